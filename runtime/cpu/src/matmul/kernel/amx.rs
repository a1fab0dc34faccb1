//! Kernels for AMX, whose `tdpbf16ps` multiplies 16 rows of 32 bf16 by 32 rows of 16 at once. Panels and rows of pairs lie as its tiles
//! want them.
//!
//! Rust has no intrinsics for it yet, so the instructions are written as such. The system gives a process the tiles when it asks for them.

use std::arch::asm;
use std::sync::OnceLock;

use super::{Kernels, Tile, avx512, table};

/// Kernels whose steps are pairs of bf16.
pub(super) static TILES: Kernels = Kernels {
    lanes: 16,
    table: table!(tiles; 2; 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32),
    finish: avx512::finish,
    dot: avx512::dot,
    outer: avx512::outer,
};

/// Pairs in a row of a tile, and rows in a tile.
const TILE: usize = 16;
/// Bytes of a row of a tile.
const ROW: isize = 64;

/// The processor has the instructions, and the system lets this process use them.
pub(crate) fn is_available() -> bool {
    static AVAILABLE: OnceLock<bool> = OnceLock::new();
    *AVAILABLE.get_or_init(|| {
        // AMX-BF16 and AMX-TILE; the system saves the tiles' configuration and data.
        const FEATURES: u32 = 1 << 22 | 1 << 24;
        const STATE: u64 = 1 << 17 | 1 << 18;
        if !is_x86_feature_detected!("xsave") || std::arch::x86_64::__cpuid(0).eax < 7 {
            return false;
        }
        let features = std::arch::x86_64::__cpuid_count(7, 0).edx & FEATURES == FEATURES;
        // SAFETY: the instruction is there, and changes nothing.
        features && unsafe { saved_state() } & STATE == STATE && permitted()
    })
}

/// What state the system saves.
///
/// # Safety
///
/// The machine has `xsave`.
#[target_feature(enable = "xsave")]
unsafe fn saved_state() -> u64 {
    // SAFETY: by the caller's word.
    unsafe { std::arch::x86_64::_xgetbv(0) }
}

/// Asks Linux for the tiles; other systems were not tried.
fn permitted() -> bool {
    #[cfg(target_os = "linux")]
    {
        const ARCH_PRCTL: i64 = 158;
        const REQUEST_PERMISSION: i64 = 0x1023;
        const TILE_DATA: i64 = 18;
        let mut result = ARCH_PRCTL;
        // SAFETY: a system call that touches no memory; it changes the registers that are named.
        unsafe {
            asm!(
                "syscall",
                inout("rax") result,
                in("rdi") REQUEST_PERMISSION,
                in("rsi") TILE_DATA,
                out("rcx") _,
                out("r11") _,
                options(nostack),
            );
        }
        result == 0
    }
    #[cfg(not(target_os = "linux"))]
    false
}

/// Rows and bytes a row of each tile.
#[repr(C, align(64))]
struct Config {
    palette: u8,
    start_row: u8,
    reserved: [u8; 14],
    row_bytes: [u16; 16],
    rows: [u8; 16],
}

/// Sums are tiles 0 to 3, row by row; rows of the left operand 4 and 5, columns of the right one 6 and 7.
const fn config(rows: usize, vectors: usize) -> Config {
    let (top, bottom) = if rows > TILE { (TILE, rows - TILE) } else { (rows, 0) };
    let right = if vectors > 1 { TILE } else { 0 };
    let bottom_right = if vectors > 1 { bottom } else { 0 };
    let all = [top, if vectors > 1 { top } else { 0 }, bottom, bottom_right, top, bottom, TILE, right];
    let mut config =
        Config { palette: 1, start_row: 0, reserved: [0; 14], row_bytes: [0; 16], rows: [0; 16] };
    let mut i = 0;
    while i < all.len() {
        config.rows[i] = all[i] as u8;
        config.row_bytes[i] = if all[i] > 0 { ROW as u16 } else { 0 };
        i += 1;
    }
    config
}

/// Loads a tile from rows that are so many bytes apart.
macro_rules! load {
    ($tile:literal, $from:expr, $stride:expr) => {
        asm!(concat!("tileloadd tmm", $tile, ", [{0} + {1}]"), in(reg) $from, in(reg) $stride, options(nostack, readonly, preserves_flags))
    };
}

