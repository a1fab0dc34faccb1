/* Runs a compiled training step and prints its losses. See README.md beside this file. */
#include <stdio.h>
#include <stdlib.h>

#include "fp8c.h"

static void fail(const char *what) {
  fprintf(stderr, "train: %s\n", what);
  exit(1);
}

/* Zeroed memory; at least one byte, so that it is never NULL. */
static void *memory(size_t bytes) {
  void *made = calloc(bytes + 1, 1);
  if (!made) fail("out of memory");
  return made;
}

int main(int argc, char **argv) {
  long steps = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
  char message[256];
  fp8c_runner *step = fp8c_open(&fp8c_program, message, sizeof message);
  if (!step) fail(message);

  size_t inputs = fp8c_argument_count(step), outputs = fp8c_result_count(step);
  void **arguments = memory(inputs * sizeof *arguments), **results = memory(outputs * sizeof *results);
  for (size_t i = 0; i < inputs; i++) {
    size_t bytes = fp8c_argument_bytes(step, i);
    arguments[i] = memory(bytes);
    if (fread(arguments[i], 1, bytes, stdin) != bytes) fail("the arguments end too early");
  }
  for (size_t i = 0; i < outputs; i++) results[i] = memory(fp8c_result_bytes(step, i));

  for (long at = 0; at < steps; at++) {
    if (fp8c_run(step, arguments, results, message, sizeof message)) fail(message);
    /* State has been written over the arguments; what is left and one float is the loss. */
    for (size_t i = 0; i < outputs; i++)
      if (fp8c_result_argument(step, i) < 0 && fp8c_result_bytes(step, i) == sizeof(float))
        printf("%ld %g\n", at, *(float *)results[i]);
  }
  fp8c_close(step);
  return 0;
}
