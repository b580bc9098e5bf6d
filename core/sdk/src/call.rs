//! A call under construction: add options, then send it or walk its pages.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use serde_json::{Map, Value};
use tiktokshop_core::catalog::PageStyle;
use tiktokshop_core::{
    CallOptions, Input, PageOptions, Secret, UnknownValues, Upload, WindowOptions, catalog,
};

use crate::RawResponse;
use crate::Result;
use crate::client::{Async, Handle};
use crate::model::{Model, to_map};
use crate::response::Response;
use crate::stream::{Items, Pages};

/// The parameters of an operation. Implemented by generated types only.
pub trait Request: Model {
    /// The operation's id.
    const OPERATION: &'static str;

    /// The files to upload, by form field.
    fn files(&self) -> Vec<(&'static str, Upload)> {
        Vec::new()
    }
}

/// A response that comes in pages. Implemented by generated types only.
pub trait Paged: Model + Default {
    /// The type of the items.
    type Item: Model + Default;
}

/// A call of an operation whose response is `R`. Await it or [`send`](Call::send) it. If the operation is paged, you can also
/// walk its [`pages`](Call::pages) or [`items`](Call::items).
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<'c, R, M> {
    client: &'c Handle<M>,
    operation: &'static str,
    input: Input,
    options: CallOptions,
    limit: Option<u64>,
    page_token: Option<String>,
    response: PhantomData<fn() -> R>,
}

impl<'c, R, M> Call<'c, R, M> {
    pub(crate) fn new<Q: Request>(client: &'c Handle<M>, request: &Q) -> Call<'c, R, M> {
        Call {
            client,
            operation: Q::OPERATION,
            input: input(Q::OPERATION, request, request.files()),
            options: CallOptions::new(),
            limit: None,
            page_token: None,
            response: PhantomData,
        }
    }

    /// Calls this version (`202309`). The type of the response is that of the default version. For another version, it holds the
    /// fields that both have, and [`Response::raw`] has the rest.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.options.version = Some(version.into());
        self
    }

    /// Limits the time of one attempt. A call with retries can take longer: see `deadline`.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Limits the time of the whole call with all its attempts and waits.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// Sets the number of retries after a failure; 0 turns retries off.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.options.max_retries = Some(retries);
        self
    }

    /// Sets the idempotency key, if the operation accepts one. By default, the client creates one.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.options.idempotency_key = Some(key.into());
        self
    }

    /// Sets whether failed items of a batch fail the call: any (`true`) or none (`false`). Default: only if all items failed.
    pub fn raise_on_item_error(mut self, raise: bool) -> Self {
        self.options.raise_on_item_error = Some(raise);
        self
    }

    /// Sets what to do about an enum value that the catalogue does not list. Default: a warning.
    pub fn unknown_values(mut self, unknown: UnknownValues) -> Self {
        self.options.unknown_values = Some(unknown);
        self
    }

    /// Merges fields into the body without validation: objects by name, lists of objects item by item in order (`{}` leaves an
    /// item unchanged). Any other value replaces the existing one.
    pub fn extra_body(mut self, extra: Map<String, Value>) -> Self {
        self.input.extra_body.extend(extra);
        self
    }

    /// Sets the shop's cipher.
    pub fn shop_cipher(mut self, cipher: impl Into<String>) -> Self {
        self.options.shop_cipher = Some(cipher.into());
        self
    }

    /// Sets the category asset's cipher.
    pub fn category_asset_cipher(mut self, cipher: impl Into<String>) -> Self {
        self.options.category_asset_cipher = Some(cipher.into());
        self
    }

    /// Sets the access token.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.options.access_token = Some(token.into());
        self
    }

    /// Adds a query parameter without validation.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.input.extra_query.insert(name.into(), value.into());
        self
    }

    /// Adds a header.
    pub fn extra_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.input.extra_headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn client(&self) -> &'c Handle<M> {
        self.client
    }

    /// The call in flight. In a single call, a page token is a parameter.
    pub(crate) fn into_sent(mut self) -> Sent {
        if let Some(token) = self.page_token.take() {
            let (name, value) = page_parameter(self.operation, &self.options, token);
            put(&mut self.input.params, name, value);
        }
        send(self.client.core.clone(), self.operation, self.input, self.options)
    }

    pub(crate) fn core_pages(self) -> tiktokshop_core::Pages {
        let options = PageOptions {
            call: self.options,
            limit: self.limit,
            page_token: self.page_token,
            ..PageOptions::default()
        };
        self.client.core.pages(self.operation, self.input, options)
    }

    pub(crate) fn core_window_pages(self, mut options: WindowOptions) -> tiktokshop_core::Pages {
        options.page.call = self.options.overlaid(options.page.call);
        options.page.limit = options.page.limit.or(self.limit);
        options.page.page_token = options.page.page_token.or(self.page_token);
        self.client.core.window_pages(self.operation, self.input, options)
    }
}

