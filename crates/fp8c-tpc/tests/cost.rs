//! What the figures say of one small step, and of kernels whose instructions can be counted by hand.

use fp8c_tpc::cost::{Kind, Layout, MemoryModel, cost};
use fp8c_tpc::{UNROLLED, emit};

fn package(text: &str) -> fp8c_tpc::Package {
    let graph = fp8c_ir::parse(text, fp8c_dialects::registry()).unwrap_or_else(|e| panic!("{e:?}"));
    emit(graph, &[(0, 1), (1, 2)], UNROLLED).unwrap_or_else(|e| panic!("{}", e.message))
}

/// The step's arguments: data, two weights' state, others.
const KINDS: [Kind; 4] = [Kind::Data, Kind::Parameter, Kind::Optimizer, Kind::Other];

#[test]
fn a_small_step() {
    let package = package(include_str!("step.mlir"));
    let found = cost(&package, &KINDS);
    let model = MemoryModel::new(&package.graph, &KINDS);
    let layout = Layout { devices: 8, tensor_parallel: 1, zero: true };
    let text = format!("{found:#?}\n{:#?}", model.at(layout, 4));
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!("cost", text));
}

/// A product takes its multiply-adds, or its bytes; twice the depth takes twice as long.
#[test]
fn products_take_their_operations() {
    let ms = |ty: &str, depth: usize| {
        let text = format!(
            "func.func @main(%x: tensor<4096x{depth}x{ty}>, %w: tensor<{depth}x4096x{ty}>) -> tensor<4096x4096xbf16> {{
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4096x{depth}x{ty}>, tensor<{depth}x4096x{ty}>) -> tensor<4096x4096xbf16>
  return %0 : tensor<4096x4096xbf16>
}}"
        );
        let graph = fp8c_ir::parse(&text, fp8c_dialects::registry()).unwrap();
        cost(&emit(graph, &[], UNROLLED).unwrap(), &[]).pass_ms
    };
    // 2 * 4096^3 operations at 432 and 864 * 10^12 a second.
    let close =
        |found: f64, wanted: f64| assert!((found / wanted - 1.0).abs() < 1e-9, "{found}, not {wanted}");
    close(ms("bf16", 4096), 2.0 * 4096f64.powi(3) / 432e12 * 1e3);
    close(ms("f8E4M3", 4096), 2.0 * 4096f64.powi(3) / 864e12 * 1e3);
    close(ms("bf16", 8192), 2.0 * ms("bf16", 4096));
    // One of depth 16 waits for memory: two operands and the result.
    close(ms("bf16", 16), (2.0 * 16.0 + 4096.0) * 4096.0 * 2.0 / 1945e9 * 1e3);
}

/// Vectors of 64 lanes times what each computes; or bytes.
#[test]
fn kernels_take_their_instructions_or_their_bytes() {
    let found = |body: &str| {
        let ty = "tensor<1024x65536xf32>";
        let text = format!(
            "func.func @main(%x: {ty}) -> {ty} {{\n{}\n  return %r : {ty}\n}}",
            body.replace("TY", ty)
        );
        let graph = fp8c_ir::parse(&text, fp8c_dialects::registry()).unwrap();
        cost(&emit(graph, &[], UNROLLED).unwrap(), &[]).kernels.remove(0)
    };
    let bytes = 2.0 * 4.0 * 1024.0 * 65536.0;
    let one = found("  %r = stablehlo.add %x, %x : TY");
    assert!(one.instructions_ms < one.ms && (one.ms - bytes / 1945e9 * 1e3).abs() < 1e-9, "{one:?}");
    let lines = (0..8).map(|i| {
        format!(
            "  %{} = stablehlo.exponential %{} : TY\n",
            i + 1,
            if i == 0 { "x".into() } else { i.to_string() }
        )
    });
    let many = found(&(lines.collect::<String>() + "  %r = stablehlo.add %8, %8 : TY"));
    // Eight functions of 40 instructions and an addition, of 64 lanes each, on 24 processors at 1.79 GHz.
    let wanted = (8.0 * 40.0 + 1.0) * 1024.0 * 65536.0 / 64.0 / (5500.0 / 128.0) / 1e6;
    assert!(
        many.ms == one.ms && (many.instructions_ms / wanted - 1.0).abs() < 1e-9,
        "{many:?}, not {wanted}"
    );
}
