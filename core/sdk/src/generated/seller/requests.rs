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

/// The parameters of `GetActiveShops` (202309). Lists the seller's active shops, with their regions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetActiveShopListRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetActiveShopListRequest {
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

impl Model for GetActiveShopListRequest {
    fn name(&self) -> &'static str {
        "GetActiveShopListRequest"
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

/// The parameters of `GetSellerPermissions` (202309). Tells whether the seller may manage global products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerPermissionsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSellerPermissionsRequest {
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

impl Model for GetSellerPermissionsRequest {
    fn name(&self) -> &'static str {
        "GetSellerPermissionsRequest"
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

/// The parameters of `GetSellerStatus` (202508). Returns the onboarding status of the seller and of each shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerStatusRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSellerStatusRequest {
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

impl Model for GetSellerStatusRequest {
    fn name(&self) -> &'static str {
        "GetSellerStatusRequest"
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

/// The parameters of `GetShopCreators` (202407). Lists the creator accounts linked to the shop, with their binding state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopCreatorsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopCreatorsRequest {
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

impl Model for GetShopCreatorsRequest {
    fn name(&self) -> &'static str {
        "GetShopCreatorsRequest"
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

/// The parameters of `GetShopGroupAndRelatedShops` (202601). Returns the group that a shop belongs to and the other shops in it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShopGroupAndRelatedShopsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetShopGroupAndRelatedShopsRequest {
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

impl Model for GetShopGroupAndRelatedShopsRequest {
    fn name(&self) -> &'static str {
        "GetShopGroupAndRelatedShopsRequest"
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

/// The parameters of `SyncCollections` (202508). Sends product collections of an external shop to TikTok Shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncCollectionsRequest {
    /// Product collections to show on the page of the shop.
    pub collections: Vec<Collection>,
    /// Address at which the logo of the shop can be loaded.
    pub logo_url: Option<String>,
    /// System that the collections come from, given as a number. Example: `1`.
    pub source: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SyncCollectionsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product collections to show on the page of the shop.
    pub fn collections(mut self, value: impl IntoIterator<Item = Collection>) -> Self {
        self.collections = value.into_iter().collect();
        self
    }

    /// Address at which the logo of the shop can be loaded.
    pub fn logo_url(mut self, value: impl Into<String>) -> Self {
        self.logo_url = Some(value.into());
        self
    }

    /// System that the collections come from, given as a number. Example: `1`.
    pub fn source(mut self, value: impl Into<i64>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SyncCollectionsRequest {
    fn name(&self) -> &'static str {
        "SyncCollectionsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "collections" => self.collections.read(reader),
            "logo_url" => self.logo_url.read(reader),
            "source" => self.source.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("collections", &self.collections);
        out.put("logo_url", &self.logo_url);
        out.put("source", &self.source);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetActiveShopListRequest,
    GetSellerPermissionsRequest,
    GetSellerStatusRequest,
    GetShopCreatorsRequest,
    GetShopGroupAndRelatedShopsRequest,
    SyncCollectionsRequest,
);
