// Generated from core/catalog by `cargo gen`. Do not edit.

//! Gs full service inventory: methods, requests and responses.

mod models;
mod requests;

pub use models::*;
pub use requests::*;

use crate::call::{Call, Request};
use crate::client::Handle;

/// Gs full service inventory: the operations of the domain `gs_full_service_inventory`.
#[derive(Debug)]
pub struct GsFullServiceInventoryApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> GsFullServiceInventoryApi<'a, M> {
    /// Returns virtual stock per SKU and warehouse (beta endpoint).
    ///
    /// Official name `GSFullServiceQueryVirtualInventory`: `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/query`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServiceQueryVirtualInventory")]
    pub fn gs_full_service_query_virtual_inventory(
        &self,
        request: GsFullServiceQueryVirtualInventoryRequest,
    ) -> Call<'a, GsFullServiceQueryVirtualInventoryResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sets virtual stock per SKU and warehouse and reports failures (beta endpoint).
    ///
    /// Official name `GSFullServiceUpdateVirtualInventory`: `POST /gs_full_service_inventory/{version}/beta/virtual_inventory/update`, version 202405.
    ///
    /// - failed items are listed in `errors`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServiceUpdateVirtualInventory")]
    pub fn gs_full_service_update_virtual_inventory(
        &self,
        request: GsFullServiceUpdateVirtualInventoryRequest,
    ) -> Call<'a, GsFullServiceUpdateVirtualInventoryResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns a supplier's virtual stock per SKU and warehouse (preview endpoint).
    ///
    /// Official name `QueryGlobalSellingVirtualInventory`: `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/query`, version 202404.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "QueryGlobalSellingVirtualInventory")]
    pub fn query_global_selling_virtual_inventory(
        &self,
        request: QueryGlobalSellingVirtualInventoryRequest,
    ) -> Call<'a, QueryGlobalSellingVirtualInventoryResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sets a supplier's virtual stock and reports failures per SKU (preview endpoint).
    ///
    /// Official name `SetGlobalSellingVirtualInventory`: `POST /gs_full_service_inventory/{version}/preview/virtual_inventory/update`, version 202404.
    ///
    /// - failed items are listed in `errors`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "SetGlobalSellingVirtualInventory")]
    pub fn set_global_selling_virtual_inventory(
        &self,
        request: SetGlobalSellingVirtualInventoryRequest,
    ) -> Call<'a, SetGlobalSellingVirtualInventoryResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for GsFullServiceQueryVirtualInventoryRequest {
    const OPERATION: &'static str = "gs_full_service_inventory.gs_full_service_query_virtual_inventory";
}

impl Request for GsFullServiceUpdateVirtualInventoryRequest {
    const OPERATION: &'static str = "gs_full_service_inventory.gs_full_service_update_virtual_inventory";
}

impl Request for QueryGlobalSellingVirtualInventoryRequest {
    const OPERATION: &'static str = "gs_full_service_inventory.query_global_selling_virtual_inventory";
}

impl Request for SetGlobalSellingVirtualInventoryRequest {
    const OPERATION: &'static str = "gs_full_service_inventory.set_global_selling_virtual_inventory";
}
