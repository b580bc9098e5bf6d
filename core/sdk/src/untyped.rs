//! Calls by name or path, for what has no types or needs none, and documents.

use tiktokshop_core::{
    CallOptions, Document, Input, Items, LabelOptions, PageOptions, Pages, PreparedRequest, WindowOptions,
};

use crate::RawResponse;
use crate::Result;
use crate::client::{Async, Handle};

impl Handle<Async> {
    /// Calls an operation by its id (`order.get_order_list`), its PHP name (`Order.getOrderList`) or its Laravel name
    /// (`order.list`).
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn call(&self, operation: &str, input: Input, options: CallOptions) -> Result<RawResponse> {
        self.core.call(operation, input, options).await
    }

    /// The request that a call would send, checked, stamped and signed, and not sent: see
    /// [`tiktokshop_core::Client::prepare`].
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn prepare(
        &self,
        operation: &str,
        input: Input,
        options: CallOptions,
    ) -> Result<PreparedRequest> {
        self.core.prepare(operation, input, options).await
    }

    /// Calls a path that the catalogue need not know, signed, retried and classified as any other.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn request(
        &self,
        method: &str,
        path: &str,
        input: Input,
        options: CallOptions,
    ) -> Result<RawResponse> {
        self.core.request(method, path, input, options).await
    }

    /// Walks the pages of an operation, untyped.
    pub fn pages(&self, operation: &str, input: Input, options: PageOptions) -> Pages {
        self.core.pages(operation, input, options)
    }

    /// Walks the items of an operation, each as JSON text.
    pub fn items(&self, operation: &str, input: Input, options: PageOptions) -> Items {
        self.core.items(operation, input, options)
    }

    /// Walks the items of a search that is split into windows of time, each as JSON text, each once.
    pub fn windows(&self, operation: &str, input: Input, options: WindowOptions) -> Items {
        self.core.windows(operation, input, options)
    }

    /// The same page by page: each page's `next_page_token` leads through all windows that are left.
    pub fn window_pages(&self, operation: &str, input: Input, options: WindowOptions) -> Pages {
        self.core.window_pages(operation, input, options)
    }

    /// Fetches a document from a URL that an answer gave, without signature or token.
    ///
    /// # Errors
    /// [`ErrorKind::Download`](crate::ErrorKind::Download) and those of the connection.
    pub async fn download(&self, url: &str) -> Result<Document> {
        self.core.download(url).await
    }

    /// Fetches the shipping label of a package: asks until it is ready, downloads it, and checks that it is one.
    ///
    /// # Errors
    /// [`ErrorKind::NotReady`](crate::ErrorKind::NotReady) when it is not made in time, and those of a download.
    pub async fn download_label(&self, package_id: &str, options: LabelOptions) -> Result<Document> {
        self.core.download_label(package_id, options).await
    }
}
