//! Every rule of every table holds, and none of its guards is idle.

use fp8c_dialects::registry;
use fp8c_egraph::soundness::check_table;
use fp8c_egraph::{Class, Rules};
use fp8c_passes::rules::{MEANINGS, TABLES};

#[test]
fn tables_compile() {
    let tables = [TABLES, MEANINGS].concat();
    let rules = Rules::new(&tables, registry()).unwrap();
    let all = tables.iter().flat_map(|t| t.rules).filter(|r| r.class != Class::Recipe).count();
    assert_eq!(rules.names().count(), all);
}

#[test]
fn names_are_given_once() {
    let mut names: Vec<&str> = TABLES.iter().chain(MEANINGS).flat_map(|t| t.rules).map(|r| r.name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn rules_hold_and_guards_are_needed() {
    let faults: Vec<String> = TABLES.iter().flat_map(|t| check_table(t, registry())).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn meanings_hold() {
    let faults: Vec<String> = MEANINGS.iter().flat_map(|t| check_table(t, registry())).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
