//! `fp8c lower`

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use fp8c::exchange::ExchangeOptions;
use fp8c::{Code, Emit, Inspection, LowerOptions, LoweredStep, Module, Npz, Remark, files, search};

use super::common::{LowerArgs, SayArgs, ShapeArgs};
use super::output::{Failure, check, check_all, file, json, write};
use super::table::table;

/// Write a training step in FP8
///
/// Reads a step, quantizes the operands of its matrix products as the recipe says and threads the scales' state through it.
/// Without --out-dir only the step itself is written; with it also the programs that make, import and export the FP8 state,
/// the manifest that says which argument is what, and the remarks. A summary goes to standard error: how much is in FP8, what is
/// not and why, and what to look out for.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c lower step.mlir --keep-bf16 '*.w_out' --out-dir out\n  fp8c lower step.mlir --emit object -o step.o"
)]
pub(crate) struct Args {
    /// The step as StableHLO text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    #[command(flatten)]
    lower: LowerArgs,
    /// What to write
    #[arg(long, value_enum, default_value_t)]
    emit: EmitWord,
    /// With code: the step writes new state over the old, where nothing needs that any more
    #[arg(long)]
    in_place: bool,
    /// With --emit tpc: a loop is unrolled where that makes at most so many ops (5000 where this is not given); a larger one is a graph of its
    /// own, which the host launches once a turn
    #[arg(long, value_name = "OPS")]
    unroll: Option<usize>,
    /// Write the step, or its code, to this file instead of standard output
    #[arg(short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write step.mlir, init.mlir, import.mlir, export.mlir, manifest.json and remarks.json into this directory
    #[arg(long, value_name = "DIR", conflicts_with = "output")]
    out_dir: Option<PathBuf>,
    /// Write the forward pass for inference instead: parameters and data to logits, with the weights as the codes that the next
    /// training step makes of its state; --out-dir gets forward.mlir, export.mlir and serve.json
    #[arg(long, conflicts_with_all = ["in_place", "emit", "watch", "guard"])]
    serve: bool,
    #[command(flatten)]
    exchange: ExchangeArgs,
    /// With --recipe auto: how near a product's result must be, as its ratio to the noise of quantization in decibels
    #[arg(long, value_name = "DB", default_value_t = 25.0)]
    error_bound: f64,
    /// With --recipe auto: arguments of the step to measure on, as for `fp8c run`
    #[arg(long, value_name = "IN.npz")]
    inputs: Option<PathBuf>,
    #[command(flatten)]
    say: SayArgs,
}

/// Workers that exchange their models.
#[derive(clap::Args)]
struct ExchangeArgs {
    /// Write what workers run that train one model and exchange it in FP8: the step of a client, and programs that pack, unpack and
    /// average models; --out-dir gets client.mlir, pack.mlir, unpack.mlir, aggregate.mlir and exchange.json
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with_all = ["in_place", "emit", "watch", "guard", "serve", "recipe", "recipe_for", "output"], requires = "out_dir")]
    exchange: Option<ExchangeWord>,
    /// With --exchange: how many clients the average is of
    #[arg(long, value_name = "K", default_value_t = 2, requires = "exchange", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    clients: u32,
    /// With --exchange: clip values are trained, at this rate; without it each is the largest magnitude
    #[arg(long, value_name = "RATE", requires = "exchange", value_parser = super::study::factor)]
    train_clips: Option<f64>,
    /// With --exchange: turns in which the average is fitted to what was sent
    #[arg(long, value_name = "TURNS", default_value_t = 0, requires = "exchange", value_parser = clap::value_parser!(u32).range(0..=100))]
    refine: u32,
}

/// What models travel in.
#[derive(Clone, Copy, ValueEnum)]
enum ExchangeWord {
    /// E4M3, and a clip value a tensor
    Fp8,
}

/// The forms by name.
#[derive(Clone, Copy, Default, ValueEnum)]
enum EmitWord {
    /// StableHLO in its pretty form
    #[default]
    Stablehlo,
    /// MLIR's generic form, with fp8.* ops
    Mlir,
    /// The kernels of the CPU backend: linalg on tensors, for mlir-opt
    Linalg,
    /// The same in the LLVM dialect, for mlir-opt and mlir-translate
    Llvm,
    /// The step as an object file for this machine, to be linked with fp8c's runtime
    Object,
    /// All that a Gaudi2 machine needs to run the step: kernels in TPC-C, glue code, a host program and the graph; needs --out-dir
    Tpc,
}

