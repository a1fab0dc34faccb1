//! Attributes: constant data attached to ops.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::types::{ElementType, TensorType, Type};

/// A constant attached to an op. Two are equal when they are spelled alike: floats by their bits.
#[derive(Clone, Debug)]
pub enum Attr {
    /// Present, nothing more.
    Unit,
    /// `true`, `false`.
    Bool(bool),
    /// `3 : i64`.
    Int(i64, ElementType),
    /// `1.0 : f32`; the value is exact in f64.
    Float(f64, ElementType),
    /// `"text"`.
    Str(Arc<str>),
    /// `@name`, `@outer::@inner`, kept without the first `@`.
    Symbol(Arc<str>),
    /// `[a, b]`.
    Array(Vec<Attr>),
    /// `{a = 1, b}`.
    Dict(Vec<(AttrName, Attr)>),
    /// `array<i64: 1, 2>`.
    Dense(ElementType, Vec<i64>),
    /// `dense<..> : tensor<..>`.
    Elements(Elements),
    /// `dense_resource<key> : tensor<..>`; the bytes are in the graph's resources.
    Resource(Arc<str>, TensorType),
    /// A type as an attribute.
    Type(Type),
    /// `#dialect.mnemonic<key = value, ..>`: the structured attributes of StableHLO.
    Struct(Arc<str>, Vec<(AttrName, Attr)>),
    /// `#dialect<mnemonic VALUE>`: StableHLO's enumerations.
    Enum(Arc<str>, Arc<str>, Arc<str>),
    /// Any other attribute, verbatim.
    Opaque(Arc<str>),
}

/// The name of an attribute.
pub type AttrName = Cow<'static, str>;

/// An attribute with its name on an op.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct NamedAttr {
    /// Its name.
    pub name: AttrName,
    /// Its value.
    pub value: Attr,
    /// Part of the op's definition (MLIR: a property), not an annotation.
    pub inherent: bool,
}

/// The elements of a constant tensor.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Elements {
    /// Shape and element type.
    pub ty: TensorType,
    /// Little-endian bytes as stored: of every element, or of one when all are equal.
    pub bytes: Arc<[u8]>,
    /// One element stands for all.
    pub splat: bool,
}

impl PartialEq for Attr {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unit, Self::Unit) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Int(a, s), Self::Int(b, t)) => a == b && s == t,
            (Self::Float(a, s), Self::Float(b, t)) => a.to_bits() == b.to_bits() && s == t,
            (Self::Str(a), Self::Str(b)) | (Self::Symbol(a), Self::Symbol(b)) => a == b,
            (Self::Opaque(a), Self::Opaque(b)) => a == b,
            (Self::Array(a), Self::Array(b)) => a == b,
            (Self::Dict(a), Self::Dict(b)) => a == b,
            (Self::Dense(s, a), Self::Dense(t, b)) => s == t && a == b,
            (Self::Elements(a), Self::Elements(b)) => a == b,
            (Self::Resource(a, s), Self::Resource(b, t)) => a == b && s == t,
            (Self::Type(a), Self::Type(b)) => a == b,
            (Self::Struct(n, a), Self::Struct(m, b)) => n == m && a == b,
            (Self::Enum(a, b, c), Self::Enum(d, e, f)) => (a, b, c) == (d, e, f),
            _ => false,
        }
    }
}

impl Eq for Attr {}

impl Hash for Attr {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            Self::Unit => {}
            Self::Bool(v) => v.hash(state),
            Self::Int(v, elem) => (v, elem).hash(state),
            Self::Float(v, elem) => (v.to_bits(), elem).hash(state),
            Self::Str(text) | Self::Symbol(text) | Self::Opaque(text) => text.hash(state),
            Self::Array(items) => items.hash(state),
            Self::Dict(fields) => fields.hash(state),
            Self::Dense(elem, values) => (elem, values).hash(state),
            Self::Elements(elements) => elements.hash(state),
            Self::Resource(key, ty) => (key, ty).hash(state),
            Self::Type(ty) => ty.hash(state),
            Self::Struct(name, fields) => (name, fields).hash(state),
            Self::Enum(dialect, kind, value) => (dialect, kind, value).hash(state),
        }
    }
}

