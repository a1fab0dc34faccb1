//! Kernels: what a group computes, as expressions over rows and columns, free of names, so that equal groups are compiled
//! once.

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::Attr;
use fp8c_ir::attr::AttrName;
use fp8c_ir::registry::OpDef;
use fp8c_ir::types::ElementType;

use crate::capabilities::Capabilities;
use crate::elementwise;
use crate::view::dense_strides;

/// An expression of a kernel, by its place in [`Kernel::exprs`].
pub type ExprId = usize;

/// What a kernel computes for each element, or for each row.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Expr {
    /// An element of [`Kernel::leaves`].
    Leaf(usize),
    /// The place of the element in a view of the numbers from zero: `offset + sum(index[d] * strides[d])`.
    Index {
        /// Steps along each dimension of rows and columns.
        strides: Vec<isize>,
        /// The number of the first element.
        offset: isize,
    },
    /// One value, as its bytes.
    Constant(Vec<u8>),
    /// An elementwise op.
    Op {
        /// Which.
        op: &'static OpDef,
        /// The attributes that matter.
        attrs: Vec<(AttrName, Attr)>,
        /// It divides by one number a row, which is done by multiplying with its reciprocal, rounded.
        by_reciprocal: bool,
        /// What it is applied to.
        args: Vec<ExprId>,
    },
    /// A reduction of a row.
    Reduce {
        /// What combines two elements.
        combine: Combine,
        /// In which order.
        order: Order,
        /// The initial value.
        init: ExprId,
        /// What is reduced.
        of: ExprId,
    },
}

/// In which order a row is reduced. The results are those of the interpreter, but for [`Order::Any`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Order {
    /// One element after another.
    Turn,
    /// Sums of runs of so many f32, each in lanes ([`fp8c_dialects::stablehlo::reduce::run_in_lanes`]).
    Lanes {
        /// Elements of a run.
        run: usize,
    },
    /// As is fastest: a row that does not lie together and is too long to be copied.
    Any,
}

/// An expression with its element type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Typed {
    /// What is computed.
    pub expr: Expr,
    /// The type of its elements.
    pub elem: ElementType,
    /// One for each row, rather than one for each element.
    pub by_row: bool,
    /// How often other expressions use it.
    pub uses: usize,
}

/// A tensor that a kernel reads: steps in elements along each dimension of rows and columns; 0 where it repeats.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Leaf {
    /// The type of its elements.
    pub elem: ElementType,
    /// Steps along each dimension.
    pub strides: Vec<isize>,
}

/// A tensor that a kernel writes, row by row.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Output {
    /// What is written.
    pub expr: ExprId,
    /// One element a row.
    pub by_row: bool,
    /// The leaf that it is written over.
    pub over: Option<usize>,
}

/// A kernel.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Kernel {
    /// Sizes of the dimensions of rows.
    pub rows: Vec<usize>,
    /// Sizes of the dimensions of columns.
    pub columns: Vec<usize>,
    /// What it reads.
    pub leaves: Vec<Leaf>,
    /// What it computes; each after what it is made of.
    pub exprs: Vec<Typed>,
    /// What it writes.
    pub outputs: Vec<Output>,
    /// Rows next to each other lie next to each other: a reduction along columns takes several rows at a time.
    pub across: bool,
}

impl Kernel {
    /// The reduction of each row of a view; the initial value is read from a scalar.
    ///
    /// Dimensions are sizes and strides. Those of size one are left out, as in other kernels: MLIR cannot tell them apart in slices.
    pub fn reduction(
        rows: &[(usize, isize)],
        columns: &[(usize, isize)],
        combine: Combine,
        elem: ElementType,
    ) -> Self {
        let long = |dims: &[(usize, isize)]| dims.iter().copied().filter(|d| d.0 != 1).collect::<Vec<_>>();
        let (rows, mut along) = (long(rows), long(columns));
        if along.is_empty() {
            along.push((1, 1));
        }
        let strides: Vec<isize> = rows.iter().chain(&along).map(|d| d.1).collect();
        let typed = |expr, by_row| Typed { expr, elem, by_row, uses: 1 };
        let scalar = Leaf { elem, strides: vec![0; strides.len()] };
        Self {
            rows: rows.into_iter().map(|d| d.0).collect(),
            columns: along.into_iter().map(|d| d.0).collect(),
            leaves: vec![Leaf { elem, strides }, scalar],
            exprs: vec![
                typed(Expr::Leaf(0), false),
                typed(Expr::Leaf(1), true),
                typed(Expr::Reduce { combine, order: Order::Turn, init: 1, of: 0 }, true),
            ],
            outputs: vec![Output { expr: 2, by_row: true, over: None }],
            across: false,
        }
    }

    /// Number of dimensions of rows and columns.
    pub fn dims(&self) -> usize {
        self.rows.len() + self.columns.len()
    }

    /// Its sizes and ops, for people.
    pub fn describe(&self) -> String {
        let mut ops: Vec<(&str, usize)> = Vec::new();
        for typed in &self.exprs {
            let name = match &typed.expr {
                Expr::Op { op, .. } => op.mnemonic(),
                Expr::Reduce { .. } => "reduce",
                _ => continue,
            };
            match ops.iter_mut().find(|o| o.0 == name) {
                Some(op) => op.1 += 1,
                None => ops.push((name, 1)),
            }
        }
        let ops: Vec<String> =
            ops.iter().map(|(n, k)| if *k == 1 { n.to_string() } else { format!("{k} {n}") }).collect();
        let how = if self.across { " across" } else { "" };
        format!(
            "{:?} rows of {:?}{how}, {} in, {} out: {}",
            self.rows,
            self.columns,
            self.leaves.len(),
            self.outputs.len(),
            ops.join(", ")
        )
    }

