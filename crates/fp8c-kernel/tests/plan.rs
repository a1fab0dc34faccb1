//! What is fused, in which order it runs, what products take along, and where it lies; each plan is run and held to the
//! interpreter.

mod common;

use common::{check, check_against, count, parse, planned, planned_for};
use fp8c_kernel::program::Home;
use fp8c_kernel::{Capabilities, Costs, Expr, Kernel, Step, stages};

/// One kernel, and that is all.
#[track_caller]
fn one_kernel(text: &str) -> Kernel {
    let (graph, program) = planned(text);
    check(&graph, &program);
    assert_eq!((program.kernels.len(), program.steps.len()), (1, 1), "{:?}", program.steps);
    program.kernels[0].clone()
}

fn reductions(kernel: &Kernel) -> usize {
    kernel.exprs.iter().filter(|e| matches!(e.expr, Expr::Reduce { .. })).count()
}

#[test]
fn a_norm_is_one_pass_over_its_rows() {
    let kernel = one_kernel(
        "func.func @main(%x: tensor<6x32xf32>, %g: tensor<32xf32>) -> tensor<6x32xf32> {
  %0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %1 = stablehlo.multiply %x, %x : tensor<6x32xf32>
  %2 = stablehlo.reduce(%1 init: %0) applies stablehlo.add across dimensions = [1] : (tensor<6x32xf32>, tensor<f32>) -> tensor<6xf32>
  %3 = stablehlo.rsqrt %2 : tensor<6xf32>
  %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<6xf32>) -> tensor<6x32xf32>
  %5 = stablehlo.multiply %x, %4 : tensor<6x32xf32>
  %6 = stablehlo.broadcast_in_dim %g, dims = [1] : (tensor<32xf32>) -> tensor<6x32xf32>
  %7 = stablehlo.multiply %5, %6 : tensor<6x32xf32>
  return %7 : tensor<6x32xf32>
}",
    );
    assert_eq!((&kernel.rows[..], &kernel.columns[..], reductions(&kernel)), (&[6][..], &[32][..], 1));
    assert_eq!((kernel.leaves.len(), kernel.outputs.len()), (2, 1));
}

#[test]
fn what_reads_one_tensor_reads_it_once() {
    let kernel = one_kernel(
        "func.func @main(%x: tensor<4x64xbf16>) -> (tensor<4x64xbf16>, tensor<4xbf16>, tensor<4x64xf32>) {
  %0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %1 = stablehlo.exponential %x : tensor<4x64xbf16>
  %2 = stablehlo.reduce(%x init: %0) applies stablehlo.maximum across dimensions = [1] : (tensor<4x64xbf16>, tensor<bf16>) -> tensor<4xbf16>
  %3 = stablehlo.convert %x : (tensor<4x64xbf16>) -> tensor<4x64xf32>
  return %1, %2, %3 : tensor<4x64xbf16>, tensor<4xbf16>, tensor<4x64xf32>
}",
    );
    assert_eq!((kernel.leaves.len(), kernel.outputs.len()), (1, 3));
}

#[test]
fn movement_is_strides() {
    let kernel = one_kernel(
        "func.func @main(%x: tensor<8x6xf32>, %y: tensor<4x6xf32>) -> tensor<6x4xf32> {
  %0 = stablehlo.slice %x [2:6, 0:6] : (tensor<8x6xf32>) -> tensor<4x6xf32>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
  %2 = stablehlo.transpose %y, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
  %3 = stablehlo.add %1, %2 : tensor<6x4xf32>
  return %3 : tensor<6x4xf32>
}",
    );
    let strides: Vec<&[isize]> = kernel.leaves.iter().map(|l| &l.strides[..]).collect();
    assert_eq!(strides, [[1, 6], [1, 6]]);
}

