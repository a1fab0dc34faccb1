//! Changes a JSON text as a tree: what comes out is JSON of nearly the same form.

use serde_json::{Number, Value};

use crate::mutate::Rng;

/// One to three changes.
pub(crate) fn mutate(value: &mut Value, rng: &mut Rng) {
    for _ in 0..1 + rng.below(3) {
        let words = words(value);
        let mut at = &mut *value;
        // Down to a leaf or, seldom, to what is on the way.
        loop {
            let size = match at {
                Value::Array(items) => items.len(),
                Value::Object(fields) => fields.len(),
                _ => 0,
            };
            if size == 0 || rng.below(6) == 0 {
                break;
            }
            let i = rng.below(size);
            at = match at {
                Value::Array(items) => &mut items[i],
                Value::Object(fields) => fields.values_mut().nth(i).unwrap(),
                _ => unreachable!("a leaf has no parts"),
            };
        }
        change(at, &words, rng);
    }
}

/// All strings in it.
fn words(value: &Value) -> Vec<String> {
    match value {
        Value::String(word) => vec![word.clone()],
        Value::Array(items) => items.iter().flat_map(words).collect(),
        Value::Object(fields) => fields.values().flat_map(words).collect(),
        _ => vec![],
    }
}

fn change(value: &mut Value, words: &[String], rng: &mut Rng) {
    match value {
        Value::Bool(b) => *b = !*b,
        Value::String(word) if !words.is_empty() => *word = words[rng.below(words.len())].clone(),
        Value::Number(n) => *n = number(n, rng),
        Value::Array(items) if !items.is_empty() => {
            let (a, b) = (rng.below(items.len()), rng.below(items.len()));
            match rng.below(4) {
                0 => drop(items.remove(a)),
                1 => items.insert(b, items[a].clone()),
                _ => items.swap(a, b),
            }
        }
        Value::Object(fields) if !fields.is_empty() => {
            let name = |i: usize| fields.keys().nth(i).cloned().unwrap_or_default();
            let (a, b) = (name(rng.below(fields.len())), name(rng.below(fields.len())));
            if rng.below(3) == 0 {
                fields.remove(&a);
            } else {
                let (from, to) = (fields[&a].clone(), fields[&b].clone());
                fields.extend([(a, to), (b, from)]);
            }
        }
        _ => {}
    }
}

fn number(n: &Number, rng: &mut Rng) -> Number {
    const OTHERS: [i64; 9] = [0, 1, 2, 3, 16, 448, 100_000, -1, i64::MAX];
    match (n.as_i64(), rng.below(3)) {
        (Some(n), 0) => n.saturating_add(1).into(),
        (Some(n), 1) => n.saturating_sub(1).into(),
        (None, 0 | 1) => Number::from_f64(n.as_f64().unwrap_or_default() * 2.0).unwrap_or(0.into()),
        _ => OTHERS[rng.below(OTHERS.len())].into(),
    }
}
