"""Opens reports in headless Chromium, light and dark: axe-core finds nothing serious, hovering and filtering work, all of it prints.

usage: FP8C=target/debug/fp8c python tests/report/check.py [DIR]      pictures are left in DIR
The browser is `chromium` ($CHROMIUM), axe-core comes from the package axe-core-python.
"""
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FP8C = os.environ.get("FP8C", str(ROOT / "target/debug/fp8c"))
CHROMIUM = os.environ.get("CHROMIUM", "chromium")
AXE = Path(importlib.util.find_spec("axe_core_python").origin).parent / "axe.min.js"
LLAMA = ["examples/llama/step.mlir", "--recipe", "smooth-swiglu,delayed,bf16", "--inputs", "examples/llama/step.npz", "--steps", "3"]
CASES = {"llama": LLAMA, "scan": ["tests/variants/forward_residual_scan.mlir"], "plain": ["tests/variants/sgd_plain.mlir", "--recipe", "bf16"]}


def deep(path):
    """A step of 24 layers, as text."""
    sys.path.insert(0, str(ROOT / "python/tests"))
    import jax
    import models

    params = models.params(24)
    lowered = jax.jit(models.step, keep_unused=True).lower(params, models.adam(params), models.batches(1)[0])
    path.write_text(lowered.as_text(debug_info=True))
    return [path]


# What is found is left in the page, where --dump-dom shows it.
CHECKS = """
<script src="axe.min.js"></script>
<script>
const told = {}, say = (name, value) => { told[name] = value; };
const mark = document.querySelector("[data-tip]");
mark.focus();
mark.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
say("tip", document.getElementById("tip").hidden ? "" : document.getElementById("tip").textContent);
document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
say("escaped", document.getElementById("tip").hidden);
const input = document.querySelector("input[data-table]");
input.value = "wgrad";
input.dispatchEvent(new Event("input"));
const rows = [...document.getElementById(input.dataset.table).tBodies[0].rows];
say("shown", rows.filter((r) => !r.hidden).length);
say("wgrads", rows.filter((r) => r.textContent.includes("wgrad")).length);
say("rows", rows.length);
input.value = "";
input.dispatchEvent(new Event("input"));
dispatchEvent(new Event("beforeprint"));
say("closed", document.querySelectorAll("details:not([open])").length);
say("wide", document.documentElement.scrollWidth - innerWidth);
axe.run().then((found) => {
  say("violations", found.violations.map((v) => [v.impact, v.id, v.nodes.length, v.nodes[0].html.slice(0, 200)]));
  say("passes", found.passes.length);
  const out = document.createElement("pre");
  out.id = "told";
  out.textContent = JSON.stringify(told);
  document.body.append(out);
});
</script>
"""


def browse(page, *words):
    base = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=60000"]
    done = subprocess.run([*base, *words, page.as_uri()], capture_output=True, text=True, timeout=1800)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def check(name, words, folder):
    page = folder / f"{name}.html"
    subprocess.run([FP8C, "report", *words, "-o", page], check=True, cwd=ROOT)
    text = page.read_text()
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids)), "two elements of one id"
    lost = {h for h in re.findall(r'href="#([^"]+)"', text)} - set(ids)
    assert not lost, f"links to nowhere: {lost}"
    assert not re.search(r'(src|href)="(?!#)|@import|url\((?!#)', text), "the page needs something else"
    (folder / "axe.min.js").write_bytes(AXE.read_bytes())
    checked = folder / f"{name}-checked.html"
    checked.write_text(text.replace("</body>", CHECKS + "</body>"))
    for theme, number in (("light", 1), ("dark", 0)):
        scheme = f"--blink-settings=preferredColorScheme={number}"
        browse(page, scheme, "--window-size=1280,2400", f"--screenshot={folder / f'{name}-{theme}.png'}")
        for width in (1280, 360):
            dom = browse(checked, scheme, f"--window-size={width},1600", "--dump-dom")
            told = json.loads(re.search(r'<pre id="told">(.*?)</pre>', dom, re.S).group(1).replace("&quot;", '"').replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
            where = f"{name}, {theme}, {width} pixels wide"
            assert told["passes"] > 20, f"{where}: axe looked at nothing"
            assert not told["violations"], f"{where}: {told['violations']}"
            assert "dot_" in told["tip"] and told["escaped"], f"{where}: {told}"
            assert 0 <= told["shown"] == told["wgrads"] < told["rows"], f"{where}: {told}"
            assert told["closed"] == 0, f"{where}: {told['closed']} parts would not be printed"
            assert told["wide"] <= 0, f"{where}: wider than the window by {told['wide']}"
    browse(page, "--no-pdf-header-footer", f"--print-to-pdf={folder / f'{name}.pdf'}")
    assert (folder / f"{name}.pdf").stat().st_size > 10_000
    print(f"report {name}: {len(text) // 1024} KiB, nothing found", flush=True)


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else temporary).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        for name, words in {**CASES, "deep": deep(folder / "deep.mlir")}.items():
            check(name, words, folder)


if __name__ == "__main__":
    main()
