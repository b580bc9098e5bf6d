// Generated from core/catalog by `cargo gen`. Do not edit.

//! Affiliate creator: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Affiliate creator: the operations of the domain `affiliate_creator`.
#[derive(Debug)]
pub struct AffiliateCreatorApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> AffiliateCreatorApi<'a, M> {
    /// Adds products to the creator's showcase, by product id or product link.
    ///
    /// Official name `AddShowcaseProducts`: `POST /affiliate_creator/{version}/showcases/products/add`, version 202405.
    ///
    /// - failed items are listed in `errors`
    /// - scope: `creator.showcase.write`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    /// - elsewhere: PHP `AffiliateCreator.addShowcaseProducts`
    #[doc(alias = "AddShowcaseProducts")]
    #[doc(alias = "addShowcaseProducts")]
    pub fn add_showcase_products(
        &self,
        request: AddShowcaseProductsRequest,
    ) -> Call<'a, AddShowcaseProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates sharing links for several materials, for use by any publisher.
    ///
    /// Official name `CreatorGenerateGeneralLink`: `POST /affiliate_creator/{version}/affiliate_sharing_links/general_publishers/generate_batch`, version 202505.
    ///
    /// - failed items are listed in `failed_materials`
    /// - scope: `creator.affiliate.share_link.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "CreatorGenerateGeneralLink")]
    pub fn creator_generate_general_link(
        &self,
        request: CreatorGenerateGeneralLinkRequest,
    ) -> Call<'a, CreatorGenerateGeneralLinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates sharing links for several materials, tied to one named publisher.
    ///
    /// Official name `CreatorGeneratePublisherLink`: `POST /affiliate_creator/{version}/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`, version 202504.
    ///
    /// - failed items are listed in `failed_materials`
    /// - scope: `creator.affiliate.share_link.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "CreatorGeneratePublisherLink")]
    pub fn creator_generate_publisher_link(
        &self,
        request: CreatorGeneratePublisherLinkRequest,
    ) -> Call<'a, CreatorGeneratePublisherLinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns an app deeplink where the creator can request a sample of a SKU.
    ///
    /// Official name `CreatorGetSampleRequestDeeplink`: `GET /affiliate_creator/{version}/samples/deeplink`, version 202512.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "CreatorGetSampleRequestDeeplink")]
    pub fn creator_get_sample_request_deeplink(
        &self,
        request: CreatorGetSampleRequestDeeplinkRequest,
    ) -> Call<'a, CreatorGetSampleRequestDeeplinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists traced affiliate orders of the creator within a time range.
    ///
    /// Official name `CreatorSearchAffiliateTraceOrders`: `POST /affiliate_creator/{version}/orders/trace/search`, version 202505.
    ///
    /// - paged: the items are `orders`
    /// - ends on 2026-08-15
    /// - scope: `creator.affiliate.share_link.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "CreatorSearchAffiliateTraceOrders")]
    pub fn creator_search_affiliate_trace_orders(
        &self,
        request: CreatorSearchAffiliateTraceOrdersRequest,
    ) -> Call<'a, CreatorSearchAffiliateTraceOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the creator's content obligations for samples, filtered by fulfilment status.
    ///
    /// Official name `CreatorSearchSampleApplicationFulfillments`: `POST /affiliate_creator/{version}/sample_applications/fulfillments/search`, version 202409.
    ///
    /// - scope: `creator.affiliate_collaboration.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "CreatorSearchSampleApplicationFulfillments")]
    pub fn creator_search_sample_application_fulfillments(
        &self,
        request: CreatorSearchSampleApplicationFulfillmentsRequest,
    ) -> Call<'a, CreatorSearchSampleApplicationFulfillmentsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Searches the product selection pool for creators, filtered and sorted.
    ///
    /// Official name `CreatorSelectAffiliateProduct`: `POST /affiliate_creator/{version}/selection/products/search`, version 202501.
    ///
    /// - paged: the items are `products`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "CreatorSelectAffiliateProduct")]
    pub fn creator_select_affiliate_product(
        &self,
        request: CreatorSelectAffiliateProductRequest,
    ) -> Call<'a, CreatorSelectAffiliateProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates affiliate sharing links for one material, one link for each tag.
    ///
    /// Official name `GenerateAffiliateSharingLink`: `POST /affiliate_creator/{version}/affiliate_sharing_links/generate_batch`, version 202501.
    /// Also in version 202407.
    ///
    /// - failed items are listed in `errors`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "GenerateAffiliateSharingLink")]
    pub fn generate_affiliate_sharing_link(
        &self,
        request: GenerateAffiliateSharingLinkRequest,
    ) -> Call<'a, GenerateAffiliateSharingLinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Tells whether the creator can apply for a free sample of a product.
    ///
    /// Official name `GetCreatorApplicableSampleLabel`: `GET /affiliate_creator/{version}/samples/labels`, version 202412.
    ///
    /// - scope: `creator.affiliate_collaboration.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "GetCreatorApplicableSampleLabel")]
    pub fn get_creator_applicable_sample_label(
        &self,
        request: GetCreatorApplicableSampleLabelRequest,
    ) -> Call<'a, GetCreatorApplicableSampleLabelResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the authorized creator's profile, region and permissions.
    ///
    /// Official name `GetCreatorProfile`: `GET /affiliate_creator/{version}/profiles`, version 202508.
    /// Also in version 202405.
    ///
    /// - scope: `creator.affiliate.info`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    /// - elsewhere: PHP `AffiliateCreator.getCreatorProfile`
    #[doc(alias = "GetCreatorProfile")]
    #[doc(alias = "getCreatorProfile")]
    pub fn get_creator_profile(
        &self,
        request: GetCreatorProfileRequest,
    ) -> Call<'a, GetCreatorProfileResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one sample application of the creator with its fulfilment state.
    ///
    /// Official name `GetCreatorSampleApplicationDetail`: `POST /affiliate_creator/{version}/sample_applications/single_query`, version 202412.
    ///
    /// - scope: `creator.affiliate_collaboration.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "GetCreatorSampleApplicationDetail")]
    pub fn get_creator_sample_application_detail(
        &self,
        request: GetCreatorSampleApplicationDetailRequest,
    ) -> Call<'a, GetCreatorSampleApplicationDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns open collaboration details of the products with the given ids.
    ///
    /// Official name `GetOpenCollaborationProductListByProductIds`: `POST /affiliate_creator/{version}/open_collaborations/products`, version 202509.
    ///
    /// - scope: `creator.affiliate_collaboration.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "GetOpenCollaborationProductListByProductIds")]
    pub fn get_open_collaboration_product_list_by_product_ids(
        &self,
        request: GetOpenCollaborationProductListByProductIdsRequest,
    ) -> Call<'a, GetOpenCollaborationProductListByProductIdsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the products of the shop linked to the creator, page by page.
    ///
    /// Official name `GetShopProducts`: `GET /affiliate_creator/{version}/shop_products`, version 202509.
    ///
    /// - paged: the items are `products`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "GetShopProducts")]
    pub fn get_shop_products(&self, request: GetShopProductsRequest) -> Call<'a, GetShopProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the outcome of a precheck task for a shoppable video.
    ///
    /// Official name `GetShoppableVideoPrecheckResult`: `GET /affiliate_creator/{version}/videos/precheck_tasks/{task_id}`, version 202601.
    /// Also in version 202511.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "GetShoppableVideoPrecheckResult")]
    pub fn get_shoppable_video_precheck_result(
        &self,
        request: GetShoppableVideoPrecheckResultRequest,
    ) -> Call<'a, GetShoppableVideoPrecheckResultResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the posting status and time of one shoppable video.
    ///
    /// Official name `GetShoppableVideoStatus`: `GET /affiliate_creator/{version}/videos/{video_id}/status`, version 202509.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "GetShoppableVideoStatus")]
    pub fn get_shoppable_video_status(
        &self,
        request: GetShoppableVideoStatusRequest,
    ) -> Call<'a, GetShoppableVideoStatusResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists what is in the creator's showcase, page by page.
    ///
    /// Official name `GetShowcaseProducts`: `GET /affiliate_creator/{version}/showcases/products`, version 202405.
    ///
    /// - paged: the items are `products`
    /// - scope: `creator.showcase.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    /// - elsewhere: PHP `AffiliateCreator.getShowcaseProducts`
    #[doc(alias = "GetShowcaseProducts")]
    #[doc(alias = "getShowcaseProducts")]
    pub fn get_showcase_products(
        &self,
        request: GetShowcaseProductsRequest,
    ) -> Call<'a, GetShowcaseProductsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads.
    ///
    /// Official name `GetTokopediaAndTikTokShopProductIDMappings`: `POST /affiliate_creator/{version}/map_toko_product`, version 202607.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "GetTokopediaAndTikTokShopProductIDMappings")]
    pub fn get_tokopedia_product_mappings(
        &self,
        request: GetTokopediaProductMappingsRequest,
    ) -> Call<'a, GetTokopediaProductMappingsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Translates Tokopedia product ids to TikTok Shop product ids.
    ///
    /// Official name `MapTokopediaToTikTokShopProductIDs`: `GET /affiliate_creator/{version}/toko_product_mappers`, version 202606.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "MapTokopediaToTikTokShopProductIDs")]
    pub fn map_tokopedia_product_ids(
        &self,
        request: MapTokopediaProductIdsRequest,
    ) -> Call<'a, MapTokopediaProductIdsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Publishes a photo post by the creator, with product or shop links.
    ///
    /// Official name `PostShoppablePhotos`: `POST /affiliate_creator/{version}/photos`, version 202610.
    /// Also in version 202607.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "PostShoppablePhotos")]
    pub fn post_shoppable_photos(
        &self,
        request: PostShoppablePhotosRequest,
    ) -> Call<'a, PostShoppablePhotosResponse, M> {
        Call::new(self.client, &request)
    }

    /// Publishes a video that the creator uploaded, with a product link.
    ///
    /// Official name `PostShoppableVideo`: `POST /affiliate_creator/{version}/videos`, version 202607.
    /// Also in version 202505, 202603.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "PostShoppableVideo")]
    pub fn post_shoppable_video(
        &self,
        request: PostShoppableVideoRequest,
    ) -> Call<'a, PostShoppableVideoResponse, M> {
        Call::new(self.client, &request)
    }

    /// Starts a content check of an uploaded video and returns its task id.
    ///
    /// Official name `PrecheckVideoContent`: `POST /affiliate_creator/{version}/videos/precheck_task`, version 202511.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/precheck-video-content-202511>
    #[doc(alias = "PrecheckVideoContent")]
    pub fn precheck_video_content(
        &self,
        request: PrecheckVideoContentRequest,
    ) -> Call<'a, PrecheckVideoContentResponse, M> {
        Call::new(self.client, &request)
    }

    /// Removes products from the creator's showcase.
    ///
    /// Official name `RemoveShowcaseProducts`: `DELETE /affiliate_creator/{version}/showcases/products`, version 202409.
    ///
    /// - scope: `creator.showcase.write`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "RemoveShowcaseProducts")]
    pub fn remove_showcase_products(&self, request: RemoveShowcaseProductsRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Lists the affiliate orders attributed to the creator, with commission per SKU.
    ///
    /// Official name `SearchCreatorAffiliateOrders`: `POST /affiliate_creator/{version}/orders/search`, version 202410.
    /// Also in version 202405.
    ///
    /// - paged: the items are `orders`
    /// - scope: `creator.affiliate_collaboration.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    /// - elsewhere: PHP `AffiliateCreator.searchAffiliateOrders`
    #[doc(alias = "SearchCreatorAffiliateOrders")]
    #[doc(alias = "searchAffiliateOrders")]
    pub fn search_affiliate_orders(
        &self,
        request: SearchAffiliateOrdersRequest,
    ) -> Call<'a, SearchAffiliateOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the creator's sample applications, filtered by status.
    ///
    /// Official name `SearchCreatorSampleApplications`: `POST /affiliate_creator/{version}/sample_applications/search`, version 202412.
    ///
    /// - paged: the items are `sample_applications`
    /// - scope: `creator.affiliate_collaboration.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "SearchCreatorSampleApplications")]
    pub fn search_creator_sample_applications(
        &self,
        request: SearchCreatorSampleApplicationsRequest,
    ) -> Call<'a, SearchCreatorSampleApplicationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Searches the music that a creator may put under shoppable photos and videos.
    ///
    /// Official name `SearchMusic`: `GET /affiliate_creator/{version}/music/search`, version 202602.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "SearchMusic")]
    pub fn search_music(&self, request: SearchMusicRequest) -> Call<'a, SearchMusicResponse, M> {
        Call::new(self.client, &request)
    }

    /// Searches the open collaboration products that the creator can promote, by price, rate or keyword.
    ///
    /// Official name `CreatorSearchOpenCollaborationProduct`: `POST /affiliate_creator/{version}/open_collaborations/products/search`, version 202405.
    ///
    /// - paged: the items are `products`
    /// - scope: `creator.affiliate_collaboration.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    /// - elsewhere: PHP `AffiliateCreator.searchOpenCollaborationProduct`
    #[doc(alias = "CreatorSearchOpenCollaborationProduct")]
    #[doc(alias = "searchOpenCollaborationProduct")]
    pub fn search_open_collaboration_product(
        &self,
        request: SearchOpenCollaborationProductRequest,
    ) -> Call<'a, SearchOpenCollaborationProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the target collaborations that one shop offers to the creator.
    ///
    /// Official name `SearchCreatorTargetCollaborations`: `POST /affiliate_creator/{version}/target_collaborations/search`, version 202405.
    ///
    /// - paged: the items are `target_collaborations`
    /// - scope: `creator.affiliate_collaboration.read`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    /// - elsewhere: PHP `AffiliateCreator.searchTargetCollaborations`
    #[doc(alias = "SearchCreatorTargetCollaborations")]
    #[doc(alias = "searchTargetCollaborations")]
    pub fn search_target_collaborations(
        &self,
        request: SearchTargetCollaborationsRequest,
    ) -> Call<'a, SearchTargetCollaborationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Moves products to the top of the creator's showcase.
    ///
    /// Official name `TopShowcaseProducts`: `POST /affiliate_creator/{version}/showcases/products/top`, version 202409.
    ///
    /// - scope: `creator.showcase.write`
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "TopShowcaseProducts")]
    pub fn top_showcase_products(&self, request: TopShowcaseProductsRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a photo for a shoppable photo post and returns its URI.
    ///
    /// Official name `UploadShoppablePhotoFile`: `POST /affiliate_creator/{version}/photos/photo_files`, version 202511.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "UploadShoppablePhotoFile")]
    pub fn upload_shoppable_photo_file(
        &self,
        request: UploadShoppablePhotoFileRequest,
    ) -> Call<'a, UploadShoppablePhotoFileResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads a video file for a shoppable video and returns its id.
    ///
    /// Official name `UploadShoppableVideoFile`: `POST /affiliate_creator/{version}/videos/video_files`, version 202505.
    ///
    /// - codes of this domain: `16015001` (InvalidRequest), `16015007` (Business), `16015027` (Server), `18001405` (Business)
    #[doc(alias = "UploadShoppableVideoFile")]
    pub fn upload_shoppable_video_file(
        &self,
        request: UploadShoppableVideoFileRequest,
    ) -> Call<'a, UploadShoppableVideoFileResponse, M> {
        Call::new(self.client, &request)
    }
}

