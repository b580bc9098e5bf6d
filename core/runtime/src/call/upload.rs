//! A file to be uploaded: from a path, from memory or from a stream; named, typed and measured before it is sent.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::call::spool::{Content, IN_MEMORY, Spool};
use crate::catalog::FileRule;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;

/// The maximum size of an upload if the catalogue knows no limit: 256 MiB.
pub(crate) const MAX_BYTES: u64 = 256 << 20;

/// A file to be uploaded.
///
/// Unless they are set, the name is taken from the path and the media type from the first bytes. A large file is read
/// while it is sent, piece by piece, and again for each attempt. A stream is read once, into memory up to 1 MiB and
/// beyond that into a temporary file (see [`Spool`]), so that it can be measured and sent again by a retry; it cannot
/// be used for a second call.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    file_name: Option<String>,
    content_type: Option<String>,
}

type Stream = Box<dyn AsyncRead + Send + Unpin>;

#[derive(Clone)]
enum Source {
    Path(PathBuf),
    Kept(Content),
    Stream(Arc<Mutex<Option<Stream>>>, Option<u64>),
}

/// A file that has been read and validated.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) content: Content,
    pub(crate) file_name: String,
    pub(crate) content_type: String,
}

impl Upload {
    /// A file on disk.
    pub fn path(path: impl AsRef<Path>) -> Upload {
        Upload::from(Source::Path(path.as_ref().to_owned()))
    }

    /// Content in memory.
    pub fn bytes(content: impl Into<Bytes>) -> Upload {
        Upload::from(Source::Kept(Content::Memory(content.into())))
    }

    /// Content that was collected piece by piece.
    pub fn spooled(spool: Spool) -> Upload {
        Upload::from(Source::Kept(spool.finish()))
    }

    /// A stream, with its length in bytes if known.
    pub fn reader(reader: impl AsyncRead + Send + Unpin + 'static, length: Option<u64>) -> Upload {
        let stream: Stream = Box::new(reader);
        Upload::from(Source::Stream(Arc::new(Mutex::new(Some(stream))), length))
    }

