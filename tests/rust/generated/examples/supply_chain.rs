// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn confirm_package_shipment_example(client: &Client) -> Result<()> {
    use tiktokshop::supply_chain::{ConfirmPackageShipmentRequest, Dimension, Package, Sku};

    let request = ConfirmPackageShipmentRequest::new()
        .packages([Package::new()
            .create_time_millis(1694176625765_i64)
            .dimension(Dimension::new().height(42))
            .handover_time_millis(1694176625765_i64)
            .id("28427944530283")
            .ship_time_millis(1694176625765_i64)
            .shipping_provider_id("2435653524354624")
            .shipping_provider_name("ProviderA")
            .skus([Sku::new().id("4235346547").quantity(13)])
            .time_zone("UTC+8")
            .tracking_number("WB53452356")
            .wms_order_id("324246554745")])
        .warehouse_provider_id("7342984797904049750");
    let response = client.supply_chain().confirm_package_shipment(request).await?;
    Ok(())
}
