//! Sums of f32 along a row in the order of the interpreter ([`fp8c_dialects::stablehlo::reduce`]), so that the bits agree: in
//! lanes, with partial sums. What is summed is computed into a small buffer first, in a loop that vectorizes whatever it is.

use std::collections::HashMap;

use fp8c_dialects::stablehlo::reduce::{LANES, PARTS};
use melior::ir::{Block, BlockLike, Location, Region, RegionLike, Value, ValueLike};

use super::body::{Body, Row};
use super::cast::{from_memory, memory_type};
use super::code::{Code, generic_attrs};
use super::element::Element;
use super::params::tensor;
use fp8c_kernel::invariant::{Held, broken};
use fp8c_kernel::{Expr, ExprId, Order, Stage};

type V<'c, 'b> = Value<'c, 'b>;

/// What is summed.
enum Summand<'c, 'b> {
    /// A tensor of one dimension.
    Stored(V<'c, 'b>),
    /// An expression of what a loop loads.
    Computed(ExprId),
}

/// A part of a row, of a size that is known.
#[derive(Clone, Copy)]
struct Part<'c, 'b> {
    begin: V<'c, 'b>,
    size: usize,
}

impl Body<'_> {
    /// The sums of a stage, each in a loop of its own; `inputs` are what these load along columns.
    pub(super) fn sums<'c, 'b>(
        &self,
        c: &Code<'c, 'b>,
        row: &mut Row<'c, 'b>,
        stage: &Stage,
        inputs: &[ExprId],
    ) {
        for &sum in &stage.sums {
            let Expr::Reduce { order: Order::Lanes { run }, init, of, .. } = self.kernel.exprs[sum].expr
            else {
                broken!("listed as sums in lanes")
            };
            let start = self.scalar(c, row, init);
            let summand = self.summand(c, row, of);
            let runs = self.kernel.columns.iter().product::<usize>() / run;
            let value = counted(c, runs, start, &|c, i, acc| {
                let begin = c.same("arith.muli", &[i, c.index(run as i64)]);
                c.add(acc, self.run(c, row, inputs, &summand, Part { begin, size: run }))
            });
            row.scalars.insert(sum, value);
        }
    }

    fn summand<'c, 'b>(&self, c: &Code<'c, 'b>, row: &Row<'c, 'b>, of: ExprId) -> Summand<'c, 'b> {
        let dense = !matches!(self.kernel.exprs[of].expr, Expr::Leaf(_)) || self.kernel.lies_together(of);
        let slice = row.copies.get(&of).or_else(|| row.slices.get(&of).filter(|_| dense));
        match slice {
            Some(&slice) => Summand::Stored(flat(c, slice, &self.kernel.columns)),
            None => Summand::Computed(of),
        }
    }

    /// The sum of a run.
    fn run<'c, 'b>(
        &self,
        c: &Code<'c, 'b>,
        row: &Row<'c, '_>,
        inputs: &[ExprId],
        summand: &Summand<'c, '_>,
        run: Part<'c, '_>,
    ) -> V<'c, 'b> {
        let block = PARTS[2];
        let mut lanes = counted(c, run.size / block, zeros(c), &|c, i, lanes| {
            let begin = after(c, run.begin, c.same("arith.muli", &[i, c.index(block as i64)]));
            c.add(lanes, self.block(c, row, inputs, summand, Part { begin, size: block }))
        });
        let whole = run.size / block * block;
        if whole < run.size {
            let begin = after(c, run.begin, c.index(whole as i64));
            let rest = Part { begin, size: run.size - whole };
            lanes = c.add(lanes, self.block(c, row, inputs, summand, rest));
        }
        across(c, lanes)
    }

    /// The sums of each lane of at most `PARTS[2]` elements.
    fn block<'c, 'b>(
        &self,
        c: &Code<'c, 'b>,
        row: &Row<'c, '_>,
        inputs: &[ExprId],
        summand: &Summand<'c, '_>,
        part: Part<'c, '_>,
    ) -> V<'c, 'b> {
        let values = match *summand {
            Summand::Stored(values) => cut(c, values, "f32", part),
            Summand::Computed(id) => self.computed(c, row, inputs, id, part),
        };
        let size = PARTS[1];
        let lanes = counted(c, part.size / size, zeros(c), &|c, i, lanes| {
            let begin = c.same("arith.muli", &[i, c.index(size as i64)]);
            c.add(lanes, short(c, values, Part { begin, size }, zeros(c)))
        });
        let whole = part.size / size * size;
        if whole == part.size {
            return lanes;
        }
        short(c, values, Part { begin: c.index(whole as i64), size: part.size - whole }, lanes)
    }

    /// The values of an expression in a part of the row, as a tensor.
    fn computed<'c, 'b>(
        &self,
        c: &Code<'c, 'b>,
        row: &Row<'c, '_>,
        inputs: &[ExprId],
        id: ExprId,
        part: Part<'c, '_>,
    ) -> V<'c, 'b> {
        let memory: Vec<String> = inputs.iter().map(|&i| memory_type(self.kernel.exprs[i].elem)).collect();
        let mut operands: Vec<V<'c, 'b>> =
            inputs.iter().zip(&memory).map(|(i, memory)| cut(c, row.slices[i], memory, part)).collect();
        let ty = c.ty(&tensor(&[part.size], "f32"));
        operands.push(c.op("tensor.empty", &[], ty));
        let location = Location::unknown(c.context);
        let elements = memory.iter().map(String::as_str).chain(["f32"]);
        let block = Block::new(&elements.map(|t| (c.ty(t), location)).collect::<Vec<_>>());
        let inner = Code::new(c.context, &block).with_plain_nans(self.plain_nans);
        let mut element = Element { body: self, row, known: HashMap::new(), begin: Some(part.begin) };
        for (i, &input) in inputs.iter().enumerate() {
            let x = block.argument(i).held("one for each operand").into();
            element.known.insert(input, from_memory(&inner, x, self.kernel.exprs[input].elem));
        }
        let value = element.value(&inner, id);
        inner.build("linalg.yield", &[value], &[], &[], vec![]);
        let region = Region::new();
        region.append_block(block);
        let maps = vec!["affine_map<(d0) -> (d0)>"; operands.len()].join(", ");
        let attrs = generic_attrs(c, &format!("[{maps}]"), &["parallel"], inputs.len(), 1);
        c.build("linalg.generic", &operands, &[ty], &attrs, vec![region])[0]
    }
}

