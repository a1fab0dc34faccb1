//! Names of values while a text is read: what `%name` stands for at a place, however deep regions nest.

use std::collections::HashMap;

use crate::diag::Span;
use crate::graph::ValueId;

/// What one name stands for, in the scope where it was defined.
struct Binding {
    scope: usize,
    values: Vec<ValueId>,
    span: Span,
}

/// The names that are known. A look-up takes one step at any depth.
#[derive(Default)]
pub(crate) struct Names<'s> {
    /// Of each name the definitions that are open, innermost last. Only an isolated op can hide one by another.
    bindings: HashMap<&'s str, Vec<Binding>>,
    /// The names that each open scope defined.
    scopes: Vec<Vec<&'s str>>,
    /// The scopes that isolated ops opened: names from outside are not seen in them.
    floors: Vec<usize>,
}

impl<'s> Names<'s> {
    /// Enters a region; an isolated one sees no names from outside.
    pub(crate) fn open(&mut self, isolated: bool) {
        self.scopes.push(Vec::new());
        if isolated {
            self.floors.push(self.scopes.len());
        }
    }

    /// Leaves the region entered last: its names are forgotten.
    pub(crate) fn close(&mut self) {
        if self.floors.last() == Some(&self.scopes.len()) {
            self.floors.pop();
        }
        for name in self.scopes.pop().into_iter().flatten() {
            if let Some(open) = self.bindings.get_mut(name) {
                open.pop();
            }
        }
    }

    /// The values of a name, and where it was defined.
    pub(crate) fn get(&self, name: &str) -> Option<(&[ValueId], Span)> {
        let binding = self.bindings.get(name)?.last()?;
        let floor = self.floors.last().copied().unwrap_or(0);
        (binding.scope >= floor).then_some((&binding.values, binding.span))
    }

    /// Defines a name in the region entered last.
    pub(crate) fn define(&mut self, name: &'s str, values: Vec<ValueId>, span: Span) {
        let scope = self.scopes.len();
        self.bindings.entry(name).or_default().push(Binding { scope, values, span });
        if let Some(names) = self.scopes.last_mut() {
            names.push(name);
        }
    }
}
