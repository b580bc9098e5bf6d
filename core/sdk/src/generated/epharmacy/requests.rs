// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `GetConsultationProvider` (202507). Returns the provider that handles one pharmacy consultation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConsultationProviderRequest {
    /// Platform's id of the medical consultation whose provider to return. Required.
    pub consultation_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetConsultationProviderRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the medical consultation whose provider to return. Required.
    pub fn consultation_id(mut self, value: impl Into<String>) -> Self {
        self.consultation_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetConsultationProviderRequest {
    fn name(&self) -> &'static str {
        "GetConsultationProviderRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "consultation_id" => self.consultation_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("consultation_id", &self.consultation_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetPharmacies` (202504). Lists the pharmacies registered for the shop, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPharmaciesRequest {
    /// Number of pharmacies to return on each page, 1 to 100; 50 by default. Default: `50`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetPharmaciesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of pharmacies to return on each page, 1 to 100; 50 by default. Default: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetPharmaciesRequest {
    fn name(&self) -> &'static str {
        "GetPharmaciesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdatePharmacies` (202504). Updates the licence, opening hours and pharmacist of up to 20 pharmacies.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePharmaciesRequest {
    /// Pharmacies to update, at most 20.
    pub pharmacies: Vec<Pharmacy>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePharmaciesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pharmacies to update, at most 20.
    pub fn pharmacies(mut self, value: impl IntoIterator<Item = Pharmacy>) -> Self {
        self.pharmacies = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdatePharmaciesRequest {
    fn name(&self) -> &'static str {
        "UpdatePharmaciesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pharmacies" => self.pharmacies.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pharmacies", &self.pharmacies);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdatePrescriptionRequirement` (202504). Sets whether a product may be sold only with a prescription.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrescriptionRequirementRequest {
    /// Whether the product may be sold only on prescription.
    pub prescription_requirement: Option<PrescriptionRequirement>,
    /// Platform's id of the product that the rule is for. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePrescriptionRequirementRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the product may be sold only on prescription.
    pub fn prescription_requirement(mut self, value: PrescriptionRequirement) -> Self {
        self.prescription_requirement = Some(value);
        self
    }

    /// Platform's id of the product that the rule is for. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdatePrescriptionRequirementRequest {
    fn name(&self) -> &'static str {
        "UpdatePrescriptionRequirementRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "prescription_requirement" => self.prescription_requirement.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("prescription_requirement", &self.prescription_requirement);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdatePrescriptionStatus` (202504). Reports whether the prescription of an order is accepted or rejected.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrescriptionStatusRequest {
    /// Platform's id of the order with the prescription. Required.
    pub order_id: Option<String>,
    /// Result of the pharmacy's check of the prescription that the buyer uploaded. Example: `APPROVED`.
    pub prescription_status: Option<PrescriptionStatus>,
    /// Why the prescription is refused, at most 5000 characters; for status REJECTED.
    pub rejection_reason: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdatePrescriptionStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the order with the prescription. Required.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Result of the pharmacy's check of the prescription that the buyer uploaded. Example: `APPROVED`.
    pub fn prescription_status(mut self, value: impl Into<PrescriptionStatus>) -> Self {
        self.prescription_status = Some(value.into());
        self
    }

    /// Why the prescription is refused, at most 5000 characters; for status REJECTED.
    pub fn rejection_reason(mut self, value: impl Into<String>) -> Self {
        self.rejection_reason = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdatePrescriptionStatusRequest {
    fn name(&self) -> &'static str {
        "UpdatePrescriptionStatusRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "prescription_status" => self.prescription_status.read(reader),
            "rejection_reason" => self.rejection_reason.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("prescription_status", &self.prescription_status);
        out.put("rejection_reason", &self.rejection_reason);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetConsultationProviderRequest,
    GetPharmaciesRequest,
    UpdatePharmaciesRequest,
    UpdatePrescriptionRequirementRequest,
    UpdatePrescriptionStatusRequest,
);
