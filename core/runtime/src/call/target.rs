//! The target of a call: an operation in one of its versions, or a raw path.

use std::borrow::Cow;

use crate::call::encode;
use crate::call::input::CallOptions;
use crate::catalog::{self, Cipher, CipherRule, Operation, Version};
use crate::error::{Error, ErrorKind, Result};
use crate::hint;

/// The target of a call.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    /// The operation's id, or method and path.
    pub(crate) label: String,
    /// `YYYYMM`; empty for a raw path.
    pub(crate) version: Cow<'static, str>,
    /// `GET`, `POST`, ...
    pub(crate) method: &'static str,
    /// The path with its parameters in braces.
    pub(crate) template: Cow<'static, str>,
    /// What the catalogue knows: this version, or the nearest one of the same operation.
    pub(crate) known: Option<&'static Version>,
    /// Whether names and types are validated against `known`. Not for raw paths and unlisted versions, for which it
    /// only says where parameters go, which ciphers are needed, and whether the call may be repeated.
    pub(crate) checked: bool,
    /// The ciphers to send.
    pub(crate) ciphers: Cow<'static, [CipherRule]>,
}

impl Target {
    /// Chooses the version: the call's own, else the newest that is not newer than `limit`, else the default.
    pub(crate) fn operation(name: &str, version: Option<&str>, limit: Option<&str>) -> Result<Target> {
        let operation = catalog::find(name).ok_or_else(|| unknown_operation(name))?;
        let chosen = match (version, limit) {
            (Some(version), _) => operation.version(version),
            (None, Some(limit)) => operation.version_at_most(limit),
            (None, None) => operation.version(operation.default_version).or(operation.versions.last()),
        };
        match (chosen, version) {
            (Some(known), _) => Ok(Target::listed(operation, known)),
            (None, Some(version)) => Target::unlisted(operation, version),
            (None, None) => Err(unknown_operation(name)),
        }
    }

    fn listed(operation: &'static Operation, known: &'static Version) -> Target {
        Target {
            label: operation.id.to_owned(),
            version: known.version.into(),
            method: operation.http.as_str(),
            template: known.path.into(),
            known: Some(known),
            checked: true,
            ciphers: known.ciphers.into(),
        }
    }

    /// A version that the catalogue does not list: the path of the nearest one, with the version replaced.
    fn unlisted(operation: &'static Operation, version: &str) -> Result<Target> {
        if version.len() != 6 || !version.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(bad_version(operation, version));
        }
        let near = operation.version_at_most(version).ok_or_else(|| unknown_operation(operation.id))?;
        let mut target = Target::listed(operation, near);
        let template = near.path.replacen(&format!("/{}/", near.version), &format!("/{version}/"), 1);
        target.template = template.into();
        target.version = version.to_owned().into();
        target.checked = false;
        Ok(target)
    }

    /// A raw path. If the catalogue knows it, in this or another version, ciphers and safety come from there; otherwise
    /// a cipher is sent only if the call's own options name one.
    pub(crate) fn raw(method: &str, path: &str, options: &CallOptions) -> Result<Target> {
        let method = known_method(method)?;
        check_path(path)?;
        let (version, known) = known_path(method, path);
        Ok(Target {
            label: format!("{method} {path}"),
            version,
            method,
            template: path.to_owned().into(),
            known,
            checked: false,
            ciphers: known.map_or_else(|| named_ciphers(options).into(), |known| known.ciphers.into()),
        })
    }

    /// Whether it is a path instead of an operation.
    pub(crate) fn is_raw(&self) -> bool {
        self.label.contains(' ')
    }

    /// Whether repeating the call is harmless even if it was processed.
    pub(crate) fn is_safe(&self) -> bool {
        self.known.map_or(self.method == "GET", |known| known.safe)
    }

    /// The names of the parameters in the path.
    pub(crate) fn path_params(&self) -> impl Iterator<Item = &str> {
        self.template.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
    }

    /// An error about this call, before it is sent.
    pub(crate) fn refuse(&self, detail: impl Into<String>) -> Error {
        Error::new(ErrorKind::InvalidRequest, detail).with_operation(self.label.clone())
    }
}

fn unknown_operation(name: &str) -> Error {
    let error = Error::new(ErrorKind::InvalidRequest, format!("there is no operation `{name}`"));
    match catalog::nearest(name) {
        Some(near) => error.with_hint(hint::did_you_mean(near)),
        None => error.with_hint(&hint::OPERATION_NAMES),
    }
}

