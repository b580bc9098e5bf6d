//! The fields of a log line as text for people.

use std::error::Error;
use std::fmt::{self, Debug};

use tracing::field::{Field, Visit};
use tracing_subscriber::field::{MakeVisitor, VisitFmt, VisitOutput};
use tracing_subscriber::fmt::format::{DefaultFields, DefaultVisitor, Writer};

/// The usual ones, without what a span tells collectors of traces only: its name and kind there, `otel.name` and `otel.kind`.
pub struct PlainFields;

/// Writes them.
pub struct Plain<'w>(DefaultVisitor<'w>);

impl<'w> MakeVisitor<Writer<'w>> for PlainFields {
    type Visitor = Plain<'w>;

    fn make_visitor(&self, target: Writer<'w>) -> Plain<'w> {
        Plain(DefaultFields::new().make_visitor(target))
    }
}

impl Visit for Plain<'_> {
    fn record_str(&mut self, field: &Field, value: &str) {
        if is_shown(field) {
            self.0.record_str(field, value);
        }
    }

    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static)) {
        if is_shown(field) {
            self.0.record_error(field, value);
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if is_shown(field) {
            self.0.record_debug(field, value);
        }
    }
}

fn is_shown(field: &Field) -> bool {
    !field.name().starts_with("otel.")
}

impl VisitOutput<fmt::Result> for Plain<'_> {
    fn finish(self) -> fmt::Result {
        self.0.finish()
    }
}

impl VisitFmt for Plain<'_> {
    fn writer(&mut self) -> &mut dyn fmt::Write {
        self.0.writer()
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Written(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Written {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_is_meant_for_collectors_is_left_out() {
        let written = Written::default();
        let writer = written.clone();
        let log = tracing_subscriber::fmt().with_ansi(false).fmt_fields(PlainFields);
        let log = log.with_writer(move || writer.clone()).finish();
        tracing::subscriber::with_default(log, || {
            let span = tracing::info_span!(
                "handle",
                otel.name = "handle X",
                shop = "7",
                otel.kind = "consumer",
                outcome = tracing::field::Empty
            );
            span.record("outcome", "done");
            span.in_scope(|| tracing::info!(status = 200, "it was served"));
        });
        let text = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
        assert!(text.contains(r#"handle{shop="7" outcome="done"}"#), "{text}");
        assert!(text.contains("it was served status=200"), "{text}");
    }
}
