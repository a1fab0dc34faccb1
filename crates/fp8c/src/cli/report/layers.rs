//! The products of a step by layers, for its picture. Layers are what repeats: the forward products, in order, have the same
//! shapes and places again, and the later ones are computed from the earlier ones. Names only serve as titles.

use std::collections::HashMap;
use std::ops::Range;

use fp8c::inspect::DotReport;

/// A part of the step.
pub(super) struct Layer {
    /// What it is called.
    pub(super) title: String,
    /// What the names of its weights begin with.
    pub(super) prefix: String,
    /// Its forward products, each with what belongs to it.
    pub(super) boxes: Vec<Cell>,
    /// Products of the backward pass that belong to none of them.
    pub(super) others: Vec<usize>,
}

/// A forward product with the gradients through it.
pub(super) struct Cell {
    /// The product.
    pub(super) dot: usize,
    /// Computed again, and gradients: by index, in order.
    pub(super) backward: Vec<usize>,
    /// Boxes of the same layer that it is computed from.
    pub(super) after: Vec<usize>,
    /// How many boxes stand before it on the longest way.
    pub(super) rank: usize,
}

/// The layers of a step, in order.
pub(super) fn layers(dots: &[DotReport]) -> Vec<Layer> {
    let index: HashMap<&str, usize> = dots.iter().enumerate().map(|(i, d)| (d.id.as_str(), i)).collect();
    let forward: Vec<usize> =
        (0..dots.len()).filter(|&i| dots[i].role == "fprop" && !dots[i].remat).collect();
    let place: HashMap<usize, usize> = forward.iter().enumerate().map(|(n, &i)| (i, n)).collect();
    let after: Vec<Vec<usize>> = forward
        .iter()
        .map(|&i| dots[i].after.iter().filter_map(|id| place.get(index.get(id.as_str())?).copied()).collect())
        .collect();
    let repeats = Repeats { dots, forward: &forward, after: &after };
    let mut parts = Vec::new();
    repeats.split(0..forward.len(), &mut parts);
    let mut out: Vec<Layer> = parts.iter().map(|part| layer(dots, &forward, &after, part.clone())).collect();
    titles(dots, &mut out);
    backward(dots, &mut out);
    out
}

fn layer(dots: &[DotReport], forward: &[usize], after: &[Vec<usize>], part: Range<usize>) -> Layer {
    let mut boxes: Vec<Cell> = Vec::new();
    for n in part.clone() {
        let own: Vec<usize> = after[n].iter().filter(|a| part.contains(a)).map(|a| a - part.start).collect();
        let rank = own.iter().map(|&a| boxes[a].rank + 1).max().unwrap_or(0);
        boxes.push(Cell { dot: forward[n], backward: vec![], after: own, rank });
    }
    let turns = boxes.first().map_or(1, |b| dots[b.dot].layers);
    let title = if turns > 1 { format!("{turns} turns of a loop") } else { String::new() };
    Layer { title, prefix: String::new(), boxes, others: vec![] }
}

/// What repeats in the sequence of forward products.
struct Repeats<'d> {
    dots: &'d [DotReport],
    forward: &'d [usize],
    after: &'d [Vec<usize>],
}

impl Repeats<'_> {
    /// Two products that may stand for the same in two layers.
    fn alike(&self, a: usize, b: usize) -> bool {
        let key = |n: usize| {
            let d = &self.dots[self.forward[n]];
            (&d.site, d.m, d.n, d.k, d.batch, d.layers)
        };
        key(a) == key(b)
    }

    /// Cuts a range into layers: the repetition that covers most, and what stands before and behind it likewise.
    fn split(&self, range: Range<usize>, out: &mut Vec<Range<usize>>) {
        if range.is_empty() {
            return;
        }
        let Some((start, period, times)) = self.longest(&range) else {
            return self.by_loop(range, out);
        };
        self.split(range.start..start, out);
        out.extend((0..times).map(|t| start + t * period..start + (t + 1) * period));
        self.split(start + times * period..range.end, out);
    }

    /// Start, length and count of the repetition that covers most products; the shortest of equal ones.
    fn longest(&self, range: &Range<usize>) -> Option<(usize, usize, usize)> {
        let mut best: Option<(usize, usize, usize)> = None;
        for period in 1..=range.len() / 2 {
            let mut start = range.start;
            while start + 2 * period <= range.end {
                let run = (start..range.end - period).take_while(|&n| self.alike(n, n + period)).count();
                let times = run / period + 1;
                let chained = || (1..times).all(|t| self.follows(start + t * period, period));
                if times > 1 && best.is_none_or(|(_, p, t)| times * period > p * t) && chained() {
                    best = Some((start, period, times));
                }
                start += run.max(1);
            }
        }
        best
    }

    /// Something of the repetition that begins here is computed from the one before it.
    fn follows(&self, start: usize, period: usize) -> bool {
        let before = start - period..start;
        (start..start + period).any(|n| self.after[n].iter().any(|a| before.contains(a)))
    }

    /// What does not repeat is cut where a loop begins or ends, and before the head.
    fn by_loop(&self, range: Range<usize>, out: &mut Vec<Range<usize>>) {
        let key = |n: usize| {
            let d = &self.dots[self.forward[n]];
            (d.layers, d.site == "head")
        };
        let mut start = range.start;
        for n in range.clone() {
            if n + 1 == range.end || key(n) != key(n + 1) {
                out.push(start..n + 1);
                start = n + 1;
            }
        }
    }
}

