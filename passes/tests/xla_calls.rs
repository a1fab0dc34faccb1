//! What XLA's GPU compiler makes of products, told from their text: the patterns that its rewriter of FP8 products takes and refuses.

use fp8c_dialects::registry;
use fp8c_passes::xla_calls::{Call, calls};

const PARAMS: &str = "%x: tensor<16x32xf8E4M3FN>, %y: tensor<32x48xf8E4M3FN>, %g: tensor<16x32xf8E5M2>, %h: tensor<32x48xf8E5M2>, \
%n: tensor<16x32xf8E4M3FNUZ>, %t: tensor<48x32xf8E4M3FN>, %w: tensor<32x48xbf16>, %s: tensor<f32>, %b: tensor<bf16>, \
%v: tensor<32xbf16>, %c: tensor<16x32xi1>, %one: tensor<1x32xf8E4M3FN>, %i: tensor<i32>, %wide: tensor<64x48xf8E4M3FN>";

/// What becomes of the last product of a function, and why.
fn told(body: &str) -> (Call, String) {
    let text = format!("func.func @main({PARAMS}) {{\n{body}\nreturn\n}}");
    let graph = fp8c_ir::parse(&text, registry()).unwrap_or_else(|d| panic!("{}: {body}", d.message));
    let (_, found) = calls(&graph).pop().unwrap();
    (found.call, found.rule)
}

fn widened(name: &str, of: &str, shape: &str, ty: &str) -> String {
    format!("%{name} = stablehlo.convert %{of} : (tensor<{shape}x{ty}>) -> tensor<{shape}xbf16>\n")
}

fn scaled(name: &str, of: &str, shape: &str, ty: &str, op: &str) -> String {
    widened(&format!("{name}0"), of, shape, ty)
        + &format!(
            "%{name}1 = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<bf16>) -> tensor<{shape}xbf16>\n"
        )
        + &format!("%{name} = stablehlo.{op} %{name}0, %{name}1 : tensor<{shape}xbf16>\n")
}

fn dot(lhs: &str, rhs: &str, types: &str) -> String {
    format!("%d = stablehlo.dot_general %{lhs}, %{rhs}, contracting_dims = [1] x [0] : {types}\n")
}

const BF16: &str = "(tensor<16x32xbf16>, tensor<32x48xbf16>) -> tensor<16x48xbf16>";

fn is(call: Call, rule: &str, body: &str) {
    let (found, why) = told(body);
    assert!(found == call && why.contains(rule), "{found:?}: {why}\n{body}");
}

#[test]
fn codes_scaled_by_one_number_are_calls() {
    let (x, y) =
        (|op| scaled("p", "x", "16x32", "f8E4M3FN", op), |op| scaled("q", "y", "32x48", "f8E4M3FN", op));
    is(Call::Fp8, "both scales", &(x("multiply") + &y("multiply") + &dot("p", "q", BF16)));
    is(Call::Fp8, "both scales", &(x("divide") + &y("divide") + &dot("p", "q", BF16)));
    let plain = widened("q", "y", "32x48", "f8E4M3FN");
    is(Call::Fp8, "one scale", &(x("multiply") + &plain + &dot("p", "q", BF16)));
    let both = widened("p", "x", "16x32", "f8E4M3FN") + &plain;
    is(Call::Fp8, "as they are", &(both + &dot("p", "q", BF16)));
    for result in ["bf16", "f16", "f32", "f8E4M3FN"] {
        let types = format!("(tensor<16x32xf8E4M3FN>, tensor<32x48xf8E4M3FN>) -> tensor<16x48x{result}>");
        is(Call::Fp8, "as they are", &dot("x", "y", &types));
    }
    let mixed = "(tensor<16x32xf8E5M2>, tensor<32x48xf8E4M3FN>) -> tensor<16x48xbf16>";
    is(Call::Fp8, "as they are", &dot("g", "y", mixed));
}

#[test]
fn what_only_moves_may_stand_between() {
    let y = scaled("q", "y", "32x48", "f8E4M3FN", "multiply");
    let x = scaled("p", "x", "16x32", "f8E4M3FN", "multiply");
    let transposed = scaled("t0", "t", "48x32", "f8E4M3FN", "multiply")
        + "%q = stablehlo.transpose %t0, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>\n";
    is(Call::Fp8, "both scales", &(x.clone() + &transposed + &dot("p", "q", BF16)));
    let cut = scaled("w0", "wide", "64x48", "f8E4M3FN", "multiply")
        + "%q = stablehlo.dynamic_slice %w0, %i, %i, sizes = [32, 48] : (tensor<64x48xbf16>, tensor<i32>, tensor<i32>) -> tensor<32x48xbf16>\n";
    is(Call::Fp8, "both scales", &(x.clone() + &cut + &dot("p", "q", BF16)));
    let chosen = |value: &str| {
        format!(
            "%z = stablehlo.constant dense<{value}> : tensor<16x32xbf16>\n%r = stablehlo.select %c, %p, %z : tensor<16x32xi1>, tensor<16x32xbf16>\n"
        )
    };
    is(Call::Fp8, "both scales", &(x.clone() + &chosen("0.0") + &y + &dot("r", "q", BF16)));
    is(Call::Fallback, "stablehlo.select", &(x.clone() + &chosen("1.0") + &y + &dot("r", "q", BF16)));
    let changed = "%r = stablehlo.tanh %p : tensor<16x32xbf16>\n";
    is(Call::Fallback, "stablehlo.tanh", &(x + changed + &y + &dot("r", "q", BF16)));
}

