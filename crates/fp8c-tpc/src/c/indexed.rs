//! Kernels that move windows of a tensor at places that an array of indices names. Every element is written by one member, which looks at
//! the updates in their order, so results do not depend on how members are shared out.

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_gaudi::graph::{Elem, MAX_DIMS};
use fp8c_ir::types::ElementType;
use fp8c_kernel::program::Windows;

use super::kernel::{Emitted, Geometry, with_prelude};
use super::memory::{coordinates, letters, load, registers, store, stored};
use super::ops::{self, register, rounded};
use super::{Unsupported, unsupported};
use crate::access::{Access, Coordinate, access};
use crate::target::LANES;

/// A tensor of a step: how many elements its buffer has, and the first of them that is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source {
    pub(crate) elements: usize,
    pub(crate) first: usize,
}

/// Text with loops around it.
struct Text {
    text: String,
    depth: usize,
}

impl Text {
    fn begin(tensors: &[&str]) -> Self {
        let params: Vec<String> = tensors.iter().map(|t| format!("tensor {t}")).collect();
        let mut this = Self { text: String::new(), depth: 0 };
        this.line(&format!("void main({})", params.join(", ")));
        this.line("{");
        this.depth = 1;
        this.line("const int5 begin = get_index_space_offset();");
        this.line("const int5 end = begin + get_index_space_size();");
        this
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(&"    ".repeat(self.depth));
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn lines(&mut self, lines: &[String]) {
        lines.iter().for_each(|line| self.line(line));
    }

    fn open(&mut self, head: &str) {
        self.line(head);
        self.depth += 1;
    }

    fn end(mut self, described: &str) -> String {
        while self.depth > 0 {
            self.depth -= 1;
            self.line("}");
        }
        with_prelude(described, &self.text)
    }

    /// Loops over dimensions, the fastest of them over the index space; sizes and steps. Returns the space.
    fn space(&mut self, dims: &[(usize, usize)], from: usize, all: usize) -> Vec<(usize, u64)> {
        let mut space = Vec::new();
        for (d, &(size, step)) in dims.iter().enumerate().map(|(i, dim)| (i + from, dim)) {
            let (k, members) = (all - 1 - d, size.div_ceil(step));
            if k < MAX_DIMS {
                let scaled = if step == 1 { String::new() } else { format!(" * {step}") };
                self.open(&format!(
                    "for (int i{d} = begin[{k}]{scaled}; i{d} < end[{k}]{scaled}; i{d} += {step}) {{"
                ));
                space.push((k, members as u64));
            } else {
                self.open(&format!("for (int i{d} = 0; i{d} < {size}; i{d} += {step}) {{"));
            }
        }
        space
    }
}

fn in_order(mut space: Vec<(usize, u64)>) -> Vec<u64> {
    space.sort_unstable();
    let sizes: Vec<u64> = space.into_iter().map(|s| s.1).collect();
    if sizes.is_empty() { vec![1] } else { sizes }
}

fn geometry(elem: Elem, access: &Access) -> Geometry {
    Geometry { elem, sizes: access.sizes.iter().map(|&n| n as u64).collect(), touched: None }
}

fn too_many<T>(what: &str) -> Result<T, Unsupported> {
    unsupported(None, format!("{what} lie along more dimensions than a tensor of the device has"))
}

/// A tensor that is written one element at a time: other lanes lie outside.
fn single(mut access: Access) -> Option<Access> {
    access.sizes.insert(0, 1);
    access.coordinates.insert(0, Coordinate::default());
    (access.sizes.len() <= MAX_DIMS).then_some(access)
}

/// Reads component `k` of an index vector into `j{k}`.
fn index(text: &mut Text, k: usize, how: &Access, ty: ElementType) -> Result<(), Unsupported> {
    let of = stored(ty)?;
    if !matches!(of, Elem::I32 | Elem::U32) {
        return unsupported(None, format!("indices must have 32 bits, found {ty}"));
    }
    text.line(&format!("const int5 at_j{k} = {};", coordinates(how, 0)));
    text.line(&format!("int j{k} = s_{}_ld_g(gen_addr(at_j{k}, in1));", letters(of)));
    Ok(())
}

/// Copies of windows at indices, which are moved to where their windows fit.
pub(crate) fn gather(
    w: &Windows,
    elem: ElementType,
    [operand, indices, out]: [Source; 3],
) -> Result<Emitted, Unsupported> {
    let of = stored(elem)?;
    let points = w.points.len();
    let lanes = w.window.last().is_some_and(|d| d.0 > 1 && d.1 == 1 && d.2 == 1);
    let step = if lanes { registers(of) * LANES } else { 1 };
    let mut dims: Vec<(usize, usize)> =
        w.points.iter().map(|p| p.0).chain(w.window.iter().map(|d| d.0)).map(|n| (n, 1)).collect();
    if lanes && let Some(last) = dims.last_mut() {
        last.1 = step;
    }
    // A lane of its own where elements do not lie together.
    let mut sizes: Vec<usize> = dims.iter().map(|d| d.0).collect();
    let mut strides: Vec<isize> = w.places.iter().copied().chain(w.window.iter().map(|d| d.2)).collect();
    if !lanes {
        sizes.push(1);
        strides.push(0);
    }
    let lane = sizes.len() - 1;
    let written = access(out.elements, 0, &sizes, &strides, lane);
    let written = if lanes { written } else { written.and_then(single) };
    let Some(written) = written else { return too_many("its windows") };
    let mut text = Text::begin(&["in0", "in1", "out0"]);
    let mut space = text.space(&dims[..points], 0, dims.len());
    let mut terms = vec![operand.first.to_string()];
    terms.extend(w.batch.iter().enumerate().filter(|b| *b.1 != 0).map(|(d, s)| format!("i{d} * {s}")));
    let mut index_sizes = sizes.clone();
    index_sizes[lane] = 1;
    let mut at = None;
    for (k, start) in w.starts.iter().enumerate() {
        let mut walk: Vec<isize> = w.points.iter().map(|p| p.1).collect();
        walk.resize(sizes.len(), 0);
        let first = indices.first as isize + k as isize * w.component;
        let Some(how) = access(indices.elements, first as usize, &index_sizes, &walk, lane) else {
            return too_many("its indices");
        };
        index(&mut text, k, &how, w.index)?;
        text.line(&format!("j{k} = j{k} < 0 ? 0 : j{k};"));
        text.line(&format!("j{k} = j{k} > {0} ? {0} : j{k};", start.largest));
        terms.push(format!("j{k} * {}", start.stride));
        at = Some(how);
    }
    text.line(&format!("const int window = {};", terms.join(" + ")));
    space.extend(text.space(&dims[points..], points, dims.len()));
    let inside = w.window.iter().enumerate().map(|(i, d)| format!(" + i{} * {}", points + i, d.1));
    text.line(&format!("const int5 from = {{window{}, 0, 0, 0, 0}};", inside.collect::<String>()));
    text.line(&format!("const int5 to = {};", coordinates(&written, 0)));
    let word = letters(of);
    text.line(&format!("v_{word}_st_tnsr(to, out0, v_{word}_ld_tnsr_b(from, in0));"));
    let row = Access { sizes: vec![operand.elements], coordinates: vec![], vector: true };
    let at = at.unwrap_or(Access { sizes: vec![indices.elements], coordinates: vec![], vector: false });
    Ok(Emitted {
        text: text.end("windows at indices, gathered"),
        space: in_order(space),
        inputs: vec![geometry(of, &row), geometry(stored(w.index)?, &at)],
        outputs: vec![geometry(of, &written)],
        params: vec![],
    })
}

/// What moves along a dimension of a scatter's operand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Along {
    /// This component of an index vector.
    Component(usize),
    /// This dimension of points: a batching one.
    Point(usize),
    /// A dimension of windows.
    Window(isize),
}

