//! The reference interpreter: runs a function node by node with each op's `eval`.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::collective::Device;
use crate::diag::{Diagnostic, Fault, FaultKind, code};
use crate::graph::{Graph, NodeId, RegionId, ValueId};
use crate::memory;
use crate::registry::Traits;
use crate::tensor::Tensor;
use crate::types::{TensorType, Type};
use crate::view::OpView;

type Values = RefCell<HashMap<ValueId, Tensor>>;
type Uses = RefCell<HashMap<ValueId, u32>>;
type Observer<'e> = &'e (dyn Fn(NodeId, &[Tensor]) + 'e);

/// Asked again and again while a program runs; what it returns ends the run.
pub type Watch<'e> = &'e (dyn Fn(Beat) -> Result<(), Fault> + Sync + 'e);

/// When a [`Watch`] is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Beat {
    /// Before an op runs.
    Op,
    /// Before a loop goes round once more.
    Round,
}

/// What an op's `eval` may look at besides its operands.
pub struct EvalCx<'g, 'e> {
    /// The op: attributes, types, regions.
    pub op: OpView<'g>,
    frame: &'e Frame<'g, 'e>,
}

/// One call of a function: its values, and who runs it.
pub(crate) struct Frame<'g, 'e> {
    pub(crate) graph: &'g Graph,
    values: Values,
    /// How often each value of the regions entered so far is used.
    uses: Uses,
    device: Option<&'e Device<'e>>,
    observer: Option<Observer<'e>>,
    watch: Option<Watch<'e>>,
    depth: usize,
}

/// Calls nest no deeper than this: a function that calls itself would never end.
const MAX_CALLS: usize = 10_000;

/// Runs `@main` (or the only public function) on `args`, one tensor a parameter.
pub fn run_main(graph: &Graph, args: &[Tensor]) -> Result<Vec<Tensor>, Diagnostic> {
    run_function(graph, main_of(graph)?, args)
}

/// The same; `observer` sees the results of each node that runs, in the order they are made. What runs on several
/// devices at once it does not see.
pub fn run_main_observed(
    graph: &Graph,
    args: &[Tensor],
    observer: &mut dyn FnMut(NodeId, &[Tensor]),
) -> Result<Vec<Tensor>, Diagnostic> {
    let observer = RefCell::new(observer);
    let observe = |node, results: &[Tensor]| (observer.borrow_mut())(node, results);
    let frame = Frame { observer: Some(&observe), ..Frame::new(graph) };
    frame.call_function(main_of(graph)?, args)
}

/// As [`run_main`]; `watch` may end the run.
///
/// # Errors
/// As [`run_main`]; and what `watch` says, with the place that was reached.
pub fn run_main_watched(graph: &Graph, args: &[Tensor], watch: Watch<'_>) -> Result<Vec<Tensor>, Diagnostic> {
    let frame = Frame { watch: Some(watch), ..Frame::new(graph) };
    frame.call_function(main_of(graph)?, args)
}

/// As [`run_main_observed`] and [`run_main_watched`] in one.
///
/// # Errors
/// As [`run_main_watched`].
pub fn run_main_observed_watched(
    graph: &Graph,
    args: &[Tensor],
    observer: &mut dyn FnMut(NodeId, &[Tensor]),
    watch: Watch<'_>,
) -> Result<Vec<Tensor>, Diagnostic> {
    let observer = RefCell::new(observer);
    let observe = |node, results: &[Tensor]| (observer.borrow_mut())(node, results);
    let frame = Frame { observer: Some(&observe), watch: Some(watch), ..Frame::new(graph) };
    frame.call_function(main_of(graph)?, args)
}

fn main_of(graph: &Graph) -> Result<NodeId, Diagnostic> {
    graph.main().ok_or_else(|| Diagnostic::error(code::NAME, "the module has no function @main to run"))
}

/// Runs a `func.func` node on `args`.
pub fn run_function(graph: &Graph, function: NodeId, args: &[Tensor]) -> Result<Vec<Tensor>, Diagnostic> {
    Frame::new(graph).call_function(function, args)
}

/// Holds arguments to the types that a function takes.
///
/// # Errors
/// Another number, or the first one that does not fit.
pub fn check_arguments(types: &[Type], args: &[Tensor]) -> Result<(), Diagnostic> {
    if types.len() != args.len() {
        let message = format!("the function takes {} arguments, found {}", types.len(), args.len());
        return Err(Diagnostic::error(code::ARRAYS, message));
    }
    types.iter().zip(args).enumerate().try_for_each(|(i, (ty, arg))| check_argument(i, ty, &arg.ty))
}

/// Holds argument `i` to its type.
///
/// # Errors
/// It does not fit.
pub fn check_argument(i: usize, ty: &Type, found: &TensorType) -> Result<(), Diagnostic> {
    let fits = match ty {
        Type::Tensor(ty) => ty.compatible(found),
        // Tokens and the like, which hold nothing.
        _ => found.elements() == Some(0),
    };
    if fits {
        return Ok(());
    }
    Err(Diagnostic::error(code::ARRAYS, format!("argument {i} must be {ty}, found {found}")))
}

/// Evaluates one node on operands that need not be its own.
pub fn eval_node(graph: &Graph, node: NodeId, operands: &[Tensor]) -> Result<Vec<Tensor>, Diagnostic> {
    eval_node_within(graph, node, operands, vec![])
}

/// The same for a node whose regions read values from outside.
pub fn eval_node_within(
    graph: &Graph,
    node: NodeId,
    operands: &[Tensor],
    outer: Vec<(ValueId, Tensor)>,
) -> Result<Vec<Tensor>, Diagnostic> {
    let frame = Frame::new(graph);
    frame.values.borrow_mut().extend(outer);
    frame.eval(node, operands)
}

impl<'g> Frame<'g, '_> {
    /// Of a function that nothing has called, with no values yet.
    fn new(graph: &'g Graph) -> Self {
        Self {
            graph,
            values: Values::default(),
            uses: Uses::default(),
            device: None,
            observer: None,
            watch: None,
            depth: 0,
        }
    }

    fn call_function(&self, function: NodeId, args: &[Tensor]) -> Result<Vec<Tensor>, Diagnostic> {
        let Some(&region) = self.graph.node(function).regions.first() else {
            return Err(Diagnostic::error(code::EVAL, "this function has no body").or_at(self.span(function)));
        };
        let params = self.graph.region(region).args.iter();
        check_arguments(&params.map(|&p| self.graph.ty(p).clone()).collect::<Vec<_>>(), args)?;
        self.run_region(region, args)
    }

    /// Runs a region's nodes with its arguments bound; returns what its terminator returns.
    fn run_region(&self, region: RegionId, args: &[Tensor]) -> Result<Vec<Tensor>, Diagnostic> {
        let graph = self.graph;
        {
            let mut values = self.values.borrow_mut();
            for (&param, arg) in graph.region(region).args.iter().zip(args) {
                values.insert(param, arg.clone());
            }
        }
        let last_use = last_uses(graph, region, &mut self.uses.borrow_mut());
        for (at, &node) in graph.region(region).nodes.iter().enumerate() {
            let operands = self.operands(node)?;
            if graph.node(node).has(Traits::TERMINATOR) {
                return Ok(operands);
            }
            if let Some(watch) = self.watch {
                watch(Beat::Op)
                    .map_err(|f| Diagnostic::error(code::STOPPED, f.message).or_at(self.span(node)))?;
            }
            let results = self.eval(node, &operands)?;
            if let Some(observe) = self.observer {
                observe(node, &results);
            }
            let mut values = self.values.borrow_mut();
            for (&value, tensor) in graph.node(node).results.iter().zip(results) {
                values.insert(value, tensor);
            }
            for value in &last_use[at] {
                values.remove(value);
            }
        }
        let message = "the region does not end with a return";
        Err(Diagnostic::error(code::EVAL, message).or_at(self.span(graph.region(region).parent)))
    }

    fn operands(&self, node: NodeId) -> Result<Vec<Tensor>, Diagnostic> {
        let values = self.values.borrow();
        let fetch = |v| values.get(v).cloned();
        self.graph.node(node).operands.iter().map(fetch).collect::<Option<_>>().ok_or_else(|| {
            Diagnostic::error(code::EVAL, "an operand has no value here").or_at(self.span(node))
        })
    }

    fn eval(&self, node: NodeId, operands: &[Tensor]) -> Result<Vec<Tensor>, Diagnostic> {
        let at = |d: Diagnostic| d.or_at(self.span(node));
        let Some(def) = self.graph.node(node).def() else {
            let message = format!("{} is not an op that can be run here", self.graph.name(node));
            return Err(at(Diagnostic::error(code::EVAL, message)));
        };
        let cx = EvalCx { op: OpView::new(self.graph, node), frame: self };
        self.has_room(node, operands).map_err(at)?;
        let results = (def.eval)(&cx, operands).map_err(|fault| {
            // What went wrong inside a region or a function is told once, with the place inside.
            let own = |f: Fault| Diagnostic::error(f.kind.code(), format!("{}: {f}", def.name));
            at(fault.into_inside().unwrap_or_else(own))
        })?;
        debug_assert_eq!(results.len(), self.graph.node(node).results.len(), "{}", def.name);
        Ok(results)
    }

    /// Memory that is not there is a fault of the program, not a reason to stop the process.
    fn has_room(&self, node: NodeId, operands: &[Tensor]) -> Result<(), Diagnostic> {
        let data = self.graph.node(node);
        let needed = match operands.first() {
            // As large as what it is run on, which need not be what the node says: raising runs ops at few points.
            Some(x) if data.has(Traits::ELEMENTWISE) => Tensor::bytes_held(&x.ty),
            _ => {
                let types = data.results.iter().filter_map(|&v| self.graph.ty(v).as_tensor());
                types.map(Tensor::bytes_held).fold(0u64, u64::saturating_add)
            }
        };
        memory::check(needed).map_err(|available| {
            let name = self.graph.name(node);
            let message = format!("{name}: the result takes {needed} bytes of memory, {available}");
            Diagnostic::error(code::EVAL, message)
        })
    }

    fn span(&self, node: NodeId) -> Option<crate::diag::Span> {
        self.graph.span(self.graph.node(node).loc)
    }
}

