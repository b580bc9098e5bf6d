//! Uploads a product image: `upload_image FILE`.
#![allow(clippy::print_stdout)]

use tiktokshop::product::UploadProductImageRequest;
use tiktokshop::{Client, Error, ErrorKind, Upload};

#[tokio::main]
async fn main() -> tiktokshop::Result<()> {
    let file = std::env::args().nth(1);
    let file = file.ok_or_else(|| Error::new(ErrorKind::InvalidRequest, "name an image file"))?;
    let client = Client::from_env()?;
    let request = UploadProductImageRequest::new().data(Upload::path(file)).use_case("MAIN_IMAGE");
    let image = client.product().upload_product_image(request).await?;
    println!("{:?} {:?}", image.uri, image.url);
    Ok(())
}
