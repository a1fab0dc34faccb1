//! A program's kernels on the way to machine code, for MLIR's tools and for linkers.

use crate::error::Error;
use crate::module::Module;

pub use fp8c_tpc::{Package, UNROLLED};

/// How far to compile.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Code {
    /// linalg on tensors, as text that stock `mlir-opt` reads.
    Linalg,
    /// The LLVM dialect, as text that stock `mlir-opt` and `mlir-translate` read.
    Llvm,
    /// An object file for this machine, which programs in C and Rust link with fp8c's runtime.
    Object,
}

impl Module {
    /// The kernels of `@main`; a text begins with comments that say how the program puts them together, an object file holds
    /// that too. Results of `donated`, each with an argument, are written over the argument where they can be.
    ///
    /// # Errors
    /// A size is not known, an op in an object file is not compiled, MLIR or LLVM fail, or this fp8c was built without them.
    ///
    /// ```
    /// use fp8c::{Code, Module};
    /// let text = "func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
    ///   %0 = stablehlo.add %x, %x : tensor<2xf32>
    ///   return %0 : tensor<2xf32>
    /// }";
    /// let code = Module::parse("double.mlir", text)?.compile(Code::Linalg, &[])?;
    /// assert!(String::from_utf8_lossy(&code).contains("// k0 over 1 reads argument 0 %x"));
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    #[cfg(feature = "cpu")]
    pub fn compile(&self, code: Code, donated: &[(usize, usize)]) -> Result<Vec<u8>, Error> {
        let graph = self.flat()?;
        let text = |graph, stage| fp8c_mlir::text(graph, stage, donated).map(String::into_bytes);
        let made = match code {
            Code::Linalg => text(graph, fp8c_mlir::Stage::Linalg),
            Code::Llvm => text(graph, fp8c_mlir::Stage::Llvm),
            Code::Object => fp8c_mlir::object(graph, donated),
        };
        made.map_err(|e| Error::from(e).in_source(&self.source))
    }

    /// Needs the CPU backend.
    ///
    /// # Errors
    /// Always: this fp8c was built without it.
    #[cfg(not(feature = "cpu"))]
    pub fn compile(&self, _code: Code, _donated: &[(usize, usize)]) -> Result<Vec<u8>, Error> {
        Err(crate::backend::missing())
    }

    /// What running `@main` on the CPU backend takes, for people: kernels, steps, memory. Nothing is compiled. Results of `donated` as in
    /// [`Module::compile`].
    ///
    /// # Errors
    /// A size is not known, or this fp8c was built without the CPU backend.
    ///
    /// ```
    /// use fp8c::Module;
    /// let text = "func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
    ///   %0 = stablehlo.add %x, %x : tensor<2xf32>
    ///   return %0 : tensor<2xf32>
    /// }";
    /// let stats = Module::parse("double.mlir", text)?.planned(&[])?;
    /// assert!(stats.contains("peak memory: 16 bytes"));
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    #[cfg(feature = "cpu")]
    pub fn planned(&self, donated: &[(usize, usize)]) -> Result<String, Error> {
        let stats = fp8c_mlir::planned(self.flat()?, donated);
        stats.map(|s| s.to_string()).map_err(|e| Error::from(e).in_source(&self.source))
    }

    /// Needs the CPU backend.
    ///
    /// # Errors
    /// Always: this fp8c was built without it.
    #[cfg(not(feature = "cpu"))]
    pub fn planned(&self, _donated: &[(usize, usize)]) -> Result<String, Error> {
        Err(crate::backend::missing())
    }

    /// `@main` for a Gaudi2: kernels, the graph of Synapse nodes, and what else there is to run it. Results of `state`, each with an
    /// argument, are for the next step. A loop is unrolled where that makes at most so many ops ([`UNROLLED`]); a larger one is recorded
    /// once and launched turn by turn.
    ///
    /// # Errors
    /// What the device cannot do, with its place.
    ///
    /// ```
    /// let text = "func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
    ///   %0 = stablehlo.add %x, %x : tensor<2xf32>
    ///   return %0 : tensor<2xf32>
    /// }";
    /// let package = fp8c::Module::parse("double.mlir", text)?.package(&[], fp8c::UNROLLED)?;
    /// assert!(package.file("kernels/fp8c_k0.c").is_some_and(|code| code.contains("v_f32_add_b")));
    /// # Ok::<(), fp8c::Error>(())
    /// ```
    pub fn package(&self, state: &[(usize, usize)], unrolled: usize) -> Result<Package, Error> {
        fp8c_tpc::emit(self.flat()?, state, unrolled).map_err(|e| Error::from(e).in_source(&self.source))
    }

    /// The program as one function, ready to be compiled.
    ///
    /// # Errors
    /// A function calls itself, or there is no `@main`.
    pub fn flat(&self) -> Result<crate::Graph, Error> {
        let mut flat = self.clone();
        let steps = crate::pass::parse_pipeline("inline,canonicalize", crate::PASSES)?;
        flat.run_passes(&steps, |_, _| ())?;
        Ok(flat.graph)
    }
}
