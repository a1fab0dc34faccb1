//! The compiler for programs in C: the functions of `include/fp8c_compiler.h`, texts in and texts out.
//!
//! What this crate does not know: files, arrays, how a program is run; that is the runtime's `fp8c.h`.

use std::ffi::{CStr, CString, c_char};
use std::panic::catch_unwind;
use std::ptr;

use fp8c::{Emit, Graph, Module, options_from_json};
use serde_json::json;

/// A text of C; nothing where it is null or not UTF-8.
///
/// # Safety
/// Null, or a string that ends with a zero byte and stays as it is meanwhile.
unsafe fn text<'t>(given: *const c_char) -> Option<&'t str> {
    // SAFETY: the caller's word.
    (!given.is_null()).then(|| unsafe { CStr::from_ptr(given) }).and_then(|s| s.to_str().ok())
}

fn owned(text: String) -> *mut c_char {
    // A zero byte would end the text early: no program has one outside of an escape.
    CString::new(text.replace('\0', "\\00")).map_or(ptr::null_mut(), CString::into_raw)
}

/// Hands out what some work made, or says what was wrong with it.
///
/// # Safety
/// `error` is null or a place for a pointer.
unsafe fn answer(error: *mut *mut c_char, work: impl FnOnce() -> Result<String, String>) -> *mut c_char {
    let done = catch_unwind(std::panic::AssertUnwindSafe(work));
    let (made, wrong) = match done {
        Ok(Ok(made)) => (owned(made), ptr::null_mut()),
        Ok(Err(message)) => (ptr::null_mut(), owned(message)),
        Err(_) => (ptr::null_mut(), owned("the compiler failed; this is a fault of fp8c".into())),
    };
    if error.is_null() {
        // SAFETY: made here, and nobody else has it.
        unsafe { fp8c_text_free(wrong) };
    } else {
        // SAFETY: the caller's word.
        unsafe { *error = wrong };
    }
    made
}

fn lowered(module: Option<&str>, options: Option<&str>) -> Result<(Module, fp8c::Lowered), String> {
    let module = module.ok_or("the module is null or not UTF-8")?;
    let options = options_from_json(options.unwrap_or("{}")).map_err(|e| e.to_string())?;
    let module = Module::parse("module", module).map_err(|e| e.to_string())?;
    let lowered = module.lower(&options).map_err(|e| e.to_string())?;
    Ok((module, lowered))
}

/// A step in FP8.
///
/// # Safety
/// As the header says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fp8c_lower(
    module: *const c_char,
    options: *const c_char,
    error: *mut *mut c_char,
) -> *mut c_char {
    // SAFETY: the caller's word.
    let (module, options) = unsafe { (text(module), text(options)) };
    let work = || {
        let (module, lowered) = lowered(module, options)?;
        Ok(module.with_graph(lowered.step).emit(Emit::Stablehlo))
    };
    // SAFETY: the caller's word.
    unsafe { answer(error, work) }
}

/// A step in FP8 with its companions, as JSON.
///
/// # Safety
/// As the header says.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fp8c_lower_all(
    module: *const c_char,
    options: *const c_char,
    error: *mut *mut c_char,
) -> *mut c_char {
    // SAFETY: the caller's word.
    let (module, options) = unsafe { (text(module), text(options)) };
    let work = || {
        let (module, lowered) = lowered(module, options)?;
        let emit = |graph: &Graph| module.with_graph(graph.clone()).emit(Emit::Stablehlo);
        let all = json!({
            "step": emit(&lowered.step), "init": emit(&lowered.init), "import": emit(&lowered.import),
            "export": emit(&lowered.export), "manifest": lowered.manifest, "remarks": lowered.remarks,
        });
        Ok(all.to_string())
    };
    // SAFETY: the caller's word.
    unsafe { answer(error, work) }
}

/// Frees a text that this library made.
///
/// # Safety
/// Null, or such a text that was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fp8c_text_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: made by `CString::into_raw`.
        drop(unsafe { CString::from_raw(text) });
    }
}

/// Version of the compiler, which nobody frees.
#[unsafe(no_mangle)]
pub extern "C" fn fp8c_compiler_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}
