# Functions that install what is missing. Sourced by run-example and run-tests; nothing outside this directory changes but
# packages of the system.

RUST_WANTED=95
export CARGO_TERM_COLOR=never NO_COLOR=1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
        fail "this needs root or sudo: $*"
    fi
}

# apt_install PACKAGE...: with a fresh list of packages, read once.
apt_install() {
    command -v apt-get >/dev/null || fail "no apt-get here; please install: $*"
    say "installing $*"
    if [ -z "${apt_updated:-}" ]; then
        as_root apt-get update -qq
        apt_updated=1
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# The minor version of the Rust on PATH; 0 when there is none.
rust_minor() {
    { rustc --version 2>/dev/null || true; } | sed -n 's/^rustc 1\.\([0-9]*\)\..*/\1/p' | grep . || echo 0
}

need_rust() {
    if [ -z "$(command -v cargo)" ] && [ -x "$HOME/.cargo/bin/cargo" ]; then
        export PATH="$HOME/.cargo/bin:$PATH"
    fi
    if [ "$(rust_minor)" -lt "$RUST_WANTED" ] || ! command -v cargo >/dev/null; then
        # Debian 12 carries a current Rust under these names, for its browsers.
        apt_install cargo-web rustc-web rustfmt-web rust-web-clippy || true
        hash -r
        if [ "$(rust_minor)" -lt "$RUST_WANTED" ] && [ -x /usr/bin/rustc ]; then
            export PATH="/usr/bin:$PATH"
        fi
    fi
    [ "$(rust_minor)" -ge "$RUST_WANTED" ] || fail "Rust 1.$RUST_WANTED or newer is needed and this system has no package of it;
rustup installs one: rustup toolchain install stable"
    command -v cc >/dev/null || apt_install gcc libc6-dev
    [ -e /etc/ssl/certs/ca-certificates.crt ] || [ -n "${SSL_CERT_FILE:-}" ] || apt_install ca-certificates
}

# LLVM and MLIR 22 with their headers and tools, clang's library for the bindings to them, and `ar`: what crates/fp8c-mlir is
# built with. Debian 12 carries them, for its browsers.
MLIR_PACKAGES="libmlir-22-dev llvm-22-dev mlir-22-tools libpolly-22-dev clang-22 libzstd-dev zlib1g-dev libxml2-dev"

need_mlir() {
    local prefix=${MLIR_SYS_220_PREFIX:-/usr/lib/llvm-22}
    command -v ar >/dev/null || apt_install binutils
    # libMLIR.so and the C interface are of libmlir-22-dev, the others of one package each.
    # shellcheck disable=SC2086
    has_mlir "$prefix" || apt_install $MLIR_PACKAGES ||
        fail "LLVM and MLIR 22 are needed: $MLIR_PACKAGES
Without them: cargo build --release -p fp8c --no-default-features --features cli, which lacks --backend cpu"
    has_mlir "$prefix" || fail "LLVM and MLIR 22 are incomplete in $prefix; set MLIR_SYS_220_PREFIX to where they are"
}

# has_mlir PREFIX: all that is needed is there.
has_mlir() {
    local file
    for file in lib/libMLIR.so lib/libMLIRCAPIIR.a lib/libLLVM.so bin/llvm-config bin/mlir-opt bin/mlir-translate bin/clang; do
        [ -e "$1/$file" ] || return 1
    done
    for file in zstd.h zlib.h libxml2/libxml/parser.h; do
        [ -e "/usr/include/$file" ] || return 1
    done
}

# A Python environment in .venv with the packages of requirements.txt.
need_python() {
    local venv="$root/.venv" stamp="$root/.venv/requirements.txt"
    if ! cmp -s requirements.txt "$stamp"; then
        python3 -c 'import ensurepip, venv, sys; assert sys.version_info >= (3, 11)' 2>/dev/null ||
            apt_install python3 python3-venv
        say "making .venv"
        python3 -m venv "$venv"
        "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r requirements.txt
        cp requirements.txt "$stamp"
    fi
    PYTHON="$venv/bin/python"
}

# XLA's GPU compiler in .venv-xla-gpu: JAX with the CUDA plugin, which compiles for a described GPU.
need_xla_gpu() {
    local wanted=tests/xla_gpu/requirements.txt venv="$root/.venv-xla-gpu"
    cmp -s "$wanted" "$venv/requirements.txt" && return
    say "making .venv-xla-gpu"
    "$PYTHON" -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$wanted"
    cp "$wanted" "$venv/"
}

# lit and FileCheck, from one directory: $LLVM_BIN, or the newest LLVM of the system that has both.
need_lit() {
    find_lit && return
    apt_install llvm-22-tools
    find_lit || fail "lit and FileCheck are needed; set LLVM_BIN to a directory that has both"
}

find_lit() {
    local dir
    for dir in ${LLVM_BIN:-} $(ls -d /usr/lib/llvm-*/bin 2>/dev/null | sort -Vr); do
        if [ -x "$dir/FileCheck" ] && [ -x "$dir/lit" ]; then
            export LLVM_BIN="$dir"
            return 0
        fi
    done
    return 1
}

# mdbook, for the book. It takes minutes to compile, so only the long tests install it.
need_book() {
    command -v mdbook >/dev/null || [ -x "$HOME/.cargo/bin/mdbook" ] || {
        say "compiling mdbook"
        cargo install --quiet --locked --no-default-features mdbook
    }
    export PATH="$HOME/.cargo/bin:$PATH"
}

# Chromium, and axe-core, which finds what keeps people from reading a page.
need_browser() {
    command -v "${CHROMIUM:-chromium}" >/dev/null || apt_install chromium
    "$PYTHON" -c 'import axe_core_python' 2>/dev/null ||
        "$PYTHON" -m pip install --quiet --disable-pip-version-check axe-core-python==0.1.0
}

target_dir() { echo "${CARGO_TARGET_DIR:-$root/target}"; }
