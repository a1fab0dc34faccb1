"""`python -m fp8c`: the command line, where it is installed."""
from __future__ import annotations

import os
import shutil
import sys

_HOW = """\
fp8c's command line is a program of its own, and there is none called fp8c on PATH. To build it, with Rust, in a clone of the repository:

    cargo install --path crates/fp8c --no-default-features --features cli

With LLVM and MLIR 22 installed, leave both options out to have the CPU compiler too."""


def main() -> int:
    """Hands over to the program `fp8c`."""
    program = shutil.which("fp8c")
    if program is None:
        print(_HOW, file=sys.stderr)
        return 2
    if os.name == "posix":
        os.execv(program, [program, *sys.argv[1:]])
    import subprocess

    return subprocess.call([program, *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
