//! A target as it is written in a configuration file: a table `[[forward]]`.

use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use tiktokshop_core::{Error, ErrorKind, Result};

use super::address::Allowed;
use super::signer::SigningSecret;
use super::target::Target;
use crate::inbox::Source;

/// A target as it is written in a configuration file. Only `url` and `secret` are required.
#[derive(Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TargetSettings {
    /// The name of the target and of its consumer; `app` by default.
    pub name: Option<String>,
    /// Where events are sent.
    pub url: String,
    /// The secret that signs: `whsec_...`; several, separated by spaces, while they are exchanged.
    pub secret: String,
    /// Only these types; a `*` at the end stands for anything.
    pub types: Vec<String>,
    /// Only these sources: `webhook`, `token`, `sync`, `request`.
    pub sources: Vec<String>,
    /// Addresses besides public ones: networks separated by commas, or `all`.
    pub allow: String,
    /// How long an attempt may take, in seconds.
    pub timeout: Option<f64>,
}

impl TargetSettings {
    /// The target.
    ///
    /// # Errors
    /// `Configuration`, naming what is wrong, without the secret and the URL.
    pub fn target(&self) -> Result<Target> {
        let name = self.name.as_deref().unwrap_or("app");
        let wrong = |what: &str| {
            let detail = format!("`{what}` of the forwarding target `{name}` cannot be read");
            Error::new(ErrorKind::Configuration, detail)
        };
        let secrets: Result<Vec<SigningSecret>> =
            self.secret.split_whitespace().map(SigningSecret::parse).collect();
        let sources: Option<Vec<Source>> = self.sources.iter().map(|source| Source::named(source)).collect();
        let allowed = Allowed::parse(&self.allow).ok_or_else(|| wrong("allow"))?;
        let target = Target::new(name, &self.url, secrets?)?
            .types(self.types.clone())
            .sources(sources.ok_or_else(|| wrong("sources"))?)
            .allow(allowed);
        let target = match self.timeout.map(Duration::try_from_secs_f64) {
            Some(Ok(timeout)) if !timeout.is_zero() => target.timeout(timeout),
            Some(_) => return Err(wrong("timeout")),
            None => target,
        };
        target.validate()?;
        Ok(target)
    }
}

impl fmt::Debug for TargetSettings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("TargetSettings").field("name", &self.name).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    fn target(json: &str) -> Result<Target> {
        let settings: TargetSettings = serde_json::from_str(&json.replace("SECRET", SECRET)).unwrap();
        settings.target()
    }

    #[test]
    fn url_and_secret_are_enough() {
        let target =
            target(r#"{"url":"https://me:pass@app.example/tiktok?key=k1","secret":"SECRET"}"#).unwrap();
        assert_eq!((target.name(), target.place().as_str()), ("app", "https://app.example"));
        let shown = format!("{target:?}");
        assert!(!shown.contains("pass") && !shown.contains("k1") && !shown.contains("whsec"), "{shown}");
    }

    #[test]
    fn what_cannot_work_is_refused_and_named() {
        for (json, words) in [
            (r#"{"secret":"SECRET"}"#, "`url`"),
            (r#"{"url":"ftp://app.example","secret":"SECRET"}"#, "https://"),
            (r#"{"url":"https://app.example"}"#, "`secret`"),
            (r#"{"url":"https://app.example","secret":"SECRET hush"}"#, "whsec_"),
            (r#"{"url":"http://app.example","secret":"SECRET"}"#, "plain HTTP"),
            (r#"{"url":"https://10.0.0.1","secret":"SECRET"}"#, "private network"),
            (r#"{"url":"https://app.example","secret":"SECRET","allow":"hush"}"#, "`allow`"),
            (r#"{"url":"https://app.example","secret":"SECRET","sources":["hush"]}"#, "`sources`"),
            (r#"{"url":"https://app.example","secret":"SECRET","timeout":-1}"#, "`timeout`"),
            (r#"{"url":"https://app.example","secret":"SECRET","name":"effects"}"#, "another name"),
        ] {
            let error = target(json).unwrap_err();
            assert!(error.kind() == ErrorKind::Configuration && error.to_string().contains(words), "{error}");
            assert!(!error.to_string().contains("hush") && !error.to_string().contains("MfKQ"), "{error}");
        }
        let inside =
            r#"{"url":"http://10.0.0.1:8000","secret":"SECRET SECRET","allow":"10.0.0.0/8","timeout":2.5}"#;
        assert!(target(inside).is_ok());
    }
}
