//! Workers that train the same model and exchange it in FP8 (arXiv 2407.02610): from one training step the step of a client, and the
//! programs that make codes of its weights and a mean of what all clients sent.
//!
//! - `client`: weights and activations of products go through FP8 codes, rounded to the nearest, and gradients through that as if it
//!   were nothing. What the client trains, and its optimizer, stay as they are.
//! - `pack`: codes of each weight by unbiased stochastic rounding, and one clip value a weight. Random bits are a hash of a counter, so that
//!   the same counter gives the same codes; two senders or rounds shall not have the same.
//! - `unpack`: what the codes stand for, as the step takes it.
//! - `aggregate`: the mean of what several clients packed, weighted, in f32.
//!
//! A clip value is the magnitude that the largest code stands for; what is beyond is clamped. What no product, convolution or lookup takes
//! (gains, biases) is exchanged in f32.

mod client;
mod codes;
mod programs;
mod refine;

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::Graph;
use serde::Serialize;

use crate::legalize::legalize;
use crate::lower::prepare;
use crate::pass::verified;
use crate::plan::options::LowerOptions;
use crate::plan::planned::{LOWERED, Planned};
use crate::plan::recipe::RecipeFormat;
use crate::raise::{Kind, value_name};
use crate::rewrite::instrument::unrounded;
use crate::rewrite::moments::gains;
use crate::rewrite::seal::name_ops;

/// What the programs say they were made by.
pub const BY: &str = "exchange";

/// How models are exchanged.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct ExchangeOptions {
    /// How many clients `aggregate` takes.
    pub clients: usize,
    /// Clip values are trained, at this rate; else each is the largest magnitude.
    pub train_clips: Option<f64>,
    /// Turns in which `aggregate` fits weights and clip values to what was sent ("UQ+"); none for the mean alone.
    pub refine: u32,
    /// Seed of stochastic rounding.
    pub seed: u32,
}

/// The programs.
#[derive(Clone, Debug)]
pub struct Exchanged {
    /// The step of a client.
    pub client: Graph,
    /// Trained tensors in f32, clip values (where one is zero the largest magnitude is taken) and a counter, to codes and clip values.
    pub pack: Graph,
    /// Codes and clip values to trained tensors as the step takes them.
    pub unpack: Graph,
    /// Codes and clip values of all clients, one after the other along a new first dimension, and their weights, to f32.
    pub aggregate: Graph,
    /// What is what.
    pub manifest: ExchangeManifest,
}

/// What the programs take and return.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ExchangeManifest {
    /// Version of this layout.
    pub version: u32,
    /// Name of the target.
    pub target: String,
    /// Element type of codes.
    pub format: String,
    /// How many clients `aggregate.mlir` takes.
    pub clients: usize,
    /// What clip values are: `largest` or `trained`.
    pub clips: String,
    /// Turns of refinement.
    pub refine: u32,
    /// What is exchanged, in the order in which `pack.mlir` takes and returns it; clip values come behind.
    pub tensors: Vec<ExchangedTensor>,
    /// Clip values that travel: of coded tensors in their order, then of what else is clipped.
    pub clip_values: usize,
    /// The argument and the result of the client's step that hold clip values, where they are trained.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clip_state: Option<[usize; 2]>,
    /// Products whose operands carry FP8 in the client's step.
    pub products: usize,
    /// Bytes that a model is, one way: in f32, and as it is packed.
    pub bytes: ExchangedBytes,
    /// What is other than one would wish.
    pub notes: Vec<String>,
}

/// Bytes of a model, one way.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct ExchangedBytes {
    /// In f32.
    pub f32: usize,
    /// Codes, clip values and what stays in f32.
    pub packed: usize,
}

/// A tensor that is exchanged.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ExchangedTensor {
    /// Its name.
    pub name: String,
    /// The step's argument that it is.
    pub input: usize,
    /// The step's result that is its next value.
    pub output: usize,
    /// Other arguments that are the same tensor, rounded: `unpack.mlir` returns them behind all tensors, in this order.
    pub copies: Vec<usize>,
    /// Sizes.
    pub shape: Vec<i64>,
    /// Element type in the step.
    pub dtype: String,
    /// It travels as codes; else in f32.
    pub coded: bool,
}

impl ExchangeManifest {
    /// Where the clip value of each coded tensor lies.
    pub fn coded(&self) -> impl Iterator<Item = (usize, &ExchangedTensor)> {
        self.tensors.iter().filter(|t| t.coded).enumerate()
    }
}

