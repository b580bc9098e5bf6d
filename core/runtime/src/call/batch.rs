//! The items that a call asks for, so that its response can tell whether all of them failed.

use serde_json::{Map, Value};

use crate::call::body;
use crate::call::target::Target;
use crate::catalog::Batch;
use crate::error::ItemError;

/// The ids of the items that a call asks for.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    /// `None` for an item without an id. Empty if nothing is known.
    ids: Vec<Option<String>>,
}

impl Asked {
    /// The items of a body as it will be sent.
    pub(crate) fn of(target: &Target, body: Option<&Value>, extra: &Map<String, Value>) -> Asked {
        let Some(batch) = target.known.and_then(|known| known.batch) else { return Asked::default() };
        if extra.is_empty() {
            return body.map_or_else(Asked::default, |body| Asked::listed(&batch, body));
        }
        let mut whole = body.and_then(Value::as_object).cloned().unwrap_or_default();
        body::merge(&mut whole, extra.clone());
        Asked::listed(&batch, &Value::Object(whole))
    }

    fn listed(batch: &Batch, body: &Value) -> Asked {
        let list = batch.items.split('.').try_fold(body, |inner, name| inner.get(name));
        let items = list.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        Asked { ids: items.iter().map(|item| id(batch, item)).collect() }
    }

    /// The number of requested items, if known.
    pub(crate) fn count(&self) -> Option<usize> {
        (!self.ids.is_empty()).then_some(self.ids.len())
    }

    /// Whether every item is among the failed ones. `false` if that is uncertain: an item has no id, or two have the
    /// same one.
    pub(crate) fn all_in(&self, failed: &[ItemError]) -> bool {
        if let [_] = self.ids.as_slice() {
            return !failed.is_empty();
        }
        let is_failed = |id: &str| failed.iter().any(|error| error.id.as_deref() == Some(id));
        let is_alone = |id: &str| self.ids.iter().filter(|other| other.as_deref() == Some(id)).count() == 1;
        let ids = || self.ids.iter().map(Option::as_deref);
        !self.ids.is_empty() && ids().all(|id| id.is_some_and(|id| is_failed(id) && is_alone(id)))
    }
}

fn id(batch: &Batch, item: &Value) -> Option<String> {
    let value = match batch.id {
        "" => item,
        name => item.get(name)?,
    };
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const SKUS: Batch = Batch { items: "skus", id: "id", failed_id: "sku_id" };

    fn failed(ids: &[&str]) -> Vec<ItemError> {
        ids.iter().map(|id| ItemError::new(None, "no", "{}").with_id(Some((*id).to_owned()))).collect()
    }

    fn all_failed(skus: Value, ids: &[&str]) -> bool {
        Asked::listed(&SKUS, &json!({"skus": skus})).all_in(&failed(ids))
    }

    #[test]
    fn all_failed_when_each_item_is_named() {
        assert!(all_failed(json!([{"id": "1"}, {"id": 2}]), &["2", "1", "1"]));
        assert!(!all_failed(json!([{"id": "1"}, {"id": "2"}]), &["1", "1"]), "two failures of one item");
        assert!(all_failed(json!([{}]), &["?"]), "there is only one that may have failed");
    }

    #[test]
    fn what_cannot_be_known_is_not_claimed() {
        assert!(!all_failed(json!([{"id": "1"}, {"id": "1"}]), &["1"]), "two items of one id");
        assert!(!all_failed(json!([{"id": "1"}, {}]), &["1", "2"]), "an item without an id");
        assert!(!all_failed(json!([]), &["1"]) && !all_failed(json!(null), &["1"]));
        assert_eq!(Asked::listed(&SKUS, &json!({})).count(), None);
    }

    #[test]
    fn lists_may_lie_inside_objects() {
        let batch = Batch { items: "material.ids", id: "", failed_id: "material_id" };
        let asked = Asked::listed(&batch, &json!({"material": {"ids": ["1", 2]}}));
        assert!(asked.all_in(&failed(&["1", "2"])) && !asked.all_in(&failed(&["1"])));
    }
}
