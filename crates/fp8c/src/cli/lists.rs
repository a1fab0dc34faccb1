//! `fp8c ops`, `passes`, `rules`, `recipes`, `targets`: what there is.

use fp8c::names::did_you_mean;
use fp8c::pass::Phase;
use fp8c::{PASSES, Pass, recipe, registry, rules, target};
use fp8c_ir::OpDef;
use fp8c_ir::registry::Slot;
use serde_json::{Value, json};

use super::common::ListFormat;
use super::output::{Failure, json as to_json, stdout};
use super::table::{paragraphs, table};

/// List the ops that fp8c knows
#[derive(clap::Args)]
#[command(after_help = "Example:\n  fp8c ops stablehlo.dot_general")]
pub(crate) struct Ops {
    /// Only this op, with its definition, or only those of this dialect
    name: Option<String>,
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

/// List the passes that `fp8c opt` runs
#[derive(clap::Args)]
#[command(after_help = "Example:\n  fp8c passes --format json")]
pub(crate) struct Passes {
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

/// List the rewrite rules: of the scale algebra, and those that say what terms mean
#[derive(clap::Args)]
#[command(after_help = "Example:\n  fp8c rules scale-undone")]
pub(crate) struct Rules {
    /// Only this rule, with both sides and its guards, or only those of this family
    name: Option<String>,
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

/// List the built-in recipes, or print one to start from
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c recipes --format json delayed > mine.json\n  fp8c lower step.mlir --recipe mine.json"
)]
pub(crate) struct Recipes {
    /// Print this recipe, whole, as the JSON that `--recipe` reads
    name: Option<String>,
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

/// List the targets that `fp8c lower` writes for
#[derive(clap::Args)]
#[command(after_help = "Example:\n  fp8c targets")]
pub(crate) struct Targets {
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

fn show(format: ListFormat, rows: &[Vec<String>], data: impl FnOnce() -> Vec<Value>) -> Result<(), Failure> {
    let text = match format {
        ListFormat::Text => table(rows),
        ListFormat::Json => to_json(&data()),
    };
    stdout(text.as_bytes())
}

impl Ops {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let name = self.name.as_deref();
        let wanted = |op: &&OpDef| name.is_none_or(|n| op.name == n || op.dialect() == n);
        let ops: Vec<&OpDef> = registry().ops().filter(wanted).collect();
        if ops.is_empty() {
            let name = name.unwrap_or_default();
            let known: Vec<&str> = registry().ops().flat_map(|op| [op.name, op.dialect()]).collect();
            let meant = did_you_mean(name, &known);
            return Err(Failure::Usage(format!(
                "there is no op or dialect '{name}'; `fp8c ops` lists all{meant}"
            )));
        }
        if let ([op], Some(_), ListFormat::Text) = (ops.as_slice(), name, self.format) {
            return stdout(op_page(op).as_bytes());
        }
        let rows: Vec<_> = ops.iter().map(|op| vec![op.name.to_string(), op.doc.to_string()]).collect();
        show(self.format, &rows, || ops.iter().map(|op| op_json(op)).collect())
    }
}

fn slots(slots: &[Slot]) -> Vec<String> {
    slots.iter().map(|s| format!("{} ({})", s.name, format!("{:?}", s.arity).to_lowercase())).collect()
}

fn op_page(op: &OpDef) -> String {
    let list = |name: &str, items: Vec<String>| {
        if items.is_empty() { String::new() } else { format!("{name}: {}\n", items.join(", ")) }
    };
    let attrs = op.attrs.iter().map(|a| if a.required { a.name.into() } else { format!("[{}]", a.name) });
    let traits = op.traits.names().into_iter().map(String::from).collect();
    let mut page = format!("{}\n{}\n\n", op.name, op.doc);
    page += &list("operands", slots(op.operands));
    page += &list("results", slots(op.results));
    page += &list("attributes", attrs.collect());
    page += &list("regions", slots(op.regions));
    page += &list("traits", traits);
    page = paragraphs(&page) + "\nexample:\n";
    op.example.lines().for_each(|line| page += &format!("  {}\n", line.trim_end()));
    page
}

fn op_json(op: &OpDef) -> Value {
    let names = |slots: &[Slot]| -> Vec<Value> {
        let arity = |s: &Slot| format!("{:?}", s.arity).to_lowercase();
        slots.iter().map(|s| json!({ "name": s.name, "arity": arity(s) })).collect()
    };
    let attrs: Vec<Value> =
        op.attrs.iter().map(|a| json!({ "name": a.name, "required": a.required })).collect();
    json!({
        "name": op.name, "doc": op.doc, "operands": names(op.operands), "results": names(op.results),
        "attributes": attrs, "regions": names(op.regions), "traits": op.traits.names(), "example": op.example,
    })
}

fn phase(phase: Phase) -> String {
    format!("{phase:?}").to_lowercase()
}

impl Passes {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let mut rows = Vec::new();
        for pass in PASSES {
            rows.push(vec![pass.name.to_string(), pass.doc.to_string()]);
            rows.extend(pass.options.iter().map(|o| vec![format!("  {}=", o.name), o.doc.to_string()]));
        }
        let data = |pass: &&Pass| {
            let option = |o: &fp8c::pass::PassOption| json!({ "name": o.name, "doc": o.doc });
            let options: Vec<Value> = pass.options.iter().map(option).collect();
            let (needs, gives) = (phase(pass.needs), phase(pass.gives));
            json!({ "name": pass.name, "doc": pass.doc, "options": options, "needs": needs, "gives": gives })
        };
        show(self.format, &rows, || PASSES.iter().map(data).collect())
    }
}

impl Rules {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let name = self.name.as_deref();
        let tables = rules::TABLES.iter().chain(rules::MEANINGS);
        let all = tables.flat_map(|table| table.rules.iter().map(move |rule| (*table, rule)));
        let found: Vec<_> =
            all.filter(|(table, rule)| name.is_none_or(|n| rule.name == n || table.family == n)).collect();
        if found.is_empty() {
            let name = name.unwrap_or_default();
            let all = rules::TABLES.iter().chain(rules::MEANINGS);
            let known: Vec<&str> =
                all.flat_map(|t| t.rules.iter().map(|r| r.name).chain([t.family])).collect();
            let meant = did_you_mean(name, &known);
            let message = format!("there is no rule or family '{name}'; `fp8c rules` lists all{meant}");
            return Err(Failure::Usage(message));
        }
        if let ([(table, rule)], Some(_), ListFormat::Text) = (found.as_slice(), name, self.format) {
            return stdout(rule_page(table, rule).as_bytes());
        }
        let row = |(_, rule): &(_, &rules::Rule)| {
            vec![rule.name.to_string(), rule.class.to_string(), rule.doc.to_string()]
        };
        let rows: Vec<_> = found.iter().map(row).collect();
        let data = |(table, rule): &(&rules::Table, &rules::Rule)| {
            json!({
                "family": table.family, "name": rule.name, "class": rule.class.to_string(), "guards": rule.guards,
                "left": rule.lhs, "right": rule.rhs.text(), "doc": rule.doc,
            })
        };
        show(self.format, &rows, || found.iter().map(data).collect())
    }
}

