//! A nest as a kernel: loops over members of the index space, rows and columns, a loop over columns for each stage of reductions.
//!
//! ```c
//! void main(tensor in0, tensor out0)
//! {
//!     for (int i0 = begin[0]; i0 < end[0]; i0++) {            // rows, from the index space
//!         float64 a5 = 0.0f;                                  // what is reduced
//!         for (int i1 = 0; i1 < 2816; i1 += 128) { .. }       // columns
//!         const float64 v5 = v_f32_reduce_add(a5);
//!         for (int i1 = 0; i1 < 2816; i1 += 128) { .. }       // what needs it
//!     }
//! }
//! ```

use std::ops::Deref;

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_gaudi::graph::{self, Elem, MAX_TENSORS};
use fp8c_ir::types::ElementType;
use fp8c_kernel::{Expr, ExprId};

use super::layout::{Layout, Walk};
use super::memory::{load, store, stored};
use super::ops::{self, identity, register, rounded};
use super::{Unsupported, unsupported};
use crate::access::Access;
use crate::nest::Nest;
use crate::target::LANES;

const PRELUDE: &str = include_str!("prelude.h");
/// The helper functions that a text calls, in front of it.
pub(super) fn with_prelude(described: &str, body: &str) -> String {
    let functions: Vec<&str> = PRELUDE.split_inclusive("\n}\n").collect();
    let mut used = vec![false; functions.len()];
    // A function may call those before it.
    for at in (0..functions.len()).rev() {
        let name = functions[at]
            .lines()
            .find_map(|l| l.strip_prefix("static "))
            .and_then(|l| l.split(['(', ' ']).nth(1));
        let call = format!("{}(", name.unwrap_or_default());
        let later =
            functions.iter().zip(&used).skip(at + 1).filter(|(_, used)| **used).map(|(text, _)| *text);
        used[at] = std::iter::once(body).chain(later).any(|text| text.contains(&call));
    }
    let helpers: String =
        functions.iter().zip(&used).filter(|(_, used)| **used).map(|(text, _)| *text).collect();
    format!("// {described}\n\n{helpers}{}{body}", if helpers.is_empty() { "" } else { "\n" })
}

/// How a tensor is declared, and what members touch of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Geometry {
    pub(crate) elem: Elem,
    pub(crate) sizes: Vec<u64>,
    pub(crate) touched: Option<Vec<graph::Access>>,
}

/// A kernel's text and what else is known of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Emitted {
    pub(crate) text: String,
    pub(crate) space: Vec<u64>,
    pub(crate) inputs: Vec<Geometry>,
    pub(crate) outputs: Vec<Geometry>,
    /// Numbers that it is given: kernels that differ in nothing else are one.
    pub(crate) params: Vec<u32>,
}

/// Emits a nest; `reads` are the leaves that it reads, with how.
pub(crate) fn emit(nest: &Nest, reads: &[(usize, Access)]) -> Result<Emitted, Unsupported> {
    let tensors = reads.len() + nest.kernel.outputs.len();
    if tensors > MAX_TENSORS {
        return unsupported(None, format!("the kernel has {tensors} tensors, and {MAX_TENSORS} are allowed"));
    }
    let (mut reads, mut params) = (reads.to_vec(), Vec::new());
    for coordinate in reads.iter_mut().filter_map(|(_, access)| access.one_of_many()) {
        coordinate.param = Some(params.len());
        params.push(coordinate.start as u32);
    }
    let reads = &reads[..];
    let mut layout = Layout::new(nest, reads)?;
    layout.number_constants(&mut params);
    let mut emitter = Emitter { layout, text: String::new(), depth: 0 };
    emitter.function(params.len())?;
    let kernel = &nest.kernel;
    let geometry = |elem: ElementType, access: &Access| -> Result<Geometry, Unsupported> {
        let sizes = access.sizes.iter().map(|&n| n as u64).collect();
        Ok(Geometry { elem: stored(elem)?, sizes, touched: emitter.touched(access) })
    };
    let inputs = reads.iter().map(|(leaf, access)| geometry(kernel.leaves[*leaf].elem, access));
    let outputs =
        kernel.outputs.iter().zip(&emitter.writes).map(|(o, a)| geometry(kernel.exprs[o.expr].elem, a));
    Ok(Emitted {
        inputs: inputs.collect::<Result<_, _>>()?,
        outputs: outputs.collect::<Result<_, _>>()?,
        space: emitter.space(),
        text: with_prelude(&nest.kernel.describe(), &emitter.text),
        params,
    })
}

