//! Reductions. The specification leaves the order of a sum free; here it is row-major, with each partial result rounded to
//! the element type as the region says. XLA on the CPU does the same (with `xla_allow_excess_precision=false`), and results
//! agree with it to the last bits, where sums of bf16 held in f32 are up to 5 % away in gradients that nearly cancel. Only
//! sums of f32 along contiguous runs, of more than a few elements, are taken in lanes, in the order of the kernel that XLA
//! uses for them (`ynnpack/kernels/reduce` in XNNPACK, with AVX-512).

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Fault, code};
use fp8c_ir::graph::{Loc, OpKind, UNKNOWN};
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, equal, one, required, variadic};
use fp8c_ir::tensor::Data;
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, Type, ensure};

use super::combine::Combine;
use crate::complex;
use crate::shape;
use crate::util::{count, dims, strides};

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "stablehlo.reduce",
    doc: "Combines elements along dimensions with a region, starting from an initial value.",
    example: "%r = stablehlo.reduce(%a init: %b) applies stablehlo.add across dimensions = [1] : \
              (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>",
    operands: &[equal("inputs"), equal("init_values")],
    results: &[variadic("results")],
    attrs: &[required("dimensions", AttrKind::Ints)],
    regions: &[one("body")],
    traits: Traits::PURE,
    moves: None,
    syntax: Syntax::Custom(parse, print),
    infer: |op| reduced_types(op, &shape::operand_types(op)?).map(shape::into_types),
    eval,
}];

/// Inputs and initial values, which come in equal numbers: each input has the shape of the first.
pub(super) fn halves<'t, 'v>(
    types: &'t [&'v TensorType],
) -> Result<(&'t [&'v TensorType], &'t [&'v TensorType]), Fault> {
    let (inputs, inits) = types.split_at(types.len() / 2);
    ensure!(!inputs.is_empty() && inputs.len() == inits.len(), "needs an initial value for each input");
    for (i, (input, init)) in inputs.iter().zip(inits).enumerate() {
        let fits = shape::same_shape(&input.shape, &inputs[0].shape);
        ensure!(fits, "input {i} must have the shape of {}, not {input}", inputs[0]);
        let wanted = TensorType::scalar(input.elem);
        ensure!(**init == wanted, "initial value {i} must be of type {wanted}, not {init}");
    }
    Ok((inputs, inits))
}

fn reduced_types(op: &OpView<'_>, types: &[&TensorType]) -> Result<Vec<TensorType>, Fault> {
    let (inputs, inits) = halves(types)?;
    let reduced = shape::dim_list("dimensions", &op.ints("dimensions"), inputs[0].rank())?;
    let scalars: Vec<TensorType> = inits.iter().map(|t| (*t).clone()).collect();
    shape::ensure_scalar_region(op, 0, &[scalars.as_slice(), &scalars].concat(), &scalars)?;
    let kept = |t: &TensorType| -> Vec<i64> {
        t.shape.iter().enumerate().filter(|(d, _)| !reduced.contains(d)).map(|(_, &n)| n).collect()
    };
    Ok(inputs.iter().map(|t| TensorType::new(kept(t), t.elem)).collect())
}

fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let types = reduced_types(&cx.op, &shape::actual_types(operands))?;
    let (inputs, inits) = operands.split_at(operands.len() / 2);
    let sizes = dims(&inputs[0].ty);
    let mut reduced = vec![false; sizes.len()];
    cx.op.sizes("dimensions")?.into_iter().for_each(|d| reduced[d] = true);
    let walk = Walk::new(&sizes, &reduced);
    if let ([input], [init], [ty], Some(combine)) = (inputs, inits, types.as_slice(), Combine::of(&cx.op, 0))
    {
        return Ok(vec![walk.fold(ty.clone(), input, init, combine)?]);
    }
    let count = shape::volume(&types[0])?;
    let mut state: Vec<Vec<Tensor>> = vec![inits.to_vec(); count];
    for (at, to) in walk.pairs() {
        let values = inputs.iter().map(|t| shape::scalar_at(t, at));
        let args: Vec<Tensor> = state[to].iter().cloned().chain(values).collect();
        state[to] = cx.run_region(0, &args)?;
    }
    let column = |i: usize| state.iter().map(|row| row[i].clone()).collect::<Vec<_>>();
    types.into_iter().enumerate().map(|(i, ty)| shape::from_scalars(ty, &column(i))).collect()
}

/// How a tensor is walked: neighbouring dimensions of the same kind are one, those of size one are none.
struct Walk {
    sizes: Vec<usize>,
    /// How far the result's index moves with each dimension; 0 along reduced ones.
    steps: Vec<usize>,
    /// The last dimension is reduced.
    last_reduced: bool,
}

