//! Shardy: meshes, shardings as annotations, and computations written for each device of a mesh.

mod list;

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{
    AttrDef, AttrKind, EvalFn, InferFn, Moves, OpDef, Syntax, Traits, one, required, variadic,
};
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{Graph, OpView, Tensor, TensorType, Type, ensure, fault};

use crate::shape::{join, part};
use crate::util::count;

pub use list::{with_alike, with_only, with_replicated};

/// What one device computes of its parts.
pub const MANUAL: &str = "sdy.manual_computation";

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "sdy.mesh",
        doc: "A mesh of devices: axes with their sizes.",
        example: "",
        operands: &[],
        results: &[],
        attrs: &[required("sym_name", AttrKind::Str), required("mesh", AttrKind::Struct("sdy.mesh"))],
        regions: &[],
        traits: Traits::SYMBOL,
        moves: None,
        syntax: Syntax::Custom(parse_mesh, print_mesh),
        infer: |op| {
            axes(op.attr("mesh"))?;
            Ok(vec![])
        },
        eval: |_, _| Ok(vec![]),
    },
    annotation(
        "sdy.sharding_constraint",
        "Says how a tensor is to be laid out over a mesh.",
        "sdy.mesh @mesh = <[\"x\"=2]>\n%r = sdy.sharding_constraint %a <@mesh, [{\"x\"}]> : tensor<4xf32>",
    ),
    annotation(
        "sdy.reshard",
        "Lays a tensor out over a mesh in another way.",
        "sdy.mesh @mesh = <[\"x\"=2]>\n%r = sdy.reshard %a <@mesh, [{}]> : tensor<4xf32>",
    ),
    OpDef {
        name: "sdy.manual_computation",
        doc: "Runs its region once a device, each on its part of the operands.",
        example: "sdy.mesh @mesh = <[\"data\"=2]>\n\
%r = sdy.manual_computation(%a) in_shardings=[<@mesh, [{\"data\"}]>] out_shardings=[<@mesh, [{\"data\"}]>] manual_axes={\"data\"} (%x: tensor<2xf32>) {\n\
%y = stablehlo.negate %x : tensor<2xf32>\n\
sdy.return %y : tensor<2xf32>\n\
} : (tensor<4xf32>) -> tensor<4xf32>",
        operands: &[variadic("tensors")],
        results: &[variadic("results")],
        attrs: &[
            required("in_shardings", AttrKind::Struct("sdy.sharding_per_value")),
            required("out_shardings", AttrKind::Struct("sdy.sharding_per_value")),
            required("manual_axes", AttrKind::Any),
        ],
        regions: &[one("body")],
        traits: Traits::NONE,
        moves: None,
        syntax: Syntax::Custom(parse_manual, print_manual),
        infer: infer_manual,
        eval: eval_manual,
    },
    OpDef {
        name: "sdy.return",
        doc: "Ends a manual computation with this device's parts of the results.",
        example: "",
        operands: &[variadic("results")],
        results: &[],
        attrs: &[],
        regions: &[],
        traits: Traits::TERMINATOR,
        moves: None,
        syntax: Syntax::Custom(crate::func::parse_return, crate::func::print_return),
        infer: |_| Ok(vec![]),
        eval: |_, operands| Ok(operands.to_vec()),
    },
];

/// An op that changes nothing about the values.
const fn annotation(name: &'static str, doc: &'static str, example: &'static str) -> OpDef {
    const ATTRS: &[AttrDef] = &[required("sharding", AttrKind::Struct("sdy.sharding"))];
    const INFER: InferFn = |op| Ok(vec![op.operand(0)?.clone()]);
    const EVAL: EvalFn = |_, operands| Ok(operands.to_vec());
    OpDef {
        name,
        doc,
        example,
        operands: const { &[one("input")] },
        results: const { &[one("result")] },
        attrs: ATTRS,
        regions: &[],
        traits: Traits::PURE,
        moves: Some(Moves::STAY),
        syntax: Syntax::Custom(parse_annotation, print_annotation),
        infer: INFER,
        eval: EVAL,
    }
}

// ---- shardings

/// Names and sizes of the axes of a mesh, the first one slowest.
type Axes = Vec<(String, usize)>;

/// No run starts more devices than this, each a thread.
const MAX_DEVICES: usize = 1024;

