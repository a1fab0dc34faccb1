//! Loops: a value that comes out of one is what its turns make of those carried values that it needs, whatever else is carried.

use std::collections::{BTreeSet, HashMap, HashSet};

use fp8c_ir::graph::{Node, RegionId};
use fp8c_ir::types::{ElementType, Type};

use super::{Valued, Walk};
use crate::raise::frames::returned;
use crate::verify::table::{Number, Op};

impl Walk<'_, '_> {
    /// The results of a loop. What the body hands on unchanged is what comes in.
    pub(super) fn turns(
        &mut self,
        data: &Node,
        operands: &[Valued],
        [cond, body]: [RegionId; 2],
    ) -> Option<Vec<Valued>> {
        let graph = self.graph;
        let number = self.loops;
        self.loops += 1;
        let mut carried: HashMap<Number, usize> = HashMap::new();
        let mut stays = Vec::new();
        for (i, operand) in operands.iter().enumerate() {
            let args = [cond, body].map(|r| graph.region(r).args.get(i).copied());
            let [Some(_), Some(arg)] = args else { return None };
            stays.push(*returned(graph, body).get(i)? == arg);
            let value = if stays[i] {
                operand.clone()
            } else {
                let term = self.table.intern(Op::Carried(number, i), vec![], graph.ty(arg).clone());
                carried.insert(term, i);
                Valued::plain(term)
            };
            for arg in args.into_iter().flatten() {
                self.out.values[arg.index()] = Some(value.clone());
            }
        }
        let effects = self.out.effects.len();
        let tests = stacker::maybe_grow(64 << 10, 1 << 20, || self.region(cond))?;
        let next = stacker::maybe_grow(64 << 10, 1 << 20, || self.region(body))?;
        let inner = self.out.effects.split_off(effects);
        let mut applied = |values: &[Valued]| -> Vec<Number> {
            values.iter().map(|v| v.scales.applied(self.table, v.term)).collect()
        };
        let (first, next, mut always) = (applied(operands), applied(&next), applied(&tests));
        always.extend(&inner);
        let needs: Vec<BTreeSet<usize>> = next.iter().map(|&n| self.needs(&[n], &carried)).collect();
        let start = self.needs(&always, &carried);
        let all = |from: &mut dyn Iterator<Item = usize>| {
            let mut stack: Vec<usize> = from.chain(start.iter().copied()).collect();
            let mut found = BTreeSet::new();
            while let Some(i) = stack.pop() {
                if found.insert(i) {
                    stack.extend(&needs[i]);
                }
            }
            found
        };
        let made = |needed: &BTreeSet<usize>| {
            let turns = needed.iter().flat_map(|&i| [first[i], next[i]]);
            always.iter().copied().chain(turns).collect::<Vec<_>>()
        };
        if !inner.is_empty() {
            let needed = all(&mut std::iter::empty());
            let label = self.table.label_of(&format!("stablehlo.while with effects, of {needed:?}"));
            let effect = Type::tensor([], ElementType::I1);
            let effect = self.table.intern(Op::Other(label, 0), made(&needed), effect);
            self.out.effects.push(effect);
        }
        let mut results = Vec::new();
        for (i, &result) in data.results.iter().enumerate() {
            if stays[i] {
                results.push(operands[i].clone());
                continue;
            }
            let needed = all(&mut std::iter::once(i));
            let label = self.table.label_of(&format!("stablehlo.while {i} of {needed:?}"));
            let ty = graph.ty(result).clone();
            results.push(Valued::plain(self.table.intern(Op::Other(label, 0), made(&needed), ty)));
        }
        Some(results)
    }

    /// Which of the values that a loop carries some terms are made of.
    fn needs(&self, of: &[Number], carried: &HashMap<Number, usize>) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        // A term has a larger number than what it is made of.
        let Some(&least) = carried.keys().min() else { return found };
        let mut stack = of.to_vec();
        let mut seen = HashSet::new();
        while let Some(n) = stack.pop() {
            if n < least || !seen.insert(n) {
                continue;
            }
            match carried.get(&n) {
                Some(&i) => drop(found.insert(i)),
                None => stack.extend(&self.table.term(n).args),
            }
        }
        found
    }
}
