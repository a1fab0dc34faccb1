//! `verify` accepts what lowering makes, proved or tried, and says what is wrong with input that is none; `faults.rs` plants faults.

use fp8c_dialects::registry;
use fp8c_ir::graph::{Graph, NodeId};
use fp8c_ir::parse;
use fp8c_passes::lower::lower;
use fp8c_passes::options::{LowerOptions, Watch};
use fp8c_passes::recipe::Recipe;
use fp8c_passes::verify::{VerifyOptions, verify_lowered};

/// Every tensor is 16 by 16: whatever is mixed up, the types fit.
const SQUARE: &str = include_str!("square/step.mlir");

fn options(recipe: &str) -> LowerOptions {
    let recipe = Recipe::named(recipe).unwrap();
    let target = fp8c_target::target("xla").unwrap();
    let e4m3 = Some(fp8c_float::Format::F8E4M3);
    LowerOptions { recipe, target, e4m3, keep_bf16: vec![], recipe_for: vec![], watch: Default::default() }
}

fn base() -> Graph {
    parse(SQUARE, registry()).unwrap()
}

#[test]
fn clean_lowerings_are_accepted() {
    for recipe in ["delayed", "smooth-swiglu", "fp8-swiglu-bf16", "bf16-pure", "bf16"] {
        for seed in 0..3 {
            let lowered = lower(&base(), &options(recipe)).unwrap();
            // The trial alone.
            let options = VerifyOptions { seed, prove: false, ..VerifyOptions::default() };
            let with = verify_lowered(&base(), &lowered.step, Some(&lowered.manifest), options);
            let without = verify_lowered(&base(), &lowered.step, None, options);
            assert!(with.is_ok() && without.is_ok(), "{recipe}: {with:?} {without:?}");
        }
    }
}

/// Which rows the turns of a loop use, and what they record, is seen when they run.
#[test]
fn clean_lowerings_of_loops_are_accepted() {
    let folder = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let loops = [
        "accumulate_scan",
        "forward_residual_scan",
        "recurrent_scan",
        "scan_layers",
        "scan_remat_dots_saved",
        "scan_remat_reordered",
        "several_steps_scan",
        "swiglu_chunked",
        "swiglu_scan",
        "swiglu_scan_remat",
    ];
    for name in loops {
        let text = std::fs::read_to_string(folder.join(format!("{name}.mlir"))).unwrap();
        let base = parse(&text, registry()).unwrap();
        for recipe in ["delayed", "smooth-swiglu"] {
            let lowered = lower(&base, &options(recipe)).unwrap();
            // The trial alone, with and without what the manifest says of rows.
            let options = VerifyOptions { prove: false, ..VerifyOptions::default() };
            for manifest in [Some(&lowered.manifest), None] {
                let found = verify_lowered(&base, &lowered.step, manifest, options);
                assert!(found.is_ok(), "{name}, {recipe}: {found:?}");
            }
        }
    }
}

/// Bad input is said, whatever it is: nothing is taken for granted of a step that somebody else wrote.
#[test]
fn state_that_is_no_state_is_refused() {
    let base = "func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }";
    let base = parse(base, registry()).unwrap();
    let refused = |args: &str, returned: &str, values: &str| {
        let text = format!(
            "func.func @main(%x: tensor<4xf32>{args}) -> (tensor<4xf32>{returned}) {{ return %x{values} : tensor<4xf32>{returned} }}"
        );
        let lowered = parse(&text, registry()).unwrap();
        verify_lowered(&base, &lowered, None, VerifyOptions::default()).unwrap_err().message
    };
    let two = ", %fp8_scale: tensor<2xf32>, %fp8_amax_history: tensor<2x16xf32>";
    assert!(refused(two, "", "").contains("must return the state it takes"));
    for (scale, history) in [
        ("tensor<1xf32>", "tensor<2x16xf32>"),
        ("tensor<2xf32>", "tensor<2x0xf32>"),
        ("tensor<2xbf16>", "tensor<2x4xbf16>"),
    ] {
        let args = format!(", %fp8_scale: {scale}, %fp8_amax_history: {history}");
        let message = refused(&args, &format!(", {scale}, {history}"), ", %fp8_scale, %fp8_amax_history");
        assert!(message.contains("rows"), "{message}");
    }
    let unused = refused(two, ", tensor<2xf32>, tensor<2x16xf32>", ", %fp8_scale, %fp8_amax_history");
    assert!(unused.contains("no tensor that is quantized"), "{unused}");
}

