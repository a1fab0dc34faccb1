//! Arguments of a kernel's function: which dimensions a tensor has, and how it lies in memory.

use fp8c_ir::types::ElementType;

use super::cast::memory_type;
use fp8c_kernel::{Kernel, Leaf};

/// A tensor argument: the dimensions of the kernel that it has, and its element type in memory.
#[derive(PartialEq)]
pub(super) struct Param {
    pub(super) dims: Vec<usize>,
    strides: Vec<isize>,
    pub(super) memory: String,
}

impl Param {
    pub(super) fn leaf(leaf: &Leaf) -> Self {
        let dims: Vec<usize> = (0..leaf.strides.len()).filter(|&d| leaf.strides[d] != 0).collect();
        let strides = dims.iter().map(|&d| leaf.strides[d]).collect();
        Self { dims, strides, memory: memory_type(leaf.elem) }
    }

    pub(super) fn output(kernel: &Kernel, by_row: bool, elem: ElementType) -> Self {
        let count = if by_row { kernel.rows.len() } else { kernel.dims() };
        let sizes: Vec<usize> = kernel.rows.iter().chain(&kernel.columns).take(count).copied().collect();
        Self {
            dims: (0..count).collect(),
            strides: fp8c_kernel::dense_strides(&sizes),
            memory: memory_type(elem),
        }
    }

    fn shape(&self, kernel: &Kernel) -> Vec<usize> {
        self.dims
            .iter()
            .map(|&d| kernel.rows.iter().chain(&kernel.columns).nth(d).copied().unwrap_or(1))
            .collect()
    }

    pub(super) fn tensor(&self, kernel: &Kernel) -> String {
        tensor(&self.shape(kernel), &self.memory)
    }

    pub(super) fn memref(&self, kernel: &Kernel) -> String {
        let body = body(&self.shape(kernel), &self.memory);
        let strides: Vec<String> = self.strides.iter().map(isize::to_string).collect();
        if self.dims.is_empty() {
            format!("memref<{body}>")
        } else {
            format!("memref<{body}, strided<[{}]>>", strides.join(", "))
        }
    }
}

fn body(shape: &[usize], element: &str) -> String {
    shape.iter().map(|n| format!("{n}x")).collect::<String>() + element
}

pub(super) fn tensor(shape: &[usize], element: &str) -> String {
    format!("tensor<{}>", body(shape, element))
}
