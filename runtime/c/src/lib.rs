//! The functions of `fp8c.h`, which says what each does.

use std::ffi::{c_char, c_int};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::slice;

use fp8c_cpu::linked::Linked;
use fp8c_cpu::program::Fault;
use fp8c_cpu::{Pool, Runner};

/// Runs `work`; a panic becomes a fault, as it must not reach C.
fn caught<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Fault::new("a fault of the runtime")))
}

/// Writes as much of a fault's text as fits, with a zero at its end.
///
/// # Safety
/// `message` must point to `size` bytes, or be null.
unsafe fn say(fault: &Fault, message: *mut c_char, size: usize) {
    let Some(room) = size.checked_sub(1).filter(|_| !message.is_null()) else { return };
    let text = &fault.message.as_bytes()[..fault.message.len().min(room)];
    // SAFETY: by the caller's word.
    unsafe {
        message.copy_from_nonoverlapping(text.as_ptr().cast(), text.len());
        message.add(text.len()).write(0);
    }
}

/// Makes a step ready.
///
/// # Safety
/// `program` must be from an object file that fp8c made; `message` must point to `size` bytes, or be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fp8c_open(program: *const Linked, message: *mut c_char, size: usize) -> *mut Runner {
    // SAFETY: by the caller's word.
    let made = caught(|| unsafe { Runner::new((*program).program()?) });
    match made {
        Ok(runner) => Box::into_raw(Box::new(runner)),
        Err(fault) => {
            // SAFETY: by the caller's word.
            unsafe { say(&fault, message, size) };
            std::ptr::null_mut()
        }
    }
}

/// Frees what [`fp8c_open`] made.
///
/// # Safety
/// `runner` must be from [`fp8c_open`], and not be used any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fp8c_close(runner: *mut Runner) {
    if !runner.is_null() {
        // SAFETY: by the caller's word.
        drop(unsafe { Box::from_raw(runner) });
    }
}

/// Number of arguments.
#[unsafe(no_mangle)]
pub extern "C" fn fp8c_argument_count(runner: &Runner) -> usize {
    runner.program().arguments.len()
}

/// Number of results.
#[unsafe(no_mangle)]
pub extern "C" fn fp8c_result_count(runner: &Runner) -> usize {
    runner.program().results.len()
}

/// Bytes of an argument.
#[unsafe(no_mangle)]
pub extern "C" fn fp8c_argument_bytes(runner: &Runner, i: usize) -> usize {
    runner.program().arguments.get(i).copied().unwrap_or(0)
}

/// Bytes of a result.
#[unsafe(no_mangle)]
pub extern "C" fn fp8c_result_bytes(runner: &Runner, i: usize) -> usize {
    runner.program().results.get(i).copied().unwrap_or(0)
}

/// The argument that a result is written over, or -1.
#[unsafe(no_mangle)]
pub extern "C" fn fp8c_result_argument(runner: &Runner, i: usize) -> isize {
    let pair = runner.program().in_place.iter().find(|pair| pair.0 == i);
    pair.map_or(-1, |pair| pair.1 as isize)
}

/// Runs a step once.
///
/// # Safety
/// There must be as many pointers as arguments and results, to as many bytes as these have; `message` must point to `size`
/// bytes, or be null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn fp8c_run(
    runner: &mut Runner,
    arguments: *const *mut u8,
    results: *const *mut u8,
    message: *mut c_char,
    size: usize,
) -> c_int {
    let counts = (runner.program().arguments.len(), runner.program().results.len());
    // SAFETY: by the caller's word; where there are none, nothing is read.
    let ran = caught(|| unsafe {
        let of =
            |pointers: *const *mut u8, n| if n == 0 { &[][..] } else { slice::from_raw_parts(pointers, n) };
        runner.run_at(of(arguments, counts.0), of(results, counts.1), Pool::global())
    });
    match ran {
        Ok(()) => 0,
        Err(fault) => {
            // SAFETY: by the caller's word.
            unsafe { say(&fault, message, size) };
            1
        }
    }
}
