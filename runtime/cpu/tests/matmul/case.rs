//! A random product, its operands, and what it should give.

use fp8c_cpu::Pool;
use fp8c_cpu::matmul::{BatchDim, Element, Epilogue, FreeDim, InnerDim, Isa, Product};
use fp8c_float::{Format, Overflow};

/// Sizes of the four kinds of dimensions.
#[derive(Clone, Debug)]
pub(crate) struct Dims {
    pub(crate) batch: Vec<usize>,
    pub(crate) rows: Vec<usize>,
    pub(crate) columns: Vec<usize>,
    pub(crate) inner: Vec<usize>,
}

impl Dims {
    /// The number of multiplications.
    pub(crate) fn terms(&self) -> usize {
        [&self.batch, &self.rows, &self.columns, &self.inner].into_iter().flatten().product()
    }
}

/// A product with its operands. What lies between their elements is NaN, or all ones.
#[derive(Debug)]
pub(crate) struct Case {
    product: Product,
    dims: Dims,
    lhs: Array,
    rhs: Array,
    out: Array,
    bias: Vec<f32>,
}

/// An array with strides.
#[derive(Clone, Debug)]
struct Array {
    element: Element,
    bytes: Vec<u64>,
    /// The element at index zero.
    start: isize,
    strides: Vec<isize>,
}

/// Numbers by a linear congruence and its mixing.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let x = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

impl Array {
    /// Axes in random order, with gaps; some broadcast or reversed where `operand`.
    fn new(element: Element, sizes: &[usize], operand: bool, random: &mut Random) -> Array {
        let mut order: Vec<usize> = (0..sizes.len()).collect();
        if random.below(3) > 0 {
            for i in (1..order.len()).rev() {
                order.swap(i, random.below(i + 1));
            }
        }
        let gaps = random.below(3) == 0;
        let mut strides = vec![0; sizes.len()];
        let (mut stride, mut start) = (1_isize, 0);
        for &axis in order.iter().rev() {
            if operand && random.below(12) == 0 {
                continue;
            }
            strides[axis] = stride;
            stride *= sizes[axis].max(1) as isize;
            if operand && random.below(12) == 0 {
                start += strides[axis] * (sizes[axis].max(1) as isize - 1);
                strides[axis] = -strides[axis];
            }
            if gaps {
                stride += random.below(4) as isize;
            }
        }
        let elements = stride as usize + 1;
        let bytes = vec![u64::MAX; (elements * element.size()).div_ceil(8)];
        Array { element, bytes, start, strides }
    }

    fn offset(&self, index: &[usize]) -> isize {
        self.start + index.iter().zip(&self.strides).map(|(&i, stride)| i as isize * stride).sum::<isize>()
    }

    fn pointer(&self, offset: isize) -> *const u8 {
        self.bytes.as_ptr().cast::<u8>().wrapping_offset(offset * self.element.size() as isize)
    }

    fn raw(&self, offset: isize) -> u64 {
        let at = self.pointer(offset);
        let mut bytes = [0; 8];
        for (i, byte) in bytes.iter_mut().enumerate().take(self.element.size()) {
            // SAFETY: the offset is that of an element.
            *byte = unsafe { *at.add(i) };
        }
        u64::from_le_bytes(bytes)
    }

    fn set_raw(&mut self, offset: isize, value: u64) {
        let size = self.element.size();
        let at = self.bytes.as_mut_ptr().cast::<u8>().wrapping_offset(offset * size as isize);
        for (i, byte) in value.to_le_bytes().into_iter().enumerate().take(size) {
            // SAFETY: the offset is that of an element.
            unsafe { *at.add(i) = byte };
        }
    }

    /// The element as a float.
    fn float(&self, offset: isize) -> f64 {
        decode(self.element, self.raw(offset))
    }

    /// The element as an integer, sign-extended.
    fn integer(&self, offset: isize) -> i128 {
        let raw = self.raw(offset);
        match self.element {
            Element::I8 => (raw as i8).into(),
            Element::I16 => (raw as i16).into(),
            Element::I32 => (raw as i32).into(),
            Element::I64 => (raw as i64).into(),
            Element::Bool => (raw != 0).into(),
            _ => raw.into(),
        }
    }
}

fn decode(element: Element, raw: u64) -> f64 {
    match element {
        Element::F64 => f64::from_bits(raw),
        Element::F32 => f32::from_bits(raw as u32).into(),
        Element::I8 => (raw as i8).into(),
        _ => element.format().unwrap().decode(raw as u16).into(),
    }
}

