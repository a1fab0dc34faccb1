//! Graph to MLIR text, in pretty or generic form.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::sync::Arc;

use crate::attr::{Attr, NamedAttr};
use crate::graph::{Graph, LocId, Node, NodeId, RegionId, ValueId};
use crate::op_printer::OpPrinter;
use crate::registry::{Registry, Syntax, Traits};
use crate::scopes::Scopes;
use crate::types::{Type, commas};

/// How to print.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct PrintOptions {
    /// MLIR's generic form for every op.
    pub generic: bool,
    /// With debug locations.
    pub locations: bool,
}

/// The module as text.
pub fn print(graph: &Graph, registry: &Registry, options: PrintOptions) -> String {
    let mut p = Printer::new(graph, registry, options);
    p.module();
    p.out
}

/// What each value is called in the text that [`print`] writes, without `%`.
pub fn print_names(graph: &Graph, registry: &Registry, options: PrintOptions) -> HashMap<ValueId, Arc<str>> {
    let mut p = Printer::new(graph, registry, options);
    p.module();
    p.names
}

/// The attributes that belong to an op, as text: equal for equal ones.
pub fn print_attrs(node: &Node) -> String {
    let module = Graph::new(crate::graph::OpKind::Opaque("builtin.module".into()));
    let empty = Registry::empty();
    let mut p = Printer::new(&module, &empty, PrintOptions::default());
    let mut attrs: Vec<&NamedAttr> = node.attrs.iter().filter(|a| a.inherent).collect();
    attrs.sort_by(|a, b| a.name.cmp(&b.name));
    p.attr_list(&attrs);
    p.out
}

/// Prints one graph.
pub struct Printer<'g> {
    pub(crate) graph: &'g Graph,
    pub(crate) registry: &'g Registry,
    pub(crate) options: PrintOptions,
    pub(crate) out: String,
    pub(crate) indent: usize,
    pub(crate) names: HashMap<ValueId, Arc<str>>,
    pub(crate) used: Scopes,
    pub(crate) next: Vec<usize>,
    pub(crate) loc_names: HashMap<LocId, Option<usize>>,
    pub(crate) loc_order: Vec<String>,
}

impl<'g> Printer<'g> {
    pub(crate) fn new(graph: &'g Graph, registry: &'g Registry, options: PrintOptions) -> Self {
        Self {
            graph,
            registry,
            options,
            out: String::new(),
            indent: 0,
            names: HashMap::new(),
            used: Scopes::new([]),
            next: vec![0],
            loc_names: HashMap::new(),
            loc_order: Vec::new(),
        }
    }

    fn module(&mut self) {
        let root = self.graph.node(self.graph.root).clone();
        if self.options.generic {
            let (inherent, other): (Vec<&NamedAttr>, Vec<&NamedAttr>) =
                root.attrs.iter().partition(|a| matches!(a.name.as_ref(), "sym_name" | "sym_visibility"));
            self.out.push_str("\"builtin.module\"() ");
            if !inherent.is_empty() {
                self.out.push('<');
                self.attr_list(&inherent);
                self.out.push_str("> ");
            }
            self.out.push('(');
            self.region(root.regions[0], &[]);
            self.out.push(')');
            if !other.is_empty() {
                self.out.push(' ');
                self.attr_list(&other);
            }
            self.out.push_str(" : () -> ()");
        } else {
            self.out.push_str("module ");
            if let Some(name) = root.attr("sym_name").and_then(Attr::as_str) {
                self.symbol(name);
                self.out.push(' ');
            }
            let attrs: Vec<&NamedAttr> = root.attrs.iter().filter(|a| a.name != "sym_name").collect();
            if !attrs.is_empty() {
                self.out.push_str("attributes ");
                self.attr_list(&attrs);
                self.out.push(' ');
            }
            self.region(root.regions[0], &[]);
        }
        self.loc_suffix(root.loc);
        self.out.push('\n');
        self.loc_definitions();
        self.resources();
    }

    fn resources(&mut self) {
        if self.graph.resources.is_empty() {
            return;
        }
        self.out.push_str("\n{-#\n  dialect_resources: {\n");
        let mut last: Option<&Arc<str>> = None;
        for (dialect, key, bytes) in &self.graph.resources {
            if last != Some(dialect) {
                self.out.push_str(if last.is_some() { "\n    },\n" } else { "" });
                let _ = writeln!(self.out, "    {dialect}: {{");
            } else {
                self.out.push_str(",\n");
            }
            last = Some(dialect);
            if is_bare(key) {
                let _ = write!(self.out, "      {key}: \"0x");
            } else {
                let _ = write!(self.out, "      \"{}\": \"0x", escape(key));
            }
            push_hex(&mut self.out, bytes);
            self.out.push('"');
        }
        self.out.push_str("\n    }\n  }\n#-}\n");
    }

    // ---- names

