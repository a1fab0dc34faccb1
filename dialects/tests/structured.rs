//! Ops with regions, dimension lists or several devices: values by hand, refusals in words, and input that is absurd.

mod common;

use common::{complete, run};
use fp8c_dialects::registry;
use fp8c_ir::interp::run_main;
use fp8c_ir::{parse, verify};

/// The result of lines without parameters, as numbers.
fn values(lines: &str) -> Vec<f64> {
    run(lines).unwrap_or_else(|why| panic!("{why}\n{lines}")).to_f64s()
}

/// What is wrong with lines, whatever finds it.
fn refusal(lines: &str) -> String {
    let text = match complete(lines) {
        Ok((text, _)) => text,
        Err(why) => return why,
    };
    let graph = parse(&text, registry()).unwrap();
    match verify(&graph) {
        Err(found) => found[0].to_string(),
        Ok(()) => run_main(&graph, &[]).map_or_else(|d| d.to_string(), |_| "nothing".into()),
    }
}

const X: &str = "%x = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>";
const Z: &str = "%z = stablehlo.constant dense<0.0> : tensor<f32>";

#[test]
fn products() {
    let y = "%y = stablehlo.constant dense<[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]> : tensor<3x2xf32>";
    let plain = "%r = stablehlo.dot %x, %y : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>";
    assert_eq!(values(&format!("{X}\n{y}\n{plain}")), [4.0, 5.0, 10.0, 11.0]);
    let flipped = "%r = stablehlo.dot_general %x, %y, contracting_dims = [0] x [1] : \
                   (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<3x3xf32>";
    assert_eq!(values(&format!("{X}\n{y}\n{flipped}")), [1., 4., 5., 2., 5., 7., 3., 6., 9.]);
    let batched = "%r = stablehlo.dot_general %x, %x, batching_dims = [0] x [0], contracting_dims = [1] x [1] : \
                   (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>";
    assert_eq!(values(&format!("{X}\n{batched}")), [14.0, 77.0]);
    // FP8 operands of two formats, summed in f32: 1 + 2^-9 would be lost in either format.
    let mixed = "%a = stablehlo.constant dense<[1.0, 0.001953125]> : tensor<2xf8E4M3FN>
%b = stablehlo.constant dense<1.0> : tensor<2xf8E5M2>
%r = stablehlo.dot_general %a, %b, contracting_dims = [0] x [0] : (tensor<2xf8E4M3FN>, tensor<2xf8E5M2>) -> tensor<f32>";
    assert_eq!(values(mixed), [1.001953125]);
}

#[test]
fn reductions() {
    let sum = "%r = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [0] : \
               (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>";
    assert_eq!(values(&format!("{X}\n{Z}\n{sum}")), [5.0, 7.0, 9.0]);
    let all = "%r = stablehlo.reduce(%x init: %z) applies stablehlo.maximum across dimensions = [0, 1] : \
               (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>";
    assert_eq!(values(&format!("{X}\n{Z}\n{all}")), [6.0]);
    // Each partial sum of bf16 is rounded: 256 + 1 is 256.
    let bf16 = "%x = stablehlo.constant dense<[256.0, 1.0, 1.0]> : tensor<3xbf16>
%z = stablehlo.constant dense<0.0> : tensor<bf16>
%r = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [0] : (tensor<3xbf16>, tensor<bf16>) -> tensor<bf16>";
    assert_eq!(values(bf16), [256.0]);
    let general = "%r = stablehlo.reduce(%x init: %z) across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
reducer(%p: tensor<f32>, %q: tensor<f32>) {
  %d = stablehlo.subtract %p, %q : tensor<f32>
  stablehlo.return %d : tensor<f32>
}";
    assert_eq!(values(&format!("{X}\n{Z}\n{general}")), [-6.0, -15.0]);
}

#[test]
fn indexed() {
    // A start outside is moved inside.
    let gather = "%i = stablehlo.constant dense<[[1], [7], [-3]]> : tensor<3x1xi32>
%r = \"stablehlo.gather\"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], \
start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 2>}> : (tensor<2x3xf32>, tensor<3x1xi32>) -> tensor<3x2xf32>";
    assert_eq!(values(&format!("{X}\n{gather}")), [4., 5., 4., 5., 1., 2.]);
    // An update outside is left out, one that comes twice is added twice.
    let scatter = "%i = stablehlo.constant dense<[[1], [7], [1]]> : tensor<3x1xi32>
%u = stablehlo.constant dense<10.0> : tensor<3x3xf32>
%r = \"stablehlo.scatter\"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], \
inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
^bb0(%p: tensor<f32>, %q: tensor<f32>):
  %s = stablehlo.add %p, %q : tensor<f32>
  stablehlo.return %s : tensor<f32>
}) : (tensor<2x3xf32>, tensor<3x1xi32>, tensor<3x3xf32>) -> tensor<2x3xf32>";
    assert_eq!(values(&format!("{X}\n{scatter}")), [1., 2., 3., 24., 25., 26.]);
}

