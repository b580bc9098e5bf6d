//! "Did you mean": the known name nearest to a misspelt one.

/// The candidate nearest to `name`, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = name.to_ascii_lowercase();
    let score = |candidate: &str| strsim::jaro_winkler(&wanted, &candidate.to_ascii_lowercase());
    let scored = candidates.into_iter().map(|candidate| (score(candidate), candidate));
    let best = scored.max_by(|left, right| left.0.total_cmp(&right.0))?;
    (best.0 >= 0.8).then_some(best.1)
}
