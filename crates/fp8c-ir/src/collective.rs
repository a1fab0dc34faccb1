//! Devices that run the same region in lockstep, one thread each, and meet at collective ops.

use std::sync::{Condvar, Mutex};

use crate::diag::Fault;
use crate::tensor::Tensor;

/// One of several devices that run the same program.
pub struct Device<'r> {
    /// Its number, from 0.
    pub id: usize,
    /// How many there are.
    pub count: usize,
    meeting: &'r Meeting,
}

#[derive(Default)]
struct State {
    brought: Vec<Option<Vec<Tensor>>>,
    handed_out: Option<Vec<Vec<Tensor>>>,
    left: usize,
    failed: bool,
    /// A device has come to its end: no further meeting can be complete.
    ended: bool,
}

struct Meeting {
    count: usize,
    state: Mutex<State>,
    changed: Condvar,
}

impl Device<'_> {
    /// Brings `tensors` to the meeting and returns what every device brought, by device.
    pub fn exchange(&self, tensors: Vec<Tensor>) -> Result<Vec<Vec<Tensor>>, Fault> {
        let meeting = self.meeting;
        let mut state = meeting.state.lock().map_err(|_| "another device stopped")?;
        while state.handed_out.is_some() && !state.failed {
            state = meeting.changed.wait(state).map_err(|_| "another device stopped")?;
        }
        state.brought[self.id] = Some(tensors);
        if state.brought.iter().all(Option::is_some) {
            state.handed_out = state.brought.iter_mut().map(Option::take).collect();
            state.left = meeting.count;
            meeting.changed.notify_all();
        }
        while state.handed_out.is_none() && !state.failed && !state.ended {
            state = meeting.changed.wait(state).map_err(|_| "another device stopped")?;
        }
        crate::ensure!(!state.failed, "another device stopped before this collective");
        let all = state.handed_out.clone().ok_or("another device ended before this collective")?;
        state.left -= 1;
        if state.left == 0 {
            state.handed_out = None;
            meeting.changed.notify_all();
        }
        Ok(all)
    }
}

/// Tells the others that a device ends, by panic too: those that wait for it would wait for ever.
struct End<'m>(&'m Meeting);

impl Drop for End<'_> {
    fn drop(&mut self) {
        if let Ok(mut state) = self.0.state.lock() {
            state.ended = true;
            state.failed |= std::thread::panicking();
        }
        self.0.changed.notify_all();
    }
}

impl Meeting {
    fn fail(&self) {
        if let Ok(mut state) = self.state.lock() {
            state.failed = true;
        }
        self.changed.notify_all();
    }
}

/// Runs `body` for `count` devices at once and returns each one's results, in order.
pub(crate) fn run_all(
    count: usize,
    body: impl Fn(&Device<'_>) -> Result<Vec<Tensor>, Fault> + Sync,
) -> Result<Vec<Vec<Tensor>>, Fault> {
    let state = State { brought: vec![None; count], ..State::default() };
    let meeting = Meeting { count, state: Mutex::new(state), changed: Condvar::new() };
    std::thread::scope(|scope| {
        let run = |id| {
            let (meeting, body) = (&meeting, &body);
            move || {
                let _end = End(meeting);
                let result = body(&Device { id, count, meeting });
                if result.is_err() {
                    meeting.fail();
                }
                result
            }
        };
        let threads: Vec<_> = (0..count)
            .map(|id| {
                std::thread::Builder::new()
                    .spawn_scoped(scope, run(id))
                    .map_err(|e| Fault::new(format!("cannot start a thread for device {id}: {e}")))
            })
            .collect();
        threads.into_iter().map(|t| t?.join().map_err(|_| Fault::new("a device panicked"))?).collect()
    })
}
