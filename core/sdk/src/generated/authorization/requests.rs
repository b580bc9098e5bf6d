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

/// The parameters of `DeauthorizeShop` (202403). Withdraws the app's authorization for one shop and informs the seller.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeauthorizeShopRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DeauthorizeShopRequest {
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

impl Model for DeauthorizeShopRequest {
    fn name(&self) -> &'static str {
        "DeauthorizeShopRequest"
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

/// The parameters of `GetAuthorizedCategoryAssets` (202405). Lists the partner's category assets, each with its cipher.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAuthorizedCategoryAssetsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAuthorizedCategoryAssetsRequest {
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

impl Model for GetAuthorizedCategoryAssetsRequest {
    fn name(&self) -> &'static str {
        "GetAuthorizedCategoryAssetsRequest"
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

/// The parameters of `GetAuthorizedShops` (202309). Lists the shops that the access token may act for, each with its cipher.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAuthorizedShopRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetAuthorizedShopRequest {
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

impl Model for GetAuthorizedShopRequest {
    fn name(&self) -> &'static str {
        "GetAuthorizedShopRequest"
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

/// The parameters of `GetWidgetToken` (202401). Issues a token for the embedded widget, valid for about five minutes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWidgetTokenRequest {
    /// Id of the shop; not needed, the token is issued without it. Example: `78343412345569990`.
    pub shop_id: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetWidgetTokenRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the shop; not needed, the token is issued without it. Example: `78343412345569990`.
    pub fn shop_id(mut self, value: impl Into<i64>) -> Self {
        self.shop_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetWidgetTokenRequest {
    fn name(&self) -> &'static str {
        "GetWidgetTokenRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "shop_id" => self.shop_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("shop_id", &self.shop_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    DeauthorizeShopRequest,
    GetAuthorizedCategoryAssetsRequest,
    GetAuthorizedShopRequest,
    GetWidgetTokenRequest,
);
