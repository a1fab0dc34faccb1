//! Complex numbers as two tensors, so that kernels compute on their parts: what makes, moves, adds, multiplies and divides them, their
//! matrix products, sums along dimensions, and exponentials. Anything else takes them whole, put together in front of it.
//!
//! ```mlir
//! %z = stablehlo.multiply %x, %y : tensor<8xcomplex<f32>>
//!
//! %re = stablehlo.subtract (stablehlo.multiply %a, %c), (stablehlo.multiply %b, %d) : tensor<8xf32>
//! %im = stablehlo.add (stablehlo.multiply %b, %c), (stablehlo.multiply %a, %d) : tensor<8xf32>
//! ```
//!
//! The bits are those that the interpreter's arithmetic on complex numbers gives: products of f32 are fused with one of their sums.

use std::collections::HashMap;

use fp8c_dialects::registry;
use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_dialects::stablehlo::constant::constant_value;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Attr, Builder, Fault, OpView, Tensor};

use crate::fold::drop_dead;
use crate::maxima::reduced;
use crate::planner::{Planner, Scope};
use crate::shape::shape_of;
use crate::view::View;

type Parts = [ValueId; 2];

/// Takes complex numbers apart in all regions that are cut into kernels.
pub(crate) fn take_apart(graph: &mut Graph) {
    let walk = graph.walk(graph.body());
    let any = |v: &ValueId| part_of(graph, *v).is_some();
    if !walk.iter().any(|&n| graph.node(n).results.iter().any(any)) {
        return;
    }
    let cut = ["builtin.module", "func.func", "stablehlo.while", "stablehlo.case", "stablehlo.if"].as_slice();
    let regions: Vec<RegionId> = std::iter::once(graph.body())
        .chain(
            (walk.into_iter().filter(|&n| cut.contains(&graph.name(n))))
                .flat_map(|n| graph.node(n).regions.clone()),
        )
        .collect();
    let (mut parts, mut renamed) = (HashMap::new(), HashMap::new());
    for &region in &regions {
        let mut whole = HashMap::new();
        let mut nodes = Vec::new();
        for node in graph.region(region).nodes.clone() {
            let loc = graph.node(node).loc;
            let b = Builder::new(graph, registry(), loc);
            let mut apart = Apart { b, parts: &mut parts, renamed: &mut renamed, whole: &mut whole };
            match apart.node(node) {
                Ok(true) => nodes.append(&mut apart.b.made),
                _ => nodes.push(node),
            }
        }
        graph.set_nodes(region, nodes);
    }
    graph.replace_uses(&renamed);
    regions.into_iter().for_each(|region| drop_dead(graph, region));
}

/// The type of the parts of a complex number.
fn part_of(graph: &Graph, value: ValueId) -> Option<TensorType> {
    let ty = graph.ty(value).as_tensor()?;
    match ty.elem {
        ElementType::ComplexF32 => Some(ty.with_elem(ElementType::F32)),
        ElementType::ComplexF64 => Some(ty.with_elem(ElementType::F64)),
        _ => None,
    }
}

impl<'g> Planner<'g> {
    /// Every other number of complex ones as they lie.
    pub(crate) fn part(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        node: NodeId,
        which: isize,
    ) -> Result<bool, Diagnostic> {
        let data = self.graph.node(node);
        let (whole, result) = (data.operands[0], data.results[0]);
        if part_of(self.graph, whole).is_none() {
            return Ok(false);
        }
        let element = shape_of(self.graph, result).elem.bytes();
        let (from, view) = self.source(scope, whole)?;
        let to = self.store(result)?;
        self.copy(scope, element, (from, &parted(&view, which)), (to, &View::dense(&view.shape)));
        Ok(true)
    }

    /// The inverse.
    pub(crate) fn together(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let data = self.graph.node(node);
        let result = data.results[0];
        if part_of(self.graph, result).is_none() {
            return Ok(false);
        }
        let to = self.store(result)?;
        for (which, &part) in [0, 1].into_iter().zip(&data.operands) {
            let element = shape_of(self.graph, part).elem.bytes();
            let (from, view) = self.source(scope, part)?;
            self.copy(scope, element, (from, &view), (to, &parted(&View::dense(&view.shape), which)));
        }
        Ok(true)
    }
}

