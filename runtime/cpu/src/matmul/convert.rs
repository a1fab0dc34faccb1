//! Elements in memory to numbers and back, one by one and in runs.

use fp8c_float::Overflow;
use half::f16;

use super::Element;

/// A type that sums are made in.
pub(crate) trait Number: Copy + Send + Sync {
    const ZERO: Self;
    fn from_f32(value: f32) -> Self;
    fn from_f64(value: f64) -> Self;
    fn from_i64(value: i64) -> Self;
    fn from_u64(value: u64) -> Self;
    /// `self + a * b`.
    fn mul_add(self, a: Self, b: Self) -> Self;
}

/// `$add` is what [`Number::mul_add`] does with `(sum, a, b)`.
macro_rules! number {
    ($type:ty, $add:expr) => {
        impl Number for $type {
            const ZERO: Self = 0 as $type;
            #[inline(always)]
            fn from_f32(value: f32) -> Self {
                value as $type
            }
            #[inline(always)]
            fn from_f64(value: f64) -> Self {
                value as $type
            }
            #[inline(always)]
            fn from_i64(value: i64) -> Self {
                value as $type
            }
            #[inline(always)]
            fn from_u64(value: u64) -> Self {
                value as $type
            }
            #[inline(always)]
            fn mul_add(self, a: Self, b: Self) -> Self {
                let add: fn(Self, Self, Self) -> Self = $add;
                add(self, a, b)
            }
        }
    };
}

number!(f32, |sum, a, b| sum + a * b);
number!(f64, |sum, a, b| sum + a * b);
number!(i32, |sum, a, b| sum.wrapping_add(a.wrapping_mul(b)));
number!(i64, |sum, a, b| sum.wrapping_add(a.wrapping_mul(b)));

/// Truth: products are `and`, sums are `or`.
#[derive(Clone, Copy)]
pub(crate) struct Truth(pub(crate) bool);

impl Number for Truth {
    const ZERO: Self = Truth(false);
    fn from_f32(value: f32) -> Self {
        Truth(value != 0.0)
    }
    fn from_f64(value: f64) -> Self {
        Truth(value != 0.0)
    }
    fn from_i64(value: i64) -> Self {
        Truth(value != 0)
    }
    fn from_u64(value: u64) -> Self {
        Truth(value != 0)
    }
    #[inline(always)]
    fn mul_add(self, a: Self, b: Self) -> Self {
        Truth(self.0 | (a.0 & b.0))
    }
}

/// Reads `into.len()` elements, `stride` elements apart.
///
/// # Safety
///
/// All of them are readable.
#[inline(always)]
pub(crate) unsafe fn load<T: Number>(element: Element, src: *const u8, stride: isize, into: &mut [T]) {
    /// Reads elements of type `S`.
    #[inline(always)]
    unsafe fn each<S: Copy, T>(src: *const u8, stride: isize, into: &mut [T], convert: impl Fn(S) -> T) {
        let src: *const S = src.cast();
        if stride == 1 {
            for (i, value) in into.iter_mut().enumerate() {
                // SAFETY: the caller vouches for the elements.
                *value = convert(unsafe { src.add(i).read() });
            }
        } else {
            for (i, value) in into.iter_mut().enumerate() {
                // SAFETY: as above.
                *value = convert(unsafe { src.offset(i as isize * stride).read() });
            }
        }
    }
    // SAFETY: the caller vouches for the elements, and each arm reads the type that is stored.
    unsafe {
        match element {
            Element::F64 => each::<f64, T>(src, stride, into, T::from_f64),
            Element::F32 => each::<f32, T>(src, stride, into, T::from_f32),
            Element::Bf16 => {
                each::<u16, T>(src, stride, into, |bits| T::from_f32(f32::from_bits(u32::from(bits) << 16)));
            }
            Element::F16 => each::<f16, T>(src, stride, into, |value| T::from_f32(value.to_f32())),
            Element::I8 => each::<i8, T>(src, stride, into, |value| T::from_i64(value.into())),
            Element::U8 => each::<u8, T>(src, stride, into, |value| T::from_u64(value.into())),
            Element::I16 => each::<i16, T>(src, stride, into, |value| T::from_i64(value.into())),
            Element::U16 => each::<u16, T>(src, stride, into, |value| T::from_u64(value.into())),
            Element::I32 => each::<i32, T>(src, stride, into, |value| T::from_i64(value.into())),
            Element::U32 => each::<u32, T>(src, stride, into, |value| T::from_u64(value.into())),
            Element::I64 => each::<i64, T>(src, stride, into, T::from_i64),
            Element::U64 => each::<u64, T>(src, stride, into, T::from_u64),
            Element::Bool => each::<u8, T>(src, stride, into, |value| T::from_u64((value != 0).into())),
            _ => {
                if let Some(codes) = element.codes() {
                    each::<u8, T>(src, stride, into, |code| T::from_f32(codes.f32[usize::from(code)]));
                }
            }
        }
    }
}

/// The value of `element` that is nearest to `value`.
pub(crate) fn round(element: Element, value: f32) -> f32 {
    element.format().map_or(value, |format| format.decode(format.encode(value, Overflow::Ieee)))
}

/// Rounds `value` to the element at `dst`.
///
/// # Safety
///
/// The element is writable.
#[inline]
pub(crate) unsafe fn store_f32(element: Element, dst: *mut u8, value: f32) {
    match element.format() {
        // SAFETY: the caller vouches for the element.
        Some(format) => unsafe { store_code(dst, format.bits(), format.encode(value, Overflow::Ieee)) },
        // SAFETY: as above.
        None if element == Element::F32 => unsafe { dst.cast::<f32>().write(value) },
        None => {}
    }
}

/// [`store_f32`] from f64, with one rounding.
///
/// # Safety
///
/// The element is writable.
pub(crate) unsafe fn store_f64(element: Element, dst: *mut u8, value: f64) {
    match element.format() {
        // SAFETY: the caller vouches for the element.
        None if element == Element::F64 => unsafe { dst.cast::<f64>().write(value) },
        // SAFETY: as above.
        None => unsafe { store_f32(element, dst, value as f32) },
        // SAFETY: as above.
        Some(format) => unsafe { store_code(dst, format.bits(), format.encode_f64(value, Overflow::Ieee)) },
    }
}

/// # Safety
///
/// The `bits` at `dst` are writable.
unsafe fn store_code(dst: *mut u8, bits: u32, code: u16) {
    // SAFETY: the caller vouches for the element.
    unsafe {
        if bits == 8 {
            dst.write(code as u8);
        } else {
            dst.cast::<u16>().write(code);
        }
    }
}

/// Writes an integer, truncated to the element's width.
///
/// # Safety
///
/// The element is writable and of an integer type.
pub(crate) unsafe fn store_integer(element: Element, dst: *mut u8, value: i64) {
    // SAFETY: the caller vouches for the element.
    unsafe {
        match element.size() {
            1 => dst.write(value as u8),
            2 => dst.cast::<u16>().write(value as u16),
            4 => dst.cast::<u32>().write(value as u32),
            _ => dst.cast::<u64>().write(value as u64),
        }
    }
}
