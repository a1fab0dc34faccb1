//! The book: its generated pages are fresh, its shell examples are true, and the names in it exist. After a change that is
//! meant: `UPDATE_DOCS=1 cargo test -p fp8c --test docs`, and read the difference.

mod common;
mod reference;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn fp8c(words: &[&str]) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_fp8c")).args(words).env("COLUMNS", "100").output().unwrap();
    assert!(out.status.success(), "fp8c {}: {}", words.join(" "), String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// Pages written by hand, as (path from the root, text).
fn pages() -> Vec<(String, String)> {
    let root = root();
    let book = fs::read_dir(root.join("docs")).unwrap().map(|e| e.unwrap().path());
    let mut paths: Vec<PathBuf> = book.filter(|p| p.extension().is_some_and(|e| e == "md")).collect();
    paths.extend(
        ["README.md", "CONTRIBUTING.md", "examples/llama/README.md", "examples/outlier/README.md"]
            .map(|name| root.join(name)),
    );
    paths.sort();
    let name = |p: &Path| p.strip_prefix(&root).unwrap().display().to_string();
    paths.into_iter().map(|p| (name(&p), fs::read_to_string(&p).unwrap())).collect()
}

/// The pages in docs/reference, likewise.
fn generated() -> Vec<(String, String)> {
    let entries = fs::read_dir(root().join("docs/reference")).unwrap().map(|e| e.unwrap().path());
    let name = |p: &Path| format!("docs/reference/{}", p.file_name().unwrap().display());
    entries.map(|p| (name(&p), fs::read_to_string(&p).unwrap())).collect()
}

/// Holds a file to what it should be, or writes it.
fn same(file: &str, wanted: &str, faults: &mut Vec<String>) {
    let path = root().join(file);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, wanted).unwrap();
    } else if fs::read_to_string(path).unwrap_or_default() != wanted {
        faults.push(format!("{file} is stale; write it again with UPDATE_DOCS=1"));
    }
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn references_are_fresh() {
    let mut faults = Vec::new();
    for (file, text) in reference::pages(&root(), fp8c) {
        same(&format!("docs/reference/{file}"), &text, &mut faults);
    }
    none(&faults);
}

/// Runs the `console` blocks of a page and puts what they print in the place of what stands there.
fn with_real_output(text: &str, dir: &Path) -> String {
    let venv = root().join(".venv/bin");
    let path = format!(
        "{}:{}:{}",
        Path::new(env!("CARGO_BIN_EXE_fp8c")).parent().unwrap().display(),
        venv.display(),
        std::env::var("PATH").unwrap()
    );
    let mut out = String::new();
    let (mut inside, mut keep) = (false, true);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            (inside, keep) = (line == "```console", true);
        } else if let Some(first) = line.strip_prefix("$ ").filter(|_| inside) {
            let mut command = first.to_string();
            out += &format!("{line}\n");
            while command.ends_with('\\') {
                let more = lines.next().unwrap();
                out += &format!("{more}\n");
                command = format!("{command}\n{more}");
            }
            let python = command.starts_with("python ");
            // What JAX prints differs in its last digits from one processor to another: it must run, no more.
            keep = python;
            if !python || venv.join("python").exists() {
                let mut shell = Command::new("sh");
                shell.args(["-c", &format!("{{ {command}\n}} 2>&1")]).current_dir(dir);
                shell.env("PATH", &path).env("COLUMNS", "100").env("NO_COLOR", "1");
                let done = shell.output().unwrap();
                let printed = String::from_utf8(done.stdout).unwrap();
                // A command that goes on in the next line without a backslash is cut.
                assert!(!printed.starts_with("sh: "), "{command}\n{printed}");
                assert!(!python || done.status.success(), "{command}\n{printed}");
                if !python {
                    out += &printed.lines().map(|l| format!("{}\n", l.trim_end())).collect::<String>();
                }
            }
            continue;
        }
        if !inside || keep || line.starts_with("```") {
            out += &format!("{line}\n");
        }
    }
    out
}

