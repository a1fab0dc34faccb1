//! The threads that the runtime owns.
//!
//! Kernels split their work into ranges of independent items. What an item computes never depends on which thread
//! runs it or on how the items are split, so results have the same bits for any number of threads.

use std::fmt;
use std::num::NonZero;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// Work that takes less than this many nanoseconds in all runs on the caller: waking a thread costs about as much.
const INLINE_NS: f64 = 20_000.0;
/// A range takes at least this many nanoseconds.
const RANGE_NS: f64 = 10_000.0;
/// Ranges per thread, where there is enough work: a thread that was held up leaves its share to the others.
const RANGES_PER_THREAD: usize = 4;

/// Threads that run the ranges of [`Pool::for_ranges`].
///
/// The caller is one of them: a pool of one thread starts none.
pub struct Pool {
    threads: usize,
    workers: Option<ThreadPool>,
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").field("threads", &self.threads).finish()
    }
}

impl Pool {
    /// A pool that runs on `threads` threads, the caller's among them; 0 counts as 1.
    ///
    /// Where the system refuses to start threads, everything runs on the caller.
    pub fn new(threads: usize) -> Pool {
        let start = |others| {
            let name = |index| format!("fp8c-{index}");
            ThreadPoolBuilder::new().num_threads(others).thread_name(name).build().ok()
        };
        let workers = threads.checked_sub(1).filter(|&others| others > 0).and_then(start);
        Pool { threads: workers.as_ref().map_or(1, |_| threads), workers }
    }

    /// The pool of the process: as many threads as the environment variable `FP8C_THREADS` says, else as many as
    /// cores are available. It starts on first use.
    pub fn global() -> &'static Pool {
        static GLOBAL: OnceLock<Pool> = OnceLock::new();
        GLOBAL.get_or_init(|| {
            let wanted = std::env::var("FP8C_THREADS").ok().and_then(|text| text.trim().parse().ok());
            let available = || available_parallelism().map_or(1, NonZero::get);
            Pool::new(wanted.unwrap_or_else(available))
        })
    }

    /// The number of threads that run at once, the caller's included.
    pub fn threads(&self) -> usize {
        self.threads
    }

    /// Runs `body(begin, end)` for ranges that cover `0..n`, each item once, and returns when all are done.
    ///
    /// `cost_per_item_ns` is an estimate of one item's time in nanoseconds; cheap work runs on the caller as a
    /// single range. Nothing may depend on the order or the bounds of the ranges. A panic in `body` reaches the
    /// caller after the other ranges are done.
    pub fn for_ranges(&self, n: usize, cost_per_item_ns: f64, body: impl Fn(usize, usize) + Sync) {
        let total = n as f64 * cost_per_item_ns;
        let workers = match &self.workers {
            Some(workers) if n > 1 && total >= INLINE_NS => workers,
            _ => {
                if n > 0 {
                    body(0, n);
                }
                return;
            }
        };
        let ranges = ((total / RANGE_NS) as usize).clamp(1, RANGES_PER_THREAD * self.threads).min(n);
        let next = AtomicUsize::new(0);
        let work = || {
            loop {
                let range = next.fetch_add(1, Ordering::Relaxed);
                if range >= ranges {
                    return;
                }
                body(bound(n, range, ranges), bound(n, range + 1, ranges));
            }
        };
        workers.in_place_scope(|scope| {
            for _ in 1..self.threads.min(ranges) {
                scope.spawn(|_| work());
            }
            work();
        });
    }
}

/// Where the range number `range` of `ranges` equal ones begins.
fn bound(n: usize, range: usize, ranges: usize) -> usize {
    (n as u128 * range as u128 / ranges as u128) as usize
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicU32;

    use super::*;

    #[test]
    fn every_item_runs_once() {
        for threads in 1..5 {
            let pool = Pool::new(threads);
            for (n, cost) in [(0, 1e9), (1, 1e9), (7, 1e6), (1000, 1.0), (1000, 1e4), (12345, 100.0)] {
                let counts: Vec<AtomicU32> = (0..n).map(|_| AtomicU32::new(0)).collect();
                pool.for_ranges(n, cost, |begin, end| {
                    assert!(begin < end);
                    for count in &counts[begin..end] {
                        count.fetch_add(1, Ordering::Relaxed);
                    }
                });
                assert!(counts.iter().all(|count| count.load(Ordering::Relaxed) == 1));
            }
        }
    }

    #[test]
    fn cheap_work_stays_on_the_caller() {
        let here = std::thread::current().id();
        Pool::new(4).for_ranges(100, 10.0, |begin, end| {
            assert_eq!((begin, end, std::thread::current().id()), (0, 100, here));
        });
    }

    #[test]
    fn ranges_may_nest() {
        let pool = Pool::new(3);
        let sum = AtomicUsize::new(0);
        pool.for_ranges(20, 1e6, |begin, end| {
            for _ in begin..end {
                pool.for_ranges(10, 1e6, |begin, end| {
                    sum.fetch_add(end - begin, Ordering::Relaxed);
                });
            }
        });
        assert_eq!(sum.into_inner(), 200);
    }
}
