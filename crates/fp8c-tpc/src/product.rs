//! Matrix products as nodes of the matrix engine, and what a product takes along that these do not.

use fp8c_gaudi::graph::Params;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::types::ElementType;
use fp8c_kernel::program::{FreeDim, Place, Product, Scale};
use fp8c_kernel::{Expr, Kernel, Leaf, Output, Typed};

use crate::partition::Partition;
use crate::target::elem;

/// An operand as matrices: batch, then what the result has of it, then what is summed over; sizes and strides.
struct Matrix {
    batch: Vec<(usize, isize)>,
    free: Vec<(usize, isize)>,
    inner: Vec<(usize, isize)>,
}

impl Partition<'_> {
    pub(crate) fn product(
        &mut self,
        p: &Product,
        lhs: Place,
        rhs: Place,
        out: Place,
    ) -> Result<(), Diagnostic> {
        // One type for both: the wider one, where both are wide.
        let wide = |ty: ElementType| matches!(ty, ElementType::F32 | ElementType::BF16);
        let ty = if p.lhs != p.rhs && wide(p.lhs) && wide(p.rhs) { ElementType::F32 } else { p.lhs };
        if p.rhs != ty && !wide(p.rhs) || !multiplied(ty) {
            let why = "its operands must be of one type, f32, bf16, f8E4M3 or f8E5M2";
            let found =
                crate::c::Unsupported { op: None, why: format!("{why}, found {} and {}", p.lhs, p.rhs) };
            return Err(self.unsupported(out.buffer, &found));
        }
        let free = |dims: &[FreeDim]| dims.iter().map(|d| (d.size, d.operand)).collect::<Vec<_>>();
        let left = Matrix {
            batch: p.batch.iter().map(|d| (d.size, d.lhs)).collect(),
            free: free(&p.rows),
            inner: p.inner.iter().map(|d| (d.size, d.lhs)).collect(),
        };
        let right = Matrix {
            batch: p.batch.iter().map(|d| (d.size, d.rhs)).collect(),
            free: free(&p.columns),
            inner: p.inner.iter().map(|d| (d.size, d.rhs)).collect(),
        };
        // The left operand lies as its rows, or transposed; the right one as its columns transposed, or as it is.
        let (a, transpose_a) = self.matrix(&left, lhs, (p.lhs, ty), out)?;
        let (b, columns_first) = self.matrix(&right, rhs, (p.rhs, ty), out)?;
        let params = Params::Gemm { transpose_a, transpose_b: !columns_first };
        let count = |dims: &[(usize, isize)]| dims.iter().map(|d| d.0 as u64).product::<u64>();
        let (batch, m, n) = (count(&left.batch), count(&left.free), count(&right.free));
        let sizes = if batch > 1 { vec![n, m, batch] } else { vec![n, m] };
        let made = match ty.is_fp8() {
            true => self.fp8(p, [a, b], sizes, params, out)?,
            false => self.wide(p, [a, b], sizes, params, out)?,
        };
        self.tensors.now.insert(out.buffer, made);
        Ok(())
    }

    /// A tensor of matrices of an operand: rows of what is summed over (false), or the other way (true).
    fn matrix(
        &mut self,
        of: &Matrix,
        at: Place,
        (from, to): (ElementType, ElementType),
        out: Place,
    ) -> Result<(usize, bool), Diagnostic> {
        let mut tensor = self.read(at.buffer)?;
        let first = at.offset / self.tensors.graph.tensors[tensor].elem.bytes();
        if from != to {
            tensor = self.converted(tensor, from, to, out)?;
        }
        let count = |dims: &[(usize, isize)]| dims.iter().map(|d| d.0 as u64).product::<u64>();
        let rows_first = [&of.batch[..], &of.free, &of.inner].concat();
        let columns_first = [&of.batch[..], &of.inner, &of.free].concat();
        let all = self.tensors.graph.tensors[tensor].elements();
        let lies = |dims: &[(usize, isize)]| first == 0 && is_dense(dims, all);
        let turned = !lies(&rows_first) && lies(&columns_first);
        let dims = if turned { &columns_first } else { &rows_first };
        let dense = self.view(tensor, first, dims, out.buffer)?;
        let (free, inner, batch) = (count(&of.free), count(&of.inner), count(&of.batch));
        let mut sizes = if turned { vec![free, inner] } else { vec![inner, free] };
        if batch > 1 {
            sizes.push(batch);
        }
        Ok((self.tensors.shaped(dense, &sizes), turned))
    }

    /// `fp8_gemm`: takes one factor of all sums as the inverse scale of its first operand.
    fn fp8(
        &mut self,
        p: &Product,
        operands: [usize; 2],
        sizes: Vec<u64>,
        params: Params,
        out: Place,
    ) -> Result<usize, Diagnostic> {
        // A bias is added to sums of f32; the product is rounded behind it.
        let ty = if p.bias.is_some() || !matches!(p.out, ElementType::F32 | ElementType::BF16) {
            ElementType::F32
        } else {
            p.out
        };
        let scale = p.scale.map(|s| self.factor(s, out)).transpose()?;
        let to = self.known(ty, out)?;
        let guid = format!("fp8_gemm_{}", to.suffix());
        let made = self.tensors.tensor(&guid, to, sizes, fp8c_gaudi::graph::Place::Workspace);
        let inputs = [Some(operands[0]), Some(operands[1]), scale].into_iter().take(if scale.is_some() {
            3
        } else {
            2
        });
        self.tensors.node(&guid, inputs.collect(), vec![made], params);
        if ty == p.out && p.bias.is_none() {
            return Ok(made);
        }
        self.epilogue(p, made, ty, None, out)
    }

    /// `gemm` or `batch_gemm`, which takes nothing along.
    fn wide(
        &mut self,
        p: &Product,
        operands: [usize; 2],
        sizes: Vec<u64>,
        params: Params,
        out: Place,
    ) -> Result<usize, Diagnostic> {
        let guid = if sizes.len() > 2 { "batch_gemm" } else { "gemm" };
        let rounded_first = p.scale.is_some_and(|s| s.elem != ElementType::F32);
        let plain =
            p.scale.is_none() && p.bias.is_none() && matches!(p.out, ElementType::F32 | ElementType::BF16);
        let ty = if plain || rounded_first { p.out } else { ElementType::F32 };
        let to = self.known(ty, out)?;
        let made = self.tensors.made(guid, &operands, to, sizes, params);
        if plain { Ok(made) } else { self.epilogue(p, made, ty, p.scale, out) }
    }

    fn known(&self, ty: ElementType, out: Place) -> Result<fp8c_gaudi::graph::Elem, Diagnostic> {
        elem(ty).ok_or_else(|| {
            let found = crate::c::Unsupported { op: None, why: format!("the matrix engine writes no {ty}") };
            self.unsupported(out.buffer, &found)
        })
    }

    /// A factor as the f32 that `fp8_gemm` takes.
    fn factor(&mut self, scale: Scale, out: Place) -> Result<usize, Diagnostic> {
        let tensor = self.read(scale.at.buffer)?;
        if scale.elem == ElementType::F32 {
            return Ok(self.tensors.shaped(tensor, &[1]));
        }
        let made = self.converted(tensor, scale.elem, ElementType::F32, out)?;
        Ok(self.tensors.shaped(made, &[1]))
    }

    /// A tensor in another type.
    fn converted(
        &mut self,
        tensor: usize,
        from: ElementType,
        to: ElementType,
        out: Place,
    ) -> Result<usize, Diagnostic> {
        let convert = fp8c_dialects::registry().get("stablehlo.convert");
        let Some(op) = convert else { return self.unknown(out) };
        let typed = |expr, elem| Typed { expr, elem, by_row: false, uses: 1 };
        let expr = Expr::Op { op, attrs: vec![], by_reciprocal: false, args: vec![0] };
        let kernel = Kernel {
            columns: vec![self.tensors.graph.tensors[tensor].elements()],
            leaves: vec![Leaf { elem: from, strides: vec![1] }],
            exprs: vec![typed(Expr::Leaf(0), from), typed(expr, to)],
            outputs: vec![Output { expr: 1, by_row: false, over: None }],
            ..Kernel::default()
        };
        self.nested(&kernel, &[tensor], out)
    }

    fn unknown<T>(&self, out: Place) -> Result<T, Diagnostic> {
        let found = crate::c::Unsupported { op: None, why: "there is no op to convert with".into() };
        Err(self.unsupported(out.buffer, &found))
    }

    /// What sums are multiplied by, a bias and a rounding, as a kernel behind the product.
    fn epilogue(
        &mut self,
        p: &Product,
        sums: usize,
        ty: ElementType,
        scale: Option<Scale>,
        out: Place,
    ) -> Result<usize, Diagnostic> {
        let tensor = &self.tensors.graph.tensors[sums];
        let n = tensor.sizes[0] as usize;
        let m = tensor.elements() / n.max(1);
        let registry = fp8c_dialects::registry();
        let ops = ["stablehlo.multiply", "stablehlo.add", "stablehlo.convert"].map(|name| registry.get(name));
        let [Some(multiply), Some(add), Some(convert)] = ops else { return self.unknown(out) };
        let mut kernel = Kernel { columns: vec![m, n], ..Kernel::default() };
        let mut reads = vec![sums];
        let leaf = |kernel: &mut Kernel, elem, strides: [isize; 2]| {
            kernel.leaves.push(Leaf { elem, strides: strides.to_vec() });
            kernel.exprs.push(Typed {
                expr: Expr::Leaf(kernel.leaves.len() - 1),
                elem,
                by_row: false,
                uses: 1,
            });
            kernel.exprs.len() - 1
        };
        let op = |kernel: &mut Kernel, op, args, elem| {
            let expr = Expr::Op { op, attrs: vec![], by_reciprocal: false, args };
            // Twice used: nothing is contracted that was rounded in the program.
            kernel.exprs.push(Typed { expr, elem, by_row: false, uses: 2 });
            kernel.exprs.len() - 1
        };
        let mut value = leaf(&mut kernel, ty, [n as isize, 1]);
        if let Some(scale) = scale {
            reads.push(self.read(scale.at.buffer)?);
            let factor = leaf(&mut kernel, scale.elem, [0, 0]);
            value = op(&mut kernel, multiply, vec![value, factor], ty);
        }
        if let Some(bias) = p.bias {
            reads.push(self.read(bias.buffer)?);
            let bias = leaf(&mut kernel, ElementType::F32, [0, 1]);
            value = op(&mut kernel, add, vec![value, bias], ty);
        }
        if ty != p.out {
            value = op(&mut kernel, convert, vec![value], p.out);
        }
        kernel.outputs.push(Output { expr: value, by_row: false, over: None });
        self.nested(&kernel, &reads, out)
    }
}

/// The matrix engine multiplies elements of this type.
fn multiplied(ty: ElementType) -> bool {
    matches!(ty, ElementType::F32) || elem(ty).is_some_and(|_| ty.is_float())
}

/// The dimensions are all of a tensor, in a row.
fn is_dense(dims: &[(usize, isize)], all: usize) -> bool {
    let sizes: Vec<usize> = dims.iter().map(|d| d.0).collect();
    let strides = fp8c_kernel::dense_strides(&sizes);
    sizes.iter().product::<usize>() == all && dims.iter().zip(strides).all(|(d, s)| d.0 == 1 || d.1 == s)
}
