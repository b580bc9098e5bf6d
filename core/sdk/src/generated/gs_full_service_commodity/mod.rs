// Generated from core/catalog by `cargo gen`. Do not edit.

//! Gs full service commodity: methods, requests and responses.

mod models;
mod requests;

pub use models::*;
pub use requests::*;

use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Gs full service commodity: the operations of the domain `gs_full_service_commodity`.
#[derive(Debug)]
pub struct GsFullServiceCommodityApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> GsFullServiceCommodityApi<'a, M> {
    /// Lists the categories open to full-service suppliers, by offset (preview endpoint).
    ///
    /// Official name `GetGlobalSellingFullServiceCategories`: `POST /gs_full_service_commodity/{version}/preview/categories/search`, version 202404.
    ///
    /// - paged: the items are `categories`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GetGlobalSellingFullServiceCategories")]
    pub fn get_global_selling_full_service_categories(
        &self,
        request: GetGlobalSellingFullServiceCategoriesRequest,
    ) -> Call<'a, GetGlobalSellingFullServiceCategoriesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists a supplier's grading templates for garment sizes (preview endpoint).
    ///
    /// Official name `Getgradingtemplatesconfig`: `GET /gs_full_service_commodity/{version}/preview/grading_templates`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "Getgradingtemplatesconfig")]
    pub fn get_grading_templates_config(
        &self,
        request: GetGradingTemplatesConfigRequest,
    ) -> Call<'a, GetGradingTemplatesConfigResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the size groups of a category and whether grading is required.
    ///
    /// Official name `GetSizeGroups`: `GET /gs_full_service_commodity/{version}/size_groups`, version 202408.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GetSizeGroups")]
    pub fn get_size_groups(&self, request: GetSizeGroupsRequest) -> Call<'a, GetSizeGroupsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the size groups of a full-service category (preview endpoint).
    ///
    /// Official name `Getsizegroupsconfig`: `GET /gs_full_service_commodity/{version}/preview/size_groups`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "Getsizegroupsconfig")]
    pub fn get_size_groups_config(
        &self,
        request: GetSizeGroupsConfigRequest,
    ) -> Call<'a, GetSizeGroupsConfigResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the addresses that the supplier ships from, page by page.
    ///
    /// Official name `GlobalSellingGetSupplierAddresses`: `GET /gs_full_service_commodity/{version}/supplier_addresses`, version 202407.
    ///
    /// - paged: the items are `addresses`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GlobalSellingGetSupplierAddresses")]
    pub fn global_selling_get_supplier_addresses(
        &self,
        request: GlobalSellingGetSupplierAddressesRequest,
    ) -> Call<'a, GlobalSellingGetSupplierAddressesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Predicts for each region whether a full-service product can be published.
    ///
    /// Official name `GSCalculateProductAuditInfo`: `POST /gs_full_service_commodity/{version}/calculate_audit_info`, version 202509.
    /// Also in version 202508.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSCalculateProductAuditInfo")]
    pub fn gs_calculate_product_audit_info(
        &self,
        request: GsCalculateProductAuditInfoRequest,
    ) -> Call<'a, GsCalculateProductAuditInfoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates a full-service product for a named supplier (preview endpoint).
    ///
    /// Official name `GSCreateProduct`: `POST /gs_full_service_commodity/{version}/preview/products`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSCreateProduct")]
    pub fn gs_create_product(&self, request: GsCreateProductRequest) -> Call<'a, GsCreateProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates a full-service product and returns its SPU code (beta endpoint).
    ///
    /// Official name `GSCreateProductv2`: `POST /gs_full_service_commodity/{version}/beta/products`, version 202509.
    /// Also in version 202405, 202410, 202508.
    ///
    /// - idempotency key: `idempotent_key`; by default, the client creates one
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSCreateProductv2")]
    pub fn gs_create_product_v2(
        &self,
        request: GsCreateProductV2Request,
    ) -> Call<'a, GsCreateProductV2Response, M> {
        Call::new(self.client, &request)
    }

    /// Lists the attributes of a full-service category (beta endpoint).
    ///
    /// Official name `GSFullServiceGetattributes`: `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/attributes`, version 202507.
    /// Also in version 202405, 202503.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServiceGetattributes")]
    pub fn gs_full_service_get_attributes(
        &self,
        request: GsFullServiceGetAttributesRequest,
    ) -> Call<'a, GsFullServiceGetAttributesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the supplier's brands and their approval state (beta endpoint).
    ///
    /// Official name `GSFullServiceGetBrands`: `GET /gs_full_service_commodity/{version}/beta/brands`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServiceGetBrands")]
    pub fn gs_full_service_get_brands(
        &self,
        request: GsFullServiceGetBrandsRequest,
    ) -> Call<'a, GsFullServiceGetBrandsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the listing rules of one full-service category (beta endpoint).
    ///
    /// Official name `GSFullServiceGetCategoryinformation`: `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServiceGetCategoryinformation")]
    pub fn gs_full_service_get_category_information(
        &self,
        request: GsFullServiceGetCategoryInformationRequest,
    ) -> Call<'a, GsFullServiceGetCategoryInformationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the certificates that a full-service category requires, per region (beta endpoint).
    ///
    /// Official name `GSFullServiceGetCertifications`: `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/certifications`, version 202507.
    /// Also in version 202406.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServiceGetCertifications")]
    pub fn gs_full_service_get_certifications(
        &self,
        request: GsFullServiceGetCertificationsRequest,
    ) -> Call<'a, GsFullServiceGetCertificationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the attributes of a full-service category (preview endpoint).
    ///
    /// Official name `GSFullServicePreviewGetattributes`: `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}/attributes`, version 202404.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServicePreviewGetattributes")]
    pub fn gs_full_service_preview_get_attributes(
        &self,
        request: GsFullServicePreviewGetAttributesRequest,
    ) -> Call<'a, GsFullServicePreviewGetAttributesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists a supplier's brands and their approval state (preview endpoint).
    ///
    /// Official name `GSFullServicePreviewGetBrands`: `GET /gs_full_service_commodity/{version}/preview/brands`, version 202404.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServicePreviewGetBrands")]
    pub fn gs_full_service_preview_get_brands(
        &self,
        request: GsFullServicePreviewGetBrandsRequest,
    ) -> Call<'a, GsFullServicePreviewGetBrandsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the listing rules of one full-service category (preview endpoint).
    ///
    /// Official name `GSFullServicePreviewGetcategoryinformation`: `GET /gs_full_service_commodity/{version}/preview/categories/{category_id}`, version 202404.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServicePreviewGetcategoryinformation")]
    pub fn gs_full_service_preview_get_category_information(
        &self,
        request: GsFullServicePreviewGetCategoryInformationRequest,
    ) -> Call<'a, GsFullServicePreviewGetCategoryInformationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the categories open to full-service suppliers, by offset (beta endpoint).
    ///
    /// Official name `GSFullServiceSearchCategories`: `POST /gs_full_service_commodity/{version}/beta/categories/search`, version 202405.
    ///
    /// - paged: the items are `categories`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSFullServiceSearchCategories")]
    pub fn gs_full_service_search_categories(
        &self,
        request: GsFullServiceSearchCategoriesRequest,
    ) -> Call<'a, GsFullServiceSearchCategoriesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the grading templates for garment sizes (beta endpoint).
    ///
    /// Official name `GSGetgradingtemplatesconfigV2`: `GET /gs_full_service_commodity/{version}/beta/grading_templates`, version 202406.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSGetgradingtemplatesconfigV2")]
    pub fn gs_get_grading_templates_config_v2(
        &self,
        request: GsGetGradingTemplatesConfigV2Request,
    ) -> Call<'a, GsGetGradingTemplatesConfigV2Response, M> {
        Call::new(self.client, &request)
    }

    /// Lists the size groups of a full-service category (beta endpoint).
    ///
    /// Official name `GSGetsizegroupsconfigV2`: `GET /gs_full_service_commodity/{version}/beta/size_groups`, version 202406.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSGetsizegroupsconfigV2")]
    pub fn gs_get_size_groups_config_v2(
        &self,
        request: GsGetSizeGroupsConfigV2Request,
    ) -> Call<'a, GsGetSizeGroupsConfigV2Response, M> {
        Call::new(self.client, &request)
    }

    /// Lists the responsible persons registered by the supplier, page by page.
    ///
    /// Official name `GSGetSupplierRP`: `GET /gs_full_service_commodity/{version}/supplier_rps`, version 202508.
    ///
    /// - paged: the items are `rp_infos`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSGetSupplierRP")]
    pub fn gs_get_supplier_rp(
        &self,
        request: GsGetSupplierRpRequest,
    ) -> Call<'a, GsGetSupplierRpResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a full-service product image and returns its URI (beta endpoint).
    ///
    /// Official name `GSImageUploadV2`: `POST /gs_full_service_commodity/{version}/beta/images/upload`, version 202406.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSImageUploadV2")]
    pub fn gs_image_upload_v2(
        &self,
        request: GsImageUploadV2Request,
    ) -> Call<'a, GsImageUploadV2Response, M> {
        Call::new(self.client, &request)
    }

    /// Lists the manufacturers registered by the supplier, page by page.
    ///
    /// Official name `GSListSupplierManufacturer`: `GET /gs_full_service_commodity/{version}/supplier_manufacturers`, version 202508.
    ///
    /// - paged: the items are `manufacturer_list`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSListSupplierManufacturer")]
    pub fn gs_list_supplier_manufacturer(
        &self,
        request: GsListSupplierManufacturerRequest,
    ) -> Call<'a, GsListSupplierManufacturerResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns which product images a category requires, and in what form.
    ///
    /// Official name `GSProductimageuploadrequirementsquery`: `GET /gs_full_service_commodity/{version}/beta/categories/{category_id}/image_upload_requirements`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSProductimageuploadrequirementsquery")]
    pub fn gs_product_image_upload_requirements_query(
        &self,
        request: GsProductImageUploadRequirementsQueryRequest,
    ) -> Call<'a, GsProductImageUploadRequirementsQueryResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a certificate file for a full-service product and returns its URI.
    ///
    /// Official name `GSQualificationfileupload`: `POST /gs_full_service_commodity/{version}/beta/certification_files/upload`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSQualificationfileupload")]
    pub fn gs_qualification_file_upload(
        &self,
        request: GsQualificationFileUploadRequest,
    ) -> Call<'a, GsQualificationFileUploadResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists full-service SKUs with their approval status, page by page (beta endpoint).
    ///
    /// Official name `GSQuerySKUsandtheapprovalstatusofSKUsV2`: `POST /gs_full_service_commodity/{version}/beta/products/search`, version 202504.
    /// Also in version 202406, 202410.
    ///
    /// - paged: the items are `spus`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSQuerySKUsandtheapprovalstatusofSKUsV2")]
    pub fn gs_query_skus_and_approval_status_v2(
        &self,
        request: GsQuerySkusAndApprovalStatusV2Request,
    ) -> Call<'a, GsQuerySkusAndApprovalStatusV2Response, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a full-service product video and returns its URI.
    ///
    /// Official name `GSVideoUpload`: `POST /gs_full_service_commodity/{version}/beta/videos/upload`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "GSVideoUpload")]
    pub fn gs_video_upload(&self, request: GsVideoUploadRequest) -> Call<'a, GsVideoUploadResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a product image for a named supplier (preview endpoint).
    ///
    /// Official name `imageupload`: `POST /gs_full_service_commodity/{version}/preview/images/upload`, version 202405.
    ///
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "imageupload")]
    pub fn image_upload(&self, request: ImageUploadRequest) -> Call<'a, ImageUploadResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists a supplier's SKUs with their approval status, page by page (preview endpoint).
    ///
    /// Official name `QuerySKUsandtheapprovalstatusofSKUs`: `POST /gs_full_service_commodity/{version}/preview/products/search`, version 202405.
    ///
    /// - paged: the items are `spus`
    /// - not generally available: a beta, or open to invited sellers only
    #[doc(alias = "QuerySKUsandtheapprovalstatusofSKUs")]
    pub fn query_skus_and_approval_status(
        &self,
        request: QuerySkusAndApprovalStatusRequest,
    ) -> Call<'a, QuerySkusAndApprovalStatusResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for GetGlobalSellingFullServiceCategoriesRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.get_global_selling_full_service_categories";
}