/// Words, strings and signs of an attribute's text.
fn tokens(text: &str) -> Result<Vec<&str>, Fault> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while let Some(c) = rest.chars().next() {
        let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '@');
        let end = if c == '"' {
            rest[1..].find('"').map(|at| at + 2).ok_or("a string in the attribute does not end")?
        } else if word(c) {
            rest.find(|c| !word(c)).unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        out.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    Ok(out)
}

fn text_of(attr: Option<&Attr>) -> Result<&str, Fault> {
    match attr {
        Some(Attr::Opaque(text)) => Ok(text),
        _ => fault!("the sharding cannot be read"),
    }
}

fn name_of(token: &str) -> Option<&str> {
    token.strip_prefix('"')?.strip_suffix('"')
}

/// The axes in `#sdy.mesh<["data"=2, "model"=4]>`.
fn axes(attr: Option<&Attr>) -> Result<Axes, Fault> {
    let text = text_of(attr)?;
    let tokens = tokens(text)?;
    let mut out = Axes::new();
    for window in tokens.windows(3) {
        if let ([name, "=", size], Some(_)) = (window, name_of(window[0])) {
            let name = name_of(name).unwrap_or_default().to_string();
            let size = size.parse().ok().filter(|&n| n > 0);
            let size = size.ok_or_else(|| Fault::new(format!("the axis {name} has no size in {text}")))?;
            ensure!(out.iter().all(|(n, _)| *n != name), "the axis {name} stands twice in {text}");
            out.push((name, size));
        }
    }
    Ok(out)
}

/// One value's sharding: the mesh and, for each dimension, the axes it is cut along.
#[derive(Debug)]
struct Sharding {
    mesh: String,
    dims: Vec<Vec<String>>,
}

/// The shardings in `#sdy.sharding_per_value<[<@mesh, [{"x"}, {}]>, ..]>`.
fn shardings(attr: Option<&Attr>) -> Result<Vec<Sharding>, Fault> {
    let text = text_of(attr)?;
    let tokens = tokens(text)?;
    let mut out: Vec<Sharding> = Vec::new();
    let (mut inside, mut open) = (false, false);
    for token in tokens {
        match (token, out.last_mut()) {
            ("replicated" | "unreduced", _) => inside = false,
            (":" | "mesh", _) => {
                fault!("only whole axes of a mesh given by name are supported, found {text}")
            }
            ("[", Some(_)) => inside = true,
            ("]" | ">", _) => inside = false,
            ("{", Some(last)) if inside => {
                open = true;
                last.dims.push(vec![]);
            }
            ("}", _) => open = false,
            (name, Some(last)) if open && name_of(name).is_some() => {
                if let (Some(dim), Some(name)) = (last.dims.last_mut(), name_of(name)) {
                    dim.push(name.to_string());
                }
            }
            (name, _) if name.starts_with('@') => {
                out.push(Sharding { mesh: name[1..].to_string(), dims: vec![] });
            }
            _ => {}
        }
    }
    Ok(out)
}

/// The names in `#sdy<manual_axes{"x", "y"}>`.
fn names(attr: Option<&Attr>) -> Result<Vec<String>, Fault> {
    Ok(tokens(text_of(attr)?)?.into_iter().filter_map(name_of).map(str::to_string).collect())
}

/// The mesh that a manual computation runs on, and its devices in groups: those of one group differ along its manual axes.
///
/// # Errors
/// When its shardings name no mesh of the module.
pub fn manual_devices(op: &OpView<'_>) -> Result<(String, Vec<Vec<i64>>), Fault> {
    // What only makes constants takes nothing.
    let (inputs, outputs) = (shardings(op.attr("in_shardings"))?, shardings(op.attr("out_shardings"))?);
    let manual = names(op.attr("manual_axes"))?;
    let first = inputs.first().or(outputs.first());
    let mesh = &first.ok_or("a manual computation takes nothing and returns nothing")?.mesh;
    let axes = mesh_axes(op.graph, mesh)?;
    let mut groups = vec![vec![0i64]];
    for (name, size) in &axes {
        let size = *size as i64;
        groups = if manual.contains(name) {
            let wider = |g: Vec<i64>| g.iter().flat_map(|&d| (0..size).map(move |i| d * size + i)).collect();
            groups.into_iter().map(wider).collect()
        } else {
            let one = |g: &Vec<i64>, i: i64| g.iter().map(|&d| d * size + i).collect();
            groups.iter().flat_map(|g| (0..size).map(move |i| one(g, i))).collect()
        };
    }
    Ok((mesh.clone(), groups))
}

