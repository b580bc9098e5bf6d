// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func addShowcaseProductsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.addShowcaseProducts(addType: .productId)
}

func creatorGenerateGeneralLinkOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.creatorGenerateGeneralLink(
    material: Material(ids: ["7495049642642441621"], type: "PRODUCT")
  )
}

func creatorGeneratePublisherLinkOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.creatorGeneratePublisherLink(
    material: CreatorGeneratePublisherLinkMaterial(ids: ["7495049642642441621"], type: .product),
    publisherId: "7495049642642441621"
  )
}

func creatorGetSampleRequestDeeplinkOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.creatorGetSampleRequestDeeplink(
    productId: "123456",
    skuId: "123456"
  )
}

func creatorSearchAffiliateTraceOrdersOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateCreator.creatorSearchAffiliateTraceOrdersPages(
    timeGe: 1719807456000,
    timeLt: 1728443155000
  ) { print(item) }
}

func creatorSearchSampleApplicationFulfillmentsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.creatorSearchSampleApplicationFulfillments(
    fulfillmentStatuses: [.cancelled]
  )
}

func creatorSelectAffiliateProductOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateCreator.creatorSelectAffiliateProductPages() { print(item) }
}

func generateAffiliateSharingLinkOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.generateAffiliateSharingLink()
}

func getCreatorApplicableSampleLabelOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.getCreatorApplicableSampleLabel(
    productId: "1729480364147774364"
  )
}

func getCreatorProfileOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.getCreatorProfile()
}

func getCreatorSampleApplicationDetailOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.getCreatorSampleApplicationDetail(
    applicationType: "FREE_SAMPLE",
    productId: "1729480364147774364"
  )
}

func getOpenCollaborationProductListByProductIdsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.getOpenCollaborationProductListByProductIds()
}

func getShopProductsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateCreator.getShopProductsPages() { print(item) }
}

func getShoppableVideoPrecheckResultOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.getShoppableVideoPrecheckResult(
    taskId: "7495049642642441621"
  )
}

func getShoppableVideoStatusOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.getShoppableVideoStatus(
    videoId: "7495049642642441621"
  )
}

func getShowcaseProductsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateCreator.getShowcaseProductsPages(origin: "LIVE") { print(item) }
}

func getTokopediaProductMappingsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.getTokopediaProductMappings()
}

func mapTokopediaProductIdsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.mapTokopediaProductIds()
}

func postShoppablePhotosOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.postShoppablePhotos(
    photosInfo: [PhotosInfo(photoFileUris: "text")]
  )
}

func postShoppableVideoOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.postShoppableVideo(
    productLinkInfo: ProductLinkInfo(productId: "7495049642642441621", title: "Blue shirt"),
    videoInfo: VideoInfo(fileId: "7495049642642441621", title: "Blue shirt")
  )
}

func precheckVideoContentOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.precheckVideoContent(
    productLinkInfo: ProductLinkInfo(
      productId: "17294069642063424",
      title: "Sample product anchor title"
    ),
    videoInfo: PrecheckVideoContentVideoInfo(fileId: "v12d00gd0024d3nfqr7og65")
  )
}

func removeShowcaseProductsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.removeShowcaseProducts(
    productIds: ["7495049642642441621"]
  )
}

func searchAffiliateOrdersOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateCreator.searchAffiliateOrdersPages() { print(item) }
}

func searchCreatorSampleApplicationsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateCreator.searchCreatorSampleApplicationsPages() { print(item) }
}

func searchMusicOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.searchMusic()
}

func searchOpenCollaborationProductOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateCreator.searchOpenCollaborationProductPages() { print(item) }
}

func searchTargetCollaborationsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  for try await item in client.affiliateCreator.searchTargetCollaborationsPages(
    shopId: "789078671231"
  ) { print(item) }
}

func topShowcaseProductsOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.topShowcaseProducts(
    productIds: ["7495049642642441621"]
  )
}

func uploadShoppablePhotoFileOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.uploadShoppablePhotoFile(
    data: .file("document.pdf")
  )
}

func uploadShoppableVideoFileOfAffiliateCreator(_ client: TikTokShopClient) async throws {
  _ = try await client.affiliateCreator.uploadShoppableVideoFile(
    data: .file("document.pdf")
  )
}
