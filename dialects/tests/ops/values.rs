//! Expected numbers.

use fp8c_dialects::registry;
use fp8c_ir::{PrintOptions, parse, print};

use crate::common::run;

/// Constants by name, the op on them, and the constant that must come out.
type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a str);

fn check(cases: &[Case<'_>]) {
    let mut failures = Vec::new();
    for (constants, op, expected) in cases {
        let constants: Vec<String> = constants
            .iter()
            .map(|(name, value)| format!("%{name} = stablehlo.constant dense<{value}\n"))
            .collect();
        let results = if op.contains("-> (") { "%r, %i" } else { "%r" };
        let lines = format!("{}{results} = {op}", constants.concat());
        let wanted = run(&format!("%r = stablehlo.constant dense<{expected}"));
        match (run(&lines), wanted) {
            // NaN is not equal to itself: compare bytes.
            (Ok(found), Ok(wanted)) if found.ty == wanted.ty && found.to_bytes() == wanted.to_bytes() => {}
            (Ok(found), Ok(_)) => failures.push(format!("{op}\n  found {found:?}\n  expected {expected}")),
            (found, wanted) => failures.push(format!("{op}: {found:?} {wanted:?}")),
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn integers_at_their_limits() {
    let i8s: &[(&str, &str)] =
        &[("a", "[-128, 7, -7, 5]> : tensor<4xi8>"), ("b", "[-1, 0, 2, -3]> : tensor<4xi8>")];
    let u64s: &[(&str, &str)] = &[
        ("a", "[18446744073709551615, 10]> : tensor<2xui64>"),
        ("b", "[2, 18446744073709551615]> : tensor<2xui64>"),
    ];
    let shifts: &[(&str, &str)] =
        &[("a", "[-128, -128, 127, 1]> : tensor<4xi8>"), ("b", "[7, 8, -1, 3]> : tensor<4xi8>")];
    check(&[
        (i8s, "stablehlo.divide %a, %b : tensor<4xi8>", "[-128, -1, -3, -1]> : tensor<4xi8>"),
        (i8s, "stablehlo.remainder %a, %b : tensor<4xi8>", "[0, 7, -1, 2]> : tensor<4xi8>"),
        (i8s, "stablehlo.power %a, %b : tensor<4xi8>", "[0, 1, 49, 0]> : tensor<4xi8>"),
        (i8s, "stablehlo.abs %a : tensor<4xi8>", "[-128, 7, 7, 5]> : tensor<4xi8>"),
        (i8s, "stablehlo.not %a : tensor<4xi8>", "[127, -8, 6, -6]> : tensor<4xi8>"),
        (i8s, "stablehlo.popcnt %a : tensor<4xi8>", "[1, 3, 6, 2]> : tensor<4xi8>"),
        (i8s, "stablehlo.count_leading_zeros %a : tensor<4xi8>", "[0, 5, 0, 5]> : tensor<4xi8>"),
        (u64s, "stablehlo.divide %a, %b : tensor<2xui64>", "[9223372036854775807, 0]> : tensor<2xui64>"),
        (u64s, "stablehlo.maximum %a, %b : tensor<2xui64>", "18446744073709551615> : tensor<2xui64>"),
        (u64s, "stablehlo.sign %a : tensor<2xui64>", "1> : tensor<2xui64>"),
        (
            u64s,
            "stablehlo.compare GT, %a, %b, UNSIGNED : (tensor<2xui64>, tensor<2xui64>) -> tensor<2xi1>",
            "[true, false]> : tensor<2xi1>",
        ),
        (
            u64s,
            "stablehlo.convert %b : (tensor<2xui64>) -> tensor<2xf32>",
            "[2.0, 1.8446744e19]> : tensor<2xf32>",
        ),
        (shifts, "stablehlo.shift_left %a, %b : tensor<4xi8>", "[0, 0, 0, 8]> : tensor<4xi8>"),
        (shifts, "stablehlo.shift_right_logical %a, %b : tensor<4xi8>", "[1, 0, 0, 0]> : tensor<4xi8>"),
        (shifts, "stablehlo.shift_right_arithmetic %a, %b : tensor<4xi8>", "[-1, -1, 0, 0]> : tensor<4xi8>"),
    ]);
}

#[test]
fn floats_at_their_limits() {
    let zeros: &[(&str, &str)] = &[
        ("a", "[-0.0, 0.0, 0x7FC00000, 1.0]> : tensor<4xf32>"),
        ("b", "[0.0, -0.0, 1.0, 0x7FC00000]> : tensor<4xf32>"),
    ];
    let order = "(tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>";
    let halves: &[(&str, &str)] = &[("a", "[0.5, 1.5, -2.5, -0.3]> : tensor<4xbf16>")];
    let ends: &[(&str, &str)] = &[("a", "[-200.0, 200.0, 0.0]> : tensor<3xf32>")];
    check(&[
        (
            zeros,
            "stablehlo.maximum %a, %b : tensor<4xf32>",
            "[0.0, 0.0, 0x7FC00000, 0x7FC00000]> : tensor<4xf32>",
        ),
        (
            zeros,
            "stablehlo.minimum %a, %b : tensor<4xf32>",
            "[-0.0, -0.0, 0x7FC00000, 0x7FC00000]> : tensor<4xf32>",
        ),
        (zeros, "stablehlo.sign %a : tensor<4xf32>", "[-0.0, 0.0, 0x7FC00000, 1.0]> : tensor<4xf32>"),
        (
            zeros,
            &format!("stablehlo.compare EQ, %a, %b, FLOAT : {order}"),
            "[true, true, false, false]> : tensor<4xi1>",
        ),
        (
            zeros,
            &format!("stablehlo.compare NE, %a, %b, FLOAT : {order}"),
            "[false, false, true, true]> : tensor<4xi1>",
        ),
        (
            zeros,
            &format!("stablehlo.compare GE, %a, %b, FLOAT : {order}"),
            "[true, true, false, false]> : tensor<4xi1>",
        ),
        (
            zeros,
            &format!("stablehlo.compare LT, %a, %b, TOTALORDER : {order}"),
            "[true, false, false, true]> : tensor<4xi1>",
        ),
        (
            halves,
            "stablehlo.round_nearest_even %a : tensor<4xbf16>",
            "[0.0, 2.0, -2.0, -0.0]> : tensor<4xbf16>",
        ),
        (
            halves,
            "stablehlo.round_nearest_afz %a : tensor<4xbf16>",
            "[1.0, 2.0, -3.0, -0.0]> : tensor<4xbf16>",
        ),
        (ends, "stablehlo.logistic %a : tensor<3xf32>", "[0.0, 1.0, 0.5]> : tensor<3xf32>"),
        (ends, "stablehlo.tanh %a : tensor<3xf32>", "[-1.0, 1.0, 0.0]> : tensor<3xf32>"),
        (
            ends,
            "stablehlo.exponential_minus_one %a : tensor<3xf32>",
            "[-1.0, 0x7F800000, 0.0]> : tensor<3xf32>",
        ),
    ]);
}

#[test]
fn conversions() {
    let floats: &[(&str, &str)] = &[("a", "[-1.9, 300.0, 0x7FC00000, 0xFF800000]> : tensor<4xf32>")];
    let large: &[(&str, &str)] = &[("a", "[448.0, 465.0, 1.0e-3, -0.0]> : tensor<4xf32>")];
    let codes: &[(&str, &str)] = &[("a", "[1, 129, 0x7E, 0x80]> : tensor<4xui8>")];
    let words: &[(&str, &str)] = &[("a", "[1, 0xFF800000]> : tensor<2xui32>")];
    let bytes: &[(&str, &str)] = &[("a", "[[0, 0, 128, 63], [1, 2, 3, 4]]> : tensor<2x4xui8>")];
    check(&[
        (
            floats,
            "stablehlo.convert %a : (tensor<4xf32>) -> tensor<4xi8>",
            "[-1, 127, 0, -128]> : tensor<4xi8>",
        ),
        (
            floats,
            "stablehlo.convert %a : (tensor<4xf32>) -> tensor<4xui8>",
            "[0, 255, 0, 0]> : tensor<4xui8>",
        ),
        (floats, "stablehlo.convert %a : (tensor<4xf32>) -> tensor<4xi1>", "true> : tensor<4xi1>"),
        (
            large,
            "stablehlo.convert %a : (tensor<4xf32>) -> tensor<4xf8E4M3FN>",
            "[448.0, 0x7F, 1.953125e-3, -0.0]> : tensor<4xf8E4M3FN>",
        ),
        (
            large,
            "stablehlo.convert %a : (tensor<4xf32>) -> tensor<4xf8E5M2>",
            "[448.0, 448.0, 9.765625e-4, -0.0]> : tensor<4xf8E5M2>",
        ),
        (
            codes,
            "stablehlo.bitcast_convert %a : (tensor<4xui8>) -> tensor<4xf8E4M3FN>",
            "[1.953125e-3, -1.953125e-3, 448.0, -0.0]> : tensor<4xf8E4M3FN>",
        ),
        (
            words,
            "stablehlo.bitcast_convert %a : (tensor<2xui32>) -> tensor<2xf32>",
            "[0x00000001, 0xFF800000]> : tensor<2xf32>",
        ),
        (
            words,
            "stablehlo.bitcast_convert %a : (tensor<2xui32>) -> tensor<2x2xui16>",
            "[[1, 0], [0, 0xFF80]]> : tensor<2x2xui16>",
        ),
        (
            bytes,
            "stablehlo.bitcast_convert %a : (tensor<2x4xui8>) -> tensor<2xi32>",
            "[1065353216, 67305985]> : tensor<2xi32>",
        ),
        (
            large,
            "stablehlo.reduce_precision %a, format = e5m2 : tensor<4xf32>",
            "[448.0, 448.0, 9.765625e-4, -0.0]> : tensor<4xf32>",
        ),
        (
            large,
            "stablehlo.reduce_precision %a, format = e4m3 : tensor<4xf32>",
            "[0x7F800000, 0x7F800000, 0.0, -0.0]> : tensor<4xf32>",
        ),
    ]);
}

#[test]
fn moves() {
    let m: &[(&str, &str)] = &[("a", "[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>"), ("v", "0> : tensor<i32>")];
    let at: &[(&str, &str)] = &[
        ("a", "[1, 2, 3, 4]> : tensor<4xi32>"),
        ("u", "[8, 9]> : tensor<2xi32>"),
        ("i", "3> : tensor<i32>"),
        ("j", "18446744073709551615> : tensor<ui64>"),
        ("k", "-1> : tensor<i8>"),
    ];
    check(&[
        (
            m,
            "stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xi32>) -> tensor<3x2xi32>",
            "[[1, 4], [2, 5], [3, 6]]> : tensor<3x2xi32>",
        ),
        (
            m,
            "stablehlo.broadcast_in_dim %a, dims = [2, 0] : (tensor<2x3xi32>) -> tensor<3x1x2xi32>",
            "[[[1, 4]], [[2, 5]], [[3, 6]]]> : tensor<3x1x2xi32>",
        ),
        (
            m,
            "stablehlo.slice %a [1:2, 0:3:2] : (tensor<2x3xi32>) -> tensor<1x2xi32>",
            "[[4, 6]]> : tensor<1x2xi32>",
        ),
        (m, "stablehlo.slice %a [1:1, 0:3] : (tensor<2x3xi32>) -> tensor<0x3xi32>", "> : tensor<0x3xi32>"),
        (
            m,
            "stablehlo.reverse %a, dims = [0, 1] : tensor<2x3xi32>",
            "[[6, 5, 4], [3, 2, 1]]> : tensor<2x3xi32>",
        ),
        (
            m,
            "stablehlo.pad %a, %v, low = [0, -1], high = [1, 1], interior = [0, 1] : (tensor<2x3xi32>, tensor<i32>) -> tensor<3x5xi32>",
            "[[0, 2, 0, 3, 0], [0, 5, 0, 6, 0], [0, 0, 0, 0, 0]]> : tensor<3x5xi32>",
        ),
        (
            m,
            "stablehlo.pad %a, %v, low = [-2, 0], high = [0, -1], interior = [1, 0] : (tensor<2x3xi32>, tensor<i32>) -> tensor<1x2xi32>",
            "[[4, 5]]> : tensor<1x2xi32>",
        ),
        (
            m,
            "stablehlo.concatenate %a, %a, dim = 1 : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x6xi32>",
            "[[1, 2, 3, 1, 2, 3], [4, 5, 6, 4, 5, 6]]> : tensor<2x6xi32>",
        ),
        (
            at,
            "stablehlo.dynamic_slice %a, %i, sizes = [2] : (tensor<4xi32>, tensor<i32>) -> tensor<2xi32>",
            "[3, 4]> : tensor<2xi32>",
        ),
        (
            at,
            "stablehlo.dynamic_slice %a, %j, sizes = [2] : (tensor<4xi32>, tensor<ui64>) -> tensor<2xi32>",
            "[3, 4]> : tensor<2xi32>",
        ),
        (
            at,
            "stablehlo.dynamic_slice %a, %k, sizes = [2] : (tensor<4xi32>, tensor<i8>) -> tensor<2xi32>",
            "[1, 2]> : tensor<2xi32>",
        ),
        (
            at,
            "stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4xi32>, tensor<2xi32>, tensor<i32>) -> tensor<4xi32>",
            "[1, 2, 8, 9]> : tensor<4xi32>",
        ),
        (&[], "stablehlo.iota dim = 0 : tensor<2x2xbf16>", "[[0.0, 0.0], [1.0, 1.0]]> : tensor<2x2xbf16>"),
    ]);
}

#[test]
fn choices() {
    let x: &[(&str, &str)] = &[
        ("x", "[-1.0, 0.5, 9.0]> : tensor<3xf8E5M2>"),
        ("l", "0.0> : tensor<f8E5M2>"),
        ("h", "1.0> : tensor<f8E5M2>"),
        ("p", "false> : tensor<i1>"),
    ];
    check(&[
        (
            x,
            "stablehlo.clamp %l, %x, %h : (tensor<f8E5M2>, tensor<3xf8E5M2>, tensor<f8E5M2>) -> tensor<3xf8E5M2>",
            "[0.0, 0.5, 1.0]> : tensor<3xf8E5M2>",
        ),
        (x, "stablehlo.select %p, %l, %h : tensor<i1>, tensor<f8E5M2>", "1.0> : tensor<f8E5M2>"),
    ]);
}

/// Reference values: 50 digits of the series, rounded.
#[test]
fn special_functions() {
    let x: &[(&str, &str)] = &[("a", "[0.5, -0.9, 1.0e-9]> : tensor<3xf64>")];
    let y: &[(&str, &str)] = &[("a", "[0.5, 12.0, 50.0]> : tensor<3xf64>")];
    let close = |constants: &[(&str, &str)], op: &str, expected: &[f64]| {
        let constants: Vec<String> = constants
            .iter()
            .map(|(name, value)| format!("%{name} = stablehlo.constant dense<{value}\n"))
            .collect();
        let found =
            run(&format!("{}%r = {op} %a : tensor<3xf64> -> tensor<3xf64>", constants.concat())).unwrap();
        for (found, expected) in found.to_f64s().iter().zip(expected) {
            assert!((found - expected).abs() <= 1e-13 * expected.abs(), "{op}: {found}, expected {expected}");
        }
    };
    close(x, "chlo.erf_inv", &[0.476_936_276_204_469_9, -1.163_087_153_676_674_3, 8.862_269_254_527_581e-10]);
    close(y, "chlo.digamma", &[-1.963_510_026_021_423_5, 2.442_661_679_975_812, 3.901_989_673_427_892]);
    close(
        y,
        "chlo.bessel_i1e",
        &[0.156_420_803_184_871_73, 0.111_464_299_290_180_98, 0.055_993_123_892_895_4],
    );
}

#[test]
fn functions_of_complex_numbers() {
    const CASES: [(&str, [f64; 4]); 9] = [
        ("acos", [1.0691874735193958, 0.28139605624529274, 2.458561472978802, -1.6004100552346137]),
        ("acosh", [0.28139605624529274, -1.0691874735193958, 1.6004100552346137, 2.458561472978802]),
        ("asin", [0.5016088532755008, -0.28139605624529274, -0.8877651461839051, 1.6004100552346137]),
        ("asinh", [0.4926756834207706, -0.2243284526346675, -1.6224941488715938, 0.6065115181997549]),
        ("atan", [0.4842544903299662, -0.20058661813123432, -1.2452579660726568, 0.22008968066202295]),
        ("atanh", [0.5003700000525311, -0.3143981432077165, -0.3104282830771958, 1.311223269671635]),
        ("sinh", [0.504895714387995, -0.2789791283502615, -0.2565539560904818, 3.752771340479298]),
        ("cosh", [1.0925708047319176, -0.12892104172809826, 0.26612719531354573, -3.6177750739401375]),
        ("tan", [0.504500702698564, -0.3124206925025888, 0.08039101531016819, 1.0641443991765371]),
    ];
    let a = "%a = stablehlo.constant dense<[(0.5, -0.25), (-2.0, 1.5)]> : tensor<2xcomplex<f64>>";
    for (name, expected) in CASES {
        let ty = "tensor<2xcomplex<f64>>";
        let parts = ["real", "imag"].map(|part| {
            let lines = format!(
                "{a}\n%b = chlo.{name} %a : {ty} -> {ty}\n%r = stablehlo.{part} %b : ({ty}) -> tensor<2xf64>"
            );
            run(&lines).unwrap().to_f64s()
        });
        for (i, expected) in expected.iter().enumerate() {
            let found = parts[i % 2][i / 2];
            assert!((found / expected - 1.0).abs() < 1e-15, "{name}: part {i} is {found}, not {expected}");
        }
    }
}

#[test]
fn neighbours_of_small_floats() {
    let values: &[(&str, &str)] = &[
        ("a", "[1.0, 0.0, -0.0, 1.0, -1.0]> : tensor<5xbf16>"),
        ("b", "[2.0, 1.0, -1.0, 1.0, 5.0]> : tensor<5xbf16>"),
    ];
    check(&[(
        values,
        "chlo.next_after %a, %b : tensor<5xbf16>, tensor<5xbf16> -> tensor<5xbf16>",
        "[1.0078125, 0x0001, 0x8001, 1.0, -0.99609375]> : tensor<5xbf16>",
    )]);
}

#[test]
fn largest_and_smallest() {
    let bools: &[(&str, &str)] = &[("a", "[false, true, false, true]> : tensor<4xi1>")];
    let floats: &[(&str, &str)] =
        &[("a", "[0x7F800000, 0x7FC00000, 0xFFC00000, 0xFF800000, 3.0]> : tensor<5xf32>")];
    check(&[
        (
            bools,
            "chlo.top_k(%a, k = 2) : tensor<4xi1> -> (tensor<2xi1>, tensor<2xi32>)",
            "true> : tensor<2xi1>",
        ),
        (
            floats,
            "chlo.top_k(%a, k = 5) : tensor<5xf32> -> (tensor<5xf32>, tensor<5xi32>)",
            "[0x7FC00000, 0x7F800000, 3.0, 0xFF800000, 0xFFC00000]> : tensor<5xf32>",
        ),
        (
            floats,
            "mhlo.topk(%a, k = 3, largest = false) : tensor<5xf32> -> (tensor<3xf32>, tensor<3xi32>)",
            "[0xFFC00000, 0xFF800000, 3.0]> : tensor<3xf32>",
        ),
    ]);
}

#[test]
fn complex_reductions() {
    let a: &[(&str, &str)] = &[
        ("a", "[(1.0, 2.0), (3.0, -1.0), (0.5, 0.0)]> : tensor<3xcomplex<f32>>"),
        ("one", "(1.0, 0.0)> : tensor<complex<f32>>"),
    ];
    check(&[
        (
            a,
            "stablehlo.reduce(%a init: %one) applies stablehlo.multiply across dimensions = [0] : (tensor<3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>",
            "(2.5, 2.5)> : tensor<complex<f32>>",
        ),
        (
            a,
            "\"stablehlo.reduce_window\"(%a, %one) <{padding = dense<[[2, 0]]> : tensor<1x2xi64>, window_dimensions = array<i64: 3>}> ({\n^bb0(%x: tensor<complex<f32>>, %y: tensor<complex<f32>>):\n%m = stablehlo.multiply %x, %y : tensor<complex<f32>>\nstablehlo.return %m : tensor<complex<f32>>\n}) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3xcomplex<f32>>",
            "[(1.0, 2.0), (5.0, 5.0), (2.5, 2.5)]> : tensor<3xcomplex<f32>>",
        ),
    ]);
}

#[test]
fn fourier_transforms() {
    let real: &[(&str, &str)] = &[("a", "[1.0, 2.0, 4.0, -1.0]> : tensor<4xf32>")];
    let half: &[(&str, &str)] = &[("a", "[(6.0, 0.0), (-3.0, -3.0), (4.0, 0.0)]> : tensor<3xcomplex<f32>>")];
    let planes: &[(&str, &str)] =
        &[("a", "[[(1.0, 0.0), (0.0, 1.0)], [(0.0, 0.0), (2.0, 0.0)]]> : tensor<2x2xcomplex<f64>>")];
    check(&[
        (
            real,
            "stablehlo.fft %a, type = RFFT, length = [4] : (tensor<4xf32>) -> tensor<3xcomplex<f32>>",
            "[(6.0, 0.0), (-3.0, -3.0), (4.0, 0.0)]> : tensor<3xcomplex<f32>>",
        ),
        (
            half,
            "stablehlo.fft %a, type = IRFFT, length = [4] : (tensor<3xcomplex<f32>>) -> tensor<4xf32>",
            "[1.0, 2.0, 4.0, -1.0]> : tensor<4xf32>",
        ),
        (
            planes,
            "stablehlo.fft %a, type = FFT, length = [2, 2] : (tensor<2x2xcomplex<f64>>) -> tensor<2x2xcomplex<f64>>",
            "[[(3.0, 1.0), (-1.0, -1.0)], [(-1.0, 1.0), (3.0, -1.0)]]> : tensor<2x2xcomplex<f64>>",
        ),
    ]);
}

/// Sizes, places and paddings that are operands.
#[test]
fn dynamic_forms() {
    let pad: &[(&str, &str)] = &[
        ("a", "[1.0, 2.0]> : tensor<2xf32>"),
        ("v", "0.0> : tensor<f32>"),
        ("l", "[1]> : tensor<1xi32>"),
        ("h", "[-1]> : tensor<1xi32>"),
        ("i", "[1]> : tensor<1xi32>"),
    ];
    let gather: &[(&str, &str)] = &[
        ("a", "[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>"),
        ("i", "[[2], [0]]> : tensor<2x1xi32>"),
        ("s", "[1, 2]> : tensor<2xi32>"),
    ];
    check(&[
        (
            pad,
            "stablehlo.dynamic_pad %a, %v, %l, %h, %i : (tensor<2xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xf32>",
            "[0.0, 1.0, 0.0]> : tensor<3xf32>",
        ),
        (
            gather,
            "\"stablehlo.dynamic_gather\"(%a, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<3x2xf32>, tensor<2x1xi32>, tensor<2xi32>) -> tensor<?x?xf32>",
            "[[5.0, 6.0], [1.0, 2.0]]> : tensor<2x2xf32>",
        ),
    ]);
}

/// JAX prints two spaces in places; generic form comes from other tools.
#[test]
fn reads_what_others_print() {
    let text = "func.func @main(%a: tensor<2xf32>) -> tensor<2xi1> {
  %0 = stablehlo.compare  LT, %a, %a,  FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
  %1 = stablehlo.exponential %a {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<DEFAULT>>} : tensor<2xf32>
  %2 = \"stablehlo.slice\"(%a) <{limit_indices = array<i64: 2>, start_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xf32>) -> tensor<1xf32>
  return %0 : tensor<2xi1>
}
";
    let graph = parse(text, registry()).unwrap();
    fp8c_ir::verify(&graph).unwrap();
    let printed = print(&graph, registry(), PrintOptions::default());
    assert!(printed.contains("stablehlo.compare LT, %a, %a, FLOAT :"), "{printed}");
    assert!(printed.contains("stablehlo.slice %a [1:2] :"), "{printed}");
}

/// Half of each matrix is not looked at. Before, systems of complex numbers were refused.
#[test]
fn triangular_systems_of_complex_numbers() {
    let a = ("a", "[[(2.0, 0.0), (9.0, 9.0)], [(1.0, 1.0), (0.0, 1.0)]]> : tensor<2x2xcomplex<f32>>");
    let (column, row) = ("tensor<2x1xcomplex<f32>>", "tensor<1x2xcomplex<f32>>");
    let solve = |left: bool, transpose: &str, ty: &str| {
        format!(
            "\"stablehlo.triangular_solve\"(%a, %b) <{{left_side = {left}, lower = true, transpose_a = #stablehlo<transpose {transpose}>, \
             unit_diagonal = false}}> : (tensor<2x2xcomplex<f32>>, {ty}) -> {ty}"
        )
    };
    let cases = [
        (true, "NO_TRANSPOSE", column, "[[(2.0, 0.0)], [(1.0, 4.0)]]", "[[(1.0, 0.0)], [(3.0, 0.0)]]"),
        (true, "ADJOINT", column, "[[(4.0, -2.0)], [(0.0, -2.0)]]", "[[(1.0, 0.0)], [(2.0, -0.0)]]"),
        (false, "NO_TRANSPOSE", row, "[[(3.0, 1.0), (0.0, 1.0)]]", "[[(1.0, 0.0), (1.0, 0.0)]]"),
        (false, "TRANSPOSE", row, "[[(2.0, 0.0), (1.0, 2.0)]]", "[[(1.0, 0.0), (1.0, 0.0)]]"),
    ];
    for (left, transpose, ty, b, wanted) in cases {
        let (b, wanted) = (format!("{b}> : {ty}"), format!("{wanted}> : {ty}"));
        check(&[(&[a, ("b", &b)], &solve(left, transpose, ty), &wanted)]);
    }
}
