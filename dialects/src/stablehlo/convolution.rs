//! Convolution: sums in f32 (f64 for f64) in the order feature, then window, rounded once at the end.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Fault, code};
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrDef, AttrKind, OpDef, Syntax, Traits, defaulted, one, required};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Elements, OpView, Tensor, ensure, fault};

use crate::shape::{self, Windows, same_dim, volume};
use crate::util::{dims, for_each_index, strides};

/// What a convolution is told besides its operands.
pub(super) const ATTRS: &[AttrDef] = &[
    defaulted("window_strides", AttrKind::Ints),
    defaulted("padding", AttrKind::Elements),
    defaulted("lhs_dilation", AttrKind::Ints),
    defaulted("rhs_dilation", AttrKind::Ints),
    defaulted("window_reversal", AttrKind::Any),
    required("dimension_numbers", AttrKind::Struct("stablehlo.conv")),
    required("feature_group_count", AttrKind::Int),
    required("batch_group_count", AttrKind::Int),
    defaulted("precision_config", AttrKind::Array),
];

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "stablehlo.convolution",
    doc: "Sums of products of a window of the left side and the kernels of the right side.",
    example: "%r = stablehlo.convolution(%a, %b) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1]} \
              {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x2xf32>, tensor<3x2x5xf32>) -> \
              tensor<1x2x5xf32>",
    operands: &[one("lhs"), one("rhs")],
    results: &[one("result")],
    attrs: ATTRS,
    regions: &[],
    traits: Traits::PURE,
    moves: None,
    syntax: Syntax::Custom(parse, print),
    infer: |op| {
        let plan = Plan::of(op, &shape::operand_types(op)?)?;
        let ty = match op.declared_tensor(0) {
            Ok(declared) => {
                let fits = declared.elem.is_float() == plan.ty.elem.is_float();
                ensure!(
                    fits,
                    "a product of elements of type {} cannot be of type {}",
                    plan.ty.elem,
                    declared.elem
                );
                plan.ty.with_elem(declared.elem)
            }
            Err(_) => plan.ty,
        };
        Ok(vec![ty.into()])
    },
    eval,
}];

/// Where batch (or kernel output), feature and spatial dimensions stand.
pub struct Roles {
    /// Batch; of the kernel, output features.
    pub batch: usize,
    /// Features; of the kernel, input features.
    pub feature: usize,
    /// What the window moves along.
    pub spatial: Vec<usize>,
}

/// What lies where in a convolution, for those who compile one.
pub struct Layout {
    /// The left side.
    pub lhs: Roles,
    /// The kernels.
    pub rhs: Roles,
    /// The result.
    pub out: Roles,
    /// Along which dimensions of the window the kernels are turned round.
    pub reversed: Vec<bool>,
    /// Groups of features that kernels see; one of this and the next is 1.
    pub feature_groups: usize,
    /// Groups of batches that kernels see.
    pub batch_groups: usize,
}

/// Reads a convolution.
///
/// # Errors
/// Its attributes do not fit its operands.
pub fn layout(op: &OpView<'_>) -> Result<Layout, Fault> {
    let plan = Plan::of(op, &shape::operand_types(op)?)?;
    let [lhs, rhs, out] = plan.roles;
    let groups = |n: i64| usize::try_from(n).map_err(|_| Fault::new(format!("{n} groups")));
    let (feature_groups, batch_groups) = (groups(plan.feature_groups)?, groups(plan.batch_groups)?);
    Ok(Layout { lhs, rhs, out, reversed: plan.reversed, feature_groups, batch_groups })
}

