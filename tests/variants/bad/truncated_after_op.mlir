// expect: 5:1 end of file, the function is not closed
module {
  func.func public @main() -> tensor<f32> {
    %0 = stablehlo.constant dense<1.0> : tensor<f32>
