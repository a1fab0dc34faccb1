func.func public @main() {
  %a = stablehlo.constant dense<[[[-2.0,1.0,-4.0],[3.0,4.0,-3.0],[3.0,-1.0,-4.0],[4.0,4.0,-4.0],[1.0,3.0,3.0],[-1.0,3.0,3.0],[-3.0,-4.0,-4.0]],[[-1.0,-4.0,-4.0],[-2.0,1.0,0.0],[-2.0,4.0,2.0],[1.0,4.0,3.0],[-3.0,-4.0,3.0],[-1.0,-4.0,0.0],[-1.0,-1.0,-1.0]]]> : tensor<2x7x3xf32>
  %b = stablehlo.constant dense<[[[[-2.0,0.0,0.0,4.0],[2.0,2.0,-4.0,-2.0],[4.0,-2.0,0.0,3.0]],[[1.0,3.0,-3.0,0.0],[1.0,-1.0,1.0,4.0],[2.0,-2.0,-4.0,-3.0]]],[[[-2.0,3.0,-2.0,3.0],[-2.0,2.0,0.0,4.0],[1.0,4.0,4.0,2.0]],[[1.0,3.0,4.0,-2.0],[1.0,-3.0,-4.0,2.0],[-4.0,2.0,3.0,-3.0]]]]> : tensor<2x2x3x4xf32>
  %c = stablehlo.constant dense<[3,4]> : tensor<2xi32>
  %want = stablehlo.constant dense<[[[-10.0,10.0,-4.0,-22.0],[-10.0,14.0,-16.0,-5.0],[-24.0,6.0,4.0,2.0],[0.0,16.0,8.0,28.0],[10.0,-6.0,-12.0,3.0],[8.0,-12.0,-6.0,3.0],[-15.0,3.0,21.0,-4.0]],[[6.0,-27.0,-14.0,-27.0],[2.0,-4.0,4.0,-2.0],[-2.0,10.0,12.0,14.0],[-7.0,-3.0,-3.0,-3.0],[-19.0,9.0,13.0,-11.0],[-5.0,9.0,12.0,-6.0],[2.0,-2.0,-3.0,3.0]]]> : tensor<2x7x4xf32>
  %r = "chlo.ragged_dot"(%a, %b, %c) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2], lhs_ragged_dimensions = [1], rhs_group_dimensions = [1]>}> : (tensor<2x7x3xf32>, tensor<2x2x3x4xf32>, tensor<2xi32>) -> tensor<2x7x4xf32>
  stablehlo.custom_call @check.expect_eq(%r, %want) {has_side_effect = true} : (tensor<2x7x4xf32>, tensor<2x7x4xf32>) -> ()
  return
}