/// How a manual computation is laid out.
pub struct Layout {
    axes: Axes,
    /// For each operand and each of its dimensions: the axes of the mesh that cut it.
    pub inputs: Vec<Vec<Vec<usize>>>,
    /// The same of each result.
    pub outputs: Vec<Vec<Vec<usize>>>,
}

impl Layout {
    /// That of a `sdy.manual_computation`.
    ///
    /// # Errors
    /// When its shardings name no mesh of the module, or axes that it lacks.
    pub fn of(op: &OpView<'_>) -> Result<Self, Fault> {
        let (inputs, outputs) = (shardings(op.attr("in_shardings"))?, shardings(op.attr("out_shardings"))?);
        let manual = names(op.attr("manual_axes"))?;
        let Some(first) = inputs.first().or(outputs.first()) else {
            return Ok(Self { axes: vec![], inputs: vec![], outputs: vec![] });
        };
        let all = inputs.iter().chain(&outputs);
        if let Some(other) = all.clone().find(|s| s.mesh != first.mesh) {
            fault!("the shardings name two meshes, @{} and @{}", first.mesh, other.mesh);
        }
        let axes = mesh_axes(op.graph, &first.mesh)?;
        let index = |name: &String| {
            let at = axes.iter().position(|(n, _)| n == name);
            at.ok_or_else(|| Fault::new(format!("the mesh @{} has no axis {name}", first.mesh)))
        };
        for name in &manual {
            index(name)?;
        }
        // Axes that are not manual are the compiler's: the region sees all of the tensor along them.
        let resolve = |list: &[Sharding]| -> Result<Vec<Vec<Vec<usize>>>, Fault> {
            let dim = |names: &Vec<String>| names.iter().filter(|n| manual.contains(n)).map(index).collect();
            list.iter().map(|s| s.dims.iter().map(dim).collect()).collect()
        };
        let (inputs, outputs) = (resolve(&inputs)?, resolve(&outputs)?);
        Ok(Self { axes, inputs, outputs })
    }

    /// Number of devices.
    ///
    /// # Errors
    /// When there are too many to run here.
    pub fn devices(&self) -> Result<usize, Fault> {
        let count = self.axes.iter().try_fold(1usize, |n, (_, size)| n.checked_mul(*size));
        match count {
            Some(n) if n <= MAX_DEVICES => Ok(n),
            _ => fault!("a mesh of more than {MAX_DEVICES} devices cannot be run here"),
        }
    }

    /// Into how many parts the axes cut a dimension.
    pub fn parts(&self, axes: &[usize]) -> Option<i64> {
        axes.iter().try_fold(1i64, |n, &a| n.checked_mul(i64::try_from(self.axes[a].1).ok()?))
    }

    /// Which of these parts a device has.
    pub fn place(&self, device: usize, axes: &[usize]) -> usize {
        let coordinate = |axis: usize| {
            let below = self.axes[axis + 1..].iter().fold(1, |n: usize, (_, size)| n.saturating_mul(*size));
            device / below % self.axes[axis].1
        };
        axes.iter().fold(0, |at, &a| at * self.axes[a].1 + coordinate(a))
    }

    /// The type that one device has of a tensor.
    fn local(&self, ty: &Type, sharding: &[Vec<usize>], what: &str) -> Result<Type, Fault> {
        let Type::Tensor(ty) = ty else { fault!("{what} must be a tensor, not {ty}") };
        let (n, m) = (sharding.len(), ty.rank());
        ensure!(n == m, "the sharding of {what} has {n} dimensions, the type {ty} {m}");
        let mut shape = ty.shape.clone();
        for (d, axes) in sharding.iter().enumerate() {
            let count = self.parts(axes).ok_or("the sizes of the mesh overflow")?;
            if shape[d] != DYNAMIC {
                let even = shape[d] % count == 0;
                ensure!(even, "dimension {d} of {what}, {ty}, cannot be cut into {count} equal parts");
                shape[d] /= count;
            }
        }
        Ok(TensorType::new(shape, ty.elem).into())
    }
}

fn mesh_axes(graph: &Graph, name: &str) -> Result<Axes, Fault> {
    match graph.symbol(name).map(|n| graph.node(n)) {
        Some(node) if node.name() == "sdy.mesh" => axes(node.attr("mesh")),
        _ => fault!("there is no mesh @{name}"),
    }
}

