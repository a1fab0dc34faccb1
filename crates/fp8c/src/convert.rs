//! The state of a run under one recipe as the state under another.

use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_passes::options::LowerOptions;

use crate::error::Error;
use crate::module::Module;
use crate::npz::Npz;

/// The arguments of the step lowered by `to`, from those of the step lowered by `from`: state is exported and imported again, histories are
/// filled from the batch among the arguments.
///
/// # Errors
/// The module cannot be lowered by one of them, or an array is missing or does not fit.
pub fn convert(
    module: &Module,
    from: &LowerOptions,
    to: &LowerOptions,
    arrays: &mut Npz,
) -> Result<Vec<(String, Tensor)>, Error> {
    let (from, to) = (module.lower(from)?, module.lower(to)?);
    let given = arrays.arguments(&module.with_graph(from.step.clone()).parameters()?)?;
    let state: Vec<Tensor> = from.manifest.state_inputs.iter().map(|&i| given[i].clone()).collect();
    let exported = module.with_graph(from.export.clone()).run(&state)?;
    let count = module.parameters()?.len();
    let mut original: Vec<Tensor> = given[..count].to_vec();
    let places = from.manifest.state_inputs.iter().filter(|&&i| i < count);
    for (&place, tensor) in places.zip(exported) {
        original[place] = tensor;
    }
    let imported = module.with_graph(to.import.clone()).run(&original)?;
    let mut made: Vec<Option<Tensor>> = original.into_iter().map(Some).collect();
    made.resize(to.manifest.inputs.len(), None);
    for (&place, tensor) in to.manifest.state_inputs.iter().zip(imported) {
        made[place] = Some(tensor);
    }
    let named = |(i, tensor): (usize, Option<Tensor>)| Some((format!("in_{i:03}"), tensor?));
    let all: Option<Vec<_>> = made.into_iter().enumerate().map(named).collect();
    all.ok_or_else(|| {
        Diagnostic::error(code::PASS, "the import makes nothing for an argument of the other recipe's step")
            .into()
    })
}
