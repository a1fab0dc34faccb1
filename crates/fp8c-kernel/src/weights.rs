//! What running a unit does to memory: what it frees and what it takes. One that frees more than it takes runs as soon as it can, while
//! what it reads still lies in the caches: an update when its gradient is there, a conversion when its scale is.

use fp8c_ir::graph::{Graph, ValueId};

/// Bytes that do not matter.
const SMALL: usize = 1 << 12;

/// A value that lies in memory from the unit that makes it to the last one that reads it.
struct Held {
    bytes: usize,
    /// Units that have yet to read it.
    readers: Vec<usize>,
}

/// What units read and make.
pub(crate) struct Weights {
    values: Vec<Held>,
    /// Of each unit: values that it reads.
    reads: Vec<Vec<usize>>,
    /// Of each unit: bytes of all that it reads.
    read: Vec<usize>,
    /// Of each unit: bytes of what it makes for others of this region.
    makes: Vec<usize>,
}

impl Weights {
    /// Of so many units.
    pub(crate) fn new(units: usize) -> Self {
        Self { values: vec![], reads: vec![vec![]; units], read: vec![0; units], makes: vec![0; units] }
    }

    /// An argument and the units that read it: it stays.
    pub(crate) fn given(&mut self, graph: &Graph, value: ValueId, mut readers: Vec<usize>) {
        readers.sort_unstable();
        readers.dedup();
        readers.into_iter().for_each(|unit| self.read[unit] += bytes(graph, value));
    }

    /// A value, the unit that makes it, and those that read it; what the region returns stays.
    pub(crate) fn made(
        &mut self,
        graph: &Graph,
        value: ValueId,
        maker: usize,
        mut readers: Vec<usize>,
        returned: bool,
    ) {
        readers.retain(|&unit| unit != maker);
        readers.sort_unstable();
        readers.dedup();
        let bytes = bytes(graph, value);
        readers.iter().for_each(|&unit| self.read[unit] += bytes);
        if returned || readers.is_empty() {
            return;
        }
        self.makes[maker] += bytes;
        readers.iter().for_each(|&unit| self.reads[unit].push(self.values.len()));
        self.values.push(Held { bytes, readers });
    }

    /// It makes hardly more than it frees, and frees something or reads hardly anything.
    pub(crate) fn is_light(&self, unit: usize) -> bool {
        let last = |&&v: &&usize| self.values[v].readers.len() == 1;
        let freed: usize = self.reads[unit].iter().filter(last).map(|&v| self.values[v].bytes).sum();
        self.makes[unit] <= freed + SMALL && (freed > SMALL || self.read[unit] <= SMALL)
    }

    /// The unit has run; returns units that are the last now to read something.
    pub(crate) fn run(&mut self, unit: usize) -> Vec<usize> {
        let mut last = Vec::new();
        for v in std::mem::take(&mut self.reads[unit]) {
            self.values[v].readers.retain(|&u| u != unit);
            if let [only] = self.values[v].readers[..] {
                last.push(only);
            }
        }
        last
    }
}

fn bytes(graph: &Graph, value: ValueId) -> usize {
    let tensor = graph.ty(value).as_tensor();
    tensor.and_then(|t| t.elements()?.checked_mul(t.elem.bytes())).unwrap_or(0)
}
