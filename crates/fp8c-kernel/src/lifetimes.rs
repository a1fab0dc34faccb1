//! Which buffers of a program share memory.

use std::collections::HashMap;

use crate::program::{Buffer, Home};

/// From which step to which each buffer is used.
#[derive(Default)]
pub(crate) struct Lifetimes {
    now: usize,
    spans: HashMap<usize, (usize, usize)>,
}

impl Lifetimes {
    /// The present step uses a buffer.
    pub(crate) fn touch(&mut self, buffer: usize) {
        let now = self.now;
        self.spans.entry(buffer).and_modify(|s| s.1 = s.1.max(now)).or_insert((now, now));
    }

    /// The present step is over.
    pub(crate) fn tick(&mut self) {
        self.now += 1;
    }

    pub(crate) fn now(&self) -> usize {
        self.now
    }

    /// What was used since `start`, where a loop began, and is older than that is used until now.
    pub(crate) fn close_loop(&mut self, start: usize) {
        let now = self.now;
        for span in self.spans.values_mut().filter(|s| s.0 < start && s.1 >= start) {
            span.1 = now;
        }
        self.tick();
    }
}

/// A place in memory for every buffer that has none: the lowest at which it overlaps no other that lives at the same
/// time. Returns the memory needed.
pub(crate) fn assign(buffers: &mut [Buffer], lifetimes: &Lifetimes) -> usize {
    let mut waiting: Vec<usize> =
        (0..buffers.len()).filter(|&b| buffers[b].home == Home::Arena(usize::MAX)).collect();
    // Large ones first: small ones fit between.
    waiting.sort_by_key(|&b| (std::cmp::Reverse(buffers[b].bytes), b));
    let mut placed: Vec<(usize, usize, (usize, usize))> = Vec::new();
    let mut total = 0;
    for buffer in waiting {
        let bytes = buffers[buffer].bytes.max(1).next_multiple_of(64);
        let span = lifetimes.spans.get(&buffer).copied().unwrap_or((0, 0));
        let mut at = 0;
        // Sorted by place, so one pass finds the first gap.
        for &(start, end, other) in &placed {
            let together = span.0 <= other.1 && other.0 <= span.1;
            if together && start < at + bytes && at < end {
                at = end;
            }
        }
        // A gap found before a later neighbour may still reach into it.
        while let Some(&(_, end, _)) = placed.iter().find(|&&(start, end, other)| {
            span.0 <= other.1 && other.0 <= span.1 && start < at + bytes && at < end
        }) {
            at = end;
        }
        let to = placed.partition_point(|p| p.0 <= at);
        placed.insert(to, (at, at + bytes, span));
        buffers[buffer].home = Home::Arena(at);
        total = total.max(at + bytes);
    }
    total
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lives_together_lies_apart() {
        let mut lifetimes = Lifetimes::default();
        let uses: [&[usize]; 6] = [&[0, 1], &[1, 2], &[2, 3], &[3, 0], &[4], &[4, 5]];
        for step in uses {
            step.iter().for_each(|&b| lifetimes.touch(b));
            lifetimes.tick();
        }
        let sizes = [100, 64, 300, 64, 1000, 10];
        let mut buffers: Vec<Buffer> =
            sizes.iter().map(|&bytes| Buffer { bytes, home: Home::Arena(usize::MAX) }).collect();
        let total = assign(&mut buffers, &lifetimes);
        assert_eq!(total, 1024 + 64);
        for a in 0..6 {
            for b in 0..a {
                let (x, y) = (lifetimes.spans[&a], lifetimes.spans[&b]);
                let place = |i: usize| match buffers[i].home {
                    Home::Arena(at) => (at, at + buffers[i].bytes),
                    _ => unreachable!(),
                };
                let (p, q) = (place(a), place(b));
                assert!(x.1 < y.0 || y.1 < x.0 || p.1 <= q.0 || q.1 <= p.0, "{a} and {b}");
            }
        }
    }
}