/// Makes the programs from a graph as read.
///
/// # Errors
/// As [`crate::lower::lower`]; nothing is trained, or sizes are not known.
pub fn exchange(
    graph: &Graph,
    options: &LowerOptions,
    how: &ExchangeOptions,
) -> Result<Exchanged, Diagnostic> {
    let planned = prepare(graph, options)?;
    let fault = |what: &str, m: Fault| Diagnostic::error(code::PASS, format!("{what}: {m}"));
    let format = RecipeFormat::E4m3.resolve(options.target, options.e4m3).unwrap_or(options.target.e4m3);
    let tensors = tensors(&planned).map_err(|e| fault("this model cannot be exchanged", e))?;
    let coded: Vec<usize> = tensors.iter().filter(|t| t.coded).map(|t| t.input).collect();
    let made = client::client(&planned, format, &coded, how.train_clips)
        .map_err(|e| fault("the step of a client cannot be made", e))?;
    let state = made.clips.map(|_| [planned.raised.args.len(), planned.raised.results.len()]);
    let manifest = ExchangeManifest {
        version: 1,
        target: options.target.name.into(),
        format: format.name().into(),
        clients: how.clients,
        clips: if how.train_clips.is_some() { "trained" } else { "largest" }.into(),
        refine: how.refine,
        bytes: bytes(&tensors, made.clips.unwrap_or(coded.len())),
        clip_values: made.clips.unwrap_or(coded.len()),
        clip_state: state,
        products: made.products,
        notes: made.notes,
        tensors,
    };
    let mut out = Exchanged {
        client: made.graph,
        pack: programs::pack(&manifest, format, how.seed)?,
        unpack: programs::unpack(&manifest, format, &planned)?,
        aggregate: programs::aggregate(&manifest, format)?,
        manifest,
    };
    let root = out.client.root;
    out.client.node_mut(root).set_attr(LOWERED, Attr::str(BY));
    let programs = [
        (&mut out.client, "client"),
        (&mut out.pack, "pack"),
        (&mut out.unpack, "unpack"),
        (&mut out.aggregate, "aggregate"),
    ];
    for (graph, name) in programs {
        name_ops(graph);
        legalize(graph, options.target)?;
        verified(graph, name)?;
    }
    Ok(out)
}

/// What is exchanged: all that is trained, a master in place of its rounded copies.
fn tensors(planned: &Planned) -> Result<Vec<ExchangedTensor>, Fault> {
    let Planned { graph, raised, .. } = planned;
    let gains = gains(graph, raised);
    let trained: Vec<_> = raised.state.iter().filter(|p| p.kind.is_trained()).collect();
    let masters: Vec<_> = trained.iter().filter(|p| p.kind == Kind::Master).collect();
    let master = |output: usize| {
        let from = unrounded(graph, raised.results[output]);
        masters.iter().find(|m| m.output != output && unrounded(graph, raised.results[m.output]) == from)
    };
    let mut out: Vec<ExchangedTensor> = Vec::new();
    let mut copies = Vec::new();
    for pair in &trained {
        let value = raised.args[pair.input];
        let name = value_name(graph, value);
        let ty = graph.ty(value).as_tensor().filter(|t| t.is_static());
        let ty = ty.ok_or_else(|| Fault::new(format!("the sizes of {name} are not known")))?;
        if pair.kind != Kind::Master
            && let Some(master) = master(pair.output)
        {
            copies.push((master.input, pair.input));
            continue;
        }
        out.push(ExchangedTensor {
            name,
            input: pair.input,
            output: pair.output,
            copies: vec![],
            shape: ty.shape.clone(),
            dtype: ty.elem.to_string(),
            coded: !gains.contains(&pair.input),
        });
    }
    for (master, copy) in copies {
        for tensor in out.iter_mut().filter(|t| t.input == master) {
            tensor.copies.push(copy);
            tensor.coded |= !gains.contains(&copy);
        }
    }
    if out.is_empty() {
        return Err("no tensor that it trains was found".into());
    }
    Ok(out)
}

fn bytes(tensors: &[ExchangedTensor], clips: usize) -> ExchangedBytes {
    let elements = |t: &ExchangedTensor| t.shape.iter().product::<i64>() as usize;
    ExchangedBytes {
        f32: tensors.iter().map(|t| 4 * elements(t)).sum(),
        packed: tensors.iter().map(|t| if t.coded { 1 } else { 4 } * elements(t)).sum::<usize>() + 4 * clips,
    }
}
