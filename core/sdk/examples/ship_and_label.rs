//! Ships a package and saves its label: `ship_and_label PACKAGE_ID`.
#![allow(clippy::print_stdout)]

use tiktokshop::fulfillment::ShipPackageRequest;
use tiktokshop::{Client, Error, ErrorKind, LabelOptions};

#[tokio::main]
async fn main() -> tiktokshop::Result<()> {
    let package = std::env::args().nth(1);
    let package = package.ok_or_else(|| Error::new(ErrorKind::InvalidRequest, "name a package"))?;
    let client = Client::from_env()?;
    let request = ShipPackageRequest::new().package_id(&package).handover_method("PICKUP");
    client.fulfillment().ship_package(request).await?;
    let label = client.download_label(&package, LabelOptions::default()).await?;
    let file = format!("{package}.{}", label.extension());
    label.save(&file).await?;
    println!("{file}: {} bytes, tracking {:?}", label.bytes.len(), label.tracking_number);
    Ok(())
}
