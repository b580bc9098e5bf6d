//! The walk behind [`Pages`](crate::walk::pages::Pages): where the next page is, and when to stop.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::Value;

use crate::call::input::Input;
use crate::call::pipeline;
use crate::call::response::Response;
use crate::call::route::set_dotted;
use crate::call::target::Target;
use crate::catalog::{Field, PageStyle, Paging, Version};
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::json::{self, Members};
use crate::walk::pages::{Page, PageOptions};
use crate::walk::place::{self, Given, Place};

/// The code with which a product search refuses to go beyond its cap.
const CAP_CODE: i64 = 12_052_180;
/// How many pages in a row may be empty and still name a next one.
const MAX_EMPTY: u32 = 20;
/// The page size if one is required and the catalogue knows no maximum.
const USUAL_SIZE: i64 = 20;

pub(crate) struct Walk {
    context: Context,
    operation: String,
    input: Input,
    options: PageOptions,
    paging: Option<Paging>,
    version: String,
    /// The field that identifies an item.
    id: &'static str,
    size: Option<i64>,
    next: Next,
    /// What an earlier walk returned from the page at which this one continues.
    given: Given,
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
    /// There is more than the platform returns. The page that reached the cap was returned; what remains is to report
    /// this.
    Capped(Option<String>),
    End,
}

impl Walk {
    pub(crate) fn new(context: Context, operation: String, input: Input, options: PageOptions) -> Walk {
        Walk {
            context,
            operation,
            input,
            options,
            paging: None,
            version: String::new(),
            id: "id",
            size: None,
            next: Next::Start,
            given: Given::default(),
            seen: HashSet::new(),
            hasher: RandomState::new(),
            empty: 0,
            pages: 0,
            items: 0,
        }
    }

    /// The next page; `None` if there is none.
    pub(crate) async fn next(&mut self) -> Option<Result<Page>> {
        if matches!(self.next, Next::End) || self.options.limit.is_some_and(|limit| self.items >= limit) {
            return None;
        }
        let page = self.step().await.map_err(|error| error.with_next_page_token(self.place()));
        if page.is_err() {
            self.next = Next::End;
        }
        Some(page)
    }

    /// Where another walk must continue to return what this one has not; `None` for the beginning.
    fn place(&self) -> Option<String> {
        if let Some(token) = &self.options.page_token {
            return Some(token.clone());
        }
        let page = match &self.next {
            Next::At(token) => Some(token.clone()),
            Next::Capped(token) => token.clone(),
            Next::Start | Next::End => None,
        };
        if self.given.is_empty() { page } else { Some(self.inside(page, self.given.marks().collect())) }
    }

    /// A place inside a page, of which these items were already returned.
    fn inside(&self, page: Option<String>, given: Vec<u64>) -> String {
        Place { page, size: self.size, given, ..Place::of(&self.operation, &self.version) }.to_string()
    }

    async fn step(&mut self) -> Result<Page> {
        let paging = self.paging()?;
        if matches!(self.next, Next::Capped(_)) {
            return Err(self.reached_cap(paging.cap));
        }
        let response = match pipeline::operation(
            &self.context,
            &self.operation,
            self.input(&paging),
            self.options.call.clone(),
        )
        .await
        {
            Ok(response) => response,
            Err(error) if error.code() == Some(CAP_CODE) => return Err(capped(&error)),
            Err(error) => return Err(error),
        };
        let mut page = self.page(&paging, response)?;
        self.advance(&paging, &mut page)?;
        Ok(page)
    }

    /// How this operation is paged, in the version that will be called.
    fn paging(&mut self) -> Result<Paging> {
        if let Some(paging) = self.paging {
            return Ok(paging);
        }
        let version = self.options.call.version.as_deref();
        let target =
            Target::operation(&self.operation, version, self.context.scope.version_limit.as_deref())?;
        let known = target.known.and_then(|known| Some((known, known.paging?)));
        let Some((known, paging)) = known else {
            return Err(target.refuse("this operation is not paged").with_hint(&hint::USE_CALL));
        };
        if let Some(window) = known.window {
            self.id = window.id;
        }
        self.size = self.choose_size(known, &paging);
        self.begin(&target, &paging)?;
        self.version = target.version.into_owned();
        self.operation = target.label;
        self.paging = Some(paging);
        Ok(paging)
    }

