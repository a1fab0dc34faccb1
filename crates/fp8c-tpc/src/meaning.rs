//! What a node of a kernel computes by the meaning of its ops, in the reference interpreter: what the emitted text is held to.

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_kernel::program::Windows;
use fp8c_kernel::{Expr, Kernel, Output, Typed, eval};

use crate::access::Access;
use crate::c::Source;
use crate::nest::Nest;

/// Of one node.
#[derive(Clone, Debug)]
pub struct Meaning {
    /// The node.
    pub node: usize,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    /// Where each leaf is read from: the number of an input, and the first element; nothing for leaves that nothing needs.
    Kernel(Box<Kernel>, Vec<Option<(usize, isize)>>),
    Gather(Box<Windows>, ElementType, [Source; 3]),
    /// Adds updates to an operand, or does with them what else is said.
    Scatter(Box<Windows>, Combine, ElementType, [Source; 3]),
}

/// Functions that the device has no exact form of.
const APPROXIMATE: [&str; 9] = [
    "stablehlo.exponential",
    "stablehlo.exponential_minus_one",
    "stablehlo.log",
    "stablehlo.logistic",
    "stablehlo.tanh",
    "stablehlo.sine",
    "stablehlo.cosine",
    "stablehlo.power",
    "stablehlo.rsqrt",
];

impl Meaning {
    /// Of a nest whose leaves are read as these say, in the order of the node's inputs.
    pub(crate) fn nest(node: usize, nest: &Nest, reads: &[(usize, Access)]) -> Self {
        let mut kernel = nest.kernel.clone();
        let mut places = vec![None; kernel.leaves.len()];
        for (input, (leaf, how)) in reads.iter().enumerate() {
            let steps =
                how.sizes.iter().scan(1, |step, &n| Some(std::mem::replace(step, *step * n as isize)));
            let strides = &mut kernel.leaves[*leaf].strides;
            strides.iter_mut().for_each(|s| *s = 0);
            let mut first = 0;
            for (coordinate, step) in how.coordinates.iter().zip(steps) {
                first += coordinate.start as isize * step;
                coordinate.terms.iter().for_each(|&(d, by)| strides[d] += by as isize * step);
            }
            places[*leaf] = Some((input, first));
        }
        for (leaf, place) in kernel.leaves.iter_mut().zip(&places) {
            if place.is_none() {
                leaf.strides.iter_mut().for_each(|s| *s = 0);
            }
        }
        Self { node, what: What::Kernel(Box::new(in_order(kernel)), places) }
    }

    pub(crate) fn gather(node: usize, windows: &Windows, elem: ElementType, sources: [Source; 3]) -> Self {
        Self { node, what: What::Gather(Box::new(windows.clone()), elem, sources) }
    }

    pub(crate) fn scatter(
        node: usize,
        windows: &Windows,
        combine: Combine,
        elem: ElementType,
        sources: [Source; 3],
    ) -> Self {
        Self { node, what: What::Scatter(Box::new(windows.clone()), combine, elem, sources) }
    }

    /// The device computes the same bits: nothing is summed in an order of its own, looked up in tables.
    pub fn is_exact(&self) -> bool {
        let What::Kernel(kernel, _) = &self.what else { return true };
        kernel.exprs.iter().all(|typed| match &typed.expr {
            Expr::Reduce { combine, .. } => {
                !typed.elem.is_float() || !matches!(combine, Combine::Add | Combine::Mul)
            }
            Expr::Op { op, by_reciprocal, .. } => {
                !(*by_reciprocal || typed.elem.is_float() && APPROXIMATE.contains(&op.name))
            }
            _ => true,
        })
    }

    /// How many BF16 numbers are added up: the device does so in f32, the meaning rounds each sum.
    pub fn narrow_terms(&self) -> usize {
        let What::Kernel(kernel, _) = &self.what else { return 0 };
        let sums = kernel.exprs.iter().any(|typed| {
            let adds = matches!(typed.expr, Expr::Reduce { combine: Combine::Add, .. });
            adds && typed.elem.is_float() && typed.elem.bytes() < 4
        });
        if sums { kernel.columns.iter().product() } else { 0 }
    }

