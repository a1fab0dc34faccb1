//! Element types, tensor types and the other types a StableHLO program can carry.

use std::fmt;
use std::sync::Arc;

use fp8c_float::Format;

/// How an integer type reads its bits, as in MLIR.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Sign {
    /// `i32`: StableHLO reads it as two's complement.
    Signless,
    /// `si32`.
    Signed,
    /// `ui32`.
    Unsigned,
}

/// The type of one element of a tensor.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum ElementType {
    /// An integer of `width` bits; `i1` is the boolean.
    Int {
        /// Bits.
        width: u8,
        /// Signedness.
        sign: Sign,
    },
    /// MLIR's `index`.
    Index,
    /// A float of 8 or 16 bits.
    Small(Format),
    /// IEEE binary32.
    F32,
    /// IEEE binary64.
    F64,
    /// A pair of binary32.
    ComplexF32,
    /// A pair of binary64.
    ComplexF64,
}

impl ElementType {
    /// The boolean.
    pub const I1: Self = Self::int(1);
    /// Signless 8 bit.
    pub const I8: Self = Self::int(8);
    /// Signless 32 bit.
    pub const I32: Self = Self::int(32);
    /// Signless 64 bit.
    pub const I64: Self = Self::int(64);
    /// Unsigned 8 bit.
    pub const UI8: Self = Self::uint(8);
    /// Unsigned 32 bit.
    pub const UI32: Self = Self::uint(32);
    /// Unsigned 64 bit.
    pub const UI64: Self = Self::uint(64);
    /// bfloat16.
    pub const BF16: Self = Self::Small(Format::BF16);
    /// IEEE binary16.
    pub const F16: Self = Self::Small(Format::F16);

    /// A signless integer.
    pub const fn int(width: u8) -> Self {
        Self::Int { width, sign: Sign::Signless }
    }

    /// An unsigned integer.
    pub const fn uint(width: u8) -> Self {
        Self::Int { width, sign: Sign::Unsigned }
    }

    /// The type MLIR spells this way, or nothing.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "index" => return Some(Self::Index),
            "f32" => return Some(Self::F32),
            "f64" => return Some(Self::F64),
            _ => {}
        }
        if let Some(format) = Format::from_name(name) {
            return Some(Self::Small(format));
        }
        let (digits, sign) = if let Some(d) = name.strip_prefix("ui") {
            (d, Sign::Unsigned)
        } else if let Some(d) = name.strip_prefix("si") {
            (d, Sign::Signed)
        } else {
            (name.strip_prefix('i')?, Sign::Signless)
        };
        match digits.parse::<u8>() {
            Ok(width @ (1 | 2 | 4 | 8 | 16 | 32 | 64)) if !digits.starts_with('0') => {
                Some(Self::Int { width, sign })
            }
            _ => None,
        }
    }

    /// Real floating point, of any width.
    pub fn is_float(self) -> bool {
        matches!(self, Self::Small(_) | Self::F32 | Self::F64)
    }

    /// An 8-bit float.
    pub fn is_fp8(self) -> bool {
        matches!(self, Self::Small(f) if f.bits() == 8)
    }

    /// An integer that is not the boolean.
    pub fn is_int(self) -> bool {
        matches!(self, Self::Int { width, .. } if width > 1) || self == Self::Index
    }

    /// The boolean `i1`.
    pub fn is_bool(self) -> bool {
        self == Self::I1
    }

    /// Complex of either width.
    pub fn is_complex(self) -> bool {
        matches!(self, Self::ComplexF32 | Self::ComplexF64)
    }

    /// Reads its bits as an unsigned number (`ui8`, `i1`).
    pub fn is_unsigned(self) -> bool {
        matches!(self, Self::Int { width: 1, .. } | Self::Int { sign: Sign::Unsigned, .. })
    }

    /// Bits of one element; booleans count as stored, in one byte.
    pub fn storage_bits(self) -> u32 {
        match self {
            Self::Int { width, .. } => u32::from(width.max(8)),
            Self::Index | Self::F64 | Self::ComplexF32 => 64,
            Self::Small(f) => f.bits(),
            Self::F32 => 32,
            Self::ComplexF64 => 128,
        }
    }

    /// Bytes of one element as stored.
    pub fn bytes(self) -> usize {
        self.storage_bits() as usize / 8
    }
}

impl fmt::Display for ElementType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int { width, sign: Sign::Signless } => write!(f, "i{width}"),
            Self::Int { width, sign: Sign::Signed } => write!(f, "si{width}"),
            Self::Int { width, sign: Sign::Unsigned } => write!(f, "ui{width}"),
            Self::Index => f.write_str("index"),
            Self::Small(format) => f.write_str(format.name()),
            Self::F32 => f.write_str("f32"),
            Self::F64 => f.write_str("f64"),
            Self::ComplexF32 => f.write_str("complex<f32>"),
            Self::ComplexF64 => f.write_str("complex<f64>"),
        }
    }
}

/// The size of a dimension that is not known before the program runs (`?`).
pub const DYNAMIC: i64 = i64::MIN;

