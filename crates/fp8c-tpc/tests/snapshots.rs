//! All that is emitted for one small step. After a change that is meant: `INSTA_UPDATE=always cargo test -p fp8c-tpc --test snapshots`, and
//! read the difference.

use fp8c_tpc::{UNROLLED, emit};

#[test]
fn a_small_step() {
    let graph = fp8c_ir::parse(include_str!("step.mlir"), fp8c_dialects::registry()).unwrap();
    let package = emit(graph, &[(0, 1), (1, 2)], UNROLLED).unwrap();
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        insta::assert_snapshot!("graph.json", package.graph.text());
        for (name, text) in &package.files {
            // What is the same for every step is a file of this crate.
            if name.ends_with(".c") || name.ends_with(".inc") {
                insta::assert_snapshot!(name.replace('/', "."), text);
            }
        }
    });
}

/// The picture on the page is that of this step; `UPDATE_DOCS=1` draws it again.
#[test]
fn the_picture_on_the_page() {
    let graph = fp8c_ir::parse(include_str!("step.mlir"), fp8c_dialects::registry()).unwrap();
    let package = emit(graph, &[(0, 1), (1, 2)], UNROLLED).unwrap();
    let drawn = package.file("graph.svg").unwrap();
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/images/gaudi2-graph.svg");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&page, drawn).unwrap();
    }
    assert_eq!(std::fs::read_to_string(page).unwrap(), drawn);
}
