//! Which names are taken where a text is printed: a name means one value in its region and in all regions inside.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The names of the region that is printed and of those around it.
#[derive(Debug)]
pub(crate) struct Scopes {
    taken: HashSet<Arc<str>>,
    /// The names of each region, innermost last.
    regions: Vec<Vec<Arc<str>>>,
    /// For the beginning of a name the least number that may be free behind it. Forgotten when names become free.
    free: HashMap<String, usize>,
}

impl Scopes {
    /// One region that has these names.
    pub(crate) fn new(names: impl IntoIterator<Item = Arc<str>>) -> Self {
        let names: Vec<_> = names.into_iter().collect();
        Self { taken: names.iter().cloned().collect(), regions: vec![names], free: HashMap::new() }
    }

    /// A region begins.
    pub(crate) fn enter(&mut self) {
        self.regions.push(Vec::new());
    }

    /// It ends: its names are free again.
    pub(crate) fn leave(&mut self) {
        let names = self.regions.pop().unwrap_or_default();
        if !names.is_empty() {
            self.free.clear();
        }
        for name in names {
            self.taken.remove(&name);
        }
    }

    pub(crate) fn taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// `base_0`, or with the next number that is free.
    pub(crate) fn numbered(&mut self, base: &str) -> String {
        let mut number = self.free.get(base).copied().unwrap_or(0);
        let name = loop {
            let name = format!("{base}_{number}");
            if !self.taken(&name) {
                break name;
            }
            number += 1;
        };
        self.free.insert(base.to_string(), number);
        name
    }

    /// A value of the innermost region is called this.
    pub(crate) fn take(&mut self, name: Arc<str>) {
        if let Some(region) = self.regions.last_mut() {
            region.push(name.clone());
            self.taken.insert(name);
        }
    }

    /// Names of the innermost region are free again.
    pub(crate) fn release(&mut self, names: &HashSet<Arc<str>>) {
        if let Some(region) = self.regions.last_mut() {
            region.retain(|name| !names.contains(name));
            names.iter().for_each(|name| drop(self.taken.take(name)));
            self.free.clear();
        }
    }
}
