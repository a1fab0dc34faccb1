//! Steps that bring elements together: reductions, products, gathering, scattering, sorting.

use super::{LARGEST, MOST, Step, Value, Writer, count, exact_up_to, is_float, list, ty};

pub(super) const STEPS: &[Step] = &[reduce, reduce, window, product, ragged, gather, scatter, sort];

/// An op that gives the same for these many elements in any order.
fn combining(w: &mut Writer, elem: &str, terms: i64) -> &'static str {
    let exact = LARGEST * (terms + 1) <= exact_up_to(elem);
    w.random.choose(match elem {
        "i1" => &["and", "or"][..],
        e if is_float(e) && exact => &["add", "maximum", "minimum"],
        e if is_float(e) => &["maximum", "minimum"],
        _ => &["add", "maximum", "minimum", "multiply", "or"],
    })
}

fn region(op: &str, elem: &str) -> String {
    let scalar = ty(&[], elem);
    format!(
        "({{ ^bb0(%p: {scalar}, %q: {scalar}):
    %s = stablehlo.{op} %p, %q : {scalar}
    stablehlo.return %s : {scalar} }})"
    )
}

fn reduce(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let dims: Vec<usize> = (0..a.shape.len()).filter(|_| w.random.chance(50)).collect();
    let new: Vec<i64> = (0..a.shape.len()).filter(|d| !dims.contains(d)).map(|d| a.shape[d]).collect();
    let start = w.scalar(a.elem);
    let op = combining(w, a.elem, dims.iter().map(|&d| a.shape[d]).product());
    let types = format!("({}, {}) -> {}", a.ty(), ty(&[], a.elem), ty(&new, a.elem));
    let text = format!(
        "stablehlo.reduce({} init: {start}) applies stablehlo.{op} across dimensions = [{}] : {types}",
        a.name,
        list(&dims)
    );
    w.grown(&new, a.elem, &text);
    Some(())
}

fn window(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| !v.shape.is_empty() && count(&v.shape) > 0)?;
    let rank = a.shape.len();
    let mut many = |low, high| (0..rank).map(|_| w.random.between(low, high)).collect::<Vec<i64>>();
    let (sizes, strides, before, after) = (many(1, 3), many(1, 2), many(0, 2), many(-1, 2));
    let (base, apart) = (many(-1, 2), many(-1, 2));
    // Mostly not dilated.
    let [base, apart] = [base, apart].map(|d| d.into_iter().map(|d| d.max(1)).collect::<Vec<i64>>());
    let mut new = Vec::new();
    for d in 0..rank {
        let whole = before[d] + after[d] + (a.shape[d] - 1) * base[d] + 1;
        let room = whole - ((sizes[d] - 1) * apart[d] + 1);
        if room < 0 {
            return None;
        }
        new.push(room / strides[d] + 1);
    }
    if count(&new) > MOST {
        return None;
    }
    let padding: Vec<String> = before.iter().zip(&after).map(|(l, h)| format!("[{l}, {h}]")).collect();
    let (start, op) = (w.scalar(a.elem), combining(w, a.elem, count(&sizes)));
    let text = format!(
        "\"stablehlo.reduce_window\"({}, {start}) {} {{window_dimensions = array<i64: {}>, window_strides = array<i64: {}>, \
         base_dilations = array<i64: {}>, window_dilations = array<i64: {}>, padding = dense<[{}]> : tensor<{rank}x2xi64>}} \
         : ({}, {}) -> {}",
        a.name,
        region(op, a.elem),
        list(&sizes),
        list(&strides),
        list(&base),
        list(&apart),
        list(&padding),
        a.ty(),
        ty(&[], a.elem),
        ty(&new, a.elem)
    );
    w.grown(&new, a.elem, &text);
    Some(())
}

