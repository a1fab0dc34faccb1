//! Programs of sizes that are known when they run. Arguments that are scalars of i64 are sizes, as JAX passes them; each unknown size of another
//! argument is one of them, or made of them, and what fits is found by trying. The program as it is, in the interpreter, and the program with
//! these sizes put in, in either executor, compute the same.

use std::fmt::Write;
use std::path::Path;

use fp8c::{Backend, Module, Prepared, Tensor, TensorType};
use fp8c_ir::types::DYNAMIC;

use super::{Outcome, message};

/// Programs with as many strides as two dimensions have, for one: refused here as by XLA.
pub(crate) const MALFORMED: [&str; 2] =
    ["conv_general_dilated_1d_stride_2_even_dynamic", "conv_general_dilated_1d_stride_2_odd_dynamic"];

/// Programs in which a size follows from an argument's elements: nothing is compiled, the interpreter runs them.
const FROM_DATA: [&str; 3] = ["dynamic_slice", "dynamlic_slice_t2", "roll_dynamic"];

/// What scalars are given, one list after the other; two of them are different sizes.
const SIZES: [[i64; 3]; 2] = [[4, 3, 5], [8, 7, 9]];
/// Ways to choose sizes that are tried.
const MOST: usize = 300;

pub(crate) fn run(file: &Path, backend: Backend) -> Outcome {
    let text = std::fs::read_to_string(file).map_err(|e| e.to_string())?;
    let module = Module::parse("dynamic.mlir", text.clone()).map_err(|e| message(&e))?;
    let types = module.parameters().map_err(|e| message(&e))?;
    let (mut first, mut found) = (None, None);
    for shapes in assignments(&types) {
        let arguments: Vec<Tensor> =
            types.iter().zip(&shapes).enumerate().map(|(i, (ty, sizes))| argument(ty, sizes, i)).collect();
        match module.run(&arguments) {
            Ok(results) => {
                found = Some((shapes, arguments, results));
                break;
            }
            Err(error) => drop(first.get_or_insert(message(&error))),
        }
    }
    let Some((shapes, arguments, wanted)) = found else { return Err(first.unwrap_or_default()) };
    let results = module.results().map_err(|e| message(&e))?;
    let results: Vec<String> = results.iter().map(ToString::to_string).collect();
    let known = Module::parse("known.mlir", known(&text, &types, &results, &shapes));
    let bound = known.and_then(|m| m.bind_shapes(&[])).map_err(|e| format!("with sizes: {}", message(&e)))?;
    let given = arguments.into_iter().zip(&types).filter(|(_, ty)| !is_size(ty)).map(|(a, _)| a).collect();
    let ran = || -> Result<_, fp8c::Error> {
        let mut program = Prepared::new(&bound, backend, given)?;
        program.run()?;
        Ok((program.backend(), program.results()?))
    };
    let (ran_by, found) = ran().map_err(|e| format!("with sizes: {}", message(&e)))?;
    let from_data = file.file_stem().is_some_and(|name| FROM_DATA.iter().any(|other| name == *other));
    if (ran_by != backend) != (from_data && backend != Backend::Interpreter) {
        return Err(format!("with sizes, {ran_by:?} runs it"));
    }
    match wanted.iter().zip(&found).position(|(a, b)| !near(a, b)) {
        Some(i) => Err(format!("result {i} is {:?} with sizes, not {:?}", found[i], wanted[i])),
        None => Ok(()),
    }
}

fn is_size(ty: &TensorType) -> bool {
    ty.rank() == 0 && ty.elem.to_string() == "i64"
}

