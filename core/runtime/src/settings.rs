//! Settings as text, from an environment or a configuration file.

use std::str::FromStr;
use std::time::Duration;

use crate::call::input::UnknownValues;
use crate::call::limit::LimiterOptions;
use crate::error::{Error, ErrorKind};
use crate::secret::Secret;
use crate::wanted;

/// Finds the text of an option by its name and its environment variable.
pub(crate) type Lookup<'a> = dyn Fn(&str, Option<&str>) -> Option<String> + 'a;

/// Fills in settings, and remembers the first text that it cannot read.
pub(crate) struct Reader<'a> {
    lookup: &'a Lookup<'a>,
    pub(crate) problem: Option<Error>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(lookup: &'a Lookup<'a>) -> Reader<'a> {
        Reader { lookup, problem: None }
    }

    /// Sets the value if it is not set yet. An empty text counts as none: that is how shells unset a variable.
    pub(crate) fn fill<T: FromText>(&mut self, name: &str, variable: Option<&str>, place: &mut Option<T>) {
        if place.is_some() {
            return;
        }
        // A line break after a value, as files and shells often leave, would be signed and sent.
        let text = (self.lookup)(name, variable).map(|text| text.trim().to_owned());
        let Some(text) = text.filter(|text| !text.is_empty()) else { return };
        match T::from_text(&text) {
            Ok(value) => *place = Some(value),
            Err(wanted) => self.refuse(name, variable, &wanted),
        }
    }

    /// The text is not repeated: it may be a secret in the wrong place.
    fn refuse(&mut self, name: &str, variable: Option<&str>, wanted: &str) {
        let place = variable.map(|variable| format!(" ({variable} in the environment)")).unwrap_or_default();
        let text = format!("the option `{name}`{place} must be {wanted}");
        let error = Error::new(ErrorKind::Configuration, text);
        self.problem.get_or_insert(error);
    }
}

/// A type that can be read from text; the error says what is expected.
pub(crate) trait FromText: Sized {
    fn from_text(text: &str) -> Result<Self, String>;
}

impl FromText for String {
    fn from_text(text: &str) -> Result<String, String> {
        Ok(text.to_owned())
    }
}

impl FromText for Secret {
    fn from_text(text: &str) -> Result<Secret, String> {
        Ok(Secret::new(text))
    }
}

impl FromText for Duration {
    fn from_text(text: &str) -> Result<Duration, String> {
        let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        seconds.filter(|time| !time.is_zero()).ok_or_else(|| wanted::SECONDS.to_owned())
    }
}

impl FromText for u32 {
    fn from_text(text: &str) -> Result<u32, String> {
        text.parse().map_err(|_| wanted::WHOLE.to_owned())
    }
}

impl FromText for usize {
    fn from_text(text: &str) -> Result<usize, String> {
        text.parse().map_err(|_| wanted::WHOLE.to_owned())
    }
}

impl FromText for bool {
    fn from_text(text: &str) -> Result<bool, String> {
        text.parse().map_err(|_| "`true` or `false`".to_owned())
    }
}

impl FromText for UnknownValues {
    fn from_text(text: &str) -> Result<UnknownValues, String> {
        UnknownValues::from_str(text).map_err(str::to_owned)
    }
}

/// `false` means no limiter, `true` the default one.
impl FromText for Option<LimiterOptions> {
    fn from_text(text: &str) -> Result<Option<LimiterOptions>, String> {
        match text.parse::<f64>() {
            Ok(rate) if rate > 0.0 && rate.is_finite() => Ok(Some(LimiterOptions::per_second(rate))),
            _ if text == "true" => Ok(Some(LimiterOptions::default())),
            _ if text == "false" => Ok(None),
            _ => Err("a number of requests per second, or `false`".to_owned()),
        }
    }
}

/// The content of the PEM file whose path is the text.
pub(crate) struct PemFile(pub(crate) Vec<u8>);

impl FromText for PemFile {
    fn from_text(path: &str) -> Result<PemFile, String> {
        let read = std::fs::read(path);
        read.map(PemFile)
            .map_err(|problem| format!("the path of a PEM file, but {path} cannot be read: {problem}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ClientBuilder;

    fn filled(entries: &'static [(&'static str, &'static str)]) -> ClientBuilder {
        let builder = ClientBuilder::default().app_key("k").app_secret("s");
        builder.fill(|name, _| {
            entries.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned())
        })
    }

    #[test]
    fn every_kind_of_text_is_read() {
        let settings = filled(&[
            ("timeout", "2.5"),
            ("max_retries", "7"),
            ("max_response_bytes", "1024"),
            ("no_proxy", "true"),
            ("unknown_values", "error"),
            ("access_token", " T\n"),
        ])
        .settings;
        assert_eq!(settings.timeout, Some(Duration::from_millis(2500)));
        assert_eq!((settings.max_retries, settings.max_response_bytes), (Some(7), Some(1024)));
        assert_eq!((settings.no_proxy, settings.unknown_values), (Some(true), Some(UnknownValues::Error)));
        assert_eq!(settings.access_token.unwrap().expose(), "T");
    }

    #[test]
    fn what_cannot_be_read_fails_with_the_name_and_without_the_text() {
        for (name, wanted) in [
            ("timeout", "a number of seconds"),
            ("max_retries", "a whole number"),
            ("allow_insecure_http", "`true` or `false`"),
            ("unknown_values", "`warn`, `error` or `ignore`"),
            ("limiter", "requests per second"),
        ] {
            let builder = ClientBuilder::default().app_key("k").app_secret("s");
            let error =
                builder.fill(|asked, _| (asked == name).then(|| "-hush".to_owned())).build().unwrap_err();
            let text = error.to_string();
            assert!(text.contains(name) && text.contains(wanted) && !text.contains("-hush"), "{text}");
        }
    }

    #[test]
    fn no_time_at_all_is_refused() {
        for name in ["timeout", "upload_timeout", "deadline", "connect_timeout"] {
            let builder = ClientBuilder::default().app_key("k").app_secret("s");
            let built = builder.fill(|asked, _| (asked == name).then(|| "0".to_owned())).build();
            let text = built.unwrap_err().to_string();
            assert!(text.contains("must be a number of seconds, more than 0"), "{name}: {text}");
        }
    }

    #[test]
    fn what_is_set_stays() {
        let builder = ClientBuilder::default()
            .max_retries(1)
            .fill(|name, _| Some(if name == "max_retries" { "9" } else { "" }.to_owned()));
        assert_eq!(builder.settings.max_retries, Some(1));
    }
}
