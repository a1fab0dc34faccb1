"""Malformed texts for the reader. `@@` stands where a diagnostic is expected; the first line of each file says
`// expect: LINE:COLUMN what is wrong`, counted with that line as line 1."""
import os

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bad")


def function(*body, head=None):
    """A module with one function; its result type is that of the last line, so that a case has one fault only."""
    result = body[-1].rsplit(" : ", 1)[-1] if body[-1].startswith("return") else "tensor<4x4xbf16>"
    head = head or f"func.func public @main(%arg0: tensor<4x8xbf16>, %arg1: tensor<8x4xbf16>) -> {result}"
    inside = "".join(f"    {line}\n" for line in body)
    return f"module @jit_step {{\n  {head} {{\n{inside}  }}\n}}\n"


DOT = ("%0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0] : "
       "(tensor<4x8xbf16>, tensor<8x4xbf16>) -> tensor<4x4xbf16>")
CUSTOM = "%0 = stablehlo.custom_call @Sharding(%arg0) {{backend_config = {}}} : (tensor<4x8xbf16>) -> tensor<4x8xbf16>"
RETURN = "return %0 : tensor<4x4xbf16>"

CASES = {
    "truncated_in_type": ("end of file inside a type",
                          function(DOT, RETURN).split("-> tensor<4x4xbf16>\n")[0] + "-> tensor<4x@@"),
    "truncated_after_op": ("end of file, the function is not closed",
                           "module {\n  func.func public @main() -> tensor<f32> {\n"
                           "    %0 = stablehlo.constant dense<1.0> : tensor<f32>\n@@"),
    "operand_type_differs": ("%arg0 was defined as tensor<4x8xbf16>, used as tensor<4x8xf32>", function(
        "%0 = stablehlo.add @@%arg0, %arg0 : tensor<4x8xf32>", "return %0 : tensor<4x8xf32>")),
    "undefined_value": ("%nothing is not defined", function(
        "%0 = stablehlo.multiply %arg0, @@%nothing : tensor<4x8xbf16>", "return %0 : tensor<4x8xbf16>")),
    "undefined_result_number": ("%0 has two results, #2 does not exist", function(
        "%0:2 = stablehlo.optimization_barrier %arg0, %arg1 : tensor<4x8xbf16>, tensor<8x4xbf16>",
        "%1 = stablehlo.negate @@%0#2 : tensor<4x8xbf16>", "return %1 : tensor<4x8xbf16>")),
    "redefinition": ("%0 is already defined", function(
        DOT, "@@%0 = stablehlo.negate %arg0 : tensor<4x8xbf16>", RETURN)),
    "use_before_definition": ("%1 is used before it is defined", function(
        "%0 = stablehlo.add @@%1, %1 : tensor<4x4xbf16>", DOT.replace("%0", "%1"), RETURN)),
    "value_of_inner_region": ("%1 belongs to a region and is not visible here", function(
        '%0 = "stablehlo.reduce_window"(%arg0, %cst) ({', "^bb0(%a: tensor<bf16>, %b: tensor<bf16>):",
        "  %1 = stablehlo.add %a, %b : tensor<bf16>", "  stablehlo.return %1 : tensor<bf16>",
        "}) {window_dimensions = array<i64: 1, 1>} : (tensor<4x8xbf16>, tensor<bf16>) -> tensor<4x8xbf16>",
        "%2 = stablehlo.negate @@%1 : tensor<bf16>", "return %0 : tensor<4x8xbf16>").replace(
        "    %0 = \"st", "    %cst = stablehlo.constant dense<0.0> : tensor<bf16>\n    %0 = \"st")),
    "unknown_dialect_attribute": ("stablehlo has no attribute #stablehlo.dots", function(
        '%0 = "stablehlo.dot_general"(%arg0, %arg1) <{dot_dimension_numbers = @@#stablehlo.dots<'
        "lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : "
        "(tensor<4x8xbf16>, tensor<8x4xbf16>) -> tensor<4x4xbf16>", RETURN)),
    "unknown_compare_direction": ("LEQ is no comparison direction", function(
        "%0 = stablehlo.compare @@LEQ, %arg0, %arg0, FLOAT : (tensor<4x8xbf16>, tensor<4x8xbf16>) -> tensor<4x8xi1>",
        "return %0 : tensor<4x8xi1>")),
    "too_few_operands": ("stablehlo.add takes two operands", function(
        "%0 = @@\"stablehlo.add\"(%arg0) : (tensor<4x8xbf16>) -> tensor<4x8xbf16>", "return %0 : tensor<4x8xbf16>")),
    "operand_and_type_counts": ("two operands, one type", function(
        "%0 = \"stablehlo.add\"(%arg0, %arg0) : @@(tensor<4x8xbf16>) -> tensor<4x8xbf16>",
        "return %0 : tensor<4x8xbf16>")),
    "contracted_sizes_differ": ("contracted dimensions have sizes 8 and 4", function(
        "%0 = @@" + DOT.split("= ", 1)[1].replace("[1] x [0]", "[1] x [1]"), RETURN)),
    "elementwise_shapes_differ": ("operands have shapes 4x8 and 8x4", function(
        "%0 = @@\"stablehlo.add\"(%arg0, %arg1) : (tensor<4x8xbf16>, tensor<8x4xbf16>) -> tensor<4x8xbf16>",
        "return %0 : tensor<4x8xbf16>")),
    "reshape_count_differs": ("32 elements cannot become 30", function(
        "%0 = @@stablehlo.reshape %arg0 : (tensor<4x8xbf16>) -> tensor<5x6xbf16>", "return %0 : tensor<5x6xbf16>")),
    "wrong_result_type": ("the product is 4x4, not 4x8", function(
        "%0 = @@" + DOT.split("= ", 1)[1].replace("-> tensor<4x4", "-> tensor<4x8"), "return %0 : tensor<4x8xbf16>")),
    "broadcast_dimension_out_of_range": ("dimension 2 does not exist in a rank-2 result", function(
        "%0 = @@stablehlo.broadcast_in_dim %arg0, dims = [0, 2] : (tensor<4x8xbf16>) -> tensor<4x8xbf16>",
        "return %0 : tensor<4x8xbf16>")),
    "return_type_differs": ("the function returns tensor<4x4xbf16>", function(
        "@@return %arg0 : tensor<4x8xbf16>")),
    "missing_return": ("a function's block ends with return", function(DOT).replace("xbf16>\n  }", "xbf16>\n  @@}")),
    "missing_brace": ("end of file, the module is not closed", function(DOT, RETURN)[:-2] + "@@"),
    "extra_brace": ("nothing may follow the module", function(DOT, RETURN) + "@@}\n"),
    "missing_comma": ("expected a comma between operands", function(
        "%0 = stablehlo.add %arg0 @@%arg0 : tensor<4x8xbf16>", "return %0 : tensor<4x8xbf16>")),
    "bad_float_literal": ("not a number", function(
        "%0 = stablehlo.constant dense<@@1.0.0> : tensor<f32>", "return %0 : tensor<f32>")),
    "float_for_integer": ("an i32 constant needs an integer", function(
        "%0 = stablehlo.constant dense<@@1.5> : tensor<i32>", "return %0 : tensor<i32>")),
    "integer_out_of_range": ("300 does not fit i8", function(
        "%0 = stablehlo.constant dense<@@300> : tensor<i8>", "return %0 : tensor<i8>")),
    "hex_blob_size": ("the blob has 3 bytes, the type 4", function(
        '%0 = stablehlo.constant dense<@@"0x010203"> : tensor<4xi8>', "return %0 : tensor<4xi8>")),
    "dense_count_differs": ("three numbers for four elements", function(
        "%0 = stablehlo.constant dense<@@[1, 2, 3]> : tensor<4xi32>", "return %0 : tensor<4xi32>")),
    "ragged_dense": ("rows have two and three elements", function(
        "%0 = stablehlo.constant dense<[[1, 2], @@[3, 4, 5]]> : tensor<2x2xi32>", "return %0 : tensor<2x2xi32>")),
    "unknown_element_type": ("bf17 is no element type", function(
        DOT, RETURN, head="func.func public @main(%arg0: tensor<4x8x@@bf17>) -> tensor<4x4xbf16>")),
    "negative_dimension": ("a dimension cannot be negative", function(
        DOT, RETURN, head="func.func public @main(%arg0: tensor<@@-4x8xbf16>) -> tensor<4x4xbf16>")),
    "huge_dimension": ("the dimension does not fit 64 bits", function(
        DOT, RETURN, head="func.func public @main(%arg0: tensor<@@99999999999999999999999xf32>) -> tensor<4x4xbf16>")),
    "unknown_op_pretty": ("stablehlo.matmul has no pretty form that is known", function(
        "%0 = @@stablehlo.matmul %arg0, %arg1 : tensor<4x4xbf16>", RETURN)),
    "unknown_dialect_pretty": ("the dialect mystery is not known", function(
        "%0 = @@mystery.op %arg0 : tensor<4x8xbf16>", "return %0 : tensor<4x8xbf16>")),
    "duplicate_symbol": ("@main is already defined", "module {\n" + 2 * (
        "  func.func @main(%arg0: tensor<f32>) -> tensor<f32> {\n    return %arg0 : tensor<f32>\n  }\n") + "}\n"),
    "missing_function": ("@gone is not defined", function(
        "%0 = call @@@gone(%arg0, %arg1) : (tensor<4x8xbf16>, tensor<8x4xbf16>) -> tensor<4x4xbf16>", RETURN)),
    "call_types_differ": ("@id takes tensor<4x4xbf16>", function(
        "%0 = @@call @id(%arg0) : (tensor<4x8xbf16>) -> tensor<4x4xbf16>", RETURN)[:-2] +
        "  func.func private @id(%arg0: tensor<4x4xbf16>) -> tensor<4x4xbf16> {\n"
        "    return %arg0 : tensor<4x4xbf16>\n  }\n}\n"),
    "recursive_call": ("@main calls itself; a training step cannot", function(
        "%0 = call @@@main(%arg0, %arg1) : (tensor<4x8xbf16>, tensor<8x4xbf16>) -> tensor<4x4xbf16>", RETURN)),
    "unterminated_string": ("the string is not closed", function(
        CUSTOM.format('@@"abc'),
        "return %0 : tensor<4x8xbf16>")),
    "unknown_escape": ("the string has an unknown escape", function(
        CUSTOM.format('"a@@\\qbc"'),
        "return %0 : tensor<4x8xbf16>")),
    "carried_type_changes": ("the loop's body returns tensor<f64> for tensor<f32>", function(
        "%c = stablehlo.constant dense<0.0> : tensor<f32>",
        "%0 = @@stablehlo.while(%i = %c) : tensor<f32>", "cond {",
        "  %p = stablehlo.compare LT, %i, %i : (tensor<f32>, tensor<f32>) -> tensor<i1>",
        "  stablehlo.return %p : tensor<i1>", "} do {",
        "  %w = stablehlo.convert %i : (tensor<f32>) -> tensor<f64>",
        "  stablehlo.return %w : tensor<f64>", "}", "return %0 : tensor<f32>")),
    "no_function": ("the module has no function @main", "@@module {\n}\n"),
    "empty": ("there is nothing in the file", "@@"),
}

# Where the second definition starts in the duplicate symbol's text.
SECOND_MAIN = "  }\n  func.func @"


def bytes_of(name, text):
    if name == "duplicate_symbol":
        text = text.replace(SECOND_MAIN, "  }\n  func.func @@@")
    return text.encode()


def with_header(description, raw):
    """Replaces the mark and puts the position it stood at into the first line."""
    at = raw.index(b"@@")
    line = raw[:at].count(b"\n") + 2
    column = at - (raw[:at].rfind(b"\n") + 1) + 1
    return f"// expect: {line}:{column} {description}\n".encode() + raw[:at] + raw[at + 2:]


def main():
    os.makedirs(OUT, exist_ok=True)
    for name, (description, text) in CASES.items():
        with open(os.path.join(OUT, name + ".mlir"), "wb") as f:
            f.write(with_header(description, bytes_of(name, text)))
    sound = function("%0 = stablehlo.negate %arg0 : tensor<4x8xbf16>", "return %0 : tensor<4x8xbf16>").encode()
    with open(os.path.join(OUT, "invalid_utf8.bin"), "wb") as f:
        f.write(with_header("not UTF-8", sound.replace(b"return", b"@@\xff\xfe\x80 return")))


if __name__ == "__main__":
    main()
