//! What is printed as JSON is as `docs/schema` says, and `inspect`, remarks and manifest share names and ids.

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use common::{fp8c, variant};
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn schema(name: &str) -> Value {
    json(&std::fs::read_to_string(root().join("docs/schema").join(name)).unwrap())
}

/// Of JSON Schema what the files in `docs/schema` use.
fn check(schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    let known = [
        "$schema",
        "title",
        "description",
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "$ref",
        "const",
        "anyOf",
        "enum",
        "pattern",
        "minimum",
        "maximum",
    ];
    for word in schema.as_object().unwrap().keys() {
        assert!(known.contains(&word.as_str()), "the test does not know {word}");
    }
    if let Some(file) = schema["$ref"].as_str() {
        return check(&self::schema(file), value, at, faults);
    }
    if let Some(wanted) = schema.get("const")
        && wanted != value
    {
        faults.push(format!("{at} is {value}, not {wanted}"));
    }
    if let Some(ways) = schema["anyOf"].as_array() {
        let fits = |way: &&Value| {
            let mut faults = Vec::new();
            check(way, value, at, &mut faults);
            faults.is_empty()
        };
        if !ways.iter().any(|way| fits(&way)) {
            faults.push(format!("{at} is {value}, which fits none of {} ways", ways.len()));
        }
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        faults.push(format!("{at} is {value}, which is not in the schema"));
    }
    let beyond = |bound: &str, way: fn(f64, f64) -> bool| {
        let numbers = schema[bound].as_f64().zip(value.as_f64());
        numbers.is_some_and(|(bound, value)| way(value, bound))
    };
    if beyond("minimum", |v, b| v < b) || beyond("maximum", |v, b| v > b) {
        faults.push(format!("{at} is {value}, which is out of range"));
    }
    let is = |ty: &str| match ty {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("no type {other}"),
    };
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        _ => vec![],
    };
    if !types.is_empty() && !types.iter().any(|ty| is(ty)) {
        faults.push(format!("{at} is {value}, not {}", types.join(" or ")));
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                faults.push(format!("{at} has no {name}"));
            }
        }
        for (name, field) in fields {
            let at = format!("{at}.{name}");
            match (schema["properties"].get(name), &schema["additionalProperties"]) {
                (Some(of), _) => check(of, field, &at, faults),
                (None, Value::Bool(false)) => faults.push(format!("{at} is not in the schema")),
                (None, Value::Null) => {}
                (None, of) => check(of, field, &at, faults),
            }
        }
    }
    for (i, item) in value.as_array().into_iter().flatten().enumerate() {
        if schema["items"].is_object() {
            check(&schema["items"], item, &format!("{at}[{i}]"), faults);
        }
    }
}

#[track_caller]
fn holds(name: &str, value: &Value) {
    let mut faults = Vec::new();
    check(&schema(name), value, name, &mut faults);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn listings() {
    let llama = root().join("examples/llama/step.mlir").display().to_string();
    for list in ["ops", "passes", "rules", "recipes", "targets"] {
        holds(&format!("{list}.json"), &json(&fp8c(&[list, "--format", "json"]).ends(0).out));
    }
    for recipe in fp8c::recipe::builtin() {
        holds("recipe.json", &json(&fp8c(&["recipes", &recipe.name, "--format", "json"]).ends(0).out));
        let words = ["inspect", &llama, "--recipe", &recipe.name, "--format", "json"];
        holds("inspect.json", &json(&fp8c(&words).ends(0).out));
    }
    for at in ["%120", "60:11", "fp8_scale", "in_003"] {
        let words = ["explain", &llama, "--at", at, "--format", "json"];
        holds("explain.json", &json(&fp8c(&words).ends(0).out));
    }
    for model in ["sgd_plain.mlir", "adam_lerp.mlir", "forward_swiglu_token.mlir"] {
        holds("inspect.json", &json(&fp8c(&["inspect", &variant(model), "--format", "json"]).ends(0).out));
    }
}

#[test]
fn a_graph_for_gaudi2() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out").display().to_string();
    let words =
        ["lower", &variant("sgd_plain.mlir"), "--target", "gaudi2", "--emit", "tpc", "--out-dir", &out];
    fp8c(&words).ends(0);
    let words = ["inspect", &variant("sgd_plain.mlir"), "--target", "gaudi2", "--cost", "--format", "json"];
    let found = json(&fp8c(&words).ends(0).out);
    holds("inspect.json", &found);
    assert!(found["cost"]["step"]["pass_ms"].as_f64().unwrap() > 0.0);
    let read = |name: &str| std::fs::read_to_string(dir.path().join("out").join(name)).unwrap();
    holds("gaudi2_graph.json", &json(&read("graph.json")));
    assert!(read("kernels/fp8c_k0.c").contains("void main(tensor in0"));
}

