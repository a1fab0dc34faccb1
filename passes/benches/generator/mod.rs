//! Text of training steps of many equal layers: norm, SwiGLU with smoothing factors, residual; forward, backward, update.

use std::fmt::Write;

/// Tokens, width, hidden width.
const SIZES: (usize, usize, usize) = (64, 64, 128);

/// The text and the names given so far.
struct Step {
    text: String,
    next: usize,
}

impl Step {
    fn op(&mut self, op: &str, operands: &[&str], attrs: &str, from: &[String], to: &str) -> String {
        let name = format!("%v{}", self.next);
        self.next += 1;
        let operands = operands.join(", ");
        let _ = writeln!(self.text, "    {name} = {op} {operands}{attrs} : ({}) -> {to}", from.join(", "));
        name
    }

    fn map(&mut self, op: &str, operands: &[&str], ty: &str) -> String {
        let name = format!("%v{}", self.next);
        self.next += 1;
        let _ = writeln!(self.text, "    {name} = stablehlo.{op} {} : {ty}", operands.join(", "));
        name
    }

    fn convert(&mut self, x: &str, from: &str, to: &str) -> String {
        self.op("stablehlo.convert", &[x], "", &[from.into()], to)
    }

    fn constant(&mut self, value: &str, elem: &str, ty: &str) -> String {
        let name = format!("%v{}", self.next);
        self.next += 1;
        let _ = writeln!(self.text, "    {name} = stablehlo.constant dense<{value}> : tensor<{elem}>");
        let from = format!("tensor<{elem}>");
        self.op("stablehlo.broadcast_in_dim", &[&name], ", dims = []", &[from], ty)
    }

    fn dot(&mut self, a: (&str, &str), b: (&str, &str), dims: &str, to: &str) -> String {
        let attrs = format!(", contracting_dims = {dims}");
        self.op("stablehlo.dot_general", &[a.0, b.0], &attrs, &[a.1.into(), b.1.into()], to)
    }

    fn scale(&mut self, op: &str, x: (&str, &str), c: (&str, &str), dim: usize) -> String {
        let attrs = format!(" {{dimensions = array<i64: {dim}>}}");
        self.op(&format!("fp8.{op}"), &[x.0, c.0], &attrs, &[x.1.into(), c.1.into()], x.1)
    }
}

/// What the backward pass needs of a layer.
struct Saved {
    normed: String,
    gate: String,
    sigmoid: String,
    silu: String,
    up: String,
    smooth: String,
    factors: String,
}

/// A step of `layers` layers as a module.
pub(crate) fn step(layers: usize) -> String {
    let (t, d, f) = SIZES;
    let (x, wide) = (format!("tensor<{t}x{d}xbf16>"), format!("tensor<{t}x{f}xbf16>"));
    let (w_in, w_out) = (format!("tensor<{d}x{f}xbf16>"), format!("tensor<{f}x{d}xbf16>"));
    let c = format!("tensor<{f}xf32>");
    let types = [&w_in, &w_in, &w_out];
    let mut args = vec![format!("%x: {x}")];
    for l in 0..layers {
        for (i, ty) in types.iter().enumerate() {
            args.push(format!("%w{l}_{i}: {ty}"));
        }
    }
    let mut s = Step { text: String::new(), next: 0 };
    let mut saved = Vec::new();
    let mut h = "%x".to_string();
    for l in 0..layers {
        let normed = norm(&mut s, &h);
        let gate = s.dot((&normed, &x), (&format!("%w{l}_0"), &w_in), "[1] x [0]", &wide);
        let up = s.dot((&normed, &x), (&format!("%w{l}_1"), &w_in), "[1] x [0]", &wide);
        let sigmoid = s.map("logistic", &[&gate], &wide);
        let silu = s.map("multiply", &[&gate, &sigmoid], &wide);
        let z = s.map("multiply", &[&silu, &up], &wide);
        let amax = s.op("fp8.amax", &[&z], " {dimensions = array<i64: 0>}", std::slice::from_ref(&wide), &c);
        let attrs = " {largest = 1.0 : f32, margin = 0 : i64, pow2 = true}";
        let factors = s.op("fp8.current_scale", &[&amax], attrs, std::slice::from_ref(&c), &c);
        let smooth = s.scale("unscale_by", (&z, &wide), (&factors, &c), 1);
        let w = s.scale("scale_by", (&format!("%w{l}_2"), &w_out), (&factors, &c), 0);
        let y = s.dot((&smooth, &wide), (&w, &w_out), "[1] x [0]", &x);
        h = s.map("add", &[&h, &y], &x);
        saved.push(Saved { normed, gate, sigmoid, silu, up, smooth, factors });
    }
    let mut dh = h.clone();
    let mut results = vec![(h, x.clone())];
    for (l, kept) in saved.iter().enumerate().rev() {
        let (dz_raw, new) = backward(&mut s, kept, &dh, l);
        dh = dz_raw;
        results.extend(new);
    }
    results.push((dh, x));
    let names: Vec<&str> = results.iter().map(|r| r.0.as_str()).collect();
    let types: Vec<&str> = results.iter().map(|r| r.1.as_str()).collect();
    let (args, names, types) = (args.join(", "), names.join(", "), types.join(", "));
    format!("func.func @main({args}) -> ({types}) {{\n{}    return {names} : {types}\n}}\n", s.text)
}

