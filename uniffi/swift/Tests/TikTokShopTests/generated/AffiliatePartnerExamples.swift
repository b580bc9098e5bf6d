// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func createAffiliatePartnerCampaignOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.createAffiliatePartnerCampaign(
    campaignEndTime: 1790000000,
    campaignStartTime: 1790000000,
    commissionRate: 1000,
    contactInfo: ContactInfo(email: "123456@gmail.com"),
    description_: "campaign for test",
    name: "my first campaign",
    registrationEndTime: 1790000000,
    registrationStartTime: 1790000000
  )
}

func editAffiliatePartnerCampaignOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.editAffiliatePartnerCampaign(
    campaignId: "7495049642642441621"
  )
}

func generateAffiliatePartnerCampaignProductLinkOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.generateAffiliatePartnerCampaignProductLink(
    campaignId: "7495049642642441621",
    creatorCommissionRate: 1000,
    productId: "7495049642642441621"
  )
}

func getAffiliateCampaignCreatorFulfillmentStatusInfoOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliatePartner.getAffiliateCampaignCreatorFulfillmentStatusInfoPages(
    campaignId: "7495049642642441621",
    productId: "7495049642642441621"
  ) { print(item) }
}

func getAffiliateCampaignCreatorFulfillmentStatusListOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliatePartner.getAffiliateCampaignCreatorFulfillmentStatusListPages(
    campaignId: "7495049642642441621"
  ) { print(item) }
}

func getAffiliateCampaignCreatorProductContentStatisticsOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.getAffiliateCampaignCreatorProductContentStatistics(
    affiliateProductId: "123456789",
    campaignId: "7495049642642441621",
    creatorTempId: "7495049642642441621",
    productId: "7495049642642441621"
  )
}

func getAffiliateCampaignCreatorProductSampleStatusOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.getAffiliateCampaignCreatorProductSampleStatus(
    campaignId: "7495049642642441621",
    creatorTempId: "7495049642642441621",
    productId: "7495049642642441621"
  )
}

func getAffiliatePartnerCampaignDetailOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.getAffiliatePartnerCampaignDetail(
    campaignId: "7495049642642441621"
  )
}

func getAffiliatePartnerCampaignListOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliatePartner.getAffiliatePartnerCampaignListPages() { print(item) }
}

func getAffiliatePartnerCampaignProductListOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliatePartner.getAffiliatePartnerCampaignProductListPages(
    campaignId: "7495049642642441621"
  ) { print(item) }
}

func partnerGenerateMultiAffiliateCampaignProductLinkOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.partnerGenerateMultiAffiliateCampaignProductLink(
    campaignId: "7495049642642441621"
  )
}

func publishAffiliatePartnerCampaignOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.publishAffiliatePartnerCampaign(
    campaignId: "7495049642642441621"
  )
}

func reviewAffiliatePartnerCampaignProductOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliatePartner.reviewAffiliatePartnerCampaignProduct(
    campaignId: "7495049642642441621",
    productId: "7495049642642441621",
    reviewResult: .approve
  )
}

func searchCapAffiliateOrdersOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliatePartner.searchCapAffiliateOrdersPages() { print(item) }
}

func searchTapAffiliateOrdersOfAffiliatePartner(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliatePartner.searchTapAffiliateOrdersPages() { print(item) }
}
