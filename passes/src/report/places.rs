//! Places for people: of all frames that a location names, the one that the user wrote.

use fp8c_ir::graph::{Graph, Loc, LocId};
use rustc_hash::FxHashSet;

use crate::plan::loc_text;

/// What stands in the path of a library's file and not in that of a user's.
const LIBRARIES: [&str; 4] = ["/site-packages/", "/dist-packages/", "/lib/python", "<frozen "];

/// The innermost frame of a location that is not in an installed library, as `file:line:column`; the innermost frame where all
/// are; else the location in words, or the place in the text that was read.
pub fn place(graph: &Graph, loc: LocId) -> String {
    let mut frames = Vec::new();
    let mut stack = vec![loc];
    // Only the order in which the frames were called counts, and a shared location is one frame.
    let mut seen = FxHashSet::default();
    while let Some(at) = stack.pop() {
        if !seen.insert(at) {
            continue;
        }
        match graph.loc(at) {
            Loc::File(file, line, column) => frames.push((file.to_string(), *line, *column)),
            Loc::Opaque(text) => frames.extend(range(text)),
            Loc::Source(_, inner) | Loc::Name(_, inner) => stack.push(*inner),
            Loc::Call(callee, caller) => stack.extend([*caller, *callee]),
            Loc::Fused(parts) => stack.extend(parts.iter().rev()),
            Loc::Unknown => {}
        }
    }
    let users = frames.iter().find(|(file, ..)| !LIBRARIES.iter().any(|l| file.contains(l)));
    match users.or(frames.first()) {
        Some((file, line, column)) => format!("{file}:{line}:{column}"),
        None => loc_text(graph, loc),
    }
}

/// Where a range of a file begins: `"file":12:34 to :92`.
fn range(text: &str) -> Option<(String, u32, u32)> {
    let (file, rest) = text.strip_prefix('"')?.split_once("\":")?;
    let (line, rest) = rest.split_once(':')?;
    let column: String = rest.chars().take_while(char::is_ascii_digit).collect();
    Some((file.to_string(), line.parse().ok()?, column.parse().ok()?))
}

/// A place for a table: the last two parts of the path, without the column. Other texts stay as they are.
pub fn short(place: &str) -> String {
    let mut numbers = place.rsplitn(3, ':');
    let (column, line, file) = (numbers.next(), numbers.next(), numbers.next());
    let digits = |s: Option<&str>| s.is_some_and(|s| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit()));
    let (Some(file), Some(line), true) = (file, line, digits(column) && digits(line)) else {
        return place.to_string();
    };
    let parts: Vec<&str> = file.rsplit('/').take(2).collect();
    let file = parts.into_iter().rev().collect::<Vec<_>>().join("/");
    format!("{file}:{line}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_frame_of_the_user_counts() {
        let text = "func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.add %x, %x : tensor<f32> loc(#all)
  return %0 : tensor<f32>
}
#lib = loc(\"/venv/lib/python3.11/site-packages/flax/linear.py\":9:1)
#model = loc(\"mlp\"(\"/home/me/models/llama.py\":42:7 to :31))
#train = loc(\"/home/me/train.py\":3:1)
#calls = loc(callsite(#lib at #model))
#all = loc(\"jit(step)/add\"(callsite(#calls at #train)))
";
        let graph = fp8c_ir::parse(text, fp8c_dialects::registry()).unwrap();
        let body = graph.node(graph.main().unwrap()).regions[0];
        let loc = graph.node(graph.region(body).nodes[0]).loc;
        assert_eq!(place(&graph, loc), "/home/me/models/llama.py:42:7");
        assert_eq!(short("/home/me/models/llama.py:42:7"), "models/llama.py:42");
        assert_eq!(
            (short("line 60:11"), short("train.py:3:1"), short("")),
            ("line 60:11".into(), "train.py:3".into(), String::new())
        );
    }
}
