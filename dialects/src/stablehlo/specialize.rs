//! Ops whose sizes, places or paddings are operands, and the ops with attributes that they are once these are known. The
//! interpreter runs those that have no meaning of their own as such; binding sizes replaces all of them.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId};
use fp8c_ir::interp::{EvalCx, eval_node};
use fp8c_ir::registry::{AttrDef, AttrKind, OpDef, Slot, Syntax, Traits, defaulted, one, required};
use fp8c_ir::{Builder, OpView, Tensor, TensorType, Type, ensure, fault};

use super::convolution::ATTRS as CONVOLUTION;
use super::dynamic::OPEN;
use crate::elementwise::{INT, check_kind};

/// What an op with operands for sizes is with attributes.
struct Form {
    dynamic: &'static str,
    name: &'static str,
    /// How many operands remain.
    kept: usize,
    /// The operand that is the result's shape.
    shape: Option<usize>,
    /// Operands that become attributes.
    attrs: &'static [(usize, &'static str)],
}

const FORMS: &[Form] = &[
    Form {
        dynamic: "stablehlo.dynamic_broadcast_in_dim",
        name: "stablehlo.broadcast_in_dim",
        kept: 1,
        shape: Some(1),
        attrs: &[],
    },
    Form {
        dynamic: "stablehlo.dynamic_reshape",
        name: "stablehlo.reshape",
        kept: 1,
        shape: Some(1),
        attrs: &[],
    },
    Form { dynamic: "stablehlo.dynamic_iota", name: "stablehlo.iota", kept: 0, shape: Some(0), attrs: &[] },
    Form {
        dynamic: "stablehlo.real_dynamic_slice",
        name: "stablehlo.slice",
        kept: 1,
        shape: None,
        attrs: &[(1, "start_indices"), (2, "limit_indices"), (3, "strides")],
    },
    Form {
        dynamic: "stablehlo.dynamic_pad",
        name: "stablehlo.pad",
        kept: 2,
        shape: None,
        attrs: &[(2, "edge_padding_low"), (3, "edge_padding_high"), (4, "interior_padding")],
    },
    Form {
        dynamic: "stablehlo.dynamic_gather",
        name: "stablehlo.gather",
        kept: 2,
        shape: None,
        attrs: &[(2, "slice_sizes")],
    },
    Form {
        dynamic: "stablehlo.dynamic_conv",
        name: "stablehlo.convolution",
        kept: 2,
        shape: None,
        attrs: &[(2, "padding")],
    },
];

/// The custom call that JAX prints for a reduction over windows of sizes that are not known: inputs, initial values, sizes,
/// strides, dilations of base and window, padding.
pub(crate) const REDUCE_WINDOW: &str = "stablehlo.dynamic_reduce_window";
const WINDOW_ATTRS: [&str; 5] =
    ["window_dimensions", "window_strides", "base_dilations", "window_dilations", "padding"];

const fn dynamic(
    name: &'static str,
    doc: &'static str,
    example: &'static str,
    operands: &'static [Slot],
    attrs: &'static [AttrDef],
    traits: Traits,
) -> OpDef {
    OpDef {
        name,
        doc,
        example,
        operands,
        results: const { &[one("result")] },
        attrs,
        regions: &[],
        traits,
        moves: if traits.has(Traits::MOVEMENT) { OPEN } else { None },
        syntax: Syntax::Generic,
        infer,
        eval,
    }
}

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        syntax: Syntax::Format(
            "$operand , $padding_value , $edge_padding_low , $edge_padding_high , $interior_padding attr-dict : functional",
        ),
        ..dynamic(
            "stablehlo.dynamic_pad",
            "Padding whose amounts are operands.",
            "%l = stablehlo.constant dense<1> : tensor<1xi32>\n%r = stablehlo.dynamic_pad %a, %v, %l, %l, %l : \
             (tensor<3xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xf32>",
            &[
                one("operand"),
                one("padding_value"),
                one("edge_padding_low"),
                one("edge_padding_high"),
                one("interior_padding"),
            ],
            &[],
            Traits::PURE.and(Traits::MOVEMENT),
        )
    },
    dynamic(
        "stablehlo.dynamic_gather",
        "Slices of the operand, as `stablehlo.gather`, whose sizes are an operand.",
        "%i = stablehlo.constant dense<[[2], [0]]> : tensor<2x1xi32>\n%s = stablehlo.constant dense<[1, 3]> : tensor<2xi32>\n\
         %r = \"stablehlo.dynamic_gather\"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], \
         collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : \
         (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<2x?xf32>",
        &[one("operand"), one("start_indices"), one("slice_sizes")],
        &[
            required("dimension_numbers", AttrKind::Struct("stablehlo.gather")),
            defaulted("indices_are_sorted", AttrKind::Bool),
        ],
        Traits::PURE.and(Traits::MOVEMENT),
    ),
    dynamic(
        "stablehlo.dynamic_conv",
        "A convolution, as `stablehlo.convolution`, whose padding is an operand.",
        "%p = stablehlo.constant dense<1> : tensor<1x2xi32>\n\
         %r = \"stablehlo.dynamic_conv\"(%a, %b, %p) <{batch_group_count = 1 : i64, dimension_numbers = \
         #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : \
         (tensor<1x4x1xf32>, tensor<3x1x1xf32>, tensor<1x2xi32>) -> tensor<1x?x1xf32>",
        &[one("lhs"), one("rhs"), one("padding")],
        CONVOLUTION,
        Traits::PURE,
    ),
];

