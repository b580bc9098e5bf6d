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
    /// Reviews that could not be imported; the others were.
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
    /// Identifier of the uploaded file; pass it in `image_uris` or `video_uris`.
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
    /// Id, in its source, of the review that failed. Example: `140519841094180941`.
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
    /// Error code that tells why the review could not be imported. Example: `32002021`.
    pub code: Option<i64>,
    /// Tells which review the error belongs to, by its id in the source.
    pub detail: Option<Detail>,
    /// Explanation of why the review could not be imported.
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
    /// Id of the product or SKU in another shop system, used to find the product here. Example: `789456123012`.
    pub external_product_id: Option<String>,
    /// International code of the product: GTIN, EAN, UPC or ISBN. Example: `12389456123012`.
    pub product_identifier_code: Option<String>,
    /// Code of the SKU that you gave it yourself, not shown to buyers. Example: `ABC-XYZ`.
    pub seller_sku: Option<String>,
    /// Platform's id of the product in TikTok Shop; the surest way to match it. Example: `123456`.
    pub tiktok_product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Identifier {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product or SKU in another shop system, used to find the product here. Example: `789456123012`.
    pub fn external_product_id(mut self, value: impl Into<String>) -> Self {
        self.external_product_id = Some(value.into());
        self
    }

    /// International code of the product: GTIN, EAN, UPC or ISBN. Example: `12389456123012`.
    pub fn product_identifier_code(mut self, value: impl Into<String>) -> Self {
        self.product_identifier_code = Some(value.into());
        self
    }

    /// Code of the SKU that you gave it yourself, not shown to buyers. Example: `ABC-XYZ`.
    pub fn seller_sku(mut self, value: impl Into<String>) -> Self {
        self.seller_sku = Some(value.into());
        self
    }

    /// Platform's id of the product in TikTok Shop; the surest way to match it. Example: `123456`.
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
    /// Description of the product, at most 750 characters.
    pub description: Option<String>,
    /// Codes by which the product is found; TikTok Shop ids are the surest, and no code may belong to two products.
    pub identifiers: Option<Identifier>,
    /// Main picture of the product, at most one; identifier from the media upload. At most 1 items.
    pub image_uris: Vec<String>,
    /// Name of the product, at most 255 characters long.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Product {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the product, at most 750 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Codes by which the product is found; TikTok Shop ids are the surest, and no code may belong to two products.
    pub fn identifiers(mut self, value: Identifier) -> Self {
        self.identifiers = Some(value);
        self
    }

    /// Main picture of the product, at most one; identifier from the media upload. At most 1 items.
    pub fn image_uris(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image_uris = value.into_iter().map(Into::into).collect();
        self
    }

    /// Name of the product, at most 255 characters long.
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
    /// Product that the reviews are about, with the codes to find it.
    pub product: Option<Product>,
    /// Reviews to import for the product, at most 50.
    pub review_records: Vec<ReviewRecord>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductReview {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product that the reviews are about, with the codes to find it.
    pub fn product(mut self, value: Product) -> Self {
        self.product = Some(value);
        self
    }

    /// Reviews to import for the product, at most 50.
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
    /// Text of the review, at most 5000 characters.
    pub content: Option<String>,
    /// When the review was written, Unix time in milliseconds. Example: `1728781399182`.
    pub create_time_millis: Option<i64>,
    /// Id of the review in its source, at most 19 digits; an id that was imported before makes the call fail. Example: `140519841094180941`.
    pub external_review_id: Option<String>,
    /// Pictures of the review, at most 6, or 5 with a video; identifiers from the media upload.
    pub image_uris: Vec<String>,
    /// Stars that the reviewer gave, from 1 for worst to 5 for best. 1 to 5. Example: `5`.
    pub rating: Option<i64>,
    /// Name of the reviewer, at most 32 characters; buyers see it partly masked.
    pub reviewer_display_name: Option<String>,
    /// Name of the place the review comes from, such as Website; at most 32 characters. Example: `Website`.
    pub source: Option<String>,
    /// Title of the review, at most 50 characters.
    pub title: Option<String>,
    /// Videos of the review, at most one; identifiers from the media upload. At most 1 items.
    pub video_uris: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewRecord {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the review, at most 5000 characters.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// When the review was written, Unix time in milliseconds. Example: `1728781399182`.
    pub fn create_time_millis(mut self, value: impl Into<i64>) -> Self {
        self.create_time_millis = Some(value.into());
        self
    }

    /// Id of the review in its source, at most 19 digits; an id that was imported before makes the call fail. Example: `140519841094180941`.
    pub fn external_review_id(mut self, value: impl Into<String>) -> Self {
        self.external_review_id = Some(value.into());
        self
    }

    /// Pictures of the review, at most 6, or 5 with a video; identifiers from the media upload.
    pub fn image_uris(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image_uris = value.into_iter().map(Into::into).collect();
        self
    }

    /// Stars that the reviewer gave, from 1 for worst to 5 for best. 1 to 5. Example: `5`.
    pub fn rating(mut self, value: impl Into<i64>) -> Self {
        self.rating = Some(value.into());
        self
    }

    /// Name of the reviewer, at most 32 characters; buyers see it partly masked.
    pub fn reviewer_display_name(mut self, value: impl Into<String>) -> Self {
        self.reviewer_display_name = Some(value.into());
        self
    }

    /// Name of the place the review comes from, such as Website; at most 32 characters. Example: `Website`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }

    /// Title of the review, at most 50 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Videos of the review, at most one; identifiers from the media upload. At most 1 items.
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
