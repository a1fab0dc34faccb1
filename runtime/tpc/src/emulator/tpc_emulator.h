// The part of TPC-C that fp8c's kernels use, for a C++17 compiler of this computer: types, intrinsics and what they mean.
//
// Vectors are 256 bytes. A load of lanes that lie outside of a tensor gives zeros, a store leaves them out. Conversions round and
// clip as the public model of the hardware's arithmetic does; only linear order is given (SW_LINEAR), never the interleaved one.
// Functions that the hardware computes from tables (exp, log, tanh, reciprocals) are exact to a rounding here, which it is not.
// Subnormal numbers are kept here; the hardware's multipliers take them for zero.

#ifndef FP8C_TPC_EMULATOR_H
#define FP8C_TPC_EMULATOR_H

#include <cmath>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <type_traits>

#define FP8C_EMULATOR 1
#define __global
#define __local__

enum {
    SW_RHNE = 0 << 16,
    SW_RZ = 1 << 16,
    SW_RU = 2 << 16,
    SW_RD = 3 << 16,
    SW_SR = 4 << 16,
    SW_RHAZ = 6 << 16,
    SW_SR_RNE = 7 << 16,
    SW_CLIP_FP = 1 << 20,
    SW_LINEAR = 1 << 24,
    SW_NEG = 1 << 1,
};

// ---- Types

template <class T, int N> struct alignas(64) Lanes {
    T e[N];
    Lanes() = default;
    Lanes(T x) {
        for (int i = 0; i < N; i++) e[i] = x;
    }
    // Narrow floats from zero.
    template <class Int, class = std::enable_if_t<std::is_same_v<Int, int> && std::is_class_v<T>>> Lanes(Int) {
        std::memset(e, 0, sizeof e);
    }
    T& operator[](int i) { return e[i]; }
    T operator[](int i) const { return e[i]; }
};

struct bf16 { uint16_t bits; };
struct minifloat { uint8_t bits; };
struct minihalf { uint8_t bits; };

typedef Lanes<float, 64> float64;
typedef Lanes<int32_t, 64> int64;
typedef Lanes<uint32_t, 64> uint64;
typedef Lanes<bf16, 128> bfloat128;
typedef Lanes<int8_t, 256> char256;
typedef Lanes<uint8_t, 256> uchar256;
typedef Lanes<minifloat, 256> minifloat256;
typedef Lanes<minihalf, 256> minihalf256;
struct float128 { float64 v1, v2; };
struct float256 { float64 v1, v2, v3, v4; };
struct int256 { int64 v1, v2, v3, v4; };

struct int5 {
    int v[5];
    int& operator[](int i) { return v[i]; }
    int operator[](int i) const { return v[i]; }
};
inline int5 operator+(int5 a, int5 b) {
    for (int i = 0; i < 5; i++) a.v[i] += b.v[i];
    return a;
}

// ---- Tensors and the index space, of the kernel that this thread runs

typedef int tensor;

struct fp8c_tensor {
    unsigned char* data;
    int32_t dims;
    int64_t size[5];
};

struct fp8c_call {
    const fp8c_tensor* tensors;
    int5 offset, size;
    uint32_t lfsr[64];
};

inline thread_local fp8c_call fp8c_now;

// Other bits that depend on all of these.
inline uint32_t fp8c_mixed(uint32_t x) {
    x = (x ^ x >> 16) * 0x7feb352du;
    x = (x ^ x >> 15) * 0x846ca68bu;
    return x ^ x >> 16;
}

inline void fp8c_enter(const fp8c_tensor* tensors, const int* offset, const int* size) {
    fp8c_now.tensors = tensors;
    for (int d = 0; d < 5; d++) {
        fp8c_now.offset.v[d] = offset[d];
        fp8c_now.size.v[d] = size[d];
    }
    // Every lane of every call begins elsewhere.
    uint32_t seed = 0;
    for (int d = 0; d < 5; d++) seed = fp8c_mixed(seed + uint32_t(offset[d]) + 1);
    for (int i = 0; i < 64; i++) fp8c_now.lfsr[i] = fp8c_mixed(seed + uint32_t(i));
}
inline int5 get_index_space_offset() { return fp8c_now.offset; }
inline int5 get_index_space_size() { return fp8c_now.size; }