    /// Goes to where an earlier walk stopped, as the option or the parameter says.
    fn begin(&mut self, target: &Target, paging: &Paging) -> Result<()> {
        let given = || self.given(paging.token).and_then(Value::as_str).filter(|token| !token.is_empty());
        let Some(token) = self.options.page_token.clone().or_else(|| given().map(str::to_owned)) else {
            return Ok(());
        };
        let page = match Place::read(&token, target)? {
            None => Some(token),
            Some(place) if place.windows.is_some() => {
                return Err(place::of_another_kind(target, "a walk through time"));
            }
            Some(place) => self.go_inside(target, paging, place)?,
        };
        if let Some(page) = page {
            self.check_new(&page)?;
            self.next = Next::At(page);
        } else {
            take_out(&mut self.input, paging.token);
        }
        self.options.page_token = None;
        Ok(())
    }

    /// The page that a walk stopped in.
    fn go_inside(&mut self, target: &Target, paging: &Paging, place: Place) -> Result<Option<String>> {
        let is_chosen =
            self.options.page_size.is_some() || paging.size.is_some_and(|name| self.given(name).is_some());
        let other = is_chosen && place.size.is_some() && place.size != self.size;
        if other && paging.style == PageStyle::Page {
            let size = place.size.unwrap_or_default();
            return Err(target
                .refuse(format!("the page token is for pages of {size} items"))
                .with_hint(&hint::SAME_PAGE_SIZE));
        }
        if !is_chosen {
            self.size = place.size.or(self.size);
        }
        self.given = place.given.into_iter().collect();
        Ok(place.page)
    }

    /// The caller's page size, else the largest that the platform allows, since fewer calls are faster.
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

    fn page(&mut self, paging: &Paging, response: Response) -> Result<Page> {
        let members = response.members();
        let texts = members.list(paging.items).ok_or_else(|| no_array(&response, paging.items))?;
        let items: Vec<_> = texts.into_iter().map(|text| json::slice(&response.body, text)).collect();
        let total =
            paging.total.and_then(|path| members.number(path)).and_then(|total| u64::try_from(total).ok());
        let next_page_token = self.follow(paging, &members, items.len(), total, &response)?;
        self.pages += 1;
        Ok(Page {
            items,
            next_page_token,
            total,
            number: self.pages,
            asked: self.asked(paging),
            path: paging.items,
            is_cut: false,
            response,
        })
    }

    /// What identifies the page that was just read. The first page by number or offset is identified, too.
    fn asked(&self, paging: &Paging) -> Option<String> {
        match (&self.next, paging.style) {
            (Next::At(token), _) => Some(token.clone()),
            (_, PageStyle::Token) => None,
            _ => Some(self.position(paging).to_string()),
        }
    }

    /// Where the page after this one is.
    fn follow(
        &self,
        paging: &Paging,
        members: &Members<'_>,
        count: usize,
        total: Option<u64>,
        response: &Response,
    ) -> Result<Option<String>> {
        let more = paging.has_more.and_then(|path| members.truth(path));
        if more == Some(false) {
            return Ok(None);
        }
        if paging.style == PageStyle::Token {
            let next = members.text(paging.next);
            if next.is_none() && more == Some(true) {
                return Err(paging_error(
                    response,
                    "the response says that more items follow, but has no page token",
                ));
            }
            return Ok(next);
        }
        Ok(self.next_position(paging, count, total, more))
    }

    /// The number or offset of the page after this one, if there is one: as the response says, else by the total, else if
    /// this page is full.
    fn next_position(
        &self,
        paging: &Paging,
        count: usize,
        total: Option<u64>,
        more: Option<bool>,
    ) -> Option<String> {
        // The caller may have begun anywhere, at the last number that there is, too.
        let (here, count) = (self.position(paging), count as i64);
        let (step, done) = match paging.style {
            PageStyle::Offset => (count, here.saturating_add(count)),
            _ => {
                let pages = here.saturating_sub(i64::from(paging.first)).saturating_add(1);
                (1, pages.saturating_mul(self.size.unwrap_or(count)))
            }
        };
        let full = self.size.is_none_or(|size| count >= size);
        let by_total = total.map(|total| done < i64::try_from(total).unwrap_or(i64::MAX));
        let continues = count > 0 && more.or(by_total).unwrap_or(full);
        continues.then(|| here.saturating_add(step).to_string())
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
        // What may fail comes first: until then, the walk has not moved past this page.
        if let Some(token) = &page.next_page_token {
            self.check_new(token)?;
        }
        self.empty = if page.items.is_empty() { self.empty + 1 } else { 0 };
        self.next = page.next_page_token.clone().map_or(Next::End, Next::At);
        let skipped = self.skip_given(page);
        self.items += page.items.len() as u64;
        if let Some(limit) = self.options.limit
            && self.items > limit
        {
            let surplus = usize::try_from(self.items - limit).unwrap_or(usize::MAX);
            self.cut(page, surplus, skipped);
            self.items = limit;
            return Ok(());
        }
        if !matches!(self.next, Next::End) && self.empty >= MAX_EMPTY {
            return Err(paging_error(
                &page.response,
                &format!("{MAX_EMPTY} pages in a row were empty, yet each named a next one"),
            ));
        }
        let cap = u64::from(paging.cap);
        let more = page.next_page_token.is_some() || page.total.is_some_and(|total| total > cap);
        if cap > 0 && self.items >= cap && more {
            self.next = Next::Capped(page.next_page_token.clone());
        }
        Ok(())
    }

