/* Running a step that `fp8c lower STEP.mlir --emit object -o step.o` has compiled.
 *
 *     cc train.c step.o -lfp8c_runtime -lm -lpthread -ldl
 *
 * Tensors are dense, row by row, in the byte order of the machine; bf16 and FP8 are stored as their codes. Threads: as many as
 * the environment variable FP8C_THREADS says, else as many as there are cores. */
#ifndef FP8C_H
#define FP8C_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A compiled step. The object file defines one under this name. */
struct fp8c_program {
  uint64_t format, size;
  const void *data;
  uint64_t kernels;
  const void *code;
};
extern const struct fp8c_program fp8c_program;

/* A step with the memory it needs between arguments and results. Not for two threads at a time. */
typedef struct fp8c_runner fp8c_runner;

/* Makes a step ready. NULL when it cannot be: then the reason is in `message`, of at most `size` bytes with its end. */
fp8c_runner *fp8c_open(const struct fp8c_program *program, char *message, size_t size);
void fp8c_close(fp8c_runner *runner);

/* How many tensors it takes and gives, and the bytes of each; 0 where there is no such tensor. */
size_t fp8c_argument_count(const fp8c_runner *runner);
size_t fp8c_result_count(const fp8c_runner *runner);
size_t fp8c_argument_bytes(const fp8c_runner *runner, size_t i);
size_t fp8c_result_bytes(const fp8c_runner *runner, size_t i);

/* The argument that result i is written over, in a step that was compiled with --in-place; -1 when it has memory of its own. */
ptrdiff_t fp8c_result_argument(const fp8c_runner *runner, size_t i);

/* Runs the step once: one pointer for each argument and each result. Results that are written over an argument have none: their
 * pointers are not looked at. Returns 0, or another number and the reason in `message`. */
int fp8c_run(fp8c_runner *runner, void *const *arguments, void *const *results, char *message, size_t size);

#ifdef __cplusplus
}
#endif
#endif
