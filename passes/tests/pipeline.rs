//! Passes compose: lowering is a list of passes like any other.

use std::path::{Path, PathBuf};

use fp8c_ir::graph::Graph;
use fp8c_ir::{PrintOptions, parse, print};
use fp8c_passes::PASSES;
use fp8c_passes::lower::lower;
use fp8c_passes::options::LowerOptions;
use fp8c_passes::pass::{parse_pipeline, run_passes};
use fp8c_passes::recipe::Recipe;

fn text(graph: &Graph) -> String {
    print(graph, fp8c_dialects::registry(), PrintOptions::default())
}

fn read(path: &Path) -> Graph {
    parse(&std::fs::read_to_string(path).unwrap(), fp8c_dialects::registry()).unwrap()
}

fn variants() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let paths = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path());
    let mut paths: Vec<PathBuf> = paths.filter(|p| p.extension().is_some_and(|e| e == "mlir")).collect();
    paths.sort();
    paths
}

#[test]
fn the_list_of_passes_is_what_lower_does() {
    let mut same = 0;
    for path in &variants() {
        for recipe in ["smooth-swiglu", "delayed"] {
            let graph = read(path);
            let target = fp8c_target::target("xla").unwrap();
            let options = LowerOptions::new(Recipe::named(recipe).unwrap(), target);
            let lowered = lower(&graph, &options).unwrap();
            let list = format!(
                "inline,canonicalize,smooth{{recipe={recipe}}},quantize,residuals,moments,weight-cache,scale-algebra,seal,legalize"
            );
            let mut step = graph.clone();
            run_passes(&mut step, &parse_pipeline(&list, PASSES).unwrap(), |_, _| {}).unwrap();
            assert!(text(&step) == text(&lowered.step), "{} by {recipe}", path.display());
            same += 1;
        }
    }
    assert!(same > 300, "{same}");
}

#[test]
fn a_wrong_order_is_an_error() {
    let path = &variants()[0];
    let run = |list: &str| {
        let steps = parse_pipeline(list, PASSES).unwrap();
        run_passes(&mut read(path), &steps, |_, _| {}).map(drop).map_err(|d| d.message)
    };
    let flat = "inline,canonicalize";
    let cases = [
        ("legalize,quantize".to_string(), "put it before legalize"),
        (format!("{flat},quantize,smooth"), "put it before quantize"),
        (format!("{flat},quantize,quantize"), "runs once"),
        (format!("{flat},smooth{{recipe=delayed}},quantize{{recipe=smooth-swiglu}}"), "give all passes"),
        (format!("{flat},seal"), "needs a plan"),
        (format!("{flat},quantize{{recipe=delaid}}"), "did you mean delayed"),
    ];
    for (list, message) in cases {
        let found = run(&list).expect_err(&list);
        assert!(found.contains(message), "{list}: {found}");
    }
}