/// Adds at most `PARTS[1]` elements to lanes, `PARTS[0]` at a time.
fn short<'c, 'b>(c: &Code<'c, 'b>, values: V<'c, '_>, part: Part<'c, '_>, mut lanes: V<'c, 'b>) -> V<'c, 'b> {
    for begin in (0..part.size).step_by(PARTS[0]) {
        let end = part.size.min(begin + PARTS[0]);
        let mut sum = zeros(c);
        for at in (begin..end).step_by(LANES) {
            let place = after(c, part.begin, c.index(at as i64));
            sum = c.add(sum, lanes_at(c, values, place, at + LANES <= end));
        }
        lanes = c.add(lanes, sum);
    }
    lanes
}

/// `LANES` elements from a place on; beyond the end, zeros.
fn lanes_at<'c, 'b>(c: &Code<'c, 'b>, values: V<'c, '_>, at: V<'c, '_>, inside: bool) -> V<'c, 'b> {
    let attrs = [
        ("permutation_map", c.attr("affine_map<(d0) -> (d0)>")),
        ("in_bounds", c.attr(&format!("[{inside}]"))),
        ("operandSegmentSizes", c.attr("array<i32: 1, 1, 1, 0>")),
    ];
    let operands = [values, at, c.f32(0.0)];
    c.build("vector.transfer_read", &operands, &[lanes_type(c)], &attrs, vec![])[0]
}

