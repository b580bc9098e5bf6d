//! JSON text on its way to JavaScript.

use std::ptr;

use napi::bindgen_prelude::*;
use napi::{check_status, sys};

/// A text whose bytes were looked at on the worker thread: plain ASCII is copied over as it is, which is several times
/// faster than decoding UTF-8 on JavaScript's thread.
pub struct Text {
    text: String,
    is_ascii: bool,
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text { is_ascii: text.is_ascii(), text }
    }
}

impl ToNapiValue for Text {
    unsafe fn to_napi_value(env: sys::napi_env, text: Text) -> Result<sys::napi_value> {
        let mut value = ptr::null_mut();
        let create =
            if text.is_ascii { sys::napi_create_string_latin1 } else { sys::napi_create_string_utf8 };
        let length = isize::try_from(text.text.len()).unwrap_or(isize::MAX);
        // SAFETY: Node copies `length` bytes, which the text has, before the call returns.
        check_status!(unsafe { create(env, text.text.as_ptr().cast(), length, &raw mut value) })?;
        Ok(value)
    }
}
