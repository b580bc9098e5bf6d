//! A blocking client: the same calls without `async`.
//!
//! The client runs its work on a small runtime of its own while the calling thread waits. It may be used anywhere, even on a
//! thread of another runtime, which it then blocks.
//!
//! ```no_run
//! use tiktokshop::blocking::Client;
//! use tiktokshop::order::GetOrderListRequest;
//!
//! # fn main() -> tiktokshop::Result<()> {
//! let client = Client::from_env()?;
//! for order in client.order().get_order_list(GetOrderListRequest::new().page_size(50)).items() {
//!     println!("{:?}", order?.id);
//! }
//! # Ok(())
//! # }
//! ```

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::{Arc, mpsc};

use bytes::Bytes;
use tiktokshop_core::hint;
use tiktokshop_core::{CallOptions, Document, Input, LabelOptions, PageOptions, WindowOptions};
use tokio::runtime::{Builder, Runtime};

use crate::RawResponse;
use crate::builder::ClientBuilder;
use crate::call::{Call, Paged};
use crate::client::Handle;
use crate::decode::decode;
use crate::model::Model;
use crate::response::Response;
use crate::stream::Page;
use crate::{Error, ErrorKind, Result};

/// A client whose calls block until the response arrives.
pub type Client = Handle<Blocking>;

/// Marks blocking clients, and holds the runtime that does their work.
#[derive(Clone, Default)]
pub struct Blocking {
    worker: Option<Arc<Worker>>,
}

/// A runtime that may be dropped anywhere, because it does not wait for running tasks.
struct Worker(Option<Runtime>);

impl Worker {
    fn start() -> Result<Worker> {
        let runtime =
            Builder::new_multi_thread().worker_threads(1).thread_name("tiktokshop").enable_all().build();
        let runtime = runtime.map_err(|problem| {
            Error::new(ErrorKind::Configuration, "cannot start the thread that does the work")
                .with_source(problem)
        })?;
        Ok(Worker(Some(runtime)))
    }

    /// Runs a future to completion while this thread waits.
    fn run<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Result<T> {
        let stopped = || Error::new(ErrorKind::Connection, "the thread that does the work has stopped");
        let runtime = self.0.as_ref().ok_or_else(stopped)?;
        // The only thread would wait for itself forever.
        if tokio::runtime::Handle::try_current().is_ok_and(|here| here.id() == runtime.handle().id()) {
            return Err(on_itself());
        }
        let (sender, receiver) = mpsc::sync_channel(1);
        runtime.spawn(async move {
            let _ = sender.send(work.await);
        });
        receiver.recv().map_err(|_| stopped())
    }
}

fn on_itself() -> Error {
    Error::new(ErrorKind::Configuration, "a blocking call was made on the thread that does the work")
        .with_hint(&hint::BLOCKING_INSIDE_ASYNC)
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Blocking {
    pub(crate) fn run<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        match &self.worker {
            Some(worker) => worker.run(work)?,
            None => Err(Error::new(ErrorKind::Configuration, "the client has no thread to work on")),
        }
    }
}

impl fmt::Debug for Blocking {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Blocking")
    }
}

impl Handle<Blocking> {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder<Blocking> {
        ClientBuilder::new(Blocking::default())
    }

    /// Creates a client from the environment; see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] if the app key or the app secret is missing.
    pub fn from_env() -> Result<Client> {
        Handle::<Blocking>::builder().from_env().build()
    }

    /// Calls an operation by its id, its PHP name or its Laravel name.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub fn call(&self, operation: &str, input: Input, options: CallOptions) -> Result<RawResponse> {
        let (core, operation) = (self.core.clone(), operation.to_owned());
        self.mode.run(async move { core.call(&operation, input, options).await })
    }

    /// Calls a path, which need not be in the catalogue.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub fn request(
        &self,
        method: &str,
        path: &str,
        input: Input,
        options: CallOptions,
    ) -> Result<RawResponse> {
        let (core, method, path) = (self.core.clone(), method.to_owned(), path.to_owned());
        self.mode.run(async move { core.request(&method, &path, input, options).await })
    }

    /// Walks all items of an operation, as JSON text.
    pub fn items(&self, operation: &str, input: Input, options: PageOptions) -> RawItems {
        RawItems { mode: self.mode.clone(), inner: Some(self.core.items(operation, input, options)) }
    }

    /// Walks all items of a search that is split into time windows, as JSON text, each item once.
    pub fn windows(&self, operation: &str, input: Input, options: WindowOptions) -> RawItems {
        RawItems { mode: self.mode.clone(), inner: Some(self.core.windows(operation, input, options)) }
    }

    /// Downloads a document from a URL in a response.
    ///
    /// # Errors
    /// [`ErrorKind::Download`], and errors of the connection.
    pub fn download(&self, url: &str) -> Result<Document> {
        let (core, url) = (self.core.clone(), url.to_owned());
        self.mode.run(async move { core.download(&url).await })
    }

    /// Downloads the shipping label of a package. Asks until the label is ready, and validates that the file is one.
    ///
    /// # Errors
    /// [`ErrorKind::NotReady`] if the label is not ready in time, and errors of the download.
    pub fn download_label(&self, package_id: &str, options: LabelOptions) -> Result<Document> {
        let (core, package_id) = (self.core.clone(), package_id.to_owned());
        self.mode.run(async move { core.download_label(&package_id, options).await })
    }

    /// Waits for token refreshes in flight, and tries once more to save tokens that the store did not accept, for at most
    /// [`ManagerOptions::exit_wait`](tiktokshop_core::token::ManagerOptions::exit_wait). Returns whether nothing is left.
    ///
    /// A refresh outlives the last client, and the end of `main` and `std::process::exit` wait for it without this call.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`] inside `block_on` and hooks, where it would wait for itself.
    pub fn close(&self) -> Result<bool> {
        let core = self.core.clone();
        self.mode.run(async move { Ok(core.close().await) })
    }

    /// Runs a future on the client's runtime and waits for it. Use it for what has no blocking method, such as OAuth.
    ///
    /// # Errors
    /// Those of the future.
    pub fn block_on<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        self.mode.run(work)
    }
}

