// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.product

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Product: the operations of the domain `product`. */
public class ProductApi internal constructor(private val caller: Caller) {
    /**
     * Puts up to 20 deactivated products back on sale, after a new audit.
     *
     * `POST /product/{version}/products/activate`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.activateProducts` in the PHP package.
     *
     * @param productIds Products to put on sale, at most 20 ids in one call.
     * @param listingPlatforms Marketplaces on which to put the products on sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650306ff5a12ff0294eab4a9">The platform's documentation</a>
     */
    public suspend fun activateProducts(
        productIds: List<String>,
        listingPlatforms: List<ListingPlatform>? = null,
        options: CallOptions? = null,
    ): ActivateProductsResponse =
        caller.call("product.activate_products", Params.of("product_ids", productIds, "listing_platforms", listingPlatforms), options) { ActivateProductsResponse(it) }

    /**
     * Applies for listing opportunities with one product.
     *
     * `PUT /product/{version}/products/{product_id}/opportunities`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param productId Id of the product to enroll in the opportunities.
     * @param opportunityIds Opportunities for which to enroll the product.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun applyOpportunities(
        productId: String,
        opportunityIds: List<String>? = null,
        options: CallOptions? = null,
    ): ApplyOpportunitiesResponse =
        caller.call("product.apply_opportunities", Params.of("product_id", productId, "opportunity_ids", opportunityIds), options) { ApplyOpportunitiesResponse(it) }

    /**
     * Links existing local products to one global product.
     *
     * `POST /product/{version}/global_products/{global_product_id}/bind_local_products`, version 202503.
     *
     * - Failed items are listed in `bind_results`; `raiseOnItemError` throws them.
     *
     * @param globalProductId Id of the global product to which local products are bound; a binding cannot be undone.
     * @param localProducts Local products to bind to the global product, one per EU country.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun bindLocalProducts(
        globalProductId: String,
        localProducts: List<LocalProduct>? = null,
        options: CallOptions? = null,
    ): BindLocalProductsResponse =
        caller.call("product.bind_local_products", Params.of("global_product_id", globalProductId, "local_products", localProducts), options) { BindLocalProductsResponse(it) }

    /**
     * Checks a global product's data without creating it and lists what fails.
     *
     * `POST /product/{version}/global_products/listing_check`, version 202404.
     *
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
     * @param certifications Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param manufacturer Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
     * @param packageDimensions Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
     * @param packageWeight Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param skus Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param video Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun checkGlobalProductListing(
        brandId: String? = null,
        categoryId: String? = null,
        certifications: List<CheckGlobalProductListingCertification>? = null,
        description: String? = null,
        mainImages: List<CheckGlobalProductListingMainImage>? = null,
        manufacturer: CheckGlobalProductListingManufacturer? = null,
        packageDimensions: CheckGlobalProductListingPackageDimension? = null,
        packageWeight: CheckGlobalProductListingPackageWeight? = null,
        productAttributes: List<CheckGlobalProductListingProductAttribute>? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        skus: List<CheckGlobalProductListingSku>? = null,
        title: String? = null,
        video: CheckGlobalProductListingVideo? = null,
        options: CallOptions? = null,
    ): CheckGlobalProductListingResponse =
        caller.call("product.check_global_product_listing", Params.of("brand_id", brandId, "category_id", categoryId, "certifications", certifications, "description", description, "main_images", mainImages, "manufacturer", manufacturer, "package_dimensions", packageDimensions, "package_weight", packageWeight, "product_attributes", productAttributes, "size_chart", sizeChart, "skus", skus, "title", title, "video", video), options) { CheckGlobalProductListingResponse(it) }

    /**
     * Tells what the shop still lacks before it can list products.
     *
     * `GET /product/{version}/prerequisites`, version 202312; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.checkListingPrerequisites` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun checkListingPrerequisites(
        options: CallOptions? = null,
    ): CheckListingPrerequisitesResponse =
        caller.call("product.check_listing_prerequisites", Params.of(), options) { CheckListingPrerequisitesResponse(it) }

    /**
     * Checks a product's data without creating it and lists what fails.
     *
     * `POST /product/{version}/products/listing_check`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic` or `serller.product.optimize`.
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param skus Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param certifications Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
     * @param deliveryOptionIds Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
     * @param externalProductId Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
     * @param isCodAllowed Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
     * @param isDiagnosisRequired Whether to return the listing quality and the weaknesses found; deprecated, use Diagnose and Optimize Product. Default: `true`. Example: `true`.
     * @param isLiveQuick Whether the product is listed in the quick way during a LIVE session, with fewer data.
     * @param isPreOwned Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
     * @param keyProductFeatures Main features of the product as short texts.
     * @param listingPlatforms Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param manufacturerIds Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
     * @param minimumOrderQuantity Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `4`.
     * @param option Options of the trial listing, for the check in the background.
     * @param packageDimensions Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
     * @param packageWeight Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
     * @param primaryCombinedProductId Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param productTagOperations Tags to set on the product or to remove from it.
     * @param responsiblePersonIds Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
     * @param scheduledSale Planned start of sale, on or off and at which time.
     * @param searchTerms Additional words under which buyers should find the product.
     * @param sellingFormat Whether the product is sold at a fixed price only or also in LIVE auctions.
     * @param shippingInsuranceRequirement Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `NOT_SUPPORTED`.
     * @param shippingTemplateId Id of the shipping template bound to the product. Example: `7552764259994699538`.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param video Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a0ee8f1fd3102b91c6493">The platform's documentation</a>
     */
    public suspend fun checkProductListing(
        categoryId: String,
        description: String,
        mainImages: List<CheckGlobalProductListingMainImage>,
        skus: List<CheckProductListingSku>,
        title: String,
        brandId: String? = null,
        certifications: List<CheckProductListingCertification>? = null,
        deliveryOptionIds: List<String>? = null,
        externalProductId: String? = null,
        isCodAllowed: Boolean? = null,
        isDiagnosisRequired: Boolean? = null,
        isLiveQuick: Boolean? = null,
        isPreOwned: Boolean? = null,
        keyProductFeatures: List<String>? = null,
        listingPlatforms: List<ListingPlatform>? = null,
        locale: SourceLocale? = null,
        manufacturerIds: List<String>? = null,
        minimumOrderQuantity: Long? = null,
        option: CheckProductListingOptionItem? = null,
        packageDimensions: CheckGlobalProductListingPackageDimension? = null,
        packageWeight: CheckProductListingPackageWeight? = null,
        primaryCombinedProductId: String? = null,
        productAttributes: List<CheckGlobalProductListingProductAttribute>? = null,
        productTagOperations: List<ProductTagOperation>? = null,
        responsiblePersonIds: List<String>? = null,
        scheduledSale: ScheduledSale? = null,
        searchTerms: List<String>? = null,
        sellingFormat: SellingFormat? = null,
        shippingInsuranceRequirement: ShippingInsuranceRequirement? = null,
        shippingTemplateId: String? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        video: CheckGlobalProductListingVideo? = null,
        options: CallOptions? = null,
    ): CheckProductListingResponse =
        caller.call("product.check_product_listing", Params.of("category_id", categoryId, "description", description, "main_images", mainImages, "skus", skus, "title", title, "brand_id", brandId, "certifications", certifications, "delivery_option_ids", deliveryOptionIds, "external_product_id", externalProductId, "is_cod_allowed", isCodAllowed, "is_diagnosis_required", isDiagnosisRequired, "is_live_quick", isLiveQuick, "is_pre_owned", isPreOwned, "key_product_features", keyProductFeatures, "listing_platforms", listingPlatforms, "locale", locale, "manufacturer_ids", manufacturerIds, "minimum_order_quantity", minimumOrderQuantity, "option", option, "package_dimensions", packageDimensions, "package_weight", packageWeight, "primary_combined_product_id", primaryCombinedProductId, "product_attributes", productAttributes, "product_tag_operations", productTagOperations, "responsible_person_ids", responsiblePersonIds, "scheduled_sale", scheduledSale, "search_terms", searchTerms, "selling_format", sellingFormat, "shipping_insurance_requirement", shippingInsuranceRequirement, "shipping_template_id", shippingTemplateId, "size_chart", sizeChart, "video", video), options) { CheckProductListingResponse(it) }

    /**
     * Sends an external product, for which attributes are recommended later.
     *
     * `POST /product/{version}/attribute_recommendation_request`, version 202501.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param externalProduct Product as it exists on another sales platform.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createAttributeRecommendationRequest(
        externalProduct: CreateAttributeRecommendationRequestExternalProduct? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("product.create_attribute_recommendation_request", Params.of("external_product", externalProduct), options) { EmptyResponse(it) }

    /**
     * Starts the move of the shop's products to the newer category tree.
     *
     * `POST /product/{version}/products/category_upgrade_task`, version 202407.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createCategoryUpgradeTask(
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("product.create_category_upgrade_task", Params.of(), options) { EmptyResponse(it) }

    /**
     * Creates a custom brand and returns its id.
     *
     * `POST /product/{version}/brands`, version 202309.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.createCustomBrand` in the PHP package.
     *
     * @param name Name of the new brand, 2 to 30 characters; it is not translated. Example: `Teas`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a0926f1fd3102b91bbfb0">The platform's documentation</a>
     */
    public suspend fun createCustomBrand(
        name: String,
        options: CallOptions? = null,
    ): CreateCustomBrandResponse =
        caller.call("product.create_custom_brand", Params.of("name", name), options) { CreateCustomBrandResponse(it) }

    /**
     * Creates a global product that can be published to several markets.
     *
     * `POST /product/{version}/global_products`, version 202309.
     *
     * - Scope: `seller.global_product.write`.
     * - Also called: `GlobalProduct.createGlobalProduct` in the PHP package.
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param packageWeight Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
     * @param skus Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param certifications Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
     * @param externalGlobalProductId Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
     * @param manufacturer Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
     * @param manufacturerIds Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
     * @param packageDimensions Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param responsiblePersonIds Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param sourceLocale Language in which the product is entered, BCP 47 code, en-US by default; only intra-EU sellers choose it, the texts are translated for the EU. Default: `en-US`. Example: `de-DE`.
     * @param video Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509de61bace3e02b7489cba">The platform's documentation</a>
     */
    public suspend fun createGlobalProduct(
        categoryId: String,
        description: String,
        mainImages: List<CheckGlobalProductListingMainImage>,
        packageWeight: CheckGlobalProductListingPackageWeight,
        skus: List<CreateGlobalProductSku>,
        title: String,
        brandId: String? = null,
        categoryVersion: CategoryVersion? = null,
        certifications: List<CheckGlobalProductListingCertification>? = null,
        externalGlobalProductId: String? = null,
        manufacturer: CheckGlobalProductListingManufacturer? = null,
        manufacturerIds: List<String>? = null,
        packageDimensions: CheckGlobalProductListingPackageDimension? = null,
        productAttributes: List<CheckGlobalProductListingProductAttribute>? = null,
        responsiblePersonIds: List<String>? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        sourceLocale: SourceLocale? = null,
        video: CheckGlobalProductListingVideo? = null,
        options: CallOptions? = null,
    ): CreateGlobalProductResponse =
        caller.call("product.create_global_product", Params.of("category_id", categoryId, "description", description, "main_images", mainImages, "package_weight", packageWeight, "skus", skus, "title", title, "brand_id", brandId, "category_version", categoryVersion, "certifications", certifications, "external_global_product_id", externalGlobalProductId, "manufacturer", manufacturer, "manufacturer_ids", manufacturerIds, "package_dimensions", packageDimensions, "product_attributes", productAttributes, "responsible_person_ids", responsiblePersonIds, "size_chart", sizeChart, "source_locale", sourceLocale, "video", video), options) { CreateGlobalProductResponse(it) }