/// A scan as launches, where the caller wants no loop unrolled.
#[test]
fn a_graph_for_gaudi2_with_loops() {
    let dir = tempfile::tempdir().unwrap();
    let (model, out) = (variant("swiglu_scan_remat.mlir"), dir.path().join("out").display().to_string());
    let tpc = ["--target", "gaudi2", "--emit", "tpc", "--out-dir", &out];
    fp8c(&[&["lower", &model, "--unroll", "0"], &tpc[..]].concat()).ends(0);
    let graph = json(&std::fs::read_to_string(dir.path().join("out/graph.json")).unwrap());
    holds("gaudi2_graph.json", &graph);
    let turns = graph["launches"].as_array().unwrap().iter().map(|l| l["turns"].as_u64().unwrap());
    assert_eq!(turns.collect::<Vec<_>>(), [1, 3, 1, 3, 1]);
    fp8c(&["lower", &model, "--unroll", "0"]).ends(2).says(&["--unroll is for --emit tpc"]);
}

/// What studies write, and what workers exchange.
#[test]
fn studies() {
    let dir = tempfile::tempdir().unwrap();
    let (step, arrays) = (variant("sgd_plain.mlir"), variant("sgd_plain.npz"));
    let out = dir.path().join("out").display().to_string();
    let read = |name: &str| json(&std::fs::read_to_string(dir.path().join("out").join(name)).unwrap());
    let shared = ["--inputs", &arrays, "--feed", "4=tokens", "--out-dir", &out];
    let study = |words: &[&str]| fp8c(&[&["study", words[0], &step], &words[1..], &shared].concat()).ends(0);
    study(&["recipe", "--recipe", "bf16,current", "--steps", "3", "--seeds", "2"]);
    holds("study.json", &read("study.json"));
    std::fs::remove_dir_all(&out).unwrap();
    study(&["bits", "--formats", "E5M2", "--steps", "3", "--seeds", "2"]);
    holds("study.json", &read("study.json"));
    std::fs::remove_dir_all(&out).unwrap();
    study(&["federated", "--clients", "2", "--rounds", "1", "--local-steps", "1", "--seeds", "2"]);
    holds("federated.json", &read("federated.json"));
    for words in [&["--clients", "3"][..], &["--train-clips", "0.1"]] {
        fp8c(&[&["lower", &step, "--exchange", "fp8", "--out-dir", &out], words].concat()).ends(0);
        holds("exchange.json", &read("exchange.json"));
    }
}

/// Sizes that the program leaves open are null, and no figure is made of them.
#[test]
fn open_sizes() {
    let dir = tempfile::tempdir().unwrap();
    let model = dir.path().join("open.mlir").display().to_string();
    let text = "func.func @main(%x: tensor<?x64xbf16>, %w: tensor<64x32xbf16>) -> tensor<?x32xbf16> {
        %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<?x64xbf16>, tensor<64x32xbf16>) -> tensor<?x32xbf16>
        return %0 : tensor<?x32xbf16>\n}";
    std::fs::write(&model, text).unwrap();
    let found = json(&fp8c(&["inspect", &model, "--format", "json"]).ends(0).out);
    holds("inspect.json", &found);
    let dot = &found["dots"][0];
    assert_eq!((&dot["m"], &dot["n"], &dot["flops"]), (&Value::Null, &32.into(), &Value::Null));
    assert!(dot["reason"].as_str().unwrap().contains("leaves open"), "{dot}");
    assert_eq!(
        (&found["left"][0]["flops_fraction"], &found["summary"]["fp8_flops_fraction"]),
        (&1.0.into(), &0.0.into())
    );
    let told = fp8c(&["lower", &model, "-o", "/dev/null"]).ends(0);
    told.says(&["with 0.0 % of", "1 linear, 100.0 % of", "--shape NAME=SIZE"]);
    fp8c(&["lower", &model, "-o", "/dev/null", "--shape", "in_000.0=8"]).ends(0).says(&["1 of 1 matrix"]);
}

