//! Whether a program stays inside its memory: every place of every step, before any of it runs.
//!
//! What a kernel's machine code touches is not to be seen; what the program says of it is.

use crate::matmul::{Element, Product};
use crate::movement::{Combining, Strided, Windows};
use crate::program::{Fault, Home, Place, Program, Shift, Step};

/// The first element that something touches, and the last, counted from its place.
#[derive(Clone, Copy)]
struct Extent {
    low: i128,
    high: i128,
}

impl Extent {
    /// One element.
    const ONE: Self = Self { low: 0, high: 0 };

    /// Of a box of elements; nothing when it is empty.
    fn of(dims: impl IntoIterator<Item = (usize, isize)>) -> Option<Self> {
        dims.into_iter().try_fold(Self::ONE, |extent, (n, stride)| {
            let last = (n.checked_sub(1)? as i128).saturating_mul(stride as i128);
            Some(extent.and(last))
        })
    }

    /// Up to `last` further.
    fn and(self, last: i128) -> Self {
        Self { low: self.low.saturating_add(last.min(0)), high: self.high.saturating_add(last.max(0)) }
    }
}

impl Program {
    /// Holds every place of every step to its buffer, and every buffer to its memory.
    ///
    /// # Errors
    /// The first that does not fit.
    pub fn check(&self) -> Result<(), Fault> {
        for &(result, argument) in &self.in_place {
            if result >= self.results.len() || argument >= self.arguments.len() {
                return Err(broken("a result is in the place of an argument that there is not"));
            }
        }
        self.steps(&self.steps)
    }

    fn steps(&self, steps: &[Step]) -> Result<(), Fault> {
        steps.iter().try_for_each(|step| self.step(step))
    }

    fn step(&self, step: &Step) -> Result<(), Fault> {
        match step {
            Step::Kernel { kernel, args, unit_ns, .. } => {
                if *kernel >= self.kernels.len() || !unit_ns.is_finite() {
                    return Err(broken("a kernel has no code"));
                }
                self.sized(args)
            }
            Step::Product { plan, lhs, rhs, out, scale, bias } => {
                self.product(plan.product(), [*lhs, *rhs, *out])?;
                let sizes = plan.product().columns.iter().map(|d| d.size);
                let columns = sizes.fold(1, usize::saturating_mul);
                if let Some(scale) = scale {
                    self.touches(scale.at, scale.element.size(), Some(Extent::ONE))?;
                }
                if let Some(bias) = bias {
                    self.touches(*bias, 4, Extent::of([(columns, 1)]))?;
                }
                Ok(())
            }
            Step::Ragged { ragged, sizes, lhs, rhs, out, scale } => {
                let all = ragged.all().ok_or_else(|| broken("a product has no groups"))?;
                self.product(&all, [*lhs, *rhs, *out])?;
                let lists = ragged.apart.iter().map(|d| d.size).fold(ragged.count, usize::saturating_mul);
                self.touches(*sizes, ragged.index.bytes, Extent::of([(lists, 1)]))?;
                scale.map_or(Ok(()), |s| self.touches(s.at, s.element.size(), Some(Extent::ONE)))
            }
            Step::Copy { shape, from, to, shift } => self.copy(shape, *from, *to, shift.as_ref()),
            Step::Gather { windows, operand, indices, out } => {
                self.windows(windows, *operand, *indices, *out)
            }
            Step::Scatter { windows, combine, out, indices, updates } => {
                if let Combining::Kernel(kernel) = combine {
                    self.function(*kernel, &[windows.element])?;
                }
                self.windows(windows, *out, *indices, *updates)
            }
            Step::Fold { fold, function, inputs, inits, outputs } => {
                self.function(*function, &fold.elements)?;
                let (kept, reduced) = (fold.kept.iter().copied(), fold.reduced.iter().copied());
                let count = fold.kept.iter().fold(1, |n: usize, d| n.saturating_mul(d.0));
                self.elements(&fold.elements, inputs, Extent::of(kept.chain(reduced)))?;
                self.elements(&fold.elements, inits, Some(Extent::ONE))?;
                self.elements(&fold.elements, outputs, Extent::of([(count, 1)]))
            }
            Step::Sort { sort, function, inputs, outputs } => {
                self.function(*function, &sort.elements)?;
                let count = sort.outer.saturating_mul(sort.length).saturating_mul(sort.inner);
                self.elements(&sort.elements, inputs, Extent::of([(count, 1)]))?;
                self.elements(&sort.elements, outputs, Extent::of([(count, 1)]))
            }
            Step::Call { operands, results, .. } => {
                self.sized(operands)?;
                self.sized(results)
            }
            Step::While { condition, holds, body } => {
                self.touches(*holds, 1, Some(Extent::ONE))?;
                self.steps(condition)?;
                self.steps(body)
            }
            Step::Case { index, kind, branches } => {
                self.touches(*index, kind.bytes, Some(Extent::ONE))?;
                if branches.is_empty() {
                    return Err(broken("a choice has no branches"));
                }
                branches.iter().try_for_each(|branch| self.steps(branch))
            }
        }
    }

    /// There is code for a function of elements of these sizes.
    fn function(&self, kernel: usize, sizes: &[usize]) -> Result<(), Fault> {
        if kernel >= self.kernels.len() || sizes.iter().any(|n| !matches!(n, 1 | 2 | 4 | 8 | 16)) {
            return Err(broken("a function has no code"));
        }
        Ok(())
    }

    /// Elements of each size around each place.
    fn elements(&self, sizes: &[usize], places: &[Place], extent: Option<Extent>) -> Result<(), Fault> {
        if sizes.len() != places.len() {
            return Err(broken("a step has a tensor too many"));
        }
        places.iter().zip(sizes).try_for_each(|(&place, &size)| self.touches(place, size, extent))
    }