/// A random element: of moderate size, sometimes special.
fn value(element: Element, random: &mut Random, special: bool) -> u64 {
    let x = (random.below(2001) as f64 - 1000.0) / 500.0;
    let special = special && random.below(400) == 0;
    match (element, element.format()) {
        (Element::F64, _) => x.to_bits(),
        (Element::F32, _) if special => f32::INFINITY.to_bits().into(),
        (Element::F32, _) => (x as f32).to_bits().into(),
        (Element::F8E8M0Fnu, _) => 124 + random.next() % 8,
        (_, Some(format)) if special && format.bits() == 8 => random.next() & 0xff,
        (_, Some(Format::BF16)) if special => 0x7f80,
        (_, Some(format)) => format.encode(x as f32, Overflow::Clamp).into(),
        (Element::Bool, _) => random.next() & 1,
        _ => random.next(),
    }
}

/// All indices of an array of these sizes.
fn indices(sizes: &[usize]) -> Vec<Vec<usize>> {
    let mut all = vec![vec![]];
    for &size in sizes {
        all =
            all.iter().flat_map(|index| (0..size).map(move |i| [index.as_slice(), &[i]].concat())).collect();
    }
    all
}

impl Case {
    pub(crate) fn new(dims: &Dims, [lhs, rhs, out]: [Element; 3], seed: u64) -> Case {
        let mut random = Random(seed);
        let Dims { batch, rows, columns, inner } = dims;
        let mut lhs = Array::new(lhs, &[&batch[..], rows, inner].concat(), true, &mut random);
        let mut rhs = Array::new(rhs, &[&batch[..], columns, inner].concat(), true, &mut random);
        let out = Array::new(out, &[&batch[..], rows, columns].concat(), false, &mut random);
        let special = random.below(3) == 0;
        for (array, free) in [(&mut lhs, rows), (&mut rhs, columns)] {
            for index in indices(&[&batch[..], free, inner].concat()) {
                let offset = array.offset(&index);
                let value = value(array.element, &mut random, special);
                array.set_raw(offset, value);
            }
        }
        let bias = (0..columns.iter().product()).map(|_| random.below(100) as f32 / 16.0 - 3.0).collect();
        let product = product(dims, &lhs, &rhs, &out);
        Case { product, dims: dims.clone(), lhs, rhs, out, bias }
    }

    /// The bytes of the result, gaps included.
    pub(crate) fn run(&self, isa: Isa, pool: &Pool, epilogue: bool) -> Vec<u64> {
        let mut out = self.out.bytes.clone();
        let epilogue = if epilogue {
            Epilogue { rounded: false, scale: 0.375, bias: Some(self.bias.as_ptr()) }
        } else {
            Epilogue::default()
        };
        let plan = self.product.clone().prepare_for(isa);
        // SAFETY: the arrays have these sizes and strides.
        unsafe {
            let start =
                out.as_mut_ptr().cast::<u8>().offset(self.out.start * self.out.element.size() as isize);
            plan.run(
                self.lhs.pointer(self.lhs.start),
                self.rhs.pointer(self.rhs.start),
                start,
                &epilogue,
                pool,
            );
        }
        out
    }
}

fn product(dims: &Dims, lhs: &Array, rhs: &Array, out: &Array) -> Product {
    let b = dims.batch.len();
    let (r, c) = (dims.rows.len(), dims.columns.len());
    let batch = (0..b).map(|i| BatchDim {
        size: dims.batch[i],
        lhs: lhs.strides[i],
        rhs: rhs.strides[i],
        out: out.strides[i],
    });
    let rows =
        (0..r).map(|i| FreeDim { size: dims.rows[i], operand: lhs.strides[b + i], out: out.strides[b + i] });
    let columns = (0..c).map(|i| FreeDim {
        size: dims.columns[i],
        operand: rhs.strides[b + i],
        out: out.strides[b + r + i],
    });
    let inner = (0..dims.inner.len()).map(|i| InnerDim {
        size: dims.inner[i],
        lhs: lhs.strides[b + r + i],
        rhs: rhs.strides[b + c + i],
    });
    Product {
        lhs: lhs.element,
        rhs: rhs.element,
        out: out.element,
        batch: batch.collect(),
        rows: rows.collect(),
        columns: columns.collect(),
        inner: inner.collect(),
    }
}

