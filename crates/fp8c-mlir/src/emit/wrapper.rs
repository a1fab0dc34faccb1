//! The function by which programs call a kernel, in the LLVM dialect.

use fp8c_kernel::Kernel;

/// `@fp8c_NAME(%args: !llvm.ptr, %begin: i64, %end: i64)`, which takes its tensors from an array of pointers; added
/// when the module is in the LLVM dialect.
pub(crate) fn wrapper(name: &str, kernel: &Kernel) -> String {
    let count = kernel.leaves.len() + kernel.outputs.len();
    let mut text = format!("llvm.func @fp8c_{name}(%args: !llvm.ptr, %begin: i64, %end: i64) {{\n");
    let mut types = Vec::new();
    let mut args = Vec::new();
    for i in 0..count {
        text += &format!(
            "  %s{i} = llvm.getelementptr %args[{i}] : (!llvm.ptr) -> !llvm.ptr, !llvm.ptr\n  \
             %p{i} = llvm.load %s{i} : !llvm.ptr -> !llvm.ptr\n"
        );
        args.push(format!("%p{i}"));
        types.push("!llvm.ptr");
    }
    args.extend(["%begin".into(), "%end".into()]);
    types.extend(["i64", "i64"]);
    text + &format!(
        "  llvm.call @{name}({}) : ({}) -> ()\n  llvm.return\n}}\n",
        args.join(", "),
        types.join(", ")
    )
}

/// Kernel `name` as it is named when the module is in the LLVM dialect.
pub(crate) fn declaration(name: &str, kernel: &Kernel) -> String {
    let types = vec!["!llvm.ptr"; kernel.leaves.len() + kernel.outputs.len()];
    let types: Vec<&str> = types.into_iter().chain(["i64", "i64"]).collect();
    format!("llvm.func @{name}({})\n", types.join(", "))
}
