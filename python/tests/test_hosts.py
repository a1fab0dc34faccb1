"""A step over several hosts (`jax.distributed`): two processes here, with two devices each."""
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent

RUN = """
import json, sys
import jax
jax.config.update("jax_cpu_collectives_implementation", "gloo")
jax.distributed.initialize(sys.argv[1], 2, int(sys.argv[2]))
sys.path.insert(0, sys.argv[3])
import models
import numpy as np
from jax.sharding import AxisType, NamedSharding, PartitionSpec as P
import fp8c

mesh = jax.make_mesh((4,), ("data",), axis_types=(AxisType.Auto,))
place = lambda spec: lambda x: jax.make_array_from_callback(np.shape(x), NamedSharding(mesh, spec), lambda i: np.asarray(x)[i])
params = models.params(1)
state = jax.tree.map(place(P()), (params, models.adam(params)))
data = [place(P("data"))(batch) for batch in models.batches(4)]
base, _ = models.train(jax.jit(models.step), state, data)
reports = []
mine, (_, opt) = models.train(fp8c.jit(models.step, recipe="delayed", monitor=reports.append), state, data)
plain = fp8c.to_bf16(opt)
told = [len(fp8c.stats(opt)), reports[-1].loss, plain["m"]["head"].sharding.is_fully_replicated, len(jax.devices())]
print(json.dumps([list(base), list(mine), told]))
"""


def test_two_hosts_train_one_step():
    with socket.socket() as free:
        free.bind(("localhost", 0))
        address = f"localhost:{free.getsockname()[1]}"
    env = {**os.environ, "XLA_FLAGS": "--xla_force_host_platform_device_count=2"}
    words = [[sys.executable, "-c", RUN, address, str(i), str(HERE)] for i in range(2)]
    started = [subprocess.Popen(w, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for w in words]
    done = [process.communicate(timeout=900) for process in started]
    assert [process.returncode for process in started] == [0, 0], done[0][1][-3000:]
    first, second = (json.loads(out.splitlines()[-1]) for out, _ in done)
    assert first == second, "hosts see one run"
    base, mine, (rows, loss, everywhere, devices) = first
    assert np.abs(np.array(mine) / base - 1).max() < 0.02 and mine != base
    assert rows > 0 and loss == mine[-1] and everywhere and devices == 4