fn rule_page(table: &rules::Table, rule: &rules::Rule) -> String {
    let mut page = format!("{}\n{}\n\n", rule.name, rule.doc);
    page += &format!("family: {}\nclass: {}\n", table.family, rule.class);
    page += &format!("left: {}\nright: {}\n", rule.lhs, rule.rhs.text());
    for guard in rule.guards {
        let name = guard.strip_prefix("when ").unwrap_or(guard).split(' ').next().unwrap_or_default();
        let doc = table.guards.iter().find(|g| g.name == name).map_or("", |g| g.doc);
        page += &format!("guard: {guard}: {doc}\n");
    }
    paragraphs(&page)
}

impl Recipes {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let recipes = recipe::builtin();
        if let Some(name) = &self.name {
            let Some(recipe) = recipes.iter().find(|r| r.name == *name) else {
                let known: Vec<&str> = recipes.iter().map(|r| r.name.as_str()).collect();
                let meant = did_you_mean(name, &known);
                let message = format!("there is no recipe '{name}'; there are {}{meant}", known.join(", "));
                return Err(Failure::Usage(message));
            };
            return stdout(format!("{}\n", recipe.to_json()).as_bytes());
        }
        let default = |i| if i == 0 { " (default)" } else { "" };
        let row = |(i, r): (usize, &recipe::Recipe)| vec![format!("{}{}", r.name, default(i)), r.doc.clone()];
        let rows: Vec<_> = recipes.iter().enumerate().map(row).collect();
        let data = || recipes.iter().map(|r| serde_json::to_value(r).unwrap_or_default()).collect();
        show(self.format, &rows, data)
    }
}

impl Targets {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let rows: Vec<_> =
            target::TARGETS.iter().map(|t| vec![t.name.to_string(), t.doc.to_string()]).collect();
        let data = |t: &target::Target| {
            json!({
                "name": t.name, "doc": t.doc, "e4m3": t.e4m3.name(), "e5m2": t.e5m2.name(), "dialects": t.dialects,
            })
        };
        show(self.format, &rows, || target::TARGETS.iter().map(data).collect())
    }
}