/// Examples show output as it is: what a reader sees who types the same.
#[test]
fn shell_examples_are_whole() {
    let mut faults = Vec::new();
    for (file, text) in pages() {
        let mut inside = false;
        for line in text.lines() {
            inside = if line.starts_with("```") { line == "```console" } else { inside };
            let hides = ["| cut", "| sed", "sed -", "| awk", "2>/dev/null", "2>&1 |"]
                .iter()
                .find(|w| line.contains(**w));
            if let Some(word) = hides.filter(|_| inside) {
                faults.push(format!("{file}: '{word}' hides output: {line}"));
            }
        }
    }
    none(&faults);
}

/// Outside of code, `<Name>` is an HTML tag to a browser, and what it says is lost.
#[test]
fn nothing_is_lost_to_html() {
    const TAGS: [&str; 5] = ["picture", "/picture", "source", "img", "!--"];
    let mut faults = Vec::new();
    for (file, text) in pages().into_iter().chain(generated()) {
        let mut block = false;
        for line in text.lines() {
            if line.trim_start().starts_with("```") {
                block = !block;
            }
            // An indented line is code; text between backticks is, too.
            if block || line.starts_with("    ") {
                continue;
            }
            let plain: String = line.split('`').step_by(2).collect();
            for tag in plain.split('<').skip(1) {
                let name: String = tag.chars().take_while(|c| !matches!(c, ' ' | '>')).collect();
                let letter = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
                if letter && !TAGS.iter().any(|t| name.starts_with(t)) {
                    faults.push(format!("{file}: <{name}> is HTML here: {line}"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn shell_examples_are_true() {
    let mut faults = Vec::new();
    for (file, text) in pages().into_iter().filter(|(_, text)| text.contains("```console\n")) {
        let dir = tempfile::tempdir().unwrap();
        for name in ["examples", "tests"] {
            symlink(root().join(name), dir.path().join(name)).unwrap();
        }
        same(&file, &with_real_output(&text, dir.path()), &mut faults);
    }
    none(&faults);
}

/// What stands in backticks, code blocks left out.
fn quoted(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            block = !block;
        } else if !block {
            out.extend(line.split('`').skip(1).step_by(2).map(String::from));
        }
    }
    out
}

#[test]
fn names_exist() {
    let inner = common::SUBCOMMANDS.map(|[c, inner]| fp8c(&[c, inner, "--help"])).join("\n");
    let commands = common::COMMANDS.map(|c| fp8c(&[c, "--help"])).join("\n") + &inner;
    let dialects: BTreeSet<&str> = fp8c::registry().ops().map(|op| op.dialect()).collect();
    let mut faults = Vec::new();
    for (file, text) in pages() {
        for name in quoted(&text) {
            let word = name.split([' ', '=']).next().unwrap_or_default();
            let dialect = word.split('.').next().unwrap_or_default();
            let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
            let known = if word.starts_with("--") {
                commands.contains(word) || text.contains(&format!("cargo {name}"))
            } else if word.starts_with("crates/")
                || word.starts_with("passes/")
                || word.starts_with("dialects/")
            {
                root().join(word).exists()
            } else if let Some(command) = name.strip_prefix("fp8c ") {
                let command = command.split(' ').next().unwrap_or_default();
                command.starts_with('-') || command == "COMMAND" || common::COMMANDS.contains(&command)
            } else if plain && word.contains('.') && dialects.contains(dialect) && !word.ends_with('.') {
                fp8c::registry().get(word).is_some()
            } else {
                true
            };
            if !known {
                faults.push(format!("{file}: there is no {name}"));
            }
        }
    }
    none(&faults);
}

/// What a heading is called in links to it.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut block = false;
    for line in text.lines() {
        block ^= line.trim_start().starts_with("```");
        if let Some(title) = line.strip_prefix('#').filter(|_| !block) {
            let words = title.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
            out.insert(words.chars().filter(|&c| c.is_alphanumeric() || c == '-' || c == '_').collect());
        }
    }
    out
}

/// Links lead to files and headings that there are, and those of the book stay in it: the built book has nothing else.
#[test]
fn links_lead_somewhere() {
    let book = root().join("docs");
    let mut all = pages();
    all.extend(generated());
    let mut faults = Vec::new();
    for (file, text) in all {
        let path = root().join(&file);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (page, anchor) = target.split_once('#').unwrap_or((target, ""));
            if target.contains("://") || target.contains([' ', '`']) {
                continue;
            }
            let to = if page.is_empty() { path.clone() } else { path.parent().unwrap().join(page) };
            let Ok(to) = to.canonicalize() else {
                faults.push(format!("{file}: {page} does not exist"));
                continue;
            };
            if path.starts_with(&book) && !to.starts_with(&book) {
                faults.push(format!("{file}: {page} is not in the book"));
            }
            if !anchor.is_empty() && !anchors(&fs::read_to_string(&to).unwrap()).contains(anchor) {
                faults.push(format!("{file}: {page} has no heading {anchor}"));
            }
        }
    }
    none(&faults);
}

/// Each page of the book stands in its contents, once.
#[test]
fn contents_are_whole() {
    let summary = fs::read_to_string(root().join("docs/SUMMARY.md")).unwrap();
    let written = pages().into_iter().filter(|(file, _)| file.starts_with("docs/"));
    let mut faults = Vec::new();
    for (file, _) in written.chain(generated()).filter(|(file, _)| file != "docs/SUMMARY.md") {
        let page = file.trim_start_matches("docs/");
        if summary.matches(&format!("]({page})")).count() != 1 {
            faults.push(format!("{page} does not stand once in SUMMARY.md"));
        }
    }
    none(&faults);
}

/// The rows of the tables of a page, as cells.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().filter(|l| l.starts_with("| ") && !l.starts_with("| what"));
    lines.map(|l| l.trim_matches('|').split(" | ").map(str::trim).collect()).collect()
}

/// `file::name` is a test that there is.
fn is_test(name: &str) -> bool {
    let Some((file, test)) = name.split_once("::") else { return false };
    let text = fs::read_to_string(root().join(file)).unwrap_or_default();
    text.contains(&format!("#[test]\nfn {test}("))
}

/// What rules know is said of rules that there are, of their class, with tests that there are, and no rule is left out.
#[test]
fn rules_are_known() {
    let text = fs::read_to_string(root().join("docs/reference/knowledge.md")).unwrap();
    let tables = fp8c::rules::TABLES.iter().chain(fp8c::rules::MEANINGS);
    let rules: Vec<(&str, String)> =
        tables.flat_map(|t| t.rules).map(|r| (r.name, r.class.to_string())).collect();
    let mut faults: Vec<String> = Vec::new();
    let mut named = BTreeSet::new();
    for row in rows(&text) {
        let [_, names, class, _] = row[..] else { panic!("{row:?}") };
        for name in quoted(names) {
            let of =
                |rule: &str| name.strip_suffix('*').map_or(rule == name, |start| rule.starts_with(start));
            let found: Vec<_> = rules.iter().filter(|(rule, _)| of(rule)).collect();
            if found.is_empty() || !found.iter().all(|(_, c)| c.split(' ').next() == Some(class)) {
                faults.push(format!("{name} is no rule of class {class}"));
            }
            named.extend(found.iter().map(|(rule, _)| *rule));
        }
    }
    let left = rules.iter().filter(|(rule, _)| !named.contains(rule));
    faults.extend(left.map(|(rule, _)| format!("{rule} stands nowhere in knowledge.md")));
    let tests = quoted(&text).into_iter().filter(|t| t.contains("::"));
    faults.extend(tests.filter(|t| !is_test(t)).map(|t| format!("there is no test {t}")));
    none(&faults);
}
