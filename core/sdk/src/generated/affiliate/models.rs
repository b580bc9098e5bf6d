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

/// The response of `AddLIVEProducts` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLiveProductsResponse {
    /// Products that could not be added; the others were.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AddLiveProductsResponse {
    fn name(&self) -> &'static str {
        "AddLiveProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `AddShowcaseProductsold` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddShowcaseProductsResponse {
    /// Products that could not be added; the others were.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AddShowcaseProductsResponse {
    fn name(&self) -> &'static str {
        "AddShowcaseProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCreatorProfileold` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorProfileResponse {
    /// Profile picture of the creator with address and size.
    pub avatar: Option<Avatar>,
    /// Id of the affiliate partner (agency) that the creator is bound to. Example: `789078671231`.
    pub partner_id: Option<String>,
    /// Name of the affiliate partner (agency) that the creator is bound to.
    pub partner_name: Option<String>,
    /// Ways in which the creator may promote products.
    pub permissions: Vec<String>,
    /// Region where the creator's TikTok account was opened, ISO 3166-1 alpha-2. Example: `US`.
    pub register_region: Option<String>,
    /// Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`.
    pub selection_region: Option<String>,
    /// Kind of seller the creator is also linked to, such as LOCAL; absent if the creator has no shop. Example: `LOCAL`.
    pub seller_type: Option<String>,
    /// Handle of the creator, the name used in the profile address. Example: `abc123`.
    pub user_name: Option<String>,
    /// Kind of creator, such as MERCHANT_ACCOUNT for the account of a shop. Example: `MERCHANT_ACCOUNT`.
    pub user_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCreatorProfileResponse {
    fn name(&self) -> &'static str {
        "GetCreatorProfileResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "partner_id" => self.partner_id.read(reader),
            "partner_name" => self.partner_name.read(reader),
            "permissions" => self.permissions.read(reader),
            "register_region" => self.register_region.read(reader),
            "selection_region" => self.selection_region.read(reader),
            "seller_type" => self.seller_type.read(reader),
            "user_name" => self.user_name.read(reader),
            "user_type" => self.user_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("partner_id", &self.partner_id);
        out.put("partner_name", &self.partner_name);
        out.put("permissions", &self.permissions);
        out.put("register_region", &self.register_region);
        out.put("selection_region", &self.selection_region);
        out.put("seller_type", &self.seller_type);
        out.put("user_name", &self.user_name);
        out.put("user_type", &self.user_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetLIVEProducts` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLiveProductsResponse {
    /// Id of the product shown pinned in the LIVE. Example: `49734297241`.
    pub pinned_product_id: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<Product>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetLiveProductsResponse {
    fn name(&self) -> &'static str {
        "GetLiveProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pinned_product_id" => self.pinned_product_id.read(reader),
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pinned_product_id", &self.pinned_product_id);
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetLiveRoomInfo` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLiveRoomInfoResponse {
    /// Id of the LIVE room, that is of one broadcast of the creator. Example: `1762603552`.
    pub id: Option<String>,
    /// When the LIVE began, Unix time in seconds. Example: `1692084773`.
    pub start_time: Option<i64>,
    /// State of the LIVE room, such as LIVE while it is on air. Example: `LIVE`.
    pub status: Option<String>,
    /// Title that the host gave the LIVE, as viewers see it.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetLiveRoomInfoResponse {
    fn name(&self) -> &'static str {
        "GetLiveRoomInfoResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "start_time" => self.start_time.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("start_time", &self.start_time);
        out.put("status", &self.status);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShopProductslegacy` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductsResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<GetShopProductsProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductsResponse {
    fn name(&self) -> &'static str {
        "GetShopProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetShowcaseProductsold` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShowcaseProductsResponse {
    /// Ids of those returned products that are also in the creator's LIVE.
    pub live_product_ids: Vec<String>,
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `absdfV231as2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Products that match the request, one entry each.
    pub products: Vec<Product>,
    /// Number of all products in the creator's showcase. Example: `1570`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShowcaseProductsResponse {
    fn name(&self) -> &'static str {
        "GetShowcaseProductsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "live_product_ids" => self.live_product_ids.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("live_product_ids", &self.live_product_ids);
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Addition inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Addition {
    /// Pictures that the creator chose to show instead of the seller's.
    pub customized_main_image: Vec<CustomizedMainImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Addition {
    fn name(&self) -> &'static str {
        "Addition"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "customized_main_image" => self.customized_main_image.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("customized_main_image", &self.customized_main_image);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Avatar inside [`GetCreatorProfileResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Avatar {
    /// Height of the picture behind `url`, in pixels. Example: `100`.
    pub height: Option<i64>,
    /// Address of the creator's profile picture.
    pub url: Option<String>,
    /// Width of the picture behind `url`, in pixels. Example: `100`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Avatar {
    fn name(&self) -> &'static str {
        "Avatar"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Commission inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Commission {
    /// Commission rate set by the seller for every creator, in hundredths of a percent (3555 is 35.55 percent); 100 to 8000. Example: `2500`.
    pub commission_rate: Option<i64>,
    /// Part of `commission_rate` that is a reward, in hundredths of a percent; already contained in it. Example: `500`.
    pub inclusive_reward_commission_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Commission {
    fn name(&self) -> &'static str {
        "Commission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "commission_rate" => self.commission_rate.read(reader),
            "inclusive_reward_commission_rate" => self.inclusive_reward_commission_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("commission_rate", &self.commission_rate);
        out.put("inclusive_reward_commission_rate", &self.inclusive_reward_commission_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Customized main image inside [`Addition`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedMainImage {
    /// Height of the picture behind `url`, in pixels. Example: `100`.
    pub height: Option<i64>,
    /// Address at which the product picture can be loaded.
    pub url: Option<String>,
    /// Width of the picture behind `url`, in pixels. Example: `100`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CustomizedMainImage {
    fn name(&self) -> &'static str {
        "CustomizedMainImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Platform's id of a product that was not added. Example: `12390753231`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`AddLiveProductsResponse`], [`AddShowcaseProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Error code that tells why the product could not be added. Example: `324121311`.
    pub code: Option<i64>,
    /// Tells which product could not be added, by its id.
    pub detail: Option<Detail>,
    /// Explanation of why the product could not be added.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ErrorItem {
    fn name(&self) -> &'static str {
        "ErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetShopProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductsProduct {
    /// Whether the creator can add the product to the showcase: ADDABLE, ADDED or REJECTED. Example: `ADDABLE`.
    pub added_status: Option<AddedStatus>,
    /// Brand that the seller set for the product. Example: `Apple`.
    pub brand_name: Option<String>,
    /// Platform's id of the product, as the product operations return it. Example: `1729592969712207012`.
    pub id: Option<String>,
    /// Pictures of the product with address and size.
    pub images: Vec<Image>,
    /// Price of the product before and after discounts, with its currency.
    pub price: Option<Money>,
    /// Number of units of the product that were sold so far. Example: `33`.
    pub sales_count: Option<i64>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetShopProductsProduct {
    fn name(&self) -> &'static str {
        "GetShopProductsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "added_status" => self.added_status.read(reader),
            "brand_name" => self.brand_name.read(reader),
            "id" => self.id.read(reader),
            "images" => self.images.read(reader),
            "price" => self.price.read(reader),
            "sales_count" => self.sales_count.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("added_status", &self.added_status);
        out.put("brand_name", &self.brand_name);
        out.put("id", &self.id);
        out.put("images", &self.images);
        out.put("price", &self.price);
        out.put("sales_count", &self.sales_count);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`GetShopProductsProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Height of the picture behind `url`, in pixels. Example: `200`.
    pub height: Option<i64>,
    /// Address at which the product picture can be loaded.
    pub url: Option<String>,
    /// Width of the picture behind `url`, in pixels. Example: `200`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Image {
    fn name(&self) -> &'static str {
        "Image"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Main image inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MainImage {
    /// Height of the picture behind `url`, in pixels. Example: `100`.
    pub height: Option<i64>,
    /// Address at which the product picture can be loaded.
    pub url: Option<String>,
    /// Width of the picture behind `url`, in pixels. Example: `100`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MainImage {
    fn name(&self) -> &'static str {
        "MainImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Original price inside [`Price`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginalPrice {
    /// ISO 4217 code of the currency of the prices beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
    pub highest_amount: Option<String>,
    /// Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
    pub lowest_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OriginalPrice {
    fn name(&self) -> &'static str {
        "OriginalPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "highest_amount" => self.highest_amount.read(reader),
            "lowest_amount" => self.lowest_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("highest_amount", &self.highest_amount);
        out.put("lowest_amount", &self.lowest_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Platform discount price inside [`Price`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformDiscountPrice {
    /// ISO 4217 code of the currency of the prices beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
    pub highest_amount: Option<String>,
    /// Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
    pub lowest_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PlatformDiscountPrice {
    fn name(&self) -> &'static str {
        "PlatformDiscountPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "highest_amount" => self.highest_amount.read(reader),
            "lowest_amount" => self.lowest_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("highest_amount", &self.highest_amount);
        out.put("lowest_amount", &self.lowest_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// Price range of the variants before any discount.
    pub original_price: Option<OriginalPrice>,
    /// Price range of the variants after discounts paid by the platform.
    pub platform_discount_price: Option<PlatformDiscountPrice>,
    /// Price range of the variants after the seller's own discounts.
    pub seller_discount_price: Option<SellerDiscountPrice>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Price {
    fn name(&self) -> &'static str {
        "Price"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "original_price" => self.original_price.read(reader),
            "platform_discount_price" => self.platform_discount_price.read(reader),
            "seller_discount_price" => self.seller_discount_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("original_price", &self.original_price);
        out.put("platform_discount_price", &self.platform_discount_price);
        out.put("seller_discount_price", &self.seller_discount_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetLiveProductsResponse`], [`GetShowcaseProductsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Extra pictures that the creator chose for the product.
    pub addition: Option<Addition>,
    /// Commission the creator earns on the product.
    pub commission: Option<Commission>,
    /// Address of the product page, as buyers open it.
    pub detail_url: Option<String>,
    /// Platform's id of the product, as the product operations return it. Example: `53219092314`.
    pub id: Option<String>,
    /// Main pictures of the product as the seller uploaded them.
    pub main_images: Vec<MainImage>,
    /// Address of the product on its own site; only for products from outside TikTok Shop.
    pub original_url: Option<String>,
    /// Price of the product before and after discounts, with its currency.
    pub price: Option<Price>,
    /// Countries in which the product is sold, ISO 3166-1 alpha-2.
    pub sale_regions: Vec<String>,
    /// Name of the shop that sells the product.
    pub shop_name: Option<String>,
    /// Where the product comes from: AFFILIATE, TIKTOK_STORE for the creator's own shop, or THIRD_PARTY. Example: `AFFILIATE`.
    pub source: Option<String>,
    /// State of the product: added, hidden, in stock, reviewed.
    pub status: Option<Status>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "addition" => self.addition.read(reader),
            "commission" => self.commission.read(reader),
            "detail_url" => self.detail_url.read(reader),
            "id" => self.id.read(reader),
            "main_images" => self.main_images.read(reader),
            "original_url" => self.original_url.read(reader),
            "price" => self.price.read(reader),
            "sale_regions" => self.sale_regions.read(reader),
            "shop_name" => self.shop_name.read(reader),
            "source" => self.source.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("addition", &self.addition);
        out.put("commission", &self.commission);
        out.put("detail_url", &self.detail_url);
        out.put("id", &self.id);
        out.put("main_images", &self.main_images);
        out.put("original_url", &self.original_url);
        out.put("price", &self.price);
        out.put("sale_regions", &self.sale_regions);
        out.put("shop_name", &self.shop_name);
        out.put("source", &self.source);
        out.put("status", &self.status);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller discount price inside [`Price`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerDiscountPrice {
    /// ISO 4217 code of the currency of the prices beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
    pub highest_amount: Option<String>,
    /// Lowest price among the variants of the product, in the currency of the sibling `currency`. A decimal number as text. Example: `97500`.
    pub lowest_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerDiscountPrice {
    fn name(&self) -> &'static str {
        "SellerDiscountPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "highest_amount" => self.highest_amount.read(reader),
            "lowest_amount" => self.lowest_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("highest_amount", &self.highest_amount);
        out.put("lowest_amount", &self.lowest_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Status inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// Whether the product is already added: ADDED, NOT_ADDED or REJECTED; for requests with `origin` LIVE in the LIVE, otherwise in the showcase. Example: `ADDED`.
    pub added_status: Option<String>,
    /// Whether the product can be bought: IN_STOCK or SOLD_OUT. Example: `IN_STOCK`.
    pub inventory_status: Option<String>,
    /// Whether the creator has hidden the product from visitors of the showcase. Example: `false`.
    pub is_hidden: Option<bool>,
    /// Whether the seller lets the creator promote the product: APPROVED, or still in review, refused, unavailable, or without commission (ZERO_COMMISSION). Example: `APPROVED`.
    pub review_status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Status {
    fn name(&self) -> &'static str {
        "Status"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "added_status" => self.added_status.read(reader),
            "inventory_status" => self.inventory_status.read(reader),
            "is_hidden" => self.is_hidden.read(reader),
            "review_status" => self.review_status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("added_status", &self.added_status);
        out.put("inventory_status", &self.inventory_status);
        out.put("is_hidden", &self.is_hidden);
        out.put("review_status", &self.review_status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    AddLiveProductsResponse,
    AddShowcaseProductsResponse,
    GetCreatorProfileResponse,
    GetLiveProductsResponse,
    GetLiveRoomInfoResponse,
    GetShopProductsResponse,
    GetShowcaseProductsResponse,
    Addition,
    Avatar,
    Commission,
    CustomizedMainImage,
    Detail,
    ErrorItem,
    GetShopProductsProduct,
    Image,
    MainImage,
    OriginalPrice,
    PlatformDiscountPrice,
    Price,
    Product,
    SellerDiscountPrice,
    Status,
);
