// Attention, head, router and one-hot embedding stay in BF16, each with its reason; the linear layers beside them do not.
// RUN: %fp8c lower --remarks %variants/library_attention.mlir 2>&1 >/dev/null | FileCheck %s --check-prefix ATTENTION
// RUN: %fp8c lower --remarks %variants/one_hot_embedding.mlir 2>&1 >/dev/null | FileCheck %s --check-prefix EMBEDDING
// RUN: %fp8c lower --remarks %variants/moe_top_k.mlir 2>&1 >/dev/null | FileCheck %s --check-prefix ROUTER
// RUN: %fp8c lower %variants/library_attention.mlir | FileCheck %s --check-prefix TEXT

// ATTENTION-DAG: fp8: fprop linear layer
// ATTENTION-DAG: kept: site attention is kept by the recipe smooth-swiglu (keep_bf16.sites)
// ATTENTION-DAG: kept: site head is kept by the recipe smooth-swiglu (keep_bf16.sites)
// EMBEDDING: kept: site embedding is kept by the recipe smooth-swiglu (keep_bf16.sites)
// ROUTER: kept: site router is kept by the recipe smooth-swiglu (keep_bf16.sites)

// The two products of attention have batch dimensions and BF16 operands.
// TEXT: stablehlo.dot_general {{.*}}batching_dims{{.*}} : (tensor<{{.*}}xbf16>, tensor<{{.*}}xbf16>)
// TEXT-NOT: stablehlo.dot_general {{.*}}batching_dims{{.*}} : (tensor<{{.*}}f8
