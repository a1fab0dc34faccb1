//! What is emitted, run in the emulator beside the interpreter: to the bit where nothing is summed or looked up in tables, and within a
//! stated bound elsewhere.

use fp8c_gaudi::Device;
use fp8c_gaudi::emulator::Emulator;
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor};
use fp8c_tpc::{UNROLLED, emit};

fn parsed(text: &str) -> Graph {
    fp8c_ir::parse(text, fp8c_dialects::registry()).unwrap_or_else(|e| panic!("{e:?}"))
}

/// Numbers that repeat nowhere, of all sizes; some are special.
fn values(n: usize, seed: u64) -> Vec<f64> {
    let mut state = seed | 1;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / f64::from(1u32 << 31)
    };
    (0..n)
        .map(|_| {
            let exponent = (next() * 24.0 - 14.0).floor();
            (next() * 2.0 - 1.0) * exponent.exp2()
        })
        .collect()
}

fn argument(ty: &fp8c_ir::TensorType, seed: u64) -> Tensor {
    let n = ty.elements().unwrap();
    if ty.elem.is_float() {
        // No code is an infinity.
        let scale = if ty.elem.is_fp8() { 0.125 } else { 1.0 };
        return Tensor::from_f64s(ty.clone(), values(n, seed).into_iter().map(|x| x * scale).collect());
    }
    let numbers = values(n, seed)
        .into_iter()
        .map(|x| ((x * 1e4) as i64).rem_euclid(if ty.elem.is_bool() { 2 } else { 7 }));
    Tensor::from_ints(ty.clone(), numbers.collect())
}

/// Results of a program in the emulator and in the interpreter.
fn both(text: &str, given: &[Tensor]) -> Vec<(Tensor, Tensor)> {
    let graph = parsed(text);
    let wanted = run_main(&graph, given).unwrap();
    let package = emit(graph, &[], UNROLLED).unwrap_or_else(|e| panic!("{}", e.message));
    let read = fp8c_gaudi::Graph::parse(&package.graph.text()).unwrap();
    assert_eq!(read, package.graph);
    let mut emulator = Emulator::new(read, |name| package.file(name).map(str::to_string))
        .unwrap_or_else(|f| panic!("{}", f.0));
    let bytes: Vec<Vec<u8>> = given.iter().map(Tensor::to_bytes).collect();
    let found = emulator.run(&bytes).unwrap_or_else(|f| panic!("{}", f.0));
    wanted.into_iter().zip(found).map(|(w, f)| (Tensor::from_bytes(w.ty.clone(), &f).unwrap(), w)).collect()
}

fn arguments(text: &str) -> Vec<Tensor> {
    let graph = parsed(text);
    let body = graph.node(graph.main().unwrap()).regions[0];
    let args = graph.region(body).args.iter().enumerate();
    args.map(|(i, &a)| argument(graph.ty(a).as_tensor().unwrap(), 7 + i as u64)).collect()
}

#[track_caller]
fn equal(text: &str) {
    for (i, (found, wanted)) in both(text, &arguments(text)).into_iter().enumerate() {
        assert_eq!(found.to_bytes(), wanted.to_bytes(), "result {i}: {found:?}, not {wanted:?}");
    }
}

/// Each element is off by at most this part of the largest.
#[track_caller]
fn close(text: &str, bound: f64) {
    for (i, (found, wanted)) in both(text, &arguments(text)).into_iter().enumerate() {
        let (found, wanted) = (found.to_f64s(), wanted.to_f64s());
        let largest = wanted.iter().fold(0f64, |a, b| a.max(b.abs()));
        for (at, (f, w)) in found.iter().zip(&wanted).enumerate() {
            assert!((f - w).abs() <= bound * largest, "result {i}, element {at}: {f}, not {w}");
        }
    }
}

