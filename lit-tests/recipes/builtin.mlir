// The built-in recipes, the default first, and one as JSON.
// RUN: %fp8c recipes | FileCheck %s
// RUN: %fp8c recipes smooth-swiglu | FileCheck %s --check-prefix JSON

// CHECK: smooth-swiglu (default)
// CHECK: fp8-swiglu-bf16
// CHECK: delayed
// CHECK: bf16-pure
// CHECK: bf16
// JSON: "name": "smooth-swiglu"
// JSON: "activation": {
// JSON-NEXT: "smoothing": "channel"
// JSON-NEXT: "timing": "current"
// JSON-NEXT: "keep_bf16": false
// JSON: "first": "e4m3"
// JSON-NEXT: "second": "e5m2"
