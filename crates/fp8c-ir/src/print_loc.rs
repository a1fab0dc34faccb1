//! Debug locations as MLIR text: a number behind each op, definitions at the end.

use std::fmt::Write;

use crate::graph::{Loc, LocId, UNKNOWN};
use crate::printer::{Printer, escape};

impl Printer<'_> {
    pub(crate) fn loc_suffix(&mut self, loc: LocId) {
        if !self.options.locations {
            return;
        }
        let inner = match self.graph.loc(loc) {
            Loc::Source(_, inner) => *inner,
            _ => loc,
        };
        if inner == UNKNOWN {
            self.out.push_str(" loc(unknown)");
            return;
        }
        let next = self.loc_names.len();
        let order = &mut self.loc_order;
        let n = *self.loc_names.entry(inner).or_insert_with(|| {
            order.push(inner);
            next
        });
        let _ = write!(self.out, " loc(#loc{n})");
    }

    pub(crate) fn loc_definitions(&mut self) {
        for (n, loc) in std::mem::take(&mut self.loc_order).into_iter().enumerate() {
            let _ = write!(self.out, "#loc{n} = loc(");
            self.loc_text(loc);
            self.out.push_str(")\n");
        }
    }

    fn loc_text(&mut self, loc: LocId) {
        match self.graph.loc(loc).clone() {
            Loc::Unknown => self.out.push_str("unknown"),
            Loc::Source(_, inner) => self.loc_text(inner),
            Loc::File(file, line, column) => {
                let _ = write!(self.out, "\"{}\":{line}:{column}", escape(&file));
            }
            Loc::Name(name, child) => {
                let _ = write!(self.out, "\"{}\"", escape(&name));
                if child != UNKNOWN {
                    self.out.push('(');
                    self.loc_text(child);
                    self.out.push(')');
                }
            }
            Loc::Call(callee, caller) => {
                self.out.push_str("callsite(");
                self.loc_text(callee);
                self.out.push_str(" at ");
                self.loc_text(caller);
                self.out.push(')');
            }
            Loc::Fused(parts) => {
                self.out.push_str("fused[");
                for (i, part) in parts.into_iter().enumerate() {
                    self.out.push_str(if i > 0 { ", " } else { "" });
                    self.loc_text(part);
                }
                self.out.push(']');
            }
            Loc::Opaque(text) => self.out.push_str(&text),
        }
    }
}
