//! Every elementwise op of the registry at every element type, on special values: the CPU backend computes what the
//! interpreter does, bit for bit but for the functions in [`APPROXIMATE`].

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use fp8c::{Backend, Module, Prepared, Tensor, TensorType, registry};
use fp8c_ir::ElementType;
use fp8c_ir::registry::{AttrKind, OpDef, Traits};

/// What may differ from the interpreter, by how many of the last places of f32 and of f64. In types of 16 bits and fewer these
/// may be one code apart: results that differ in f32 can be on both sides of where rounding changes.
const APPROXIMATE: &[(&str, u64, u64)] = &[
    ("chlo.erf", 1, 2),
    ("chlo.erfc", 1, 2),
    ("stablehlo.atan2", 1, 2),
    ("stablehlo.cbrt", 1, 4),
    ("stablehlo.cosine", 1, 2),
    ("stablehlo.exponential", 1, 2),
    ("stablehlo.exponential_minus_one", 1, 2),
    ("stablehlo.log", 1, 2),
    ("stablehlo.log_plus_one", 1, 2),
    ("stablehlo.logistic", 1, 2),
    ("stablehlo.power", 1, 2),
    ("stablehlo.rsqrt", 1, 2),
    ("stablehlo.sine", 1, 2),
    ("stablehlo.tan", 1, 2),
    ("stablehlo.tanh", 1, 2),
];

/// Ops in one program: compiling takes most of the time, and more than in proportion to the length.
const OPS_TOGETHER: usize = 8;

const SPECIAL: &[f64] = &[
    0.0,
    -0.0,
    1.0,
    -1.0,
    2.0,
    3.0,
    -2.0,
    -3.0,
    0.5,
    -0.5,
    1.5,
    2.5,
    -2.5,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    1e-40,
    -1e-40,
    1e-45,
    5e-324,
    -2e-310,
    f64::MIN_POSITIVE,
    f32::MIN_POSITIVE as f64,
    f64::MAX,
    f64::MIN,
    f32::MAX as f64,
    f32::MIN as f64,
    3e38,
    1e-30,
    88.7,
    88.8,
    -87.5,
    -103.9,
    -104.5,
    709.5,
    709.9,
    -745.0,
    1e10,
    -1e10,
    7.99,
    20.1,
    4e-4,
    0.3,
    0.41,
    0.42,
    -0.99999,
    -1.000_000_1,
    127.0,
    255.0,
    -129.0,
    300.0,
    32767.5,
    65519.9,
    65535.5,
    2_147_483_648.0,
    -2_147_483_648.0,
    4_294_967_295.0,
    9.3e18,
    -9.3e18,
    1.9e19,
    0.1,
    1.0 / 3.0,
    std::f64::consts::PI,
    std::f64::consts::FRAC_PI_2,
    100_000.0,
];
const WHOLE: &[i64] = &[
    0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    7,
    8,
    9,
    15,
    16,
    17,
    31,
    32,
    33,
    63,
    64,
    65,
    100,
    -100,
    i8::MIN as i64,
    i8::MAX as i64,
    i16::MIN as i64,
    i16::MAX as i64,
    u16::MAX as i64,
    i32::MIN as i64,
    i32::MIN as i64 + 1,
    i32::MAX as i64,
    u32::MAX as i64,
    1 << 24,
    (1 << 24) + 1,
    (1 << 53) + 1,
    i64::MIN,
    i64::MIN + 1,
    i64::MAX,
];

/// All element types that there are values of: complex numbers and indices are never compiled.
fn types() -> Vec<ElementType> {
    let small = fp8c_float::Format::ALL.iter().map(|&f| ElementType::Small(f));
    let signless = [1, 8, 16, 32, 64].map(ElementType::int);
    let unsigned = [8, 16, 32, 64].map(ElementType::uint);
    small.chain([ElementType::F32, ElementType::F64]).chain(signless).chain(unsigned).collect()
}

fn bits(tensor: &Tensor) -> Vec<u64> {
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, &b| word << 8 | u64::from(b));
    tensor.to_bytes().chunks(tensor.ty.elem.bytes()).map(word).collect()
}

fn tensor(elem: ElementType, bits: &[u64]) -> Tensor {
    let bytes: Vec<u8> = bits.iter().flat_map(|b| b.to_le_bytes()[..elem.bytes()].to_vec()).collect();
    Tensor::from_bytes(TensorType::new([bits.len() as i64], elem), &bytes).unwrap()
}

fn special(elem: ElementType) -> Vec<u64> {
    let ty = |n: usize| TensorType::new([n as i64], elem);
    if elem.is_float() {
        let mut found = bits(&Tensor::from_f64s(ty(SPECIAL.len()), SPECIAL.to_vec()));
        // NaN with its sign, in types that have one.
        found.push(u64::MAX);
        found
    } else {
        bits(&Tensor::from_ints(ty(WHOLE.len()), WHOLE.to_vec()))
    }
}