    /// The largest sum of magnitudes that the node adds up: what its sums may be off is a part of that.
    ///
    /// # Errors
    /// As [`Meaning::eval`].
    pub fn summed(&self, inputs: &[&[u8]]) -> Result<f64, Diagnostic> {
        let What::Kernel(kernel, places) = &self.what else { return Ok(0.0) };
        let mut sums = kernel.as_ref().clone();
        sums.outputs.clear();
        let abs = fp8c_dialects::registry().get("stablehlo.abs");
        for typed in &kernel.exprs {
            let (Expr::Reduce { combine: Combine::Add, order, of, .. }, Some(op)) = (&typed.expr, abs) else {
                continue;
            };
            if !typed.elem.is_float() {
                continue;
            }
            let mut push = |expr, by_row| {
                sums.exprs.push(Typed { expr, elem: typed.elem, by_row, uses: 1 });
                sums.exprs.len() - 1
            };
            let magnitude = Expr::Op { op, attrs: vec![], by_reciprocal: false, args: vec![*of] };
            let magnitude = push(magnitude, kernel.exprs[*of].by_row);
            let nothing = push(Expr::Constant(vec![0; typed.elem.bytes()]), true);
            let sum = Expr::Reduce { combine: Combine::Add, order: *order, init: nothing, of: magnitude };
            let sum = push(sum, true);
            sums.outputs.push(Output { expr: sum, by_row: true, over: None });
        }
        if sums.outputs.is_empty() {
            return Ok(0.0);
        }
        let made = eval(&sums, &leaves(kernel, places, inputs)?)?;
        let all = made.iter().flat_map(Tensor::to_f64s).filter(|x| x.is_finite());
        Ok(all.fold(0.0, f64::max))
    }

    /// What the node writes when it reads these bytes, as the host has it: with integers of 64 bits.
    ///
    /// # Errors
    /// The bytes are not those of the node's inputs.
    pub fn eval(&self, inputs: &[&[u8]]) -> Result<Vec<Tensor>, Diagnostic> {
        match &self.what {
            What::Kernel(kernel, places) => {
                let made = eval(kernel, &leaves(kernel, places, inputs)?)?;
                made.into_iter()
                    .zip(&kernel.outputs)
                    .map(|(tensor, output)| {
                        // What has one value a row may be written to all of it.
                        let spread = !output.by_row && kernel.exprs[output.expr].by_row;
                        if spread { repeated(&tensor, kernel.columns.iter().product()) } else { Ok(tensor) }
                    })
                    .collect()
            }
            What::Gather(windows, elem, [operand, indices, out]) => {
                let from = row(*elem, inputs, 0)?.to_bytes();
                let at = numbers(&row(windows.index, inputs, 1)?);
                let mut made = vec![0; out.elements * elem.bytes()];
                let size = elem.bytes();
                each(windows, &at, indices.first, true, |inside, outside| {
                    let (from_at, to_at) = ((operand.first as isize + inside) as usize, outside as usize);
                    made[to_at * size..][..size].copy_from_slice(&from[from_at * size..][..size]);
                });
                Ok(vec![whole(*elem, &made)?])
            }
            What::Scatter(windows, combine, elem, [_, indices, updates]) => {
                let mut made = row(*elem, inputs, 0)?.to_f64s();
                let at = numbers(&row(windows.index, inputs, 1)?);
                let given = row(*elem, inputs, 2)?.to_f64s();
                let ty = TensorType::new([1], *elem);
                each(windows, &at, indices.first, false, |inside, outside| {
                    let (a, b) = (made[inside as usize], given[(updates.first as isize + outside) as usize]);
                    let value = match combine {
                        Combine::Add => a + b,
                        Combine::Mul => a * b,
                        Combine::Max => a.max(b),
                        Combine::Min => a.min(b),
                        Combine::First => a,
                        _ => b,
                    };
                    made[inside as usize] = Tensor::from_f64s(ty.clone(), vec![value]).to_f64s()[0];
                });
                Ok(vec![Tensor::from_f64s(TensorType::new([made.len() as i64], *elem), made)])
            }
        }
    }
}

/// The buffers of leaves, and where in them each begins.
fn leaves(
    kernel: &Kernel,
    places: &[Option<(usize, isize)>],
    inputs: &[&[u8]],
) -> Result<Vec<(Tensor, isize)>, Diagnostic> {
    let each = kernel.leaves.iter().zip(places).map(|(leaf, place)| match place {
        Some((input, first)) => Ok((row(leaf.elem, inputs, *input)?, *first)),
        None => Ok((row(leaf.elem, &[&vec![0; leaf.elem.bytes()]], 0)?, 0)),
    });
    each.collect()
}

