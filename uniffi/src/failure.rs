//! A failure of something that needs no waiting.

use tiktokshop_facade::Failure;

/// The only error that is thrown across; the package throws its own instead.
#[derive(Debug, uniffi::Error)]
pub enum NativeError {
    /// What went wrong.
    Failed {
        /// The failure as JSON text.
        failure: String,
    },
}

/// What such a thing returns.
pub(crate) type Result<T> = std::result::Result<T, NativeError>;

impl From<Failure> for NativeError {
    fn from(failure: Failure) -> NativeError {
        NativeError::Failed { failure: failure.json() }
    }
}

impl std::fmt::Display for NativeError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let NativeError::Failed { failure } = self;
        out.write_str(failure)
    }
}
