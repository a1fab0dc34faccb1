//! A program with the text it was read from, and what can be done with it.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use fp8c_dialects::registry;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::interp::{run_main, run_main_observed, run_main_watched};
use fp8c_ir::{
    ElementType, Graph, NodeId, PrintOptions, Tensor, TensorType, Type, parse_bytes, print, verify,
};
use fp8c_passes::bind_shapes::bind_shapes;
use fp8c_passes::exchange::{ExchangeOptions, Exchanged, exchange};
use fp8c_passes::explain::{Explanation, explain};
use fp8c_passes::inspect::{Inspection, inspect};
use fp8c_passes::lower::{
    Evaluated, Lowered, LoweredStep, Watched, evaluated, lower, lower_inspected, lower_step,
    lower_step_to_fp8, lower_to_fp8, names_of, watched,
};
use fp8c_passes::manifest::Manifest;
use fp8c_passes::names::Names;
use fp8c_passes::options::LowerOptions;
use fp8c_passes::pass::{Pass, Step, Timing, run_passes};
use fp8c_passes::serve::{Served, serve};
use fp8c_passes::verify::{Verified, VerifyOptions, verify_lowered};

use crate::error::{Error, Source};
use crate::limits::Watcher;

/// A program: its graph and the text it came from.
#[derive(Clone, Debug)]
pub struct Module {
    /// The text, for messages.
    pub source: Arc<Source>,
    /// The graph, to look at and to change.
    pub graph: Graph,
}

/// A form to write a program in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Emit {
    /// StableHLO in its pretty form, as JAX prints it.
    #[default]
    Stablehlo,
    /// MLIR's generic form, for tools that do not know the ops.
    Mlir,
}

/// The default recipe (the first built-in one) for the default target (`xla`).
///
/// ```
/// let mut options = fp8c::default_options();
/// options.recipe.scaling.history = 1024;
/// options.keep_bf16.push("layers.0.*".into());
/// assert_eq!(options.target.name, "xla");
/// ```
pub fn default_options() -> LowerOptions {
    let recipe = fp8c_passes::recipe::builtin().swap_remove(0);
    LowerOptions::new(recipe, &fp8c_target::TARGETS[0])
}

impl Module {
    /// Reads a file, or standard input when the path is `-`.
    ///
    /// # Errors
    /// The file cannot be read; and as [`Module::parse`].
    ///
    /// ```
    /// let error = fp8c::Module::read("no/such/file.mlir").unwrap_err();
    /// assert_eq!(error.diagnostics[0].code, fp8c::diag::code::FILE);
    /// ```
    pub fn read(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let stdin = path.as_os_str() == "-";
        let name = if stdin { "<stdin>".into() } else { path.display().to_string() };
        let mut bytes = Vec::new();
        let read = if stdin {
            std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
        } else {
            std::fs::read(path).map(|read| bytes = read)
        };
        read.map_err(|e| Diagnostic::error(code::FILE, format!("cannot read {name}: {e}")))?;
        Self::parse(name, bytes)
    }