impl Walk {
    fn new(shape: &[usize], reduced: &[bool]) -> Self {
        let mut groups: Vec<(usize, bool)> = Vec::new();
        for (&n, &r) in shape.iter().zip(reduced).filter(|d| *d.0 != 1) {
            match groups.last_mut() {
                Some(last) if last.1 == r => last.0 = last.0.saturating_mul(n),
                _ => groups.push((n, r)),
            }
        }
        if groups.is_empty() {
            groups.push((1, true));
        }
        let kept: Vec<usize> = groups.iter().map(|&(n, r)| if r { 1 } else { n }).collect();
        let steps = strides(&kept).iter().zip(&groups).map(|(&s, &(_, r))| if r { 0 } else { s }).collect();
        let last_reduced = groups.last().is_some_and(|g| g.1);
        Self { sizes: groups.into_iter().map(|g| g.0).collect(), steps, last_reduced }
    }

    /// As the function of this name says.
    fn run_in_lanes(&self) -> Option<usize> {
        let long = count(&self.sizes) >= XLA_KERNEL && self.last_reduced;
        self.sizes.last().copied().filter(|_| long)
    }

    /// For each run along the last dimension, in order: the index of the result where it begins.
    fn runs(&self, mut visit: impl FnMut(usize)) {
        let outer = self.sizes.len() - 1;
        if self.sizes[outer] == 0 {
            return;
        }
        let (mut index, mut to) = (vec![0; outer], 0);
        for _ in 0..count(&self.sizes[..outer]) {
            visit(to);
            for d in (0..outer).rev() {
                index[d] += 1;
                to += self.steps[d];
                if index[d] < self.sizes[d] {
                    break;
                }
                to -= self.steps[d] * index[d];
                index[d] = 0;
            }
        }
    }

    /// Index of each element with the index of its result.
    fn pairs(&self) -> Vec<(usize, usize)> {
        let (run, mut at, mut out) = (self.sizes[self.sizes.len() - 1], 0, Vec::new());
        self.runs(|to| {
            for i in 0..run {
                out.push((at, if self.last_reduced { to } else { to + i }));
                at += 1;
            }
        });
        out
    }

    fn fold(&self, ty: TensorType, input: &Tensor, init: &Tensor, combine: Combine) -> Result<Tensor, Fault> {
        let n = shape::volume(&ty)?;
        Ok(match (&input.data, &init.data) {
            (Data::F32(x), Data::F32(init)) => {
                let elem = ty.elem;
                let values =
                    if combine == Combine::Add && elem == ElementType::F32 && self.run_in_lanes().is_some() {
                        self.run_f(x, vec![init[0]; n], |a, b| a + b, |a, x| a + sum_f32(x))
                    } else {
                        let f = combine.step_f32(elem);
                        self.run_f(x, vec![init[0]; n], &f, |a, x| x.iter().fold(a, |a, &b| f(a, b)))
                    };
                Tensor::from_f32(ty, values)
            }
            (Data::F64(x), Data::F64(init)) => {
                let f = combine.f64s();
                let values = self.run_f(x, vec![init[0]; n], f, |a, x| x.iter().fold(a, |a, &b| f(a, b)));
                Tensor::from_f64(ty, values)
            }
            (Data::Int(x), Data::Int(init)) => {
                let f = combine.ints(ty.elem);
                let values = self.run_f(x, vec![init[0]; n], f, |a, x| x.iter().fold(a, |a, &b| f(a, b)));
                Tensor::from_ints(ty, values)
            }
            (Data::Complex(_), Data::Complex(_)) if combine == Combine::Add => {
                // Sums of parts are parts of sums.
                let [re, im] = [0, 1].map(|i| {
                    let part = |t: &Tensor| complex::part(t, i).ok_or("complex numbers are wanted");
                    self.fold(complex::part_type(&ty), &part(input)?, &part(init)?, combine)
                });
                let (re, im) = (re?.to_f64s(), im?.to_f64s());
                Tensor::from_complex(ty, re.into_iter().zip(im).map(|(re, im)| [re, im]).collect())
            }
            (Data::Complex(x), Data::Complex(init)) => {
                let f = combine.complex(ty.elem).ok_or("complex numbers cannot be reduced in this way")?;
                let values = self.run_f(x, vec![init[0]; n], f, |a, x| x.iter().fold(a, |a, &b| f(a, b)));
                Tensor::from_complex(ty, values)
            }
            _ => fp8c_ir::fault!("{} cannot be reduced in this way", input.ty),
        })
    }

