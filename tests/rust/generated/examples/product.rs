// Generated from core/catalog by `cargo gen`. Do not edit.

use tiktokshop::{Client, Result};

pub async fn activate_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::ActivateProductsRequest;

    let request = ActivateProductsRequest::new().product_ids(["7495049642642441621"]);
    let response = client.product().activate_products(request).await?;
    Ok(())
}

pub async fn apply_opportunities_example(client: &Client) -> Result<()> {
    use tiktokshop::product::ApplyOpportunitiesRequest;

    let request = ApplyOpportunitiesRequest::new().product_id("7495049642642441621");
    let response = client.product().apply_opportunities(request).await?;
    Ok(())
}

pub async fn bind_local_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::BindLocalProductsRequest;

    let request = BindLocalProductsRequest::new().global_product_id("7495049642642441621");
    let response = client.product().bind_local_products(request).await?;
    Ok(())
}

pub async fn check_global_product_listing_example(client: &Client) -> Result<()> {
    use tiktokshop::product::CheckGlobalProductListingRequest;

    let request = CheckGlobalProductListingRequest::new();
    let response = client.product().check_global_product_listing(request).await?;
    Ok(())
}

pub async fn check_listing_prerequisites_example(client: &Client) -> Result<()> {
    use tiktokshop::product::CheckListingPrerequisitesRequest;

    let request = CheckListingPrerequisitesRequest::new();
    let response = client.product().check_listing_prerequisites(request).await?;
    Ok(())
}

pub async fn check_product_listing_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{
        CheckGlobalProductListingMainImage, CheckProductListingInventory, CheckProductListingPrice,
        CheckProductListingRequest, CheckProductListingSku,
    };

    let request = CheckProductListingRequest::new()
        .category_id("600001")
        .description("text")
        .main_images([
            CheckGlobalProductListingMainImage::new().uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f")
        ])
        .skus([CheckProductListingSku::new()
            .inventory([CheckProductListingInventory::new().warehouse_id("7068517275539719942")])
            .price(CheckProductListingPrice::new().currency("USD"))])
        .title("Blue shirt");
    let response = client.product().check_product_listing(request).await?;
    Ok(())
}

pub async fn create_attribute_recommendation_request_example(client: &Client) -> Result<()> {
    use tiktokshop::product::CreateAttributeRecommendationRequestRequest;

    let request = CreateAttributeRecommendationRequestRequest::new();
    let response = client.product().create_attribute_recommendation_request(request).await?;
    Ok(())
}

pub async fn create_category_upgrade_task_example(client: &Client) -> Result<()> {
    use tiktokshop::product::CreateCategoryUpgradeTaskRequest;

    let request = CreateCategoryUpgradeTaskRequest::new();
    let response = client.product().create_category_upgrade_task(request).await?;
    Ok(())
}

pub async fn create_custom_brand_example(client: &Client) -> Result<()> {
    use tiktokshop::product::CreateCustomBrandRequest;

    let request = CreateCustomBrandRequest::new().name("Teas");
    let response = client.product().create_custom_brand(request).await?;
    Ok(())
}

pub async fn create_global_product_example(client: &Client) -> Result<()> {
    use tiktokshop::Money;
    use tiktokshop::product::{
        CheckGlobalProductListingMainImage, CheckGlobalProductListingPackageWeight,
        CreateGlobalProductRequest, CreateGlobalProductSku,
    };

    let request = CreateGlobalProductRequest::new()
        .category_id("600001")
        .description("text")
        .main_images([
            CheckGlobalProductListingMainImage::new().uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f")
        ])
        .package_weight(CheckGlobalProductListingPackageWeight::new().unit("KILOGRAM").value("1.31"))
        .skus([CreateGlobalProductSku::new().price(Money::new("12.50", "USD"))])
        .title("Blue shirt");
    let response = client.product().create_global_product(request).await?;
    Ok(())
}

