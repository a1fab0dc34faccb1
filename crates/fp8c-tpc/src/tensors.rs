//! Tensors of a graph while it is made: which one a buffer of the kernel program is now, and views of it.

use std::collections::HashMap;

use fp8c_gaudi::graph::{Elem, Graph, Node, Params, Place, Tensor};

/// Tensors and nodes so far.
#[derive(Default)]
pub(crate) struct Tensors {
    pub(crate) graph: Graph,
    /// The tensor that each buffer is now.
    pub(crate) now: HashMap<usize, usize>,
    reshaped: HashMap<(usize, Vec<u64>), usize>,
    /// Where a tensor that is another's elements in other sizes has them from.
    source: HashMap<usize, usize>,
    viewed: HashMap<(usize, u64, Vec<u64>, Vec<u64>), usize>,
    counts: HashMap<String, usize>,
}

impl Tensors {
    /// A name that no other node or tensor has.
    fn name(&mut self, stem: &str) -> String {
        let count = self.counts.entry(stem.into()).or_insert(0);
        *count += 1;
        format!("{stem}_{}", *count - 1)
    }

    pub(crate) fn tensor(&mut self, stem: &str, elem: Elem, sizes: Vec<u64>, place: Place) -> usize {
        let name = match place {
            Place::Argument(i) => format!("argument_{i}"),
            _ => self.name(stem),
        };
        let sizes = if sizes.is_empty() { vec![1] } else { sizes };
        self.graph.tensors.push(Tensor { name, elem, sizes, place, wide: false });
        self.graph.tensors.len() - 1
    }

    pub(crate) fn node(
        &mut self,
        guid: &str,
        inputs: Vec<Option<usize>>,
        outputs: Vec<usize>,
        params: Params,
    ) {
        let name = self.name(guid);
        self.graph.nodes.push(Node { name, guid: guid.into(), inputs, outputs, params });
    }

    /// A node with one output of these sizes.
    pub(crate) fn made(
        &mut self,
        guid: &str,
        inputs: &[usize],
        elem: Elem,
        sizes: Vec<u64>,
        params: Params,
    ) -> usize {
        let out = self.tensor(guid, elem, sizes, Place::Workspace);
        self.node(guid, inputs.iter().map(|&t| Some(t)).collect(), vec![out], params);
        out
    }

    /// A tensor's elements in other sizes.
    pub(crate) fn shaped(&mut self, tensor: usize, sizes: &[u64]) -> usize {
        if self.graph.tensors[tensor].sizes == sizes {
            return tensor;
        }
        let source = self.source.get(&tensor).copied().unwrap_or(tensor);
        if self.graph.tensors[source].sizes == sizes {
            return source;
        }
        let key = (source, sizes.to_vec());
        if let Some(&known) = self.reshaped.get(&key) {
            return known;
        }
        let elem = self.graph.tensors[source].elem;
        let out = self.made("reshape", &[source], elem, sizes.to_vec(), Params::None);
        self.source.insert(out, source);
        self.reshaped.insert(key, out);
        out
    }

    /// The elements of a tensor, which lies in one row, from `offset` on by strides.
    pub(crate) fn view(&mut self, tensor: usize, offset: u64, sizes: Vec<u64>, strides: Vec<u64>) -> usize {
        let source = self.source.get(&tensor).copied().unwrap_or(tensor);
        let key = (source, offset, sizes.clone(), strides.clone());
        if let Some(&known) = self.viewed.get(&key) {
            return known;
        }
        let (elem, all) = (self.graph.tensors[source].elem, self.graph.tensors[source].elements() as u64);
        let row = self.shaped(source, &[all]);
        let out = self.made("strided_view", &[row], elem, sizes, Params::Strided { offset, strides });
        self.viewed.insert(key, out);
        out
    }

    /// What follows is recorded as another graph: nothing of the workspace is left.
    pub(crate) fn begin(&mut self) {
        self.now.clear();
        self.reshaped.clear();
        self.source.clear();
        self.viewed.clear();
    }

    /// The tensor outlasts its launch: itself, or a copy where it does already or nobody may take it.
    pub(crate) fn returned(&mut self, tensor: usize, place: Place) -> usize {
        let own = &mut self.graph.tensors[tensor];
        let name = |own: &mut Tensor| {
            if let Place::Result(i) = own.place {
                own.name = format!("result_{i}");
            }
        };
        if own.place == Place::Workspace && !self.source.contains_key(&tensor) {
            own.place = place;
            name(own);
            return tensor;
        }
        let (elem, sizes) = (own.elem, own.sizes.clone());
        let out = self.tensor("kept", elem, sizes, place);
        name(&mut self.graph.tensors[out]);
        self.node("memcpy", vec![Some(tensor)], vec![out], Params::None);
        out
    }
}