struct Emitter<'n> {
    layout: Layout<'n>,
    text: String,
    depth: usize,
}

impl<'n> Deref for Emitter<'n> {
    type Target = Layout<'n>;

    fn deref(&self) -> &Layout<'n> {
        &self.layout
    }
}

impl Emitter<'_> {
    fn line(&mut self, text: &str) {
        if !text.is_empty() {
            self.text.push_str(&"    ".repeat(self.depth));
            self.text.push_str(text);
        }
        self.text.push('\n');
    }

    fn lines(&mut self, lines: &[String]) {
        lines.iter().for_each(|line| self.line(line));
    }

    fn function(&mut self, given: usize) -> Result<(), Unsupported> {
        let inputs = (0..self.reads.len()).map(|i| format!("tensor in{i}"));
        let outputs = (0..self.writes.len()).map(|i| format!("tensor out{i}"));
        let numbers = (0..given).map(|i| format!("int p{i}"));
        let params: Vec<String> = inputs.chain(outputs).chain(numbers).collect();
        self.line(&format!("void main({})", params.join(", ")));
        self.line("{");
        self.depth = 1;
        self.line("const int5 begin = get_index_space_offset();");
        self.line("const int5 end = begin + get_index_space_size();");
        self.line("const int64 lane = as_int64(read_lane_id_4b_b());");
        self.line("const int64 zero = 0, one = 1, ones = -1;");
        self.line("const float64 nothing = 0.0f;");
        let rows = self.nest.kernel.rows.len();
        self.loops(0..rows);
        self.rows()?;
        self.close(1);
        self.depth = 0;
        self.line("}");
        Ok(())
    }

    /// Begins loops over dimensions.
    fn loops(&mut self, dims: std::ops::Range<usize>) {
        for d in dims {
            let block = if d == self.lane { self.block() } else { 1 };
            let head = match self.walks[d] {
                Walk::Space(k) if block > 1 => {
                    format!(
                        "for (int i{d} = begin[{k}] * {block}; i{d} < end[{k}] * {block}; i{d} += {block}) {{"
                    )
                }
                Walk::Space(k) => format!("for (int i{d} = begin[{k}]; i{d} < end[{k}]; i{d} += 1) {{"),
                Walk::Inner => format!("for (int i{d} = 0; i{d} < {}; i{d} += {block}) {{", self.sizes[d]),
            };
            self.line(&head);
            self.depth += 1;
        }
    }

    /// Ends loops, down to a depth.
    fn close(&mut self, depth: usize) {
        while self.depth > depth {
            self.depth -= 1;
            self.line("}");
        }
    }

    /// All stages of a row, and what it has one of.
    fn rows(&mut self) -> Result<(), Unsupported> {
        let order = self.order.clone();
        let last = order.iter().filter_map(|&id| self.level[id]).max().unwrap_or(0);
        for stage in 0..=last {
            for &id in &order {
                let typed = &self.nest.kernel.exprs[id];
                if typed.by_row && !self.is_reduce(id) && self.level[id] == Some(stage) {
                    self.expression(id)?;
                }
            }
            self.stage(stage)?;
        }
        for at in 0..self.writes.len() {
            if self.nest.kernel.outputs[at].by_row {
                self.output(at)?;
            }
        }
        Ok(())
    }

    /// One loop over the columns: reductions that it finishes, outputs that it writes.
    fn stage(&mut self, stage: usize) -> Result<(), Unsupported> {
        let kernel = &self.nest.kernel;
        let reductions: Vec<ExprId> = self
            .order
            .iter()
            .copied()
            .filter(|&id| self.is_reduce(id) && self.level[id] == Some(stage + 1))
            .collect();
        let outputs: Vec<usize> = (0..self.writes.len())
            .filter(|&o| !kernel.outputs[o].by_row && self.level[kernel.outputs[o].expr] == Some(stage))
            .collect();
        if reductions.is_empty() && outputs.is_empty() {
            return Ok(());
        }
        for &id in &reductions {
            self.begin(id)?;
        }
        let mut roots: Vec<ExprId> = outputs.iter().map(|&o| kernel.outputs[o].expr).collect();
        roots.extend(reductions.iter().map(|&id| self.reduced(id).1));
        let depth = self.depth;
        self.loops(kernel.rows.len()..self.sizes.len());
        let needed = self.inside(&roots);
        for id in self.order.clone() {
            if needed.contains(&id) {
                self.expression(id)?;
            }
        }
        for &id in &reductions {
            self.accumulate(id)?;
        }
        for at in outputs {
            self.output(at)?;
        }
        self.close(depth);
        for &id in &reductions {
            self.finish(id)?;
        }
        Ok(())
    }

    /// What some expressions need that has an element each.
    fn inside(&self, roots: &[ExprId]) -> Vec<ExprId> {
        let (mut work, mut needed) = (roots.to_vec(), Vec::new());
        while let Some(id) = work.pop() {
            if !self.nest.kernel.exprs[id].by_row && !needed.contains(&id) {
                needed.push(id);
                work.extend(self.nest.inputs(id));
            }
        }
        needed
    }

    fn reduced(&self, id: ExprId) -> (Combine, ExprId, ExprId) {
        match self.nest.kernel.exprs[id].expr {
            Expr::Reduce { combine, init, of, .. } => (combine, of, init),
            _ => (Combine::First, id, id),
        }
    }

    /// The registers that an expression is in.
    fn registers(&self, id: ExprId) -> usize {
        if self.uniform[id] { 1 } else { self.groups }
    }

    fn name(&self, id: ExprId, group: usize) -> String {
        if self.uniform[id] { format!("v{id}") } else { format!("v{id}_{group}") }
    }

    /// The accumulator of a reduction: one for all lanes, or one a register where lanes are rows.
    fn accumulators(&self, id: ExprId) -> Vec<String> {
        match self.uniform[id] {
            true => vec![format!("a{id}")],
            false => (0..self.groups).map(|g| format!("a{id}_{g}")).collect(),
        }
    }

    fn begin(&mut self, id: ExprId) -> Result<(), Unsupported> {
        let (combine, of, init) = self.reduced(id);
        let elem = self.nest.kernel.exprs[id].elem;
        let counts = match &self.nest.kernel.exprs[of].expr {
            Expr::Op { op, args, .. } => {
                op.name == "stablehlo.convert"
                    && args.iter().all(|&a| self.nest.kernel.exprs[a].elem.is_bool())
            }
            _ => false,
        };
        if elem.bytes() == 8 && !counts && !matches!(combine, Combine::Max | Combine::Min) {
            return unsupported(
                Some("stablehlo.reduce"),
                "integers of 64 bits are held in 32, which a sum of them may leave",
            );
        }
        let Some(nothing) = identity(combine, elem) else {
            return unsupported(Some("stablehlo.reduce"), "its region picks one of its arguments");
        };
        for (g, a) in self.accumulators(id).into_iter().enumerate() {
            let from = if self.nest.kernel.across { self.name(init, g) } else { nothing.clone() };
            self.line(&format!("{} {a} = {from};", register(elem)));
        }
        Ok(())
    }

    fn accumulate(&mut self, id: ExprId) -> Result<(), Unsupported> {
        let (combine, of, _) = self.reduced(id);
        let elem = self.nest.kernel.exprs[id].elem;
        let accumulators = self.accumulators(id);
        if self.nest.kernel.across {
            for (g, a) in accumulators.iter().enumerate() {
                let next = ops::combined(combine, a, &self.name(of, g), elem)?;
                self.line(&format!("{a} = {next};"));
            }
            return Ok(());
        }
        let (a, length) = (&accumulators[0], self.sizes[self.lane]);
        for g in 0..self.groups {
            let mut value = self.name(of, g);
            if !length.is_multiple_of(self.block()) {
                // Lanes behind the last change nothing.
                let nothing = identity(combine, elem).unwrap_or_default();
                let kind = if elem.is_float() { "f32" } else { "i32" };
                self.line(&format!(
                    "const int64 left{id}_{g} = {length} - (i{} + {});",
                    self.lane,
                    g * LANES
                ));
                self.line(&format!("const {} none{id}_{g} = {nothing};", register(elem)));
                value = format!("v_{kind}_sel_less_i32_b(lane, left{id}_{g}, {value}, none{id}_{g})");
            }
            let next = ops::combined(combine, a, &value, elem)?;
            self.line(&format!("{a} = {next};"));
        }
        Ok(())
    }

    fn finish(&mut self, id: ExprId) -> Result<(), Unsupported> {
        let (combine, _, init) = self.reduced(id);
        let elem = self.nest.kernel.exprs[id].elem;
        for (g, a) in self.accumulators(id).into_iter().enumerate() {
            let mut value = a.clone();
            if !self.nest.kernel.across {
                self.line(&format!("{a} = {};", ops::across(combine, &a, elem)?));
                value = ops::combined(combine, &self.name(init, g), &a, elem)?;
            }
            let value = if self.stored_only[id] { value } else { rounded(value, elem) };
            self.line(&format!("const {} {} = {value};", register(elem), self.name(id, g)));
        }
        Ok(())
    }

    fn output(&mut self, at: usize) -> Result<(), Unsupported> {
        let output = &self.nest.kernel.outputs[at];
        let values: Vec<String> = (0..self.groups).map(|g| self.name(output.expr, g)).collect();
        let elem = self.nest.kernel.exprs[output.expr].elem;
        let lines = store(&format!("out{at}"), elem, &self.writes[at], &values)?;
        self.lines(&lines);
        Ok(())
    }

    fn expression(&mut self, id: ExprId) -> Result<(), Unsupported> {
        let nest = self.nest;
        let typed = &nest.kernel.exprs[id];
        let elem = typed.elem;
        match &typed.expr {
            Expr::Leaf(leaf) => {
                let at = self.reads.iter().position(|r| r.0 == *leaf).unwrap_or_default();
                let lines =
                    load(&format!("v{id}"), &format!("in{at}"), elem, &self.reads[at].1, self.groups)?;
                self.lines(&lines);
            }
            Expr::Constant(bytes) => {
                if elem.bytes() == 8 && (elem.is_float() || graph::narrowed(bytes).is_err()) {
                    return unsupported(
                        Some("stablehlo.constant"),
                        format!("{elem} is held in 32 bits, where it is another number"),
                    );
                }
                let value = self.given[id].map_or_else(|| ops::literal(bytes, elem), |p| format!("p{p}"));
                self.line(&format!("const {} v{id} = {value};", register(elem)));
            }
            Expr::Index { strides, offset } => self.index(id, strides, *offset),
            Expr::Op { op, attrs, by_reciprocal, args } => {
                let from = args.first().map_or(elem, |&a| nest.kernel.exprs[a].elem);
                self.line(&format!("// {} {elem}", op.mnemonic()));
                for g in 0..self.registers(id) {
                    let value = match nest.contracted[id] {
                        Some(contracted) => self.contracted(id, contracted, g),
                        None => {
                            let names: Vec<String> = args.iter().map(|&a| self.name(a, g)).collect();
                            let operands: Vec<(&str, ElementType)> = names
                                .iter()
                                .map(String::as_str)
                                .zip(args.iter().map(|&a| nest.kernel.exprs[a].elem))
                                .collect();
                            ops::op(op, attrs, *by_reciprocal, &operands, elem)?
                        }
                    };
                    let round = ops::rounds(op, from, elem) && !self.stored_only[id];
                    let value = if round { rounded(value, elem) } else { value };
                    self.line(&format!("const {} {} = {value};", register(elem), self.name(id, g)));
                }
            }
            Expr::Reduce { .. } => {}
        }
        Ok(())
    }

    /// A sum that a product enters without being rounded.
    fn contracted(&self, id: ExprId, how: crate::nest::Contracted, g: usize) -> String {
        let (factors, other, of_product, of_other) = how;
        let args = self.nest.kernel.exprs[id].expr.args();
        let [a, b] = factors.map(|f| self.name(f, g));
        let mut c = self.name(args[other], g);
        if of_other {
            c = format!("negated({c})");
        }
        let sign = if of_product { ", SW_NEG" } else { "" };
        format!("v_f32_mac_b({a}, {b}, {c}{sign})")
    }

    /// The number of each element's place in a view.
    fn index(&mut self, id: ExprId, strides: &[isize], offset: isize) {
        let elem = self.nest.kernel.exprs[id].elem;
        for g in 0..self.registers(id) {
            let mut terms: Vec<String> = (0..strides.len())
                .filter(|&d| strides[d] != 0)
                .map(|d| {
                    let lanes = if d == self.lane && g > 0 {
                        format!("(i{d} + {})", g * LANES)
                    } else {
                        format!("i{d}")
                    };
                    format!("{lanes} * {}", strides[d])
                })
                .collect();
            terms.push(offset.to_string());
            let name = self.name(id, g);
            self.line(&format!("const int64 first_{name} = {};", terms.join(" + ")));
            let mut value = format!("first_{name}");
            if !self.uniform[id] {
                self.line(&format!("const int64 step_{name} = {};", strides[self.lane]));
                value = format!("first_{name} + lane * step_{name}");
            }
            if elem.is_float() {
                value = rounded(format!("convert_int64_to_float64({value}, SW_RHNE)"), elem);
            }
            self.line(&format!("const {} {name} = {value};", register(elem)));
        }
    }
}