// The first element that coordinates stand for, and how many from there on lie inside along the first dimension; none where
// another coordinate is outside. `before` lanes lie in front of the tensor.
struct fp8c_span { unsigned char* at; int before, count; };

template <int BYTES> fp8c_span fp8c_locate(const int5& ndx, int t, int lanes) {
    const fp8c_tensor& x = fp8c_now.tensors[t];
    int64_t place = 0, step = x.size[0];
    for (int d = 1; d < x.dims; d++) {
        if (ndx.v[d] < 0 || ndx.v[d] >= x.size[d]) return {nullptr, 0, 0};
        place += ndx.v[d] * step;
        step *= x.size[d];
    }
    int64_t first = ndx.v[0], last = first + lanes;
    int before = first < 0 ? int(-first < lanes ? -first : lanes) : 0;
    int64_t begin = first < 0 ? 0 : first, end = last < x.size[0] ? last : x.size[0];
    return {x.data + (place + begin) * BYTES, before, end > begin ? int(end - begin) : 0};
}

template <class V, class T, int N> V fp8c_load(const int5& ndx, int t) {
    V v;
    std::memset(&v, 0, sizeof v);
    fp8c_span s = fp8c_locate<sizeof(T)>(ndx, t, N);
    std::memcpy(&v.e[s.before], s.at, s.count * sizeof(T));
    return v;
}
template <class V, class T, int N> void fp8c_store(const int5& ndx, int t, const V& v) {
    fp8c_span s = fp8c_locate<sizeof(T)>(ndx, t, N);
    std::memcpy(s.at, &v.e[s.before], s.count * sizeof(T));
}
template <class T> T fp8c_scalar(const void* at) {
    T x;
    std::memset(&x, 0, sizeof x);
    if (at) std::memcpy(&x, at, sizeof x);
    return x;
}

#define FP8C_TENSOR(S, V, T, N)                                                        \
    inline V v_##S##_ld_tnsr_b(int5 ndx, int t) { return fp8c_load<V, T, N>(ndx, t); } \
    inline void v_##S##_st_tnsr(int5 ndx, int t, V v) { fp8c_store<V, T, N>(ndx, t, v); }

FP8C_TENSOR(f32, float64, float, 64)
FP8C_TENSOR(i32, int64, int32_t, 64)
FP8C_TENSOR(u32, uint64, uint32_t, 64)
FP8C_TENSOR(bf16, bfloat128, bf16, 128)
FP8C_TENSOR(i8, char256, int8_t, 256)
FP8C_TENSOR(u8, uchar256, uint8_t, 256)
FP8C_TENSOR(f8, minifloat256, minifloat, 256)
FP8C_TENSOR(h8, minihalf256, minihalf, 256)

// The address of a scalar; the width of its element is that of what loads it, so it is found by the tensor's own.
struct fp8c_address { int5 ndx; int t; };
inline fp8c_address gen_addr(int5 ndx, int t) { return {ndx, t}; }
#define FP8C_SCALAR(S, T) \
    inline T s_##S##_ld_g(fp8c_address a) { \
        fp8c_span s = fp8c_locate<sizeof(T)>(a.ndx, a.t, 1); \
        return fp8c_scalar<T>(s.count ? s.at : nullptr); \
    }
FP8C_SCALAR(f32, float)
FP8C_SCALAR(i32, int32_t)
FP8C_SCALAR(u32, uint32_t)
FP8C_SCALAR(bf16, bf16)
FP8C_SCALAR(i8, int8_t)
FP8C_SCALAR(u8, uint8_t)
FP8C_SCALAR(f8, minifloat)
FP8C_SCALAR(h8, minihalf)

