//! Object code in memory: loaded, linked against the process, its functions looked up.

use std::ffi::CString;

use fp8c_ir::diag::Diagnostic;
use llvm_sys::core::LLVMCreateMemoryBufferWithMemoryRangeCopy;
use llvm_sys::orc2::lljit::{
    LLVMOrcCreateLLJIT, LLVMOrcDisposeLLJIT, LLVMOrcLLJITAddObjectFile, LLVMOrcLLJITGetGlobalPrefix,
    LLVMOrcLLJITGetMainJITDylib, LLVMOrcLLJITLookup, LLVMOrcLLJITRef,
};
use llvm_sys::orc2::{LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess, LLVMOrcJITDylibAddGenerator};

use crate::object::{check, initialize};
use fp8c_kernel::invariant::Held;

/// Loaded object code; its functions live as long as it does.
pub(crate) struct Jit(LLVMOrcLLJITRef);

// SAFETY: after loading only addresses are read.
unsafe impl Send for Jit {}
// SAFETY: as above.
unsafe impl Sync for Jit {}

impl Jit {
    pub(crate) fn load(objects: &[Vec<u8>]) -> Result<Self, Diagnostic> {
        initialize();
        let mut jit = std::ptr::null_mut();
        // SAFETY: a null builder asks for the defaults; the generator belongs to the library it is added to.
        unsafe {
            check(LLVMOrcCreateLLJIT(&mut jit, std::ptr::null_mut()))?;
            let this = Self(jit);
            let library = LLVMOrcLLJITGetMainJITDylib(jit);
            let mut process = std::ptr::null_mut();
            check(LLVMOrcCreateDynamicLibrarySearchGeneratorForProcess(
                &mut process,
                LLVMOrcLLJITGetGlobalPrefix(jit),
                None,
                std::ptr::null_mut(),
            ))?;
            LLVMOrcJITDylibAddGenerator(library, process);
            for object in objects {
                let name = c"kernels".as_ptr();
                let buffer =
                    LLVMCreateMemoryBufferWithMemoryRangeCopy(object.as_ptr().cast(), object.len(), name);
                check(LLVMOrcLLJITAddObjectFile(jit, library, buffer))?;
            }
            Ok(this)
        }
    }

    /// Address of a function.
    pub(crate) fn lookup(&self, name: &str) -> Result<u64, Diagnostic> {
        let name = CString::new(name).held("names of kernels hold no zero");
        let mut address = 0;
        // SAFETY: the JIT is alive.
        unsafe { check(LLVMOrcLLJITLookup(self.0, &mut address, name.as_ptr()))? };
        Ok(address)
    }
}

impl Drop for Jit {
    fn drop(&mut self) {
        // SAFETY: made once; what was looked up is not used any more.
        let error = unsafe { LLVMOrcDisposeLLJIT(self.0) };
        let _ = check(error);
    }
}
