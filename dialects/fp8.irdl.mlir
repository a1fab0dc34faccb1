// Generated from the op registry. Write it again with: UPDATE_DOCS=1 cargo test -p fp8c-dialects --test irdl
irdl.dialect @fp8 {
  // Codes of a tensor in an FP8 format: x / scale, clamped to the largest finite value, nearest even; with `block`, a scale for each block of so many elements along each dimension; with a counter, stochastically: random bits are a hash of seed, counter, row and element.
  irdl.operation @quantize {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    %2 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, scale: %1, counter: optional %2)
    %3 = irdl.base "!builtin.tensor"
    irdl.results(codes: %3)
  }
  // What `fp8.quantize` clamps off a tensor: x - clamp(x) at the largest finite value of a format times the scale, in the tensor's type.
  irdl.operation @clipped_off {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, scale: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(result: %2)
    %3 = irdl.base "#builtin.float"
    irdl.attributes { "largest" = %3 }
  }
  // The largest magnitude of a tensor, along the dimensions given, or of each block; NaN where it meets one. With `rms`, at most so many times the root mean square; with `quantile`, at most the upper end of the half octave that holds it, unless that clips more than a thousandth of the sum of squares.
  irdl.operation @amax {
    %0 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0)
    %1 = irdl.base "!builtin.tensor"
    irdl.results(amax: %1)
  }
  // A tensor times factors that lie along some of its dimensions, rounded to the tensor's type.
  irdl.operation @scale_by {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, factors: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(result: %2)
    %3 = irdl.base "#builtin.dense_array"
    irdl.attributes { "dimensions" = %3 }
  }
  // A tensor divided by factors that lie along some of its dimensions, rounded to the tensor's type.
  irdl.operation @unscale_by {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, factors: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(result: %2)
    %3 = irdl.base "#builtin.dense_array"
    irdl.attributes { "dimensions" = %3 }
  }
  // Scales from largest magnitudes, each over `largest`; one where a magnitude is zero or not finite.
  irdl.operation @current_scale {
    %0 = irdl.base "!builtin.tensor"
    irdl.operands(amax: %0)
    %1 = irdl.base "!builtin.tensor"
    irdl.results(scale: %1)
    %2 = irdl.base "#builtin.float"
    %3 = irdl.base "#builtin.integer"
    %4 = irdl.base "#builtin.integer"
    irdl.attributes { "largest" = %2, "margin" = %3, "pow2" = %4 }
  }
  // The next history: rolled by one, with this step's amax in front; one that is not finite counts as zero.
  irdl.operation @record_amax {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(history: %0, amax: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(next: %2)
  }
  // The next scales: the largest of each row's history over the largest value of its format; a row without one keeps its scale.
  irdl.operation @next_scale {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(history: %0, scale: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(next: %2)
    %3 = irdl.any
    %4 = irdl.base "#builtin.integer"
    %5 = irdl.base "#builtin.integer"
    irdl.attributes { "largest" = %3, "margin" = %4, "pow2" = %5 }
  }
  // The largest magnitude of each group of elements; NaN where it meets one.
  irdl.operation @group_amax {
    %0 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0)
    %1 = irdl.base "!builtin.tensor"
    irdl.results(amax: %1)
    %2 = irdl.base "#builtin.integer"
    irdl.attributes { "group" = %2 }
  }
  // Codes of a tensor with a scale a group: x / scale, clamped, to the nearest code; with `keep_nonzero` only zero becomes zero.
  irdl.operation @quantize_groups {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, scale: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(codes: %2)
    %3 = irdl.base "#builtin.integer"
    %4 = irdl.base "#builtin.integer"
    irdl.attributes { "group" = %3, "keep_nonzero" = %4 }
  }
  // As `fp8.quantize_groups`, to one of the two neighbouring codes: random bits are a hash of seed, counter, row and element.
  irdl.operation @quantize_stochastic {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    %2 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, scale: %1, counter: %2)
    %3 = irdl.base "!builtin.tensor"
    irdl.results(codes: %3)
    %4 = irdl.base "#builtin.integer"
    %5 = irdl.base "#builtin.integer"
    %6 = irdl.base "#builtin.integer"
    %7 = irdl.base "#builtin.integer"
    irdl.attributes { "group" = %4, "keep_nonzero" = %5, "row" = %6, "seed" = %7 }
  }
  // Floats rounded to one of the two neighbouring values of bf16, without a scale: random bits as of `fp8.quantize_stochastic`; infinities and NaN stay.
  irdl.operation @round_stochastic {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, counter: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(result: %2)
    %3 = irdl.base "#builtin.integer"
    %4 = irdl.base "#builtin.integer"
    irdl.attributes { "row" = %3, "seed" = %4 }
  }
  // Codes times the scale of their group, in f32, rounded to the result's type.
  irdl.operation @dequantize {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(codes: %0, scale: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(result: %2)
    %3 = irdl.base "#builtin.integer"
    irdl.attributes { "group" = %3 }
  }
  // The power that fits each group's range to a format's; one where a group is zero or not finite.
  irdl.operation @group_power {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, amax: %1)
    %2 = irdl.base "!builtin.tensor"
    irdl.results(power: %2)
    %3 = irdl.base "#builtin.integer"
    %4 = irdl.base "#builtin.float"
    irdl.attributes { "group" = %3, "range" = %4 }
  }
  // A tensor over the largest magnitudes of its groups, raised to their powers, times `largest`.
  irdl.operation @expand {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    %2 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, amax: %1, power: %2)
    %3 = irdl.base "!builtin.tensor"
    irdl.results(result: %3)
    %4 = irdl.base "#builtin.integer"
    %5 = irdl.base "#builtin.float"
    irdl.attributes { "group" = %4, "largest" = %5 }
  }
  // The inverse of `fp8.expand`.
  irdl.operation @contract {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    %2 = irdl.base "!builtin.tensor"
    irdl.operands(operand: %0, amax: %1, power: %2)
    %3 = irdl.base "!builtin.tensor"
    irdl.results(result: %3)
    %4 = irdl.base "#builtin.integer"
    %5 = irdl.base "#builtin.float"
    irdl.attributes { "group" = %4, "largest" = %5 }
  }
  // The product of quantized operands, times both scales; sums are f32, and scales of blocks along what is summed over apply to the sums of their blocks.
  irdl.operation @dot_general {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    %2 = irdl.base "!builtin.tensor"
    %3 = irdl.base "!builtin.tensor"
    irdl.operands(lhs: %0, rhs: %1, lhs_scale: %2, rhs_scale: %3)
    %4 = irdl.base "!builtin.tensor"
    irdl.results(result: %4)
    %5 = irdl.any
    irdl.attributes { "dot_dimension_numbers" = %5 }
  }
  // The ragged product of quantized operands, times the scales of both: as chlo.ragged_dot; sums are f32.
  irdl.operation @ragged_dot {
    %0 = irdl.base "!builtin.tensor"
    %1 = irdl.base "!builtin.tensor"
    %2 = irdl.base "!builtin.tensor"
    %3 = irdl.base "!builtin.tensor"
    %4 = irdl.base "!builtin.tensor"
    irdl.operands(lhs: %0, rhs: %1, lhs_scale: %2, rhs_scale: %3, group_sizes: %4)
    %5 = irdl.base "!builtin.tensor"
    irdl.results(result: %5)
    %6 = irdl.any
    irdl.attributes { "ragged_dot_dimension_numbers" = %6 }
  }
}
