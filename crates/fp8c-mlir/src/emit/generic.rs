//! The loop of a stage over the columns as one `linalg.generic`.

use std::collections::HashMap;

use melior::Context;
use melior::ir::{Block, BlockLike, Location, Region, RegionLike, Type, Value, ValueLike};

use super::body::{Body, Row};
use super::cast::{from_memory, to_memory};
use super::code::{Code, generic_attrs};
use super::element::{Element, combined};
use super::params::tensor;
use fp8c_kernel::invariant::{Held, broken};
use fp8c_kernel::{Expr, ExprId, Stage};

use crate::target::CPU;

type V<'c, 'b> = Value<'c, 'b>;

impl Body<'_> {
    /// The loop itself.
    pub(super) fn generic<'c, 'b>(
        &self,
        c: &Code<'c, 'b>,
        row: &Row<'c, 'b>,
        stage: &Stage,
        inputs: &[ExprId],
        inits: &[V<'c, 'b>],
    ) -> Vec<V<'c, 'b>> {
        let columns = self.kernel.columns.len();
        let loops = columns + usize::from(self.kernel.across);
        let full = self.map_of(&(0..self.kernel.dims()).collect::<Vec<_>>(), loops);
        let mut operands: Vec<V<'c, 'b>> = inputs.iter().map(|id| row.slices[id]).collect();
        let mut maps: Vec<String> = inputs.iter().map(|&id| self.map_of(&self.dims_of(id), loops)).collect();
        let covers = |maps: &[String]| maps.contains(&full);
        let writes_full = !stage.outputs.is_empty() || !stage.kept.is_empty();
        if !covers(&maps) && !writes_full {
            // Something must tell how long the loop is.
            let shape: Vec<usize> = self
                .kernel
                .across
                .then(|| self.kernel.tile(&CPU))
                .into_iter()
                .chain(self.kernel.columns.clone())
                .collect();
            operands.push(c.op("tensor.empty", &[], c.ty(&tensor(&shape, "i8"))));
            maps.push(full.clone());
        }
        let ins = operands.len();
        operands.extend(inits);
        let reduced = if self.kernel.across {
            self.map_of(&[self.kernel.rows.len() - 1], loops)
        } else {
            self.map_of(&[], loops)
        };
        maps.extend(stage.reductions.iter().map(|_| reduced.clone()));
        maps.extend((0..inits.len() - stage.reductions.len()).map(|_| full.clone()));
        let kind = if stage.reductions.is_empty() { "parallel" } else { "reduction" };
        let mut kinds = vec![kind; loops];
        if self.kernel.across {
            kinds[loops - 1] = "parallel";
        }
        let location = Location::unknown(c.context);
        let element = |v: &V<'c, 'b>| {
            let text = v.r#type().to_string();
            let inner = text.trim_start_matches("tensor<").trim_end_matches('>');
            (c.ty(inner.rsplit('x').next().unwrap_or(inner)), location)
        };
        let block = Block::new(&operands.iter().map(element).collect::<Vec<_>>());
        self.loop_body(c.context, &block, row, stage, inputs, ins);
        let region = Region::new();
        region.append_block(block);
        let maps: Vec<String> = maps.iter().map(|m| format!("affine_map<{m}>")).collect();
        let attrs = generic_attrs(c, &format!("[{}]", maps.join(", ")), &kinds, ins, inits.len());
        let types: Vec<Type<'c>> = inits.iter().map(|v| v.r#type()).collect();
        c.build("linalg.generic", &operands, &types, &attrs, vec![region])
    }

    /// Dimensions of the kernel that an input has.
    fn dims_of(&self, id: ExprId) -> Vec<usize> {
        match self.kernel.exprs[id].expr {
            Expr::Leaf(leaf) => self.params[leaf].dims.clone(),
            _ => (0..self.kernel.dims()).collect(),
        }
    }

    /// The map from loops (columns, then the tile of rows) to the dimensions of a slice.
    fn map_of(&self, dims: &[usize], loops: usize) -> String {
        let rows = self.kernel.rows.len();
        let from: Vec<String> = (0..loops).map(|d| format!("d{d}")).collect();
        let to: Vec<String> = dims
            .iter()
            .filter_map(|&d| match d.checked_sub(rows) {
                Some(column) => Some(format!("d{column}")),
                None if self.kernel.across && d + 1 == rows => Some(format!("d{}", loops - 1)),
                None => None,
            })
            .collect();
        format!("({}) -> ({})", from.join(", "), to.join(", "))
    }

    fn loop_body<'c>(
        &self,
        context: &'c Context,
        block: &Block<'c>,
        row: &Row<'c, '_>,
        stage: &Stage,
        inputs: &[ExprId],
        ins: usize,
    ) {
        let c = Code::new(context, block).with_plain_nans(self.plain_nans);
        let argument = |i: usize| -> V<'c, '_> { block.argument(i).held("one for each operand").into() };
        let mut element = Element { body: self, row, known: HashMap::new(), begin: None };
        for (i, &id) in inputs.iter().enumerate() {
            let x = from_memory(&c, argument(i), self.kernel.exprs[id].elem);
            element.known.insert(id, x);
        }
        let mut yields = Vec::new();
        for (i, &r) in stage.reductions.iter().enumerate() {
            let Expr::Reduce { combine, order, of, .. } = self.kernel.exprs[r].expr else {
                broken!("listed as reductions")
            };
            let x = element.value(&c, of);
            let so_far = argument(ins + i);
            yields.push(if self.kernel.is_largest_magnitude(r) {
                let larger = c.same("arith.maxsi", &[c.bits(so_far, "i32"), c.bits(x, "i32")]);
                c.bits(larger, "f32")
            } else {
                combined(&c, (combine, order), so_far, x, self.kernel.exprs[r].elem)
            });
        }
        for &id in stage.outputs.iter().map(|&o| &self.kernel.outputs[o].expr).chain(&stage.kept) {
            let x = element.value(&c, id);
            yields.push(to_memory(&c, x, self.kernel.exprs[id].elem));
        }
        c.build("linalg.yield", &yields, &[], &[], vec![]);
    }
}
