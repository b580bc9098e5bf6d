//! JSON text on its way to JavaScript.

use std::ptr;

use bytes::Bytes;
use napi::bindgen_prelude::*;
use napi::{check_status, sys};

/// UTF-8 whose bytes were looked at on the worker thread: plain ASCII is copied over as it is, which is several times
/// faster than decoding UTF-8 on JavaScript's thread.
pub struct Text {
    utf8: Bytes,
    is_ascii: bool,
}

impl Text {
    /// Whether a word stands in it.
    pub fn contains(&self, word: &str) -> bool {
        memchr::memmem::find(&self.utf8, word.as_bytes()).is_some()
    }
}

impl From<Bytes> for Text {
    fn from(utf8: Bytes) -> Text {
        Text { is_ascii: utf8.is_ascii(), utf8 }
    }
}

impl ToNapiValue for Text {
    unsafe fn to_napi_value(env: sys::napi_env, text: Text) -> Result<sys::napi_value> {
        let mut value = ptr::null_mut();
        let create =
            if text.is_ascii { sys::napi_create_string_latin1 } else { sys::napi_create_string_utf8 };
        let length = isize::try_from(text.utf8.len()).unwrap_or(isize::MAX);
        // SAFETY: Node copies `length` bytes, which the text has, before the call returns.
        check_status!(unsafe { create(env, text.utf8.as_ptr().cast(), length, &raw mut value) })?;
        Ok(value)
    }
}
