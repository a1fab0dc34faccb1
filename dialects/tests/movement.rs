//! What an op's table entry says of how it moves elements is what its meaning does: in its example each element of the result is
//! the one at the place that the movement says.

mod common;

use std::cell::RefCell;
use std::collections::HashMap;

use common::{complete, random};
use fp8c_dialects::registry;
use fp8c_ir::graph::ValueId;
use fp8c_ir::interp::run_main_observed;
use fp8c_ir::registry::Traits;
use fp8c_ir::{Graph, Move, Movement, NodeId, OpDef, Tensor, TensorType, parse};

#[test]
fn every_element_comes_from_where_the_movement_says() {
    let mut checked = 0;
    for op in registry().ops().filter(|op| op.moves.is_some()) {
        for seed in 0..4 {
            let (graph, node, values) = run(op, seed).unwrap_or_else(|why| panic!("{}: {why}", op.name));
            let data = graph.node(node);
            let operands: Vec<&Tensor> = data.operands.iter().map(|v| &values[v]).collect();
            let movement = graph.movement(node).unwrap_or_else(|| panic!("{}: no movement", op.name));
            for (i, result) in data.results.iter().enumerate() {
                let result = &values[result];
                for (place, &found) in result.to_f64s().iter().enumerate() {
                    let at = unflat(place, &result.ty.shape);
                    match origin(&movement, &operands, i, (place, &at)) {
                        Some(wanted) => assert_eq!(found, wanted, "{} at {at:?}", op.name),
                        None => assert!(held(&operands, found), "{} at {at:?}: {found}", op.name),
                    }
                }
            }
        }
        checked += 1;
    }
    assert!(checked >= 15, "{checked}");
}

/// The trait and the table entry say one thing: what stays where it is and what replaces a part have only the entry.
#[test]
fn the_trait_is_of_ops_that_move() {
    for op in registry().ops() {
        let own = op.moves.is_some() && !op.is(Move::Stay) && !op.is(Move::DynamicUpdateSlice);
        assert_eq!(op.traits.has(Traits::MOVEMENT), own, "{}", op.name);
    }
}

/// The kind of movement is that of what the attributes say.
#[test]
fn kinds_are_those_of_what_is_read() {
    for op in registry().ops().filter(|op| op.moves.is_some()) {
        let (graph, node, _) = run(op, 0).unwrap_or_else(|why| panic!("{}: {why}", op.name));
        let kind = match graph.movement(node) {
            None => None,
            Some(Movement::Stay) => Some(Move::Stay),
            Some(Movement::Reshape) => Some(Move::Reshape),
            Some(Movement::Transpose(_)) => Some(Move::Transpose),
            Some(Movement::Broadcast(_)) => Some(Move::Broadcast),
            Some(Movement::Slice { .. }) => Some(Move::Slice),
            Some(Movement::DynamicSlice(_)) => Some(Move::DynamicSlice),
            Some(Movement::DynamicUpdateSlice) => Some(Move::DynamicUpdateSlice),
            Some(Movement::Pad { .. }) => Some(Move::Pad),
            Some(Movement::Concatenate(_)) => Some(Move::Concatenate),
            Some(Movement::Reverse(_)) => Some(Move::Reverse),
            Some(Movement::Gather) => Some(Move::Gather),
            Some(Movement::Open) => Some(Move::Open),
        };
        assert_eq!(kind, graph.node(node).moves(), "{}", op.name);
    }
}

/// An op's example, run on tensors all of whose floats are different: the op's node, and every value.
fn run(op: &'static OpDef, seed: u64) -> Result<(Graph, NodeId, HashMap<ValueId, Tensor>), String> {
    let (text, params) = complete(op.example)?;
    let graph = parse(&text, registry()).map_err(|d| d.to_string())?;
    let body = graph.node(graph.main().ok_or("no main")?).regions[0];
    let args: Vec<Tensor> = params.iter().enumerate().map(|(i, ty)| argument(ty, i, seed)).collect();
    let mut values: HashMap<ValueId, Tensor> =
        graph.region(body).args.iter().copied().zip(args.iter().cloned()).collect();
    let seen = RefCell::new(Vec::new());
    let mut observe = |node: NodeId, results: &[Tensor]| seen.borrow_mut().push((node, results.to_vec()));
    run_main_observed(&graph, &args, &mut observe).map_err(|d| d.to_string())?;
    let mut found = None;
    for (node, results) in seen.into_inner() {
        if graph.node(node).def() == Some(op) {
            found = Some(node);
        }
        values.extend(graph.node(node).results.iter().copied().zip(results));
    }
    Ok((graph, found.ok_or("the op does not run")?, values))
}

