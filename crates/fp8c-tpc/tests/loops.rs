//! Loops that are recorded once and launched turn by turn: the same bits as unrolled, and as the interpreter's.

use fp8c_gaudi::emulator::Emulator;
use fp8c_gaudi::graph::Place;
use fp8c_gaudi::{Device, Graph as Recorded};
use fp8c_ir::interp::run_main;
use fp8c_ir::{Graph, Tensor, TensorType};
use fp8c_tpc::{Package, UNROLLED, emit};

fn parsed(text: &str) -> Graph {
    fp8c_ir::parse(text, fp8c_dialects::registry()).unwrap_or_else(|e| panic!("{e:?}"))
}

fn emitted(text: &str, unrolled: usize) -> Package {
    emit(parsed(text), &[], unrolled).unwrap_or_else(|e| panic!("{}", e.message))
}

/// Whole numbers, of which sums and products are exact.
fn arguments(text: &str) -> Vec<Tensor> {
    let graph = parsed(text);
    let body = graph.node(graph.main().unwrap()).regions[0];
    let types = graph.region(body).args.iter().map(|&a| graph.ty(a).as_tensor().unwrap().clone());
    let numbers = |(k, ty): (usize, TensorType)| {
        let n = ty.elements().unwrap();
        let number = |i: usize| ((i * 7 + k * 5) % 11) as f64 - 5.0;
        Tensor::from_f64s(ty, (0..n).map(number).collect())
    };
    types.enumerate().map(numbers).collect()
}

fn run(package: &Package, given: &[Tensor]) -> Vec<Vec<u8>> {
    let read = Recorded::parse(&package.graph.text()).unwrap();
    assert_eq!(read, package.graph);
    let mut emulator = Emulator::new(read, |name| package.file(name).map(str::to_string)).unwrap();
    let bytes: Vec<Vec<u8>> = given.iter().map(Tensor::to_bytes).collect();
    emulator.run(&bytes).unwrap_or_else(|f| panic!("{}", f.0))
}

/// The package with every loop launched turn by turn, whose results are the interpreter's.
#[track_caller]
fn launched(text: &str) -> Package {
    let given = arguments(text);
    let wanted: Vec<Vec<u8>> =
        run_main(&parsed(text), &given).unwrap().iter().map(Tensor::to_bytes).collect();
    let package = emitted(text, 0);
    assert_eq!(run(&package, &given), wanted);
    assert_eq!(run(&emitted(text, UNROLLED), &given), wanted);
    package
}

fn turns(package: &Package) -> Vec<u64> {
    package.graph.launches.iter().map(|l| l.turns).collect()
}

fn parts(package: &Package) -> Vec<(i64, i64)> {
    let part = |place: &Place| match place {
        Place::Part { first, step, .. } => Some((*first, *step)),
        _ => None,
    };
    package.graph.tensors.iter().filter_map(|t| part(&t.place)).collect()
}

/// Forward over layers with what is saved for the way back, then backward in the other order: weights, saved rows and gradients are parts
/// of their stacks; scales, too small for an address of their own, are cut out and put in by kernels.
const SCANNED: &str = include_str!("scanned.mlir");

#[test]
fn a_scan_over_layers_is_launched_turn_by_turn() {
    let package = launched(SCANNED);
    assert_eq!(turns(&package), [1, 4, 1, 4, 1]);
    let row = 2 * 64;
    let layer = 64 * 64;
    let mut found = parts(&package);
    found.sort_unstable();
    let mut wanted = [(0, layer), (0, row), (3 * layer, -layer), (3 * row, -row), (3 * layer, -layer)];
    wanted.sort_unstable();
    assert_eq!(found, wanted);
    // One layer forward and one backward: as many products as these have.
    let products = package.graph.nodes.iter().filter(|n| n.guid == "gemm").count();
    assert_eq!(products, 3);
}

#[test]
fn small_loops_are_unrolled() {
    let package = emitted(SCANNED, UNROLLED);
    assert_eq!((turns(&package), parts(&package)), (vec![1], vec![]));
    // Between the two: the loop with more ops stays.
    let sizes: Vec<usize> = (0..200).step_by(4).map(|n| turns(&emitted(SCANNED, n)).len()).collect();
    assert!(sizes.contains(&3) && sizes.windows(2).all(|w| w[0] >= w[1]), "{sizes:?}");
}

