//! The walk behind [`Pages`](crate::pages::Pages): where the next page is, and when to stop.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::Value;

use crate::catalog::{Field, PageStyle, Paging, Version};
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::input::Input;
use crate::json::{self, Members};
use crate::outcome::Outcome;
use crate::pages::{Page, PageOptions};
use crate::route::set_dotted;
use crate::target::Target;

/// The code with which a product search refuses to go beyond its cap.
const CAP_CODE: i64 = 12_052_180;
/// So many pages in a row may be empty and still name a next one.
const MAX_EMPTY: u32 = 20;
/// The page size where one is required and the catalogue knows no largest one.
const USUAL_SIZE: i64 = 20;
const SPLIT: &str = "Split the search by time: windows() does it, or narrow the filters.";

pub(crate) struct Walk {
    client: Client,
    operation: String,
    input: Input,
    options: PageOptions,
    paging: Option<Paging>,
    size: Option<i64>,
    next: Next,
    seen: HashSet<u64>,
    hasher: RandomState,
    empty: u32,
    pages: u64,
    items: u64,
}

enum Next {
    /// The first page; the operation has not been looked up yet.
    Start,
    /// The page at this token, number or offset.
    At(String),
    /// More exists than the platform hands out. The page that reached the cap was handed out; this must be told.
    Capped,
    End,
}

impl Walk {
    pub(crate) fn new(client: Client, operation: String, input: Input, options: PageOptions) -> Walk {
        Walk {
            client,
            operation,
            input,
            options,
            paging: None,
            size: None,
            next: Next::Start,
            seen: HashSet::new(),
            hasher: RandomState::new(),
            empty: 0,
            pages: 0,
            items: 0,
        }
    }

    /// The next page; `None` when there is none.
    pub(crate) async fn next(&mut self) -> Option<Result<Page>> {
        if matches!(self.next, Next::End) || self.options.limit.is_some_and(|limit| self.items >= limit) {
            return None;
        }
        let page = self.step().await;
        if page.is_err() {
            self.next = Next::End;
        }
        Some(page)
    }

    async fn step(&mut self) -> Result<Page> {
        let paging = self.paging()?;
        if matches!(self.next, Next::Capped) {
            return Err(self.reached_cap(paging.cap));
        }
        let outcome =
            match self.client.call(&self.operation, self.input(&paging), self.options.call.clone()).await {
                Ok(outcome) => outcome,
                Err(error) if error.code() == Some(CAP_CODE) => return Err(capped(&error)),
                Err(error) => return Err(error),
            };
        let mut page = self.page(&paging, outcome)?;
        self.advance(&paging, &mut page)?;
        Ok(page)
    }

    /// How this operation, in the version that will be called, is paged.
    fn paging(&mut self) -> Result<Paging> {
        if let Some(paging) = self.paging {
            return Ok(paging);
        }
        let version = self.options.call.version.as_deref();
        let target = Target::operation(&self.operation, version, self.client.scope.version_limit.as_deref())?;
        let known = target.known.and_then(|known| Some((known, known.paging?)));
        let Some((known, paging)) = known else {
            return Err(target.refuse("this operation has no pages").with_hint("Use call() for it."));
        };
        self.operation = target.label;
        self.size = self.choose_size(known, &paging);
        self.paging = Some(paging);
        if let Some(token) = self.options.token.take() {
            self.check_new(&token)?;
            self.next = Next::At(token);
        }
        Ok(paging)
    }

    /// The caller's size, else the largest that the platform allows, since fewer calls are faster.
    fn choose_size(&self, known: &'static Version, paging: &Paging) -> Option<i64> {
        let name = paging.size?;
        if let Some(size) = self.options.page_size {
            return Some(i64::from(size));
        }
        if let Some(given) = self.given(name) {
            return given.as_i64().or_else(|| given.as_str()?.parse().ok());
        }
        let fields = if paging.in_body { known.body.unwrap_or(&[]) } else { known.query };
        let field = find_dotted(fields, name)?;
        let largest = field.one_of.iter().copied().max().or(field.range.map(|(_, high)| high));
        largest.or(field.required.then_some(USUAL_SIZE))
    }

    /// What the caller's own parameters say.
    fn given(&self, name: &str) -> Option<&Value> {
        let flat = self.input.params.get(name).or_else(|| self.input.query.get(name));
        let pointer = format!("/{}", name.replace('.', "/"));
        flat.or_else(|| self.input.body.as_ref()?.pointer(&pointer)).filter(|value| !value.is_null())
    }

    fn input(&self, paging: &Paging) -> Input {
        let mut input = self.input.clone();
        if let (Some(name), Some(size)) = (paging.size, self.size) {
            put(&mut input, paging.in_body, name, Value::from(size));
        }
        let value = match (&self.next, paging.style) {
            (Next::At(token), PageStyle::Token) => Value::from(token.as_str()),
            (_, PageStyle::Token) => return input,
            // A number or offset is sent for the first page too: some operations insist on it.
            _ => Value::from(self.position(paging)),
        };
        put(&mut input, paging.in_body, paging.token, value);
        input
    }

    fn page(&mut self, paging: &Paging, outcome: Outcome) -> Result<Page> {
        let members = outcome.members();
        let texts = members.list(paging.items).ok_or_else(|| no_array(&outcome, paging.items))?;
        let items: Vec<_> = texts.into_iter().map(|text| json::slice(&outcome.body, text)).collect();
        self.pages += 1;
        let total =
            paging.total.and_then(|path| members.number(path)).and_then(|total| u64::try_from(total).ok());
        let next_token = self.follow(paging, &members, items.len(), total, &outcome)?;
        Ok(Page { items, next_token, total, number: self.pages, outcome })
    }

