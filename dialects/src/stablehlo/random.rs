//! Random numbers. `rng_bit_generator` is Threefry-2x32-20 or Philox-4x32-10; `rng`, whose generator the specification
//! leaves open, draws from Threefry with a fixed key, so that a program gives the same numbers on every run.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, Type, ensure, fault};

use crate::shape::volume;

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.rng_bit_generator",
        doc: "Uniform random bits and the next state of the generator.",
        example: "%s, %r = stablehlo.rng_bit_generator %a, algorithm = THREE_FRY : (tensor<2xui64>) -> \
                  (tensor<2xui64>, tensor<4xui32>)",
        operands: &[one("initial_state")],
        results: &[one("output_state"), one("output")],
        attrs: &[required(
            "rng_algorithm",
            AttrKind::Enum("stablehlo", "rng_algorithm", &["DEFAULT", "THREE_FRY", "PHILOX"]),
        )],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$initial_state , algorithm = $rng_algorithm attr-dict : functional"),
        infer: infer_bits,
        eval: eval_bits,
    },
    OpDef {
        name: "stablehlo.rng",
        doc: "Random numbers of a uniform or normal distribution.",
        example: "%s = stablehlo.constant dense<4> : tensor<1xi64>
%r = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32>",
        operands: &[one("a"), one("b"), one("shape")],
        results: &[one("result")],
        attrs: &[required(
            "rng_distribution",
            AttrKind::Enum("stablehlo", "rng_distribution", &["UNIFORM", "NORMAL"]),
        )],
        regions: &[],
        traits: Traits::NONE,
        moves: None,
        syntax: Syntax::Format("$a , $b , $shape , distribution = $rng_distribution attr-dict : functional"),
        infer: infer_rng,
        eval: eval_rng,
    },
];

fn infer_bits(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (state, output) = (op.tensor(0)?, op.declared_tensor(1)?);
    let algorithm = op.text("rng_algorithm").unwrap_or_default();
    let fits = |sizes: &[i64]| {
        state.elem == ElementType::UI64 && state.rank() == 1 && sizes.contains(&state.shape[0])
    };
    match algorithm {
        "THREE_FRY" => {
            ensure!(fits(&[2]), "the state of THREE_FRY must be of type tensor<2xui64>, not {state}")
        }
        _ => ensure!(
            fits(&[2, 3]),
            "the state of {algorithm} must be tensor<2xui64> or tensor<3xui64>, not {state}"
        ),
    }
    let elem = output.elem;
    ensure!(elem.is_int() || elem.is_float(), "random bits cannot be of element type {elem}");
    Ok(vec![state.clone().into(), output.clone().into()])
}

fn eval_bits(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let ty = cx.result_type(1)?;
    let count = volume(ty)?;
    let [state] = operands else { fault!("needs one operand") };
    let words: Vec<u64> =
        state.ints().ok_or("the state must be of integers")?.iter().map(|&v| v as u64).collect();
    let philox = match cx.op.text("rng_algorithm") {
        Some("PHILOX") => true,
        Some("THREE_FRY") => false,
        _ => words.len() == 3,
    };
    let ([key, counter], high) = match words[..] {
        [key, counter] => ([key, counter], 0),
        [key, counter, high] => ([key, counter], high),
        _ => fault!("the state must have 2 or 3 words, found {}", words.len()),
    };
    let bytes = ty.elem.bytes();
    // One word of 64 bits an element, or half of one for 32 bits and less.
    let (draws, next) = if philox {
        let per_block = if bytes == 8 { 2 } else { 4 };
        let blocks = count.div_ceil(per_block) as u64;
        let block = |i: u64| {
            let (low, carry) = counter.overflowing_add(i);
            philox4x32(key, low, high.wrapping_add(u64::from(carry)))
        };
        let values: Vec<u64> = (0..blocks)
            .flat_map(|i| {
                let [a, b, c, d] = block(i);
                let wide = [join(a, b), join(c, d)];
                let narrow = [a, b, c, d].map(u64::from);
                if bytes == 8 { wide.to_vec() } else { narrow.to_vec() }
            })
            .collect();
        let (low, carry) = counter.overflowing_add(blocks);
        (values, [low, high.wrapping_add(u64::from(carry))])
    } else {
        let words = if bytes == 8 { count } else { count.div_ceil(2) } as u64;
        let pair = |i: u64| threefry2x32(key, counter.wrapping_add(i));
        let values: Vec<u64> = if bytes == 8 {
            (0..words).map(|i| join(pair(i)[0], pair(i)[1])).collect()
        } else {
            let pairs: Vec<[u32; 2]> = (0..words).map(pair).collect();
            (0..2).flat_map(|side| pairs.iter().map(move |p| u64::from(p[side]))).collect()
        };
        (values, [counter.wrapping_add(words), high])
    };
    let flat: Vec<u8> =
        draws.iter().take(count).flat_map(|v| v.to_le_bytes().into_iter().take(bytes)).collect();
    let next = [key, next[0], next[1]].iter().take(words.len()).map(|&v| v as i64).collect();
    Ok(vec![Tensor::from_ints(state.ty.clone(), next), Tensor::from_bytes(ty.clone(), &flat)?])
}