    /// Removes what an earlier walk already returned; gives the marks of that.
    fn skip_given(&mut self, page: &mut Page) -> Vec<u64> {
        let mut skipped = Vec::new();
        if self.given.is_empty() {
            return skipped;
        }
        let (given, id) = (&mut self.given, self.id);
        page.items.retain(|item| {
            let mark = place::mark(item, id);
            let was_given = given.take(mark);
            skipped.extend(was_given.then_some(mark));
            !was_given
        });
        page.is_cut = !skipped.is_empty();
        skipped
    }

    /// Cuts the page at the limit. The token leads to what was cut off, not to the next page.
    fn cut(&mut self, page: &mut Page, surplus: usize, mut given: Vec<u64>) {
        page.items.truncate(page.items.len().saturating_sub(surplus));
        page.is_cut = true;
        given.extend(page.items.iter().map(|item| place::mark(item, self.id)));
        given.extend(self.given.marks());
        page.next_page_token = Some(self.inside(page.asked.clone(), given));
        self.next = Next::End;
    }

    fn reached_cap(&self, cap: u32) -> Error {
        Error::new(ErrorKind::Paging, format!("the search ends after {cap} results, and there are more"))
            .with_operation(self.operation.clone())
            .with_code(CAP_CODE)
            .with_hint(&hint::SPLIT_SEARCH)
    }

    /// A page token that is repeated would make the walk go in circles.
    fn check_new(&mut self, token: &str) -> Result<()> {
        if self.seen.insert(self.hasher.hash_one(token)) {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Paging, "the platform repeated a page")
            .with_operation(self.operation.clone())
            .with_hint(&hint::START_WALK_AGAIN))
    }
}

fn find_dotted(fields: &'static [Field], name: &str) -> Option<&'static Field> {
    let (head, rest) = name.split_once('.').map_or((name, None), |(head, rest)| (head, Some(rest)));
    let field = fields.iter().find(|field| field.name == head)?;
    rest.map_or(Some(field), |rest| find_dotted(field.fields, rest))
}

/// Sets a paging parameter, wherever the caller may have put it.
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

/// Removes a paging parameter, wherever the caller may have put it.
fn take_out(input: &mut Input, name: &str) {
    input.params.remove(name);
    input.query.remove(name);
    let (outer, inner) = name.rsplit_once('.').unwrap_or(("", name));
    let pointer = if outer.is_empty() { String::new() } else { format!("/{}", outer.replace('.', "/")) };
    let object = input.body.as_mut().and_then(|body| body.pointer_mut(&pointer)?.as_object_mut());
    object.map(|object| object.remove(inner));
}

fn paging_error(response: &Response, detail: &str) -> Error {
    Error::new(ErrorKind::Paging, detail)
        .with_operation(response.operation.clone())
        .with_request_id(response.request_id.clone())
        .with_http_status(response.http_status)
        .with_attempts(response.attempts)
}

fn no_array(response: &Response, path: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("`data.{path}` is not a list"))
        .with_operation(response.operation.clone())
        .with_request_id(response.request_id.clone())
        .with_http_status(response.http_status)
}

/// The platform's refusal, reported as the end of a walk.
fn capped(refusal: &Error) -> Error {
    let detail = "the search has more results than the platform lists";
    let mut error = Error::new(ErrorKind::Paging, detail)
        .with_code(CAP_CODE)
        .with_message(refusal.message().unwrap_or_default())
        .with_request_id(refusal.request_id().map(str::to_owned))
        .with_attempts(refusal.attempts())
        .with_operation(refusal.operation().unwrap_or_default())
        .with_hint(&hint::SPLIT_SEARCH);
    if let Some(status) = refusal.http_status() {
        error = error.with_http_status(status);
    }
    error
}

/// Whether a walk ended at the platform's cap.
pub(crate) fn is_cap(error: &Error) -> bool {
    error.kind() == ErrorKind::Paging && error.code() == Some(CAP_CODE)
}