/// Reads `[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]`.
fn roles(text: &str) -> Result<[Roles; 3], Fault> {
    let bad = || Fault::new(format!("the dimension numbers {text} cannot be read"));
    let body = text.trim_start_matches("#stablehlo.conv").trim_start_matches('<').trim_end_matches('>');
    let (left, result) = body.split_once("->").ok_or_else(bad)?;
    let middle = left.find("]x[").ok_or_else(bad)?;
    let one = |list: &str, batch: &str, feature: &str| -> Result<Roles, Fault> {
        let inner = list.trim().strip_prefix('[').and_then(|l| l.strip_suffix(']')).ok_or_else(bad)?;
        let names: Vec<&str> = inner.split(',').map(str::trim).collect();
        let find = |name: &str| {
            let mut at = names.iter().enumerate().filter(|(_, n)| **n == name).map(|(i, _)| i);
            at.next().filter(|_| at.next().is_none()).ok_or_else(bad)
        };
        let spatial =
            (0..names.len().saturating_sub(2)).map(|i| find(&i.to_string())).collect::<Result<_, _>>()?;
        Ok(Roles { batch: find(batch)?, feature: find(feature)?, spatial })
    };
    Ok([one(&left[..=middle], "b", "f")?, one(&left[middle + 2..], "o", "i")?, one(result, "b", "f")?])
}

struct Plan {
    roles: [Roles; 3],
    windows: Windows,
    reversed: Vec<bool>,
    feature_groups: i64,
    batch_groups: i64,
    ty: TensorType,
}

impl Plan {
    fn of(op: &OpView<'_>, types: &[&TensorType]) -> Result<Self, Fault> {
        let &[lhs, rhs] = types else { fault!("needs two operands") };
        let Some(Attr::Opaque(text)) = op.attr("dimension_numbers") else {
            fault!("dimension_numbers cannot be read")
        };
        let roles = roles(text)?;
        let rank = lhs.rank();
        ensure!(
            rank >= 2 && rhs.rank() == rank,
            "operands must be of one rank of at least 2, found {lhs} and {rhs}"
        );
        let fits = roles.iter().all(|r| r.spatial.len() + 2 == rank);
        ensure!(fits, "the dimension numbers {text} do not fit operands of rank {rank}");
        ensure!(lhs.elem.is_float() == rhs.elem.is_float(), "{lhs} and {rhs} cannot be multiplied");
        let [l, r, o] = &roles;
        let (feature_groups, batch_groups) = (op.int("feature_group_count")?, op.int("batch_group_count")?);
        let ok = feature_groups > 0 && batch_groups > 0 && (feature_groups == 1 || batch_groups == 1);
        ensure!(
            ok,
            "feature_group_count = {feature_groups} and batch_group_count = {batch_groups}: one must be 1"
        );
        let (features, outputs) = (lhs.shape[l.feature], rhs.shape[r.batch]);
        let wanted = rhs.shape[r.feature].checked_mul(feature_groups).unwrap_or(-1);
        let known = lhs.is_static() && rhs.is_static();
        ensure!(
            !known || same_dim(features, wanted),
            "the kernel needs {wanted} input features, found {features}"
        );
        ensure!(
            !known || outputs % feature_groups == 0,
            "{outputs} output features, not a multiple of feature_group_count"
        );
        ensure!(
            !known || outputs % batch_groups == 0,
            "{outputs} output features, not a multiple of batch_group_count"
        );
        let batch = lhs.shape[l.batch];
        ensure!(
            !known || batch % batch_groups == 0,
            "a batch of {batch}, not a multiple of batch_group_count"
        );
        let spatial = rank - 2;
        let windows = Windows {
            input: l.spatial.iter().map(|&d| lhs.shape[d]).collect(),
            size: r.spatial.iter().map(|&d| rhs.shape[d]).collect(),
            stride: shape::per_dim(op, "window_strides", spatial, 1),
            padding: shape::padding(op, spatial)?,
            base_dilation: shape::per_dim(op, "lhs_dilation", spatial, 1),
            window_dilation: shape::per_dim(op, "rhs_dilation", spatial, 1),
        };
        let count = windows.count()?;
        let reversed = match op.attr("window_reversal").map(Attr::as_ints) {
            None => vec![false; spatial],
            Some(Some(list)) if list.len() == spatial => list.iter().map(|&v| v != 0).collect(),
            Some(_) => fault!("window_reversal must have {spatial} entries"),
        };
        let mut shape = vec![0; rank];
        shape[o.batch] = if batch < 0 { batch } else { batch / batch_groups };
        shape[o.feature] = outputs;
        o.spatial.iter().zip(count).for_each(|(&d, n)| shape[d] = n);
        let ty = TensorType::new(shape, lhs.elem);
        Ok(Self { roles, windows, reversed, feature_groups, batch_groups, ty })
    }
}

fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let plan = Plan::of(&cx.op, &shape::actual_types(operands))?;
    let [lhs, rhs] = operands else { fault!("needs two operands") };
    let ty = plan.ty.with_elem(cx.result_type(0)?.elem);
    volume(&ty)?;
    macro_rules! run {
        ($l:expr, $r:expr, $zero:expr, $step:expr) => {
            convolve(&plan, &lhs.ty, &rhs.ty, $l, $r, $zero, $step)
        };
    }
    Ok(vec![match (&lhs.data, &rhs.data) {
        (Data::F32(l), Data::F32(r)) if ty.elem != ElementType::F64 => {
            Tensor::rounded(ty, run!(l, r, 0f32, |acc: f32, a: f32, b: f32| acc + a * b))
        }
        (Data::F32(_) | Data::F64(_), Data::F32(_) | Data::F64(_)) => {
            let (l, r) = (lhs.to_f64s(), rhs.to_f64s());
            Tensor::from_f64s(ty, run!(&l, &r, 0f64, |acc: f64, a: f64, b: f64| acc + a * b))
        }
        (Data::Int(l), Data::Int(r)) => Tensor::from_ints(
            ty,
            run!(l, r, 0i64, |acc: i64, a: i64, b: i64| acc.wrapping_add(a.wrapping_mul(b))),
        ),
        _ => fault!("operands of types {} and {} cannot be convolved", lhs.ty, rhs.ty),
    }])
}

fn convolve<T: Copy>(
    plan: &Plan,
    lhs: &TensorType,
    rhs: &TensorType,
    l: &[T],
    r: &[T],
    zero: T,
    step: impl Fn(T, T, T) -> T,
) -> Vec<T> {
    let [left, right, out] = &plan.roles;
    let (l_sizes, r_sizes, sizes) = (dims(lhs), dims(rhs), dims(&plan.ty));
    let (l_steps, r_steps) = (strides(&l_sizes), strides(&r_sizes));
    let kernel: Vec<usize> = right.spatial.iter().map(|&d| r_sizes[d]).collect();
    let features = r_sizes[right.feature];
    let per_group = |groups: i64| (sizes[out.feature] / groups as usize).max(1);
    let (per_feature, per_batch) = (per_group(plan.feature_groups), per_group(plan.batch_groups));
    let mut values = Vec::new();
    for_each_index(&sizes, |at| {
        let feature = at[out.feature];
        let batch = feature / per_batch % plan.batch_groups as usize * sizes[out.batch] + at[out.batch];
        let first = feature / per_feature % plan.feature_groups as usize * features;
        let (l_base, r_base) = (batch * l_steps[left.batch], feature * r_steps[right.batch]);
        // Where each kernel element meets the input; those that meet padding are left out.
        let mut pairs = Vec::new();
        // A kernel without features has nothing to add, however large it is.
        let kernel: &[usize] = if features == 0 { &[0] } else { &kernel };
        for_each_index(kernel, |offset| {
            let mut pair = (l_base, r_base);
            for (d, &o) in offset.iter().enumerate() {
                let Some(p) = plan.windows.position(d, at[out.spatial[d]], o) else { return };
                let o = if plan.reversed[d] { kernel[d] - 1 - o } else { o };
                pair.0 += p * l_steps[left.spatial[d]];
                pair.1 += o * r_steps[right.spatial[d]];
            }
            pairs.push(pair);
        });
        let mut sum = zero;
        for i in 0..features {
            let (l_at, r_at) = ((first + i) * l_steps[left.feature], i * r_steps[right.feature]);
            for &(a, b) in &pairs {
                sum = step(sum, l[a + l_at], r[b + r_at]);
            }
        }
        values.push(sum);
    });
    values
}

// ---- syntax