/// `FP8C_CASES=20` takes twenty times as many values of any bits.
fn times() -> usize {
    std::env::var("FP8C_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1)
}

/// All codes of types that have few, else special values and some of any bits.
fn many(elem: ElementType) -> Vec<u64> {
    let mut found: Vec<u64> = match elem.storage_bits() {
        _ if elem.is_bool() => vec![0, 1],
        width @ (8 | 16) => (0..1 << width).collect(),
        _ => {
            let mut state = 0x9e37_79b9_7f4a_7c15_u64;
            let random = (0..1000 * times()).map(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                state
            });
            special(elem).into_iter().chain(random).collect()
        }
    };
    // A few again: the length is then no multiple of a vector's.
    found.extend_from_within(..found.len().min(3));
    found
}

/// Operands of an op: many values for one operand, for two all pairs of special ones, and some third that goes with these.
fn operands(types: &[ElementType]) -> Vec<Tensor> {
    if let [elem] = types {
        return vec![tensor(*elem, &many(*elem))];
    }
    let values: Vec<Vec<u64>> = types.iter().map(|&elem| special(elem)).collect();
    let (first, second) = (values[0].len(), values[1].len());
    let at = |i: usize, n: usize| match i {
        0 => n / second,
        1 => n % second,
        _ => n / second + 2 * (n % second) + i,
    };
    let column = |(i, elem): (usize, &ElementType)| {
        let of: Vec<u64> = (0..first * second).map(|n| values[i][at(i, n) % values[i].len()]).collect();
        tensor(*elem, &of)
    };
    types.iter().enumerate().map(column).collect()
}

/// Attributes that an op can have, as text: every word of an enumeration, some numbers.
fn attributes(def: &OpDef) -> Vec<String> {
    let mut all = vec![String::new()];
    for attr in def.attrs {
        let values: Vec<String> = match attr.kind {
            AttrKind::Enum(dialect, kind, words) => {
                words.iter().map(|word| format!("#{dialect}<{kind} {word}>")).collect()
            }
            AttrKind::Int => [1, 3, 5, 8].map(|n| format!("{n} : i32")).to_vec(),
            AttrKind::Float => vec!["448.0 : f32".into()],
            AttrKind::Bool => vec!["true".into(), "false".into()],
            _ if !attr.required => continue,
            other => panic!("{}: write a value of {other:?} for its attribute {}", def.name, attr.name),
        };
        let mut longer = if attr.required { vec![] } else { all.clone() };
        for before in &all {
            let comma = if before.is_empty() { "" } else { ", " };
            longer.extend(values.iter().map(|v| format!("{before}{comma}{} = {v}", attr.name)));
        }
        all = longer;
    }
    all
}

/// One op on operands of these types.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Case {
    operands: Vec<ElementType>,
    name: &'static str,
    attributes: String,
    result: ElementType,
}

impl Case {
    fn line(&self, at: usize, shape: usize) -> String {
        let names: Vec<String> = (0..self.operands.len()).map(|i| format!("%a{i}")).collect();
        let types: Vec<String> = self.operands.iter().map(|e| format!("tensor<{shape}x{e}>")).collect();
        format!(
            "  %r{at} = \"{}\"({}) {{{}}} : ({}) -> tensor<{shape}x{}>\n",
            self.name,
            names.join(", "),
            self.attributes,
            types.join(", "),
            self.result
        )
    }

    /// The op is defined on these types with these attributes.
    fn holds(&self) -> bool {
        let zeros = |elem: &ElementType| Tensor::zeros(TensorType::new([2], *elem));
        let zeros: Vec<Tensor> = self.operands.iter().map(zeros).collect();
        let module = Module::parse("case.mlir", program(std::slice::from_ref(self), 2));
        module.is_ok_and(|module| module.run(&zeros).is_ok())
    }
}

/// A program of ops on the same operands.
fn program(cases: &[Case], size: usize) -> String {
    let operands = cases[0].operands.iter().enumerate();
    let arguments: Vec<String> = operands.map(|(i, e)| format!("%a{i}: tensor<{size}x{e}>")).collect();
    let results: Vec<String> = cases.iter().map(|c| format!("tensor<{size}x{}>", c.result)).collect();
    let names: Vec<String> = (0..cases.len()).map(|i| format!("%r{i}")).collect();
    let lines: String = cases.iter().enumerate().map(|(i, c)| c.line(i, size)).collect();
    let results = results.join(", ");
    let arguments = arguments.join(", ");
    format!(
        "func.func @main({arguments}) -> ({results}) {{\n{lines}  return {} : {results}\n}}\n",
        names.join(", ")
    )
}

