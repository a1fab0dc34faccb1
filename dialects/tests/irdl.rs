//! The IRDL file is fresh. After a change that is meant: `UPDATE_DOCS=1 cargo test -p fp8c-dialects --test irdl`.

use std::fs;
use std::path::Path;

#[test]
fn the_irdl_of_fp8_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fp8.irdl.mlir");
    let note = "// Generated from the op registry. Write it again with: UPDATE_DOCS=1 cargo test -p fp8c-dialects --test irdl\n";
    let wanted = format!("{note}{}", fp8c_dialects::irdl::dialect("fp8"));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, wanted).unwrap();
    } else {
        assert!(fs::read_to_string(path).unwrap_or_default() == wanted, "dialects/fp8.irdl.mlir is stale");
    }
}
