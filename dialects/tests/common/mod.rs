//! What the tests of single ops share: programs around a few lines, and values to run them on.
#![allow(dead_code, reason = "each test binary uses its part")]

use fp8c_dialects::registry;
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, Type, parse, verify};

/// A module whose `@main` is these lines, and the types of its parameters. Names that the lines use and do not define are
/// parameters, of the types that the lines use them with; the results of the last op are returned. Lines that are
/// meshes or make up functions (`func.func` to a `}` at the beginning of a line) stand beside `@main`.
pub(crate) fn complete(lines: &str) -> Result<(String, Vec<TensorType>), String> {
    let mut in_function = false;
    let (outside, inside): (Vec<&str>, Vec<&str>) = lines.lines().partition(|line| {
        in_function |= line.starts_with("func.func");
        let beside = in_function || line.starts_with("sdy.mesh");
        in_function &= *line != "}";
        beside
    });
    let mut params: Vec<(String, String)> = Vec::new();
    let program = |params: &[(String, String)], returned: &[(String, String)]| {
        let list = |items: &[(String, String)], at: &dyn Fn(&(String, String)) -> String| {
            items.iter().map(at).collect::<Vec<_>>().join(", ")
        };
        let args = list(params, &|(name, ty)| format!("%{name}: {ty}"));
        let types = list(returned, &|(_, ty)| ty.clone());
        let values = list(returned, &|(name, _)| format!("%{name}"));
        let end = if returned.is_empty() { "return".into() } else { format!("return {values} : {types}") };
        let (outside, inside) = (outside.join("\n"), inside.join("\n"));
        format!("module {{\n{outside}\nfunc.func @main({args}) -> ({types}) {{\n{inside}\n{end}\n}}\n}}\n")
    };
    // The parser says which name is missing, and which type a name should have.
    for _ in 0..64 {
        let text = program(&params, &[]);
        match parse(&text, registry()) {
            Ok(graph) => {
                let text = program(&params, &returned(&graph));
                let types = params.iter().map(|(_, ty)| tensor_type(ty)).collect::<Result<_, _>>()?;
                return Ok((text, types));
            }
            Err(d) => {
                let name = d.message.split('%').nth(1).map(|rest| {
                    rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or("").to_string()
                });
                let Some(name) = name else { return Err(format!("{d}\n{text}")) };
                let wanted = d.message.split("is used here as ").nth(1).map(str::to_string);
                match (params.iter_mut().find(|(p, _)| *p == name), wanted) {
                    (Some((_, ty)), Some(wanted)) if *ty != wanted => *ty = wanted,
                    (None, _) if d.message.contains("not defined") => {
                        params.push((name, "tensor<f32>".into()));
                    }
                    _ => return Err(format!("{d}\n{text}")),
                }
            }
        }
    }
    Err("the names of the example have no consistent types".into())
}

/// The results of the last op before the return.
fn returned(graph: &Graph) -> Vec<(String, String)> {
    let Some(main) = graph.main() else { return vec![] };
    let nodes = &graph.region(graph.node(main).regions[0]).nodes;
    let Some(&last) = nodes.len().checked_sub(2).and_then(|i| nodes.get(i)) else { return vec![] };
    // One name stands for a group of results; the first of them carries it.
    let (mut name, mut group) = (String::new(), 0);
    let results = &graph.node(last).results;
    (results.iter().enumerate())
        .map(|(i, &v)| {
            if let Some(given) = graph.value(v).name.as_deref() {
                (name, group) = (given.to_string(), i);
            }
            let name = if i > group { format!("{name}#{}", i - group) } else { name.clone() };
            (name, graph.ty(v).to_string())
        })
        .collect()
}

/// Reads a tensor type.
pub(crate) fn tensor_type(text: &str) -> Result<TensorType, String> {
    let program = format!("func.func @f(%a: {text}) {{\nreturn\n}}\n");
    let graph = parse(&program, registry()).map_err(|d| d.to_string())?;
    let main = graph.main().ok_or("no function")?;
    let arg = graph.region(graph.node(main).regions[0]).args[0];
    match graph.ty(arg) {
        Type::Tensor(ty) => Ok(ty.clone()),
        other => Err(format!("{other} is not a tensor type")),
    }
}

/// Values that are the same on every run: floats between -2 and 2, small integers.
pub(crate) fn random(ty: &TensorType, seed: u64) -> Tensor {
    let shape: Vec<i64> = ty.shape.iter().map(|&d| if d < 0 { 3 } else { d }).collect();
    let ty = TensorType::new(shape, ty.elem);
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) + 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f64 / f64::from(1 << 24)
    };
    let values = (0..ty.elements().unwrap_or(0)).map(|_| next());
    let values = match ty.elem {
        ElementType::Int { .. } | ElementType::Index => values.map(|v| (v * 4.0).floor()).collect(),
        _ => values.map(|v| v * 4.0 - 2.0).collect(),
    };
    Tensor::from_f64s(ty, values)
}

/// Reads, checks and runs lines; each parameter is given by its constant, in order of first use.
pub(crate) fn run(lines: &str) -> Result<Tensor, String> {
    let (text, _) = complete(lines)?;
    let graph = parse(&text, registry()).map_err(|d| d.to_string())?;
    verify(&graph).map_err(|d| d[0].to_string())?;
    let results = run_main(&graph, &[]).map_err(|d| d.to_string())?;
    results.into_iter().next().ok_or_else(|| "no result".into())
}
