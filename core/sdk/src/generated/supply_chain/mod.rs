// Generated from core/catalog by `cargo gen`. Do not edit.

//! Supply chain: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::call::{Call, Request};
use crate::client::Handle;

/// Supply chain: the operations of the domain `supply_chain`.
#[derive(Debug)]
pub struct SupplyChainApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> SupplyChainApi<'a, M> {
    /// Reports packages that a certified warehouse has shipped.
    ///
    /// Official name `ConfirmPackageShipment`: `POST /supply_chain/{version}/packages/sync`, version 202309.
    ///
    /// - failed items are listed in `errors`
    /// - scope: `seller.fulfillment.basic`
    /// - codes of this domain: `39003015` (PermissionDenied), `39003016` (InvalidRequest), `39003017` (Server), `39003018` (InvalidRequest), `39003019` (InvalidRequest), `39003020` (Business)
    /// - elsewhere: PHP `Supplychain.confirmPackageShipment`
    #[doc(alias = "ConfirmPackageShipment")]
    #[doc(alias = "confirmPackageShipment")]
    pub fn confirm_package_shipment(
        &self,
        request: ConfirmPackageShipmentRequest,
    ) -> Call<'a, ConfirmPackageShipmentResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for ConfirmPackageShipmentRequest {
    const OPERATION: &'static str = "supply_chain.confirm_package_shipment";
}
