// Asks the public numerics model of Gaudi2 (fs_fma.cpp of Intel_Gaudi3_Software, which is not part of this project) for sums, products
// and casts, and writes questions and answers as files that runtime/tpc/tests/numerics.rs reads. `numerics.sh` builds and runs it.

#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "fs_fma_gaudi2.h"

using namespace Gaudi2;

static uint64_t state = 20260101;
static uint32_t next() {
    state = state * 6364136223846793005ull + 1442695040888963407ull;
    return uint32_t(state >> 32);
}

static float number(uint32_t bits) {
    float x;
    std::memcpy(&x, &bits, sizeof x);
    return x;
}

struct Kind {
    const char* name;
    int bytes, exponent, mantissa, bias;  // of FP8; other types have none
};
static const Kind KINDS[] = {{"fp8_143", 1, 4, 3, 7}, {"fp8_152", 1, 5, 2, 15}, {"bf16", 2, 0, 0, 0}, {"float", 4, 0, 0, 0}};

static uint32_t code(const Kind& kind) {
    const uint32_t sign = next() & 1;
    // Exponents around one and far from it; what is subnormal is among FP8's.
    const uint32_t spread = next() % 4 ? 12 : 60, exponent = 127 - spread + next() % (2 * spread);
    if (kind.bytes == 2) return sign << 15 | exponent << 7 | (next() & 127);
    if (kind.bytes == 4) return sign << 31 | exponent << 23 | (next() & 0x7fffff);
    for (;;) {
        const uint32_t c = next() & 255;
        if ((c >> kind.mantissa & ((1u << kind.exponent) - 1)) != (1u << kind.exponent) - 1) return c;
    }
}

// The row functions of mme_reference/chip_fma/gaudi2_fma.cpp, in the words of the model.
static uint32_t sum(const Kind& kind, const uint32_t* a, const uint32_t* b, int length) {
    uint32_t c = 0;
    const int width = kind.bytes == 1 ? 16 : kind.bytes == 2 ? 8 : 2;
    for (int first = 0; first < length; first += width) {
        uint32_t x[16] = {0}, y[16] = {0};
        for (int i = 0; i < width && first + i < length; i++) {
            x[i] = a[first + i];
            y[i] = b[first + i];
        }
        if (kind.bytes == 1) {
            for (int i = 0; i < 16; i++) {
                x[i] = fp8_to_fp16(x[i], kind.exponent, kind.mantissa, kind.bias, 0);
                y[i] = fp8_to_fp16(y[i], kind.exponent, kind.mantissa, kind.bias, 0);
            }
            c = fma_mul_add_tree_N16_K4_add_C_before_norm(
                x[0], y[0], x[1], y[1], x[2], y[2], x[3], y[3], x[4], y[4], x[5], y[5], x[6], y[6], x[7], y[7], x[8], y[8], x[9], y[9],
                x[10], y[10], x[11], y[11], x[12], y[12], x[13], y[13], x[14], y[14], x[15], y[15], c, RND_TO_NE);
        } else if (kind.bytes == 2) {
            for (int i = 0; i < 8; i++) {
                x[i] = bf16_to_fp32(x[i], false);
                y[i] = bf16_to_fp32(y[i], false);
            }
            c = fma_mul_add_tree_tf32_N8_K26_add_C_before_norm(x[0], y[0], x[1], y[1], x[2], y[2], x[3], y[3], x[4], y[4], x[5], y[5],
                                                               x[6], y[6], x[7], y[7], c, RND_TO_NE);
        } else {
            c = fma_mul_add_tree_fp32_N2_K26_add_C_before_norm_fp32_emul(x[0], y[0], x[1], y[1], c, RND_TO_NE);
        }
    }
    return c;
}

static void put(FILE* file, const Kind& kind, const std::vector<uint32_t>& codes) {
    for (uint32_t c : codes) std::fwrite(&c, 1, kind.bytes, file);
}

// The matrices a [m, k] and b [n, k], and the sums of products of each row of a with each of b.
static void sums(const std::string& folder, const char* what, const Kind& kind, int m, int n, int k, bool all) {
    std::vector<uint32_t> a(size_t(m) * k), b(size_t(n) * k);
    for (size_t i = 0; i < a.size(); i++) a[i] = all ? uint32_t(i) : code(kind);
    for (size_t i = 0; i < b.size(); i++) b[i] = all ? uint32_t(i) : code(kind);
    FILE* file = std::fopen((folder + "/" + what + "_" + kind.name).c_str(), "wb");
    std::fprintf(file, "sums %s %d %d %d\n", kind.name, m, n, k);
    put(file, kind, a);
    put(file, kind, b);
    for (int i = 0; i < m; i++) {
        for (int j = 0; j < n; j++) {
            const uint32_t c = sum(kind, &a[size_t(i) * k], &b[size_t(j) * k], k);
            std::fwrite(&c, 1, 4, file);
        }
    }
    std::fclose(file);
}

// Casts of every upper half of an f32 with some lower halves, which include ties, by each rounding.
static void casts(const std::string& folder, const Kind& kind, const char* word, int rounding, bool clip) {
    std::vector<uint32_t> numbers;
    for (uint32_t high = 0; high < 65536; high++) {
        for (uint32_t low : {0u, 1u, 0x8000u, 0xffffu}) numbers.push_back(high << 16 | low);
    }
    for (int i = 0; i < 1 << 18; i++) numbers.push_back(next());
    FILE* file = std::fopen((folder + "/casts_" + kind.name + "_" + word + (clip ? "_clip" : "")).c_str(), "wb");
    std::fprintf(file, "casts %s %s %d %zu\n", kind.name, word, clip, numbers.size());
    std::fwrite(numbers.data(), 4, numbers.size(), file);
    for (uint32_t bits : numbers) {
        if (kind.bytes == 2) {
            const uint16_t c = fp32_to_bf16(number(bits), rounding, 0, clip);
            std::fwrite(&c, 1, 2, file);
        } else {
            const uint8_t c = fp32_to_fp8(number(bits), kind.exponent, kind.mantissa, kind.bias, rounding, 0, false, clip);
            std::fwrite(&c, 1, 1, file);
        }
    }
    std::fclose(file);
}

int main(int, char** words) {
    const std::string folder = words[1];
    for (const Kind& kind : KINDS) {
        sums(folder, "random", kind, 1000, 1000, kind.bytes == 4 ? 12 : 48, false);
        if (kind.bytes == 1) sums(folder, "pairs", kind, 256, 256, 1, true);
    }
    const struct { const char* word; int rounding; } ROUNDINGS[] = {{"SW_RHNE", VPE_RM_NEAREST_EVEN}, {"SW_RZ", VPE_RM_TO_0}, {"SW_RU", VPE_RM_INF}, {"SW_RD", VPE_RM_NINF}};
    for (const Kind& kind : {KINDS[0], KINDS[1]}) {
        for (auto& r : ROUNDINGS) {
            casts(folder, kind, r.word, r.rounding, false);
            casts(folder, kind, r.word, r.rounding, true);
        }
    }
    casts(folder, KINDS[2], "SW_RHNE", VPE_RM_NEAREST_EVEN, false);
    return 0;
}
