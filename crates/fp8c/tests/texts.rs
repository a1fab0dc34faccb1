//! Texts good and bad: each bad one ends with status 1 and a message that names the right line.

mod common;
use std::path::Path;

use common::{fp8c, fp8c_reading, fp8c_within, variant, variants, variants_in};

/// Files that a reader may take: they are refused by what works on them.
const REFUSED_BY_LOWER: [&str; 2] = ["no_function", "recursive_call"];
/// Files where another line than the one expected is as good: (name, line).
const OTHER_LINE: [(&str, usize); 3] = [("missing_return", 3), ("no_function", 0), ("recursive_call", 3)];

#[test]
fn bad_texts_are_refused_at_the_right_line() {
    let dir = variants().join("bad");
    for path in [variants_in(&dir, "mlir"), variants_in(&dir, "bin")].concat() {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let file = path.display().to_string();
        let words: &[&str] = if REFUSED_BY_LOWER.contains(&name) {
            &["lower", &file]
        } else {
            &["opt", &file, "--passes", ""]
        };
        let outcome = fp8c(words).ends(1).says(&["error[E0", &file]);
        assert_eq!(outcome.out, "", "{name}");
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        let expected = text.lines().next().and_then(|l| l.strip_prefix("// expect: ")).unwrap();
        let expected = expected.split(':').next().unwrap().parse().unwrap();
        let line = OTHER_LINE.iter().find(|(n, _)| *n == name).map_or(expected, |(_, line)| *line);
        if line > 0 {
            outcome.says(&[&format!("{file}:{line}:"), &format!("\n{line} |")]);
        }
    }
}

#[test]
fn printing_and_reading_again_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let again = dir.path().join("again.mlir").display().to_string();
    for path in variants_in(&variants(), "mlir") {
        let first = fp8c(&["opt", path.to_str().unwrap(), "--passes", "", "-o", &again]).ends(0);
        assert_eq!((first.out.as_str(), first.err.as_str()), ("", ""));
        let text = std::fs::read_to_string(&again).unwrap();
        assert_eq!(fp8c(&["opt", &again]).ends(0).out, text, "{}", path.display());
        std::fs::write(&again, fp8c(&["opt", &again, "--generic"]).ends(0).out).unwrap();
        assert_eq!(fp8c(&["opt", &again]).ends(0).out, text, "generic form of {}", path.display());
    }
}

#[test]
fn a_text_cut_anywhere_is_refused() {
    let text = std::fs::read(variant("mlp_regression.mlir")).unwrap();
    let end = text.trim_ascii_end().len();
    for cut in (0..end).step_by(151).chain(end - 4..end) {
        fp8c_reading(&["opt", "-"], &text[..cut]).ends(1).says(&["error[E0", "<stdin>:"]);
    }
}

#[test]
fn hostile_texts_end_soon_in_little_memory() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("hostile.mlir").display().to_string();
    let texts: [(Vec<u8>, &str); 8] = [
        (vec![b'('; 100_000_000], "hostile.mlir:1:1"),
        ("module {".repeat(200_000).into_bytes(), "hostile.mlir:1:"),
        (format!("\"x.y\"() {{a = {}", "[".repeat(1_000_000)).into_bytes(), "hostile.mlir:1:"),
        ("\"x.y\"() ({".repeat(300_000).into_bytes(), "hostile.mlir:"),
        (format!("func.func @f(%a: {}", "tuple<".repeat(500_000)).into_bytes(), "hostile.mlir:1:"),
        (
            format!("module {{ {} oops {} }}", "\"a.b\"() : () -> () ".repeat(9000), "x".repeat(96_000))
                .into_bytes(),
            " oops xxx",
        ),
        (vec![0xff; 1_000_000], "hostile.mlir:1:1"),
        (vec![0; 1_000_000], "hostile.mlir:1:1"),
    ];
    for (text, says) in texts {
        std::fs::write(&file, &text).unwrap();
        let outcome = fp8c_within(1500, 20, &["opt", &file]).ends(1).says(&["error[E0", says]);
        assert!(outcome.err.len() < 4000, "{} bytes of message", outcome.err.len());
    }
}

#[test]
fn places_are_shown_as_an_editor_counts_them() {
    let cases: [(&[u8], &str, &str); 6] = [
        (b"func.func @f() {\r\n\t%0 = oops.b\r\n}\r\n", "<stdin>:2:7", "    %0 = oops.b\n"),
        ("func.func @f() {\n  \"\u{e9}.\u{65e5}\"() : () -> () %%\n}".as_bytes(), "<stdin>:2:22", "%%"),
        (b"module {\n\xff\n}", "<stdin>:2:1", "E0001"),
        (b"", "<stdin>:1:1", "end of the file"),
        (b"ML\xefRabc", "<stdin>", "stablehlo-translate --deserialize"),
        (b"func.func @f() {\n  return %x : f32\n}", "<stdin>:2:10", "\n  |          ^^"),
    ];
    for (text, place, says) in cases {
        fp8c_reading(&["opt", "-"], text).ends(1).says(&[place, says]);
    }
}

#[test]
fn passes_run_and_tell() {
    let model = variant("nested_jits.mlir");
    let words =
        ["opt", &model, "--passes", "inline,canonicalize", "--timing", "--stats", "--print-after", "all"];
    let outcome =
        fp8c(&words).ends(0).says(&["// after inline", "// after canonicalize", " ms, verified in "]);
    assert!(outcome.err.contains("stablehlo.dot_general") && !outcome.out.contains("call @"));
    fp8c(&["opt", &model, "--locations"]).ends(0).prints(&["loc("]);
}

#[test]
fn a_missing_file_is_named() {
    for words in [
        ["opt", "no/such.mlir"],
        ["lower", "no/such.mlir"],
        ["inspect", "no/such.mlir"],
        ["run", "no/such.mlir"],
    ] {
        fp8c(&words).ends(1).says(&["error[E0012]", "no/such.mlir"]);
    }
    assert!(!Path::new("no/such.mlir").exists());
}

/// Looking a name up in each region around took the square of their number: minutes, here.
#[test]
fn regions_in_regions_are_printed_in_linear_time() {
    const DEEP: usize = 40_000;
    let mut text = String::from("func.func @main(%c: tensor<i1>, %x: tensor<f32>) -> tensor<f32> {\n");
    for i in 0..DEEP {
        text += &format!("%v{i} = \"stablehlo.if\"(%c) ({{\n");
    }
    text += "%y = stablehlo.negate %x : tensor<f32>\nstablehlo.return %y : tensor<f32>\n";
    let end = "}, {\nstablehlo.return %x : tensor<f32>\n}) : (tensor<i1>) -> tensor<f32>\n";
    for i in (1..DEEP).rev() {
        text += &format!("{end}stablehlo.return %v{i} : tensor<f32>\n");
    }
    text += &format!("{end}return %v0 : tensor<f32>\n}}\n");
    let printed = fp8c::Module::parse("deep.mlir", text).unwrap().emit(fp8c::Emit::Mlir);
    assert_eq!(printed.matches("\"stablehlo.if\"").count(), DEEP);
}
