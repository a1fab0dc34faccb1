// Forward over layers with what is saved for the way back, then backward in the other order.
func.func @main(%w: tensor<4x64x64xbf16>, %x: tensor<2x64xbf16>, %scales: tensor<4xf32>, %dy: tensor<2x64xbf16>) -> (tensor<2x64xbf16>, tensor<4x64x64xf32>, tensor<4xf32>, tensor<2x64xbf16>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %four = stablehlo.constant dense<4> : tensor<i32>
  %none = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
  %nothing = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %rows = stablehlo.broadcast_in_dim %none, dims = [] : (tensor<bf16>) -> tensor<4x2x64xbf16>
  %grads = stablehlo.broadcast_in_dim %nothing, dims = [] : (tensor<f32>) -> tensor<4x64x64xf32>
  %maxima = stablehlo.broadcast_in_dim %nothing, dims = [] : (tensor<f32>) -> tensor<4xf32>
  %f:4 = stablehlo.while(%i = %zero, %a = %x, %saved = %rows, %largest = %maxima) : tensor<i32>, tensor<2x64xbf16>, tensor<4x2x64xbf16>, tensor<4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %four, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %cut = stablehlo.dynamic_slice %w, %i, %zero, %zero, sizes = [1, 64, 64] : (tensor<4x64x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xbf16>
    %v = stablehlo.reshape %cut : (tensor<1x64x64xbf16>) -> tensor<64x64xbf16>
    %s1 = stablehlo.dynamic_slice %scales, %i, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %s = stablehlo.reshape %s1 : (tensor<1xf32>) -> tensor<f32>
    %sb = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<2x64xf32>
    %p = stablehlo.dot_general %a, %v, contracting_dims = [1] x [0] : (tensor<2x64xbf16>, tensor<64x64xbf16>) -> tensor<2x64xf32>
    %q = stablehlo.add %p, %sb : tensor<2x64xf32>
    %m = stablehlo.abs %q : tensor<2x64xf32>
    %l = stablehlo.reduce(%m init: %nothing) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %l1 = stablehlo.reshape %l : (tensor<f32>) -> tensor<1xf32>
    %t = stablehlo.dynamic_update_slice %largest, %l1, %i : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    %lo = stablehlo.constant dense<-8.000000e+00> : tensor<f32>
    %hi = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %r = stablehlo.clamp %lo, %q, %hi : (tensor<f32>, tensor<2x64xf32>, tensor<f32>) -> tensor<2x64xf32>
    %b = stablehlo.convert %r : (tensor<2x64xf32>) -> tensor<2x64xbf16>
    %a1 = stablehlo.reshape %a : (tensor<2x64xbf16>) -> tensor<1x2x64xbf16>
    %u = stablehlo.dynamic_update_slice %saved, %a1, %i, %zero, %zero : (tensor<4x2x64xbf16>, tensor<1x2x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x64xbf16>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %b, %u, %t : tensor<i32>, tensor<2x64xbf16>, tensor<4x2x64xbf16>, tensor<4xf32>
  }
  %b:3 = stablehlo.while(%i = %zero, %d = %dy, %g = %grads) : tensor<i32>, tensor<2x64xbf16>, tensor<4x64x64xf32>
  cond {
    %c = stablehlo.compare LT, %i, %four, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %k = stablehlo.subtract %three, %i : tensor<i32>
    %cut = stablehlo.dynamic_slice %w, %k, %zero, %zero, sizes = [1, 64, 64] : (tensor<4x64x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x64xbf16>
    %v = stablehlo.reshape %cut : (tensor<1x64x64xbf16>) -> tensor<64x64xbf16>
    %a1 = stablehlo.dynamic_slice %f#2, %k, %zero, %zero, sizes = [1, 2, 64] : (tensor<4x2x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64xbf16>
    %a = stablehlo.reshape %a1 : (tensor<1x2x64xbf16>) -> tensor<2x64xbf16>
    %dw = stablehlo.dot_general %a, %d, contracting_dims = [0] x [0] : (tensor<2x64xbf16>, tensor<2x64xbf16>) -> tensor<64x64xf32>
    %dw1 = stablehlo.reshape %dw : (tensor<64x64xf32>) -> tensor<1x64x64xf32>
    %h = stablehlo.dynamic_update_slice %g, %dw1, %k, %zero, %zero : (tensor<4x64x64xf32>, tensor<1x64x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x64x64xf32>
    %da = stablehlo.dot_general %d, %v, contracting_dims = [1] x [1] : (tensor<2x64xbf16>, tensor<64x64xbf16>) -> tensor<2x64xf32>
    %lo = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %hi = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %r = stablehlo.clamp %lo, %da, %hi : (tensor<f32>, tensor<2x64xf32>, tensor<f32>) -> tensor<2x64xf32>
    %e = stablehlo.convert %r : (tensor<2x64xf32>) -> tensor<2x64xbf16>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %e, %h : tensor<i32>, tensor<2x64xbf16>, tensor<4x64x64xf32>
  }
  return %f#1, %b#2, %f#3, %b#1 : tensor<2x64xbf16>, tensor<4x64x64xf32>, tensor<4xf32>, tensor<2x64xbf16>
}
