//! `fp8c man`

use std::path::PathBuf;

use clap::CommandFactory;
use fp8c::diag::{Diagnostic, code};

use super::Cli;
use super::output::{Failure, tell};

/// Write manual pages, one a command
#[derive(clap::Args)]
#[command(after_help = "Example:\n  fp8c man ~/.local/share/man/man1")]
pub(crate) struct Args {
    /// The directory to write them to, which must be there
    directory: PathBuf,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let failed = |e| {
            Diagnostic::error(
                code::FILE,
                format!("cannot write manual pages to {}: {e}", self.directory.display()),
            )
        };
        let mut command = Cli::command().disable_help_subcommand(true);
        command.build();
        clap_mangen::generate_to(command, &self.directory).map_err(failed)?;
        tell(&format!("written to {}: fp8c.1 and a page for each command", self.directory.display()));
        Ok(())
    }
}