impl Attr {
    /// A string.
    pub fn str(s: impl Into<Arc<str>>) -> Self {
        Self::Str(s.into())
    }

    /// An `i64`.
    pub fn i64(value: i64) -> Self {
        Self::Int(value, ElementType::I64)
    }

    /// `array<i64: ..>`.
    pub fn ints(values: impl Into<Vec<i64>>) -> Self {
        Self::Dense(ElementType::I64, values.into())
    }

    /// How many attributes and types it is made of, itself included.
    pub(crate) fn parts(&self) -> usize {
        match self {
            Self::Array(items) => 1 + items.iter().map(Self::parts).sum::<usize>(),
            Self::Dict(fields) | Self::Struct(_, fields) => {
                1 + fields.iter().map(|(_, value)| value.parts()).sum::<usize>()
            }
            Self::Dense(_, values) => 1 + values.len(),
            Self::Type(ty) => ty.parts(),
            _ => 1,
        }
    }

    /// The number, if this is an integer or boolean.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(v, _) => Some(*v),
            Self::Bool(b) => Some(i64::from(*b)),
            _ => None,
        }
    }

    /// The truth value, if this is a boolean (or a unit attribute, which says yes).
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(b) => Some(*b),
            Self::Unit => Some(true),
            Self::Int(v, ElementType::I1) => Some(*v != 0),
            _ => None,
        }
    }

    /// The text of a string, symbol or enumeration value.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(s) | Self::Symbol(s) | Self::Enum(_, _, s) => Some(s),
            _ => None,
        }
    }

    /// A list of integers: `array<i64: ..>`, `[1, 2]` or a dense integer tensor, row by row.
    pub fn as_ints(&self) -> Option<Vec<i64>> {
        match self {
            Self::Dense(_, v) => Some(v.clone()),
            Self::Array(items) => items.iter().map(Attr::as_int).collect(),
            Self::Elements(e) => e.as_ints(),
            _ => None,
        }
    }

    /// The value of `key` in a structured attribute or a dictionary.
    pub fn field(&self, key: &str) -> Option<&Attr> {
        match self {
            Self::Struct(_, fields) | Self::Dict(fields) => {
                fields.iter().find(|(k, _)| k == key).map(|(_, v)| v)
            }
            _ => None,
        }
    }

    /// The integers at `key`, empty when the key is absent (StableHLO leaves out empty lists).
    pub fn field_ints(&self, key: &str) -> Vec<i64> {
        self.field(key).and_then(Attr::as_ints).unwrap_or_default()
    }
}

impl Elements {
    /// All elements equal to the one in `bytes`.
    pub fn splat(ty: TensorType, bytes: &[u8]) -> Self {
        Self { ty, bytes: bytes.into(), splat: true }
    }

    /// A constant of these bytes, of all elements or of the one that all are. As in MLIR, a list of equal elements is the same
    /// constant as the one element.
    pub fn of(ty: TensorType, mut bytes: Vec<u8>) -> Self {
        let size = ty.elem.bytes();
        let splat = bytes.len() >= size && size > 0 && bytes.chunks_exact(size).all(|c| c == &bytes[..size]);
        bytes.truncate(if splat { size } else { bytes.len() });
        Self { ty, bytes: bytes.into(), splat }
    }

    /// Integers, row by row; nothing for other element types.
    pub fn as_ints(&self) -> Option<Vec<i64>> {
        if !matches!(self.ty.elem, ElementType::Int { .. } | ElementType::Index) {
            return None;
        }
        crate::tensor::Tensor::from_elements(self).ok()?.ints().map(<[i64]>::to_vec)
    }
}