    /// Sets the name that the platform sees.
    pub fn file_name(mut self, name: impl Into<String>) -> Upload {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type, for example `image/png`.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Upload {
        self.content_type = Some(media_type.into());
        self
    }

    fn from(source: Source) -> Upload {
        Upload { source, file_name: None, content_type: None }
    }

    /// Reads the file and validates it against the rule of its form field.
    pub(crate) async fn load(&self, field: &str, rule: Option<&FileRule>) -> Result<Loaded> {
        let limit = rule.map_or(0, |rule| rule.max_bytes);
        let content = self.read(field, if limit == 0 { MAX_BYTES } else { limit }).await?;
        if content.length() == 0 {
            return Err(refused(field, "is empty".to_owned()));
        }
        let head = content.head().map_err(|problem| broken(field, &problem))?;
        let content_type = self.media_type(&head);
        check_type(field, &content_type, rule)?;
        Ok(Loaded { file_name: self.name(&content_type), content, content_type })
    }

    async fn read(&self, field: &str, limit: u64) -> Result<Content> {
        match &self.source {
            Source::Kept(content) => {
                check_size(field, content.length(), limit)?;
                Ok(content.clone())
            }
            Source::Path(path) => open(field, path, limit).await,
            Source::Stream(stream, length) => {
                check_size(field, length.unwrap_or(0), limit)?;
                let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                let Some(reader) = taken else {
                    return Err(Error::new(
                        ErrorKind::InvalidRequest,
                        format!("the stream of `{field}` has already been read"),
                    )
                    .with_hint(&hint::NEW_UPLOAD));
                };
                drain(field, reader, limit).await
            }
        }
    }

    /// The name that the caller gave, or that the file has.
    pub(crate) fn known_name(&self) -> Option<String> {
        let of_path = || match &self.source {
            Source::Path(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
            _ => None,
        };
        self.file_name.clone().or_else(of_path)
    }

    fn name(&self, content_type: &str) -> String {
        self.known_name().unwrap_or_else(|| format!("upload.{}", extension_of(content_type)))
    }

    fn media_type(&self, content: &[u8]) -> String {
        if let Some(given) = &self.content_type {
            return given.clone();
        }
        let named = match (&self.file_name, &self.source) {
            (Some(name), _) => Path::new(name).extension(),
            (None, Source::Path(path)) => path.extension(),
            _ => None,
        };
        let by_name = || named.and_then(|extension| type_of_extension(&extension.to_string_lossy()));
        sniff(content).or_else(by_name).unwrap_or("application/octet-stream").to_owned()
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.source {
            Source::Path(path) => path.display().to_string(),
            Source::Kept(content) => format!("{content:?}"),
            Source::Stream(..) => "stream".to_owned(),
        };
        out.debug_struct("Upload")
            .field("source", &source)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish()
    }
}

/// A large file stays where it is: the upload is cut off if it becomes shorter while it is being sent.
async fn open(field: &str, path: &Path, limit: u64) -> Result<Content> {
    let unreadable = |problem| unreadable(field, path, &problem);
    let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
    let about = file.metadata().await.map_err(unreadable)?;
    check_size(field, about.len(), limit)?;
    // Anything other than a regular file, such as a pipe, reports no meaningful length and can be read only once.
    if about.is_file() && about.len() > IN_MEMORY {
        return Ok(Content::File(Arc::new(file.into_std().await), about.len()));
    }
    drain(field, file, limit).await
}

/// Reads to the end, but never much more than the limit.
async fn drain(field: &str, mut reader: impl AsyncRead + Unpin, limit: u64) -> Result<Content> {
    let mut spool = Spool::new();
    loop {
        let mut piece = BytesMut::with_capacity(PIECE);
        let read = reader.read_buf(&mut piece).await;
        if read.map_err(|problem| broken(field, &problem))? == 0 {
            return Ok(spool.finish());
        }
        check_size(field, spool.length() + piece.len() as u64, limit)?;
        spool = push(field, spool, piece).await?;
    }
}

/// How much is read at once.
const PIECE: usize = 64 << 10;

/// File I/O blocks, so a large file is written on a thread where blocking is allowed.
async fn push(field: &str, mut spool: Spool, piece: BytesMut) -> Result<Spool> {
    if spool.length() + piece.len() as u64 <= IN_MEMORY {
        return spool.push(&piece).map(|()| spool);
    }
    let pushed = tokio::task::spawn_blocking(move || spool.push(&piece).map(|()| spool)).await;
    pushed.map_err(|problem| broken(field, &io::Error::other(problem)))?
}

fn broken(field: &str, problem: &io::Error) -> Error {
    Error::new(ErrorKind::InvalidRequest, format!("the upload in `{field}` cannot be read: {problem}"))
}

fn check_size(field: &str, size: u64, limit: u64) -> Result<()> {
    if size <= limit {
        return Ok(());
    }
    Err(refused(field, format!("is larger than the limit of {limit} bytes")))
}

fn check_type(field: &str, content_type: &str, rule: Option<&FileRule>) -> Result<()> {
    // It becomes a line of the form: a line break in it would split that line in two.
    if content_type.chars().any(char::is_control) {
        return Err(refused(field, "has a media type with a control character in it".to_owned()));
    }
    let Some(rule) = rule else { return Ok(()) };
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if rule.types.is_empty() || rule.types.iter().any(|allowed| allowed.eq_ignore_ascii_case(media_type)) {
        return Ok(());
    }
    Err(refused(field, format!("is of type {media_type}, but only {} is accepted", rule.types.join(", "))))
}

fn refused(field: &str, problem: String) -> Error {
    Error::new(ErrorKind::UploadRejected, format!("the upload in `{field}` {problem}"))
        .with_hint(&hint::ANOTHER_FILE)
}

fn unreadable(field: &str, path: &Path, problem: &std::io::Error) -> Error {
    let path = path.display();
    Error::new(
        ErrorKind::InvalidRequest,
        format!("the upload in `{field}`, {path}, cannot be read: {problem}"),
    )
}

/// The media type, judged by the first bytes.
pub(crate) fn sniff(content: &[u8]) -> Option<&'static str> {
    let starts = |magic: &[u8]| content.starts_with(magic);
    let at = |offset: usize, magic: &[u8]| content.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    match () {
        () if starts(b"\x89PNG\r\n\x1a\n") => Some("image/png"),
        () if starts(b"\xff\xd8\xff") => Some("image/jpeg"),
        () if starts(b"GIF87a") || starts(b"GIF89a") => Some("image/gif"),
        () if starts(b"RIFF") && at(8, b"WEBP") => Some("image/webp"),
        () if starts(b"BM") && at(6, b"\0\0\0\0") => Some("image/bmp"),
        () if starts(b"%PDF-") => Some("application/pdf"),
        () if at(4, b"ftypqt") => Some("video/quicktime"),
        () if at(4, b"ftypheic") => Some("image/heic"),
        () if at(4, b"ftyp") => Some("video/mp4"),
        () if starts(b"\x1aE\xdf\xa3") => Some("video/webm"),
        () => None,
    }
}

const TYPES: [(&str, &str); 16] = [
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("bmp", "image/bmp"),
    ("heic", "image/heic"),
    ("pdf", "application/pdf"),
    ("mp4", "video/mp4"),
    ("mov", "video/quicktime"),
    ("webm", "video/webm"),
    ("csv", "text/csv"),
    ("xml", "application/xml"),
    ("json", "application/json"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("zip", "application/zip"),
];

fn type_of_extension(extension: &str) -> Option<&'static str> {
    TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(extension)).map(|(_, media_type)| *media_type)
}