impl Request for AddShowcaseProductsRequest {
    const OPERATION: &'static str = "affiliate_creator.add_showcase_products";
}

impl Request for CreatorGenerateGeneralLinkRequest {
    const OPERATION: &'static str = "affiliate_creator.creator_generate_general_link";
}

impl Request for CreatorGeneratePublisherLinkRequest {
    const OPERATION: &'static str = "affiliate_creator.creator_generate_publisher_link";
}

impl Request for CreatorGetSampleRequestDeeplinkRequest {
    const OPERATION: &'static str = "affiliate_creator.creator_get_sample_request_deeplink";
}

impl Request for CreatorSearchAffiliateTraceOrdersRequest {
    const OPERATION: &'static str = "affiliate_creator.creator_search_affiliate_trace_orders";
}

impl Paged for CreatorSearchAffiliateTraceOrdersResponse {
    type Item = models::Order;
}

impl Request for CreatorSearchSampleApplicationFulfillmentsRequest {
    const OPERATION: &'static str = "affiliate_creator.creator_search_sample_application_fulfillments";
}

impl Request for CreatorSelectAffiliateProductRequest {
    const OPERATION: &'static str = "affiliate_creator.creator_select_affiliate_product";
}

impl Paged for CreatorSelectAffiliateProductResponse {
    type Item = models::CreatorSelectAffiliateProductProduct;
}