// ---- Bits

template <class To, class From> To fp8c_bits(const From& x) {
    static_assert(sizeof(To) == sizeof(From), "of one size");
    To y;
    std::memcpy(&y, &x, sizeof y);
    return y;
}
inline float as_float(uint32_t x) { return fp8c_bits<float>(x); }
inline float64 as_float64(const int64& x) { return fp8c_bits<float64>(x); }
inline float64 as_float64(const uint64& x) { return fp8c_bits<float64>(x); }
inline int64 as_int64(const float64& x) { return fp8c_bits<int64>(x); }
inline int64 as_int64(const uint64& x) { return fp8c_bits<int64>(x); }
inline int64 as_int64(const int64& x) { return x; }
inline uint64 as_uint64(const int64& x) { return fp8c_bits<uint64>(x); }
inline uint64 as_uint64(const float64& x) { return fp8c_bits<uint64>(x); }

inline uint64 read_lane_id_4b_b() {
    uint64 v;
    for (int i = 0; i < 64; i++) v.e[i] = i;
    return v;
}

// ---- Conversions

inline float fp8c_widen(bf16 x) { return as_float(uint32_t(x.bits) << 16); }

// The next of the numbers that a seed begins, for stochastic rounding.
inline uint32_t fp8c_random(int lane) {
    uint32_t& s = fp8c_now.lfsr[lane & 63];
    s = s * 1664525u + 1013904223u;
    return fp8c_mixed(s);
}

// A float of `man` bits behind the point and a bias, from f32: rounds, then overflows to infinity or, clipped, to the largest.
template <int EXP, int MAN> uint32_t fp8c_narrow(float x, int sw, int lane) {
    const int bias = (1 << (EXP - 1)) - 1, top = (1 << EXP) - 1;
    const uint32_t bits = fp8c_bits<uint32_t>(x), sign = (bits >> 31) << (EXP + MAN), inf = uint32_t(top) << MAN;
    const uint32_t mag = bits & 0x7fffffffu;
    const int round = sw & (7 << 16);
    if (mag > 0x7f800000u) return (1u << (EXP + MAN)) - 1;
    const uint32_t over = sw & SW_CLIP_FP ? inf - 1 : inf;
    if (mag == 0x7f800000u) return sign | over;
    // value = m * 2^(e - 23), as an integer of the format's smallest steps and a rest.
    int e = int(mag >> 23) - 127;
    uint64_t m = mag & 0x7fffff;
    if (mag >> 23) m |= 0x800000; else e = -126;
    const int least = 1 - bias, own = e < least ? least : e;
    const int drop = 23 - MAN + (own - e);
    uint64_t kept = drop > 62 ? 0 : m >> drop, rest = drop > 62 ? m : m & ((uint64_t(1) << drop) - 1);
    const bool far = drop > 62, negative = sign != 0;
    const uint64_t half = far ? ~uint64_t(0) : uint64_t(1) << (drop - 1);
    bool up = false;
    if (rest) switch (round) {
        case SW_RZ: break;
        case SW_RU: up = !negative; break;
        case SW_RD: up = negative; break;
        case SW_RHAZ: up = rest >= half; break;
        case SW_SR_RNE:
            if (e < least) { up = rest > half || (rest == half && (kept & 1)); break; }
            [[fallthrough]];
        case SW_SR: up = !far && drop < 40 && (uint64_t(fp8c_random(lane)) << drop >> 32) < rest; break;
        default: up = rest > half || (rest == half && (kept & 1));
    }
    kept += up;
    // The hidden bit of a normal number adds one to its exponent; a carry into it does the same.
    uint64_t code = (uint64_t(own - least) << MAN) + kept;
    if (code >= inf) {
        const bool inwards = round == SW_RZ || (round == SW_RU && negative) || (round == SW_RD && !negative);
        return sign | (inwards ? inf - 1 : over);
    }
    return sign | uint32_t(code);
}

