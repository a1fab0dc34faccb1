//! Rules made ready to run. A bad one is refused here: an unknown op or function, a wrong number of operands, a name that the left side
//! does not bind.

use egg::Id;
use fp8c_ir::diag::Fault;
use fp8c_ir::ensure;
use fp8c_ir::registry::{OpDef, Registry, Traits};

use crate::build::Maker;
use crate::pattern::{Call, OpPat, Pat, parse};
use crate::rule::{Class, Function, Guard, Rhs, Rule, Table};

/// Where an argument comes from.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Slot {
    Attrs(usize),
    Value(usize),
}

/// Attributes on the right.
pub(crate) enum AttrTerm {
    None,
    Copy(usize),
    Call(&'static Function, Vec<Slot>),
}

/// The type of a node on the right.
#[derive(Clone, Copy)]
pub(crate) enum TypeTerm {
    Inferred,
    Like(usize),
    Elem(usize),
}

/// A compiled left side.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Left {
    Var(usize),
    Op { op: &'static OpDef, attrs: Option<usize>, bind: Option<usize>, children: Vec<Left> },
}

/// A compiled right side.
pub(crate) enum Right {
    Var(usize),
    Op { op: &'static OpDef, attrs: AttrTerm, ty: TypeTerm, children: Vec<Right> },
    Build(fn(&mut Maker<'_>) -> Option<Id>),
}

/// A rule ready to run.
pub(crate) struct Compiled {
    pub(crate) rule: &'static Rule,
    /// The left side, once for each order of commutative operands.
    pub(crate) lefts: Vec<Left>,
    pub(crate) right: Right,
    pub(crate) guards: Vec<(&'static Guard, Vec<Slot>)>,
    pub(crate) names: Names,
}

/// The numbers of names.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) vars: Vec<String>,
    pub(crate) attrs: Vec<String>,
}

/// Rules ready to run.
#[derive(Default)]
pub struct Rules {
    pub(crate) rules: Vec<Compiled>,
}

impl Rules {
    /// Compiles the rules of tables, those of class recipe left out.
    ///
    /// # Errors
    /// A rule that cannot be compiled, by name.
    pub fn new(tables: &[&'static Table], registry: &Registry) -> Result<Self, Fault> {
        let all = tables.iter().flat_map(|t| t.rules.iter().map(|r| (*t, r)));
        let wanted = all.filter(|(_, rule)| rule.class != Class::Recipe);
        let rules = wanted.map(|(table, rule)| compile(table, rule, registry)).collect::<Result<_, _>>()?;
        Ok(Self { rules })
    }

    /// One rule of a table, of any class, with one of its guards switched off if that is wanted.
    ///
    /// # Errors
    /// The rule cannot be compiled.
    pub fn single(
        table: &'static Table,
        rule: &'static Rule,
        off: Option<usize>,
        registry: &Registry,
    ) -> Result<Self, Fault> {
        let mut one = compile(table, rule, registry)?;
        if let Some(i) = off.filter(|&i| i < one.guards.len()) {
            one.guards.remove(i);
        }
        Ok(Self { rules: vec![one] })
    }

    /// The names of the rules.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.rules.iter().map(|r| r.rule.name)
    }
}

fn compile(table: &'static Table, rule: &'static Rule, registry: &Registry) -> Result<Compiled, Fault> {
    compile_rule(table, rule, registry).map_err(|m| m.within(format_args!("rule {}", rule.name)))
}

fn compile_rule(table: &'static Table, rule: &'static Rule, registry: &Registry) -> Result<Compiled, Fault> {
    let mut names = Names::default();
    let left = match parse(rule.lhs, registry)? {
        Pat::Op(op) => names.left(&Pat::Op(op))?,
        Pat::Var(_) => return Err("the left side must be an op".into()),
    };
    let scope = Scope { table, names: &names };
    let right = match rule.rhs {
        Rhs::Term(text) => scope.right(&parse(text, registry)?)?,
        Rhs::Build(_, build) => Right::Build(build),
    };
    let guards = rule.guards.iter().map(|text| scope.guard(text)).collect::<Result<_, _>>()?;
    let mut lefts: Vec<Left> = Vec::new();
    for order in orders(&left) {
        if !lefts.contains(&order) {
            lefts.push(order);
        }
    }
    Ok(Compiled { rule, lefts, right, guards, names })
}

/// The pattern with the operands of commutative ops in both orders.
fn orders(left: &Left) -> Vec<Left> {
    let Left::Op { op, attrs, bind, children } = left else { return vec![left.clone()] };
    let mut lists: Vec<Vec<Left>> = vec![vec![]];
    for child in children {
        let forms = orders(child);
        let longer = |list: &Vec<Left>| {
            forms.iter().map(|f| list.iter().cloned().chain([f.clone()]).collect()).collect::<Vec<_>>()
        };
        lists = lists.iter().flat_map(longer).collect();
    }
    if op.traits.has(Traits::COMMUTATIVE) && children.len() == 2 {
        let swapped: Vec<_> = lists.iter().map(|l| l.iter().rev().cloned().collect()).collect();
        lists.extend(swapped);
    }
    lists.into_iter().map(|children| Left::Op { op, attrs: *attrs, bind: *bind, children }).collect()
}

fn number(names: &mut Vec<String>, name: &str) -> usize {
    names.iter().position(|n| n == name).unwrap_or_else(|| {
        names.push(name.to_string());
        names.len() - 1
    })
}

impl Names {
    fn left(&mut self, pat: &Pat) -> Result<Left, Fault> {
        Ok(match pat {
            Pat::Var(name) => Left::Var(number(&mut self.vars, name)),
            Pat::Op(OpPat { bind, op, attrs, ty, children }) => {
                ensure!(ty.is_none(), "types are only said on the right side");
                let children = children.iter().map(|c| self.left(c)).collect::<Result<_, _>>()?;
                let attrs = match attrs {
                    Some(Call { name, args: None }) => Some(number(&mut self.attrs, name)),
                    Some(call) => {
                        return Err(Fault::new(format!("{}(..) stands on the left side", call.name)));
                    }
                    None => None,
                };
                let bind = bind.as_ref().map(|name| number(&mut self.vars, name));
                Left::Op { op, attrs, bind, children }
            }
        })
    }

    /// What a name stands for.
    pub(crate) fn slot(&self, name: &str) -> Option<Slot> {
        let at = |names: &[String]| names.iter().position(|n| n == name);
        at(&self.vars).map(Slot::Value).or_else(|| at(&self.attrs).map(Slot::Attrs))
    }
}

struct Scope<'n> {
    table: &'static Table,
    names: &'n Names,
}

impl Scope<'_> {
    fn slot(&self, name: &str) -> Result<Slot, Fault> {
        self.names.slot(name).ok_or_else(|| Fault::new(format!("the left side does not bind {name}")))
    }

    fn var(&self, name: &str) -> Result<usize, Fault> {
        match self.slot(name)? {
            Slot::Value(i) => Ok(i),
            Slot::Attrs(_) => Err(Fault::new(format!("{name} is not a value"))),
        }
    }

    fn slots(&self, names: &[String]) -> Result<Vec<Slot>, Fault> {
        names.iter().map(|n| self.slot(n)).collect()
    }

    fn guard(&self, text: &str) -> Result<(&'static Guard, Vec<Slot>), Fault> {
        let mut words = text.strip_prefix("when ").unwrap_or(text).split_whitespace();
        let name = words.next().unwrap_or_default();
        let args: Vec<String> = words.map(String::from).collect();
        let found = self.table.guards.iter().find(|g| g.name == name);
        Ok((found.ok_or_else(|| Fault::new(format!("there is no guard {name}")))?, self.slots(&args)?))
    }

    fn right(&self, pat: &Pat) -> Result<Right, Fault> {
        let OpPat { op, attrs, ty, children, .. } = match pat {
            Pat::Var(name) => return Ok(Right::Var(self.var(name)?)),
            Pat::Op(op) => op,
        };
        let attrs = match attrs {
            None => AttrTerm::None,
            Some(Call { name, args: None }) => match self.slot(name)? {
                Slot::Attrs(i) => AttrTerm::Copy(i),
                Slot::Value(_) => return Err(Fault::new(format!("{name} is not a list of attributes"))),
            },
            Some(Call { name, args: Some(args) }) => {
                let found = self.table.functions.iter().find(|f| f.name == *name);
                let function = found.ok_or_else(|| Fault::new(format!("there is no function {name}")))?;
                AttrTerm::Call(function, self.slots(args)?)
            }
        };
        let ty = match ty {
            None => TypeTerm::Inferred,
            Some(Call { name, args: None }) => TypeTerm::Like(self.var(name)?),
            Some(Call { name, args: Some(args) }) => {
                ensure!(name == "elem" && args.len() == 1, "a type is ?x or elem(?x), not {name}(..)");
                TypeTerm::Elem(self.var(&args[0])?)
            }
        };
        let children = children.iter().map(|c| self.right(c)).collect::<Result<_, _>>()?;
        Ok(Right::Op { op, attrs, ty, children })
    }
}