#[test]
fn sorted_and_solved() {
    let top = "%r:2 = chlo.top_k(%x, k = 2) : tensor<2x3xf32> -> (tensor<2x2xf32>, tensor<2x2xi32>)";
    assert_eq!(values(&format!("{X}\n{top}")), [3., 2., 6., 5.]);
    let cholesky = "%a = stablehlo.constant dense<[[4.0, 9.0], [2.0, 10.0]]> : tensor<2x2xf32>
%r = stablehlo.cholesky %a, lower = true : tensor<2x2xf32>";
    assert_eq!(values(cholesky), [2., 0., 1., 3.]);
    for (left, lower, transpose, wanted) in [
        (true, true, "NO_TRANSPOSE", [1., 1.]),
        (true, true, "TRANSPOSE", [0.25, 1.5]),
        (false, true, "NO_TRANSPOSE", [0.25, 1.5]),
        (false, true, "TRANSPOSE", [1., 1.]),
        (true, false, "NO_TRANSPOSE", [-1.75, 1.5]),
    ] {
        let shape = if left { "2x1" } else { "1x2" };
        let b = if left { "[[2.0], [3.0]]" } else { "[[2.0, 3.0]]" };
        let solve = format!(
            "%a = stablehlo.constant dense<[[2.0, 3.66666666], [1.0, 2.0]]> : tensor<2x2xf32>
%b = stablehlo.constant dense<{b}> : tensor<{shape}xf32>
%r = \"stablehlo.triangular_solve\"(%a, %b) <{{left_side = {left}, lower = {lower}, transpose_a = #stablehlo<transpose \
{transpose}>, unit_diagonal = false}}> : (tensor<2x2xf32>, tensor<{shape}xf32>) -> tensor<{shape}xf32>"
        );
        let found = values(&solve);
        assert!(found.iter().zip(wanted).all(|(a, b)| (a - b).abs() < 1e-5), "{solve}\n{found:?}");
    }
}

/// Two devices: each doubles its number and adds the other's.
#[test]
fn devices_meet() {
    let program = |body: &str, local: &str, out: &str, whole: &str| {
        format!(
            "sdy.mesh @m = <[\"d\"=2]>
%x = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
%r = sdy.manual_computation(%x) in_shardings=[<@m, [{{\"d\"}}]>] out_shardings=[<@m, [{out}]>] manual_axes={{\"d\"}} \
(%p: tensor<2xf32>) {{
  {body}
  sdy.return %q : tensor<{local}>
}} : (tensor<4xf32>) -> tensor<{whole}>"
        )
    };
    let groups = "replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>";
    let add = "({\n^bb0(%a: tensor<f32>, %b: tensor<f32>):\n%s = stablehlo.add %a, %b : tensor<f32>\n\
               stablehlo.return %s : tensor<f32>\n})";
    let body =
        format!("%q = \"stablehlo.all_reduce\"(%p) <{{{groups}}}> {add} : (tensor<2xf32>) -> tensor<2xf32>");
    assert_eq!(values(&program(&body, "2xf32", "{}", "2xf32")), [4., 6.]);
    let body = format!(
        "%q = \"stablehlo.all_gather\"(%p) <{{all_gather_dim = 0 : i64, {groups}}}> : (tensor<2xf32>) -> tensor<4xf32>"
    );
    assert_eq!(values(&program(&body, "4xf32", "{}", "4xf32")), [1., 2., 3., 4.]);
    let body = format!(
        "%q = \"stablehlo.reduce_scatter\"(%p) <{{scatter_dimension = 0 : i64, {groups}}}> {add} : (tensor<2xf32>) -> tensor<1xf32>"
    );
    assert_eq!(values(&program(&body, "1xf32", "{\"d\"}", "2xf32")), [4., 6.]);
    let body = format!(
        "%q = \"stablehlo.all_to_all\"(%p) <{{split_dimension = 0 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, \
         {groups}}}> : (tensor<2xf32>) -> tensor<2xf32>"
    );
    assert_eq!(values(&program(&body, "2xf32", "{\"d\"}", "4xf32")), [1., 3., 2., 4.]);
    let body = "%q = \"stablehlo.collective_permute\"(%p) <{source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : \
                (tensor<2xf32>) -> tensor<2xf32>";
    assert_eq!(values(&program(body, "2xf32", "{\"d\"}", "4xf32")), [0., 0., 1., 2.]);
    // A device that does not come to a meeting is missed, not waited for.
    let body = "%i = stablehlo.partition_id : tensor<ui32>\n%c = stablehlo.constant dense<0> : tensor<ui32>
%e = stablehlo.compare EQ, %i, %c : (tensor<ui32>, tensor<ui32>) -> tensor<i1>\n%q = \"stablehlo.if\"(%e) ({
%s = \"stablehlo.collective_permute\"(%p) <{source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>
stablehlo.return %s : tensor<2xf32>\n}, {\nstablehlo.return %p : tensor<2xf32>\n}) : (tensor<i1>) -> tensor<2xf32>";
    let why = refusal(&program(body, "2xf32", "{\"d\"}", "4xf32"));
    assert!(why.contains("another device"), "{why}");
}