#[test]
fn casts_round_as_the_interpreter_does() {
    let special = [
        0.0,
        -0.0,
        f32::INFINITY,
        f32::NEG_INFINITY,
        f32::NAN,
        240.0,
        247.9,
        248.0,
        1e30,
        57344.0,
        61440.0,
        2f32.powi(-10),
    ];
    let mut all: Vec<f32> = (0..=u16::MAX).step_by(3).map(|h| f32::from_bits(u32::from(h) << 16)).collect();
    all.extend(special);
    // Ties and what lies beside them.
    all.extend(
        (0..4096u32).map(|i| {
            f32::from_bits(0x3b80_0000 + (i << 17) + [0, 0x8000, 0x1_0000, 0x1_0001][i as usize % 4])
        }),
    );
    let n = all.len();
    let text = format!(
        "func.func @main(%x: tensor<{n}xf32>) -> (tensor<{n}xf8E4M3>, tensor<{n}xf8E5M2>, tensor<{n}xbf16>, tensor<{n}xf32>) {{
  %0 = stablehlo.convert %x : (tensor<{n}xf32>) -> tensor<{n}xf8E4M3>
  %1 = stablehlo.convert %x : (tensor<{n}xf32>) -> tensor<{n}xf8E5M2>
  %2 = stablehlo.convert %x : (tensor<{n}xf32>) -> tensor<{n}xbf16>
  %3 = stablehlo.convert %0 : (tensor<{n}xf8E4M3>) -> tensor<{n}xf32>
  return %0, %1, %2, %3 : tensor<{n}xf8E4M3>, tensor<{n}xf8E5M2>, tensor<{n}xbf16>, tensor<{n}xf32>
}}"
    );
    let x = Tensor::from_f32(fp8c_ir::TensorType::new([n as i64], ElementType::F32), all);
    for (i, (found, wanted)) in both(&text, &[x]).into_iter().enumerate() {
        for (at, (f, w)) in found.to_f64s().into_iter().zip(wanted.to_f64s()).enumerate() {
            // A NaN is one, whatever its sign: the device has a single one.
            assert!(
                f == w && f.is_sign_negative() == w.is_sign_negative() || f.is_nan() && w.is_nan(),
                "result {i}, element {at}: {f}, not {w}"
            );
        }
    }
}

#[test]
fn maxima_scales_and_codes_are_the_same_bits() {
    equal(
        "func.func @main(%x: tensor<96x200xbf16>, %s: tensor<2xf32>) -> (tensor<f32>, tensor<96xbf16>, tensor<200xbf16>, tensor<96x200xf8E5M2>, tensor<f32>) {
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %a = stablehlo.abs %x : tensor<96x200xbf16>
  %all = stablehlo.reduce(%a init: %lowest) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<96x200xbf16>, tensor<bf16>) -> tensor<bf16>
  %amax = stablehlo.convert %all : (tensor<bf16>) -> tensor<f32>
  %rows = stablehlo.reduce(%a init: %lowest) applies stablehlo.maximum across dimensions = [1] : (tensor<96x200xbf16>, tensor<bf16>) -> tensor<96xbf16>
  %columns = stablehlo.reduce(%a init: %lowest) applies stablehlo.maximum across dimensions = [0] : (tensor<96x200xbf16>, tensor<bf16>) -> tensor<200xbf16>
  %one = stablehlo.slice %s [1:2] : (tensor<2xf32>) -> tensor<1xf32>
  %scale = stablehlo.reshape %one : (tensor<1xf32>) -> tensor<f32>
  %each = stablehlo.broadcast_in_dim %scale, dims = [] : (tensor<f32>) -> tensor<96x200xf32>
  %wide = stablehlo.convert %x : (tensor<96x200xbf16>) -> tensor<96x200xf32>
  %scaled = stablehlo.multiply %wide, %each : tensor<96x200xf32>
  %low = stablehlo.constant dense<-5.734400e+04> : tensor<f32>
  %high = stablehlo.constant dense<5.734400e+04> : tensor<f32>
  %clamped = stablehlo.clamp %low, %scaled, %high : (tensor<f32>, tensor<96x200xf32>, tensor<f32>) -> tensor<96x200xf32>
  %codes = stablehlo.convert %clamped : (tensor<96x200xf32>) -> tensor<96x200xf8E5M2>
  %bits = stablehlo.bitcast_convert %amax : (tensor<f32>) -> tensor<i32>
  %shift = stablehlo.constant dense<23> : tensor<i32>
  %exponent = stablehlo.shift_right_logical %bits, %shift : tensor<i32>
  %up = stablehlo.shift_left %exponent, %shift : tensor<i32>
  %power = stablehlo.bitcast_convert %up : (tensor<i32>) -> tensor<f32>
  return %amax, %rows, %columns, %codes, %power : tensor<f32>, tensor<96xbf16>, tensor<200xbf16>, tensor<96x200xf8E5M2>, tensor<f32>
}",
    );
}

