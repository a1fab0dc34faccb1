//! Matrix products. Floats of up to 32 bits are multiplied and added in f32, along the contracted dimensions in order, and
//! rounded once at the end, whatever the operands' formats are (FP8 operands with an f32 result need no conversion);
//! `precision_config` and `algorithm` ask for no less than that.

use fp8c_ir::attr::{Attr, AttrName};
use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one, required};
use fp8c_ir::tensor::Data;
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, ensure, fault};

use super::matmul::matmul;
use crate::complex;
use crate::shape::{self, dim_list, same_dim, volume};
use crate::util::{count, dims, for_each_index, strides};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.dot_general",
        doc: "Sums of products over the contracted dimensions, one result for each index of the others.",
        example: "%r = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : \
                  (tensor<2x3xf8E4M3FN>, tensor<3x4xf8E5M2>) -> tensor<2x4xf32>",
        operands: &[one("lhs"), one("rhs")],
        results: &[one("result")],
        attrs: &[
            required("dot_dimension_numbers", AttrKind::Struct("stablehlo.dot")),
            defaulted("precision_config", AttrKind::Array),
            defaulted("algorithm", AttrKind::Struct("stablehlo.dot_algorithm")),
        ],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Custom(parse, print),
        infer: |op| {
            let ty = general_type(op, &shape::operand_types(op)?)?;
            Ok(vec![with_declared_element(op, ty)?.into()])
        },
        eval: |cx, operands| {
            let ty = general_type(&cx.op, &shape::actual_types(operands))?;
            Ok(vec![eval_product(&cx.op, operands, declared_element(cx, &ty))?])
        },
    },
    OpDef {
        name: "stablehlo.dot",
        doc: "Product of two matrices or vectors.",
        example: "%r = stablehlo.dot %a, %b : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>",
        operands: &[one("lhs"), one("rhs")],
        results: &[one("result")],
        attrs: &[defaulted("precision_config", AttrKind::Array)],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Custom(parse, print),
        infer: |op| {
            let (lhs, rhs) = (op.tensor(0)?, op.tensor(1)?);
            let ty = result_type(&simple_plan(lhs, rhs)?, lhs, rhs)?;
            Ok(vec![with_declared_element(op, ty)?.into()])
        },
        eval: |cx, operands| {
            let [lhs, rhs] = operands else { fault!("needs two operands") };
            let plan = simple_plan(&lhs.ty, &rhs.ty)?;
            let ty = result_type(&plan, &lhs.ty, &rhs.ty)?;
            let elem = declared_element(cx, &ty);
            Ok(vec![product(operands, &plan, ty.with_elem(elem))?])
        },
    },
];

/// Which dimensions of the operands belong together.
#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) batch: [Vec<usize>; 2],
    pub(crate) contract: [Vec<usize>; 2],
    pub(crate) free: [Vec<usize>; 2],
}

impl Plan {
    pub(crate) fn of(op: &OpView<'_>, lhs: &TensorType, rhs: &TensorType) -> Result<Self, Fault> {
        let numbers =
            op.attr("dot_dimension_numbers").ok_or("the attribute dot_dimension_numbers is missing")?;
        ensure!(matches!(numbers, Attr::Struct(..)), "dot_dimension_numbers cannot be read");
        Self::of_numbers(numbers, lhs, rhs)
    }

    /// Of the four lists of dimensions that are batched and summed over.
    pub(crate) fn of_numbers(numbers: &Attr, lhs: &TensorType, rhs: &TensorType) -> Result<Self, Fault> {
        let list = |name: &str, ty: &TensorType| dim_list(name, &numbers.field_ints(name), ty.rank());
        let batch = [list("lhs_batching_dimensions", lhs)?, list("rhs_batching_dimensions", rhs)?];
        let contract = [list("lhs_contracting_dimensions", lhs)?, list("rhs_contracting_dimensions", rhs)?];
        Self::new(batch, contract, lhs, rhs)
    }

