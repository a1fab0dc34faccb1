#!/usr/bin/env bash
# wheel.sh WHEEL: auditwheel says that it needs nothing but an old C library, and in an empty environment of each Python that is there,
# without a compiler, it is installed and runs the README's example.
set -euo pipefail
wheel=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/tools"
"$dir/tools/bin/pip" install --quiet --disable-pip-version-check auditwheel
"$dir/tools/bin/auditwheel" show "$wheel" | tee "$dir/said"
grep -q 'manylinux_2_[0-9]*_' "$dir/said"
tried=0
for python in python3.11 python3.12 python3.13; do
    "$python" -c 'import ensurepip, venv' 2>/dev/null || continue
    "$python" -m venv "$dir/$python"
    # No compiler, no cargo: only what a wheel needs.
    env PATH="$dir/$python/bin" "$dir/$python/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: "$wheel[jax]"
    (cd "$dir" && env -u PYTHONPATH "$dir/$python/bin/python" "$here/readme.py")
    tried=$((tried + 1))
done
[ "$tried" -gt 0 ]
