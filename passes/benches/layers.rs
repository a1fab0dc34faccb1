//! Whole unrolled steps through the e-graph, by number of layers.

#![allow(missing_docs, reason = "criterion's macros have none")]

mod generator;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fp8c_dialects::registry;
use fp8c_egraph::{Options, Span, TargetCost};
use fp8c_passes::scale_algebra::scale_algebra;

fn layers(c: &mut Criterion) {
    let mut group = c.benchmark_group("layers");
    let search = Options { assume: Some(Span { lo: -20, hi: 20 }), ..Options::default() };
    let cost = TargetCost(fp8c_target::figures("xla"));
    for n in [2, 8, 32, 80] {
        let Ok(graph) = fp8c_ir::parse(&generator::step(n), registry()) else { continue };
        group.throughput(Throughput::Elements(graph.node_count() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(n), &graph, |b, graph| {
            b.iter_batched_ref(
                || graph.clone(),
                |graph| scale_algebra(graph, &search, &cost).map(|r| r.distinct),
                BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10);
    targets = layers
}
criterion_main!(benches);