#[test]
fn refusals_say_what_was_expected() {
    let cases = [
        (
            "%r = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>",
            "contracting dimensions 1 of tensor<2x3xf32> and 0 of tensor<4x2xf32> must be of equal size",
        ),
        (
            "%r = stablehlo.dot_general %a, %b, contracting_dims = [5] x [0] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>",
            "5 is not a dimension of a tensor of rank 2",
        ),
        (
            "%r = stablehlo.reduce(%a init: %b) applies stablehlo.add across dimensions = [0, 0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>",
            "dimensions names dimension 0 twice",
        ),
        (
            "%r = stablehlo.reduce(%a init: %b) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f64>) -> tensor<f32>",
            "initial value 0 must be of type tensor<f32>, not tensor<f64>",
        ),
        (
            "%r = stablehlo.convolution(%a, %b) dim_numbers = [b, f, 0]x[o, i]->[b, f, 0], window = {} {batch_group_count = 1 : i64, \
             feature_group_count = 1 : i64} : (tensor<1x1x4xf32>, tensor<1x1x2xf32>) -> tensor<1x1x3xf32>",
            "do not fit operands of rank 3",
        ),
        (
            "%r = \"stablehlo.gather\"(%a, %b) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], \
             start_index_map = [0], index_vector_dim = 9>, slice_sizes = array<i64: 1, 3>}> : (tensor<4x3xf32>, tensor<2x1xi32>) -> tensor<2x3xf32>",
            "index_vector_dim = 9 does not fit indices of type tensor<2x1xi32>",
        ),
        (
            "%r = \"stablehlo.custom_call\"(%a) <{call_target_name = \"foo\"}> : (tensor<f32>) -> tensor<f32>",
            "nothing",
        ),
        (
            "%r = sdy.manual_computation(%a) in_shardings=[<@nowhere, [{}]>] out_shardings=[<@nowhere, [{}]>] manual_axes={} \
             (%x: tensor<2xf32>) { sdy.return %x : tensor<2xf32> } : (tensor<2xf32>) -> tensor<2xf32>",
            "there is no mesh @nowhere",
        ),
    ];
    for (lines, wanted) in cases {
        let (text, _) = complete(lines).unwrap();
        let graph = parse(&text, registry()).unwrap();
        let found = verify(&graph).err().map_or_else(|| "nothing".into(), |found| found[0].to_string());
        assert!(found.contains(wanted), "{lines}\n  found {found}\n  expected {wanted}");
    }
    let check = "%a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xbf16>
%b = stablehlo.constant dense<[1.0, 2.5]> : tensor<2xbf16>
stablehlo.custom_call @check.expect_close(%a, %b) : (tensor<2xbf16>, tensor<2xbf16>) -> ()";
    assert!(
        refusal(check).contains("@check.expect_close: element [1] is 2, expected 2.5 (32 ulp apart"),
        "{}",
        refusal(check)
    );
    let unknown = format!("{Z}\n%r = stablehlo.custom_call @elsewhere(%z) : (tensor<f32>) -> tensor<f32>");
    assert!(refusal(&unknown).contains("the target @elsewhere cannot be run here"));
}

