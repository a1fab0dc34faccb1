# The two commands of the README, on a fresh Debian 12, with the command line alone: no LLVM.
#
#   docker build -t fp8c . && docker run --rm fp8c
FROM debian:12 AS build
COPY . /src
WORKDIR /src
# tools/setup.sh installs what is missing, as ./run-example does.
RUN bash -c '. tools/setup.sh && need_rust && cargo build --release --locked -p fp8c --no-default-features --features cli'

FROM debian:12-slim
COPY --from=build /src/target/release/fp8c /usr/local/bin/fp8c
WORKDIR /fp8c
COPY examples examples
CMD ["sh", "-c", "fp8c lower examples/llama/step.mlir --out-dir out && fp8c train examples/llama/step.mlir --inputs examples/llama/step.npz --feed in_064=tokens --steps 20 --compare bf16"]