    /**
     * Starts a task that upgrades the attributes of the seller's products.
     *
     * `POST /product/{version}/products/gpa_upgrade_task`, version 202604.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createGpaUpgradeTask(
        options: CallOptions? = null,
    ): CreateGpaUpgradeTaskResponse =
        caller.call("product.create_gpa_upgrade_task", Params.of(), options) { CreateGpaUpgradeTaskResponse(it) }

    /**
     * Starts tasks that translate the text in product images.
     *
     * `POST /product/{version}/images/translation_tasks`, version 202505.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `serller.product.optimize`.
     *
     * @param images Pictures to translate with their languages; pictures times languages may not exceed 20 per call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createImageTranslationTasks(
        images: List<CreateImageTranslationTasksImage>,
        options: CallOptions? = null,
    ): CreateImageTranslationTasksResponse =
        caller.call("product.create_image_translation_tasks", Params.of("images", images), options) { CreateImageTranslationTasksResponse(it) }

    /**
     * Registers a manufacturer for product compliance and returns its id.
     *
     * `POST /product/{version}/compliance/manufacturers`, version 202409.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.createManufacturer` in the PHP package.
     *
     * @param address Postal address of the manufacturer, at most 500 characters.
     * @param email Email address at which the manufacturer or responsible person can be reached. Example: `johndoe@email.com`.
     * @param name Name of the manufacturer, at most 255 characters.
     * @param phoneNumber Telephone number, split into country code and local number.
     * @param locale Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
     * @param registeredTradeName Registered trade name of the manufacturer, at most 200 characters.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createManufacturer(
        address: String,
        email: String,
        name: String,
        phoneNumber: PhoneNumber,
        locale: CreateManufacturerLocale? = null,
        registeredTradeName: String? = null,
        options: CallOptions? = null,
    ): CreateManufacturerResponse =
        caller.call("product.create_manufacturer", Params.of("address", address, "email", email, "name", name, "phone_number", phoneNumber, "locale", locale, "registered_trade_name", registeredTradeName), options) { CreateManufacturerResponse(it) }

    /**
     * Creates a product with its SKUs, as a listing for audit or as a draft.
     *
     * `POST /product/{version}/products`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Idempotency key: `idempotency_key`; by default, the client creates one.
     * - Scope: `seller.product.write`.
     * - Also called: `Product.createProduct` in the PHP package.
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param skus Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param autoTranslateEnabled Whether the platform translates the texts of the product into the languages of other markets.
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param certifications Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
     * @param deliveryOptionIds Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
     * @param externalProductId Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
     * @param idempotencyKey Unique text of your choice per shop, at most 128 characters such as a version 4 UUID, by which a repeated call is recognized and not applied twice. Example: `create202208291503530001100220033`.
     * @param isBlindBox Whether the product is a blind box whose content the buyer does not know.
     * @param isCodAllowed Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
     * @param isLiveQuick Whether the product is listed in the quick way during a LIVE session, with fewer data.
     * @param isNotForSale Whether the product can be had only as a gift with a purchase; it is then hidden from search. Example: `true`.
     * @param isPreOwned Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
     * @param keyProductFeatures Main features of the product as short texts.
     * @param listingPlatforms Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param manufacturerIds Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
     * @param minimumOrderQuantity Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
     * @param packageDimensions Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
     * @param packageWeight Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
     * @param primaryCombinedProductId Id of the main product of the bundle; only, and required, for virtual bundles. Example: `1729582718312380123`.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param productTagOperations Tags to set on the product or to remove from it.
     * @param purchaseOrderQuantityLimit Limits on the number of units a buyer may order.
     * @param responsiblePersonIds Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
     * @param saveMode Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `LISTING`.
     * @param scheduledSale Planned start of sale, on or off and at which time.
     * @param searchTerms Additional words under which buyers should find the product.
     * @param sellingFormat Whether the product is sold at a fixed price only or also in LIVE auctions.
     * @param shippingInsuranceRequirement Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
     * @param shippingTemplateId Id of the shipping template bound to the product. Example: `7552764259994699538`.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param video Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6502fc8da57708028b42b18a">The platform's documentation</a>
     */
    public suspend fun createProduct(
        categoryId: String,
        description: String,
        mainImages: List<CheckGlobalProductListingMainImage>,
        skus: List<CreateProductSku2>,
        title: String,
        autoTranslateEnabled: Boolean? = null,
        brandId: String? = null,
        categoryVersion: CategoryVersion? = null,
        certifications: List<CheckProductListingCertification>? = null,
        deliveryOptionIds: List<String>? = null,
        externalProductId: String? = null,
        idempotencyKey: String? = null,
        isBlindBox: Boolean? = null,
        isCodAllowed: Boolean? = null,
        isLiveQuick: Boolean? = null,
        isNotForSale: Boolean? = null,
        isPreOwned: Boolean? = null,
        keyProductFeatures: List<String>? = null,
        listingPlatforms: List<ListingPlatform>? = null,
        locale: CreateProductLocale? = null,
        manufacturerIds: List<String>? = null,
        minimumOrderQuantity: Long? = null,
        packageDimensions: CheckGlobalProductListingPackageDimension? = null,
        packageWeight: CheckProductListingPackageWeight? = null,
        primaryCombinedProductId: String? = null,
        productAttributes: List<CreateProductProductAttribute>? = null,
        productTagOperations: List<ProductTagOperation>? = null,
        purchaseOrderQuantityLimit: PurchaseOrderQuantityLimit? = null,
        responsiblePersonIds: List<String>? = null,
        saveMode: SaveMode? = null,
        scheduledSale: ScheduledSale? = null,
        searchTerms: List<String>? = null,
        sellingFormat: SellingFormat? = null,
        shippingInsuranceRequirement: ShippingInsuranceRequirement? = null,
        shippingTemplateId: String? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        video: CheckGlobalProductListingVideo? = null,
        options: CallOptions? = null,
    ): CreateProductResponse =
        caller.call("product.create_product", Params.of("category_id", categoryId, "description", description, "main_images", mainImages, "skus", skus, "title", title, "auto_translate_enabled", autoTranslateEnabled, "brand_id", brandId, "category_version", categoryVersion, "certifications", certifications, "delivery_option_ids", deliveryOptionIds, "external_product_id", externalProductId, "idempotency_key", idempotencyKey, "is_blind_box", isBlindBox, "is_cod_allowed", isCodAllowed, "is_live_quick", isLiveQuick, "is_not_for_sale", isNotForSale, "is_pre_owned", isPreOwned, "key_product_features", keyProductFeatures, "listing_platforms", listingPlatforms, "locale", locale, "manufacturer_ids", manufacturerIds, "minimum_order_quantity", minimumOrderQuantity, "package_dimensions", packageDimensions, "package_weight", packageWeight, "primary_combined_product_id", primaryCombinedProductId, "product_attributes", productAttributes, "product_tag_operations", productTagOperations, "purchase_order_quantity_limit", purchaseOrderQuantityLimit, "responsible_person_ids", responsiblePersonIds, "save_mode", saveMode, "scheduled_sale", scheduledSale, "search_terms", searchTerms, "selling_format", sellingFormat, "shipping_insurance_requirement", shippingInsuranceRequirement, "shipping_template_id", shippingTemplateId, "size_chart", sizeChart, "video", video), options) { CreateProductResponse(it) }

    /**
     * Registers an EU responsible person for product compliance and returns its id.
     *
     * `POST /product/{version}/compliance/responsible_persons`, version 202409.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.createResponsiblePerson` in the PHP package.
     *
     * @param address Residential address of the responsible person, which must be in the EU.
     * @param email Email address at which the manufacturer or responsible person can be reached. Example: `john.doe@email.com`.
     * @param name Name of the responsible person, at most 200 characters.
     * @param phoneNumber Telephone number, split into country code and local number.
     * @param locale Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createResponsiblePerson(
        address: Address,
        email: String,
        name: String,
        phoneNumber: CreateResponsiblePersonPhoneNumber,
        locale: CreateManufacturerLocale? = null,
        options: CallOptions? = null,
    ): CreateResponsiblePersonResponse =
        caller.call("product.create_responsible_person", Params.of("address", address, "email", email, "name", name, "phone_number", phoneNumber, "locale", locale), options) { CreateResponsiblePersonResponse(it) }

    /**
     * Creates a size chart template for a category and returns its id.
     *
     * `POST /product/{version}/size_charts`, version 202610.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`.
     * @param sizeChartData Contents of the size chart: measures, sizes and table.
     * @param sizeChartMode Whether the size chart belongs to one product or is a template for many.
     * @param templateName Name of the template, chosen by the seller.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun createSizeChartV2(
        categoryId: String,
        sizeChartData: CreateSizeChartV2SizeChartData,
        sizeChartMode: String,
        templateName: String? = null,
        options: CallOptions? = null,
    ): CreateSizeChartV2Response =
        caller.call("product.create_size_chart_v2", Params.of("category_id", categoryId, "size_chart_data", sizeChartData, "size_chart_mode", sizeChartMode, "template_name", templateName), options) { CreateSizeChartV2Response(it) }

    /**
     * Takes up to 20 products off sale.
     *
     * `POST /product/{version}/products/deactivate`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.deactivateProducts` in the PHP package.
     *
     * @param productIds Products to take off sale, at most 20 ids in one call.
     * @param listingPlatforms Marketplaces on which to take the products off sale; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun deactivateProducts(
        productIds: List<String>,
        listingPlatforms: List<ListingPlatform>? = null,
        options: CallOptions? = null,
    ): DeactivateProductsResponse =
        caller.call("product.deactivate_products", Params.of("product_ids", productIds, "listing_platforms", listingPlatforms), options) { DeactivateProductsResponse(it) }

    /**
     * Deletes up to 20 global products.
     *
     * `DELETE /product/{version}/global_products`, version 202309.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.global_product.delete`.
     * - Also called: `GlobalProduct.deleteGlobalProducts` in the PHP package.
     *
     * @param globalProductIds Global products to delete, at most 20 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun deleteGlobalProducts(
        globalProductIds: List<String>,
        options: CallOptions? = null,
    ): DeleteGlobalProductsResponse =
        caller.call("product.delete_global_products", Params.of("global_product_ids", globalProductIds), options) { DeleteGlobalProductsResponse(it) }

    /**
     * Deletes up to 20 products, which can be recovered later.
     *
     * `DELETE /product/{version}/products`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.product.delete`.
     * - Also called: `Product.deleteProducts` in the PHP package.
     *
     * @param productIds Products to delete, at most 20 ids in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun deleteProducts(
        productIds: List<String>,
        options: CallOptions? = null,
    ): DeleteProductsResponse =
        caller.call("product.delete_products", Params.of("product_ids", productIds), options) { DeleteProductsResponse(it) }

    /**
     * Diagnoses a product's listing quality and proposes better content.
     *
     * `POST /product/{version}/products/diagnose_optimize`, version 202411.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `serller.product.optimize`.
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param optimizationFields Parts of the listing for which to generate improvements; none by default, a description can take more than 10 seconds. Default: `NONE`.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param productId Id of a listed product to diagnose together with the new data; leave it out for a product not listed yet. Example: `1729592969712203232`.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/677c9523f7765c0308b3d68d">The platform's documentation</a>
     */
    public suspend fun diagnoseAndOptimizeProduct(
        categoryId: String,
        brandId: String? = null,
        description: String? = null,
        mainImages: List<CheckGlobalProductListingMainImage>? = null,
        optimizationFields: List<OptimizationField>? = null,
        productAttributes: List<CheckGlobalProductListingProductAttribute>? = null,
        productId: String? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        title: String? = null,
        options: CallOptions? = null,
    ): DiagnoseAndOptimizeProductResponse =
        caller.call("product.diagnose_and_optimize_product", Params.of("category_id", categoryId, "brand_id", brandId, "description", description, "main_images", mainImages, "optimization_fields", optimizationFields, "product_attributes", productAttributes, "product_id", productId, "size_chart", sizeChart, "title", title), options) { DiagnoseAndOptimizeProductResponse(it) }

    /**
     * Replaces all data of a global product and syncs it to its markets.
     *
     * `PUT /product/{version}/global_products/{global_product_id}`, version 202309.
     *
     * - Failed items are listed in `publish_results`; `raiseOnItemError` throws them.
     * - Scope: `seller.global_product.write`.
     * - Also called: `GlobalProduct.editGlobalProduct` in the PHP package.
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param globalProductId Id of the global product, from which local products are published.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param packageWeight Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
     * @param skus Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param certifications Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
     * @param externalGlobalProductId Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
     * @param manufacturer Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
     * @param manufacturerIds Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
     * @param packageDimensions Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param responsiblePersonIds Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param video Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509e1bcc16ffe02b8dc3cd7">The platform's documentation</a>
     */
    public suspend fun editGlobalProduct(
        categoryId: String,
        description: String,
        globalProductId: String,
        mainImages: List<CheckGlobalProductListingMainImage>,
        packageWeight: CheckGlobalProductListingPackageWeight,
        skus: List<EditGlobalProductSku>,
        title: String,
        brandId: String? = null,
        categoryVersion: CategoryVersion? = null,
        certifications: List<CheckGlobalProductListingCertification>? = null,
        externalGlobalProductId: String? = null,
        manufacturer: CheckGlobalProductListingManufacturer? = null,
        manufacturerIds: List<String>? = null,
        packageDimensions: CheckGlobalProductListingPackageDimension? = null,
        productAttributes: List<CheckGlobalProductListingProductAttribute>? = null,
        responsiblePersonIds: List<String>? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        video: CheckGlobalProductListingVideo? = null,
        options: CallOptions? = null,
    ): EditGlobalProductResponse =
        caller.call("product.edit_global_product", Params.of("category_id", categoryId, "description", description, "global_product_id", globalProductId, "main_images", mainImages, "package_weight", packageWeight, "skus", skus, "title", title, "brand_id", brandId, "category_version", categoryVersion, "certifications", certifications, "external_global_product_id", externalGlobalProductId, "manufacturer", manufacturer, "manufacturer_ids", manufacturerIds, "package_dimensions", packageDimensions, "product_attributes", productAttributes, "responsible_person_ids", responsiblePersonIds, "size_chart", sizeChart, "video", video), options) { EditGlobalProductResponse(it) }

