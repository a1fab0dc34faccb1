func.func @main(%w: tensor<2x3x8x8xbf16>, %x: tensor<4x8xbf16>) -> (tensor<4x8xbf16>) {
  %z = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %two = stablehlo.constant dense<2> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %r:3 = stablehlo.while(%i = %z, %h = %x, %ws = %w) : tensor<i32>, tensor<4x8xbf16>, tensor<2x3x8x8xbf16>
   cond {
    %p = stablehlo.compare LT, %i, %two, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %b0 = stablehlo.dynamic_slice %ws, %i, %z, %z, %z, sizes = [1, 3, 8, 8] : (tensor<2x3x8x8xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x8x8xbf16>
    %b = stablehlo.reshape %b0 : (tensor<1x3x8x8xbf16>) -> tensor<3x8x8xbf16>
    %s:3 = stablehlo.while(%j = %z, %g = %h, %bs = %b) : tensor<i32>, tensor<4x8xbf16>, tensor<3x8x8xbf16>
     cond {
      %p = stablehlo.compare LT, %j, %three, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %l0 = stablehlo.dynamic_slice %bs, %j, %z, %z, sizes = [1, 8, 8] : (tensor<3x8x8xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xbf16>
      %l = stablehlo.reshape %l0 : (tensor<1x8x8xbf16>) -> tensor<8x8xbf16>
      %y = stablehlo.dot_general %g, %l, contracting_dims = [1] x [0] : (tensor<4x8xbf16>, tensor<8x8xbf16>) -> tensor<4x8xbf16>
      %t = stablehlo.tanh %y : tensor<4x8xbf16>
      %j1 = stablehlo.add %j, %one : tensor<i32>
      stablehlo.return %j1, %t, %bs : tensor<i32>, tensor<4x8xbf16>, tensor<3x8x8xbf16>
    }
    %i1 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %i1, %s#1, %ws : tensor<i32>, tensor<4x8xbf16>, tensor<2x3x8x8xbf16>
  }
  return %r#1 : tensor<4x8xbf16>
}
