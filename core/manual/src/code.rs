//! What the platform's error codes mean, in words.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde_json::{Map, Value};

use crate::generated::catalogue::ERRORS;

/// What is known about a code, beside what the runtime does about it.
#[derive(Debug)]
pub struct Code {
    /// What happened, in a sentence.
    pub meaning: String,
    /// The API's message, if it is known; else empty.
    pub message: String,
    domains: Vec<String>,
}

/// The texts of one code, if it is known.
pub fn code(code: i64) -> Option<&'static Code> {
    codes().get(&code)
}

/// The error codes that were seen in a domain, sorted.
pub fn errors(domain: &str) -> Vec<i64> {
    let seen = codes().iter().filter(|(_, code)| code.domains.iter().any(|known| known == domain));
    seen.map(|(code, _)| *code).collect()
}

fn codes() -> &'static BTreeMap<i64, Code> {
    static CODES: OnceLock<BTreeMap<i64, Code>> = OnceLock::new();
    CODES.get_or_init(|| {
        let all: Map<String, Value> = serde_json::from_str(ERRORS).unwrap_or_default();
        all.iter().filter_map(|(code, facts)| Some((code.parse().ok()?, read(facts)))).collect()
    })
}

fn read(facts: &Value) -> Code {
    let text = |key: &str| facts[key].as_str().unwrap_or_default().to_owned();
    let domains = facts["domains"].as_array().into_iter().flatten();
    let domains = domains.filter_map(|domain| Some(domain.as_str()?.to_owned())).collect();
    Code { meaning: text("meaning"), message: text("message"), domains }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_found_by_domain() {
        assert!(errors("fulfillment").contains(&21_008_025));
        assert!(errors("no such domain").is_empty());
    }

    #[test]
    fn every_code_of_the_table_has_its_texts() {
        for rule in tiktokshop_core::error_table::errors() {
            let known = code(rule.code).unwrap_or_else(|| panic!("{} is not there", rule.code));
            assert!(!known.meaning.is_empty(), "{}", rule.code);
        }
        assert!(code(105_001).is_some_and(|code| code.message.starts_with("access token is invalid")));
        assert!(code(1).is_none());
    }
}