    fn new(
        batch: [Vec<usize>; 2],
        contract: [Vec<usize>; 2],
        lhs: &TensorType,
        rhs: &TensorType,
    ) -> Result<Self, Fault> {
        for (what, [l, r]) in [("batching", &batch), ("contracting", &contract)] {
            ensure!(
                l.len() == r.len(),
                "{} {what} dimensions of the left side, but {} of the right",
                l.len(),
                r.len()
            );
            for (&l, &r) in l.iter().zip(r) {
                let (n, m) = (lhs.shape[l], rhs.shape[r]);
                ensure!(
                    same_dim(n, m),
                    "{what} dimensions {l} of {lhs} and {r} of {rhs} must be of equal size"
                );
            }
        }
        let rest = |i: usize, rank: usize| -> Result<Vec<usize>, Fault> {
            if let Some(d) = batch[i].iter().find(|d| contract[i].contains(d)) {
                fault!("dimension {d} is both a batching and a contracting dimension");
            }
            Ok((0..rank).filter(|d| !batch[i].contains(d) && !contract[i].contains(d)).collect())
        };
        let free = [rest(0, lhs.rank())?, rest(1, rhs.rank())?];
        Ok(Self { batch, contract, free })
    }
}

fn simple_plan(lhs: &TensorType, rhs: &TensorType) -> Result<Plan, Fault> {
    for ty in [lhs, rhs] {
        ensure!(matches!(ty.rank(), 1 | 2), "operands must be vectors or matrices, found {ty}");
    }
    Plan::new([vec![], vec![]], [vec![lhs.rank() - 1], vec![0]], lhs, rhs)
}

/// Batch, then what is left of the left side, then of the right side; with the left side's element type.
pub(crate) fn result_type(plan: &Plan, lhs: &TensorType, rhs: &TensorType) -> Result<TensorType, Fault> {
    let kind = |e: ElementType| (e.is_float(), e.is_complex());
    let fits = kind(lhs.elem) == kind(rhs.elem);
    ensure!(fits, "operands of types {lhs} and {rhs} cannot be multiplied");
    let left = plan.batch[0].iter().chain(&plan.free[0]).map(|&d| lhs.shape[d]);
    let right = plan.free[1].iter().map(|&d| rhs.shape[d]);
    Ok(TensorType::new(left.chain(right).collect::<Vec<_>>(), lhs.elem))
}

fn general_type(op: &OpView<'_>, types: &[&TensorType]) -> Result<TensorType, Fault> {
    let &[lhs, rhs] = types else { fault!("needs two operands") };
    result_type(&Plan::of(op, lhs, rhs)?, lhs, rhs)
}

/// The element type of the result is free: what is declared holds, if it is of the operands' kind.
pub(crate) fn with_declared_element(op: &OpView<'_>, ty: TensorType) -> Result<TensorType, Fault> {
    let Ok(declared) = op.declared_tensor(0) else { return Ok(ty) };
    let fits =
        declared.elem.is_float() == ty.elem.is_float() && declared.elem.is_complex() == ty.elem.is_complex();
    ensure!(fits, "a product of elements of type {} cannot be of type {}", ty.elem, declared.elem);
    Ok(ty.with_elem(declared.elem))
}

/// The types of a general product whose operands 0 and 1 are multiplied, for ops that do more than that.
pub(crate) fn infer_product(op: &OpView<'_>) -> Result<Vec<fp8c_ir::Type>, Fault> {
    let ty = general_type(op, &[op.tensor(0)?, op.tensor(1)?])?;
    Ok(vec![with_declared_element(op, ty)?.into()])
}

/// A general product with results of the given element type.
pub(crate) fn eval_product(op: &OpView<'_>, operands: &[Tensor], elem: ElementType) -> Result<Tensor, Fault> {
    let ty = general_type(op, &shape::actual_types(operands))?.with_elem(elem);
    let plan = Plan::of(op, &operands[0].ty, &operands[1].ty)?;
    product(operands, &plan, ty)
}

