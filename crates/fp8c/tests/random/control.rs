//! Branches and loops, with steps inside.

use super::elements::condition;
use super::{Step, Value, Writer, list, ty};

pub(super) const STEPS: &[Step] = &[branch, repeat, repeat];

impl Writer {
    /// Steps in a region that sees these values besides those around it; then what `end` makes of it.
    fn region<T>(
        &mut self,
        inner: Vec<Value>,
        most: i64,
        end: impl FnOnce(&mut Self) -> T,
    ) -> (Vec<String>, T) {
        let (values, lines) = (self.values.clone(), std::mem::take(&mut self.lines));
        self.values.extend(inner);
        self.depth += 1;
        for _ in 0..self.random.between(0, most) {
            self.step();
        }
        let made = end(self);
        self.depth -= 1;
        self.values = values;
        (std::mem::replace(&mut self.lines, lines), made)
    }

    /// Adds the results of an op with regions.
    fn results_of(&mut self, values: &[Value], first: usize, text: impl FnOnce(&str) -> String) {
        self.names += 1;
        let name = format!("%v{}", self.names);
        self.lines.push(text(&name));
        for (i, value) in values.iter().enumerate() {
            self.values.push(Value { name: format!("{name}#{}", i + first), ..value.clone() });
        }
    }
}

fn branch(w: &mut Writer) -> Option<()> {
    let holds = condition(w);
    let values: Vec<Value> = (0..w.random.between(1, 2)).map(|_| w.any()).collect::<Option<_>>()?;
    let types = list(&values.iter().map(Value::ty).collect::<Vec<_>>());
    let mut parts = Vec::new();
    for _ in 0..2 {
        let (mut lines, made) = w.region(vec![], 4, |w| {
            values.iter().map(|v| w.alike(v).map(|v| v.name)).collect::<Option<Vec<_>>>()
        });
        lines.push(format!("  stablehlo.return {} : {types}", list(&made?)));
        parts.push(lines.join("\n"));
    }
    let count = values.len();
    w.results_of(&values, 0, |name| {
        format!(
            "  {name}:{count} = \"stablehlo.if\"({holds}) ({{\n{}\n  }}, {{\n{}\n  }}) : (tensor<i1>) -> ({types})",
            parts[0], parts[1]
        )
    });
    Some(())
}

/// What a pass through the loop leaves of each value: the value itself, or one of its type.
fn carried(w: &mut Writer, inside: &[Value]) -> Option<Vec<String>> {
    let one = |v: &Value| {
        if w.random.chance(25) { Some(v.name.clone()) } else { w.alike(v).map(|v| v.name) }
    };
    inside.iter().map(one).collect()
}

fn repeat(w: &mut Writer) -> Option<()> {
    let values: Vec<Value> = (0..w.random.between(1, 3)).map(|_| w.any()).collect::<Option<_>>()?;
    let elem = w.index_type();
    let trips = w.random.between(0, 3);
    let (zero, limit, one) = (w.number(elem, 0), w.number(elem, trips), w.number(elem, 1));
    let fresh = |w: &mut Writer| {
        w.names += 1;
        format!("%v{}", w.names)
    };
    let at = Value { name: fresh(w), shape: vec![], elem };
    let inside: Vec<Value> = values.iter().map(|v| Value { name: fresh(w), ..v.clone() }).collect();
    let all: Vec<String> = std::iter::once(&at).chain(&values).map(Value::ty).collect();
    let inner = std::iter::once(at.clone()).chain(inside.clone()).collect();
    let scalar = ty(&[], elem);
    let (lines, ends) = w.region(inner, 5, |w| {
        let made = carried(w, &inside)?;
        let next = w.line(&format!("stablehlo.add {}, {one} : {scalar}", at.name));
        Some(std::iter::once(next).chain(made).collect::<Vec<_>>())
    });
    let (ends, holds) = (ends?, fresh(w));
    let starts: String =
        inside.iter().zip(&values).map(|(inner, v)| format!(", {} = {}", inner.name, v.name)).collect();
    let (count, types, body) = (all.len(), list(&all), lines.join("\n"));
    w.results_of(&values, 1, |name| {
        format!(
            "  {name}:{count} = stablehlo.while({at} = {zero}{starts}) : {types}
  cond {{
  {holds} = stablehlo.compare LT, {at}, {limit} : ({scalar}, {scalar}) -> tensor<i1>
  stablehlo.return {holds} : tensor<i1>
  }} do {{
{body}
  stablehlo.return {} : {types}
  }}",
            list(&ends),
            at = at.name,
        )
    });
    Some(())
}
