func.func public @main() {
  %a = stablehlo.constant dense<[[[-3.0,2.0,-3.0],[-2.0,1.0,-3.0],[4.0,2.0,-2.0],[-1.0,1.0,-2.0],[1.0,4.0,-1.0],[-3.0,-2.0,0.0],[1.0,-4.0,1.0]],[[-3.0,1.0,3.0],[-3.0,3.0,-4.0],[1.0,2.0,-2.0],[3.0,1.0,-1.0],[-4.0,-3.0,2.0],[-1.0,2.0,4.0],[1.0,2.0,1.0]]]> : tensor<2x7x3xf32>
  %b = stablehlo.constant dense<[[[-2.0,-4.0,1.0,-2.0],[-3.0,1.0,1.0,-1.0]],[[1.0,4.0,2.0,4.0],[-4.0,-3.0,-1.0,1.0]],[[2.0,2.0,4.0,-3.0],[-3.0,-2.0,-3.0,2.0]],[[-1.0,4.0,-2.0,-1.0],[-2.0,-2.0,3.0,3.0]],[[-2.0,1.0,3.0,0.0],[4.0,-2.0,-2.0,-4.0]],[[1.0,-4.0,-3.0,1.0],[-1.0,-3.0,0.0,4.0]],[[4.0,-4.0,2.0,0.0],[0.0,-1.0,3.0,-2.0]]]> : tensor<7x2x4xf32>
  %c = stablehlo.constant dense<[[3,4],[0,6]]> : tensor<2x2xi32>
  %want = stablehlo.constant dense<[[[[12.0,12.0,9.0,-14.0],[1.0,0.0,12.0,-6.0],[-1.0,-4.0,-17.0,0.0]],[[0.0,0.0,0.0,0.0],[0.0,0.0,0.0,0.0],[0.0,0.0,0.0,0.0]]],[[[0.0,5.0,16.0,-2.0],[-27.0,32.0,8.0,-3.0],[8.0,-13.0,3.0,2.0]],[[-3.0,9.0,14.0,23.0],[-37.0,-14.0,1.0,29.0],[19.0,5.0,6.0,-6.0]]]]> : tensor<2x2x3x4xf32>
  %r = "chlo.ragged_dot"(%a, %b, %c) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [1], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [1]>}> : (tensor<2x7x3xf32>, tensor<7x2x4xf32>, tensor<2x2xi32>) -> tensor<2x2x3x4xf32>
  stablehlo.custom_call @check.expect_eq(%r, %want) {has_side_effect = true} : (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>) -> ()
  return
}
