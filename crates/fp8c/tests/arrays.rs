//! Array files: what is read, what is refused and with which words.

mod common;
use std::io::Write;
use std::path::Path;

use common::{Outcome, fp8c, fp8c_within, variant};
use fp8c::{Npz, Tensor, TensorType};
use fp8c_ir::ElementType;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// An array as NumPy writes it.
fn npy(descr: &str, fortran: bool, shape: &str, data: &[u8]) -> Vec<u8> {
    let fortran = if fortran { "True" } else { "False" };
    let dict = format!("{{'descr': {descr}, 'fortran_order': {fortran}, 'shape': {shape}, }}\n");
    [b"\x93NUMPY\x01\0", &(dict.len() as u16).to_le_bytes()[..], dict.as_bytes(), data].concat()
}

fn npz(method: CompressionMethod, arrays: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in arrays {
        zip.start_file(format!("{name}.npy"), SimpleFileOptions::default().compression_method(method))
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn f32s(values: &[f32]) -> Vec<u8> {
    values.iter().flat_map(|v| v.to_le_bytes()).collect()
}

/// Runs a program that returns its argument.
fn run(dir: &Path, ty: &str, file: &[u8]) -> Outcome {
    let (model, input) = (dir.join("same.mlir"), dir.join("in.npz"));
    std::fs::write(&model, format!("func.func @main(%x: {ty}) -> {ty} {{ return %x : {ty} }}")).unwrap();
    std::fs::write(&input, file).unwrap();
    fp8c_within(2000, 20, &["run", model.to_str().unwrap(), "--inputs", input.to_str().unwrap()])
}

#[test]
fn every_element_type_is_stored_and_read_back() {
    for name in [
        "i1",
        "i8",
        "i16",
        "i32",
        "i64",
        "ui8",
        "ui16",
        "ui32",
        "ui64",
        "bf16",
        "f16",
        "f32",
        "f64",
        "f8E4M3",
        "f8E4M3FN",
        "f8E5M2",
        "f8E8M0FNU",
        "f8E4M3FNUZ",
        "f8E5M2FNUZ",
        "i4",
        "ui4",
    ] {
        let ty = TensorType::new([2, 2], ElementType::from_name(name).unwrap());
        let tensor = Tensor::from_f64s(ty.clone(), vec![1.0, 0.0, 2.0, 0.5]);
        let mut bytes = Vec::new();
        fp8c::write_npz(&mut bytes, &[("in_000".into(), tensor.clone())]).unwrap();
        let back = Npz::from_bytes("memory", bytes).unwrap().tensor("in_000", &ty).unwrap();
        assert_eq!(back.to_bytes(), tensor.to_bytes(), "{name}");
    }
    for elem in [ElementType::ComplexF32, ElementType::ComplexF64] {
        let ty = TensorType::new([1], elem);
        let tensor = Tensor::from_complex(ty.clone(), vec![[1.5, -2.0]]);
        let mut bytes = Vec::new();
        fp8c::write_npz(&mut bytes, &[("z".into(), tensor.clone())]).unwrap();
        assert_eq!(Npz::from_bytes("memory", bytes).unwrap().tensor("z", &ty).unwrap(), tensor);
    }
}

#[test]
fn numpys_ways_to_store_are_read() {
    let dir = tempfile::tempdir().unwrap();
    let row = f32s(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    let column = f32s(&[1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
    let big: Vec<u8> = row.chunks(4).flat_map(|c| c.iter().rev().copied()).collect();
    let arrays = [
        npy("'<f4'", false, "(2, 3)", &row),
        npy("'<f4'", true, "(2, 3)", &column),
        npy("'>f4'", false, "(2, 3)", &big),
        npy("\"<f4\"", false, "(2L, 3L)", &row),
    ];
    for array in arrays {
        for method in [CompressionMethod::Stored, CompressionMethod::Deflated] {
            let file = npz(method, &[("in_000", array.clone())]);
            run(dir.path(), "tensor<2x3xf32>", &file).ends(0).prints(&["1, 2, 3, 4, 5, 6"]);
        }
    }
    for descr in ["'<u2'", "'|V2'"] {
        let file = npz(CompressionMethod::Stored, &[("in_000", npy(descr, false, "(1,)", &[0x80, 0x3f]))]);
        run(dir.path(), "tensor<1xbf16>", &file).ends(0).prints(&["tensor<1xbf16> 1\n"]);
    }
    let file = npz(CompressionMethod::Stored, &[("in_000", npy("'|b1'", false, "()", &[1]))]);
    run(dir.path(), "tensor<i1>", &file).ends(0).prints(&["tensor<i1> true\n"]);
}

#[test]
fn faults_are_named() {
    let dir = tempfile::tempdir().unwrap();
    let good = npy("'<f4'", false, "(2,)", &f32s(&[1.0, 2.0]));
    let stored = |name, bytes| npz(CompressionMethod::Stored, &[(name, bytes)]);
    let whole = npz(CompressionMethod::Deflated, &[("in_000", good.clone())]);
    let mut flipped = stored("in_000", good.clone());
    let at = flipped.windows(4).position(|w| w == 2.0f32.to_le_bytes()).unwrap();
    flipped[at + 1] ^= 1;
    let v9 = [b"\x93NUMPY\x09\0", &good[8..]].concat();
    let cases: Vec<(Vec<u8>, &[&str])> = vec![
        (
            stored("in_001", good.clone()),
            &["has no array in_000", "tensor<2xf32>", "float32", "it has in_001"],
        ),
        (
            stored("in_000", npy("'<f8'", false, "(2,)", &[0; 16])),
            &["in_000", "is float64 [2]", "needs float32 [2]"],
        ),
        (stored("in_000", npy("'<i4'", false, "(2,)", &[0; 8])), &["is int32 [2]"]),
        (stored("in_000", npy("'<f4'", false, "(3,)", &[0; 12])), &["is float32 [3]"]),
        (stored("in_000", npy("'<f4'", false, "(1, 2)", &[0; 8])), &["is float32 [1, 2]"]),
        (stored("in_000", npy("'<f4'", false, "(2,)", &[0; 7])), &["its header says float32 [2]", "7 bytes"]),
        (stored("in_000", npy("'<f4'", false, "(2,)", &[0; 9])), &["9 bytes"]),
        (stored("in_000", npy("'|O'", false, "(2,)", &[0; 8])), &["is O [2]"]),
        (stored("in_000", npy("[('a', '<f4')]", false, "(2,)", &[0; 8])), &["records"]),
        (stored("in_000", npy("'<f4'", false, "(-2,)", &[0; 8])), &["size '-2'"]),
        (stored("in_000", npy("'<f4'", false, "2", &[0; 8])), &["not a tuple"]),
        (stored("in_000", b"not an array".to_vec()), &["magic"]),
        (stored("in_000", good[..20].to_vec()), &["ends within its header"]),
        (stored("in_000", v9), &["version 9"]),
        (flipped, &["in_000", "cannot be read"]),
        (whole[..whole.len() - 30].to_vec(), &["is not an .npz file"]),
        (b"nonsense".to_vec(), &["is not an .npz file", "numpy.savez"]),
        (Vec::new(), &["is not an .npz file"]),
    ];
    for (file, says) in cases {
        run(dir.path(), "tensor<2xf32>", &file).ends(1).says(&["error[E0009]", "in.npz"]).says(says);
    }
}

/// Sizes that a header claims are checked against the file before room is made.
#[test]
fn huge_claims_make_no_room() {
    let dir = tempfile::tempdir().unwrap();
    for (ty, shape) in [
        ("tensor<1000000x1000000xf32>", "(1000000, 1000000)"),
        ("tensor<?xf32>", "(4611686018427387904,)"),
        ("tensor<?x?xf32>", "(9223372036854775807, 9223372036854775807)"),
    ] {
        let file = npz(CompressionMethod::Stored, &[("in_000", npy("'<f4'", false, shape, &[0; 8]))]);
        run(dir.path(), ty, &file).ends(1).says(&["E0009", "8 bytes of data"]);
    }
}

#[test]
fn results_are_written_as_they_were_given() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out.npz");
    let (model, input) = (variant("sgd_plain.mlir"), variant("sgd_plain.npz"));
    let words = ["run", &model, "--inputs", &input, "--outputs", out.to_str().unwrap(), "--time", "3"];
    let outcome = fp8c(&words).ends(0);
    let median: f64 = outcome.out.trim().strip_prefix("median_ms: ").unwrap().parse().unwrap();
    assert!(median > 0.0);
    let mut npz = Npz::open(&out).unwrap();
    assert_eq!(npz.names(), ["out_000", "out_001", "out_002", "out_003", "out_004"]);
    let loss = npz.tensor("out_004", &TensorType::scalar(ElementType::F32)).unwrap();
    assert!((loss.to_f64s()[0] - 3.139_406).abs() < 1e-3);
}

#[test]
fn a_program_with_arguments_needs_inputs() {
    let model = variant("sgd_plain.mlir");
    fp8c(&["run", &model]).ends(1).says(&["E0009", "takes 5 arguments", "--inputs"]);
    fp8c(&["run", &model, "--inputs", "no/such.npz"]).ends(1).says(&["E0012", "no/such.npz"]);
    fp8c(&["run", &model, "--inputs", "/"]).ends(1).says(&["E0"]);
}
