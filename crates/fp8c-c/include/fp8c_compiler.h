/* The compiler of fp8c for programs in C: StableHLO text in, StableHLO text out. What runs the step is up to the caller; fp8c.h is the
   runtime of steps that were compiled ahead of time.

   Link with libfp8c_compiler, built by `cargo build --release -p fp8c-c`. All texts are UTF-8 and end with a zero byte. The functions
   may be called from several threads at once. */
#ifndef FP8C_COMPILER_H
#define FP8C_COMPILER_H

#ifdef __cplusplus
extern "C" {
#endif

/* The training step `module` in FP8. `options` is a JSON object with the words of the command line, or null:
     {"recipe": "delayed", "target": "xla", "keep_bf16": ["head"], "recipe_for": [["*.w3", "bf16"]], "watch": false, "guard": false}
   where a recipe is a name or an object as `fp8c recipes NAME` prints it. Returns the step, or null and, where `error` is not null, a
   message in *error, which is null otherwise. Either is freed by fp8c_text_free. */
char *fp8c_lower(const char *module, const char *options, char **error);

/* The same with all that belongs to the step, as a JSON object: the texts "step", "init", "import" and "export", "manifest" and "remarks". */
char *fp8c_lower_all(const char *module, const char *options, char **error);

/* Frees a text that this library returned. Null is no text. */
void fp8c_text_free(char *text);

/* The compiler's version, which is not freed. */
const char *fp8c_compiler_version(void);

#ifdef __cplusplus
}
#endif
#endif