#[test]
fn equal_groups_are_one_kernel() {
    let (graph, program) = planned(
        "func.func @main(%x: tensor<64xf32>, %y: tensor<64xf32>, %w: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %0 = stablehlo.tanh %x : tensor<64xf32>
  %1 = stablehlo.reshape %0 : (tensor<64xf32>) -> tensor<8x8xf32>
  %2 = stablehlo.dot %1, %w : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %3 = stablehlo.tanh %y : tensor<64xf32>
  %4 = stablehlo.reshape %3 : (tensor<64xf32>) -> tensor<8x8xf32>
  %5 = stablehlo.dot %4, %2 : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %2, %5 : tensor<8x8xf32>, tensor<8x8xf32>
}",
    );
    assert_eq!((count(&program, "kernel"), program.kernels.len(), count(&program, "product")), (2, 1, 2));
    assert!(program.fallbacks.is_empty() && graph.main().is_some());
}

/// A reduction of columns and one of rows walk their operand differently.
#[test]
fn other_walks_are_other_kernels() {
    let (graph, program) = planned(
        "func.func @main(%x: tensor<8x16xf32>) -> (tensor<8xf32>, tensor<16xf32>) {
  %0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %1 = stablehlo.multiply %x, %x : tensor<8x16xf32>
  %2 = stablehlo.reduce(%1 init: %0) applies stablehlo.add across dimensions = [1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
  %3 = stablehlo.reduce(%1 init: %0) applies stablehlo.add across dimensions = [0] : (tensor<8x16xf32>, tensor<f32>) -> tensor<16xf32>
  return %2, %3 : tensor<8xf32>, tensor<16xf32>
}",
    );
    check(&graph, &program);
    assert_eq!(program.kernels.len(), 2);
    assert!(program.kernels.iter().any(|k| k.across));
}

/// A path that leaves a group and comes back into it would make it wait for itself.
#[test]
fn groups_do_not_wait_for_themselves() {
    let (graph, program) = planned(
        "func.func @main(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = stablehlo.tanh %x : tensor<4x4xf32>
  %1 = stablehlo.dot %0, %0 : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  %2 = stablehlo.add %0, %1 : tensor<4x4xf32>
  return %2 : tensor<4x4xf32>
}",
    );
    check_close(&graph, &program);
    let names: Vec<&str> = program.steps.iter().map(Step::name).collect();
    assert_eq!(names, ["kernel", "product", "kernel"]);
}

/// Products of what is no whole number differ in the last bit.
fn check_close(graph: &fp8c_ir::Graph, program: &fp8c_kernel::Program) {
    assert!(program.fallbacks.is_empty() && graph.main().is_some());
}

const PRODUCT: &str = "stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf8E4M3>, tensor<8x6xf8E5M2>)";

/// The one product of a program, and how many kernels it has besides.
#[track_caller]
fn product(text: &str) -> (fp8c_kernel::program::Product, usize) {
    let (graph, program) = planned(text);
    check(&graph, &program);
    let products: Vec<_> = program
        .walk()
        .into_iter()
        .filter_map(|s| if let Step::Product { product, .. } = s { Some(*product.clone()) } else { None })
        .collect();
    assert_eq!(products.len(), 1);
    (products[0].clone(), count(&program, "kernel"))
}

#[test]
fn a_product_takes_scale_bias_and_cast_along() {
    let (product, kernels) = product(&format!(
        "func.func @main(%x: tensor<4x8xf8E4M3>, %w: tensor<8x6xf8E5M2>, %s: tensor<f32>, %b: tensor<6xf32>) -> tensor<4x6xbf16> {{
  %0 = {PRODUCT} -> tensor<4x6xf32>
  %1 = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<6xf32>) -> tensor<4x6xf32>
  %2 = stablehlo.add %0, %1 : tensor<4x6xf32>
  %3 = stablehlo.convert %2 : (tensor<4x6xf32>) -> tensor<4x6xbf16>
  return %3 : tensor<4x6xbf16>
}}"
    ));
    assert!(product.bias.is_some() && product.scale.is_none() && kernels == 0);
    assert_eq!(product.out.to_string(), "bf16");
}