/// Pairs of dimensions of equal size: some for batches, some to sum over.
fn matched(w: &mut Writer, a: &Value, b: &Value) -> [Vec<(usize, usize)>; 2] {
    let all = (0..a.shape.len()).flat_map(|i| (0..b.shape.len()).map(move |j| (i, j)));
    let mut pairs: Vec<(usize, usize)> = all.filter(|&(i, j)| a.shape[i] == b.shape[j]).collect();
    w.random.shuffle(&mut pairs);
    let mut found = [vec![], vec![]];
    for (i, j) in pairs {
        if !found.iter().flatten().any(|&(p, q)| p == i || q == j) && w.random.chance(80) {
            let kind = usize::from(w.random.chance(60));
            found[kind].push((i, j));
        }
    }
    found
}

/// Dimensions of both operands that belong together.
type Sides = (Vec<usize>, Vec<usize>);

/// Dimensions of both operands of a product: of the batch, summed over, and the rest.
pub(super) struct Dims {
    batch: Sides,
    summed: Sides,
    free: [Vec<usize>; 2],
}

impl Dims {
    pub(super) fn new(w: &mut Writer, a: &Value, b: &Value) -> Self {
        let [batch, summed]: [Sides; 2] = matched(w, a, b).map(|pairs| pairs.into_iter().unzip());
        let rest = |v: &Value, used: [&Vec<usize>; 2]| -> Vec<usize> {
            (0..v.shape.len()).filter(|d| !used.iter().any(|u| u.contains(d))).collect()
        };
        let free = [rest(a, [&batch.0, &summed.0]), rest(b, [&batch.1, &summed.1])];
        Self { batch, summed, free }
    }

    /// The sizes of what a product makes.
    pub(super) fn made(&self, a: &Value, b: &Value) -> Vec<i64> {
        let of_a = self.batch.0.iter().chain(&self.free[0]).map(|&d| a.shape[d]);
        of_a.chain(self.free[1].iter().map(|&d| b.shape[d])).collect()
    }

    /// As `dot_general` lists them.
    pub(super) fn text(&self) -> String {
        let [batch, summed] =
            [&self.batch, &self.summed].map(|(a, b)| format!("[{}] x [{}]", list(a), list(b)));
        format!("batching_dims = {batch}, contracting_dims = {summed}")
    }
}

fn product(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| !v.shape.is_empty() && v.elem != "i1")?;
    let b = w.pick(|v| v.elem == a.elem && v.shape.iter().any(|d| a.shape.contains(d)))?;
    let dims = Dims::new(w, &a, &b);
    let new = dims.made(&a, &b);
    let terms: i64 = dims.summed.0.iter().map(|&d| a.shape[d]).product();
    let wide = match a.elem {
        "i8" => "i32",
        e if is_float(e) => "f32",
        e => e,
    };
    let exact = !is_float(a.elem) || LARGEST * LARGEST * terms <= exact_up_to(a.elem);
    let elem = if exact && w.random.chance(50) { a.elem } else { wide };
    if count(&new) > MOST {
        return None;
    }
    let text = format!(
        "stablehlo.dot_general {}, {}, {} : ({}, {}) -> {}",
        a.name,
        b.name,
        dims.text(),
        a.ty(),
        b.ty(),
        ty(&new, elem)
    );
    w.grown(&new, elem, &text);
    Some(())
}

/// What a product of groups makes: by rows, where each group has a matrix of `b`, or by what is summed over.
struct Grouped {
    dim: usize,
    own: Option<usize>,
    count: i64,
    /// Dimensions of `a` that may have groups of their own.
    before: Vec<usize>,
}

fn grouped(
    w: &mut Writer,
    b: &Value,
    free: [&[usize]; 2],
    batch: &[usize],
    summed: &[usize],
) -> Option<Grouped> {
    let before = |list: &[usize], i: usize| [batch, &list[..i]].concat();
    if !summed.is_empty() && w.random.chance(40) {
        let i = w.random.below(summed.len());
        let before = if i == 0 { batch.to_vec() } else { vec![] };
        return Some(Grouped { dim: summed[i], own: None, count: w.random.between(1, 3), before });
    }
    if free[0].is_empty() || free[1].is_empty() {
        return None;
    }
    let (i, own) = (w.random.below(free[0].len()), w.random.choose(free[1]));
    let count = b.shape[own];
    Some(Grouped { dim: free[0][i], own: Some(own), count, before: before(free[0], i) })
}

