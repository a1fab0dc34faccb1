//! Tensors with values: what the interpreter computes on and what array files hold.

use std::sync::Arc;

use fp8c_float::{Format, Overflow, decode_slice, encode_slice};

use crate::attr::Elements;
use crate::diag::Fault;
use crate::ensure;
use crate::types::{ElementType, Sign, TensorType};

/// A tensor's values, in row-major order. Cloning shares the data.
///
/// Floats of up to 32 bits are held as f32 (every value of a smaller format is one), integers and booleans of any
/// width as i64 (unsigned 64-bit ones by their bits), always already rounded or wrapped to the element type.
#[derive(Clone, PartialEq, Debug)]
pub struct Tensor {
    /// Shape (all sizes known) and element type.
    pub ty: TensorType,
    /// The values.
    pub data: Data,
}

/// The values of a [`Tensor`].
#[derive(Clone, PartialEq, Debug)]
pub enum Data {
    /// Floats of up to 32 bits.
    F32(Arc<Vec<f32>>),
    /// 64-bit floats.
    F64(Arc<Vec<f64>>),
    /// Integers and booleans.
    Int(Arc<Vec<i64>>),
    /// Complex numbers of either width, as real and imaginary part.
    Complex(Arc<Vec<[f64; 2]>>),
}

/// Wraps `v` to the width and signedness of `elem`.
pub fn wrap_int(v: i64, elem: ElementType) -> i64 {
    match elem {
        ElementType::Int { width: 64, .. } | ElementType::Index => v,
        ElementType::Int { width: 1, .. } => v & 1,
        ElementType::Int { width, sign: Sign::Unsigned } => v & ((1i64 << width) - 1),
        ElementType::Int { width, .. } => {
            let shift = 64 - u32::from(width);
            (v << shift) >> shift
        }
        _ => v,
    }
}

/// Rounds an f32 to `elem` (nearest even; overflow as IEEE says), still held as f32.
pub fn round_f32(v: f32, elem: ElementType) -> f32 {
    match elem {
        ElementType::Small(format) => format.round(v),
        _ => v,
    }
}

/// Rounds an f64 to `elem` in one step, held as f32.
pub fn round_f64(v: f64, elem: ElementType) -> f32 {
    match elem {
        ElementType::Small(format) => format.decode(format.encode_f64(v, Overflow::Ieee)),
        _ => v as f32,
    }
}

impl Tensor {
    /// A tensor of f32-held values that are already exact in `ty.elem`.
    pub fn from_f32(ty: TensorType, values: Vec<f32>) -> Self {
        debug_assert_eq!(ty.elements(), Some(values.len()));
        Self { ty, data: Data::F32(Arc::new(values)) }
    }

    /// A float tensor whose values are rounded to `ty.elem` first.
    pub fn rounded(ty: TensorType, mut values: Vec<f32>) -> Self {
        match ty.elem {
            ElementType::Small(format) if format.bits() == 8 => round_8bit(&mut values, format),
            ElementType::Small(format) => values.iter_mut().for_each(|v| *v = format.round(*v)),
            _ => {}
        }
        Self::from_f32(ty, values)
    }

    /// A tensor of f64 values (`ty.elem` is `f64`).
    pub fn from_f64(ty: TensorType, values: Vec<f64>) -> Self {
        debug_assert_eq!(ty.elements(), Some(values.len()));
        Self { ty, data: Data::F64(Arc::new(values)) }
    }

    /// Integers, wrapped to `ty.elem`.
    pub fn from_ints(ty: TensorType, mut values: Vec<i64>) -> Self {
        debug_assert_eq!(ty.elements(), Some(values.len()));
        let elem = ty.elem;
        if !matches!(elem, ElementType::Int { width: 64, .. } | ElementType::Index) {
            values.iter_mut().for_each(|v| *v = wrap_int(*v, elem));
        }
        Self { ty, data: Data::Int(Arc::new(values)) }
    }

    /// Booleans.
    pub fn from_bools(shape: impl Into<Vec<i64>>, values: impl IntoIterator<Item = bool>) -> Self {
        let ty = TensorType::new(shape, ElementType::I1);
        Self { ty, data: Data::Int(Arc::new(values.into_iter().map(i64::from).collect())) }
    }

    /// Complex numbers; `complex<f32>` parts are rounded to f32.
    pub fn from_complex(ty: TensorType, mut values: Vec<[f64; 2]>) -> Self {
        if ty.elem == ElementType::ComplexF32 {
            values.iter_mut().for_each(|v| *v = v.map(|p| f64::from(p as f32)));
        }
        Self { ty, data: Data::Complex(Arc::new(values)) }
    }

    /// Number of elements.
    pub fn len(&self) -> usize {
        match &self.data {
            Data::F32(v) => v.len(),
            Data::F64(v) => v.len(),
            Data::Int(v) => v.len(),
            Data::Complex(v) => v.len(),
        }
    }

