//! One array as NumPy stores it: its header, and which NumPy types stand for which element types.

use fp8c_ir::types::{ElementType, Sign};

/// What stands before the data.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Header {
    /// Byte order, kind and size, as `<f4`.
    pub(crate) descr: String,
    /// The first index runs fastest.
    pub(crate) fortran: bool,
    /// Sizes.
    pub(crate) shape: Vec<u64>,
    /// Length of the header: where the data begins.
    pub(crate) len: u64,
}

const MAGIC: &[u8] = b"\x93NUMPY";
/// Real headers are of some hundred bytes.
pub(crate) const MAX_HEADER: u64 = 1 << 16;

impl Header {
    /// Reads a header from the first bytes of a file ([`MAX_HEADER`] of them, or all).
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let rest = bytes.strip_prefix(MAGIC).ok_or("it does not begin with NumPy's magic string")?;
        let (start, len) = match *rest {
            [1, _, a, b, ..] => (10, usize::from(u16::from_le_bytes([a, b]))),
            [2 | 3, _, a, b, c, d, ..] => (12, u32::from_le_bytes([a, b, c, d]) as usize),
            [major, ..] if !(1..=3).contains(&major) => {
                return Err(format!("its format has version {major}; 1 to 3 can be read"));
            }
            _ => return Err("it ends within its header".into()),
        };
        let text = bytes.get(start..).and_then(|b| b.get(..len)).ok_or("it ends within its header")?;
        let text = std::str::from_utf8(text).map_err(|_| "its header is not text")?;
        let descr = field(text, "descr")?;
        let quote = descr.chars().next().filter(|c| matches!(c, '\'' | '"'));
        let quote = quote.ok_or("its elements are records; plain arrays can be read")?;
        let descr = descr[1..].split(quote).next().unwrap_or_default();
        Ok(Self {
            descr: descr.into(),
            fortran: field(text, "fortran_order")?.starts_with("True"),
            shape: shape(field(text, "shape")?)?,
            len: (start + len) as u64,
        })
    }

    /// The header of a row-major array, as bytes.
    pub(crate) fn bytes(elem: ElementType, shape: &[i64]) -> Vec<u8> {
        let kind = kinds(elem)[0];
        let order = if elem.bytes() == 1 { '|' } else { '<' };
        let sizes: String = shape.iter().map(|d| format!("{d}, ")).collect();
        let sizes = if let [one] = shape { format!("{one},") } else { sizes.trim_end_matches(", ").into() };
        let mut text = format!("{{'descr': '{order}{kind}', 'fortran_order': False, 'shape': ({sizes}), }}");
        let end = (MAGIC.len() + 4 + text.len() + 1).next_multiple_of(64);
        while MAGIC.len() + 4 + text.len() + 1 < end {
            text.push(' ');
        }
        text.push('\n');
        let len = u16::try_from(text.len()).unwrap_or(u16::MAX);
        [MAGIC, &[1, 0], &len.to_le_bytes(), text.as_bytes()].concat()
    }

    /// The elements can stand for `elem`.
    pub(crate) fn fits(&self, elem: ElementType) -> bool {
        let kind = self.descr.trim_start_matches(['<', '>', '|', '=']);
        kinds(elem).contains(&kind)
    }

    /// Bytes of the data, if they can be counted.
    pub(crate) fn data_bytes(&self, elem: ElementType) -> Option<u64> {
        self.shape.iter().try_fold(elem.bytes() as u64, |n, &d| n.checked_mul(d))
    }

    /// The data is in that order as it is.
    #[cfg(feature = "cpu")]
    pub(crate) fn is_plain(&self) -> bool {
        let turned = self.fortran && self.shape.iter().filter(|&&d| d != 1).count() > 1;
        !self.descr.starts_with('>') && !turned
    }

    /// Brings the data into the order of [`fp8c_ir::Tensor::from_bytes`]: row-major, little-endian.
    pub(crate) fn normalize(&self, mut data: Vec<u8>, elem: ElementType) -> Vec<u8> {
        if self.descr.starts_with('>') {
            let word = if elem.is_complex() { elem.bytes() / 2 } else { elem.bytes() };
            data.chunks_exact_mut(word).for_each(<[u8]>::reverse);
        }
        if self.fortran && self.shape.iter().filter(|&&d| d != 1).count() > 1 {
            self.row_major(&data, elem.bytes())
        } else {
            data
        }
    }

    fn row_major(&self, data: &[u8], size: usize) -> Vec<u8> {
        let shape: Vec<usize> = self.shape.iter().map(|&d| d as usize).collect();
        let mut strides = vec![1; shape.len()];
        for i in 1..shape.len() {
            strides[i] = strides[i - 1] * shape[i - 1];
        }
        let mut out = Vec::with_capacity(data.len());
        let mut index = vec![0; shape.len()];
        for _ in 0..data.len() / size {
            let at: usize = index.iter().zip(&strides).map(|(i, s)| i * s).sum();
            out.extend_from_slice(&data[at * size..(at + 1) * size]);
            for d in (0..shape.len()).rev() {
                index[d] += 1;
                if index[d] < shape[d] {
                    break;
                }
                index[d] = 0;
            }
        }
        out
    }
}

