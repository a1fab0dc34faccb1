//! Equality saturation.
