//! Graph to MLIR text, in pretty or generic form.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::sync::Arc;

use crate::attr::{Attr, NamedAttr};
use crate::graph::{Graph, Loc, LocId, Node, NodeId, RegionId, UNKNOWN, ValueId};
use crate::registry::{Registry, Syntax, Traits};
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

/// One op as text, without its results' names (for remarks and listings).
pub fn print_node(graph: &Graph, registry: &Registry, node: NodeId) -> String {
    let mut p = Printer::new(graph, registry, PrintOptions::default());
    p.name_all_free();
    p.op_body(node);
    p.out
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
    graph: &'g Graph,
    registry: &'g Registry,
    options: PrintOptions,
    out: String,
    indent: usize,
    names: HashMap<ValueId, Arc<str>>,
    used: Vec<HashSet<Arc<str>>>,
    next: Vec<usize>,
    loc_names: HashMap<LocId, usize>,
    loc_order: Vec<LocId>,
}

/// One op while it is printed: what a custom syntax writes through.
pub struct OpPrinter<'p, 'g> {
    /// The printer.
    pub p: &'p mut Printer<'g>,
    /// The op.
    pub id: NodeId,
    regions_printed: usize,
}

impl<'g> Printer<'g> {
    fn new(graph: &'g Graph, registry: &'g Registry, options: PrintOptions) -> Self {
        Self {
            graph,
            registry,
            options,
            out: String::new(),
            indent: 0,
            names: HashMap::new(),
            used: vec![HashSet::new()],
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
    fn name_value(&mut self, value: ValueId, hint: Option<Arc<str>>) -> Arc<str> {
        let taken = |used: &[HashSet<Arc<str>>], name: &str| used.iter().any(|s| s.contains(name));
        let name = match hint {
            Some(hint) if !taken(&self.used, &hint) => hint,
            Some(hint) if !hint.bytes().all(|b| b.is_ascii_digit()) => {
                let base = hint.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('_');
                let base = if base.is_empty() { "v" } else { base };
                (0..)
                    .map(|i| format!("{base}_{i}"))
                    .find(|n| !taken(&self.used, n))
                    .unwrap_or_default()
                    .into()
            }
            _ => loop {
                let next = self.next.last_mut().map_or(0, |n| {
                    *n += 1;
                    *n - 1
                });
                let name = next.to_string();
                if !taken(&self.used, &name) {
                    break name.into();
                }
            },
        };
        if let Some(scope) = self.used.last_mut() {
            scope.insert(name.clone());
        }
        self.names.insert(value, name.clone());
        name
    }

    fn name_all_free(&mut self) {
        for i in 0..self.graph.value_count() {
            let value = ValueId(i as u32);
            let name = self.graph.value(value).name.clone().unwrap_or_else(|| format!("v{i}").into());
            self.names.insert(value, name);
        }
    }

    fn value(&mut self, value: ValueId) {
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

    fn line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.indent {
            self.out.push_str("  ");
        }
    }

    fn op(&mut self, id: NodeId) {
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

    fn op_body(&mut self, id: NodeId) {
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
        let (inherent, other): (Vec<&NamedAttr>, Vec<&NamedAttr>) =
            node.attrs.iter().partition(|a| a.inherent);
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

    fn functional_type(&mut self, node: &Node) {
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

    fn values(&mut self, values: &[ValueId]) {
        for (i, &v) in values.iter().enumerate() {
            self.out.push_str(if i > 0 { ", " } else { "" });
            self.value(v);
        }
    }

    /// `{ ops }`; `args` are printed on a `^bb0` line, others must be named already.
    fn region(&mut self, region: RegionId, args: &[ValueId]) {
        stacker::maybe_grow(128 << 10, 2 << 20, || self.region_inner(region, args));
    }

    fn region_inner(&mut self, region: RegionId, args: &[ValueId]) {
        let data = self.graph.region(region);
        let isolated = self.graph.node(data.parent).has(Traits::ISOLATED);
        let outer = isolated.then(|| std::mem::replace(&mut self.used, vec![HashSet::new()]));
        let outer = outer.map(|mut used| {
            // Names of the op's own arguments were given in the enclosing scope just before.
            let mine: HashSet<_> = data.args.iter().filter_map(|v| self.names.get(v).cloned()).collect();
            if let Some(scope) = used.last_mut() {
                scope.retain(|n| !mine.contains(n));
            }
            self.used[0] = mine;
            used
        });
        self.used.push(HashSet::new());
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
        self.used.pop();
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

    fn symbol(&mut self, name: &str) {
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

    fn attr_list(&mut self, attrs: &[&NamedAttr]) {
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

    fn attr(&mut self, attr: &Attr) {
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

    // ---- locations

    fn loc_suffix(&mut self, loc: LocId) {
        if !self.options.locations {
            return;
        }
        let inner = match self.graph.loc(loc) {
            Loc::Source(_, inner) => *inner,
            _ => loc,
        };
        if inner == UNKNOWN {
            self.out.push_str(" loc(unknown)");
            return;
        }
        let next = self.loc_names.len();
        let order = &mut self.loc_order;
        let n = *self.loc_names.entry(inner).or_insert_with(|| {
            order.push(inner);
            next
        });
        let _ = write!(self.out, " loc(#loc{n})");
    }

    fn loc_definitions(&mut self) {
        for (n, loc) in std::mem::take(&mut self.loc_order).into_iter().enumerate() {
            let _ = write!(self.out, "#loc{n} = loc(");
            self.loc_text(loc);
            self.out.push_str(")\n");
        }
    }

    fn loc_text(&mut self, loc: LocId) {
        match self.graph.loc(loc).clone() {
            Loc::Unknown => self.out.push_str("unknown"),
            Loc::Source(_, inner) => self.loc_text(inner),
            Loc::File(file, line, column) => {
                let _ = write!(self.out, "\"{}\":{line}:{column}", escape(&file));
            }
            Loc::Name(name, child) => {
                let _ = write!(self.out, "\"{}\"", escape(&name));
                if child != UNKNOWN {
                    self.out.push('(');
                    self.loc_text(child);
                    self.out.push(')');
                }
            }
            Loc::Call(callee, caller) => {
                self.out.push_str("callsite(");
                self.loc_text(callee);
                self.out.push_str(" at ");
                self.loc_text(caller);
                self.out.push(')');
            }
            Loc::Fused(parts) => {
                self.out.push_str("fused[");
                for (i, part) in parts.into_iter().enumerate() {
                    self.out.push_str(if i > 0 { ", " } else { "" });
                    self.loc_text(part);
                }
                self.out.push(']');
            }
            Loc::Opaque(text) => self.out.push_str(&text),
        }
    }
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
        self.p.used.push(HashSet::new());
        f(self);
        self.p.used.pop();
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