/// The element type the result is declared with.
pub(crate) fn declared_element(cx: &EvalCx<'_, '_>, ty: &TensorType) -> ElementType {
    cx.result_type(0).map_or(ty.elem, |t| t.elem)
}

pub(crate) fn product(operands: &[Tensor], plan: &Plan, ty: TensorType) -> Result<Tensor, Fault> {
    let [lhs, rhs] = operands else { fault!("needs two operands") };
    volume(&ty)?;
    let size = |t: &Tensor, list: &[usize]| count(&list.iter().map(|&d| dims(&t.ty)[d]).collect::<Vec<_>>());
    let batch = size(lhs, &plan.batch[0]);
    let (m, k, n) = (size(lhs, &plan.free[0]), size(lhs, &plan.contract[0]), size(rhs, &plan.free[1]));
    let shape = [batch, m, k, n];
    let left = [plan.batch[0].as_slice(), &plan.free[0], &plan.contract[0]].concat();
    let right = [plan.batch[1].as_slice(), &plan.contract[1], &plan.free[1]].concat();
    macro_rules! run {
        ($l:expr, $r:expr, $zero:expr, $step:expr) => {{
            let (l, r) = (arranged($l, &lhs.ty, &left), arranged($r, &rhs.ty, &right));
            matmul(&l, &r, shape, $zero, $step)
        }};
    }
    let double =
        ty.elem == ElementType::F64 || lhs.ty.elem == ElementType::F64 || rhs.ty.elem == ElementType::F64;
    Ok(match (&lhs.data, &rhs.data) {
        (Data::F32(l), Data::F32(r)) if !double => {
            Tensor::rounded(ty, run!(l, r, 0f32, |acc: f32, a: f32, b: f32| acc + a * b))
        }
        (Data::F32(_) | Data::F64(_), Data::F32(_) | Data::F64(_)) => {
            let (l, r) = (lhs.to_f64s(), rhs.to_f64s());
            Tensor::from_f64s(ty, run!(&l, &r, 0f64, |acc: f64, a: f64, b: f64| acc + a * b))
        }
        (Data::Int(l), Data::Int(r)) if ty.elem.is_bool() => {
            Tensor::from_ints(ty, run!(l, r, 0i64, |acc: i64, a: i64, b: i64| acc | (a & b)))
        }
        (Data::Int(l), Data::Int(r)) => Tensor::from_ints(
            ty,
            run!(l, r, 0i64, |acc: i64, a: i64, b: i64| acc.wrapping_add(a.wrapping_mul(b))),
        ),
        (Data::Complex(l), Data::Complex(r)) => {
            let (add, mul) = (complex::add_in(ty.elem), complex::mul_in(ty.elem));
            let step = |acc: [f64; 2], a: [f64; 2], b: [f64; 2]| add(acc, mul(a, b));
            Tensor::from_complex(ty, run!(l, r, [0f64; 2], step))
        }
        _ => fault!("operands of types {} and {} cannot be multiplied", lhs.ty, rhs.ty),
    })
}

/// The elements with the dimensions in another order.
fn arranged<'x, T: Copy>(x: &'x [T], ty: &TensorType, order: &[usize]) -> std::borrow::Cow<'x, [T]> {
    let sizes = dims(ty);
    // Dimensions of size 1 do not move anything.
    let order: Vec<usize> = order.iter().copied().filter(|&d| sizes[d] != 1).collect();
    if order.is_sorted() || x.is_empty() {
        return x.into();
    }
    let steps = strides(&sizes);
    let (&last, outer) = match order.split_last() {
        Some(split) => split,
        None => return x.into(),
    };
    let outer_sizes: Vec<usize> = outer.iter().map(|&d| sizes[d]).collect();
    let mut out = Vec::with_capacity(x.len());
    for_each_index(&outer_sizes, |at| {
        let from: usize = at.iter().zip(outer).map(|(&i, &d)| i * steps[d]).sum();
        out.extend((0..sizes[last]).map(|i| x[from + i * steps[last]]));
    });
    out.into()
}

