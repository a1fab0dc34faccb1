//! Runs a step that fp8c has emitted for Gaudi2.
//!
//! [`Graph`] is the step as data. [`Device`] is what runs one: [`emulator::Emulator`] compiles the emitted TPC-C for this computer and
//! models the matrix engine; [`synapse::Synapse`] makes the same calls of libSynapse as the emitted host program.
//! The crate knows number formats and memory; it knows nothing of graphs of ops or of the compiler.

pub mod emulator;
pub mod graph;
pub mod synapse;

pub use graph::Graph;

/// What went wrong, for people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault(pub String);

/// What runs a graph.
pub trait Device: Send + Sync {
    /// Runs once: bytes of arguments in, bytes of results out.
    ///
    /// # Errors
    /// Numbers or sizes of arrays are not the graph's, or the device fails.
    fn run(&mut self, arguments: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Fault>;
}

/// Holds arrays to the arguments of a graph.
pub(crate) fn check_arguments(graph: &Graph, arguments: &[Vec<u8>]) -> Result<(), Fault> {
    if graph.arguments.len() != arguments.len() {
        let (wanted, found) = (graph.arguments.len(), arguments.len());
        return Err(Fault(format!("the graph has {wanted} arguments, found {found}")));
    }
    for (i, (&tensor, bytes)) in graph.arguments.iter().zip(arguments).enumerate() {
        let wanted = graph.tensors[tensor].host_bytes();
        if wanted != bytes.len() {
            return Err(Fault(format!("argument {i} has {wanted} bytes, found {}", bytes.len())));
        }
    }
    Ok(())
}