/// Titles: what the names of a layer's weights begin with, where that tells layers apart; else their number.
fn titles(dots: &[DotReport], layers: &mut [Layer]) {
    let common: Vec<String> = layers.iter().map(|l| prefix(dots, l)).collect();
    let count = layers.len();
    for (i, layer) in layers.iter_mut().enumerate() {
        let unique = !common[i].is_empty() && common.iter().filter(|c| **c == common[i]).count() == 1;
        let site = layer.boxes.first().map_or("", |b| dots[b.dot].site.as_str());
        let name = match layer.boxes.len() {
            _ if unique => common[i].clone(),
            1 if site != "linear" => site.to_string(),
            _ => format!("part {} of {count}", i + 1),
        };
        if layer.boxes.len() > 1 {
            layer.prefix.clone_from(&common[i]);
        }
        layer.title = if layer.title.is_empty() { name } else { format!("{name}, {}", layer.title) };
    }
}

/// What all names of weights begin with, up to the end of a path's element.
fn prefix(dots: &[DotReport], layer: &Layer) -> String {
    let mut names = layer.boxes.iter().filter_map(|b| dots[b.dot].weight_name.as_deref());
    let Some(first) = names.next() else { return String::new() };
    let mut len = first.len();
    let mut single = true;
    for name in names {
        single = false;
        len = first.bytes().zip(name.bytes()).take(len).take_while(|(a, b)| a == b).count();
    }
    if single {
        return first.to_string();
    }
    let cut = first.as_bytes()[..len].iter().rposition(|&b| matches!(b, b']' | b'.' | b'/'));
    cut.map_or(String::new(), |end| first[..=end].trim_end_matches(['.', '/']).to_string())
}

/// Puts each product of the backward pass to the forward product of its weight; one without a weight to the layer of the one before.
fn backward(dots: &[DotReport], layers: &mut [Layer]) {
    let mut home: HashMap<usize, (usize, usize)> = HashMap::new();
    for (l, layer) in layers.iter().enumerate() {
        for (b, cell) in layer.boxes.iter().enumerate() {
            if let Some(weight) = dots[cell.dot].weight {
                home.entry(weight).or_insert((l, b));
            }
        }
    }
    let mut last = layers.len().saturating_sub(1);
    for (i, dot) in dots.iter().enumerate().filter(|(_, d)| d.role != "fprop" || d.remat) {
        match dot.weight.and_then(|w| home.get(&w)) {
            Some(&(l, b)) => {
                last = l;
                layers[l].boxes[b].backward.push(i);
            }
            None => layers.get_mut(last).into_iter().for_each(|l| l.others.push(i)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str) -> Vec<DotReport> {
        let path = format!("{}/../../{name}", env!("CARGO_MANIFEST_DIR"));
        fp8c::Module::read(path).and_then(|m| m.inspect(&fp8c::default_options())).unwrap().dots
    }

    #[test]
    fn layers_are_what_repeats() {
        let dots = found("examples/llama/step.mlir");
        let layers = layers(&dots);
        let sizes: Vec<usize> = layers.iter().map(|l| l.boxes.len()).collect();
        assert_eq!(sizes, [9, 9, 1]);
        let all: usize = layers
            .iter()
            .map(|l| l.others.len() + l.boxes.iter().map(|b| 1 + b.backward.len()).sum::<usize>())
            .sum();
        assert_eq!(all, dots.len());
        // Query, key and value stand beside each other; the context behind the scores.
        let ranks: Vec<usize> = layers[1].boxes.iter().map(|b| b.rank).collect();
        assert_eq!(ranks, [0, 0, 0, 1, 2, 3, 4, 4, 5]);
        assert!(layers[0].title.ends_with("['layers'][0]"), "{}", layers[0].title);
    }
}