fn join(low: u32, high: u32) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

fn halves(v: u64) -> [u32; 2] {
    [v as u32, (v >> 32) as u32]
}

/// Threefry with 20 rounds (Salmon et al., 2011).
fn threefry2x32(key: u64, counter: u64) -> [u32; 2] {
    const ROTATIONS: [[u32; 4]; 2] = [[13, 15, 26, 6], [17, 29, 16, 24]];
    let [k0, k1] = halves(key);
    let keys = [k0, k1, k0 ^ k1 ^ 0x1BD1_1BDA];
    let [x, y] = halves(counter);
    let (mut x, mut y) = (x.wrapping_add(keys[0]), y.wrapping_add(keys[1]));
    for round in 0..5u32 {
        for r in ROTATIONS[round as usize % 2] {
            x = x.wrapping_add(y);
            y = y.rotate_left(r) ^ x;
        }
        let at = round as usize + 1;
        x = x.wrapping_add(keys[at % 3]);
        y = y.wrapping_add(keys[(at + 1) % 3]).wrapping_add(round + 1);
    }
    [x, y]
}

/// Philox with 10 rounds (Salmon et al., 2011).
fn philox4x32(key: u64, low: u64, high: u64) -> [u32; 4] {
    let ([mut k0, mut k1], [mut a, mut b], [mut c, mut d]) = (halves(key), halves(low), halves(high));
    for _ in 0..10 {
        let (p, q) = (u64::from(a) * 0xD251_1F53, u64::from(c) * 0xCD9E_8D57);
        let ([p_low, p_high], [q_low, q_high]) = (halves(p), halves(q));
        (a, b, c, d) = (q_high ^ b ^ k0, q_low, p_high ^ d ^ k1, p_low);
        k0 = k0.wrapping_add(0x9E37_79B9);
        k1 = k1.wrapping_add(0xBB67_AE85);
    }
    [a, b, c, d]
}

fn infer_rng(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (a, b, shape, out) = (op.tensor(0)?, op.tensor(1)?, op.tensor(2)?, op.declared_tensor(0)?);
    let scalar = TensorType::scalar(a.elem);
    ensure!(
        *a == scalar && *b == scalar,
        "the first two operands must be scalars of one type, found {a} and {b}"
    );
    ensure!(
        a.elem.is_float() || a.elem.is_int() || a.elem.is_bool(),
        "random numbers cannot be of type {}",
        a.elem
    );
    let normal = op.text("rng_distribution") == Some("NORMAL");
    ensure!(!normal || a.elem.is_float(), "a normal distribution needs floats, found {}", a.elem);
    let rank = out.rank() as i64;
    let fits = shape.elem.is_int() && shape.rank() == 1 && crate::shape::same_dim(shape.shape[0], rank);
    ensure!(fits, "the shape must be {rank} integers, found {shape}");
    ensure!(out.elem == a.elem, "the result must be of element type {}, not {}", a.elem, out.elem);
    Ok(vec![out.clone().into()])
}

fn eval_rng(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [a, b, shape] = operands else { fault!("needs three operands") };
    let declared = cx.result_type(0)?;
    let shape = shape.ints().ok_or("the shape must be integers")?;
    ensure!(
        crate::shape::same_shape(shape, &declared.shape),
        "the shape {shape:?} is not that of the result, {declared}"
    );
    let ty = TensorType::new(shape, declared.elem);
    let count = volume(&ty)?;
    let (Some(&a), Some(&b)) = (a.to_f64s().first(), b.to_f64s().first()) else { fault!("needs scalars") };
    // 53 bits in [0, 1).
    let unit = |i: u64| {
        let [x, y] = threefry2x32(0, i);
        (join(x, y) >> 11) as f64 / (1u64 << 53) as f64
    };
    let normal = cx.op.text("rng_distribution") == Some("NORMAL");
    let value = |i: usize| {
        if normal {
            let (u, v) = (1.0 - unit(2 * i as u64), unit(2 * i as u64 + 1));
            a + b * (-2.0 * u.ln()).sqrt() * (std::f64::consts::TAU * v).cos()
        } else {
            let v = a + (b - a) * unit(i as u64);
            if ty.elem.is_float() { v } else { v.floor() }
        }
    };
    Ok(vec![Tensor::from_f64s(ty.clone(), (0..count).map(value).collect())])
}
