//! Steps with several results, complex numbers, tuples: what the compiler hands to the interpreter, or has code of its own for.

use super::sums;
use super::{MOST, Step, Value, Writer, count, list, ty};

pub(super) const STEPS: &[Step] =
    &[fourier, complex, complex_sums, complex_product, top_k, extreme, extreme, tuple];

/// A part of a transform of real numbers, brought back to whole ones.
fn fourier(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| v.elem == "f32" && v.shape.last().is_some_and(|&n| n > 0))?;
    let n = *a.shape.last()?;
    let mut new = a.shape.clone();
    *new.last_mut()? = n / 2 + 1;
    let (from, complex) = (a.ty(), ty(&new, "complex<f32>"));
    let terms =
        w.line(&format!("stablehlo.fft {}, type = RFFT, length = [{n}] : ({from}) -> {complex}", a.name));
    if w.random.chance(40) {
        let types = format!("({complex}) -> {from}");
        let back = w.line(&format!("stablehlo.fft {terms}, type = IRFFT, length = [{n}] : {types}"));
        let whole = w.line(&format!("stablehlo.round_nearest_even {back} : {from}"));
        w.clamped(&a.shape, "f32", &whole);
        return Some(());
    }
    let (part, real) = (w.random.choose(&["real", "imag"]), ty(&new, "f32"));
    let part = w.line(&format!("stablehlo.{part} {terms} : ({complex}) -> {real}"));
    let whole = w.line(&format!("stablehlo.round_nearest_even {part} : {real}"));
    w.clamped(&new, "f32", &whole);
    Some(())
}

/// Arithmetic of complex numbers, of which a part is kept.
fn complex(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| v.elem == "f32")?;
    let (b, real, complex) = (w.alike(&a)?, a.ty(), ty(&a.shape, "complex<f32>"));
    let x = w.line(&format!("stablehlo.complex {}, {} : {complex}", a.name, b.name));
    let y = w.line(&format!("stablehlo.complex {}, {} : {complex}", b.name, a.name));
    let op = w.random.choose(&["add", "subtract", "multiply"]);
    let z = w.line(&format!("stablehlo.{op} {x}, {y} : {complex}"));
    let part = w.random.choose(&["real", "imag"]);
    w.grown(&a.shape, "f32", &format!("stablehlo.{part} {z} : ({complex}) -> {real}"));
    Some(())
}

/// A complex number for each element of a tensor, with a part of it that is kept of `op` of them.
fn of_complex(w: &mut Writer, names: &[&str], new: &[i64], op: impl Fn(&[String], &str) -> String) {
    let of = ty(new, "complex<f32>");
    let numbers: Vec<String> = names.iter().map(ToString::to_string).collect();
    let z = w.line(&op(&numbers, &of));
    let part = w.random.choose(&["real", "imag"]);
    w.grown(new, "f32", &format!("stablehlo.{part} {z} : ({of}) -> {}", ty(new, "f32")));
}

/// A tensor of complex numbers, whose parts are two of real ones.
fn numbers(w: &mut Writer, re: &Value) -> Option<(String, String)> {
    let (im, of) = (w.alike(re)?, ty(&re.shape, "complex<f32>"));
    Some((w.line(&format!("stablehlo.complex {}, {} : {of}", re.name, im.name)), of))
}

fn complex_sums(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| v.elem == "f32")?;
    let (x, of) = numbers(w, &a)?;
    let dims: Vec<usize> = (0..a.shape.len()).filter(|_| w.random.chance(50)).collect();
    let new: Vec<i64> = (0..a.shape.len()).filter(|d| !dims.contains(d)).map(|d| a.shape[d]).collect();
    let zero = w.line("stablehlo.constant dense<(1.0, -2.0)> : tensor<complex<f32>>");
    of_complex(w, &[&x, &zero], &new, |names, to| {
        format!(
            "stablehlo.reduce({} init: {}) applies stablehlo.add across dimensions = [{}] : ({of}, tensor<complex<f32>>) -> {to}",
            names[0],
            names[1],
            list(&dims)
        )
    });
    Some(())
}

fn complex_product(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| v.elem == "f32")?;
    let b = w.pick(|v| v.elem == "f32")?;
    let ((x, left), (y, right)) = (numbers(w, &a)?, numbers(w, &b)?);
    let dims = sums::Dims::new(w, &a, &b);
    let new = dims.made(&a, &b);
    if count(&new) > MOST {
        return None;
    }
    of_complex(w, &[&x, &y], &new, |names, to| {
        format!(
            "stablehlo.dot_general {}, {}, {} : ({left}, {right}) -> {to}",
            names[0],
            names[1],
            dims.text()
        )
    });
    Some(())
}

