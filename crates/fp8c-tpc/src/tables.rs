//! The graph and its kernels as tables that the glue code and the host program include.

use std::fmt::Write;

use fp8c_gaudi::graph::{Elem, Graph, Operand, Params, Place};

/// Files that are the same for every step.
pub(crate) const FILES: [(&str, &str); 3] = [
    ("glue.cpp", include_str!("cpp/glue.cpp")),
    ("host.cpp", include_str!("cpp/host.cpp")),
    ("CMakeLists.txt", include_str!("cpp/CMakeLists.txt")),
];

fn joined<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|i| i.to_string()).collect::<Vec<_>>().join(", ")
}

/// The name of a type in the interface of kernel libraries.
fn library_type(elem: Elem) -> &'static str {
    match elem {
        Elem::F32 => "DATA_F32",
        Elem::Bf16 => "DATA_BF16",
        Elem::F8E4M3 => "DATA_F8_143",
        Elem::F8E5M2 => "DATA_F8_152",
        Elem::I32 => "DATA_I32",
        Elem::U32 => "DATA_U32",
        Elem::I8 => "DATA_I8",
        Elem::U8 => "DATA_U8",
    }
}

/// Its name in Synapse.
fn synapse_type(elem: Elem) -> &'static str {
    match elem {
        Elem::F32 => "syn_type_float",
        Elem::Bf16 => "syn_type_bf16",
        Elem::F8E4M3 => "syn_type_fp8_143",
        Elem::F8E5M2 => "syn_type_fp8_152",
        Elem::I32 => "syn_type_int32",
        Elem::U32 => "syn_type_uint32",
        Elem::I8 => "syn_type_int8",
        Elem::U8 => "syn_type_uint8",
    }
}

fn operand(operand: &Operand) -> String {
    let access = operand.access.as_deref().unwrap_or_default();
    let rows = access.iter().map(|a| format!("{{{}, {}, {}, {}}}", a.dim, a.a, a.start, a.end));
    format!(
        "{{{}, {}, {{{}}}, {}, {{{}}}}}",
        library_type(operand.elem),
        operand.sizes.len(),
        joined(&operand.sizes),
        operand.access.is_none(),
        joined(rows)
    )
}

/// `kernels.inc`.
pub(crate) fn kernels(graph: &Graph) -> String {
    let mut out = String::from("// Kernels as tables: what each expects of its tensors, and its code.\n\n");
    for kernel in &graph.kernels {
        let guid = &kernel.guid;
        let _ = writeln!(out, "// {}", kernel.doc);
        let _ = writeln!(
            out,
            "extern \"C\" const unsigned char _binary_{guid}_o_start[], _binary_{guid}_o_end[];"
        );
        let _ = writeln!(out, "const Operand {guid}_operands[] = {{");
        for of in kernel.inputs.iter().chain(&kernel.outputs) {
            let _ = writeln!(out, "    {},", operand(of));
        }
        out.push_str("};\n");
    }
    out.push_str("\nconst Kernel kernels[] = {\n");
    for kernel in &graph.kernels {
        let (guid, space) = (&kernel.guid, &kernel.space);
        let counts = joined([kernel.inputs.len(), kernel.outputs.len(), kernel.params, space.len()]);
        let _ = writeln!(
            out,
            "    {{\"{guid}\", {guid}_operands, {counts}, {{{}}}, _binary_{guid}_o_start, _binary_{guid}_o_end}},",
            joined(space)
        );
    }
    out.push_str("};\n");
    out
}

/// `graph.inc`.
pub(crate) fn graph(graph: &Graph) -> String {
    let mut out = String::from(
        "// The graph as tables: tensors, nodes in order, and which result is for which argument of the next step.\n\n",
    );
    for (t, tensor) in graph.tensors.iter().enumerate() {
        if let Place::Constant(digits) = &tensor.place {
            let bytes =
                digits.as_bytes().chunks(2).map(|pair| format!("0x{}", String::from_utf8_lossy(pair)));
            let _ = writeln!(out, "const unsigned char constant_{t}[] = {{{}}};", joined(bytes));
        }
    }
    out.push_str("const Tensor tensors[] = {\n");
    for (t, tensor) in graph.tensors.iter().enumerate() {
        let (place, value) = match tensor.place {
            Place::Workspace => ("WORKSPACE", "nullptr".into()),
            Place::Constant(_) => ("CONSTANT", format!("constant_{t}")),
            Place::Argument(_) => ("ARGUMENT", "nullptr".into()),
            Place::Result(_) => ("RESULT", "nullptr".into()),
            Place::Kept => ("KEPT", "nullptr".into()),
            Place::Part { .. } => ("PART", "nullptr".into()),
        };
        let bytes = tensor.elem.bytes() as i64;
        let part = match tensor.place {
            Place::Part { of, first, step } => format!("{of}, {}, {}", first * bytes, step * bytes),
            _ => "-1, 0, 0".into(),
        };
        let _ = writeln!(
            out,
            "    {{\"{}\", {}, {}, {{{}}}, {place}, {}, {value}, {part}}},",
            tensor.name,
            synapse_type(tensor.elem),
            tensor.sizes.len(),
            joined(&tensor.sizes),
            tensor.bytes()
        );
    }
    out.push_str("};\n");
    for (n, node) in graph.nodes.iter().enumerate() {
        let _ = match &node.params {
            Params::None => Ok(()),
            Params::Kernel(numbers) => {
                writeln!(out, "const uint32_t params_{n}[] = {{{}}};", joined(numbers))
            }
            Params::Gemm { transpose_a, transpose_b } => {
                writeln!(out, "const synGEMMParams params_{n}({transpose_a}, {transpose_b});")
            }
            Params::Strided { offset, strides } => {
                writeln!(out, "const synStridedOpParams params_{n} = {{{offset}, {{{}}}}};", joined(strides))
            }
        };
    }
    out.push_str("const std::vector<Node> nodes = {\n");
    for (n, node) in graph.nodes.iter().enumerate() {
        let params = match node.params {
            Params::None => "nullptr, 0".into(),
            Params::Kernel(_) => format!("params_{n}, sizeof params_{n}"),
            Params::Gemm { .. } | Params::Strided { .. } => format!("&params_{n}, sizeof params_{n}"),
        };
        let inputs = joined(node.inputs.iter().map(|t| t.map_or("-1".into(), |t| t.to_string())));
        let _ = writeln!(
            out,
            "    {{\"{}\", \"{}\", {{{inputs}}}, {{{}}}, {params}}},",
            node.name,
            node.guid,
            joined(&node.outputs)
        );
    }
    out.push_str("};\n");
    let pairs = |of: &[(usize, usize)]| joined(of.iter().map(|(a, b)| format!("{{{a}, {b}}}")));
    out.push_str("const std::vector<Launch> launches = {\n");
    for launch in &graph.launches {
        let _ =
            writeln!(out, "    {{{}, {}, {{{}}}}},", launch.nodes, launch.turns, pairs(&launch.exchanged));
    }
    out.push_str("};\n");
    let state: Vec<(usize, usize)> = graph
        .state
        .iter()
        .filter_map(|(r, a)| Some((*graph.results.get(*r)?, *graph.arguments.get(*a)?)))
        .collect();
    let _ = writeln!(out, "const std::vector<std::pair<int, int>> state = {{{}}};", pairs(&state));
    out
}
