//! A kernel as a function: a loop over rows, whose body is linalg on the slices of tensors that a row has.
//!
//! ```mlir
//! func.func @k(%x: memref<8x64xi16, strided<[64, 1]>>, %y: memref<8x64xf32>, %begin: index, %end: index) {
//!   %0 = bufferization.to_tensor %x restrict : ..
//!   %1 = bufferization.to_tensor %y restrict writable : ..
//!   %2 = scf.for %r = %begin to %end step %c1 iter_args(%w = %1) -> (tensor<8x64xf32>) {
//!     %3 = tensor.extract_slice %0[%r, 0] [1, 64] [1, 1] : tensor<8x64xi16> to tensor<64xi16>
//!     %4 = linalg.generic .. ins(%3) outs(..)
//!     %5 = tensor.insert_slice %4 into %w[%r, 0] [1, 64] [1, 1] : ..
//!     scf.yield %5
//!   }
//!   bufferization.materialize_in_destination %2 in restrict writable %y : ..
//! ```

use std::collections::HashMap;

use melior::Context;
use melior::ir::{Block, BlockLike, Location, Module, Region, RegionLike, Type, Value, ValueLike};

use super::body::{Body, Row, plain_nans, quieted, scalars};
use super::cast::{from_memory, memory_type, register_type, to_memory};
use super::code::{Code, generic_attrs};
use super::divide;
use super::element::{constant, place};
use super::ops;
use super::params::{Param, tensor};

use fp8c_kernel::invariant::{Held, broken};
use fp8c_kernel::{Expr, ExprId, Kernel, Stage, stages};

use crate::target::CPU;

type V<'c, 'b> = Value<'c, 'b>;

/// Adds function `name` to a module.
pub(crate) fn emit<'c>(context: &'c Context, module: &Module<'c>, name: &str, kernel: &Kernel) {
    let mut params: Vec<Param> = kernel.leaves.iter().map(Param::leaf).collect();
    params.extend(kernel.outputs.iter().map(|o| Param::output(kernel, o.by_row, kernel.exprs[o.expr].elem)));
    let location = Location::unknown(context);
    let index = Type::index(context);
    let parse = |text: &str| super::code::scalar_type(context, text);
    let mut types: Vec<Type<'_>> = params.iter().map(|p| parse(&p.memref(kernel))).collect();
    types.extend([index, index]);
    let block = Block::new(&types.iter().map(|&t| (t, location)).collect::<Vec<_>>());
    Body {
        kernel,
        params: &params,
        stages: stages(kernel, &CPU),
        scalar: scalars(kernel),
        plain_nans: plain_nans(kernel),
        quieted: quieted(kernel),
    }
    .function(context, &block);
    let region = Region::new();
    region.append_block(block);
    let inputs: Vec<String> = types.iter().map(Type::to_string).collect();
    let alone: Vec<&str> = params.iter().map(|_| "{llvm.noalias}").chain(["{}", "{}"]).collect();
    let outer = Block::new(&[]);
    let code = Code::new(context, &outer);
    let op = melior::ir::operation::OperationBuilder::new("func.func", location)
        .add_attributes(
            &[
                ("sym_name", format!("\"{name}\"")),
                ("function_type", format!("({}) -> ()", inputs.join(", "))),
                ("arg_attrs", format!("[{}]", alone.join(", "))),
            ]
            .map(|(n, text)| (melior::ir::Identifier::new(context, n), code.attr(&text))),
        )
        .add_regions([region])
        .build()
        .unwrap_or_else(|e| broken!("a function is well formed: {e}"));
    module.body().append_operation(op);
}