// ---- syntax

const NAMED: &[&str] = &["dot_dimension_numbers", "precision_config", "algorithm"];
const KEYS: [&str; 4] = [
    "lhs_batching_dimensions",
    "rhs_batching_dimensions",
    "lhs_contracting_dimensions",
    "rhs_contracting_dimensions",
];

fn parse(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.operand()?;
    op.p.expect(',')?;
    op.operand()?;
    let mut fields: Vec<(AttrName, Attr)> = Vec::new();
    while op.p.eat(',')? {
        let at = op.p.span();
        match op.p.word("contracting_dims or precision")? {
            name @ ("batching_dims" | "contracting_dims") if op.def.mnemonic() == "dot_general" => {
                op.p.expect('=')?;
                let left = op.p.integer_list()?;
                op.p.expect_word("x")?;
                let right = op.p.integer_list()?;
                let first = if name == "batching_dims" { 0 } else { 2 };
                for (key, list) in KEYS[first..].iter().zip([left, right]) {
                    if !list.is_empty() {
                        fields.push(((*key).into(), Attr::Array(list.into_iter().map(Attr::i64).collect())));
                    }
                }
            }
            "precision" => {
                op.p.expect('=')?;
                let mut items = Vec::new();
                op.p.list('[', ']', |p| {
                    let word = p.word("a precision such as DEFAULT")?;
                    items.push(Attr::Enum("stablehlo".into(), "precision".into(), word.into()));
                    Ok(())
                })?;
                op.set("precision_config", Attr::Array(items));
            }
            "algorithm" if op.def.mnemonic() == "dot_general" => {
                op.p.expect('=')?;
                let body = op.p.balanced()?;
                op.set("algorithm", Attr::Opaque(format!("#stablehlo.dot_algorithm{body}").into()));
            }
            word => {
                let message = format!("expected contracting_dims, precision or algorithm, found '{word}'");
                return Err(op.p.error_at(at, fp8c_ir::diag::code::SYNTAX, message));
            }
        }
    }
    if op.def.mnemonic() == "dot_general" {
        op.set("dot_dimension_numbers", Attr::Struct("stablehlo.dot".into(), fields));
    }
    op.attr_dict()?;
    op.p.expect(':')?;
    op.functional_type()
}

fn print(op: &mut OpPrinter<'_, '_>) -> bool {
    let node = op.node();
    if node.operands.len() != 2 {
        return false;
    }
    op.space();
    op.values(&node.operands);
    match node.attr("dot_dimension_numbers") {
        Some(numbers @ Attr::Struct(..)) => {
            let lists = KEYS.map(|key| numbers.field_ints(key));
            if !lists[0].is_empty() || !lists[1].is_empty() {
                op.write(&format!(", batching_dims = {:?} x {:?}", lists[0], lists[1]));
            }
            op.write(&format!(", contracting_dims = {:?} x {:?}", lists[2], lists[3]));
        }
        Some(_) => return false,
        None => {}
    }
    if let Some(config) = node.attr("precision_config") {
        let Attr::Array(items) = config else { return false };
        let Some(words) = items.iter().map(Attr::as_str).collect::<Option<Vec<_>>>() else { return false };
        op.write(&format!(", precision = [{}]", words.join(", ")));
    }
    if let Some(algorithm) = node.attr("algorithm") {
        let text = op.attr_text(algorithm);
        let Some(body) = text.strip_prefix("#stablehlo.dot_algorithm") else { return false };
        op.write(&format!(", algorithm = {body}"));
    }
    op.attr_dict(NAMED);
    op.write(" : ");
    op.functional_type();
    true
}
