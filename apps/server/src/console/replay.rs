//! Makes events pending again: one, a selection, or all of a filter. Asks first and says how many.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use tiktokshop_lifecycle::access::Scope;
use tiktokshop_lifecycle::inbox::{Filter, State as Standing};

use super::fields::Fields;
use super::frame::{Frame, Place};
use super::inbox::{carried, consumer, filter};
use super::problem::Problem;
use super::respond;
use super::session::Posted;
use super::when::thousands;
use crate::shared::Shared;

#[derive(Template)]
#[template(path = "console/confirm.html")]
struct ConfirmPage {
    frame: Frame,
    consumer: String,
    count: String,
    one: bool,
    all: bool,
    none: bool,
    /// What the second form carries again.
    carried: Vec<(String, String)>,
}

/// The first form is asked about, the second, which says `sure`, is done.
pub(super) async fn replay(State(shared): State<Shared>, posted: Posted) -> Result<Response, Problem> {
    posted.visitor.must(Scope::Admin)?;
    let fields = &posted.fields;
    let Some(consumer) = consumer(&shared, fields) else {
        return Err(Problem::Refused("The form does not say who is to handle the events again.".to_owned()));
    };
    let all = fields.get("all").is_some();
    let filter = chosen(fields, all)?;
    if fields.get("sure").is_none() {
        let count = shared.store().count_deliveries(&consumer, &filter).await?;
        let frame = Frame::new(Place::Dead, "Replay", &posted.visitor);
        return Ok(respond(&ConfirmPage {
            frame,
            consumer,
            count: thousands(count),
            one: count == 1,
            all,
            none: count == 0,
            carried: carried_on(fields, all),
        }));
    }
    let count = shared.store().replay(&consumer, &filter).await?;
    tracing::info!(consumer, count, key = posted.visitor.key.id, "events are replayed from the console");
    Ok(Redirect::to(&format!("/console/dead?consumer={consumer}&replayed={count}")).into_response())
}

/// All dead letters of a filter, or the events that were selected, whatever their state.
fn chosen(fields: &Fields, all: bool) -> Result<Filter, Problem> {
    if all {
        return Ok(Filter { state: Some(Standing::Dead), ..filter(fields) });
    }
    let seqs = fields.numbers("seq");
    if seqs.is_empty() {
        // An empty list would mean all of them.
        return Err(Problem::Refused("Nothing was selected. Tick the events to replay first.".to_owned()));
    }
    Ok(Filter { seqs, ..Filter::default() })
}

fn carried_on(fields: &Fields, all: bool) -> Vec<(String, String)> {
    if all {
        let mut kept = carried(fields);
        kept.push(("all".to_owned(), "1".to_owned()));
        return kept;
    }
    fields.numbers("seq").into_iter().map(|seq| ("seq".to_owned(), seq.to_string())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_selected_is_not_everything() {
        assert!(matches!(chosen(&Fields::default(), false), Err(Problem::Refused(_))));
        assert!(matches!(chosen(&Fields::parse(b"seq=x"), false), Err(Problem::Refused(_))));
        let all = chosen(&Fields::parse(b"all=1&type=ORDER_STATUS_CHANGE"), true).ok();
        assert!(
            all.is_some_and(|filter| filter.state == Some(Standing::Dead) && !filter.event_types.is_empty())
        );
    }
}