/// For each node of a region the values of that region whose last use it is; counts the uses on the way. The factors of a
/// product live as long as the product: see [`EvalCx::factors`].
fn last_uses(graph: &Graph, region: RegionId, uses: &mut HashMap<ValueId, u32>) -> Vec<Vec<ValueId>> {
    let nodes = &graph.region(region).nodes;
    let mut last: HashMap<ValueId, usize> = HashMap::new();
    for (at, &node) in nodes.iter().enumerate() {
        last.extend(graph.node(node).results.iter().map(|&v| (v, at)));
        uses.extend(graph.node(node).results.iter().map(|&v| (v, 0)));
        let mut mark = |n: NodeId| {
            for &v in &graph.node(n).operands {
                last.entry(v).and_modify(|e| *e = at);
                uses.entry(v).and_modify(|n| *n += 1);
                let product = graph.def_node(v).filter(|&d| graph.node(d).has(Traits::PRODUCT));
                for factor in product.map_or(&[][..], |d| &graph.node(d).operands) {
                    last.entry(*factor).and_modify(|e| *e = at);
                }
            }
        };
        mark(node);
        for &inner in &graph.node(node).regions {
            graph.walk(inner).into_iter().for_each(&mut mark);
        }
    }
    let mut out = vec![Vec::new(); nodes.len()];
    for (value, at) in last {
        out[at].push(value);
    }
    out
}