fn infer_manual(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let layout = Layout::of(op)?;
    let (n, m) = (op.operands(), layout.inputs.len());
    ensure!(n == m, "in_shardings has {m} entries for {n} operands");
    let args = op.region_args(0)?;
    ensure!(args.len() == n, "the region must have {n} arguments, found {}", args.len());
    for (i, (sharding, arg)) in layout.inputs.iter().zip(&args).enumerate() {
        let wanted = layout.local(op.operand(i)?, sharding, &format!("operand {i}"))?;
        ensure!(arg.compatible(&wanted), "argument {i} of the region must be of type {wanted}, not {arg}");
    }
    let returned = op.region_results(0)?;
    let (n, m) = (returned.len(), layout.outputs.len());
    ensure!(n == m, "out_shardings has {m} entries for {n} results");
    let grown = |(i, (ty, sharding)): (usize, (&Type, &Vec<Vec<usize>>))| -> Result<Type, Fault> {
        let Type::Tensor(ty) = ty else { fault!("result {i} must be a tensor, not {ty}") };
        let (n, m) = (sharding.len(), ty.rank());
        ensure!(n == m, "the sharding of result {i} has {n} dimensions, the type {ty} {m}");
        let mut shape = ty.shape.clone();
        for (size, axes) in shape.iter_mut().zip(sharding) {
            if *size != DYNAMIC {
                let whole = layout.parts(axes).and_then(|n| size.checked_mul(n));
                *size = whole.ok_or("the size of the result overflows")?;
            }
        }
        Ok(TensorType::new(shape, ty.elem).into())
    };
    returned.iter().zip(&layout.outputs).enumerate().map(grown).collect()
}

fn eval_manual(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let layout = Layout::of(&cx.op)?;
    let devices = layout.devices()?;
    let cut = |device: usize, tensor: &Tensor, sharding: &[Vec<usize>]| {
        sharding.iter().enumerate().filter(|(_, axes)| !axes.is_empty()).try_fold(
            tensor.clone(),
            |t, (d, axes)| {
                let count = layout.parts(axes).and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
                part(&t, d, layout.place(device, axes), count)
            },
        )
    };
    let of_device = |device| operands.iter().zip(&layout.inputs).map(|(t, s)| cut(device, t, s)).collect();
    let args: Vec<Vec<Tensor>> = (0..devices).map(of_device).collect::<Result<_, Fault>>()?;
    let results = cx.run_devices(0, args)?;
    layout.outputs.iter().enumerate().map(|(i, sharding)| joined(&layout, &results, i, sharding)).collect()
}

/// Result `i` put together from the parts of the devices; of devices with the same part, the first one's is taken.
fn joined(
    layout: &Layout,
    results: &[Vec<Tensor>],
    i: usize,
    sharding: &[Vec<usize>],
) -> Result<Tensor, Fault> {
    let counts: Vec<usize> = sharding.iter().map(|axes| layout.parts(axes).unwrap_or(1) as usize).collect();
    let total = count(&counts);
    ensure!(total <= results.len(), "the sharding of result {i} uses an axis twice");
    let mut parts: Vec<Option<Tensor>> = vec![None; total];
    for (device, row) in results.iter().enumerate() {
        let at = sharding.iter().zip(&counts).fold(0, |at, (axes, &n)| at * n + layout.place(device, axes));
        if let (Some(slot), Some(tensor)) = (parts.get_mut(at), row.get(i)) {
            slot.get_or_insert_with(|| tensor.clone());
        }
    }
    let parts: Option<Vec<Tensor>> = parts.into_iter().collect();
    let mut parts = parts.ok_or_else(|| Fault::new(format!("no device has a part of result {i}")))?;
    for (d, &n) in counts.iter().enumerate().rev() {
        if n > 1 {
            parts = parts.chunks(n).map(|group| join(group, d)).collect::<Result<_, _>>()?;
        }
    }
    parts.into_iter().next().ok_or_else(|| Fault::new("there are no devices"))
}

// ---- syntax

fn parse_mesh(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let name = op.p.symbol()?;
    op.set("sym_name", Attr::Str(name));
    op.p.expect('=')?;
    let body = op.p.balanced()?;
    op.set("mesh", Attr::Opaque(format!("#sdy.mesh{body}").into()));
    op.attr_dict()
}

/// The text of an attribute without its `#dialect.name`.
fn body<'a>(attr: Option<&'a Attr>, prefix: &str) -> Option<&'a str> {
    match attr {
        Some(Attr::Opaque(text)) => text.strip_prefix(prefix),
        _ => None,
    }
}