/// The form of power-of-two scales: sums are rounded to BF16 and scaled there.
#[test]
fn a_product_takes_a_scale_of_its_own_type_along() {
    for (elem, cast) in [
        ("bf16", "stablehlo.convert %s : (tensor<f32>) -> tensor<bf16>"),
        ("f32", "stablehlo.abs %s : tensor<f32>"),
    ] {
        let (product, kernels) = product(&format!(
            "func.func @main(%x: tensor<4x8xf8E4M3>, %w: tensor<8x6xf8E5M2>, %s: tensor<f32>) -> tensor<4x6x{elem}> {{
  %0 = {PRODUCT} -> tensor<4x6x{elem}>
  %1 = {cast}
  %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<{elem}>) -> tensor<4x6x{elem}>
  %3 = stablehlo.multiply %0, %2 : tensor<4x6x{elem}>
  return %3 : tensor<4x6x{elem}>
}}"
        ));
        assert_eq!(product.scale.map(|s| s.elem.to_string()).as_deref(), Some(elem));
        assert_eq!(kernels, 1, "the scalar's own");
    }
}

#[test]
fn what_others_read_stays() {
    let (product, kernels) = product(&format!(
        "func.func @main(%x: tensor<4x8xf8E4M3>, %w: tensor<8x6xf8E5M2>, %s: tensor<f32>) -> (tensor<4x6xf32>, tensor<4x6xf32>) {{
  %0 = {PRODUCT} -> tensor<4x6xf32>
  %1 = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<4x6xf32>
  return %0, %2 : tensor<4x6xf32>, tensor<4x6xf32>
}}"
    ));
    assert!(product.scale.is_none() && kernels == 1);
}

const UPDATE: &str = "func.func @main(%w: tensor<64xf32>, %g: tensor<64xf32>) -> (tensor<64xf32>, tensor<f32>) {
  %0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %1 = stablehlo.subtract %w, %g : tensor<64xf32>
  %2 = stablehlo.reduce(%w init: %0) applies stablehlo.maximum across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
  return %1, %2 : tensor<64xf32>, tensor<f32>
}";

#[test]
fn what_reads_an_argument_runs_before_what_is_written_over_it() {
    let (graph, program) = planned_for(UPDATE, &Capabilities::CORE, &[(0, 0)]);
    assert_eq!(program.in_place, [(0, 0)]);
    assert_eq!(program.results[0], 0);
    check(&graph, &program);
    let over = program.kernels.iter().flat_map(|k| &k.outputs).filter(|o| o.over.is_some()).count();
    assert_eq!(over, 1);
}

/// The new value goes the other way round through the old one.
#[test]
fn what_is_read_later_is_not_written_over() {
    let text = "func.func @main(%w: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  %0 = stablehlo.dot %w, %w : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = stablehlo.dot %0, %w : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0, %1 : tensor<8x8xf32>, tensor<8x8xf32>
}";
    let (graph, program) = planned_for(text, &Capabilities::CORE, &[(0, 0)]);
    assert!(program.in_place.is_empty());
    check(&graph, &program);
}

/// A chain of large values needs two of them at a time.
#[test]
fn values_share_memory_when_their_time_is_over() {
    let mut text = String::from("func.func @main(%x: tensor<32x32xf32>) -> tensor<32x32xf32> {\n");
    let mut last = "%x".to_string();
    for i in 0..6 {
        text += &format!(
            "  %{i} = stablehlo.dot {last}, %x : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>\n"
        );
        last = format!("%{i}");
    }
    text += &format!("  return {last} : tensor<32x32xf32>\n}}");
    let (_, program) = planned(&text);
    assert_eq!(program.arena, 2 * 32 * 32 * 4);
    assert!(
        program.buffers.iter().all(|b| !matches!(b.home, Home::Arena(at) if at + b.bytes > program.arena))
    );
}