impl EmitWord {
    /// The code that is made, and what its file is called beside the others.
    fn code(self) -> Option<(Code, &'static str)> {
        match self {
            Self::Stablehlo | Self::Mlir | Self::Tpc => None,
            Self::Linalg => Some((Code::Linalg, "step.linalg.mlir")),
            Self::Llvm => Some((Code::Llvm, "step.llvm.mlir")),
            Self::Object => Some((Code::Object, "step.o")),
        }
    }
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        if self.unroll.is_some() && !matches!(self.emit, EmitWord::Tpc) {
            return Err(Failure::Usage("--unroll is for --emit tpc".into()));
        }
        if let Some((code, name)) = self.emit.code() {
            return self.compile(code, name);
        }
        if self.in_place {
            return Err(Failure::Usage("--in-place is for --emit linalg, llvm and object".into()));
        }
        if self.serve {
            return self.serve();
        }
        if let Some(ExchangeWord::Fp8) = self.exchange.exchange {
            return self.exchange();
        }
        if let EmitWord::Tpc = self.emit {
            return self.package();
        }
        self.check(None)?;
        let auto = self.lower.recipe.as_deref() == Some("auto");
        if self.inputs.is_some() != auto {
            let message = if auto {
                "--recipe auto measures each product: it needs --inputs IN.npz"
            } else {
                "--inputs is for --recipe auto"
            };
            return Err(Failure::Usage(message.into()));
        }
        let module = self.shapes.read(&self.model)?;
        let options = match &self.inputs {
            Some(inputs) => self.search(&module, inputs)?,
            None => self.lower.options()?,
        };
        let emit = if let EmitWord::Mlir = self.emit { Emit::Mlir } else { Emit::Stablehlo };
        let Some(dir) = &self.out_dir else {
            let LoweredStep { step, found, remarks, .. } = match emit {
                Emit::Mlir => module.lower_step_to_fp8(&options)?,
                Emit::Stablehlo => module.lower_step(&options)?,
            };
            self.lower.enough(&found)?;
            write(self.output.as_deref(), module.with_graph(step).emit(emit).as_bytes())?;
            self.done(&found, &remarks, None);
            return Ok(());
        };
        let lowered = match emit {
            Emit::Mlir => module.lower_to_fp8(&options)?,
            Emit::Stablehlo => module.lower(&options)?,
        };
        self.lower.enough(&lowered.found)?;
        files::write_all(dir, &files::lowered(&lowered, emit, None))?;
        self.done(&lowered.found, &lowered.remarks, None);
        Ok(())
    }

    /// The cheapest recipe for each product that keeps the bound, and what was chosen on standard error.
    fn search(&self, module: &Module, inputs: &Path) -> Result<LowerOptions, Failure> {
        let (options, choices) =
            search(module, &self.lower.but_recipe()?, self.error_bound, &mut Npz::open(inputs)?)?;
        let decibels = |d: Option<f64>| d.map_or("-".into(), |d| format!("{d:.1} dB"));
        let head = ["product", "recipe", "cost", "SQNR", "next cheaper", "place"];
        let mut rows = vec![head.map(String::from).to_vec()];
        rows.extend(choices.iter().map(|c| {
            let cheaper = c.cheaper.as_ref().map_or("-".into(), |(name, d)| format!("{name}, {d:.1} dB"));
            vec![
                c.product.clone(),
                c.recipe.clone(),
                format!("{:.2}", c.cost),
                decibels(c.decibels),
                cheaper,
                c.place.clone(),
            ]
        }));
        self.say.tell(&format!(
            "recipes for at least {} dB, costs over BF16:\n{}",
            self.error_bound,
            table(&rows)
        ));
        Ok(options)
    }

    /// Before anything is done: what is to be written can be, and is not what is read.
    fn check(&self, code: Option<&str>) -> Result<(), Failure> {
        let model = [self.model.as_path()];
        match &self.out_dir {
            Some(dir) => {
                let names: Vec<&str> = files::LOWERED.into_iter().chain(code).collect();
                check_all(dir, &names, &model)
            }
            None => check(self.output.as_deref(), &model),
        }
    }

    /// Says what was found and written.
    fn done(&self, found: &Inspection, remarks: &[Remark], code: Option<&str>) {
        let written = match (&self.out_dir, file(self.output.as_deref())) {
            (Some(dir), _) => {
                let code = code.map_or_else(String::new, |name| format!(", {name}"));
                let rest = "step.mlir, init.mlir, import.mlir, export.mlir, manifest.json, remarks.json";
                format!("written to {}: {rest}{code}", dir.display())
            }
            (None, Some(path)) => {
                format!(
                    "written: {} (the step alone; --out-dir also writes what makes its state)",
                    path.display()
                )
            }
            (None, None) => String::new(),
        };
        self.say.say(found, remarks, &written);
    }

    /// The forward pass, what makes its arguments of the training state, and what is what.
    fn serve(&self) -> Result<(), Failure> {
        const NAMES: [&str; 3] = ["forward.mlir", "export.mlir", "serve.json"];
        match &self.out_dir {
            Some(dir) => check_all(dir, &NAMES, &[&self.model])?,
            None => check(self.output.as_deref(), &[&self.model])?,
        }
        let module = self.shapes.read(&self.model)?;
        let served = module.serve(&self.lower.options()?)?;
        let text = |graph| module.with_graph(graph).emit(Emit::Stablehlo).into_bytes();
        let forward = text(served.forward);
        served.manifest.notes.iter().for_each(|note| self.say.tell(&format!("note: {note}")));
        let Some(dir) = &self.out_dir else { return write(self.output.as_deref(), &forward) };
        let manifest = json(&served.manifest).into_bytes();
        let contents = [forward, text(served.export), manifest];
        files::write_all(dir, &NAMES.into_iter().zip(contents).collect::<Vec<_>>())?;
        self.say.tell(&format!("written to {}: {}", dir.display(), NAMES.join(", ")));
        Ok(())
    }

    /// What workers run.
    fn exchange(&self) -> Result<(), Failure> {
        const NAMES: [&str; 5] =
            ["client.mlir", "pack.mlir", "unpack.mlir", "aggregate.mlir", "exchange.json"];
        let Some(dir) = &self.out_dir else {
            return Err(Failure::Usage("--exchange needs --out-dir".into()));
        };
        check_all(dir, &NAMES, &[&self.model])?;
        let module = self.shapes.read(&self.model)?;
        let how = ExchangeOptions {
            clients: self.exchange.clients as usize,
            train_clips: self.exchange.train_clips,
            refine: self.exchange.refine,
            seed: 0,
        };
        let made = module.exchange(&self.lower.options()?, &how)?;
        let text = |graph| module.with_graph(graph).emit(Emit::Stablehlo).into_bytes();
        let contents = [
            text(made.client),
            text(made.pack),
            text(made.unpack),
            text(made.aggregate),
            json(&made.manifest).into_bytes(),
        ];
        files::write_all(dir, &NAMES.into_iter().zip(contents).collect::<Vec<_>>())?;
        let m = &made.manifest;
        m.notes.iter().for_each(|note| self.say.tell(&format!("note: {note}")));
        self.say.tell(&format!(
            "{} of {} tensors travel as {} codes: {} bytes instead of {}; {} products of a client carry them",
            m.coded().count(),
            m.tensors.len(),
            m.format,
            m.bytes.packed,
            m.bytes.f32,
            m.products
        ));
        self.say.tell(&format!("written to {}: {}", dir.display(), NAMES.join(", ")));
        Ok(())
    }

    /// Everything for a Gaudi2, beside the programs as StableHLO.
    fn package(&self) -> Result<(), Failure> {
        const GRAPH: &str = "graph.json";
        let Some(dir) = &self.out_dir else {
            return Err(Failure::Usage(
                "--emit tpc writes several files: name a directory with --out-dir".into(),
            ));
        };
        self.check(Some(GRAPH))?;
        let module = self.shapes.read(&self.model)?;
        let lowered = module.lower(&self.lower.options_for("gaudi2")?)?;
        self.lower.enough(&lowered.found)?;
        let outputs = lowered.manifest.outputs.iter();
        let state: Vec<(usize, usize)> = outputs.filter_map(|o| Some((o.index, o.feeds?))).collect();
        let package =
            module.with_graph(lowered.step.clone()).package(&state, self.unroll.unwrap_or(fp8c::UNROLLED))?;
        let graph = (GRAPH.into(), package.graph.text().into_bytes());
        let files = package.files.into_iter().map(|(name, text)| (name.into(), text.into_bytes()));
        files::write_all(dir, &files::lowered(&lowered, Emit::Stablehlo, files.chain([graph])))?;
        self.done(&lowered.found, &lowered.remarks, Some("graph.json, kernels and what runs them"));
        Ok(())
    }

    /// Code of the step; in a directory it stands beside the programs as StableHLO.
    fn compile(&self, code: Code, name: &'static str) -> Result<(), Failure> {
        let nowhere = file(self.output.as_deref()).is_none() && self.out_dir.is_none();
        if code == Code::Object && nowhere && std::io::stdout().is_terminal() {
            let message = "an object file is not for a terminal; name a file with -o or --out-dir";
            return Err(Failure::Usage(message.into()));
        }
        let options = self.lower.options_for("cpu")?;
        self.check(Some(name))?;
        let module = self.shapes.read(&self.model)?;
        let lowered = module.lower(&options)?;
        self.lower.enough(&lowered.found)?;
        let outputs = lowered.manifest.outputs.iter().filter(|_| self.in_place);
        let state: Vec<(usize, usize)> = outputs.filter_map(|o| Some((o.index, o.feeds?))).collect();
        let made = module.with_graph(lowered.step.clone()).compile(code, &state)?;
        match &self.out_dir {
            Some(dir) => {
                let all = files::lowered(&lowered, Emit::Stablehlo, Some((name.into(), made)));
                files::write_all(dir, &all)?;
            }
            None => write(self.output.as_deref(), &made)?,
        }
        self.done(&lowered.found, &lowered.remarks, Some(name));
        Ok(())
    }
}
