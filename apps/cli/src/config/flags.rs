//! The flags that set something, the same for all commands that talk to the platform.

use std::path::{Path, PathBuf};

use clap::Args;

/// App, seller and shop.
#[derive(Args, Default, Clone)]
#[command(next_help_heading = "Settings (also from the environment and the configuration file)")]
pub struct SettingFlags {
    /// The app's key
    #[arg(long, value_name = "KEY")]
    pub app_key: Option<String>,
    /// The app's secret; a file or the environment is safer, flags show in process lists
    #[arg(long, value_name = "SECRET", conflicts_with = "app_secret_file")]
    pub app_secret: Option<String>,
    /// A file with the app's secret; `-` reads stdin
    #[arg(long, value_name = "FILE")]
    pub app_secret_file: Option<PathBuf>,
    /// The app's service id, for authorize URLs
    #[arg(long, value_name = "ID", hide_short_help = true)]
    pub service_id: Option<String>,
    /// An access token, in place of a stored one
    #[arg(long, value_name = "TOKEN", conflicts_with = "access_token_file")]
    pub access_token: Option<String>,
    /// A file with an access token; `-` reads stdin
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    pub access_token_file: Option<PathBuf>,
    /// The shop's cipher
    #[arg(long, value_name = "CIPHER")]
    pub shop_cipher: Option<String>,
    /// The shop, by id: its token and cipher come from the store
    #[arg(long, value_name = "ID")]
    pub shop_id: Option<String>,
    /// The cipher of a partner's category asset
    #[arg(long, value_name = "CIPHER", hide_short_help = true)]
    pub category_asset_cipher: Option<String>,
    /// The stored authorization to use, by open id or seller name
    #[arg(long, value_name = "ACCOUNT")]
    pub account: Option<String>,
    /// The SQLite file with the tokens
    #[arg(long, value_name = "FILE")]
    pub store: Option<String>,
    /// The API host
    #[arg(long, value_name = "URL")]
    pub api_url: Option<String>,
    /// The auth host
    #[arg(long, value_name = "URL")]
    pub auth_url: Option<String>,
    /// How long one attempt of a call may take, in seconds
    #[arg(long, value_name = "SECONDS", hide_short_help = true)]
    pub timeout: Option<String>,
    /// How long a call may take with all its attempts and waits, in seconds
    #[arg(long, value_name = "SECONDS", hide_short_help = true)]
    pub deadline: Option<String>,
    /// How often a call is repeated when that does no harm; 0: never
    #[arg(long, value_name = "N", hide_short_help = true)]
    pub max_retries: Option<String>,
    /// A proxy: http://, https:// or socks5://
    #[arg(long, value_name = "URL", hide_short_help = true)]
    pub proxy: Option<String>,
    /// A PEM file with a root certificate to trust besides the public ones
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    pub root_certificate: Option<String>,
}

impl SettingFlags {
    /// The value of the flag for a setting.
    pub fn value(&self, name: &str) -> Option<String> {
        let value = match name {
            "app_key" => &self.app_key,
            "app_secret" => &self.app_secret,
            "service_id" => &self.service_id,
            "access_token" => &self.access_token,
            "shop_cipher" => &self.shop_cipher,
            "shop_id" => &self.shop_id,
            "category_asset_cipher" => &self.category_asset_cipher,
            "account" => &self.account,
            "store" => &self.store,
            "api_url" => &self.api_url,
            "auth_url" => &self.auth_url,
            "timeout" => &self.timeout,
            "deadline" => &self.deadline,
            "max_retries" => &self.max_retries,
            "proxy" => &self.proxy,
            "root_certificate" => &self.root_certificate,
            _ => &None,
        };
        value.clone()
    }

    /// The file that a flag names for a secret.
    pub fn secret_file(&self, name: &str) -> Option<&Path> {
        match name {
            "app_secret" => self.app_secret_file.as_deref(),
            "access_token" => self.access_token_file.as_deref(),
            _ => None,
        }
    }
}