fn bad_version(operation: &Operation, version: &str) -> Error {
    let known: Vec<_> = operation.versions.iter().map(|version| version.version).collect();
    Error::new(
        ErrorKind::InvalidRequest,
        format!("`{version}` is not a version: write six digits, as in 202309"),
    )
    .with_operation(operation.id)
    .with_hint(hint::operation_versions(known.join(", ")))
}

fn known_method(method: &str) -> Result<&'static str> {
    let mut known = ["GET", "POST", "PUT", "DELETE", "PATCH"].into_iter();
    let found = known.find(|known| known.eq_ignore_ascii_case(method));
    found.ok_or_else(|| {
        let method = method.to_ascii_uppercase();
        Error::new(ErrorKind::InvalidRequest, format!("`{method}` is not a method that the platform uses"))
            .with_hint(&hint::METHODS)
    })
}

/// Each part is plain text or a parameter in braces.
fn check_path(path: &str) -> Result<()> {
    let is_param = |part: &str| part.starts_with('{') && part.ends_with('}') && part.len() > 2;
    let good = path
        .strip_prefix('/')
        .is_some_and(|rest| rest.split('/').all(|part| encode::is_plain_text(part) || is_param(part)));
    if good {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidRequest, format!("`{path}` is not a path that can be called"))
        .with_hint(&hint::PATH_FORM))
}

/// What the catalogue knows about a path, in its own version or else in another one.
fn known_path(method: &str, path: &str) -> (Cow<'static, str>, Option<&'static Version>) {
    if let Some((_, known)) = catalog::find_by_path(method, path) {
        return (known.version.into(), Some(known));
    }
    let version =
        path.split('/').find(|part| part.len() == 6 && part.bytes().all(|byte| byte.is_ascii_digit()));
    let Some(version) = version else { return ("".into(), None) };
    let operations = catalog::operations().iter().filter(|operation| operation.http.as_str() == method);
    let versions = operations.flat_map(|operation| operation.versions.iter());
    let same = versions.rev().find(|known| {
        let template = known.path.replacen(&format!("/{}/", known.version), &format!("/{version}/"), 1);
        catalog::matches_template(&template, path)
    });
    (version.to_owned().into(), same)
}

fn named_ciphers(options: &CallOptions) -> Vec<CipherRule> {
    let named = [
        (Cipher::Shop, options.shop_cipher.is_some()),
        (Cipher::CategoryAsset, options.category_asset_cipher.is_some()),
    ];
    let wanted = named.into_iter().filter(|(_, given)| *given);
    wanted.map(|(cipher, _)| CipherRule { cipher, required: false }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_chosen() {
        let version =
            |version, limit| Target::operation("order.get_order_detail", version, limit).unwrap().version;
        assert_eq!(version(None, None), "202507");
        assert_eq!(version(None, Some("202501")), "202309");
        assert_eq!(version(None, Some("202001")), "202309", "an operation that is younger stays callable");
        assert_eq!(version(Some("202309"), Some("202507")), "202309");
        let unlisted = Target::operation("order.get_order_detail", Some("203012"), None).unwrap();
        assert_eq!((&*unlisted.template, unlisted.checked), ("/order/203012/orders", false));
    }

    #[test]
    fn misspelt_operations_suggest_one() {
        let error = Target::operation("order.get_order_lst", None, None).unwrap_err();
        assert!(error.to_string().contains("`order.get_order_list`"), "{error}");
        assert!(
            Target::operation("order.get_order_detail", Some("20309"), None)
                .unwrap_err()
                .to_string()
                .contains("202507")
        );
    }

    #[test]
    fn raw_paths_are_held_against_the_catalogue() {
        let raw = |method: &str, path: &str| Target::raw(method, path, &CallOptions::default()).unwrap();
        assert!(raw("post", "/order/202309/orders/search").is_safe());
        assert_eq!(raw("POST", "/order/209901/orders/search").ciphers.len(), 1, "known in another version");
        assert!(raw("GET", "/unknown/path").is_safe() && !raw("POST", "/unknown/path").is_safe());
        assert_eq!(raw("GET", "/a/{id}/b").path_params().collect::<Vec<_>>(), ["id"]);
    }

    #[test]
    fn raw_paths_that_would_go_elsewhere_are_refused() {
        for bad in ["order/x", "/a/", "/a//b", "/a/../b", "/a?b=1", "https://host/a", "/a b", "//host/a", ""]
        {
            assert!(Target::raw("GET", bad, &CallOptions::default()).is_err(), "{bad}");
        }
        assert!(Target::raw("FETCH", "/a", &CallOptions::default()).is_err());
    }
}
