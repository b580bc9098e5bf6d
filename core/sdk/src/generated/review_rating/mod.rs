// Generated from core/catalog by `cargo gen`. Do not edit.

//! Review rating: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Request};
use crate::client::Handle;

/// Review rating: the operations of the domain `review_rating`.
#[derive(Debug)]
pub struct ReviewRatingApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> ReviewRatingApi<'a, M> {
    /// Imports up to 50 reviews of a product from another platform.
    ///
    /// Official name `ImportProductReviews`: `POST /review_rating/{version}/product_reviews`, version 202508.
    /// Also in version 202410.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    #[doc(alias = "ImportProductReviews")]
    pub fn import_product_reviews(
        &self,
        request: ImportProductReviewsRequest,
    ) -> Call<'a, ImportProductReviewsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads an image or video for imported reviews and returns its URI.
    ///
    /// Official name `UploadReviewMedia`: `POST /review_rating/{version}/media/upload`, version 202410.
    ///
    #[doc(alias = "UploadReviewMedia")]
    pub fn upload_review_media(
        &self,
        request: UploadReviewMediaRequest,
    ) -> Call<'a, UploadReviewMediaResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for ImportProductReviewsRequest {
    const OPERATION: &'static str = "review_rating.import_product_reviews";
}

impl Request for UploadReviewMediaRequest {
    const OPERATION: &'static str = "review_rating.upload_review_media";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}
