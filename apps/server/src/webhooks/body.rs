//! Reads a body, up to a limit of size and of time.

use std::future::poll_fn;
use std::pin::pin;
use std::time::Duration;

use axum::body::Body;
use bytes::{Buf, BufMut, Bytes, BytesMut};
use http_body::Body as _;

/// Why a body was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failed {
    /// It is longer than the limit.
    TooLarge,
    /// It did not arrive in time.
    TooSlow,
    /// The connection broke.
    Broken,
}

pub(super) async fn read(body: Body, limit: usize, time: Duration) -> Result<Bytes, Failed> {
    if usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX) > limit {
        return Err(Failed::TooLarge);
    }
    tokio::time::timeout(time, all(body, limit)).await.unwrap_or(Err(Failed::TooSlow))
}

/// Memory grows with what arrives, not with what a header promises.
async fn all(body: Body, limit: usize) -> Result<Bytes, Failed> {
    let (mut body, mut bytes) = (pin!(body), BytesMut::new());
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let Ok(data) = frame.map_err(|_| Failed::Broken)?.into_data() else { continue };
        if data.remaining() > limit - bytes.len() {
            return Err(Failed::TooLarge);
        }
        bytes.put(data);
    }
    Ok(bytes.freeze())
}
