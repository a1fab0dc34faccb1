//! The font of plots: it comes along, so that a picture is the same wherever it is drawn.

use plotters::style::{FontStyle, register_font};

/// Makes the font known that plots are written in; needed before anything is drawn.
pub(super) fn load() -> Result<(), &'static str> {
    register_font("sans-serif", FontStyle::Normal, dejavu::sans::regular())
        .map_err(|_| "the font cannot be read")
}