    /**
     * Replaces all data of a product; omitted fields are emptied.
     *
     * `PUT /product/{version}/products/{product_id}`, version 202509; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.write`.
     * - Also called: `Product.editProduct` in the PHP package.
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param productId Id of the product to edit; existing SKUs that the call does not list are deleted.
     * @param skus Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param autoTranslateEnabled Whether the platform translates the texts of the product into the languages of other markets.
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param certifications Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
     * @param deliveryOptionIds Delivery options for this product in place of those of the warehouse, from Get Warehouse Delivery Options; used in ID, MX, MY, PH, SG, TH and VN, ignored elsewhere.
     * @param externalProductId Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
     * @param inventoryMode Whether the local products share one stock or each has its own.
     * @param isBlindBox Whether the product is a blind box whose content the buyer does not know.
     * @param isCodAllowed Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
     * @param isLiveQuick Whether the product is listed in the quick way during a LIVE session, with fewer data.
     * @param isPreOwned Whether the product is second-hand; only when Tokopedia is the sole listing platform, TikTok Shop has categories for it. Example: `false`.
     * @param keyProductFeatures Main features of the product as short texts.
     * @param listingPlatforms Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param manufacturerIds Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
     * @param minimumOrderQuantity Smallest number of units a buyer must order, 1 to 20; Indonesia and selected sellers elsewhere in Southeast Asia. Example: `1`.
     * @param packageDimensions Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
     * @param packageWeight Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param productTagOperations Tags to set on the product or to remove from it.
     * @param purchaseOrderQuantityLimit Limits on the number of units a buyer may order.
     * @param replicatedProducts Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
     * @param responsiblePersonIds Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
     * @param saveMode Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
     * @param scheduledSale Planned start of sale, on or off and at which time.
     * @param searchTerms Additional words under which buyers should find the product.
     * @param sellingFormat Whether the product is sold at a fixed price only or also in LIVE auctions.
     * @param shippingInsuranceRequirement Whether buyers must, may or cannot insure the shipment; optional by default, only when listed on Tokopedia. Default: `OPTIONAL`. Example: `REQUIRED`.
     * @param shippingTemplateId Id of the shipping template bound to the product. Example: `7552764259994699538`.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param subscribeInfoEdit Subscribe and Save settings to apply to the product.
     * @param video Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509da7d0fcef602bf1caddf">The platform's documentation</a>
     */
    public suspend fun editProduct(
        categoryId: String,
        description: String,
        mainImages: List<CheckGlobalProductListingMainImage>,
        productId: String,
        skus: List<EditProductSku>,
        title: String,
        autoTranslateEnabled: Boolean? = null,
        brandId: String? = null,
        categoryVersion: CategoryVersion? = null,
        certifications: List<CheckProductListingCertification>? = null,
        deliveryOptionIds: List<String>? = null,
        externalProductId: String? = null,
        inventoryMode: String? = null,
        isBlindBox: Boolean? = null,
        isCodAllowed: Boolean? = null,
        isLiveQuick: Boolean? = null,
        isPreOwned: Boolean? = null,
        keyProductFeatures: List<String>? = null,
        listingPlatforms: List<ListingPlatform>? = null,
        locale: CreateProductLocale? = null,
        manufacturerIds: List<String>? = null,
        minimumOrderQuantity: Long? = null,
        packageDimensions: CheckGlobalProductListingPackageDimension? = null,
        packageWeight: CheckProductListingPackageWeight? = null,
        productAttributes: List<CreateProductProductAttribute>? = null,
        productTagOperations: List<ProductTagOperation>? = null,
        purchaseOrderQuantityLimit: PurchaseOrderQuantityLimit? = null,
        replicatedProducts: List<EditProductReplicatedProduct>? = null,
        responsiblePersonIds: List<String>? = null,
        saveMode: SaveMode? = null,
        scheduledSale: ScheduledSale? = null,
        searchTerms: List<String>? = null,
        sellingFormat: SellingFormat? = null,
        shippingInsuranceRequirement: ShippingInsuranceRequirement? = null,
        shippingTemplateId: String? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        subscribeInfoEdit: SubscribeInfoEdit? = null,
        video: CheckGlobalProductListingVideo? = null,
        options: CallOptions? = null,
    ): EditProductResponse =
        caller.call("product.edit_product", Params.of("category_id", categoryId, "description", description, "main_images", mainImages, "product_id", productId, "skus", skus, "title", title, "auto_translate_enabled", autoTranslateEnabled, "brand_id", brandId, "category_version", categoryVersion, "certifications", certifications, "delivery_option_ids", deliveryOptionIds, "external_product_id", externalProductId, "inventory_mode", inventoryMode, "is_blind_box", isBlindBox, "is_cod_allowed", isCodAllowed, "is_live_quick", isLiveQuick, "is_pre_owned", isPreOwned, "key_product_features", keyProductFeatures, "listing_platforms", listingPlatforms, "locale", locale, "manufacturer_ids", manufacturerIds, "minimum_order_quantity", minimumOrderQuantity, "package_dimensions", packageDimensions, "package_weight", packageWeight, "product_attributes", productAttributes, "product_tag_operations", productTagOperations, "purchase_order_quantity_limit", purchaseOrderQuantityLimit, "replicated_products", replicatedProducts, "responsible_person_ids", responsiblePersonIds, "save_mode", saveMode, "scheduled_sale", scheduledSale, "search_terms", searchTerms, "selling_format", sellingFormat, "shipping_insurance_requirement", shippingInsuranceRequirement, "shipping_template_id", shippingTemplateId, "size_chart", sizeChart, "subscribe_info_edit", subscribeInfoEdit, "video", video), options) { EditProductResponse(it) }

    /**
     * Replaces the content of one size chart template.
     *
     * `POST /product/{version}/size_charts/edit`, version 202610.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param sizeChartData Contents of the size chart: measures, sizes and table.
     * @param sizeChartId Id of the size chart, returned when it was created.
     * @param templateName Name of the template, chosen by the seller.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun editSizeChartV2(
        sizeChartData: CreateSizeChartV2SizeChartData,
        sizeChartId: String,
        templateName: String? = null,
        options: CallOptions? = null,
    ): EditSizeChartV2Response =
        caller.call("product.edit_size_chart_v2", Params.of("size_chart_data", sizeChartData, "size_chart_id", sizeChartId, "template_name", templateName), options) { EditSizeChartV2Response(it) }

    /**
     * Requests a strikethrough price for SKUs, proven by the prices of another shop.
     *
     * `POST /product/{version}/products/{product_id}/strikethrough_prices/enable`, version 202502.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param productId Id of the product, generated by TikTok Shop.
     * @param externalProductId Id of the product on the other platform, the one given when the product was created. At most 999 characters. Example: `000059296971220002`.
     * @param skus SKUs with prices on other platforms, to be reviewed for a crossed-out price.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun enableStrikethroughPrices(
        productId: String,
        externalProductId: String? = null,
        skus: List<EnableStrikethroughPricesSku>? = null,
        options: CallOptions? = null,
    ): EnableStrikethroughPricesResponse =
        caller.call("product.enable_strikethrough_prices", Params.of("product_id", productId, "external_product_id", externalProductId, "skus", skus), options) { EnableStrikethroughPricesResponse(it) }

    /**
     * Lists the product and sales attributes of a category in the shop's market.
     *
     * `GET /product/{version}/categories/{category_id}/attributes`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.getAttributes` in the PHP package.
     *
     * @param categoryId Id of the leaf category whose attributes to return.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param isLiveQuick Whether the product is listed in the quick way during a LIVE session, with fewer data.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509c5784a0bb702c0561cc8">The platform's documentation</a>
     */
    public suspend fun getAttributes(
        categoryId: String,
        categoryVersion: CategoryVersion? = null,
        isLiveQuick: Boolean? = null,
        locale: SourceLocale? = null,
        options: CallOptions? = null,
    ): GetAttributesResponse =
        caller.call("product.get_attributes", Params.of("category_id", categoryId, "category_version", categoryVersion, "is_live_quick", isLiveQuick, "locale", locale), options) { GetAttributesResponse(it) }

