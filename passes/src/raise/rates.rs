//! How fast state moves, as far as the program says it: what of a moment is left after a step without gradient, and how far a step
//! moves a weight whatever its gradient is.

use std::collections::HashMap;

use fp8c_ir::Tensor;
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::ElementType;

use super::kinds::slope;
use super::probe::{Choice, Cone, Leaf, Point};
use super::state::{Function, Kind, StatePair};
use super::{Raised, flow};

/// What is left of a moment, or the learning rate that a weight is moved by, of each piece of state; nothing where it depends on what is
/// not known before a run, or on how large gradients are.
pub fn rates(graph: &Graph, raised: &Raised) -> Vec<Option<f64>> {
    let flow = flow::Flow::new(graph, raised.function);
    let f = Function::new(&flow, raised.function);
    let kinds: HashMap<usize, Kind> = raised.state.iter().map(|p| (p.input, p.kind)).collect();
    let rate = |pair: &StatePair| {
        let cone = Cone::new(f.flow, f.results[pair.output], &f.index);
        match pair.kind {
            Kind::FirstMoment | Kind::SecondMoment => decay(&f, &cone, f.args[pair.input]),
            Kind::Parameter | Kind::Master => step(&f, &cone, &kinds),
            _ => None,
        }
    };
    raised.state.iter().map(rate).collect()
}

/// The slope of a moment in itself, if it is the same everywhere.
fn decay(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> Option<f64> {
    let at = |seed| slope(f, cone, &cone.point(f.flow, seed, Choice::ALL[0]), arg);
    let (first, second) = (at(1)?, at(2)?);
    ((first - second).abs() < 1e-9 && first > 0.0 && first < 1.0).then_some(first)
}

/// How far a weight of zero moves where its gradient has been `size` for long, with moments that have followed it.
fn moves(
    f: &Function<'_, '_>,
    cone: &Cone,
    kinds: &HashMap<usize, Kind>,
    size: f64,
    rest: f64,
) -> Option<f64> {
    let mut point: Point = cone.point(f.flow, 1, Choice::ALL[0]);
    for &(value, leaf) in &cone.leaves {
        let tensor = point.values.get_mut(&value)?;
        let number = match leaf {
            Leaf::Arg(i) => match kinds.get(&i) {
                Some(Kind::Parameter | Kind::Master) => 0.0,
                Some(Kind::FirstMoment) => size,
                Some(Kind::SecondMoment) => size * size,
                Some(Kind::Counter) => 1e6,
                _ => rest,
            },
            Leaf::Tensor => size,
            Leaf::Scalar => rest,
        };
        *tensor = match tensor.ty.elem {
            ElementType::I1 => continue,
            ElementType::Int { .. } | ElementType::Index => {
                Tensor::from_ints(tensor.ty.clone(), vec![number as i64; tensor.len()])
            }
            _ => Tensor::from_f64s(tensor.ty.clone(), vec![number; tensor.len()]),
        };
    }
    let found = *cone.eval(f.flow, &point)?.first()?;
    (found != 0.0 && found.is_finite()).then_some(found.abs())
}

/// That, where neither the size of gradients nor what else the program is given changes it.
fn step(f: &Function<'_, '_>, cone: &Cone, kinds: &HashMap<usize, Kind>) -> Option<f64> {
    let first = moves(f, cone, kinds, 1.0, 1.0)?;
    let same = |other: f64| (other / first - 1.0).abs() < 1e-3;
    let others = [moves(f, cone, kinds, 8.0, 1.0)?, moves(f, cone, kinds, 1.0, 0.5)?];
    others.into_iter().all(same).then_some(first)
}