    /// Gives the value a name that nothing visible has: the one it was read with when that is free.
    pub(crate) fn name_value(&mut self, value: ValueId, hint: Option<Arc<str>>) -> Arc<str> {
        let name = match hint {
            Some(hint) if !self.used.taken(&hint) => hint,
            Some(hint) if !hint.bytes().all(|b| b.is_ascii_digit()) => {
                let base = hint.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('_');
                self.used.numbered(if base.is_empty() { "v" } else { base }).into()
            }
            _ => loop {
                let next = self.next.last_mut().map_or(0, |n| {
                    *n += 1;
                    *n - 1
                });
                let name = next.to_string();
                if !self.used.taken(&name) {
                    break name.into();
                }
            },
        };
        self.used.take(name.clone());
        self.names.insert(value, name.clone());
        name
    }

    pub(crate) fn value(&mut self, value: ValueId) {
        match self.names.get(&value) {
            Some(name) => {
                self.out.push('%');
                self.out.push_str(name);
            }
            None => {
                let _ = write!(self.out, "%undefined{}", value.0);
            }
        }
    }

    // ---- ops

    pub(crate) fn line(&mut self) {
        self.out.push('\n');
        // Deeper than this nobody counts spaces, and their number would grow with the square of the depth.
        for _ in 0..self.indent.min(100) {
            self.out.push_str("  ");
        }
    }

    pub(crate) fn op(&mut self, id: NodeId) {
        self.result_names(id);
        self.op_body(id);
        self.loc_suffix(self.graph.node(id).loc);
    }

    /// `%0:2 = `, or `%a, %b = ` when the results have names of their own.
    fn result_names(&mut self, id: NodeId) {
        let results = &self.graph.node(id).results;
        let Some((&first, rest)) = results.split_first() else { return };
        let hint = |v: ValueId| self.graph.value(v).name.clone();
        let own_names = rest.iter().any(|&v| hint(v).is_some());
        let hints: Vec<_> = results.iter().map(|&v| hint(v)).collect();
        let name = self.name_value(first, hints[0].clone());
        let _ = write!(self.out, "%{name}");
        if own_names {
            for (&value, hint) in rest.iter().zip(hints.into_iter().skip(1)) {
                let name = self.name_value(value, hint);
                let _ = write!(self.out, ", %{name}");
            }
        } else if !rest.is_empty() {
            let _ = write!(self.out, ":{}", results.len());
            for (i, &value) in results.iter().enumerate() {
                self.names.insert(value, format!("{name}#{i}").into());
            }
        }
        self.out.push_str(" = ");
    }

    pub(crate) fn op_body(&mut self, id: NodeId) {
        let node = self.graph.node(id);
        let start = self.out.len();
        if let Some(def) = node.def()
            && !self.options.generic
        {
            self.out.push_str(if def.name == "func.return" { "return" } else { def.name });
            let registry = self.registry;
            let mut op = OpPrinter { p: self, id, regions_printed: 0 };
            let done = match def.syntax {
                Syntax::Custom(_, print) => print(&mut op),
                Syntax::Generic => false,
                _ => registry.format(def.name).is_some_and(|f| f.print(&mut op)),
            };
            if done {
                return;
            }
            self.out.truncate(start);
        }
        self.generic_op(node);
    }

    fn generic_op(&mut self, node: &Node) {
        let _ = write!(self.out, "\"{}\"(", escape(node.name()));
        self.values(&node.operands);
        self.out.push(')');
        // MLIR loads this dialect from IRDL, and such ops have no properties.
        let dynamic = node.def().is_some_and(|d| d.dialect() == "fp8");
        let (inherent, other): (Vec<&NamedAttr>, Vec<&NamedAttr>) =
            node.attrs.iter().partition(|a| a.inherent && !dynamic);
        if !inherent.is_empty() {
            self.out.push_str(" <");
            self.attr_list(&inherent);
            self.out.push('>');
        }
        if !node.regions.is_empty() {
            self.out.push_str(" (");
            for (i, &region) in node.regions.iter().enumerate() {
                self.out.push_str(if i > 0 { ", " } else { "" });
                let args = self.graph.region(region).args.clone();
                self.region(region, &args);
            }
            self.out.push(')');
        }
        if !other.is_empty() {
            self.out.push(' ');
            self.attr_list(&other);
        }
        self.out.push_str(" : ");
        self.functional_type(node);
    }

    pub(crate) fn functional_type(&mut self, node: &Node) {
        self.out.push('(');
        let _ = commas(&mut self.out, node.operands.iter().map(|&v| self.graph.ty(v)));
        self.out.push_str(") -> ");
        match node.results[..] {
            [one] if !matches!(self.graph.ty(one), Type::Function(_)) => {
                let _ = write!(self.out, "{}", self.graph.ty(one));
            }
            _ => {
                self.out.push('(');
                let _ = commas(&mut self.out, node.results.iter().map(|&v| self.graph.ty(v)));
                self.out.push(')');
            }
        }
    }

    pub(crate) fn values(&mut self, values: &[ValueId]) {
        for (i, &v) in values.iter().enumerate() {
            self.out.push_str(if i > 0 { ", " } else { "" });
            self.value(v);
        }
    }

    /// `{ ops }`; `args` are printed on a `^bb0` line, others must be named already.
    pub(crate) fn region(&mut self, region: RegionId, args: &[ValueId]) {
        stacker::maybe_grow(128 << 10, 2 << 20, || self.region_inner(region, args));
    }

