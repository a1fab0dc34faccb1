//! The host program and the runtime make the same calls of Synapse, which a stand-in writes down: no device is needed.

use std::path::{Path, PathBuf};
use std::process::Command;

use fp8c_gaudi::Device;
use fp8c_gaudi::graph::{Graph, Place};
use fp8c_gaudi::synapse::Synapse;
use fp8c_tpc::emit;

fn compile(words: &[&str], out: &Path) {
    let include = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/include");
    let compiler = std::env::var("FP8C_CXX").unwrap_or_else(|_| "g++".into());
    let mut command = Command::new(compiler);
    command.args(["-std=c++17", "-O0", "-I"]).arg(include).args(words).arg("-o").arg(out);
    let done = command.output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// Calls of the stand-in; what is saved at the end may be saved in any order.
fn calls(file: &Path) -> Vec<String> {
    let mut calls: Vec<String> = std::fs::read_to_string(file).unwrap().lines().map(str::to_string).collect();
    calls.sort_by_key(|call| call.starts_with("save ").then(|| call.clone()));
    calls
}

fn of<'c>(calls: &'c [String], word: &str) -> Vec<&'c str> {
    calls.iter().filter_map(|c| c.strip_prefix(word)).collect()
}

/// By both: the calls of the host program, then of the runtime.
fn both(graph: &Graph, files: &[(String, String)], dir: &Path) -> [Vec<String>; 2] {
    for (name, text) in files.iter().filter(|f| f.0 == "host.cpp" || f.0 == "graph.inc") {
        std::fs::write(dir.join(name), text).unwrap();
    }
    let arguments: Vec<Vec<u8>> =
        graph.arguments.iter().map(|&t| vec![0; graph.tensors[t].host_bytes()]).collect();
    for (i, &t) in graph.arguments.iter().enumerate() {
        std::fs::write(dir.join(format!("argument_{i}.bin")), vec![0; graph.tensors[t].bytes()]).unwrap();
    }
    let stand_in = format!("{}/tests/include/synapse_mock.cpp", env!("CARGO_MANIFEST_DIR"));
    let log = |name: &str| -> (PathBuf, String) {
        let file = dir.join(name);
        (file.clone(), format!("-DCALLS=\"{}\"", file.display()))
    };
    let (host, host_log) = log("host.calls");
    compile(&[&dir.join("host.cpp").display().to_string(), &stand_in, &host_log], &dir.join("step"));
    assert!(Command::new(dir.join("step")).arg(dir).arg("1").status().unwrap().success());
    let (runtime, runtime_log) = log("runtime.calls");
    let library = dir.join("stand-in.so");
    compile(&["-fPIC", "-shared", &stand_in, &runtime_log], &library);
    Synapse::through(graph.clone(), &library.display().to_string()).unwrap().run(&arguments).unwrap();
    [calls(&host), calls(&runtime)]
}

#[test]
fn the_host_program_and_the_runtime_make_the_same_calls() {
    for (text, unrolled) in [(include_str!("scanned.mlir"), 0), (include_str!("step.mlir"), usize::MAX)] {
        let dir = tempfile::tempdir().unwrap();
        let graph = fp8c_ir::parse(text, fp8c_dialects::registry()).unwrap();
        let package = emit(graph, &[], unrolled).unwrap();
        let [host, runtime] = both(&package.graph, &package.files, dir.path());
        for (line, (host, runtime)) in host.iter().zip(&runtime).enumerate() {
            assert_eq!(host, runtime, "call {line}");
        }
        assert_eq!(host.len(), runtime.len());
        let launches: u64 = package.graph.launches.iter().map(|l| l.turns).sum();
        assert_eq!(of(&host, "launch ").len() as u64, launches);
        assert_eq!(of(&host, "compiled").len(), package.graph.launches.len());
        assert_eq!(of(&host, "node ").len(), package.graph.nodes.len());
    }
}

/// Where a tensor lies in each launch that has it.
fn addresses(launches: &[&str], name: &str) -> Vec<i64> {
    let of = |launch: &&str| -> Option<i64> {
        let at = launch.split(' ').find_map(|word| word.strip_prefix(name)?.strip_prefix('='))?;
        at.split_once('#')?.0.parse().ok()
    };
    launches.iter().filter_map(of).collect()
}

#[test]
fn launches_find_parts_where_they_begin_and_exchange_what_turns_hand_on() {
    let dir = tempfile::tempdir().unwrap();
    let graph = fp8c_ir::parse(include_str!("scanned.mlir"), fp8c_dialects::registry()).unwrap();
    let package = emit(graph, &[], 0).unwrap();
    let graph = &package.graph;
    let [host, _] = both(graph, &package.files, dir.path());
    let launches = of(&host, "launch ");
    let number = |load: &str| load.split(' ').next()?.parse().ok();
    let loaded: Vec<i64> = of(&host, "load ").into_iter().filter_map(number).collect();
    let mut parts = 0;
    for tensor in &graph.tensors {
        let Place::Part { of, first, step } = tensor.place else { continue };
        let whole = match graph.tensors[of].place {
            Place::Argument(i) => loaded[i],
            _ => addresses(&launches, &graph.tensors[of].name)[0],
        };
        let bytes = tensor.elem.bytes() as i64;
        let wanted: Vec<i64> = (0..4).map(|turn| whole + (first + step * turn) * bytes).collect();
        assert_eq!(addresses(&launches, &tensor.name), wanted, "{}", tensor.name);
        assert!(wanted.iter().all(|at| at % 128 == 0));
        parts += 1;
    }
    assert_eq!(parts, 5);
    let (mut from, mut exchanged) = (0, 0);
    for launch in &graph.launches {
        let turns = &launches[from..from + launch.turns as usize];
        from += turns.len();
        for &(written, read) in &launch.exchanged {
            let at = |launches: &[&str], t: usize| addresses(launches, &graph.tensors[t].name);
            let (write, read) = (at(turns, written), at(&launches[from - turns.len() - 1..=from], read));
            // The first turn finds what was there before; the memory that a turn writes is what the next one reads.
            assert_eq!(read[0], read[1], "{read:?}");
            assert_eq!(write[..3], read[2..5]);
            assert!(read.get(5).is_none_or(|behind| *behind == write[3]));
            exchanged += 1;
        }
    }
    assert!(exchanged >= 3);
}
