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

/// The response of `ImportProductReviews` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportProductReviewsResponse {
    /// Errors.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ImportProductReviewsResponse {
    fn name(&self) -> &'static str {
        "ImportProductReviewsResponse"
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

/// The response of `UploadReviewMedia` (202410).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadReviewMediaResponse {
    /// URI.
    pub uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadReviewMediaResponse {
    fn name(&self) -> &'static str {
        "UploadReviewMediaResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
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
    /// External review id. Example: `140519841094180941`.
    pub external_review_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_review_id" => self.external_review_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_review_id", &self.external_review_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`ImportProductReviewsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Code. Example: `32002021`.
    pub code: Option<i64>,
    /// Detail.
    pub detail: Option<Detail>,
    /// Message.
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

/// Identifier inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Identifier {
    /// External product id. Example: `789456123012`.
    pub external_product_id: Option<String>,
    /// Product identifier code. Example: `12389456123012`.
    pub product_identifier_code: Option<String>,
    /// Seller SKU. Example: `ABC-XYZ`.
    pub seller_sku: Option<String>,
    /// Tiktok product id. Example: `123456`.
    pub tiktok_product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Identifier {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// External product id. Example: `789456123012`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// Product identifier code. Example: `12389456123012`.
    pub fn product_identifier_code(mut self, value: impl Into<String>) -> Self {
        self.product_identifier_code = Some(value.into());
        self
    }

    /// Seller SKU. Example: `ABC-XYZ`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Tiktok product id. Example: `123456`.
    pub fn tiktok_product_id(mut self, value: impl Into<String>) -> Self {
        self.tiktok_product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Identifier {
    fn name(&self) -> &'static str {
        "Identifier"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_product_id" => self.external_product_id.read(reader),
            "product_identifier_code" => self.product_identifier_code.read(reader),
            "seller_sku" => self.seller_sku.read(reader),
            "tiktok_product_id" => self.tiktok_product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_product_id", &self.external_product_id);
        out.put("product_identifier_code", &self.product_identifier_code);
        out.put("seller_sku", &self.seller_sku);
        out.put("tiktok_product_id", &self.tiktok_product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`ProductReview`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Description. At most 750 characters.
    pub description: Option<String>,
    /// Identifiers.
    pub identifiers: Option<Identifier>,
    /// Image URIs. At most 1 items.
    pub image_uris: Vec<String>,
    /// Name. At most 255 characters.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Product {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description. At most 750 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Identifiers.
    pub fn identifiers(mut self, value: Identifier) -> Self {
        self.identifiers = Some(value);
        self
    }

    /// Image URIs. At most 1 items.
    pub fn image_uris(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image_uris = value.into_iter().map(Into::into).collect();
        self
    }

    /// Name. At most 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
            "description" => self.description.read(reader),
            "identifiers" => self.identifiers.read(reader),
            "image_uris" => self.image_uris.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("description", &self.description);
        out.put("identifiers", &self.identifiers);
        out.put("image_uris", &self.image_uris);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product review inside [`ImportProductReviewsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductReview {
    /// Product.
    pub product: Option<Product>,
    /// Review records. At most 50 items.
    pub review_records: Vec<ReviewRecord>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductReview {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product.
    pub fn product(mut self, value: Product) -> Self {
        self.product = Some(value);
        self
    }

    /// Review records. At most 50 items.
    pub fn review_records(mut self, value: impl IntoIterator<Item = ReviewRecord>) -> Self {
        self.review_records = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ProductReview {
    fn name(&self) -> &'static str {
        "ProductReview"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product" => self.product.read(reader),
            "review_records" => self.review_records.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product", &self.product);
        out.put("review_records", &self.review_records);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Review record inside [`ProductReview`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewRecord {
    /// Content. At most 5000 characters.
    pub content: Option<String>,
    /// Create time millis. Example: `1728781399182`.
    pub create_time_millis: Option<i64>,
    /// External review id. At most 19 characters. Example: `140519841094180941`.
    pub external_review_id: Option<String>,
    /// Image URIs. At most 6 items.
    pub image_uris: Vec<String>,
    /// Rating. 1 to 5. Example: `5`.
    pub rating: Option<i64>,
    /// Reviewer display name. At most 32 characters.
    pub reviewer_display_name: Option<String>,
    /// Source. At most 32 characters. Example: `Website`.
    pub source: Option<String>,
    /// Title. At most 50 characters.
    pub title: Option<String>,
    /// Video URIs. At most 1 items.
    pub video_uris: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewRecord {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content. At most 5000 characters.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Create time millis. Example: `1728781399182`.
    pub fn create_time_millis(mut self, value: impl Into<i64>) -> Self {
        self.create_time_millis = Some(value.into());
        self
    }

    /// External review id. At most 19 characters. Example: `140519841094180941`.
    pub fn external_review_id(mut self, value: impl Into<String>) -> Self {
        self.external_review_id = Some(value.into());
        self
    }

    /// Image URIs. At most 6 items.
    pub fn image_uris(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image_uris = value.into_iter().map(Into::into).collect();
        self
    }

    /// Rating. 1 to 5. Example: `5`.
    pub fn rating(mut self, value: impl Into<i64>) -> Self {
        self.rating = Some(value.into());
        self
    }

    /// Reviewer display name. At most 32 characters.
    pub fn reviewer_display_name(mut self, value: impl Into<String>) -> Self {
        self.reviewer_display_name = Some(value.into());
        self
    }

    /// Source. At most 32 characters. Example: `Website`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Title. At most 50 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Video URIs. At most 1 items.
    pub fn video_uris(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.video_uris = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReviewRecord {
    fn name(&self) -> &'static str {
        "ReviewRecord"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "create_time_millis" => self.create_time_millis.read(reader),
            "external_review_id" => self.external_review_id.read(reader),
            "image_uris" => self.image_uris.read(reader),
            "rating" => self.rating.read(reader),
            "reviewer_display_name" => self.reviewer_display_name.read(reader),
            "source" => self.source.read(reader),
            "title" => self.title.read(reader),
            "video_uris" => self.video_uris.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("create_time_millis", &self.create_time_millis);
        out.put("external_review_id", &self.external_review_id);
        out.put("image_uris", &self.image_uris);
        out.put("rating", &self.rating);
        out.put("reviewer_display_name", &self.reviewer_display_name);
        out.put("source", &self.source);
        out.put("title", &self.title);
        out.put("video_uris", &self.video_uris);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    ImportProductReviewsResponse,
    UploadReviewMediaResponse,
    Detail,
    ErrorItem,
    Identifier,
    Product,
    ProductReview,
    ReviewRecord,
);