fn argument(ty: &TensorType, i: usize, seed: u64) -> Tensor {
    if !ty.elem.is_float() {
        return random(ty, seed);
    }
    let n = ty.elements().unwrap_or(0);
    Tensor::from_f64s(ty.clone(), (0..n).map(|k| (1000 * (i + 1) + k) as f64).collect())
}

/// Some float operand holds the value.
fn held(operands: &[&Tensor], value: f64) -> bool {
    operands.iter().filter(|x| x.ty.elem.is_float()).any(|x| x.to_f64s().contains(&value))
}

/// The element that the movement puts into result `i` at an index, which is also given as the place row by row; nothing where the places are not the movement's to say.
fn origin(movement: &Movement, operands: &[&Tensor], i: usize, (place, at): (usize, &[i64])) -> Option<f64> {
    let x = operands[0];
    let shape = &x.ty.shape;
    let of = |x: &Tensor, at: &[i64]| x.to_f64s()[flat(at, &x.ty.shape)];
    let starts = |from: usize, part: &[i64]| -> Vec<i64> {
        let start = |(d, s): (usize, &&Tensor)| s.to_f64s()[0].clamp(0.0, (shape[d] - part[d]) as f64) as i64;
        operands[from..].iter().enumerate().map(start).collect()
    };
    Some(match movement {
        Movement::Stay => of(operands[i], at),
        Movement::Reshape => x.to_f64s()[place],
        Movement::Transpose(order) => {
            let mut from = vec![0; at.len()];
            order.iter().zip(at).for_each(|(&d, &a)| from[d] = a);
            of(x, &from)
        }
        Movement::Broadcast(dims) => {
            let from: Vec<i64> =
                dims.iter().zip(shape).map(|(&d, &n)| if n == 1 { 0 } else { at[d] }).collect();
            of(x, &from)
        }
        Movement::Slice { starts, strides, .. } => {
            let from: Vec<i64> =
                at.iter().zip(starts).zip(strides).map(|((a, start), step)| start + a * step).collect();
            of(x, &from)
        }
        Movement::DynamicSlice(sizes) => {
            let from: Vec<i64> = starts(1, sizes).iter().zip(at).map(|(s, a)| s + a).collect();
            of(x, &from)
        }
        Movement::DynamicUpdateSlice => {
            let part = &operands[1].ty.shape;
            let from: Vec<i64> = starts(2, part).iter().zip(at).map(|(s, a)| a - s).collect();
            let inside = from.iter().zip(part).all(|(&a, &n)| (0..n).contains(&a));
            if inside { of(operands[1], &from) } else { of(x, at) }
        }
        Movement::Pad { low, interior, .. } => {
            let step = |d: usize| (at[d] - low[d], interior[d] + 1);
            let inside = (0..at.len()).all(|d| {
                let (a, by) = step(d);
                a >= 0 && a % by == 0 && a / by < shape[d]
            });
            let from: Vec<i64> = (0..at.len()).map(|d| step(d).0 / step(d).1).collect();
            if inside { of(x, &from) } else { operands[1].to_f64s()[0] }
        }
        Movement::Concatenate(dim) => {
            let mut from = at.to_vec();
            for x in operands {
                if from[*dim] < x.ty.shape[*dim] {
                    return Some(of(x, &from));
                }
                from[*dim] -= x.ty.shape[*dim];
            }
            return None;
        }
        Movement::Reverse(dims) => {
            let mut from = at.to_vec();
            dims.iter().for_each(|&d| from[d] = shape[d] - 1 - at[d]);
            of(x, &from)
        }
        Movement::Gather | Movement::Open => return None,
    })
}

fn flat(at: &[i64], shape: &[i64]) -> usize {
    at.iter().zip(shape).fold(0, |sum, (a, n)| sum * n + a) as usize
}

fn unflat(mut at: usize, shape: &[i64]) -> Vec<i64> {
    let mut out = vec![0; shape.len()];
    for d in (0..shape.len()).rev() {
        out[d] = (at % shape[d] as usize) as i64;
        at /= shape[d] as usize;
    }
    out
}
