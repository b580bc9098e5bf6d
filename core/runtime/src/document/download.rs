//! Documents: fetched from the URLs that responses give, checked, and saved whole or not at all.

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;

use crate::call::http::{self, HttpOptions};
use crate::call::reach::Reach;
use crate::call::send;
use crate::call::upload;
use crate::config::is_loopback;
use crate::context::shared::Shared;
use crate::document::place;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;

const MAX_REDIRECTS: u32 = 3;

/// A document that was fetched.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Document {
    /// The content.
    pub bytes: Bytes,
    /// The media type, judged by the first bytes, else as the server states it.
    pub content_type: String,
    /// The tracking number that came with a label.
    pub tracking_number: Option<String>,
    /// The id of the request that gave the URL.
    pub request_id: Option<String>,
}

impl Document {
    /// The usual file extension for this type: `pdf`, `png`, `zpl`, ...
    pub fn extension(&self) -> &'static str {
        match self.content_type.as_str() {
            "application/pdf" => "pdf",
            "image/png" => "png",
            "image/jpeg" => "jpg",
            ZPL => "zpl",
            _ => "bin",
        }
    }

    /// Writes the document to a file. The file appears whole or not at all, even if the caller stops waiting. What is there
    /// already is replaced and keeps its permissions; a pipe or a device is written to.
    ///
    /// # Errors
    /// `Download` if it cannot be written; a file that was there before is then unchanged.
    pub async fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref().to_owned();
        let unwritten = |problem: &dyn std::fmt::Display| {
            Error::new(ErrorKind::Download, format!("{} cannot be written: {problem}", path.display()))
                .with_hint(&hint::WRITABLE_FILE)
        };
        if path.file_name().is_none() {
            return Err(unwritten(&"it does not name a file"));
        }
        let (target, content) = (path.clone(), self.bytes.clone());
        // In one step on a thread of its own: a future that is dropped halfway would leave a partial file behind.
        let written = tokio::task::spawn_blocking(move || place::write(&target, &content)).await;
        written.map_err(|problem| unwritten(&problem))?.map_err(|problem| unwritten(&problem))
    }
}

/// The media type of a label for Zebra printers.
pub(crate) const ZPL: &str = "application/zpl";

/// The media type of a document, by its first bytes.
pub(crate) fn kind_of(content: &[u8]) -> Option<&'static str> {
    let text = content.trim_ascii_start();
    if text.starts_with(b"^XA") || text.starts_with(b"~DG") || text.starts_with(b"CT~~CD") {
        return Some(ZPL);
    }
    upload::sniff(content)
}

/// Fetches a URL, without signature or token. Follows a few redirects, never to plain HTTP on another machine.
pub(crate) async fn fetch(shared: &Shared, url: &str) -> Result<Document> {
    let mut url = parse(shared.documents.reach(), url)?;
    for _ in 0..=MAX_REDIRECTS {
        let response = get(shared, &url).await?;
        if !matches!(response.status, 301 | 302 | 303 | 307 | 308) {
            return document(&url, response);
        }
        url = redirect(shared.documents.reach(), &url, &response)?;
    }
    Err(failed(&url, "redirects too often"))
}

/// The connections for documents, separate from those of the API, created when the first is fetched.
pub(crate) struct Documents {
    reach: Reach,
    options: HttpOptions,
    http: OnceLock<reqwest::Client>,
}

impl Documents {
    pub(crate) fn new(reach: Reach, options: HttpOptions) -> Documents {
        Documents { reach, options, http: OnceLock::new() }
    }

    fn reach(&self) -> &Reach {
        &self.reach
    }

    fn http(&self) -> Result<&reqwest::Client> {
        if let Some(http) = self.http.get() {
            return Ok(http);
        }
        let made = http::build_with(&self.options, self.reach.resolver())?;
        Ok(self.http.get_or_init(|| made))
    }
}

fn parse(reach: &Reach, text: &str) -> Result<Url> {
    let url =
        Url::parse(text).map_err(|_| Error::new(ErrorKind::Download, "the document's URL is not a URL"))?;
    allowed(reach, url)
}

fn allowed(reach: &Reach, url: Url) -> Result<Url> {
    match reach.refuses(&url) {
        None => Ok(url),
        Some(why) => Err(failed(&url, why)),
    }
}

fn redirect(reach: &Reach, from: &Url, response: &send::HttpResponse) -> Result<Url> {
    let location = response.headers.get(::http::header::LOCATION).and_then(|value| value.to_str().ok());
    let to = location.and_then(|location| from.join(location).ok());
    let to = allowed(reach, to.ok_or_else(|| failed(from, "redirects to nowhere"))?)?;
    // Another machine must not make this one send requests to itself, not even in a test.
    if is_loopback(to.as_str()) && !is_loopback(from.as_str()) {
        return Err(failed(from, "redirects to this machine"));
    }
    Ok(to)
}

