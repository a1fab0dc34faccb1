//! How manual computations cut tensors into parts, one a device.

use std::rc::Rc;

use fp8c_dialects::sdy::{Layout, manual_devices};
use fp8c_ir::OpView;
use fp8c_ir::graph::{Graph, NodeId};

/// How a tensor is cut: for each dimension the axes of the mesh that cut it, and on which devices.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Cut {
    pub(crate) axes: Vec<Vec<usize>>,
    devices: Rc<Devices>,
}

/// A mesh, and the devices of it that work together.
type Devices = (String, Vec<Vec<i64>>);

/// How a manual computation cuts what it takes and returns.
pub(crate) struct Parts {
    layout: Layout,
    devices: Rc<Devices>,
}

impl Parts {
    /// Those of a `sdy.manual_computation`; nothing where its shardings cannot be read.
    pub(crate) fn of(graph: &Graph, node: NodeId) -> Option<Self> {
        let view = OpView::new(graph, node);
        let (layout, devices) = (Layout::of(&view).ok()?, manual_devices(&view).ok()?);
        Some(Self { layout, devices: Rc::new(devices) })
    }

    /// How operand `i` is cut.
    pub(crate) fn taken(&self, i: usize) -> Option<Cut> {
        Some(Cut { axes: self.layout.inputs.get(i)?.clone(), devices: self.devices.clone() })
    }

    /// Of which parts result `i` is put together.
    pub(crate) fn returned(&self, i: usize) -> Option<Cut> {
        Some(Cut { axes: self.layout.outputs.get(i)?.clone(), devices: self.devices.clone() })
    }
}
