//! From kernels to object code: MLIR's passes down to the LLVM dialect, LLVM's optimizer, the machine code of this
//! computer. Kernels are independent functions, so a module of them is compiled in time linear in their number.

use std::ffi::{CStr, CString};
use std::sync::Once;

use fp8c_ir::diag::{Diagnostic, code};
use llvm_sys::LLVMLinkage;
use llvm_sys::core::{
    LLVMAddGlobal, LLVMConstArray2, LLVMConstInt, LLVMConstStringInContext2, LLVMConstStructInContext,
    LLVMContextCreate, LLVMContextDispose, LLVMDisposeMemoryBuffer, LLVMDisposeMessage, LLVMDisposeModule,
    LLVMGetBufferSize, LLVMGetBufferStart, LLVMGetFirstFunction, LLVMGetNamedFunction, LLVMGetNextFunction,
    LLVMGetVersion, LLVMInt64TypeInContext, LLVMIsDeclaration, LLVMPointerTypeInContext, LLVMSetAlignment,
    LLVMSetGlobalConstant, LLVMSetInitializer, LLVMSetLinkage, LLVMSetTarget, LLVMTypeOf,
};
use llvm_sys::error::{LLVMDisposeErrorMessage, LLVMGetErrorMessage};
use llvm_sys::prelude::{LLVMContextRef, LLVMModuleRef, LLVMValueRef};
use llvm_sys::target::{LLVMDisposeTargetData, LLVMSetModuleDataLayout};
#[cfg(target_arch = "aarch64")]
use llvm_sys::target::{
    LLVMInitializeAArch64AsmPrinter as asm_printer, LLVMInitializeAArch64Target as target,
    LLVMInitializeAArch64TargetInfo as target_info, LLVMInitializeAArch64TargetMC as target_mc,
};
#[cfg(target_arch = "x86_64")]
use llvm_sys::target::{
    LLVMInitializeX86AsmPrinter as asm_printer, LLVMInitializeX86Target as target,
    LLVMInitializeX86TargetInfo as target_info, LLVMInitializeX86TargetMC as target_mc,
};
use llvm_sys::target_machine::{
    LLVMCodeGenFileType, LLVMCodeGenOptLevel, LLVMCodeModel, LLVMCreateTargetDataLayout,
    LLVMCreateTargetMachine, LLVMDisposeTargetMachine, LLVMGetDefaultTargetTriple, LLVMGetHostCPUFeatures,
    LLVMGetHostCPUName, LLVMGetTargetFromTriple, LLVMRelocMode, LLVMTargetMachineEmitToMemoryBuffer,
    LLVMTargetMachineRef,
};
use llvm_sys::transforms::pass_builder::{
    LLVMCreatePassBuilderOptions, LLVMDisposePassBuilderOptions, LLVMPassBuilderOptionsSetLoopUnrolling,
    LLVMRunPasses,
};
use melior::Context;
use melior::dialect::DialectRegistry;
use melior::ir::operation::OperationLike;
use melior::ir::{BlockLike, Location, Module};
use melior::pass::PassManager;
use melior::utility::{
    parse_pass_pipeline, register_all_dialects, register_all_llvm_translations, register_all_passes,
};

use crate::emit;
use fp8c_kernel::Kernel;
use fp8c_kernel::invariant::Held;

/// From linalg on tensors to loops over memory.
const TO_LOOPS: &str = "builtin.module(eliminate-empty-tensors,one-shot-bufferize,canonicalize,cse,\
    func.func(buffer-hoisting,buffer-loop-hoisting,promote-buffers-to-stack{max-alloc-size-in-bytes=1048576 max-rank-of-allocated-memref=8}),\
    func.func(convert-linalg-to-loops),canonicalize,cse)";

/// From loops to the LLVM dialect.
const TO_LLVM: &str = "builtin.module(convert-vector-to-llvm,expand-strided-metadata,lower-affine,convert-scf-to-cf,\
    convert-math-to-llvm,convert-math-to-libm,convert-cf-to-llvm,convert-arith-to-llvm,convert-index-to-llvm,\
    finalize-memref-to-llvm,convert-func-to-llvm{use-bare-ptr-memref-call-conv=1},convert-ub-to-llvm,\
    reconcile-unrealized-casts,canonicalize,cse)";

