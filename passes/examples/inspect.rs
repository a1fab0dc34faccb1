//! Prints what is found in a program as JSON: `cargo run -p fp8c-passes --example inspect FILE`.

use fp8c_passes::inspect::inspect;
use fp8c_passes::lower::LowerOptions;
use fp8c_passes::recipe::Recipe;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path)?;
        let (_, graph) = fp8c_ir::parse_bytes(&bytes, fp8c_dialects::registry())?;
        let target = fp8c_target::target("xla").ok_or("no target")?;
        let recipe = Recipe::named("delayed").ok_or("no recipe")?;
        let options = LowerOptions { recipe, target, e4m3: None, keep_bf16: vec![], recipe_for: vec![] };
        println!("{}", serde_json::to_string(&inspect(&graph, &options)?)?);
    }
    Ok(())
}