fn infer(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let Some(form) = FORMS.iter().find(|form| form.dynamic == op.node().name()) else {
        fault!("has no static form")
    };
    for &(i, _) in form.attrs {
        check_kind(op, i, INT)?;
    }
    Ok(vec![op.declared_tensor(0)?.clone().into()])
}

/// As the op that it is on these operands.
fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let mut graph = cx.op.graph.clone();
    let region = graph.add_region(graph.root);
    let args: Vec<_> = operands
        .iter()
        .map(|t| graph.add_arg(region, t.ty.clone().into(), None, fp8c_ir::graph::UNKNOWN))
        .collect();
    graph.node_mut(cx.op.id).operands = args;
    let values: Vec<Option<&Tensor>> = operands.iter().map(Some).collect();
    let Some(node) = with_values(&mut graph, cx.op.id, &values)? else { fault!("has no static form") };
    let kept = graph.node(node).operands.len();
    let results = eval_node(&graph, node, &operands[..kept]).map_err(Fault::from)?;
    for (i, result) in results.iter().enumerate() {
        let declared = cx.result_type(i)?;
        ensure!(declared.compatible(&result.ty), "the result must be of type {declared}, not {}", result.ty);
    }
    Ok(results)
}

/// The custom call [`REDUCE_WINDOW`], run as the reduction that it is.
pub(crate) fn eval_reduce_window(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    eval(cx, operands)
}

/// The op that a node is whose operands have these values, where they are known: a new node that stands nowhere. Nothing
/// where the op has no operands that could be attributes, or where one of them is not known. The region of a reduction is the
/// function's that reduces.
///
/// # Errors
/// The values do not fit the op.
pub fn with_values(
    graph: &mut Graph,
    node: NodeId,
    values: &[Option<&Tensor>],
) -> Result<Option<NodeId>, Fault> {
    let data = graph.node(node).clone();
    if data.attr("call_target_name").and_then(Attr::as_str) == Some(REDUCE_WINDOW) {
        return reduce_window(graph, node, values);
    }
    let Some(form) = FORMS.iter().find(|form| form.dynamic == data.name()) else { return Ok(None) };
    let value = |i: usize| values.get(i).copied().flatten().and_then(Tensor::ints);
    let mut b = Builder::new(graph, crate::registry(), data.loc);
    let mut attrs = Vec::new();
    for &(i, name) in form.attrs {
        let (Some(numbers), Some(tensor)) = (value(i), values[i]) else { return Ok(None) };
        let list = if name == "padding" { padding(tensor) } else { Attr::ints(numbers) };
        attrs.push((name, list));
    }
    let operands = &data.operands[..form.kept];
    let made = match form.shape {
        Some(at) => {
            let Some(sizes) = value(at) else { return Ok(None) };
            ensure!(sizes.iter().all(|&n| n >= 0), "a shape must not have negative sizes, found {sizes:?}");
            let elem = b.graph.ty(data.results[0]).as_tensor().map(|t| t.elem);
            let Some(elem) = elem else { return Ok(None) };
            b.typed(form.name, operands, attrs, vec![TensorType::new(sizes, elem).into()])?
        }
        None => {
            attrs.extend(own_attrs(form.name, &data.attrs));
            b.node(form.name, operands, attrs)?
        }
    };
    if form.shape.is_some() {
        for (name, value) in own_attrs(form.name, &data.attrs) {
            graph.node_mut(made).set_attr(name, value);
        }
    }
    Ok(Some(made))
}

/// The attributes that the op of this name has, too.
fn own_attrs(name: &str, attrs: &[fp8c_ir::attr::NamedAttr]) -> Vec<(&'static str, Attr)> {
    let def = crate::registry().get(name);
    let own = |a: &fp8c_ir::attr::NamedAttr| Some((def?.attr(&a.name)?.name, a.value.clone()));
    attrs.iter().filter_map(own).collect()
}

fn padding(tensor: &Tensor) -> Attr {
    let ty = tensor.ty.with_elem(fp8c_ir::ElementType::I64);
    let values = tensor.ints().unwrap_or_default().to_vec();
    Attr::Elements(Tensor::from_ints(ty, values).to_elements())
}

fn reduce_window(
    graph: &mut Graph,
    node: NodeId,
    values: &[Option<&Tensor>],
) -> Result<Option<NodeId>, Fault> {
    let data = graph.node(node).clone();
    let Some(kept) = data.operands.len().checked_sub(WINDOW_ATTRS.len()) else { return Ok(None) };
    let callee = match data.attr("called_computations") {
        Some(Attr::Array(names)) => names.first().and_then(Attr::as_str),
        _ => None,
    };
    let function = callee.and_then(|name| graph.symbol(name));
    let Some(region) = function.and_then(|f| graph.node(f).regions.first().copied()) else { return Ok(None) };
    let mut attrs = Vec::new();
    for (i, name) in WINDOW_ATTRS.into_iter().enumerate() {
        let Some(tensor) = values.get(kept + i).copied().flatten() else { return Ok(None) };
        let Some(numbers) = tensor.ints() else { return Ok(None) };
        attrs.push((name, if name == "padding" { padding(tensor) } else { Attr::ints(numbers) }));
    }
    let mut b = Builder::new(graph, crate::registry(), data.loc);
    let made = b.typed("stablehlo.reduce_window", &data.operands[..kept], attrs, vec![])?;
    graph.node_mut(made).regions = vec![region];
    let infer =
        graph.node(made).def().map(|def| def.infer).ok_or("there is no op stablehlo.reduce_window")?;
    let types = infer(&OpView::new(graph, made))?;
    let results = graph.add_results(made, types);
    graph.node_mut(made).results = results;
    Ok(Some(made))
}