#[test]
fn movement_keeps_every_bit() {
    equal(
        "func.func @main(%x: tensor<6x10x70xbf16>, %y: tensor<6x4x70xbf16>, %i: tensor<5x1xi32>, %p: tensor<bf16>) -> (tensor<10x6x70xbf16>, tensor<70x6x10xbf16>, tensor<6x14x70xbf16>, tensor<5x10x70xbf16>, tensor<6x12x70xbf16>, tensor<6x5x35xf32>) {
  %0 = stablehlo.transpose %x, dims = [1, 0, 2] : (tensor<6x10x70xbf16>) -> tensor<10x6x70xbf16>
  %t = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<6x10x70xbf16>) -> tensor<70x6x10xbf16>
  %1 = stablehlo.negate %t : tensor<70x6x10xbf16>
  %2 = stablehlo.concatenate %x, %y, dim = 1 : (tensor<6x10x70xbf16>, tensor<6x4x70xbf16>) -> tensor<6x14x70xbf16>
  %3 = \"stablehlo.gather\"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 10, 70>}> : (tensor<6x10x70xbf16>, tensor<5x1xi32>) -> tensor<5x10x70xbf16>
  %4 = stablehlo.pad %x, %p, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 0, 0] : (tensor<6x10x70xbf16>, tensor<bf16>) -> tensor<6x12x70xbf16>
  %s = stablehlo.slice %x [0:6, 3:8, 1:36] : (tensor<6x10x70xbf16>) -> tensor<6x5x35xbf16>
  %5 = stablehlo.convert %s : (tensor<6x5x35xbf16>) -> tensor<6x5x35xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<10x6x70xbf16>, tensor<70x6x10xbf16>, tensor<6x14x70xbf16>, tensor<5x10x70xbf16>, tensor<6x12x70xbf16>, tensor<6x5x35xf32>
}",
    );
}

#[test]
fn updates_are_added_in_their_order() {
    equal(
        "func.func @main(%x: tensor<9x70xbf16>, %i: tensor<20x1xi32>, %u: tensor<20x70xbf16>, %l: tensor<4x33xf32>, %j: tensor<4x3x1xi32>, %v: tensor<4x3xf32>) -> (tensor<9x70xbf16>, tensor<4x33xf32>) {
  %0 = \"stablehlo.scatter\"(%x, %i, %u) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
  ^bb0(%a: tensor<bf16>, %b: tensor<bf16>):
    %s = stablehlo.add %a, %b : tensor<bf16>
    stablehlo.return %s : tensor<bf16>
  }) : (tensor<9x70xbf16>, tensor<20x1xi32>, tensor<20x70xbf16>) -> tensor<9x70xbf16>
  %1 = \"stablehlo.scatter\"(%l, %j, %v) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x33xf32>, tensor<4x3x1xi32>, tensor<4x3xf32>) -> tensor<4x33xf32>
  return %0, %1 : tensor<9x70xbf16>, tensor<4x33xf32>
}",
    );
}

#[test]
fn products_in_fp8_are_exact_but_for_their_sums() {
    close(
        "func.func @main(%x: tensor<12x40xf8E4M3>, %w: tensor<40x24xf8E4M3>, %s: tensor<f32>, %a: tensor<3x12x40xbf16>, %b: tensor<3x24x40xbf16>) -> (tensor<12x24xf32>, tensor<3x12x24xf32>, tensor<24x12xf32>) {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<12x40xf8E4M3>, tensor<40x24xf8E4M3>) -> tensor<12x24xf32>
  %1 = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<12x24xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<12x24xf32>
  %3 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x12x40xbf16>, tensor<3x24x40xbf16>) -> tensor<3x12x24xf32>
  %4 = stablehlo.dot_general %w, %x, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<40x24xf8E4M3>, tensor<12x40xf8E4M3>) -> tensor<24x12xf32>
  return %2, %3, %4 : tensor<12x24xf32>, tensor<3x12x24xf32>, tensor<24x12xf32>
}",
        1e-6,
    );
}

