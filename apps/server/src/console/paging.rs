//! Pages of a list whose length is known.

use super::fields::Fields;
use super::when::thousands;

/// Rows on a page.
pub(crate) const PAGE: usize = 50;

/// Where in the list a page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    /// How many rows come before it.
    pub offset: usize,
    /// What is shown of how many, in words.
    pub words: String,
    /// The query of the page before, if any.
    pub before: Option<String>,
    /// The query of the page after, if any.
    pub after: Option<String>,
}

impl Paging {
    /// The page that a query asks for, in a list of `total` rows.
    pub(crate) fn of(fields: &Fields, total: i64) -> Paging {
        Paging::sized(fields, total, PAGE)
    }

    /// The same with another number of rows on a page.
    pub(crate) fn sized(fields: &Fields, total: i64, size: usize) -> Paging {
        let total = usize::try_from(total).unwrap_or(0);
        let last = total.saturating_sub(1) / size;
        let page = fields.number("page").and_then(|page| usize::try_from(page).ok()).unwrap_or(1);
        let page = page.saturating_sub(1).min(last);
        let offset = page * size;
        let query = |page: usize| fields.query_with("page", Some(&(page + 1).to_string()));
        let number = |count: usize| thousands(i64::try_from(count).unwrap_or(i64::MAX));
        let end = (offset + size).min(total);
        let words = match total {
            0 => "none".to_owned(),
            _ => format!("{} to {} of {}", number(offset + 1), number(end), number(total)),
        };
        Paging {
            offset,
            words,
            before: (page > 0).then(|| query(page - 1)),
            after: (page < last).then(|| query(page + 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(query: &str, total: i64) -> Paging {
        Paging::of(&Fields::parse(query.as_bytes()), total)
    }

    #[test]
    fn pages_lead_to_their_neighbours() {
        let middle = at("q=a&page=2", 10_000);
        assert_eq!((middle.offset, middle.words.as_str()), (50, "51 to 100 of 10,000"));
        assert_eq!(middle.before.as_deref(), Some("q=a&page=1"));
        assert_eq!(middle.after.as_deref(), Some("q=a&page=3"));
    }

    #[test]
    fn pages_that_are_not_there_are_the_nearest_ones() {
        assert_eq!(at("page=-4", 10).offset, 0);
        let last = at("page=99999999999", 101);
        assert_eq!((last.offset, last.after), (100, None));
        let none = at("", 0);
        assert_eq!((none.words.as_str(), none.before, none.after), ("none", None, None));
    }
}