/// What a step tells is left away, and its guard is one: the flag says that loss and state are finite, and what is kept is the state.
#[test]
fn guards_are_looked_at() {
    let told = LowerOptions {
        watch: Watch { shares: true, guard: true, measures: false },
        ..options("smooth-swiglu")
    };
    let made = lower(&base(), &told).unwrap();
    let trial = VerifyOptions { prove: false, ..VerifyOptions::default() };
    for options in [VerifyOptions::default(), trial] {
        let found = verify_lowered(&base(), &made.step, Some(&made.manifest), options);
        assert!(found.is_ok(), "{found:?}");
    }
    let changed = |change: &dyn Fn(&mut Graph, NodeId, usize)| {
        let mut graph = made.step.clone();
        let body = graph.node(graph.main().unwrap()).regions[0];
        let end = graph.terminator(body).unwrap();
        let flag = made.manifest.outputs.iter().find(|o| o.role == "fp8_finite").unwrap().index;
        change(&mut graph, end, flag);
        verify_lowered(&base(), &graph, Some(&made.manifest), VerifyOptions::default()).unwrap_err().message
    };
    let state: Vec<usize> =
        made.manifest.outputs.iter().filter(|o| o.feeds.is_some()).map(|o| o.index).collect();
    // The flag leaves a part of the state out.
    let message = changed(&|graph, end, flag| {
        let all = graph.def_node(graph.node(end).operands[flag]).unwrap();
        assert_eq!(graph.name(all), "stablehlo.and");
        let some = graph.node(all).operands[0];
        graph.node_mut(end).operands[flag] = some;
        for &i in &state {
            let choice = graph.def_node(graph.node(end).operands[i]).unwrap();
            if graph.name(choice) == "stablehlo.select" {
                graph.node_mut(choice).operands[0] = some;
            }
        }
    });
    assert!(message.contains("does not say that the loss"), "{message}");
    // The state goes by another flag than the one that is returned.
    let message = changed(&|graph, end, flag| {
        let all = graph.def_node(graph.node(end).operands[flag]).unwrap();
        let some = graph.node(all).operands[1];
        graph.node_mut(end).operands[flag] = some;
    });
    assert!(message.contains("does not say that the loss"), "{message}");
    // Another tensor is kept.
    let message = changed(&|graph, end, _| {
        let choices: Vec<NodeId> =
            state.iter().map(|&i| graph.def_node(graph.node(end).operands[i]).unwrap()).collect();
        let other = graph.node(choices[1]).operands[2];
        graph.node_mut(choices[0]).operands[2] = other;
    });
    assert!(message.contains("keeps another value"), "{message}");
}

/// Both steps are run: one that does not fit is refused before memory is asked for.
#[test]
fn a_step_that_is_too_large_is_refused() {
    let step = |rows: usize| {
        let ty = format!("tensor<{rows}x50000xbf16>");
        let text = format!(
            "func.func @main(%x: {ty}) -> {ty} {{ %y = stablehlo.negate %x : {ty}\n return %y : {ty} }}"
        );
        parse(&text, registry()).unwrap()
    };
    let message = |graph: &Graph| {
        let found = verify_lowered(graph, graph, None, VerifyOptions::default());
        found.err().map(|d| d.message)
    };
    assert_eq!(message(&step(1)), None);
    let large = message(&step(50_000)).unwrap();
    assert!(large.contains("5.0 GB") && large.contains("up to 4 GB"), "{large}");
    // More elements than can be counted.
    let huge = message(&step(usize::MAX >> 17)).unwrap();
    assert!(huge.contains("GB"), "{huge}");
}

/// Products of codes are summed up beyond the range of F16, so they are scaled before they are F16.
#[test]
fn steps_in_f16() {
    let base = parse(include_str!("../../tests/variants/swiglu_f16.mlir"), registry()).unwrap();
    for recipe in ["delayed", "smooth-swiglu"] {
        let lowered = lower(&base, &options(recipe)).unwrap();
        let graph = &lowered.step;
        let dots: Vec<String> = graph
            .walk(graph.body())
            .into_iter()
            .filter(|&n| graph.name(n) == "stablehlo.dot_general")
            .filter(|&n| graph.ty(graph.node(n).operands[0]).as_tensor().unwrap().elem.is_fp8())
            .map(|n| graph.ty(graph.node(n).results[0]).as_tensor().unwrap().elem.to_string())
            .collect();
        assert!(dots.len() >= 7 && dots.iter().all(|t| t == "f32"), "{recipe}: {dots:?}");
        let found = verify_lowered(&base, graph, Some(&lowered.manifest), VerifyOptions::default());
        assert!(found.is_ok(), "{recipe}: {found:?}");
    }
}

/// Weights of BF16 whose update is less than half their last bit: whatever the update was, both returned the same weights.
#[test]
fn a_change_that_rounding_swallows_is_seen() {
    let text = include_str!("../../tests/variants/swiglu_exp.mlir");
    let base = parse(text, registry()).unwrap();
    let lowered = lower(&base, &options("smooth-swiglu")).unwrap();
    for (old, new) in [
        ("negate %2 ", "abs %2 "),
        ("negate %30 ", "abs %30 "),
        ("3.007810e-01", "5.0e-01"),
        ("multiply %40, %39 ", "multiply %arg0, %39 "),
    ] {
        assert!(text.contains(old));
        let other = parse(&text.replace(old, new), registry()).unwrap();
        let found = verify_lowered(&other, &lowered.step, Some(&lowered.manifest), VerifyOptions::default());
        let message = found.map(|v| v.verdict).unwrap_err().message;
        assert!(message.contains("is not what the original returns"), "{new}: {message}");
    }
}

/// Before, verification never ended.
#[test]
fn a_loop_without_end_is_refused() {
    let step = |bound: &str| {
        let text = format!(
            "func.func @main(%x: tensor<i32>) -> tensor<i32> {{
              %n = stablehlo.constant dense<{bound}> : tensor<i32>
              %r = stablehlo.while(%i = %x) : tensor<i32>
              cond {{
                %c = stablehlo.compare NE, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
                stablehlo.return %c : tensor<i1>
              }} do {{
                %two = stablehlo.constant dense<2> : tensor<i32>
                %d = stablehlo.divide %i, %two : tensor<i32>
                stablehlo.return %d : tensor<i32>
              }}
              return %r : tensor<i32>
            }}"
        );
        parse(&text, registry()).unwrap()
    };
    let options = VerifyOptions { rounds: 100, ..VerifyOptions::default() };
    let found = verify_lowered(&step("0"), &step("-1"), None, options);
    let message = found.map(|v| v.verdict).unwrap_err().message;
    assert!(message.contains("loops went round 100 times"), "{message}");
}