impl std::fmt::Display for Header {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = self.descr.trim_start_matches(['<', '>', '|', '=']);
        write!(f, "{} {:?}", numpy_name(kind), self.shape)
    }
}

/// The NumPy types that an element type may be stored as; the first is what is written. `V` is what NumPy makes of types
/// that only ml_dtypes knows.
fn kinds(elem: ElementType) -> &'static [&'static str] {
    match elem {
        ElementType::Small(f) if f.name() == "f16" => &["f2"],
        ElementType::Small(f) if f.bits() == 8 => &["u1", "V1", "f1"],
        ElementType::Small(_) => &["u2", "V2"],
        ElementType::F32 => &["f4"],
        ElementType::F64 => &["f8"],
        ElementType::ComplexF32 => &["c8"],
        ElementType::ComplexF64 => &["c16"],
        ElementType::Index => &["i8"],
        ElementType::Int { width: 1, .. } => &["b1"],
        ElementType::Int { width, sign: Sign::Unsigned } => match width {
            16 => &["u2"],
            32 => &["u4"],
            64 => &["u8"],
            8 => &["u1"],
            _ => &["u1", "V1"],
        },
        ElementType::Int { width, .. } => match width {
            16 => &["i2"],
            32 => &["i4"],
            64 => &["i8"],
            8 => &["i1"],
            _ => &["i1", "V1"],
        },
    }
}

/// What NumPy calls the type that `elem` is stored as.
pub(crate) fn stored_as(elem: ElementType) -> String {
    numpy_name(kinds(elem)[0])
}

fn numpy_name(kind: &str) -> String {
    let (letter, bytes) = kind.split_at(kind.len().min(1));
    let word = match letter {
        "f" => "float",
        "c" => "complex",
        "u" => "uint",
        "i" => "int",
        "b" => return "bool".into(),
        _ => return kind.into(),
    };
    bytes.parse::<u32>().map_or_else(|_| kind.into(), |n| format!("{word}{}", u64::from(n) * 8))
}

/// What follows `'name':` in a header.
fn field<'t>(text: &'t str, name: &str) -> Result<&'t str, String> {
    let key = [format!("'{name}'"), format!("\"{name}\"")];
    let at = key.iter().find_map(|k| text.find(k.as_str()).map(|at| at + k.len()));
    let rest = at.and_then(|at| text[at..].trim_start().strip_prefix(':'));
    rest.map(str::trim_start).ok_or_else(|| format!("its header does not say {name}"))
}

fn shape(text: &str) -> Result<Vec<u64>, String> {
    let inside = text.strip_prefix('(').and_then(|t| t.split_once(')')).map(|(inside, _)| inside);
    let inside = inside.ok_or("its shape is not a tuple")?;
    let sizes = inside.split(',').map(str::trim).filter(|s| !s.is_empty());
    sizes
        .map(|s| s.trim_end_matches('L').parse().map_err(|_| format!("its shape has the size '{s}'")))
        .collect()
}
