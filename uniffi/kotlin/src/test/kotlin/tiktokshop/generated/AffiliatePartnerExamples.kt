// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatepartner

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun createAffiliatePartnerCampaignExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.createAffiliatePartnerCampaign(
        campaignEndTime = Instant.fromEpochSeconds(1790000000),
        campaignStartTime = Instant.fromEpochSeconds(1790000000),
        commissionRate = 1000,
        contactInfo = ContactInfo(email = "123456@gmail.com"),
        description = "campaign for test",
        name = "my first campaign",
        registrationEndTime = Instant.fromEpochSeconds(1790000000),
        registrationStartTime = Instant.fromEpochSeconds(1790000000),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun editAffiliatePartnerCampaignExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.editAffiliatePartnerCampaign(
        campaignId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun generateAffiliatePartnerCampaignProductLinkExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.generateAffiliatePartnerCampaignProductLink(
        campaignId = "7495049642642441621",
        creatorCommissionRate = 1000,
        productId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAffiliateCampaignCreatorFulfillmentStatusInfoExample(client: TikTokShopClient) {
    client.affiliatePartner.getAffiliateCampaignCreatorFulfillmentStatusInfoPages(
        campaignId = "7495049642642441621",
        productId = "7495049642642441621",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAffiliateCampaignCreatorFulfillmentStatusListExample(client: TikTokShopClient) {
    client.affiliatePartner.getAffiliateCampaignCreatorFulfillmentStatusListPages(
        campaignId = "7495049642642441621",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAffiliateCampaignCreatorProductContentStatisticsExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.getAffiliateCampaignCreatorProductContentStatistics(
        affiliateProductId = "123456789",
        campaignId = "7495049642642441621",
        creatorTempId = "7495049642642441621",
        productId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAffiliateCampaignCreatorProductSampleStatusExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.getAffiliateCampaignCreatorProductSampleStatus(
        campaignId = "7495049642642441621",
        creatorTempId = "7495049642642441621",
        productId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAffiliatePartnerCampaignDetailExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.getAffiliatePartnerCampaignDetail(
        campaignId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAffiliatePartnerCampaignListExample(client: TikTokShopClient) {
    client.affiliatePartner.getAffiliatePartnerCampaignListPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getAffiliatePartnerCampaignProductListExample(client: TikTokShopClient) {
    client.affiliatePartner.getAffiliatePartnerCampaignProductListPages(
        campaignId = "7495049642642441621",
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun partnerGenerateMultiAffiliateCampaignProductLinkExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.partnerGenerateMultiAffiliateCampaignProductLink(
        campaignId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun publishAffiliatePartnerCampaignExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.publishAffiliatePartnerCampaign(
        campaignId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun reviewAffiliatePartnerCampaignProductExample(client: TikTokShopClient) {
    val response = client.affiliatePartner.reviewAffiliatePartnerCampaignProduct(
        campaignId = "7495049642642441621",
        productId = "7495049642642441621",
        reviewResult = ReviewResult.APPROVE,
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchCapAffiliateOrdersExample(client: TikTokShopClient) {
    client.affiliatePartner.searchCapAffiliateOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchTapAffiliateOrdersExample(client: TikTokShopClient) {
    client.affiliatePartner.searchTapAffiliateOrdersPages().collect { item -> println(item) }
}