template <int EXP, int MAN> float fp8c_decode(uint32_t code) {
    const int bias = (1 << (EXP - 1)) - 1, top = (1 << EXP) - 1;
    const uint32_t sign = code >> (EXP + MAN), exp = (code >> MAN) & top, man = code & ((1 << MAN) - 1);
    float x;
    if (int(exp) == top) x = man ? NAN : INFINITY;
    else if (exp) x = std::ldexp(float(man | (1u << MAN)), int(exp) - bias - MAN);
    else x = std::ldexp(float(man), 1 - bias - MAN);
    return sign ? -x : x;
}

template <int EXP, int MAN> struct fp8c_table {
    float of[256];
    fp8c_table() {
        for (int i = 0; i < 256; i++) of[i] = fp8c_decode<EXP, MAN>(i);
    }
};
inline const fp8c_table<4, 3> fp8c_e4m3;
inline const fp8c_table<5, 2> fp8c_e5m2;

inline bf16 fp8c_bf16(float x, int sw, int lane) {
    const uint32_t bits = fp8c_bits<uint32_t>(x);
    if ((sw & (7 << 16)) == SW_RHNE && !(sw & SW_CLIP_FP)) {
        if ((bits & 0x7fffffffu) > 0x7f800000u) return {uint16_t(bits >> 16 | 0x40)};
        return {uint16_t((bits + 0x7fff + (bits >> 16 & 1)) >> 16)};
    }
    return {uint16_t(fp8c_narrow<8, 7>(x, sw, lane))};
}
inline minifloat fp8c_f8(float x, int sw, int lane) { return {uint8_t(fp8c_narrow<4, 3>(x, sw, lane))}; }
inline minihalf fp8c_h8(float x, int sw, int lane) { return {uint8_t(fp8c_narrow<5, 2>(x, sw, lane))}; }

inline float s_convert_bf16_to_f32(bf16 x) { return fp8c_widen(x); }
inline float s_convert_f8_to_f32(minifloat x) { return fp8c_e4m3.of[x.bits]; }
inline float s_convert_h8_to_f32(minihalf x) { return fp8c_e5m2.of[x.bits]; }

inline float128 convert_bfloat128_to_float128(const bfloat128& x, int) {
    float128 y;
    for (int i = 0; i < 64; i++) {
        y.v1.e[i] = fp8c_widen(x.e[i]);
        y.v2.e[i] = fp8c_widen(x.e[i + 64]);
    }
    return y;
}
inline bfloat128 convert_float128_to_bfloat128(const float128& x, int sw) {
    bfloat128 y;
    for (int i = 0; i < 64; i++) {
        y.e[i] = fp8c_bf16(x.v1.e[i], sw, i);
        y.e[i + 64] = fp8c_bf16(x.v2.e[i], sw, i);
    }
    return y;
}
#define FP8C_EIGHT(NAME, V, TABLE, NARROW)                              \
    inline float256 convert_##NAME##256_to_float256(const V& x, int) {  \
        float256 y;                                                     \
        for (int i = 0; i < 64; i++) {                                  \
            y.v1.e[i] = TABLE.of[x.e[i].bits];                          \
            y.v2.e[i] = TABLE.of[x.e[i + 64].bits];                     \
            y.v3.e[i] = TABLE.of[x.e[i + 128].bits];                    \
            y.v4.e[i] = TABLE.of[x.e[i + 192].bits];                    \
        }                                                               \
        return y;                                                       \
    }                                                                   \
    inline V convert_float256_to_##NAME##256(const float256& x, int sw) { \
        V y;                                                            \
        for (int i = 0; i < 64; i++) {                                  \
            y.e[i] = NARROW(x.v1.e[i], sw, i);                          \
            y.e[i + 64] = NARROW(x.v2.e[i], sw, i);                     \
            y.e[i + 128] = NARROW(x.v3.e[i], sw, i);                    \
            y.e[i + 192] = NARROW(x.v4.e[i], sw, i);                    \
        }                                                               \
        return y;                                                       \
    }
