//! A Gaudi2 itself, through libSynapse, which is opened when the program runs: the same calls as the emitted host program makes.

use std::ffi::{CString, c_char, c_void};
use std::ops::Range;
use std::ptr;

use libloading::os::unix::{Library, RTLD_GLOBAL, RTLD_NOW, Symbol};

use crate::graph::{Elem, Graph, Params, Place, Tensor, touched};
use crate::{Device, Fault, check_arguments};

/// Dimensions of Synapse's own structures.
const DIMS: usize = 25;
/// `synDeviceGaudi2`.
const GAUDI2: u32 = 4;
/// `synGeometrySizes`.
const SIZES: u32 = 1;
/// `DATA_TENSOR`.
const DATA: u32 = 0;

type Handle = *mut c_void;
type Status = i32;

/// `synTensorGeometry`.
#[repr(C)]
struct Geometry {
    sizes: [u64; DIMS],
    dims: u32,
}

/// `synLaunchTensorInfo`.
#[repr(C)]
struct Launched {
    name: *const c_char,
    address: u64,
    kind: u32,
    sizes: [u64; DIMS],
    id: u64,
}

/// `synStridedOpParams`.
#[repr(C)]
struct Strided {
    offset: u64,
    strides: [u64; DIMS],
}

/// A compiled graph on a device.
pub struct Synapse {
    graph: Graph,
    library: Library,
    device: u32,
    stream: Handle,
    /// What was compiled for each launch.
    recipes: Vec<Recipe>,
    workspace: u64,
    /// Device memory of each persistent tensor.
    addresses: Vec<u64>,
}

/// The nodes of a launch, compiled.
struct Recipe {
    handle: Handle,
    /// Tensors of the launch that lie outside of its workspace, each with its name and number in the recipe.
    outside: Vec<(usize, CString, u64)>,
}

// SAFETY: the handles belong to the library, which is used by one thread at a time: every call takes `&mut self`.
unsafe impl Send for Synapse {}
// SAFETY: as above.
unsafe impl Sync for Synapse {}

/// `synDataType`.
fn data_type(elem: Elem) -> u32 {
    match elem {
        Elem::I8 => 1 << 0,
        Elem::Bf16 => 1 << 1,
        Elem::F32 => 1 << 2,
        Elem::I32 => 1 << 4,
        Elem::U8 => 1 << 5,
        Elem::U32 => 1 << 10,
        Elem::F8E4M3 => 1 << 13,
        Elem::F8E5M2 => 1 << 14,
    }
}

/// Looks a function up and calls it; a status other than success is a fault.
macro_rules! call {
    ($library:expr, $name:ident($($ty:ty = $value:expr),*)) => {{
        let name = stringify!($name);
        // SAFETY: the signature is that of synapse_api.h.
        let symbol: Result<Symbol<unsafe extern "C" fn($($ty),*) -> Status>, _> = unsafe { $library.get(name.as_bytes()) };
        match symbol {
            // SAFETY: arguments are as that header asks.
            Ok(function) => match unsafe { function($($value),*) } {
                0 => Ok(()),
                status => Err(Fault(format!("{name} failed with status {status}"))),
            },
            Err(_) => Err(Fault(format!("libSynapse has no {name}"))),
        }
    }};
}

impl Synapse {
    /// Opens libSynapse, builds and compiles the graph, and takes a device. `FP8C_SYNAPSE` names another library file. Kernels of ours are
    /// found by the graph compiler in the library that `GC_KERNEL_PATH` names.
    ///
    /// # Errors
    /// There is no such library, or it refuses a call.
    pub fn new(graph: Graph) -> Result<Self, Fault> {
        Self::through(graph, &std::env::var("FP8C_SYNAPSE").unwrap_or_else(|_| "libSynapse.so".into()))
    }

    /// The same, through a library of this name.
    ///
    /// # Errors
    /// As [`Synapse::new`].
    pub fn through(graph: Graph, name: &str) -> Result<Self, Fault> {
        graph.check()?;
        // SAFETY: it is the device's own library, by the caller's wish.
        let library = unsafe { Library::open(Some(name), RTLD_NOW | RTLD_GLOBAL) }.map_err(|e| {
            Fault(format!(
                "a Gaudi2 is run through {name}, which cannot be opened here ({e}); the emulator needs none"
            ))
        })?;
        call!(library, synInitialize())?;
        let mut this = Self {
            graph,
            library,
            device: 0,
            stream: ptr::null_mut(),
            recipes: vec![],
            workspace: 0,
            addresses: vec![],
        };
        let launches: Vec<_> = this.graph.recorded().map(|(_, nodes)| nodes).collect();
        this.recipes = launches.into_iter().map(|nodes| this.compile(nodes)).collect::<Result<_, _>>()?;
        this.acquire()?;
        Ok(this)
    }

