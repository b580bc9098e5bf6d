//! The links that a seller, creator or partner opens to say yes.

use url::Url;

use super::OAuth;
use crate::error::{Error, ErrorKind, Result};
use crate::hint;
use crate::token::State;

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Audience {
    /// A seller, for their shops.
    #[default]
    Seller,
    /// A creator. Only apps on the platform's list may ask.
    Creator,
    /// An affiliate partner.
    Partner,
}

/// Where they do business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Region {
    /// Anywhere but the United States.
    #[default]
    Row,
    /// The United States.
    Us,
}

/// Which link to make. Scopes are not in it: they are set on the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AuthorizeUrl {
    /// Who is asked.
    pub audience: Audience,
    /// Where they do business.
    pub region: Region,
    /// The old link, which names the app by its app key. Sellers only.
    pub legacy: bool,
}

impl AuthorizeUrl {
    /// A link for sellers anywhere but in the United States.
    pub fn seller() -> AuthorizeUrl {
        AuthorizeUrl::default()
    }

    /// A link for creators.
    pub fn creator() -> AuthorizeUrl {
        AuthorizeUrl { audience: Audience::Creator, ..AuthorizeUrl::default() }
    }

    /// A link for partners anywhere but in the United States.
    pub fn partner() -> AuthorizeUrl {
        AuthorizeUrl { audience: Audience::Partner, ..AuthorizeUrl::default() }
    }

    /// The old link for sellers, by app key.
    pub fn legacy() -> AuthorizeUrl {
        AuthorizeUrl { legacy: true, ..AuthorizeUrl::default() }
    }

    /// The same for the United States.
    pub fn us(mut self) -> AuthorizeUrl {
        self.region = Region::Us;
        self
    }
}

/// Where the authorize pages are: scheme and host, without a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizeHosts {
    /// Sellers.
    pub seller: String,
    /// Sellers in the United States. `https://services.tiktokshops.us` has been documented too.
    pub seller_us: String,
    /// Creators.
    pub creator: String,
    /// Partners.
    pub partner: String,
    /// Partners in the United States.
    pub partner_us: String,
    /// The old seller page.
    pub legacy: String,
}

impl Default for AuthorizeHosts {
    fn default() -> AuthorizeHosts {
        AuthorizeHosts {
            seller: "https://services.tiktokshop.com".to_owned(),
            seller_us: "https://services.us.tiktokshop.com".to_owned(),
            creator: "https://shop.tiktok.com".to_owned(),
            partner: "https://partner.tiktokshop.com".to_owned(),
            partner_us: "https://partner.us.tiktokshop.com".to_owned(),
            legacy: super::AUTH_URL.to_owned(),
        }
    }
}

impl AuthorizeHosts {
    /// One host for all, as a sandbox has it.
    pub fn all_at(host: impl Into<String>) -> AuthorizeHosts {
        let host = host.into();
        AuthorizeHosts {
            seller: host.clone(),
            seller_us: host.clone(),
            creator: host.clone(),
            partner: host.clone(),
            partner_us: host.clone(),
            legacy: host,
        }
    }

    fn page(&self, link: &AuthorizeUrl) -> String {
        let (host, path) = match (link.audience, link.region) {
            (Audience::Seller, _) if link.legacy => (&self.legacy, "/oauth/authorize"),
            (Audience::Seller, Region::Row) => (&self.seller, "/open/authorize"),
            (Audience::Seller, Region::Us) => (&self.seller_us, "/open/authorize"),
            (Audience::Creator, _) => (&self.creator, "/alliance/creator/auth"),
            (Audience::Partner, Region::Row) => (&self.partner, "/open/authorize"),
            (Audience::Partner, Region::Us) => (&self.partner_us, "/open/authorize"),
        };
        format!("{}{path}", host.trim_end_matches('/'))
    }
}

impl OAuth {
    /// The link to open. The state comes back with the callback; keep it, or let [`OAuth::begin`] do so.
    ///
    /// # Errors
    /// `Configuration` if the link needs a service id and there is none.
    pub fn authorize_url(&self, link: &AuthorizeUrl, state: &State) -> Result<String> {
        let (name, value) = self.app_parameter(link)?;
        let page = self.hosts.page(link);
        let mut url = Url::parse(&page).map_err(|problem| {
            Error::new(ErrorKind::Configuration, format!("the authorize host {page} is not a URL: {problem}"))
        })?;
        url.query_pairs_mut().append_pair(name, value).append_pair("state", state.as_str());
        Ok(url.into())
    }

    fn app_parameter(&self, link: &AuthorizeUrl) -> Result<(&'static str, &str)> {
        let by_app_key = link.audience == Audience::Creator || link.legacy;
        if link.legacy && link.audience != Audience::Seller {
            return Err(Error::new(ErrorKind::Configuration, "only sellers have a legacy authorize link"));
        }
        if by_app_key {
            return Ok(("app_key", &self.app_key));
        }
        let service_id = self.service_id.as_deref().filter(|id| !id.is_empty());
        service_id.map(|id| ("service_id", id)).ok_or_else(|| {
            Error::new(ErrorKind::Configuration, "this authorize link needs the app's service id")
                .with_hint(&hint::SERVICE_ID_NEEDED)
        })
    }
}
