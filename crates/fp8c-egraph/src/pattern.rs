//! The text of rules: `(multiply ?x (logistic ?x))`, `(transpose[a] ?x)`, `?y=(convert ?x)`, `(convert:?y ?x)`,
//! `(transpose[compose(a, b)] ?x)`.

use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{Arity, OpDef, Registry};
use fp8c_ir::{ensure, fault};

/// A pattern as written.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Pat {
    /// `?x`.
    Var(String),
    /// `(op ..)`, perhaps with a name.
    Op(OpPat),
}

/// An op with what stands around it.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct OpPat {
    pub(crate) bind: Option<String>,
    pub(crate) op: &'static OpDef,
    pub(crate) attrs: Option<Call>,
    pub(crate) ty: Option<Call>,
    pub(crate) children: Vec<Pat>,
}

/// A name, or a function of names.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Call {
    pub(crate) name: String,
    pub(crate) args: Option<Vec<String>>,
}

/// Reads a pattern.
pub(crate) fn parse(text: &str, registry: &Registry) -> Result<Pat, Fault> {
    let mut p = Reader { rest: text.trim(), registry };
    let pat = p.pattern()?;
    ensure!(p.rest.is_empty(), "'{}' follows the pattern", p.rest);
    Ok(pat)
}

struct Reader<'t> {
    rest: &'t str,
    registry: &'t Registry,
}

impl<'t> Reader<'t> {
    fn eat(&mut self, c: char) -> bool {
        self.rest = self.rest.trim_start();
        let Some(rest) = self.rest.strip_prefix(c) else { return false };
        self.rest = rest;
        true
    }

    fn expect(&mut self, c: char) -> Result<(), Fault> {
        ensure!(self.eat(c), "expected '{c}' before '{}'", self.rest);
        Ok(())
    }

    fn word(&mut self) -> Result<&'t str, Fault> {
        self.rest = self.rest.trim_start();
        let inside = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '?');
        let end = self.rest.find(|c| !inside(c)).unwrap_or(self.rest.len());
        ensure!(end > 0, "expected a name before '{}'", self.rest);
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        Ok(word)
    }

    fn pattern(&mut self) -> Result<Pat, Fault> {
        if self.eat('(') {
            return Ok(Pat::Op(self.op(None)?));
        }
        let var = self.word()?;
        ensure!(var.starts_with('?'), "expected ?{var} or ({var} ..)");
        if self.eat('=') {
            self.expect('(')?;
            return Ok(Pat::Op(self.op(Some(var.to_string()))?));
        }
        Ok(Pat::Var(var.to_string()))
    }

    fn op(&mut self, bind: Option<String>) -> Result<OpPat, Fault> {
        let name = self.word()?;
        let full = if name.contains('.') { name.to_string() } else { format!("stablehlo.{name}") };
        let Some(op) = self.registry.get(&full) else { fault!("there is no op {full}") };
        let mut attrs = None;
        if self.eat('[') {
            attrs = Some(self.call()?);
            self.expect(']')?;
        }
        let ty = if self.eat(':') { Some(self.call()?) } else { None };
        let mut children = Vec::new();
        while !self.eat(')') {
            children.push(self.pattern()?);
        }
        let variadic = op.operands.iter().any(|s| s.arity != Arity::One);
        ensure!(
            variadic || op.operands.len() == children.len(),
            "{full} takes {} operands, not {}",
            op.operands.len(),
            children.len()
        );
        Ok(OpPat { bind, op, attrs, ty, children })
    }

    fn call(&mut self) -> Result<Call, Fault> {
        let name = self.word()?.to_string();
        // A parenthesis behind a space begins the next operand.
        if !self.rest.starts_with('(') {
            return Ok(Call { name, args: None });
        }
        self.expect('(')?;
        let mut args = Vec::new();
        while !self.eat(')') {
            args.push(self.word()?.to_string());
            self.eat(',');
        }
        Ok(Call { name, args: Some(args) })
    }
}
