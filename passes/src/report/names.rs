//! What arguments and results are called, and which one a word means. Every command, option and table asks here.
//!
//! An argument may be written as its number (`3`), the array that holds it (`in_003`), its name in the text (`arg3`, `%arg3`) or
//! its path (`params['layers'][0]['w1']`, also with dots: `params.layers.0.w1`). The path is its debug location; where the text has
//! none, that of the result which feeds it (`jax.result_info`).

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, Loc, LocId, NodeId, ValueId};

use crate::raise::StatePair;

/// Names of a function's arguments and results, each with all its spellings, the one for tables first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Names {
    arguments: Vec<Vec<String>>,
    results: Vec<Vec<String>>,
}

impl Names {
    /// Of a function with a body; `pairs` are results with the arguments that they feed, as far as known.
    pub fn of(graph: &Graph, function: NodeId, pairs: &[StatePair]) -> Self {
        let Some(&body) = graph.node(function).regions.first() else { return Self::default() };
        let count = graph.terminator(body).map_or(0, |end| graph.node(end).operands.len());
        let info: Vec<Option<String>> = (0..count).map(|i| result_path(graph, function, i)).collect();
        let argument = |(i, &value): (usize, &ValueId)| {
            let fed = pairs.iter().find(|p| p.input == i).and_then(|p| info.get(p.output)?.as_deref());
            let own = loc_path(graph, graph.value(value).loc);
            let text = graph.value(value).name.as_ref().map(ToString::to_string);
            let mut out: Vec<String> = own.into_iter().collect();
            out.extend(fed.map(|path| without_result(path).to_string()));
            out.extend(text.clone());
            out.extend([format!("arg{i}"), format!("in_{i:03}"), i.to_string()]);
            out.extend(text.map(|name| format!("%{name}")));
            out.push(format!("%arg{i}"));
            out.extend(fed.map(String::from));
            unique(out)
        };
        let arguments = graph.region(body).args.iter().enumerate().map(argument).collect();
        let result = |(i, info): (usize, Option<String>)| {
            unique(info.into_iter().chain([format!("out_{i:03}"), i.to_string()]).collect())
        };
        Self { arguments, results: info.into_iter().enumerate().map(result).collect() }
    }

    /// How many arguments there are.
    pub fn arguments(&self) -> usize {
        self.arguments.len()
    }

    /// What an argument is called in tables.
    pub fn name(&self, argument: usize) -> &str {
        self.arguments.get(argument).and_then(|all| all.first()).map_or("", String::as_str)
    }

    /// Everything that patterns for an argument are held against: its spellings, and its path with dots and without its root.
    pub fn patterns(&self, argument: usize) -> Vec<String> {
        let mut out = self.arguments.get(argument).cloned().unwrap_or_default();
        for path in out.clone() {
            let parts = segments(&path);
            if parts.len() > 1 {
                out.push(parts.join("."));
                out.push(tail(&parts).join("."));
                out.push(bare(&parts).join("."));
                out.push(path[path.find(['[', '.']).unwrap_or(0)..].to_string());
            }
        }
        unique(out)
    }

    /// The argument that a word means.
    ///
    /// # Errors
    /// None or more than one; with the nearest names.
    pub fn argument(&self, word: &str) -> Result<usize, Diagnostic> {
        find("argument", word, &self.arguments)
    }

    /// The result that a word means.
    ///
    /// # Errors
    /// As [`Names::argument`].
    pub fn result(&self, word: &str) -> Result<usize, Diagnostic> {
        find("result", word, &self.results)
    }
}

/// Gives arguments without a debug location the path of the result that feeds them, so that all that asks for an argument's name
/// finds it.
pub(crate) fn name_arguments(graph: &mut Graph, function: NodeId, pairs: &[StatePair]) {
    let Some(&body) = graph.node(function).regions.first() else { return };
    let args = graph.region(body).args.clone();
    for pair in pairs {
        let Some(&arg) = args.get(pair.input) else { continue };
        let Some(path) = result_path(graph, function, pair.output) else { continue };
        let loc = graph.value(arg).loc;
        if loc_path(graph, loc).is_none() {
            let named = graph.add_loc(Loc::Name(without_result(&path).into(), loc));
            graph.value_mut(arg).loc = named;
        }
    }
}

fn unique(all: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for name in all {
        if !name.is_empty() && !out.contains(&name) {
            out.push(name);
        }
    }
    out
}