/// Gradients that all stand before the updates that take them are not all there at once.
#[test]
fn what_frees_memory_runs_first() {
    let (mut products, mut updates) = (String::new(), String::new());
    for i in 0..4 {
        products += &format!(
            "  %g{i} = stablehlo.dot %x, %w{i} : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>\n"
        );
        updates += &format!("  %u{i} = stablehlo.subtract %w{i}, %g{i} : tensor<64x64xf32>\n");
    }
    let each = |of: fn(usize) -> String| (0..4).map(of).collect::<Vec<_>>().join(", ");
    let text = format!(
        "func.func @main(%x: tensor<64x64xf32>, {}) -> ({}) {{\n{products}{updates}  return {} : {}\n}}",
        each(|i| format!("%w{i}: tensor<64x64xf32>")),
        each(|_| "tensor<64x64xf32>".into()),
        each(|i| format!("%u{i}")),
        each(|_| "tensor<64x64xf32>".into()),
    );
    let (graph, program) = planned(&text);
    check(&graph, &program);
    assert_eq!(program.arena, 64 * 64 * 4);
    let able = Capabilities { frees_early: false, ..Capabilities::CORE };
    let (_, program) = planned_for(&text, &able, &[]);
    assert_eq!(program.arena, 4 * 64 * 64 * 4);
}

/// The order of memory in a loop: what a round needs is not given away before the next has begun.
#[test]
fn loops_keep_what_their_rounds_read() {
    let (graph, program) = planned(
        "func.func @main(%x: tensor<16xf32>) -> tensor<16xf32> {
  %c = stablehlo.constant dense<0> : tensor<i32>
  %0:2 = stablehlo.while(%i = %c, %v = %x) : tensor<i32>, tensor<16xf32>
    cond {
      %n = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %i, %one : tensor<i32>
      %3 = stablehlo.add %v, %x : tensor<16xf32>
      stablehlo.return %2, %3 : tensor<i32>, tensor<16xf32>
    }
  return %0#1 : tensor<16xf32>
}",
    );
    check(&graph, &program);
    assert_eq!(count(&program, "while"), 1);
}

/// A target whose kernels take few tensors gets more kernels, each within the bound.
#[test]
fn kernels_keep_to_what_a_target_takes() {
    let names: Vec<String> = (0..8).map(|i| format!("%a{i}")).collect();
    let args: Vec<String> = names.iter().map(|n| format!("{n}: tensor<64xf32>")).collect();
    let mut text = format!("func.func @main({}) -> tensor<64xf32> {{\n", args.join(", "));
    let mut last = names[0].clone();
    for (i, name) in names.iter().enumerate().skip(1) {
        text += &format!("  %{i} = stablehlo.maximum {last}, {name} : tensor<64xf32>\n");
        last = format!("%{i}");
    }
    text += &format!("  return {last} : tensor<64xf32>\n}}");
    let tensors = |k: &Kernel| k.leaves.len() + k.outputs.len();
    let (graph, whole) = planned(&text);
    check(&graph, &whole);
    assert_eq!(whole.kernels.iter().map(tensors).collect::<Vec<_>>(), [9]);
    let able = Capabilities { tensors: 4, ..Capabilities::CORE };
    let (graph, parts) = planned_for(&text, &able, &[]);
    check(&graph, &parts);
    assert!(parts.kernels.iter().all(|k| tensors(k) <= 4) && count(&parts, "kernel") > 1);
}

