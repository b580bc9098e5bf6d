//! What is remembered between the beginning of an authorization and its end. It travels in a signed cookie.

use serde::{Deserialize, Serialize};
use tiktokshop_core::oauth::Audience;

/// Letters of a return path: all of them must fit into the cookie.
pub(super) const LONGEST_PATH: usize = 150;

/// Who is asked for consent, and where they go afterwards.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    /// Who is asked.
    #[serde(rename = "k", default)]
    pub(super) kind: Kind,
    /// A path on this site, or on that of `home_url`.
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub(super) return_to: Option<String>,
}

/// Who is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    #[default]
    Seller,
    Creator,
    Partner,
}

impl Kind {
    pub(super) fn audience(self) -> Audience {
        match self {
            Kind::Seller => Audience::Seller,
            Kind::Creator => Audience::Creator,
            Kind::Partner => Audience::Partner,
        }
    }
}

impl Note {
    pub(super) fn text(&self) -> String {
        // Neither field can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// A note from elsewhere, such as that of a link that the command line made, means a seller.
    pub(super) fn read(text: &str) -> Note {
        serde_json::from_str(text).unwrap_or_default()
    }
}
