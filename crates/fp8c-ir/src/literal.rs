//! The bodies of dense constants: `<[[1, 2], [3, 4]]>`, `<"0x..">`, `<1.0>`, `<(1.0, 2.0)>`.

use crate::attr::Elements;
use crate::diag::{Span, code};
use crate::lexer::Tok;
use crate::parser::{PResult, Parser, parse_hex, parse_int};
use crate::tensor::Tensor;
use crate::types::{ElementType, TensorType};

/// A constant whose type is not known yet.
pub(crate) struct Literal {
    span: Span,
    /// Scalars in order, real parts before imaginary ones.
    scalars: Vec<Span>,
    /// How many of the scalars were written as `(real, imaginary)`.
    paired: usize,
    /// Sizes of the brackets, outermost first; nothing for a bare scalar.
    shape: Option<Vec<usize>>,
    /// The bytes of `"0x.."`.
    bytes: Option<Vec<u8>>,
}

/// The value of a number as written, in `elem`; hexadecimal digits are the bits.
pub(crate) fn float_value(text: &str, elem: ElementType) -> Option<f64> {
    if let Some(hex) = text.strip_prefix("0x") {
        return Some(Tensor::from_bytes(TensorType::scalar(elem), &hex_bits(hex, elem)?).ok()?.to_f64s()[0]);
    }
    match elem {
        ElementType::F64 => text.parse().ok(),
        ElementType::F32 => text.parse::<f32>().ok().map(f64::from),
        _ => text.parse::<f64>().ok().map(|v| f64::from(crate::tensor::round_f64(v, elem))),
    }
}

/// The little-endian bytes of a float written by its bits; nothing when there are more than it has.
fn hex_bits(digits: &str, elem: ElementType) -> Option<Vec<u8>> {
    let bytes = u64::from_str_radix(digits, 16).ok()?.to_le_bytes();
    let (low, high) = bytes.split_at(elem.bytes());
    high.iter().all(|&b| b == 0).then(|| low.to_vec())
}

impl Parser<'_> {
    /// Takes `<..>`. Brackets are counted, not recursed into.
    pub(crate) fn literal(&mut self) -> PResult<Literal> {
        let start = self.tok.span.start;
        self.expect('<')?;
        let mut literal =
            Literal { span: Span::new(start, start), scalars: vec![], paired: 0, shape: None, bytes: None };
        if self.tok.tok == Tok::Str {
            let span = self.advance()?.span;
            let digits = self.text(Span::new(span.start + 1, span.end - 1)).strip_prefix("0x");
            let bytes = digits.and_then(parse_hex);
            literal.bytes = Some(bytes.ok_or_else(|| {
                self.error_at(span, code::SYNTAX, "expected \"0x\" and an even number of hexadecimal digits")
            })?);
        } else if !self.at('>') {
            self.literal_body(&mut literal)?;
        }
        literal.span.end = self.tok.span.end;
        self.expect('>')?;
        Ok(literal)
    }

    fn literal_body(&mut self, literal: &mut Literal) -> PResult<()> {
        // One counter an open bracket; `sizes[d]` is the size every list at depth d must have.
        let (mut counts, mut sizes): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
        loop {
            if self.at('[') {
                let span = self.advance()?.span;
                counts.push(0);
                if counts.len() > sizes.len() {
                    if !literal.scalars.is_empty() {
                        return Err(self.error_at(span, code::SYNTAX, "lists and scalars are mixed"));
                    }
                    sizes.push(None);
                }
                if !self.at(']') {
                    continue;
                }
            } else {
                if counts.len() != sizes.len() {
                    return Err(self.expected("'['"));
                }
                self.scalar(literal)?;
            }
            // A scalar or an empty list is complete: close what ends here.
            loop {
                let Some(count) = counts.last_mut() else {
                    literal.shape =
                        (!sizes.is_empty()).then(|| sizes.iter().map(|s| s.unwrap_or(0)).collect());
                    return Ok(());
                };
                if self.at(']') && *count == 0 && self.last_was_open() {
                    // `[]`
                } else {
                    *count += 1;
                }
                if self.eat(',')? {
                    break;
                }
                let span = self.tok.span;
                self.expect(']')?;
                let count = counts.pop().unwrap_or(0);
                let size = &mut sizes[counts.len()];
                if *size.get_or_insert(count) != count {
                    return Err(self.error_at(
                        span,
                        code::SYNTAX,
                        "the lists of this constant differ in length",
                    ));
                }
            }
        }
    }

    fn last_was_open(&self) -> bool {
        self.lex.src[..self.tok.span.start].trim_end().ends_with('[')
    }

    fn scalar(&mut self, literal: &mut Literal) -> PResult<()> {
        if self.eat('(')? {
            self.number_of(literal)?;
            self.expect(',')?;
            self.number_of(literal)?;
            literal.paired += 2;
            return self.expect(')');
        }
        self.number_of(literal)
    }

    fn number_of(&mut self, literal: &mut Literal) -> PResult<()> {
        let ok =
            matches!(self.tok.tok, Tok::Int | Tok::Float) || self.at_word("true") || self.at_word("false");
        if !ok {
            return Err(self.expected("a number, true, false or '['"));
        }
        let span = self.advance()?.span;
        literal.scalars.push(span);
        Ok(())
    }
}