async fn get(shared: &Shared, url: &Url) -> Result<send::HttpResponse> {
    let http = shared.documents.http()?;
    let request = http.get(url.clone());
    let patience = send::Patience { time: shared.times.upload, name: "upload_timeout" };
    let mut tries = 0;
    loop {
        let sent = request.try_clone().ok_or_else(|| failed(url, "cannot be requested"))?;
        let response = match sent.build() {
            Ok(built) => send::exchange_on(http, shared, built, patience).await,
            Err(_) => return Err(failed(url, "cannot be requested")),
        };
        let wait = shared.retry.wait(tries, None, Duration::MAX);
        match (response, wait) {
            (Ok(response), Some(wait)) if response.status >= 500 => tokio::time::sleep(wait).await,
            (Ok(response), _) => return Ok(response),
            (Err(failure), Some(wait)) if failure.may_pass() => tokio::time::sleep(wait).await,
            (Err(failure), _) => return Err(failed(url, &format!("cannot be fetched: {}", failure.detail))),
        }
        tries += 1;
    }
}

fn document(url: &Url, response: send::HttpResponse) -> Result<Document> {
    if response.status != 200 {
        let hint = &hint::NEW_DOCUMENT_URL;
        return Err(failed(url, &format!("returned HTTP {}", response.status))
            .with_http_status(response.status)
            .with_hint(hint));
    }
    if response.body.is_empty() {
        return Err(failed(url, "returned an empty document"));
    }
    let header = response.headers.get(::http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let told = header.and_then(|header| header.split(';').next()).unwrap_or("application/octet-stream");
    let content_type = kind_of(&response.body).unwrap_or(told).to_owned();
    Ok(Document { bytes: response.body, content_type, tracking_number: None, request_id: None })
}

/// The URL's query is not shown: it is what grants access to the document.
fn failed(url: &Url, problem: &str) -> Error {
    let host = url.host_str().unwrap_or("?");
    Error::new(ErrorKind::Download, format!("the document at {host}{} {problem}", url.path()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_is_fetched_except_from_this_machine() {
        let public = Reach::of("https://open-api.example", false, &HttpOptions::default());
        assert!(parse(&Reach::Local, "http://127.0.0.1:80/a").is_ok());
        assert!(parse(&public, "http://127.0.0.1:80/a").is_err(), "an API elsewhere does not lead here");
        for reach in [public, Reach::Local] {
            assert!(parse(&reach, "https://example.com/a").is_ok());
            for bad in ["http://example.com/a?token=t0p", "file:///etc/passwd", "ftp://example.com", "x"] {
                let error = parse(&reach, bad).unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Download);
                assert!(!error.to_string().contains("t0p"));
            }
        }
    }

    #[test]
    fn documents_are_known_by_their_first_bytes() {
        assert_eq!(kind_of(b"%PDF-1.4 ..."), Some("application/pdf"));
        assert_eq!(kind_of(b"\n^XA^FO50"), Some(ZPL));
        assert_eq!(kind_of(b"<html>"), None);
    }

    #[test]
    fn another_machine_does_not_lead_here() {
        let leads_to = |from: &str, location: &'static str| {
            let headers = [(::http::header::LOCATION, ::http::HeaderValue::from_static(location))];
            let headers = headers.into_iter().collect();
            let from = parse(&Reach::Local, from).unwrap();
            redirect(&Reach::Local, &from, &send::HttpResponse { status: 302, headers, body: Bytes::new() })
        };
        for location in ["http://127.0.0.1:8080/admin?k=t0p", "https://localhost/x", "http://[::1]/"] {
            let error = leads_to("https://example.com/label?auth=t0p", location).unwrap_err();
            assert!(error.to_string().contains("this machine") && !error.to_string().contains("t0p"));
            assert!(leads_to("http://127.0.0.1:1/label", location).is_ok(), "a sandbox may");
        }
        assert!(leads_to("https://example.com/a", "https://cdn.example.com/b").is_ok());
    }

    #[tokio::test]
    async fn a_write_that_nobody_waits_for_leaves_no_part() {
        let folder = tempfile::tempdir().unwrap();
        let document = Document {
            bytes: vec![b'%'; 8 << 20].into(),
            content_type: "application/pdf".into(),
            tracking_number: None,
            request_id: None,
        };
        let path = folder.path().join("label.pdf");
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let save = runtime.spawn({
            let path = path.clone();
            async move { document.save(&path).await }
        });
        while std::fs::read_dir(folder.path()).unwrap().count() == 0 {
            tokio::task::yield_now().await;
        }
        save.abort();
        let _ = save.await;
        // Waits until the write that was begun is done.
        tokio::task::spawn_blocking(|| drop(runtime)).await.unwrap();
        let names: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["label.pdf"]);
        assert_eq!(std::fs::metadata(&path).unwrap().len(), 8 << 20);
    }

    #[tokio::test]
    async fn a_file_is_written_whole() {
        let folder = tempfile::tempdir().unwrap();
        let document = Document {
            bytes: Bytes::from_static(b"%PDF-1.4"),
            content_type: "application/pdf".into(),
            tracking_number: None,
            request_id: None,
        };
        let path = folder.path().join("label.pdf");
        document.save(&path).await.unwrap();
        document.save(&path).await.unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"%PDF-1.4");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        for odd in ["none/label.pdf", "..", "/", ""] {
            let error = document.save(folder.path().join(odd)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Download, "{odd}");
        }
    }
}