/// The view of one part of what is viewed.
fn parted(view: &View, which: isize) -> View {
    View {
        strides: view.strides.iter().map(|s| 2 * s).collect(),
        offset: 2 * view.offset + which,
        ..view.clone()
    }
}

struct Apart<'a, 'g> {
    b: Builder<'g>,
    /// Of values that have been taken apart; what they are made of stands where they stood.
    parts: &'a mut HashMap<ValueId, Parts>,
    renamed: &'a mut HashMap<ValueId, ValueId>,
    /// Of other values, in this region.
    whole: &'a mut HashMap<ValueId, Parts>,
}

impl Apart<'_, '_> {
    /// Takes a node apart; false where it stays.
    fn node(&mut self, node: NodeId) -> Result<bool, Fault> {
        let data = self.b.graph.node(node);
        let (name, operands) = (data.name().to_string(), data.operands.clone());
        let &[result] = &data.results[..] else { return Ok(false) };
        if let ("stablehlo.real" | "stablehlo.imag", [z]) = (&name[..], &operands[..])
            && part_of(self.b.graph, *z).is_some()
        {
            let Some(parts) = self.parts.get(z) else { return Ok(false) };
            self.renamed.insert(result, parts[usize::from(name == "stablehlo.imag")]);
            return Ok(true);
        }
        if part_of(self.b.graph, result).is_none() {
            return Ok(false);
        }
        let Some(parts) = self.made(node, &name, &operands)? else { return Ok(false) };
        let ty = self.b.graph.ty(result).clone();
        let together = self.b.op_typed("stablehlo.complex", &parts, vec![], ty)?;
        self.parts.insert(result, parts);
        self.renamed.insert(result, together);
        Ok(true)
    }

    /// The parts of what a node makes.
    fn made(&mut self, node: NodeId, name: &str, operands: &[ValueId]) -> Result<Option<Parts>, Fault> {
        Ok(Some(match (name.split_once('.').map_or(name, |n| n.1), operands) {
            ("constant", []) => self.constant(node)?,
            ("complex", &[re, im]) => {
                let [re, im] = [re, im].map(|v| self.renamed.get(&v).copied().unwrap_or(v));
                [self.rounded(re)?, self.rounded(im)?]
            }
            ("add" | "subtract", &[x, y]) => {
                let ([a, b], [c, d]) = (self.of(x)?, self.of(y)?);
                [self.op(name, &[a, c])?, self.op(name, &[b, d])?]
            }
            ("negate", &[x]) => {
                let [a, b] = self.of(x)?;
                [self.op(name, &[a])?, self.op(name, &[b])?]
            }
            ("conj", &[x]) => {
                let [a, b] = self.of(x)?;
                [a, self.op("stablehlo.negate", &[b])?]
            }
            ("multiply", &[x, y]) => {
                let ([a, b], [c, d]) = (self.of(x)?, self.of(y)?);
                let re = self.products("stablehlo.subtract", [a, c], [b, d])?;
                [re, self.products("stablehlo.add", [b, c], [a, d])?]
            }
            ("divide", &[x, y]) => self.quotient(x, y)?,
            ("exponential", &[x]) => self.exponential(x)?,
            ("dot_general" | "dot", &[x, y]) => self.sums(node, x, y)?,
            ("reduce", &[x, init]) => return self.reduced(node, x, init),
            ("select", &[p, x, y]) => {
                let ([a, b], [c, d]) = (self.of(x)?, self.of(y)?);
                [self.like(node, &[p, a, c])?, self.like(node, &[p, b, d])?]
            }
            ("broadcast_in_dim" | "broadcast" | "reshape" | "transpose" | "slice" | "reverse", &[x]) => {
                let [a, b] = self.of(x)?;
                [self.like(node, &[a])?, self.like(node, &[b])?]
            }
            ("concatenate" | "pad", all) => {
                let all = all.iter().map(|&x| self.of(x)).collect::<Result<Vec<_>, _>>()?;
                let [re, im] = [0, 1].map(|i| all.iter().map(|p| p[i]).collect::<Vec<_>>());
                [self.like(node, &re)?, self.like(node, &im)?]
            }
            _ => return Ok(None),
        }))
    }

