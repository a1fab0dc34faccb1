//! Agreement of the two scalar encoders.
use fp8c_float::{Format, Overflow};

#[test]
fn f32_and_f64_encoders_agree() {
    for &format in Format::ALL {
        for overflow in [Overflow::Ieee, Overflow::Clamp] {
            for bits in (0..=u32::MAX).step_by(4099) {
                let x = f32::from_bits(bits);
                assert_eq!(
                    format.encode(x, overflow),
                    format.encode_f64(f64::from(x), overflow),
                    "{format:?} {overflow:?} {bits:#x}"
                );
            }
        }
    }
}
