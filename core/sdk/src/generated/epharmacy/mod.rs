// Generated from core/catalog by `cargo gen`. Do not edit.

//! Epharmacy: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Epharmacy: the operations of the domain `epharmacy`.
#[derive(Debug)]
pub struct EpharmacyApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> EpharmacyApi<'a, M> {
    /// Returns the provider that handles one pharmacy consultation.
    ///
    /// Official name `GetConsultationProvider`: `GET /epharmacy/{version}/consultations/{consultation_id}/providers`, version 202507.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetConsultationProvider")]
    pub fn get_consultation_provider(
        &self,
        request: GetConsultationProviderRequest,
    ) -> Call<'a, GetConsultationProviderResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the pharmacies registered for the shop, page by page.
    ///
    /// Official name `GetPharmacies`: `GET /epharmacy/{version}/pharmacies`, version 202504.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `pharmacies`
    #[doc(alias = "GetPharmacies")]
    pub fn get_pharmacies(&self, request: GetPharmaciesRequest) -> Call<'a, GetPharmaciesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Updates the licence, opening hours and pharmacist of up to 20 pharmacies.
    ///
    /// Official name `UpdatePharmacies`: `POST /epharmacy/{version}/pharmacies/update`, version 202504.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    #[doc(alias = "UpdatePharmacies")]
    pub fn update_pharmacies(
        &self,
        request: UpdatePharmaciesRequest,
    ) -> Call<'a, UpdatePharmaciesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sets whether a product may be sold only with a prescription.
    ///
    /// Official name `UpdatePrescriptionRequirement`: `POST /epharmacy/{version}/products/{product_id}/prescription_requirements/update`, version 202504.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "UpdatePrescriptionRequirement")]
    pub fn update_prescription_requirement(
        &self,
        request: UpdatePrescriptionRequirementRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Reports whether the prescription of an order is accepted or rejected.
    ///
    /// Official name `UpdatePrescriptionStatus`: `POST /epharmacy/{version}/orders/{order_id}/update_prescription_status`, version 202504.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "UpdatePrescriptionStatus")]
    pub fn update_prescription_status(&self, request: UpdatePrescriptionStatusRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }
}

impl Request for GetConsultationProviderRequest {
    const OPERATION: &'static str = "epharmacy.get_consultation_provider";
}

impl Request for GetPharmaciesRequest {
    const OPERATION: &'static str = "epharmacy.get_pharmacies";
}

impl Paged for GetPharmaciesResponse {
    type Item = models::Pharmacy;
}

impl Request for UpdatePharmaciesRequest {
    const OPERATION: &'static str = "epharmacy.update_pharmacies";
}

impl Request for UpdatePrescriptionRequirementRequest {
    const OPERATION: &'static str = "epharmacy.update_prescription_requirement";
}

impl Request for UpdatePrescriptionStatusRequest {
    const OPERATION: &'static str = "epharmacy.update_prescription_status";
}