impl Request for GenerateAffiliateSharingLinkRequest {
    const OPERATION: &'static str = "affiliate_creator.generate_affiliate_sharing_link";
}

impl Request for GetCreatorApplicableSampleLabelRequest {
    const OPERATION: &'static str = "affiliate_creator.get_creator_applicable_sample_label";
}

impl Request for GetCreatorProfileRequest {
    const OPERATION: &'static str = "affiliate_creator.get_creator_profile";
}

impl Request for GetCreatorSampleApplicationDetailRequest {
    const OPERATION: &'static str = "affiliate_creator.get_creator_sample_application_detail";
}

impl Request for GetOpenCollaborationProductListByProductIdsRequest {
    const OPERATION: &'static str = "affiliate_creator.get_open_collaboration_product_list_by_product_ids";
}

impl Request for GetShopProductsRequest {
    const OPERATION: &'static str = "affiliate_creator.get_shop_products";
}

impl Paged for GetShopProductsResponse {
    type Item = models::GetShopProductsProduct;
}

impl Request for GetShoppableVideoPrecheckResultRequest {
    const OPERATION: &'static str = "affiliate_creator.get_shoppable_video_precheck_result";
}

impl Request for GetShoppableVideoStatusRequest {
    const OPERATION: &'static str = "affiliate_creator.get_shoppable_video_status";
}