impl Literal {
    /// The constant of type `ty`.
    pub(crate) fn elements(self, p: &Parser<'_>, ty: TensorType) -> PResult<Elements> {
        let fail = |span, message: String| Err(p.error_at(span, code::TYPE, message));
        let Some(n) = ty.elements() else {
            return fail(self.span, format!("a constant needs a type with known sizes, not {ty}"));
        };
        if let Some(bytes) = self.bytes {
            let size = ty.elem.bytes();
            if ty.elem.is_bool() && bytes.len() == n.div_ceil(8) && n != 1 {
                let bits = (0..n).map(|i| bytes[i / 8] >> (i % 8) & 1).collect();
                return Ok(dense(ty, bits));
            }
            if bytes.len() != size && Some(bytes.len()) != n.checked_mul(size) {
                return fail(self.span, format!("{ty} does not hold {} bytes", bytes.len()));
            }
            return Ok(dense(ty, bytes));
        }
        let parts = if ty.elem.is_complex() { 2 } else { 1 };
        if self.paired != if ty.elem.is_complex() { self.scalars.len() } else { 0 } {
            let wanted = if parts == 2 { "pairs (real, imaginary)" } else { "single numbers" };
            return fail(self.span, format!("the values of {ty} are {wanted}"));
        }
        let splat = self.shape.is_none() && self.scalars.len() == parts;
        let wanted = ty.shape.iter().map(|&d| d as usize);
        if let Some(shape) = &self.shape {
            // `dense<[]>` writes an empty tensor of any shape.
            let empty = n == 0 && self.scalars.is_empty();
            if !empty && !wanted.eq(shape.iter().copied()) {
                return fail(self.span, format!("a constant of shape {shape:?} does not fit {ty}"));
            }
            if self.scalars.len() != n * parts {
                return fail(self.span, format!("{ty} does not hold {} numbers", self.scalars.len()));
            }
        } else if !splat && n != 0 {
            return fail(self.span, format!("{ty} needs a value"));
        }
        let mut bytes = Vec::with_capacity(self.scalars.len() * ty.elem.bytes() / parts);
        for &span in &self.scalars {
            push_scalar(&mut bytes, p.text(span), ty.elem).ok_or_else(|| {
                let message = format!("{} is not a value of type {}", p.text(span), ty.elem);
                p.error_at(span, code::TYPE, message)
            })?;
        }
        Ok(dense(ty, bytes))
    }
}

/// A constant of these bytes; any number but zero is true.
fn dense(ty: TensorType, mut bytes: Vec<u8>) -> Elements {
    if ty.elem.is_bool() {
        bytes.iter_mut().for_each(|b| *b = u8::from(*b != 0));
    }
    Elements::of(ty, bytes)
}

/// Appends the little-endian bytes of one scalar.
fn push_scalar(bytes: &mut Vec<u8>, text: &str, elem: ElementType) -> Option<()> {
    let part = match elem {
        ElementType::ComplexF32 => ElementType::F32,
        ElementType::ComplexF64 => ElementType::F64,
        elem => elem,
    };
    match text.strip_prefix("0x").filter(|_| part.is_float()) {
        // By the bits, so that a signalling NaN stays one.
        Some(hex) => bytes.extend(hex_bits(hex, part)?),
        None => push_value(bytes, text, part)?,
    }
    Some(())
}

fn push_value(bytes: &mut Vec<u8>, text: &str, elem: ElementType) -> Option<()> {
    match elem {
        ElementType::Int { .. } | ElementType::Index => {
            let value = match text {
                "true" if elem.is_bool() => 1,
                "false" if elem.is_bool() => 0,
                _ => parse_int(text)?,
            };
            if !text.starts_with("0x") && !int_fits(text, value, elem) {
                return None;
            }
            let value = if elem.is_bool() { value & 1 } else { value };
            bytes.extend_from_slice(&value.to_le_bytes()[..elem.bytes()]);
        }
        ElementType::F32 => bytes.extend((float_value(text, elem)? as f32).to_le_bytes()),
        ElementType::F64 => bytes.extend(float_value(text, elem)?.to_le_bytes()),
        ElementType::Small(format) => {
            let code = format.encode_f64(text.parse().ok()?, fp8c_float::Overflow::Ieee);
            bytes.extend_from_slice(&code.to_le_bytes()[..elem.bytes()]);
        }
        // Their parts are pushed one by one.
        ElementType::ComplexF32 | ElementType::ComplexF64 => return None,
    }
    Some(())
}

fn int_fits(text: &str, value: i64, elem: ElementType) -> bool {
    let ElementType::Int { width, .. } = elem else { return true };
    if width == 1 {
        return (-1..=1).contains(&value);
    }
    if width == 64 {
        return elem.is_unsigned() || text.starts_with('-') || value >= 0;
    }
    // MLIR accepts both readings of signless types.
    let low = if elem.is_unsigned() { 0 } else { -(1i64 << (width - 1)) };
    value >= low && value < (1i64 << width)
}