pub async fn create_gpa_upgrade_task_example(client: &Client) -> Result<()> {
    use tiktokshop::product::CreateGpaUpgradeTaskRequest;

    let request = CreateGpaUpgradeTaskRequest::new();
    let response = client.product().create_gpa_upgrade_task(request).await?;
    Ok(())
}

pub async fn create_image_translation_tasks_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{CreateImageTranslationTasksImage, CreateImageTranslationTasksRequest};

    let request = CreateImageTranslationTasksRequest::new().images([CreateImageTranslationTasksImage::new()
        .image_uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f")
        .target_languages(["cs-CZ"])]);
    let response = client.product().create_image_translation_tasks(request).await?;
    Ok(())
}

pub async fn create_manufacturer_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{CreateManufacturerRequest, PhoneNumber};

    let request = CreateManufacturerRequest::new()
        .address("10 Earlsfort Terrace, Dublin, Ireland")
        .email("johndoe@email.com")
        .name("John Doe")
        .phone_number(PhoneNumber::new().availability("AVAILABLE"));
    let response = client.product().create_manufacturer(request).await?;
    Ok(())
}

pub async fn create_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{
        CheckGlobalProductListingMainImage, CheckProductListingInventory, CreateProductPrice,
        CreateProductRequest, CreateProductSku2,
    };

    let request = CreateProductRequest::new()
        .category_id("600001")
        .description("text")
        .main_images([
            CheckGlobalProductListingMainImage::new().uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f")
        ])
        .skus([CreateProductSku2::new()
            .inventory([CheckProductListingInventory::new().warehouse_id("7068517275539719942")])
            .price(CreateProductPrice::new().currency("USD"))])
        .title("Blue shirt");
    let response = client.product().create_product(request).await?;
    Ok(())
}

pub async fn create_responsible_person_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{Address, CreateResponsiblePersonPhoneNumber, CreateResponsiblePersonRequest};

    let request = CreateResponsiblePersonRequest::new()
        .address(Address::new().country("IE").postal_code("D02 HD23").street_address_line1("text"))
        .email("john.doe@email.com")
        .name("John Doe")
        .phone_number(
            CreateResponsiblePersonPhoneNumber::new().country_code("+353").local_number("80915151"),
        );
    let response = client.product().create_responsible_person(request).await?;
    Ok(())
}

pub async fn create_size_chart_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{
        Cell, CreateSizeChartV2Request, CreateSizeChartV2SizeChartData, Header, Row, Table,
    };

    let request = CreateSizeChartV2Request::new()
        .category_id("7495049642642441621")
        .size_chart_data(
            CreateSizeChartV2SizeChartData::new()
                .measurement_type("BODY_MEASUREMENTS")
                .table(
                    Table::new()
                        .headers([Header::new().name("Blue shirt")])
                        .rows([Row::new().cells([Cell::new().value("text")])]),
                )
                .unit_system("IMPERIAL"),
        )
        .size_chart_mode("text");
    let response = client.product().create_size_chart_v2(request).await?;
    Ok(())
}

pub async fn deactivate_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::DeactivateProductsRequest;

    let request = DeactivateProductsRequest::new().product_ids(["7495049642642441621"]);
    let response = client.product().deactivate_products(request).await?;
    Ok(())
}

pub async fn delete_global_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::DeleteGlobalProductsRequest;

    let request = DeleteGlobalProductsRequest::new().global_product_ids(["7495049642642441621"]);
    let response = client.product().delete_global_products(request).await?;
    Ok(())
}

pub async fn delete_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::DeleteProductsRequest;

    let request = DeleteProductsRequest::new().product_ids(["7495049642642441621"]);
    let response = client.product().delete_products(request).await?;
    Ok(())
}

pub async fn diagnose_and_optimize_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::DiagnoseAndOptimizeProductRequest;

    let request = DiagnoseAndOptimizeProductRequest::new().category_id("600001");
    let response = client.product().diagnose_and_optimize_product(request).await?;
    Ok(())
}