    /// Folds with `f` elementwise, or a contiguous run at a time with `run`.
    fn run_f<T: Copy>(
        &self,
        x: &[T],
        mut acc: Vec<T>,
        f: impl Fn(T, T) -> T,
        run: impl Fn(T, &[T]) -> T,
    ) -> Vec<T> {
        let length = self.sizes[self.sizes.len() - 1];
        let mut at = 0;
        self.runs(|to| {
            let x = &x[at..at + length];
            at += length;
            if self.last_reduced {
                acc[to] = run(acc[to], x);
            } else {
                acc[to..to + length].iter_mut().zip(x).for_each(|(a, &b)| *a = f(*a, b));
            }
        });
        acc
    }
}

/// The sum of a run among at least [`XLA_KERNEL`] elements, in the order of XLA's kernel: [`LANES`] lanes, added pairwise at
/// the end; along each, sums of the elements of [`PARTS`]. (Some longer runs than 4864 differ from it in the last bit.)
fn sum_f32(x: &[f32]) -> f32 {
    let add = |mut a: [f32; LANES], b: [f32; LANES]| {
        a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
        a
    };
    let sum64 = |x: &[f32]| {
        let (whole, rest) = x.as_chunks::<LANES>();
        let mut sum = whole.iter().copied().fold([0f32; LANES], add);
        sum.iter_mut().zip(rest).for_each(|(sum, &x)| *sum += x);
        sum
    };
    let sum256 = |x: &[f32], sum| x.chunks(PARTS[0]).map(sum64).fold(sum, add);
    let sum1024 = |x: &[f32]| {
        let (chunks, rest) = x.as_chunks::<{ PARTS[1] }>();
        let whole = chunks.iter().map(|x| sum256(x, [0.0; LANES])).fold([0.0; LANES], add);
        sum256(rest, whole)
    };
    let mut lanes = x.chunks(PARTS[2]).map(sum1024).fold([0.0; LANES], add);
    let mut n = LANES;
    while n > 1 {
        n /= 2;
        for i in 0..n {
            lanes[i] += lanes[i + n];
        }
    }
    lanes[0]
}

/// Elements that are summed at once.
pub const LANES: usize = 16;

/// Elements of each partial sum, which is added to the next larger one.
pub const PARTS: [usize; 3] = [64, 256, 1024];

/// From how many elements on XLA's CPU backend leaves a reduction to a kernel of its own.
const XLA_KERNEL: usize = 4096;

/// The elements of each run that is summed in [`LANES`] lanes when f32 of `shape` are summed along the dimensions `reduced`;
/// each run's sum is added to the result in turn. `None` where elements are added one after another.
pub fn run_in_lanes(shape: &[usize], reduced: &[usize]) -> Option<usize> {
    let marks: Vec<bool> = (0..shape.len()).map(|d| reduced.contains(&d)).collect();
    Walk::new(shape, &marks).run_in_lanes()
}

// ---- syntax

fn parse(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let mut inits = Vec::new();
    loop {
        op.p.expect('(')?;
        op.operand()?;
        op.p.expect_word("init")?;
        op.p.expect(':')?;
        inits.push(op.p.value()?);
        op.p.expect(')')?;
        if !op.p.eat(',')? {
            break;
        }
    }
    op.operands.extend(inits);
    let at = op.p.span();
    let applied = if op.p.eat_word("applies")? { Some(op.p.word("an operation")?) } else { None };
    op.p.expect_word("across")?;
    op.p.expect_word("dimensions")?;
    op.p.expect('=')?;
    let dimensions = op.p.integer_list()?;
    op.set("dimensions", Attr::ints(dimensions));
    op.attr_dict()?;
    op.p.expect(':')?;
    op.functional_type()?;
    let root = op.p.graph().root;
    let region = op.p.graph().add_region(root);
    op.regions.push(region);
    let Some(applied) = applied else {
        return parse_reducer(op);
    };
    let inner =
        op.p.registry().get(applied).filter(|d| d.operands.len() == 2 && d.traits.has(Traits::ELEMENTWISE));
    let element = op.operands.first().map(|&v| op.p.graph().ty(v).clone());
    let (Some(inner), Some(Type::Tensor(element)), [_, _]) = (inner, element, op.operands.as_slice()) else {
        let message = format!("{applied} cannot be applied here: expected a binary operation and one tensor");
        return Err(op.p.error_at(at, code::OP, message));
    };
    let end =
        op.p.registry()
            .get("stablehlo.return")
            .map_or(OpKind::Opaque("stablehlo.return".into()), OpKind::Known);
    let ty = Type::Tensor(TensorType::scalar(element.elem));
    let graph = op.p.graph();
    let loc = graph.add_loc(Loc::Source(at, UNKNOWN));
    let args = [0, 1].map(|_| graph.add_arg(region, ty.clone(), None, loc));
    let node = graph.add_node(OpKind::Known(inner), args.to_vec(), vec![], vec![ty], loc);
    let results = graph.node(node).results.clone();
    let end = graph.add_node(end, results, vec![], vec![], loc);
    graph.append(region, node);
    graph.append(region, end);
    Ok(())
}

