"""FileCheck tests of the fp8c binary. `FP8C` names it; FileCheck is taken from lit's own directory."""
import os
import sys

import lit.formats

config.name = "fp8c"
config.suffixes = [".mlir"]
config.excludes = ["Inputs"]
config.test_format = lit.formats.ShTest(execute_external=True)
config.test_source_root = os.path.dirname(__file__)

root = os.path.dirname(config.test_source_root)
config.test_exec_root = os.path.join(os.environ.get("CARGO_TARGET_DIR", os.path.join(root, "target")), "lit")
tools = os.environ.get("LLVM_BIN") or os.path.dirname(os.path.realpath(sys.argv[0]))
fp8c = os.path.abspath(os.environ.get("FP8C", os.path.join(root, "target", "debug", "fp8c")))
config.substitutions += [
    ("%fp8c", fp8c),
    ("%root", root),
    ("%runtime", os.path.join(os.path.dirname(fp8c), "libfp8c_runtime.a")),
    ("%variants", os.path.join(root, "tests", "variants")),
    ("FileCheck", os.path.join(tools, "FileCheck")),
    ("%not", os.path.join(tools, "not")),
    ("%irdl", os.path.join(root, "dialects", "fp8.irdl.mlir")),
    ("%mlir-opt", os.path.join(tools, "mlir-opt")),
    ("%mlir-translate", os.path.join(tools, "mlir-translate")),
    ("%nm", os.path.join(tools, "llvm-nm")),
    ("%readobj", os.path.join(tools, "llvm-readobj")),
]
if os.path.exists(os.path.join(tools, "mlir-opt")):
    config.available_features.add("mlir")
config.environment["NO_COLOR"] = "1"
