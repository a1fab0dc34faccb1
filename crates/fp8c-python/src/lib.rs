//! The module `fp8c._fp8c`: the compiler inside Python, texts in and texts out. Everything else, arrays and JAX above all, is
//! Python's (`python/fp8c`), which alone calls these functions.
//!
//! What this crate does not know: JAX, arrays, how a program is run.

mod render;

use fp8c::{Emit, Error as Fault, LowerOptions, Manifest, Module, Verdict, VerifyOptions, target};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use serde_json::json;

pyo3::create_exception!(
    fp8c,
    Error,
    PyValueError,
    "What is wrong with a program, an option or a call, in words for people: place, source line, caret, notes."
);

fn raise(error: &Fault) -> PyErr {
    Error::new_err(render::text(error))
}

/// What is given and made is data of our own: a failure to write it as JSON is a failure of this crate.
fn to_json(value: &impl serde::Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(|e| Error::new_err(e.to_string()))
}

/// A program and the options to lower it with.
fn read(name: &str, text: &str, options: &str) -> Result<(Module, LowerOptions), Fault> {
    Ok((Module::parse(name, text)?, fp8c::options_from_json(options)?))
}

/// Version of the compiler.
#[pyfunction]
fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// The built-in recipes as a JSON list.
#[pyfunction]
fn recipes() -> PyResult<String> {
    to_json(&fp8c::recipe::builtin())
}

/// Names of the targets.
#[pyfunction]
fn targets() -> Vec<&'static str> {
    target::TARGETS.iter().map(|t| t.name).collect()
}

/// A step in FP8: a dict of `step`, `init`, `import_`, `export` (texts), `manifest`, `remarks`, `found` (JSON).
#[pyfunction]
fn lower<'py>(py: Python<'py>, name: &str, text: &str, options: &str) -> PyResult<Bound<'py, PyDict>> {
    let work = || -> Result<_, Fault> {
        let (module, options) = read(name, text, options)?;
        let lowered = module.lower(&options)?;
        let emit = |graph: &fp8c::Graph| module.with_graph(graph.clone()).emit(Emit::Stablehlo);
        let texts = [&lowered.step, &lowered.init, &lowered.import, &lowered.export].map(emit);
        Ok((lowered, texts))
    };
    let (lowered, [step, init, import, export]) = py.detach(work).map_err(|e| raise(&e))?;
    let out = PyDict::new(py);
    for (key, text) in [("step", step), ("init", init), ("import_", import), ("export", export)] {
        out.set_item(key, text)?;
    }
    out.set_item("manifest", to_json(&lowered.manifest)?)?;
    out.set_item("remarks", to_json(&lowered.remarks)?)?;
    out.set_item("found", to_json(&lowered.found)?)?;
    Ok(out)
}

/// What is in a step and what would be done with it, as JSON.
#[pyfunction]
fn inspect(py: Python<'_>, name: &str, text: &str, options: &str) -> PyResult<String> {
    let work = || {
        let (module, options) = read(name, text, options)?;
        module.inspect(&options)
    };
    to_json(&py.detach(work).map_err(|e| raise(&e))?)
}

/// Whether one step is the other, quantizers aside, as JSON; a difference is an error.
#[pyfunction]
#[pyo3(signature = (base, lowered, manifest, seed = 0, prove = true))]
fn verify(
    py: Python<'_>,
    base: &str,
    lowered: &str,
    manifest: &str,
    seed: u32,
    prove: bool,
) -> PyResult<String> {
    let manifest: Manifest =
        serde_json::from_str(manifest).map_err(|e| Error::new_err(format!("not a manifest: {e}")))?;
    let work = || -> Result<_, Fault> {
        let base = Module::parse("the original step", base)?;
        let lowered = Module::parse("the lowered step", lowered)?;
        let options = VerifyOptions { seed, prove, ..VerifyOptions::default() };
        base.verify_lowered(&lowered, Some(&manifest), options)
    };
    let found = py.detach(work).map_err(|e| raise(&e))?;
    let (word, conditions, obstacles): (_, Vec<&str>, Vec<&str>) = match &found.verdict {
        Verdict::Proved(conditions) => ("proved", conditions.iter().map(|c| c.text()).collect(), vec![]),
        Verdict::Tried(obstacles) => {
            ("tried", vec![], obstacles.iter().map(|o| o.message.as_str()).collect())
        }
    };
    to_json(&json!({
        "verdict": word, "results": found.results, "quantizers": found.quantizers, "rows": found.rows,
        "runs": found.runs, "conditions": conditions, "obstacles": obstacles,
    }))
}

/// The compiler inside Python.
#[pymodule]
fn _fp8c(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("Error", module.py().get_type::<Error>())?;
    module.add_function(wrap_pyfunction!(version, module)?)?;
    module.add_function(wrap_pyfunction!(recipes, module)?)?;
    module.add_function(wrap_pyfunction!(targets, module)?)?;
    module.add_function(wrap_pyfunction!(lower, module)?)?;
    module.add_function(wrap_pyfunction!(inspect, module)?)?;
    module.add_function(wrap_pyfunction!(verify, module)?)
}