fn extension_of(media_type: &str) -> &'static str {
    TYPES.iter().find(|(_, known)| *known == media_type).map_or("bin", |(extension, _)| extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";
    const IMAGES: FileRule = FileRule { max_bytes: 100, types: &["image/png", "image/jpeg"] };

    #[tokio::test]
    async fn bytes_are_named_by_what_they_are() {
        let loaded = Upload::bytes(PNG).load("data", Some(&IMAGES)).await.unwrap();
        assert_eq!((loaded.file_name.as_str(), loaded.content_type.as_str()), ("upload.png", "image/png"));
    }

    #[tokio::test]
    async fn a_wrong_type_is_refused() {
        let error = Upload::bytes(&b"%PDF-1.7"[..]).load("data", Some(&IMAGES)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UploadRejected);
        assert!(error.to_string().contains("application/pdf"), "{error}");
    }

    #[tokio::test]
    async fn a_media_type_is_one_line() {
        let upload = Upload::bytes(PNG).content_type("image/png\r\nx: y");
        let error = upload.load("data", None).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UploadRejected);
    }

    #[tokio::test]
    async fn a_stream_is_cut_off_at_the_limit() {
        let endless = tokio::io::repeat(7);
        let upload = Upload::reader(endless, None).content_type("image/png");
        let error = upload.load("data", Some(&IMAGES)).await.unwrap_err();
        assert!(error.to_string().contains("larger than the limit of 100 bytes"), "{error}");
    }

    #[tokio::test]
    async fn a_stream_cannot_be_read_twice() {
        let upload = Upload::reader(PNG, None);
        assert_eq!(upload.load("data", None).await.unwrap().content.head().unwrap(), PNG);
        assert_eq!(upload.load("data", None).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    }

    #[tokio::test]
    async fn a_path_gives_the_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.CSV");
        std::fs::write(&path, "a,b").unwrap();
        let loaded = Upload::path(&path).load("data", None).await.unwrap();
        assert_eq!((loaded.file_name.as_str(), loaded.content_type.as_str()), ("report.CSV", "text/csv"));
        assert!(Upload::path(folder.path().join("none")).load("data", None).await.is_err());
    }

    #[tokio::test]
    async fn an_empty_file_is_refused() {
        assert_eq!(
            Upload::bytes(Bytes::new()).load("data", None).await.unwrap_err().kind(),
            ErrorKind::UploadRejected
        );
    }
}
