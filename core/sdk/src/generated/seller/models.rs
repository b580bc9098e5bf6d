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
    /// Shops.
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
    /// Permissions.
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
    /// Seller status data.
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
    /// Shop creators.
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
    /// Shop group data.
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
    /// Failed info.
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
    /// Id. Example: `1111`.
    pub id: Option<String>,
    /// Image URL.
    pub image_url: Option<String>,
    /// Products.
    pub products: Vec<Product>,
    /// Title.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Collection {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Example: `1111`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Image URL.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }

    /// Products.
    pub fn products(mut self, value: impl IntoIterator<Item = Product>) -> Self {
        self.products = value.into_iter().collect();
        self
    }

    /// Title.
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
    /// Ids.
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
    /// Id. Example: `36123502970007`.
    pub id: Option<String>,
    /// Region. Example: `GB`.
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
    /// Outer product id. Example: `gid://shopify/product/1111`.
    pub outer_product_id: Option<String>,
    /// Tts product id. Example: `1674583`.
    pub tts_product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Product {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Outer product id. Example: `gid://shopify/product/1111`.
    pub fn outer_product_id(mut self, value: impl Into<String>) -> Self {
        self.outer_product_id = Some(value.into());
        self
    }

    /// Tts product id. Example: `1674583`.
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
    /// Partner channel. Example: `6`.
    pub partner_channel: Option<String>,
    /// Seller status. Example: `2`.
    pub seller_status: Option<String>,
    /// Shop statuses.
    pub shop_statuses: Vec<ShopStatus>,
    /// Tax form status. Example: `1`.
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
    /// Seller id.
    pub seller_id: Option<String>,
    /// Shop id.
    pub shop_id: Option<String>,
    /// Shop name.
    pub shop_name: Option<String>,
    /// Shop region.
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
    /// Binding status. Example: `ACTIVE`.
    pub binding_status: Option<String>,
    /// Type. Example: `OFFICIAL`.
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
    /// Shop group name.
    pub shop_group_name: Option<String>,
    /// Source.
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
    /// Shop group.
    pub shop_group: Option<ShopGroup>,
    /// Shops.
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
    /// Shop id. Example: `749570723905970244`.
    pub shop_id: Option<String>,
    /// Shop status. Example: `1`.
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
