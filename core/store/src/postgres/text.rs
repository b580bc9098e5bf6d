//! Texts that the database can hold.

/// Replaces the character NUL, which PostgreSQL's text does not have.
pub(super) fn storable(text: &mut String) {
    if text.contains('\0') {
        *text = text.replace('\0', "\u{fffd}");
    }
}
