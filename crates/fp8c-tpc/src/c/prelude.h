// Rounds to a narrower type and back.
static float64 to_bf16(float64 x)
{
    bfloat128 y = 0;
    y = v_convert_f32_to_bf16_single_b(x, SW_RHNE, y);
    return v_convert_bf16_to_f32_b(y);
}
static float64 to_e4m3(float64 x)
{
    minifloat256 y = 0;
    y = v_convert_f32_to_f8_b(x, 0, SW_RHNE, y);
    return v_convert_f8_to_f32_b(y);
}
static float64 to_e5m2(float64 x)
{
    minihalf256 y = 0;
    y = v_convert_f32_to_h8_b(x, 0, SW_RHNE, y);
    return v_convert_h8_to_f32_b(y);
}
static float64 negated(float64 x)
{
    const int64 sign = 0x80000000;
    return as_float64(as_int64(x) ^ sign);
}
static int64 negated_truth(int64 x)
{
    const int64 one = 1;
    return x ^ one;
}
static int64 is_finite(float64 x)
{
    const int64 magnitude = 0x7fffffff, infinity = 0x7f800000, one = 1, zero = 0;
    return v_i32_sel_less_i32_b(as_int64(x) & magnitude, infinity, one, zero);
}
static float64 sign_of(float64 x)
{
    const float64 nothing = 0.0f, one = 1.0f;
    float64 y = v_f32_sel_grt_f32_b(x, nothing, one, x);
    return v_f32_sel_less_f32_b(x, nothing, negated(one), y);
}
