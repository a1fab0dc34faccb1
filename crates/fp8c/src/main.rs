//! The command line of fp8c.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
