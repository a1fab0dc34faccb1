//! Ctrl-C: the first ends the run that is going on, in order; the second ends the program at once.

use std::sync::OnceLock;

use fp8c::Stop;

/// The exit status of a command that was interrupted.
pub(crate) const STATUS: u8 = 130;

/// What is said at Ctrl-C.
pub(crate) fn stop() -> Stop {
    static SAID: OnceLock<Stop> = OnceLock::new();
    SAID.get_or_init(|| {
        let stop = Stop::default();
        // The order matters: the second looks at what the first has set before. Without them Ctrl-C does what it always does.
        #[cfg(unix)]
        {
            use signal_hook::consts::SIGINT;
            let _ = signal_hook::flag::register_conditional_shutdown(SIGINT, STATUS.into(), stop.0.clone());
            let _ = signal_hook::flag::register(SIGINT, stop.0.clone());
        }
        stop
    })
    .clone()
}
