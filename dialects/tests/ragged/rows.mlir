func.func public @main() {
  %a = stablehlo.constant dense<[[3.0,1.0,0.0],[-2.0,-2.0,-4.0],[-4.0,-4.0,-3.0],[3.0,1.0,4.0],[0.0,1.0,4.0],[2.0,1.0,0.0],[1.0,4.0,-2.0]]> : tensor<7x3xf32>
  %b = stablehlo.constant dense<[[[3.0,2.0,-4.0,-1.0],[3.0,0.0,-4.0,2.0],[2.0,3.0,-3.0,-4.0]],[[3.0,-4.0,0.0,-4.0],[-2.0,0.0,-1.0,-1.0],[-4.0,-4.0,-3.0,-4.0]]]> : tensor<2x3x4xf32>
  %c = stablehlo.constant dense<[3,4]> : tensor<2xi32>
  %want = stablehlo.constant dense<[[12.0,6.0,-16.0,-1.0],[-20.0,-16.0,28.0,14.0],[-30.0,-17.0,41.0,8.0],[-9.0,-28.0,-13.0,-29.0],[-18.0,-16.0,-13.0,-17.0],[4.0,-8.0,-1.0,-9.0],[3.0,4.0,2.0,0.0]]> : tensor<7x4xf32>
  %r = "chlo.ragged_dot"(%a, %b, %c) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<7x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<7x4xf32>
  stablehlo.custom_call @check.expect_eq(%r, %want) {has_side_effect = true} : (tensor<7x4xf32>, tensor<7x4xf32>) -> ()
  return
}
