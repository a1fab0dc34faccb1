//! A block under construction: scalar MLIR ops by name, with constants and types at hand.

use melior::Context;
use melior::ir::attribute::{FloatAttribute, IntegerAttribute};
use melior::ir::operation::OperationBuilder;
use melior::ir::{Attribute, Block, BlockLike, Identifier, Location, Region, Type, Value, ValueLike};

use fp8c_kernel::invariant::{Held, broken};

/// Where ops are added.
pub(crate) struct Code<'c, 'b> {
    pub(crate) context: &'c Context,
    pub(crate) block: &'b Block<'c>,
    /// No NaN here has bits that BF16 does not have.
    pub(crate) plain_nans: bool,
}

/// A scalar type of MLIR by its name.
pub(crate) fn scalar_type<'c>(context: &'c Context, name: &str) -> Type<'c> {
    Type::parse(context, name).unwrap_or_else(|| broken!("{name} is a type of MLIR"))
}

impl<'c, 'b> Code<'c, 'b> {
    pub(crate) fn new(context: &'c Context, block: &'b Block<'c>) -> Self {
        Self { context, block, plain_nans: false }
    }

    /// The same, where it is known whether NaNs are plain.
    pub(crate) fn with_plain_nans(self, plain_nans: bool) -> Self {
        Self { plain_nans, ..self }
    }

    pub(crate) fn ty(&self, name: &str) -> Type<'c> {
        scalar_type(self.context, name)
    }

    pub(crate) fn attr(&self, text: &str) -> Attribute<'c> {
        Attribute::parse(self.context, text).unwrap_or_else(|| broken!("{text} is an attribute of MLIR"))
    }

    /// An op with any number of results; attributes as text.
    pub(crate) fn build(
        &self,
        name: &str,
        operands: &[Value<'c, '_>],
        results: &[Type<'c>],
        attrs: &[(&str, Attribute<'c>)],
        regions: Vec<Region<'c>>,
    ) -> Vec<Value<'c, 'b>> {
        let attrs: Vec<(Identifier<'c>, Attribute<'c>)> =
            attrs.iter().map(|(n, a)| (Identifier::new(self.context, n), *a)).collect();
        let op = OperationBuilder::new(name, Location::unknown(self.context))
            .add_operands(operands)
            .add_results(results)
            .add_attributes(&attrs)
            .add_regions_vec(regions)
            .build()
            .unwrap_or_else(|e| broken!("{name} is well formed: {e}"));
        let op = self.block.append_operation(op);
        (0..results.len()).map(|i| op.result(i).held("as many results as types").into()).collect()
    }

    /// An op with one result.
    pub(crate) fn op(&self, name: &str, operands: &[Value<'c, '_>], result: Type<'c>) -> Value<'c, 'b> {
        self.build(name, operands, &[result], &[], vec![])[0]
    }

    /// An op whose result has the type of its first operand.
    pub(crate) fn same(&self, name: &str, operands: &[Value<'c, '_>]) -> Value<'c, 'b> {
        self.op(name, operands, operands[0].r#type())
    }

    pub(crate) fn float(&self, value: f64, ty: Type<'c>) -> Value<'c, 'b> {
        let value = FloatAttribute::new(self.context, ty, value).into();
        self.build("arith.constant", &[], &[ty], &[("value", value)], vec![])[0]
    }

    pub(crate) fn f32(&self, value: f32) -> Value<'c, 'b> {
        self.float(f64::from(value), self.ty("f32"))
    }

    pub(crate) fn int(&self, value: i64, ty: Type<'c>) -> Value<'c, 'b> {
        let value = IntegerAttribute::new(ty, value).into();
        self.build("arith.constant", &[], &[ty], &[("value", value)], vec![])[0]
    }

    pub(crate) fn i32(&self, value: i64) -> Value<'c, 'b> {
        self.int(value, self.ty("i32"))
    }

    pub(crate) fn index(&self, value: i64) -> Value<'c, 'b> {
        self.int(value, self.ty("index"))
    }

    /// `arith.cmpf` by the name of its predicate.
    pub(crate) fn cmpf(&self, predicate: &str, a: Value<'c, '_>, b: Value<'c, '_>) -> Value<'c, 'b> {
        const NAMES: [&str; 16] = [
            "false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule",
            "une", "uno", "true",
        ];
        self.compare("arith.cmpf", &NAMES, predicate, a, b)
    }

    /// `arith.cmpi` by the name of its predicate.
    pub(crate) fn cmpi(&self, predicate: &str, a: Value<'c, '_>, b: Value<'c, '_>) -> Value<'c, 'b> {
        const NAMES: [&str; 10] = ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"];
        self.compare("arith.cmpi", &NAMES, predicate, a, b)
    }

    fn compare(
        &self,
        op: &str,
        names: &[&str],
        predicate: &str,
        a: Value<'c, '_>,
        b: Value<'c, '_>,
    ) -> Value<'c, 'b> {
        let at = names
            .iter()
            .position(|n| *n == predicate)
            .unwrap_or_else(|| broken!("{predicate} is a predicate"));
        let at = IntegerAttribute::new(self.ty("i64"), at as i64).into();
        self.build(op, &[a, b], &[self.ty("i1")], &[("predicate", at)], vec![])[0]
    }

    pub(crate) fn select(
        &self,
        condition: Value<'c, '_>,
        a: Value<'c, '_>,
        b: Value<'c, '_>,
    ) -> Value<'c, 'b> {
        self.op("arith.select", &[condition, a, b], a.r#type())
    }

    /// The bits of a number as another type of the same width.
    pub(crate) fn bits(&self, x: Value<'c, '_>, ty: &str) -> Value<'c, 'b> {
        self.op("arith.bitcast", &[x], self.ty(ty))
    }

    /// `a b + c` with one rounding.
    pub(crate) fn fma(&self, a: Value<'c, '_>, b: Value<'c, '_>, c: Value<'c, '_>) -> Value<'c, 'b> {
        self.same("math.fma", &[a, b, c])
    }

    pub(crate) fn add(&self, a: Value<'c, '_>, b: Value<'c, '_>) -> Value<'c, 'b> {
        self.same("arith.addf", &[a, b])
    }

    pub(crate) fn sub(&self, a: Value<'c, '_>, b: Value<'c, '_>) -> Value<'c, 'b> {
        self.same("arith.subf", &[a, b])
    }

    pub(crate) fn mul(&self, a: Value<'c, '_>, b: Value<'c, '_>) -> Value<'c, 'b> {
        self.same("arith.mulf", &[a, b])
    }

    pub(crate) fn div(&self, a: Value<'c, '_>, b: Value<'c, '_>) -> Value<'c, 'b> {
        self.same("arith.divf", &[a, b])
    }

    pub(crate) fn abs(&self, x: Value<'c, '_>) -> Value<'c, 'b> {
        self.same("math.absf", &[x])
    }
}

/// The attributes of a `linalg.generic`.
pub(super) fn generic_attrs<'c>(
    c: &Code<'c, '_>,
    maps: &str,
    kinds: &[&str],
    ins: usize,
    outs: usize,
) -> Vec<(&'static str, Attribute<'c>)> {
    let kinds: Vec<String> = kinds.iter().map(|k| format!("#linalg.iterator_type<{k}>")).collect();
    vec![
        ("indexing_maps", c.attr(maps)),
        ("iterator_types", c.attr(&format!("[{}]", kinds.join(", ")))),
        ("operandSegmentSizes", c.attr(&format!("array<i32: {ins}, {outs}>"))),
    ]
}