    /// The parts of an operand.
    fn of(&mut self, value: ValueId) -> Result<Parts, Fault> {
        if let Some(&parts) = self.parts.get(&value).or_else(|| self.whole.get(&value)) {
            return Ok(parts);
        }
        let parts = [self.op("stablehlo.real", &[value])?, self.op("stablehlo.imag", &[value])?];
        self.whole.insert(value, parts);
        Ok(parts)
    }

    fn op(&mut self, name: &str, operands: &[ValueId]) -> Result<ValueId, Fault> {
        self.b.op(name, operands, vec![])
    }

    /// The node's op on parts.
    fn like(&mut self, node: NodeId, operands: &[ValueId]) -> Result<ValueId, Fault> {
        let data = self.b.graph.node(node);
        let (kind, attrs, loc) = (data.kind.clone(), data.attrs.clone(), data.loc);
        let ty = part_of(self.b.graph, data.results[0]).ok_or("complex numbers are wanted")?;
        let made = self.b.graph.add_node(kind, operands.to_vec(), attrs, vec![ty.into()], loc);
        self.b.made.push(made);
        Ok(self.b.graph.node(made).results[0])
    }

    /// A part, rounded before it is added to anything: a product would be fused with the sum.
    fn rounded(&mut self, part: ValueId) -> Result<ValueId, Fault> {
        let product = self.b.graph.def_node(part).is_some_and(|n| self.b.graph.node(n).has(Traits::PRODUCT));
        if !product {
            return Ok(part);
        }
        let ty = self.b.graph.ty(part).clone();
        self.b.op_typed("stablehlo.convert", &[part], vec![], ty)
    }

    /// The sum or difference of two products.
    fn products(&mut self, name: &str, x: Parts, y: Parts) -> Result<ValueId, Fault> {
        let [x, y] = [self.op("stablehlo.multiply", &x)?, self.op("stablehlo.multiply", &y)?];
        self.op(name, &[x, y])
    }

    /// Matrix products: four of real numbers.
    fn sums(&mut self, node: NodeId, x: ValueId, y: ValueId) -> Result<Parts, Fault> {
        let ([a, b], [c, d]) = (self.of(x)?, self.of(y)?);
        let [ac, bd, ad, bc] = [[a, c], [b, d], [a, d], [b, c]].map(|factors| self.like(node, &factors));
        Ok([self.op("stablehlo.subtract", &[ac?, bd?])?, self.op("stablehlo.add", &[ad?, bc?])?])
    }

    /// A sum along dimensions: that of each part.
    fn reduced(&mut self, node: NodeId, x: ValueId, init: ValueId) -> Result<Option<Parts>, Fault> {
        let graph = &*self.b.graph;
        let data = graph.node(node);
        let (Some(Combine::Add), Some(along), Some(ty)) = (
            Combine::of(&OpView::new(graph, node), 0),
            data.attr("dimensions").cloned(),
            part_of(graph, data.results[0]),
        ) else {
            return Ok(None);
        };
        let ([a, b], [c, d]) = (self.of(x)?, self.of(init)?);
        let mut sum = |operands| reduced(&mut self.b, "stablehlo.add", operands, along.clone(), ty.clone());
        Ok(Some([sum([a, c])?, sum([b, d])?]))
    }

    fn constant(&mut self, node: NodeId) -> Result<Parts, Fault> {
        let value = constant_value(&OpView::new(self.b.graph, node))?;
        let fp8c_ir::tensor::Data::Complex(numbers) = &value.data else {
            return Err("complex numbers are wanted".into());
        };
        let ty =
            part_of(self.b.graph, self.b.graph.node(node).results[0]).ok_or("complex numbers are wanted")?;
        let part = |i: usize| Tensor::from_f64s(ty.clone(), numbers.iter().map(|z| z[i]).collect());
        let [re, im] = [part(0), part(1)];
        Ok([self.b.constant(&re)?, self.b.constant(&im)?])
    }

