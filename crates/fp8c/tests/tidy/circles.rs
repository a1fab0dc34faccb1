//! Files of a crate that know each other in a circle: what one of them does cannot be read without all.

use std::collections::{BTreeMap, BTreeSet};

use fp8c_ir::petgraph::algo::tarjan_scc;
use fp8c_ir::petgraph::graphmap::DiGraphMap;

use super::{none, sources};

/// So many files of a crate may stand in circles, no more: a number only ever gets smaller.
const AT_MOST: [(&str, usize); 15] = [
    ("crates/fp8c-float", 0),
    ("crates/fp8c-quant", 0),
    ("crates/fp8c-target", 0),
    ("crates/fp8c-kernel", 0),
    ("crates/fp8c-mlir", 0),
    ("crates/fp8c-tpc", 0),
    ("runtime/tpc", 0),
    ("crates/fp8c-python", 0),
    ("dialects", 0),
    ("runtime/c", 0),
    ("runtime/cpu", 2),
    ("crates/fp8c", 3),
    ("crates/fp8c-egraph", 7),
    ("crates/fp8c-ir", 14),
    ("passes", 42),
];

type Uses = BTreeMap<String, BTreeSet<String>>;

#[test]
fn files_do_not_know_each_other_in_circles() {
    let mut faults = Vec::new();
    for (home, most) in AT_MOST {
        let circles = circles(&uses(home));
        let files: usize = circles.iter().map(BTreeSet::len).sum();
        if files > most {
            faults.push(format!("{home}: {files} files stand in circles, at most {most} may: {circles:?}"));
        }
    }
    none(&faults);
}

/// Which files of a crate each one names, by paths that begin with `crate` or `super`.
fn uses(home: &str) -> Uses {
    let prefix = format!("{home}/src/");
    let module = |file: &str| {
        let path = file.trim_start_matches(&prefix).trim_end_matches(".rs").trim_end_matches("/mod");
        path.replace('/', "::")
    };
    let files = sources(&format!("{home}/src"), "rs");
    let names: BTreeSet<String> =
        files.iter().map(|(file, _)| module(file)).filter(|m| m != "lib" && m != "main").collect();
    let mut uses = Uses::new();
    for (file, text) in &files {
        let own = module(file);
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code: String =
            code.lines().filter(|l| !l.trim_start().starts_with("//")).flat_map(|l| [l, "\n"]).collect();
        let above: Vec<&str> = own.split("::").collect();
        let mut met = BTreeSet::new();
        for (word, base) in [("crate::", &above[..0]), ("super::", &above[..above.len() - 1])] {
            for (at, _) in code.match_indices(word) {
                met.extend(paths(&code[at + word.len()..]).iter().filter_map(|p| named(&names, base, p)));
            }
        }
        met.remove(&own);
        uses.insert(own, met);
    }
    uses.retain(|name, _| names.contains(name));
    uses
}

/// The paths that a text begins with: one, or those of a list in braces.
fn paths(text: &str) -> Vec<Vec<String>> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    let first: Vec<String> = text[..end].split("::").filter(|w| !w.is_empty()).map(str::to_string).collect();
    let Some(list) = text[end..].strip_prefix('{') else { return vec![first] };
    let list = &list[..list.find(';').unwrap_or(list.len())];
    let words = list.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty());
    words.map(|w| first.iter().cloned().chain([w.to_string()]).collect()).collect()
}

/// The file that a path leads into: its longest beginning that is one.
fn named(names: &BTreeSet<String>, base: &[&str], path: &[String]) -> Option<String> {
    let whole: Vec<&str> = base.iter().copied().chain(path.iter().map(String::as_str)).collect();
    (base.len() + 1..=whole.len()).rev().map(|n| whole[..n].join("::")).find(|name| names.contains(name))
}

/// Sets of more than one file each of which leads to all others.
fn circles(uses: &Uses) -> Vec<BTreeSet<String>> {
    let pairs = uses.iter().flat_map(|(file, used)| used.iter().map(|other| (file.as_str(), other.as_str())));
    let known = tarjan_scc(&DiGraphMap::<&str, ()>::from_edges(pairs));
    let circles = known.into_iter().filter(|files| files.len() > 1);
    circles.map(|files| files.into_iter().map(str::to_string).collect()).collect()
}

#[test]
fn circles_are_found() {
    let uses: Uses = [("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")]
        .into_iter()
        .map(|(from, to)| (from.to_string(), BTreeSet::from([to.to_string()])))
        .collect();
    assert_eq!(circles(&uses), [BTreeSet::from(["b".to_string(), "c".to_string()])]);
    let names = BTreeSet::from(["plan".to_string(), "plan::tensors".to_string()]);
    let path = |words: &[&str]| words.iter().map(|w| w.to_string()).collect::<Vec<_>>();
    assert_eq!(named(&names, &[], &path(&["plan", "tensors", "Row"])), Some("plan::tensors".into()));
    assert_eq!(named(&names, &["plan"], &path(&["tensors"])), Some("plan::tensors".into()));
    assert_eq!(paths("plan::{Row, tensors};"), [path(&["plan", "Row"]), path(&["plan", "tensors"])]);
}