pub async fn edit_global_product_example(client: &Client) -> Result<()> {
    use tiktokshop::Money;
    use tiktokshop::product::{
        CheckGlobalProductListingMainImage, CheckGlobalProductListingPackageWeight, EditGlobalProductRequest,
        EditGlobalProductSku,
    };

    let request = EditGlobalProductRequest::new()
        .category_id("600001")
        .description("text")
        .global_product_id("7495049642642441621")
        .main_images([
            CheckGlobalProductListingMainImage::new().uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f")
        ])
        .package_weight(CheckGlobalProductListingPackageWeight::new().unit("KILOGRAM").value("1.99"))
        .skus([EditGlobalProductSku::new().price(Money::new("12.50", "USD"))])
        .title("Blue shirt");
    let response = client.product().edit_global_product(request).await?;
    Ok(())
}

pub async fn edit_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{
        CheckGlobalProductListingMainImage, CheckProductListingCombinedSku, EditProductRequest,
        EditProductSku,
    };

    let request = EditProductRequest::new()
        .category_id("600001")
        .description("text")
        .main_images([
            CheckGlobalProductListingMainImage::new().uri("tos-maliva-i-o3syd03w52-us/c668cdf70b7f")
        ])
        .product_id("7495049642642441621")
        .skus([EditProductSku::new().combined_skus([CheckProductListingCombinedSku::new()
            .product_id("1729582718312380123")
            .sku_count(2)
            .sku_id("2729382476852921560")])])
        .title("Blue shirt");
    let response = client.product().edit_product(request).await?;
    Ok(())
}

pub async fn edit_size_chart_v2_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{
        Cell, CreateSizeChartV2SizeChartData, EditSizeChartV2Request, Header, Row, Table,
    };

    let request = EditSizeChartV2Request::new()
        .size_chart_data(
            CreateSizeChartV2SizeChartData::new()
                .measurement_type("BODY_MEASUREMENTS")
                .table(
                    Table::new()
                        .headers([Header::new().name("Blue shirt")])
                        .rows([Row::new().cells([Cell::new().value("text")])]),
                )
                .unit_system("IMPERIAL"),
        )
        .size_chart_id("7495049642642441621");
    let response = client.product().edit_size_chart_v2(request).await?;
    Ok(())
}

pub async fn enable_strikethrough_prices_example(client: &Client) -> Result<()> {
    use tiktokshop::product::EnableStrikethroughPricesRequest;

    let request = EnableStrikethroughPricesRequest::new().product_id("7495049642642441621");
    let response = client.product().enable_strikethrough_prices(request).await?;
    Ok(())
}

pub async fn get_attributes_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetAttributesRequest;

    let request = GetAttributesRequest::new().category_id("7495049642642441621");
    let response = client.product().get_attributes(request).await?;
    Ok(())
}

pub async fn get_brands_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetBrandsRequest;

    let request = GetBrandsRequest::new();
    let mut items = client.product().get_brands(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_categories_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetCategoriesRequest;

    let request = GetCategoriesRequest::new();
    let response = client.product().get_categories(request).await?;
    Ok(())
}

pub async fn get_category_rules_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetCategoryRulesRequest;

    let request = GetCategoryRulesRequest::new().category_id("7495049642642441621");
    let response = client.product().get_category_rules(request).await?;
    Ok(())
}

pub async fn get_global_attributes_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetGlobalAttributesRequest;

    let request = GetGlobalAttributesRequest::new().category_id("7495049642642441621");
    let response = client.product().get_global_attributes(request).await?;
    Ok(())
}

pub async fn get_global_categories_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetGlobalCategoriesRequest;

    let request = GetGlobalCategoriesRequest::new();
    let response = client.product().get_global_categories(request).await?;
    Ok(())
}