/// `reducer(%lhs0: type, %rhs0: type) (%lhs1: type, %rhs1: type) { .. }`: the region takes all left sides first.
fn parse_reducer(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.p.expect_word("reducer")?;
    let mut pairs = [Vec::new(), Vec::new()];
    while op.p.at('(') {
        let (at, mut side) = (op.p.span(), 0);
        op.p.list('(', ')', |p| {
            let (name, span) = p.arg_name()?;
            p.expect(':')?;
            let ty = p.ty()?;
            let loc = p.trailing_loc()?;
            if let Some(list) = pairs.get_mut(side) {
                list.push((name.to_string(), span, ty, loc));
            }
            side += 1;
            Ok(())
        })?;
        if side != 2 {
            return Err(op.p.error_at(
                at,
                code::SYNTAX,
                "expected two arguments of the reducer in parentheses",
            ));
        }
    }
    let Some(&region) = op.regions.first() else { return Err(op.p.expected("a region")) };
    for (name, span, ty, loc) in pairs.into_iter().flatten() {
        op.p.add_arg(region, &name, span, ty, loc);
    }
    op.p.region_into(region, Traits::NONE)
}

/// The op of a region that `applies` can name: its two arguments in order, nothing else.
fn applied<'g>(op: &OpPrinter<'_, 'g>) -> Option<&'g str> {
    let graph = op.graph();
    let region = graph.region(*op.node().regions.first()?);
    let [body, end] = region.nodes[..] else { return None };
    let (body, end) = (graph.node(body), graph.node(end));
    let def = body.def()?;
    let input = graph.ty(*op.node().operands.first()?).as_tensor()?;
    let plain = body.operands == region.args
        && region.args.len() == 2
        && op.node().operands.len() == 2
        && end.operands == body.results
        && body.attrs.is_empty()
        && end.attrs.is_empty()
        && end.name() == "stablehlo.return"
        && def.operands.len() == 2
        && def.traits.has(Traits::ELEMENTWISE)
        && region
            .args
            .iter()
            .chain(&body.results)
            .all(|&v| *graph.ty(v) == TensorType::scalar(input.elem).into());
    plain.then_some(def.name)
}

fn print(op: &mut OpPrinter<'_, '_>) -> bool {
    let operands = op.node().operands.clone();
    let n = operands.len() / 2;
    let Some(&region) = op.node().regions.first() else { return false };
    let args = op.graph().region(region).args.clone();
    if operands.len() != 2 * n || n == 0 || args.len() != 2 * n || op.node().attr("dimensions").is_none() {
        return false;
    }
    for i in 0..n {
        op.write(if i > 0 { ", (" } else { "(" });
        op.operand(i);
        op.write(" init: ");
        op.operand(n + i);
        op.write(")");
    }
    let applied = applied(op);
    if let Some(name) = applied {
        op.write(&format!(" applies {name}"));
    }
    let dimensions = op.node().attr("dimensions").and_then(Attr::as_ints).unwrap_or_default();
    op.write(&format!(" across dimensions = {dimensions:?}"));
    op.attr_dict(&["dimensions"]);
    op.write(" : ");
    op.functional_type();
    if applied.is_some() {
        return true;
    }
    op.scoped(|op| {
        op.newline();
        op.write(" reducer");
        for i in 0..n {
            op.write("(");
            op.arg(args[i]);
            op.arg_loc(args[i]);
            op.write(", ");
            op.arg(args[n + i]);
            op.arg_loc(args[n + i]);
            op.write(") ");
        }
        op.space();
        op.region(0);
    });
    true
}

#[cfg(test)]
mod tests {
    /// Lengths of runs with the bits of their sums in XLA, where 128 of them are rows of one tensor.
    #[test]
    fn sums_are_ordered_as_in_xla() {
        let sums = [
            (32, 0x40E8_C9B7),
            (64, 0x4149_9722),
            (88, 0x4185_4A1A),
            (200, 0x421D_97C0),
            (1000, 0x4349_00C4),
            (1100, 0x435C_335A),
            (2376, 0x43EF_22F8),
            (4864, 0x4474_40CE),
        ];
        for (n, want) in sums {
            let run: Vec<f32> = (0..n).map(|i| (i * 7919 % 1000) as f32 / 997.0 - 0.3).collect();
            assert_eq!(super::sum_f32(&run).to_bits(), want, "{n}");
        }
    }
}