/// Keys of `window = {..}` with the attributes they stand for.
const WINDOW: [(&str, &str); 5] = [
    ("stride", "window_strides"),
    ("pad", "padding"),
    ("lhs_dilate", "lhs_dilation"),
    ("rhs_dilate", "rhs_dilation"),
    ("reverse", "window_reversal"),
];

fn parse(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.operands_in_parens()?;
    op.p.expect_word("dim_numbers")?;
    op.p.expect('=')?;
    let mut text = String::from("#stablehlo.conv<");
    for separator in ["x", "->", ""] {
        if !op.p.at('[') {
            return Err(op.p.expected("a list of dimensions such as [b, 0, 1, f]"));
        }
        text.push_str(op.p.balanced()?);
        text.push_str(separator);
        match separator {
            "x" => op.p.expect_word("x")?,
            "->" if !op.p.eat_arrow()? => return Err(op.p.expected("'->'")),
            _ => {}
        }
    }
    text.push('>');
    op.set("dimension_numbers", Attr::Opaque(text.into()));
    op.p.expect(',')?;
    op.p.expect_word("window")?;
    op.p.expect('=')?;
    let mut window = Vec::new();
    op.p.list('{', '}', |p| {
        let at = p.span();
        let key = p.word("stride, pad, lhs_dilate, rhs_dilate or reverse")?;
        let Some(&(_, name)) = WINDOW.iter().find(|(k, _)| *k == key) else {
            return Err(p.error_at(at, code::ATTRIBUTE, format!("a window has no {key}")));
        };
        p.expect('=')?;
        let at = p.span();
        let value = match (key, p.attr()?) {
            ("pad", Attr::Array(rows)) => {
                let flat: Option<Vec<Vec<i64>>> = rows.iter().map(Attr::as_ints).collect();
                let flat = flat.filter(|rows| rows.iter().all(|r| r.len() == 2));
                let Some(flat) = flat else {
                    return Err(p.error_at(
                        at,
                        code::ATTRIBUTE,
                        "expected pairs of integers such as [[1, 1]]",
                    ));
                };
                let ty = TensorType::new([flat.len() as i64, 2], ElementType::I64);
                let bytes: Vec<u8> = flat.iter().flatten().flat_map(|v| v.to_le_bytes()).collect();
                Attr::Elements(Elements::of(ty, bytes))
            }
            ("reverse", list) => match list.as_ints() {
                Some(v) => Attr::Dense(ElementType::I1, v),
                None => return Err(p.error_at(at, code::ATTRIBUTE, "expected a list of booleans")),
            },
            (_, list) => match list.as_ints() {
                Some(v) => Attr::ints(v),
                None => return Err(p.error_at(at, code::ATTRIBUTE, "expected a list of integers")),
            },
        };
        window.push((name, value));
        Ok(())
    })?;
    for (name, value) in window {
        op.set(name, value);
    }
    op.attr_dict()?;
    op.p.expect(':')?;
    op.functional_type()
}

fn print(op: &mut OpPrinter<'_, '_>) -> bool {
    let node = op.node();
    let Some(Attr::Opaque(text)) = node.attr("dimension_numbers") else { return false };
    let Some(numbers) = text.strip_prefix("#stablehlo.conv<").and_then(|t| t.strip_suffix('>')) else {
        return false;
    };
    let mut window = Vec::new();
    for (key, name) in WINDOW {
        let Some(attr) = node.attr(name) else { continue };
        let Some(list) = attr.as_ints() else { return false };
        window.push(match key {
            "pad" => format!("pad = {:?}", list.chunks(2).collect::<Vec<_>>()),
            "reverse" => format!("reverse = {:?}", list.iter().map(|&v| v != 0).collect::<Vec<_>>()),
            _ => format!("{key} = {list:?}"),
        });
    }
    op.write("(");
    op.values(&node.operands);
    op.write(&format!(") dim_numbers = {numbers}, window = {{{}}}", window.join(", ")));
    let named: Vec<&str> = WINDOW.iter().map(|w| w.1).chain(["dimension_numbers"]).collect();
    op.attr_dict(&named);
    op.write(" : ");
    op.functional_type();
    true
}
