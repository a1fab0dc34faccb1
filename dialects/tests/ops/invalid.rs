//! What `infer` refuses, and in which words.

use fp8c_dialects::registry;
use fp8c_ir::{parse, verify};

use crate::common::complete;

const CASES: &[(&str, &str)] = &[
    (
        "%r = stablehlo.and %a, %b : tensor<2xf32>",
        "stablehlo.and: operand 0 must hold booleans or integers, not f32",
    ),
    (
        "%r = stablehlo.tanh %a : tensor<2xi32>",
        "stablehlo.tanh: operand 0 must hold floats or complex numbers, not i32",
    ),
    (
        "%r = \"stablehlo.add\"(%a, %b) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>",
        "stablehlo.add: operand 1 must be of type tensor<2xf32>, not tensor<3xf32>",
    ),
    (
        "%r = stablehlo.compare LT, %a, %b, SIGNED : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>",
        "stablehlo.compare: elements of type f32 are compared as FLOAT or TOTALORDER, not SIGNED",
    ),
    (
        "%r = stablehlo.compare LT, %a, %b : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>",
        "stablehlo.compare: the result must be of type tensor<2xi1>, not tensor<2xf32>",
    ),
    (
        "%r = stablehlo.select %p, %a, %b : tensor<3xi1>, tensor<2xf32>",
        "stablehlo.select: operand 0 must be of type tensor<i1> or tensor<2xi1>, not tensor<3xi1>",
    ),
    (
        "%r = stablehlo.clamp %a, %x, %b : (tensor<f32>, tensor<2xf16>, tensor<f16>) -> tensor<2xf16>",
        "stablehlo.clamp: operand 0 must be of type tensor<f16> or tensor<2xf16>, not tensor<f32>",
    ),
    (
        "%r = stablehlo.convert %a : (tensor<2xf32>) -> tensor<3xf16>",
        "stablehlo.convert: the result must have the shape of tensor<2xf32>, not tensor<3xf16>",
    ),
    (
        "%r = stablehlo.bitcast_convert %a : (tensor<2x3xui8>) -> tensor<2xf32>",
        "stablehlo.bitcast_convert: the last dimension of tensor<2x3xui8> must be 4 to make elements of f32",
    ),
    (
        "%r = stablehlo.reduce_precision %a, format = e0m2 : tensor<2xf32>",
        "stablehlo.reduce_precision: exponent_bits must be at least 1, found 0",
    ),
    (
        "%r = stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<3xf32>) -> tensor<2x3xf32>",
        "stablehlo.broadcast_in_dim: dimension 0 of tensor<3xf32> must be 1 or the 2 of dimension 0 of tensor<2x3xf32>",
    ),
    (
        "%r = stablehlo.broadcast_in_dim %a, dims = [] : (tensor<3xf32>) -> tensor<2x3xf32>",
        "stablehlo.broadcast_in_dim: dims needs 1 entry, found 0",
    ),
    (
        "%r = stablehlo.reshape %a : (tensor<2x3xf32>) -> tensor<5xf32>",
        "stablehlo.reshape: tensor<2x3xf32> has 6 elements, tensor<5xf32> has 5",
    ),
    (
        "%r = stablehlo.transpose %a, dims = [0, 0] : (tensor<2x3xf32>) -> tensor<2x2xf32>",
        "stablehlo.transpose: dims names dimension 0 twice",
    ),
    (
        "%r = stablehlo.slice %a [1:4] : (tensor<3xf32>) -> tensor<3xf32>",
        "stablehlo.slice: [1:4] is not a part of dimension 0 of tensor<3xf32>",
    ),
    (
        "%r = stablehlo.slice %a [0:2:0] : (tensor<3xf32>) -> tensor<3xf32>",
        "stablehlo.slice: the stride of dimension 0 must be at least 1, found 0",
    ),
    (
        "%r = stablehlo.concatenate %a, %b, dim = 0 : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<4x3xf32>",
        "stablehlo.concatenate: operand 1 must match tensor<2x3xf32> but for dimension 0, found tensor<2x4xf32>",
    ),
    (
        "%r = stablehlo.concatenate %a, %b, dim = 0 : (tensor<9223372036854775807xi8>, tensor<9223372036854775807xi8>) -> tensor<2xi8>",
        "stablehlo.concatenate: the result is too large",
    ),
    (
        "%r = stablehlo.pad %a, %v, low = [-2], high = [-2], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<0xf32>",
        "stablehlo.pad: dimension 0 of tensor<3xf32> would have the size -1 after padding",
    ),
    (
        "%r = stablehlo.pad %a, %v, low = [9223372036854775807], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<0xf32>",
        "stablehlo.pad: dimension 0 of tensor<3xf32> is too large after padding",
    ),
    (
        "%r = stablehlo.iota dim = 1 : tensor<2xf32>",
        "stablehlo.iota: iota_dimension = 1 is not a dimension of a tensor of rank 1",
    ),
    (
        "%r = stablehlo.dynamic_slice %a, %i, sizes = [5] : (tensor<4xf32>, tensor<i32>) -> tensor<5xf32>",
        "stablehlo.dynamic_slice: a slice of size 5 does not fit in dimension 0 of tensor<4xf32>",
    ),
    (
        "%r = stablehlo.dynamic_slice %a, sizes = [2] : (tensor<4xf32>) -> tensor<2xf32>",
        "stablehlo.dynamic_slice: needs 1 start index, found 0",
    ),
    (
        "%r = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4xf32>",
        "stablehlo.dynamic_update_slice: an update of type tensor<5xf32> does not fit in tensor<4xf32>",
    ),
    (
        "%r = stablehlo.dynamic_reshape %a, %s : (tensor<4xf32>, tensor<3xi32>) -> tensor<?x2xf32>",
        "stablehlo.dynamic_reshape: operand 1 must be a list of 2 sizes, not tensor<3xi32>",
    ),
    (
        "%r, %i = chlo.top_k(%a, k = 1) : tensor<4xcomplex<f32>> -> (tensor<1xcomplex<f32>>, tensor<1xi32>)",
        "chlo.top_k: the operand must be of booleans, integers or floats, found tensor<4xcomplex<f32>>",
    ),
    (
        "%r = stablehlo.fft %a, type = RFFT, length = [4] : (tensor<2x5xf32>) -> tensor<2x3xcomplex<f32>>",
        "stablehlo.fft: dimension 1 of tensor<2x5xf32> must be 4 for a length of 4",
    ),
    (
        "%t = stablehlo.tuple %a, %b : tuple<tensor<2xf32>, tensor<3xf32>>\n%r = stablehlo.get_tuple_element %t[2] : (tuple<tensor<2xf32>, tensor<3xf32>>) -> tensor<2xf32>",
        "stablehlo.get_tuple_element: a tuple of 2 values has no element 2",
    ),
    (
        "%r = stablehlo.after_all %a : !stablehlo.token",
        "stablehlo.after_all: operand 0 must be a token, not tensor<f32>",
    ),
    (
        "%r = stablehlo.dynamic_pad %a, %v, %l, %l, %l : (tensor<3xf32>, tensor<f32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<?xf32>",
        "stablehlo.dynamic_pad: operand 2 must hold integers, not f32",
    ),
    (
        "stablehlo.custom_call @shape_assertion(%a, %b) {has_side_effect = true} : (tensor<i32>, tensor<i32>) -> ()",
        "stablehlo.custom_call: an assertion needs a condition of type tensor<i1>, not tensor<i32>",
    ),
    (
        "%r = stablehlo.complex %a, %b : (tensor<4xf16>, tensor<4xf16>) -> tensor<4xcomplex<f32>>",
        "stablehlo.complex: complex numbers have parts of type f32 or f64, not f16",
    ),
];

#[test]
fn refusals_say_what_was_expected() {
    let mut failures = Vec::new();
    for (line, message) in CASES {
        let found = complete(line).and_then(|(text, _)| {
            let graph = parse(&text, registry()).map_err(|d| d.to_string())?;
            verify(&graph).err().map(|d| d[0].message.clone()).ok_or_else(|| "is accepted".into())
        });
        match found {
            Ok(found) if found == *message => {}
            Ok(found) | Err(found) => {
                failures.push(format!("{line}\n  found    {found}\n  expected {message}"))
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
