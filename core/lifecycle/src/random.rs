//! Random numbers of the operating system.

use tiktokshop_core::{Error, ErrorKind, Result};

/// Random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|problem| {
        Error::new(ErrorKind::Configuration, format!("this machine provides no random numbers: {problem}"))
    })?;
    Ok(bytes)
}

/// As many random bytes in hexadecimal digits: part of a name that nobody else has.
pub(crate) fn hex<const N: usize>() -> Result<String> {
    Ok(bytes::<N>()?.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A name of this process, for its leases.
pub(crate) fn process_name() -> Result<String> {
    Ok(format!("{}-{}", std::process::id(), hex::<8>()?))
}
