"""Lowers steps with fp8c and compiles them by XLA for a described GPU."""

import json
import pathlib
import subprocess
import sys
import tempfile

import calls
import compile as described
import rewritings

HERE = pathlib.Path(__file__).parent
# A Llama of two layers in Flax with optax.adamw, d = 4096, 1 x 4096 tokens, cuDNN attention, as jax.export prints it; and the example.
MODELS = {
    "flax_llama": HERE / "models" / "flax_llama_bf16.mlir.gz",
    "example": HERE.parent.parent / "examples" / "llama" / "step.mlir",
}
# Flax's own FP8 ops in the first of these.
FLAX_FP8 = HERE / "models" / "flax_llama_flaxfp8.mlir.gz"
# Recipes beside the built-in ones: the text of `fp8c recipes NAME` with these changes.
CHANGED = {"smooth-swiglu, delayed moments": ("smooth-swiglu", {"optimizer": {"timing": "delayed"}})}


def run(*args, text=None):
    return subprocess.run([str(a) for a in args], check=True, capture_output=True, text=True, input=text).stdout


class Lowering:
    """What fp8c makes of a model by a recipe."""

    def __init__(self, fp8c, text, recipe):
        with tempfile.TemporaryDirectory() as folder:
            base, changes = CHANGED.get(recipe, (recipe, {}))
            if changes:
                whole = json.loads(run(fp8c, "recipes", base))
                for part, words in changes.items():
                    whole[part].update(words)
                base = pathlib.Path(folder) / "recipe.json"
                base.write_text(json.dumps(whole))
            options = ["--recipe", base, "--target", "xla-gpu"]
            self.text = run(fp8c, "lower", "-", *options, text=text)
            found = json.loads(run(fp8c, "inspect", "-", *options, "--format", "json", text=text))
            self.products = found["dots"]

    @property
    def kept(self):
        """How many products fp8c says are not in FP8, those of a loop once a turn."""
        return sum(p["layers"] for p in self.products if p["precision"] != "fp8")


def measured(fp8c, model, recipe, device="h100", layers=None):
    """Figures of a step as it is (`bf16`) or lowered; with a number of layers, its state is donated."""
    if model in rewritings.STYLES:
        # In a process of its own: JAX must not be there before XLA's flags are.
        text = run(sys.executable, HERE / "rewritings.py", model, *([layers, "donated"] if layers else []))
    else:
        text = described.text_of(MODELS[model])
    if recipe == "bf16":
        out = described.measure(text, device)[0]
        return out | {"kept": out["products"]}
    if recipe == "Flax's FP8":
        return described.measure(described.text_of(FLAX_FP8), device)[0]
    lowered = Lowering(fp8c, text, recipe)
    out, compiled = described.measure(lowered.text, device)
    return out | {"kept": lowered.kept, "unlike": list(calls.unlike(lowered, compiled))}