/// The operand with windows of updates combined into it, in their order.
pub(crate) fn scatter(
    w: &Windows,
    combine: Combine,
    elem: ElementType,
    [out, indices, updates]: [Source; 3],
) -> Result<Emitted, Unsupported> {
    let op = Some("stablehlo.scatter");
    if w.starts.iter().any(|s| s.along.is_some_and(|d| w.window[d].0 > 1)) {
        return unsupported(op, "its windows are longer than one element where indices place them");
    }
    let mut dims: Vec<(usize, isize, Along)> = Vec::new();
    dims.extend(w.starts.iter().enumerate().map(|(k, s)| (s.size, s.stride, Along::Component(k))));
    let batched = w.points.iter().zip(&w.batch).enumerate().filter(|(_, (_, s))| **s != 0);
    dims.extend(batched.map(|(p, (n, &s))| (n.0, s, Along::Point(p))));
    dims.extend(w.window.iter().filter(|d| d.0 > 1).map(|d| (d.0, d.1, Along::Window(d.2))));
    dims.sort_by_key(|d| std::cmp::Reverse(d.1));
    if dims.last().is_none_or(|d| d.1 != 1) || dims.iter().map(|d| d.0).product::<usize>() != out.elements {
        return unsupported(op, "its windows do not make up the operand");
    }
    let outer = dims.len();
    let lane = outer - 1;
    if matches!(dims[lane].2, Along::Point(_)) || matches!(dims[lane].2, Along::Window(s) if s != 1) {
        return unsupported(op, "its updates do not lie as the operand does");
    }
    let of = stored(elem)?;
    let groups = registers(of).min(dims[lane].0.div_ceil(LANES)).max(1);
    // Loops: the operand's dimensions, then points that are no batching dimensions.
    let looped: Vec<usize> = (0..w.points.len()).filter(|&p| w.batch[p] == 0).collect();
    let mut sizes: Vec<usize> = dims.iter().map(|d| d.0).collect();
    sizes.extend(looped.iter().map(|&p| w.points[p].0));
    let place_of = |p: usize| {
        let batched = dims.iter().position(|d| d.2 == Along::Point(p));
        batched.or_else(|| looped.iter().position(|&l| l == p).map(|at| outer + at))
    };
    let by_point = |of: &dyn Fn(usize) -> isize| {
        let mut walk = vec![0; sizes.len()];
        (0..w.points.len()).filter_map(|p| Some((place_of(p)?, of(p)))).for_each(|(d, s)| walk[d] = s);
        walk
    };
    let strides: Vec<isize> = dims.iter().map(|d| d.1).chain(looped.iter().map(|_| 0)).collect();
    let Some(whole) = access(out.elements, 0, &sizes, &strides, lane) else { return too_many("its windows") };
    let mut walk = by_point(&|p| w.places[p]);
    for (d, dim) in dims.iter().enumerate() {
        if let Along::Window(stride) = dim.2 {
            walk[d] = stride;
        }
    }
    let Some(update) = access(updates.elements, updates.first, &sizes, &walk, lane) else {
        return too_many("its updates");
    };
    let mut text = Text::begin(&["in0", "in1", "in2", "out0"]);
    text.line("const int64 lane = as_int64(read_lane_id_4b_b());");
    let block: Vec<(usize, usize)> =
        dims.iter().enumerate().map(|(d, dim)| (dim.0, if d == lane { groups * LANES } else { 1 })).collect();
    let space = text.space(&block, 0, outer);
    let lines = load("v", "in0", elem, &whole, groups)?;
    text.lines(&lines);
    for g in 0..groups {
        let value = if whole.vector { format!("v_{g}") } else { "v".into() };
        text.line(&format!("{} a{g} = {value};", register(elem)));
    }
    let depth = text.depth;
    for at in 0..looped.len() {
        let d = outer + at;
        text.open(&format!("for (int i{d} = 0; i{d} < {}; i{d} += 1) {{", sizes[d]));
    }
    let mut at = None;
    let mut meets = Vec::new();
    for k in 0..w.starts.len() {
        let walk = by_point(&|p| w.points[p].1);
        let first = indices.first as isize + k as isize * w.component;
        let Some(how) = access(indices.elements, first as usize, &sizes, &walk, lane) else {
            return too_many("its indices");
        };
        index(&mut text, k, &how, w.index)?;
        at = Some(how);
        let d = dims.iter().position(|d| d.2 == Along::Component(k)).unwrap_or_default();
        if d != lane {
            meets.push(format!("j{k} == i{d}"));
        }
    }
    if !meets.is_empty() {
        text.open(&format!("if ({}) {{", meets.join(" && ")));
    }
    let lines = load("u", "in2", elem, &update, groups)?;
    text.lines(&lines);
    for g in 0..groups {
        let value = if update.vector { format!("u_{g}") } else { "u".into() };
        let next = match combine {
            Combine::Second => value,
            combine => rounded(ops::combined(combine, &format!("a{g}"), &value, elem)?, elem),
        };
        let next = match dims[lane].2 {
            Along::Component(k) => {
                let kind = if elem.is_float() { "f32" } else { "i32" };
                text.line(&format!("const int64 here{g} = j{k} - (i{lane} + {});", g * LANES));
                text.line(&format!("const {} next{g} = {next};", register(elem)));
                format!("v_{kind}_sel_eq_i32_b(lane, here{g}, next{g}, a{g})")
            }
            _ => next,
        };
        text.line(&format!("a{g} = {next};"));
    }
    while text.depth > depth {
        text.depth -= 1;
        text.line("}");
    }
    let values: Vec<String> = (0..groups).map(|g| format!("a{g}")).collect();
    let written = if whole.vector { Some(whole.clone()) } else { single(whole.clone()) };
    let Some(written) = written else { return too_many("its windows") };
    let lines = store("out0", elem, &written, &values)?;
    text.lines(&lines);
    let at = at.unwrap_or(Access { sizes: vec![indices.elements], coordinates: vec![], vector: false });
    Ok(Emitted {
        text: text.end("windows at indices, scattered"),
        space: in_order(space),
        inputs: vec![geometry(of, &whole), geometry(stored(w.index)?, &at), geometry(of, &update)],
        outputs: vec![geometry(of, &written)],
        params: vec![],
    })
}