    /// Bytes from a place on.
    fn sized(&self, places: &[(Place, usize)]) -> Result<(), Fault> {
        places.iter().try_for_each(|&(place, bytes)| self.touches(place, 1, Extent::of([(bytes, 1)])))
    }

    fn product(&self, p: &Product, [lhs, rhs, out]: [Place; 3]) -> Result<(), Fault> {
        let batch = |pick: fn(&crate::matmul::BatchDim) -> isize| {
            p.batch.iter().map(move |d| (d.size, pick(d))).collect::<Vec<_>>()
        };
        let free = |dims: &[crate::matmul::FreeDim], operand: bool| {
            dims.iter().map(|d| (d.size, if operand { d.operand } else { d.out })).collect::<Vec<_>>()
        };
        let inner = |pick: fn(&crate::matmul::InnerDim) -> isize| {
            p.inner.iter().map(move |d| (d.size, pick(d))).collect::<Vec<_>>()
        };
        let of = |dims: [Vec<(usize, isize)>; 3]| Extent::of(dims.concat());
        let touched = |place, element: Element, extent| self.touches(place, element.size(), extent);
        touched(lhs, p.lhs, of([batch(|d| d.lhs), free(&p.rows, true), inner(|d| d.lhs)]))?;
        touched(rhs, p.rhs, of([batch(|d| d.rhs), free(&p.columns, true), inner(|d| d.rhs)]))?;
        touched(out, p.out, of([batch(|d| d.out), free(&p.rows, false), free(&p.columns, false)]))
    }

    fn copy(&self, shape: &Strided, from: Place, to: Place, shift: Option<&Shift>) -> Result<(), Fault> {
        if !matches!(shape.element, 1 | 2 | 4 | 8 | 16) {
            return Err(broken("elements have a size that there is not"));
        }
        let mut source = Extent::of(shape.dims.iter().map(|d| (d.0, d.1)));
        let mut target = Extent::of(shape.dims.iter().map(|d| (d.0, d.2)));
        if let Some(shift) = shift {
            let side = if shift.target { &mut target } else { &mut source };
            for &(place, stride, largest) in &shift.starts {
                self.touches(place, shift.index.bytes, Some(Extent::ONE))?;
                *side = side.map(|extent| extent.and(largest as i128 * stride as i128));
            }
        }
        self.touches(from, shape.element, source)?;
        self.touches(to, shape.element, target)
    }

    /// Windows of `operand` at `indices`, and the array that has a place for each.
    fn windows(&self, w: &Windows, operand: Place, indices: Place, other: Place) -> Result<(), Fault> {
        let known = matches!(w.element, 1 | 2 | 4 | 8 | 16)
            && w.batch.len() == w.points.len()
            && w.places.len() == w.points.len();
        if !known || w.starts.iter().any(|s| s.along.is_some_and(|d| d >= w.window.len())) {
            return Err(broken("windows have dimensions that there are not"));
        }
        let empty = w.points.iter().any(|p| p.0 == 0);
        let unless_empty = |extent: Option<Extent>| extent.filter(|_| !empty);
        let sizes = w.points.iter().map(|p| p.0);
        let index = Extent::of(w.points.iter().copied().chain([(w.starts.len(), w.component)]));
        self.touches(indices, w.index.bytes, index)?;
        // Along the dimensions that an index places the window in it reaches as far as the operand does.
        let free = (w.window.iter().enumerate())
            .filter(|(d, _)| w.starts.iter().all(|s| s.along != Some(*d)))
            .map(|(_, &(n, stride, _))| (n, stride));
        let placed = w.starts.iter().map(|s| (s.size, s.stride));
        let within = Extent::of(free.chain(placed).chain(sizes.clone().zip(w.batch.iter().copied())));
        self.touches(operand, w.element, unless_empty(within))?;
        let too_far = w.starts.iter().any(|s| {
            let window = s.along.map_or(1, |d| w.window[d].0);
            s.largest > 0 && s.largest.saturating_add(window) > s.size
        });
        if too_far {
            return Err(broken("a window does not fit where it may begin"));
        }
        let each = w.window.iter().map(|&(n, _, stride)| (n, stride));
        self.touches(other, w.element, Extent::of(sizes.zip(w.places.iter().copied()).chain(each)))
    }

    /// Elements of `size` bytes around a place lie in its buffer, and that in its memory.
    fn touches(&self, place: Place, size: usize, extent: Option<Extent>) -> Result<(), Fault> {
        let Some(extent) = extent else { return Ok(()) };
        let buffer = self.buffers.get(place.buffer).ok_or_else(|| broken("there is no such buffer"))?;
        let (offset, size) = (place.offset as i128, size as i128);
        let first = offset.saturating_add(extent.low.saturating_mul(size));
        let end = offset.saturating_add(extent.high.saturating_add(1).saturating_mul(size));
        if first < 0 || end > buffer.bytes as i128 {
            return Err(broken(&format!("a step leaves buffer {}", place.buffer)));
        }
        let (at, room) = match buffer.home {
            Home::Argument(i) => (0, self.arguments.get(i).copied()),
            Home::Result(i) => (0, self.results.get(i).copied()),
            Home::Arena(at) => (at, Some(self.arena)),
            Home::Constant(at) => (at, Some(self.constants.len())),
        };
        match room {
            Some(room) if at.checked_add(buffer.bytes).is_some_and(|end| end <= room) => Ok(()),
            _ => Err(broken(&format!("buffer {} leaves its memory", place.buffer))),
        }
    }
}

fn broken(what: &str) -> Fault {
    Fault::new(format!("the program is damaged: {what}; compile it again"))
}