/// A product of groups of rows or of sums, whose sizes need not fit.
fn ragged(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| !v.shape.is_empty() && is_float(v.elem))?;
    let b = w.pick(|v| v.elem == a.elem && !v.shape.is_empty())?;
    let Dims { batch, summed, free: [left, mut right] } = Dims::new(w, &a, &b);
    let g = grouped(w, &b, [&left, &right], &batch.0, &summed.0)?;
    right.retain(|&d| Some(d) != g.own);
    let mut new: Vec<i64> = if g.own.is_none() { vec![g.count] } else { vec![] };
    new.extend(batch.0.iter().chain(&left).map(|&d| a.shape[d]));
    new.extend(right.iter().map(|&d| b.shape[d]));
    let terms: i64 = summed.0.iter().map(|&d| a.shape[d]).product();
    let exact = LARGEST * LARGEST * terms <= exact_up_to(a.elem);
    let elem = if exact && w.random.chance(50) { a.elem } else { "f32" };
    if count(&new) > MOST || !w.elems.contains(&"f32") {
        return None;
    }
    let mut shape: Vec<i64> =
        if w.random.chance(50) { g.before.iter().map(|&d| a.shape[d]).collect() } else { vec![] };
    shape.push(g.count);
    let sizes = sizes(w, &shape);
    let own = g.own.map_or(String::new(), |d| format!(", rhs_group_dimensions = [{d}]"));
    let text = format!(
        "\"chlo.ragged_dot\"({}, {}, {}) <{{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_batching_dimensions = [{}], \
         rhs_batching_dimensions = [{}], lhs_contracting_dimensions = [{}], rhs_contracting_dimensions = [{}], \
         lhs_ragged_dimensions = [{}]{own}>}}> : ({}, {}, {}) -> {}",
        a.name,
        b.name,
        sizes.name,
        list(&batch.0),
        list(&batch.1),
        list(&summed.0),
        list(&summed.1),
        g.dim,
        a.ty(),
        b.ty(),
        sizes.ty(),
        ty(&new, elem)
    );
    w.grown(&new, elem, &text);
    Some(())
}

/// Sizes of groups: whole numbers of the program, or constants.
fn sizes(w: &mut Writer, shape: &[i64]) -> Value {
    let elem = w.index_type();
    if let Some(value) = w.pick(|v| v.shape == shape && v.elem == elem)
        && w.random.chance(50)
    {
        return value;
    }
    let numbers: Vec<i64> = (0..count(shape)).map(|_| w.random.between(-1, 4)).collect();
    let flat = ty(&[numbers.len() as i64], elem);
    let constant = w.line(&format!("stablehlo.constant dense<[{}]> : {flat}", list(&numbers)));
    let whole = ty(shape, elem);
    let name = w.line(&format!("stablehlo.reshape {constant} : ({flat}) -> {whole}"));
    Value { name, shape: shape.to_vec(), elem }
}

/// Where windows of a tensor are, and the shape of all of them together.
struct Windows {
    index: Value,
    offset: Vec<usize>,
    collapsed: Vec<usize>,
    map: Vec<usize>,
    vector: usize,
    sizes: Vec<i64>,
    shape: Vec<i64>,
}

