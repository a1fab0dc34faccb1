//! The activation functions that gates use.

/// What a gated activation is called: the function of its gate.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Gate {
    /// `silu(g)`.
    Swiglu,
    /// `gelu(g)`, exact or by tanh.
    Geglu,
    /// `max(g, 0)`.
    Reglu,
    /// `sigmoid(g)`.
    Glu,
    /// `g`.
    Bilinear,
    /// Another function that grows with its gate, so that products grow as those of a SwiGLU do.
    Other,
}

impl Gate {
    /// The name in listings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Swiglu => "swiglu",
            Self::Geglu => "geglu",
            Self::Reglu => "reglu",
            Self::Glu => "glu",
            Self::Bilinear => "bilinear",
            Self::Other => "glu-like",
        }
    }
}

fn sigmoid(x: f64) -> f64 {
    if x >= 0.0 { 1.0 / (1.0 + (-x).exp()) } else { x.exp() / (1.0 + x.exp()) }
}

fn gelu_tanh(x: f64) -> f64 {
    let inner = (2.0 / std::f64::consts::PI).sqrt() * (x + 0.044_715 * x * x * x);
    0.5 * x * (1.0 + inner.tanh())
}

/// `x Phi(x)`, with `Phi` by Taylor's series near zero and by a continued fraction in the tail.
fn gelu(x: f64) -> f64 {
    let a = x.abs();
    let density = (-0.5 * a * a).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let upper = if a < 3.0 {
        let mut term = a;
        let mut sum = a;
        for k in 1..200 {
            term *= a * a / f64::from(2 * k + 1);
            sum += term;
        }
        0.5 - density * sum
    } else {
        let fraction = (1..60).rev().fold(0.0, |tail, k| f64::from(k) / (a + tail));
        density / (a + fraction)
    };
    x * if x >= 0.0 { 1.0 - upper } else { upper }
}

/// Name, function and note.
type Known = (Gate, fn(f64) -> f64, Option<&'static str>);

const KNOWN: [Known; 8] = [
    (Gate::Swiglu, |x| x * sigmoid(x), None),
    (Gate::Geglu, gelu_tanh, Some("gelu by tanh")),
    (Gate::Geglu, gelu, Some("gelu by the error function")),
    (Gate::Reglu, |x| x.max(0.0), None),
    (Gate::Glu, sigmoid, None),
    (Gate::Bilinear, |x| x, None),
    (Gate::Other, |x| x * sigmoid(1.702 * x), Some("swish with a factor of 1.702, which stands for gelu")),
    (Gate::Other, |x| x.max(0.0).powi(2), Some("squared relu")),
];

/// The function whose values are a constant times these; where some constants are narrow, to their precision.
pub(super) fn named(x: &[f64], y: &[f64], narrow: bool) -> Option<(Gate, Option<String>)> {
    // A constant in bf16 is off by up to 0.4 %; the nearest two functions differ by 0.05 % (gelu's two forms) and 2 %.
    let fine = if narrow { [1e-6, 6e-3] } else { [1e-6, 1e-5] };
    let known = fine.into_iter().find_map(|tolerance| {
        KNOWN.iter().find_map(|(gate, function, note)| {
            let expected: Vec<f64> = x.iter().map(|&x| function(x)).collect();
            fits(&expected, y, tolerance).then(|| (*gate, note.map(str::to_string)))
        })
    });
    known.or_else(|| swish(x, y, narrow)).or_else(|| grows(x, y))
}

/// `y = c * expected` for one `c`.
fn fits(expected: &[f64], y: &[f64], tolerance: f64) -> bool {
    let (dot, square) = expected.iter().zip(y).fold((0.0, 0.0), |(d, s), (e, y)| (d + e * y, s + e * e));
    let c = dot / square;
    let near = |(e, y): (&f64, &f64)| (c * e - y).abs() <= tolerance * c.abs() * (e.abs() + 0.05);
    c.is_finite() && c != 0.0 && expected.iter().zip(y).all(near)
}

/// `x * sigmoid(b * x)`.
fn swish(x: &[f64], y: &[f64], narrow: bool) -> Option<(Gate, Option<String>)> {
    // Far out on one side it is linear.
    let far = (0..x.len()).max_by(|&i, &j| y[i].abs().total_cmp(&y[j].abs()))?;
    let c = y[far] / x[far];
    let some = (0..x.len()).min_by(|&i, &j| (x[i].abs() - 1.0).abs().total_cmp(&(x[j].abs() - 1.0).abs()))?;
    let part = y[some] / (c * x[some]);
    let b = (part / (1.0 - part)).ln() / x[some];
    let expected: Vec<f64> = x.iter().map(|&x| x * sigmoid(b * x)).collect();
    let tolerance = if narrow { 6e-3 } else { 1e-4 };
    (b.is_finite() && b != 0.0 && fits(&expected, y, tolerance))
        .then(|| (Gate::Other, Some(format!("swish with a factor of {b:.3}"))))
}

/// At some far gate at least about as large as the gate itself, and no faster than its cube: not bounded, not exponential.
fn grows(x: &[f64], y: &[f64]) -> Option<(Gate, Option<String>)> {
    let side = |sign: f64| {
        let size = |x: f64| x * sign;
        let far = (0..x.len()).max_by(|&i, &j| size(x[i]).total_cmp(&size(x[j])))?;
        let half = (0..x.len())
            .filter(|&i| x[i] * sign > 0.0)
            .min_by(|&i, &j| (x[i] - x[far] / 2.0).abs().total_cmp(&(x[j] - x[far] / 2.0).abs()))?;
        let order = (y[far] / y[half]).abs().ln() / (x[far] / x[half]).abs().ln();
        Some(order.is_finite() && (0.7..=3.3).contains(&order))
    };
    let finite = y.iter().all(|y| y.is_finite());
    let any = side(1.0) == Some(true) || side(-1.0) == Some(true);
    (finite && any).then(|| {
        (Gate::Other, Some("its activation is none of the usual ones, but grows with its input".into()))
    })
}