    fn region_inner(&mut self, region: RegionId, args: &[ValueId]) {
        let data = self.graph.region(region);
        let isolated = self.graph.node(data.parent).has(Traits::ISOLATED);
        let outer = isolated.then(|| {
            // Names of the op's own arguments were given in the enclosing scope just before.
            let mine: HashSet<_> = data.args.iter().filter_map(|v| self.names.get(v).cloned()).collect();
            self.used.release(&mine);
            std::mem::replace(&mut self.used, Scopes::new(mine))
        });
        self.used.enter();
        self.next.push(if isolated { 0 } else { self.next.last().copied().unwrap_or(0) });
        self.out.push('{');
        if !args.is_empty() {
            self.line();
            self.out.push_str("^bb0(");
            for (i, &arg) in args.iter().enumerate() {
                self.out.push_str(if i > 0 { ", " } else { "" });
                self.region_arg(arg);
            }
            self.out.push_str("):");
        }
        self.indent += 1;
        for &node in &data.nodes {
            self.line();
            self.op(node);
        }
        self.indent -= 1;
        self.line();
        self.out.push('}');
        self.used.leave();
        self.next.pop();
        if let Some(used) = outer {
            self.used = used;
        }
    }

    fn region_arg(&mut self, arg: ValueId) {
        let value = self.graph.value(arg);
        let name = self.name_value(arg, value.name.clone());
        let _ = write!(self.out, "%{name}: {}", value.ty);
        self.loc_suffix(value.loc);
    }

    // ---- attributes

    pub(crate) fn symbol(&mut self, name: &str) {
        for (i, part) in name.split("::@").enumerate() {
            self.out.push_str(if i > 0 { "::@" } else { "@" });
            if is_bare(part)
                || part.bytes().all(|b| b.is_ascii_alphanumeric() || b"_$.-".contains(&b)) && !part.is_empty()
            {
                self.out.push_str(part);
            } else {
                let _ = write!(self.out, "\"{}\"", escape(part));
            }
        }
    }

    /// By name, as MLIR writes them.
    pub(crate) fn attr_list(&mut self, attrs: &[&NamedAttr]) {
        let mut attrs = attrs.to_vec();
        attrs.sort_by(|a, b| a.name.cmp(&b.name));
        self.out.push('{');
        for (i, a) in attrs.iter().enumerate() {
            self.out.push_str(if i > 0 { ", " } else { "" });
            self.entry(&a.name, &a.value);
        }
        self.out.push('}');
    }

    fn entry(&mut self, name: &str, value: &Attr) {
        if is_bare(name) {
            self.out.push_str(name);
        } else {
            let _ = write!(self.out, "\"{}\"", escape(name));
        }
        if *value != Attr::Unit {
            self.out.push_str(" = ");
            self.attr(value);
        }
    }

    pub(crate) fn attr(&mut self, attr: &Attr) {
        match attr {
            Attr::Symbol(name) => self.symbol(name),
            Attr::Array(items) => {
                self.out.push('[');
                for (i, item) in items.iter().enumerate() {
                    self.out.push_str(if i > 0 { ", " } else { "" });
                    self.attr(item);
                }
                self.out.push(']');
            }
            Attr::Dict(items) => {
                self.out.push('{');
                for (i, (name, value)) in items.iter().enumerate() {
                    self.out.push_str(if i > 0 { ", " } else { "" });
                    self.entry(name, value);
                }
                self.out.push('}');
            }
            Attr::Struct(name, fields) => {
                let _ = write!(self.out, "#{name}<");
                for (i, (key, value)) in fields.iter().enumerate() {
                    let _ = write!(self.out, "{}{key} = ", if i > 0 { ", " } else { "" });
                    self.bare_attr(value);
                }
                self.out.push('>');
            }
            other => crate::print_attr::write(&mut self.out, other),
        }
    }

    /// A value inside a structured attribute: integers stand without their type.
    fn bare_attr(&mut self, value: &Attr) {
        match value {
            Attr::Int(v, _) => {
                let _ = write!(self.out, "{v}");
            }
            Attr::Array(items) => {
                self.out.push('[');
                for (i, item) in items.iter().enumerate() {
                    self.out.push_str(if i > 0 { ", " } else { "" });
                    self.bare_attr(item);
                }
                self.out.push(']');
            }
            other => self.attr(other),
        }
    }
}

pub(crate) fn is_bare(s: &str) -> bool {
    let mut bytes = s.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$' | b'.'))
}

pub(crate) fn escape(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    for c in s.chars() {
        match c {
            '"' => out.push_str("\\22"),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => c.to_string().bytes().for_each(|b| {
                let _ = write!(out, "\\{b:02X}");
            }),
            c => out.push(c),
        }
    }
    out
}

pub(crate) fn push_hex(out: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.reserve(bytes.len() * 2);
    for b in bytes {
        out.push(char::from(DIGITS[usize::from(b >> 4)]));
        out.push(char::from(DIGITS[usize::from(b & 15)]));
    }
}
