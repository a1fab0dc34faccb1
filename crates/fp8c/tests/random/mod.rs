//! Random StableHLO programs. A program is made of steps, and each step is made of a number of its own: a program with a
//! step fewer is a program again, so that what fails can be made small.
//!
//! Floats hold whole numbers of at most [`LARGEST`], and results of arithmetic are clamped to that, so that sums are exact in
//! whatever order they are taken. What rounds is put on top of results only.

mod control;
mod elements;
mod several;
mod shapes;
mod sums;

use std::fmt::Write;

/// Floats are not larger than this.
pub(crate) const LARGEST: i64 = 3;
/// Tensors of more elements are not made.
const MOST: i64 = 300;

/// Numbers by xorshift.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 11
    }

    fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    /// A number from `low` to `high`, both of which may come.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1) as usize) as i64
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    fn choose<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }

    /// `count` of the numbers below `of`, in any order.
    fn sample(&mut self, of: usize, count: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..of).collect();
        self.shuffle(&mut all);
        all.truncate(count);
        all
    }
}

/// A tensor of the program.
#[derive(Clone)]
struct Value {
    name: String,
    shape: Vec<i64>,
    elem: &'static str,
}

impl Value {
    fn ty(&self) -> String {
        ty(&self.shape, self.elem)
    }
}

/// A program, and which result is for which argument of the next run.
pub(crate) struct Program {
    pub(crate) text: String,
    pub(crate) pairs: Vec<(usize, usize)>,
}

/// A program in the making.
struct Writer {
    random: Random,
    elems: &'static [&'static str],
    names: usize,
    depth: usize,
    lines: Vec<String>,
    values: Vec<Value>,
}

fn ty(shape: &[i64], elem: &str) -> String {
    let mut text = String::from("tensor<");
    for size in shape {
        let _ = write!(text, "{size}x");
    }
    text + elem + ">"
}

fn list<T: std::fmt::Display>(items: &[T]) -> String {
    let words: Vec<String> = items.iter().map(T::to_string).collect();
    words.join(", ")
}

fn count(shape: &[i64]) -> i64 {
    shape.iter().product()
}

fn is_float(elem: &str) -> bool {
    elem.contains('f')
}

/// Sums of whole numbers of up to this are exact.
fn exact_up_to(elem: &str) -> i64 {
    match elem {
        "f8E4M3FN" => 16,
        "bf16" => 256,
        "f16" => 2048,
        _ => 1 << 24,
    }
}

/// Makes one step of a program, or nothing where it does not fit.
type Step = fn(&mut Writer) -> Option<()>;

impl Writer {
    /// A line that makes a value for the lines after it, which later steps do not see.
    fn line(&mut self, text: &str) -> String {
        self.names += 1;
        let name = format!("%v{}", self.names);
        self.lines.push(format!("  {name} = {text}"));
        name
    }

    fn add(&mut self, shape: &[i64], elem: &'static str, text: &str) -> String {
        let name = self.line(text);
        self.values.push(Value { name: name.clone(), shape: shape.to_vec(), elem });
        name
    }

    /// Adds what arithmetic makes: floats are brought back to where sums are exact.
    fn grown(&mut self, shape: &[i64], elem: &'static str, text: &str) {
        if !is_float(elem) {
            self.add(shape, elem, text);
            return;
        }
        let raw = self.line(text);
        self.clamped(shape, elem, &raw);
    }

    fn clamped(&mut self, shape: &[i64], elem: &'static str, raw: &str) -> String {
        let (low, high) = (self.number(elem, -LARGEST), self.number(elem, LARGEST));
        let (scalar, whole) = (ty(&[], elem), ty(shape, elem));
        let text = format!("stablehlo.clamp {low}, {raw}, {high} : ({scalar}, {whole}, {scalar}) -> {whole}");
        self.add(shape, elem, &text)
    }

    fn literal(&mut self, elem: &str, value: i64) -> String {
        match elem {
            "i1" => format!("{}", value > 0),
            _ if is_float(elem) => format!("{value}.0"),
            _ => format!("{value}"),
        }
    }

    /// A scalar constant that later steps do not see.
    fn number(&mut self, elem: &str, value: i64) -> String {
        let literal = self.literal(elem, value);
        self.line(&format!("stablehlo.constant dense<{literal}> : {}", ty(&[], elem)))
    }

