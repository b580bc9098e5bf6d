// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `AddLIVEProducts` (202309). Adds products to the product list of the creator's running LIVE room.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLiveProductsRequest {
    /// Products to add to those shown in the creator's LIVE.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddLiveProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to add to those shown in the creator's LIVE.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AddLiveProductsRequest {
    fn name(&self) -> &'static str {
        "AddLiveProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `AddShowcaseProductsold` (202309). Adds products to a creator's showcase through the older affiliate endpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddShowcaseProductsRequest {
    /// Products to add to the showcase; they must come from the shop bound to the creator.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AddShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to add to the showcase; they must come from the shop bound to the creator.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AddShowcaseProductsRequest {
    fn name(&self) -> &'static str {
        "AddShowcaseProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CheckAnchorContent` (202403). Checks whether a title may be used for a product anchor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckAnchorContentRequest {
    /// Text to be shown on the product link of a video; the call checks whether it is allowed.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckAnchorContentRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text to be shown on the product link of a video; the call checks whether it is allowed.
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

impl Model for CheckAnchorContentRequest {
    fn name(&self) -> &'static str {
        "CheckAnchorContentRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CheckAnchorPrerequisites` (202402). Checks whether the creator may attach an anchor for one product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckAnchorPrerequisitesRequest {
    /// Product to check before it is linked in a video. Example: `7136104329798256386`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckAnchorPrerequisitesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product to check before it is linked in a video. Example: `7136104329798256386`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckAnchorPrerequisitesRequest {
    fn name(&self) -> &'static str {
        "CheckAnchorPrerequisitesRequest"
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

/// The parameters of `GetCreatorProfileold` (202309). Returns the signed-in creator's profile and permissions through the older endpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCreatorProfileRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCreatorProfileRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetCreatorProfileRequest {
    fn name(&self) -> &'static str {
        "GetCreatorProfileRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetLIVEProducts` (202309). Lists the products in the creator's LIVE room and names the pinned one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLiveProductsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetLiveProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetLiveProductsRequest {
    fn name(&self) -> &'static str {
        "GetLiveProductsRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetLiveRoomInfo` (202309). Returns the id, title, status and start time of the creator's LIVE room.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLiveRoomInfoRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetLiveRoomInfoRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetLiveRoomInfoRequest {
    fn name(&self) -> &'static str {
        "GetLiveRoomInfoRequest"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShopProductslegacy` (202309). Lists the products of the creator's own shop through the older endpoint, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopProductsRequest {
    /// Number of products per page; 20 is a good choice. Required. Example: `20`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Figure by which the products are sorted: PRODUCT_ID (the default), PRICE or SALE. Example: `PRODUCT_ID`.
    pub sort_field: Option<String>,
    /// Direction of the sort: 0 or DESC for descending, the default, 1 or ASC for ascending. Example: `0`.
    pub sort_order: Option<String>,
    /// Part of the product name; products that contain it are returned. Example: `apple`.
    pub title_keyword: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of products per page; 20 is a good choice. Required. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Figure by which the products are sorted: PRODUCT_ID (the default), PRICE or SALE. Example: `PRODUCT_ID`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort: 0 or DESC for descending, the default, 1 or ASC for ascending. Example: `0`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Part of the product name; products that contain it are returned. Example: `apple`.
    pub fn title_keyword(mut self, value: impl Into<String>) -> Self {
        self.title_keyword = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShopProductsRequest {
    fn name(&self) -> &'static str {
        "GetShopProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "title_keyword" => self.title_keyword.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("title_keyword", &self.title_keyword);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetShowcaseProductsold` (202309). Lists a creator's showcase products through the older endpoint, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShowcaseProductsRequest {
    /// Place from which products are shown: LIVE checks `added_status` against the LIVE, SHOWCASE against the showcase. Example: `LIVE`.
    pub origin: Option<String>,
    /// Number of products per page, 50 by default. Example: `10`.
    pub page_size: Option<i64>,
    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `absdfV231as2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Place from which products are shown: LIVE checks `added_status` against the LIVE, SHOWCASE against the showcase. Example: `LIVE`.
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }

    /// Number of products per page, 50 by default. Example: `10`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token from the page before that says where the next one starts; leave it out for the first page. Example: `absdfV231as2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetShowcaseProductsRequest {
    fn name(&self) -> &'static str {
        "GetShowcaseProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "origin" => self.origin.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("origin", &self.origin);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `PinLIVEProduct` (202309). Pins one product on screen in the creator's LIVE room.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PinLiveProductRequest {
    /// Product of the LIVE to show pinned, or to take the pin from. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PinLiveProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product of the LIVE to show pinned, or to take the pin from. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PinLiveProductRequest {
    fn name(&self) -> &'static str {
        "PinLiveProductRequest"
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

/// The parameters of `RemoveLIVEProducts` (202309). Takes products off the product list of the creator's LIVE room.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveLiveProductsRequest {
    /// Products to take out of the creator's LIVE.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RemoveLiveProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to take out of the creator's LIVE.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RemoveLiveProductsRequest {
    fn name(&self) -> &'static str {
        "RemoveLiveProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RemoveShowcaseProductsold` (202309). Removes products from a creator's showcase through the older affiliate endpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveShowcaseProductsRequest {
    /// Products to take out of the showcase, at most 200.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RemoveShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to take out of the showcase, at most 200.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RemoveShowcaseProductsRequest {
    fn name(&self) -> &'static str {
        "RemoveShowcaseProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `TopLIVEProducts` (202309). Moves products to the top of the list in the creator's LIVE room.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopLiveProductsRequest {
    /// Products to show first in the creator's LIVE, in this order.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl TopLiveProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to show first in the creator's LIVE, in this order.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for TopLiveProductsRequest {
    fn name(&self) -> &'static str {
        "TopLiveProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `TopShowcaseProductsold` (202309). Moves products to the top of a creator's showcase through the older endpoint.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopShowcaseProductsRequest {
    /// Products to show first in the creator's showcase, in this order.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl TopShowcaseProductsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products to show first in the creator's showcase, in this order.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for TopShowcaseProductsRequest {
    fn name(&self) -> &'static str {
        "TopShowcaseProductsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UnpinLIVEProduct` (202309). Unpins one product in the creator's LIVE room.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnpinLiveProductRequest {
    /// Product of the LIVE to show pinned, or to take the pin from. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UnpinLiveProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product of the LIVE to show pinned, or to take the pin from. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UnpinLiveProductRequest {
    fn name(&self) -> &'static str {
        "UnpinLiveProductRequest"
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

model_traits!(
    AddLiveProductsRequest,
    AddShowcaseProductsRequest,
    CheckAnchorContentRequest,
    CheckAnchorPrerequisitesRequest,
    GetCreatorProfileRequest,
    GetLiveProductsRequest,
    GetLiveRoomInfoRequest,
    GetShopProductsRequest,
    GetShowcaseProductsRequest,
    PinLiveProductRequest,
    RemoveLiveProductsRequest,
    RemoveShowcaseProductsRequest,
    TopLiveProductsRequest,
    TopShowcaseProductsRequest,
    UnpinLiveProductRequest,
);
