//! Calls by name or path, without types, and documents.

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

    /// The request that a call would send, validated and signed but not sent. See
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

    /// Calls a path, which need not be in the catalogue. It is signed, retried and classified like any other call.
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

    /// Walks the pages of an operation, without types.
    pub fn pages(&self, operation: &str, input: Input, options: PageOptions) -> Pages {
        self.core.pages(operation, input, options)
    }

    /// Walks all items of an operation, as JSON text.
    pub fn items(&self, operation: &str, input: Input, options: PageOptions) -> Items {
        self.core.items(operation, input, options)
    }

    /// Walks all items of a search that is split into time windows, as JSON text, each item once.
    pub fn windows(&self, operation: &str, input: Input, options: WindowOptions) -> Items {
        self.core.windows(operation, input, options)
    }

    /// The same, page by page. The `next_page_token` of each page continues through all remaining windows.
    pub fn window_pages(&self, operation: &str, input: Input, options: WindowOptions) -> Pages {
        self.core.window_pages(operation, input, options)
    }

    /// Downloads a document from a URL in a response, without a signature or token.
    ///
    /// # Errors
    /// [`ErrorKind::Download`](crate::ErrorKind::Download), and errors of the connection.
    pub async fn download(&self, url: &str) -> Result<Document> {
        self.core.download(url).await
    }

    /// Downloads the shipping label of a package. Asks until the label is ready, and validates that the file is one.
    ///
    /// # Errors
    /// [`ErrorKind::NotReady`](crate::ErrorKind::NotReady) if the label is not ready in time, and errors of the download.
    pub async fn download_label(&self, package_id: &str, options: LabelOptions) -> Result<Document> {
        self.core.download_label(package_id, options).await
    }
}
