// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliatecreator

import kotlin.time.Instant
import tiktokshop.Money
import tiktokshop.TikTokShopClient
import tiktokshop.Upload

// The examples of the pages of operations: they compile.

@Suppress("UNUSED_VARIABLE")
internal suspend fun addShowcaseProductsExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.addShowcaseProducts(addType = AddType.PRODUCT_ID)
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun creatorGenerateGeneralLinkExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.creatorGenerateGeneralLink(
        material = Material(ids = listOf("7495049642642441621"), type = "PRODUCT"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun creatorGeneratePublisherLinkExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.creatorGeneratePublisherLink(
        material = CreatorGeneratePublisherLinkMaterial(
            ids = listOf("7495049642642441621"),
            type = CreatorGeneratePublisherLinkMaterialType.PRODUCT,
        ),
        publisherId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun creatorGetSampleRequestDeeplinkExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.creatorGetSampleRequestDeeplink(
        productId = "123456",
        skuId = "123456",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun creatorSearchAffiliateTraceOrdersExample(client: TikTokShopClient) {
    client.affiliateCreator.creatorSearchAffiliateTraceOrdersPages(
        timeGe = 1719807456000,
        timeLt = 1728443155000,
    ).collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun creatorSearchSampleApplicationFulfillmentsExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.creatorSearchSampleApplicationFulfillments(
        fulfillmentStatuses = listOf(CreatorFulfillmentStatus.CANCELLED),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun creatorSelectAffiliateProductExample(client: TikTokShopClient) {
    client.affiliateCreator.creatorSelectAffiliateProductPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun generateAffiliateSharingLinkExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.generateAffiliateSharingLink()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCreatorApplicableSampleLabelExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.getCreatorApplicableSampleLabel(
        productId = "1729480364147774364",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCreatorProfileExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.getCreatorProfile()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getCreatorSampleApplicationDetailExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.getCreatorSampleApplicationDetail(
        applicationType = "FREE_SAMPLE",
        productId = "1729480364147774364",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getOpenCollaborationProductListByProductIdsExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.getOpenCollaborationProductListByProductIds()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShopProductsExample(client: TikTokShopClient) {
    client.affiliateCreator.getShopProductsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShoppableVideoPrecheckResultExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.getShoppableVideoPrecheckResult(
        taskId = "7495049642642441621",
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShoppableVideoStatusExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.getShoppableVideoStatus(videoId = "7495049642642441621")
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getShowcaseProductsExample(client: TikTokShopClient) {
    client.affiliateCreator.getShowcaseProductsPages(origin = "LIVE").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun getTokopediaProductMappingsExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.getTokopediaProductMappings()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun mapTokopediaProductIdsExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.mapTokopediaProductIds()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun postShoppablePhotosExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.postShoppablePhotos(
        photosInfo = listOf(PhotosInfo(photoFileUris = "text")),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun postShoppableVideoExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.postShoppableVideo(
        productLinkInfo = ProductLinkInfo(productId = "7495049642642441621", title = "Blue shirt"),
        videoInfo = VideoInfo(fileId = "7495049642642441621", title = "Blue shirt"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun precheckVideoContentExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.precheckVideoContent(
        productLinkInfo = ProductLinkInfo(
            productId = "17294069642063424",
            title = "Sample product anchor title",
        ),
        videoInfo = PrecheckVideoContentVideoInfo(fileId = "v12d00gd0024d3nfqr7og65"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun removeShowcaseProductsExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.removeShowcaseProducts(
        productIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchAffiliateOrdersExample(client: TikTokShopClient) {
    client.affiliateCreator.searchAffiliateOrdersPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchCreatorSampleApplicationsExample(client: TikTokShopClient) {
    client.affiliateCreator.searchCreatorSampleApplicationsPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchMusicExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.searchMusic()
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchOpenCollaborationProductExample(client: TikTokShopClient) {
    client.affiliateCreator.searchOpenCollaborationProductPages().collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun searchTargetCollaborationsExample(client: TikTokShopClient) {
    client.affiliateCreator.searchTargetCollaborationsPages(shopId = "789078671231").collect { item -> println(item) }
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun topShowcaseProductsExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.topShowcaseProducts(
        productIds = listOf("7495049642642441621"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadShoppablePhotoFileExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.uploadShoppablePhotoFile(
        data = Upload.path("document.pdf"),
    )
}

@Suppress("UNUSED_VARIABLE")
internal suspend fun uploadShoppableVideoFileExample(client: TikTokShopClient) {
    val response = client.affiliateCreator.uploadShoppableVideoFile(
        data = Upload.path("document.pdf"),
    )
}