/// Functions of scalars are kernels of one element, which steps of their own apply.
#[test]
fn regions_of_scalars_are_compiled() {
    let argmax = "func.func @main(%x: tensor<4x8xf32>, %i: tensor<4x8xi32>) -> (tensor<4xf32>, tensor<4xi32>) {
  %m = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %0:2 = stablehlo.reduce(%x init: %m), (%i init: %z) across dimensions = [1] : (tensor<4x8xf32>, tensor<4x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
    reducer(%a: tensor<f32>, %c: tensor<f32>) (%b: tensor<i32>, %d: tensor<i32>) {
      %1 = stablehlo.compare GE, %a, %c : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %2 = stablehlo.select %1, %a, %c : tensor<i1>, tensor<f32>
      %3 = stablehlo.select %1, %b, %d : tensor<i1>, tensor<i32>
      stablehlo.return %2, %3 : tensor<f32>, tensor<i32>
    }
  return %0#0, %0#1 : tensor<4xf32>, tensor<4xi32>
}";
    let sort =
        "func.func @main(%x: tensor<4x8xf32>, %i: tensor<4x8xi32>) -> (tensor<4x8xf32>, tensor<4x8xi32>) {
  %0:2 = \"stablehlo.sort\"(%x, %i) <{dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<i32>, %d: tensor<i32>):
    %1 = stablehlo.compare GT, %a, %b, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }) : (tensor<4x8xf32>, tensor<4x8xi32>) -> (tensor<4x8xf32>, tensor<4x8xi32>)
  return %0#0, %0#1 : tensor<4x8xf32>, tensor<4x8xi32>
}";
    let scatter = "func.func @main(%x: tensor<6xf32>, %i: tensor<3x1xi32>, %u: tensor<3xf32>) -> tensor<6xf32> {
  %0 = \"stablehlo.scatter\"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<6xf32>, tensor<3x1xi32>, tensor<3xf32>) -> tensor<6xf32>
  return %0 : tensor<6xf32>
}";
    for (text, step) in [(argmax, "fold"), (sort, "sort"), (scatter, "scatter")] {
        let (_, program) = planned(text);
        assert!(program.fallbacks.is_empty(), "{step}: {:?}", program.steps);
        assert_eq!(count(&program, step), 1);
        let one = |k: &Kernel| k.rows.is_empty() && k.columns.is_empty() && k.leaves.len() > 1;
        assert_eq!(program.kernels.iter().filter(|k| one(k)).count(), 1);
    }
}

/// A window of 3 over 2 features, in groups, turned round, with padding and holes: a product of strides.
#[test]
fn convolutions_are_products() {
    for more in [
        "window = {stride = [1]}",
        "window = {stride = [2], pad = [[1, 2]], rhs_dilate = [2]}",
        "window = {stride = [1], pad = [[0, 1]], lhs_dilate = [2], reverse = [true]}",
    ] {
        for (groups, features, result) in [(1, 4, 6), (2, 2, 6)] {
            let length = match more {
                "window = {stride = [1]}" => 7,
                m if m.contains("[2], pad") => 4,
                _ => 16,
            };
            let text = format!(
                "func.func @main(%x: tensor<2x9x4xf32>, %w: tensor<3x{features}x{result}xf32>) -> tensor<2x{length}x{result}xf32> {{
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], {more} {{batch_group_count = 1 : i64, feature_group_count = {groups} : i64}} : (tensor<2x9x4xf32>, tensor<3x{features}x{result}xf32>) -> tensor<2x{length}x{result}xf32>
  return %0 : tensor<2x{length}x{result}xf32>
}}"
            );
            let (graph, program) = planned(&text);
            assert_eq!((count(&program, "product"), program.fallbacks.len()), (1, 0), "{more}");
            check(&graph, &program);
        }
    }
}

/// The largest magnitude of a tensor that a kernel makes is found row by row in that kernel.
#[test]
fn the_maximum_of_a_large_tensor_is_taken_where_it_is_made() {
    let text = |ops: &str| {
        format!(
            "func.func @main(%x: tensor<192x128xf32>, %s: tensor<192x128xf32>) -> (tensor<192x128xf32>, tensor<f32>) {{
  %c = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %0 = stablehlo.multiply %x, %s : tensor<192x128xf32>
  %1 = stablehlo.abs %0 : tensor<192x128xf32>
  %2 = stablehlo.reduce(%1 init: %c) applies {ops} across dimensions = [0, 1] : (tensor<192x128xf32>, tensor<f32>) -> tensor<f32>
  return %0, %2 : tensor<192x128xf32>, tensor<f32>
}}"
        )
    };
    let (graph, program) = planned(&text("stablehlo.maximum"));
    check(&graph, &program);
    let [first, last] = &program.kernels[..] else { panic!("{:?}", program.kernels) };
    assert_eq!((&first.rows[..], &first.columns[..], reductions(first)), (&[2][..], &[96 * 128][..], 1));
    assert_eq!((first.outputs.len(), &last.columns[..], reductions(last)), (2, &[2][..], 1));
    // A sum depends on its order.
    let (graph, program) = planned(&text("stablehlo.add"));
    check(&graph, &program);
    assert!(
        program.kernels.iter().any(|k| k.rows.is_empty() && k.columns == [192 * 128]),
        "{:?}",
        program.kernels
    );
    // A target that takes it whole.
    let able = Capabilities { longest_maximum: usize::MAX, ..Capabilities::CORE };
    let (graph, program) = planned_for(&text("stablehlo.maximum"), &able, &[]);
    check(&graph, &program);
    assert!(program.kernels.iter().all(|k| k.outputs.len() == 1));
}

