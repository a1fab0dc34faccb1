//! Whether there is memory for something large, before it is asked for: an allocation that fails ends the process, and one
//! that the system grants without having it ends other processes, too.

/// What is smaller is not worth a look.
const LARGE: u64 = 256 << 20;

/// Holds `bytes` to the memory there is.
///
/// # Errors
/// What is there instead, as words.
pub fn check(bytes: u64) -> Result<(), String> {
    if bytes < LARGE {
        return Ok(());
    }
    if let Some(available) = available().filter(|&available| available < bytes) {
        return Err(format!("{available} are available"));
    }
    // What a limit on the process allows.
    let size = usize::try_from(bytes).map_err(|_| "more than this machine can address".to_string())?;
    Vec::<u8>::new().try_reserve_exact(size).map_err(|_| "the system does not give them".to_string())
}

/// Bytes that the system could give to programs now, where it says so.
#[cfg(target_os = "linux")]
fn available() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
}

#[cfg(not(target_os = "linux"))]
fn available() -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn memory_that_no_machine_has_is_refused() {
        assert_eq!(super::check(1 << 20), Ok(()));
        assert!(super::check(1 << 60).is_err() && super::check(u64::MAX).is_err());
    }
}
