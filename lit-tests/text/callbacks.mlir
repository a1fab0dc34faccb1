// Callbacks keep their order, ordered by tokens or not, and a mesh names devices; the program runs without them.
// RUN: %fp8c opt %s | FileCheck %s
// RUN: %fp8c lower %s | FileCheck %s
// RUN: %fp8c run %s | FileCheck %s --check-prefix=RAN

// CHECK: sdy.mesh @maximal = <[], device_ids=[0]>
// CHECK: %[[T:.*]] = stablehlo.create_token
// CHECK: %[[U:.*]] = stablehlo.custom_call @xla_ffi_python_cpu_callback(%[[T]], {{.*}}index = 0
// CHECK: stablehlo.custom_call @xla_ffi_python_cpu_callback(%[[U]], {{.*}}index = 1
// CHECK: stablehlo.custom_call @xla_ffi_python_cpu_callback({{.*}}index = 2
// RAN: out_000 tensor<ui64> 18446744073709551615
module {
  sdy.mesh @maximal = <[], device_ids=[0]> {stablehlo.mesh = {axes = [], device_ids = dense<0> : tensor<1xi64>}}
  func.func public @main() -> tensor<ui64> {
    %0 = stablehlo.constant dense<18446744073709551615> : tensor<ui64>
    %1 = stablehlo.create_token : !stablehlo.token
    %2 = stablehlo.custom_call @xla_ffi_python_cpu_callback(%1, %0) {has_side_effect = true, mhlo.backend_config = {index = 0 : ui64}} : (!stablehlo.token, tensor<ui64>) -> !stablehlo.token
    %3 = stablehlo.custom_call @xla_ffi_python_cpu_callback(%2, %0) {has_side_effect = true, mhlo.backend_config = {index = 1 : ui64}} : (!stablehlo.token, tensor<ui64>) -> !stablehlo.token
    stablehlo.custom_call @xla_ffi_python_cpu_callback(%0) {has_side_effect = true, mhlo.backend_config = {index = 2 : ui64}} : (tensor<ui64>) -> ()
    return %0 : tensor<ui64>
  }
}
