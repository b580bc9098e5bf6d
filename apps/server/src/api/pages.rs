//! All pages of a search or list, as lines of JSON (NDJSON), sent while they are fetched.

use std::convert::Infallible;

use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::stream;
use serde_json::json;
use tiktokshop_core::{Client, Input, Page, PageOptions, Pages};

use super::problem::{Problem, Result};

/// One line for each item. A failure before the first item is a plain error; a later one is the last line,
/// `{"@error": {...}}`, with where to continue.
pub(crate) async fn lines(
    client: &Client,
    operation: &str,
    input: Input,
    options: PageOptions,
) -> Result<Response> {
    let mut pages = client.pages(operation, input, options);
    let first = pages.next().await.transpose()?;
    let walk = Walk { first, pages, is_over: false };
    let lines = stream::unfold(walk, |walk| walk.step());
    let headers = [(header::CONTENT_TYPE, "application/x-ndjson"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, Body::from_stream(lines)).into_response())
}

struct Walk {
    first: Option<Page>,
    pages: Pages,
    is_over: bool,
}

impl Walk {
    async fn step(mut self) -> Option<(std::result::Result<Bytes, Infallible>, Walk)> {
        if self.is_over {
            return None;
        }
        let page = match self.first.take() {
            Some(page) => Ok(page),
            None => self.pages.next().await?,
        };
        self.is_over = page.is_err();
        let lines = match page {
            Ok(page) => of_page(&page),
            Err(error) => failed(error),
        };
        Some((Ok(lines), self))
    }
}

fn of_page(page: &Page) -> Bytes {
    let mut lines = Vec::with_capacity(page.items.iter().map(|item| item.len() + 1).sum());
    for item in &page.items {
        // Outside of its strings JSON may be broken into lines, and inside of them it cannot be.
        lines.extend(item.iter().map(|byte| if matches!(byte, b'\n' | b'\r') { b' ' } else { *byte }));
        lines.push(b'\n');
    }
    Bytes::from(lines)
}

fn failed(error: tiktokshop_core::Error) -> Bytes {
    let problem = Problem::from(error).json();
    Bytes::from(format!("{}\n", json!({"@error": problem})))
}