/// Sizes that overflow or cannot be held are refused, not computed.
#[test]
fn absurd_sizes() {
    let big = 1i64 << 40;
    let windows = |size: i64, padding: i64| {
        format!(
            "{X}\n{Z}\n%r = \"stablehlo.reduce_window\"(%x, %z) <{{window_dimensions = array<i64: 1, {size}>, \
             padding = dense<[[0, 0], [0, {padding}]]> : tensor<2x2xi64>}}> ({{\n^bb0(%a: tensor<f32>, %b: tensor<f32>):\n\
             %s = stablehlo.add %a, %b : tensor<f32>\nstablehlo.return %s : tensor<f32>\n}}) : (tensor<2x3xf32>, tensor<f32>) -> \
             tensor<2x{}xf32>",
            (3 + i128::from(padding) - i128::from(size) + 1).clamp(0, i128::from(i64::MAX))
        )
    };
    for lines in [
        windows(1, big),
        windows(big, big),
        windows(1, i64::MAX),
        format!(
            "{X}\n%k = stablehlo.constant dense<0> : tensor<1xi32>\n%r = \"stablehlo.gather\"(%x, %k) <{{dimension_numbers = \
                 #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0], index_vector_dim = 0>, slice_sizes = \
                 array<i64: {big}, 1>}}> : (tensor<2x3xf32>, tensor<1xi32>) -> tensor<{big}x1xf32>"
        ),
        format!(
            "{X}\n%r:2 = chlo.top_k(%x, k = {big}) : tensor<2x3xf32> -> (tensor<2x{big}xf32>, tensor<2x{big}xi32>)"
        ),
        format!(
            "{Z}\n%s = stablehlo.constant dense<{big}> : tensor<1xi64>\n%r = stablehlo.rng %z, %z, %s, distribution = \
                 UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<{big}xf32>"
        ),
        format!(
            "%s = stablehlo.constant dense<0> : tensor<2xui64>\n%r:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : \
                 (tensor<2xui64>) -> (tensor<2xui64>, tensor<{big}xui8>)"
        ),
        format!(
            "sdy.mesh @m = <[\"a\"={big}, \"b\"={big}]>\n{X}\n%r = sdy.manual_computation(%x) in_shardings=[<@m, [{{}}, {{}}]>] \
                 out_shardings=[<@m, [{{}}, {{}}]>] manual_axes={{\"a\"}} (%p: tensor<2x3xf32>) {{\nsdy.return %p : tensor<2x3xf32>\n}} : \
                 (tensor<2x3xf32>) -> tensor<2x3xf32>"
        ),
    ] {
        let why = refusal(&lines);
        assert!(why != "nothing" && !why.contains("E0002"), "{lines}\n  {why}");
    }
}

/// Sizes whose product overflows, were it not for a zero among them.
#[test]
fn absurd_empty_sizes() {
    let huge = 1i64 << 62;
    let empty =
        |name: &str, shape: &str| format!("%{name} = stablehlo.constant dense<> : tensor<{shape}xf32>\n");
    let shapes = [format!("0x{huge}x4"), format!("{huge}x0x4"), format!("0x4x{huge}")];
    for shape in &shapes {
        let x = empty("x", shape);
        for d in 0..3 {
            let kept: Vec<&str> =
                shape.split('x').enumerate().filter(|(i, _)| *i != d).map(|(_, n)| n).collect();
            let reduce = format!(
                "{x}{Z}\n%r = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [{d}] : \
                 (tensor<{shape}xf32>, tensor<f32>) -> tensor<{}xf32>",
                kept.join("x")
            );
            let _ = refusal(&reduce);
            let sort = format!(
                "{x}%r = \"stablehlo.sort\"(%x) <{{dimension = {d} : i64}}> ({{\n^bb0(%a: tensor<f32>, %b: tensor<f32>):\n\
                 %s = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>\nstablehlo.return %s : tensor<i1>\n\
                 }}) : (tensor<{shape}xf32>) -> tensor<{shape}xf32>"
            );
            assert_eq!(refusal(&sort), "nothing");
            let dot = format!(
                "{x}%r = stablehlo.dot_general %x, %x, batching_dims = [{d}] x [{d}], contracting_dims = [{e}, {f}] x [{e}, {f}] : \
                 (tensor<{shape}xf32>, tensor<{shape}xf32>) -> tensor<{}xf32>",
                shape.split('x').nth(d).unwrap_or("0"),
                e = (d + 2) % 3,
                f = (d + 1) % 3,
            );
            let _ = refusal(&dot);
        }
        let solve = format!(
            "{x}%r = \"stablehlo.triangular_solve\"(%x, %x) <{{left_side = true, lower = true, transpose_a = #stablehlo<transpose \
             NO_TRANSPOSE>, unit_diagonal = false}}> : (tensor<{shape}xf32>, tensor<{shape}xf32>) -> tensor<{shape}xf32>"
        );
        assert_ne!(refusal(&solve), "nothing");
    }
}
