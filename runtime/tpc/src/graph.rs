//! The graph of a step for Gaudi2 as data: what `graph.json` holds. `docs/schema/gaudi2_graph.json` describes it.
//!
//! Words are Synapse's: a tensor has sizes with the fastest dimension first, a node is called by a guid.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::Fault;

/// The version of this format.
pub const VERSION: u32 = 2;
/// A tensor of a kernel has at most so many dimensions, an index space too.
pub const MAX_DIMS: usize = 5;
/// A kernel has at most so many tensors.
pub const MAX_TENSORS: usize = 16;

/// The type of elements, as Synapse names it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Elem {
    /// f32.
    #[serde(rename = "float")]
    F32,
    /// bfloat16.
    #[serde(rename = "bf16")]
    Bf16,
    /// E4M3 with infinities, up to 240: `f8` in TPC-C, `hf8` in guids.
    #[serde(rename = "fp8_143")]
    F8E4M3,
    /// E5M2: `h8` in TPC-C, `f8` in guids.
    #[serde(rename = "fp8_152")]
    F8E5M2,
    /// Signed, 32 bits.
    #[serde(rename = "int32")]
    I32,
    /// Unsigned, 32 bits.
    #[serde(rename = "uint32")]
    U32,
    /// Signed, 8 bits.
    #[serde(rename = "int8")]
    I8,
    /// Unsigned, 8 bits; a truth value.
    #[serde(rename = "uint8")]
    U8,
}

impl Elem {
    /// Bytes of an element.
    pub fn bytes(self) -> usize {
        match self {
            Self::F32 | Self::I32 | Self::U32 => 4,
            Self::Bf16 => 2,
            Self::F8E4M3 | Self::F8E5M2 | Self::I8 | Self::U8 => 1,
        }
    }

    /// What a guid ends with where it is made for this type.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::Bf16 => "bf16",
            Self::F8E4M3 => "hf8",
            Self::F8E5M2 => "f8",
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::I8 => "i8",
            Self::U8 => "u8",
        }
    }
}

/// Where a tensor lies.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Persistent: the argument of this number.
    Argument(usize),
    /// Persistent: the result of this number.
    Result(usize),
    /// A constant, as the hexadecimal digits of its bytes.
    Constant(String),
    /// The workspace that the graph compiler plans.
    Workspace,
    /// Persistent for a step: one launch writes it, later ones read it.
    Kept,
    /// Persistent: elements of another persistent tensor, in a row. In turn `t` of its launch they begin at `first + t * step`.
    Part {
        /// The tensor whose they are.
        of: usize,
        /// The first element in the first turn.
        first: i64,
        /// From one turn to the next.
        step: i64,
    },
}

impl Place {
    /// It has memory of its own outside of the workspace, which lasts from launch to launch.
    pub fn is_persistent(&self) -> bool {
        matches!(self, Self::Argument(_) | Self::Result(_) | Self::Kept)
    }

    /// A launch is told where it lies.
    pub fn is_outside(&self) -> bool {
        self.is_persistent() || matches!(self, Self::Part { .. })
    }
}

/// A tensor.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tensor {
    /// Its name.
    pub name: String,
    /// The type of its elements.
    pub elem: Elem,
    /// Its sizes, fastest dimension first.
    pub sizes: Vec<u64>,
    /// Where it lies.
    pub place: Place,
    /// The host has integers of 64 bits: arguments are narrowed, which must change none, and results widened.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub wide: bool,
}

/// Integers of 64 bits in 32.
///
/// # Errors
/// One does not fit.
pub fn narrowed(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let numbers =
        bytes.chunks_exact(8).map(|c| i64::from_le_bytes([c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]]));
    let mut out = Vec::with_capacity(bytes.len() / 2);
    for number in numbers {
        let narrow = i32::try_from(number);
        let narrow = narrow
            .map_err(|_| Fault(format!("the device has no integers of 64 bits, and {number} needs them")))?;
        out.extend(narrow.to_le_bytes());
    }
    Ok(out)
}

