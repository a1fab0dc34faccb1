//! The command line: words in, text and files out. The one place that renders diagnostics.

mod calibration;
mod common;
mod comparison;
mod completions;
mod convert;
mod explain;
mod font;
mod inspect;
mod interrupt;
mod lists;
mod lower;
mod man;
mod opt;
mod output;
mod page;
mod progress;
mod render;
mod report;
mod run;
mod step;
mod study;
mod summary;
mod table;
mod train;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use output::Failure;

const AFTER: &str = "\
A first session, with a training step that JAX wrote by jax.jit(step).lower(..).as_text():
  fp8c inspect step.mlir                     what is in it, and what would be done
  fp8c lower step.mlir --out-dir out         the step in FP8, with its state and a manifest
  fp8c train step.mlir --inputs step.npz --feed in_003=tokens --steps 40 --compare bf16

An argument is named by its number (3), array (in_003), name in the text (arg3) or path (params['layers'][0]['w1']).
`-` is standard input or output.

Exit status: 0 done; 1 the input or a check is at fault; 2 the call's words are off; 130 interrupted by Ctrl-C.";

/// Takes the StableHLO of a BF16 training step and gives it back in FP8.
#[derive(Parser)]
#[command(name = "fp8c", version, after_help = AFTER, max_term_width = 110, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Lower(lower::Args),
    Inspect(inspect::Args),
    Run(run::Args),
    Train(train::Args),
    Report(report::Args),
    Study(study::Args),
    Convert(convert::Args),
    Verify(verify::Args),
    Explain(explain::Args),
    Opt(opt::Args),
    Ops(lists::Ops),
    Passes(lists::Passes),
    Rules(lists::Rules),
    Recipes(lists::Recipes),
    Targets(lists::Targets),
    Completions(completions::Args),
    Man(man::Args),
}

/// Reads the command line and does what it says.
pub(crate) fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(e) => {
            let _ = e.print();
            return ExitCode::from(if e.use_stderr() { 2 } else { 0 });
        }
    };
    let Err(failure) = dispatch(cli.command) else { return ExitCode::SUCCESS };
    match &failure {
        Failure::Input(error) => render::error(error),
        Failure::Usage(message) => render::usage(message),
        Failure::BrokenPipe => {}
    }
    ExitCode::from(failure.status())
}

fn dispatch(command: Command) -> Result<(), Failure> {
    match command {
        Command::Lower(args) => args.run(),
        Command::Inspect(args) => args.run(),
        Command::Run(args) => args.run(),
        Command::Train(args) => args.run(),
        Command::Report(args) => args.run(),
        Command::Study(args) => args.run(),
        Command::Convert(args) => args.run(),
        Command::Verify(args) => args.run(),
        Command::Explain(args) => args.run(),
        Command::Opt(args) => args.run(),
        Command::Ops(args) => args.run(),
        Command::Passes(args) => args.run(),
        Command::Rules(args) => args.run(),
        Command::Recipes(args) => args.run(),
        Command::Targets(args) => args.run(),
        Command::Completions(args) => args.run(),
        Command::Man(args) => args.run(),
    }
}
