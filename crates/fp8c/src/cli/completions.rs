//! `fp8c completions`

use clap::CommandFactory;
use clap_complete::Shell;

use super::Cli;
use super::output::{Failure, stdout};

/// Write completions for a shell
#[derive(clap::Args)]
#[command(after_help = "Example:\n  fp8c completions bash > ~/.local/share/bash-completion/completions/fp8c")]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "fp8c", &mut script);
        stdout(&script)
    }
}
