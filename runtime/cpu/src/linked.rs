//! Programs in object files: their data and their code behind one symbol.
//!
//! An object file that `fp8c lower --emit object` writes defines `fp8c_program`, of type [`Linked`]. Programs in C use it
//! through `fp8c.h`; programs in Rust declare it:
//!
//! ```no_run
//! use fp8c_cpu::{Memory, Pool, Runner, linked::Linked};
//! unsafe extern "C" {
//!     static fp8c_program: Linked;
//! }
//! # fn main() -> Result<(), fp8c_cpu::program::Fault> {
//! // SAFETY: the object file that is linked in was made by fp8c.
//! let mut runner = unsafe { Runner::new(fp8c_program.program()?)? };
//! let memory = |sizes: &[usize]| sizes.iter().map(|&n| Memory::new(n)).collect::<Result<Vec<_>, _>>();
//! let (mut arguments, mut results) = (memory(&runner.program().arguments)?, memory(&runner.program().results)?);
//! runner.run(&mut arguments, &mut results, Pool::global())?;
//! # Ok(())
//! # }
//! ```

use crate::program::{Code, Fault, Program};

/// The version of how programs are stored; another one is refused.
pub const FORMAT: u64 = 3;

/// A program as it lies in an object file. The layout is C's: `fp8c.h` has it as `struct fp8c_program`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Linked {
    /// [`FORMAT`].
    pub format: u64,
    /// Size of the data in bytes.
    pub size: u64,
    /// The data: [`store`] made it.
    pub data: *const u8,
    /// Number of functions.
    pub kernels: u64,
    /// Functions.
    pub code: *const Code,
}

// SAFETY: it points to what is never written.
unsafe impl Sync for Linked {}

impl Linked {
    /// The program.
    ///
    /// # Errors
    /// When it was stored by an fp8c that stores programs differently.
    ///
    /// # Safety
    /// It must come from an object file that fp8c made.
    pub unsafe fn program(&self) -> Result<Program, Fault> {
        if self.format != FORMAT {
            let message =
                format!("the program is stored in format {}, not {FORMAT}: compile it again", self.format);
            return Err(Fault::new(message));
        }
        // SAFETY: by the caller's word, both point to so many bytes and functions.
        let (data, code) = unsafe {
            let data = std::slice::from_raw_parts(self.data, self.size as usize);
            (data, std::slice::from_raw_parts(self.code, self.kernels as usize))
        };
        let damaged = || Fault::new("the program is damaged: compile it again");
        let (sum, data) = data.split_at_checked(8).ok_or_else(damaged)?;
        if sum != sum_of(data).to_le_bytes() {
            return Err(damaged());
        }
        let mut program: Program =
            postcard::from_bytes(data).map_err(|e| Fault::new(format!("the program cannot be read: {e}")))?;
        program.kernels = code.to_vec();
        Ok(program)
    }
}

/// The data of a program, without its code.
///
/// # Errors
/// When an op of it is computed by other means than this crate's.
pub fn store(program: &Program) -> Result<Vec<u8>, Fault> {
    let data =
        postcard::to_stdvec(program).map_err(|e| Fault::new(format!("the program cannot be stored: {e}")))?;
    Ok([&sum_of(&data).to_le_bytes()[..], &data].concat())
}

/// A sum that tells damage (FNV-1a), not intent: who can change the data can change the code.
fn sum_of(data: &[u8]) -> u64 {
    data.iter()
        .fold(0xcbf2_9ce4_8422_2325, |sum, &byte| (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