/// The name of a debug location.
fn loc_path(graph: &Graph, loc: LocId) -> Option<String> {
    match graph.loc(loc) {
        Loc::Name(name, _) => Some(name.to_string()),
        Loc::Source(_, inner) => loc_path(graph, *inner),
        _ => None,
    }
}

/// What JAX calls a result: `result[0]['w1']`; nothing where it says no more than `result`.
fn result_path(graph: &Graph, function: NodeId, result: usize) -> Option<String> {
    let Some(Attr::Array(items)) = graph.node(function).attr("res_attrs") else { return None };
    let path = items.get(result)?.field("jax.result_info")?.as_str()?;
    (path.contains(['[', '.'])).then(|| path.to_string())
}

fn without_result(path: &str) -> &str {
    path.strip_prefix("result").filter(|rest| rest.starts_with(['[', '.'])).unwrap_or(path)
}

/// `params['layers'][0].w1` as params, layers, 0, w1.
fn segments(path: &str) -> Vec<&str> {
    path.split(['[', ']', '.', '\'', '"']).filter(|s| !s.is_empty()).collect()
}

/// Without the root: the argument's name, the number of a result's part.
fn tail<'s, 'p>(parts: &'s [&'p str]) -> &'s [&'p str] {
    let number = |s: &&str| s.bytes().all(|b| b.is_ascii_digit());
    match parts {
        ["result", part, rest @ ..] if number(part) => rest,
        [first, rest @ ..] if number(first) => rest,
        [_, part, rest @ ..] if number(part) && !rest.is_empty() => rest,
        [_, rest @ ..] => rest,
        [] => parts,
    }
}

/// Without what Flax puts around a path besides: a second `params`, and `value` behind an nnx parameter.
fn bare<'s, 'p>(parts: &'s [&'p str]) -> &'s [&'p str] {
    let inner = match tail(parts) {
        ["params", rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    match inner {
        [rest @ .., "value"] if !rest.is_empty() => rest,
        all => all,
    }
}

fn find(what: &str, word: &str, all: &[Vec<String>]) -> Result<usize, Diagnostic> {
    // Names of the text come before numbers of other arguments: `arg3` may be what the text calls the first.
    let exact = |depth: usize| all.iter().position(|names| names.get(depth).is_some_and(|n| n == word));
    let most = all.iter().map(Vec::len).max().unwrap_or(0);
    if let Some(i) = (0..most).find_map(exact) {
        return Ok(i);
    }
    let parts = segments(word);
    let paths =
        |names: &Vec<String>| names.iter().filter(|n| n.contains(['[', '.'])).cloned().collect::<Vec<_>>();
    let by = |same: &dyn Fn(&[&str]) -> bool| -> Vec<usize> {
        let holds = |(_, names): &(usize, &Vec<String>)| paths(names).iter().any(|p| same(&segments(p)));
        all.iter().enumerate().filter(holds).map(|(i, _)| i).collect()
    };
    let mut found = by(&|path| path == parts);
    if found.is_empty() && !parts.is_empty() {
        found = by(&|path| tail(path) == parts || (parts.len() > 1 && tail(path) == tail(&parts)));
    }
    if found.is_empty() && !parts.is_empty() {
        found = by(&|path| bare(path) == parts);
    }
    match found[..] {
        [one] => Ok(one),
        [] => {
            let count = all.len();
            let names: Vec<&str> = all.iter().filter_map(|n| n.first()).map(String::as_str).collect();
            let message = format!("'{word}' is no {what}; there are {count}{}", did_you_mean(word, &names));
            let error = Diagnostic::error(code::WORD, message);
            // A word that is no number is meant to be a name, and the text may have none.
            let named = names.iter().any(|n| n.contains(['[', '.'])) && what == "result";
            let asked = !word.is_empty()
                && !word
                    .trim_start_matches(['%', 'a', 'r', 'g', 'i', 'n', '_'])
                    .bytes()
                    .all(|b| b.is_ascii_digit());
            let known = named
                || all.iter().enumerate().all(|(i, n)| n.first().is_some_and(|n| *n != format!("arg{i}")));
            Err(if asked && !known {
                error.note("not all arguments have a name in this text; JAX writes them with as_text(debug_info=True)")
            } else {
                error
            })
        }
        _ => {
            let names: Vec<&str> =
                found.iter().filter_map(|&i| all[i].first()).map(String::as_str).take(4).collect();
            let message = format!("'{word}' may be {} {what}s: {}", found.len(), names.join(", "));
            Err(Diagnostic::error(code::WORD, message))
        }
    }
}

/// The known names that are most like a word, the nearest first; none that has little in common with it.
///
/// ```
/// assert_eq!(fp8c_passes::names::nearest("delayd", &["current", "delayed", "bf16"]), ["delayed"]);
/// ```
pub fn nearest<'n>(word: &str, names: &[&'n str]) -> Vec<&'n str> {
    let plain = |s: &str| s.trim_matches('*').to_lowercase();
    let wanted = plain(word);
    let whole = |name: &str| {
        let name = plain(name);
        let part = wanted.len() > 2 && name.contains(&wanted);
        if part { 1 } else { distance(&wanted, &name) }
    };
    // Paths may be written with dots, without their root, or by their last part alone.
    let score = |name: &str| {
        let parts = segments(name);
        let bare = bare(&parts);
        let last = bare.last().map_or("", |last| last).to_string();
        let forms = [parts.join("."), tail(&parts).join("."), bare.join("."), last];
        let words = name.split(['-', '_']).filter(|word| word.len() > 3);
        let forms = forms.iter().map(String::as_str).chain(words);
        forms.map(whole).min().unwrap_or(usize::MAX).min(whole(name))
    };
    let most = (wanted.chars().count() / 3).max(1);
    // With all of a short word replaced, another has nothing in common with it.
    let mut scored: Vec<(usize, &str)> =
        names.iter().map(|n| (score(n), *n)).filter(|(s, _)| *s <= most).collect();
    scored.sort_by_key(|&(score, _)| score);
    let mut out: Vec<&str> = Vec::new();
    for (_, name) in scored {
        if !out.contains(&name) && out.len() < 3 {
            out.push(name);
        }
    }
    out
}