FP8C_EIGHT(minifloat, minifloat256, fp8c_e4m3, fp8c_f8)
FP8C_EIGHT(minihalf, minihalf256, fp8c_e5m2, fp8c_h8)

#define FP8C_CHAR(NAME, V, T)                                      \
    inline int256 convert_##NAME##256_to_int256(const V& x, int) { \
        int256 y;                                                  \
        for (int i = 0; i < 64; i++) {                             \
            y.v1.e[i] = x.e[i];                                    \
            y.v2.e[i] = x.e[i + 64];                               \
            y.v3.e[i] = x.e[i + 128];                              \
            y.v4.e[i] = x.e[i + 192];                              \
        }                                                          \
        return y;                                                  \
    }                                                              \
    inline V convert_int256_to_##NAME##256(const int256& x, int) { \
        V y;                                                       \
        for (int i = 0; i < 64; i++) {                             \
            y.e[i] = T(x.v1.e[i]);                                 \
            y.e[i + 64] = T(x.v2.e[i]);                            \
            y.e[i + 128] = T(x.v3.e[i]);                           \
            y.e[i + 192] = T(x.v4.e[i]);                           \
        }                                                          \
        return y;                                                  \
    }
FP8C_CHAR(char, char256, int8_t)
FP8C_CHAR(uchar, uchar256, uint8_t)

// A lane of 32 bits narrowed and widened in its place.
inline bfloat128 v_convert_f32_to_bf16_single_b(const float64& x, int sw, const bfloat128& income) {
    bfloat128 y = income;
    for (int i = 0; i < 64; i++) y.e[2 * i] = fp8c_bf16(x.e[i], sw, i);
    return y;
}
inline float64 v_convert_bf16_to_f32_b(const bfloat128& x) {
    float64 y;
    for (int i = 0; i < 64; i++) y.e[i] = fp8c_widen(x.e[2 * i]);
    return y;
}
inline minifloat256 v_convert_f32_to_f8_b(const float64& x, int lane, int sw, const minifloat256& income) {
    minifloat256 y = income;
    for (int i = 0; i < 64; i++) y.e[4 * i + lane] = fp8c_f8(x.e[i], sw, i);
    return y;
}
inline float64 v_convert_f8_to_f32_b(const minifloat256& x) {
    float64 y;
    for (int i = 0; i < 64; i++) y.e[i] = fp8c_e4m3.of[x.e[4 * i].bits];
    return y;
}
inline minihalf256 v_convert_f32_to_h8_b(const float64& x, int lane, int sw, const minihalf256& income) {
    minihalf256 y = income;
    for (int i = 0; i < 64; i++) y.e[4 * i + lane] = fp8c_h8(x.e[i], sw, i);
    return y;
}
inline float64 v_convert_h8_to_f32_b(const minihalf256& x) {
    float64 y;
    for (int i = 0; i < 64; i++) y.e[i] = fp8c_e5m2.of[x.e[4 * i].bits];
    return y;
}

#define FP8C_MAP(R, BODY)                    \
    {                                        \
        R y;                                 \
        for (int i = 0; i < 64; i++) BODY;   \
        return y;                            \
    }
inline float64 convert_int64_to_float64(const int64& x, int) FP8C_MAP(float64, y.e[i] = float(x.e[i]))
inline float64 convert_uint64_to_float64(const uint64& x, int) FP8C_MAP(float64, y.e[i] = float(x.e[i]))
inline int64 convert_float64_to_int64(const float64& x, int) FP8C_MAP(
    int64, y.e[i] = x.e[i] != x.e[i] ? 0 : x.e[i] >= 2147483648.f ? INT32_MAX : x.e[i] < -2147483648.f ? INT32_MIN : int32_t(x.e[i]))
