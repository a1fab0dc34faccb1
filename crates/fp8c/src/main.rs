//! The command line of fp8c.

mod cli;

use std::process::ExitCode;

/// Lowering makes and drops millions of small lists: a fifth of its time with the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::main()
}