    fn wide(&mut self, parts: Parts) -> Result<Parts, Fault> {
        let ty =
            self.b.graph.ty(parts[0]).as_tensor().ok_or("parts are tensors")?.with_elem(ElementType::F64);
        let mut wide = |v| self.b.op_typed("stablehlo.convert", &[v], vec![], ty.clone().into());
        Ok([wide(parts[0])?, wide(parts[1])?])
    }

    fn narrow(&mut self, parts: Parts, like: ValueId) -> Result<Parts, Fault> {
        let ty = self.b.graph.ty(like).clone();
        let mut narrow = |v| self.b.op_typed("stablehlo.convert", &[v], vec![], ty.clone());
        Ok([narrow(parts[0])?, narrow(parts[1])?])
    }

    fn compare(&mut self, direction: &'static str, x: ValueId, y: ValueId) -> Result<ValueId, Fault> {
        let word = |kind: &'static str, value: &'static str| {
            Attr::Enum("stablehlo".into(), kind.into(), value.into())
        };
        let attrs = vec![
            ("comparison_direction", word("comparison_direction", direction)),
            ("compare_type", word("comparison_type", "FLOAT")),
        ];
        self.b.op("stablehlo.compare", &[x, y], attrs)
    }

    /// In f64, scaled by the larger part of the divisor.
    fn quotient(&mut self, x: ValueId, y: ValueId) -> Result<Parts, Fault> {
        let (x, y) = (self.of(x)?, self.of(y)?);
        let ([a, b], [c, d]) = (self.wide(x)?, self.wide(y)?);
        let sizes = [self.op("stablehlo.abs", &[c])?, self.op("stablehlo.abs", &[d])?];
        let first = self.compare("GE", sizes[0], sizes[1])?;
        let by_first = {
            let ratio = self.op("stablehlo.divide", &[d, c])?;
            let scale = self.with_product("stablehlo.add", c, [d, ratio])?;
            let re = self.with_product("stablehlo.add", a, [b, ratio])?;
            let im = self.with_product("stablehlo.subtract", b, [a, ratio])?;
            [re, im].map(|v| (v, scale))
        };
        let by_second = {
            let ratio = self.op("stablehlo.divide", &[c, d])?;
            let scale = self.with_product("stablehlo.add", d, [c, ratio])?;
            let re = self.with_product("stablehlo.add", b, [a, ratio])?;
            let product = self.op("stablehlo.multiply", &[b, ratio])?;
            let im = self.op("stablehlo.subtract", &[product, a])?;
            [re, im].map(|v| (v, scale))
        };
        let mut parts = [a, b];
        for (i, part) in parts.iter_mut().enumerate() {
            let (p, q) = (by_first[i], by_second[i]);
            let (p, q) =
                (self.op("stablehlo.divide", &[p.0, p.1])?, self.op("stablehlo.divide", &[q.0, q.1])?);
            *part = self.op("stablehlo.select", &[first, p, q])?;
        }
        self.narrow(parts, x[0])
    }

    fn with_product(&mut self, name: &str, x: ValueId, product: Parts) -> Result<ValueId, Fault> {
        let product = self.op("stablehlo.multiply", &product)?;
        self.op(name, &[x, product])
    }

    /// In f64; of a real number it is real.
    fn exponential(&mut self, x: ValueId) -> Result<Parts, Fault> {
        let x = self.of(x)?;
        let [a, b] = self.wide(x)?;
        let size = self.op("stablehlo.exponential", &[a])?;
        let [cos, sin] = [self.op("stablehlo.cosine", &[b])?, self.op("stablehlo.sine", &[b])?];
        let [re, im] =
            [self.op("stablehlo.multiply", &[size, cos])?, self.op("stablehlo.multiply", &[size, sin])?];
        let ty = self.b.graph.ty(b).as_tensor().ok_or("parts are tensors")?.clone();
        let zero = self.b.constant(&Tensor::zeros(ty))?;
        let real = self.compare("EQ", b, zero)?;
        let parts =
            [self.op("stablehlo.select", &[real, size, re])?, self.op("stablehlo.select", &[real, b, im])?];
        self.narrow(parts, x[0])
    }
}
