// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn order_status_data_exchange_example(client: &Client) -> Result<()> {
    use tiktokshop::data_reconciliation::OrderStatusDataExchangeRequest;

    let request = OrderStatusDataExchangeRequest::new();
    let response = client.data_reconciliation().order_status_data_exchange(request).await?;
    Ok(())
}

pub async fn quality_factory_order_data_import_example(client: &Client) -> Result<()> {
    use tiktokshop::data_reconciliation::QualityFactoryOrderDataImportRequest;

    let request = QualityFactoryOrderDataImportRequest::new();
    let response = client.data_reconciliation().quality_factory_order_data_import(request).await?;
    Ok(())
}
