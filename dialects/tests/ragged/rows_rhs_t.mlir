func.func public @main() {
  %a = stablehlo.constant dense<[[4.0,-3.0,0.0],[-4.0,-1.0,4.0],[1.0,-1.0,4.0],[1.0,4.0,-4.0],[0.0,3.0,2.0],[-1.0,0.0,-1.0],[0.0,-2.0,3.0]]> : tensor<7x3xf32>
  %b = stablehlo.constant dense<[[[-4.0,-1.0],[-2.0,2.0],[2.0,2.0]],[[4.0,4.0],[-3.0,-3.0],[-3.0,2.0]],[[4.0,4.0],[2.0,4.0],[3.0,-4.0]],[[-3.0,3.0],[-4.0,4.0],[3.0,4.0]]]> : tensor<4x3x2xf32>
  %c = stablehlo.constant dense<[3,4]> : tensor<2xi32>
  %want = stablehlo.constant dense<[[-10.0,25.0,10.0,0.0],[26.0,-25.0,-6.0,28.0],[6.0,-5.0,14.0,13.0],[-1.0,-16.0,36.0,3.0],[10.0,-5.0,4.0,20.0],[-1.0,-6.0,0.0,-7.0],[2.0,12.0,-20.0,4.0]]> : tensor<7x4xf32>
  %r = "chlo.ragged_dot"(%a, %b, %c) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [2]>}> : (tensor<7x3xf32>, tensor<4x3x2xf32>, tensor<2xi32>) -> tensor<7x4xf32>
  stablehlo.custom_call @check.expect_eq(%r, %want) {has_side_effect = true} : (tensor<7x4xf32>, tensor<7x4xf32>) -> ()
  return
}
