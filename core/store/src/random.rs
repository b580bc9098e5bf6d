//! Random numbers of the system.

use tiktokshop_core::Result;

use crate::seal::store_error;

/// Random bytes.
pub(crate) fn bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| store_error("this machine provides no random numbers"))?;
    Ok(bytes)
}

/// A name that nothing else has: 32 hexadecimal digits.
pub(crate) fn name() -> Result<String> {
    Ok(bytes::<16>()?.iter().map(|byte| format!("{byte:02x}")).collect())
}