impl Body<'_> {
    fn function<'c>(&self, context: &'c Context, block: &Block<'c>) {
        let c = Code::new(context, block);
        let argument = |i: usize| -> V<'c, '_> { block.argument(i).held("one for each parameter").into() };
        let leaves = self.kernel.leaves.len();
        let mut tensors = Vec::new();
        for (i, param) in self.params.iter().enumerate() {
            let mut attrs = vec![("restrict", c.attr("unit"))];
            if i >= leaves {
                attrs.push(("writable", c.attr("unit")));
            }
            let ty = c.ty(&param.tensor(self.kernel));
            tensors.push(c.build("bufferization.to_tensor", &[argument(i)], &[ty], &attrs, vec![])[0]);
        }
        let outputs = tensors.split_off(leaves);
        for (i, output) in outputs.iter().enumerate() {
            if let Some(leaf) = self.read_before(i) {
                let ty = output.r#type();
                let attrs = [("restrict", c.attr("unit"))];
                tensors[leaf] =
                    c.build("bufferization.to_tensor", &[argument(leaves + i)], &[ty], &attrs, vec![])[0];
            }
        }
        let types: Vec<Type<'c>> = outputs.iter().map(|t| t.r#type()).collect();
        let location = Location::unknown(context);
        let mut loop_types = vec![(c.ty("index"), location)];
        loop_types.extend(types.iter().map(|&t| (t, location)));
        let inner = Block::new(&loop_types);
        self.row(context, &inner, &tensors);
        let region = Region::new();
        region.append_block(inner);
        let mut operands = vec![argument(self.params.len()), argument(self.params.len() + 1), c.index(1)];
        operands.extend(&outputs);
        let results = c.build("scf.for", &operands, &types, &[], vec![region]);
        for (i, result) in results.into_iter().enumerate() {
            let attrs = [("restrict", c.attr("unit")), ("writable", c.attr("unit"))];
            c.build(
                "bufferization.materialize_in_destination",
                &[result, argument(leaves + i)],
                &[],
                &attrs,
                vec![],
            );
        }
        c.build("func.return", &[], &[], &[], vec![]);
    }

    /// The body of the loop over rows.
    fn row<'c>(&self, context: &'c Context, block: &Block<'c>, leaves: &[V<'c, '_>]) {
        let c = Code::new(context, block).with_plain_nans(self.plain_nans);
        let argument = |i: usize| -> V<'c, '_> { block.argument(i).held("the loop's own").into() };
        let mut tensors: Vec<V<'c, '_>> = leaves.to_vec();
        for (i, output) in self.kernel.outputs.iter().enumerate() {
            tensors.push(argument(1 + i));
            // What is written over is read where it is written, so that each is known to come before the other.
            if let Some(leaf) = output.over.filter(|_| self.read_before(i).is_none()) {
                tensors[leaf] = argument(1 + i);
            }
        }
        let mut row = Row {
            index: self.row_index(&c, argument(0)),
            tensors,
            scalars: HashMap::new(),
            slices: HashMap::new(),
            copies: HashMap::new(),
        };
        for stage in &self.stages.stages {
            self.stage(&c, &mut row, stage);
        }
        if !self.kernel.across {
            for (i, output) in self.kernel.outputs.iter().enumerate().filter(|(_, o)| o.by_row) {
                let at = self.kernel.leaves.len() + i;
                let x = self.scalar(&c, &mut row, output.expr);
                let x = to_memory(&c, x, self.kernel.exprs[output.expr].elem);
                let mut operands = vec![x, row.tensors[at]];
                operands.extend(&row.index);
                row.tensors[at] = c.op("tensor.insert", &operands, row.tensors[at].r#type());
            }
        }
        c.build("scf.yield", &row.tensors[leaves.len()..], &[], &[], vec![]);
    }

    /// The index along each dimension of rows, of the first row of a step.
    fn row_index<'c, 'b>(&self, c: &Code<'c, 'b>, step: V<'c, 'b>) -> Vec<V<'c, 'b>> {
        let rows = &self.kernel.rows;
        let tile = self.kernel.tile(&CPU);
        let mut left = step;
        if tile > 1 {
            left = c.same("arith.muli", &[left, c.index(tile as i64)]);
        }
        let mut index = Vec::new();
        for (d, &size) in rows.iter().enumerate().rev() {
            if d == 0 {
                index.push(left);
                break;
            }
            index.push(c.same("arith.remui", &[left, c.index(size as i64)]));
            left = c.same("arith.divui", &[left, c.index(size as i64)]);
        }
        index.reverse();
        index
    }

    /// The slice of an argument that a row has; `None` when it has one element.
    fn slice<'c, 'b>(&self, c: &Code<'c, 'b>, row: &Row<'c, 'b>, param: usize) -> V<'c, 'b> {
        let p = &self.params[param];
        let ty = c.ty(&tensor(&self.slice_shape(p), &p.memory));
        let (operands, attrs) = self.slice_operands(row, p, vec![row.tensors[param]], 1);
        let attrs: Vec<_> = attrs.iter().map(|(n, t)| (*n, c.attr(t))).collect();
        c.build("tensor.extract_slice", &operands, &[ty], &attrs, vec![])[0]
    }

    fn insert<'c, 'b>(&self, c: &Code<'c, 'b>, row: &mut Row<'c, 'b>, param: usize, value: V<'c, 'b>) {
        let p = &self.params[param];
        let (operands, attrs) = self.slice_operands(row, p, vec![value, row.tensors[param]], 2);
        let attrs: Vec<_> = attrs.iter().map(|(n, t)| (*n, c.attr(t))).collect();
        row.tensors[param] =
            c.build("tensor.insert_slice", &operands, &[row.tensors[param].r#type()], &attrs, vec![])[0];
    }

    /// Shape of a slice: the tile of rows where there is one, and the columns.
    fn slice_shape(&self, p: &Param) -> Vec<usize> {
        let (rows, tile) = (self.kernel.rows.len(), self.kernel.tile(&CPU));
        let mut shape = Vec::new();
        for &d in &p.dims {
            if d >= rows {
                shape.push(self.kernel.columns[d - rows]);
            } else if d + 1 == rows && self.kernel.across {
                shape.push(tile);
            }
        }
        shape
    }

    fn slice_operands<'c, 'b>(
        &self,
        row: &Row<'c, 'b>,
        p: &Param,
        mut operands: Vec<V<'c, 'b>>,
        tensors: usize,
    ) -> (Vec<V<'c, 'b>>, Vec<(&'static str, String)>) {
        let (rows, tile) = (self.kernel.rows.len(), self.kernel.tile(&CPU));
        let (mut offsets, mut sizes) = (Vec::new(), Vec::new());
        let mut dynamic = 0;
        for &d in &p.dims {
            if d < rows {
                operands.push(row.index[d]);
                dynamic += 1;
                offsets.push(i64::MIN.to_string());
                sizes.push(if d + 1 == rows { tile } else { 1 }.to_string());
            } else {
                offsets.push("0".into());
                sizes.push(self.kernel.columns[d - rows].to_string());
            }
        }
        let ones = vec!["1".to_string(); p.dims.len()];
        let array = |items: &[String]| {
            if items.is_empty() { "array<i64>".into() } else { format!("array<i64: {}>", items.join(", ")) }
        };
        let segments = match tensors {
            1 => format!("array<i32: 1, {dynamic}, 0, 0>"),
            _ => format!("array<i32: 1, 1, {dynamic}, 0, 0>"),
        };
        let attrs = vec![
            ("static_offsets", array(&offsets)),
            ("static_sizes", array(&sizes)),
            ("static_strides", array(&ones)),
            ("operandSegmentSizes", segments),
        ];
        (operands, attrs)
    }

    /// The register of an expression that has one value a row.
    pub(super) fn scalar<'c, 'b>(&self, c: &Code<'c, 'b>, row: &mut Row<'c, 'b>, id: ExprId) -> V<'c, 'b> {
        if let Some(&known) = row.scalars.get(&id) {
            return known;
        }
        let typed = &self.kernel.exprs[id];
        let value = match &typed.expr {
            Expr::Leaf(leaf) => {
                let p = &self.params[*leaf];
                let mut operands = vec![row.tensors[*leaf]];
                operands.extend(p.dims.iter().map(|&d| row.index[d]));
                from_memory(c, c.op("tensor.extract", &operands, c.ty(&p.memory)), typed.elem)
            }
            Expr::Constant(bytes) => constant(c, bytes, typed.elem),
            Expr::Index { strides, offset } => place(c, &row.index, strides, *offset, typed.elem),
            Expr::Op { .. } => {
                let args: Vec<_> = typed.expr.args().iter().map(|&a| self.scalar(c, row, a)).collect();
                self.operation(c, id, &args, &|c, a| match row.scalars.get(&a) {
                    Some(&v) => v,
                    None => broken!("{c:p}: factors come before sums"),
                })
            }
            Expr::Reduce { .. } => broken!("reductions are known when their loop has ended"),
        };
        row.scalars.insert(id, value);
        value
    }

    /// The code of an op. A product that a sum alone uses is not rounded: `factor` gives its factors.
    pub(super) fn operation<'c, 'b>(
        &self,
        c: &Code<'c, 'b>,
        id: ExprId,
        args: &[V<'c, 'b>],
        factor: &dyn Fn(&Code<'c, 'b>, ExprId) -> V<'c, 'b>,
    ) -> V<'c, 'b> {
        let typed = &self.kernel.exprs[id];
        let Expr::Op { op, attrs, by_reciprocal, args: ids } = &typed.expr else {
            broken!("only ops have code")
        };
        if op.moves.is_some() {
            // A copy: it was moved when it was read.
            return args[0];
        }
        if let Some((product, other, of_product, of_other)) = self.kernel.contracted(id) {
            let negate = |x, sign: bool| if sign { c.same("arith.negf", &[x]) } else { x };
            let [p, q] = product.map(|f| factor(c, f));
            return ops::fused(c, negate(p, of_product), q, negate(args[other], of_other));
        }
        if op.name == "stablehlo.divide"
            && !by_reciprocal
            && self.scalar[ids[1]]
            && !self.scalar[id]
            && let Some(quotient) = divide::by_scalar(c, args[0], args[1], typed.elem)
        {
            return quotient;
        }
        let args: Vec<_> = args.iter().zip(ids).map(|(&v, &a)| (v, self.kernel.exprs[a].elem)).collect();
        ops::emit(
            c,
            op.name,
            &ops::Of { attrs, by_reciprocal: *by_reciprocal, quieted: self.quieted[id] },
            &args,
            typed.elem,
        )
    }

    /// The loops of a stage over the columns.
    fn stage<'c, 'b>(&self, c: &Code<'c, 'b>, row: &mut Row<'c, 'b>, stage: &Stage) {
        let at = self.stages.stages.iter().position(|s| std::ptr::eq(s, stage)).unwrap_or(0);
        let wanted = stage.roots(self.kernel);
        if !wanted.is_empty() {
            let inputs = self.load(c, row, &wanted, at);
            self.common_loop(c, row, stage, &inputs);
        }
        if !stage.sums.is_empty() {
            // After what the stage's other loop has made.
            let inputs = self.load(c, row, &stage.summed(self.kernel), at + 1);
            self.sums(c, row, stage, &inputs);
        }
    }

    /// Makes numbers of the row and slices of leaves that loops read which compute `wanted` after the stages before `at`;
    /// returns what they load along columns.
    fn load<'c, 'b>(
        &self,
        c: &Code<'c, 'b>,
        row: &mut Row<'c, 'b>,
        wanted: &[ExprId],
        at: usize,
    ) -> Vec<ExprId> {
        let (inputs, scalars) = self.needs(row, wanted, at);
        for id in scalars {
            self.scalar(c, row, id);
        }
        for &id in &inputs {
            if let Expr::Leaf(leaf) = self.kernel.exprs[id].expr
                && !row.slices.contains_key(&id)
            {
                let slice = self.slice(c, row, leaf);
                row.slices.insert(id, slice);
            }
        }
        inputs
    }

    /// The loop that finishes reductions and writes outputs and what is kept.
    fn common_loop<'c, 'b>(&self, c: &Code<'c, 'b>, row: &mut Row<'c, 'b>, stage: &Stage, inputs: &[ExprId]) {
        let mut inits: Vec<V<'c, 'b>> = Vec::new();
        for &r in &stage.reductions {
            let Expr::Reduce { init, .. } = self.kernel.exprs[r].expr else {
                broken!("listed as reductions")
            };
            let start = self.scalar(c, row, init);
            inits.push(self.accumulator(c, start));
        }
        for &o in &stage.outputs {
            inits.push(self.slice(c, row, self.kernel.leaves.len() + o));
        }
        for &k in &stage.kept {
            let shape: Vec<usize> = self.kernel.columns.clone();
            let ty = c.ty(&tensor(&shape, &memory_type(self.kernel.exprs[k].elem)));
            inits.push(c.op("tensor.empty", &[], ty));
        }
        let results = self.generic(c, row, stage, inputs, &inits);
        self.finish(c, row, stage, results);
    }

    /// What a loop has made: scalars of reductions, slices of outputs, and what is kept.
    fn finish<'c, 'b>(
        &self,
        c: &Code<'c, 'b>,
        row: &mut Row<'c, 'b>,
        stage: &Stage,
        results: Vec<V<'c, 'b>>,
    ) {
        let mut results = results.into_iter();
        for &r in &stage.reductions {
            let acc = results.next().held("one result for each");
            let elem = self.kernel.exprs[r].elem;
            if self.kernel.across {
                self.write_tile(c, row, r, acc);
            } else {
                row.scalars.insert(r, c.op("tensor.extract", &[acc], c.ty(&register_type(elem))));
            }
        }
        for &o in &stage.outputs {
            let value = results.next().held("one result for each");
            self.insert(c, row, self.kernel.leaves.len() + o, value);
            row.slices.insert(self.kernel.outputs[o].expr, value);
        }
        for &k in &stage.kept {
            let leaf = matches!(self.kernel.exprs[k].expr, Expr::Leaf(_));
            let made = if leaf { &mut row.copies } else { &mut row.slices };
            made.insert(k, results.next().held("one result for each"));
        }
    }

    /// Where a reduction begins: one number, or one for each row of a tile.
    fn accumulator<'c, 'b>(&self, c: &Code<'c, 'b>, start: V<'c, 'b>) -> V<'c, 'b> {
        let element = start.r#type().to_string();
        let shape = if self.kernel.across { vec![self.kernel.tile(&CPU)] } else { vec![] };
        let ty = c.ty(&tensor(&shape, &element));
        let empty = c.op("tensor.empty", &[], ty);
        let block = Block::new(&[(start.r#type(), Location::unknown(c.context)); 2]);
        let inner = Code::new(c.context, &block);
        inner.build("linalg.yield", &[block.argument(0).held("two").into()], &[], &[], vec![]);
        let region = Region::new();
        region.append_block(block);
        let attrs = [("operandSegmentSizes", c.attr("array<i32: 1, 1>"))];
        c.build("linalg.fill", &[start, empty], &[ty], &attrs, vec![region])[0]
    }

    /// Writes a tile of results as they are in memory.
    fn write_tile<'c, 'b>(&self, c: &Code<'c, 'b>, row: &mut Row<'c, 'b>, reduction: ExprId, acc: V<'c, 'b>) {
        let elem = self.kernel.exprs[reduction].elem;
        for (i, _) in self.kernel.outputs.iter().enumerate().filter(|(_, o)| o.expr == reduction) {
            let param = self.kernel.leaves.len() + i;
            let slice = self.slice(c, row, param);
            let types = [acc.r#type(), slice.r#type()];
            let elements =
                [register_type(elem), memory_type(elem)].map(|t| (c.ty(&t), Location::unknown(c.context)));
            let block = Block::new(&elements);
            let inner = Code::new(c.context, &block);
            let x = to_memory(&inner, block.argument(0).held("two").into(), elem);
            inner.build("linalg.yield", &[x], &[], &[], vec![]);
            let maps = "[affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>]";
            let attrs = generic_attrs(c, maps, &["parallel"], 1, 1);
            let region = Region::new();
            region.append_block(block);
            let result = c.build("linalg.generic", &[acc, slice], &[types[1]], &attrs, vec![region])[0];
            self.insert(c, row, param, result);
        }
    }

    /// What a loop reads: expressions that are loaded along columns, and numbers of the row.
    fn needs(&self, row: &Row<'_, '_>, wanted: &[ExprId], at: usize) -> (Vec<ExprId>, Vec<ExprId>) {
        let (mut inputs, mut scalars) = (Vec::new(), Vec::new());
        let mut seen = std::collections::HashSet::new();
        let mut work = wanted.to_vec();
        while let Some(id) = work.pop() {
            if !seen.insert(id) {
                continue;
            }
            let typed = &self.kernel.exprs[id];
            let leaf = matches!(typed.expr, Expr::Leaf(_));
            if self.scalar[id] {
                scalars.push(id);
                // Factors of a product that is contracted.
                scalars.extend(self.kernel.contracted(id).map_or(vec![], |f| f.0.to_vec()));
            } else if leaf || (row.slices.contains_key(&id) && self.stages.of[id] < at) {
                inputs.push(id);
            } else {
                work.extend(self.kernel.inputs(id));
            }
        }
        inputs.sort_unstable();
        scalars.sort_unstable();
        scalars.dedup();
        (inputs, scalars)
    }
}