    /// Where the page after this one is.
    fn follow(
        &self,
        paging: &Paging,
        members: &Members<'_>,
        count: usize,
        total: Option<u64>,
        outcome: &Outcome,
    ) -> Result<Option<String>> {
        let more = paging.has_more.and_then(|path| members.truth(path));
        if more == Some(false) {
            return Ok(None);
        }
        if paging.style == PageStyle::Token {
            let next = members.text(paging.next);
            if next.is_none() && more == Some(true) {
                return Err(paging_error(outcome, "the answer says that more follows, but not where"));
            }
            return Ok(next);
        }
        let here = self.position(paging);
        let (step, done) = match paging.style {
            PageStyle::Offset => (count as i64, here + count as i64),
            _ => (1, (here - i64::from(paging.first) + 1) * self.size.unwrap_or(count as i64)),
        };
        let full = self.size.is_none_or(|size| count as i64 >= size);
        let by_total = total.map(|total| done < i64::try_from(total).unwrap_or(i64::MAX));
        let goes_on = count > 0 && more.or(by_total).unwrap_or(full);
        Ok(goes_on.then(|| (here + step).to_string()))
    }

    /// The number or offset of the page that was just read.
    fn position(&self, paging: &Paging) -> i64 {
        match &self.next {
            Next::At(at) => at.parse().unwrap_or(0),
            _ => {
                let given = self.given(paging.token);
                let number = given.and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()));
                number.unwrap_or(i64::from(paging.first))
            }
        }
    }

    fn advance(&mut self, paging: &Paging, page: &mut Page) -> Result<()> {
        self.items += page.items.len() as u64;
        if let Some(limit) = self.options.limit
            && self.items > limit
        {
            let surplus = usize::try_from(self.items - limit).unwrap_or(usize::MAX);
            page.items.truncate(page.items.len().saturating_sub(surplus));
            self.items = limit;
        }
        self.empty = if page.items.is_empty() { self.empty + 1 } else { 0 };
        self.next = match &page.next_token {
            None => Next::End,
            Some(token) => {
                self.check_new(token)?;
                Next::At(token.clone())
            }
        };
        if !matches!(self.next, Next::End) && self.empty >= MAX_EMPTY {
            return Err(paging_error(
                &page.outcome,
                &format!("{MAX_EMPTY} pages in a row were empty, and still more were promised"),
            ));
        }
        let cap = u64::from(paging.cap);
        let more = page.next_token.is_some() || page.total.is_some_and(|total| total > cap);
        if cap > 0 && self.items >= cap && more {
            self.next = Next::Capped;
        }
        Ok(())
    }

    fn reached_cap(&self, cap: u32) -> Error {
        Error::new(ErrorKind::Paging, format!("the search ends after {cap} results, and there are more"))
            .with_operation(self.operation.clone())
            .with_code(CAP_CODE)
            .with_hint(SPLIT)
    }

    /// A token that comes again would make the walk go round in a circle.
    fn check_new(&mut self, token: &str) -> Result<()> {
        if self.seen.insert(self.hasher.hash_one(token)) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Paging, "the platform named a page that was walked before")
            .with_operation(self.operation.clone())
            .with_hint("Nothing is lost so far; start again, with narrower filters if it happens again."))
    }
}

fn find_dotted(fields: &'static [Field], name: &str) -> Option<&'static Field> {
    let (head, rest) = name.split_once('.').map_or((name, None), |(head, rest)| (head, Some(rest)));
    let field = fields.iter().find(|field| field.name == head)?;
    rest.map_or(Some(field), |rest| find_dotted(field.fields, rest))
}

/// Sets a paging parameter, wherever the caller may have given it.
fn put(input: &mut Input, in_body: bool, name: &str, value: Value) {
    input.params.remove(name);
    input.query.remove(name);
    match &mut input.body {
        Some(Value::Object(body)) if in_body => set_dotted(body, name, value),
        _ if in_body => set_dotted(&mut input.params, name, value),
        _ => {
            input.query.insert(name.to_owned(), value);
        }
    }
}

fn paging_error(outcome: &Outcome, detail: &str) -> Error {
    Error::new(ErrorKind::Paging, detail)
        .with_operation(outcome.operation.clone())
        .with_request_id(outcome.request_id.clone())
        .with_http_status(outcome.http_status)
        .with_attempts(outcome.attempts)
}

fn no_array(outcome: &Outcome, path: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("`data.{path}` is not a list"))
        .with_operation(outcome.operation.clone())
        .with_request_id(outcome.request_id.clone())
        .with_http_status(outcome.http_status)
}

/// The platform's refusal, told as the end of a walk.
fn capped(refusal: &Error) -> Error {
    let detail = "the search has more results than the platform hands out";
    let mut error = Error::new(ErrorKind::Paging, detail)
        .with_code(CAP_CODE)
        .with_message(refusal.message().unwrap_or_default())
        .with_request_id(refusal.request_id().map(str::to_owned))
        .with_attempts(refusal.attempts())
        .with_operation(refusal.operation().unwrap_or_default())
        .with_hint(SPLIT);
    if let Some(status) = refusal.http_status() {
        error = error.with_http_status(status);
    }
    error
}

/// Whether a walk ended at the platform's cap.
pub(crate) fn is_cap(error: &Error) -> bool {
    error.kind() == ErrorKind::Paging && error.code() == Some(CAP_CODE)
}