#[test]
fn others_are_not() {
    let x = scaled("p", "x", "16x32", "f8E4M3FN", "multiply");
    is(Call::Fallback, "right operand: bf16, not made from codes", &(x.clone() + &dot("p", "w", BF16)));
    let rows = "%y0 = stablehlo.convert %y : (tensor<32x48xf8E4M3FN>) -> tensor<32x48xbf16>\n\
%y1 = stablehlo.broadcast_in_dim %v, dims = [0] : (tensor<32xbf16>) -> tensor<32x48xbf16>\n\
%q = stablehlo.multiply %y0, %y1 : tensor<32x48xbf16>\n";
    is(Call::Fallback, "more than one number", &(x + rows + &dot("p", "q", BF16)));
    let both = "(tensor<16x32xf8E5M2>, tensor<32x48xf8E5M2>) -> tensor<16x48xbf16>";
    is(Call::Fallback, "one operand must be E4M3", &dot("g", "h", both));
    let fnuz = "(tensor<16x32xf8E4M3FNUZ>, tensor<32x48xf8E4M3FN>) -> tensor<16x48xbf16>";
    is(Call::Fallback, "f8E4M3FNUZ", &dot("n", "y", fnuz));
    let vector = "(tensor<1x32xf8E4M3FN>, tensor<32x48xf8E4M3FN>) -> tensor<1x48xbf16>";
    is(Call::Fallback, "the number of rows is one", &dot("one", "y", vector));
}

#[test]
fn products_with_a_scale_a_block_are_block_scaled_calls() {
    let call = "%d = stablehlo.custom_call @__op$block_scaled_dot(%x, %y) : (tensor<16x32xf8E4M3FN>, tensor<32x48xf8E4M3FN>) -> tensor<16x48xbf16>";
    is(Call::BlockScaled, "not compiled", call);
}

/// What stands behind a product is no reason for another call: a bias, an activation, a scale and magnitudes of the result.
#[test]
fn what_stands_behind_decides_nothing() {
    let x = scaled("p", "x", "16x32", "f8E4M3FN", "multiply");
    let y = scaled("q", "y", "32x48", "f8E4M3FN", "multiply");
    let product = x + &y + &dot("p", "q", BF16);
    let ty = "tensor<16x48xbf16>";
    let zero = format!("%z = stablehlo.constant dense<0.0> : {ty}\n");
    let of_x = "%e = stablehlo.constant dense<0.0> : tensor<bf16>\n";
    let behind = [
        format!("%r = stablehlo.add %d, %d : {ty}"),
        format!("{zero}%r = stablehlo.maximum %d, %z : {ty}"),
        format!("%r = stablehlo.tanh %d : {ty}"),
        format!(
            "%s0 = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<bf16>) -> {ty}\n%r = stablehlo.multiply %d, %s0 : {ty}"
        ),
        format!(
            "%s0 = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<bf16>) -> {ty}\n%r0 = stablehlo.divide %d, %s0 : {ty}\n\
%r = stablehlo.convert %r0 : ({ty}) -> tensor<16x48xf8E4M3FN>"
        ),
        format!(
            "{of_x}%a = stablehlo.abs %d : {ty}\n%r = stablehlo.reduce(%a init: %e) applies stablehlo.maximum across dimensions = [0, 1] : ({ty}, tensor<bf16>) -> tensor<bf16>"
        ),
        format!("%r = stablehlo.slice %d [0:8, 0:48] : ({ty}) -> tensor<8x48xbf16>"),
    ];
    for after in behind {
        is(Call::Fp8, "both scales", &format!("{product}{after}\n"));
    }
}

#[test]
fn dimensions_may_be_batched_reshaped_and_filled_up() {
    let x = scaled("p", "x", "16x32", "f8E4M3FN", "multiply");
    let y = scaled("q", "y", "32x48", "f8E4M3FN", "multiply");
    let batched = "%p3 = stablehlo.reshape %p : (tensor<16x32xbf16>) -> tensor<4x4x32xbf16>\n\
%q3 = stablehlo.reshape %q : (tensor<32x48xbf16>) -> tensor<4x32x12xbf16>\n\
%d = stablehlo.dot_general %p3, %q3, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<4x4x32xbf16>, tensor<4x32x12xbf16>) -> tensor<4x4x12xbf16>\n";
    is(Call::Fp8, "both scales", &(x.clone() + &y + batched));
    let inner = batched.replace("batching_dims = [0] x [0]", "batching_dims = [1] x [0]");
    is(Call::Fp8, "both scales", &(x.clone() + &y + &inner));
    let filled = "%e = stablehlo.constant dense<0.0> : tensor<bf16>\n\
%p2 = stablehlo.pad %p, %e, low = [0, 0], high = [4, 0], interior = [0, 0] : (tensor<16x32xbf16>, tensor<bf16>) -> tensor<20x32xbf16>\n";
    let types = "(tensor<20x32xbf16>, tensor<32x48xbf16>) -> tensor<20x48xbf16>";
    is(Call::Fp8, "both scales", &(x.clone() + filled + &y + &dot("p2", "q", types)));
    // A product in f32 of operands in f32, and precision of gradients.
    let f32s = (x.clone() + &y).replace("bf16", "f32").replace("%b", "%s");
    let types = "(tensor<16x32xf32>, tensor<32x48xf32>) -> tensor<16x48xf32>";
    is(Call::Fp8, "both scales", &(f32s + &dot("p", "q", types)));
    let exact = dot("p", "q", BF16).replace(" : (", ", precision = [HIGHEST, HIGHEST] : (");
    is(Call::Fp8, "both scales", &(x + &y + &exact));
}