#[test]
fn norms_and_softmax_stay_within_a_few_last_bits() {
    close(
        "func.func @main(%x: tensor<33x150xf32>, %g: tensor<150xf32>) -> (tensor<33x150xf32>, tensor<33x150xf32>, tensor<33x1xf32>) {
  %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = stablehlo.multiply %x, %x : tensor<33x150xf32>
  %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<33x150xf32>, tensor<f32>) -> tensor<33xf32>
  %2 = stablehlo.rsqrt %1 : tensor<33xf32>
  %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<33xf32>) -> tensor<33x150xf32>
  %4 = stablehlo.multiply %x, %3 : tensor<33x150xf32>
  %5 = stablehlo.broadcast_in_dim %g, dims = [1] : (tensor<150xf32>) -> tensor<33x150xf32>
  %6 = stablehlo.multiply %4, %5 : tensor<33x150xf32>
  %7 = stablehlo.reduce(%x init: %lowest) applies stablehlo.maximum across dimensions = [1] : (tensor<33x150xf32>, tensor<f32>) -> tensor<33xf32>
  %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<33xf32>) -> tensor<33x150xf32>
  %9 = stablehlo.subtract %x, %8 : tensor<33x150xf32>
  %10 = stablehlo.exponential %9 : tensor<33x150xf32>
  %11 = stablehlo.reduce(%10 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<33x150xf32>, tensor<f32>) -> tensor<33xf32>
  %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<33xf32>) -> tensor<33x150xf32>
  %13 = stablehlo.divide %10, %12 : tensor<33x150xf32>
  %14 = stablehlo.reshape %11 : (tensor<33xf32>) -> tensor<33x1xf32>
  return %6, %13, %14 : tensor<33x150xf32>, tensor<33x150xf32>, tensor<33x1xf32>
}",
        2e-6,
    );
}

/// Integers of 64 bits pass as long as they fit.
#[test]
fn long_integers_are_narrowed_and_widened() {
    let text = "func.func @main(%x: tensor<5xi64>) -> (tensor<5xi64>, tensor<5xi1>) {
  %c = stablehlo.constant dense<3> : tensor<5xi64>
  %0 = stablehlo.compare GT, %x, %c, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
  %1 = stablehlo.select %0, %x, %c : tensor<5xi1>, tensor<5xi64>
  return %1, %0 : tensor<5xi64>, tensor<5xi1>
}";
    equal(text);
    let package = emit(parsed(text), &[], UNROLLED).unwrap();
    let mut emulator =
        Emulator::new(package.graph.clone(), |name| package.file(name).map(str::to_string)).unwrap();
    let long: Vec<u8> = [1i64, 1 << 40, 0, 0, 0].iter().flat_map(|n| n.to_le_bytes()).collect();
    assert!(emulator.run(&[long]).unwrap_err().0.contains("1099511627776"));
}

#[track_caller]
fn refused(body: &str, words: &[&str]) {
    let text = format!(
        "func.func @main(%x: tensor<4xf32>, %l: tensor<4xi64>) -> tensor<4xf32> {{\n  {body}\n  return %r : tensor<4xf32>\n}}"
    );
    let error = emit(parsed(&text), &[], UNROLLED).unwrap_err();
    assert!(error.span.is_some(), "{error:?}");
    for word in words {
        assert!(error.message.contains(word), "{} lacks {word}", error.message);
    }
}

#[test]
fn what_the_device_lacks_is_named_with_its_type_and_place() {
    refused(
        "%r = chlo.erf %x : tensor<4xf32> -> tensor<4xf32>",
        &["chlo.erf", "tensor<4xf32>", "special functions"],
    );
    refused(
        "%0 = stablehlo.add %l, %l : tensor<4xi64>\n  %r = stablehlo.convert %0 : (tensor<4xi64>) -> tensor<4xf32>",
        &["stablehlo.add", "i64", "32 bits"],
    );
    refused(
        "%0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xf64>\n  %1 = stablehlo.sine %0 : tensor<4xf64>\n  %r = stablehlo.convert %1 : (tensor<4xf64>) -> tensor<4xf32>",
        &["f64"],
    );
    refused("%r = stablehlo.reverse %x, dims = [0] : tensor<4xf32>", &["stablehlo.reverse", "round"]);
}