pub async fn get_global_category_rules_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetGlobalCategoryRulesRequest;

    let request = GetGlobalCategoryRulesRequest::new().category_id("7495049642642441621");
    let response = client.product().get_global_category_rules(request).await?;
    Ok(())
}

pub async fn get_global_listing_rules_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetGlobalListingRulesRequest;

    let request = GetGlobalListingRulesRequest::new();
    let response = client.product().get_global_listing_rules(request).await?;
    Ok(())
}

pub async fn get_global_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetGlobalProductRequest;

    let request = GetGlobalProductRequest::new().global_product_id("7495049642642441621");
    let response = client.product().get_global_product(request).await?;
    Ok(())
}

pub async fn get_global_replicated_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetGlobalReplicatedProductsRequest;

    let request = GetGlobalReplicatedProductsRequest::new().product_id("7495049642642441621");
    let response = client.product().get_global_replicated_products(request).await?;
    Ok(())
}

pub async fn get_image_translation_tasks_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetImageTranslationTasksRequest;

    let request = GetImageTranslationTasksRequest::new();
    let response = client.product().get_image_translation_tasks(request).await?;
    Ok(())
}

pub async fn get_listing_schemas_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetListingSchemasRequest;

    let request = GetListingSchemasRequest::new().category_ids([1]);
    let response = client.product().get_listing_schemas(request).await?;
    Ok(())
}

pub async fn get_opportunity_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetOpportunityDetailRequest;

    let request = GetOpportunityDetailRequest::new().opportunity_id("7495049642642441621");
    let response = client.product().get_opportunity_detail(request).await?;
    Ok(())
}

pub async fn get_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetProductRequest;

    let request = GetProductRequest::new().product_id("7495049642642441621");
    let response = client.product().get_product(request).await?;
    Ok(())
}

pub async fn get_product_package_recommendations_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetProductPackageRecommendationsRequest;

    let request = GetProductPackageRecommendationsRequest::new();
    let mut items = client.product().get_product_package_recommendations(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn get_product_skpp_detail_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetProductSkppDetailRequest;

    let request = GetProductSkppDetailRequest::new().product_id("7495049642642441621");
    let response = client.product().get_product_skpp_detail(request).await?;
    Ok(())
}

pub async fn get_products_seo_words_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetProductsSeoWordsRequest;

    let request = GetProductsSeoWordsRequest::new().product_ids(["7495049642642441621"]);
    let response = client.product().get_products_seo_words(request).await?;
    Ok(())
}

pub async fn get_recommended_product_title_and_description_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetRecommendedProductTitleAndDescriptionRequest;

    let request = GetRecommendedProductTitleAndDescriptionRequest::new().product_ids(["7495049642642441621"]);
    let response = client.product().get_recommended_product_title_and_description(request).await?;
    Ok(())
}

pub async fn get_shop_skpp_summary_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetShopSkppSummaryRequest;

    let request = GetShopSkppSummaryRequest::new();
    let response = client.product().get_shop_skpp_summary(request).await?;
    Ok(())
}