inline uint64 convert_float64_to_uint64(const float64& x, int) FP8C_MAP(
    uint64, y.e[i] = !(x.e[i] > 0) ? 0 : x.e[i] >= 4294967296.f ? UINT32_MAX : uint32_t(x.e[i]))

// ---- Arithmetic

#define FP8C_OPERATOR(V, T, OP) \
    inline V operator OP(const V& a, const V& b) FP8C_MAP(V, y.e[i] = T(uint32_t(a.e[i]) OP uint32_t(b.e[i])))
#define FP8C_OPERATORS(V, T) \
    FP8C_OPERATOR(V, T, +) FP8C_OPERATOR(V, T, -) FP8C_OPERATOR(V, T, *) \
    FP8C_OPERATOR(V, T, &) FP8C_OPERATOR(V, T, |) FP8C_OPERATOR(V, T, ^)
FP8C_OPERATORS(int64, int32_t)
FP8C_OPERATORS(uint64, uint32_t)

inline float64 v_f32_add_b(const float64& a, const float64& b) FP8C_MAP(float64, y.e[i] = a.e[i] + b.e[i])
inline float64 v_f32_sub_b(const float64& a, const float64& b) FP8C_MAP(float64, y.e[i] = a.e[i] - b.e[i])
inline float64 v_f32_mul_b(const float64& a, const float64& b) FP8C_MAP(float64, y.e[i] = a.e[i] * b.e[i])
inline float64 v_f32_mac_b(const float64& a, const float64& b, const float64& acc, int sw = 0) FP8C_MAP(
    float64, y.e[i] = std::fma(sw & SW_NEG ? -a.e[i] : a.e[i], b.e[i], acc.e[i]))
inline float64 v_f32_mov_b(const float64& a) { return a; }
inline int64 v_i32_mov_b(const int64& a) { return a; }
inline float64 v_f32_abs_b(const float64& a) FP8C_MAP(float64, y.e[i] = std::fabs(a.e[i]))
inline int64 v_i32_abs_b(const int64& a) FP8C_MAP(int64, y.e[i] = a.e[i] < 0 ? int32_t(0u - uint32_t(a.e[i])) : a.e[i])

// The larger, of two zeros the positive one; NaN where one is.
inline float fp8c_max(float a, float b) {
    if (a != a) return a;
    if (b != b) return b;
    return a > b || (a == b && !std::signbit(a)) ? a : b;
}
inline float fp8c_min(float a, float b) {
    if (a != a) return a;
    if (b != b) return b;
    return a < b || (a == b && std::signbit(a)) ? a : b;
}
inline float64 v_f32_max_b(const float64& a, const float64& b) FP8C_MAP(float64, y.e[i] = fp8c_max(a.e[i], b.e[i]))
inline float64 v_f32_min_b(const float64& a, const float64& b) FP8C_MAP(float64, y.e[i] = fp8c_min(a.e[i], b.e[i]))
#define FP8C_MINMAX(S, V) \
    inline V v_##S##_max_b(const V& a, const V& b) FP8C_MAP(V, y.e[i] = a.e[i] > b.e[i] ? a.e[i] : b.e[i]) \
    inline V v_##S##_min_b(const V& a, const V& b) FP8C_MAP(V, y.e[i] = a.e[i] < b.e[i] ? a.e[i] : b.e[i])
FP8C_MINMAX(i32, int64)
FP8C_MINMAX(u32, uint64)

inline int64 v_i32_shl_b(const int64& a, const int64& b) FP8C_MAP(
    int64, y.e[i] = uint32_t(b.e[i]) > 31 ? 0 : int32_t(uint32_t(a.e[i]) << b.e[i]))
inline uint64 v_u32_shr_b(const uint64& a, const int64& b) FP8C_MAP(
    uint64, y.e[i] = uint32_t(b.e[i]) > 31 ? 0 : a.e[i] >> b.e[i])

