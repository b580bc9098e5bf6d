// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val affiliatePartnerCalls: List<Called> = listOf(
    Called("affiliate_partner.create_affiliate_partner_campaign", "202405", listOf()) { client, given ->
        client.affiliatePartner.createAffiliatePartnerCampaign(campaignEndTime = given.time("campaign_end_time")!!, campaignStartTime = given.time("campaign_start_time")!!, commissionRate = given.integer("commission_rate")!!, contactInfo = given.view("contact_info", ::ContactInfo)!!, description = given.text("description")!!, name = given.text("name")!!, registrationEndTime = given.time("registration_end_time")!!, registrationStartTime = given.time("registration_start_time")!!, targetSellerTypes = given.opens("target_seller_types", ::TargetSellerType), targetShopCodes = given.texts("target_shop_codes"), options = given.options)
    },
    Called("affiliate_partner.edit_affiliate_partner_campaign", "202405", listOf()) { client, given ->
        client.affiliatePartner.editAffiliatePartnerCampaign(campaignId = given.text("campaign_id")!!, campaignEndTime = given.time("campaign_end_time"), campaignStartTime = given.time("campaign_start_time"), commissionRate = given.integer("commission_rate"), contactInfo = given.view("contact_info", ::ContactInfo), description = given.text("description"), name = given.text("name"), registrationEndTime = given.time("registration_end_time"), registrationStartTime = given.time("registration_start_time"), targetSellerTypes = given.opens("target_seller_types", ::TargetSellerType), targetShopCodes = given.texts("target_shop_codes"), options = given.options)
    },
    Called("affiliate_partner.generate_affiliate_partner_campaign_product_link", "202405", listOf()) { client, given ->
        client.affiliatePartner.generateAffiliatePartnerCampaignProductLink(campaignId = given.text("campaign_id")!!, creatorCommissionRate = given.integer("creator_commission_rate")!!, productId = given.text("product_id")!!, options = given.options)
    },
    Called("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info", "202508", listOf()) { client, given ->
        client.affiliatePartner.getAffiliateCampaignCreatorFulfillmentStatusInfo(campaignId = given.text("campaign_id")!!, productId = given.text("product_id")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list", "202501", listOf()) { client, given ->
        client.affiliatePartner.getAffiliateCampaignCreatorFulfillmentStatusList(campaignId = given.text("campaign_id")!!, pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate_partner.get_affiliate_campaign_creator_product_content_statistics", "202508", listOf()) { client, given ->
        client.affiliatePartner.getAffiliateCampaignCreatorProductContentStatistics(affiliateProductId = given.text("affiliate_product_id")!!, campaignId = given.text("campaign_id")!!, creatorTempId = given.text("creator_temp_id")!!, productId = given.text("product_id")!!, contentType = given.text("content_type"), options = given.options)
    },
    Called("affiliate_partner.get_affiliate_campaign_creator_product_sample_status", "202508", listOf()) { client, given ->
        client.affiliatePartner.getAffiliateCampaignCreatorProductSampleStatus(campaignId = given.text("campaign_id")!!, creatorTempId = given.text("creator_temp_id")!!, productId = given.text("product_id")!!, options = given.options)
    },
    Called("affiliate_partner.get_affiliate_partner_campaign_detail", "202405", listOf()) { client, given ->
        client.affiliatePartner.getAffiliatePartnerCampaignDetail(campaignId = given.text("campaign_id")!!, options = given.options)
    },
    Called("affiliate_partner.get_affiliate_partner_campaign_list", "202405", listOf()) { client, given ->
        client.affiliatePartner.getAffiliatePartnerCampaignList(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), queryTypeFilter = given.text("query_type_filter"), status = given.open("status", ::GetAffiliatePartnerCampaignListStatus), type = given.open("type", ::GetAffiliatePartnerCampaignListType), options = given.options)
    },
    Called("affiliate_partner.get_affiliate_partner_campaign_product_list", "202405", listOf()) { client, given ->
        client.affiliatePartner.getAffiliatePartnerCampaignProductList(campaignId = given.text("campaign_id")!!, categoryId = given.text("category_id"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productId = given.text("product_id"), productName = given.text("product_name"), reviewStatus = given.open("review_status", ::ReviewStatus), shopName = given.text("shop_name"), options = given.options)
    },
    Called("affiliate_partner.partner_generate_multi_affiliate_campaign_product_link", "202505", listOf()) { client, given ->
        client.affiliatePartner.partnerGenerateMultiAffiliateCampaignProductLink(campaignId = given.text("campaign_id")!!, productIds = given.texts("product_ids"), options = given.options)
    },
    Called("affiliate_partner.publish_affiliate_partner_campaign", "202405", listOf()) { client, given ->
        client.affiliatePartner.publishAffiliatePartnerCampaign(campaignId = given.text("campaign_id")!!, options = given.options)
    },
    Called("affiliate_partner.review_affiliate_partner_campaign_product", "202405", listOf()) { client, given ->
        client.affiliatePartner.reviewAffiliatePartnerCampaignProduct(campaignId = given.text("campaign_id")!!, productId = given.text("product_id")!!, reviewResult = given.open("review_result", ::ReviewResult)!!, rejectReasons = given.opens("reject_reasons", ::RejectReason), options = given.options)
    },
    Called("affiliate_partner.search_cap_affiliate_orders", "202603", listOf()) { client, given ->
        client.affiliatePartner.searchCapAffiliateOrders(createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), orderId = given.text("order_id"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), productId = given.text("product_id"), settleStatus = given.integer("settle_status"), options = given.options)
    },
    Called("affiliate_partner.search_tap_affiliate_orders", "202603", listOf()) { client, given ->
        client.affiliatePartner.searchTapAffiliateOrders(campaignId = given.text("campaign_id"), createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
)