impl<R: Paged, M> Call<'_, R, M> {
    /// Limits the walk to this many items.
    pub fn limit(mut self, items: u64) -> Self {
        self.limit = Some(items);
        self
    }

    /// Continues where an earlier walk with the same parameters stopped: takes the `next_page_token` of its last page, or
    /// of the error that ended it.
    pub fn page_token(mut self, token: impl Into<String>) -> Self {
        self.page_token = Some(token.into());
        self
    }
}

impl<R: Model + Default> Call<'_, R, Async> {
    /// Sends the call and reads its response.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<Response<R>> {
        Response::read(self.into_sent().await?)
    }

    /// Sends the call and returns its response without reading the data.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn raw(self) -> Result<RawResponse> {
        self.into_sent().await
    }
}

impl<R: Paged> Call<'_, R, Async> {
    /// Walks the pages, with one request for each.
    pub fn pages(self) -> Pages<R> {
        Pages::new(self.core_pages())
    }

    /// Walks the items of all pages.
    pub fn items(self) -> Items<R::Item> {
        Items::new(tiktokshop_core::Items::from(self.core_pages()))
    }

    /// Walks all items of a search that is split into time windows, so that no result cap applies. Gives each item once.
    pub fn windows(self, options: WindowOptions) -> Items<R::Item> {
        Items::new(tiktokshop_core::Items::from(self.core_window_pages(options)))
    }

    /// The same, page by page. The `next_page_token` of each page continues through all remaining windows.
    pub fn window_pages(self, options: WindowOptions) -> Pages<R> {
        Pages::new(self.core_window_pages(options))
    }
}

/// A call in flight, whatever the type of its response, so that it is compiled once.
pub(crate) type Sent = Pin<Box<dyn Future<Output = Result<RawResponse>> + Send>>;

impl<'c, R: Model + Default + 'c> IntoFuture for Call<'c, R, Async> {
    type Output = Result<Response<R>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Response<R>>> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = self.into_sent();
        Box::pin(async move { Response::read(sent.await?) })
    }
}

impl<R, M> fmt::Debug for Call<'_, R, M> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Call")
            .field("operation", &self.operation)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

fn send(core: tiktokshop_core::Client, operation: &'static str, input: Input, options: CallOptions) -> Sent {
    Box::pin(async move { core.call(operation, input, options).await })
}

/// The fields of the request as flat parameters. Fields that the struct does not know go where the catalogue says; by default
/// into the body, or into the query if the operation has no body.
fn input(operation: &str, request: &dyn Model, files: Vec<(&'static str, Upload)>) -> Input {
    let mut input = Input::flat(to_map(request));
    for (name, _) in request.extra().iter() {
        if is_known(operation, name) {
            continue;
        }
        let value = input.params.shift_remove(name).unwrap_or_default();
        let place: &mut Map<String, Value> =
            if has_body(operation) { &mut input.extra_body } else { &mut input.extra_query };
        place.insert(name.to_owned(), value);
    }
    input.files = files.into_iter().map(|(field, file)| (field.to_owned(), file)).collect();
    input
}

fn is_known(operation: &str, name: &str) -> bool {
    let in_path = format!("{{{name}}}");
    catalog::find(operation).into_iter().flat_map(|operation| operation.versions).any(|version| {
        let lists = [version.query, version.body.unwrap_or_default(), version.form];
        version.path.contains(&in_path) || lists.into_iter().flatten().any(|field| field.name == name)
    })
}

/// The parameter that selects the page, with dots in its name if it is inside an object.
fn page_parameter(operation: &str, options: &CallOptions, token: String) -> (&'static str, Value) {
    let paging = catalog::find(operation).and_then(|operation| {
        let version = options.version.as_deref().unwrap_or(operation.default_version);
        operation.version(version).or(operation.versions.last())?.paging
    });
    let name = paging.map_or("page_token", |paging| paging.token);
    let counted = paging.is_some_and(|paging| paging.style != PageStyle::Token);
    match token.parse::<i64>() {
        Ok(number) if counted => (name, number.into()),
        _ => (name, token.into()),
    }
}

fn put(params: &mut Map<String, Value>, name: &str, value: Value) {
    let Some((outer, inner)) = name.split_once('.') else {
        params.insert(name.to_owned(), value);
        return;
    };
    let object = params.entry(outer).or_insert_with(|| Map::new().into());
    if let Value::Object(object) = object {
        put(object, inner, value);
    }
}

fn has_body(operation: &str) -> bool {
    let versions = catalog::find(operation).map(|operation| operation.versions).unwrap_or_default();
    versions.last().is_some_and(|version| version.body.is_some())
}
