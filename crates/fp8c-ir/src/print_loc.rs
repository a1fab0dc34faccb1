//! Debug locations as MLIR text: a number behind each op, definitions at the end, each of those before the ones that use it.
//! Shared parts are written once, so a text is no longer than its locations are many.

use std::collections::HashSet;
use std::fmt::Write;

use crate::graph::{Loc, LocId};
use crate::printer::{Printer, escape};

impl Printer<'_> {
    pub(crate) fn loc_suffix(&mut self, loc: LocId) {
        if !self.options.locations {
            return;
        }
        match self.loc_number(loc) {
            Some(n) => {
                let _ = write!(self.out, " loc(#loc{n})");
            }
            None => self.out.push_str(" loc(unknown)"),
        }
    }

    pub(crate) fn loc_definitions(&mut self) {
        for (n, text) in std::mem::take(&mut self.loc_order).into_iter().enumerate() {
            let _ = writeln!(self.out, "#loc{n} = loc({text})");
        }
    }

    /// The number of a location, with those of its parts given first; none when it says nothing.
    fn loc_number(&mut self, loc: LocId) -> Option<usize> {
        let mut stack = vec![loc];
        let mut begun = HashSet::new();
        while let Some(&at) = stack.last() {
            let known = self.loc_names.contains_key(&at);
            // One that is part of itself says nothing there.
            let open = |part: &LocId| !self.loc_names.contains_key(part) && !begun.contains(part);
            let parts: Vec<LocId> = if known { vec![] } else { parts(self.graph.loc(at)) };
            let open: Vec<LocId> = parts.into_iter().filter(|p| *p != at && open(p)).collect();
            if open.is_empty() {
                if !known {
                    let number = self.define(at);
                    self.loc_names.insert(at, number);
                }
                stack.pop();
            } else {
                begun.insert(at);
                stack.extend(open);
            }
        }
        self.loc_names.get(&loc).copied().flatten()
    }

    /// Writes the definition of a location whose parts have numbers.
    fn define(&mut self, loc: LocId) -> Option<usize> {
        let number = |part: &LocId| self.loc_names.get(part).copied().flatten();
        let text = match self.graph.loc(loc) {
            Loc::Unknown => return None,
            Loc::Source(_, inner) => return number(inner),
            Loc::File(file, line, column) => format!("\"{}\":{line}:{column}", escape(file)),
            Loc::Name(name, child) => {
                let child = number(child).map_or_else(String::new, |n| format!("(#loc{n})"));
                format!("\"{}\"{child}", escape(name))
            }
            Loc::Call(callee, caller) => match (number(callee), number(caller)) {
                (Some(callee), Some(caller)) => format!("callsite(#loc{callee} at #loc{caller})"),
                (callee, caller) => return callee.or(caller),
            },
            Loc::Fused(all) => {
                let numbers: Vec<usize> = all.iter().filter_map(number).collect();
                match numbers[..] {
                    [] => return None,
                    [one] => return Some(one),
                    _ => {
                        let all: Vec<String> = numbers.iter().map(|n| format!("#loc{n}")).collect();
                        format!("fused[{}]", all.join(", "))
                    }
                }
            }
            Loc::Opaque(text) => text.to_string(),
        };
        self.loc_order.push(text);
        Some(self.loc_order.len() - 1)
    }
}

/// The locations that one is made of.
fn parts(loc: &Loc) -> Vec<LocId> {
    match loc {
        Loc::Source(_, inner) | Loc::Name(_, inner) => vec![*inner],
        Loc::Call(callee, caller) => vec![*callee, *caller],
        Loc::Fused(parts) => parts.clone(),
        Loc::Unknown | Loc::File(..) | Loc::Opaque(_) => vec![],
    }
}
