//! Steps that move elements.

use super::{MOST, Step, Writer, count, list, ty};

pub(super) const STEPS: &[Step] = &[
    reshape,
    transpose,
    slice,
    reverse,
    broadcast,
    concatenate,
    pad,
    dynamic_slice,
    dynamic_update_slice,
    dynamic_update_slice,
];

fn reshape(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let mut left = count(&a.shape);
    let mut new = Vec::new();
    if left == 0 {
        new = (0..w.random.below(3)).map(|_| w.random.between(0, 2)).collect();
        new.push(0);
    }
    while left > 1 {
        let factors: Vec<i64> = (2..=left).filter(|q| left % q == 0).collect();
        let factor = w.random.choose(&factors);
        new.push(factor);
        left /= factor;
    }
    if w.random.chance(50) {
        let at = w.random.below(new.len() + 1);
        new.insert(at, 1);
    }
    w.add(&new, a.elem, &format!("stablehlo.reshape {} : ({}) -> {}", a.name, a.ty(), ty(&new, a.elem)));
    Some(())
}

fn transpose(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let order = w.random.sample(a.shape.len(), a.shape.len());
    let new: Vec<i64> = order.iter().map(|&d| a.shape[d]).collect();
    let (from, to) = (a.ty(), ty(&new, a.elem));
    w.add(
        &new,
        a.elem,
        &format!("stablehlo.transpose {}, dims = [{}] : ({from}) -> {to}", a.name, list(&order)),
    );
    Some(())
}

fn slice(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let (mut parts, mut new) = (Vec::new(), Vec::new());
    for &size in &a.shape {
        let from = w.random.between(0, (size - 1).max(0));
        let least = if w.random.chance(5) { from } else { (from + 1).min(size) };
        let (to, step) = (w.random.between(least, size), w.random.choose(&[1, 1, 2, 3]));
        parts.push(format!("{from}:{to}:{step}"));
        new.push((to - from + step - 1) / step);
    }
    let types = format!("({}) -> {}", a.ty(), ty(&new, a.elem));
    w.add(&new, a.elem, &format!("stablehlo.slice {} [{}] : {types}", a.name, list(&parts)));
    Some(())
}

fn reverse(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let dims: Vec<usize> = (0..a.shape.len()).filter(|_| w.random.chance(60)).collect();
    let text = format!("stablehlo.reverse {}, dims = [{}] : {}", a.name, list(&dims), a.ty());
    w.add(&a.shape, a.elem, &text);
    Some(())
}

fn broadcast(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| v.shape.len() <= 3)?;
    let rank = a.shape.len() + w.random.below(3);
    let mut dims = w.random.sample(rank, a.shape.len());
    dims.sort_unstable();
    let mut new: Vec<i64> = (0..rank).map(|_| w.size()).collect();
    for (&at, &size) in dims.iter().zip(&a.shape) {
        if size != 1 || w.random.chance(50) {
            new[at] = size;
        }
    }
    if count(&new) > MOST {
        return None;
    }
    let types = format!("({}) -> {}", a.ty(), ty(&new, a.elem));
    let text = format!("stablehlo.broadcast_in_dim {}, dims = [{}] : {types}", a.name, list(&dims));
    w.add(&new, a.elem, &text);
    Some(())
}

fn concatenate(w: &mut Writer) -> Option<()> {
    let a = w.pick(|v| !v.shape.is_empty())?;
    let dim = w.random.below(a.shape.len());
    let b = w.pick(|v| {
        let fits = |(d, (x, y)): (usize, (&i64, &i64))| d == dim || x == y;
        v.elem == a.elem
            && v.shape.len() == a.shape.len()
            && v.shape.iter().zip(&a.shape).enumerate().all(fits)
    })?;
    let mut new = a.shape.clone();
    new[dim] += b.shape[dim];
    if count(&new) > MOST {
        return None;
    }
    let types = format!("({}, {}) -> {}", a.ty(), b.ty(), ty(&new, a.elem));
    w.add(&new, a.elem, &format!("stablehlo.concatenate {}, {}, dim = {dim} : {types}", a.name, b.name));
    Some(())
}

fn pad(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let (mut low, mut high, mut interior, mut new) = (vec![], vec![], vec![], vec![]);
    for &size in &a.shape {
        let (l, h, i) = (w.random.between(-1, 2), w.random.between(-1, 2), w.random.choose(&[0, 0, 1, 2]));
        new.push(l + h + size + (size - 1).max(0) * i);
        low.push(l);
        high.push(h);
        interior.push(i);
    }
    let empty = new.contains(&0) && !w.random.chance(30);
    if empty || new.iter().any(|&n| n < 0) || count(&new) > MOST {
        return None;
    }
    let value = w.scalar(a.elem);
    let types = format!("({}, {}) -> {}", a.ty(), ty(&[], a.elem), ty(&new, a.elem));
    let text = format!(
        "stablehlo.pad {}, {value}, low = [{}], high = [{}], interior = [{}] : {types}",
        a.name,
        list(&low),
        list(&high),
        list(&interior)
    );
    w.add(&new, a.elem, &text);
    Some(())
}

/// Names and types of the starts of a slice, each after a comma.
fn starts(w: &mut Writer, rank: usize) -> (String, String) {
    let elem = w.index_type();
    let names: Vec<String> = (0..rank).map(|_| format!(", {}", w.scalar(elem))).collect();
    (names.concat(), format!(", {}", ty(&[], elem)).repeat(rank))
}

fn dynamic_slice(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let mut new = Vec::new();
    for &size in &a.shape {
        let least = if w.random.chance(5) { 0 } else { size.min(1) };
        new.push(w.random.between(least, size));
    }
    let (names, types) = starts(w, a.shape.len());
    let types = format!("({}{types}) -> {}", a.ty(), ty(&new, a.elem));
    let text = format!("stablehlo.dynamic_slice {}{names}, sizes = [{}] : {types}", a.name, list(&new));
    w.add(&new, a.elem, &text);
    Some(())
}

fn dynamic_update_slice(w: &mut Writer) -> Option<()> {
    let a = w.any()?;
    let b = w.pick(|v| {
        v.elem == a.elem
            && v.shape.len() == a.shape.len()
            && v.shape.iter().zip(&a.shape).all(|(x, y)| x <= y)
    })?;
    let (names, types) = starts(w, a.shape.len());
    let types = format!("({}, {}{types}) -> {}", a.ty(), b.ty(), a.ty());
    let text = format!("stablehlo.dynamic_update_slice {}, {}{names} : {types}", a.name, b.name);
    w.add(&a.shape, a.elem, &text);
    Some(())
}
