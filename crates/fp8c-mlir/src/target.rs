//! What this backend can do.

use fp8c_kernel::Capabilities;

/// This computer's processor.
pub(crate) const CPU: Capabilities = Capabilities::CORE;