/// Stores a tile.
macro_rules! store {
    ($tile:literal, $to:expr, $stride:expr) => {
        asm!(concat!("tilestored [{0} + {1}], tmm", $tile), in(reg) $to, in(reg) $stride, options(nostack, preserves_flags))
    };
}

/// An instruction on tiles alone.
macro_rules! tiles {
    ($text:literal) => {
        asm!($text, options(nostack, nomem, preserves_flags))
    };
}

/// `M` rows by `N` vectors of columns.
///
/// # Safety
///
/// The machine has the instructions; the tile's pointers are valid for its sizes, and steps of a row lie side by side.
unsafe fn tiles<const M: usize, const N: usize>(t: &Tile) {
    debug_assert_eq!(t.a_step, 4);
    let config = const { config(M, N) };
    let width = N as isize * ROW;
    // SAFETY: the caller vouches for the instructions and the pointers; tiles reach over what the configuration says.
    unsafe {
        asm!("ldtilecfg [{0}]", in(reg) &raw const config, options(nostack, readonly, preserves_flags));
        if t.more {
            sums::<M, N, false>(t);
        } else {
            tiles!("tilezero tmm0");
            if N > 1 {
                tiles!("tilezero tmm1");
            }
            if M > TILE {
                tiles!("tilezero tmm2");
            }
            if M > TILE && N > 1 {
                tiles!("tilezero tmm3");
            }
        }
        let whole = t.steps / TILE;
        for i in 0..whole as isize {
            multiply::<M, N>(t.a.offset(i * ROW), t.a_row, t.b.offset(i * TILE as isize * width), width);
        }
        let rest = t.steps % TILE;
        if rest > 0 {
            // What is left, with zeros behind it.
            let mut a = [[0_u32; TILE]; M];
            let mut b = [[[0_u32; TILE]; N]; TILE];
            let from = t.a.offset(whole as isize * ROW);
            for (i, row) in a.iter_mut().enumerate() {
                let from = from.offset(i as isize * t.a_row);
                from.copy_to_nonoverlapping(row.as_mut_ptr().cast(), 4 * rest);
            }
            let from = t.b.offset((whole * TILE) as isize * width);
            from.copy_to_nonoverlapping(b.as_mut_ptr().cast(), rest * width as usize);
            multiply::<M, N>(a.as_ptr().cast(), ROW, b.as_ptr().cast(), width);
        }
        sums::<M, N, true>(t);
        tiles!("tilerelease");
    }
}

/// Sixteen steps.
#[inline(always)]
unsafe fn multiply<const M: usize, const N: usize>(a: *const u8, a_row: isize, b: *const u8, width: isize) {
    // SAFETY: the caller vouches for the instructions and the pointers.
    unsafe {
        load!("4", a, a_row);
        load!("6", b, width);
        tiles!("tdpbf16ps tmm0, tmm4, tmm6");
        if N > 1 {
            load!("7", b.offset(ROW), width);
            tiles!("tdpbf16ps tmm1, tmm4, tmm7");
        }
        if M > TILE {
            load!("5", a.offset(TILE as isize * a_row), a_row);
            tiles!("tdpbf16ps tmm2, tmm5, tmm6");
        }
        if M > TILE && N > 1 {
            tiles!("tdpbf16ps tmm3, tmm5, tmm7");
        }
    }
}

/// Loads the sums that there are, or stores them.
#[inline(always)]
unsafe fn sums<const M: usize, const N: usize, const STORE: bool>(t: &Tile) {
    let at = |bottom: isize, right: isize| {
        t.sums.cast::<u8>().wrapping_offset(bottom * TILE as isize * t.sums_row + right * ROW)
    };
    // SAFETY: the caller vouches for the instructions and the pointers.
    unsafe {
        if STORE {
            store!("0", at(0, 0), t.sums_row);
        } else {
            load!("0", at(0, 0), t.sums_row);
        }
        if N > 1 {
            if STORE {
                store!("1", at(0, 1), t.sums_row);
            } else {
                load!("1", at(0, 1), t.sums_row);
            }
        }
        if M > TILE {
            if STORE {
                store!("2", at(1, 0), t.sums_row);
            } else {
                load!("2", at(1, 0), t.sums_row);
            }
        }
        if M > TILE && N > 1 {
            if STORE {
                store!("3", at(1, 1), t.sums_row);
            } else {
                load!("3", at(1, 1), t.sums_row);
            }
        }
    }
}