fn widened(bytes: &[u8]) -> Vec<u8> {
    let numbers = bytes.chunks_exact(4).map(|c| i64::from(i32::from_le_bytes([c[0], c[1], c[2], c[3]])));
    numbers.flat_map(i64::to_le_bytes).collect()
}

impl Tensor {
    /// Number of elements.
    pub fn elements(&self) -> usize {
        self.sizes.iter().product::<u64>() as usize
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.elements() * self.elem.bytes()
    }

    /// Size in bytes on the host.
    pub fn host_bytes(&self) -> usize {
        self.bytes() * if self.wide { 2 } else { 1 }
    }

    /// What the device has of an array of the host.
    ///
    /// # Errors
    /// A number does not fit.
    pub fn from_host(&self, bytes: &[u8]) -> Result<Vec<u8>, Fault> {
        if self.wide { narrowed(bytes) } else { Ok(bytes.to_vec()) }
    }

    /// An array of the host from what the device has.
    pub fn to_host(&self, bytes: Vec<u8>) -> Vec<u8> {
        if self.wide { widened(&bytes) } else { bytes }
    }
}

/// What a node is given beside tensors.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Params {
    /// Nothing.
    #[default]
    None,
    /// Numbers for a kernel of [`Graph::kernels`], after its tensors.
    Kernel(Vec<u32>),
    /// `synGEMMParams`.
    Gemm {
        /// The first operand is given as its transpose.
        transpose_a: bool,
        /// The second operand is given as its transpose.
        transpose_b: bool,
    },
    /// `synStridedOpParams`.
    Strided {
        /// The first element.
        offset: u64,
        /// Steps in elements, fastest dimension first.
        strides: Vec<u64>,
    },
}

/// A node.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Node {
    /// Its name.
    pub name: String,
    /// What it does: an op of Synapse, or a kernel of [`Graph::kernels`].
    pub guid: String,
    /// Tensors it reads; null where an optional one is absent.
    pub inputs: Vec<Option<usize>>,
    /// Tensors it writes.
    pub outputs: Vec<usize>,
    /// What else it is given.
    #[serde(default)]
    pub params: Params,
}

/// The elements along one dimension of a tensor that member `i` of a kernel's index space touches: from `a * i + start` to
/// `a * i + end`, along dimension `dim` of that space.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Access {
    /// The dimension of the index space.
    pub dim: usize,
    /// Elements from one member to the next.
    pub a: i64,
    /// The first.
    pub start: i64,
    /// The last.
    pub end: i64,
}

/// What a kernel expects of a tensor.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Operand {
    /// The type of its elements.
    pub elem: Elem,
    /// Its sizes, fastest dimension first.
    pub sizes: Vec<u64>,
    /// What a member touches along each dimension; nothing where every member may touch everything.
    pub access: Option<Vec<Access>>,
}

/// A kernel of our own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kernel {
    /// Its guid.
    pub guid: String,
    /// What it computes, in words.
    pub doc: String,
    /// Its file, beside the graph's.
    pub source: String,
    /// Sizes of its index space.
    pub space: Vec<u64>,
    /// What it reads.
    pub inputs: Vec<Operand>,
    /// What it writes.
    pub outputs: Vec<Operand>,
    /// How many numbers it is given after its tensors.
    pub params: usize,
}

/// Nodes that are recorded as one graph, and how often that is launched.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Launch {
    /// How many nodes it has: those that follow the ones of earlier launches.
    pub nodes: usize,
    /// How many times it is launched, one after the other.
    pub turns: u64,
    /// Pairs of a tensor that a turn writes and one that the next turn reads: their memory is exchanged after each turn, the last
    /// one included.
    pub exchanged: Vec<(usize, usize)>,
}

/// A step for Gaudi2.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Graph {
    /// [`VERSION`].
    pub version: u32,
    /// `gaudi2`.
    pub device: String,
    /// All tensors.
    pub tensors: Vec<Tensor>,
    /// Nodes, each after what it reads.
    pub nodes: Vec<Node>,
    /// How nodes are recorded and launched: once, but for loops.
    pub launches: Vec<Launch>,
    /// Kernels, each once.
    pub kernels: Vec<Kernel>,
    /// The tensor of each argument.
    pub arguments: Vec<usize>,
    /// The tensor of each result.
    pub results: Vec<usize>,
    /// Pairs of a result and the argument that it is for in the next step: their memory is exchanged.
    pub state: Vec<(usize, usize)>,
}

