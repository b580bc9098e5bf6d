//! Typed pages and items as streams.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::Result;
use crate::call::Paged;
use crate::decode::decode;
use crate::model::Model;
use crate::response::Response;

/// One page.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page<R> {
    /// The response that contained the page. If a limit cut the page, or the walk continued inside it, this holds only the items
    /// that belong to the walk; [`raw`](Response::raw) has all.
    pub response: Response<R>,
    /// Where to continue after this page; `None` after the last page. Keep it, and pass it later to
    /// [`page_token`](crate::Call::page_token). See [`next_page_token`](tiktokshop_core::Page::next_page_token) for what is promised.
    pub next_page_token: Option<String>,
    /// The number of items on all pages, if the platform reports it.
    pub total: Option<u64>,
    /// 1 for the first page of this walk.
    pub number: u64,
}

impl<R: Model + Default> Page<R> {
    pub(crate) fn read(page: tiktokshop_core::Page) -> Result<Page<R>> {
        let data = page.data();
        let response = Response::of(page.response, &data)?;
        Ok(Page { response, next_page_token: page.next_page_token, total: page.total, number: page.number })
    }
}

/// A [`Stream`] of pages. It ends after an error.
pub struct Pages<R> {
    inner: tiktokshop_core::Pages,
    of: PhantomData<fn() -> R>,
}

impl<R: Paged> Pages<R> {
    pub(crate) fn new(inner: tiktokshop_core::Pages) -> Pages<R> {
        Pages { inner, of: PhantomData }
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Page<R>>> {
        let page = self.inner.next().await?;
        Some(page.and_then(Page::read))
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<Page<R>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.inner).poll_next(context);
        next.map(|page| page.map(|page| page.and_then(Page::read)))
    }
}

impl<R> fmt::Debug for Pages<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Pages")
    }
}

/// A [`Stream`] of items. It ends after an error.
pub struct Items<T> {
    inner: tiktokshop_core::Items,
    of: PhantomData<fn() -> T>,
}

impl<T: Model + Default> Items<T> {
    pub(crate) fn new(inner: tiktokshop_core::Items) -> Items<T> {
        Items { inner, of: PhantomData }
    }

    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<T>> {
        let item = self.inner.next().await?;
        Some(item.and_then(|json| read(&json)))
    }

    /// Collects all remaining items in memory. [`Call::limit`](crate::Call::limit) limits their number.
    ///
    /// # Errors
    /// The first error of the walk.
    pub async fn all(mut self) -> Result<Vec<T>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<T: Model + Default> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = Pin::new(&mut self.inner).poll_next(context);
        next.map(|item| item.map(|item| item.and_then(|json| read(&json))))
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Items")
    }
}

fn read<T: Model + Default>(json: &Bytes) -> Result<T> {
    decode(json)
}
