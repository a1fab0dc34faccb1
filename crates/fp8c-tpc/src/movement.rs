//! Movement of elements: views by strides, copies into parts of a tensor, slices at places that are known when the program runs.

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_gaudi::graph::{self, Elem, Params};
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::types::ElementType;
use fp8c_kernel::program::{Moved, Place, Shift, WindowStart, Windows};
use fp8c_kernel::{Expr, Kernel, Leaf, Output, Typed};

use crate::nest::Nest;
use crate::partition::Partition;

impl Partition<'_> {
    /// The elements of a view of a tensor, in a row; sizes and strides, outermost first.
    pub(crate) fn view(
        &mut self,
        tensor: usize,
        first: usize,
        dims: &[(usize, isize)],
        out: usize,
    ) -> Result<usize, Diagnostic> {
        let all = self.tensors.graph.tensors[tensor].elements();
        let runs = runs(dims);
        let count: usize = dims.iter().map(|d| d.0).product();
        if first == 0 && count == all && (runs == [(count, 1)] || count == 1) {
            return Ok(tensor);
        }
        if runs.iter().any(|r| r.1 <= 0) {
            return self.copied(tensor, first, dims, out);
        }
        if runs.len() > graph::MAX_DIMS {
            return Err(self.error(out, None, "it moves elements along more than five dimensions"));
        }
        // One element is a row of one.
        let runs = if runs.is_empty() { vec![(1, 1)] } else { runs };
        let sizes = runs.iter().rev().map(|r| r.0 as u64).collect();
        let strides = runs.iter().rev().map(|r| r.1 as u64).collect();
        Ok(self.tensors.view(tensor, first as u64, sizes, strides))
    }

    /// A view that repeats elements is made by a kernel of our own.
    fn copied(
        &mut self,
        tensor: usize,
        first: usize,
        dims: &[(usize, isize)],
        out: usize,
    ) -> Result<usize, Diagnostic> {
        if dims.iter().any(|d| d.1 < 0) {
            return Err(self.error(out, None, "it turns a dimension round"));
        }
        // As bits of the same width: what is copied is not computed with.
        let elem = match self.tensors.graph.tensors[tensor].elem {
            Elem::F32 => ElementType::F32,
            Elem::Bf16 => ElementType::BF16,
            Elem::F8E4M3 => ElementType::Small(fp8c_float::Format::F8E4M3),
            Elem::F8E5M2 => ElementType::Small(fp8c_float::Format::F8E5M2),
            Elem::I32 => ElementType::I32,
            Elem::U32 => ElementType::Int { width: 32, sign: fp8c_ir::types::Sign::Unsigned },
            Elem::I8 => ElementType::Int { width: 8, sign: fp8c_ir::types::Sign::Signless },
            Elem::U8 => ElementType::I1,
        };
        let kernel = Kernel {
            rows: vec![],
            columns: dims.iter().map(|d| d.0).collect(),
            leaves: vec![Leaf { elem, strides: dims.iter().map(|d| d.1).collect() }],
            exprs: vec![Typed { expr: Expr::Leaf(0), elem, by_row: false, uses: 1 }],
            outputs: vec![Output { expr: 0, by_row: false, over: None }],
            across: false,
        };
        let made = self.nest(&Nest::new(&kernel), &[(tensor, first)], out)?;
        Ok(made[0])
    }

    pub(crate) fn copy(&mut self, shape: &Moved, from: Place, to: Place) -> Result<(), Diagnostic> {
        let source = self.read(from.buffer)?;
        let elem = self.tensors.graph.tensors[source].elem;
        let size = shape.element;
        if size != self.size(from.buffer, elem) {
            return Err(self.error(to.buffer, None, "it moves parts of elements"));
        }
        if let Some(&ty) = self.types.get(&from.buffer) {
            self.types.entry(to.buffer).or_insert(ty);
        }
        let view: Vec<(usize, isize)> = shape.dims.iter().map(|d| (d.0, d.1)).collect();
        let part = self.view(source, from.offset / size, &view, to.buffer)?;
        let target: Vec<(usize, isize)> = shape.dims.iter().map(|d| (d.0, d.2)).collect();
        let all = self.program.buffers[to.buffer].bytes / size;
        let count: usize = shape.dims.iter().map(|d| d.0).product();
        let runs = runs(&target);
        if to.offset == 0 && count == all && (runs == [(count, 1)] || count == 1) {
            self.tensors.now.insert(to.buffer, part);
            return Ok(());
        }
        if runs.iter().any(|r| r.1 <= 0) || runs.len() > graph::MAX_DIMS {
            return Err(self.error(
                to.buffer,
                None,
                "it writes elements in an order that strides do not give",
            ));
        }
        let base = match self.tensors.now.get(&to.buffer) {
            Some(&base) => self.tensors.shaped(base, &[all as u64]),
            // What is not written yet is written by the copies that follow.
            None => self.tensors.made("memset", &[], elem, vec![all as u64], Params::None),
        };
        let sizes: Vec<u64> = runs.iter().rev().map(|r| r.0 as u64).collect();
        let strides = runs.iter().rev().map(|r| r.1 as u64).collect();
        let sizes = if sizes.is_empty() { vec![1] } else { sizes };
        let part = self.tensors.shaped(part, &sizes);
        let strides = if sizes == [1] { vec![1] } else { strides };
        let params = Params::Strided { offset: (to.offset / size) as u64, strides };
        let whole = self.tensors.made("strided_insert", &[base, part], elem, vec![all as u64], params);
        self.tensors.now.insert(to.buffer, whole);
        Ok(())
    }

    /// A slice at a place that is known when the program runs, or one that is put there: a window at one index.
    pub(crate) fn shifted(
        &mut self,
        shape: &Moved,
        [from, to]: [Place; 2],
        shift: &Shift,
    ) -> Result<(), Diagnostic> {
        let mut moving = shift.starts.iter().enumerate().filter(|(_, start)| start.2 > 0);
        let (d, indices, stride, largest) = match (moving.next(), moving.next()) {
            (None, _) => return self.copy(shape, from, to),
            (Some((d, &(indices, stride, largest))), None) => (d, indices, stride, largest),
            _ => {
                let what = "a slice at a place that is known when the program runs, along several dimensions";
                return self.refused(to.buffer, what);
            }
        };
        let one = |d: &(usize, isize, isize)| if shift.target { (d.0, d.2, d.1) } else { *d };
        let length = shape.dims[d].0;
        let along = (length > 1).then(|| shape.dims[..d].iter().filter(|d| d.0 > 1).count());
        let windows = Windows {
            element: shape.element,
            points: vec![],
            component: 0,
            index: shift.index,
            starts: vec![WindowStart { stride, size: largest + length, largest, along }],
            batch: vec![],
            places: vec![],
            window: shape.dims.iter().filter(|d| d.0 > 1).map(one).collect(),
        };
        if !shift.target {
            return self.gather(&windows, [from, indices, to]);
        }
        let elem = self.types.get(&to.buffer).copied().unwrap_or(ElementType::F32);
        self.scatter((&windows, Combine::Second, elem), [to, indices, from])
    }
}

/// Sizes and strides with neighbouring dimensions that are one joined, without those of size one.
fn runs(dims: &[(usize, isize)]) -> Vec<(usize, isize)> {
    let mut runs: Vec<(usize, isize)> = Vec::new();
    for &(n, s) in dims.iter().filter(|d| d.0 != 1) {
        match runs.last_mut() {
            Some(last) if last.1 == s * n as isize => *last = (last.0 * n, s),
            _ => runs.push((n, s)),
        }
    }
    runs
}