    /// Reads a text and verifies it; `name` is what messages call it.
    ///
    /// # Errors
    /// What is not UTF-8, not MLIR, or breaks the rules of its ops. The error holds the text.
    ///
    /// ```
    /// let module = fp8c::Module::parse("empty.mlir", "module {}")?;
    /// assert_eq!(module.source.name, "empty.mlir");
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn parse(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Result<Self, Error> {
        let source = Arc::new(Source { name: name.into(), bytes: bytes.into() });
        let read = parse_bytes(&source.bytes, registry()).map(|(_, graph)| graph).map_err(Error::from);
        let checked = read.and_then(|mut graph| {
            verify(&graph).map_err(Error::from)?;
            fp8c_dialects::imported::simplify(&mut graph);
            Ok(graph)
        });
        checked.map_err(|e| e.in_source(&source)).map(|graph| Self { source, graph })
    }

    /// A graph that was made from this module, with this module's text for messages.
    ///
    /// ```
    /// # let module = fp8c::Module::parse("empty.mlir", "module {}")?;
    /// let copy = module.with_graph(module.graph.clone());
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    #[must_use]
    pub fn with_graph(&self, graph: Graph) -> Self {
        Self { source: self.source.clone(), graph }
    }

    /// The program as text.
    ///
    /// ```
    /// use fp8c::{Emit, Module};
    /// let module = Module::parse("empty.mlir", "module {}")?;
    /// assert_eq!(module.emit(Emit::Stablehlo), "module {\n}\n");
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn emit(&self, kind: Emit) -> String {
        emit(&self.graph, kind)
    }

    /// Runs passes, with the verifier after each; `after` sees the graph behind each pass.
    ///
    /// # Errors
    /// What a pass refuses.
    ///
    /// ```
    /// let mut module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
    /// let steps = fp8c::pass::parse_pipeline("inline,canonicalize", fp8c::PASSES)?;
    /// let times = module.run_passes(&steps, |pass, graph| println!("{}: {}", pass.name, graph.node_count()))?;
    /// assert_eq!(times.len(), 2);
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn run_passes(
        &mut self,
        steps: &[Step],
        after: impl FnMut(&'static Pass, &Graph),
    ) -> Result<Vec<Timing>, Error> {
        run_passes(&mut self.graph, steps, after).map_err(|e| Error::from(e).in_source(&self.source))
    }

    /// The program with sizes that it leaves open bound: each by the name that the framework gave it (JAX's symbolic
    /// dimensions), or as `in_003.0` by argument and dimension.
    ///
    /// # Errors
    /// No open size is called so, or the program asserts that it is another.
    ///
    /// ```
    /// let text = "func.func @main(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
    ///   %0 = stablehlo.add %x, %x : tensor<?x2xf32>
    ///   return %0 : tensor<?x2xf32>
    /// }";
    /// let module = fp8c::Module::parse("open.mlir", text)?.bind_shapes(&[("in_000.0".into(), 8)])?;
    /// assert_eq!(module.parameters()?[0].to_string(), "tensor<8x2xf32>");
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn bind_shapes(&self, sizes: &[(String, i64)]) -> Result<Self, Error> {
        let mut graph = self.graph.clone();
        bind_shapes(&mut graph, sizes).map_err(|e| self.error(e))?;
        let bound = verify(&graph).map(|()| graph).map_err(Error::from);
        let mut module = self.with_graph(bound.map_err(|e| e.in_source(&self.source))?);
        let steps = fp8c_passes::pass::parse_pipeline("canonicalize", fp8c_passes::PASSES)?;
        module.run_passes(&steps, |_, _| ())?;
        Ok(module)
    }

    /// What is in the program, what would be done with it, and why.
    ///
    /// # Errors
    /// The module has no `@main`, or was lowered before.
    ///
    /// ```
    /// let module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
    /// let found = module.inspect(&fp8c::default_options())?;
    /// assert_eq!((found.summary.fp8_dots, found.summary.dots), (6, 9));
    /// assert_eq!(found.dots[0].role, "fprop");
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn inspect(&self, options: &LowerOptions) -> Result<Inspection, Error> {
        inspect(&self.graph, options).map_err(|e| self.error(e))
    }

    /// The step in FP8, with the programs that make, import and export its state, its manifest and remarks.
    ///
    /// # Errors
    /// As [`Module::inspect`]; and what cannot be lowered.
    ///
    /// ```
    /// let module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
    /// let lowered = module.lower(&fp8c::default_options())?;
    /// assert!(lowered.manifest.outputs.iter().any(|output| output.role == "loss"));
    /// println!("{}", module.with_graph(lowered.step).emit(fp8c::Emit::Stablehlo));
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn lower(&self, options: &LowerOptions) -> Result<Lowered, Error> {
        lower(&self.graph, options).map_err(|e| self.error(e))
    }

    /// The step alone, without the programs beside it: half the time.
    ///
    /// # Errors
    /// As [`Module::lower`].
    pub fn lower_step(&self, options: &LowerOptions) -> Result<LoweredStep, Error> {
        lower_step(&self.graph, options).map_err(|e| self.error(e))
    }

    /// The step of [`Module::lower_to_fp8`] alone.
    ///
    /// # Errors
    /// As [`Module::lower`].
    pub fn lower_step_to_fp8(&self, options: &LowerOptions) -> Result<LoweredStep, Error> {
        lower_step_to_fp8(&self.graph, options).map_err(|e| self.error(e))
    }

    /// The same, with all that [`Module::inspect`] finds.
    ///
    /// # Errors
    /// As [`Module::lower`].
    pub fn lower_inspected(&self, options: &LowerOptions) -> Result<Lowered, Error> {
        lower_inspected(&self.graph, options).map_err(|e| self.error(e))
    }

    /// The same with `fp8.*` ops, before they become ops of the target: what [`Emit::Mlir`] is for.
    ///
    /// # Errors
    /// As [`Module::lower`].
    ///
    /// ```
    /// let text = "func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> { return %x : tensor<2xf32> }";
    /// let lowered = fp8c::Module::parse("same.mlir", text)?.lower_to_fp8(&fp8c::default_options())?;
    /// assert!(lowered.manifest.tensors.is_empty());
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn lower_to_fp8(&self, options: &LowerOptions) -> Result<Lowered, Error> {
        lower_to_fp8(&self.graph, options).map_err(|e| self.error(e))
    }

    /// The forward pass of this training step with the weights as codes, as the step itself makes them of its state.
    ///
    /// # Errors
    /// As [`Module::lower`]; and no product outside of loops makes logits.
    ///
    /// ```
    /// let module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
    /// let served = module.serve(&fp8c::default_options())?;
    /// assert!(served.manifest.inputs.iter().any(|input| input.role == "codes"));
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn serve(&self, options: &LowerOptions) -> Result<Served, Error> {
        serve(&self.graph, options).map_err(|e| self.error(e))
    }

    /// The step of a worker that exchanges its model in FP8, and the programs that pack, unpack and average models.
    ///
    /// # Errors
    /// As [`Module::lower`]; and nothing is trained.
    ///
    /// ```
    /// use fp8c::exchange::ExchangeOptions;
    /// let module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
    /// let how = ExchangeOptions { clients: 4, train_clips: None, refine: 0, seed: 0 };
    /// let made = module.exchange(&fp8c::default_options(), &how)?;
    /// assert!(3 * made.manifest.bytes.packed < made.manifest.bytes.f32);
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn exchange(&self, options: &LowerOptions, how: &ExchangeOptions) -> Result<Exchanged, Error> {
        exchange(&self.graph, options, how).map_err(|e| self.error(e))
    }

    /// The step with its logits as a result, to evaluate models with.
    pub(crate) fn evaluated(&self, options: &LowerOptions) -> Result<Evaluated, Error> {
        evaluated(&self.graph, options).map_err(|e| self.error(e))
    }

    /// What arguments and results are called, to find the one that a word means. Which result feeds which argument is part of
    /// that: an argument may be known by the path of its next value.
    ///
    /// # Errors
    /// The module has no `@main`.
    ///
    /// ```
    /// let names = fp8c::Module::read("../../examples/llama/step.mlir")?.names()?;
    /// assert_eq!(names.argument("in_003")?, names.argument("['layers'][0]['w1']")?);
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn names(&self) -> Result<Names, Error> {
        names_of(&self.graph).map_err(|e| self.error(e))
    }

    /// Where a value of the lowered step comes from, or all that come from a place of this text.
    ///
    /// # Errors
    /// As [`Module::lower`]; and nothing is called that or stands there.
    ///
    /// ```
    /// let module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
    /// let options = fp8c::default_options();
    /// let found = module.explain(&options, "fp8_scale")?;
    /// assert_eq!(found[0].ty, "tensor<5xf32>");
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn explain(&self, options: &LowerOptions, at: &str) -> Result<Vec<Explanation>, Error> {
        explain(&self.graph, options, at).map_err(|e| self.error(e))
    }

    /// Whether `lowered` is this step with quantizers, and keeps its state as delayed scaling asks.
    ///
    /// # Errors
    /// What differs, with the place in `lowered`.
    ///
    /// ```
    /// let module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
    /// let lowered = module.lower(&fp8c::default_options())?;
    /// let step = module.with_graph(lowered.step);
    /// let found = module.verify_lowered(&step, Some(&lowered.manifest), fp8c::VerifyOptions::default())?;
    /// assert_eq!(found.rows, lowered.manifest.tensors.len());
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn verify_lowered(
        &self,
        lowered: &Module,
        manifest: Option<&Manifest>,
        options: VerifyOptions,
    ) -> Result<Verified, Error> {
        verify_lowered(&self.graph, &lowered.graph, manifest, options).map_err(|e| lowered.error(e))
    }

    /// Types of the arguments of `@main`.
    ///
    /// # Errors
    /// There is no `@main`, or an argument that is not a tensor.
    ///
    /// ```
    /// let text = "func.func @main(%x: tensor<2xbf16>) { return }";
    /// let module = fp8c::Module::parse("a.mlir", text)?;
    /// assert_eq!(module.parameters()?[0].to_string(), "tensor<2xbf16>");
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn parameters(&self) -> Result<Vec<TensorType>, Error> {
        parameters(&self.graph).map_err(|e| self.error(e))
    }

    /// Types of the results of `@main`.
    ///
    /// # Errors
    /// There is no `@main`.
    ///
    /// ```
    /// let text = "func.func @main(%x: tensor<2xbf16>) -> tensor<2xbf16> { return %x : tensor<2xbf16> }";
    /// assert_eq!(fp8c::Module::parse("a.mlir", text)?.results()?.len(), 1);
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn results(&self) -> Result<Vec<Type>, Error> {
        let main = main(&self.graph).map_err(|e| self.error(e))?;
        let end = self.graph.node(main).regions.first().and_then(|&body| self.graph.terminator(body));
        let returned = end.map_or(&[][..], |end| &self.graph.node(end).operands);
        Ok(returned.iter().map(|&v| self.graph.ty(v).clone()).collect())
    }

    /// Runs `@main` in the interpreter.
    ///
    /// # Errors
    /// The arguments do not fit, or the program cannot be run.
    ///
    /// ```
    /// use fp8c::{Module, Tensor};
    /// let text = "func.func @main(%x: tensor<2xi1>) -> tensor<2xi1> { return %x : tensor<2xi1> }";
    /// let module = Module::parse("same.mlir", text)?;
    /// let x = Tensor::from_bools([2], [true, false]);
    /// assert_eq!(module.run(&[x.clone()])?, [x]);
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn run(&self, arguments: &[Tensor]) -> Result<Vec<Tensor>, Error> {
        run_main(&self.graph, arguments).map_err(|e| self.error(e))
    }

    /// The same; `observer` sees each op's results, in the order they are made.
    ///
    /// # Errors
    /// As [`Module::run`].
    ///
    /// ```
    /// let text = "func.func @main() { %a = stablehlo.constant dense<1.0> : tensor<f32> return }";
    /// let module = fp8c::Module::parse("one.mlir", text)?;
    /// module.run_observed(&[], &mut |node, results| {
    ///     assert_eq!((module.graph.name(node), results.len()), ("stablehlo.constant", 1));
    /// })?;
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn run_observed(
        &self,
        arguments: &[Tensor],
        observer: &mut dyn FnMut(NodeId, &[Tensor]),
    ) -> Result<Vec<Tensor>, Error> {
        run_main_observed(&self.graph, arguments, observer).map_err(|e| self.error(e))
    }

    /// The step of a recipe before the rules of scales, for [`crate::Trainer::quality`].
    pub(crate) fn watched(&self, options: &LowerOptions) -> Result<Watched, Error> {
        watched(&self.graph, options).map_err(|e| self.error(e))
    }

    /// The same, which `watcher` may end.
    pub(crate) fn run_watched(&self, arguments: &[Tensor], watcher: &Watcher) -> Result<Vec<Tensor>, Error> {
        watcher.begin();
        let watch = |beat| watcher.beat(beat).map_err(Fault::new);
        run_main_watched(&self.graph, arguments, &watch).map_err(|e| watcher.explain(self.error(e)))
    }

    fn error(&self, diagnostic: Diagnostic) -> Error {
        Error::from(diagnostic).in_source(&self.source)
    }
}

/// A graph as text; with debug locations where the text that it comes from had them.
pub(crate) fn emit(graph: &Graph, kind: Emit) -> String {
    let locations = graph.has_debug_locations();
    print(graph, registry(), PrintOptions { generic: kind == Emit::Mlir, locations })
}

fn main(graph: &Graph) -> Result<NodeId, Diagnostic> {
    graph.main().ok_or_else(|| Diagnostic::error(code::NAME, "the module has no function @main to run"))
}

fn parameters(graph: &Graph) -> Result<Vec<TensorType>, Diagnostic> {
    let main = main(graph)?;
    let span = graph.span(graph.node(main).loc);
    let region =
        graph.node(main).regions.first().ok_or_else(|| {
            Diagnostic::error(code::EVAL, "@main is only declared, it has no body").or_at(span)
        })?;
    let args = graph.region(*region).args.iter().enumerate();
    let tensor = |(i, &arg): (usize, &_)| {
        let ty = graph.ty(arg);
        // A token orders effects and holds nothing.
        let token = || matches!(ty, Type::Opaque(t) if t.ends_with(".token"));
        let empty = || token().then(|| TensorType::new([0], ElementType::I1));
        ty.as_tensor().cloned().or_else(empty).ok_or_else(|| {
            let message = format!("argument {i} is {ty}; only tensors can be given");
            Diagnostic::error(code::TYPE, message).or_at(graph.span(graph.value(arg).loc).or(span))
        })
    };
    args.map(tensor).collect()
}