/// A ranked tensor: shape, element type and an optional encoding kept as text.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TensorType {
    /// Sizes, outermost first; [`DYNAMIC`] where unknown.
    pub shape: Vec<i64>,
    /// Type of each element.
    pub elem: ElementType,
    /// What follows the comma in `tensor<4xf32, ...>`, verbatim.
    pub encoding: Option<Arc<str>>,
}

impl TensorType {
    /// A tensor without encoding.
    pub fn new(shape: impl Into<Vec<i64>>, elem: ElementType) -> Self {
        Self { shape: shape.into(), elem, encoding: None }
    }

    /// A tensor of rank 0.
    pub fn scalar(elem: ElementType) -> Self {
        Self::new(Vec::new(), elem)
    }

    /// The same shape with another element type.
    pub fn with_elem(&self, elem: ElementType) -> Self {
        Self { shape: self.shape.clone(), elem, encoding: self.encoding.clone() }
    }

    /// Number of dimensions.
    pub fn rank(&self) -> usize {
        self.shape.len()
    }

    /// All sizes are known.
    pub fn is_static(&self) -> bool {
        self.shape.iter().all(|&d| d != DYNAMIC)
    }

    /// Number of elements; nothing when a size is unknown or the product overflows.
    pub fn elements(&self) -> Option<usize> {
        self.shape.iter().try_fold(1usize, |n, &d| n.checked_mul(usize::try_from(d).ok()?))
    }

    /// Equal up to dimensions that one side does not know.
    pub fn compatible(&self, other: &Self) -> bool {
        self.elem == other.elem
            && self.rank() == other.rank()
            && self.shape.iter().zip(&other.shape).all(|(&a, &b)| a == b || a == DYNAMIC || b == DYNAMIC)
    }
}

impl fmt::Display for TensorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tensor<")?;
        for &d in &self.shape {
            if d == DYNAMIC {
                f.write_str("?x")?;
            } else {
                write!(f, "{d}x")?;
            }
        }
        write!(f, "{}", self.elem)?;
        if let Some(encoding) = &self.encoding {
            write!(f, ", {encoding}")?;
        }
        f.write_str(">")
    }
}

/// The type of a value.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    /// A ranked tensor.
    Tensor(TensorType),
    /// A bare scalar such as `i64` (attributes, foreign ops).
    Scalar(ElementType),
    /// `tuple<..>`.
    Tuple(Vec<Type>),
    /// `(inputs) -> results`.
    Function(Box<FunctionType>),
    /// Anything else, verbatim: `!stablehlo.token`, `tensor<*xf32>`, `memref<..>`.
    Opaque(Arc<str>),
}

/// Inputs and results of a function.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct FunctionType {
    /// Types of the arguments.
    pub inputs: Vec<Type>,
    /// Types of the results.
    pub results: Vec<Type>,
}

impl Type {
    /// A tensor type.
    pub fn tensor(shape: impl Into<Vec<i64>>, elem: ElementType) -> Self {
        Self::Tensor(TensorType::new(shape, elem))
    }

    /// The tensor type, if this is one.
    pub fn as_tensor(&self) -> Option<&TensorType> {
        match self {
            Self::Tensor(t) => Some(t),
            _ => None,
        }
    }

    /// How many types it is made of, itself included.
    pub(crate) fn parts(&self) -> usize {
        match self {
            Self::Tuple(items) => 1 + items.iter().map(Self::parts).sum::<usize>(),
            Self::Function(f) => 1 + f.inputs.iter().chain(&f.results).map(Self::parts).sum::<usize>(),
            Self::Tensor(_) | Self::Scalar(_) | Self::Opaque(_) => 1,
        }
    }

    /// Equal up to unknown dimensions.
    pub fn compatible(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Tensor(a), Self::Tensor(b)) => a.compatible(b),
            _ => self == other,
        }
    }
}

impl From<TensorType> for Type {
    fn from(t: TensorType) -> Self {
        Self::Tensor(t)
    }
}

/// Writes `items` separated by commas.
pub(crate) fn commas<T: fmt::Display>(
    f: &mut impl fmt::Write,
    items: impl IntoIterator<Item = T>,
) -> fmt::Result {
    for (i, item) in items.into_iter().enumerate() {
        if i > 0 {
            f.write_str(", ")?;
        }
        write!(f, "{item}")?;
    }
    Ok(())
}

impl fmt::Display for FunctionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(")?;
        commas(f, &self.inputs)?;
        f.write_str(") -> ")?;
        match self.results.as_slice() {
            [one] if !matches!(one, Type::Function(_)) => write!(f, "{one}"),
            many => {
                f.write_str("(")?;
                commas(f, many)?;
                f.write_str(")")
            }
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tensor(t) => t.fmt(f),
            Self::Scalar(e) => e.fmt(f),
            Self::Tuple(items) => {
                f.write_str("tuple<")?;
                commas(f, items)?;
                f.write_str(">")
            }
            Self::Function(function) => function.fmt(f),
            Self::Opaque(text) => f.write_str(text),
        }
    }
}
