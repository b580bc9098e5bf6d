// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `GetConsultationProvider` (202507).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConsultationProviderResponse {
    /// Service that carries out the consultation.
    pub consultation_provider: Option<ConsultationProvider>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetConsultationProviderResponse {
    fn name(&self) -> &'static str {
        "GetConsultationProviderResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "consultation_provider" => self.consultation_provider.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("consultation_provider", &self.consultation_provider);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetPharmacies` (202504).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPharmaciesResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Pharmacies of the shop, each tied to one of its warehouses.
    pub pharmacies: Vec<Pharmacy>,
    /// Number of pharmacies of the shop, over all pages. Example: `3`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetPharmaciesResponse {
    fn name(&self) -> &'static str {
        "GetPharmaciesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "pharmacies" => self.pharmacies.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("pharmacies", &self.pharmacies);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdatePharmacies` (202504).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePharmaciesResponse {
    /// Pharmacies that could not be updated; the others were.
    pub errors: Vec<ErrorItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdatePharmaciesResponse {
    fn name(&self) -> &'static str {
        "UpdatePharmaciesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "errors" => self.errors.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("errors", &self.errors);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Consultation provider inside [`GetConsultationProviderResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsultationProvider {
    /// Id of the service that carries out the consultation. Example: `DK0001`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ConsultationProvider {
    fn name(&self) -> &'static str {
        "ConsultationProvider"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`ErrorItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Error inside [`UpdatePharmaciesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Error code that tells why the pharmacy could not be updated. Example: `99999123`.
    pub code: Option<String>,
    /// Tells which pharmacy the error belongs to, by its warehouse.
    pub detail: Option<Detail>,
    /// Explanation of why the pharmacy could not be updated.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ErrorItem {
    fn name(&self) -> &'static str {
        "ErrorItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "detail" => self.detail.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("detail", &self.detail);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Operation hour inside [`Pharmacy`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationHour {
    /// Closing time on these days, HH:mm on the 24-hour clock in UTC. Example: `18:00`.
    pub close_time: Option<String>,
    /// Days of the week with these hours; on days that appear in no entry the pharmacy is closed.
    pub days: Vec<OperationHourDay>,
    /// Opening time on these days, HH:mm on the 24-hour clock in UTC. Example: `09:00`.
    pub open_time: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OperationHour {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Closing time on these days, HH:mm on the 24-hour clock in UTC. Example: `18:00`.
    pub fn close_time(mut self, value: impl Into<String>) -> Self {
        self.close_time = Some(value.into());
        self
    }

    /// Days of the week with these hours; on days that appear in no entry the pharmacy is closed.
    pub fn days(mut self, value: impl IntoIterator<Item = impl Into<OperationHourDay>>) -> Self {
        self.days = value.into_iter().map(Into::into).collect();
        self
    }

    /// Opening time on these days, HH:mm on the 24-hour clock in UTC. Example: `09:00`.
    pub fn open_time(mut self, value: impl Into<String>) -> Self {
        self.open_time = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OperationHour {
    fn name(&self) -> &'static str {
        "OperationHour"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "close_time" => self.close_time.read(reader),
            "days" => self.days.read(reader),
            "open_time" => self.open_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("close_time", &self.close_time);
        out.put("days", &self.days);
        out.put("open_time", &self.open_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Pharmacist inside [`Pharmacy`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pharmacist {
    /// Full name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ).
    pub name: Option<String>,
    /// When the pharmacist's license ends, Unix time in seconds. Example: `1795564800`.
    pub practice_license_expire_time: Option<i64>,
    /// Number of the pharmacist's license, in Indonesia the Surat Izin Praktik Apoteker (SIPA). Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`.
    pub practice_license_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Pharmacist {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Full name of the pharmacist in charge, in Indonesia the Apoteker Penanggung Jawab (APJ).
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// When the pharmacist's license ends, Unix time in seconds. Example: `1795564800`.
    pub fn practice_license_expire_time(mut self, value: impl Into<i64>) -> Self {
        self.practice_license_expire_time = Some(value.into());
        self
    }

    /// Number of the pharmacist's license, in Indonesia the Surat Izin Praktik Apoteker (SIPA). Example: `19990106/SIPA_32.01/DPMPTSP/2024/2.2/123`.
    pub fn practice_license_number(mut self, value: impl Into<String>) -> Self {
        self.practice_license_number = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Pharmacist {
    fn name(&self) -> &'static str {
        "Pharmacist"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            "practice_license_expire_time" => self.practice_license_expire_time.read(reader),
            "practice_license_number" => self.practice_license_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
        out.put("practice_license_expire_time", &self.practice_license_expire_time);
        out.put("practice_license_number", &self.practice_license_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Pharmacy inside [`GetPharmaciesResponse`], [`UpdatePharmaciesRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pharmacy {
    /// When the pharmacy's license ends, Unix time in seconds. Example: `1795564800`.
    pub license_expire_time: Option<i64>,
    /// Number of the pharmacy's license, in Indonesia the Surat Izin Apotek (SIA). Example: `123.1/209-IA/00051/DPMPTSP/2024`.
    pub license_number: Option<String>,
    /// Opening hours of the pharmacy, one entry for each range of hours.
    pub operation_hours: Vec<OperationHour>,
    /// Pharmacist in charge of the pharmacy, with license.
    pub pharmacist: Option<Pharmacist>,
    /// Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. Example: `18297286`.
    pub warehouse_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Pharmacy {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the pharmacy's license ends, Unix time in seconds. Example: `1795564800`.
    pub fn license_expire_time(mut self, value: impl Into<i64>) -> Self {
        self.license_expire_time = Some(value.into());
        self
    }

    /// Number of the pharmacy's license, in Indonesia the Surat Izin Apotek (SIA). Example: `123.1/209-IA/00051/DPMPTSP/2024`.
    pub fn license_number(mut self, value: impl Into<String>) -> Self {
        self.license_number = Some(value.into());
        self
    }

    /// Opening hours of the pharmacy, one entry for each range of hours.
    pub fn operation_hours(mut self, value: impl IntoIterator<Item = OperationHour>) -> Self {
        self.operation_hours = value.into_iter().collect();
        self
    }

    /// Pharmacist in charge of the pharmacy, with license.
    pub fn pharmacist(mut self, value: Pharmacist) -> Self {
        self.pharmacist = Some(value);
        self
    }

    /// Id of the warehouse that the pharmacy ships from; it also identifies the pharmacy. Example: `18297286`.
    pub fn warehouse_id(mut self, value: impl Into<String>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Pharmacy {
    fn name(&self) -> &'static str {
        "Pharmacy"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "license_expire_time" => self.license_expire_time.read(reader),
            "license_number" => self.license_number.read(reader),
            "operation_hours" => self.operation_hours.read(reader),
            "pharmacist" => self.pharmacist.read(reader),
            "warehouse_id" => self.warehouse_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("license_expire_time", &self.license_expire_time);
        out.put("license_number", &self.license_number);
        out.put("operation_hours", &self.operation_hours);
        out.put("pharmacist", &self.pharmacist);
        out.put("warehouse_id", &self.warehouse_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Prescription requirement inside [`UpdatePrescriptionRequirementRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrescriptionRequirement {
    /// Whether buyers need a prescription to buy the product. Example: `true`.
    pub needs_prescription: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl PrescriptionRequirement {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether buyers need a prescription to buy the product. Example: `true`.
    pub fn needs_prescription(mut self, value: bool) -> Self {
        self.needs_prescription = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for PrescriptionRequirement {
    fn name(&self) -> &'static str {
        "PrescriptionRequirement"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "needs_prescription" => self.needs_prescription.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("needs_prescription", &self.needs_prescription);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    GetConsultationProviderResponse,
    GetPharmaciesResponse,
    UpdatePharmaciesResponse,
    ConsultationProvider,
    Detail,
    ErrorItem,
    OperationHour,
    Pharmacist,
    Pharmacy,
    PrescriptionRequirement,
);