/// What kernels are written in.
const DIALECTS: [&str; 13] = [
    "arith",
    "bufferization",
    "cf",
    "func",
    "linalg",
    "llvm",
    "math",
    "memref",
    "scf",
    "tensor",
    "vector",
    "index",
    "ub",
];

/// How far a module has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// linalg on tensors.
    Linalg,
    /// The LLVM dialect.
    Llvm,
}

fn fault(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(code::COMPILE, message)
}

fn context() -> Context {
    static PASSES: Once = Once::new();
    PASSES.call_once(register_all_passes);
    let registry = DialectRegistry::new();
    register_all_dialects(&registry);
    let context = Context::new();
    context.append_dialect_registry(&registry);
    // What passes make they load themselves.
    DIALECTS.iter().for_each(|name| {
        context.get_or_load_dialect(name);
    });
    register_all_llvm_translations(&context);
    // Kernels are compiled on threads of ours.
    context.enable_multi_threading(false);
    context
}

fn run_passes(context: &Context, module: &mut Module<'_>, pipeline: &str) -> Result<(), Diagnostic> {
    let manager = PassManager::new(context);
    manager.enable_verifier(cfg!(debug_assertions));
    parse_pass_pipeline(manager.as_operation_pass_manager(), pipeline)
        .map_err(|e| fault(format!("MLIR does not know the passes {pipeline}: {e}")))?;
    manager.run(module).map_err(|_| fault("MLIR could not lower a kernel"))
}

fn build<'c>(
    context: &'c Context,
    kernels: &[(String, &Kernel)],
    to: Stage,
) -> Result<Module<'c>, Diagnostic> {
    let mut module = Module::new(Location::unknown(context));
    for (name, kernel) in kernels {
        emit::emit(context, &module, name, kernel);
    }
    if !module.as_operation().verify() {
        return Err(fault(format!("a kernel does not verify:\n{}", module.as_operation())));
    }
    if to == Stage::Linalg {
        return Ok(module);
    }
    run_passes(context, &mut module, TO_LOOPS)?;
    run_passes(context, &mut module, TO_LLVM)?;
    for (name, kernel) in kernels {
        let text = emit::wrapper(name, kernel);
        // A call must find what it names, so the wrapper is read beside a declaration.
        let declared = emit::declaration(name, kernel);
        let inner = Module::parse(context, &format!("{declared}{text}"))
            .ok_or_else(|| fault("a kernel's wrapper cannot be read"))?;
        let op = inner
            .body()
            .first_operation()
            .and_then(|o| o.next_in_block())
            .ok_or_else(|| fault("a kernel's wrapper is missing"))?;
        module.body().append_operation((*op).clone());
    }
    Ok(module)
}

/// The module of some kernels as text, which stock `mlir-opt` reads.
pub(crate) fn text(kernels: &[(String, &Kernel)], stage: Stage) -> Result<String, Diagnostic> {
    let context = context();
    Ok(build(&context, kernels, stage)?.as_operation().to_string())
}

/// Makes object code for this machine.
pub(crate) struct Compiler(Context);

impl Compiler {
    pub(crate) fn new() -> Self {
        Self(context())
    }

    /// Object code of some kernels, all of which have nested loops or none.
    pub(crate) fn object(&self, kernels: &[(String, &Kernel)], nested: bool) -> Result<Vec<u8>, Diagnostic> {
        let module = build(&self.0, kernels, Stage::Llvm)?;
        let mut llvm = Llvm::translate(&module)?;
        llvm.optimize(nested)?;
        llvm.object()
    }
}

/// An object file that defines `fp8c_program` ([`fp8c_cpu::linked::Linked`]): the kernels, and `data`, which says what to do
/// with them.
pub(crate) fn linked(kernels: &[(String, &Kernel)], data: &[u8]) -> Result<Vec<u8>, Diagnostic> {
    let context = context();
    let module = build(&context, kernels, Stage::Llvm)?;
    let mut llvm = Llvm::translate(&module)?;
    llvm.define_program(kernels, data)?;
    llvm.optimize(false)?;
    llvm.object()
}

