//! What is around every page: the way to the other pages, who looks, and how to sign out.

use tiktokshop_lifecycle::access::Scope;

use super::assets;
use super::session::Visitor;

/// A page of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Overview,
    Shops,
    Requests,
    Inbox,
    Dead,
    Sync,
    Call,
    Keys,
    Settings,
}

impl Place {
    const ALL: [Place; 9] = [
        Place::Overview,
        Place::Shops,
        Place::Requests,
        Place::Inbox,
        Place::Dead,
        Place::Sync,
        Place::Call,
        Place::Keys,
        Place::Settings,
    ];

    /// Its name, its path, and the letter that leads there after `g`.
    const fn facts(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Place::Overview => ("Overview", "/console", "o"),
            Place::Shops => ("Shops", "/console/shops", "s"),
            Place::Requests => ("Requests", "/console/requests", "r"),
            Place::Inbox => ("Inbox", "/console/inbox", "i"),
            Place::Dead => ("Dead letters", "/console/dead", "d"),
            Place::Sync => ("Sync", "/console/sync", "y"),
            Place::Call => ("Call", "/console/call", "c"),
            Place::Keys => ("API keys", "/console/keys", "k"),
            Place::Settings => ("Settings", "/console/settings", "e"),
        }
    }
}

/// A link of the navigation.
pub(crate) struct Link {
    pub name: &'static str,
    pub path: &'static str,
    pub letter: &'static str,
    pub here: bool,
}

/// The frame of one page.
pub(crate) struct Frame {
    pub title: String,
    pub links: Vec<Link>,
    pub style: &'static str,
    pub script: &'static str,
    pub form_token: String,
    /// The name of the key.
    pub who: String,
    /// The name of the key's scope.
    pub scope: &'static str,
    /// Whether the visitor may ask for a full compare, set webhook topics and call what changes something.
    pub write: bool,
    /// Whether the visitor may replay events and manage keys.
    pub admin: bool,
    /// What was just done, in words; empty if nothing was.
    pub notice: String,
}

impl Frame {
    /// The frame of a page for a visitor.
    pub(crate) fn new(place: Place, title: impl Into<String>, visitor: &Visitor) -> Frame {
        let admin = visitor.key.allows(Scope::Admin);
        let link = |known: Place| {
            let (name, path, letter) = known.facts();
            Link { name, path, letter, here: known == place }
        };
        Frame {
            title: title.into(),
            links: Place::ALL.into_iter().filter(|place| admin || *place != Place::Keys).map(link).collect(),
            style: &assets::STYLE_URL,
            script: &assets::SCRIPT_URL,
            form_token: visitor.form_token.clone(),
            who: visitor.key.name.clone(),
            scope: visitor.key.scope.name(),
            write: visitor.key.allows(Scope::Write),
            admin,
            notice: String::new(),
        }
    }

    /// With what was just done.
    pub(crate) fn noting(mut self, notice: impl Into<String>) -> Frame {
        self.notice = notice.into();
        self
    }
}
