// Generated from core/catalog by `cargo gen`. Do not edit.

//! Data reconciliation: methods, requests and responses.

mod models;
mod requests;

pub use models::*;
pub use requests::*;

use crate::call::{Call, Request};
use crate::client::Handle;

/// Data reconciliation: the operations of the domain `data_reconciliation`.
#[derive(Debug)]
pub struct DataReconciliationApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> DataReconciliationApi<'a, M> {
    /// Reports order states of another channel so that TikTok can reconcile them.
    ///
    /// Official name `OrderStatusDataExchange`: `POST /data_reconciliation/{version}/orders/sync`, version 202309.
    ///
    /// - failed items are listed in `errors`
    #[doc(alias = "OrderStatusDataExchange")]
    pub fn order_status_data_exchange(
        &self,
        request: OrderStatusDataExchangeRequest,
    ) -> Call<'a, OrderStatusDataExchangeResponse, M> {
        Call::new(self.client, &request)
    }

    /// Imports order data of another channel for quality checks of the integration.
    ///
    /// Official name `QualityFactoryOrderDataImportAPI`: `POST /data_reconciliation/{version}/orders/import`, version 202401.
    /// Also in version 202310.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    #[doc(alias = "QualityFactoryOrderDataImportAPI")]
    pub fn quality_factory_order_data_import(
        &self,
        request: QualityFactoryOrderDataImportRequest,
    ) -> Call<'a, QualityFactoryOrderDataImportResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for OrderStatusDataExchangeRequest {
    const OPERATION: &'static str = "data_reconciliation.order_status_data_exchange";
}

impl Request for QualityFactoryOrderDataImportRequest {
    const OPERATION: &'static str = "data_reconciliation.quality_factory_order_data_import";
}