/// What identifies the machine that code is made for, and the compiler that makes it.
pub(crate) fn machine() -> String {
    initialize();
    // SAFETY: strings are disposed of after use.
    unsafe {
        let words = [LLVMGetDefaultTargetTriple(), LLVMGetHostCPUName(), LLVMGetHostCPUFeatures()];
        let text = words.map(|w| CStr::from_ptr(w).to_string_lossy().into_owned()).join(" ");
        words.into_iter().for_each(|w| LLVMDisposeMessage(w));
        let (mut major, mut minor, mut patch) = (0, 0, 0);
        LLVMGetVersion(&mut major, &mut minor, &mut patch);
        format!("LLVM {major}.{minor}.{patch} {text}")
    }
}

/// A module in LLVM, with the machine it is for.
struct Llvm {
    context: LLVMContextRef,
    module: LLVMModuleRef,
    machine: LLVMTargetMachineRef,
}

impl Llvm {
    fn translate(module: &Module<'_>) -> Result<Self, Diagnostic> {
        let machine = host()?;
        // SAFETY: the context lives until `Llvm` is dropped, after the module.
        unsafe {
            let context = LLVMContextCreate();
            let operation = module.as_operation().to_raw();
            let raw = mlir_sys::mlirTranslateModuleToLLVMIR(operation, context.cast());
            let this = Self { context, module: raw.cast(), machine };
            if this.module.is_null() {
                return Err(fault("MLIR could not translate a kernel to LLVM"));
            }
            let triple = LLVMGetDefaultTargetTriple();
            LLVMSetTarget(this.module, triple);
            LLVMDisposeMessage(triple);
            let layout = LLVMCreateTargetDataLayout(machine);
            LLVMSetModuleDataLayout(this.module, layout);
            LLVMDisposeTargetData(layout);
            Ok(this)
        }
    }

    /// Adds `fp8c_program`; functions are seen from outside only through it.
    fn define_program(&mut self, kernels: &[(String, &Kernel)], data: &[u8]) -> Result<(), Diagnostic> {
        // SAFETY: the module and its context are alive; names are copied.
        unsafe {
            let mut function = LLVMGetFirstFunction(self.module);
            while !function.is_null() {
                if LLVMIsDeclaration(function) == 0 {
                    LLVMSetLinkage(function, LLVMLinkage::LLVMInternalLinkage);
                }
                function = LLVMGetNextFunction(function);
            }
            let pointer = LLVMPointerTypeInContext(self.context, 0);
            let number = |n: usize| LLVMConstInt(LLVMInt64TypeInContext(self.context), n as u64, 0);
            let mut code = Vec::new();
            for (name, _) in kernels {
                let name = CString::new(format!("fp8c_{name}")).held("no zero inside");
                let function = LLVMGetNamedFunction(self.module, name.as_ptr());
                if function.is_null() {
                    return Err(fault("a kernel's wrapper is missing"));
                }
                code.push(function);
            }
            let bytes = LLVMConstStringInContext2(self.context, data.as_ptr().cast(), data.len(), 1);
            let data_at = self.constant(c"fp8c_data", bytes);
            let table = LLVMConstArray2(pointer, code.as_mut_ptr(), code.len() as u64);
            let code_at = self.constant(c"fp8c_code", table);
            let format = number(fp8c_cpu::linked::FORMAT as usize);
            let mut fields = [format, number(data.len()), data_at, number(code.len()), code_at];
            let program = LLVMConstStructInContext(self.context, fields.as_mut_ptr(), 5, 0);
            LLVMSetLinkage(self.constant(c"fp8c_program", program), LLVMLinkage::LLVMExternalLinkage);
        }
        Ok(())
    }

    /// A constant that only this module sees, aligned for any use.
    ///
    /// # Safety
    /// The value must be of this module's context.
    unsafe fn constant(&self, name: &CStr, value: LLVMValueRef) -> LLVMValueRef {
        // SAFETY: by the caller's word.
        unsafe {
            let global = LLVMAddGlobal(self.module, LLVMTypeOf(value), name.as_ptr());
            LLVMSetInitializer(global, value);
            LLVMSetGlobalConstant(global, 1);
            LLVMSetLinkage(global, LLVMLinkage::LLVMInternalLinkage);
            LLVMSetAlignment(global, 64);
            global
        }
    }

