//! Loops: a value that comes out of one is what its turns make of those carried values that it needs, whatever else is carried.
//!
//! Within a loop, terms are of values *by position* (`raise::frames`): a whole number is what it is at each position, and what a later
//! loop cuts out of a stack at its position is what the earlier one wrote there.

use std::collections::{BTreeSet, HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::graph::{Node, RegionId, ValueId};
use fp8c_ir::types::{ElementType, Type};

use super::{Valued, Walk};
use crate::raise::frames::{depth, returned};
use crate::verify::table::{Number, Op, Table};

/// What begins the label of a whole number that differs by turn.
pub(super) const POSITION: &str = "position";

/// The name of stacks that turns only write to.
const STACK: usize = usize::MAX;

/// A term with others in the place of some leaves.
pub(crate) fn substituted(table: &mut Table, leaves: &HashMap<Number, Number>, term: Number) -> Number {
    // A term has a larger number than what it is made of.
    let Some(&least) = leaves.keys().min() else { return term };
    let mut done: HashMap<Number, Number> = HashMap::new();
    let mut stack = vec![term];
    while let Some(&n) = stack.last() {
        let known = |n: Number| if n < least { Some(n) } else { leaves.get(&n).or(done.get(&n)).copied() };
        if known(n).is_some() {
            stack.pop();
            continue;
        }
        let old = table.term(n).clone();
        let args: Vec<Option<Number>> = old.args.iter().map(|&a| known(a)).collect();
        match args.iter().copied().collect::<Option<Vec<_>>>() {
            Some(args) => {
                let new = if args == old.args { n } else { table.with_args(old, args) };
                done.insert(n, new);
                stack.pop();
            }
            None => {
                stack.extend(old.args.iter().zip(&args).filter(|(_, known)| known.is_none()).map(|(&a, _)| a))
            }
        }
    }
    if term < least { term } else { leaves.get(&term).or(done.get(&term)).copied().unwrap_or(term) }
}

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
        let (mut stays, mut leaves) = (Vec::new(), Vec::new());
        let names = self.names([cond, body]);
        for (i, operand) in operands.iter().enumerate() {
            let args = [cond, body].map(|r| graph.region(r).args.get(i).copied());
            let [Some(_), Some(arg)] = args else { return None };
            stays.push(*returned(graph, body).get(i)? == arg);
            let value = if stays[i] {
                operand.clone()
            } else {
                let term = self.table.intern(Op::Carried(number, names[i]), vec![], graph.ty(arg).clone());
                if names[i] != STACK {
                    carried.insert(term, i);
                    leaves.push((i, term));
                }
                Valued::plain(term)
            };
            for arg in args.into_iter().flatten() {
                self.out.values[arg.index()] = Some(value.clone());
            }
            if let Some(position) = self.by_position(arg) {
                self.out.values[arg.index()] = Some(Valued::plain(position));
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
        let called = |needed: &BTreeSet<usize>| needed.iter().map(|&i| names[i]).collect::<BTreeSet<_>>();
        if !inner.is_empty() {
            let needed = all(&mut std::iter::empty());
            let label =
                self.table.label_of(&format!("stablehlo.while with effects, of {:?}", called(&needed)));
            let effect = Type::tensor([], ElementType::I1);
            let effect = self.table.intern(Op::Other(label, 0), made(&needed), effect);
            self.out.effects.push(effect);
        }
        for (i, leaf) in leaves {
            let needed = all(&mut std::iter::once(i));
            let words = format!("what a loop carries as {} of {:?}", names[i], called(&needed));
            let label = self.table.label_of(&words);
            let ty = self.table.term(leaf).ty.clone();
            let turn = self.table.intern(Op::Other(label, 0), made(&needed), ty);
            self.out.turns.insert(leaf, turn);
        }
        let mut results = Vec::new();
        for (i, &result) in data.results.iter().enumerate() {
            if stays[i] {
                results.push(operands[i].clone());
                continue;
            }
            let needed = all(&mut std::iter::once(i));
            let words = format!("stablehlo.while {} of {:?}", names[i], called(&needed));
            let label = self.table.label_of(&words);
            let ty = graph.ty(result).clone();
            results.push(Valued::plain(self.table.intern(Op::Other(label, 0), made(&needed), ty)));
        }
        Some(results)
    }

    /// What the values that a loop carries are called: stacks that a turn only writes to are called alike, since no term but their own holds
    /// them, and all others are counted. So a stack more or less changes no other name.
    fn names(&mut self, [cond, body]: [RegionId; 2]) -> Vec<usize> {
        let graph = self.graph;
        let uses = self.uses.get_or_insert_with(|| graph.uses());
        let written = |i: usize, arg: ValueId| {
            let mut value = arg;
            while let [(user, at)] = uses[value.index()][..] {
                let data = graph.node(user);
                let writes = data.is(Move::DynamicUpdateSlice) || data.name() == "stablehlo.scatter";
                match data.results[..] {
                    [] => return data.parent == Some(body) && at as usize == i,
                    [result] if writes && at == 0 && data.parent == Some(body) => value = result,
                    _ => return false,
                }
            }
            false
        };
        let mut count = 0;
        let name = |(i, &arg): (usize, &ValueId)| {
            let tested = graph.region(cond).args.get(i).is_none_or(|v| !uses[v.index()].is_empty());
            if returned(graph, body).get(i) == Some(&arg) || !tested && written(i, arg) {
                return STACK;
            }
            count += 1;
            count - 1
        };
        graph.region(body).args.iter().enumerate().map(name).collect()
    }

    /// A whole number that differs by turn, as it is at each position.
    pub(super) fn by_position(&mut self, value: ValueId) -> Option<Number> {
        let flow = self.flow?;
        let (frame, affine) = flow.turn(value)?;
        if affine.scale == 0 {
            let ty = self.static_type(value)?.clone();
            return Some(self.table.int(affine.offset, ty.elem, &ty.shape));
        }
        let depth = depth(self.graph, frame.node);
        let words = format!("{POSITION} {affine:?} of {} turns in {depth} loops", frame.trips);
        let label = self.table.label_of(&words);
        Some(self.table.intern(Op::Other(label, 0), vec![], self.graph.ty(value).clone()))
    }

    /// What a slice cuts out of a stack that an earlier loop wrote: what was written there. Values that the earlier loop carries are named
    /// by all that they are made of, since its turns are not those of the loop that the slice stands in.
    pub(super) fn cut_out(&mut self, slice: ValueId) -> Option<Valued> {
        let written = self.flow?.written(slice)?;
        let found = self.out.of(written)?.clone();
        let from = self.graph.ty(written).as_tensor()?.shape.clone();
        let to = self.graph.ty(slice).as_tensor()?.shape.clone();
        let scales = match self.known {
            Some(known) => found.scales.each_of(|of| substituted(self.table, &known.raw.turns, of)),
            None => found.scales,
        };
        let term = substituted(self.table, &self.out.turns, found.term);
        Some(Valued { term: self.table.reshape(term, &to), scales: scales.reshape(self.table, &from, &to)? })
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
