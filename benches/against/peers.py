"""The competitors as the script sees them: load a case, run it for a while, say what came out."""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

WORKER = Path(__file__).with_name("worker.py")


class Turn:
    """What part of the cores other programs had between two moments; None where the system does not say."""

    def __init__(self, peers):
        self.processes = [p.process.pid for p in peers if isinstance(p, Worker)]
        self.before = self.now()

    def now(self):
        try:
            fields = Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]
            user, nice, system, idle, wait, irq, soft, steal = map(int, fields)
            mine = sum(os.times()[:4]) * os.sysconf("SC_CLK_TCK")
            for pid in self.processes:
                stat = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
                mine += int(stat[11]) + int(stat[12])
        except (OSError, ValueError):
            return None
        busy = user + nice + system + irq + soft + steal
        return busy - mine, busy + idle + wait

    def others(self):
        after = self.now()
        if not self.before or not after or after[1] == self.before[1]:
            return None
        return max(0.0, (after[0] - self.before[0]) / (after[1] - self.before[1]))


class Failed(Exception):
    """A competitor cannot run a case."""


def environment(threads):
    """As many threads for each, and memory that a program has freed stays in its process: without that, each run pays
    for page faults in fresh memory, and a runtime that allocates its results looks slower than its code is."""
    words = {"MALLOC_MMAP_MAX_": "0", "MALLOC_TRIM_THRESHOLD_": str(1 << 40), "MALLOC_TOP_PAD_": str(64 << 20)}
    for name in ("FP8C_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NPROC"):
        words[name] = str(threads)
    return os.environ | words | {"JAX_PLATFORMS": "cpu"}


class Fp8c:
    """`fp8c run`: a process a round, which compiles, reads the arguments and then takes the times."""

    name = "fp8c"
    missing = None

    def __init__(self, path, threads, folder):
        self.path, self.env, self.folder = path, environment(threads), Path(folder)
        asked = subprocess.run([path, "--version"], capture_output=True, text=True)
        self.version = asked.stdout.strip() or "fp8c"

    def call(self, *words, limit=600):
        started = [self.path, "run", str(self.model), "--inputs", self.archive, "--backend", "cpu", *words]
        try:
            done = subprocess.run(started, capture_output=True, text=True, env=self.env, timeout=limit)
        except subprocess.TimeoutExpired:
            raise Failed(f"not done in {limit} s") from None
        except OSError as error:
            raise Failed(str(error)) from None
        if done.returncode:
            raise Failed(f"status {done.returncode}: " + " ".join(done.stderr.splitlines()[:2])[:200])
        return done

    def load(self, case, limit):
        self.model, self.archive = self.folder / "fp8c.mlir", case.archive
        self.model.write_text(case.text)
        self.saved = self.folder / "fp8c-out.npz"
        pairs = ",".join(f"{result}:{argument}" for result, argument in case.feeds.items())
        self.donate = ["--donate", pairs] if pairs else []
        done = self.call("--stats", "--time", "1", *self.donate, "--outputs", str(self.saved), limit=limit)
        figure = lambda pattern: float(re.search(pattern, done.stderr).group(1))
        self.last = float(re.search(r"median_ms: ([\d.]+)", done.stdout).group(1))
        remarks = [line for line in done.stderr.splitlines() if line.startswith("remark:")]
        return {
            "compile_ms": figure(r"planning: ([\d.]+) ms") + figure(r"compiling: ([\d.]+) ms"),
            "peak": figure(r"peak memory: (\d+) bytes"),
            "note": f"{len(remarks)} ops interpreted: {remarks[0]}" if remarks else None,
        }

    def save(self):
        return self.saved

    def time(self, seconds, least):
        runs = max(least, min(100_000, int(1e3 * seconds / max(self.last, 1e-3))))
        # Nobody looks at the results: without --outputs they would be printed.
        done = self.call("--stats", "--time", str(runs), *self.donate, "--outputs", str(self.folder / "fp8c-timed.npz"))
        self.last = float(re.search(r"median_ms: ([\d.]+)", done.stdout).group(1))
        return self.last

    def close(self):
        pass


class Worker:
    """A competitor in a Python process that lives as long as the script."""

    def __init__(self, name, threads, folder):
        self.name, self.threads, self.folder = name, threads, folder
        self.start()

    def start(self):
        words = [sys.executable, str(WORKER), self.name, str(self.threads)]
        noise = open(Path(self.folder) / f"{self.name}.log", "a")
        self.process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=noise, text=True, env=environment(self.threads)
        )
        said = self.read()
        self.version, self.missing = said.get("version"), said.get("missing")

    def read(self):
        line = self.process.stdout.readline()
        return json.loads(line) if line else {"missing": "it does not start"}

    def ask(self, **request):
        try:
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            status = self.process.wait()
            self.start()
            raise Failed(f"its process died with status {status}")
        reply = json.loads(line)
        if "error" in reply:
            raise Failed(reply["error"])
        return reply

    def load(self, case, limit):
        return self.ask(
            do="load", text=case.text, archive=case.archive, feeds=case.feeds, torch=case.torch, limit_s=limit,
            folder=str(self.folder),
        )

    def save(self):
        path = Path(self.folder) / f"{self.name}-out.npz"
        self.ask(do="save", path=str(path))
        return path

    def time(self, seconds, least):
        times = sorted(self.ask(do="time", seconds=seconds, least=least)["times"])
        return times[len(times) // 2]

    def close(self):
        if self.process.poll() is None:
            self.process.stdin.close()
            self.process.wait()