/// A loop around some body of rows of 64; `%w` has four of them.
fn looped(begin: &str, carried: &str, body: &str, next: &str, end: &str) -> String {
    let types = "tensor<i32>, tensor<64xf32>, tensor<64xf32>, tensor<4x64xf32>";
    format!(
        "func.func @main(%w: tensor<4x64xf32>, %x: tensor<64xf32>, %y: tensor<64xf32>) -> ({types}) {{
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %three = stablehlo.constant dense<3> : tensor<i32>
  {begin}
  %r:4 = stablehlo.while(%i = %zero, {carried}) : {types}
  cond {{
    %c = stablehlo.compare LT, %i, %three, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }} do {{
    %j = stablehlo.add %i, %one : tensor<i32>
    {body}
    stablehlo.return %j, {next} : {types}
  }}
  return {end} : {types}
}}"
    )
}

const ROW: &str = "sizes = [1, 64] : (tensor<4x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>";
const PUT: &str = "(tensor<4x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<4x64xf32>";

/// Values that are exchanged, returned as they came, or used only by the next turn.
#[test]
fn what_turns_hand_on_is_in_order() {
    let package = launched(&looped(
        "",
        "%a = %x, %b = %y, %s = %w",
        "%n = stablehlo.add %a, %b : tensor<64xf32>",
        "%b, %n, %s",
        "%r#0, %r#2, %r#1, %r#3",
    ));
    assert_eq!(turns(&package), [1, 3, 1]);
    // A result twice, and an argument that no turn changes.
    launched(&looped(
        "",
        "%a = %x, %b = %x, %s = %w",
        "%n = stablehlo.subtract %b, %a : tensor<64xf32>",
        "%n, %n, %s",
        "%r#0, %r#1, %r#1, %r#3",
    ));
}

/// A stack that turns read and write is no part: a turn would see it change.
#[test]
fn a_stack_that_is_read_and_written_is_carried_whole() {
    let package = launched(&looped(
        "",
        "%a = %x, %b = %y, %s = %w",
        &format!(
            "%o = stablehlo.dynamic_slice %s, %j, %zero, {ROW}
    %p = stablehlo.reshape %a : (tensor<64xf32>) -> tensor<1x64xf32>
    %q = stablehlo.add %o, %p : tensor<1x64xf32>
    %t = stablehlo.dynamic_update_slice %s, %q, %i, %zero : {PUT}
    %n = stablehlo.reshape %q : (tensor<1x64xf32>) -> tensor<64xf32>"
        ),
        "%n, %b, %t",
        "%r#0, %r#1, %r#2, %r#3",
    ));
    assert_eq!((turns(&package), parts(&package)), (vec![1, 3, 1], vec![]));
}

/// Rows that turns do not write keep what was there; slices that would leave the stack are moved inside, in every turn but the last ones.
#[test]
fn rows_that_no_turn_writes_stay_and_slices_are_clamped() {
    let package = launched(&looped(
        "%off = stablehlo.constant dense<2> : tensor<i32>",
        "%a = %x, %b = %y, %s = %w",
        &format!(
            "%k = stablehlo.add %i, %off : tensor<i32>
    %o = stablehlo.dynamic_slice %w, %k, %zero, {ROW}
    %v = stablehlo.reshape %o : (tensor<1x64xf32>) -> tensor<64xf32>
    %n = stablehlo.add %a, %v : tensor<64xf32>
    %p = stablehlo.reshape %n : (tensor<64xf32>) -> tensor<1x64xf32>
    %t = stablehlo.dynamic_update_slice %s, %p, %j, %zero : {PUT}"
        ),
        "%n, %b, %t",
        "%r#0, %r#1, %r#2, %r#3",
    ));
    // Rows 2, 3 and 3 are not at one distance: those are gathered.
    assert_eq!(parts(&package), [(64, 64)]);
}

/// The picture of a small scan joins the pieces: what a turn reads comes from what wrote it, through parts and exchanged memory.
#[test]
fn the_picture_joins_pieces() {
    let package = emitted(SCANNED, 0);
    let drawn = package.file("graph.svg").unwrap();
    assert!(drawn.contains("gemm_1, 4 times"));
    let (boxes, lines) = (drawn.matches("<rect x").count(), drawn.matches("<path").count());
    assert!(lines >= boxes - 8, "{lines} lines between {boxes} boxes");
}
