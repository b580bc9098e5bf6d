// Generated from core/catalog by `cargo gen`. Do not edit.

//! Product: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Product: the operations of the domain `product`.
#[derive(Debug)]
pub struct ProductApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> ProductApi<'a, M> {
    /// Puts up to 20 deactivated products back on sale, after a new audit.
    ///
    /// Official name `ActivateProduct`: `POST /product/{version}/products/activate`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.activateProducts`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650306ff5a12ff0294eab4a9>
    #[doc(alias = "ActivateProduct")]
    #[doc(alias = "activateProducts")]
    pub fn activate_products(
        &self,
        request: ActivateProductsRequest,
    ) -> Call<'a, ActivateProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Applies for listing opportunities with one product.
    ///
    /// Official name `ApplyOpportunities`: `PUT /product/{version}/products/{product_id}/opportunities`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "ApplyOpportunities")]
    pub fn apply_opportunities(
        &self,
        request: ApplyOpportunitiesRequest,
    ) -> Call<'a, ApplyOpportunitiesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Links existing local products to one global product.
    ///
    /// Official name `BindLocalProducts`: `POST /product/{version}/global_products/{global_product_id}/bind_local_products`, version 202503.
    ///
    /// - failed items are listed in `bind_results`
    #[doc(alias = "BindLocalProducts")]
    pub fn bind_local_products(
        &self,
        request: BindLocalProductsRequest,
    ) -> Call<'a, BindLocalProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Checks a global product's data without creating it and lists what fails.
    ///
    /// Official name `CheckGlobalProductListing`: `POST /product/{version}/global_products/listing_check`, version 202404.
    ///
    #[doc(alias = "CheckGlobalProductListing")]
    pub fn check_global_product_listing(
        &self,
        request: CheckGlobalProductListingRequest,
    ) -> Call<'a, CheckGlobalProductListingResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells what the shop still lacks before it can list products.
    ///
    /// Official name `CheckListingPrerequisites`: `GET /product/{version}/prerequisites`, version 202312.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.checkListingPrerequisites`
    #[doc(alias = "CheckListingPrerequisites")]
    #[doc(alias = "checkListingPrerequisites")]
    pub fn check_listing_prerequisites(
        &self,
        request: CheckListingPrerequisitesRequest,
    ) -> Call<'a, CheckListingPrerequisitesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Checks a product's data without creating it and lists what fails.
    ///
    /// Official name `CheckProductListing`: `POST /product/{version}/products/listing_check`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic` or `serller.product.optimize`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a0ee8f1fd3102b91c6493>
    #[doc(alias = "CheckProductListing")]
    pub fn check_product_listing(
        &self,
        request: CheckProductListingRequest,
    ) -> Call<'a, CheckProductListingResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sends an external product, for which attributes are recommended later.
    ///
    /// Official name `CreateAttributeRecommendationRequest`: `POST /product/{version}/attribute_recommendation_request`, version 202501.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "CreateAttributeRecommendationRequest")]
    pub fn create_attribute_recommendation_request(
        &self,
        request: CreateAttributeRecommendationRequestRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Starts the move of the shop's products to the newer category tree.
    ///
    /// Official name `CreateCategoryUpgradeTask`: `POST /product/{version}/products/category_upgrade_task`, version 202407.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    #[doc(alias = "CreateCategoryUpgradeTask")]
    pub fn create_category_upgrade_task(
        &self,
        request: CreateCategoryUpgradeTaskRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Creates a custom brand and returns its id.
    ///
    /// Official name `CreateCustomBrands`: `POST /product/{version}/brands`, version 202309.
    ///
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.createCustomBrand`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a0926f1fd3102b91bbfb0>
    #[doc(alias = "CreateCustomBrands")]
    #[doc(alias = "createCustomBrand")]
    pub fn create_custom_brand(
        &self,
        request: CreateCustomBrandRequest,
    ) -> Call<'a, CreateCustomBrandResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates a global product that can be published to several markets.
    ///
    /// Official name `CreateGlobalProduct`: `POST /product/{version}/global_products`, version 202309.
    ///
    /// - scope: `seller.global_product.write`
    /// - elsewhere: PHP `GlobalProduct.createGlobalProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509de61bace3e02b7489cba>
    #[doc(alias = "CreateGlobalProduct")]
    #[doc(alias = "createGlobalProduct")]
    pub fn create_global_product(
        &self,
        request: CreateGlobalProductRequest,
    ) -> Call<'a, CreateGlobalProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Starts a task that upgrades the attributes of the seller's products.
    ///
    /// Official name `CreateGPAUpgradeTask`: `POST /product/{version}/products/gpa_upgrade_task`, version 202604.
    ///
    #[doc(alias = "CreateGPAUpgradeTask")]
    pub fn create_gpa_upgrade_task(
        &self,
        request: CreateGpaUpgradeTaskRequest,
    ) -> Call<'a, CreateGpaUpgradeTaskResponse, M> {
        Call::new(self.client, &request)
    }

    /// Starts tasks that translate the text in product images.
    ///
    /// Official name `CreateImageTranslationTasks`: `POST /product/{version}/images/translation_tasks`, version 202505.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `serller.product.optimize`
    #[doc(alias = "CreateImageTranslationTasks")]
    pub fn create_image_translation_tasks(
        &self,
        request: CreateImageTranslationTasksRequest,
    ) -> Call<'a, CreateImageTranslationTasksResponse, M> {
        Call::new(self.client, &request)
    }

    /// Registers a manufacturer for product compliance and returns its id.
    ///
    /// Official name `CreateManufacturer`: `POST /product/{version}/compliance/manufacturers`, version 202409.
    ///
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.createManufacturer`
    #[doc(alias = "CreateManufacturer")]
    #[doc(alias = "createManufacturer")]
    pub fn create_manufacturer(
        &self,
        request: CreateManufacturerRequest,
    ) -> Call<'a, CreateManufacturerResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates a product with its SKUs, as a listing for audit or as a draft.
    ///
    /// Official name `CreateProduct`: `POST /product/{version}/products`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - idempotency key: `idempotency_key`; by default, the client creates one
    /// - scope: `seller.product.write`
    /// - elsewhere: PHP `Product.createProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6502fc8da57708028b42b18a>
    #[doc(alias = "CreateProduct")]
    #[doc(alias = "createProduct")]
    pub fn create_product(&self, request: CreateProductRequest) -> Call<'a, CreateProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Registers an EU responsible person for product compliance and returns its id.
    ///
    /// Official name `CreateResponsiblePerson`: `POST /product/{version}/compliance/responsible_persons`, version 202409.
    ///
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.createResponsiblePerson`
    #[doc(alias = "CreateResponsiblePerson")]
    #[doc(alias = "createResponsiblePerson")]
    pub fn create_responsible_person(
        &self,
        request: CreateResponsiblePersonRequest,
    ) -> Call<'a, CreateResponsiblePersonResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates a size chart template for a category and returns its id.
    ///
    /// Official name `CreateSizeChartV2`: `POST /product/{version}/size_charts`, version 202610.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "CreateSizeChartV2")]
    pub fn create_size_chart_v2(
        &self,
        request: CreateSizeChartV2Request,
    ) -> Call<'a, CreateSizeChartV2Response, M> {
        Call::new(self.client, &request)
    }

    /// Takes up to 20 products off sale.
    ///
    /// Official name `DeactivateProducts`: `POST /product/{version}/products/deactivate`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.deactivateProducts`
    #[doc(alias = "DeactivateProducts")]
    #[doc(alias = "deactivateProducts")]
    pub fn deactivate_products(
        &self,
        request: DeactivateProductsRequest,
    ) -> Call<'a, DeactivateProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Deletes up to 20 global products.
    ///
    /// Official name `DeleteGlobalProducts`: `DELETE /product/{version}/global_products`, version 202309.
    ///
    /// - failed items are listed in `errors`
    /// - scope: `seller.global_product.delete`
    /// - elsewhere: PHP `GlobalProduct.deleteGlobalProducts`
    #[doc(alias = "DeleteGlobalProducts")]
    #[doc(alias = "deleteGlobalProducts")]
    pub fn delete_global_products(
        &self,
        request: DeleteGlobalProductsRequest,
    ) -> Call<'a, DeleteGlobalProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Deletes up to 20 products, which can be recovered later.
    ///
    /// Official name `DeleteProducts`: `DELETE /product/{version}/products`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.product.delete`
    /// - elsewhere: PHP `Product.deleteProducts`
    #[doc(alias = "DeleteProducts")]
    #[doc(alias = "deleteProducts")]
    pub fn delete_products(&self, request: DeleteProductsRequest) -> Call<'a, DeleteProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Diagnoses a product's listing quality and proposes better content.
    ///
    /// Official name `DiagnoseandOptimizeProduct`: `POST /product/{version}/products/diagnose_optimize`, version 202411.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `serller.product.optimize`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/677c9523f7765c0308b3d68d>
    #[doc(alias = "DiagnoseandOptimizeProduct")]
    pub fn diagnose_and_optimize_product(
        &self,
        request: DiagnoseAndOptimizeProductRequest,
    ) -> Call<'a, DiagnoseAndOptimizeProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Replaces all data of a global product and syncs it to its markets.
    ///
    /// Official name `EditGlobalProduct`: `PUT /product/{version}/global_products/{global_product_id}`, version 202309.
    ///
    /// - failed items are listed in `publish_results`
    /// - scope: `seller.global_product.write`
    /// - elsewhere: PHP `GlobalProduct.editGlobalProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509e1bcc16ffe02b8dc3cd7>
    #[doc(alias = "EditGlobalProduct")]
    #[doc(alias = "editGlobalProduct")]
    pub fn edit_global_product(
        &self,
        request: EditGlobalProductRequest,
    ) -> Call<'a, EditGlobalProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Replaces all data of a product; omitted fields are emptied.
    ///
    /// Official name `EditProduct`: `PUT /product/{version}/products/{product_id}`, version 202509.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.write`
    /// - elsewhere: PHP `Product.editProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509da7d0fcef602bf1caddf>
    #[doc(alias = "EditProduct")]
    #[doc(alias = "editProduct")]
    pub fn edit_product(&self, request: EditProductRequest) -> Call<'a, EditProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Replaces the content of one size chart template.
    ///
    /// Official name `EditSizeChartV2`: `POST /product/{version}/size_charts/edit`, version 202610.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "EditSizeChartV2")]
    pub fn edit_size_chart_v2(
        &self,
        request: EditSizeChartV2Request,
    ) -> Call<'a, EditSizeChartV2Response, M> {
        Call::new(self.client, &request)
    }

    /// Requests a strikethrough price for SKUs, proven by the prices of another shop.
    ///
    /// Official name `EnableStrikethroughPrices`: `POST /product/{version}/products/{product_id}/strikethrough_prices/enable`, version 202502.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    #[doc(alias = "EnableStrikethroughPrices")]
    pub fn enable_strikethrough_prices(
        &self,
        request: EnableStrikethroughPricesRequest,
    ) -> Call<'a, EnableStrikethroughPricesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the product and sales attributes of a category in the shop's market.
    ///
    /// Official name `GetAttributes`: `GET /product/{version}/categories/{category_id}/attributes`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.getAttributes`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509c5784a0bb702c0561cc8>
    #[doc(alias = "GetAttributes")]
    #[doc(alias = "getAttributes")]
    pub fn get_attributes(&self, request: GetAttributesRequest) -> Call<'a, GetAttributesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the brands the seller can use, by category and name.
    ///
    /// Official name `GetBrands`: `GET /product/{version}/brands`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `brands`
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.getBrands`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6503075656e2bb0289dd5d01>
    #[doc(alias = "GetBrands")]
    #[doc(alias = "getBrands")]
    pub fn get_brands(&self, request: GetBrandsRequest) -> Call<'a, GetBrandsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the category tree of the shop's market, with the seller's permission for each category.
    ///
    /// Official name `GetCategories`: `GET /product/{version}/categories`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.getCategories`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509c89d0fcef602bf1acd9b>
    #[doc(alias = "GetCategories")]
    #[doc(alias = "getCategories")]
    pub fn get_categories(&self, request: GetCategoriesRequest) -> Call<'a, GetCategoriesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns what a category requires, such as certificates, a size chart and the package size.
    ///
    /// Official name `GetCategoryRules`: `GET /product/{version}/categories/{category_id}/rules`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.getCategoryRules`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509c0febace3e02b74594a9>
    #[doc(alias = "GetCategoryRules")]
    #[doc(alias = "getCategoryRules")]
    pub fn get_category_rules(
        &self,
        request: GetCategoryRulesRequest,
    ) -> Call<'a, GetCategoryRulesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the attributes of a category for global products, with the regions that require them.
    ///
    /// Official name `GetGlobalAttributes`: `GET /product/{version}/categories/{category_id}/global_attributes`, version 202309.
    ///
    /// - scope: `seller.global_product.category.info`
    /// - elsewhere: PHP `GlobalProduct.getGlobalAttributes`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a0483c16ffe02b8dfc80a>
    #[doc(alias = "GetGlobalAttributes")]
    #[doc(alias = "getGlobalAttributes")]
    pub fn get_global_attributes(
        &self,
        request: GetGlobalAttributesRequest,
    ) -> Call<'a, GetGlobalAttributesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the category tree for global products.
    ///
    /// Official name `GetGlobalCategories`: `GET /product/{version}/global_categories`, version 202309.
    ///
    /// - scope: `seller.global_product.category.info`
    /// - elsewhere: PHP `GlobalProduct.getGlobalCategories`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a03f8f1fd3102b91b338a>
    #[doc(alias = "GetGlobalCategories")]
    #[doc(alias = "getGlobalCategories")]
    pub fn get_global_categories(
        &self,
        request: GetGlobalCategoriesRequest,
    ) -> Call<'a, GetGlobalCategoriesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns what a category requires of global products, with the regions that require it.
    ///
    /// Official name `GetGlobalCategoryRules`: `GET /product/{version}/categories/{category_id}/global_rules`, version 202309.
    ///
    /// - scope: `seller.global_product.category.info`
    /// - elsewhere: PHP `GlobalProduct.getGlobalCategoryRules`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a056df1fd3102b91b5b8e>
    #[doc(alias = "GetGlobalCategoryRules")]
    #[doc(alias = "getGlobalCategoryRules")]
    pub fn get_global_category_rules(
        &self,
        request: GetGlobalCategoryRulesRequest,
    ) -> Call<'a, GetGlobalCategoryRulesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the shop's listing methods and how stock is shared between markets.
    ///
    /// Official name `GetGlobalListingRules`: `GET /product/{version}/global_listing_rules`, version 202507.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    #[doc(alias = "GetGlobalListingRules")]
    pub fn get_global_listing_rules(
        &self,
        request: GetGlobalListingRulesRequest,
    ) -> Call<'a, GetGlobalListingRulesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one global product with its SKUs and linked local products.
    ///
    /// Official name `GetGlobalProduct`: `GET /product/{version}/global_products/{global_product_id}`, version 202309.
    ///
    /// - scope: `seller.global_product.info`
    /// - elsewhere: PHP `GlobalProduct.getGlobalProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509e2b0bace3e02b7490c96>
    #[doc(alias = "GetGlobalProduct")]
    #[doc(alias = "getGlobalProduct")]
    pub fn get_global_product(
        &self,
        request: GetGlobalProductRequest,
    ) -> Call<'a, GetGlobalProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the copies of a product in other markets.
    ///
    /// Official name `GetGlobalReplicatedProducts`: `GET /product/{version}/products/{product_id}/replicated_products`, version 202507.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    #[doc(alias = "GetGlobalReplicatedProducts")]
    pub fn get_global_replicated_products(
        &self,
        request: GetGlobalReplicatedProductsRequest,
    ) -> Call<'a, GetGlobalReplicatedProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the state and result of up to 20 image translation tasks.
    ///
    /// Official name `GetImageTranslationTasks`: `GET /product/{version}/images/translation_tasks`, version 202506.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `serller.product.optimize`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/684f8b2d535a9d048f234564>
    #[doc(alias = "GetImageTranslationTasks")]
    pub fn get_image_translation_tasks(
        &self,
        request: GetImageTranslationTasksRequest,
    ) -> Call<'a, GetImageTranslationTasksResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the listing form, field by field, for the given categories.
    ///
    /// Official name `ListingSchemas`: `GET /product/{version}/listing_schemas`, version 202407.
    /// Also in version 202401.
    ///
    /// - failed items are listed in `errors`
    #[doc(alias = "ListingSchemas")]
    pub fn get_listing_schemas(
        &self,
        request: GetListingSchemasRequest,
    ) -> Call<'a, GetListingSchemasResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one listing opportunity with its criteria and market data.
    ///
    /// Official name `GetOpportunityDetail`: `GET /product/{version}/opportunities/{opportunity_id}`, version 202604.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetOpportunityDetail")]
    pub fn get_opportunity_detail(
        &self,
        request: GetOpportunityDetailRequest,
    ) -> Call<'a, GetOpportunityDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one product with all its data, whether online, draft or under review.
    ///
    /// Official name `GetProduct`: `GET /product/{version}/products/{product_id}`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.getProduct`, Laravel `product.get`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509d85b4a0bb702c057fdda>
    #[doc(alias = "GetProduct")]
    #[doc(alias = "getProduct")]
    pub fn get_product(&self, request: GetProductRequest) -> Call<'a, GetProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists products whose weight or size looks wrong, with recommended values.
    ///
    /// Official name `GetProductPackageRecommendations`: `POST /product/{version}/packages/recommend`, version 202602.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `products`
    #[doc(alias = "GetProductPackageRecommendations")]
    pub fn get_product_package_recommendations(
        &self,
        request: GetProductPackageRecommendationsRequest,
    ) -> Call<'a, GetProductPackageRecommendationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the score, tasks and rewards of one product in the key product program.
    ///
    /// Official name `GetProductSKPPDetail`: `GET /product/{version}/skpps/{product_id}`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetProductSKPPDetail")]
    pub fn get_product_skpp_detail(
        &self,
        request: GetProductSkppDetailRequest,
    ) -> Call<'a, GetProductSkppDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns search keywords recommended for the titles of up to 20 products.
    ///
    /// Official name `GetProductsSEOWords`: `GET /product/{version}/products/seo_words`, version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    #[doc(alias = "GetProductsSEOWords")]
    pub fn get_products_seo_words(
        &self,
        request: GetProductsSeoWordsRequest,
    ) -> Call<'a, GetProductsSeoWordsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns suggested titles and descriptions for up to 20 products.
    ///
    /// Official name `GetRecommendedProductTitleAndDescription`: `GET /product/{version}/products/suggestions`, version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `serller.product.optimize`
    #[doc(alias = "GetRecommendedProductTitleAndDescription")]
    pub fn get_recommended_product_title_and_description(
        &self,
        request: GetRecommendedProductTitleAndDescriptionRequest,
    ) -> Call<'a, GetRecommendedProductTitleAndDescriptionResponse, M> {
        Call::new(self.client, &request)
    }

    /// Counts the shop's products and credits in the key product program.
    ///
    /// Official name `GetShopSKPPSummary`: `GET /product/{version}/skpps/sum`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetShopSKPPSummary")]
    pub fn get_shop_skpp_summary(
        &self,
        request: GetShopSkppSummaryRequest,
    ) -> Call<'a, GetShopSkppSummaryResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the products submitted to listing opportunities, with their review state.
    ///
    /// Official name `GetSubmissionRecords`: `GET /product/{version}/opportunities/submissions`, version 202604.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `data.submissions`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/get-submission-records-202604>
    #[doc(alias = "GetSubmissionRecords")]
    pub fn get_submission_records(
        &self,
        request: GetSubmissionRecordsRequest,
    ) -> Call<'a, GetSubmissionRecordsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Imports product information from another platform as an uploaded file.
    ///
    /// Official name `ImportExternalProductInfo`: `POST /product/{version}/import_external`, version 202508.
    ///
    #[doc(alias = "ImportExternalProductInfo")]
    pub fn import_external_product_info(
        &self,
        request: ImportExternalProductInfoRequest,
    ) -> Call<'a, ImportExternalProductInfoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns available and committed stock per SKU and warehouse.
    ///
    /// Official name `InventorySearch`: `POST /product/{version}/inventory/search`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.inventorySearch`
    #[doc(alias = "InventorySearch")]
    #[doc(alias = "inventorySearch")]
    pub fn inventory_search(&self, request: InventorySearchRequest) -> Call<'a, InventorySearchResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists listing opportunities of one type, filtered by category, tag and time.
    ///
    /// Official name `ListOpportunities`: `POST /product/{version}/opportunities/query`, version 202604.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `data.opportunities`
    #[doc(alias = "ListOpportunities")]
    pub fn list_opportunities(
        &self,
        request: ListOpportunitiesRequest,
    ) -> Call<'a, ListOpportunitiesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the products and their status in the key product program, by page number.
    ///
    /// Official name `ListProductSKPPStatuses`: `POST /product/{version}/skpps/search`, version 202606.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `products`
    #[doc(alias = "ListProductSKPPStatuses")]
    pub fn list_product_skpp_statuses(
        &self,
        request: ListProductSkppStatusesRequest,
    ) -> Call<'a, ListProductSkppStatusesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Starts or reads the optimization of up to 200 product images.
    ///
    /// Official name `OptimizedImages`: `POST /product/{version}/images/optimize`, version 202404.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    #[doc(alias = "OptimizedImages")]
    pub fn optimize_images(&self, request: OptimizeImagesRequest) -> Call<'a, OptimizeImagesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Changes some fields of candidate products offered for opportunity matching.
    ///
    /// Official name `PartialEditCandidateProducts`: `POST /product/{version}/candidate_products/partial_edit/batch`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    #[doc(alias = "PartialEditCandidateProducts")]
    pub fn partial_edit_candidate_products(
        &self,
        request: PartialEditCandidateProductsRequest,
    ) -> Call<'a, PartialEditCandidateProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Changes some fields of a global product and syncs them to its markets.
    ///
    /// Official name `PartialEditGlobalProduct`: `PUT /product/{version}/global_products/{global_product_id}/partial_edit`, version 202509.
    ///
    /// - failed items are listed in `publish_results`
    /// - scope: `seller.product.basic`
    #[doc(alias = "PartialEditGlobalProduct")]
    pub fn partial_edit_global_product(
        &self,
        request: PartialEditGlobalProductRequest,
    ) -> Call<'a, PartialEditGlobalProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Changes some fields of a registered manufacturer.
    ///
    /// Official name `PartialEditManufacturer`: `POST /product/{version}/compliance/manufacturers/{manufacturer_id}/partial_edit`, version 202409.
    ///
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.partialEditManufacturer`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/67066a55c55b3a03044eea29>
    #[doc(alias = "PartialEditManufacturer")]
    #[doc(alias = "partialEditManufacturer")]
    pub fn partial_edit_manufacturer(&self, request: PartialEditManufacturerRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Changes some fields of a product and leaves the others as they are.
    ///
    /// Official name `PartialEditProduct`: `POST /product/{version}/products/{product_id}/partial_edit`, version 202509.
    /// Also in version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.write`
    /// - elsewhere: PHP `Product.partialEditProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a98d74a0bb702c06c3289>
    #[doc(alias = "PartialEditProduct")]
    #[doc(alias = "partialEditProduct")]
    pub fn partial_edit_product(
        &self,
        request: PartialEditProductRequest,
    ) -> Call<'a, PartialEditProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Changes some fields of a registered responsible person.
    ///
    /// Official name `PartialEditResponsiblePerson`: `POST /product/{version}/compliance/responsible_persons/{responsible_person_id}/partial_edit`, version 202409.
    ///
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.partialEditResponsiblePerson`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/67066a5587019802fdce19b3>
    #[doc(alias = "PartialEditResponsiblePerson")]
    #[doc(alias = "partialEditResponsiblePerson")]
    pub fn partial_edit_responsible_person(
        &self,
        request: PartialEditResponsiblePersonRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Predicts the package size and weight for products of a category.
    ///
    /// Official name `PredictProductPackageDimensionsAndWeight`: `POST /product/{version}/products/package/predict`, version 202609.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "PredictProductPackageDimensionsAndWeight")]
    pub fn predict_product_package_dimensions_and_weight(
        &self,
        request: PredictProductPackageDimensionsAndWeightRequest,
    ) -> Call<'a, PredictProductPackageDimensionsAndWeightResponse, M> {
        Call::new(self.client, &request)
    }

    /// Searches listed products by brand, category, title or seller for compliance research.
    ///
    /// Official name `ProductAuditingResearch`: `POST /product/{version}/compliance/auditing/research`, version 202601.
    ///
    /// - cipher: `category_asset_cipher` (optional), `shop_cipher` (optional)
    /// - paged: the items are `products`
    #[doc(alias = "ProductAuditingResearch")]
    pub fn product_auditing_research(
        &self,
        request: ProductAuditingResearchRequest,
    ) -> Call<'a, ProductAuditingResearchResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the listing quality and content problems of up to 200 products.
    ///
    /// Official name `ProductInformationIssueDiagnosis`: `GET /product/{version}/products/diagnoses`, version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `serller.product.optimize`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/665048f380b6b302e73917d9>
    #[doc(alias = "ProductInformationIssueDiagnosis")]
    pub fn product_information_issue_diagnosis(
        &self,
        request: ProductInformationIssueDiagnosisRequest,
    ) -> Call<'a, ProductInformationIssueDiagnosisResponse, M> {
        Call::new(self.client, &request)
    }

    /// Publishes a global product to chosen markets and reports a result for each.
    ///
    /// Official name `PublishGlobalProduct`: `POST /product/{version}/global_products/{global_product_id}/publish`, version 202309.
    ///
    /// - failed items are listed in `publish_result`
    /// - scope: `seller.global_product.write`
    /// - elsewhere: PHP `GlobalProduct.publishGlobalProduct`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650a64d6defece02be678fd6>
    #[doc(alias = "PublishGlobalProduct")]
    #[doc(alias = "publishGlobalProduct")]
    pub fn publish_global_product(
        &self,
        request: PublishGlobalProductRequest,
    ) -> Call<'a, PublishGlobalProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Suggests one brand for a product title.
    ///
    /// Official name `RecommendBrand`: `POST /product/{version}/brands/recommend`, version 202309.
    ///
    #[doc(alias = "RecommendBrand")]
    pub fn recommend_brand(&self, request: RecommendBrandRequest) -> Call<'a, RecommendBrandResponse, M> {
        Call::new(self.client, &request)
    }

    /// Suggests the leaf category for a product from its title and images.
    ///
    /// Official name `RecommendCategory`: `POST /product/{version}/categories/recommend`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.recommendCategory`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509bae1f1fd3102b91379d4>
    #[doc(alias = "RecommendCategory")]
    #[doc(alias = "recommendCategory")]
    pub fn recommend_category(
        &self,
        request: RecommendCategoryRequest,
    ) -> Call<'a, RecommendCategoryResponse, M> {
        Call::new(self.client, &request)
    }

    /// Suggests the leaf category for a global product from its title and images.
    ///
    /// Official name `RecommendGlobalCategories`: `POST /product/{version}/global_categories/recommend`, version 202309.
    ///
    /// - scope: `seller.global_product.category.info`
    /// - elsewhere: PHP `GlobalProduct.recommendGlobalCategories`
    #[doc(alias = "RecommendGlobalCategories")]
    #[doc(alias = "recommendGlobalCategories")]
    pub fn recommend_global_categories(
        &self,
        request: RecommendGlobalCategoriesRequest,
    ) -> Call<'a, RecommendGlobalCategoriesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Suggests values for the attributes that a category requires.
    ///
    /// Official name `RecommendRequiredProductProperties`: `POST /product/{version}/products/properties/recommend`, version 202609.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "RecommendRequiredProductProperties")]
    pub fn recommend_required_product_properties(
        &self,
        request: RecommendRequiredProductPropertiesRequest,
    ) -> Call<'a, RecommendRequiredProductPropertiesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells which of the given images are size charts.
    ///
    /// Official name `RecommendSizechart`: `POST /product/{version}/images/size_charts/identify`, version 202309.
    ///
    #[doc(alias = "RecommendSizechart")]
    pub fn recommend_size_chart(
        &self,
        request: RecommendSizeChartRequest,
    ) -> Call<'a, RecommendSizeChartResponse, M> {
        Call::new(self.client, &request)
    }

    /// Restores up to 20 deleted products as deactivated ones.
    ///
    /// Official name `RecoverProducts`: `POST /product/{version}/products/recover`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.product.delete`
    /// - elsewhere: PHP `Product.recoverProducts`
    #[doc(alias = "RecoverProducts")]
    #[doc(alias = "recoverProducts")]
    pub fn recover_products(&self, request: RecoverProductsRequest) -> Call<'a, RecoverProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Copies a product to other markets and reports failures per region.
    ///
    /// Official name `ReplicateProduct`: `POST /product/{version}/products/{product_id}/global_replicate`, version 202507.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.product.write`
    #[doc(alias = "ReplicateProduct")]
    pub fn replicate_product(
        &self,
        request: ReplicateProductRequest,
    ) -> Call<'a, ReplicateProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists candidate products, with the state of their opportunity matching.
    ///
    /// Official name `SearchCandidateProducts`: `POST /product/{version}/candidate_products/search`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `candidate_products`
    #[doc(alias = "SearchCandidateProducts")]
    pub fn search_candidate_products(
        &self,
        request: SearchCandidateProductsRequest,
    ) -> Call<'a, SearchCandidateProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists products that could be merged into one combined listing.
    ///
    /// Official name `SearchCombinedListingRecommendations`: `POST /product/{version}/combined_listing_recommendations/search`, version 202506.
    ///
    /// - paged: the items are `combined_listing_recommendations`
    #[doc(alias = "SearchCombinedListingRecommendations")]
    pub fn search_combined_listing_recommendations(
        &self,
        request: SearchCombinedListingRecommendationsRequest,
    ) -> Call<'a, SearchCombinedListingRecommendationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists global products by status, time or seller SKU, up to 10,000 results.
    ///
    /// Official name `SearchGlobalProducts`: `POST /product/{version}/global_products/search`, version 202312.
    /// Also in version 202309.
    ///
    /// - paged: the items are `global_products`
    /// - lists at most 10000 results: split longer searches by time
    /// - scope: `seller.global_product.info`
    /// - elsewhere: PHP `GlobalProduct.searchGlobalProducts`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/65854fa5a46cdd02bcbd0a18>
    #[doc(alias = "SearchGlobalProducts")]
    #[doc(alias = "searchGlobalProducts")]
    pub fn search_global_products(
        &self,
        request: SearchGlobalProductsRequest,
    ) -> Call<'a, SearchGlobalProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists registered manufacturers by id or keyword.
    ///
    /// Official name `SearchManufacturers`: `POST /product/{version}/compliance/manufacturers/search`, version 202501.
    /// Also in version 202409.
    ///
    /// - paged: the items are `manufacturers`
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.searchManufacturers`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/67066a580dcee902fa03ccf9>
    #[doc(alias = "SearchManufacturers")]
    #[doc(alias = "searchManufacturers")]
    pub fn search_manufacturers(
        &self,
        request: SearchManufacturersRequest,
    ) -> Call<'a, SearchManufacturersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the listing opportunities for candidate products, page by page.
    ///
    /// Official name `SearchOpportunities`: `POST /product/{version}/opportunities/search`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `opportunities`
    #[doc(alias = "SearchOpportunities")]
    pub fn search_opportunities(
        &self,
        request: SearchOpportunitiesRequest,
    ) -> Call<'a, SearchOpportunitiesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists products by status, time or SKU, up to 10,000 results.
    ///
    /// Official name `SearchProducts`: `POST /product/{version}/products/search`, version 202502.
    /// Also in version 202309, 202312.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `products`
    /// - lists at most 10000 results: split longer searches by time
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.searchProducts`, Laravel `product.list`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/65854ffb8f559302d8a6acda>
    #[doc(alias = "SearchProducts")]
    #[doc(alias = "searchProducts")]
    pub fn search_products(&self, request: SearchProductsRequest) -> Call<'a, SearchProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists registered responsible persons by id or keyword.
    ///
    /// Official name `SearchResponsiblePersons`: `POST /product/{version}/compliance/responsible_persons/search`, version 202501.
    /// Also in version 202409.
    ///
    /// - paged: the items are `responsible_persons`
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.searchResponsiblePersons`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/67066a55f17b7d02f95d2fb1>
    #[doc(alias = "SearchResponsiblePersons")]
    #[doc(alias = "searchResponsiblePersons")]
    pub fn search_responsible_persons(
        &self,
        request: SearchResponsiblePersonsRequest,
    ) -> Call<'a, SearchResponsiblePersonsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists size chart templates by id or keyword.
    ///
    /// Official name `SearchSizeCharts`: `POST /product/{version}/sizecharts/search`, version 202407.
    ///
    /// - paged: the items are `size_chart`
    /// - scope: `seller.product.basic`
    #[doc(alias = "SearchSizeCharts")]
    pub fn search_size_charts(
        &self,
        request: SearchSizeChartsRequest,
    ) -> Call<'a, SearchSizeChartsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Submits one product to a listing opportunity.
    ///
    /// Official name `SubmitProductViaOpportunity`: `POST /product/{version}/opportunities/{opportunity_id}/submit`, version 202604.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "SubmitProductViaOpportunity")]
    pub fn submit_product_via_opportunity(
        &self,
        request: SubmitProductViaOpportunityRequest,
    ) -> Call<'a, SubmitProductViaOpportunityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Appeals against the audit of a product's size chart.
    ///
    /// Official name `SubmitSizeChartAppeal`: `POST /product/{version}/appeals/submit`, version 202604.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "SubmitSizeChartAppeal")]
    pub fn submit_size_chart_appeal(
        &self,
        request: SubmitSizeChartAppealRequest,
    ) -> Call<'a, SubmitSizeChartAppealResponse, M> {
        Call::new(self.client, &request)
    }

    /// Submits strikethrough prices for the SKUs of a product and reports an error for each that failed.
    ///
    /// Official name `SubmitStrikethroughPrice`: `POST /product/{version}/products/{product_id}/strikethrough_price/submit`, version 202609.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    #[doc(alias = "SubmitStrikethroughPrice")]
    pub fn submit_strikethrough_price(
        &self,
        request: SubmitStrikethroughPriceRequest,
    ) -> Call<'a, SubmitStrikethroughPriceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Suggests several brands for a product and tells which are authorized.
    ///
    /// Official name `SuggestBrands`: `POST /product/{version}/brands/suggest`, version 202609.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "SuggestBrands")]
    pub fn suggest_brands(&self, request: SuggestBrandsRequest) -> Call<'a, SuggestBrandsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sets the stock of a global product's SKUs per global warehouse.
    ///
    /// Official name `UpdateGlobalInventory`: `POST /product/{version}/global_products/{global_product_id}/inventory/update`, version 202309.
    ///
    /// - scope: `seller.global_product.write`
    /// - elsewhere: PHP `GlobalProduct.updateGlobalInventory`
    #[doc(alias = "UpdateGlobalInventory")]
    #[doc(alias = "updateGlobalInventory")]
    pub fn update_global_inventory(&self, request: UpdateGlobalInventoryRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Sets the stock of a product's SKUs per warehouse, as absolute quantities.
    ///
    /// Official name `UpdateInventory`: `POST /product/{version}/products/{product_id}/inventory/update`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    /// - scope: `seller.product.write`
    /// - elsewhere: PHP `Product.updateInventory`, Laravel `product.updateInventory`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6503068fc20ad60284b38858>
    #[doc(alias = "UpdateInventory")]
    #[doc(alias = "updateInventory")]
    pub fn update_inventory(&self, request: UpdateInventoryRequest) -> Call<'a, UpdateInventoryResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sets the prices of a product's SKUs, outside running promotions.
    ///
    /// Official name `UpdatePrice`: `POST /product/{version}/products/{product_id}/prices/update`, version 202309.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.product.write`
    /// - elsewhere: PHP `Product.updatePrice`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/650307de5a12ff0294eac8b0>
    #[doc(alias = "UpdatePrice")]
    #[doc(alias = "updatePrice")]
    pub fn update_price(&self, request: UpdatePriceRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Switches automatic restocking on or off for up to 500 SKUs.
    ///
    /// Official name `UpdateStockOperationSettings`: `POST /product/{version}/inventory/operation/settings`, version 202608.
    /// Also in version 202604.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `stock_operation.failed_sku_ids`
    #[doc(alias = "UpdateStockOperationSettings")]
    pub fn update_stock_operation_settings(
        &self,
        request: UpdateStockOperationSettingsRequest,
    ) -> Call<'a, UpdateStockOperationSettingsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Offers up to 10 external products for opportunity matching.
    ///
    /// Official name `UploadCandidateProducts`: `POST /product/{version}/candidate_products/batch`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `errors`
    #[doc(alias = "UploadCandidateProducts")]
    pub fn upload_candidate_products(
        &self,
        request: UploadCandidateProductsRequest,
    ) -> Call<'a, UploadCandidateProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sends one product of an external shop to TikTok Shop.
    ///
    /// Official name `UploadExternalProduct`: `POST /product/{version}/external_products`, version 202506.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "UploadExternalProduct")]
    pub fn upload_external_product(&self, request: UploadExternalProductRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a PDF or video for products and returns its id.
    ///
    /// Official name `UploadProductFile`: `POST /product/{version}/files/upload`, version 202309.
    ///
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.uploadProductFile`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509dffdc16ffe02b8dc10c5>
    #[doc(alias = "UploadProductFile")]
    #[doc(alias = "uploadProductFile")]
    pub fn upload_product_file(
        &self,
        request: UploadProductFileRequest,
    ) -> Call<'a, UploadProductFileResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a product image for one use and returns its URI.
    ///
    /// Official name `UploadProductImage`: `POST /product/{version}/images/upload`, version 202309.
    ///
    /// - scope: `seller.product.basic`
    /// - elsewhere: PHP `Product.uploadProductImage`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6509df95defece02be598a22>
    #[doc(alias = "UploadProductImage")]
    #[doc(alias = "uploadProductImage")]
    pub fn upload_product_image(
        &self,
        request: UploadProductImageRequest,
    ) -> Call<'a, UploadProductImageResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for ActivateProductsRequest {
    const OPERATION: &'static str = "product.activate_products";
}

impl Request for ApplyOpportunitiesRequest {
    const OPERATION: &'static str = "product.apply_opportunities";
}

impl Request for BindLocalProductsRequest {
    const OPERATION: &'static str = "product.bind_local_products";
}

impl Request for CheckGlobalProductListingRequest {
    const OPERATION: &'static str = "product.check_global_product_listing";
}

impl Request for CheckListingPrerequisitesRequest {
    const OPERATION: &'static str = "product.check_listing_prerequisites";
}

impl Request for CheckProductListingRequest {
    const OPERATION: &'static str = "product.check_product_listing";
}

impl Request for CreateAttributeRecommendationRequestRequest {
    const OPERATION: &'static str = "product.create_attribute_recommendation_request";
}

impl Request for CreateCategoryUpgradeTaskRequest {
    const OPERATION: &'static str = "product.create_category_upgrade_task";
}

impl Request for CreateCustomBrandRequest {
    const OPERATION: &'static str = "product.create_custom_brand";
}

impl Request for CreateGlobalProductRequest {
    const OPERATION: &'static str = "product.create_global_product";
}

impl Request for CreateGpaUpgradeTaskRequest {
    const OPERATION: &'static str = "product.create_gpa_upgrade_task";
}

impl Request for CreateImageTranslationTasksRequest {
    const OPERATION: &'static str = "product.create_image_translation_tasks";
}

impl Request for CreateManufacturerRequest {
    const OPERATION: &'static str = "product.create_manufacturer";
}

impl Request for CreateProductRequest {
    const OPERATION: &'static str = "product.create_product";
}

impl Request for CreateResponsiblePersonRequest {
    const OPERATION: &'static str = "product.create_responsible_person";
}

impl Request for CreateSizeChartV2Request {
    const OPERATION: &'static str = "product.create_size_chart_v2";
}

impl Request for DeactivateProductsRequest {
    const OPERATION: &'static str = "product.deactivate_products";
}

impl Request for DeleteGlobalProductsRequest {
    const OPERATION: &'static str = "product.delete_global_products";
}

impl Request for DeleteProductsRequest {
    const OPERATION: &'static str = "product.delete_products";
}

impl Request for DiagnoseAndOptimizeProductRequest {
    const OPERATION: &'static str = "product.diagnose_and_optimize_product";
}

impl Request for EditGlobalProductRequest {
    const OPERATION: &'static str = "product.edit_global_product";
}

impl Request for EditProductRequest {
    const OPERATION: &'static str = "product.edit_product";
}

impl Request for EditSizeChartV2Request {
    const OPERATION: &'static str = "product.edit_size_chart_v2";
}

impl Request for EnableStrikethroughPricesRequest {
    const OPERATION: &'static str = "product.enable_strikethrough_prices";
}

impl Request for GetAttributesRequest {
    const OPERATION: &'static str = "product.get_attributes";
}

impl Request for GetBrandsRequest {
    const OPERATION: &'static str = "product.get_brands";
}

impl Paged for GetBrandsResponse {
    type Item = models::GetBrandsBrand;
}

impl Request for GetCategoriesRequest {
    const OPERATION: &'static str = "product.get_categories";
}

impl Request for GetCategoryRulesRequest {
    const OPERATION: &'static str = "product.get_category_rules";
}

impl Request for GetGlobalAttributesRequest {
    const OPERATION: &'static str = "product.get_global_attributes";
}

impl Request for GetGlobalCategoriesRequest {
    const OPERATION: &'static str = "product.get_global_categories";
}

impl Request for GetGlobalCategoryRulesRequest {
    const OPERATION: &'static str = "product.get_global_category_rules";
}

impl Request for GetGlobalListingRulesRequest {
    const OPERATION: &'static str = "product.get_global_listing_rules";
}

impl Request for GetGlobalProductRequest {
    const OPERATION: &'static str = "product.get_global_product";
}

impl Request for GetGlobalReplicatedProductsRequest {
    const OPERATION: &'static str = "product.get_global_replicated_products";
}

impl Request for GetImageTranslationTasksRequest {
    const OPERATION: &'static str = "product.get_image_translation_tasks";
}

impl Request for GetListingSchemasRequest {
    const OPERATION: &'static str = "product.get_listing_schemas";
}

impl Request for GetOpportunityDetailRequest {
    const OPERATION: &'static str = "product.get_opportunity_detail";
}

impl Request for GetProductRequest {
    const OPERATION: &'static str = "product.get_product";
}

impl Request for GetProductPackageRecommendationsRequest {
    const OPERATION: &'static str = "product.get_product_package_recommendations";
}

impl Paged for GetProductPackageRecommendationsResponse {
    type Item = models::GetProductPackageRecommendationsProduct;
}

impl Request for GetProductSkppDetailRequest {
    const OPERATION: &'static str = "product.get_product_skpp_detail";
}

impl Request for GetProductsSeoWordsRequest {
    const OPERATION: &'static str = "product.get_products_seo_words";
}

impl Request for GetRecommendedProductTitleAndDescriptionRequest {
    const OPERATION: &'static str = "product.get_recommended_product_title_and_description";
}

impl Request for GetShopSkppSummaryRequest {
    const OPERATION: &'static str = "product.get_shop_skpp_summary";
}

impl Request for GetSubmissionRecordsRequest {
    const OPERATION: &'static str = "product.get_submission_records";
}

impl Paged for GetSubmissionRecordsResponse {
    type Item = models::Submission;
}

impl Request for ImportExternalProductInfoRequest {
    const OPERATION: &'static str = "product.import_external_product_info";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for InventorySearchRequest {
    const OPERATION: &'static str = "product.inventory_search";
}

impl Request for ListOpportunitiesRequest {
    const OPERATION: &'static str = "product.list_opportunities";
}

impl Paged for ListOpportunitiesResponse {
    type Item = models::Opportunity;
}

impl Request for ListProductSkppStatusesRequest {
    const OPERATION: &'static str = "product.list_product_skpp_statuses";
}

impl Paged for ListProductSkppStatusesResponse {
    type Item = models::ListProductSkppStatusesProduct;
}

impl Request for OptimizeImagesRequest {
    const OPERATION: &'static str = "product.optimize_images";
}

impl Request for PartialEditCandidateProductsRequest {
    const OPERATION: &'static str = "product.partial_edit_candidate_products";
}

impl Request for PartialEditGlobalProductRequest {
    const OPERATION: &'static str = "product.partial_edit_global_product";
}

impl Request for PartialEditManufacturerRequest {
    const OPERATION: &'static str = "product.partial_edit_manufacturer";
}

impl Request for PartialEditProductRequest {
    const OPERATION: &'static str = "product.partial_edit_product";
}

impl Request for PartialEditResponsiblePersonRequest {
    const OPERATION: &'static str = "product.partial_edit_responsible_person";
}

impl Request for PredictProductPackageDimensionsAndWeightRequest {
    const OPERATION: &'static str = "product.predict_product_package_dimensions_and_weight";
}

impl Request for ProductAuditingResearchRequest {
    const OPERATION: &'static str = "product.product_auditing_research";
}

impl Paged for ProductAuditingResearchResponse {
    type Item = models::ProductAuditingResearchProduct;
}

impl Request for ProductInformationIssueDiagnosisRequest {
    const OPERATION: &'static str = "product.product_information_issue_diagnosis";
}

impl Request for PublishGlobalProductRequest {
    const OPERATION: &'static str = "product.publish_global_product";
}

impl Request for RecommendBrandRequest {
    const OPERATION: &'static str = "product.recommend_brand";
}

impl Request for RecommendCategoryRequest {
    const OPERATION: &'static str = "product.recommend_category";
}

impl Request for RecommendGlobalCategoriesRequest {
    const OPERATION: &'static str = "product.recommend_global_categories";
}

impl Request for RecommendRequiredProductPropertiesRequest {
    const OPERATION: &'static str = "product.recommend_required_product_properties";
}

impl Request for RecommendSizeChartRequest {
    const OPERATION: &'static str = "product.recommend_size_chart";
}

impl Request for RecoverProductsRequest {
    const OPERATION: &'static str = "product.recover_products";
}

impl Request for ReplicateProductRequest {
    const OPERATION: &'static str = "product.replicate_product";
}

impl Request for SearchCandidateProductsRequest {
    const OPERATION: &'static str = "product.search_candidate_products";
}

impl Paged for SearchCandidateProductsResponse {
    type Item = models::CandidateProduct;
}

impl Request for SearchCombinedListingRecommendationsRequest {
    const OPERATION: &'static str = "product.search_combined_listing_recommendations";
}

impl Paged for SearchCombinedListingRecommendationsResponse {
    type Item = models::CombinedListingRecommendation;
}

impl Request for SearchGlobalProductsRequest {
    const OPERATION: &'static str = "product.search_global_products";
}

impl Paged for SearchGlobalProductsResponse {
    type Item = models::GlobalProduct;
}

impl Request for SearchManufacturersRequest {
    const OPERATION: &'static str = "product.search_manufacturers";
}

impl Paged for SearchManufacturersResponse {
    type Item = models::SearchManufacturersManufacturer;
}

impl Request for SearchOpportunitiesRequest {
    const OPERATION: &'static str = "product.search_opportunities";
}

impl Paged for SearchOpportunitiesResponse {
    type Item = models::SearchOpportunitiesOpportunity;
}

impl Request for SearchProductsRequest {
    const OPERATION: &'static str = "product.search_products";
}

impl Paged for SearchProductsResponse {
    type Item = models::Product;
}

impl Request for SearchResponsiblePersonsRequest {
    const OPERATION: &'static str = "product.search_responsible_persons";
}

impl Paged for SearchResponsiblePersonsResponse {
    type Item = models::SearchResponsiblePersonsResponsiblePerson;
}

impl Request for SearchSizeChartsRequest {
    const OPERATION: &'static str = "product.search_size_charts";
}

impl Paged for SearchSizeChartsResponse {
    type Item = models::SearchSizeChartsSizeChart;
}

impl Request for SubmitProductViaOpportunityRequest {
    const OPERATION: &'static str = "product.submit_product_via_opportunity";
}

impl Request for SubmitSizeChartAppealRequest {
    const OPERATION: &'static str = "product.submit_size_chart_appeal";
}

impl Request for SubmitStrikethroughPriceRequest {
    const OPERATION: &'static str = "product.submit_strikethrough_price";
}

impl Request for SuggestBrandsRequest {
    const OPERATION: &'static str = "product.suggest_brands";
}

impl Request for UpdateGlobalInventoryRequest {
    const OPERATION: &'static str = "product.update_global_inventory";
}

impl Request for UpdateInventoryRequest {
    const OPERATION: &'static str = "product.update_inventory";
}

impl Request for UpdatePriceRequest {
    const OPERATION: &'static str = "product.update_price";
}

impl Request for UpdateStockOperationSettingsRequest {
    const OPERATION: &'static str = "product.update_stock_operation_settings";
}

impl Request for UploadCandidateProductsRequest {
    const OPERATION: &'static str = "product.upload_candidate_products";
}

impl Request for UploadExternalProductRequest {
    const OPERATION: &'static str = "product.upload_external_product";
}

impl Request for UploadProductFileRequest {
    const OPERATION: &'static str = "product.upload_product_file";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for UploadProductImageRequest {
    const OPERATION: &'static str = "product.upload_product_image";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}
