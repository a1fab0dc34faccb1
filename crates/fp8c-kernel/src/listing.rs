//! A program for people, as comments of MLIR: what each kernel computes, and the steps in order with what they read and write.

use std::collections::HashMap;
use std::fmt::Write;

use fp8c_ir::graph::{Graph, ValueId};

use crate::capabilities::Capabilities;
use crate::kernel::{Expr, Kernel};
use crate::program::{Home, Place, Program, Step};

/// Comments that describe a program.
pub fn listing(graph: &Graph, plan: &Program, able: &Capabilities) -> String {
    let mut lister = Lister { plan, able, values: values(graph, plan), out: String::new() };
    for (i, kernel) in plan.kernels.iter().enumerate() {
        let _ = writeln!(lister.out, "// kernel k{i} {}", describe(kernel));
    }
    lister.steps(&plan.steps, 0);
    lister.out
}

/// What lies in each buffer: the name of a value and where it comes from.
fn values(graph: &Graph, plan: &Program) -> HashMap<usize, String> {
    let mut stored: Vec<(ValueId, usize)> = plan.storage.iter().map(|(v, b)| (*v, *b)).collect();
    stored.sort_unstable();
    let mut names: HashMap<usize, String> = HashMap::new();
    for (value, buffer) in stored {
        let place = graph.def_node(value).and_then(|node| {
            let (line, column) = graph.position(graph.span(graph.node(node).loc)?)?;
            Some(format!(" from {line}:{column}"))
        });
        let name = match &graph.value(value).name {
            Some(name) => format!("%{name}"),
            None => format!("b{buffer}"),
        };
        names
            .entry(buffer)
            .or_insert_with(|| format!("{name}: {}{}", graph.ty(value), place.unwrap_or_default()));
    }
    names
}

/// Sizes of a kernel, and its ops in order; an op that comes several times in a row once.
fn describe(kernel: &Kernel) -> String {
    let mut ops: Vec<String> = kernel.exprs.iter().filter_map(|typed| word(&typed.expr)).collect();
    ops.dedup();
    let ops = if ops.is_empty() { "copy".into() } else { ops.join(", ") };
    format!("({:?} rows of {:?}): {ops}", kernel.rows, kernel.columns)
}

fn word(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Op { op, .. } => Some(op.mnemonic().into()),
        Expr::Reduce { combine, .. } => Some(format!("reduce by {combine:?}").to_lowercase()),
        Expr::Index { .. } => Some("iota".into()),
        Expr::Leaf(_) | Expr::Constant(_) => None,
    }
}

struct Lister<'p> {
    plan: &'p Program,
    able: &'p Capabilities,
    values: HashMap<usize, String>,
    out: String,
}

impl Lister<'_> {
    fn steps(&mut self, steps: &[Step], depth: usize) {
        for step in steps {
            self.step(step, depth);
        }
    }

    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.out, "// {:width$}{text}", "", width = 2 * depth);
    }

    fn step(&mut self, step: &Step, depth: usize) {
        let (what, reads, writes) = self.parts(step);
        let [reads, writes] = [reads, writes].map(|places| {
            let places: Vec<String> = places.iter().map(|p| self.place(p)).collect();
            places.join("; ")
        });
        let side = |word: &str, places: &str| match places {
            "" => String::new(),
            places => format!(" {word} {places}"),
        };
        self.line(depth, &format!("{what}{}{}", side("reads", &reads), side("writes", &writes)));
        match step {
            Step::While { condition, body, .. } => {
                self.steps(condition, depth + 1);
                self.line(depth, "do");
                self.steps(body, depth + 1);
            }
            Step::Case { branches, .. } => {
                for (i, branch) in branches.iter().enumerate() {
                    self.line(depth, &format!("branch {i}"));
                    self.steps(branch, depth + 1);
                }
            }
            _ => {}
        }
    }

    /// A buffer by its value, or by where it is; and how far into it.
    fn place(&self, place: &Place) -> String {
        let home = match self.plan.buffers[place.buffer].home {
            Home::Argument(i) => Some(format!("argument {i}")),
            Home::Result(i) => Some(format!("result {i}")),
            Home::Constant(_) => Some("constant".into()),
            Home::Arena(_) => None,
        };
        let mut text = match (home, self.values.get(&place.buffer)) {
            (Some(home), Some(value)) => format!("{home} {value}"),
            (Some(home), None) => home,
            (None, Some(value)) => value.clone(),
            (None, None) => format!("b{}", place.buffer),
        };
        if place.offset > 0 {
            let _ = write!(text, " + {} bytes", place.offset);
        }
        text
    }

    /// A step's name, what it reads and what it writes.
    fn parts(&self, step: &Step) -> (String, Vec<Place>, Vec<Place>) {
        let name = step.name().to_string();
        match step {
            Step::Kernel { kernel, args } => {
                let (at, kernel) = (kernel, &self.plan.kernels[*kernel]);
                let (reads, units) = (kernel.leaves.len(), kernel.units(self.able));
                (format!("k{at} over {units}"), args[..reads].to_vec(), args[reads..].to_vec())
            }
            Step::Product { product, lhs, rhs, out } | Step::Ragged { product, lhs, rhs, out, .. } => {
                let what = match (product.scale, product.bias) {
                    (None, None) => name,
                    (Some(_), None) => format!("{name} with a scale"),
                    (None, Some(_)) => format!("{name} with a bias"),
                    (Some(_), Some(_)) => format!("{name} with a scale and a bias"),
                };
                let scale = product.scale.map(|s| s.at);
                let sizes = if let Step::Ragged { sizes, .. } = step { Some(*sizes) } else { None };
                let more = scale.into_iter().chain(product.bias).chain(sizes);
                (what, [*lhs, *rhs].into_iter().chain(more).collect(), vec![*out])
            }
            Step::Copy { from, to, shift, .. } => {
                let starts = shift.iter().flat_map(|s| s.starts.iter().map(|start| start.0));
                (name, [*from].into_iter().chain(starts).collect(), vec![*to])
            }
            Step::Fold { function, inputs, inits, outputs, .. } => {
                let reads = inputs.iter().chain(inits).copied().collect();
                (format!("{name} by k{function}"), reads, outputs.clone())
            }
            Step::Sort { function, inputs, outputs, .. } => {
                (format!("{name} by k{function}"), inputs.clone(), outputs.clone())
            }
            Step::Gather { operand, indices, out, .. } => (name, vec![*operand, *indices], vec![*out]),
            Step::Scatter { out, indices, updates, .. } => (name, vec![*indices, *updates], vec![*out]),
            Step::Interpreted { operands, results, .. } => {
                let places = |of: &[(Place, usize)]| of.iter().map(|p| p.0).collect();
                (name, places(operands), places(results))
            }
            Step::While { holds, .. } => (name, vec![*holds], vec![]),
            Step::Case { index, .. } => (name, vec![*index], vec![]),
        }
    }
}