fn norm(s: &mut Step, h: &str) -> String {
    let (t, d, _) = SIZES;
    let (x, x32) = (format!("tensor<{t}x{d}xbf16>"), format!("tensor<{t}x{d}xf32>"));
    let row = format!("tensor<{t}xf32>");
    let wide = s.convert(h, &x, &x32);
    let square = s.map("multiply", &[&wide, &wide], &x32);
    let zero = format!("%v{}", s.next);
    s.next += 1;
    let _ = writeln!(s.text, "    {zero} = stablehlo.constant dense<0.0> : tensor<f32>");
    let sum = format!("%v{}", s.next);
    s.next += 1;
    let _ = writeln!(
        s.text,
        "    {sum} = stablehlo.reduce({square} init: {zero}) applies stablehlo.add across dimensions = [1] : ({x32}, tensor<f32>) -> {row}"
    );
    let size = s.constant(&format!("{d}.0"), "f32", &row);
    let mean = s.map("divide", &[&sum, &size], &row);
    let root = s.map("rsqrt", &[&mean], &row);
    let spread = s.op("stablehlo.broadcast_in_dim", &[&root], ", dims = [0]", &[row], &x32);
    let normed = s.map("multiply", &[&wide, &spread], &x32);
    s.convert(&normed, &x32, &x)
}

/// The gradient behind the layer and its three new weights.
fn backward(s: &mut Step, kept: &Saved, dh: &str, l: usize) -> (String, Vec<(String, String)>) {
    let (t, d, f) = SIZES;
    let (x, wide) = (format!("tensor<{t}x{d}xbf16>"), format!("tensor<{t}x{f}xbf16>"));
    let (w_in, w_out) = (format!("tensor<{d}x{f}xbf16>"), format!("tensor<{f}x{d}xbf16>"));
    let c = format!("tensor<{f}xf32>");
    let w = |i: usize| format!("%w{l}_{i}");
    let dz = s.dot((dh, &x), (&w(2), &w_out), "[1] x [1]", &wide);
    let dw = s.dot((&kept.smooth, &wide), (dh, &x), "[0] x [0]", &w_out);
    let d_out = s.scale("scale_by", (&dw, &w_out), (&kept.factors, &c), 0);
    let d_up = s.map("multiply", &[&dz, &kept.silu], &wide);
    let d_silu = s.map("multiply", &[&dz, &kept.up], &wide);
    let one = s.constant("1.0", "bf16", &wide);
    let rest = s.map("subtract", &[&one, &kept.sigmoid], &wide);
    let slope = s.map("multiply", &[&kept.silu, &rest], &wide);
    let slope = s.map("add", &[&kept.sigmoid, &slope], &wide);
    let d_gate = s.map("multiply", &[&d_silu, &slope], &wide);
    let _ = &kept.gate;
    let d_w0 = s.dot((&kept.normed, &x), (&d_gate, &wide), "[0] x [0]", &w_in);
    let d_w1 = s.dot((&kept.normed, &x), (&d_up, &wide), "[0] x [0]", &w_in);
    let a = s.dot((&d_gate, &wide), (&w(0), &w_in), "[1] x [1]", &x);
    let b = s.dot((&d_up, &wide), (&w(1), &w_in), "[1] x [1]", &x);
    let dn = s.map("add", &[&a, &b], &x);
    let next = s.map("add", &[dh, &dn], &x);
    let new = [(d_w0, w_in.clone(), 0), (d_w1, w_in, 1), (d_out, w_out, 2)];
    let new = new.map(|(grad, ty, i)| (update(s, &w(i), &grad, &ty), ty));
    (next, new.into())
}

fn update(s: &mut Step, weight: &str, grad: &str, ty: &str) -> String {
    let wide = ty.replace("bf16", "f32");
    let (w, g) = (s.convert(weight, ty, &wide), s.convert(grad, ty, &wide));
    let rate = s.constant("0.0078125", "f32", &wide);
    let unit = s.constant("1.0", "f32", &wide);
    let g = s.map("multiply", &[&g, &unit], &wide);
    let step = s.map("multiply", &[&g, &rate], &wide);
    let new = s.map("subtract", &[&w, &step], &wide);
    s.convert(&new, &wide, ty)
}
