//! The body of a request: bytes, or a form whose large files are read while they are sent.

use std::fmt;
use std::fs::File;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tokio::task::JoinHandle;

use crate::call::spool::{Content, read_at};

/// The body of a request. It can be sent any number of times.
#[derive(Clone, Debug)]
pub(crate) enum Payload {
    /// In memory.
    Whole(Bytes),
    /// A form with large files.
    Parts(Arc<[Content]>),
}

impl Payload {
    /// The bytes that are signed. Forms are not signed.
    pub(crate) fn signed(&self) -> &[u8] {
        match self {
            Payload::Whole(bytes) => bytes,
            Payload::Parts(_) => &[],
        }
    }

    /// What hooks are shown: everything except the files that are not in memory.
    pub(crate) fn shown(&self) -> Bytes {
        let parts = match self {
            Payload::Whole(bytes) => return bytes.clone(),
            Payload::Parts(parts) => parts,
        };
        let text = |part: &Content| match part {
            Content::Memory(bytes) => bytes.clone(),
            Content::File(_, length) => format!("<{length} bytes>").into(),
        };
        parts.iter().map(text).collect::<Vec<_>>().concat().into()
    }

    /// The whole body, read into memory.
    pub(crate) async fn whole(&self) -> Result<Bytes, Interrupted> {
        let parts = match self {
            Payload::Whole(bytes) => return Ok(bytes.clone()),
            Payload::Parts(parts) => parts,
        };
        let mut flow = Flow::new(parts.clone());
        let mut whole = BytesMut::new();
        while let Some(frame) = poll_fn(|context| Pin::new(&mut flow).poll_frame(context)).await {
            whole.extend_from_slice(&frame?.into_data().unwrap_or_default());
        }
        Ok(whole.freeze())
    }

    /// The body for one attempt.
    pub(crate) fn body(&self) -> Option<reqwest::Body> {
        match self {
            Payload::Whole(bytes) if bytes.is_empty() => None,
            Payload::Whole(bytes) => Some(bytes.clone().into()),
            Payload::Parts(parts) => Some(reqwest::Body::wrap(Flow::new(parts.clone()))),
        }
    }
}

/// A file that could not be read to its end while it was being sent. The request was never complete, so the server
/// cannot have acted on it.
#[derive(Debug)]
pub(crate) struct Interrupted(io::Error);

impl fmt::Display for Interrupted {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the file could not be read to its end while it was being sent: {}", self.0)
    }
}

impl std::error::Error for Interrupted {}

/// How much of a file is in memory at once.
const PIECE: u64 = 256 << 10;

/// The parts, one after the other.
struct Flow {
    parts: Arc<[Content]>,
    part: usize,
    /// The position in the file that is being read.
    offset: u64,
    left: u64,
    reading: Option<JoinHandle<io::Result<Bytes>>>,
}

impl Flow {
    fn new(parts: Arc<[Content]>) -> Flow {
        let left = parts.iter().map(Content::length).sum();
        Flow { parts, part: 0, offset: 0, left, reading: None }
    }

    fn take(&mut self, bytes: Bytes) -> Frame<Bytes> {
        self.left = self.left.saturating_sub(bytes.len() as u64);
        Frame::data(bytes)
    }

    fn next_part(&mut self) {
        (self.part, self.offset) = (self.part + 1, 0);
    }

    fn read(&self, file: &Arc<File>, length: u64) -> JoinHandle<io::Result<Bytes>> {
        let (file, offset, most) = (file.clone(), self.offset, (length - self.offset).min(PIECE));
        tokio::task::spawn_blocking(move || match read_at(&file, offset, most as usize)? {
            bytes if bytes.is_empty() => {
                Err(io::Error::new(io::ErrorKind::UnexpectedEof, "it became shorter"))
            }
            bytes => Ok(bytes),
        })
    }
}

impl http_body::Body for Flow {
    type Data = Bytes;
    type Error = Interrupted;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Interrupted>>> {
        loop {
            if let Some(reading) = &mut self.reading {
                let read = ready!(Pin::new(reading).poll(context));
                self.reading = None;
                let read = read.map_err(io::Error::other).and_then(|read| read).map_err(Interrupted);
                return Poll::Ready(Some(read.map(|bytes| {
                    self.offset += bytes.len() as u64;
                    self.take(bytes)
                })));
            }
            match self.parts.get(self.part).cloned() {
                None => return Poll::Ready(None),
                Some(Content::Memory(bytes)) => {
                    self.next_part();
                    return Poll::Ready(Some(Ok(self.take(bytes))));
                }
                Some(Content::File(_, length)) if self.offset >= length => self.next_part(),
                Some(Content::File(file, length)) => self.reading = Some(self.read(&file, length)),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.part >= self.parts.len()
    }

    /// Known from the start, so that the request has a content length.
    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