fn windows(w: &mut Writer, a: &Value) -> Option<Windows> {
    let index = w.pick(|v| v.shape.len() <= 3 && !is_float(v.elem) && v.elem != "i1")?;
    let vector = w.random.below(index.shape.len() + 1);
    let components = index.shape.get(vector).map_or(1, |&n| n as usize);
    let rank = a.shape.len();
    if components > rank {
        return None;
    }
    let map = w.random.sample(rank, components);
    let mut collapsed: Vec<usize> = map.iter().copied().filter(|_| w.random.chance(60)).collect();
    collapsed.sort_unstable();
    let mut sizes = Vec::new();
    for d in 0..rank {
        sizes.push(if collapsed.contains(&d) { 1 } else { w.random.between(1, a.shape[d]) });
    }
    let batch: Vec<i64> = (0..index.shape.len()).filter(|&d| d != vector).map(|d| index.shape[d]).collect();
    let inner: Vec<i64> = (0..rank).filter(|d| !collapsed.contains(d)).map(|d| sizes[d]).collect();
    let total = batch.len() + inner.len();
    let mut offset = w.random.sample(total, inner.len());
    offset.sort_unstable();
    let (mut batch, mut inner) = (batch.into_iter(), inner.into_iter());
    let side = |d| if offset.contains(&d) { inner.next() } else { batch.next() };
    let shape: Vec<i64> = (0..total).map(side).collect::<Option<_>>()?;
    (count(&shape) <= MOST).then_some(Windows { index, offset, collapsed, map, vector, sizes, shape })
}

fn gather(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| !v.shape.is_empty() && count(&v.shape) > 0)?;
    let s = windows(w, &a)?;
    let text = format!(
        "\"stablehlo.gather\"({}, {}) {{dimension_numbers = #stablehlo.gather<offset_dims = [{}], collapsed_slice_dims = [{}], \
         start_index_map = [{}], index_vector_dim = {}>, slice_sizes = array<i64: {}>}} : ({}, {}) -> {}",
        a.name,
        s.index.name,
        list(&s.offset),
        list(&s.collapsed),
        list(&s.map),
        s.vector,
        list(&s.sizes),
        a.ty(),
        s.index.ty(),
        ty(&s.shape, a.elem)
    );
    w.add(&s.shape, a.elem, &text);
    Some(())
}

fn scatter(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| !v.shape.is_empty() && count(&v.shape) > 0)?;
    let s = windows(w, &a)?;
    let updates = w.pick(|v| v.elem == a.elem && v.shape == s.shape);
    let updates = match updates {
        Some(value) => value.name,
        None => w.constant(&s.shape, a.elem),
    };
    let op = combining(w, a.elem, count(&s.shape));
    let text = format!(
        "\"stablehlo.scatter\"({}, {}, {updates}) {} {{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [{}], \
         inserted_window_dims = [{}], scatter_dims_to_operand_dims = [{}], index_vector_dim = {}>}} : ({}, {}, {}) -> {}",
        a.name,
        s.index.name,
        region(op, a.elem),
        list(&s.offset),
        list(&s.collapsed),
        list(&s.map),
        s.vector,
        a.ty(),
        s.index.ty(),
        ty(&s.shape, a.elem),
        a.ty()
    );
    w.grown(&a.shape, a.elem, &text);
    Some(())
}

/// One tensor, or two by the elements of the first.
fn sort(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| !v.shape.is_empty())?;
    let b = w.pick(|v| v.shape == a.shape).filter(|_| w.random.chance(50));
    let dim = w.random.below(a.shape.len());
    let all: Vec<Value> = std::iter::once(a.clone()).chain(b).collect();
    let names: Vec<String> = all.iter().map(|v| v.name.clone()).collect();
    let types: Vec<String> = all.iter().map(Value::ty).collect();
    let mut arguments = Vec::new();
    for (i, value) in all.iter().enumerate() {
        let scalar = ty(&[], value.elem);
        arguments.push(format!("%p{i}: {scalar}, %q{i}: {scalar}"));
    }
    let scalar = ty(&[], a.elem);
    w.names += 1;
    let name = format!("%v{}", w.names);
    w.lines.push(format!(
        "  {name}:{} = \"stablehlo.sort\"({}) ({{ ^bb0({}):
    %s = stablehlo.compare LT, %p0, %q0 : ({scalar}, {scalar}) -> tensor<i1>
    stablehlo.return %s : tensor<i1> }}) {{dimension = {dim} : i64, is_stable = true}} : ({types}) -> ({types})",
        all.len(),
        list(&names),
        list(&arguments),
        types = list(&types)
    ));
    for (i, value) in all.into_iter().enumerate() {
        w.values.push(Value { name: format!("{name}#{i}"), ..value });
    }
    Some(())
}
