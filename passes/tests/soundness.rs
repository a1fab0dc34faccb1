//! What `verify` once accepted although it computes something else: each found by changing one place of a lowered step's text.

use fp8c_dialects::registry;
use fp8c_ir::graph::Graph;
use fp8c_passes::lower::{Lowered, lower};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::Recipe;
use fp8c_passes::verify::{VerifyOptions, verify_lowered};

/// Every tensor is 16 by 16.
const SQUARE: &str = include_str!("square/step.mlir");

/// Loops over layers; the forward one keeps what the backward one takes.
const KEPT: &str = include_str!("square/kept.mlir");

/// A step, lowered, and its text.
struct Written {
    base: Graph,
    lowered: Lowered,
    text: String,
}

impl Written {
    fn new(base: &str, recipe: &str) -> Self {
        let base = fp8c_ir::parse(base, registry()).unwrap();
        let options = LowerOptions::new(Recipe::named(recipe).unwrap(), fp8c_target::target("xla").unwrap());
        let lowered = lower(&base, &options).unwrap();
        let text = fp8c_ir::print(&lowered.step, registry(), fp8c_ir::PrintOptions::default());
        Self { base, lowered, text }
    }

    /// What verification says of another text.
    fn said(&self, text: &str) -> Result<(), String> {
        let step = fp8c_ir::parse(text, registry()).map_err(|d| panic!("{}", d.message)).unwrap();
        let found = verify_lowered(&self.base, &step, Some(&self.lowered.manifest), VerifyOptions::default());
        found.map(drop).map_err(|d| d.message)
    }

    /// With these lines in the place of the line of this number.
    fn with(&self, at: usize, lines: &[String]) -> String {
        let own = self.text.lines().enumerate();
        let changed = own.map(|(i, line)| if i == at { lines.join("\n") } else { line.to_string() });
        changed.collect::<Vec<_>>().join("\n")
    }

    /// Numbers of the lines that hold all of these.
    fn lines(&self, words: &[&str]) -> Vec<usize> {
        let holds = |line: &str| words.iter().all(|w| line.contains(w));
        self.text.lines().enumerate().filter(|(_, line)| holds(line)).map(|(i, _)| i).collect()
    }
}

/// A moment in BF16 that is stored half a percent too large is off by less than a rounding: it is compared before that.
#[test]
fn what_a_rounding_to_bf16_hides_is_seen() {
    let step = Written::new(KEPT, "bf16-pure");
    assert_eq!(step.said(&step.text), Ok(()));
    let ends = step.lines(&["stablehlo.convert", "(tensor<3x16x16xf32>) -> tensor<3x16x16xbf16>"]);
    for &at in &ends[ends.len() - 6..] {
        let line = step.text.lines().nth(at).unwrap();
        let wide = line.split("convert ").nth(1).unwrap().split(' ').next().unwrap();
        let larger = step.with(
            at,
            &[
                "%more = stablehlo.constant dense<1.005> : tensor<3x16x16xf32>".into(),
                format!("%larger = stablehlo.multiply {wide}, %more : tensor<3x16x16xf32>"),
                line.replace(wide, "%larger"),
            ],
        );
        assert!(step.said(&larger).is_err(), "{line}");
    }
}

/// A product of two scales, 2^-20 say, is zero as f8E5M2, and not exact as f16: powers of two do not cancel then.
#[test]
fn scales_do_not_pass_a_type_of_few_exponents() {
    let step = Written::new(SQUARE, "delayed");
    assert_eq!(step.said(&step.text), Ok(()));
    let places = step.lines(&["stablehlo.multiply", ": tensor<f32>"]);
    assert!(places.len() > 3);
    for (i, at) in places.into_iter().take(4).enumerate() {
        let narrow = ["f8E5M2", "f16", "f8E4M3FN"][i % 3];
        let line = step.text.lines().nth(at).unwrap();
        let (name, product) = line.trim().split_once(" = ").unwrap();
        let through = step.with(
            at,
            &[
                format!("%whole = {product}"),
                format!("%narrow = stablehlo.convert %whole : (tensor<f32>) -> tensor<{narrow}>"),
                format!("{name} = stablehlo.convert %narrow : (tensor<{narrow}>) -> tensor<f32>"),
            ],
        );
        assert!(step.said(&through).is_err(), "{line} through {narrow}");
    }
}

/// Random bits that differ for some counters and elements only: no few runs show that.
#[test]
fn codes_rounded_stochastically_are_proved_or_refused() {
    let step = Written::new(SQUARE, "smooth-swiglu");
    assert_eq!(step.said(&step.text), Ok(()));
    let shifts = step.lines(&["stablehlo.shift_right_logical", ": tensor<ui32>"]);
    let at = shifts[shifts.len() / 2];
    let line = step.text.lines().nth(at).unwrap();
    let signed = line.replace("shift_right_logical", "shift_right_arithmetic");
    let said = step.said(&step.with(at, &[signed]));
    assert!(said.is_err_and(|m| m.contains("codes of")));
}

/// What only large numbers show, the curve of a gate, and what only small ones do, what keeps a divisor from zero.
#[test]
fn a_trial_sees_curves_and_what_keeps_divisors_from_zero() {
    let layers = include_str!("../../tests/variants/swiglu_scan_remat.mlir");
    let step = Written::new(layers, "smooth-swiglu");
    let at = step.lines(&["stablehlo.negate", "bf16"])[1];
    let line = step.text.lines().nth(at).unwrap().replace("negate", "abs");
    assert!(step.said(&step.with(at, &[line])).is_err());
    let step = Written::new(SQUARE, "delayed");
    let at = step.lines(&["dense<9.99999993E-9> : tensor<f32>"]);
    let at = at.first().copied().unwrap_or_else(|| step.lines(&["dense<1.000000e-08> : tensor<f32>"])[0]);
    let line = step.text.lines().nth(at).unwrap();
    let ten_times = line.replace("9.99999993E-9", "1.0e-7").replace("1.000000e-08", "1.0e-7");
    assert!(step.said(&step.with(at, &[ten_times])).is_err());
}
