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

/// The parameters of `ImportProductReviews` (202508). Imports up to 50 reviews of a product from another platform.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportProductReviewsRequest {
    /// Reviews from another shop system together with the product they belong to.
    pub product_review: Option<ProductReview>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ImportProductReviewsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reviews from another shop system together with the product they belong to.
    pub fn product_review(mut self, value: ProductReview) -> Self {
        self.product_review = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ImportProductReviewsRequest {
    fn name(&self) -> &'static str {
        "ImportProductReviewsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_review" => self.product_review.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_review", &self.product_review);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UploadReviewMedia` (202410). Uploads an image or video for imported reviews and returns its URI.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadReviewMediaRequest {
    /// Picture or video file that belongs to a review.
    pub data: Option<Upload>,
    /// Kind of the file that is uploaded, such as IMAGE. Example: `IMAGE`.
    pub file_type: Option<FileType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadReviewMediaRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture or video file that belongs to a review.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Kind of the file that is uploaded, such as IMAGE. Example: `IMAGE`.
    pub fn file_type(mut self, value: impl Into<FileType>) -> Self {
        self.file_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadReviewMediaRequest {
    fn name(&self) -> &'static str {
        "UploadReviewMediaRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "file_type" => self.file_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("file_type", &self.file_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(ImportProductReviewsRequest, UploadReviewMediaRequest,);