    /// No elements.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The f32-held values.
    pub fn f32s(&self) -> Option<&[f32]> {
        match &self.data {
            Data::F32(v) => Some(v),
            _ => None,
        }
    }

    /// The integer values.
    pub fn ints(&self) -> Option<&[i64]> {
        match &self.data {
            Data::Int(v) => Some(v),
            _ => None,
        }
    }

    /// Real values of any element type as f64 (unsigned 64-bit ones by value).
    pub fn to_f64s(&self) -> Vec<f64> {
        match &self.data {
            Data::F32(v) => v.iter().map(|&x| f64::from(x)).collect(),
            Data::F64(v) => v.to_vec(),
            Data::Int(v) if self.ty.elem == ElementType::UI64 => v.iter().map(|&x| x as u64 as f64).collect(),
            Data::Int(v) => v.iter().map(|&x| x as f64).collect(),
            Data::Complex(v) => v.iter().map(|x| x[0]).collect(),
        }
    }

    /// Bytes that a tensor of this type takes here; 0 where its size is not known.
    pub(crate) fn bytes_held(ty: &TensorType) -> u64 {
        let one = match ty.elem {
            ElementType::Small(_) | ElementType::F32 => 4,
            ElementType::ComplexF32 | ElementType::ComplexF64 => 16,
            ElementType::F64 | ElementType::Int { .. } | ElementType::Index => 8,
        };
        ty.elements().map_or(0, |n| (n as u64).saturating_mul(one))
    }

    /// Element `i` as text, exactly.
    pub fn text(&self, i: usize) -> String {
        match &self.data {
            Data::Int(v) if self.ty.elem == ElementType::UI64 => (v[i] as u64).to_string(),
            Data::Int(v) if self.ty.elem.is_bool() => (v[i] != 0).to_string(),
            Data::Int(v) => v[i].to_string(),
            Data::F32(v) => v[i].to_string(),
            Data::F64(v) => v[i].to_string(),
            Data::Complex(v) if self.ty.elem == ElementType::ComplexF32 => {
                format!("({}, {})", v[i][0] as f32, v[i][1] as f32)
            }
            Data::Complex(v) => format!("({}, {})", v[i][0], v[i][1]),
        }
    }

    /// The single integer of a tensor with one element.
    pub fn scalar_int(&self) -> Option<i64> {
        match self.ints() {
            Some([v]) => Some(*v),
            _ => None,
        }
    }

    /// A tensor of type `ty` from real values: each is rounded or wrapped to the element type.
    pub fn from_f64s(ty: TensorType, values: Vec<f64>) -> Self {
        match ty.elem {
            ElementType::F64 => Self::from_f64(ty, values),
            ElementType::Int { .. } | ElementType::Index => {
                let unsigned = ty.elem == ElementType::UI64;
                let ints =
                    values.iter().map(|&v| if unsigned { v as u64 as i64 } else { v as i64 }).collect();
                Self::from_ints(ty, ints)
            }
            ElementType::ComplexF32 | ElementType::ComplexF64 => {
                Self::from_complex(ty, values.into_iter().map(|v| [v, 0.0]).collect())
            }
            elem => Self::from_f32(ty, values.into_iter().map(|v| round_f64(v, elem)).collect()),
        }
    }

    /// All elements equal to zero (`false`).
    pub fn zeros(ty: TensorType) -> Self {
        let n = ty.elements().unwrap_or(0);
        Self::from_f64s(ty, vec![0.0; n])
    }

    /// The same values in another shape of equal size.
    #[must_use]
    pub fn reshaped(&self, shape: impl Into<Vec<i64>>) -> Self {
        let ty = TensorType::new(shape, self.ty.elem);
        debug_assert_eq!(ty.elements(), Some(self.len()));
        Self { ty, data: self.data.clone() }
    }

    /// A tensor of shape `shape` whose element `i` is this tensor's element `index(i)`: any data movement.
    #[must_use]
    pub fn gather(&self, shape: impl Into<Vec<i64>>, index: impl Iterator<Item = usize>) -> Self {
        let data = match &self.data {
            Data::F32(v) => Data::F32(Arc::new(index.map(|i| v[i]).collect())),
            Data::F64(v) => Data::F64(Arc::new(index.map(|i| v[i]).collect())),
            Data::Int(v) => Data::Int(Arc::new(index.map(|i| v[i]).collect())),
            Data::Complex(v) => Data::Complex(Arc::new(index.map(|i| v[i]).collect())),
        };
        Self { ty: TensorType::new(shape, self.ty.elem), data }
    }

