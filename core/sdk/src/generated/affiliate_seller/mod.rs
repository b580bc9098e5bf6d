// Generated from core/catalog by `cargo gen`. Do not edit.

//! Affiliate seller: methods, requests and responses.

mod enums;
mod models;
mod requests;

pub use enums::*;
pub use models::*;
pub use requests::*;

use crate::Empty;
use crate::call::{Call, Paged, Request};
use crate::client::Handle;

/// Affiliate seller: the operations of the domain `affiliate_seller`.
#[derive(Debug)]
pub struct AffiliateSellerApi<'a, M> {
    pub(crate) client: &'a Handle<M>,
}

impl<'a, M> AffiliateSellerApi<'a, M> {
    /// Checks which creators the shop may contact under its weekly outreach quota.
    ///
    /// Official name `CheckCreatorOutreachEligibility`: `POST /affiliate_seller/{version}/creator_outreach/eligibility/check`, version 202610.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "CheckCreatorOutreachEligibility")]
    pub fn check_creator_outreach_eligibility(
        &self,
        request: CheckCreatorOutreachEligibilityRequest,
    ) -> Call<'a, CheckCreatorOutreachEligibilityResponse, M> {
        Call::new(self.client, &request)
    }

    /// Finds pairs of creator and product that are already in another target collaboration.
    ///
    /// Official name `CheckTargetCollaborationConflicts`: `POST /affiliate_seller/{version}/target_collaborations/conflicts/check`, version 202605.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "CheckTargetCollaborationConflicts")]
    pub fn check_target_collaboration_conflicts(
        &self,
        request: CheckTargetCollaborationConflictsRequest,
    ) -> Call<'a, CheckTargetCollaborationConflictsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Starts an offline export of affiliate data and returns its task id.
    ///
    /// Official name `CreateCompassOfflineExportTask`: `POST /affiliate_seller/{version}/compass/offline_task`, version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "CreateCompassOfflineExportTask")]
    pub fn create_compass_offline_export_task(
        &self,
        request: CreateCompassOfflineExportTaskRequest,
    ) -> Call<'a, CreateCompassOfflineExportTaskResponse, M> {
        Call::new(self.client, &request)
    }

    /// Opens a chat between the shop and a creator, or returns the existing one.
    ///
    /// Official name `CreateConversationwithcreator`: `POST /affiliate_seller/{version}/conversations`, version 202508.
    /// Also in version 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_messages.write`
    /// - elsewhere: PHP `AffiliateSeller.createConversationWithCreator`
    #[doc(alias = "CreateConversationwithcreator")]
    #[doc(alias = "createConversationWithCreator")]
    pub fn create_conversation_with_creator(
        &self,
        request: CreateConversationWithCreatorRequest,
    ) -> Call<'a, CreateConversationWithCreatorResponse, M> {
        Call::new(self.client, &request)
    }

    /// Opens a product for promotion by any creator at a commission rate.
    ///
    /// Official name `CreateOpenCollaboration`: `POST /affiliate_seller/{version}/open_collaborations`, version 202412.
    /// Also in version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.createOpenCollaboration`
    #[doc(alias = "CreateOpenCollaboration")]
    #[doc(alias = "createOpenCollaboration")]
    pub fn create_open_collaboration(
        &self,
        request: CreateOpenCollaborationRequest,
    ) -> Call<'a, CreateOpenCollaborationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Invites chosen creators to promote chosen products until an end time.
    ///
    /// Official name `CreateTargetCollaboration`: `POST /affiliate_seller/{version}/target_collaborations`, version 202508.
    /// Also in version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.createTargetCollaboration`
    #[doc(alias = "CreateTargetCollaboration")]
    #[doc(alias = "createTargetCollaboration")]
    pub fn create_target_collaboration(
        &self,
        request: CreateTargetCollaborationRequest,
    ) -> Call<'a, CreateTargetCollaborationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the file of a finished data export as Base64 text.
    ///
    /// Official name `DownloadCompassTaskFile`: `GET /affiliate_seller/{version}/compass/offline_tasks/{task_id}/file`, version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "DownloadCompassTaskFile")]
    pub fn download_compass_task_file(
        &self,
        request: DownloadCompassTaskFileRequest,
    ) -> Call<'a, DownloadCompassTaskFileResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sets the quota, period and thresholds of free samples for one open collaboration product.
    ///
    /// Official name `EditOpenCollaborationSampleRule`: `POST /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.editOpenCollaborationSampleRule`
    #[doc(alias = "EditOpenCollaborationSampleRule")]
    #[doc(alias = "editOpenCollaborationSampleRule")]
    pub fn edit_open_collaboration_sample_rule(
        &self,
        request: EditOpenCollaborationSampleRuleRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Switches automatic adding of new products to open collaborations on or off.
    ///
    /// Official name `EditOpenCollaborationSettings`: `POST /affiliate_seller/{version}/open_collaboration_settings`, version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.editOpenCollaborationSettings`
    #[doc(alias = "EditOpenCollaborationSettings")]
    #[doc(alias = "editOpenCollaborationSettings")]
    pub fn edit_open_collaboration_settings(
        &self,
        request: EditOpenCollaborationSettingsRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Creates a promotion link for one product of the shop.
    ///
    /// Official name `GenerateAffiliateProductPromotionLink`: `POST /affiliate_seller/{version}/products/{product_id}/promotion_link/generate`, version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.generateAffiliateProductPromotionLink`
    #[doc(alias = "GenerateAffiliateProductPromotionLink")]
    #[doc(alias = "generateAffiliateProductPromotionLink")]
    pub fn generate_affiliate_product_promotion_link(
        &self,
        request: GenerateAffiliateProductPromotionLinkRequest,
    ) -> Call<'a, GenerateAffiliateProductPromotionLinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Creates the shareable invitation link of one target collaboration.
    ///
    /// Official name `GenerateTargetCollaborationLink`: `POST /affiliate_seller/{version}/target_collaboration/{target_collaboration_id}/link`, version 202509.
    ///
    /// - cipher: `shop_cipher` (required)
    /// - scope: `seller.affiliate_collaboration.write`
    #[doc(alias = "GenerateTargetCollaborationLink")]
    pub fn generate_target_collaboration_link(
        &self,
        request: GenerateTargetCollaborationLinkRequest,
    ) -> Call<'a, GenerateTargetCollaborationLinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's offline data exports and their states.
    ///
    /// Official name `GetCompassTaskList`: `GET /affiliate_seller/{version}/compass/offline_tasks`, version 202603.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetCompassTaskList")]
    pub fn get_compass_task_list(
        &self,
        request: GetCompassTaskListRequest,
    ) -> Call<'a, GetCompassTaskListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's chats with creators, page by page.
    ///
    /// Official name `GetConversationList`: `GET /affiliate_seller/{version}/conversations`, version 202412.
    /// Also in version 202505.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `conversations`
    /// - scope: `seller.affiliate_messages.write`
    /// - elsewhere: PHP `AffiliateSeller.getConversationList`
    #[doc(alias = "GetConversationList")]
    #[doc(alias = "getConversationList")]
    pub fn get_conversation_list(
        &self,
        request: GetConversationListRequest,
    ) -> Call<'a, GetConversationListResponse, M> {
        Call::new(self.client, &request)
    }

    /// Counts the shop's creator chats for each inbox group.
    ///
    /// Official name `GetInboxCategoryCounts`: `GET /affiliate_seller/{version}/conversations/group_counts`, version 202608.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetInboxCategoryCounts")]
    pub fn get_inbox_category_counts(
        &self,
        request: GetInboxCategoryCountsRequest,
    ) -> Call<'a, GetInboxCategoryCountsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the newest unread message of each chat with creators.
    ///
    /// Official name `GetLatestUnreadMessages`: `GET /affiliate_seller/{version}/conversations/messages/list/newest`, version 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_messages.write`
    /// - elsewhere: PHP `AffiliateSeller.getLatestUnreadMessages`
    #[doc(alias = "GetLatestUnreadMessages")]
    #[doc(alias = "getLatestUnreadMessages")]
    pub fn get_latest_unread_messages(
        &self,
        request: GetLatestUnreadMessagesRequest,
    ) -> Call<'a, GetLatestUnreadMessagesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the marketplace performance profile of one creator.
    ///
    /// Official name `GetMarketplaceCreatorPerformance`: `GET /affiliate_seller/{version}/marketplace_creators/{creator_user_id}`, version 202608.
    /// Also in version 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12).
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `AffiliateSeller.getMarketplaceCreatorPerformance`
    #[doc(alias = "GetMarketplaceCreatorPerformance")]
    #[doc(alias = "getMarketplaceCreatorPerformance")]
    pub fn get_marketplace_creator_performance(
        &self,
        request: GetMarketplaceCreatorPerformanceRequest,
    ) -> Call<'a, GetMarketplaceCreatorPerformanceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the messages of one chat between the shop and a creator.
    ///
    /// Official name `GetMessageintheConversation`: `GET /affiliate_seller/{version}/conversation/{conversation_id}/messages`, version 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `messages`
    /// - scope: `seller.affiliate_messages.write`
    /// - elsewhere: PHP `AffiliateSeller.getMessageInConversation`
    #[doc(alias = "GetMessageintheConversation")]
    #[doc(alias = "getMessageInConversation")]
    pub fn get_message_in_conversation(
        &self,
        request: GetMessageInConversationRequest,
    ) -> Call<'a, GetMessageInConversationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the creators that promote an open collaboration product and counts their content.
    ///
    /// Official name `GetOpenCollaborationCreatorContentDetail`: `GET /affiliate_seller/{version}/open_collaborations/creator_content_details`, version 202508.
    /// Also in version 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `creator_content_details`
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.getOpenCollaborationCreatorContentDetail`
    #[doc(alias = "GetOpenCollaborationCreatorContentDetail")]
    #[doc(alias = "getOpenCollaborationCreatorContentDetail")]
    pub fn get_open_collaboration_creator_content_detail(
        &self,
        request: GetOpenCollaborationCreatorContentDetailRequest,
    ) -> Call<'a, GetOpenCollaborationCreatorContentDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the free sample rules of the given open collaboration products.
    ///
    /// Official name `GetOpenCollaborationSampleRules`: `GET /affiliate_seller/{version}/open_collaborations/sample_rules`, version 202410.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.getOpenCollaborationSampleRules`
    #[doc(alias = "GetOpenCollaborationSampleRules")]
    #[doc(alias = "getOpenCollaborationSampleRules")]
    pub fn get_open_collaboration_sample_rules(
        &self,
        request: GetOpenCollaborationSampleRulesRequest,
    ) -> Call<'a, GetOpenCollaborationSampleRulesResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the shop's settings for adding products to open collaborations automatically.
    ///
    /// Official name `GetOpenCollaborationSettings`: `GET /affiliate_seller/{version}/open_collaboration_settings`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.getOpenCollaborationSettings`
    #[doc(alias = "GetOpenCollaborationSettings")]
    #[doc(alias = "getOpenCollaborationSettings")]
    pub fn get_open_collaboration_settings(
        &self,
        request: GetOpenCollaborationSettingsRequest,
    ) -> Call<'a, GetOpenCollaborationSettingsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the filter values that the creator marketplace search accepts.
    ///
    /// Official name `GetSellerSearchCreatorMarketplaceAdvancedFilters`: `POST /affiliate_seller/{version}/marketplace_creators/search/filter`, version 202608.
    /// Also in version 202601 (until 2026-10-12).
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetSellerSearchCreatorMarketplaceAdvancedFilters")]
    pub fn get_seller_search_creator_marketplace_advanced_filters(
        &self,
        request: GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest,
    ) -> Call<'a, GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns the shop's creator outreach quota for this week, and how much of it is used.
    ///
    /// Official name `GetWeeklyCreatorOutreachQuota`: `GET /affiliate_seller/{version}/creator_outreach/quota`, version 202607.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "GetWeeklyCreatorOutreachQuota")]
    pub fn get_weekly_creator_outreach_quota(
        &self,
        request: GetWeeklyCreatorOutreachQuotaRequest,
    ) -> Call<'a, GetWeeklyCreatorOutreachQuotaResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the creators that the shop contacted this week, by page number.
    ///
    /// Official name `GetWeeklyCreatorOutreachRecords`: `POST /affiliate_seller/{version}/creator_outreach/records/query`, version 202608.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `data.connect_list`
    #[doc(alias = "GetWeeklyCreatorOutreachRecords")]
    pub fn get_weekly_creator_outreach_records(
        &self,
        request: GetWeeklyCreatorOutreachRecordsRequest,
    ) -> Call<'a, GetWeeklyCreatorOutreachRecordsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Marks chats with creators as read and reports those that failed.
    ///
    /// Official name `MarkConversationRead`: `POST /affiliate_seller/{version}/conversatons/read`, version 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `failed_conversation_ids`
    /// - scope: `seller.affiliate_messages.write`
    /// - elsewhere: PHP `AffiliateSeller.markConversationRead`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/6791db761882810314a991a8>
    #[doc(alias = "MarkConversationRead")]
    #[doc(alias = "markConversationRead")]
    pub fn mark_conversation_read(
        &self,
        request: MarkConversationReadRequest,
    ) -> Call<'a, MarkConversationReadResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns how one creator promotes each product of a target collaboration.
    ///
    /// Official name `QueryCreatorPromotionDetailsInTargetCollaboration`: `POST /affiliate_seller/{version}/target_collaborations/creator_promotion_details/query`, version 202608.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "QueryCreatorPromotionDetailsInTargetCollaboration")]
    pub fn query_creator_promotion_details_in_target_collaboration(
        &self,
        request: QueryCreatorPromotionDetailsInTargetCollaborationRequest,
    ) -> Call<'a, QueryCreatorPromotionDetailsInTargetCollaborationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns one target collaboration with its creators, products and sample rule.
    ///
    /// Official name `QueryTargetCollaborationDetail`: `GET /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508.
    /// Also in version 202409, 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.queryTargetCollaborationDetail`
    #[doc(alias = "QueryTargetCollaborationDetail")]
    #[doc(alias = "queryTargetCollaborationDetail")]
    pub fn query_target_collaboration_detail(
        &self,
        request: QueryTargetCollaborationDetailRequest,
    ) -> Call<'a, QueryTargetCollaborationDetailResponse, M> {
        Call::new(self.client, &request)
    }

    /// Stops one creator from promoting a product under an open collaboration.
    ///
    /// Official name `RemoveCreatorFromOpenCollaboration`: `POST /affiliate_seller/{version}/open_collaborations/{open_collaboration_id}/remove_creator`, version 202508.
    /// Also in version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.removeCreatorAffiliateFromCollaboration`
    #[doc(alias = "RemoveCreatorFromOpenCollaboration")]
    #[doc(alias = "removeCreatorAffiliateFromCollaboration")]
    pub fn remove_creator_affiliate_from_collaboration(
        &self,
        request: RemoveCreatorAffiliateFromCollaborationRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Ends the open collaboration of a product and returns when that takes effect.
    ///
    /// Official name `RemoveOpenCollaboration`: `DELETE /affiliate_seller/{version}/open_collaborations/products/{product_id}`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - elsewhere: PHP `AffiliateSeller.removeOpenCollaboration`
    #[doc(alias = "RemoveOpenCollaboration")]
    #[doc(alias = "removeOpenCollaboration")]
    pub fn remove_open_collaboration(
        &self,
        request: RemoveOpenCollaborationRequest,
    ) -> Call<'a, RemoveOpenCollaborationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Ends one target collaboration of the shop.
    ///
    /// Official name `RemoveTargetCollaboration`: `DELETE /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.removeTargetCollaboration`
    #[doc(alias = "RemoveTargetCollaboration")]
    #[doc(alias = "removeTargetCollaboration")]
    pub fn remove_target_collaboration(
        &self,
        request: RemoveTargetCollaborationRequest,
    ) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Takes creators out of the target collaborations that block a new one.
    ///
    /// Official name `ResolveTargetCollaborationConflicts`: `POST /affiliate_seller/{version}/target_collaborations/conflicts/resolve`, version 202605.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `failed_items`
    #[doc(alias = "ResolveTargetCollaborationConflicts")]
    pub fn resolve_target_collaboration_conflicts(
        &self,
        request: ResolveTargetCollaborationConflictsRequest,
    ) -> Call<'a, ResolveTargetCollaborationConflictsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Approves or rejects one creator's sample application.
    ///
    /// Official name `SellerReviewSampleApplications`: `POST /affiliate_seller/{version}/sample_applications/{application_id}/review`, version 202507.
    /// Also in version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.reviewSampleApplications`
    #[doc(alias = "SellerReviewSampleApplications")]
    #[doc(alias = "reviewSampleApplications")]
    pub fn review_sample_applications(&self, request: ReviewSampleApplicationsRequest) -> Call<'a, Empty, M> {
        Call::new(self.client, &request)
    }

    /// Searches the creator marketplace by audience, sales and content results.
    ///
    /// Official name `SellerSearchCreatoronMarketplace`: `POST /affiliate_seller/{version}/marketplace_creators/search`, version 202608.
    /// Also in version 202406 (until 2026-10-12), 202505 (until 2026-10-12), 202508 (until 2026-10-12).
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `creators`
    /// - elsewhere: PHP `AffiliateSeller.searchCreatorOnMarketplace`
    /// - the platform's page: <https://partner.tiktokshop.com/docv2/page/seller-search-creator-on-marketplace-202508>
    #[doc(alias = "SellerSearchCreatoronMarketplace")]
    #[doc(alias = "searchCreatorOnMarketplace")]
    pub fn search_creator_on_marketplace(
        &self,
        request: SearchCreatorOnMarketplaceRequest,
    ) -> Call<'a, SearchCreatorOnMarketplaceResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's open collaborations that match a keyword or category.
    ///
    /// Official name `SearchOpenCollaboration`: `POST /affiliate_seller/{version}/open_collaborations/search`, version 202412.
    /// Also in version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `open_collaborations`
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.searchOpenCollaboration`
    #[doc(alias = "SearchOpenCollaboration")]
    #[doc(alias = "searchOpenCollaboration")]
    pub fn search_open_collaboration(
        &self,
        request: SearchOpenCollaborationRequest,
    ) -> Call<'a, SearchOpenCollaborationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Searches open collaboration products from the seller's side, by price, rate or keyword.
    ///
    /// Official name `SellerSearchAffiliateOpenCollaborationProduct`: `POST /affiliate_seller/{version}/open_collaborations/products/search`, version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `products`
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.searchOpenCollaborationProduct`
    #[doc(alias = "SellerSearchAffiliateOpenCollaborationProduct")]
    #[doc(alias = "searchOpenCollaborationProduct")]
    pub fn search_open_collaboration_product(
        &self,
        request: SearchOpenCollaborationProductRequest,
    ) -> Call<'a, SearchOpenCollaborationProductResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the sample applications that creators sent to the shop.
    ///
    /// Official name `SellerSearchSampleApplications`: `POST /affiliate_seller/{version}/sample_applications/search`, version 202508.
    /// Also in version 202409, 202507.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `sample_applications`
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.searchSampleApplications`
    #[doc(alias = "SellerSearchSampleApplications")]
    #[doc(alias = "searchSampleApplications")]
    pub fn search_sample_applications(
        &self,
        request: SearchSampleApplicationsRequest,
    ) -> Call<'a, SearchSampleApplicationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the content that a creator delivered for one sample application.
    ///
    /// Official name `SellerSearchSampleApplicationsFulfillments`: `POST /affiliate_seller/{version}/sample_applications/{application_id}/fulfillments/search`, version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.searchSampleApplicationsFulfillments`
    #[doc(alias = "SellerSearchSampleApplicationsFulfillments")]
    #[doc(alias = "searchSampleApplicationsFulfillments")]
    pub fn search_sample_applications_fulfillments(
        &self,
        request: SearchSampleApplicationsFulfillmentsRequest,
    ) -> Call<'a, SearchSampleApplicationsFulfillmentsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's orders that came through affiliates, with commission per SKU.
    ///
    /// Official name `SearchSellerAffiliateOrders`: `POST /affiliate_seller/{version}/orders/search`, version 202410.
    /// Also in version 202405.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `orders`
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.searchSellerAffiliateOrders`
    #[doc(alias = "SearchSellerAffiliateOrders")]
    #[doc(alias = "searchSellerAffiliateOrders")]
    pub fn search_seller_affiliate_orders(
        &self,
        request: SearchSellerAffiliateOrdersRequest,
    ) -> Call<'a, SearchSellerAffiliateOrdersResponse, M> {
        Call::new(self.client, &request)
    }

    /// Lists the shop's target collaborations, filtered by status, creator or keyword.
    ///
    /// Official name `SearchTargetCollaborations`: `POST /affiliate_seller/{version}/target_collaborations/search`, version 202508.
    /// Also in version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - paged: the items are `target_collaborations`
    /// - scope: `seller.affiliate_collaboration.read`
    /// - elsewhere: PHP `AffiliateSeller.searchTargetCollaborations`
    #[doc(alias = "SearchTargetCollaborations")]
    #[doc(alias = "searchTargetCollaborations")]
    pub fn search_target_collaborations(
        &self,
        request: SearchTargetCollaborationsRequest,
    ) -> Call<'a, SearchTargetCollaborationsResponse, M> {
        Call::new(self.client, &request)
    }

    /// Returns an app deeplink that lets a creator request a sample from the shop.
    ///
    /// Official name `SellerGetSampleRequestDeeplink`: `GET /affiliate_seller/{version}/sample_applications/deeplink`, version 202512.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "SellerGetSampleRequestDeeplink")]
    pub fn seller_get_sample_request_deeplink(
        &self,
        request: SellerGetSampleRequestDeeplinkRequest,
    ) -> Call<'a, SellerGetSampleRequestDeeplinkResponse, M> {
        Call::new(self.client, &request)
    }

    /// Sends a message to a creator in an existing chat.
    ///
    /// Official name `SendIMMessage`: `POST /affiliate_seller/{version}/conversations/{conversation_id}/messages`, version 202412.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - scope: `seller.affiliate_messages.write`
    /// - elsewhere: PHP `AffiliateSeller.sendImMessage`
    #[doc(alias = "SendIMMessage")]
    #[doc(alias = "sendImMessage")]
    pub fn send_im_message(&self, request: SendImMessageRequest) -> Call<'a, SendImMessageResponse, M> {
        Call::new(self.client, &request)
    }

    /// Stars, unstars or archives a chat with a creator.
    ///
    /// Official name `UpdateConversationStatus`: `POST /affiliate_seller/{version}/conversations/{conversation_id}/status`, version 202608.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "UpdateConversationStatus")]
    pub fn update_conversation_status(
        &self,
        request: UpdateConversationStatusRequest,
    ) -> Call<'a, UpdateConversationStatusResponse, M> {
        Call::new(self.client, &request)
    }

    /// Replaces the terms, products and creators of a target collaboration.
    ///
    /// Official name `UpdateTargetCollaboration`: `PUT /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`, version 202508.
    /// Also in version 202409.
    ///
    /// - cipher: `shop_cipher` (optional)
    /// - failed items are listed in `update_failed.add_creator_open_ids`, `update_failed.remove_creator_open_ids`, `update_failed.remove_product_ids`
    /// - scope: `seller.affiliate_collaboration.write`
    /// - elsewhere: PHP `AffiliateSeller.updateTargetCollaboration`
    #[doc(alias = "UpdateTargetCollaboration")]
    #[doc(alias = "updateTargetCollaboration")]
    pub fn update_target_collaboration(
        &self,
        request: UpdateTargetCollaborationRequest,
    ) -> Call<'a, UpdateTargetCollaborationResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads an image for a chat message to a creator.
    ///
    /// Official name `UploadMessageImage`: `POST /affiliate_seller/{version}/images/upload`, version 202511.
    ///
    /// - scope: `seller.affiliate_messages.write`
    #[doc(alias = "UploadMessageImage")]
    pub fn upload_message_image(
        &self,
        request: UploadMessageImageRequest,
    ) -> Call<'a, UploadMessageImageResponse, M> {
        Call::new(self.client, &request)
    }

    /// Uploads an image for a creator chat through the newer media endpoint.
    ///
    /// Official name `UploadMessageImageV2`: `POST /affiliate_seller/{version}/media/upload`, version 202608.
    ///
    /// - cipher: `shop_cipher` (optional)
    #[doc(alias = "UploadMessageImageV2")]
    pub fn upload_message_image_v2(
        &self,
        request: UploadMessageImageV2Request,
    ) -> Call<'a, UploadMessageImageV2Response, M> {
        Call::new(self.client, &request)
    }
}

impl Request for CheckCreatorOutreachEligibilityRequest {
    const OPERATION: &'static str = "affiliate_seller.check_creator_outreach_eligibility";
}

impl Request for CheckTargetCollaborationConflictsRequest {
    const OPERATION: &'static str = "affiliate_seller.check_target_collaboration_conflicts";
}

impl Request for CreateCompassOfflineExportTaskRequest {
    const OPERATION: &'static str = "affiliate_seller.create_compass_offline_export_task";
}

impl Request for CreateConversationWithCreatorRequest {
    const OPERATION: &'static str = "affiliate_seller.create_conversation_with_creator";
}

impl Request for CreateOpenCollaborationRequest {
    const OPERATION: &'static str = "affiliate_seller.create_open_collaboration";
}

impl Request for CreateTargetCollaborationRequest {
    const OPERATION: &'static str = "affiliate_seller.create_target_collaboration";
}

impl Request for DownloadCompassTaskFileRequest {
    const OPERATION: &'static str = "affiliate_seller.download_compass_task_file";
}

impl Request for EditOpenCollaborationSampleRuleRequest {
    const OPERATION: &'static str = "affiliate_seller.edit_open_collaboration_sample_rule";
}

impl Request for EditOpenCollaborationSettingsRequest {
    const OPERATION: &'static str = "affiliate_seller.edit_open_collaboration_settings";
}

impl Request for GenerateAffiliateProductPromotionLinkRequest {
    const OPERATION: &'static str = "affiliate_seller.generate_affiliate_product_promotion_link";
}

impl Request for GenerateTargetCollaborationLinkRequest {
    const OPERATION: &'static str = "affiliate_seller.generate_target_collaboration_link";
}

impl Request for GetCompassTaskListRequest {
    const OPERATION: &'static str = "affiliate_seller.get_compass_task_list";
}

impl Request for GetConversationListRequest {
    const OPERATION: &'static str = "affiliate_seller.get_conversation_list";
}

impl Paged for GetConversationListResponse {
    type Item = models::Conversation;
}

impl Request for GetInboxCategoryCountsRequest {
    const OPERATION: &'static str = "affiliate_seller.get_inbox_category_counts";
}

impl Request for GetLatestUnreadMessagesRequest {
    const OPERATION: &'static str = "affiliate_seller.get_latest_unread_messages";
}

impl Request for GetMarketplaceCreatorPerformanceRequest {
    const OPERATION: &'static str = "affiliate_seller.get_marketplace_creator_performance";
}

impl Request for GetMessageInConversationRequest {
    const OPERATION: &'static str = "affiliate_seller.get_message_in_conversation";
}

impl Paged for GetMessageInConversationResponse {
    type Item = models::Message;
}

impl Request for GetOpenCollaborationCreatorContentDetailRequest {
    const OPERATION: &'static str = "affiliate_seller.get_open_collaboration_creator_content_detail";
}

impl Paged for GetOpenCollaborationCreatorContentDetailResponse {
    type Item = models::CreatorContentDetail;
}

impl Request for GetOpenCollaborationSampleRulesRequest {
    const OPERATION: &'static str = "affiliate_seller.get_open_collaboration_sample_rules";
}

impl Request for GetOpenCollaborationSettingsRequest {
    const OPERATION: &'static str = "affiliate_seller.get_open_collaboration_settings";
}

impl Request for GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest {
    const OPERATION: &'static str = "affiliate_seller.get_seller_search_creator_marketplace_advanced_filters";
}

impl Request for GetWeeklyCreatorOutreachQuotaRequest {
    const OPERATION: &'static str = "affiliate_seller.get_weekly_creator_outreach_quota";
}

impl Request for GetWeeklyCreatorOutreachRecordsRequest {
    const OPERATION: &'static str = "affiliate_seller.get_weekly_creator_outreach_records";
}

impl Paged for GetWeeklyCreatorOutreachRecordsResponse {
    type Item = models::Connect;
}

impl Request for MarkConversationReadRequest {
    const OPERATION: &'static str = "affiliate_seller.mark_conversation_read";
}

impl Request for QueryCreatorPromotionDetailsInTargetCollaborationRequest {
    const OPERATION: &'static str =
        "affiliate_seller.query_creator_promotion_details_in_target_collaboration";
}

impl Request for QueryTargetCollaborationDetailRequest {
    const OPERATION: &'static str = "affiliate_seller.query_target_collaboration_detail";
}

impl Request for RemoveCreatorAffiliateFromCollaborationRequest {
    const OPERATION: &'static str = "affiliate_seller.remove_creator_affiliate_from_collaboration";
}

impl Request for RemoveOpenCollaborationRequest {
    const OPERATION: &'static str = "affiliate_seller.remove_open_collaboration";
}

impl Request for RemoveTargetCollaborationRequest {
    const OPERATION: &'static str = "affiliate_seller.remove_target_collaboration";
}

impl Request for ResolveTargetCollaborationConflictsRequest {
    const OPERATION: &'static str = "affiliate_seller.resolve_target_collaboration_conflicts";
}

impl Request for ReviewSampleApplicationsRequest {
    const OPERATION: &'static str = "affiliate_seller.review_sample_applications";
}

impl Request for SearchCreatorOnMarketplaceRequest {
    const OPERATION: &'static str = "affiliate_seller.search_creator_on_marketplace";
}

impl Paged for SearchCreatorOnMarketplaceResponse {
    type Item = models::SearchCreatorOnMarketplaceCreator;
}

impl Request for SearchOpenCollaborationRequest {
    const OPERATION: &'static str = "affiliate_seller.search_open_collaboration";
}

impl Paged for SearchOpenCollaborationResponse {
    type Item = models::OpenCollaboration;
}

impl Request for SearchOpenCollaborationProductRequest {
    const OPERATION: &'static str = "affiliate_seller.search_open_collaboration_product";
}

impl Paged for SearchOpenCollaborationProductResponse {
    type Item = models::SearchOpenCollaborationProductProduct;
}

impl Request for SearchSampleApplicationsRequest {
    const OPERATION: &'static str = "affiliate_seller.search_sample_applications";
}

impl Paged for SearchSampleApplicationsResponse {
    type Item = models::SampleApplication;
}

impl Request for SearchSampleApplicationsFulfillmentsRequest {
    const OPERATION: &'static str = "affiliate_seller.search_sample_applications_fulfillments";
}

impl Request for SearchSellerAffiliateOrdersRequest {
    const OPERATION: &'static str = "affiliate_seller.search_seller_affiliate_orders";
}

impl Paged for SearchSellerAffiliateOrdersResponse {
    type Item = models::Order;
}

impl Request for SearchTargetCollaborationsRequest {
    const OPERATION: &'static str = "affiliate_seller.search_target_collaborations";
}

impl Paged for SearchTargetCollaborationsResponse {
    type Item = models::TargetCollaboration;
}

impl Request for SellerGetSampleRequestDeeplinkRequest {
    const OPERATION: &'static str = "affiliate_seller.seller_get_sample_request_deeplink";
}

impl Request for SendImMessageRequest {
    const OPERATION: &'static str = "affiliate_seller.send_im_message";
}

impl Request for UpdateConversationStatusRequest {
    const OPERATION: &'static str = "affiliate_seller.update_conversation_status";
}

impl Request for UpdateTargetCollaborationRequest {
    const OPERATION: &'static str = "affiliate_seller.update_target_collaboration";
}

impl Request for UploadMessageImageRequest {
    const OPERATION: &'static str = "affiliate_seller.upload_message_image";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}

impl Request for UploadMessageImageV2Request {
    const OPERATION: &'static str = "affiliate_seller.upload_message_image_v2";

    fn files(&self) -> Vec<(&'static str, crate::Upload)> {
        let files = [("data", &self.data)];
        files.into_iter().filter_map(|(name, file)| Some((name, file.clone()?))).collect()
    }
}