fn print_mesh(op: &mut OpPrinter<'_, '_>) -> bool {
    let node = op.node();
    let (Some(Attr::Str(name)), Some(mesh)) = (node.attr("sym_name"), body(node.attr("mesh"), "#sdy.mesh"))
    else {
        return false;
    };
    op.space();
    op.symbol(name);
    op.write(&format!(" = {mesh}"));
    op.attr_dict(&["sym_name", "mesh"]);
    true
}

fn parse_annotation(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.operand()?;
    let body = op.p.balanced()?;
    op.set("sharding", Attr::Opaque(format!("#sdy.sharding{body}").into()));
    op.attr_dict()?;
    op.p.expect(':')?;
    op.operand_types()?;
    op.results = op.operands.iter().map(|&v| op.p.graph().ty(v).clone()).collect();
    Ok(())
}

fn print_annotation(op: &mut OpPrinter<'_, '_>) -> bool {
    let Some(sharding) = body(op.node().attr("sharding"), "#sdy.sharding") else { return false };
    let (types, results) = op.types();
    if types != results {
        return false;
    }
    op.space();
    op.operand(0);
    op.write(&format!(" {sharding}"));
    op.attr_dict(&["sharding"]);
    op.write(" : ");
    op.type_list(&types);
    true
}

const MANUAL_ATTRS: &[&str] = &["in_shardings", "out_shardings", "manual_axes"];

fn parse_manual(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.operands_in_parens()?;
    for name in ["in_shardings", "out_shardings"] {
        op.p.expect_word(name)?;
        op.p.expect('=')?;
        if !op.p.at('[') {
            return Err(op.p.expected("a list of shardings"));
        }
        let body = op.p.balanced()?;
        op.set(name, Attr::Opaque(format!("#sdy.sharding_per_value<{body}>").into()));
    }
    op.p.expect_word("manual_axes")?;
    op.p.expect('=')?;
    if !op.p.at('{') {
        return Err(op.p.expected("the names of the manual axes in braces"));
    }
    let axes = op.p.balanced()?;
    op.set("manual_axes", Attr::Opaque(format!("#sdy<manual_axes{axes}>").into()));
    let root = op.p.graph().root;
    let region = op.p.graph().add_region(root);
    op.p.list('(', ')', |p| p.region_arg(region).map(|_| ()))?;
    op.p.region_into(region, Traits::NONE)?;
    op.regions.push(region);
    op.attr_dict()?;
    op.p.expect(':')?;
    op.functional_type()
}

fn print_manual(op: &mut OpPrinter<'_, '_>) -> bool {
    let node = op.node();
    let inner = |name, prefix| body(node.attr(name), prefix).and_then(|t| t.strip_suffix('>'));
    let (Some(ins), Some(outs), Some(axes), Some(&region)) = (
        inner("in_shardings", "#sdy.sharding_per_value<"),
        inner("out_shardings", "#sdy.sharding_per_value<"),
        inner("manual_axes", "#sdy<manual_axes"),
        node.regions.first(),
    ) else {
        return false;
    };
    op.write("(");
    op.values(&node.operands);
    op.write(&format!(") in_shardings={ins} out_shardings={outs} manual_axes={axes} ("));
    let args = op.graph().region(region).args.clone();
    op.scoped(|op| {
        for (i, &arg) in args.iter().enumerate() {
            op.write(if i > 0 { ", " } else { "" });
            op.arg(arg);
            op.arg_loc(arg);
        }
        op.write(") ");
        op.region(0);
    });
    op.attr_dict(MANUAL_ATTRS);
    op.write(" : ");
    op.functional_type();
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_meshes_and_shardings() {
        let mesh = Attr::Opaque("#sdy.mesh<[\"data\"=2, \"model\"=4]>".into());
        assert_eq!(axes(Some(&mesh)).unwrap(), [("data".to_string(), 2), ("model".to_string(), 4)]);
        let text = "#sdy.sharding_per_value<[<@m, [{\"a\", \"b\"}, {?}], replicated={\"c\"}>, <@m, []>]>";
        let list = shardings(Some(&Attr::Opaque(text.into()))).unwrap();
        assert_eq!(list.len(), 2);
        assert_eq!(list[0].dims, [vec!["a".to_string(), "b".to_string()], vec![]]);
        assert!(list[1].dims.is_empty());
    }
}