    /// Little-endian bytes of every element, booleans in one byte each.
    pub fn to_bytes(&self) -> Vec<u8> {
        match (&self.data, self.ty.elem) {
            (Data::F32(v), ElementType::Small(format)) => encode_small(v, format),
            (Data::F32(v), _) => v.iter().flat_map(|x| x.to_le_bytes()).collect(),
            (Data::F64(v), _) => v.iter().flat_map(|x| x.to_le_bytes()).collect(),
            (Data::Int(v), elem) => {
                let n = elem.bytes();
                v.iter().flat_map(|x| x.to_le_bytes().into_iter().take(n)).collect()
            }
            (Data::Complex(v), ElementType::ComplexF32) => {
                v.iter().flatten().flat_map(|x| (*x as f32).to_le_bytes()).collect()
            }
            (Data::Complex(v), _) => v.iter().flatten().flat_map(|x| x.to_le_bytes()).collect(),
        }
    }

    /// The inverse of [`Tensor::to_bytes`]; fails when the length is not that of `ty`.
    pub fn from_bytes(ty: TensorType, bytes: &[u8]) -> Result<Self, Fault> {
        let n = ty.elements().ok_or_else(|| Fault::new(format!("the size of {ty} is not known")))?;
        ensure!(
            n.checked_mul(ty.elem.bytes()) == Some(bytes.len()),
            "{ty} needs {n} elements of {} bytes, found {} bytes",
            ty.elem.bytes(),
            bytes.len()
        );
        let elem = ty.elem;
        Ok(match elem {
            ElementType::Small(format) => Self::from_f32(ty, decode_small(bytes, format)),
            ElementType::F32 => Self::from_f32(ty, words(bytes).map(f32::from_le_bytes).collect()),
            ElementType::F64 => Self::from_f64(ty, words(bytes).map(f64::from_le_bytes).collect()),
            ElementType::ComplexF32 => {
                let parts: Vec<f64> = words(bytes).map(|w| f64::from(f32::from_le_bytes(w))).collect();
                Self::from_complex(ty, parts.chunks_exact(2).map(|c| [c[0], c[1]]).collect())
            }
            ElementType::ComplexF64 => {
                let parts: Vec<f64> = words(bytes).map(f64::from_le_bytes).collect();
                Self::from_complex(ty, parts.chunks_exact(2).map(|c| [c[0], c[1]]).collect())
            }
            ElementType::Int { .. } | ElementType::Index => {
                let ints = bytes.chunks_exact(elem.bytes()).map(|chunk| {
                    let mut word = [0u8; 8];
                    word[..chunk.len()].copy_from_slice(chunk);
                    i64::from_le_bytes(word)
                });
                Self::from_ints(ty, ints.collect())
            }
        })
    }

    /// The tensor a constant attribute stands for.
    pub fn from_elements(elements: &Elements) -> Result<Self, Fault> {
        if !elements.splat {
            return Self::from_bytes(elements.ty.clone(), &elements.bytes);
        }
        let one = Self::from_bytes(TensorType::scalar(elements.ty.elem), &elements.bytes)?;
        let n = elements.ty.elements().ok_or("a constant needs a static shape")?;
        let mut tensor = one.gather(Vec::new(), std::iter::repeat_n(0, n));
        tensor.ty = elements.ty.clone();
        Ok(tensor)
    }

    /// The constant attribute that holds this tensor; one element when all are equal.
    pub fn to_elements(&self) -> Elements {
        Elements::of(self.ty.clone(), self.to_bytes())
    }
}

fn words<const N: usize>(bytes: &[u8]) -> impl Iterator<Item = [u8; N]> + '_ {
    bytes.chunks_exact(N).map(|c| {
        let mut word = [0u8; N];
        word.copy_from_slice(c);
        word
    })
}

/// In bulk, there and back, with codes that stay in the cache.
fn round_8bit(values: &mut [f32], format: Format) {
    let mut codes = [0; 1024];
    for chunk in values.chunks_mut(codes.len()) {
        let codes = &mut codes[..chunk.len()];
        let there = encode_slice(format, chunk, codes, Overflow::Ieee);
        let done = there.and_then(|()| decode_slice(format, codes, chunk));
        debug_assert_eq!(done, Ok(()));
    }
}

fn encode_small(values: &[f32], format: Format) -> Vec<u8> {
    let codes = values.iter().map(|&v| format.encode(v, Overflow::Ieee));
    if format.bits() == 8 {
        codes.map(|c| c as u8).collect()
    } else {
        codes.flat_map(u16::to_le_bytes).collect()
    }
}

fn decode_small(bytes: &[u8], format: Format) -> Vec<f32> {
    if format.bits() == 8 {
        bytes.iter().map(|&b| format.decode(u16::from(b))).collect()
    } else {
        words(bytes).map(|w| format.decode(u16::from_le_bytes(w))).collect()
    }
}
