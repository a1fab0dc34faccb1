//! Making the right sides of rules: nodes with inferred types.

use std::sync::Arc;

use egg::Id;
use fp8c_ir::attr::{Attr, AttrName};
use fp8c_ir::registry::OpDef;
use fp8c_ir::types::Type;

use crate::analysis::Graph;
use crate::compile::{AttrTerm, Names, Right, Slot, TypeTerm};
use crate::facts::Facts;
use crate::lang::{ENode, Label};
use crate::rule::Bound;

/// What a match of a left side bound.
#[derive(Clone, Debug, Default)]
pub(crate) struct Match {
    pub(crate) vars: Vec<Option<Id>>,
    pub(crate) attrs: Vec<Option<Arc<Label>>>,
    /// The nodes of the left side, each before its operands.
    pub(crate) nodes: Vec<ENode>,
}

impl Match {
    /// The arguments of a guard or function.
    pub(crate) fn bound<'e>(&'e self, egraph: &'e Graph, slots: &[Slot]) -> Option<Vec<Bound<'e>>> {
        let bound = |slot: &Slot| match *slot {
            Slot::Attrs(i) => self.attrs.get(i)?.as_deref().map(Bound::Attrs),
            Slot::Value(i) => Some(Bound::Value(&egraph[(*self.vars.get(i)?)?].data)),
        };
        slots.iter().map(bound).collect()
    }
}

/// What right sides are built with.
pub struct Maker<'e> {
    pub(crate) egraph: &'e mut Graph,
    pub(crate) names: &'e Names,
    pub(crate) found: &'e Match,
    /// A node was asked for whose operands and attributes do not fit.
    pub(crate) refused: bool,
}

impl Maker<'_> {
    /// What `?x` is bound to.
    pub fn value(&self, name: &str) -> Option<Id> {
        match self.names.slot(name)? {
            Slot::Value(i) => *self.found.vars.get(i)?,
            Slot::Attrs(_) => None,
        }
    }

    /// What `[a]` is bound to.
    pub fn attrs(&self, name: &str) -> Option<Arc<Label>> {
        match self.names.slot(name)? {
            Slot::Attrs(i) => self.found.attrs.get(i)?.clone(),
            Slot::Value(_) => None,
        }
    }

    /// What is known of a class.
    pub fn facts(&self, id: Id) -> &Facts {
        &self.egraph[id].data
    }

    /// A node; its type is `declared`, which must fit, or follows from the rest.
    pub fn op(
        &mut self,
        name: &str,
        children: &[Id],
        attrs: Vec<(AttrName, Attr)>,
        declared: Option<&Type>,
    ) -> Option<Id> {
        let def = fp8c_dialects::registry().get(name)?;
        self.node(def, children, attrs, declared)
    }

    fn node(
        &mut self,
        def: &'static OpDef,
        children: &[Id],
        attrs: Vec<(AttrName, Attr)>,
        declared: Option<&Type>,
    ) -> Option<Id> {
        let types: Vec<Type> = children.iter().map(|&c| self.egraph[c].data.ty.clone()).collect();
        // The text keys the answers; a label of any type has it.
        let any = declared.or(types.first())?.clone();
        let analysis = &mut self.egraph.analysis;
        let label = analysis.interner.op(def, attrs, None, &any);
        let inferred = analysis.scratch.infer(def, &label.attrs, &label.attr_text, &types, declared);
        let Some(ty) = inferred else {
            self.refused = true;
            return None;
        };
        let label =
            if ty == label.ty { label } else { analysis.interner.op(def, label.attrs.clone(), None, &ty) };
        let node = ENode { label, children: children.to_vec() };
        Some(if self.egraph.are_explanations_enabled() {
            self.egraph.add_uncanonical(node)
        } else {
            self.egraph.add(node)
        })
    }

    /// A right side; `root` is the type of the class it is to join.
    pub(crate) fn right(&mut self, right: &Right, root: Option<&Type>) -> Option<Id> {
        let (op, attrs, ty, terms) = match right {
            Right::Var(i) => return *self.found.vars.get(*i)?,
            Right::Build(build) => return build(self),
            Right::Op { op, attrs, ty, children } => (op, attrs, ty, children),
        };
        let attrs = match attrs {
            AttrTerm::None => vec![],
            AttrTerm::Copy(i) => self.found.attrs.get(*i)?.as_ref()?.attrs.clone(),
            AttrTerm::Call(function, slots) => {
                let args = self.found.bound(self.egraph, slots)?;
                (function.apply)(&args)?.into_iter().map(|(name, value)| (name.into(), value)).collect()
            }
        };
        let children = terms.iter().map(|t| self.right(t, None)).collect::<Option<Vec<_>>>()?;
        let facts = |i: usize| Some(&self.egraph[(*self.found.vars.get(i)?)?].data);
        let declared = match *ty {
            TypeTerm::Inferred => root.cloned(),
            TypeTerm::Like(i) => Some(facts(i)?.ty.clone()),
            TypeTerm::Elem(i) => {
                let shape = self.egraph[*children.first()?].data.tensor()?;
                Some(shape.with_elem(facts(i)?.elem()?).into())
            }
        };
        self.node(op, &children, attrs, declared.as_ref())
    }
}