impl Paged for GetGlobalSellingFullServiceCategoriesResponse {
    type Item = models::Category;
}

impl Request for GetGradingTemplatesConfigRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.get_grading_templates_config";
}

impl Request for GetSizeGroupsRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.get_size_groups";
}

impl Request for GetSizeGroupsConfigRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.get_size_groups_config";
}

impl Request for GlobalSellingGetSupplierAddressesRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.global_selling_get_supplier_addresses";
}

impl Paged for GlobalSellingGetSupplierAddressesResponse {
    type Item = models::Address;
}

impl Request for GsCalculateProductAuditInfoRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_calculate_product_audit_info";
}

impl Request for GsCreateProductRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_create_product";
}

impl Request for GsCreateProductV2Request {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_create_product_v2";
}

impl Request for GsFullServiceGetAttributesRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_full_service_get_attributes";
}

impl Request for GsFullServiceGetBrandsRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_full_service_get_brands";
}

impl Request for GsFullServiceGetCategoryInformationRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_full_service_get_category_information";
}

impl Request for GsFullServiceGetCertificationsRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_full_service_get_certifications";
}

impl Request for GsFullServicePreviewGetAttributesRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_full_service_preview_get_attributes";
}

impl Request for GsFullServicePreviewGetBrandsRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_full_service_preview_get_brands";
}

