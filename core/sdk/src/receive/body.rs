//! Reads a body, up to a limit.

use std::future::poll_fn;
use std::pin::pin;

use bytes::{Buf, BufMut, Bytes, BytesMut};
use http_body::Body;
use tiktokshop_core::receive::Unread;

use super::functions::BoxError;

/// The bytes, or why there are none, with the error if the connection broke.
pub(super) async fn read<B>(body: B, limit: usize) -> Result<Bytes, (Unread, Option<BoxError>)>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    if usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX) > limit {
        return Err((Unread::TooLarge, None));
    }
    let (mut body, mut bytes) = (pin!(body), BytesMut::new());
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let frame = frame.map_err(|error| (Unread::Failed, Some(error.into())))?;
        let Ok(data) = frame.into_data() else { continue };
        if data.remaining() > limit - bytes.len() {
            return Err((Unread::TooLarge, None));
        }
        bytes.put(data);
    }
    Ok(bytes.freeze())
}
