//! Windows of time, as searches take them: from one second up to, but not including, another.

/// From included, to excluded.
pub fn within(at: i64, (from, to): (Option<i64>, Option<i64>)) -> bool {
    from.is_none_or(|from| at >= from) && to.is_none_or(|to| at < to)
}

/// Whether a window ends before it begins.
pub fn backwards((from, to): (Option<i64>, Option<i64>)) -> bool {
    matches!((from, to), (Some(from), Some(to)) if from > to)
}