impl Request for GetShowcaseProductsRequest {
    const OPERATION: &'static str = "affiliate_creator.get_showcase_products";
}

impl Paged for GetShowcaseProductsResponse {
    type Item = models::GetShowcaseProductsProduct;
}

impl Request for GetTokopediaProductMappingsRequest {
    const OPERATION: &'static str = "affiliate_creator.get_tokopedia_product_mappings";
}

impl Request for MapTokopediaProductIdsRequest {
    const OPERATION: &'static str = "affiliate_creator.map_tokopedia_product_ids";
}

impl Request for PostShoppablePhotosRequest {
    const OPERATION: &'static str = "affiliate_creator.post_shoppable_photos";
}

impl Request for PostShoppableVideoRequest {
    const OPERATION: &'static str = "affiliate_creator.post_shoppable_video";
}

impl Request for PrecheckVideoContentRequest {
    const OPERATION: &'static str = "affiliate_creator.precheck_video_content";
}

impl Request for RemoveShowcaseProductsRequest {
    const OPERATION: &'static str = "affiliate_creator.remove_showcase_products";
}

impl Request for SearchAffiliateOrdersRequest {
    const OPERATION: &'static str = "affiliate_creator.search_affiliate_orders";
}

impl Paged for SearchAffiliateOrdersResponse {
    type Item = models::SearchAffiliateOrdersOrder;
}

impl Request for SearchCreatorSampleApplicationsRequest {
    const OPERATION: &'static str = "affiliate_creator.search_creator_sample_applications";
}

impl Paged for SearchCreatorSampleApplicationsResponse {
    type Item = models::SampleApplication;
}

impl Request for SearchMusicRequest {
    const OPERATION: &'static str = "affiliate_creator.search_music";
}

impl Request for SearchOpenCollaborationProductRequest {
    const OPERATION: &'static str = "affiliate_creator.search_open_collaboration_product";
}

impl Paged for SearchOpenCollaborationProductResponse {
    type Item = models::Product;
}

impl Request for SearchTargetCollaborationsRequest {
    const OPERATION: &'static str = "affiliate_creator.search_target_collaborations";
}

impl Paged for SearchTargetCollaborationsResponse {
    type Item = models::TargetCollaboration;
}

impl Request for TopShowcaseProductsRequest {
    const OPERATION: &'static str = "affiliate_creator.top_showcase_products";
}

impl Request for UploadShoppablePhotoFileRequest {
    const OPERATION: &'static str = "affiliate_creator.upload_shoppable_photo_file";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for UploadShoppableVideoFileRequest {
    const OPERATION: &'static str = "affiliate_creator.upload_shoppable_video_file";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}
