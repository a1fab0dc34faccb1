//! Steps that compute each element on its own.

use super::{LARGEST, Step, Value, Writer, is_float, ty};

pub(super) const STEPS: &[Step] = &[binary, binary, binary, unary, compare, select, convert, iota, barrier];

fn binary(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let b = w.alike(&a)?;
    let op = w.random.choose(match a.elem {
        "i1" => &["and", "or", "xor"][..],
        e if is_float(e) => &["add", "multiply", "subtract", "maximum", "minimum"],
        _ => &["add", "multiply", "subtract", "maximum", "minimum", "xor"],
    });
    w.grown(&a.shape, a.elem, &format!("stablehlo.{op} {}, {} : {}", a.name, b.name, a.ty()));
    Some(())
}

fn unary(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let op = w.random.choose(match a.elem {
        "i1" => &["not"][..],
        e if is_float(e) => &["negate", "abs", "sign", "floor"],
        _ => &["negate", "abs", "not", "popcnt", "sign"],
    });
    w.add(&a.shape, a.elem, &format!("stablehlo.{op} {} : {}", a.name, a.ty()));
    Some(())
}

fn compare(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let b = w.alike(&a)?;
    let direction = w.random.choose(&["EQ", "NE", "GE", "GT", "LE", "LT"]);
    let (from, to) = (a.ty(), ty(&a.shape, "i1"));
    let text = format!("stablehlo.compare {direction}, {}, {} : ({from}, {from}) -> {to}", a.name, b.name);
    if w.elems.contains(&"i1") {
        w.add(&a.shape, "i1", &text);
    } else {
        let holds = w.line(&text);
        w.add(&a.shape, a.elem, &format!("stablehlo.convert {holds} : ({to}) -> {from}"));
    }
    Some(())
}

/// Whether a scalar is at most another.
pub(super) fn condition(w: &mut Writer) -> String {
    let elem = w.index_type();
    let (a, b, scalar) = (w.scalar(elem), w.scalar(elem), ty(&[], elem));
    w.line(&format!("stablehlo.compare LE, {a}, {b} : ({scalar}, {scalar}) -> tensor<i1>"))
}

fn select(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let b = w.alike(&a)?;
    let mask = w.pick(|v| v.elem == "i1" && v.shape == a.shape);
    let (mask, shape) = match mask {
        Some(mask) if w.random.chance(60) => (mask.name.clone(), mask.ty()),
        _ => (condition(w), ty(&[], "i1")),
    };
    let text = format!("stablehlo.select {mask}, {}, {} : {shape}, {}", a.name, b.name, a.ty());
    w.add(&a.shape, a.elem, &text);
    Some(())
}

/// Integers are made small before they become floats.
fn convert(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let to = w.random.choose(w.elems);
    let small = if is_float(to) && !is_float(a.elem) && a.elem != "i1" {
        w.clamped(&a.shape, a.elem, &a.name)
    } else {
        a.name.clone()
    };
    w.add(&a.shape, to, &format!("stablehlo.convert {small} : ({}) -> {}", a.ty(), ty(&a.shape, to)));
    Some(())
}

fn iota(w: &mut Writer) -> Option<()> {
    let like = w.pick(|v| !v.shape.is_empty())?;
    let elem = w.index_type();
    let dim = w.random.below(like.shape.len());
    w.add(&like.shape, elem, &format!("stablehlo.iota dim = {dim} : {}", ty(&like.shape, elem)));
    Some(())
}

fn barrier(w: &mut Writer) -> Option<()> {
    let (a, b) = (w.any()?, w.any()?);
    w.names += 1;
    let name = format!("%v{}", w.names);
    let text = format!("stablehlo.optimization_barrier {}, {} : {}, {}", a.name, b.name, a.ty(), b.ty());
    w.lines.push(format!("  {name}:2 = {text}"));
    for (i, value) in [a, b].into_iter().enumerate() {
        w.values.push(Value { name: format!("{name}#{i}"), ..value });
    }
    Some(())
}

/// Now and then a function of a float result that rounds: nothing exact may depend on it.
pub(super) fn rounded(w: &mut Writer, value: Value) -> Value {
    if !is_float(value.elem) || w.random.chance(60) {
        return value;
    }
    let whole = value.ty();
    let special = value.elem != "f8E4M3FN" && w.random.chance(30);
    if special {
        let op = w.random.choose(&["erf", "erfc", "tan", "sinh", "cosh", "asinh", "square"]);
        return Value { name: w.line(&format!("chlo.{op} {} : {whole} -> {whole}", value.name)), ..value };
    }
    let op = w.random.choose(&["exponential", "tanh", "logistic", "divide", "sine"]);
    let text = if op == "divide" {
        let bound = w.literal(value.elem, LARGEST);
        let three = w.line(&format!("stablehlo.constant dense<{bound}> : {whole}"));
        format!("stablehlo.divide {}, {three} : {whole}", value.name)
    } else {
        format!("stablehlo.{op} {} : {whole}", value.name)
    };
    Value { name: w.line(&text), ..value }
}