/// Single elements of a row, put into another.
#[test]
fn single_elements_are_views() {
    equal(
        "func.func @main(%x: tensor<20xf32>, %y: tensor<3xf32>) -> tensor<5xf32> {
  %n = stablehlo.negate %x : tensor<20xf32>
  %a = stablehlo.slice %n [7:8] : (tensor<20xf32>) -> tensor<1xf32>
  %b = stablehlo.slice %n [3:4] : (tensor<20xf32>) -> tensor<1xf32>
  %0 = stablehlo.concatenate %a, %y, %b, dim = 0 : (tensor<1xf32>, tensor<3xf32>, tensor<1xf32>) -> tensor<5xf32>
  return %0 : tensor<5xf32>
}",
    );
}

/// Beyond a limit of the device, and a loop that may go round for ever.
#[test]
fn limits_are_named_with_the_op() {
    let dims = "func.func @main(%x: tensor<2x3x4x5x6x7xf32>) -> tensor<7x6x5x4x3x2xf32> {
  %0 = stablehlo.transpose %x, dims = [5, 4, 3, 2, 1, 0] : (tensor<2x3x4x5x6x7xf32>) -> tensor<7x6x5x4x3x2xf32>
  %1 = stablehlo.negate %0 : tensor<7x6x5x4x3x2xf32>
  return %1 : tensor<7x6x5x4x3x2xf32>
}";
    let turns = "func.func @main(%n: tensor<i32>, %x: tensor<8xf32>) -> tensor<8xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %a = %x) : tensor<i32>, tensor<8xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %j = stablehlo.add %i, %one : tensor<i32>
    %b = stablehlo.add %a, %a : tensor<8xf32>
    stablehlo.return %j, %b : tensor<i32>, tensor<8xf32>
  }
  return %r#1 : tensor<8xf32>
}";
    for (text, words) in [
        (dims, ["stablehlo.negate", "tensor<7x6x5x4x3x2xf32>", "five dimensions"]),
        (turns, ["stablehlo.while", "how often it goes round", "unrolled"]),
    ] {
        let error = emit(parsed(text), &[], UNROLLED).unwrap_err();
        assert!(error.span.is_some(), "{error:?}");
        words.iter().for_each(|word| assert!(error.message.contains(word), "{} lacks {word}", error.message));
    }
}

/// Kernels of one text whose tensors have other sizes are two.
#[test]
fn one_text_for_two_sizes() {
    equal(
        "func.func @main(%x: tensor<4x96xf32>, %y: tensor<6x96xf32>) -> (tensor<2x64xf32>, tensor<2x64xf32>) {
  %0 = stablehlo.slice %x [1:3, 0:64] : (tensor<4x96xf32>) -> tensor<2x64xf32>
  %1 = stablehlo.negate %0 : tensor<2x64xf32>
  %2 = stablehlo.slice %y [1:3, 0:64] : (tensor<6x96xf32>) -> tensor<2x64xf32>
  %3 = stablehlo.negate %2 : tensor<2x64xf32>
  return %1, %3 : tensor<2x64xf32>, tensor<2x64xf32>
}",
    );
}

/// Turns whose number is known; what a turn cuts out of a stack and writes into one.
#[test]
fn loops_are_unrolled() {
    equal(
        "func.func @main(%w: tensor<3x40xf32>, %x: tensor<40xf32>) -> (tensor<40xf32>, tensor<3x40xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  %nothing = stablehlo.constant dense<0.000000e+00> : tensor<3x40xf32>
  %r:3 = stablehlo.while(%i = %zero, %a = %x, %s = %nothing) : tensor<i32>, tensor<40xf32>, tensor<3x40xf32>
  cond {
    %c = stablehlo.compare LT, %i, %three, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %row = stablehlo.dynamic_slice %w, %i, %zero, sizes = [1, 40] : (tensor<3x40xf32>, tensor<i32>, tensor<i32>) -> tensor<1x40xf32>
    %v = stablehlo.reshape %row : (tensor<1x40xf32>) -> tensor<40xf32>
    %n = stablehlo.maximum %a, %v : tensor<40xf32>
    %m = stablehlo.negate %n : tensor<40xf32>
    %b = stablehlo.reshape %m : (tensor<40xf32>) -> tensor<1x40xf32>
    %t = stablehlo.dynamic_update_slice %s, %b, %i, %zero : (tensor<3x40xf32>, tensor<1x40xf32>, tensor<i32>, tensor<i32>) -> tensor<3x40xf32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %n, %t : tensor<i32>, tensor<40xf32>, tensor<3x40xf32>
  }
  return %r#1, %r#2 : tensor<40xf32>, tensor<3x40xf32>
}",
    );
}
