// What the host program uses of Synapse's types, for tests.
#pragma once
#include <cstdint>
static const unsigned HABANA_DIM_MAX = 25;
struct synGEMMParams {
    synGEMMParams(bool a = false, bool b = false) : transpose_a(a), transpose_b(b) {}
    bool transpose_a, transpose_b;
};
struct synStridedOpParams {
    uint64_t baseOffset, strides[HABANA_DIM_MAX];
};