/// The results of a step with several, for the lines after it.
fn results(w: &mut Writer, op: &str, types: Vec<(Vec<i64>, &'static str)>) {
    w.names += 1;
    let name = format!("%v{}", w.names);
    w.lines.push(format!("  {name}:{} = {op}", types.len()));
    for (i, (shape, elem)) in types.into_iter().enumerate() {
        if w.elems.contains(&elem) {
            w.values.push(Value { name: format!("{name}#{i}"), shape, elem });
        }
    }
}

fn top_k(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| v.elem != "i1" && v.shape.last().is_some_and(|&n| n > 0))?;
    let k = w.random.between(1, *a.shape.last()?);
    let mut new = a.shape.clone();
    *new.last_mut()? = k;
    let types = format!("{} -> ({}, {})", a.ty(), ty(&new, a.elem), ty(&new, "i32"));
    let op = format!("chlo.top_k({}, k = {k}) : {types}", a.name);
    results(w, &op, vec![(new.clone(), a.elem), (new, "i32")]);
    Some(())
}

/// The largest of each line or window with a number that belongs to it, the least such number where several are largest.
fn extreme(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| v.elem != "i1" && !v.shape.is_empty() && count(&v.shape) > 0)?;
    let elem = w.index_type();
    let b = match w.pick(|v| v.elem == elem && v.shape == a.shape) {
        Some(value) => value.name,
        None => {
            let dim = w.random.below(a.shape.len());
            w.line(&format!("stablehlo.iota dim = {dim} : {}", ty(&a.shape, elem)))
        }
    };
    let (x, i) = (ty(&[], a.elem), ty(&[], elem));
    let inits = [w.number(a.elem, -super::LARGEST), w.number(elem, 100)];
    let direction = w.random.choose(&["GT", "LT"]);
    let region = format!(
        "({{ ^bb0(%p: {x}, %i: {i}, %q: {x}, %j: {i}):
    %more = stablehlo.compare {direction}, %p, %q : ({x}, {x}) -> tensor<i1>
    %same = stablehlo.compare EQ, %p, %q : ({x}, {x}) -> tensor<i1>
    %less = stablehlo.compare LT, %i, %j : ({i}, {i}) -> tensor<i1>
    %tie = stablehlo.and %same, %less : tensor<i1>
    %first = stablehlo.or %more, %tie : tensor<i1>
    %v = stablehlo.select %first, %p, %q : tensor<i1>, {x}
    %n = stablehlo.select %first, %i, %j : tensor<i1>, {i}
    stablehlo.return %v, %n : {x}, {i} }})"
    );
    let dim = w.random.below(a.shape.len());
    let mut new = a.shape.clone();
    let (attrs, name) = if w.random.chance(50) {
        new.remove(dim);
        (format!("dimensions = array<i64: {dim}>"), "reduce")
    } else {
        let size = w.random.between(1, a.shape[dim].min(3));
        let stride = w.random.between(1, 2);
        new[dim] = (a.shape[dim] - size) / stride + 1;
        let along = |n: i64| {
            let mut all = vec![1; a.shape.len()];
            all[dim] = n;
            list(&all)
        };
        let (sizes, strides) = (along(size), along(stride));
        let text = format!("window_dimensions = array<i64: {sizes}>, window_strides = array<i64: {strides}>");
        (text, "reduce_window")
    };
    if count(&new) > MOST {
        return None;
    }
    let types = format!(
        "({}, {}, {x}, {i}) -> ({}, {})",
        a.ty(),
        ty(&a.shape, elem),
        ty(&new, a.elem),
        ty(&new, elem)
    );
    let operands = format!("{}, {b}, {}, {}", a.name, inits[0], inits[1]);
    let op = format!("\"stablehlo.{name}\"({operands}) {region} {{{attrs}}} : {types}");
    results(w, &op, vec![(new.clone(), a.elem), (new, elem)]);
    Some(())
}

/// Into a tuple and out of it.
fn tuple(w: &mut Writer) -> Option<()> {
    let (a, b) = (w.any()?, w.any()?);
    let both = format!("tuple<{}, {}>", a.ty(), b.ty());
    let t = w.line(&format!("stablehlo.tuple {}, {} : {both}", a.name, b.name));
    let (i, of) = if w.random.chance(50) { (0, a) } else { (1, b) };
    let whole = of.ty();
    w.add(&of.shape, of.elem, &format!("stablehlo.get_tuple_element {t}[{i}] : ({both}) -> {whole}"));
    Some(())
}
