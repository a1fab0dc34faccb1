//! What egg keeps for each class: [`Facts`], and whether a union ever joined what cannot be equal.

use egg::{Analysis, DidMerge, EClass, EGraph, Id};
use fp8c_ir::Tensor;
use fp8c_ir::attr::{Attr, Elements};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};

use crate::facts::{Facts, MAX_FOLDED, folded, transfer};
use crate::lang::{ENode, Head, Interner};
use crate::scratch::Scratch;

/// An e-graph of ops.
pub type Graph = EGraph<ENode, Algebra>;

/// Two classes that were joined and cannot be equal: a rule or an op is at fault.
#[derive(Clone, PartialEq, Debug)]
pub enum Clash {
    /// Of two types.
    Types(Type, Type),
    /// Of two constant values.
    Constants(Type),
}

/// The analysis, with the labels of its e-graph.
#[derive(Default)]
pub struct Algebra {
    /// Labels.
    pub interner: Interner,
    /// Facts of the leaves, by number.
    pub leaves: Vec<Facts>,
    /// Known numbers are folded however many elements have them: for terms that no program is made of.
    pub fold_numbers: bool,
    /// The first clash.
    pub clash: Option<Clash>,
    pub(crate) scratch: Scratch,
}

/// The bits of both agree; NaNs count as equal.
pub(crate) fn same_values(a: &Tensor, b: &Tensor) -> bool {
    if a.ty.shape != b.ty.shape || a.ty.elem != b.ty.elem {
        return false;
    }
    if a.ty.elem.is_complex() {
        return a.to_bytes() == b.to_bytes();
    }
    let equal = |(x, y): (f64, f64)| x.to_bits() == y.to_bits() || (x.is_nan() && y.is_nan());
    a.to_f64s().into_iter().zip(b.to_f64s()).all(equal)
}

/// What a constant says. Of one number that fills a large type, that says all: it is not spread out.
fn of_elements(elements: &Elements) -> Option<Facts> {
    if elements.splat && elements.ty.elements().is_some_and(|n| n > MAX_FOLDED) {
        let one = Tensor::from_bytes(TensorType::scalar(elements.ty.elem), &elements.bytes).ok()?;
        return Some(Facts { ty: elements.ty.clone().into(), constant: None, ..Facts::of_constant(one) });
    }
    Tensor::from_elements(elements).ok().map(Facts::of_constant)
}

impl Analysis<ENode> for Algebra {
    type Data = Facts;

    fn make(egraph: &mut Graph, node: &ENode, _: Id) -> Facts {
        let label = &node.label;
        let def = match label.head {
            Head::Leaf(n) => {
                let known = egraph.analysis.leaves.get(n as usize).cloned();
                return known.unwrap_or_else(|| Facts::of_type(&label.ty));
            }
            Head::Op(def) => def,
        };
        if let Some(Attr::Elements(elements)) = label.attr("value").filter(|_| node.children.is_empty()) {
            return of_elements(elements).unwrap_or_else(|| Facts::of_type(&label.ty));
        }
        let operands: Vec<&Facts> = node.children.iter().map(|&c| &egraph[c].data).collect();
        let mut facts = transfer(label, &operands);
        if egraph.analysis.fold_numbers && facts.splat.is_none() {
            facts.splat = folded(def.name, &operands);
        }
        let small = label.ty.as_tensor().and_then(|t| t.elements()).is_some_and(|n| n <= MAX_FOLDED);
        if def.traits.has(Traits::ELEMENTWISE) && small && !operands.is_empty() {
            let constants: Option<Vec<_>> = operands.iter().map(|f| f.constant.clone()).collect();
            let value = constants.and_then(|c| egraph.analysis.scratch.eval(label, &c));
            if let Some(value) = value {
                facts.meet(Facts::of_constant(value));
            }
        }
        facts
    }

    fn merge(&mut self, a: &mut Facts, b: Facts) -> DidMerge {
        if a.ty != b.ty {
            self.clash.get_or_insert(Clash::Types(a.ty.clone(), b.ty.clone()));
            return DidMerge(false, false);
        }
        if let (Some(x), Some(y)) = (&a.constant, &b.constant)
            && !same_values(x, y)
        {
            self.clash.get_or_insert(Clash::Constants(a.ty.clone()));
            return DidMerge(false, false);
        }
        let (new, less) = a.meet(b);
        DidMerge(new, less)
    }

    fn modify(egraph: &mut Graph, id: Id) {
        let class = &egraph[id];
        let folded =
            class.data.constant.clone().filter(|_| class.nodes.iter().all(|n| !n.children.is_empty()));
        let number = || egraph.analysis.fold_numbers.then(|| number(class)).flatten();
        let elements = folded.map(|tensor| tensor.to_elements()).or_else(number);
        let (Some(elements), Some(def)) = (elements, fp8c_dialects::registry().get("stablehlo.constant"))
        else {
            return;
        };
        let ty = elements.ty.clone();
        let attrs = vec![("value".into(), Attr::Elements(elements))];
        let label = egraph.analysis.interner.op(def, attrs, None, &ty.into());
        let constant = egraph.add(ENode { label, children: vec![] });
        egraph.union_trusted(id, constant, "fold-constants");
    }
}

/// What a class of one known f32 is as a constant, unless one of its nodes is that; equal numbers are one class then.
fn number(class: &EClass<ENode, Facts>) -> Option<Elements> {
    let value = class.data.splat.filter(|_| class.nodes.iter().all(|n| !n.children.is_empty()))?;
    let ty = class.data.tensor().filter(|t| t.elem == ElementType::F32)?;
    let mut elements = Tensor::from_f64s(TensorType::scalar(ty.elem), vec![value]).to_elements();
    elements.ty = ty.clone();
    Some(elements)
}