impl Request for GsFullServicePreviewGetCategoryInformationRequest {
    const OPERATION: &'static str =
        "gs_full_service_commodity.gs_full_service_preview_get_category_information";
}

impl Request for GsFullServiceSearchCategoriesRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_full_service_search_categories";
}

impl Paged for GsFullServiceSearchCategoriesResponse {
    type Item = models::Category;
}

impl Request for GsGetGradingTemplatesConfigV2Request {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_get_grading_templates_config_v2";
}

impl Request for GsGetSizeGroupsConfigV2Request {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_get_size_groups_config_v2";
}

impl Request for GsGetSupplierRpRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_get_supplier_rp";
}

impl Paged for GsGetSupplierRpResponse {
    type Item = models::RpInfo;
}

impl Request for GsImageUploadV2Request {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_image_upload_v2";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for GsListSupplierManufacturerRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_list_supplier_manufacturer";
}

impl Paged for GsListSupplierManufacturerResponse {
    type Item = models::Manufacturer;
}

impl Request for GsProductImageUploadRequirementsQueryRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_product_image_upload_requirements_query";
}

impl Request for GsQualificationFileUploadRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_qualification_file_upload";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for GsQuerySkusAndApprovalStatusV2Request {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_query_skus_and_approval_status_v2";
}

impl Paged for GsQuerySkusAndApprovalStatusV2Response {
    type Item = models::Spu;
}

impl Request for GsVideoUploadRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.gs_video_upload";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for ImageUploadRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.image_upload";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for QuerySkusAndApprovalStatusRequest {
    const OPERATION: &'static str = "gs_full_service_commodity.query_skus_and_approval_status";
}

impl Paged for QuerySkusAndApprovalStatusResponse {
    type Item = models::Spu;
}
