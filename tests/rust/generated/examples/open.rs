// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn upload_file_init_example(client: &Client) -> Result<()> {
    use tiktokshop::open::UploadFileInitRequest;

    let request = UploadFileInitRequest::new()
        .file_name("Blue shirt")
        .file_size(1)
        .file_type("text")
        .target_path("text")
        .total_chunk_count(1);
    let response = client.open().upload_file_init(request).await?;
    Ok(())
}
