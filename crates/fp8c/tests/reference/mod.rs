//! The book's generated pages, made from the registries, the command line's help and the passes' module comments.

use std::fs;
use std::path::Path;

use fp8c::rules::{MEANINGS, TABLES};
use fp8c::{PASSES, recipe, registry, target};
use fp8c_ir::OpDef;
use fp8c_ir::registry::{Arity, AttrKind, Slot};

use crate::common::{COMMANDS, SUBCOMMANDS};

/// The stages of lowering that are no passes: name, file.
const STAGES: [(&str, &str); 5] = [
    ("raise: which result feeds which argument", "raise/state.rs"),
    ("raise: what is computed elementwise", "raise/probe.rs"),
    ("raise: what each matrix product is", "raise/dots.rs"),
    ("plan", "plan.rs"),
    ("companions", "report/companions.rs"),
];
const NOTE: &str =
    "<!-- Generated. Write it again with: UPDATE_DOCS=1 cargo test -p fp8c --test docs -->\n\n";

/// All pages, as (file, text).
pub(crate) fn pages(root: &Path, fp8c: impl Fn(&[&str]) -> String) -> Vec<(&'static str, String)> {
    let made = [
        ("commands.md", commands(fp8c)),
        ("ops.md", ops()),
        ("passes.md", passes(root)),
        ("rules.md", rules()),
        ("recipes.md", recipes()),
        ("targets.md", targets()),
        ("diagnostics.md", diagnostics(root)),
        ("manifest.md", manifest(root)),
    ];
    made.map(|(file, text)| (file, format!("{NOTE}{}\n", text.trim_end()))).to_vec()
}

fn commands(fp8c: impl Fn(&[&str]) -> String) -> String {
    let block = |words: &[&str]| {
        let help = fp8c(words);
        let trimmed: Vec<&str> = help.lines().map(str::trim_end).collect();
        format!("```text\n{}\n```\n\n", trimmed.join("\n"))
    };
    let mut text = format!("# Commands\n\n{}", block(&["--help"]));
    for command in COMMANDS {
        text += &format!("## fp8c {command}\n\n{}", block(&[command, "--help"]));
        for [_, inner] in SUBCOMMANDS.into_iter().filter(|[of, _]| *of == command) {
            text += &format!("### fp8c {command} {inner}\n\n{}", block(&[command, inner, "--help"]));
        }
    }
    text
}

fn rules() -> String {
    let mut text = String::from(
        "# Rules\n\nThe rewrite rules of `scale-algebra`, by family. An exact rule is equal to the bit on every value; a test tries each on random and \
         special values, and shows that each of its guards is needed.\n\n\
         Then the rules that say what terms mean. No program is rewritten by them: they derive what `inspect` finds by probing. Such a rule holds \
         in real numbers; in floats both sides differ by the stated part of the largest magnitude, wherever both are finite. What stands after \
         `when` says where a rule is of use.\n\n",
    );
    for table in TABLES.iter().chain(MEANINGS) {
        text += &format!("## {}\n\n", table.family);
        for rule in table.rules {
            let guards: String = rule.guards.iter().map(|g| format!(" if `{g}`")).collect();
            let (left, right) = (rule.lhs, rule.rhs.text());
            text += &format!(
                "- **{}** ({}): {}.\\\n  `{left}` is `{right}`{}\n",
                rule.name,
                rule.class,
                rule.doc,
                guards.replacen(" if", ", if", 1).replace("` if", "` and")
            );
        }
        text += "\n";
    }
    text += "## Guards\n\n";
    for guard in TABLES[0].guards.iter().chain(MEANINGS[0].guards) {
        text += &format!("- `{}`: {}\n", guard.name, guard.doc);
    }
    text
}