    fn constant(&mut self, shape: &[i64], elem: &'static str) -> String {
        let value = self.random.between(-LARGEST, LARGEST);
        let literal = self.literal(elem, value);
        self.add(shape, elem, &format!("stablehlo.constant dense<{literal}> : {}", ty(shape, elem)))
    }

    /// A value that fits, more often than not a late one.
    fn pick(&mut self, fits: impl Fn(&Value) -> bool) -> Option<Value> {
        let all: Vec<&Value> = self.values.iter().filter(|v| fits(v)).collect();
        let late = if self.random.chance(70) { all.len().saturating_sub(6) } else { 0 };
        let among = &all[late..];
        if among.is_empty() { None } else { Some(among[self.random.below(among.len())].clone()) }
    }

    fn any(&mut self) -> Option<Value> {
        self.pick(|_| true)
    }

    /// A value of the same type, maybe the same.
    fn alike(&mut self, value: &Value) -> Option<Value> {
        self.pick(|v| v.shape == value.shape && v.elem == value.elem)
    }

    fn scalar(&mut self, elem: &'static str) -> String {
        let found = self.pick(|v| v.shape.is_empty() && v.elem == elem);
        match found {
            Some(value) if self.random.chance(50) => value.name,
            _ => self.constant(&[], elem),
        }
    }

    /// An integer type of the program that indices can have.
    fn index_type(&mut self) -> &'static str {
        let all: Vec<_> = self.elems.iter().copied().filter(|e| !is_float(e) && *e != "i1").collect();
        self.random.choose(&all)
    }

    fn size(&mut self) -> i64 {
        if self.random.chance(4) { 0 } else { self.random.between(1, 4) }
    }

    fn step(&mut self) {
        let control = if self.depth < 2 { control::STEPS } else { &[] };
        let all: Vec<Step> = [elements::STEPS, shapes::STEPS, sums::STEPS, several::STEPS, control]
            .iter()
            .copied()
            .flatten()
            .copied()
            .collect();
        let step = self.random.choose(&all);
        // One that does not fit here leaves the constants that it wrote, which does no harm.
        let _ = step(self);
    }

    /// The results: new state for arguments of the same type, then what was made last.
    fn results(&mut self, arguments: usize) -> (Vec<Value>, Vec<(usize, usize)>) {
        let (mut results, mut pairs) = (Vec::new(), Vec::new());
        for i in 0..arguments {
            let argument = self.values[i].clone();
            if let Some(new) = self.alike(&argument).filter(|_| self.random.chance(60)) {
                pairs.push((results.len(), i));
                results.push(new);
            }
        }
        for _ in 0..self.random.between(1, 4) {
            let last = self.values[self.values.len() - 1 - self.random.below(3)].clone();
            results.push(elements::rounded(self, last));
        }
        (results, pairs)
    }
}

/// The program of these numbers: what its arguments are comes from the first, each of the others is a step.
pub(crate) fn program(elems: &'static [&'static str], first: u64, steps: &[u64]) -> Program {
    let mut writer =
        Writer { random: Random::new(first), elems, names: 0, depth: 0, lines: vec![], values: vec![] };
    for i in 0..4 {
        let rank = if i == 3 { 0 } else { writer.random.between(0, 3) };
        let shape = (0..rank).map(|_| writer.size()).collect();
        let elem = if i == 3 { elems[0] } else { writer.random.choose(elems) };
        writer.values.push(Value { name: format!("%a{i}"), shape, elem });
    }
    let arguments: Vec<String> = writer.values.iter().map(|v| format!("{}: {}", v.name, v.ty())).collect();
    for &seed in steps {
        writer.random = Random::new(seed);
        writer.step();
    }
    writer.random = Random::new(!first);
    let (results, pairs) = writer.results(arguments.len());
    let types: Vec<String> = results.iter().map(Value::ty).collect();
    let names: Vec<String> = results.iter().map(|v| v.name.clone()).collect();
    let text = format!(
        "func.func @main({}) -> ({}) {{\n{}\n  return {} : {}\n}}\n",
        list(&arguments),
        list(&types),
        writer.lines.join("\n"),
        list(&names),
        list(&types)
    );
    Program { text, pairs }
}