    /// The expression is a leaf whose elements lie next to each other along the columns.
    pub fn lies_together(&self, id: ExprId) -> bool {
        let Expr::Leaf(leaf) = self.exprs[id].expr else { return false };
        self.leaves[leaf].strides[self.rows.len()..] == dense_strides(&self.columns)
    }

    /// Number of rows.
    pub fn row_count(&self) -> usize {
        self.rows.iter().product()
    }

    /// For a sum or difference of f32 with a product that nothing else uses: the factors, the other operand, and
    /// whether the product and the other are negated. As the interpreter has it, and XLA.
    pub fn contracted(&self, id: ExprId) -> Option<([ExprId; 2], usize, bool, bool)> {
        let typed = &self.exprs[id];
        let Expr::Op { op, args, .. } = &typed.expr else { return None };
        let minus = match op.name {
            "stablehlo.add" => false,
            "stablehlo.subtract" => true,
            _ => return None,
        };
        if typed.elem != ElementType::F32 {
            return None;
        }
        let product = |a: ExprId| match &self.exprs[a].expr {
            Expr::Op { op, args, .. }
                if op.name == "stablehlo.multiply"
                    && self.exprs[a].uses == 1
                    && self.exprs[a].by_row == typed.by_row =>
            {
                Some([args[0], args[1]])
            }
            _ => None,
        };
        match (product(args[0]), product(args[1])) {
            (Some(p), _) => Some((p, 1, false, minus)),
            (None, Some(p)) => Some((p, 0, minus, false)),
            _ => None,
        }
    }

    /// A largest magnitude of floats of 16 or 32 bits: they have no sign, so their bits as whole numbers have the same order, and a
    /// NaN is above all numbers.
    pub fn is_largest_magnitude(&self, id: ExprId) -> bool {
        let Expr::Reduce { combine: Combine::Max, init, of, .. } = self.exprs[id].expr else { return false };
        let magnitude = matches!(&self.exprs[of].expr, Expr::Op { op, .. } if op.name == "stablehlo.abs");
        let Expr::Constant(bytes) = &self.exprs[init].expr else { return false };
        // A NaN with a sign would be below all numbers.
        let number = match (self.exprs[id].elem, &bytes[..]) {
            (ElementType::F32, &[a, b, c, d]) => f32::from_le_bytes([a, b, c, d]),
            (ElementType::Small(format), &[a, b]) => format.decode(u16::from_le_bytes([a, b])),
            _ => f32::NAN,
        };
        magnitude && !number.is_nan()
    }

    /// Rows that one step of its range takes.
    pub fn tile(&self, able: &Capabilities) -> usize {
        let last = self.rows.last().copied().unwrap_or(1);
        match self.across {
            true => (1..=last.min(able.tile)).rev().find(|t| last.is_multiple_of(*t)).unwrap_or(1),
            false => 1,
        }
    }

    /// Bytes that it touches of each tensor it reads, from its first element there, then of each that it writes.
    pub fn spans(&self) -> Vec<usize> {
        let sizes: Vec<usize> = self.rows.iter().chain(&self.columns).copied().collect();
        let read = |leaf: &Leaf| {
            let last: usize =
                sizes.iter().zip(&leaf.strides).map(|(&n, &s)| n.saturating_sub(1) * s.unsigned_abs()).sum();
            (last + 1) * leaf.elem.bytes()
        };
        let written = |output: &Output| {
            let count = if output.by_row { self.rows.len() } else { sizes.len() };
            sizes[..count].iter().product::<usize>() * self.exprs[output.expr].elem.bytes()
        };
        self.leaves.iter().map(read).chain(self.outputs.iter().map(written)).collect()
    }

    /// Length of its range.
    pub fn units(&self, able: &Capabilities) -> usize {
        self.row_count() / self.tile(able).max(1)
    }

    /// Estimated nanoseconds that one unit of its range takes.
    pub fn price(&self, able: &Capabilities) -> f64 {
        let costs = &able.costs;
        let columns: usize = self.columns.iter().product();
        let rows = self.row_count() / self.units(able).max(1);
        let each: f64 = (self.exprs.iter().filter(|e| !e.by_row || self.columns.is_empty()))
            .map(|e| match &e.expr {
                Expr::Op { op, .. } if elementwise::is_cheap(op.name) => costs.cheap,
                Expr::Op { .. } => costs.dear,
                Expr::Leaf(_) => costs.load,
                _ => costs.cheap,
            })
            .sum();
        (columns * rows) as f64 * each + costs.begin
    }

    /// What an expression is computed from: factors in place of a product that is contracted.
    pub fn inputs(&self, id: ExprId) -> Vec<ExprId> {
        let args = self.exprs[id].expr.args();
        match self.contracted(id) {
            Some((factors, other, ..)) => vec![factors[0], factors[1], args[other]],
            None => args,
        }
    }
}

impl Expr {
    /// Expressions it is made of.
    pub fn args(&self) -> Vec<ExprId> {
        match self {
            Self::Op { args, .. } => args.clone(),
            Self::Reduce { init, of, .. } => vec![*init, *of],
            _ => vec![],
        }
    }
}
