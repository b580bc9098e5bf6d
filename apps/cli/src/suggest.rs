//! "Did you mean": the known name that is nearest to a misspelt one.

/// The candidate nearest to `name`, if one is near enough.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = name.to_lowercase();
    let score = |candidate: &str| strsim::jaro_winkler(&wanted, &candidate.to_lowercase());
    let scored = candidates.into_iter().map(|candidate| (score(candidate), candidate));
    let (best, candidate) = scored.max_by(|left, right| left.0.total_cmp(&right.0))?;
    (best >= 0.8).then_some(candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found_and_far_ones_are_not() {
        assert_eq!(nearest("app_secrt", ["app_key", "app_secret"]), Some("app_secret"));
        assert_eq!(nearest("ORDER_STATUS", ["ORDER_STATUS_CHANGE"]), Some("ORDER_STATUS_CHANGE"));
        assert_eq!(nearest("zzz", ["app_key"]), None);
    }
}
