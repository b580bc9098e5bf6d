// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn import_product_reviews_example(client: &Client) -> Result<()> {
    use tiktokshop::review_rating::ImportProductReviewsRequest;

    let request = ImportProductReviewsRequest::new();
    let response = client.review_rating().import_product_reviews(request).await?;
    Ok(())
}

pub async fn upload_review_media_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::review_rating::UploadReviewMediaRequest;

    let request = UploadReviewMediaRequest::new().data(Upload::path("picture.jpg"));
    let response = client.review_rating().upload_review_media(request).await?;
    Ok(())
}
