//! Which authorization link: for whom, and in which region.

use clap::{Args, ValueEnum};
use tiktokshop_core::oauth::{AuthorizeUrl, Region};

/// Who authorizes, and in which part of the world.
#[derive(Args, Clone)]
pub struct LinkArgs {
    /// Who is to authorize the app
    #[arg(long, value_enum, default_value_t = WhoArg::Seller)]
    audience: WhoArg,
    /// Where they are: us, or row for the rest of the world
    #[arg(long, value_enum, default_value_t = RegionArg::Row)]
    region: RegionArg,
    /// The older link, which names the app by its key and needs no service id; for sellers
    #[arg(long)]
    legacy: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum WhoArg {
    Seller,
    Creator,
    Partner,
}

#[derive(Clone, Copy, ValueEnum)]
enum RegionArg {
    Row,
    Us,
}

impl LinkArgs {
    /// The link as the library describes it.
    pub fn link(&self) -> AuthorizeUrl {
        let mut link = match self.audience {
            WhoArg::Seller => AuthorizeUrl::seller(),
            WhoArg::Creator => AuthorizeUrl::creator(),
            WhoArg::Partner => AuthorizeUrl::partner(),
        };
        link.legacy = self.legacy;
        link.region = match self.region {
            RegionArg::Row => Region::Row,
            RegionArg::Us => Region::Us,
        };
        link
    }
}