/// Values are text: there is more than JSON has numbers for.
#[test]
fn runs() {
    let dir = tempfile::tempdir().unwrap();
    let model = dir.path().join("run.mlir").display().to_string();
    let text = "func.func @main() -> (tensor<2xf32>, tensor<i64>) {
        %0 = stablehlo.constant dense<[0x7F800000, 0.5]> : tensor<2xf32>
        %1 = stablehlo.constant dense<9223372036854775807> : tensor<i64>
        return %0, %1 : tensor<2xf32>, tensor<i64>\n}";
    std::fs::write(&model, text).unwrap();
    let found = json(&fp8c(&["run", &model, "--format", "json"]).ends(0).out);
    holds("run.json", &found);
    assert_eq!(found["results"][0]["first"], serde_json::json!(["inf", "0.5"]));
    assert_eq!(found["results"][1]["first"], serde_json::json!(["9223372036854775807"]));
    assert_eq!(found["median_ms"], Value::Null);
    let out = dir.path().join("out.npz").display().to_string();
    let timed =
        json(&fp8c(&["run", &model, "--format", "json", "--time", "2", "--outputs", &out]).ends(0).out);
    holds("run.json", &timed);
    assert!(timed["median_ms"].is_number() && std::path::Path::new(&out).exists());
}

/// Text of every value at a key, however deep.
fn all(value: &Value, key: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut stack = vec![value];
    while let Some(at) = stack.pop() {
        if let Some(fields) = at.as_object() {
            out.extend(fields.get(key).and_then(Value::as_str).map(String::from));
            stack.extend(fields.values());
        }
        stack.extend(at.as_array().into_iter().flatten());
    }
    out
}

#[test]
fn files_share_names_and_ids() {
    let llama = root().join("examples/llama/step.mlir").display().to_string();
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    fp8c(&["lower", &llama, "--out-dir", out.to_str().unwrap()]).ends(0);
    let read = |name: &str| json(&std::fs::read_to_string(out.join(name)).unwrap());
    let (manifest, remarks) = (read("manifest.json"), read("remarks.json"));
    holds("manifest.json", &manifest);
    holds("remarks.json", &remarks);
    let step = out.join("step.mlir").display().to_string();
    let verify = ["verify", &llama, &step, "--format", "json"];
    holds("verify.json", &json(&fp8c(&verify).ends(0).out));
    holds("verify.json", &json(&fp8c(&[&verify[..], &["--no-proof"]].concat()).ends(0).out));
    let found = json(&fp8c(&["inspect", &llama, "--format", "json"]).ends(0).out);
    let ids = all(&found, "id");
    let products: BTreeSet<String> = all(&found["dots"], "id");
    let used = manifest["tensors"].as_array().unwrap().iter().flat_map(|t| t["products"].as_array());
    let used: BTreeSet<String> = used.flatten().filter_map(|id| id.as_str().map(String::from)).collect();
    let in_fp8 = found["dots"].as_array().unwrap().iter().filter(|d| d["precision"] == "fp8");
    let in_fp8: BTreeSet<String> = in_fp8.filter_map(|d| d["id"].as_str().map(String::from)).collect();
    // A smoothed activation and the weight behind it have no row: nothing of them is kept.
    assert!(!used.is_empty() && used.is_subset(&in_fp8), "rows name the products that take them");
    assert!(all(&remarks, "id").is_subset(&ids) && products.is_subset(&all(&remarks, "id")));
    for entry in found["state"].as_array().unwrap() {
        let input = &manifest["inputs"][entry["input"].as_u64().unwrap() as usize];
        assert_eq!((&entry["id"], &entry["name"]), (&input["id"], &input["name"]));
    }
    assert_eq!(manifest["inputs"][3]["name"], "[0]['layers'][0]['w1']");
}

#[test]
fn losses() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("losses.json").display().to_string();
    let model = variant("sgd_plain.mlir");
    let npz = variant("sgd_plain.npz");
    let words = ["train", &model, "--inputs", &npz, "--feed", "4=tokens", "--steps", "2", "--losses", &file];
    fp8c(&words).ends(0);
    holds("losses.json", &json(&std::fs::read_to_string(&file).unwrap()));
    fp8c(&[&words[..], &["--compare", "bf16"]].concat()).ends(0);
    holds("losses.json", &json(&std::fs::read_to_string(&file).unwrap()));
}