    /**
     * Lists the brands the seller can use, by category and name.
     *
     * `GET /product/{version}/brands`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.getBrands` in the PHP package.
     *
     * @param brandName Limits the result to brands whose name begins with this text. Example: `Teas`.
     * @param categoryId Leaf category for which to check whether authorized brands can be used. Example: `600006`.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param isAuthorized Whether to return only brands the seller is authorized for; all brands by default. Example: `true`.
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `100`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6503075656e2bb0289dd5d01">The platform's documentation</a>
     */
    public suspend fun getBrands(
        brandName: String? = null,
        categoryId: String? = null,
        categoryVersion: CategoryVersion? = null,
        isAuthorized: Boolean? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetBrandsResponse =
        caller.call("product.get_brands", Params.of("brand_name", brandName, "category_id", categoryId, "category_version", categoryVersion, "is_authorized", isAuthorized, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { GetBrandsResponse(it) }

    /**
     * What [getBrands] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getBrandsPages(
        brandName: String? = null,
        categoryId: String? = null,
        categoryVersion: CategoryVersion? = null,
        isAuthorized: Boolean? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<GetBrandsBrand> =
        caller.pages("product.get_brands", Params.of("brand_name", brandName, "category_id", categoryId, "category_version", categoryVersion, "is_authorized", isAuthorized, "page_size", pageSize), options) { GetBrandsBrand(it) }

    /**
     * Lists the category tree of the shop's market, with the seller's permission for each category.
     *
     * `GET /product/{version}/categories`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.getCategories` in the PHP package.
     *
     * @param categoryVersion Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param includeProhibitedCategories Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Example: `false`.
     * @param isLiveQuick Whether the product is listed in the quick way during a LIVE session, with fewer data.
     * @param keyword Limits the result to categories whose name contains this text. Example: `electronics`.
     * @param listingPlatform Limits the result to categories of this marketplace; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop. Example: `en-US`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509c89d0fcef602bf1acd9b">The platform's documentation</a>
     */
    public suspend fun getCategories(
        categoryVersion: CategoryVersion? = null,
        includeProhibitedCategories: Boolean? = null,
        isLiveQuick: Boolean? = null,
        keyword: String? = null,
        listingPlatform: ListingPlatform? = null,
        locale: SourceLocale? = null,
        options: CallOptions? = null,
    ): GetCategoriesResponse =
        caller.call("product.get_categories", Params.of("category_version", categoryVersion, "include_prohibited_categories", includeProhibitedCategories, "is_live_quick", isLiveQuick, "keyword", keyword, "listing_platform", listingPlatform, "locale", locale), options) { GetCategoriesResponse(it) }

    /**
     * Returns what a category requires, such as certificates, a size chart and the package size.
     *
     * `GET /product/{version}/categories/{category_id}/rules`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.getCategoryRules` in the PHP package.
     *
     * @param categoryId Id of the leaf category whose listing rules to return.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `es-MX`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509c0febace3e02b74594a9">The platform's documentation</a>
     */
    public suspend fun getCategoryRules(
        categoryId: String,
        categoryVersion: CategoryVersion? = null,
        locale: SourceLocale? = null,
        options: CallOptions? = null,
    ): GetCategoryRulesResponse =
        caller.call("product.get_category_rules", Params.of("category_id", categoryId, "category_version", categoryVersion, "locale", locale), options) { GetCategoryRulesResponse(it) }

    /**
     * Lists the attributes of a category for global products, with the regions that require them.
     *
     * `GET /product/{version}/categories/{category_id}/global_attributes`, version 202309.
     *
     * - Scope: `seller.global_product.category.info`.
     * - Also called: `GlobalProduct.getGlobalAttributes` in the PHP package.
     *
     * @param categoryId Id of the leaf category whose attributes to return.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a0483c16ffe02b8dfc80a">The platform's documentation</a>
     */
    public suspend fun getGlobalAttributes(
        categoryId: String,
        categoryVersion: CategoryVersion? = null,
        locale: SourceLocale? = null,
        options: CallOptions? = null,
    ): GetGlobalAttributesResponse =
        caller.call("product.get_global_attributes", Params.of("category_id", categoryId, "category_version", categoryVersion, "locale", locale), options) { GetGlobalAttributesResponse(it) }

    /**
     * Lists the category tree for global products.
     *
     * `GET /product/{version}/global_categories`, version 202309.
     *
     * - Scope: `seller.global_product.category.info`.
     * - Also called: `GlobalProduct.getGlobalCategories` in the PHP package.
     *
     * @param categoryVersion Tree whose categories to return; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param keyword Limits the result to categories whose name contains this text. Example: `electronics`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a03f8f1fd3102b91b338a">The platform's documentation</a>
     */
    public suspend fun getGlobalCategories(
        categoryVersion: CategoryVersion? = null,
        keyword: String? = null,
        locale: SourceLocale? = null,
        options: CallOptions? = null,
    ): GetGlobalCategoriesResponse =
        caller.call("product.get_global_categories", Params.of("category_version", categoryVersion, "keyword", keyword, "locale", locale), options) { GetGlobalCategoriesResponse(it) }

    /**
     * Returns what a category requires of global products, with the regions that require it.
     *
     * `GET /product/{version}/categories/{category_id}/global_rules`, version 202309.
     *
     * - Scope: `seller.global_product.category.info`.
     * - Also called: `GlobalProduct.getGlobalCategoryRules` in the PHP package.
     *
     * @param categoryId Id of the leaf category whose listing rules to return.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop. Default: `en-US`. Example: `en-GB`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a056df1fd3102b91b5b8e">The platform's documentation</a>
     */
    public suspend fun getGlobalCategoryRules(
        categoryId: String,
        categoryVersion: CategoryVersion? = null,
        locale: SourceLocale? = null,
        options: CallOptions? = null,
    ): GetGlobalCategoryRulesResponse =
        caller.call("product.get_global_category_rules", Params.of("category_id", categoryId, "category_version", categoryVersion, "locale", locale), options) { GetGlobalCategoryRulesResponse(it) }

    /**
     * Returns the shop's listing methods and how stock is shared between markets.
     *
     * `GET /product/{version}/global_listing_rules`, version 202507.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getGlobalListingRules(
        options: CallOptions? = null,
    ): GetGlobalListingRulesResponse =
        caller.call("product.get_global_listing_rules", Params.of(), options) { GetGlobalListingRulesResponse(it) }

    /**
     * Returns one global product with its SKUs and linked local products.
     *
     * `GET /product/{version}/global_products/{global_product_id}`, version 202309.
     *
     * - Scope: `seller.global_product.info`.
     * - Also called: `GlobalProduct.getGlobalProduct` in the PHP package.
     *
     * @param globalProductId Id of the global product, from which local products are published.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509e2b0bace3e02b7490c96">The platform's documentation</a>
     */
    public suspend fun getGlobalProduct(
        globalProductId: String,
        options: CallOptions? = null,
    ): GetGlobalProductResponse =
        caller.call("product.get_global_product", Params.of("global_product_id", globalProductId), options) { GetGlobalProductResponse(it) }

    /**
     * Lists the copies of a product in other markets.
     *
     * `GET /product/{version}/products/{product_id}/replicated_products`, version 202507.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     *
     * @param productId Id of the product, generated by TikTok Shop.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getGlobalReplicatedProducts(
        productId: String,
        options: CallOptions? = null,
    ): GetGlobalReplicatedProductsResponse =
        caller.call("product.get_global_replicated_products", Params.of("product_id", productId), options) { GetGlobalReplicatedProductsResponse(it) }

    /**
     * Returns the state and result of up to 20 image translation tasks.
     *
     * `GET /product/{version}/images/translation_tasks`, version 202506.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `serller.product.optimize`.
     *
     * @param translationTaskIds Translation tasks whose result to fetch, at most 20 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/684f8b2d535a9d048f234564">The platform's documentation</a>
     */
    public suspend fun getImageTranslationTasks(
        translationTaskIds: List<String>? = null,
        options: CallOptions? = null,
    ): GetImageTranslationTasksResponse =
        caller.call("product.get_image_translation_tasks", Params.of("translation_task_ids", translationTaskIds), options) { GetImageTranslationTasksResponse(it) }

    /**
     * Returns the listing form, field by field, for the given categories.
     *
     * `GET /product/{version}/listing_schemas`, version 202407; also 202401.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param categoryIds Leaf categories whose listing fields to return.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Example: `v1`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop. Example: `en`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getListingSchemas(
        categoryIds: List<Long>,
        categoryVersion: String? = null,
        locale: String? = null,
        options: CallOptions? = null,
    ): GetListingSchemasResponse =
        caller.call("product.get_listing_schemas", Params.of("category_ids", categoryIds, "category_version", categoryVersion, "locale", locale), options) { GetListingSchemasResponse(it) }

    /**
     * Returns one listing opportunity with its criteria and market data.
     *
     * `GET /product/{version}/opportunities/{opportunity_id}`, version 202604.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param opportunityId Id of the opportunity to read, from List Opportunities.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getOpportunityDetail(
        opportunityId: String,
        locale: String? = null,
        options: CallOptions? = null,
    ): GetOpportunityDetailResponse =
        caller.call("product.get_opportunity_detail", Params.of("opportunity_id", opportunityId, "locale", locale), options) { GetOpportunityDetailResponse(it) }

    /**
     * Returns one product with all its data, whether online, draft or under review.
     *
     * `GET /product/{version}/products/{product_id}`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.getProduct` in the PHP package, `product.get` in the Laravel package.
     *
     * @param productId Id of the product to read, with its draft or reviewed version if asked for.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param returnDraftVersion Whether to return the draft instead of the saved version; false by default, not together with `return_under_review_version`. Default: `False`. Example: `true`.
     * @param returnUnderReviewVersion Whether to return the edited version under review instead of the live one; false by default, only for live products. Default: `False`. Example: `true`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509d85b4a0bb702c057fdda">The platform's documentation</a>
     */
    public suspend fun getProduct(
        productId: String,
        locale: SourceLocale? = null,
        returnDraftVersion: Boolean? = null,
        returnUnderReviewVersion: Boolean? = null,
        options: CallOptions? = null,
    ): GetProductResponse =
        caller.call("product.get_product", Params.of("product_id", productId, "locale", locale, "return_draft_version", returnDraftVersion, "return_under_review_version", returnUnderReviewVersion), options) { GetProductResponse(it) }

    /**
     * Lists products whose weight or size looks wrong, with recommended values.
     *
     * `POST /product/{version}/packages/recommend`, version 202602.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param pageSize Number of entries per page, between 1 and 100. If it is left out, 20 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param productIds Products whose package size and weight to check.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getProductPackageRecommendations(
        pageSize: Long? = null,
        pageToken: String? = null,
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): GetProductPackageRecommendationsResponse =
        caller.call("product.get_product_package_recommendations", Params.of("page_size", pageSize ?: 20L, "page_token", pageToken, "product_ids", productIds), options) { GetProductPackageRecommendationsResponse(it) }

    /**
     * What [getProductPackageRecommendations] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getProductPackageRecommendationsPages(
        pageSize: Long? = null,
        productIds: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<GetProductPackageRecommendationsProduct> =
        caller.pages("product.get_product_package_recommendations", Params.of("page_size", pageSize, "product_ids", productIds), options) { GetProductPackageRecommendationsProduct(it) }

    /**
     * Returns the score, tasks and rewards of one product in the key product program.
     *
     * `GET /product/{version}/skpps/{product_id}`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param productId Id of the product, generated by TikTok Shop.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getProductSkppDetail(
        productId: String,
        locale: GetProductSkppDetailLocale? = null,
        options: CallOptions? = null,
    ): GetProductSkppDetailResponse =
        caller.call("product.get_product_skpp_detail", Params.of("product_id", productId, "locale", locale), options) { GetProductSkppDetailResponse(it) }

    /**
     * Returns search keywords recommended for the titles of up to 20 products.
     *
     * `GET /product/{version}/products/seo_words`, version 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     *
     * @param productIds Live products for which to suggest search words, at most 20 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getProductsSeoWords(
        productIds: List<String>,
        options: CallOptions? = null,
    ): GetProductsSeoWordsResponse =
        caller.call("product.get_products_seo_words", Params.of("product_ids", productIds), options) { GetProductsSeoWordsResponse(it) }

    /**
     * Returns suggested titles and descriptions for up to 20 products.
     *
     * `GET /product/{version}/products/suggestions`, version 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `serller.product.optimize`.
     *
     * @param productIds Live products whose texts to improve, at most 20 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getRecommendedProductTitleAndDescription(
        productIds: List<String>,
        options: CallOptions? = null,
    ): GetRecommendedProductTitleAndDescriptionResponse =
        caller.call("product.get_recommended_product_title_and_description", Params.of("product_ids", productIds), options) { GetRecommendedProductTitleAndDescriptionResponse(it) }

    /**
     * Counts the shop's products and credits in the key product program.
     *
     * `GET /product/{version}/skpps/sum`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopSkppSummary(
        options: CallOptions? = null,
    ): GetShopSkppSummaryResponse =
        caller.call("product.get_shop_skpp_summary", Params.of(), options) { GetShopSkppSummaryResponse(it) }

    /**
     * Lists the products submitted to listing opportunities, with their review state.
     *
     * `GET /product/{version}/opportunities/submissions`, version 202604.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param opportunityId Limits the result to submissions for this opportunity.
     * @param pageSize Number of entries per page, between 1 and 100. If it is left out, 20 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param productId Limits the result to submissions of this product.
     * @param status Limits the result to submissions in this state.
     * @param submitTimeGe Earliest time of the submissions to return, inclusive, Unix time in seconds.
     * @param submitTimeLt Time before which the returned submissions were made, exclusive, Unix time in seconds.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/get-submission-records-202604">The platform's documentation</a>
     */
    public suspend fun getSubmissionRecords(
        opportunityId: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        productId: String? = null,
        status: String? = null,
        submitTimeGe: Instant? = null,
        submitTimeLt: Instant? = null,
        options: CallOptions? = null,
    ): GetSubmissionRecordsResponse =
        caller.call("product.get_submission_records", Params.of("opportunity_id", opportunityId, "page_size", pageSize ?: 20L, "page_token", pageToken, "product_id", productId, "status", status, "submit_time_ge", submitTimeGe, "submit_time_lt", submitTimeLt), options) { GetSubmissionRecordsResponse(it) }

    /**
     * What [getSubmissionRecords] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getSubmissionRecordsPages(
        opportunityId: String? = null,
        pageSize: Long? = null,
        productId: String? = null,
        status: String? = null,
        submitTimeGe: Instant? = null,
        submitTimeLt: Instant? = null,
        options: PageOptions? = null,
    ): Pages<Submission> =
        caller.pages("product.get_submission_records", Params.of("opportunity_id", opportunityId, "page_size", pageSize, "product_id", productId, "status", status, "submit_time_ge", submitTimeGe, "submit_time_lt", submitTimeLt), options) { Submission(it) }

    /**
     * Imports product information from another platform as an uploaded file.
     *
     * `POST /product/{version}/import_external`, version 202508.
     *
     * @param data File with the products of another platform to import.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun importExternalProductInfo(
        data: Upload,
        options: CallOptions? = null,
    ): ImportExternalProductInfoResponse =
        caller.call("product.import_external_product_info", Params.of("data", data), options) { ImportExternalProductInfoResponse(it) }

    /**
     * Returns available and committed stock per SKU and warehouse.
     *
     * `POST /product/{version}/inventory/search`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.inventorySearch` in the PHP package.
     *
     * @param productIds Products whose stock to return, at most 100 ids; ignored when `sku_ids` is given.
     * @param skuIds SKUs whose stock to return, at most 600 ids; takes precedence over `product_ids`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun inventorySearch(
        productIds: List<String>? = null,
        skuIds: List<String>? = null,
        options: CallOptions? = null,
    ): InventorySearchResponse =
        caller.call("product.inventory_search", Params.of("product_ids", productIds, "sku_ids", skuIds), options) { InventorySearchResponse(it) }

    /**
     * Lists listing opportunities of one type, filtered by category, tag and time.
     *
     * `POST /product/{version}/opportunities/query`, version 202604.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param opportunityType Limits the result to opportunities of this kind.
     * @param categoryIds Ids of leaf categories to which the call is limited.
     * @param createTimeGe Earliest creation time of the opportunities to return, inclusive, Unix time in seconds.
     * @param createTimeLt Creation time before which the returned entries were made, exclusive, Unix time in seconds.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param pageSize Number of entries per page, between 1 and 100. If it is left out, 20 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page.
     * @param tagCodes Limits the result to opportunities with these tags.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun listOpportunities(
        opportunityType: OpportunityType,
        categoryIds: List<String>? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        locale: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        tagCodes: List<String>? = null,
        options: CallOptions? = null,
    ): ListOpportunitiesResponse =
        caller.call("product.list_opportunities", Params.of("opportunity_type", opportunityType, "category_ids", categoryIds, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "locale", locale, "page_size", pageSize ?: 20L, "page_token", pageToken, "tag_codes", tagCodes), options) { ListOpportunitiesResponse(it) }

    /**
     * What [listOpportunities] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun listOpportunitiesPages(
        opportunityType: OpportunityType,
        categoryIds: List<String>? = null,
        createTimeGe: Instant? = null,
        createTimeLt: Instant? = null,
        locale: String? = null,
        pageSize: Long? = null,
        tagCodes: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<Opportunity> =
        caller.pages("product.list_opportunities", Params.of("opportunity_type", opportunityType, "category_ids", categoryIds, "create_time_ge", createTimeGe, "create_time_lt", createTimeLt, "locale", locale, "page_size", pageSize, "tag_codes", tagCodes), options) { Opportunity(it) }

    /**
     * Lists the products and their status in the key product program, by page number.
     *
     * `POST /product/{version}/skpps/search`, version 202606.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param pageNo Number of the page of results to return.
     * @param pageSize Number of products to return on one page.
     * @param productIds Limits the result to these products of the program. At most 100 items.
     * @param skppStatus Limits the result to products in this state of the SKPP program.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun listProductSkppStatuses(
        locale: String? = null,
        pageNo: Long? = null,
        pageSize: Long? = null,
        productIds: List<String>? = null,
        skppStatus: String? = null,
        options: CallOptions? = null,
    ): ListProductSkppStatusesResponse =
        caller.call("product.list_product_skpp_statuses", Params.of("locale", locale, "page_no", pageNo, "page_size", pageSize, "product_ids", productIds, "skpp_status", skppStatus), options) { ListProductSkppStatusesResponse(it) }

    /**
     * What [listProductSkppStatuses] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun listProductSkppStatusesPages(
        locale: String? = null,
        pageSize: Long? = null,
        productIds: List<String>? = null,
        skppStatus: String? = null,
        options: PageOptions? = null,
    ): Pages<ListProductSkppStatusesProduct> =
        caller.pages("product.list_product_skpp_statuses", Params.of("locale", locale, "page_size", pageSize, "product_ids", productIds, "skpp_status", skppStatus), options) { ListProductSkppStatusesProduct(it) }

    /**
     * Starts or reads the optimization of up to 200 product images.
     *
     * `POST /product/{version}/images/optimize`, version 202404.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     *
     * @param images Pictures to improve, at most 200, given by URIs from Upload Product Image.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun optimizeImages(
        images: List<OptimizeImagesImage2>? = null,
        options: CallOptions? = null,
    ): OptimizeImagesResponse =
        caller.call("product.optimize_images", Params.of("images", images), options) { OptimizeImagesResponse(it) }

    /**
     * Changes some fields of candidate products offered for opportunity matching.
     *
     * `POST /product/{version}/candidate_products/partial_edit/batch`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param candidateProducts Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun partialEditCandidateProducts(
        candidateProducts: List<PartialEditCandidateProductsCandidateProduct>? = null,
        options: CallOptions? = null,
    ): PartialEditCandidateProductsResponse =
        caller.call("product.partial_edit_candidate_products", Params.of("candidate_products", candidateProducts), options) { PartialEditCandidateProductsResponse(it) }

    /**
     * Changes some fields of a global product and syncs them to its markets.
     *
     * `PUT /product/{version}/global_products/{global_product_id}/partial_edit`, version 202509.
     *
     * - Failed items are listed in `publish_results`; `raiseOnItemError` throws them.
     * - Scope: `seller.product.basic`.
     *
     * @param globalProductId Id of the global product, from which local products are published.
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`. Example: `600001`.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param certifications Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param externalGlobalProductId Your own id of the global product on another platform, at most 999 characters; links both. Example: `123456789`.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param manufacturer Manufacturer of the product: name, address, phone and email; deprecated, use `manufacturer_ids`.
     * @param manufacturerIds Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
     * @param packageDimensions Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
     * @param packageWeight Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param responsiblePersonIds Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param skus Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param video Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun partialEditGlobalProduct(
        globalProductId: String,
        brandId: String? = null,
        categoryId: String? = null,
        categoryVersion: CategoryVersion? = null,
        certifications: List<CheckGlobalProductListingCertification>? = null,
        description: String? = null,
        externalGlobalProductId: String? = null,
        mainImages: List<CheckGlobalProductListingMainImage>? = null,
        manufacturer: CheckGlobalProductListingManufacturer? = null,
        manufacturerIds: List<String>? = null,
        packageDimensions: CheckGlobalProductListingPackageDimension? = null,
        packageWeight: CheckGlobalProductListingPackageWeight? = null,
        productAttributes: List<CheckGlobalProductListingProductAttribute>? = null,
        responsiblePersonIds: List<String>? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        skus: List<PartialEditGlobalProductSku>? = null,
        title: String? = null,
        video: CheckGlobalProductListingVideo? = null,
        options: CallOptions? = null,
    ): PartialEditGlobalProductResponse =
        caller.call("product.partial_edit_global_product", Params.of("global_product_id", globalProductId, "brand_id", brandId, "category_id", categoryId, "category_version", categoryVersion, "certifications", certifications, "description", description, "external_global_product_id", externalGlobalProductId, "main_images", mainImages, "manufacturer", manufacturer, "manufacturer_ids", manufacturerIds, "package_dimensions", packageDimensions, "package_weight", packageWeight, "product_attributes", productAttributes, "responsible_person_ids", responsiblePersonIds, "size_chart", sizeChart, "skus", skus, "title", title, "video", video), options) { PartialEditGlobalProductResponse(it) }

    /**
     * Changes some fields of a registered manufacturer.
     *
     * `POST /product/{version}/compliance/manufacturers/{manufacturer_id}/partial_edit`, version 202409.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.partialEditManufacturer` in the PHP package.
     *
     * @param manufacturerId Id of the manufacturer, generated by TikTok Shop.
     * @param address Postal address of the manufacturer, at most 500 characters.
     * @param email Email address at which the manufacturer or responsible person can be reached. Example: `johndoe@email.com`.
     * @param locale Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
     * @param name Name of the manufacturer, at most 255 characters.
     * @param phoneNumber Telephone number, split into country code and local number.
     * @param registeredTradeName Registered trade name of the manufacturer, at most 200 characters.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/67066a55c55b3a03044eea29">The platform's documentation</a>
     */
    public suspend fun partialEditManufacturer(
        manufacturerId: String,
        address: String? = null,
        email: String? = null,
        locale: CreateManufacturerLocale? = null,
        name: String? = null,
        phoneNumber: PhoneNumber? = null,
        registeredTradeName: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("product.partial_edit_manufacturer", Params.of("manufacturer_id", manufacturerId, "address", address, "email", email, "locale", locale, "name", name, "phone_number", phoneNumber, "registered_trade_name", registeredTradeName), options) { EmptyResponse(it) }

    /**
     * Changes some fields of a product and leaves the others as they are.
     *
     * `POST /product/{version}/products/{product_id}/partial_edit`, version 202509; also 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.write`.
     * - Also called: `Product.partialEditProduct` in the PHP package.
     *
     * @param productId Id of the product to edit; properties that are left out keep their values.
     * @param autoTranslateEnabled Whether the platform translates the texts of the product into the languages of other markets.
     * @param brandId Id of the brand, one of those returned by Get Brands; an unauthorized brand is not shown to buyers. Example: `7082427311584347905`.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default.
     * @param certifications Certificates that the category requires for restricted products, at most 10; see the category rules for which ones.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param externalProductId Id of the product on another sales platform, at most 999 characters; links both. Example: `172959296971220002`.
     * @param inventoryMode Whether the local products share one stock or each has its own.
     * @param isBlindBox Whether the product is a blind box whose content the buyer does not know.
     * @param isCodAllowed Whether buyers can pay in cash on delivery; only in ID, MY, PH, SA, TH and VN, and listing fails if the category does not allow it. Example: `false`.
     * @param keyProductFeatures Main features of the product as short texts.
     * @param listingPlatforms Marketplaces on which the product is visible; it is taken off those left out. Only for sellers who came from Tokopedia.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param mainImages Pictures of the product gallery in display order, at most 9, each 300 to 4000 pixels per side; the first should have a white background.
     * @param manufacturerIds Ids of the manufacturers of the product, from Search Manufacturers; needed for certain categories in the EU.
     * @param packageDimensions Outer size of the packed product; it affects the shipping fee, wrong values cost extra. Optional in ID, TH and VN.
     * @param packageWeight Weight of the packed product; it affects the shipping fee, wrong values cost extra, and it counts instead of the size when that costs more.
     * @param podInfo Print-on-demand (POD) templates that buyers can customize.
     * @param productAttributes Attributes that hold for all variants, such as material or country of origin; those the category marks as required must be given.
     * @param replicatedProducts Copies in other markets that should get the change; changes of sales attributes must be passed on to all of them.
     * @param responsiblePersonIds Ids of the responsible persons for the product in the EU, from Search Responsible Persons; needed for certain categories.
     * @param saveMode Whether to list the product at once (default) or only save a draft; a draft does not keep stock and delivery options of a live product. Default: `LISTING`. Example: `AS_DRAFT`.
     * @param scheduledSale Planned start of sale, on or off and at which time.
     * @param searchTerms Additional words under which buyers should find the product.
     * @param sizeChart Measurements that help buyers to choose a size, as template or picture; a template takes precedence, and some categories require or ignore it.
     * @param skus Variants of the product that can be ordered, at most 300 in BR, EU, JP, MX, UK and US, otherwise 100.
     * @param subscribeInfoEdit Subscribe and Save settings to apply to the product.
     * @param title Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere. Example: `Title-xxaa`.
     * @param video Video that presents the product, best square, 720p or more and 20 to 60 seconds long.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a98d74a0bb702c06c3289">The platform's documentation</a>
     */
    public suspend fun partialEditProduct(
        productId: String,
        autoTranslateEnabled: Boolean? = null,
        brandId: String? = null,
        categoryVersion: String? = null,
        certifications: List<CheckProductListingCertification>? = null,
        description: String? = null,
        externalProductId: String? = null,
        inventoryMode: String? = null,
        isBlindBox: Boolean? = null,
        isCodAllowed: Boolean? = null,
        keyProductFeatures: List<String>? = null,
        listingPlatforms: List<ListingPlatform>? = null,
        locale: SourceLocale? = null,
        mainImages: List<CheckGlobalProductListingMainImage>? = null,
        manufacturerIds: List<String>? = null,
        packageDimensions: CheckGlobalProductListingPackageDimension? = null,
        packageWeight: CheckProductListingPackageWeight? = null,
        podInfo: PartialEditProductPodInfo? = null,
        productAttributes: List<CreateProductProductAttribute>? = null,
        replicatedProducts: List<PartialEditProductReplicatedProduct>? = null,
        responsiblePersonIds: List<String>? = null,
        saveMode: SaveMode? = null,
        scheduledSale: ScheduledSale? = null,
        searchTerms: List<String>? = null,
        sizeChart: CheckGlobalProductListingSizeChart? = null,
        skus: List<PartialEditProductSku>? = null,
        subscribeInfoEdit: SubscribeInfoEdit? = null,
        title: String? = null,
        video: CheckGlobalProductListingVideo? = null,
        options: CallOptions? = null,
    ): PartialEditProductResponse =
        caller.call("product.partial_edit_product", Params.of("product_id", productId, "auto_translate_enabled", autoTranslateEnabled, "brand_id", brandId, "category_version", categoryVersion, "certifications", certifications, "description", description, "external_product_id", externalProductId, "inventory_mode", inventoryMode, "is_blind_box", isBlindBox, "is_cod_allowed", isCodAllowed, "key_product_features", keyProductFeatures, "listing_platforms", listingPlatforms, "locale", locale, "main_images", mainImages, "manufacturer_ids", manufacturerIds, "package_dimensions", packageDimensions, "package_weight", packageWeight, "pod_info", podInfo, "product_attributes", productAttributes, "replicated_products", replicatedProducts, "responsible_person_ids", responsiblePersonIds, "save_mode", saveMode, "scheduled_sale", scheduledSale, "search_terms", searchTerms, "size_chart", sizeChart, "skus", skus, "subscribe_info_edit", subscribeInfoEdit, "title", title, "video", video), options) { PartialEditProductResponse(it) }

    /**
     * Changes some fields of a registered responsible person.
     *
     * `POST /product/{version}/compliance/responsible_persons/{responsible_person_id}/partial_edit`, version 202409.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.partialEditResponsiblePerson` in the PHP package.
     *
     * @param responsiblePersonId Id of the responsible person in TikTok Shop.
     * @param address Residential address of the responsible person, which must be in the EU.
     * @param email Email address at which the manufacturer or responsible person can be reached. Example: `john.doe@email.com`.
     * @param locale Language in which the data are entered, BCP 47 code; they are translated into the other EU languages. Example: `en-IE`.
     * @param name Name of the responsible person, at most 200 characters.
     * @param phoneNumber Telephone number, split into country code and local number.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/67066a5587019802fdce19b3">The platform's documentation</a>
     */
    public suspend fun partialEditResponsiblePerson(
        responsiblePersonId: String,
        address: Address? = null,
        email: String? = null,
        locale: CreateManufacturerLocale? = null,
        name: String? = null,
        phoneNumber: CreateResponsiblePersonPhoneNumber? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("product.partial_edit_responsible_person", Params.of("responsible_person_id", responsiblePersonId, "address", address, "email", email, "locale", locale, "name", name, "phone_number", phoneNumber), options) { EmptyResponse(it) }

    /**
     * Predicts the package size and weight for products of a category.
     *
     * `POST /product/{version}/products/package/predict`, version 202609.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun predictProductPackageDimensionsAndWeight(
        categoryId: String,
        options: CallOptions? = null,
    ): PredictProductPackageDimensionsAndWeightResponse =
        caller.call("product.predict_product_package_dimensions_and_weight", Params.of("category_id", categoryId), options) { PredictProductPackageDimensionsAndWeightResponse(it) }

    /**
     * Searches listed products by brand, category, title or seller for compliance research.
     *
     * `POST /product/{version}/compliance/auditing/research`, version 202601.
     *
     * - Cipher: `category_asset_cipher` (optional), `shop_cipher` (optional).
     *
     * @param brandIds Limits the result to products of these brands.
     * @param categoryIds Limits the result to products of these leaf categories.
     * @param pageSize Number of products per page, at most 20. 1 to 20. Example: `20`. If it is left out, 20 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `[\"1733419489460520284\"]`.
     * @param productIds Limits the result to these products, at most 20 ids.
     * @param productTitle Limits the result to products with this text in the title.
     * @param sellerId Limits the result to products of this shop. Example: `1733337095719126364`.
     * @param sellerName Limits the result to products of the shop with this name. Example: `shopname1`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun productAuditingResearch(
        brandIds: List<String>? = null,
        categoryIds: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        productIds: List<String>? = null,
        productTitle: String? = null,
        sellerId: String? = null,
        sellerName: String? = null,
        options: CallOptions? = null,
    ): ProductAuditingResearchResponse =
        caller.call("product.product_auditing_research", Params.of("brand_ids", brandIds, "category_ids", categoryIds, "page_size", pageSize ?: 20L, "page_token", pageToken, "product_ids", productIds, "product_title", productTitle, "seller_id", sellerId, "seller_name", sellerName), options) { ProductAuditingResearchResponse(it) }

    /**
     * What [productAuditingResearch] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun productAuditingResearchPages(
        brandIds: List<String>? = null,
        categoryIds: List<String>? = null,
        pageSize: Long? = null,
        productIds: List<String>? = null,
        productTitle: String? = null,
        sellerId: String? = null,
        sellerName: String? = null,
        options: PageOptions? = null,
    ): Pages<ProductAuditingResearchProduct> =
        caller.pages("product.product_auditing_research", Params.of("brand_ids", brandIds, "category_ids", categoryIds, "page_size", pageSize, "product_ids", productIds, "product_title", productTitle, "seller_id", sellerId, "seller_name", sellerName), options) { ProductAuditingResearchProduct(it) }

    /**
     * Returns the listing quality and content problems of up to 200 products.
     *
     * `GET /product/{version}/products/diagnoses`, version 202405.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `serller.product.optimize`.
     *
     * @param productIds Live products to diagnose, at most 200 ids in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/665048f380b6b302e73917d9">The platform's documentation</a>
     */
    public suspend fun productInformationIssueDiagnosis(
        productIds: List<String>,
        options: CallOptions? = null,
    ): ProductInformationIssueDiagnosisResponse =
        caller.call("product.product_information_issue_diagnosis", Params.of("product_ids", productIds), options) { ProductInformationIssueDiagnosisResponse(it) }

    /**
     * Publishes a global product to chosen markets and reports a result for each.
     *
     * `POST /product/{version}/global_products/{global_product_id}/publish`, version 202309.
     *
     * - Failed items are listed in `publish_result`; `raiseOnItemError` throws them.
     * - Scope: `seller.global_product.write`.
     * - Also called: `GlobalProduct.publishGlobalProduct` in the PHP package.
     *
     * @param globalProductId Id of the global product to publish in further markets.
     * @param publishTarget Markets in which to publish the global product, with SKUs, prices and stock.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650a64d6defece02be678fd6">The platform's documentation</a>
     */
    public suspend fun publishGlobalProduct(
        globalProductId: String,
        publishTarget: List<PublishTarget>,
        options: CallOptions? = null,
    ): PublishGlobalProductResponse =
        caller.call("product.publish_global_product", Params.of("global_product_id", globalProductId, "publish_target", publishTarget), options) { PublishGlobalProductResponse(it) }

    /**
     * Suggests one brand for a product title.
     *
     * `POST /product/{version}/brands/recommend`, version 202309.
     *
     * @param language Language of the product name, BCP 47 code; English by default. Example: `MS`.
     * @param productTitle Title of the product, 1 to 255 characters without Chinese ones, from which a brand is derived.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun recommendBrand(
        language: String? = null,
        productTitle: String? = null,
        options: CallOptions? = null,
    ): RecommendBrandResponse =
        caller.call("product.recommend_brand", Params.of("language", language, "product_title", productTitle), options) { RecommendBrandResponse(it) }

    /**
     * Suggests the leaf category for a product from its title and images.
     *
     * `POST /product/{version}/categories/recommend`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.recommendCategory` in the PHP package.
     *
     * @param productTitle Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param images Pictures of the product from gallery, description or variants, which help to find the category.
     * @param includeProhibitedCategories Includes categories in which nothing may be listed on TikTok Shop, to tell that a product is forbidden; for BR, MX, EU and Southeast Asia. Default: `false`. Example: `false`.
     * @param isLiveQuick Whether the product is listed in the quick way during a LIVE session, with fewer data.
     * @param listingPlatform Marketplace whose categories to recommend; TIKTOK_SHOP by default, only for sellers who came from Tokopedia. Default: `TIKTOK_SHOP`. Example: `TIKTOK_SHOP`.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param originPlatformCategory Category of the product on the platform it comes from.
     * @param originPlatformProductMetaData Further data of the product on the platform it comes from.
     * @param originPlatformProductType Kind of product as classified on the platform it comes from.
     * @param originPlatformTags Tags of the product on the platform it comes from.
     * @param originPlatformVendor Vendor of the product on the platform it comes from.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509bae1f1fd3102b91379d4">The platform's documentation</a>
     */
    public suspend fun recommendCategory(
        productTitle: String,
        categoryVersion: CategoryVersion? = null,
        description: String? = null,
        images: List<CheckGlobalProductListingImage>? = null,
        includeProhibitedCategories: Boolean? = null,
        isLiveQuick: Boolean? = null,
        listingPlatform: ListingPlatform? = null,
        locale: SourceLocale? = null,
        originPlatformCategory: OriginPlatformCategory? = null,
        originPlatformProductMetaData: OriginPlatformProductMetaData? = null,
        originPlatformProductType: String? = null,
        originPlatformTags: List<String>? = null,
        originPlatformVendor: String? = null,
        options: CallOptions? = null,
    ): RecommendCategoryResponse =
        caller.call("product.recommend_category", Params.of("product_title", productTitle, "category_version", categoryVersion, "description", description, "images", images, "include_prohibited_categories", includeProhibitedCategories, "is_live_quick", isLiveQuick, "listing_platform", listingPlatform, "locale", locale, "origin_platform_category", originPlatformCategory, "origin_platform_product_meta_data", originPlatformProductMetaData, "origin_platform_product_type", originPlatformProductType, "origin_platform_tags", originPlatformTags, "origin_platform_vendor", originPlatformVendor), options) { RecommendCategoryResponse(it) }

    /**
     * Suggests the leaf category for a global product from its title and images.
     *
     * `POST /product/{version}/global_categories/recommend`, version 202309.
     *
     * - Scope: `seller.global_product.category.info`.
     * - Also called: `GlobalProduct.recommendGlobalCategories` in the PHP package.
     *
     * @param productTitle Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param categoryVersion Category tree in which the category ids are meant; v2 is required once the seller has an active shop in the US or Southeast Asia, v1 is the default. Default: `v1`. Example: `v1`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param images Pictures of the product from gallery, description or variants, which help to find the category.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun recommendGlobalCategories(
        productTitle: String,
        categoryVersion: CategoryVersion? = null,
        description: String? = null,
        images: List<CheckGlobalProductListingImage>? = null,
        options: CallOptions? = null,
    ): RecommendGlobalCategoriesResponse =
        caller.call("product.recommend_global_categories", Params.of("product_title", productTitle, "category_version", categoryVersion, "description", description, "images", images), options) { RecommendGlobalCategoriesResponse(it) }

    /**
     * Suggests values for the attributes that a category requires.
     *
     * `POST /product/{version}/products/properties/recommend`, version 202609.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`.
     * @param productTitle Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param images Pictures of the product, from which attributes are derived.
     * @param salesProperties Sales attributes the product already has, with their values.
     * @param targetPropertyIds Attributes for which to recommend values.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun recommendRequiredProductProperties(
        categoryId: String,
        productTitle: String,
        description: String? = null,
        images: List<CheckGlobalProductListingImage>? = null,
        salesProperties: List<SalesProperty>? = null,
        targetPropertyIds: List<String>? = null,
        options: CallOptions? = null,
    ): RecommendRequiredProductPropertiesResponse =
        caller.call("product.recommend_required_product_properties", Params.of("category_id", categoryId, "product_title", productTitle, "description", description, "images", images, "sales_properties", salesProperties, "target_property_ids", targetPropertyIds), options) { RecommendRequiredProductPropertiesResponse(it) }

    /**
     * Tells which of the given images are size charts.
     *
     * `POST /product/{version}/images/size_charts/identify`, version 202309.
     *
     * @param images Pictures to examine for size charts, stored on TikTok Shop.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun recommendSizeChart(
        images: List<RecommendSizeChartImage2>? = null,
        options: CallOptions? = null,
    ): RecommendSizeChartResponse =
        caller.call("product.recommend_size_chart", Params.of("images", images), options) { RecommendSizeChartResponse(it) }

    /**
     * Restores up to 20 deleted products as deactivated ones.
     *
     * `POST /product/{version}/products/recover`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.product.delete`.
     * - Also called: `Product.recoverProducts` in the PHP package.
     *
     * @param productIds Deleted products to restore, at most 20 ids in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun recoverProducts(
        productIds: List<String>,
        options: CallOptions? = null,
    ): RecoverProductsResponse =
        caller.call("product.recover_products", Params.of("product_ids", productIds), options) { RecoverProductsResponse(it) }

    /**
     * Copies a product to other markets and reports failures per region.
     *
     * `POST /product/{version}/products/{product_id}/global_replicate`, version 202507.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.product.write`.
     *
     * @param productId Id of the product to copy to other markets.
     * @param inventoryMode Whether the local products share one stock or each has its own.
     * @param replicateTarget Markets to which to copy the product, with SKUs, prices and stock.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun replicateProduct(
        productId: String,
        inventoryMode: InventoryMode? = null,
        replicateTarget: List<ReplicateTarget>? = null,
        options: CallOptions? = null,
    ): ReplicateProductResponse =
        caller.call("product.replicate_product", Params.of("product_id", productId, "inventory_mode", inventoryMode, "replicate_target", replicateTarget), options) { ReplicateProductResponse(it) }

    /**
     * Lists candidate products, with the state of their opportunity matching.
     *
     * `POST /product/{version}/candidate_products/search`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param externalProductIds Limits the result to candidate products with these external ids, at most 10.
     * @param opportunityMatchingStatuses Limits the result to candidate products in these states: PENDING, MATCHED or NOT_MATCHED.
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `abcdfg`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchCandidateProducts(
        externalProductIds: List<String>? = null,
        opportunityMatchingStatuses: List<OpportunityMatchingStatus>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchCandidateProductsResponse =
        caller.call("product.search_candidate_products", Params.of("external_product_ids", externalProductIds, "opportunity_matching_statuses", opportunityMatchingStatuses, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { SearchCandidateProductsResponse(it) }

    /**
     * What [searchCandidateProducts] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchCandidateProductsPages(
        externalProductIds: List<String>? = null,
        opportunityMatchingStatuses: List<OpportunityMatchingStatus>? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<CandidateProduct> =
        caller.pages("product.search_candidate_products", Params.of("external_product_ids", externalProductIds, "opportunity_matching_statuses", opportunityMatchingStatuses, "page_size", pageSize), options) { CandidateProduct(it) }

    /**
     * Lists products that could be merged into one combined listing.
     *
     * `POST /product/{version}/combined_listing_recommendations/search`, version 202506.
     *
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param productIds Limits the result to suggestions that contain these products, at most 20 ids.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchCombinedListingRecommendations(
        pageSize: Long? = null,
        pageToken: String? = null,
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): SearchCombinedListingRecommendationsResponse =
        caller.call("product.search_combined_listing_recommendations", Params.of("page_size", pageSize ?: 100L, "page_token", pageToken, "product_ids", productIds), options) { SearchCombinedListingRecommendationsResponse(it) }

    /**
     * What [searchCombinedListingRecommendations] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchCombinedListingRecommendationsPages(
        pageSize: Long? = null,
        productIds: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<CombinedListingRecommendation> =
        caller.pages("product.search_combined_listing_recommendations", Params.of("page_size", pageSize, "product_ids", productIds), options) { CombinedListingRecommendation(it) }

    /**
     * Lists global products by status, time or seller SKU, up to 10,000 results.
     *
     * `POST /product/{version}/global_products/search`, version 202312; also 202309.
     *
     * - Lists at most 10000 results: split longer searches by time.
     * - Scope: `seller.global_product.info`.
     * - Also called: `GlobalProduct.searchGlobalProducts` in the PHP package.
     *
     * @param createTimeGe Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694576429`.
     * @param createTimeLe Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694576429`.
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `100`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param sellerSkus Limits the result to global products with these SKU codes of the seller.
     * @param status Limits the result to global products in this state. Example: `PUBLISHED`.
     * @param updateTimeGe Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694576429`.
     * @param updateTimeLe Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694576429`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/65854fa5a46cdd02bcbd0a18">The platform's documentation</a>
     */
    public suspend fun searchGlobalProducts(
        createTimeGe: Instant? = null,
        createTimeLe: Instant? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sellerSkus: List<String>? = null,
        status: GlobalProductStatus? = null,
        updateTimeGe: Instant? = null,
        updateTimeLe: Instant? = null,
        options: CallOptions? = null,
    ): SearchGlobalProductsResponse =
        caller.call("product.search_global_products", Params.of("create_time_ge", createTimeGe, "create_time_le", createTimeLe, "page_size", pageSize ?: 100L, "page_token", pageToken, "seller_skus", sellerSkus, "status", status, "update_time_ge", updateTimeGe, "update_time_le", updateTimeLe), options) { SearchGlobalProductsResponse(it) }

    /**
     * What [searchGlobalProducts] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchGlobalProductsPages(
        createTimeGe: Instant? = null,
        createTimeLe: Instant? = null,
        pageSize: Long? = null,
        sellerSkus: List<String>? = null,
        status: GlobalProductStatus? = null,
        updateTimeGe: Instant? = null,
        updateTimeLe: Instant? = null,
        options: PageOptions? = null,
    ): Pages<GlobalProduct> =
        caller.pages("product.search_global_products", Params.of("create_time_ge", createTimeGe, "create_time_le", createTimeLe, "page_size", pageSize, "seller_skus", sellerSkus, "status", status, "update_time_ge", updateTimeGe, "update_time_le", updateTimeLe), options) { GlobalProduct(it) }

    /**
     * What [searchGlobalProducts] lists between two times, however much there is: the search is split into windows. See there for
     * the parameters.
     *
     * @param from the first second
     * @param to the second after the last
     * @param options how long a window is, where to begin and how far to go
     */
    public fun searchGlobalProductsBetween(
        from: Instant,
        to: Instant,
        pageSize: Long? = null,
        sellerSkus: List<String>? = null,
        status: GlobalProductStatus? = null,
        updateTimeGe: Instant? = null,
        updateTimeLe: Instant? = null,
        options: WindowOptions? = null,
    ): Pages<GlobalProduct> =
        caller.windows("product.search_global_products", from, to, Params.of("page_size", pageSize, "seller_skus", sellerSkus, "status", status, "update_time_ge", updateTimeGe, "update_time_le", updateTimeLe), options) { GlobalProduct(it) }

    /**
     * Lists registered manufacturers by id or keyword.
     *
     * `POST /product/{version}/compliance/manufacturers/search`, version 202501; also 202409.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.searchManufacturers` in the PHP package.
     *
     * @param keyword Limits the result to manufacturers with this text in name, trade name, phone number or email, at most 200 characters. Example: `John`.
     * @param locales Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
     * @param manufacturerIds Limits the result to these manufacturers, at most as many as `page_size`; takes precedence over `keyword`.
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/67066a580dcee902fa03ccf9">The platform's documentation</a>
     */
    public suspend fun searchManufacturers(
        keyword: String? = null,
        locales: List<CreateManufacturerLocale>? = null,
        manufacturerIds: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchManufacturersResponse =
        caller.call("product.search_manufacturers", Params.of("keyword", keyword, "locales", locales, "manufacturer_ids", manufacturerIds, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { SearchManufacturersResponse(it) }

    /**
     * What [searchManufacturers] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchManufacturersPages(
        keyword: String? = null,
        locales: List<CreateManufacturerLocale>? = null,
        manufacturerIds: List<String>? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<SearchManufacturersManufacturer> =
        caller.pages("product.search_manufacturers", Params.of("keyword", keyword, "locales", locales, "manufacturer_ids", manufacturerIds, "page_size", pageSize), options) { SearchManufacturersManufacturer(it) }

    /**
     * Lists the listing opportunities for candidate products, page by page.
     *
     * `POST /product/{version}/opportunities/search`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param opportunityIds Ids of product opportunities to which the call is limited, at most 10.
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `abc1234`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchOpportunities(
        opportunityIds: List<String>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): SearchOpportunitiesResponse =
        caller.call("product.search_opportunities", Params.of("opportunity_ids", opportunityIds, "page_size", pageSize ?: 100L, "page_token", pageToken), options) { SearchOpportunitiesResponse(it) }

    /**
     * What [searchOpportunities] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchOpportunitiesPages(
        opportunityIds: List<String>? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<SearchOpportunitiesOpportunity> =
        caller.pages("product.search_opportunities", Params.of("opportunity_ids", opportunityIds, "page_size", pageSize), options) { SearchOpportunitiesOpportunity(it) }

    /**
     * Lists products by status, time or SKU, up to 10,000 results.
     *
     * `POST /product/{version}/products/search`, version 202502; also 202309, 202312.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Lists at most 10000 results: split longer searches by time.
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.searchProducts` in the PHP package, `product.list` in the Laravel package.
     *
     * @param auditStatus Limits the result to products whose current version or live edit has this review result on TikTok Shop.
     * @param categoryVersion Limits the result to products of this category tree. Example: `v1`.
     * @param createTimeGe Earliest creation time of the entries to return, inclusive, Unix time in seconds; when only the end is given it defaults to the earliest time of the shop. Example: `1694309208`.
     * @param createTimeLe Latest creation time of the entries to return, inclusive, Unix time in seconds; defaults to now when only `create_time_ge` is given. Example: `1694319208`.
     * @param includeLiveQuickProducts Includes products that were listed in the quick way during a LIVE session.
     * @param listingPlatforms Limits the result to products on these marketplaces; needs a `status` other than ALL, only for sellers who came from Tokopedia.
     * @param listingQualityTiers Limits the result to products whose listing has one of these qualities; United States only.
     * @param locale Language of the texts, BCP 47 code; by default that of the shop.
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `100`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param returnDraftVersion Limits the result to products that have a draft, returned as drafted; false returns all products as saved. Default: `false`. Example: `true`.
     * @param sellerSkus Limits the result to products with these SKU codes of the seller. At most 10 items.
     * @param skuIds Limits the result to products with these SKUs, at most 10 ids.
     * @param snsFilter Limits the result by Subscribe and Save: products that can offer it or already do. Example: `CONFIGURED`.
     * @param status Limits the result to products whose saved version is in this state; drafts of live products do not count, all by default. Default: `ALL`. Example: `ALL`.
     * @param updateTimeGe Earliest update time of the products to return, inclusive, Unix time in seconds; when only `update_time_le` is given it defaults to the earliest time of the shop. Example: `1694319208`.
     * @param updateTimeLe Latest update time of the products to return, inclusive, Unix time in seconds; defaults to now when only `update_time_ge` is given. Example: `1694319208`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/65854ffb8f559302d8a6acda">The platform's documentation</a>
     */
    public suspend fun searchProducts(
        auditStatus: List<AuditStatus>? = null,
        categoryVersion: CategoryVersion? = null,
        createTimeGe: Instant? = null,
        createTimeLe: Instant? = null,
        includeLiveQuickProducts: Boolean? = null,
        listingPlatforms: List<ListingPlatform>? = null,
        listingQualityTiers: List<ListingQualityTier>? = null,
        locale: SourceLocale? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        returnDraftVersion: Boolean? = null,
        sellerSkus: List<String>? = null,
        skuIds: List<String>? = null,
        snsFilter: SnsFilter? = null,
        status: SearchProductsStatus? = null,
        updateTimeGe: Instant? = null,
        updateTimeLe: Instant? = null,
        options: CallOptions? = null,
    ): SearchProductsResponse =
        caller.call("product.search_products", Params.of("audit_status", auditStatus, "category_version", categoryVersion, "create_time_ge", createTimeGe, "create_time_le", createTimeLe, "include_live_quick_products", includeLiveQuickProducts, "listing_platforms", listingPlatforms, "listing_quality_tiers", listingQualityTiers, "locale", locale, "page_size", pageSize ?: 100L, "page_token", pageToken, "return_draft_version", returnDraftVersion, "seller_skus", sellerSkus, "sku_ids", skuIds, "sns_filter", snsFilter, "status", status, "update_time_ge", updateTimeGe, "update_time_le", updateTimeLe), options) { SearchProductsResponse(it) }

    /**
     * What [searchProducts] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchProductsPages(
        auditStatus: List<AuditStatus>? = null,
        categoryVersion: CategoryVersion? = null,
        createTimeGe: Instant? = null,
        createTimeLe: Instant? = null,
        includeLiveQuickProducts: Boolean? = null,
        listingPlatforms: List<ListingPlatform>? = null,
        listingQualityTiers: List<ListingQualityTier>? = null,
        locale: SourceLocale? = null,
        pageSize: Long? = null,
        returnDraftVersion: Boolean? = null,
        sellerSkus: List<String>? = null,
        skuIds: List<String>? = null,
        snsFilter: SnsFilter? = null,
        status: SearchProductsStatus? = null,
        updateTimeGe: Instant? = null,
        updateTimeLe: Instant? = null,
        options: PageOptions? = null,
    ): Pages<Product> =
        caller.pages("product.search_products", Params.of("audit_status", auditStatus, "category_version", categoryVersion, "create_time_ge", createTimeGe, "create_time_le", createTimeLe, "include_live_quick_products", includeLiveQuickProducts, "listing_platforms", listingPlatforms, "listing_quality_tiers", listingQualityTiers, "locale", locale, "page_size", pageSize, "return_draft_version", returnDraftVersion, "seller_skus", sellerSkus, "sku_ids", skuIds, "sns_filter", snsFilter, "status", status, "update_time_ge", updateTimeGe, "update_time_le", updateTimeLe), options) { Product(it) }

    /**
     * What [searchProducts] lists between two times, however much there is: the search is split into windows. See there for
     * the parameters.
     *
     * @param from the first second
     * @param to the second after the last
     * @param options how long a window is, where to begin and how far to go
     */
    public fun searchProductsBetween(
        from: Instant,
        to: Instant,
        auditStatus: List<AuditStatus>? = null,
        categoryVersion: CategoryVersion? = null,
        includeLiveQuickProducts: Boolean? = null,
        listingPlatforms: List<ListingPlatform>? = null,
        listingQualityTiers: List<ListingQualityTier>? = null,
        locale: SourceLocale? = null,
        pageSize: Long? = null,
        returnDraftVersion: Boolean? = null,
        sellerSkus: List<String>? = null,
        skuIds: List<String>? = null,
        snsFilter: SnsFilter? = null,
        status: SearchProductsStatus? = null,
        updateTimeGe: Instant? = null,
        updateTimeLe: Instant? = null,
        options: WindowOptions? = null,
    ): Pages<Product> =
        caller.windows("product.search_products", from, to, Params.of("audit_status", auditStatus, "category_version", categoryVersion, "include_live_quick_products", includeLiveQuickProducts, "listing_platforms", listingPlatforms, "listing_quality_tiers", listingQualityTiers, "locale", locale, "page_size", pageSize, "return_draft_version", returnDraftVersion, "seller_skus", sellerSkus, "sku_ids", skuIds, "sns_filter", snsFilter, "status", status, "update_time_ge", updateTimeGe, "update_time_le", updateTimeLe), options) { Product(it) }

    /**
     * Lists registered responsible persons by id or keyword.
     *
     * `POST /product/{version}/compliance/responsible_persons/search`, version 202501; also 202409.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.searchResponsiblePersons` in the PHP package.
     *
     * @param keyword Limits the result to persons with this text in their data, at most 200 characters. Example: `John`.
     * @param locales Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `66d3cbe4d9c8b09ddca932a7`.
     * @param responsiblePersonIds Limits the result to these persons, at most as many as `page_size`; takes precedence over `keyword`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/67066a55f17b7d02f95d2fb1">The platform's documentation</a>
     */
    public suspend fun searchResponsiblePersons(
        keyword: String? = null,
        locales: List<CreateManufacturerLocale>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        responsiblePersonIds: List<String>? = null,
        options: CallOptions? = null,
    ): SearchResponsiblePersonsResponse =
        caller.call("product.search_responsible_persons", Params.of("keyword", keyword, "locales", locales, "page_size", pageSize ?: 100L, "page_token", pageToken, "responsible_person_ids", responsiblePersonIds), options) { SearchResponsiblePersonsResponse(it) }

    /**
     * What [searchResponsiblePersons] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchResponsiblePersonsPages(
        keyword: String? = null,
        locales: List<CreateManufacturerLocale>? = null,
        pageSize: Long? = null,
        responsiblePersonIds: List<String>? = null,
        options: PageOptions? = null,
    ): Pages<SearchResponsiblePersonsResponsiblePerson> =
        caller.pages("product.search_responsible_persons", Params.of("keyword", keyword, "locales", locales, "page_size", pageSize, "responsible_person_ids", responsiblePersonIds), options) { SearchResponsiblePersonsResponsiblePerson(it) }

    /**
     * Lists size chart templates by id or keyword.
     *
     * `POST /product/{version}/sizecharts/search`, version 202407.
     *
     * - Scope: `seller.product.basic`.
     *
     * @param ids Limits the result to size charts with these template ids, at most 50.
     * @param keyword Limits the result to size charts whose template name contains this text; `ids` takes precedence.
     * @param locales Languages in which to return the entries, BCP 47 codes; by default that of the shop or of the business address.
     * @param pageSize Number of entries per page, between 1 and 100. 1 to 100. Example: `10`. If it is left out, 100 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param sizeChartMode Limits the result to size charts of this kind.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun searchSizeCharts(
        ids: List<String>? = null,
        keyword: String? = null,
        locales: List<CreateProductLocale>? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        sizeChartMode: SizeChartMode? = null,
        options: CallOptions? = null,
    ): SearchSizeChartsResponse =
        caller.call("product.search_size_charts", Params.of("ids", ids, "keyword", keyword, "locales", locales, "page_size", pageSize ?: 100L, "page_token", pageToken, "size_chart_mode", sizeChartMode), options) { SearchSizeChartsResponse(it) }

    /**
     * What [searchSizeCharts] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun searchSizeChartsPages(
        ids: List<String>? = null,
        keyword: String? = null,
        locales: List<CreateProductLocale>? = null,
        pageSize: Long? = null,
        sizeChartMode: SizeChartMode? = null,
        options: PageOptions? = null,
    ): Pages<SearchSizeChartsSizeChart> =
        caller.pages("product.search_size_charts", Params.of("ids", ids, "keyword", keyword, "locales", locales, "page_size", pageSize, "size_chart_mode", sizeChartMode), options) { SearchSizeChartsSizeChart(it) }

    /**
     * Submits one product to a listing opportunity.
     *
     * `POST /product/{version}/opportunities/{opportunity_id}/submit`, version 202604.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param opportunityId Id of the opportunity for which to submit the product.
     * @param productId Id of the product to submit for the opportunity.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun submitProductViaOpportunity(
        opportunityId: String,
        productId: String,
        options: CallOptions? = null,
    ): SubmitProductViaOpportunityResponse =
        caller.call("product.submit_product_via_opportunity", Params.of("opportunity_id", opportunityId, "product_id", productId), options) { SubmitProductViaOpportunityResponse(it) }

    /**
     * Appeals against the audit of a product's size chart.
     *
     * `POST /product/{version}/appeals/submit`, version 202604.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param appealMessage What the appeal is about: the size chart and the findings that are disputed.
     * @param productId Id of the product, generated by TikTok Shop.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun submitSizeChartAppeal(
        appealMessage: AppealMessage,
        productId: Long,
        options: CallOptions? = null,
    ): SubmitSizeChartAppealResponse =
        caller.call("product.submit_size_chart_appeal", Params.of("appeal_message", appealMessage, "product_id", productId), options) { SubmitSizeChartAppealResponse(it) }

    /**
     * Submits strikethrough prices for the SKUs of a product and reports an error for each that failed.
     *
     * `POST /product/{version}/products/{product_id}/strikethrough_price/submit`, version 202609.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param externalProductId Id of the product on another sales platform, at most 999 characters; links both.
     * @param productId Id of the product, generated by TikTok Shop.
     * @param skus SKUs with prices on other platforms, to be reviewed for a crossed-out price.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun submitStrikethroughPrice(
        externalProductId: String,
        productId: String,
        skus: List<SubmitStrikethroughPriceSku>,
        options: CallOptions? = null,
    ): SubmitStrikethroughPriceResponse =
        caller.call("product.submit_strikethrough_price", Params.of("external_product_id", externalProductId, "product_id", productId, "skus", skus), options) { SubmitStrikethroughPriceResponse(it) }

    /**
     * Suggests several brands for a product and tells which are authorized.
     *
     * `POST /product/{version}/brands/suggest`, version 202609.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param productTitle Title of the product: 1 to 255 characters in the US, UK, Japan and EU (DE, ES, FR, IE, IT), 1 to 300 in BR and MX, 25 to 255 elsewhere.
     * @param categoryId Id of the category of the product; must be a leaf of the category tree named in `category_version`.
     * @param description Description of the product as HTML, at most 10000 characters; images must be TikTok Shop image addresses, at most 30.
     * @param images Pictures of the product, from which brands are derived.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun suggestBrands(
        productTitle: String,
        categoryId: String? = null,
        description: String? = null,
        images: List<CheckGlobalProductListingImage>? = null,
        options: CallOptions? = null,
    ): SuggestBrandsResponse =
        caller.call("product.suggest_brands", Params.of("product_title", productTitle, "category_id", categoryId, "description", description, "images", images), options) { SuggestBrandsResponse(it) }

    /**
     * Sets the stock of a global product's SKUs per global warehouse.
     *
     * `POST /product/{version}/global_products/{global_product_id}/inventory/update`, version 202309.
     *
     * - Scope: `seller.global_product.write`.
     * - Also called: `GlobalProduct.updateGlobalInventory` in the PHP package.
     *
     * @param globalProductId Id of the global product whose stock to change.
     * @param globalSkus Global SKUs whose stock to change, with the new numbers.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateGlobalInventory(
        globalProductId: String,
        globalSkus: List<UpdateGlobalInventoryGlobalSku>,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("product.update_global_inventory", Params.of("global_product_id", globalProductId, "global_skus", globalSkus), options) { EmptyResponse(it) }

    /**
     * Sets the stock of a product's SKUs per warehouse, as absolute quantities.
     *
     * `POST /product/{version}/products/{product_id}/inventory/update`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     * - Scope: `seller.product.write`.
     * - Also called: `Product.updateInventory` in the PHP package, `product.updateInventory` in the Laravel package.
     *
     * @param productId Id of the product whose stock to change.
     * @param skus SKUs whose stock to change, with the new numbers.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6503068fc20ad60284b38858">The platform's documentation</a>
     */
    public suspend fun updateInventory(
        productId: String,
        skus: List<UpdateInventorySku>,
        options: CallOptions? = null,
    ): UpdateInventoryResponse =
        caller.call("product.update_inventory", Params.of("product_id", productId, "skus", skus), options) { UpdateInventoryResponse(it) }

    /**
     * Sets the prices of a product's SKUs, outside running promotions.
     *
     * `POST /product/{version}/products/{product_id}/prices/update`, version 202309.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Scope: `seller.product.write`.
     * - Also called: `Product.updatePrice` in the PHP package.
     *
     * @param productId Id of the product whose prices to change.
     * @param skus SKUs whose prices to change, with the new prices.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/650307de5a12ff0294eac8b0">The platform's documentation</a>
     */
    public suspend fun updatePrice(
        productId: String,
        skus: List<UpdatePriceSku>,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("product.update_price", Params.of("product_id", productId, "skus", skus), options) { EmptyResponse(it) }

    /**
     * Switches automatic restocking on or off for up to 500 SKUs.
     *
     * `POST /product/{version}/inventory/operation/settings`, version 202608; also 202604.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `stock_operation.failed_sku_ids`; `raiseOnItemError` throws them.
     *
     * @param sellerId Id of the seller to whom the SKUs belong.
     * @param skuIds SKUs to which the stock settings are applied. At most 500 items.
     * @param stockOperationSetting Stock settings to apply to all SKUs of the call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun updateStockOperationSettings(
        sellerId: String,
        skuIds: List<String>? = null,
        stockOperationSetting: StockOperationSetting? = null,
        options: CallOptions? = null,
    ): UpdateStockOperationSettingsResponse =
        caller.call("product.update_stock_operation_settings", Params.of("seller_id", sellerId, "sku_ids", skuIds, "stock_operation_setting", stockOperationSetting), options) { UpdateStockOperationSettingsResponse(it) }

    /**
     * Offers up to 10 external products for opportunity matching.
     *
     * `POST /product/{version}/candidate_products/batch`, version 202409.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param candidateProducts Products of another sales platform that are to be matched with opportunities, at most 10 in one call.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadCandidateProducts(
        candidateProducts: List<PartialEditCandidateProductsCandidateProduct>? = null,
        options: CallOptions? = null,
    ): UploadCandidateProductsResponse =
        caller.call("product.upload_candidate_products", Params.of("candidate_products", candidateProducts), options) { UploadCandidateProductsResponse(it) }

    /**
     * Sends one product of an external shop to TikTok Shop.
     *
     * `POST /product/{version}/external_products`, version 202506.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param externalProduct Product as it exists on another sales platform.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun uploadExternalProduct(
        externalProduct: ExternalProduct? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("product.upload_external_product", Params.of("external_product", externalProduct), options) { EmptyResponse(it) }

    /**
     * Uploads a PDF or video for products and returns its id.
     *
     * `POST /product/{version}/files/upload`, version 202309.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.uploadProductFile` in the PHP package.
     *
     * @param data PDF of at most 20 MB, or video of at most 100 MB with an aspect ratio between 9:16 and 16:9, such as MP4, MOV or WEBM.
     * @param name Name of the file with its extension, without spaces, further dots or a leading symbol. Example: `SNI.pdf`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509dffdc16ffe02b8dc10c5">The platform's documentation</a>
     */
    public suspend fun uploadProductFile(
        data: Upload,
        name: String? = null,
        options: CallOptions? = null,
    ): UploadProductFileResponse =
        caller.call("product.upload_product_file", Params.of("data", data, "name", name), options) { UploadProductFileResponse(it) }

    /**
     * Uploads a product image for one use and returns its URI.
     *
     * `POST /product/{version}/images/upload`, version 202309.
     *
     * - Scope: `seller.product.basic`.
     * - Also called: `Product.uploadProductImage` in the PHP package.
     *
     * @param data Image to upload: JPG, PNG, WEBP, HEIC or BMP of at most 10 MB and 100 to 20000 pixels per side; main images 300 to 4000 pixels.
     * @param useCase What the image is for; it decides the limits on size, and an image can be used only for that purpose. Example: `MAIN_IMAGE`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/6509df95defece02be598a22">The platform's documentation</a>
     */
    public suspend fun uploadProductImage(
        data: Upload,
        useCase: UseCase? = null,
        options: CallOptions? = null,
    ): UploadProductImageResponse =
        caller.call("product.upload_product_image", Params.of("data", data, "use_case", useCase), options) { UploadProductImageResponse(it) }
}