fn ops() -> String {
    let ops: Vec<&OpDef> = registry().ops().collect();
    let mut dialects: Vec<&str> = Vec::new();
    for op in &ops {
        if !dialects.contains(&op.dialect()) {
            dialects.push(op.dialect());
        }
    }
    let mut text = format!(
        "# Ops\n\nAll {} ops that fp8c knows. `fp8c ops NAME` prints one of them. Ops of other dialects pass through untouched.\n\n",
        ops.len()
    );
    for dialect in dialects {
        text += &format!("## {dialect}\n\n");
        ops.iter().filter(|op| op.dialect() == dialect).for_each(|op| text += &op_entry(op));
    }
    text
}

fn op_entry(op: &OpDef) -> String {
    let attrs = op.attrs.iter().map(|a| {
        let optional = if a.required { "" } else { ", optional" };
        format!("`{}` ({}{optional})", a.name, attr_kind(a.kind))
    });
    let mut text = format!("### {}\n\n{}\n\n", op.name, op.doc);
    let mut list = |name: &str, items: Vec<String>| {
        if !items.is_empty() {
            text += &format!("- {name}: {}\n", items.join(", "));
        }
    };
    list("operands", slots(op.operands));
    list("results", slots(op.results));
    list("attributes", attrs.collect());
    list("regions", slots(op.regions));
    list("traits", op.traits.names().into_iter().map(String::from).collect());
    if op.example.is_empty() {
        return text + "\n";
    }
    let example: Vec<&str> = op.example.trim_end().lines().map(str::trim_end).collect();
    text + &format!("\n```mlir\n{}\n```\n\n", example.join("\n"))
}

fn slots(slots: &[Slot]) -> Vec<String> {
    let arity = |s: &Slot| match s.arity {
        Arity::One => "",
        Arity::Optional => " (optional)",
        Arity::Variadic => " (any number)",
        Arity::Equal => " (as many as the other lists)",
    };
    slots.iter().map(|s| format!("`{}`{}", s.name, arity(s))).collect()
}