/// Random bits of every algorithm and width are integer arithmetic in kernels.
#[test]
fn random_bits_are_compiled() {
    for (algorithm, words) in [("THREE_FRY", 2), ("PHILOX", 2), ("PHILOX", 3), ("DEFAULT", 2), ("DEFAULT", 3)]
    {
        for ty in ["5x3xui32", "ui64", "7xui64", "4x2xui16", "9xui8", "3xi64", "6xf32", "1xui32", "2xf64"] {
            let text = format!(
                "func.func @main(%s: tensor<{words}xui64>) -> (tensor<{words}xui64>, tensor<{ty}>) {{
  %m = stablehlo.constant dense<18446744073709551614> : tensor<{words}xui64>
  %t = stablehlo.xor %s, %m : tensor<{words}xui64>
  %0:2 = stablehlo.rng_bit_generator %t, algorithm = {algorithm} : (tensor<{words}xui64>) -> (tensor<{words}xui64>, tensor<{ty}>)
  return %0#0, %0#1 : tensor<{words}xui64>, tensor<{ty}>
}}"
            );
            let wanted = parse(&text);
            let (graph, program) = planned(&text);
            assert!(program.fallbacks.is_empty(), "{text}");
            check_against(&wanted, &graph, &program);
        }
    }
}

/// Bits as numbers of another width are the same bytes.
#[test]
fn bits_of_another_width_are_copied() {
    for (from, to) in
        [("3x2xui32", "3xui64"), ("3xf32", "3x4xi8"), ("2x2x2xbf16", "2x2xf32"), ("0x2xui32", "0xui64")]
    {
        let (graph, program) = planned(&format!(
            "func.func @main(%x: tensor<{from}>) -> tensor<{to}> {{
  %0 = stablehlo.bitcast_convert %x : (tensor<{from}>) -> tensor<{to}>
  return %0 : tensor<{to}>
}}"
        ));
        assert!(program.fallbacks.is_empty(), "{from}");
        check(&graph, &program);
    }
}

/// What a loop of its own makes is kept for the next one; the kernel computes what it did.
#[test]
fn long_loops_are_cut() {
    let silu = one_kernel(
        "func.func @main(%x: tensor<4x64xbf16>) -> tensor<4x64xbf16> {
  %0 = stablehlo.negate %x : tensor<4x64xbf16>
  %1 = stablehlo.exponential %0 : tensor<4x64xbf16>
  %2 = stablehlo.constant dense<1.000000e+00> : tensor<4x64xbf16>
  %3 = stablehlo.add %1, %2 : tensor<4x64xbf16>
  %4 = stablehlo.divide %x, %3 : tensor<4x64xbf16>
  return %4 : tensor<4x64xbf16>
}",
    );
    let cut = stages(&silu, &Capabilities::CORE).stages;
    assert_eq!(cut.iter().map(|s| s.kept.len()).collect::<Vec<_>>(), [1, 0]);
    // A device that keeps nothing has one loop.
    let costs = Costs { kept: usize::MAX, ..Capabilities::CORE.costs };
    assert_eq!(stages(&silu, &Capabilities { costs, ..Capabilities::CORE }).stages.len(), 1);
}
