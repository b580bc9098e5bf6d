//! Bytes that cross over.

use bytes::Bytes;
use uniffi::deps::anyhow::{Error, anyhow};
use uniffi::{FfiConverter, MetadataBuffer, TypeId};

use crate::UniFfiTag;

/// Bytes that cross over as a whole. A `Vec<u8>`, which is the same to the packages, is written and read byte by byte.
#[derive(Clone, Default)]
pub struct Blob(pub Bytes);

impl std::fmt::Debug for Blob {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} bytes", self.0.len())
    }
}

// SAFETY: it is written and read as uniffi does a `Vec<u8>`: a length of four bytes, then the bytes.
unsafe impl FfiConverter<UniFfiTag> for Blob {
    uniffi::ffi_converter_rust_buffer_lift_and_lower!(UniFfiTag);

    fn write(blob: Blob, out: &mut Vec<u8>) {
        // More than 2 GB do not fit, and no response or document may be that long.
        let length = i32::try_from(blob.0.len()).unwrap_or(i32::MAX);
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(&blob.0[..length as usize]);
    }

    fn try_read(from: &mut &[u8]) -> uniffi::Result<Blob> {
        let (length, rest) = from.split_first_chunk().ok_or_else(too_short)?;
        let length = usize::try_from(i32::from_be_bytes(*length))?;
        let (bytes, rest) = rest.split_at_checked(length).ok_or_else(too_short)?;
        *from = rest;
        Ok(Blob(Bytes::copy_from_slice(bytes)))
    }

    const TYPE_ID_META: MetadataBuffer = <Vec<u8> as TypeId<UniFfiTag>>::TYPE_ID_META;
}

uniffi::derive_ffi_traits!(local Blob);

fn too_short() -> Error {
    anyhow!("the bytes end too early")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_crosses_over_as_a_list_of_bytes_does() {
        let (blob, mut ours, mut theirs) = (Blob(Bytes::from_static(b"\0\x01text")), Vec::new(), Vec::new());
        <Blob as FfiConverter<UniFfiTag>>::write(blob.clone(), &mut ours);
        <Vec<u8> as uniffi::Lower<UniFfiTag>>::write(blob.0.to_vec(), &mut theirs);
        assert_eq!(ours, theirs);
        let mut rest = ours.as_slice();
        let read = <Blob as FfiConverter<UniFfiTag>>::try_read(&mut rest).expect("a blob");
        assert_eq!((read.0, rest.len()), (blob.0, 0));
        assert!(<Blob as FfiConverter<UniFfiTag>>::try_read(&mut &ours[..5]).is_err());
    }
}
