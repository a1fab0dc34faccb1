//! How an op moves elements is asked of the op: lists of the names of such ops are what a new one would be missing from.

use super::{none, sources};

/// So many lists there may be, no more: what XLA is known to look through, and which of two ops is made.
const AT_MOST: [(&str, usize); 2] = [("passes/src", 3), ("crates/fp8c-kernel/src", 0)];

#[test]
fn passes_do_not_list_ops_that_move_elements() {
    let registry = fp8c_dialects::registry();
    let names: Vec<String> =
        registry.ops().filter(|op| op.moves.is_some()).map(|op| format!("\"{}\"", op.name)).collect();
    let mut faults = Vec::new();
    for (home, most) in AT_MOST {
        let lists: Vec<String> = sources(home, "rs").iter().flat_map(|f| lists(&names, f)).collect();
        if lists.len() > most {
            faults.push(format!(
                "{home} has {} lists, at most {most} may be:\n{}",
                lists.len(),
                lists.join("\n")
            ));
        }
    }
    none(&faults);
}

/// Lines with two or more of the names; an alternative in a line of its own belongs to the one before.
fn lists(names: &[String], (file, text): &(String, String)) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut lines: Vec<String> = Vec::new();
    for line in code.lines().map(str::trim).filter(|l| !l.starts_with("//")) {
        match lines.last_mut().filter(|_| line.starts_with('|')) {
            Some(last) => last.push_str(line),
            None => lines.push(line.to_string()),
        }
    }
    let met = |line: &String| names.iter().map(|name| line.matches(name.as_str()).count()).sum::<usize>();
    lines.into_iter().filter(|line| met(line) > 1).map(|line| format!("{file}: {line}")).collect()
}
