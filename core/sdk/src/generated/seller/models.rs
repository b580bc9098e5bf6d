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

/// The response of `GetActiveShops` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetActiveShopListResponse {
    /// Active shops of the seller; local sellers have one, cross-border sellers one for each country.
    pub shops: Vec<GetActiveShopListShop>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetActiveShopListResponse {
    fn name(&self) -> &'static str {
        "GetActiveShopListResponse"
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

/// The response of `GetSellerPermissions` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerPermissionsResponse {
    /// Cross-border operations open to the seller: MANAGE_GLOBAL_PRODUCT for global products; empty if there are none.
    pub permissions: Vec<GetSellerPermissionsPermission>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSellerPermissionsResponse {
    fn name(&self) -> &'static str {
        "GetSellerPermissionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "permissions" => self.permissions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("permissions", &self.permissions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSellerStatus` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerStatusResponse {
    /// State of the seller, of the seller's shops and of the tax form.
    pub seller_status_data: Option<SellerStatusData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSellerStatusResponse {
    fn name(&self) -> &'static str {
        "GetSellerStatusResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "seller_status_data" => self.seller_status_data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("seller_status_data", &self.seller_status_data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopCreators` (202407).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopCreatorsResponse {
    /// TikTok accounts that are bound to the shop.
    pub shop_creators: Vec<ShopCreator>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopCreatorsResponse {
    fn name(&self) -> &'static str {
        "GetShopCreatorsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shop_creators" => self.shop_creators.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shop_creators", &self.shop_creators);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopGroupAndRelatedShops` (202601).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopGroupAndRelatedShopsResponse {
    /// Shops that are run together, with name and members of the group.
    pub shop_group_data: Option<ShopGroupData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopGroupAndRelatedShopsResponse {
    fn name(&self) -> &'static str {
        "GetShopGroupAndRelatedShopsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shop_group_data" => self.shop_group_data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shop_group_data", &self.shop_group_data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SyncCollections` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncCollectionsResponse {
    /// Collections that could not be taken over.
    pub failed_info: Option<FailedInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SyncCollectionsResponse {
    fn name(&self) -> &'static str {
        "SyncCollectionsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "failed_info" => self.failed_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("failed_info", &self.failed_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Collection inside [`SyncCollectionsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    /// Id of the collection in the source system. Example: `1111`.
    pub id: Option<String>,
    /// Address of the cover picture of the collection.
    pub image_url: Option<String>,
    /// Products of the collection, each with its id in both systems.
    pub products: Vec<Product>,
    /// Title of the collection as buyers see it.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Collection {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the collection in the source system. Example: `1111`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Address of the cover picture of the collection.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }

    /// Products of the collection, each with its id in both systems.
    pub fn products(mut self, value: impl IntoIterator<Item = Product>) -> Self {
        self.products = value.into_iter().collect();
        self
    }

    /// Title of the collection as buyers see it.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Collection {
    fn name(&self) -> &'static str {
        "Collection"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "image_url" => self.image_url.read(reader),
            "products" => self.products.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("image_url", &self.image_url);
        out.put("products", &self.products);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Failed info inside [`SyncCollectionsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedInfo {
    /// Ids of the collections that could not be taken over.
    pub ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FailedInfo {
    fn name(&self) -> &'static str {
        "FailedInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ids" => self.ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ids", &self.ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop inside [`GetActiveShopListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetActiveShopListShop {
    /// Id of the shop, as it appears in webhooks. Example: `36123502970007`.
    pub id: Option<String>,
    /// Country of the shop, ISO 3166-1 alpha-2. Example: `GB`.
    pub region: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetActiveShopListShop {
    fn name(&self) -> &'static str {
        "GetActiveShopListShop"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "region" => self.region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("region", &self.region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`Collection`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Id of the product in the source system, for example Shopify. Example: `gid://shopify/product/1111`.
    pub outer_product_id: Option<String>,
    /// Platform's id of the product in TikTok Shop. Example: `1674583`.
    pub tts_product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Product {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product in the source system, for example Shopify. Example: `gid://shopify/product/1111`.
    pub fn outer_product_id(mut self, value: impl Into<String>) -> Self {
        self.outer_product_id = Some(value.into());
        self
    }

    /// Platform's id of the product in TikTok Shop. Example: `1674583`.
    pub fn tts_product_id(mut self, value: impl Into<String>) -> Self {
        self.tts_product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "outer_product_id" => self.outer_product_id.read(reader),
            "tts_product_id" => self.tts_product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("outer_product_id", &self.outer_product_id);
        out.put("tts_product_id", &self.tts_product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller status data inside [`GetSellerStatusResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerStatusData {
    /// System through which the seller came: 0 unknown, 1 none (organic), 2 WooCommerce, 3 Shopify, 4 Salesforce, 6 Shopify in its newer form. Example: `6`.
    pub partner_channel: Option<String>,
    /// State of the seller as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the seller. Example: `2`.
    pub seller_status: Option<String>,
    /// State of each shop of the seller, one entry for each.
    pub shop_statuses: Vec<ShopStatus>,
    /// State of the tax form: 0 unknown, 1 in review, 2 approved, 3 rejected. Example: `1`.
    pub tax_form_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerStatusData {
    fn name(&self) -> &'static str {
        "SellerStatusData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "partner_channel" => self.partner_channel.read(reader),
            "seller_status" => self.seller_status.read(reader),
            "shop_statuses" => self.shop_statuses.read(reader),
            "tax_form_status" => self.tax_form_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("partner_channel", &self.partner_channel);
        out.put("seller_status", &self.seller_status);
        out.put("shop_statuses", &self.shop_statuses);
        out.put("tax_form_status", &self.tax_form_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop inside [`ShopGroupData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    /// Platform's id of the seller who owns the shop.
    pub seller_id: Option<String>,
    /// Platform's id of the shop, as it appears in webhooks.
    pub shop_id: Option<String>,
    /// Name of the shop as buyers see it on TikTok.
    pub shop_name: Option<String>,
    /// Country of the shop, ISO 3166-1 alpha-2.
    pub shop_region: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Shop {
    fn name(&self) -> &'static str {
        "Shop"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "seller_id" => self.seller_id.read(reader),
            "shop_id" => self.shop_id.read(reader),
            "shop_name" => self.shop_name.read(reader),
            "shop_region" => self.shop_region.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("seller_id", &self.seller_id);
        out.put("shop_id", &self.shop_id);
        out.put("shop_name", &self.shop_name);
        out.put("shop_region", &self.shop_region);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop creator inside [`GetShopCreatorsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopCreator {
    /// State of the binding: WAITING_TO_BE_VERIFIED by the creator, STALLED until the shop is set up, PENDING approval, then ACTIVE; or FAILED, ABNORMAL. Example: `ACTIVE`.
    pub binding_status: Option<String>,
    /// Kind of the account: OFFICIAL represents the shop on TikTok, MARKETING is any other bound account. Example: `OFFICIAL`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShopCreator {
    fn name(&self) -> &'static str {
        "ShopCreator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "binding_status" => self.binding_status.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("binding_status", &self.binding_status);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop group inside [`ShopGroupData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopGroup {
    /// Name under which the shops are run together.
    pub shop_group_name: Option<String>,
    /// Where the grouping of the shops comes from.
    pub source: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShopGroup {
    fn name(&self) -> &'static str {
        "ShopGroup"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shop_group_name" => self.shop_group_name.read(reader),
            "source" => self.source.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shop_group_name", &self.shop_group_name);
        out.put("source", &self.source);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop group data inside [`GetShopGroupAndRelatedShopsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopGroupData {
    /// Name and source of a group of shops that belong together.
    pub shop_group: Option<ShopGroup>,
    /// Members of the group, each with its seller and country.
    pub shops: Vec<Shop>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShopGroupData {
    fn name(&self) -> &'static str {
        "ShopGroupData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shop_group" => self.shop_group.read(reader),
            "shops" => self.shops.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shop_group", &self.shop_group);
        out.put("shops", &self.shops);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop status inside [`SellerStatusData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopStatus {
    /// Platform's id of the shop, as it appears in webhooks. Example: `749570723905970244`.
    pub shop_id: Option<String>,
    /// State of the shop as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the shop. Example: `1`.
    pub shop_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShopStatus {
    fn name(&self) -> &'static str {
        "ShopStatus"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shop_id" => self.shop_id.read(reader),
            "shop_status" => self.shop_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shop_id", &self.shop_id);
        out.put("shop_status", &self.shop_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetActiveShopListResponse,
    GetSellerPermissionsResponse,
    GetSellerStatusResponse,
    GetShopCreatorsResponse,
    GetShopGroupAndRelatedShopsResponse,
    SyncCollectionsResponse,
    Collection,
    FailedInfo,
    GetActiveShopListShop,
    Product,
    SellerStatusData,
    Shop,
    ShopCreator,
    ShopGroup,
    ShopGroupData,
    ShopStatus,
);