/// The sum of all lanes: halves are added until one is left.
fn across<'c, 'b>(c: &Code<'c, 'b>, lanes: V<'c, 'b>) -> V<'c, 'b> {
    let (mut lanes, mut size) = (lanes, LANES);
    while size > 1 {
        size /= 2;
        let ty = c.ty(&format!("vector<{size}xf32>"));
        let half = |first: usize| {
            let list = |n: usize| c.attr(&format!("[{n}]"));
            let attrs = [("offsets", list(first)), ("sizes", list(size)), ("strides", list(1))];
            c.build("vector.extract_strided_slice", &[lanes], &[ty], &attrs, vec![])[0]
        };
        lanes = c.add(half(0), half(size));
    }
    let place = [("static_position", c.attr("array<i64: 0>"))];
    c.build("vector.extract", &[lanes], &[c.ty("f32")], &place, vec![])[0]
}

/// `body` so often with a counter, and a value that it makes anew.
fn counted<'c, 'b>(
    c: &Code<'c, 'b>,
    times: usize,
    start: V<'c, 'b>,
    body: &dyn for<'x> Fn(&Code<'c, 'x>, V<'c, 'x>, V<'c, 'x>) -> V<'c, 'x>,
) -> V<'c, 'b> {
    match times {
        0 => return start,
        1 => return body(c, c.index(0), start),
        _ => {}
    }
    let location = Location::unknown(c.context);
    let ty = start.r#type();
    let block = Block::new(&[(c.ty("index"), location), (ty, location)]);
    let inner = Code::new(c.context, &block);
    let argument = |i: usize| block.argument(i).held("a counter and a value").into();
    let value = body(&inner, argument(0), argument(1));
    inner.build("scf.yield", &[value], &[], &[], vec![]);
    let region = Region::new();
    region.append_block(block);
    let operands = [c.index(0), c.index(times as i64), c.index(1), start];
    c.build("scf.for", &operands, &[ty], &[], vec![region])[0]
}

/// A tensor of all dimensions as one of one.
fn flat<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, shape: &[usize]) -> V<'c, 'b> {
    if shape.len() == 1 {
        return x;
    }
    let dims: Vec<String> = (0..shape.len()).map(|d| d.to_string()).collect();
    let attrs = [("reassociation", c.attr(&format!("[[{}]]", dims.join(", "))))];
    let ty = c.ty(&tensor(&[shape.iter().product()], "f32"));
    c.build("tensor.collapse_shape", &[x], &[ty], &attrs, vec![])[0]
}

fn cut<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, '_>, element: &str, part: Part<'c, '_>) -> V<'c, 'b> {
    let attrs = [
        ("static_offsets", c.attr(&format!("array<i64: {}>", i64::MIN))),
        ("static_sizes", c.attr(&format!("array<i64: {}>", part.size))),
        ("static_strides", c.attr("array<i64: 1>")),
        ("operandSegmentSizes", c.attr("array<i32: 1, 1, 0, 0>")),
    ];
    let ty = c.ty(&tensor(&[part.size], element));
    c.build("tensor.extract_slice", &[x, part.begin], &[ty], &attrs, vec![])[0]
}

fn after<'c, 'b>(c: &Code<'c, 'b>, begin: V<'c, '_>, by: V<'c, '_>) -> V<'c, 'b> {
    c.same("arith.addi", &[begin, by])
}

fn lanes_type<'c>(c: &Code<'c, '_>) -> melior::ir::Type<'c> {
    c.ty(&format!("vector<{LANES}xf32>"))
}

fn zeros<'c, 'b>(c: &Code<'c, 'b>) -> V<'c, 'b> {
    let zeros = c.attr(&format!("dense<0.0> : vector<{LANES}xf32>"));
    c.build("arith.constant", &[], &[lanes_type(c)], &[("value", zeros)], vec![])[0]
}