    /// A short loop inside of another stays one: LLVM would unroll it whole before it vectorizes, and then load columns with the strides
    /// of rows, which takes a tenth of a second to compile and is no faster.
    fn optimize(&mut self, nested: bool) -> Result<(), Diagnostic> {
        let passes = CString::new("default<O3>").held("no zero inside");
        // SAFETY: module and machine are alive; options are disposed of once.
        unsafe {
            let options = LLVMCreatePassBuilderOptions();
            if nested {
                LLVMPassBuilderOptionsSetLoopUnrolling(options, 0);
            }
            let error = LLVMRunPasses(self.module, passes.as_ptr(), self.machine, options);
            LLVMDisposePassBuilderOptions(options);
            check(error)
        }
    }

    fn object(&mut self) -> Result<Vec<u8>, Diagnostic> {
        // SAFETY: module and machine are alive; the buffer is copied before it is disposed of.
        unsafe {
            let (mut message, mut buffer) = (std::ptr::null_mut(), std::ptr::null_mut());
            let kind = LLVMCodeGenFileType::LLVMObjectFile;
            if LLVMTargetMachineEmitToMemoryBuffer(self.machine, self.module, kind, &mut message, &mut buffer)
                != 0
            {
                let text = CStr::from_ptr(message).to_string_lossy().into_owned();
                LLVMDisposeMessage(message);
                return Err(fault(format!("LLVM could not make object code: {text}")));
            }
            let (start, size) = (LLVMGetBufferStart(buffer), LLVMGetBufferSize(buffer));
            let bytes = std::slice::from_raw_parts(start.cast::<u8>(), size).to_vec();
            LLVMDisposeMemoryBuffer(buffer);
            Ok(bytes)
        }
    }
}

impl Drop for Llvm {
    fn drop(&mut self) {
        // SAFETY: each was made once, and nothing else owns them.
        unsafe {
            if !self.module.is_null() {
                LLVMDisposeModule(self.module);
            }
            LLVMContextDispose(self.context);
            LLVMDisposeTargetMachine(self.machine);
        }
    }
}

/// An error of LLVM as a diagnostic.
pub(crate) fn check(error: llvm_sys::error::LLVMErrorRef) -> Result<(), Diagnostic> {
    if error.is_null() {
        return Ok(());
    }
    // SAFETY: the error is not null; taking its message consumes it.
    let text = unsafe {
        let message = LLVMGetErrorMessage(error);
        let text = CStr::from_ptr(message).to_string_lossy().into_owned();
        LLVMDisposeErrorMessage(message);
        text
    };
    Err(fault(format!("LLVM: {text}")))
}

/// Makes LLVM's tables for this machine, once.
pub(crate) fn initialize() {
    static TARGET: Once = Once::new();
    // SAFETY: called once.
    TARGET.call_once(|| unsafe {
        target_info();
        target();
        target_mc();
        asm_printer();
    });
}

/// This computer, with all its instructions.
fn host() -> Result<LLVMTargetMachineRef, Diagnostic> {
    initialize();
    // SAFETY: LLVM's tables are made; strings are disposed of after use.
    unsafe {
        let (triple, cpu, features) =
            (LLVMGetDefaultTargetTriple(), LLVMGetHostCPUName(), LLVMGetHostCPUFeatures());
        let (mut target, mut message) = (std::ptr::null_mut(), std::ptr::null_mut());
        let failed = LLVMGetTargetFromTriple(triple, &mut target, &mut message) != 0;
        // LLVM keeps to half of the widest vectors where using all once slowed the clock; loops over tensors gain from them.
        let wide = CString::new(format!("{},-prefer-256-bit", CStr::from_ptr(features).to_string_lossy()))
            .held("no zero inside");
        let machine = if failed {
            LLVMDisposeMessage(message);
            std::ptr::null_mut()
        } else {
            LLVMCreateTargetMachine(
                target,
                triple,
                cpu,
                wide.as_ptr(),
                LLVMCodeGenOptLevel::LLVMCodeGenLevelAggressive,
                LLVMRelocMode::LLVMRelocPIC,
                LLVMCodeModel::LLVMCodeModelDefault,
            )
        };
        [triple, cpu, features].into_iter().for_each(|s| LLVMDisposeMessage(s));
        if machine.is_null() {
            Err(fault("LLVM has no code generator for this machine"))
        } else {
            Ok(machine)
        }
    }
}