    fn compile(&self, nodes: Range<usize>) -> Result<Recipe, Fault> {
        let (library, nodes) = (&self.library, &self.graph.nodes[nodes]);
        let mut graph: Handle = ptr::null_mut();
        call!(library, synGraphCreate(*mut Handle = &raw mut graph, u32 = GAUDI2))?;
        let mut handles: Vec<Handle> = vec![ptr::null_mut(); self.graph.tensors.len()];
        let mut outside = Vec::new();
        for node in nodes {
            for &t in touched(node) {
                let tensor = &self.graph.tensors[t];
                if handles[t].is_null() {
                    handles[t] = self.tensor(graph, tensor)?;
                    if tensor.place.is_outside() {
                        outside.push((t, text(&tensor.name)?, 0));
                    }
                }
            }
            let inputs: Vec<Handle> =
                node.inputs.iter().map(|t| t.map_or(ptr::null_mut(), |t| handles[t])).collect();
            let outputs: Vec<Handle> = node.outputs.iter().map(|&t| handles[t]).collect();
            let (guid, name) = (text(&node.guid)?, text(&node.name)?);
            let params = params(&node.params);
            let given = if params.is_empty() { ptr::null() } else { params.as_ptr().cast::<c_void>() };
            call!(
                library,
                synNodeCreate(
                    Handle = graph,
                    *const Handle = inputs.as_ptr(),
                    *const Handle = outputs.as_ptr(),
                    u32 = inputs.len() as u32,
                    u32 = outputs.len() as u32,
                    *const c_void = given,
                    u32 = params.len() as u32,
                    *const c_char = guid.as_ptr(),
                    *const c_char = name.as_ptr(),
                    *const *const c_char = ptr::null(),
                    *const *const c_char = ptr::null()
                )
            )
            .map_err(|fault| Fault(format!("node {} ({}): {}", node.name, node.guid, fault.0)))?;
        }
        let (name, mut handle) = (text("fp8c_step")?, ptr::null_mut());
        call!(
            library,
            synGraphCompile(*mut Handle = &raw mut handle, Handle = graph, *const c_char = name.as_ptr(), *const c_char = ptr::null())
        )?;
        for (_, name, id) in &mut outside {
            let name = name.as_ptr();
            call!(
                library,
                synTensorRetrieveIds(Handle = handle, *const *const c_char = &raw const name, *mut u64 = id, u32 = 1)
            )?;
        }
        Ok(Recipe { handle, outside })
    }

    fn tensor(&self, graph: Handle, tensor: &Tensor) -> Result<Handle, Fault> {
        let library = &self.library;
        let (mut handle, name) = (ptr::null_mut(), text(&tensor.name)?);
        call!(
            library,
            synTensorHandleCreate(*mut Handle = &raw mut handle, Handle = graph, u32 = DATA, *const c_char = name.as_ptr())
        )?;
        let mut geometry = Geometry { sizes: [0; DIMS], dims: tensor.sizes.len() as u32 };
        geometry.sizes[..tensor.sizes.len()].copy_from_slice(&tensor.sizes);
        call!(library, synTensorSetGeometry(Handle = handle, *const Geometry = &raw const geometry, u32 = SIZES))?;
        call!(library, synTensorSetDeviceDataType(Handle = handle, u32 = data_type(tensor.elem)))?;
        match &tensor.place {
            Place::Workspace => {}
            Place::Constant(digits) => {
                let mut bytes = crate::emulator::bytes_of(digits)?;
                call!(
                    library,
                    synTensorSetHostPtr(
                        Handle = handle,
                        *mut c_void = bytes.as_mut_ptr().cast(),
                        u64 = bytes.len() as u64,
                        u32 = data_type(tensor.elem),
                        bool = true
                    )
                )?;
            }
            Place::Argument(_) | Place::Result(_) | Place::Kept | Place::Part { .. } => {
                let mut section: Handle = ptr::null_mut();
                call!(library, synSectionCreate(*mut Handle = &raw mut section, u64 = 0, Handle = graph))?;
                call!(library, synSectionSetPersistent(Handle = section, bool = true))?;
                call!(library, synTensorAssignToSection(Handle = handle, Handle = section, u64 = 0))?;
            }
        }
        Ok(handle)
    }

    /// Takes a device, and memory on it.
    fn acquire(&mut self) -> Result<(), Fault> {
        let library = &self.library;
        call!(library, synDeviceAcquireByDeviceType(*mut u32 = &raw mut self.device, u32 = GAUDI2))?;
        call!(library, synStreamCreateGeneric(*mut Handle = &raw mut self.stream, u32 = self.device, u32 = 0))?;
        let mut workspace = 0u64;
        for recipe in &self.recipes {
            let mut bytes = 0u64;
            call!(library, synWorkspaceGetSize(*mut u64 = &raw mut bytes, Handle = recipe.handle))?;
            workspace = workspace.max(bytes);
        }
        self.workspace = self.allocate(workspace)?;
        let bytes = |t: &Tensor| if t.place.is_persistent() { t.bytes() as u64 } else { 0 };
        self.addresses =
            self.graph.tensors.iter().map(|t| self.allocate(bytes(t))).collect::<Result<_, _>>()?;
        Ok(())
    }