/// Shapes of all arguments; a scalar that is a size has its value for one.
fn assignments(types: &[TensorType]) -> impl Iterator<Item = Vec<Vec<i64>>> {
    let unknown: Vec<(usize, usize)> = types
        .iter()
        .enumerate()
        .flat_map(|(i, ty)| (0..ty.rank()).filter(|&d| ty.shape[d] == DYNAMIC).map(move |d| (i, d)))
        .collect();
    let sizes: Vec<usize> = (0..types.len()).filter(|&i| is_size(&types[i])).collect();
    let mut all = Vec::new();
    for base in SIZES {
        let plain: Vec<i64> = (0..sizes.len()).map(|at| base[at % base.len()]).collect();
        let mut made = plain.clone();
        for &n in &plain {
            made.extend([n + 1, n + 2, n - 1, 2 * n]);
            made.extend(plain.iter().map(|m| n * m));
        }
        for among in [&plain, &made] {
            let ways = among.len().saturating_pow(unknown.len() as u32).min(MOST);
            for way in 0..ways {
                let mut shapes: Vec<Vec<i64>> = types.iter().map(|ty| ty.shape.clone()).collect();
                sizes.iter().zip(&plain).for_each(|(&i, &n)| shapes[i] = vec![n]);
                let mut rest = way;
                for &(i, d) in &unknown {
                    shapes[i][d] = among[rest % among.len()];
                    rest /= among.len();
                }
                all.push(shapes);
            }
        }
    }
    all.into_iter()
}

/// Small numbers, halves among floats.
fn argument(ty: &TensorType, sizes: &[i64], seed: usize) -> Tensor {
    if is_size(ty) {
        return Tensor::from_ints(ty.clone(), sizes.to_vec());
    }
    let ty = TensorType { shape: sizes.to_vec(), ..ty.clone() };
    let number = |i: usize| (i * 7 + i / 5 + seed * 3) % 9;
    let count = ty.elements().unwrap_or(0);
    if ty.elem.to_string().starts_with("complex") {
        let pair = |i| [number(i) as f64 / 2.0 - 2.0, number(i + 3) as f64 / 2.0 - 2.0];
        return Tensor::from_complex(ty, (0..count).map(pair).collect());
    }
    let value = |i| if ty.elem.is_float() { number(i) as f64 / 2.0 - 2.0 } else { (number(i) % 4) as f64 };
    Tensor::from_f64s(ty.clone(), (0..count).map(value).collect())
}

/// The program for arguments of these shapes: sizes are constants, and another function calls the one that was @main.
fn known(text: &str, types: &[TensorType], results: &[String], shapes: &[Vec<i64>]) -> String {
    let inner = text.replacen("func.func public @main(", "func.func private @inner(", 1);
    let mut arguments = Vec::new();
    let mut body = String::new();
    for (i, (ty, sizes)) in types.iter().zip(shapes).enumerate() {
        if is_size(ty) {
            let _ = writeln!(body, "%a{i} = stablehlo.constant dense<{}> : {ty}", sizes[0]);
        } else {
            let known = TensorType { shape: sizes.clone(), ..ty.clone() };
            arguments.push(format!("%x{i}: {known}"));
            let _ = writeln!(body, "%a{i} = stablehlo.convert %x{i} : ({known}) -> {ty}");
        }
    }
    let list = |items: Vec<String>| items.join(", ");
    let names = list((0..types.len()).map(|i| format!("%a{i}")).collect());
    let taken = list(types.iter().map(ToString::to_string).collect());
    let (returned, count) = (results.join(", "), results.len());
    let _ = writeln!(body, "%r:{count} = call @inner({names}) : ({taken}) -> ({returned})");
    let made = list((0..count).map(|i| format!("%r#{i}")).collect());
    let main = format!(
        "func.func public @main({}) -> ({returned}) {{\n{body}return {made} : {returned}\n}}\n",
        list(arguments)
    );
    let end = inner.rfind('}').unwrap_or(inner.len());
    format!("{}{main}{}", &inner[..end], &inner[end..])
}

/// As near as the rounding of a short type, or sums in another order, leave them.
fn near(a: &Tensor, b: &Tensor) -> bool {
    let within = match a.ty.elem {
        fp8c_ir::ElementType::Small(format) => 2f64.powi(1 - format.mantissa_bits() as i32),
        _ => 1e-5,
    };
    let one = |(x, y): (&f64, &f64)| {
        x == y || (x.is_nan() && y.is_nan()) || (x - y).abs() <= within * x.abs().max(1.0)
    };
    let same = a.to_bytes() == b.to_bytes();
    a.ty == b.ty && (same || a.to_f64s().iter().zip(&b.to_f64s()).all(one))
}