/// Tensors that a node reads or writes.
pub(crate) fn touched(node: &Node) -> impl Iterator<Item = &usize> {
    node.inputs.iter().flatten().chain(&node.outputs)
}

impl Graph {
    /// Reads a graph, and holds it to what else is expected of one.
    ///
    /// # Errors
    /// It is no such file, of another version, or something in it does not fit.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let graph: Self = serde_json::from_str(text).map_err(|e| Fault(format!("graph.json: {e}")))?;
        graph.check()?;
        Ok(graph)
    }

    /// As text.
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The kernel of this guid.
    pub fn kernel(&self, guid: &str) -> Option<&Kernel> {
        self.kernels.iter().find(|k| k.guid == guid)
    }

    /// Numbers are in range, each tensor is written before it is read, kernels get the tensors they are made for.
    ///
    /// # Errors
    /// What does not fit.
    pub fn check(&self) -> Result<(), Fault> {
        if self.version != VERSION || self.device != "gaudi2" {
            let found = format!("version {} for {}", self.version, self.device);
            return Err(Fault(format!("graph.json is of {found}; version {VERSION} for gaudi2 is wanted")));
        }
        let tensors = self.arguments.iter().chain(&self.results).chain(self.nodes.iter().flat_map(touched));
        if let Some(t) = tensors.copied().find(|&t| t >= self.tensors.len()) {
            return Err(Fault(format!("there is no tensor {t}")));
        }
        let all: usize = self.launches.iter().map(|l| l.nodes).sum();
        if all != self.nodes.len() {
            return Err(Fault(format!("{all} nodes are launched, of {}", self.nodes.len())));
        }
        let mut written: Vec<bool> =
            self.tensors.iter().map(|t| matches!(t.place, Place::Argument(_) | Place::Constant(_))).collect();
        for (launch, nodes) in self.recorded() {
            self.follows(launch, &self.nodes[nodes.clone()], &mut written)?;
            // The workspace is another one in the next launch.
            let made = self.nodes[nodes].iter().flat_map(|n| &n.outputs);
            made.filter(|&&t| self.tensors[t].place == Place::Workspace).for_each(|&t| written[t] = false);
        }
        match self.results.iter().find(|&&t| !written[t]) {
            Some(&t) => Err(Fault(format!("{} is never written", self.tensors[t].name))),
            None => Ok(()),
        }
    }

    /// Launches, each with the numbers of its nodes.
    pub fn recorded(&self) -> impl Iterator<Item = (&Launch, Range<usize>)> {
        self.launches.iter().scan(0, |from, launch| {
            *from += launch.nodes;
            Some((launch, *from - launch.nodes..*from))
        })
    }

    /// What a launch reads is written before, parts lie inside their tensors, what is exchanged is alike.
    fn follows(&self, launch: &Launch, nodes: &[Node], written: &mut [bool]) -> Result<(), Fault> {
        for node in nodes {
            let wrong = |what: String| Fault(format!("node {}: {what}", node.name));
            let there = |t: usize| match self.tensors[t].place {
                Place::Part { of, .. } => written.get(of).copied().unwrap_or(false),
                _ => written[t],
            };
            if let Some(&t) = node.inputs.iter().flatten().find(|&&t| !there(t)) {
                return Err(wrong(format!("{} is read before it is written", self.tensors[t].name)));
            }
            for &t in touched(node) {
                self.lies(t, launch.turns).map_err(wrong)?;
            }
            for &t in &node.outputs {
                let place = &self.tensors[t].place;
                let ours = matches!(place, Place::Workspace | Place::Result(_) | Place::Kept);
                let part = matches!(place, Place::Part { of, .. } if self.tensors[*of].place == Place::Kept && written[*of]);
                if !(ours || part) {
                    return Err(wrong(format!("{} is nothing that a node writes", self.tensors[t].name)));
                }
                if std::mem::replace(&mut written[t], true) {
                    return Err(wrong(format!("{} is written a second time", self.tensors[t].name)));
                }
            }
            if let Some(kernel) = self.kernel(&node.guid) {
                self.fits(kernel, node).map_err(wrong)?;
            }
            if let Params::Strided { offset, strides } = &node.params {
                self.reaches(node, *offset, strides).map_err(wrong)?;
            }
        }
        for &(a, b) in &launch.exchanged {
            let kept =
                |t: usize| self.tensors.get(t).filter(|t| t.place == Place::Kept).filter(|_| written[t]);
            let alike = kept(a).zip(kept(b)).is_some_and(|(a, b)| (a.elem, a.bytes()) == (b.elem, b.bytes()));
            if !alike {
                return Err(Fault(format!("tensors {a} and {b} cannot be exchanged")));
            }
        }
        Ok(())
    }

    /// A part lies inside a persistent tensor of its type in each of some turns.
    fn lies(&self, tensor: usize, turns: u64) -> Result<(), String> {
        let part = &self.tensors[tensor];
        let Place::Part { of, first, step } = part.place else { return Ok(()) };
        let whole = self.tensors.get(of).filter(|t| t.place.is_persistent() && t.elem == part.elem);
        let count = whole.map_or(0, Tensor::elements) as i128;
        let last = i128::from(first) + i128::from(step) * i128::from(turns.saturating_sub(1));
        let inside = |from: i128| from >= 0 && from + part.elements() as i128 <= count;
        if inside(first.into()) && inside(last) {
            Ok(())
        } else {
            Err(format!("{} leaves its tensor", part.name))
        }
    }

    /// A view, or what is put into one, lies inside its tensor.
    fn reaches(&self, node: &Node, offset: u64, strides: &[u64]) -> Result<(), String> {
        let inputs: Vec<usize> = node.inputs.iter().flatten().copied().collect();
        let view = inputs.get(1).or(node.outputs.first());
        let (Some(&whole), Some(&view)) = (inputs.first(), view) else {
            return Err("it lacks a tensor".into());
        };
        let (whole, view) = (&self.tensors[whole], &self.tensors[view]);
        let last = view.sizes.iter().zip(strides).map(|(&n, &s)| n.saturating_sub(1).saturating_mul(s));
        let last = last.fold(offset, u64::saturating_add);
        match view.sizes.len() == strides.len() && last < whole.elements() as u64 {
            true => Ok(()),
            false => Err(format!("{} leaves {}", view.name, whole.name)),
        }
    }

    fn fits(&self, kernel: &Kernel, node: &Node) -> Result<(), String> {
        let given: Vec<usize> = node.inputs.iter().flatten().chain(&node.outputs).copied().collect();
        let wanted: Vec<&Operand> = kernel.inputs.iter().chain(&kernel.outputs).collect();
        if given.len() != wanted.len() || node.inputs.len() != kernel.inputs.len() {
            return Err(format!("{} takes {} tensors, found {}", kernel.guid, wanted.len(), given.len()));
        }
        let numbers = if let Params::Kernel(numbers) = &node.params { numbers.len() } else { 0 };
        if numbers != kernel.params {
            return Err(format!("{} takes {} numbers, found {numbers}", kernel.guid, kernel.params));
        }
        if wanted.len() > MAX_TENSORS || kernel.space.len() > MAX_DIMS {
            return Err(format!("{} is beyond what a kernel may have", kernel.guid));
        }
        for (at, operand) in given.into_iter().zip(wanted) {
            let tensor = &self.tensors[at];
            if (tensor.elem, &tensor.sizes) != (operand.elem, &operand.sizes)
                || operand.sizes.len() > MAX_DIMS
            {
                return Err(format!(
                    "{} wants {:?} {:?} for {}, found {:?} {:?}",
                    kernel.guid, operand.elem, operand.sizes, tensor.name, tensor.elem, tensor.sizes
                ));
            }
        }
        Ok(())
    }
}