impl ClientBuilder<Blocking> {
    /// Creates the client and starts its thread.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`], which says what is missing or invalid.
    pub fn build(self) -> Result<Client> {
        self.build_with(Blocking { worker: Some(Arc::new(Worker::start()?)) })
    }
}

impl<R: Model + Default> Call<'_, R, Blocking> {
    /// Sends the call and reads its response.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub fn send(self) -> Result<Response<R>> {
        Response::read(self.raw()?)
    }

    /// Sends the call and returns its response without reading the data.
    ///
    /// # Errors
    /// See [`ErrorKind`].
    pub fn raw(self) -> Result<RawResponse> {
        let mode = self.client().mode.clone();
        mode.run(self.into_sent())
    }
}

impl<R: Paged> Call<'_, R, Blocking> {
    /// Walks the pages, with one request for each.
    pub fn pages(self) -> Pages<R> {
        let mode = self.client().mode.clone();
        Pages { mode, inner: Some(self.core_pages()), of: PhantomData }
    }

    /// Walks the items of all pages.
    pub fn items(self) -> Items<R::Item> {
        let mode = self.client().mode.clone();
        Items { mode, walk: Some(self.core_pages()), ready: VecDeque::new(), of: PhantomData }
    }

    /// Walks all items of a search that is split into time windows, so that no result cap applies. Gives each item once.
    pub fn windows(self, options: WindowOptions) -> Items<R::Item> {
        let mode = self.client().mode.clone();
        Items { mode, walk: Some(self.core_window_pages(options)), ready: VecDeque::new(), of: PhantomData }
    }

    /// The same, page by page. The `next_page_token` of each page continues through all remaining windows.
    pub fn window_pages(self, options: WindowOptions) -> Pages<R> {
        let mode = self.client().mode.clone();
        Pages { mode, inner: Some(self.core_window_pages(options)), of: PhantomData }
    }
}

/// An iterator over pages. It ends after an error.
#[derive(Debug)]
pub struct Pages<R> {
    mode: Blocking,
    inner: Option<tiktokshop_core::Pages>,
    of: PhantomData<fn() -> R>,
}

impl<R: Paged> Iterator for Pages<R> {
    type Item = Result<Page<R>>;

    fn next(&mut self) -> Option<Result<Page<R>>> {
        let page = next_page(&self.mode, &mut self.inner)?;
        Some(page.and_then(Page::read))
    }
}

/// The walk moves to the worker and comes back with the page.
fn next_page(
    mode: &Blocking,
    walk: &mut Option<tiktokshop_core::Pages>,
) -> Option<Result<tiktokshop_core::Page>> {
    let mut pages = walk.take()?;
    let moved = mode.run(async move {
        let page = pages.next().await;
        Ok((pages, page))
    });
    match moved {
        Ok((pages, page)) => {
            *walk = Some(pages);
            page
        }
        Err(error) => Some(Err(error)),
    }
}

/// An iterator over items. It ends after an error.
#[derive(Debug)]
pub struct Items<T> {
    mode: Blocking,
    walk: Option<tiktokshop_core::Pages>,
    ready: VecDeque<Bytes>,
    of: PhantomData<fn() -> T>,
}

impl<T: Model + Default> Iterator for Items<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(decode(&item));
            }
            match next_page(&self.mode, &mut self.walk)? {
                Ok(page) => self.ready = page.items.into(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// An iterator over items as JSON text. It ends after an error.
#[derive(Debug)]
pub struct RawItems {
    mode: Blocking,
    inner: Option<tiktokshop_core::Items>,
}

impl Iterator for RawItems {
    type Item = Result<Bytes>;

    fn next(&mut self) -> Option<Result<Bytes>> {
        let mut items = self.inner.take()?;
        let moved = self.mode.run(async move {
            let item = items.next().await;
            Ok((items, item))
        });
        match moved {
            Ok((items, item)) => {
                self.inner = Some(items);
                item
            }
            Err(error) => Some(Err(error)),
        }
    }
}
