//! Types in MLIR text.

use std::sync::Arc;

use crate::diag::{Span, code};
use crate::lexer::Tok;
use crate::parser::{MAX_NESTING, PResult, Parser};
use crate::types::{DYNAMIC, ElementType, FunctionType, TensorType, Type};

/// What aliases may stand for together: so many parts, and so many more for each byte of the text.
const ALIAS_PARTS: usize = 1_000_000;
const ALIAS_PARTS_A_BYTE: usize = 100;

impl Parser<'_> {
    /// Runs `read` one level deeper.
    pub(crate) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> PResult<T>) -> PResult<T> {
        if self.depth == MAX_NESTING {
            let message = format!("attributes and types may nest {MAX_NESTING} levels deep");
            return Err(self.error_at(self.tok.span, code::SYNTAX, message));
        }
        self.depth += 1;
        let result = stacker::maybe_grow(128 << 10, 2 << 20, || read(self));
        self.depth -= 1;
        result
    }

    /// Counts what an alias stands for: aliases of aliases make a short text a large one.
    pub(crate) fn expand(&mut self, parts: usize, span: Span) -> PResult<()> {
        self.expanded = self.expanded.saturating_add(parts);
        let limit = ALIAS_PARTS + ALIAS_PARTS_A_BYTE * self.lex.src.len();
        if self.expanded <= limit {
            return Ok(());
        }
        let message = format!("the aliases of this text stand for more than {limit} attributes and types");
        Err(self.error_at(span, code::SYNTAX, message))
    }

    /// Takes a type.
    pub fn ty(&mut self) -> PResult<Type> {
        match self.tok.tok {
            Tok::Bare => self.named_type(),
            Tok::Bang => self.dialect_type(),
            Tok::Punct(b'(') => Ok(Type::Function(Box::new(self.nested(Self::function_type)?))),
            _ => Err(self.expected("a type such as tensor<4xf32>")),
        }
    }

    /// Takes `(inputs) -> results`.
    pub fn function_type(&mut self) -> PResult<FunctionType> {
        let inputs = self.type_list()?;
        if self.tok.tok != Tok::Arrow {
            return Err(self.expected("'->'"));
        }
        self.advance()?;
        let results = if self.at('(') { self.type_list()? } else { vec![self.ty()?] };
        Ok(FunctionType { inputs, results })
    }

    fn type_list(&mut self) -> PResult<Vec<Type>> {
        let mut types = Vec::new();
        self.list('(', ')', |p| {
            types.push(p.ty()?);
            Ok(())
        })?;
        Ok(types)
    }

    fn dialect_type(&mut self) -> PResult<Type> {
        let span = self.advance()?.span;
        if self.at('<') && self.tok.span.start == span.end {
            let end = span.start + (span.end - span.start) + self.balanced()?.len();
            return Ok(Type::Opaque(self.text(Span::new(span.start, end)).into()));
        }
        let name = self.text(span);
        if let Some((ty, parts)) = self.type_aliases.get(name) {
            let ty = ty.clone();
            self.expand(*parts, span)?;
            return Ok(ty);
        }
        if name.contains('.') {
            return Ok(Type::Opaque(name.into()));
        }
        Err(self.error_at(span, code::NAME, format!("the type alias {name} is not defined")))
    }

    fn named_type(&mut self) -> PResult<Type> {
        let span = self.tok.span;
        let word = self.text(span);
        match word {
            "tensor" => return self.tensor_type(),
            "tuple" => {
                self.advance()?;
                let mut items = Vec::new();
                self.nested(|p| {
                    p.list('<', '>', |p| {
                        items.push(p.ty()?);
                        Ok(())
                    })
                })?;
                return Ok(Type::Tuple(items));
            }
            "complex" => return Ok(Type::Scalar(self.element_type()?)),
            "vector" | "memref" => {
                self.advance()?;
                let body = self.balanced()?;
                return Ok(Type::Opaque(format!("{word}{body}").into()));
            }
            "none" => {
                self.advance()?;
                return Ok(Type::Opaque("none".into()));
            }
            _ => {}
        }
        match ElementType::from_name(word) {
            Some(elem) => {
                self.advance()?;
                Ok(Type::Scalar(elem))
            }
            None => Err(self.expected("a type such as tensor<4xf32>")),
        }
    }

    /// `f32`, `complex<f32>`.
    pub(crate) fn element_type(&mut self) -> PResult<ElementType> {
        let span = self.tok.span;
        let word = self.word("an element type such as f32")?;
        if word == "complex" {
            self.expect('<')?;
            let part = self.element_type()?;
            self.expect('>')?;
            return match part {
                ElementType::F32 => Ok(ElementType::ComplexF32),
                ElementType::F64 => Ok(ElementType::ComplexF64),
                _ => Err(self.error_at(span, code::TYPE, format!("complex<{part}> is not supported"))),
            };
        }
        ElementType::from_name(word)
            .ok_or_else(|| self.error_at(span, code::TYPE, format!("'{word}' is not an element type")))
    }

    /// `tensor<4x?xf32, #encoding>`; read by characters, since `4x` and `0x3` are not words.
    fn tensor_type(&mut self) -> PResult<Type> {
        let start = self.advance()?.span.start;
        if !self.at('<') {
            return Err(self.expected("'<' after tensor"));
        }
        let bytes = self.lex.src.as_bytes();
        let mut at = self.tok.span.end;
        let mut shape = Vec::new();
        loop {
            match bytes.get(at) {
                Some(b' ') => at += 1,
                Some(b'*') => {
                    // An unranked tensor is kept as text.
                    let body = self.balanced()?;
                    return Ok(Type::Opaque(format!("tensor{body}").into()));
                }
                Some(b'?') if bytes.get(at + 1) == Some(&b'x') => {
                    shape.push(DYNAMIC);
                    at += 2;
                }
                Some(b'0'..=b'9') => {
                    let digits = at;
                    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                        at += 1;
                    }
                    let size = self.lex.src[digits..at].parse::<i64>().ok();
                    if bytes.get(at) != Some(&b'x') || size.is_none() {
                        let span = Span::new(digits, at);
                        return Err(self.error_at(span, code::SYNTAX, "expected a size followed by 'x'"));
                    }
                    shape.extend(size);
                    at += 1;
                }
                _ => break,
            }
        }
        self.lex.pos = at;
        self.advance()?;
        if self.tok.tok == Tok::Bang {
            // A dialect's element type (quantized types): kept as text.
            let end = self.lex.balanced_end(start + "tensor".len())?;
            self.lex.pos = end;
            self.advance()?;
            return Ok(Type::Opaque(self.text(Span::new(start, end)).into()));
        }
        let elem = self.element_type()?;
        let encoding = if self.at(',') { Some(self.encoding(start)?) } else { None };
        self.expect('>')?;
        Ok(Type::Tensor(TensorType { shape, elem, encoding }))
    }

    fn encoding(&mut self, start: usize) -> PResult<Arc<str>> {
        let open = start + "tensor".len();
        let end = self.lex.balanced_end(open)?;
        let text = self.lex.src[self.tok.span.end..end - 1].trim();
        self.lex.pos = end - 1;
        self.advance()?;
        Ok(text.into())
    }
}