/// Cases of an op at one element type: operands are of it, but for a condition that may come first.
fn cases_of(def: &'static OpDef, elem: ElementType) -> Vec<Case> {
    let mut operands = vec![vec![elem; def.operands.len()]];
    if def.operands.len() == 3 && !elem.is_bool() {
        operands.push(vec![ElementType::I1, elem, elem]);
    }
    let mut found = Vec::new();
    for attributes in attributes(def) {
        for operands in &operands {
            // An op that says its own result type is tried with all; most have one.
            let all = std::iter::once(elem).chain(types().into_iter().filter(|&t| t != elem));
            let case = |result| Case {
                name: def.name,
                attributes: attributes.clone(),
                operands: operands.clone(),
                result,
            };
            found.extend(all.map(case).filter(Case::holds));
        }
    }
    found
}

/// A float's code as a number, so that neighbours differ by one and zeros are equal.
fn order(code: u64, width: u32) -> i64 {
    let sign = 1_u64 << (width - 1);
    if code & sign == 0 { code as i64 } else { -((code & !sign) as i64) }
}

/// How many values a result may be from that of the interpreter.
fn tolerance(name: &str, elem: ElementType) -> u64 {
    let found = APPROXIMATE.iter().find(|(n, ..)| *n == name);
    match (found, elem) {
        (Some(&(_, single, _)), ElementType::F32) => single,
        (Some(&(.., double)), ElementType::F64) => double,
        (Some(_), ElementType::Small(_)) => 1,
        _ => 0,
    }
}

/// The largest difference of two results, as a line to show, where it is too large.
fn difference(case: &Case, operands: &[Tensor], wanted: &Tensor, found: &Tensor) -> Option<String> {
    let (elem, width) = (case.result, case.result.storage_bits());
    let (a, b) = (bits(wanted), bits(found));
    let (x, y) = (wanted.to_f64s(), found.to_f64s());
    let apart = |i: usize| match () {
        () if a[i] == b[i] || (elem.is_float() && x[i].is_nan() && y[i].is_nan()) => 0,
        () if !elem.is_float() || x[i].is_nan() || y[i].is_nan() => u64::MAX,
        // Zeros of different sign.
        () => order(a[i], width).abs_diff(order(b[i], width)).max(1),
    };
    let apart: Vec<u64> = (0..a.len()).map(apart).collect();
    let limit = tolerance(case.name, elem);
    let over = apart.iter().filter(|&&d| d > limit).count();
    let worst = (0..apart.len()).max_by_key(|&i| apart[i])?;
    if over == 0 {
        return None;
    }
    let inputs: Vec<f64> = operands.iter().map(|t| t.to_f64s()[worst]).collect();
    Some(format!(
        "{} {{{}}} of {:?} as {elem}: {over} of {} differ by more than {limit}; by {} at {inputs:?}: {:e}, not {:e}",
        case.name,
        case.attributes,
        case.operands,
        a.len(),
        apart[worst],
        y[worst],
        x[worst]
    ))
}

/// Runs ops that have the same operands.
fn compare(cases: &[Case]) -> Vec<String> {
    let operands = operands(&cases[0].operands);
    let text = program(cases, operands[0].len());
    let result = || -> Result<Vec<String>, fp8c::Error> {
        let module = Module::parse("ops.mlir", text.clone())?;
        let mut program = Prepared::new(&module, Backend::Cpu, operands.clone())?;
        program.run()?;
        let (found, wanted) = (program.results()?, module.run(&operands)?);
        let all = cases.iter().zip(wanted.iter().zip(&found));
        Ok(all.filter_map(|(case, (wanted, found))| difference(case, &operands, wanted, found)).collect())
    };
    result().unwrap_or_else(|e| vec![format!("{e:?}\n{text}")])
}

/// Does `work` on each of these, on all cores.
fn in_parallel<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> Vec<R> + Sync) -> Vec<R> {
    let (next, made) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let one = work(item);
                    made.lock().unwrap().extend(one);
                }
            });
        }
    });
    made.into_inner().unwrap()
}

/// Every case, those with the same operands after each other.
fn all_cases() -> Vec<Case> {
    let ops = registry().ops().filter(|def| def.traits.has(Traits::ELEMENTWISE));
    let pairs: Vec<_> = ops.flat_map(|def| types().into_iter().map(move |elem| (def, elem))).collect();
    let mut cases = in_parallel(&pairs, |&(def, elem)| cases_of(def, elem));
    cases.sort();
    cases
}

#[test]
fn every_op_at_every_type() {
    let cases = all_cases();
    // Complex numbers are not compiled, and what is on them alone has no case.
    let complex = ["stablehlo.complex", "stablehlo.imag", "stablehlo.real"];
    for def in registry().ops().filter(|def| def.traits.has(Traits::ELEMENTWISE)) {
        let tried = cases.iter().any(|case| case.name == def.name);
        assert!(tried || complex.contains(&def.name), "{}: no types and attributes fit it", def.name);
    }
    let alike = cases.chunk_by(|a, b| a.operands == b.operands);
    let programs: Vec<&[Case]> = alike.flat_map(|cases| cases.chunks(OPS_TOGETHER)).collect();
    let faults = in_parallel(&programs, |cases| compare(cases));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
