//! What an op's own syntax writes through.

use std::fmt::Write;

use crate::attr::{Attr, NamedAttr};
use crate::graph::{Graph, Node, NodeId, ValueId};
use crate::printer::Printer;
use crate::types::{Type, commas};

/// One op while it is printed: what a custom syntax writes through.
pub struct OpPrinter<'p, 'g> {
    /// The printer.
    pub p: &'p mut Printer<'g>,
    /// The op.
    pub id: NodeId,
    pub(crate) regions_printed: usize,
}
impl<'g> OpPrinter<'_, 'g> {
    /// The node.
    pub fn node(&self) -> &'g Node {
        self.p.graph.node(self.id)
    }

    /// The graph.
    pub fn graph(&self) -> &'g Graph {
        self.p.graph
    }

    /// Writes text.
    pub fn write(&mut self, text: &str) {
        self.p.out.push_str(text);
    }

    /// Writes a space.
    pub fn space(&mut self) {
        self.p.out.push(' ');
    }

    pub(crate) fn literal(&mut self, text: &str) {
        if !text.starts_with([',', ')', ']']) {
            self.space();
        }
        self.write(text);
    }

    /// Writes operand `i`.
    pub fn operand(&mut self, i: usize) {
        if let Some(&value) = self.node().operands.get(i) {
            self.p.value(value);
        }
    }

    /// Writes `%a, %b`.
    pub fn values(&mut self, values: &[ValueId]) {
        self.p.values(values);
    }

    /// Gives an argument its name and writes `%name`.
    pub fn arg_name(&mut self, arg: ValueId) {
        let hint = self.p.graph.value(arg).name.clone();
        let name = self.p.name_value(arg, hint);
        let _ = write!(self.p.out, "%{name}");
    }

    /// Writes `%name: type` of an argument, without location.
    pub fn arg(&mut self, arg: ValueId) {
        self.arg_name(arg);
        let _ = write!(self.p.out, ": {}", self.p.graph.ty(arg));
    }

    /// Writes ` loc(..)` of an argument when locations are wanted.
    pub fn arg_loc(&mut self, arg: ValueId) {
        self.p.loc_suffix(self.p.graph.value(arg).loc);
    }

    /// Runs `f`; names it gives are free again afterwards (arguments of a region written before the region).
    pub fn scoped(&mut self, f: impl FnOnce(&mut Self)) {
        self.p.used.enter();
        f(self);
        self.p.used.leave();
    }

    /// Gives `arg` the name of `other`, an argument of another region that is printed for both.
    pub fn same_name(&mut self, arg: ValueId, other: ValueId) {
        if let Some(name) = self.p.names.get(&other).cloned() {
            self.p.names.insert(arg, name);
        }
    }

    /// Begins a line of the same op.
    pub fn newline(&mut self) {
        self.p.line();
    }

    /// The text of an attribute.
    pub fn attr_text(&mut self, attr: &Attr) -> String {
        let start = self.p.out.len();
        self.p.attr(attr);
        self.p.out.split_off(start)
    }

    /// Writes an attribute.
    pub fn attr(&mut self, attr: &Attr) {
        self.p.attr(attr);
    }

    /// Writes `@name`.
    pub fn symbol(&mut self, name: &str) {
        self.p.symbol(name);
    }

    /// Writes ` {..}` with the attributes that are not `named`; nothing when there are none.
    pub fn attr_dict(&mut self, named: &[&str]) {
        let attrs: Vec<&NamedAttr> =
            self.node().attrs.iter().filter(|a| !named.contains(&a.name.as_ref())).collect();
        if !attrs.is_empty() {
            self.space();
            self.p.attr_list(&attrs);
        }
    }

    /// Writes `{..}` with these entries.
    pub fn dict(&mut self, entries: &[(crate::attr::AttrName, Attr)]) {
        self.p.attr(&Attr::Dict(entries.to_vec()));
    }

    /// Types of operands and results.
    pub fn types(&self) -> (Vec<Type>, Vec<Type>) {
        let of = |values: &[ValueId]| values.iter().map(|&v| self.p.graph.ty(v).clone()).collect();
        (of(&self.node().operands), of(&self.node().results))
    }

    /// Writes types separated by commas.
    pub fn type_list(&mut self, types: &[Type]) {
        let _ = commas(&mut self.p.out, types);
    }

    /// Writes `(types) -> types`.
    pub fn functional_type(&mut self) {
        self.p.functional_type(self.p.graph.node(self.id));
    }

    pub(crate) fn next_region(&mut self) -> usize {
        self.regions_printed += 1;
        self.regions_printed - 1
    }

    /// Writes region `i` as `{ ops }`, its arguments on a `^bb0` line unless they have names already.
    pub fn region(&mut self, i: usize) {
        let region = self.node().regions[i];
        let args = self.p.graph.region(region).args.clone();
        let named = args.iter().all(|a| self.p.names.contains_key(a));
        self.p.region(region, if named { &[] } else { &args });
    }
}