inline float64 v_f32_nearbyint_b(const float64& a, int sw) {
    float64 y;
    for (int i = 0; i < 64; i++) {
        float x = a.e[i];
        switch (sw & (7 << 16)) {
            case SW_RZ: x = std::trunc(x); break;
            case SW_RU: x = std::ceil(x); break;
            case SW_RD: x = std::floor(x); break;
            case SW_RHAZ: x = std::round(x); break;
            default: x = std::nearbyint(x);
        }
        y.e[i] = x;
    }
    return y;
}

#define FP8C_SELECT(WORD, OP)                                                                             \
    FP8C_SELECT_OF(WORD, OP, f32, float64) FP8C_SELECT_OF(WORD, OP, i32, int64) FP8C_SELECT_OF(WORD, OP, u32, uint64)
#define FP8C_SELECT_OF(WORD, OP, S, V)                                                                    \
    inline float64 v_f32_sel_##WORD##_##S##_b(const V& a, const V& b, const float64& c, const float64& d) \
        FP8C_MAP(float64, y.e[i] = a.e[i] OP b.e[i] ? c.e[i] : d.e[i])                                    \
    inline int64 v_i32_sel_##WORD##_##S##_b(const V& a, const V& b, const int64& c, const int64& d)       \
        FP8C_MAP(int64, y.e[i] = a.e[i] OP b.e[i] ? c.e[i] : d.e[i])
FP8C_SELECT(eq, ==)
FP8C_SELECT(neq, !=)
FP8C_SELECT(less, <)
FP8C_SELECT(leq, <=)
FP8C_SELECT(grt, >)
FP8C_SELECT(geq, >=)

// ---- Functions of the special-function library

#define FP8C_FUNCTION(NAME, EXPR) \
    inline float64 v_##NAME##_f32(const float64& a) FP8C_MAP(float64, { float x = a.e[i]; y.e[i] = EXPR; })
FP8C_FUNCTION(exp, std::exp(x))
FP8C_FUNCTION(expm1, std::expm1(x))
FP8C_FUNCTION(log, std::log(x))
FP8C_FUNCTION(sqrt, std::sqrt(x))
FP8C_FUNCTION(rsqrt, 1.f / std::sqrt(x))
FP8C_FUNCTION(reciprocal, 1.f / x)
FP8C_FUNCTION(tanh, std::tanh(x))
FP8C_FUNCTION(sigmoid, 0.5f * std::tanh(0.5f * x) + 0.5f)
FP8C_FUNCTION(sin, std::sin(x))
FP8C_FUNCTION(cos, std::cos(x))
inline float64 v_div_f32(const float64& a, const float64& b) FP8C_MAP(float64, y.e[i] = a.e[i] / b.e[i])
inline float64 v_pow_f32(const float64& a, const float64& b) FP8C_MAP(float64, y.e[i] = std::pow(a.e[i], b.e[i]))

// ---- Across lanes, in the order of the public header: the result is in every lane

#define FP8C_REDUCE(S, V, NAME, STEP)                                 \
    inline V v_##S##_reduce_##NAME(V x) {                             \
        for (int with : {16, 32, 8, 1, 2, 4}) {                       \
            V t;                                                      \
            for (int i = 0; i < 64; i++) t.e[i] = x.e[i ^ with];      \
            x = STEP(x, t);                                           \
        }                                                             \
        return x;                                                     \
    }
FP8C_REDUCE(f32, float64, add, v_f32_add_b)
FP8C_REDUCE(f32, float64, mul, v_f32_mul_b)
FP8C_REDUCE(f32, float64, max, v_f32_max_b)
FP8C_REDUCE(f32, float64, min, v_f32_min_b)
FP8C_REDUCE(i32, int64, add, operator+)
FP8C_REDUCE(i32, int64, max, v_i32_max_b)
FP8C_REDUCE(i32, int64, min, v_i32_min_b)
FP8C_REDUCE(u32, uint64, max, v_u32_max_b)
FP8C_REDUCE(u32, uint64, min, v_u32_min_b)

#endif