/// `; did you mean a or b?`, or nothing.
pub fn did_you_mean(word: &str, names: &[&str]) -> String {
    match nearest(word, names)[..] {
        [] => String::new(),
        [one] => format!("; did you mean {one}?"),
        [ref all @ .., last] => format!("; did you mean {} or {last}?", all.join(", ")),
    }
}

/// How many characters must be put in, left out, replaced or swapped with the next to get from one word to the other.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(200).collect(), b.chars().take(200).collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_of(all: &[&[&str]]) -> Names {
        let own = |n: &&[&str]| n.iter().map(ToString::to_string).collect();
        Names { arguments: all.iter().map(own).collect(), results: vec![] }
    }

    #[test]
    fn any_spelling_names_an_argument() {
        let names = names_of(&[
            &["params['layers'][0]['w1']", "arg0", "in_000", "0"],
            &["[1]['m']['layers'][0]['w1']", "arg1", "in_001", "1", "result[1]['m']['layers'][0]['w1']"],
            &["tokens", "arg2", "in_002", "2"],
        ]);
        for word in ["params['layers'][0]['w1']", "params.layers.0.w1", "layers.0.w1", "arg0", "in_000", "0"]
        {
            assert_eq!(names.argument(word), Ok(0), "{word}");
        }
        for word in [
            "[1]['m']['layers'][0]['w1']",
            "result[1]['m']['layers'][0]['w1']",
            "state['m']['layers'][0]['w1']",
        ] {
            assert_eq!(names.argument(word), Ok(1), "{word}");
        }
        let names_of_flax =
            names_of(&[&["params['params']['block0']['kernel']"], &["params['block1']['kernel'].value"]]);
        assert_eq!(names_of_flax.argument("block0.kernel"), Ok(0));
        assert_eq!(names_of_flax.argument("block1.kernel"), Ok(1));
        assert!(names_of_flax.patterns(1).contains(&"block1.kernel".to_string()));
        assert_eq!(names.argument("tokens"), Ok(2));
        let message = names.argument("token").unwrap_err().message;
        assert_eq!(message, "'token' is no argument; there are 3; did you mean tokens?");
        assert!(names.argument("").is_err() && names.argument("3").is_err() && names.argument("[").is_err());
    }

    #[test]
    fn distances_are_small_for_typos() {
        assert_eq!((distance("", "ab"), distance("abc", "acb"), distance("kitten", "sitting")), (2, 1, 3));
        assert!(nearest("zzz", &["alpha", "beta"]).is_empty());
        assert_eq!(did_you_mean("inlin", &["inline", "smooth"]), "; did you mean inline?");
    }
}
