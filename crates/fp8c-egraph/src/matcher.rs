//! Finding the left sides of rules.

use egg::Id;

use crate::analysis::Graph;
use crate::build::Match;
use crate::compile::{Compiled, Left};

/// A rule matches one class in at most this many ways.
const MAX_MATCHES: usize = 64;
/// So many nodes are looked at for a rule in one class, and in all classes: what matches almost, and in very many ways, is left.
const MAX_TRIED: usize = 1 << 16;
const MAX_TRIED_IN_ALL: usize = 1 << 20;

/// Every place where the rule's left side stands and its guards hold: the class, the form of the left side, what it binds.
pub(crate) fn search(egraph: &Graph, rule: &Compiled) -> Vec<(Id, usize, Match)> {
    let (mut out, mut all) = (Vec::new(), MAX_TRIED_IN_ALL);
    for (form, left) in rule.lefts.iter().enumerate() {
        let Left::Op { op, .. } = left else { continue };
        let rank = egraph.analysis.interner.known_rank(op.name);
        let mut classes: Vec<Id> = rank
            .and_then(|r| egraph.classes_for_op(&r))
            .into_iter()
            .flatten()
            .map(|id| egraph.find(id))
            .collect();
        classes.sort_unstable();
        classes.dedup();
        for class in classes {
            let mut found = Match {
                vars: vec![None; rule.names.vars.len()],
                attrs: vec![None; rule.names.attrs.len()],
                nodes: vec![],
            };
            let mut matches = Vec::new();
            let mut tries = all.min(MAX_TRIED);
            all -= tries;
            step(egraph, vec![(left, class)], &mut found, &mut matches, &mut tries);
            all += tries;
            out.extend(matches.into_iter().filter(|m| holds(egraph, rule, m)).map(|m| (class, form, m)));
        }
    }
    out
}

fn holds(egraph: &Graph, rule: &Compiled, found: &Match) -> bool {
    rule.guards.iter().all(|(guard, slots)| {
        found.bound(egraph, slots).and_then(|args| (guard.test)(&args)).unwrap_or(false)
    })
}

fn step(
    egraph: &Graph,
    mut todo: Vec<(&Left, Id)>,
    found: &mut Match,
    out: &mut Vec<Match>,
    tries: &mut usize,
) {
    if out.len() >= MAX_MATCHES || *tries == 0 {
        return;
    }
    let Some((left, class)) = todo.pop() else {
        out.push(found.clone());
        return;
    };
    let class = egraph.find(class);
    match left {
        Left::Var(i) => match found.vars[*i] {
            Some(bound) if egraph.find(bound) != class => {}
            Some(_) => step(egraph, todo, found, out, tries),
            None => {
                found.vars[*i] = Some(class);
                step(egraph, todo, found, out, tries);
                found.vars[*i] = None;
            }
        },
        Left::Op { op, attrs, bind, children } => {
            for node in &egraph[class].nodes {
                *tries = tries.saturating_sub(1);
                if node.label.name() != op.name || node.children.len() != children.len() {
                    continue;
                }
                // An op without a name for its attributes has none.
                if attrs.is_none() && !node.label.attrs.is_empty() {
                    continue;
                }
                // In another order of operands the name may have been used before the op that it names.
                let named = bind.map(|i| (i, found.vars[i]));
                if named.is_some_and(|(_, earlier)| earlier.is_some_and(|e| egraph.find(e) != class)) {
                    continue;
                }
                if let Some((i, _)) = named {
                    found.vars[i] = Some(class);
                }
                let bound = attrs.map(|i| (i, found.attrs[i].clone()));
                match &bound {
                    Some((_, Some(earlier))) if !earlier.same_attrs(&node.label) => {
                        if let Some((i, earlier)) = named {
                            found.vars[i] = earlier;
                        }
                        continue;
                    }
                    Some((i, None)) => found.attrs[*i] = Some(node.label.clone()),
                    _ => {}
                }
                let mut next = todo.clone();
                next.extend(children.iter().zip(node.children.iter().copied()).rev());
                found.nodes.push(node.clone());
                let depth = found.nodes.len();
                step(egraph, next, found, out, tries);
                found.nodes.truncate(depth - 1);
                if let Some((i, earlier)) = bound {
                    found.attrs[i] = earlier;
                }
                if let Some((i, earlier)) = named {
                    found.vars[i] = earlier;
                }
            }
        }
    }
}
