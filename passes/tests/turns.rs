//! Loops as they are written with what stands inside of them: a layer's part that devices compute (`shard_map` in a scan), loops in
//! loops, several layers a turn. JAX wrote `turns/*.mlir`: an MLP with SwiGLU, SGD, eight devices where there are any.

use fp8c_dialects::registry;
use fp8c_ir::graph::Graph;
use fp8c_passes::inspect::inspect;
use fp8c_passes::lower::lower;
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{Recipe, Timing};
use fp8c_passes::verify::{Verdict, VerifyOptions, verify_lowered};

mod texts;

use texts::{proved, text};

fn read(name: &str) -> Graph {
    let path = format!("{}/tests/turns/{name}.mlir", env!("CARGO_MANIFEST_DIR"));
    fp8c_ir::parse(&std::fs::read_to_string(path).unwrap(), registry()).unwrap()
}

fn options(recipe: &str) -> LowerOptions {
    LowerOptions::new(Recipe::named(recipe).unwrap(), fp8c_target::target("xla").unwrap())
}

/// All but the head's products are in FP8, each layer's tensors once: 8 a layer, where a gate's gradient and its linear branch's are two.
#[test]
fn tensors_are_told_through_what_stands_in_a_turn() {
    for (name, fp8, rows, activations) in [
        ("tensor_parallel", 9, 8, 1),
        ("gathered_again", 11, 8, 1),
        ("gathered_kept", 9, 8, 1),
        ("nested", 9, 8, 1),
        ("two_a_turn", 18, 16, 2),
        ("again_twice", 14, 10, 1),
        ("experts_by_device", 9, 8, 1),
    ] {
        let base = read(name);
        for recipe in ["delayed", "smooth-swiglu", "current"] {
            let options = options(recipe);
            let found = inspect(&base, &options).unwrap();
            assert_eq!(found.dots.iter().filter(|d| d.precision == "fp8").count(), fp8, "{name} {recipe}");
            assert_eq!(found.activations.len(), activations, "{name} {recipe}");
            let smoothed = found.activations.iter().all(|a| a.smoothed == (recipe == "smooth-swiglu"));
            assert!(smoothed, "{name} {recipe}");
            assert_eq!(found.warnings, Vec::<String>::new(), "{name} {recipe}");
            let lowered = lower(&base, &options).unwrap();
            let listed = lowered.manifest.tensors.len();
            assert!(recipe != "delayed" || listed == rows, "{name}: {listed} rows");
            assert!(proved(&base, &lowered, &text(&lowered)), "{name} {recipe}");
        }
    }
}

/// Factors of the step before: a set for each layer, however the loops over them are written.
#[test]
fn each_turn_has_factors_of_the_step_before() {
    let mut recipe = Recipe::named("smooth-swiglu").unwrap();
    recipe.activation.timing = Timing::Delayed;
    let options = LowerOptions::new(recipe, fp8c_target::target("xla").unwrap());
    for name in ["two_a_turn", "nested"] {
        let base = read(name);
        let lowered = lower(&base, &options).unwrap();
        assert!(lowered.found.activations.iter().all(|a| a.smoothed), "{name}");
        let factors = lowered.manifest.inputs.iter().find(|i| i.role == "fp8_smoothing").unwrap();
        // Four layers of 96 channels.
        assert_eq!(factors.shape, [4 * 96], "{name}");
        let step = fp8c_ir::parse(&text(&lowered), registry()).unwrap();
        let found = verify_lowered(&base, &step, Some(&lowered.manifest), VerifyOptions::default());
        assert!(matches!(found.unwrap().verdict, Verdict::Tried(_)), "{name}");
    }
    // Those of devices in a turn are left, and that is said.
    let found = inspect(&read("tensor_parallel"), &options).unwrap();
    assert!(found.activations.iter().all(|a| !a.smoothed));
    assert_eq!(found.warnings.len(), 1, "{:?}", found.warnings);
}

/// What a forward loop of two layers a turn keeps for the backward one is kept as codes.
#[test]
fn pieces_of_a_turn_are_kept_as_codes() {
    for (name, stacks) in [("two_a_turn", 2), ("gathered_kept", 4)] {
        let lowered = lower(&read(name), &options("delayed")).unwrap();
        let kept = |r: &&fp8c_passes::manifest::Remark| r.reason.contains("instead of");
        assert_eq!(lowered.remarks.iter().filter(kept).count(), stacks, "{:?}", lowered.remarks.last());
    }
}

