//! A dialect's ops as IRDL, which stock `mlir-opt --irdl-file` loads: then it knows the ops, how many operands and results they
//! have, and their attributes.
//!
//! IRDL has no word for an attribute that may be left out and none for relations between types; the verifier here has both.

use fp8c_ir::OpDef;
use fp8c_ir::registry::{Arity, AttrKind, Slot};

use crate::registry;

/// The IRDL of a dialect.
///
/// ```
/// let text = fp8c_dialects::irdl::dialect("fp8");
/// assert!(text.contains("irdl.operation @quantize {"));
/// ```
pub fn dialect(name: &str) -> String {
    let ops: Vec<&OpDef> = registry().ops().filter(|op| op.dialect() == name).collect();
    let mut text = format!("irdl.dialect @{name} {{\n");
    ops.iter().for_each(|op| text += &operation(op));
    text + "}\n"
}

/// Constraints are variables: two places that share one must hold the same, so each place gets its own.
fn operation(op: &OpDef) -> String {
    let mut text = format!("  // {}\n  irdl.operation @{} {{\n", op.doc, op.mnemonic());
    let mut next = 0;
    let mut constraint = |text: &mut String, what: &str| {
        *text += &format!("    %{next} = {what}\n");
        next += 1;
        format!("%{}", next - 1)
    };
    for (word, slots) in [("operands", op.operands), ("results", op.results)] {
        let places: Vec<String> = (slots.iter())
            .map(|slot| {
                let id = constraint(&mut text, "irdl.base \"!builtin.tensor\"");
                format!("{}: {}{id}", slot.name, arity(slot))
            })
            .collect();
        if !places.is_empty() {
            text += &format!("    irdl.{word}({})\n", places.join(", "));
        }
    }
    let required = op.attrs.iter().filter(|a| a.required);
    let attrs: Vec<String> =
        required.map(|a| format!("\"{}\" = {}", a.name, constraint(&mut text, attribute(a.kind)))).collect();
    if !attrs.is_empty() {
        text += &format!("    irdl.attributes {{ {} }}\n", attrs.join(", "));
    }
    text + "  }\n"
}

fn arity(slot: &Slot) -> &'static str {
    match slot.arity {
        Arity::One => "",
        Arity::Optional => "optional ",
        Arity::Variadic | Arity::Equal => "variadic ",
    }
}

/// The constraint of an attribute; those of dialects that `mlir-opt` does not know are not looked into.
fn attribute(kind: AttrKind) -> &'static str {
    match kind {
        AttrKind::Int | AttrKind::Bool => "irdl.base \"#builtin.integer\"",
        AttrKind::Float => "irdl.base \"#builtin.float\"",
        AttrKind::Str => "irdl.base \"#builtin.string\"",
        AttrKind::Symbol => "irdl.base \"#builtin.symbol_ref\"",
        AttrKind::Type => "irdl.base \"#builtin.type\"",
        AttrKind::Array => "irdl.base \"#builtin.array\"",
        AttrKind::Dict => "irdl.base \"#builtin.dictionary\"",
        AttrKind::Ints | AttrKind::Bools => "irdl.base \"#builtin.dense_array\"",
        AttrKind::Elements | AttrKind::Enum(..) | AttrKind::Struct(_) | AttrKind::Any => "irdl.any",
    }
}
