// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val productCalls: List<Called> = listOf(
    Called("product.activate_products", "202309", listOf()) { client, given ->
        client.product.activateProducts(productIds = given.texts("product_ids")!!, listingPlatforms = given.opens("listing_platforms", ::ListingPlatform), options = given.options)
    },
    Called("product.apply_opportunities", "202409", listOf()) { client, given ->
        client.product.applyOpportunities(productId = given.text("product_id")!!, opportunityIds = given.texts("opportunity_ids"), options = given.options)
    },
    Called("product.bind_local_products", "202503", listOf()) { client, given ->
        client.product.bindLocalProducts(globalProductId = given.text("global_product_id")!!, localProducts = given.views("local_products", ::LocalProduct), options = given.options)
    },
    Called("product.check_global_product_listing", "202404", listOf()) { client, given ->
        client.product.checkGlobalProductListing(brandId = given.text("brand_id"), categoryId = given.text("category_id"), certifications = given.views("certifications", ::CheckGlobalProductListingCertification), description = given.text("description"), mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage), manufacturer = given.view("manufacturer", ::CheckGlobalProductListingManufacturer), packageDimensions = given.view("package_dimensions", ::CheckGlobalProductListingPackageDimension), packageWeight = given.view("package_weight", ::CheckGlobalProductListingPackageWeight), productAttributes = given.views("product_attributes", ::CheckGlobalProductListingProductAttribute), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), skus = given.views("skus", ::CheckGlobalProductListingSku), title = given.text("title"), video = given.view("video", ::CheckGlobalProductListingVideo), options = given.options)
    },
    Called("product.check_listing_prerequisites", "202312", listOf()) { client, given ->
        client.product.checkListingPrerequisites(options = given.options)
    },
    Called("product.check_product_listing", "202309", listOf()) { client, given ->
        client.product.checkProductListing(categoryId = given.text("category_id")!!, description = given.text("description")!!, mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage)!!, skus = given.views("skus", ::CheckProductListingSku)!!, title = given.text("title")!!, brandId = given.text("brand_id"), certifications = given.views("certifications", ::CheckProductListingCertification), deliveryOptionIds = given.texts("delivery_option_ids"), externalProductId = given.text("external_product_id"), isCodAllowed = given.flag("is_cod_allowed"), isDiagnosisRequired = given.flag("is_diagnosis_required"), isLiveQuick = given.flag("is_live_quick"), isPreOwned = given.flag("is_pre_owned"), keyProductFeatures = given.texts("key_product_features"), listingPlatforms = given.opens("listing_platforms", ::ListingPlatform), locale = given.open("locale", ::SourceLocale), manufacturerIds = given.texts("manufacturer_ids"), minimumOrderQuantity = given.integer("minimum_order_quantity"), option = given.view("option", ::CheckProductListingOptionItem), packageDimensions = given.view("package_dimensions", ::CheckGlobalProductListingPackageDimension), packageWeight = given.view("package_weight", ::CheckProductListingPackageWeight), primaryCombinedProductId = given.text("primary_combined_product_id"), productAttributes = given.views("product_attributes", ::CheckGlobalProductListingProductAttribute), productTagOperations = given.views("product_tag_operations", ::ProductTagOperation), responsiblePersonIds = given.texts("responsible_person_ids"), scheduledSale = given.view("scheduled_sale", ::ScheduledSale), searchTerms = given.texts("search_terms"), sellingFormat = given.open("selling_format", ::SellingFormat), shippingInsuranceRequirement = given.open("shipping_insurance_requirement", ::ShippingInsuranceRequirement), shippingTemplateId = given.text("shipping_template_id"), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), video = given.view("video", ::CheckGlobalProductListingVideo), options = given.options)
    },
    Called("product.create_attribute_recommendation_request", "202501", listOf()) { client, given ->
        client.product.createAttributeRecommendationRequest(externalProduct = given.view("external_product", ::CreateAttributeRecommendationRequestExternalProduct), options = given.options)
    },
    Called("product.create_category_upgrade_task", "202407", listOf()) { client, given ->
        client.product.createCategoryUpgradeTask(options = given.options)
    },
    Called("product.create_custom_brand", "202309", listOf()) { client, given ->
        client.product.createCustomBrand(name = given.text("name")!!, options = given.options)
    },
    Called("product.create_global_product", "202309", listOf()) { client, given ->
        client.product.createGlobalProduct(categoryId = given.text("category_id")!!, description = given.text("description")!!, mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage)!!, packageWeight = given.view("package_weight", ::CheckGlobalProductListingPackageWeight)!!, skus = given.views("skus", ::CreateGlobalProductSku)!!, title = given.text("title")!!, brandId = given.text("brand_id"), categoryVersion = given.open("category_version", ::CategoryVersion), certifications = given.views("certifications", ::CheckGlobalProductListingCertification), externalGlobalProductId = given.text("external_global_product_id"), manufacturer = given.view("manufacturer", ::CheckGlobalProductListingManufacturer), manufacturerIds = given.texts("manufacturer_ids"), packageDimensions = given.view("package_dimensions", ::CheckGlobalProductListingPackageDimension), productAttributes = given.views("product_attributes", ::CheckGlobalProductListingProductAttribute), responsiblePersonIds = given.texts("responsible_person_ids"), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), sourceLocale = given.open("source_locale", ::SourceLocale), video = given.view("video", ::CheckGlobalProductListingVideo), options = given.options)
    },
    Called("product.create_gpa_upgrade_task", "202604", listOf()) { client, given ->
        client.product.createGpaUpgradeTask(options = given.options)
    },
    Called("product.create_image_translation_tasks", "202505", listOf()) { client, given ->
        client.product.createImageTranslationTasks(images = given.views("images", ::CreateImageTranslationTasksImage)!!, options = given.options)
    },
    Called("product.create_manufacturer", "202409", listOf()) { client, given ->
        client.product.createManufacturer(address = given.text("address")!!, email = given.text("email")!!, name = given.text("name")!!, phoneNumber = given.view("phone_number", ::PhoneNumber)!!, locale = given.open("locale", ::CreateManufacturerLocale), registeredTradeName = given.text("registered_trade_name"), options = given.options)
    },
    Called("product.create_product", "202309", listOf()) { client, given ->
        client.product.createProduct(categoryId = given.text("category_id")!!, description = given.text("description")!!, mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage)!!, skus = given.views("skus", ::CreateProductSku2)!!, title = given.text("title")!!, autoTranslateEnabled = given.flag("auto_translate_enabled"), brandId = given.text("brand_id"), categoryVersion = given.open("category_version", ::CategoryVersion), certifications = given.views("certifications", ::CheckProductListingCertification), deliveryOptionIds = given.texts("delivery_option_ids"), externalProductId = given.text("external_product_id"), idempotencyKey = given.text("idempotency_key"), isBlindBox = given.flag("is_blind_box"), isCodAllowed = given.flag("is_cod_allowed"), isLiveQuick = given.flag("is_live_quick"), isNotForSale = given.flag("is_not_for_sale"), isPreOwned = given.flag("is_pre_owned"), keyProductFeatures = given.texts("key_product_features"), listingPlatforms = given.opens("listing_platforms", ::ListingPlatform), locale = given.open("locale", ::CreateProductLocale), manufacturerIds = given.texts("manufacturer_ids"), minimumOrderQuantity = given.integer("minimum_order_quantity"), packageDimensions = given.view("package_dimensions", ::CheckGlobalProductListingPackageDimension), packageWeight = given.view("package_weight", ::CheckProductListingPackageWeight), primaryCombinedProductId = given.text("primary_combined_product_id"), productAttributes = given.views("product_attributes", ::CreateProductProductAttribute), productTagOperations = given.views("product_tag_operations", ::ProductTagOperation), purchaseOrderQuantityLimit = given.view("purchase_order_quantity_limit", ::PurchaseOrderQuantityLimit), responsiblePersonIds = given.texts("responsible_person_ids"), saveMode = given.open("save_mode", ::SaveMode), scheduledSale = given.view("scheduled_sale", ::ScheduledSale), searchTerms = given.texts("search_terms"), sellingFormat = given.open("selling_format", ::SellingFormat), shippingInsuranceRequirement = given.open("shipping_insurance_requirement", ::ShippingInsuranceRequirement), shippingTemplateId = given.text("shipping_template_id"), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), video = given.view("video", ::CheckGlobalProductListingVideo), options = given.options)
    },
    Called("product.create_responsible_person", "202409", listOf()) { client, given ->
        client.product.createResponsiblePerson(address = given.view("address", ::Address)!!, email = given.text("email")!!, name = given.text("name")!!, phoneNumber = given.view("phone_number", ::CreateResponsiblePersonPhoneNumber)!!, locale = given.open("locale", ::CreateManufacturerLocale), options = given.options)
    },
    Called("product.create_size_chart_v2", "202610", listOf()) { client, given ->
        client.product.createSizeChartV2(categoryId = given.text("category_id")!!, sizeChartData = given.view("size_chart_data", ::CreateSizeChartV2SizeChartData)!!, sizeChartMode = given.text("size_chart_mode")!!, templateName = given.text("template_name"), options = given.options)
    },
    Called("product.deactivate_products", "202309", listOf()) { client, given ->
        client.product.deactivateProducts(productIds = given.texts("product_ids")!!, listingPlatforms = given.opens("listing_platforms", ::ListingPlatform), options = given.options)
    },
    Called("product.delete_global_products", "202309", listOf()) { client, given ->
        client.product.deleteGlobalProducts(globalProductIds = given.texts("global_product_ids")!!, options = given.options)
    },
    Called("product.delete_products", "202309", listOf()) { client, given ->
        client.product.deleteProducts(productIds = given.texts("product_ids")!!, options = given.options)
    },
    Called("product.diagnose_and_optimize_product", "202411", listOf()) { client, given ->
        client.product.diagnoseAndOptimizeProduct(categoryId = given.text("category_id")!!, brandId = given.text("brand_id"), description = given.text("description"), mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage), optimizationFields = given.opens("optimization_fields", ::OptimizationField), productAttributes = given.views("product_attributes", ::CheckGlobalProductListingProductAttribute), productId = given.text("product_id"), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), title = given.text("title"), options = given.options)
    },
    Called("product.edit_global_product", "202309", listOf()) { client, given ->
        client.product.editGlobalProduct(categoryId = given.text("category_id")!!, description = given.text("description")!!, globalProductId = given.text("global_product_id")!!, mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage)!!, packageWeight = given.view("package_weight", ::CheckGlobalProductListingPackageWeight)!!, skus = given.views("skus", ::EditGlobalProductSku)!!, title = given.text("title")!!, brandId = given.text("brand_id"), categoryVersion = given.open("category_version", ::CategoryVersion), certifications = given.views("certifications", ::CheckGlobalProductListingCertification), externalGlobalProductId = given.text("external_global_product_id"), manufacturer = given.view("manufacturer", ::CheckGlobalProductListingManufacturer), manufacturerIds = given.texts("manufacturer_ids"), packageDimensions = given.view("package_dimensions", ::CheckGlobalProductListingPackageDimension), productAttributes = given.views("product_attributes", ::CheckGlobalProductListingProductAttribute), responsiblePersonIds = given.texts("responsible_person_ids"), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), video = given.view("video", ::CheckGlobalProductListingVideo), options = given.options)
    },
    Called("product.edit_product", "202509", listOf()) { client, given ->
        client.product.editProduct(categoryId = given.text("category_id")!!, description = given.text("description")!!, mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage)!!, productId = given.text("product_id")!!, skus = given.views("skus", ::EditProductSku)!!, title = given.text("title")!!, autoTranslateEnabled = given.flag("auto_translate_enabled"), brandId = given.text("brand_id"), categoryVersion = given.open("category_version", ::CategoryVersion), certifications = given.views("certifications", ::CheckProductListingCertification), deliveryOptionIds = given.texts("delivery_option_ids"), externalProductId = given.text("external_product_id"), inventoryMode = given.text("inventory_mode"), isBlindBox = given.flag("is_blind_box"), isCodAllowed = given.flag("is_cod_allowed"), isLiveQuick = given.flag("is_live_quick"), isPreOwned = given.flag("is_pre_owned"), keyProductFeatures = given.texts("key_product_features"), listingPlatforms = given.opens("listing_platforms", ::ListingPlatform), locale = given.open("locale", ::CreateProductLocale), manufacturerIds = given.texts("manufacturer_ids"), minimumOrderQuantity = given.integer("minimum_order_quantity"), packageDimensions = given.view("package_dimensions", ::CheckGlobalProductListingPackageDimension), packageWeight = given.view("package_weight", ::CheckProductListingPackageWeight), productAttributes = given.views("product_attributes", ::CreateProductProductAttribute), productTagOperations = given.views("product_tag_operations", ::ProductTagOperation), purchaseOrderQuantityLimit = given.view("purchase_order_quantity_limit", ::PurchaseOrderQuantityLimit), replicatedProducts = given.views("replicated_products", ::EditProductReplicatedProduct), responsiblePersonIds = given.texts("responsible_person_ids"), saveMode = given.open("save_mode", ::SaveMode), scheduledSale = given.view("scheduled_sale", ::ScheduledSale), searchTerms = given.texts("search_terms"), sellingFormat = given.open("selling_format", ::SellingFormat), shippingInsuranceRequirement = given.open("shipping_insurance_requirement", ::ShippingInsuranceRequirement), shippingTemplateId = given.text("shipping_template_id"), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), subscribeInfoEdit = given.view("subscribe_info_edit", ::SubscribeInfoEdit), video = given.view("video", ::CheckGlobalProductListingVideo), options = given.options)
    },
    Called("product.edit_size_chart_v2", "202610", listOf()) { client, given ->
        client.product.editSizeChartV2(sizeChartData = given.view("size_chart_data", ::CreateSizeChartV2SizeChartData)!!, sizeChartId = given.text("size_chart_id")!!, templateName = given.text("template_name"), options = given.options)
    },
    Called("product.enable_strikethrough_prices", "202502", listOf()) { client, given ->
        client.product.enableStrikethroughPrices(productId = given.text("product_id")!!, externalProductId = given.text("external_product_id"), skus = given.views("skus", ::EnableStrikethroughPricesSku), options = given.options)
    },
    Called("product.get_attributes", "202309", listOf()) { client, given ->
        client.product.getAttributes(categoryId = given.text("category_id")!!, categoryVersion = given.open("category_version", ::CategoryVersion), isLiveQuick = given.flag("is_live_quick"), locale = given.open("locale", ::SourceLocale), options = given.options)
    },
    Called("product.get_brands", "202309", listOf()) { client, given ->
        client.product.getBrands(brandName = given.text("brand_name"), categoryId = given.text("category_id"), categoryVersion = given.open("category_version", ::CategoryVersion), isAuthorized = given.flag("is_authorized"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("product.get_categories", "202309", listOf()) { client, given ->
        client.product.getCategories(categoryVersion = given.open("category_version", ::CategoryVersion), includeProhibitedCategories = given.flag("include_prohibited_categories"), isLiveQuick = given.flag("is_live_quick"), keyword = given.text("keyword"), listingPlatform = given.open("listing_platform", ::ListingPlatform), locale = given.open("locale", ::SourceLocale), options = given.options)
    },
    Called("product.get_category_rules", "202309", listOf()) { client, given ->
        client.product.getCategoryRules(categoryId = given.text("category_id")!!, categoryVersion = given.open("category_version", ::CategoryVersion), locale = given.open("locale", ::SourceLocale), options = given.options)
    },
    Called("product.get_global_attributes", "202309", listOf()) { client, given ->
        client.product.getGlobalAttributes(categoryId = given.text("category_id")!!, categoryVersion = given.open("category_version", ::CategoryVersion), locale = given.open("locale", ::SourceLocale), options = given.options)
    },
    Called("product.get_global_categories", "202309", listOf()) { client, given ->
        client.product.getGlobalCategories(categoryVersion = given.open("category_version", ::CategoryVersion), keyword = given.text("keyword"), locale = given.open("locale", ::SourceLocale), options = given.options)
    },
    Called("product.get_global_category_rules", "202309", listOf()) { client, given ->
        client.product.getGlobalCategoryRules(categoryId = given.text("category_id")!!, categoryVersion = given.open("category_version", ::CategoryVersion), locale = given.open("locale", ::SourceLocale), options = given.options)
    },
    Called("product.get_global_listing_rules", "202507", listOf()) { client, given ->
        client.product.getGlobalListingRules(options = given.options)
    },
    Called("product.get_global_product", "202309", listOf()) { client, given ->
        client.product.getGlobalProduct(globalProductId = given.text("global_product_id")!!, options = given.options)
    },
    Called("product.get_global_replicated_products", "202507", listOf()) { client, given ->
        client.product.getGlobalReplicatedProducts(productId = given.text("product_id")!!, options = given.options)
    },
    Called("product.get_image_translation_tasks", "202506", listOf()) { client, given ->
        client.product.getImageTranslationTasks(translationTaskIds = given.texts("translation_task_ids"), options = given.options)
    },
    Called("product.get_listing_schemas", "202407", listOf()) { client, given ->
        client.product.getListingSchemas(categoryIds = given.integers("category_ids")!!, categoryVersion = given.text("category_version"), locale = given.text("locale"), options = given.options)
    },
    Called("product.get_opportunity_detail", "202604", listOf()) { client, given ->
        client.product.getOpportunityDetail(opportunityId = given.text("opportunity_id")!!, locale = given.text("locale"), options = given.options)
    },
    Called("product.get_product", "202309", listOf()) { client, given ->
        client.product.getProduct(productId = given.text("product_id")!!, locale = given.open("locale", ::SourceLocale), returnDraftVersion = given.flag("return_draft_version"), returnUnderReviewVersion = given.flag("return_under_review_version"), options = given.options)
    },
    Called("product.get_product_package_recommendations", "202602", listOf()) { client, given ->
        client.product.getProductPackageRecommendations(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productIds = given.texts("product_ids"), options = given.options)
    },
    Called("product.get_product_skpp_detail", "202606", listOf()) { client, given ->
        client.product.getProductSkppDetail(productId = given.text("product_id")!!, locale = given.open("locale", ::GetProductSkppDetailLocale), options = given.options)
    },
    Called("product.get_products_seo_words", "202405", listOf()) { client, given ->
        client.product.getProductsSeoWords(productIds = given.texts("product_ids")!!, options = given.options)
    },
    Called("product.get_recommended_product_title_and_description", "202405", listOf()) { client, given ->
        client.product.getRecommendedProductTitleAndDescription(productIds = given.texts("product_ids")!!, options = given.options)
    },
    Called("product.get_shop_skpp_summary", "202606", listOf()) { client, given ->
        client.product.getShopSkppSummary(options = given.options)
    },
    Called("product.get_submission_records", "202604", listOf()) { client, given ->
        client.product.getSubmissionRecords(opportunityId = given.text("opportunity_id"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productId = given.text("product_id"), status = given.text("status"), submitTimeGe = given.time("submit_time_ge"), submitTimeLt = given.time("submit_time_lt"), options = given.options)
    },
    Called("product.import_external_product_info", "202508", listOf("data")) { client, given ->
        client.product.importExternalProductInfo(data = given.file("data")!!, options = given.options)
    },
    Called("product.inventory_search", "202309", listOf()) { client, given ->
        client.product.inventorySearch(productIds = given.texts("product_ids"), skuIds = given.texts("sku_ids"), options = given.options)
    },
    Called("product.list_opportunities", "202604", listOf()) { client, given ->
        client.product.listOpportunities(opportunityType = given.open("opportunity_type", ::OpportunityType)!!, categoryIds = given.texts("category_ids"), createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), locale = given.text("locale"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), tagCodes = given.texts("tag_codes"), options = given.options)
    },
    Called("product.list_product_skpp_statuses", "202606", listOf()) { client, given ->
        client.product.listProductSkppStatuses(locale = given.text("locale"), pageNo = given.integer("page_no"), pageSize = given.integer("page_size"), productIds = given.texts("product_ids"), skppStatus = given.text("skpp_status"), options = given.options)
    },
    Called("product.optimize_images", "202404", listOf()) { client, given ->
        client.product.optimizeImages(images = given.views("images", ::OptimizeImagesImage2), options = given.options)
    },
    Called("product.partial_edit_candidate_products", "202409", listOf()) { client, given ->
        client.product.partialEditCandidateProducts(candidateProducts = given.views("candidate_products", ::PartialEditCandidateProductsCandidateProduct), options = given.options)
    },
    Called("product.partial_edit_global_product", "202509", listOf()) { client, given ->
        client.product.partialEditGlobalProduct(globalProductId = given.text("global_product_id")!!, brandId = given.text("brand_id"), categoryId = given.text("category_id"), categoryVersion = given.open("category_version", ::CategoryVersion), certifications = given.views("certifications", ::CheckGlobalProductListingCertification), description = given.text("description"), externalGlobalProductId = given.text("external_global_product_id"), mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage), manufacturer = given.view("manufacturer", ::CheckGlobalProductListingManufacturer), manufacturerIds = given.texts("manufacturer_ids"), packageDimensions = given.view("package_dimensions", ::CheckGlobalProductListingPackageDimension), packageWeight = given.view("package_weight", ::CheckGlobalProductListingPackageWeight), productAttributes = given.views("product_attributes", ::CheckGlobalProductListingProductAttribute), responsiblePersonIds = given.texts("responsible_person_ids"), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), skus = given.views("skus", ::PartialEditGlobalProductSku), title = given.text("title"), video = given.view("video", ::CheckGlobalProductListingVideo), options = given.options)
    },
    Called("product.partial_edit_manufacturer", "202409", listOf()) { client, given ->
        client.product.partialEditManufacturer(manufacturerId = given.text("manufacturer_id")!!, address = given.text("address"), email = given.text("email"), locale = given.open("locale", ::CreateManufacturerLocale), name = given.text("name"), phoneNumber = given.view("phone_number", ::PhoneNumber), registeredTradeName = given.text("registered_trade_name"), options = given.options)
    },
    Called("product.partial_edit_product", "202509", listOf()) { client, given ->
        client.product.partialEditProduct(productId = given.text("product_id")!!, autoTranslateEnabled = given.flag("auto_translate_enabled"), brandId = given.text("brand_id"), categoryVersion = given.text("category_version"), certifications = given.views("certifications", ::CheckProductListingCertification), description = given.text("description"), externalProductId = given.text("external_product_id"), inventoryMode = given.text("inventory_mode"), isBlindBox = given.flag("is_blind_box"), isCodAllowed = given.flag("is_cod_allowed"), keyProductFeatures = given.texts("key_product_features"), listingPlatforms = given.opens("listing_platforms", ::ListingPlatform), locale = given.open("locale", ::SourceLocale), mainImages = given.views("main_images", ::CheckGlobalProductListingMainImage), manufacturerIds = given.texts("manufacturer_ids"), packageDimensions = given.view("package_dimensions", ::CheckGlobalProductListingPackageDimension), packageWeight = given.view("package_weight", ::CheckProductListingPackageWeight), podInfo = given.view("pod_info", ::PartialEditProductPodInfo), productAttributes = given.views("product_attributes", ::CreateProductProductAttribute), replicatedProducts = given.views("replicated_products", ::PartialEditProductReplicatedProduct), responsiblePersonIds = given.texts("responsible_person_ids"), saveMode = given.open("save_mode", ::SaveMode), scheduledSale = given.view("scheduled_sale", ::ScheduledSale), searchTerms = given.texts("search_terms"), sizeChart = given.view("size_chart", ::CheckGlobalProductListingSizeChart), skus = given.views("skus", ::PartialEditProductSku), subscribeInfoEdit = given.view("subscribe_info_edit", ::SubscribeInfoEdit), title = given.text("title"), video = given.view("video", ::CheckGlobalProductListingVideo), options = given.options)
    },
    Called("product.partial_edit_responsible_person", "202409", listOf()) { client, given ->
        client.product.partialEditResponsiblePerson(responsiblePersonId = given.text("responsible_person_id")!!, address = given.view("address", ::Address), email = given.text("email"), locale = given.open("locale", ::CreateManufacturerLocale), name = given.text("name"), phoneNumber = given.view("phone_number", ::CreateResponsiblePersonPhoneNumber), options = given.options)
    },
    Called("product.predict_product_package_dimensions_and_weight", "202609", listOf()) { client, given ->
        client.product.predictProductPackageDimensionsAndWeight(categoryId = given.text("category_id")!!, options = given.options)
    },
    Called("product.product_auditing_research", "202601", listOf()) { client, given ->
        client.product.productAuditingResearch(brandIds = given.texts("brand_ids"), categoryIds = given.texts("category_ids"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productIds = given.texts("product_ids"), productTitle = given.text("product_title"), sellerId = given.text("seller_id"), sellerName = given.text("seller_name"), options = given.options)
    },
    Called("product.product_information_issue_diagnosis", "202405", listOf()) { client, given ->
        client.product.productInformationIssueDiagnosis(productIds = given.texts("product_ids")!!, options = given.options)
    },
    Called("product.publish_global_product", "202309", listOf()) { client, given ->
        client.product.publishGlobalProduct(globalProductId = given.text("global_product_id")!!, publishTarget = given.views("publish_target", ::PublishTarget)!!, options = given.options)
    },
    Called("product.recommend_brand", "202309", listOf()) { client, given ->
        client.product.recommendBrand(language = given.text("language"), productTitle = given.text("product_title"), options = given.options)
    },
    Called("product.recommend_category", "202309", listOf()) { client, given ->
        client.product.recommendCategory(productTitle = given.text("product_title")!!, categoryVersion = given.open("category_version", ::CategoryVersion), description = given.text("description"), images = given.views("images", ::CheckGlobalProductListingImage), includeProhibitedCategories = given.flag("include_prohibited_categories"), isLiveQuick = given.flag("is_live_quick"), listingPlatform = given.open("listing_platform", ::ListingPlatform), locale = given.open("locale", ::SourceLocale), originPlatformCategory = given.view("origin_platform_category", ::OriginPlatformCategory), originPlatformProductMetaData = given.view("origin_platform_product_meta_data", ::OriginPlatformProductMetaData), originPlatformProductType = given.text("origin_platform_product_type"), originPlatformTags = given.texts("origin_platform_tags"), originPlatformVendor = given.text("origin_platform_vendor"), options = given.options)
    },
    Called("product.recommend_global_categories", "202309", listOf()) { client, given ->
        client.product.recommendGlobalCategories(productTitle = given.text("product_title")!!, categoryVersion = given.open("category_version", ::CategoryVersion), description = given.text("description"), images = given.views("images", ::CheckGlobalProductListingImage), options = given.options)
    },
    Called("product.recommend_required_product_properties", "202609", listOf()) { client, given ->
        client.product.recommendRequiredProductProperties(categoryId = given.text("category_id")!!, productTitle = given.text("product_title")!!, description = given.text("description"), images = given.views("images", ::CheckGlobalProductListingImage), salesProperties = given.views("sales_properties", ::SalesProperty), targetPropertyIds = given.texts("target_property_ids"), options = given.options)
    },
    Called("product.recommend_size_chart", "202309", listOf()) { client, given ->
        client.product.recommendSizeChart(images = given.views("images", ::RecommendSizeChartImage2), options = given.options)
    },
    Called("product.recover_products", "202309", listOf()) { client, given ->
        client.product.recoverProducts(productIds = given.texts("product_ids")!!, options = given.options)
    },
    Called("product.replicate_product", "202507", listOf()) { client, given ->
        client.product.replicateProduct(productId = given.text("product_id")!!, inventoryMode = given.open("inventory_mode", ::InventoryMode), replicateTarget = given.views("replicate_target", ::ReplicateTarget), options = given.options)
    },
    Called("product.search_candidate_products", "202409", listOf()) { client, given ->
        client.product.searchCandidateProducts(externalProductIds = given.texts("external_product_ids"), opportunityMatchingStatuses = given.opens("opportunity_matching_statuses", ::OpportunityMatchingStatus), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("product.search_combined_listing_recommendations", "202506", listOf()) { client, given ->
        client.product.searchCombinedListingRecommendations(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productIds = given.texts("product_ids"), options = given.options)
    },
    Called("product.search_global_products", "202312", listOf()) { client, given ->
        client.product.searchGlobalProducts(createTimeGe = given.time("create_time_ge"), createTimeLe = given.time("create_time_le"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sellerSkus = given.texts("seller_skus"), status = given.open("status", ::GlobalProductStatus), updateTimeGe = given.time("update_time_ge"), updateTimeLe = given.time("update_time_le"), options = given.options)
    },
    Called("product.search_manufacturers", "202501", listOf()) { client, given ->
        client.product.searchManufacturers(keyword = given.text("keyword"), locales = given.opens("locales", ::CreateManufacturerLocale), manufacturerIds = given.texts("manufacturer_ids"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("product.search_opportunities", "202409", listOf()) { client, given ->
        client.product.searchOpportunities(opportunityIds = given.texts("opportunity_ids"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("product.search_products", "202502", listOf()) { client, given ->
        client.product.searchProducts(auditStatus = given.opens("audit_status", ::AuditStatus), categoryVersion = given.open("category_version", ::CategoryVersion), createTimeGe = given.time("create_time_ge"), createTimeLe = given.time("create_time_le"), includeLiveQuickProducts = given.flag("include_live_quick_products"), listingPlatforms = given.opens("listing_platforms", ::ListingPlatform), listingQualityTiers = given.opens("listing_quality_tiers", ::ListingQualityTier), locale = given.open("locale", ::SourceLocale), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), returnDraftVersion = given.flag("return_draft_version"), sellerSkus = given.texts("seller_skus"), skuIds = given.texts("sku_ids"), snsFilter = given.open("sns_filter", ::SnsFilter), status = given.open("status", ::SearchProductsStatus), updateTimeGe = given.time("update_time_ge"), updateTimeLe = given.time("update_time_le"), options = given.options)
    },
    Called("product.search_responsible_persons", "202501", listOf()) { client, given ->
        client.product.searchResponsiblePersons(keyword = given.text("keyword"), locales = given.opens("locales", ::CreateManufacturerLocale), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), responsiblePersonIds = given.texts("responsible_person_ids"), options = given.options)
    },
    Called("product.search_size_charts", "202407", listOf()) { client, given ->
        client.product.searchSizeCharts(ids = given.texts("ids"), keyword = given.text("keyword"), locales = given.opens("locales", ::CreateProductLocale), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sizeChartMode = given.open("size_chart_mode", ::SizeChartMode), options = given.options)
    },
    Called("product.submit_product_via_opportunity", "202604", listOf()) { client, given ->
        client.product.submitProductViaOpportunity(opportunityId = given.text("opportunity_id")!!, productId = given.text("product_id")!!, options = given.options)
    },
    Called("product.submit_size_chart_appeal", "202604", listOf()) { client, given ->
        client.product.submitSizeChartAppeal(appealMessage = given.view("appeal_message", ::AppealMessage)!!, productId = given.integer("product_id")!!, options = given.options)
    },
    Called("product.submit_strikethrough_price", "202609", listOf()) { client, given ->
        client.product.submitStrikethroughPrice(externalProductId = given.text("external_product_id")!!, productId = given.text("product_id")!!, skus = given.views("skus", ::SubmitStrikethroughPriceSku)!!, options = given.options)
    },
    Called("product.suggest_brands", "202609", listOf()) { client, given ->
        client.product.suggestBrands(productTitle = given.text("product_title")!!, categoryId = given.text("category_id"), description = given.text("description"), images = given.views("images", ::CheckGlobalProductListingImage), options = given.options)
    },
    Called("product.update_global_inventory", "202309", listOf()) { client, given ->
        client.product.updateGlobalInventory(globalProductId = given.text("global_product_id")!!, globalSkus = given.views("global_skus", ::UpdateGlobalInventoryGlobalSku)!!, options = given.options)
    },
    Called("product.update_inventory", "202309", listOf()) { client, given ->
        client.product.updateInventory(productId = given.text("product_id")!!, skus = given.views("skus", ::UpdateInventorySku)!!, options = given.options)
    },
    Called("product.update_price", "202309", listOf()) { client, given ->
        client.product.updatePrice(productId = given.text("product_id")!!, skus = given.views("skus", ::UpdatePriceSku)!!, options = given.options)
    },
    Called("product.update_stock_operation_settings", "202608", listOf()) { client, given ->
        client.product.updateStockOperationSettings(sellerId = given.text("seller_id")!!, skuIds = given.texts("sku_ids"), stockOperationSetting = given.view("stock_operation_setting", ::StockOperationSetting), options = given.options)
    },
    Called("product.upload_candidate_products", "202409", listOf()) { client, given ->
        client.product.uploadCandidateProducts(candidateProducts = given.views("candidate_products", ::PartialEditCandidateProductsCandidateProduct), options = given.options)
    },
    Called("product.upload_external_product", "202506", listOf()) { client, given ->
        client.product.uploadExternalProduct(externalProduct = given.view("external_product", ::ExternalProduct), options = given.options)
    },
    Called("product.upload_product_file", "202309", listOf("data")) { client, given ->
        client.product.uploadProductFile(data = given.file("data")!!, name = given.text("name"), options = given.options)
    },
    Called("product.upload_product_image", "202309", listOf("data")) { client, given ->
        client.product.uploadProductImage(data = given.file("data")!!, useCase = given.open("use_case", ::UseCase), options = given.options)
    },
)