// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `GetAuthorizedCategoryAssets` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAuthorizedCategoryAssetsResponse {
    /// Business categories for which partners have authorized the app.
    pub category_assets: Vec<CategoryAsset>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAuthorizedCategoryAssetsResponse {
    fn name(&self) -> &'static str {
        "GetAuthorizedCategoryAssetsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_assets" => self.category_assets.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_assets", &self.category_assets);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetAuthorizedShops` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAuthorizedShopResponse {
    /// Shops that have authorized the app; ask again after a new authorization.
    pub shops: Vec<Shop>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetAuthorizedShopResponse {
    fn name(&self) -> &'static str {
        "GetAuthorizedShopResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shops" => self.shops.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shops", &self.shops);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetWidgetToken` (202401).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWidgetTokenResponse {
    /// Token for embedding a widget, with its time of expiry.
    pub widget_token: Option<WidgetToken>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetWidgetTokenResponse {
    fn name(&self) -> &'static str {
        "GetWidgetTokenResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "widget_token" => self.widget_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("widget_token", &self.widget_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category inside [`CategoryAsset`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Id of the business category; check it to see that the partner authorized the right one. Example: `3`.
    pub id: Option<i64>,
    /// Name of the business category, which may change; compare the id instead.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Category {
    fn name(&self) -> &'static str {
        "Category"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category asset inside [`GetAuthorizedCategoryAssetsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryAsset {
    /// Line of business that the partner offers, such as customer support.
    pub category: Option<Category>,
    /// Cipher of the category asset; pass it as `category_asset_cipher` with calls for this partner. It need not be decrypted. Example: `TTP_XF90igAAAABh0sddwer0qsWgt233vOiG`.
    pub cipher: Option<String>,
    /// Market for which the business category holds, ISO 3166-1 alpha-2. Example: `US`.
    pub target_market: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CategoryAsset {
    fn name(&self) -> &'static str {
        "CategoryAsset"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category" => self.category.read(reader),
            "cipher" => self.cipher.read(reader),
            "target_market" => self.target_market.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category", &self.category);
        out.put("cipher", &self.cipher);
        out.put("target_market", &self.target_market);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop inside [`GetAuthorizedShopResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    /// Cipher of the shop; pass it as `shop_cipher` with calls for this shop. It need not be decrypted. Example: `GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3`.
    pub cipher: Option<String>,
    /// Code of the shop, as Seller Center shows it. Example: `CNGBCBA4LLU8`.
    pub code: Option<String>,
    /// Id of the shop, as it appears in webhooks. Example: `7000714532876273420`.
    pub id: Option<String>,
    /// Name of the shop as buyers see it on TikTok.
    pub name: Option<String>,
    /// Country of the shop, ISO 3166-1 alpha-2. Example: `GB`.
    pub region: Option<String>,
    /// CROSS_BORDER for sellers with shops in several countries, LOCAL for sellers with one shop. Example: `CROSS_BORDER`.
    pub seller_type: Option<SellerType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Shop {
    fn name(&self) -> &'static str {
        "Shop"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cipher" => self.cipher.read(reader),
            "code" => self.code.read(reader),
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "region" => self.region.read(reader),
            "seller_type" => self.seller_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cipher", &self.cipher);
        out.put("code", &self.code);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("region", &self.region);
        out.put("seller_type", &self.seller_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Widget token inside [`GetWidgetTokenResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WidgetToken {
    /// When the token stops to be valid, Unix time in seconds; as a rule five minutes after its issue. Example: `1703100448`.
    pub expire_at: Option<i64>,
    /// Secret to hand to the widget in the browser.
    pub token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for WidgetToken {
    fn name(&self) -> &'static str {
        "WidgetToken"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expire_at" => self.expire_at.read(reader),
            "token" => self.token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expire_at", &self.expire_at);
        out.put("token", &self.token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetAuthorizedCategoryAssetsResponse,
    GetAuthorizedShopResponse,
    GetWidgetTokenResponse,
    Category,
    CategoryAsset,
    Shop,
    WidgetToken,
);