impl<'g> EvalCx<'g, '_> {
    /// Type of result `i`; its sizes may be unknown.
    pub fn result_type(&self, i: usize) -> Result<&'g crate::types::TensorType, Fault> {
        self.op.declared_tensor(i)
    }

    /// The factors of operand `i` when it is a product that only this op uses: a sum may take it unrounded.
    pub fn factors(&self, i: usize) -> Option<[Tensor; 2]> {
        let value = *self.op.node().operands.get(i)?;
        let product = self.op.graph.node(self.op.graph.def_node(value)?);
        if !product.has(Traits::PRODUCT) || self.frame.uses.borrow().get(&value) != Some(&1) {
            return None;
        }
        let values = self.frame.values.borrow();
        let [a, b] = product.operands[..] else { return None };
        Some([values.get(&a)?.clone(), values.get(&b)?.clone()])
    }

    /// Runs region `i` on `args`.
    pub fn run_region(&self, i: usize, args: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
        let region = self.op.region(i)?;
        let run = || self.frame.run_region(region, args);
        stacker::maybe_grow(64 << 10, 1 << 20, run).map_err(Fault::inside)
    }

    /// A loop goes round once more, unless whoever watches the run ends it.
    ///
    /// # Errors
    /// What the run's [`Watch`] says.
    pub fn next_round(&self) -> Result<(), Fault> {
        let asked = self.frame.watch.map_or(Ok(()), |watch| watch(Beat::Round));
        asked.map_err(|f| Fault::of(FaultKind::Stopped, f.message))
    }

    /// Calls the function `name` of the module.
    pub fn call(&self, name: &str, args: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
        let callee = self.op.graph.symbol(name).ok_or_else(|| Fault::new(format!("no function @{name}")))?;
        let depth = self.frame.depth + 1;
        crate::ensure!(depth < MAX_CALLS, "calls nest deeper than {MAX_CALLS}: does @{name} call itself?");
        let Frame { graph, device, observer, watch, .. } = *self.frame;
        let frame = Frame { device, observer, watch, depth, ..Frame::new(graph) };
        stacker::maybe_grow(64 << 10, 1 << 20, || frame.call_function(callee, args)).map_err(Fault::inside)
    }

    /// The device this runs on, inside [`EvalCx::run_devices`].
    pub fn device(&self) -> Option<&Device<'_>> {
        self.frame.device
    }

    /// Runs region `i` once a device, all at the same time; `args[d]` are device `d`'s arguments, and so are the results.
    pub fn run_devices(&self, i: usize, args: Vec<Vec<Tensor>>) -> Result<Vec<Vec<Tensor>>, Fault> {
        let region = self.op.region(i)?;
        let graph = self.op.graph;
        let outer = self.frame.values.borrow().clone();
        let (depth, watch) = (self.frame.depth, self.frame.watch);
        crate::collective::run_all(args.len(), |device| {
            let values = RefCell::new(outer.clone());
            let frame = Frame { values, device: Some(device), watch, depth, ..Frame::new(graph) };
            frame.run_region(region, &args[device.id]).map_err(Fault::from)
        })
    }
}