/// Runs the product and checks every element and the gaps.
pub(crate) fn compare(case: &Case, isa: Isa, pool: &Pool, epilogue: bool) {
    let mut result = case.out.clone();
    result.bytes = case.run(isa, pool, epilogue);
    let mut left_over = result.clone();
    let Dims { batch, rows, columns, inner } = &case.dims;
    let (batches, inners) = (indices(batch), indices(inner));
    for b in &batches {
        for r in indices(rows) {
            for (number, c) in indices(columns).iter().enumerate() {
                let at = result.offset(&[&b[..], &r, c].concat());
                left_over.set_raw(at, u64::MAX);
                let terms = inners.iter().map(|i| {
                    (case.lhs.offset(&[&b[..], &r, i].concat()), case.rhs.offset(&[&b[..], c, i].concat()))
                });
                if result.element.is_float() {
                    let bias = if epilogue { Some(f64::from(case.bias[number])) } else { None };
                    let got = result.float(at);
                    check_float(case, terms, bias, got);
                } else {
                    check_integer(case, terms, result.raw(at));
                }
            }
        }
    }
    assert!(left_over.bytes == case.out.bytes, "something between the elements of the result was written");
}

fn check_float(case: &Case, terms: impl Iterator<Item = (isize, isize)>, bias: Option<f64>, got: f64) {
    let (mut sum, mut magnitude, mut count) = (0.0, 0.0, 0);
    for (lhs, rhs) in terms {
        let term = case.lhs.float(lhs) * case.rhs.float(rhs);
        (sum, magnitude, count) = (sum + term, magnitude + term.abs(), count + 1);
    }
    if let Some(bias) = bias {
        sum = sum * 0.375 + bias;
        magnitude = magnitude * 0.375 + bias.abs();
    }
    let out = case.out.element;
    let (relative, least, most) = match out.format() {
        _ if out == Element::F64 => (1e-15, 0.0, f64::MAX),
        None => (f64::from(f32::EPSILON), 0.0, f64::from(f32::MAX)),
        Some(format) => {
            let ulp = (-f64::from(format.mantissa_bits())).exp2();
            (ulp * 0.51, format.min_subnormal().into(), format.max_finite().into())
        }
    };
    let per_term = if out == Element::F64 { 1e-15 } else { f64::from(f32::EPSILON) };
    let tolerance = relative * sum.abs() + least * 0.51 + per_term * (f64::from(count) + 2.0) * magnitude;
    let overflows = sum.abs() >= most * (1.0 - relative) && !got.is_finite();
    let same = got == sum || got.is_nan() && sum.is_nan() || (got - sum).abs() <= tolerance || overflows;
    assert!(same, "got {got}, want {sum} within {tolerance}");
}

fn check_integer(case: &Case, terms: impl Iterator<Item = (isize, isize)>, got: u64) {
    let out = case.out.element;
    let mut sum = 0_i128;
    for (lhs, rhs) in terms {
        let (a, b) = (case.lhs.integer(lhs), case.rhs.integer(rhs));
        sum = if out == Element::Bool { sum | (a & b) } else { sum.wrapping_add(a.wrapping_mul(b)) };
    }
    let mask = if out.size() == 8 { u64::MAX } else { (1 << (8 * out.size())) - 1 };
    assert_eq!(got, sum as u64 & mask);
}

/// Row r is the code r % 256, column c the code c % 256, of which one side is all ones.
pub(crate) fn codes_times_one(isa: Isa, element: Element, rows: usize, columns: usize) {
    let format = element.format().unwrap();
    let one = format.encode(1.0, Overflow::Clamp) as u8;
    let code = |i: usize, n: usize| if n >= 16 && n == rows.max(columns) { i as u8 } else { one };
    let lhs: Vec<u8> = (0..rows).map(|i| code(i, rows)).collect();
    let rhs: Vec<u8> = (0..columns).map(|i| code(i, columns)).collect();
    let mut out = vec![0.0_f32; rows * columns];
    for rhs_stride in [1, 0] {
        let product = Product {
            lhs: element,
            rhs: element,
            out: Element::F32,
            batch: vec![],
            rows: vec![FreeDim { size: rows, operand: 1, out: columns as isize }],
            columns: vec![FreeDim { size: columns, operand: 1, out: 1 }],
            inner: vec![InnerDim { size: 1, lhs: rhs_stride, rhs: 7 }],
        };
        // SAFETY: the vectors have these sizes.
        unsafe {
            let plan = product.prepare_for(isa);
            plan.run(
                lhs.as_ptr(),
                rhs.as_ptr(),
                out.as_mut_ptr().cast(),
                &Epilogue::default(),
                &Pool::new(1),
            );
        }
        for (i, got) in out.iter().enumerate() {
            let want = format.decode(lhs[i / columns].into()) * format.decode(rhs[i % columns].into());
            assert!(
                *got == want || got.is_nan() && want.is_nan(),
                "{element:?} {isa:?} {i}: {got} for {want}"
            );
        }
    }
}