    fn allocate(&self, bytes: u64) -> Result<u64, Fault> {
        let (library, mut at) = (&self.library, 0u64);
        if bytes > 0 {
            call!(
                library,
                synDeviceMalloc(u32 = self.device, u64 = bytes, u64 = 0, u32 = 0, *mut u64 = &raw mut at)
            )?;
        }
        Ok(at)
    }

    /// Copies between the device and memory that the library has mapped; direction 0 is to the device.
    fn copy(&self, bytes: &mut [u8], at: u64, direction: u32) -> Result<(), Fault> {
        let (library, size) = (&self.library, bytes.len() as u64);
        let host = bytes.as_mut_ptr();
        call!(library, synHostMap(u32 = self.device, u64 = size, *const c_void = host.cast()))?;
        let (from, to) = if direction == 0 { (host as u64, at) } else { (at, host as u64) };
        let copied = call!(
            library,
            synMemCopyAsync(Handle = self.stream, u64 = from, u64 = size, u64 = to, u32 = direction)
        )
        .and_then(|()| call!(library, synStreamSynchronize(Handle = self.stream)));
        call!(library, synHostUnmap(u32 = self.device, *const c_void = host.cast()))?;
        copied
    }

    /// Where a tensor lies in a turn of its launch.
    fn address(&self, tensor: usize, turn: u64) -> u64 {
        let tensor_of = &self.graph.tensors[tensor];
        match tensor_of.place {
            Place::Part { of, first, step } => {
                let element = (first + step * turn as i64) as u64;
                self.addresses[of] + element * tensor_of.elem.bytes() as u64
            }
            _ => self.addresses[tensor],
        }
    }

    fn launch(&self, recipe: &Recipe, turn: u64) -> Result<(), Fault> {
        let library = &self.library;
        let launched = |(t, name, id): &(usize, CString, u64)| Launched {
            name: name.as_ptr(),
            address: self.address(*t, turn),
            kind: DATA,
            sizes: [0; DIMS],
            id: *id,
        };
        let launched: Vec<Launched> = recipe.outside.iter().map(launched).collect();
        call!(
            library,
            synLaunch(
                Handle = self.stream,
                *const Launched = launched.as_ptr(),
                u32 = launched.len() as u32,
                u64 = self.workspace,
                Handle = recipe.handle,
                u32 = 0
            )
        )
    }

    /// All launches, in order; what is on one stream runs in its order.
    fn launch_all(&mut self) -> Result<(), Fault> {
        let launches: Vec<_> = self.graph.launches.clone();
        for (i, launch) in launches.iter().enumerate() {
            for turn in 0..launch.turns {
                self.launch(&self.recipes[i], turn)?;
                launch.exchanged.iter().for_each(|&(written, read)| self.addresses.swap(written, read));
            }
        }
        let library = &self.library;
        call!(library, synStreamSynchronize(Handle = self.stream))
    }
}

impl Device for Synapse {
    fn run(&mut self, arguments: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Fault> {
        check_arguments(&self.graph, arguments)?;
        for (&tensor, bytes) in self.graph.arguments.iter().zip(arguments) {
            let mut bytes = self.graph.tensors[tensor].from_host(bytes)?;
            self.copy(&mut bytes, self.addresses[tensor], 0)?;
        }
        self.launch_all()?;
        let mut results = Vec::new();
        for &tensor in &self.graph.results {
            let mut bytes = vec![0; self.graph.tensors[tensor].bytes()];
            self.copy(&mut bytes, self.addresses[tensor], 1)?;
            results.push(self.graph.tensors[tensor].to_host(bytes));
        }
        Ok(results)
    }
}

impl Drop for Synapse {
    fn drop(&mut self) {
        // Nothing is left to do about a fault here.
        let library = &self.library;
        let _ = call!(library, synDestroy());
    }
}

fn text(of: &str) -> Result<CString, Fault> {
    CString::new(of).map_err(|_| Fault(format!("{of:?} holds a zero")))
}

/// The bytes of what a node is given.
fn params(of: &Params) -> Vec<u8> {
    match of {
        Params::None => vec![],
        Params::Kernel(numbers) => numbers.iter().flat_map(|n| n.to_ne_bytes()).collect(),
        Params::Gemm { transpose_a, transpose_b } => vec![u8::from(*transpose_a), u8::from(*transpose_b)],
        Params::Strided { offset, strides } => {
            let mut all = Strided { offset: *offset, strides: [0; DIMS] };
            all.strides[..strides.len()].copy_from_slice(strides);
            std::iter::once(all.offset).chain(all.strides).flat_map(u64::to_ne_bytes).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_without_the_library_is_told_so() {
        let graph = Graph { version: crate::graph::VERSION, device: "gaudi2".into(), ..Graph::default() };
        if let Err(fault) = Synapse::new(graph) {
            assert!(fault.0.contains("libSynapse.so") && fault.0.contains("emulator"), "{}", fault.0);
        }
    }
}