/// The kernel with each expression behind what it is computed from; stages of a reduction add some at the end.
fn in_order(mut kernel: Kernel) -> Kernel {
    let mut number: Vec<Option<usize>> = vec![None; kernel.exprs.len()];
    let mut order = Vec::new();
    for root in 0..kernel.exprs.len() {
        let mut work = vec![root];
        while let Some(&id) = work.last() {
            let before = kernel.exprs[id].expr.args().into_iter().filter(|&a| number[a].is_none());
            let missing: Vec<usize> = before.collect();
            if number[id].is_none() && missing.is_empty() {
                number[id] = Some(order.len());
                order.push(id);
            }
            if missing.is_empty() {
                work.pop();
            }
            work.extend(missing);
        }
    }
    let now = |id: &mut usize| *id = number[*id].unwrap_or(*id);
    for typed in &mut kernel.exprs {
        match &mut typed.expr {
            Expr::Op { args, .. } => args.iter_mut().for_each(now),
            Expr::Reduce { init, of, .. } => [init, of].into_iter().for_each(now),
            _ => {}
        }
    }
    kernel.outputs.iter_mut().for_each(|output| now(&mut output.expr));
    kernel.exprs = order.into_iter().map(|id| kernel.exprs[id].clone()).collect();
    kernel
}

/// Shows the place of each element of each window in the operand, and in the result or the updates; windows that do not fit are moved
/// to where they do, or left out.
fn each(
    windows: &Windows,
    indices: &[i64],
    first: usize,
    clamped: bool,
    mut visit: impl FnMut(isize, isize),
) {
    let points: Vec<usize> = windows.points.iter().map(|p| p.0).collect();
    let window: Vec<usize> = windows.window.iter().map(|w| w.0).collect();
    for point in places(&points) {
        let along = |strides: &mut dyn Iterator<Item = isize>| -> isize {
            strides.zip(&point).map(|(s, &i)| s * i as isize).sum()
        };
        let index = first as isize + along(&mut windows.points.iter().map(|p| p.1));
        let mut inside = along(&mut windows.batch.iter().copied());
        let outside = along(&mut windows.places.iter().copied());
        let mut fits = true;
        for (k, start) in windows.starts.iter().enumerate() {
            let wanted = indices[(index + k as isize * windows.component) as usize];
            let place = wanted.clamp(0, start.largest as i64);
            fits &= clamped || place == wanted;
            inside += place as isize * start.stride;
        }
        if !fits {
            continue;
        }
        for element in places(&window) {
            let step = |of: fn(&(usize, isize, isize)) -> isize| -> isize {
                windows.window.iter().zip(&element).map(|(w, &i)| of(w) * i as isize).sum()
            };
            visit(inside + step(|w| w.1), outside + step(|w| w.2));
        }
    }
}

/// All index vectors below some sizes, in order.
fn places(sizes: &[usize]) -> Vec<Vec<usize>> {
    sizes.iter().fold(vec![vec![]], |all, &n| {
        all.iter().flat_map(|p| (0..n).map(move |i| [&p[..], &[i]].concat())).collect()
    })
}

fn whole(elem: ElementType, bytes: &[u8]) -> Result<Tensor, Diagnostic> {
    let ty = TensorType::new([(bytes.len() / elem.bytes().max(1)) as i64], elem);
    Tensor::from_bytes(ty, bytes).map_err(|f| Diagnostic::error(code::ARRAYS, format!("{f:?}")))
}

/// Each element so many times.
fn repeated(tensor: &Tensor, times: usize) -> Result<Tensor, Diagnostic> {
    let bytes = tensor.to_bytes();
    let each = bytes.chunks(tensor.ty.elem.bytes().max(1));
    whole(tensor.ty.elem, &each.flat_map(|one| one.repeat(times)).collect::<Vec<_>>())
}

fn numbers(tensor: &Tensor) -> Vec<i64> {
    tensor.to_f64s().into_iter().map(|x| x as i64).collect()
}

/// An input's elements, in a row; integers of 64 bits lie in 32.
fn row(elem: ElementType, inputs: &[&[u8]], at: usize) -> Result<Tensor, Diagnostic> {
    let bytes =
        *inputs.get(at).ok_or_else(|| Diagnostic::error(code::ARRAYS, format!("there is no input {at}")))?;
    if elem.bytes() == 8 {
        let words = bytes.chunks_exact(4).map(|c| i64::from(i32::from_le_bytes([c[0], c[1], c[2], c[3]])));
        return whole(elem, &words.flat_map(i64::to_le_bytes).collect::<Vec<_>>());
    }
    whole(elem, bytes)
}
