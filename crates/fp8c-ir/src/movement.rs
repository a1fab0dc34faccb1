//! Movement: what an op does that leaves every element as it is and only puts it elsewhere. It is data of the op
//! ([`OpDef::moves`](crate::registry::OpDef::moves)), so that passes ask how an op moves elements and not which op it is.

/// A way to move elements.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Move {
    /// Each result is the operand of its number: barriers, and notes of where a tensor is.
    Stay,
    /// The same elements, row by row, in another shape.
    Reshape,
    /// Dimensions in another order.
    Transpose,
    /// Repeated along new dimensions and those of size one.
    Broadcast,
    /// A part at a place that attributes say.
    Slice,
    /// A part at a place that operands say.
    DynamicSlice,
    /// The first operand with the second in place of a part of it, at a place that operands say.
    DynamicUpdateSlice,
    /// The first operand among elements that are all the second.
    Pad,
    /// Operands one after another along a dimension.
    Concatenate,
    /// The order turned round along dimensions.
    Reverse,
    /// Parts at places that an operand lists.
    Gather,
    /// One of these, of sizes that operands say: what it is once they are known is for the dialect to tell.
    Open,
}

impl Move {
    /// Each element of the result is another one of the first operand: nothing is repeated, added or joined.
    pub fn picks(self) -> bool {
        self.is_layout() || matches!(self, Self::Slice | Self::DynamicSlice | Self::Reverse)
    }

    /// All elements of the operand, each once: dimensions are split, joined or stand in another order.
    pub fn is_layout(self) -> bool {
        matches!(self, Self::Reshape | Self::Transpose)
    }
}

/// A movement with what the op's attributes say of it. Lists have an entry for each dimension unless they say otherwise.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Movement {
    /// See [`Move::Stay`].
    Stay,
    /// See [`Move::Reshape`].
    Reshape,
    /// Dimension `i` of the result is dimension `order[i]` of the operand.
    Transpose(Vec<usize>),
    /// Dimension `i` of the operand is dimension `dims[i]` of the result.
    Broadcast(Vec<usize>),
    /// From `starts` to before `limits` in steps of `strides`.
    Slice {
        /// First indices.
        starts: Vec<i64>,
        /// Indices behind the last.
        limits: Vec<i64>,
        /// Steps.
        strides: Vec<i64>,
    },
    /// A part of these sizes.
    DynamicSlice(Vec<i64>),
    /// See [`Move::DynamicUpdateSlice`].
    DynamicUpdateSlice,
    /// So many elements in front, behind, and between two; those in front and behind may be negative, which takes away.
    Pad {
        /// In front.
        low: Vec<i64>,
        /// Behind.
        high: Vec<i64>,
        /// Between.
        interior: Vec<i64>,
    },
    /// Along this dimension.
    Concatenate(usize),
    /// Along these dimensions.
    Reverse(Vec<usize>),
    /// See [`Move::Gather`].
    Gather,
    /// See [`Move::Open`].
    Open,
}