pub async fn get_submission_records_example(client: &Client) -> Result<()> {
    use tiktokshop::product::GetSubmissionRecordsRequest;

    let request = GetSubmissionRecordsRequest::new();
    let mut items = client.product().get_submission_records(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn import_external_product_info_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::product::ImportExternalProductInfoRequest;

    let request = ImportExternalProductInfoRequest::new().data(Upload::path("picture.jpg"));
    let response = client.product().import_external_product_info(request).await?;
    Ok(())
}

pub async fn inventory_search_example(client: &Client) -> Result<()> {
    use tiktokshop::product::InventorySearchRequest;

    let request = InventorySearchRequest::new();
    let response = client.product().inventory_search(request).await?;
    Ok(())
}

pub async fn list_opportunities_example(client: &Client) -> Result<()> {
    use tiktokshop::product::ListOpportunitiesRequest;

    let request = ListOpportunitiesRequest::new().opportunity_type("CATEGORY");
    let mut items = client.product().list_opportunities(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn list_product_skpp_statuses_example(client: &Client) -> Result<()> {
    use tiktokshop::product::ListProductSkppStatusesRequest;

    let request = ListProductSkppStatusesRequest::new();
    let mut items = client.product().list_product_skpp_statuses(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn optimize_images_example(client: &Client) -> Result<()> {
    use tiktokshop::product::OptimizeImagesRequest;

    let request = OptimizeImagesRequest::new();
    let response = client.product().optimize_images(request).await?;
    Ok(())
}

pub async fn partial_edit_candidate_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::PartialEditCandidateProductsRequest;

    let request = PartialEditCandidateProductsRequest::new();
    let response = client.product().partial_edit_candidate_products(request).await?;
    Ok(())
}

pub async fn partial_edit_global_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::PartialEditGlobalProductRequest;

    let request = PartialEditGlobalProductRequest::new().global_product_id("7495049642642441621");
    let response = client.product().partial_edit_global_product(request).await?;
    Ok(())
}

pub async fn partial_edit_manufacturer_example(client: &Client) -> Result<()> {
    use tiktokshop::product::PartialEditManufacturerRequest;

    let request = PartialEditManufacturerRequest::new().manufacturer_id("7495049642642441621");
    let response = client.product().partial_edit_manufacturer(request).await?;
    Ok(())
}

pub async fn partial_edit_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::PartialEditProductRequest;

    let request = PartialEditProductRequest::new().product_id("7495049642642441621");
    let response = client.product().partial_edit_product(request).await?;
    Ok(())
}

pub async fn partial_edit_responsible_person_example(client: &Client) -> Result<()> {
    use tiktokshop::product::PartialEditResponsiblePersonRequest;

    let request = PartialEditResponsiblePersonRequest::new().responsible_person_id("7495049642642441621");
    let response = client.product().partial_edit_responsible_person(request).await?;
    Ok(())
}

pub async fn predict_product_package_dimensions_and_weight_example(client: &Client) -> Result<()> {
    use tiktokshop::product::PredictProductPackageDimensionsAndWeightRequest;

    let request = PredictProductPackageDimensionsAndWeightRequest::new().category_id("7495049642642441621");
    let response = client.product().predict_product_package_dimensions_and_weight(request).await?;
    Ok(())
}

pub async fn product_auditing_research_example(client: &Client) -> Result<()> {
    use tiktokshop::product::ProductAuditingResearchRequest;

    let request = ProductAuditingResearchRequest::new();
    let mut items = client.product().product_auditing_research(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn product_information_issue_diagnosis_example(client: &Client) -> Result<()> {
    use tiktokshop::product::ProductInformationIssueDiagnosisRequest;

    let request = ProductInformationIssueDiagnosisRequest::new().product_ids(["7495049642642441621"]);
    let response = client.product().product_information_issue_diagnosis(request).await?;
    Ok(())
}

pub async fn publish_global_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{
        PublishGlobalProductPublishTargetSku, PublishGlobalProductRequest, PublishTarget,
    };

    let request =
        PublishGlobalProductRequest::new().global_product_id("7495049642642441621").publish_target([
            PublishTarget::new().region("MY").skus([
                PublishGlobalProductPublishTargetSku::new().related_global_sku_id("1729592969712207400")
            ]),
        ]);
    let response = client.product().publish_global_product(request).await?;
    Ok(())
}

pub async fn recommend_brand_example(client: &Client) -> Result<()> {
    use tiktokshop::product::RecommendBrandRequest;

    let request = RecommendBrandRequest::new();
    let response = client.product().recommend_brand(request).await?;
    Ok(())
}

pub async fn recommend_category_example(client: &Client) -> Result<()> {
    use tiktokshop::product::RecommendCategoryRequest;

    let request = RecommendCategoryRequest::new().product_title("Blue shirt");
    let response = client.product().recommend_category(request).await?;
    Ok(())
}

pub async fn recommend_global_categories_example(client: &Client) -> Result<()> {
    use tiktokshop::product::RecommendGlobalCategoriesRequest;

    let request = RecommendGlobalCategoriesRequest::new().product_title("Blue shirt");
    let response = client.product().recommend_global_categories(request).await?;
    Ok(())
}

pub async fn recommend_required_product_properties_example(client: &Client) -> Result<()> {
    use tiktokshop::product::RecommendRequiredProductPropertiesRequest;

    let request = RecommendRequiredProductPropertiesRequest::new()
        .category_id("7495049642642441621")
        .product_title("Blue shirt");
    let response = client.product().recommend_required_product_properties(request).await?;
    Ok(())
}

pub async fn recommend_size_chart_example(client: &Client) -> Result<()> {
    use tiktokshop::product::RecommendSizeChartRequest;

    let request = RecommendSizeChartRequest::new();
    let response = client.product().recommend_size_chart(request).await?;
    Ok(())
}

pub async fn recover_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::RecoverProductsRequest;

    let request = RecoverProductsRequest::new().product_ids(["7495049642642441621"]);
    let response = client.product().recover_products(request).await?;
    Ok(())
}

pub async fn replicate_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::ReplicateProductRequest;

    let request = ReplicateProductRequest::new().product_id("7495049642642441621");
    let response = client.product().replicate_product(request).await?;
    Ok(())
}

pub async fn search_candidate_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SearchCandidateProductsRequest;

    let request = SearchCandidateProductsRequest::new();
    let mut items = client.product().search_candidate_products(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_combined_listing_recommendations_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SearchCombinedListingRecommendationsRequest;

    let request = SearchCombinedListingRecommendationsRequest::new();
    let mut items = client.product().search_combined_listing_recommendations(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_global_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SearchGlobalProductsRequest;

    let request = SearchGlobalProductsRequest::new();
    let mut items = client.product().search_global_products(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_manufacturers_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SearchManufacturersRequest;

    let request = SearchManufacturersRequest::new();
    let mut items = client.product().search_manufacturers(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_opportunities_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SearchOpportunitiesRequest;

    let request = SearchOpportunitiesRequest::new();
    let mut items = client.product().search_opportunities(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SearchProductsRequest;

    let request = SearchProductsRequest::new();
    let mut items = client.product().search_products(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_responsible_persons_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SearchResponsiblePersonsRequest;

    let request = SearchResponsiblePersonsRequest::new();
    let mut items = client.product().search_responsible_persons(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn search_size_charts_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SearchSizeChartsRequest;

    let request = SearchSizeChartsRequest::new();
    let mut items = client.product().search_size_charts(request).items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}

pub async fn submit_product_via_opportunity_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SubmitProductViaOpportunityRequest;

    let request = SubmitProductViaOpportunityRequest::new()
        .opportunity_id("7495049642642441621")
        .product_id("7495049642642441621");
    let response = client.product().submit_product_via_opportunity(request).await?;
    Ok(())
}

pub async fn submit_size_chart_appeal_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{AppealMessage, IndicatorDetail, SubmitSizeChartAppealRequest};

    let request = SubmitSizeChartAppealRequest::new()
        .appeal_message(
            AppealMessage::new()
                .field_name("APPEAL_MESSAGE_FIELD_SIZE_CHART")
                .indicator_details([IndicatorDetail::new().indicator_type("CONTAINS_ALL_SALE_PROPERTY")]),
        )
        .product_id(1);
    let response = client.product().submit_size_chart_appeal(request).await?;
    Ok(())
}

pub async fn submit_strikethrough_price_example(client: &Client) -> Result<()> {
    use tiktokshop::Money;
    use tiktokshop::product::{
        SubmitStrikethroughPriceExternalTransactionPrice, SubmitStrikethroughPriceRequest,
        SubmitStrikethroughPriceSku,
    };

    let request = SubmitStrikethroughPriceRequest::new()
        .external_product_id("7495049642642441621")
        .product_id("7495049642642441621")
        .skus([SubmitStrikethroughPriceSku::new()
            .external_retail_price(Money::new("12.50", "USD"))
            .external_sku_id("7495049642642441621")
            .external_transaction_price(
                SubmitStrikethroughPriceExternalTransactionPrice::new()
                    .amount("12.50")
                    .currency("USD")
                    .transaction_time("2026-01-31T00:00:00Z"),
            )
            .id("7495049642642441621")]);
    let response = client.product().submit_strikethrough_price(request).await?;
    Ok(())
}

pub async fn suggest_brands_example(client: &Client) -> Result<()> {
    use tiktokshop::product::SuggestBrandsRequest;

    let request = SuggestBrandsRequest::new().product_title("Blue shirt");
    let response = client.product().suggest_brands(request).await?;
    Ok(())
}

pub async fn update_global_inventory_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{
        CheckGlobalProductListingInventory, UpdateGlobalInventoryGlobalSku, UpdateGlobalInventoryRequest,
    };

    let request = UpdateGlobalInventoryRequest::new().global_product_id("7495049642642441621").global_skus([
        UpdateGlobalInventoryGlobalSku::new().id("1729592969712207013").inventory([
            CheckGlobalProductListingInventory::new()
                .global_warehouse_id("7068517275539719942")
                .quantity(999),
        ]),
    ]);
    let response = client.product().update_global_inventory(request).await?;
    Ok(())
}

pub async fn update_inventory_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{CheckProductListingInventory, UpdateInventoryRequest, UpdateInventorySku};

    let request =
        UpdateInventoryRequest::new().product_id("7495049642642441621").skus([UpdateInventorySku::new()
            .id("1729592969712207013")
            .inventory([CheckProductListingInventory::new().quantity(999)])]);
    let response = client.product().update_inventory(request).await?;
    Ok(())
}

pub async fn update_price_example(client: &Client) -> Result<()> {
    use tiktokshop::product::{PartialEditProductPrice, UpdatePriceRequest, UpdatePriceSku};

    let request = UpdatePriceRequest::new().product_id("7495049642642441621").skus([UpdatePriceSku::new()
        .id("1729592969712207013")
        .price(PartialEditProductPrice::new().currency("USD"))]);
    let response = client.product().update_price(request).await?;
    Ok(())
}

pub async fn update_stock_operation_settings_example(client: &Client) -> Result<()> {
    use tiktokshop::product::UpdateStockOperationSettingsRequest;

    let request = UpdateStockOperationSettingsRequest::new().seller_id("7495049642642441621");
    let response = client.product().update_stock_operation_settings(request).await?;
    Ok(())
}

pub async fn upload_candidate_products_example(client: &Client) -> Result<()> {
    use tiktokshop::product::UploadCandidateProductsRequest;

    let request = UploadCandidateProductsRequest::new();
    let response = client.product().upload_candidate_products(request).await?;
    Ok(())
}

pub async fn upload_external_product_example(client: &Client) -> Result<()> {
    use tiktokshop::product::UploadExternalProductRequest;

    let request = UploadExternalProductRequest::new();
    let response = client.product().upload_external_product(request).await?;
    Ok(())
}

pub async fn upload_product_file_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::product::UploadProductFileRequest;

    let request = UploadProductFileRequest::new().data(Upload::path("document.pdf"));
    let response = client.product().upload_product_file(request).await?;
    Ok(())
}

pub async fn upload_product_image_example(client: &Client) -> Result<()> {
    use tiktokshop::Upload;
    use tiktokshop::product::UploadProductImageRequest;

    let request = UploadProductImageRequest::new().data(Upload::path("picture.jpg"));
    let response = client.product().upload_product_image(request).await?;
    Ok(())
}
