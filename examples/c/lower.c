/* Lowers a step from standard input and writes it to standard output: `fp8c lower -`, in C.

   cargo build --release -p fp8c-c
   cc -I crates/fp8c-c/include examples/c/lower.c -L target/release -lfp8c_compiler -Wl,-rpath,$PWD/target/release -o lower
   ./lower '{"recipe": "delayed"}' < step.mlir > step_fp8.mlir */
#include <stdio.h>
#include <stdlib.h>

#include "fp8c_compiler.h"

static char *read_all(FILE *file) {
    size_t size = 0, room = 1 << 16;
    char *text = malloc(room);
    while (text) {
        size += fread(text + size, 1, room - size - 1, file);
        if (feof(file) || ferror(file)) break;
        char *more = realloc(text, room *= 2);
        if (!more) free(text);
        text = more;
    }
    if (text) text[size] = 0;
    return text;
}

int main(int count, char **words) {
    char *error = NULL, *module = read_all(stdin);
    char *step = fp8c_lower(module, count > 1 ? words[1] : NULL, &error);
    free(module);
    if (!step) {
        fprintf(stderr, "%s\n", error);
        fp8c_text_free(error);
        return 1;
    }
    fputs(step, stdout);
    fp8c_text_free(step);
    return 0;
}