/// Devices gather codes of weights, also where one manual computation gathers them and the next one, of the backward pass, takes them;
/// not where factors of a smoothed activation, of each device's own, are multiplied on what was gathered.
#[test]
fn devices_gather_codes_in_a_turn() {
    for (recipe, codes) in [("delayed", 6), ("current", 6), ("smooth-swiglu", 5), ("rowwise", 0)] {
        let lowered = lower(&read("gathered_again"), &options(recipe)).unwrap();
        let text = text(&lowered);
        let gathers: Vec<&str> = text.lines().filter(|l| l.contains("\"stablehlo.all_gather\"")).collect();
        assert_eq!(gathers.len(), 6, "{recipe}: a wide gather beside");
        let carry = gathers.iter().filter(|l| l.contains("xf8E4M3FN>) -> tensor")).count();
        assert_eq!(carry, codes, "{recipe}");
        let said = |action: &str, kind: &str, what: &str| {
            let own = lowered.remarks.iter().filter(|r| r.kind == kind && r.action == action);
            own.filter(|r| r.reason.contains(what)).count()
        };
        assert_eq!(
            said("fp8", "exchange", "carries codes: 12288 bytes before, 6144 after"),
            codes,
            "{recipe}"
        );
        let factors = "factors of a smoothed activation, which each device has of its own";
        assert_eq!(said("kept", "exchange", factors), usize::from(recipe == "smooth-swiglu"), "{recipe}");
        let rows = "has a scale for each row or block";
        assert_eq!(said("kept", "exchange", rows), if recipe == "rowwise" { 6 } else { 0 }, "{recipe}");
        // Three weights and an activation.
        let given = said("fp8", "residual", "take no more of what this one gives than codes");
        assert_eq!(given, if codes > 0 { 4 } else { 0 }, "{recipe}");
    }
}

/// Codes that a manual computation gives the next one: those of another weight, those of another turn's scale.
#[test]
fn faults_in_what_is_given_as_codes_are_found() {
    for recipe in ["delayed", "current"] {
        let base = read("gathered_again");
        let lowered = lower(&base, &options(recipe)).unwrap();
        let text = text(&lowered);
        let mut faults = 0;
        for end in text.lines().filter(|l| l.trim_start().starts_with("sdy.return")) {
            let (values, types) = end.trim_start()["sdy.return ".len()..].split_once(" : ").unwrap();
            let (values, types): (Vec<&str>, Vec<&str>) =
                (values.split(", ").collect(), types.split(", ").collect());
            let same = |i: usize, j: usize| types[i] == types[j] && types[i].contains("xf8");
            for (i, j) in
                (0..types.len()).flat_map(|i| (0..i).map(move |j| (i, j))).filter(|&(i, j)| same(i, j))
            {
                let mut crossed = values.clone();
                crossed.swap(i, j);
                let changed = text.replacen(&values.join(", "), &crossed.join(", "), 1);
                assert!(!proved(&base, &lowered, &changed), "{recipe}: {i} {j}");
                faults += 1;
            }
        }
        assert_eq!(faults, 1, "{recipe}: both weights of the gate and the linear branch are given");
    }
}

/// Scales that enter a turn's devices crosswise, those of another turn, and largest magnitudes of one device's part.
#[test]
fn faults_in_a_turn_of_devices_are_found() {
    for name in ["tensor_parallel", "gathered_again"] {
        let base = read(name);
        let lowered = lower(&base, &options("delayed")).unwrap();
        let text = text(&lowered);
        assert!(proved(&base, &lowered, &text), "{name}");
        let mut faults = 0;
        let mut wrong = |what: &str, changed: String| {
            assert_ne!(changed, text, "{name}: {what}");
            assert!(!proved(&base, &lowered, &changed), "{name}: {what}");
            faults += 1;
        };
        for line in text.lines().filter(|l| l.contains("sdy.manual_computation(")) {
            let operands = line.split("sdy.manual_computation(").nth(1).unwrap().split(')').next().unwrap();
            let all: Vec<&str> = operands.split(", ").collect();
            let args = line.rsplit_once(" (").unwrap().1.split(", ").enumerate();
            let scales: Vec<usize> =
                args.filter(|(_, arg)| arg.contains(": tensor<f32>")).map(|(i, _)| i).collect();
            let &[.., a, b] = &scales[..] else { panic!("{name}: {line}") };
            let mut crossed = all.clone();
            crossed.swap(a, b);
            wrong("two scales crosswise", text.replacen(operands, &crossed.join(", "), 1));
        }
        let places: Vec<&str> =
            text.lines().filter(|l| l.contains("stablehlo.dynamic_slice %fp8_scale")).collect();
        assert!(places.len() > 4);
        for line in places {
            let at = line.split(", ").nth(1).unwrap();
            let next = format!(
                "%one_more = stablehlo.constant dense<1> : tensor<i32>\n%later = stablehlo.add {at}, %one_more : tensor<i32>\n{}",
                line.replacen(&format!(", {at},"), ", %later,", 1)
            );
            wrong("another turn's scale", text.replacen(line, &next, 1));
        }
        // The reduction by maximum gives each device its own back.
        for line in text.lines().filter(|l| l.contains("\"stablehlo.all_reduce\"(")) {
            let result = line.trim().split(' ').next().unwrap();
            let operand = line.split("all_reduce\"(").nth(1).unwrap().split(')').next().unwrap();
            let rest = text.split(line).nth(1).unwrap();
            if !rest.lines().nth(2).unwrap_or_default().contains("stablehlo.maximum") {
                continue;
            }
            let end = rest.find(&format!("{result} :")).or_else(|| rest.find(&format!("{result},")));
            let end = end.or_else(|| rest.find(&format!(", {result} ")));
            let Some(end) = end else { continue };
            let (before, after) = rest.split_at(end);
            let changed =
                [text.split(line).next().unwrap(), line, before, &after.replacen(result, operand, 1)]
                    .concat();
            wrong("largest magnitudes of one device", changed);
        }
        assert!(faults > 8, "{name}: {faults}");
    }
}