fn attr_kind(kind: AttrKind) -> String {
    match kind {
        AttrKind::Enum(_, _, values) => format!("one of {}", values.join(", ")),
        AttrKind::Struct(name) => format!("`{name}`"),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// A file's module comment.
fn module_comment(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let lines = text.lines().map_while(|l| l.strip_prefix("//!")).map(|l| l.strip_prefix(' ').unwrap_or(l));
    lines.map(|l| format!("{l}\n")).collect()
}

fn passes(root: &Path) -> String {
    let mut text = String::from(
        "# Passes\n\nWhat `fp8c opt --passes a,b{option=1}` runs, in the order given; the verifier runs after each.\n\n",
    );
    // Most passes are files of the stage that changes steps.
    let comment = |file: &str| {
        let places = ["", "rewrite"].map(|folder| root.join("passes/src").join(folder).join(file));
        places.iter().find(|path| path.exists()).map(|path| module_comment(path)).unwrap_or_default()
    };
    for pass in PASSES {
        text += &format!("## {}\n\n{}\n\n", pass.name, pass.doc);
        let (needs, gives) = (format!("{:?}", pass.needs), format!("{:?}", pass.gives));
        text += &format!("- phase needed: {}; given: {}\n", needs.to_lowercase(), gives.to_lowercase());
        for option in pass.options {
            text += &format!("- option `{}`: {}\n", option.name, option.doc);
        }
        text += &format!("\n{}\n", comment(&format!("{}.rs", pass.name.replace('-', "_"))));
    }
    text += "# Stages of lowering\n\n`fp8c lower` runs the passes above. Between canonicalize and quantize it finds out what the \
             program means and decides; between quantize and legalize it makes the programs around the state.\n\n";
    for (name, file) in STAGES {
        text += &format!("## {name}\n\n{}\n", comment(file));
    }
    text
}

fn recipes() -> String {
    let mut text = String::from(
        "# Recipes\n\nA recipe is JSON. `fp8c recipes NAME` prints a built-in one to start from; `--recipe FILE.json` takes it back.\n\n",
    );
    for (i, recipe) in recipe::builtin().iter().enumerate() {
        let default = if i == 0 { " (default)" } else { "" };
        text += &format!(
            "## {}{default}\n\n{}\n\n```json\n{}\n```\n\n",
            recipe.name,
            recipe.doc,
            recipe.to_json()
        );
    }
    text + "## Fields\n\n" + &fields(include_str!("../../../../passes/src/plan/recipe.rs"))
}

/// Structs and enums that JSON is read into or written from, with their fields' comments.
fn fields(source: &str) -> String {
    let mut text = String::new();
    let (mut comment, mut derived, mut inside) = (String::new(), false, false);
    for line in source.lines() {
        let code = line.trim();
        if let Some(doc) = code.strip_prefix("/// ") {
            comment = if comment.is_empty() { doc.into() } else { format!("{comment} {doc}") };
            continue;
        }
        if code.starts_with("#[") {
            derived |= code.contains("Serialize");
            continue;
        }
        let item = code.strip_prefix("pub struct ").or_else(|| code.strip_prefix("pub enum "));
        if let Some(name) = item.filter(|_| derived) {
            let plain = name.split(['<', ' ']).next().unwrap_or(name);
            text += &format!("### {plain}\n\n{comment}\n\n");
            inside = true;
        } else if code == "}" {
            text += if inside { "\n" } else { "" };
            inside = false;
        } else if inside && let Some((name, ty)) = code.strip_prefix("pub ").and_then(|c| c.split_once(':')) {
            text += &format!("- `{name}` (`{}`): {comment}\n", ty.trim().trim_end_matches(','));
        } else if inside && code.ends_with(',') {
            let name = code.trim_end_matches(',');
            // A variant that holds a choice is written as that choice.
            let word = if name.contains('(') { name.into() } else { name.to_lowercase() };
            text += &format!("- `{word}`: {comment}\n");
        }
        comment.clear();
        derived = false;
    }
    text
}

fn targets() -> String {
    let mut text = String::from("# Targets\n\nWhere a lowered step runs: `--target NAME`.\n\n");
    for target in target::TARGETS {
        text += &format!("## {}\n\n{}\n\n", target.name, target.doc);
        for (name, format) in [("e4m3", target.e4m3), ("e5m2", target.e5m2)] {
            text += &format!("- `{name}` is {}, largest value {}\n", format.name(), format.max_finite());
        }
        text += &format!("- dialects: {}\n", target.dialects.join(", "));
        text += &format!("- operands of FP8 products: {}\n", target.fp8_pairs.text());
        if let Some(rules) = target.fp8_matmul {
            text += &format!(
                "- left in BF16, with a remark: sizes below {}, rows and columns together times the depth below {}, results other than {}\n",
                rules.min_dim,
                rules.min_work,
                rules.results.join(", ")
            );
        }
        text += "\n";
    }
    text
}

fn diagnostics(root: &Path) -> String {
    let source = fs::read_to_string(root.join("crates/fp8c-ir/src/diag.rs")).unwrap_or_default();
    let mut text = String::from(
        "# Diagnostics\n\nAn error shows its code, file, line and column, the line itself and a caret; the exit status is 1. \
         Wrong words on the command line end with 2.\n\n| code | what |\n|---|---|\n",
    );
    let mut comment = "";
    for line in source.lines().map(str::trim) {
        if let Some(doc) = line.strip_prefix("/// ") {
            comment = doc;
        } else if let Some(code) = line.strip_prefix("pub const ").and_then(|l| l.split('"').nth(1)) {
            text += &format!("| {code} | {comment} |\n");
        }
    }
    text
}

fn manifest(root: &Path) -> String {
    let source = fs::read_to_string(root.join("passes/src/report/manifest.rs")).unwrap_or_default();
    let head = "# manifest.json and remarks.json\n\n`fp8c lower --out-dir DIR` writes both. The manifest is one `Manifest`; \
                the remarks are a list of `Remark`.\n\n";
    format!("{head}{}", fields(&source))
}
