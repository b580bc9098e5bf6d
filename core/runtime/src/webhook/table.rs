//! The known types of webhook: the type of the generated table and how to look into it.

/// One type of webhook.
#[derive(Debug)]
pub struct WebhookType {
    /// The `type` on the wire.
    pub number: i64,
    /// Its name: `ORDER_STATUS_CHANGE`.
    pub name: &'static str,
    /// Other spellings of the name.
    pub aliases: &'static [&'static str],
    /// The topic under which the Event API subscribes to it; `None` if it is set in Partner Center.
    pub topic: Option<&'static str>,
    /// The path of the id it is about: `data.order_id`. Events of one subject are handled in order.
    pub subject: Option<&'static str>,
    /// The paths that may say when the change was made, the likeliest first: `data.update_time`.
    pub happened: &'static [&'static str],
    /// Whether the event tells a whole state, so that a later one of the same subject makes it obsolete.
    pub latest_wins: bool,
    /// What it says has changed: the name of a [`ChangeKind`](crate::ChangeKind) or of its parts, and the path of the ids, such as
    /// `("order", "data.package_list[].order_id_list[]")`.
    pub changes: &'static [(&'static str, &'static str)],
    /// The envelope field that says whose event it is: `shop_id`.
    pub owner: Option<&'static str>,
    /// What happened, in one line.
    pub summary: &'static str,
}

/// All known types, sorted by number.
pub fn webhooks() -> &'static [WebhookType] {
    crate::generated::webhooks::WEBHOOKS
}

/// The type of that number.
pub fn find(number: i64) -> Option<&'static WebhookType> {
    let table = webhooks();
    let at = table.binary_search_by_key(&number, |kind| kind.number).ok()?;
    Some(&table[at])
}

/// The type of that name, alias or topic; upper and lower case are the same.
pub fn find_by_name(name: &str) -> Option<&'static WebhookType> {
    let same = |known: &&str| known.eq_ignore_ascii_case(name);
    let named = |kind: &&WebhookType| same(&kind.name) || kind.aliases.iter().any(same);
    let by_topic = |kind: &&WebhookType| kind.topic.is_some_and(|topic| same(&topic));
    webhooks().iter().find(named).or_else(|| webhooks().iter().find(by_topic))
}

/// The name nearest to a misspelt one, if one is near enough to be meant.
pub fn nearest(name: &str) -> Option<&'static str> {
    crate::explain::suggest::nearest(name, webhooks().iter().map(|kind| kind.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_sorted_and_found() {
        assert!(webhooks().len() >= 46);
        assert!(webhooks().is_sorted_by(|left, right| left.number < right.number));
        assert_eq!(find(1).map(|kind| kind.name), Some("ORDER_STATUS_CHANGE"));
        assert_eq!(find_by_name("order_status_update").map(|kind| kind.number), Some(1));
        assert!(find(8).is_none());
        assert_eq!(nearest("ORDER_STATUS_CHNAGE"), Some("ORDER_STATUS_CHANGE"));
        assert_eq!(nearest("weather"), None);
    }
}
