//! Compiled kernels are kept, and taken from where they are kept.

use fp8c_gaudi::Device;
use fp8c_gaudi::emulator::Emulator;
use fp8c_gaudi::graph::{Elem, Graph, Kernel, Launch, Node, Operand, Params, Place, Tensor, VERSION};

const TEXT: &str = "void main(tensor in0, tensor out0)
{
    int5 at = {0, 0, 0, 0, 0};
    float64 x = v_f32_ld_tnsr_b(at, in0);
    v_f32_st_tnsr(at, out0, v_f32_add_b(x, x));
}
";

fn graph() -> Graph {
    let tensor =
        |name: &str, place| Tensor { name: name.into(), elem: Elem::F32, sizes: vec![4], place, wide: false };
    let operand = || Operand { elem: Elem::F32, sizes: vec![4], access: None };
    let kernel = Kernel {
        guid: "twice".into(),
        doc: "twice".into(),
        source: "twice.c".into(),
        space: vec![1],
        inputs: vec![operand()],
        outputs: vec![operand()],
        params: 0,
    };
    let node = Node {
        name: "twice".into(),
        guid: "twice".into(),
        inputs: vec![Some(0)],
        outputs: vec![1],
        params: Params::None,
    };
    Graph {
        version: VERSION,
        device: "gaudi2".into(),
        tensors: vec![tensor("x", Place::Argument(0)), tensor("y", Place::Result(0))],
        nodes: vec![node],
        kernels: vec![kernel],
        arguments: vec![0],
        results: vec![1],
        state: vec![],
        launches: vec![Launch { nodes: 1, turns: 1, exchanged: vec![] }],
    }
}

fn run(directory: &std::path::Path, text: &str) -> Vec<f32> {
    let made = Emulator::cached(graph(), |_| Some(text.into()), Some(directory));
    let mut emulator = made.unwrap_or_else(|f| panic!("{}", f.0));
    let given: Vec<u8> = [1f32, 2.0, 3.0, 4.0].iter().flat_map(|x| x.to_le_bytes()).collect();
    let out = emulator.run(&[given]).unwrap_or_else(|f| panic!("{}", f.0)).remove(0);
    out.chunks_exact(4).map(|c| f32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect()
}

#[test]
fn the_same_text_is_compiled_once() {
    let directory = tempfile::tempdir().unwrap();
    let kept = directory.path().join("kept");
    let files = || {
        let mut all: Vec<_> = std::fs::read_dir(&kept).unwrap().map(|f| f.unwrap().path()).collect();
        all.sort();
        all
    };
    assert_eq!(run(&kept, TEXT), [2.0, 4.0, 6.0, 8.0]);
    let first = files();
    assert_eq!(first.len(), 1);
    let made = first[0].metadata().unwrap().modified().unwrap();
    assert_eq!(run(&kept, TEXT), [2.0, 4.0, 6.0, 8.0]);
    assert_eq!((files(), first[0].metadata().unwrap().modified().unwrap()), (first.clone(), made));
    // Another text is another entry.
    assert_eq!(run(&kept, &TEXT.replace("add", "mul")), [1.0, 4.0, 9.0, 16.0]);
    assert_eq!(files().len(), 2);
    // An entry under another's name is none: what is asked for is compiled.
    let [one, other] = [&files()[0], &files()[1]].map(|f| f.clone());
    let kept = [&one, &other].map(|f| std::fs::read(f).unwrap());
    std::fs::write(&one, &kept[1]).unwrap();
    std::fs::write(&other, &kept[0]).unwrap();
    assert_eq!(run(&directory.path().join("kept"), TEXT), [2.0, 4.0, 6.0, 8.0]);
    assert_eq!(run(&directory.path().join("kept"), &TEXT.replace("add", "mul")), [1.0, 4.0, 9.0, 16.0]);
    assert_eq!([&one, &other].map(|f| std::fs::read(f).unwrap().len()), [&kept[0], &kept[1]].map(Vec::len));
    // Nor is one that was cut or changed.
    std::fs::write(&one, &kept[0][..kept[0].len() - 1]).unwrap();
    assert_eq!(run(&directory.path().join("kept"), TEXT), [2.0, 4.0, 6.0, 8.0]);
}

#[cfg(unix)]
#[test]
fn what_others_may_write_is_never_executed() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let kept = directory.path().join("kept");
    run(&kept, TEXT);
    let entry = std::fs::read_dir(&kept).unwrap().next().unwrap().unwrap().path();
    // An entry that others may write is compiled again.
    std::fs::write(&entry, "no library").unwrap();
    std::fs::set_permissions(&entry, std::fs::Permissions::from_mode(0o666)).unwrap();
    assert_eq!(run(&kept, TEXT), [2.0, 4.0, 6.0, 8.0]);
    std::fs::set_permissions(&kept, std::fs::Permissions::from_mode(0o777)).unwrap();
    let refused = Emulator::cached(graph(), |_| Some(TEXT.into()), Some(&kept)).err().unwrap();
    assert!(refused.0.contains("others may write"), "{}", refused.0);
}
