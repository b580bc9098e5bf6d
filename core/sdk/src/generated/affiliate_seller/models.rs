// Generated from core/catalog by `cargo gen`. Do not edit.

//! Responses.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The response of `CheckCreatorOutreachEligibility` (202610).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckCreatorOutreachEligibilityResponse {
    /// For each creator, whether and why the shop may get in touch.
    pub creator_eligibility_results: Vec<CreatorEligibilityResult>,
    /// Levels of creators whom the shop may not contact now.
    pub ineligible_creator_levels: Vec<i64>,
    /// Whether the quota left is enough to contact all the creators of the call.
    pub is_batch_quota_consumable: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CheckCreatorOutreachEligibilityResponse {
    fn name(&self) -> &'static str {
        "CheckCreatorOutreachEligibilityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_eligibility_results" => self.creator_eligibility_results.read(reader),
            "ineligible_creator_levels" => self.ineligible_creator_levels.read(reader),
            "is_batch_quota_consumable" => self.is_batch_quota_consumable.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_eligibility_results", &self.creator_eligibility_results);
        out.put("ineligible_creator_levels", &self.ineligible_creator_levels);
        out.put("is_batch_quota_consumable", &self.is_batch_quota_consumable);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CheckTargetCollaborationConflicts` (202605).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckTargetCollaborationConflictsResponse {
    /// Pairs of creator and product that are already in another target collaboration.
    pub conflict_items: Vec<ConflictItem>,
    /// Whether any of the pairs of creator and product is already in another target collaboration.
    pub has_conflict: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CheckTargetCollaborationConflictsResponse {
    fn name(&self) -> &'static str {
        "CheckTargetCollaborationConflictsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conflict_items" => self.conflict_items.read(reader),
            "has_conflict" => self.has_conflict.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conflict_items", &self.conflict_items);
        out.put("has_conflict", &self.has_conflict);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateCompassOfflineExportTask` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompassOfflineExportTaskResponse {
    /// Export task that was just started; its file is ready later.
    pub task: Option<CreateCompassOfflineExportTaskTask>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateCompassOfflineExportTaskResponse {
    fn name(&self) -> &'static str {
        "CreateCompassOfflineExportTaskResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "task" => self.task.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("task", &self.task);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateConversationwithcreator` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationWithCreatorResponse {
    /// Address of the creator's profile picture.
    pub avatar: Option<String>,
    /// Id of the conversation between the shop and a creator. Example: `1234567890`.
    pub conversation_id: Option<String>,
    /// Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`.
    pub creator_im_id: Option<String>,
    /// Whether the call created a conversation; false if one with this creator existed. Example: `true`.
    pub is_new: Option<bool>,
    /// Messages in the conversation that the shop has not read. Example: `2`.
    pub unread_count: Option<i64>,
    /// Handle of the creator, the name used in the profile address. Example: `test_creator_name`.
    pub username: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateConversationWithCreatorResponse {
    fn name(&self) -> &'static str {
        "CreateConversationWithCreatorResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            "creator_im_id" => self.creator_im_id.read(reader),
            "is_new" => self.is_new.read(reader),
            "unread_count" => self.unread_count.read(reader),
            "username" => self.username.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("conversation_id", &self.conversation_id);
        out.put("creator_im_id", &self.creator_im_id);
        out.put("is_new", &self.is_new);
        out.put("unread_count", &self.unread_count);
        out.put("username", &self.username);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateOpenCollaboration` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpenCollaborationResponse {
    /// Open collaboration just created: a commission that any creator may take up.
    pub open_collaboration: Option<CreateOpenCollaborationOpenCollaboration>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateOpenCollaborationResponse {
    fn name(&self) -> &'static str {
        "CreateOpenCollaborationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "open_collaboration" => self.open_collaboration.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("open_collaboration", &self.open_collaboration);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `CreateTargetCollaboration` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetCollaborationResponse {
    /// When it was created, Unix time in seconds.
    pub create_time: Option<i64>,
    /// Open ids in the request that belong to no creator, as one text.
    pub invalid_open_id_list: Vec<String>,
    /// Product ids in the request that are not valid for the shop, as one text.
    pub invalid_product_id_list: Vec<String>,
    /// Target collaboration: an offer to chosen creators only.
    pub target_collaboration: Option<CreateTargetCollaborationTargetCollaboration>,
    /// Pairs of creator and product that are already in another collaboration, which made the call fail.
    pub target_collaboration_conflicts: Vec<TargetCollaborationConflict>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateTargetCollaborationResponse {
    fn name(&self) -> &'static str {
        "CreateTargetCollaborationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "invalid_open_id_list" => self.invalid_open_id_list.read(reader),
            "invalid_product_id_list" => self.invalid_product_id_list.read(reader),
            "target_collaboration" => self.target_collaboration.read(reader),
            "target_collaboration_conflicts" => self.target_collaboration_conflicts.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("invalid_open_id_list", &self.invalid_open_id_list);
        out.put("invalid_product_id_list", &self.invalid_product_id_list);
        out.put("target_collaboration", &self.target_collaboration);
        out.put("target_collaboration_conflicts", &self.target_collaboration_conflicts);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `DownloadCompassTaskFile` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadCompassTaskFileResponse {
    /// Exported file with its name and its content in base64.
    pub file: Option<File>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DownloadCompassTaskFileResponse {
    fn name(&self) -> &'static str {
        "DownloadCompassTaskFileResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "file" => self.file.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("file", &self.file);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GenerateAffiliateProductPromotionLink` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAffiliateProductPromotionLinkResponse {
    /// Link with which affiliates can promote the product. Example: `https://www.example.com/t/acibsnsgSIngls`.
    pub product_promotion_link: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GenerateAffiliateProductPromotionLinkResponse {
    fn name(&self) -> &'static str {
        "GenerateAffiliateProductPromotionLinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_promotion_link" => self.product_promotion_link.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_promotion_link", &self.product_promotion_link);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GenerateTargetCollaborationLink` (202509).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTargetCollaborationLinkResponse {
    /// Link to send to creators; it opens the page where they add the products of the collaboration.
    pub link: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GenerateTargetCollaborationLinkResponse {
    fn name(&self) -> &'static str {
        "GenerateTargetCollaborationLinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "link" => self.link.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("link", &self.link);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCompassTaskList` (202603).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCompassTaskListResponse {
    /// Export tasks of the shop, each with its state and file name.
    pub tasks: Vec<Task>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCompassTaskListResponse {
    fn name(&self) -> &'static str {
        "GetCompassTaskListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "tasks" => self.tasks.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("tasks", &self.tasks);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetConversationList` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationListResponse {
    /// Conversations of the shop with creators.
    pub conversations: Vec<Conversation>,
    /// Whether more entries follow on the next page. Example: `true`.
    pub has_more: Option<bool>,
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetConversationListResponse {
    fn name(&self) -> &'static str {
        "GetConversationListResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversations" => self.conversations.read(reader),
            "has_more" => self.has_more.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversations", &self.conversations);
        out.put("has_more", &self.has_more);
        out.put("next_page_token", &self.next_page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetInboxCategoryCounts` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInboxCategoryCountsResponse {
    /// Payload of the response, one level inside the usual `data`.
    pub data: Option<GetInboxCategoryCountsData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetInboxCategoryCountsResponse {
    fn name(&self) -> &'static str {
        "GetInboxCategoryCountsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data" => self.data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data", &self.data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetLatestUnreadMessages` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLatestUnreadMessagesResponse {
    /// Messages of the last minute that the seller has not read yet.
    pub newest_message_list: Vec<NewestMessage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetLatestUnreadMessagesResponse {
    fn name(&self) -> &'static str {
        "GetLatestUnreadMessagesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "newest_message_list" => self.newest_message_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("newest_message_list", &self.newest_message_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetMarketplaceCreatorPerformance` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformanceResponse {
    /// Creator with profile and performance figures.
    pub creator: Option<Creator>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetMarketplaceCreatorPerformanceResponse {
    fn name(&self) -> &'static str {
        "GetMarketplaceCreatorPerformanceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator" => self.creator.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator", &self.creator);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetMessageintheConversation` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageInConversationResponse {
    /// Whether more entries follow on the next page. Example: `true`.
    pub has_more: Option<bool>,
    /// Messages of the conversation, each with its body and index.
    pub messages: Vec<Message>,
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetMessageInConversationResponse {
    fn name(&self) -> &'static str {
        "GetMessageInConversationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "has_more" => self.has_more.read(reader),
            "messages" => self.messages.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("has_more", &self.has_more);
        out.put("messages", &self.messages);
        out.put("next_page_token", &self.next_page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetOpenCollaborationCreatorContentDetail` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationCreatorContentDetailResponse {
    /// Creators of the open collaboration and how much they posted.
    pub creator_content_details: Vec<CreatorContentDetail>,
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Product that the sample, content or collaboration is about.
    pub product: Option<GetOpenCollaborationCreatorContentDetailProduct>,
    /// Number of all entries that match, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpenCollaborationCreatorContentDetailResponse {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationCreatorContentDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_content_details" => self.creator_content_details.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "product" => self.product.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_content_details", &self.creator_content_details);
        out.put("next_page_token", &self.next_page_token);
        out.put("product", &self.product);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetOpenCollaborationSampleRules` (202410).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationSampleRulesResponse {
    /// Sample rules of the shop, one for each product.
    pub sample_rules: Vec<SampleRule>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpenCollaborationSampleRulesResponse {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationSampleRulesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sample_rules" => self.sample_rules.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sample_rules", &self.sample_rules);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetOpenCollaborationSettings` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationSettingsResponse {
    /// How products of the shop enter open collaboration and at which commission.
    pub open_collaboration_settings: Option<OpenCollaborationSetting>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpenCollaborationSettingsResponse {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationSettingsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "open_collaboration_settings" => self.open_collaboration_settings.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("open_collaboration_settings", &self.open_collaboration_settings);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse {
    /// Payload of the response, one level inside the usual `data`.
    pub data: Option<GetSellerSearchCreatorMarketplaceAdvancedFiltersData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse {
    fn name(&self) -> &'static str {
        "GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data" => self.data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data", &self.data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetWeeklyCreatorOutreachQuota` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachQuotaResponse {
    /// Payload of the response, one level inside the usual `data`.
    pub data: Option<Data>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetWeeklyCreatorOutreachQuotaResponse {
    fn name(&self) -> &'static str {
        "GetWeeklyCreatorOutreachQuotaResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data" => self.data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data", &self.data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetWeeklyCreatorOutreachRecords` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachRecordsResponse {
    /// Payload of the response, one level inside the usual `data`.
    pub data: Option<GetWeeklyCreatorOutreachRecordsData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetWeeklyCreatorOutreachRecordsResponse {
    fn name(&self) -> &'static str {
        "GetWeeklyCreatorOutreachRecordsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data" => self.data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data", &self.data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `MarkConversationRead` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkConversationReadResponse {
    /// Conversations that could not be marked as read; call again with these.
    pub failed_conversation_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MarkConversationReadResponse {
    fn name(&self) -> &'static str {
        "MarkConversationReadResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "failed_conversation_ids" => self.failed_conversation_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("failed_conversation_ids", &self.failed_conversation_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCreatorPromotionDetailsInTargetCollaborationResponse {
    /// Payload of the response, one level inside the usual `data`.
    pub data: Option<QueryCreatorPromotionDetailsInTargetCollaborationData>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryCreatorPromotionDetailsInTargetCollaborationResponse {
    fn name(&self) -> &'static str {
        "QueryCreatorPromotionDetailsInTargetCollaborationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "data" => self.data.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("data", &self.data);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `QueryTargetCollaborationDetail` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryTargetCollaborationDetailResponse {
    /// Target collaboration: an offer to chosen creators only.
    pub target_collaboration: Option<TargetCollaboration>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryTargetCollaborationDetailResponse {
    fn name(&self) -> &'static str {
        "QueryTargetCollaborationDetailResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "target_collaboration" => self.target_collaboration.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("target_collaboration", &self.target_collaboration);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RemoveOpenCollaboration` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveOpenCollaborationResponse {
    /// When the removal takes effect, Unix time in seconds; as a rule 00:00 of the next day. Example: `1725334422`.
    pub terminated_effective_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RemoveOpenCollaborationResponse {
    fn name(&self) -> &'static str {
        "RemoveOpenCollaborationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "terminated_effective_time" => self.terminated_effective_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("terminated_effective_time", &self.terminated_effective_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `ResolveTargetCollaborationConflicts` (202605).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveTargetCollaborationConflictsResponse {
    /// Conflicts that could not be resolved and still stand.
    pub failed_items: Vec<FailedItem>,
    /// Conflicts that were resolved; the creators can now be invited.
    pub success_items: Vec<SuccessItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ResolveTargetCollaborationConflictsResponse {
    fn name(&self) -> &'static str {
        "ResolveTargetCollaborationConflictsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "failed_items" => self.failed_items.read(reader),
            "success_items" => self.success_items.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("failed_items", &self.failed_items);
        out.put("success_items", &self.success_items);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SellerSearchCreatoronMarketplace` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCreatorOnMarketplaceResponse {
    /// Creators found or invited, one entry each.
    pub creators: Vec<SearchCreatorOnMarketplaceCreator>,
    /// Token to pass as `page_token` for the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results.
    pub search_key: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCreatorOnMarketplaceResponse {
    fn name(&self) -> &'static str {
        "SearchCreatorOnMarketplaceResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creators" => self.creators.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "search_key" => self.search_key.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creators", &self.creators);
        out.put("next_page_token", &self.next_page_token);
        out.put("search_key", &self.search_key);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchOpenCollaboration` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Open collaborations of the shop, each with product, commission and number of creators.
    pub open_collaborations: Vec<OpenCollaboration>,
    /// Number of all entries that match, over all pages. Example: `10000`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOpenCollaborationResponse {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "open_collaborations" => self.open_collaborations.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("open_collaborations", &self.open_collaborations);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SellerSearchAffiliateOpenCollaborationProduct` (202405).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Products in open collaboration that match the search.
    pub products: Vec<SearchOpenCollaborationProductProduct>,
    /// Number of all entries that match, over all pages. Example: `10000`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOpenCollaborationProductResponse {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "products" => self.products.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("products", &self.products);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SellerSearchSampleApplications` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSampleApplicationsResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// Requests in which creators ask the shop for free samples.
    pub sample_applications: Vec<SampleApplication>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSampleApplicationsResponse {
    fn name(&self) -> &'static str {
        "SearchSampleApplicationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "sample_applications" => self.sample_applications.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("sample_applications", &self.sample_applications);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SellerSearchSampleApplicationsFulfillments` (202409).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSampleApplicationsFulfillmentsResponse {
    /// Content that the creator made for the sample, with the product.
    pub fulfillments: Vec<Fulfillment>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSampleApplicationsFulfillmentsResponse {
    fn name(&self) -> &'static str {
        "SearchSampleApplicationsFulfillmentsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fulfillments" => self.fulfillments.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fulfillments", &self.fulfillments);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchSellerAffiliateOrders` (202410).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSellerAffiliateOrdersResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page.
    pub next_page_token: Option<String>,
    /// Affiliate orders of the shop, each with the SKUs sold.
    pub orders: Vec<Order>,
    /// Number of all entries that match, over all pages. Example: `10000`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSellerAffiliateOrdersResponse {
    fn name(&self) -> &'static str {
        "SearchSellerAffiliateOrdersResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "orders" => self.orders.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("orders", &self.orders);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchTargetCollaborations` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTargetCollaborationsResponse {
    /// Token to pass as `page_token` for the next page; empty on the last page. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Collaborations that the shop set up with chosen creators, one entry each.
    pub target_collaborations: Vec<TargetCollaboration>,
    /// Number of all entries that match, over all pages. Example: `100`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchTargetCollaborationsResponse {
    fn name(&self) -> &'static str {
        "SearchTargetCollaborationsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "next_page_token" => self.next_page_token.read(reader),
            "target_collaborations" => self.target_collaborations.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("next_page_token", &self.next_page_token);
        out.put("target_collaborations", &self.target_collaborations);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SellerGetSampleRequestDeeplink` (202512).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerGetSampleRequestDeeplinkResponse {
    /// Link that opens the sample request in the TikTok app.
    pub deeplink: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerGetSampleRequestDeeplinkResponse {
    fn name(&self) -> &'static str {
        "SellerGetSampleRequestDeeplinkResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "deeplink" => self.deeplink.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("deeplink", &self.deeplink);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SendIMMessage` (202412).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendImMessageResponse {
    /// Id of the message that was just sent. Example: `1234444`.
    pub message_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SendImMessageResponse {
    fn name(&self) -> &'static str {
        "SendImMessageResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "message_id" => self.message_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("message_id", &self.message_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateConversationStatus` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationStatusResponse {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateConversationStatusResponse {
    fn name(&self) -> &'static str {
        "UpdateConversationStatusResponse"
    }

    fn read_field(&mut self, _key: &str, _reader: &mut Reader<'_>) -> Read {
        Ok(Fit::Not)
    }

    fn write_fields<'a>(&'a self, _out: &mut Fields<'a>) {}

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateTargetCollaboration` (202508).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetCollaborationResponse {
    /// Pairs of creator and product that are already in another collaboration, which made the call fail.
    pub target_collaboration_conflicts: Vec<TargetCollaborationConflict>,
    /// What could not be changed; the rest of the call took effect.
    pub update_failed: Option<UpdateFailed>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateTargetCollaborationResponse {
    fn name(&self) -> &'static str {
        "UpdateTargetCollaborationResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "target_collaboration_conflicts" => self.target_collaboration_conflicts.read(reader),
            "update_failed" => self.update_failed.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("target_collaboration_conflicts", &self.target_collaboration_conflicts);
        out.put("update_failed", &self.update_failed);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UploadMessageImage` (202511).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadMessageImageResponse {
    /// Height of the uploaded image in pixels; send it along with `url`. Example: `720`.
    pub height: Option<i64>,
    /// Address of the uploaded image, to use in the `content` of a message of type IMAGE.
    pub url: Option<String>,
    /// Width of the uploaded image in pixels; send it along with `url`. Example: `1280`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadMessageImageResponse {
    fn name(&self) -> &'static str {
        "UploadMessageImageResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UploadMessageImageV2` (202608).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadMessageImageV2Response {
    /// Height of the uploaded image in pixels; send it along with `url`.
    pub height: Option<i64>,
    /// Address of the uploaded image, to use in the `content` of a message of type IMAGE.
    pub url: Option<String>,
    /// Width of the uploaded image in pixels; send it along with `url`.
    pub width: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UploadMessageImageV2Response {
    fn name(&self) -> &'static str {
        "UploadMessageImageV2Response"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "url" => self.url.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("url", &self.url);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Add product inside [`UpdateFailed`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddProduct {
    /// Commission rate that was asked for, in hundredths of a percent. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Platform's id of a product that was not added to the collaboration. Example: `789078671231312312`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AddProduct {
    fn name(&self) -> &'static str {
        "AddProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "commission_rate" => self.commission_rate.read(reader),
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("commission_rate", &self.commission_rate);
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Advanced filter inside [`SearchCreatorOnMarketplaceRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvancedFilter {
    /// Keeps creators who prefer to make these kinds of content.
    pub content_preference_type: Vec<String>,
    /// Set to true to keep only creators who can be paid a flat fee.
    pub eligible_flat_fee: Option<bool>,
    /// Options of each filter: what can be chosen, or in a search what is chosen.
    pub option_list: Vec<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem>,
    /// Sorting to use, from `algorithm_id` in the advanced filters.
    pub sorter_algorithm_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AdvancedFilter {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps creators who prefer to make these kinds of content.
    pub fn content_preference_type(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.content_preference_type = value.into_iter().map(Into::into).collect();
        self
    }

    /// Set to true to keep only creators who can be paid a flat fee.
    pub fn eligible_flat_fee(mut self, value: bool) -> Self {
        self.eligible_flat_fee = Some(value);
        self
    }

    /// Options of each filter: what can be chosen, or in a search what is chosen.
    pub fn option_list(
        mut self,
        value: impl IntoIterator<Item = GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem>,
    ) -> Self {
        self.option_list = value.into_iter().collect();
        self
    }

    /// Sorting to use, from `algorithm_id` in the advanced filters.
    pub fn sorter_algorithm_id(mut self, value: impl Into<String>) -> Self {
        self.sorter_algorithm_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AdvancedFilter {
    fn name(&self) -> &'static str {
        "AdvancedFilter"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content_preference_type" => self.content_preference_type.read(reader),
            "eligible_flat_fee" => self.eligible_flat_fee.read(reader),
            "option_list" => self.option_list.read(reader),
            "sorter_algorithm_id" => self.sorter_algorithm_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content_preference_type", &self.content_preference_type);
        out.put("eligible_flat_fee", &self.eligible_flat_fee);
        out.put("option_list", &self.option_list);
        out.put("sorter_algorithm_id", &self.sorter_algorithm_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Affiliate data inside [`SearchCreatorOnMarketplaceRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AffiliateData {
    /// Keeps creators whose average commission rate of the last 30 days lies in one band, such as LESS_THAN_20%; one value only.
    pub avg_commission_rate: Option<String>,
    /// Keeps creators managed by an agency (AGENCY_MANAGED) or working alone (INDEPENDENT); the misspelling is part of the name.
    pub creator_agency_staus: Option<String>,
    /// Set to true to keep only the 10 percent of creators that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days.
    pub is_fast_growing: Option<bool>,
    /// Set to true to keep only creators whom the shop has not invited within the last 90 days.
    pub not_invited_l90_days: Option<bool>,
    /// Keeps creators by how often they post after a sample: All, OK, GOOD or BETTER, measured against others in the market.
    pub post_rate: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AffiliateData {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps creators whose average commission rate of the last 30 days lies in one band, such as LESS_THAN_20%; one value only.
    pub fn avg_commission_rate(mut self, value: impl Into<String>) -> Self {
        self.avg_commission_rate = Some(value.into());
        self
    }

    /// Keeps creators managed by an agency (AGENCY_MANAGED) or working alone (INDEPENDENT); the misspelling is part of the name.
    pub fn creator_agency_staus(mut self, value: impl Into<String>) -> Self {
        self.creator_agency_staus = Some(value.into());
        self
    }

    /// Set to true to keep only the 10 percent of creators that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days.
    pub fn is_fast_growing(mut self, value: bool) -> Self {
        self.is_fast_growing = Some(value);
        self
    }

    /// Set to true to keep only creators whom the shop has not invited within the last 90 days.
    pub fn not_invited_l90_days(mut self, value: bool) -> Self {
        self.not_invited_l90_days = Some(value);
        self
    }

    /// Keeps creators by how often they post after a sample: All, OK, GOOD or BETTER, measured against others in the market.
    pub fn post_rate(mut self, value: impl Into<String>) -> Self {
        self.post_rate = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AffiliateData {
    fn name(&self) -> &'static str {
        "AffiliateData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_commission_rate" => self.avg_commission_rate.read(reader),
            "creator_agency_staus" => self.creator_agency_staus.read(reader),
            "is_fast_growing" => self.is_fast_growing.read(reader),
            "not_invited_l90_days" => self.not_invited_l90_days.read(reader),
            "post_rate" => self.post_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_commission_rate", &self.avg_commission_rate);
        out.put("creator_agency_staus", &self.creator_agency_staus);
        out.put("is_fast_growing", &self.is_fast_growing);
        out.put("not_invited_l90_days", &self.not_invited_l90_days);
        out.put("post_rate", &self.post_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Auto add product inside [`EditOpenCollaborationSettingsRequest`], [`OpenCollaborationSetting`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoAddProduct {
    /// Commission rate of products that enter on their own, in hundredths of a percent, 100 to 8000; unused while `enable` is false. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Whether products enter open collaboration on their own: true takes in present and future products, false stops with future ones. Example: `true`.
    pub enable: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AutoAddProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Commission rate of products that enter on their own, in hundredths of a percent, 100 to 8000; unused while `enable` is false. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// Whether products enter open collaboration on their own: true takes in present and future products, false stops with future ones. Example: `true`.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AutoAddProduct {
    fn name(&self) -> &'static str {
        "AutoAddProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "commission_rate" => self.commission_rate.read(reader),
            "enable" => self.enable.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("commission_rate", &self.commission_rate);
        out.put("enable", &self.enable);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Avatar inside [`Creator`], [`GetOpenCollaborationCreatorContentDetailCreatorProfile`], [`QueryTargetCollaborationDetailCreator`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Avatar {
    /// Address of the creator's profile picture.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Avatar {
    fn name(&self) -> &'static str {
        "Avatar"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Average commission rate range inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvgCommissionRateRange {
    /// Upper end in hundredths of a percent (7000 is 70 percent).
    pub maximum_amount: Option<i64>,
    /// Lower end in hundredths of a percent (6000 is 60 percent).
    pub minimum_amount: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AvgCommissionRateRange {
    fn name(&self) -> &'static str {
        "AvgCommissionRateRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Average GMV per buyer range inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvgGmvPerBuyerRange {
    /// ISO 4217 code of the currency of the amounts beside it.
    pub currency: Option<String>,
    /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
    pub formatted_range: Option<String>,
    /// Upper end of the range, decimal text where it is money.
    pub maximum_amount: Option<String>,
    /// Lower end of the range, decimal text where it is money.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AvgGmvPerBuyerRange {
    fn name(&self) -> &'static str {
        "AvgGmvPerBuyerRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "formatted_range" => self.formatted_range.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("formatted_range", &self.formatted_range);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category inside [`SearchCreatorOnMarketplaceRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Ids of categories one level below `parent_category_id`, which must be given too; deeper levels are not supported.
    pub child_category_id_list: Vec<String>,
    /// Id of the category; with `child_category_id_list` its id must be given too.
    pub parent_category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Category {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of categories one level below `parent_category_id`, which must be given too; deeper levels are not supported.
    pub fn child_category_id_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.child_category_id_list = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id of the category; with `child_category_id_list` its id must be given too.
    pub fn parent_category_id(mut self, value: impl Into<String>) -> Self {
        self.parent_category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Category {
    fn name(&self) -> &'static str {
        "Category"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "child_category_id_list" => self.child_category_id_list.read(reader),
            "parent_category_id" => self.parent_category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("child_category_id_list", &self.child_category_id_list);
        out.put("parent_category_id", &self.parent_category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category chain inside [`SearchOpenCollaborationProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryChain {
    /// Platform's id of the product category at this level. Example: `343554`.
    pub id: Option<String>,
    /// Whether the category has no categories below it. Example: `false`.
    pub is_leaf: Option<bool>,
    /// Name of the category in the language of the shop. Example: `COMPUTER`.
    pub local_name: Option<String>,
    /// Id of the category one level above in the category tree. Example: `342948`.
    pub parent_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CategoryChain {
    fn name(&self) -> &'static str {
        "CategoryChain"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "is_leaf" => self.is_leaf.read(reader),
            "local_name" => self.local_name.read(reader),
            "parent_id" => self.parent_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("is_leaf", &self.is_leaf);
        out.put("local_name", &self.local_name);
        out.put("parent_id", &self.parent_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category GMV distribution inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryGmvDistribution {
    /// Id of a first-level product category, as the category operations return it.
    pub category_id: Option<String>,
    /// Share of the creator's GMV in this category, a decimal fraction as text (0.3035 is 30.35 percent).
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CategoryGmvDistribution {
    fn name(&self) -> &'static str {
        "CategoryGmvDistribution"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_id" => self.category_id.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_id", &self.category_id);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Change commission inside [`UpdateFailed`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeCommission {
    /// Commission rate that was asked for, in hundredths of a percent. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Platform's id of the product that the entry or call is about. Example: `789078671231312312`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ChangeCommission {
    fn name(&self) -> &'static str {
        "ChangeCommission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "commission_rate" => self.commission_rate.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("commission_rate", &self.commission_rate);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Commission inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Commission {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// When the commission takes effect, Unix time in seconds. Example: `1715654330`.
    pub effective_time: Option<String>,
    /// Highest commission estimated for any SKU of the product, decimal text. Example: `55.7`.
    pub maximum_amount: Option<String>,
    /// Lowest commission estimated for any SKU of the product, decimal text. Example: `34.3`.
    pub minimum_amount: Option<String>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`.
    pub rate: Option<i64>,
    /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `100`.
    pub shop_ads_commission_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Commission {
    fn name(&self) -> &'static str {
        "Commission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "effective_time" => self.effective_time.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            "rate" => self.rate.read(reader),
            "shop_ads_commission_rate" => self.shop_ads_commission_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("effective_time", &self.effective_time);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
        out.put("rate", &self.rate);
        out.put("shop_ads_commission_rate", &self.shop_ads_commission_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Commission rate range inside [`SearchOpenCollaborationProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommissionRateRange {
    /// Lowest commission rate to include, in hundredths of a percent; at least 1000. Example: `100`.
    pub rate_ge: Option<i64>,
    /// Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`.
    pub rate_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CommissionRateRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lowest commission rate to include, in hundredths of a percent; at least 1000. Example: `100`.
    pub fn rate_ge(mut self, value: impl Into<i64>) -> Self {
        self.rate_ge = Some(value.into());
        self
    }

    /// Commission rate that products must lie below, in hundredths of a percent; at least 1000. Example: `8000`.
    pub fn rate_lt(mut self, value: impl Into<i64>) -> Self {
        self.rate_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CommissionRateRange {
    fn name(&self) -> &'static str {
        "CommissionRateRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "rate_ge" => self.rate_ge.read(reader),
            "rate_lt" => self.rate_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("rate_ge", &self.rate_ge);
        out.put("rate_lt", &self.rate_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Conflict item inside [`CheckTargetCollaborationConflictsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictItem {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Id of the target collaboration that already holds this creator and product.
    pub existing_collaboration_id: Option<String>,
    /// Platform's id of the product that the entry or call is about.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ConflictItem {
    fn name(&self) -> &'static str {
        "ConflictItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_open_id" => self.creator_open_id.read(reader),
            "existing_collaboration_id" => self.existing_collaboration_id.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_open_id", &self.creator_open_id);
        out.put("existing_collaboration_id", &self.existing_collaboration_id);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Connect inside [`GetWeeklyCreatorOutreachRecordsData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Connect {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Whether the shop sent the creator a message in this week.
    pub has_sent_im_message: Option<bool>,
    /// Whether the shop sent the creator an invitation in this week.
    pub has_sent_invitation: Option<bool>,
    /// Id of the record of this contact with a creator.
    pub id: Option<String>,
    /// Whether shop and creator are paired, that is connected from both sides.
    pub is_paired: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Connect {
    fn name(&self) -> &'static str {
        "Connect"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_open_id" => self.creator_open_id.read(reader),
            "has_sent_im_message" => self.has_sent_im_message.read(reader),
            "has_sent_invitation" => self.has_sent_invitation.read(reader),
            "id" => self.id.read(reader),
            "is_paired" => self.is_paired.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_open_id", &self.creator_open_id);
        out.put("has_sent_im_message", &self.has_sent_im_message);
        out.put("has_sent_invitation", &self.has_sent_invitation);
        out.put("id", &self.id);
        out.put("is_paired", &self.is_paired);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Content inside [`Fulfillment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Content {
    /// Comments on the content since it was posted. Example: `10`.
    pub comment_count: Option<i64>,
    /// When the video became public with the product linked, or the product link was first shown in the LIVE, Unix time in seconds. Example: `1723529426`.
    pub create_time: Option<i64>,
    /// Title of the video or description of the LIVE.
    pub description: Option<String>,
    /// Kind of the content that the creator made: LIVE or VIDEO. Example: `LIVE`.
    pub format: Option<String>,
    /// Id of the TikTok video or of the LIVE room, depending on `format`. Example: `123456`.
    pub id: Option<String>,
    /// Likes of the content since it was posted. Example: `123`.
    pub like_count: Option<i64>,
    /// When the product link left the LIVE, or else when the LIVE ended, Unix time in seconds; only if `format` is LIVE. Example: `1723529426`.
    pub live_end_time: Option<i64>,
    /// Address at which the LIVE or video can be watched on TikTok. Example: `https://www.example.com`.
    pub page_link: Option<String>,
    /// Orders that buyers placed and paid through the content so far. Example: `1`.
    pub paid_order_count: Option<i64>,
    /// Address of the source of the LIVE or video on TikTok. Example: `https://www.example.com`.
    pub url: Option<String>,
    /// Views of the content since it was posted. Example: `100`.
    pub view_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Content {
    fn name(&self) -> &'static str {
        "Content"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "comment_count" => self.comment_count.read(reader),
            "create_time" => self.create_time.read(reader),
            "description" => self.description.read(reader),
            "format" => self.format.read(reader),
            "id" => self.id.read(reader),
            "like_count" => self.like_count.read(reader),
            "live_end_time" => self.live_end_time.read(reader),
            "page_link" => self.page_link.read(reader),
            "paid_order_count" => self.paid_order_count.read(reader),
            "url" => self.url.read(reader),
            "view_count" => self.view_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("comment_count", &self.comment_count);
        out.put("create_time", &self.create_time);
        out.put("description", &self.description);
        out.put("format", &self.format);
        out.put("id", &self.id);
        out.put("like_count", &self.like_count);
        out.put("live_end_time", &self.live_end_time);
        out.put("page_link", &self.page_link);
        out.put("paid_order_count", &self.paid_order_count);
        out.put("url", &self.url);
        out.put("view_count", &self.view_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Content GMV distribution inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentGmvDistribution {
    /// Type of content the share belongs to: VIDEO, LIVE or SHOWCASE.
    pub content_type: Option<String>,
    /// Share of the creator's GMV from this type of content, a decimal fraction as text.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ContentGmvDistribution {
    fn name(&self) -> &'static str {
        "ContentGmvDistribution"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content_type" => self.content_type.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content_type", &self.content_type);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Content performance inside [`SearchCreatorOnMarketplaceRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentPerformance {
    /// Keeps creators whose average engagement rate is above this whole percentage, 0 to 20.
    pub avg_engagement_rate: Option<String>,
    /// Keeps creators with at least this average of LIVE viewers, 0 to 100,000; not together with `avg_shoppable_live_avg_viewers_ge`.
    pub avg_live_avg_viewers_ge: Option<String>,
    /// Keeps creators whose average engagement rate on shoppable content is above this whole percentage, 0 to 20.
    pub avg_shopable_engagement_rate: Option<String>,
    /// Keeps creators with at least this average of viewers in shoppable LIVEs, 0 to 100,000; not together with `avg_live_avg_viewers_ge`.
    pub avg_shoppable_live_avg_viewers_ge: Option<String>,
    /// Keeps creators whose average views of shoppable videos exceed this number, 0 to 100,000; not together with `avg_video_views`.
    pub avg_shoppable_video_views: Option<String>,
    /// Keeps creators whose average video views exceed this number, 0 to 100,000; not together with `avg_shoppable_video_views`.
    pub avg_video_views: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ContentPerformance {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keeps creators whose average engagement rate is above this whole percentage, 0 to 20.
    pub fn avg_engagement_rate(mut self, value: impl Into<String>) -> Self {
        self.avg_engagement_rate = Some(value.into());
        self
    }

    /// Keeps creators with at least this average of LIVE viewers, 0 to 100,000; not together with `avg_shoppable_live_avg_viewers_ge`.
    pub fn avg_live_avg_viewers_ge(mut self, value: impl Into<String>) -> Self {
        self.avg_live_avg_viewers_ge = Some(value.into());
        self
    }

    /// Keeps creators whose average engagement rate on shoppable content is above this whole percentage, 0 to 20.
    pub fn avg_shopable_engagement_rate(mut self, value: impl Into<String>) -> Self {
        self.avg_shopable_engagement_rate = Some(value.into());
        self
    }

    /// Keeps creators with at least this average of viewers in shoppable LIVEs, 0 to 100,000; not together with `avg_live_avg_viewers_ge`.
    pub fn avg_shoppable_live_avg_viewers_ge(mut self, value: impl Into<String>) -> Self {
        self.avg_shoppable_live_avg_viewers_ge = Some(value.into());
        self
    }

    /// Keeps creators whose average views of shoppable videos exceed this number, 0 to 100,000; not together with `avg_video_views`.
    pub fn avg_shoppable_video_views(mut self, value: impl Into<String>) -> Self {
        self.avg_shoppable_video_views = Some(value.into());
        self
    }

    /// Keeps creators whose average video views exceed this number, 0 to 100,000; not together with `avg_shoppable_video_views`.
    pub fn avg_video_views(mut self, value: impl Into<String>) -> Self {
        self.avg_video_views = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ContentPerformance {
    fn name(&self) -> &'static str {
        "ContentPerformance"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_engagement_rate" => self.avg_engagement_rate.read(reader),
            "avg_live_avg_viewers_ge" => self.avg_live_avg_viewers_ge.read(reader),
            "avg_shopable_engagement_rate" => self.avg_shopable_engagement_rate.read(reader),
            "avg_shoppable_live_avg_viewers_ge" => self.avg_shoppable_live_avg_viewers_ge.read(reader),
            "avg_shoppable_video_views" => self.avg_shoppable_video_views.read(reader),
            "avg_video_views" => self.avg_video_views.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_engagement_rate", &self.avg_engagement_rate);
        out.put("avg_live_avg_viewers_ge", &self.avg_live_avg_viewers_ge);
        out.put("avg_shopable_engagement_rate", &self.avg_shopable_engagement_rate);
        out.put("avg_shoppable_live_avg_viewers_ge", &self.avg_shoppable_live_avg_viewers_ge);
        out.put("avg_shoppable_video_views", &self.avg_shoppable_video_views);
        out.put("avg_video_views", &self.avg_video_views);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Conversation inside [`GetConversationListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// Address of the creator's profile picture.
    pub avatar: Option<String>,
    /// Id of the creator in the messaging system, as it appears in `sender_id`. Example: `12345678`.
    pub creator_im_id: Option<String>,
    /// Id to pass as `conversation_id` when you read or send messages. Example: `12345678`.
    pub id: Option<String>,
    /// Messages in the conversation that the shop has not read. Example: `2`.
    pub unread_count: Option<i64>,
    /// Handle of the creator, the name used in the profile address. Example: `test_creator_name`.
    pub username: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Conversation {
    fn name(&self) -> &'static str {
        "Conversation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "creator_im_id" => self.creator_im_id.read(reader),
            "id" => self.id.read(reader),
            "unread_count" => self.unread_count.read(reader),
            "username" => self.username.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("creator_im_id", &self.creator_im_id);
        out.put("id", &self.id);
        out.put("unread_count", &self.unread_count);
        out.put("username", &self.username);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Count range inside [`FollowerDemographic`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountRange {
    /// Smallest number of followers, 0 or more.
    pub count_ge: Option<i64>,
    /// Largest number of followers; a value below 0 lifts the limit.
    pub count_le: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CountRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Smallest number of followers, 0 or more.
    pub fn count_ge(mut self, value: impl Into<i64>) -> Self {
        self.count_ge = Some(value.into());
        self
    }

    /// Largest number of followers; a value below 0 lifts the limit.
    pub fn count_le(mut self, value: impl Into<i64>) -> Self {
        self.count_le = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CountRange {
    fn name(&self) -> &'static str {
        "CountRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "count_ge" => self.count_ge.read(reader),
            "count_le" => self.count_le.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("count_ge", &self.count_ge);
        out.put("count_le", &self.count_le);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Task inside [`CreateCompassOfflineExportTaskResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompassOfflineExportTaskTask {
    /// Id of the export task; pass it as `task_id` to download the file.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateCompassOfflineExportTaskTask {
    fn name(&self) -> &'static str {
        "CreateCompassOfflineExportTaskTask"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Open collaboration inside [`CreateOpenCollaborationResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpenCollaborationOpenCollaboration {
    /// When the collaboration takes effect, Unix time in seconds. Example: `1715654330`.
    pub effective_time: Option<i64>,
    /// Platform's id of the open collaboration, needed to remove creators from it. Example: `7365861555575916210`.
    pub id: Option<String>,
    /// Platform's id of the product that the entry or call is about. Example: `789078671231`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateOpenCollaborationOpenCollaboration {
    fn name(&self) -> &'static str {
        "CreateOpenCollaborationOpenCollaboration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "effective_time" => self.effective_time.read(reader),
            "id" => self.id.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("effective_time", &self.effective_time);
        out.put("id", &self.id);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`CreateTargetCollaborationRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetCollaborationProduct {
    /// Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`.
    pub id: Option<String>,
    /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`.
    pub shop_ads_commission_rate: Option<i64>,
    /// Commission offered to the invited creators, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Required. Example: `1000`.
    pub target_commission_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateTargetCollaborationProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`.
    pub fn shop_ads_commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.shop_ads_commission_rate = Some(value.into());
        self
    }

    /// Commission offered to the invited creators, in hundredths of a percent (3587 is 35.87 percent); at least 1000. Required. Example: `1000`.
    pub fn target_commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.target_commission_rate = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateTargetCollaborationProduct {
    fn name(&self) -> &'static str {
        "CreateTargetCollaborationProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "shop_ads_commission_rate" => self.shop_ads_commission_rate.read(reader),
            "target_commission_rate" => self.target_commission_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("shop_ads_commission_rate", &self.shop_ads_commission_rate);
        out.put("target_commission_rate", &self.target_commission_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Target collaboration inside [`CreateTargetCollaborationResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetCollaborationTargetCollaboration {
    /// Platform's id of the target collaboration, needed to read, change or share it. Example: `7365861555575916210`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateTargetCollaborationTargetCollaboration {
    fn name(&self) -> &'static str {
        "CreateTargetCollaborationTargetCollaboration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator inside [`GetMarketplaceCreatorPerformanceResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Creator {
    /// Profile picture that the creator shows on TikTok.
    pub avatar: Option<Avatar>,
    /// Average commission rate of the creator in hundredths of a percent (6000 is 60 percent); absent if the creator does not share exact data.
    pub avg_commission_rate: Option<i64>,
    /// Range of the creator's commission rates in hundredths of a percent; absent if the creator does not share exact data.
    pub avg_commission_rate_range: Option<AvgCommissionRateRange>,
    /// Comments per LIVE in which the creator sold products, on average.
    pub avg_ec_live_comment_count: Option<i64>,
    /// Likes per LIVE in which the creator sold products, on average.
    pub avg_ec_live_like_count: Option<i64>,
    /// Shares per LIVE in which the creator sold products, on average.
    pub avg_ec_live_share_count: Option<i64>,
    /// Views per LIVE in which the creator promoted products, on average.
    pub avg_ec_live_view_count: Option<i64>,
    /// Comments per video in which the creator promoted products, on average.
    pub avg_ec_video_comment_count: Option<i64>,
    /// Likes per video in which the creator promoted products, on average.
    pub avg_ec_video_like_count: Option<i64>,
    /// Plays per video in which the creator promoted products, on average.
    pub avg_ec_video_play_count: Option<i64>,
    /// Shares per video in which the creator promoted products, on average.
    pub avg_ec_video_share_count: Option<i64>,
    /// Average GMV per buyer of the creator; US only, and absent if the creator does not share exact data.
    pub avg_gmv_per_buyer: Option<Money>,
    /// Range of the creator's average GMV per buyer; US only, and absent unless the creator shares data.
    pub avg_gmv_per_buyer_range: Option<AvgGmvPerBuyerRange>,
    /// Text with which creators present themselves on their TikTok profile.
    pub bio_description: Option<String>,
    /// Number of brands that the creator has worked with.
    pub brand_collaboration_count: Option<i64>,
    /// Gross merchandise value (GMV) of the creator split by first-level product category.
    pub category_gmv_distribution: Vec<CategoryGmvDistribution>,
    /// Main product categories that the creator posts about.
    pub category_ids: Vec<String>,
    /// Gross merchandise value (GMV) of the creator split by type of content.
    pub content_gmv_distribution: Vec<ContentGmvDistribution>,
    /// Profile of the creator with name, picture and figures.
    pub creator_profile: Option<CreatorProfile>,
    /// LIVEs in which the creator sold products.
    pub ec_live_count: Option<i64>,
    /// Engagement rate of LIVEs in which the creator sold products, in hundredths of a percent (6000 is 60 percent).
    pub ec_live_engagement_rate: Option<String>,
    /// Videos in which the creator promoted products.
    pub ec_video_count: Option<i64>,
    /// Likes, shares and comments per view of product videos over the last 30 days, in hundredths of a percent (3000 is 30 percent).
    pub ec_video_engagement_rate: Option<String>,
    /// Followers of the creator by age group, each with its share.
    pub follower_age: Vec<FollowerAge>,
    /// Number of accounts that follow the creator on TikTok.
    pub follower_count: Option<i64>,
    /// Followers of the creator by gender, each with its share.
    pub follower_gender: Vec<FollowerGender>,
    /// Followers of the creator by place, each with its share.
    pub follower_location: Vec<FollowerLocation>,
    /// Gross merchandise value that the creator brought in; absent if the creator does not share exact data.
    pub gmv: Option<Money>,
    /// Range that the creator's GMV lies in; US only, in place of the exact figure.
    pub gmv_range: Option<GmvRange>,
    /// Gross merchandise value (GMV) per 1,000 views of the creator's content; absent if the creator does not share exact data.
    pub gpm: Option<Money>,
    /// Range of the creator's GMV per 1,000 views; US only, in place of the exact figure.
    pub gpm_range: Option<GpmRange>,
    /// Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data.
    pub live_gmv: Option<Money>,
    /// Gross merchandise value (GMV) per 1,000 views of the creator's LIVEs; absent if the creator does not share exact data.
    pub live_gpm: Option<Money>,
    /// Range of GMV per 1,000 views of the creator's LIVEs; US only, in place of the exact figure.
    pub live_gpm_range: Option<LiveGpmRange>,
    /// Display name of the creator, which can change.
    pub nickname: Option<String>,
    /// Expected share of samples that the creator answers with a video or LIVE, in ten-thousandths (3000 is 30 percent).
    pub post_rate: Option<String>,
    /// Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews.
    pub pps: Option<String>,
    /// Range of original prices of the products the creator promotes.
    pub product_original_price_range: Option<ProductOriginalPriceRange>,
    /// Address of the creator's TikTok profile.
    pub profile_tt_uri: Option<String>,
    /// Number of products the creator promotes.
    pub promoted_product_num: Option<i64>,
    /// Average rating from sellers who worked with the creator, as text.
    pub rating: Option<String>,
    /// Market in which the creator may promote products, ISO 3166-1 alpha-2.
    pub selection_region: Option<String>,
    /// Ids of the ten brands the creator worked with most.
    pub top_collaborated_brand_ids: Vec<String>,
    /// Units sold, counted by SKU; absent if the creator does not share exact data.
    pub units_sold: Option<i64>,
    /// Range of units that the creator has sold so far; US only, in place of the exact figure.
    pub units_sold_range: Option<UnitsSoldRange>,
    /// Handle of the creator, the name used in the profile address.
    pub username: Option<String>,
    /// Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data.
    pub video_gmv: Option<Money>,
    /// Gross merchandise value (GMV) per 1,000 views of the creator's videos; absent if the creator does not share exact data.
    pub video_gpm: Option<Money>,
    /// Range of GMV per 1,000 views of the creator's videos; US only, in place of the exact figure.
    pub video_gpm_range: Option<VideoGpmRange>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Creator {
    fn name(&self) -> &'static str {
        "Creator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "avg_commission_rate" => self.avg_commission_rate.read(reader),
            "avg_commission_rate_range" => self.avg_commission_rate_range.read(reader),
            "avg_ec_live_comment_count" => self.avg_ec_live_comment_count.read(reader),
            "avg_ec_live_like_count" => self.avg_ec_live_like_count.read(reader),
            "avg_ec_live_share_count" => self.avg_ec_live_share_count.read(reader),
            "avg_ec_live_view_count" => self.avg_ec_live_view_count.read(reader),
            "avg_ec_video_comment_count" => self.avg_ec_video_comment_count.read(reader),
            "avg_ec_video_like_count" => self.avg_ec_video_like_count.read(reader),
            "avg_ec_video_play_count" => self.avg_ec_video_play_count.read(reader),
            "avg_ec_video_share_count" => self.avg_ec_video_share_count.read(reader),
            "avg_gmv_per_buyer" => self.avg_gmv_per_buyer.read(reader),
            "avg_gmv_per_buyer_range" => self.avg_gmv_per_buyer_range.read(reader),
            "bio_description" => self.bio_description.read(reader),
            "brand_collaboration_count" => self.brand_collaboration_count.read(reader),
            "category_gmv_distribution" => self.category_gmv_distribution.read(reader),
            "category_ids" => self.category_ids.read(reader),
            "content_gmv_distribution" => self.content_gmv_distribution.read(reader),
            "creator_profile" => self.creator_profile.read(reader),
            "ec_live_count" => self.ec_live_count.read(reader),
            "ec_live_engagement_rate" => self.ec_live_engagement_rate.read(reader),
            "ec_video_count" => self.ec_video_count.read(reader),
            "ec_video_engagement_rate" => self.ec_video_engagement_rate.read(reader),
            "follower_age" => self.follower_age.read(reader),
            "follower_count" => self.follower_count.read(reader),
            "follower_gender" => self.follower_gender.read(reader),
            "follower_location" => self.follower_location.read(reader),
            "gmv" => self.gmv.read(reader),
            "gmv_range" => self.gmv_range.read(reader),
            "gpm" => self.gpm.read(reader),
            "gpm_range" => self.gpm_range.read(reader),
            "live_gmv" => self.live_gmv.read(reader),
            "live_gpm" => self.live_gpm.read(reader),
            "live_gpm_range" => self.live_gpm_range.read(reader),
            "nickname" => self.nickname.read(reader),
            "post_rate" => self.post_rate.read(reader),
            "pps" => self.pps.read(reader),
            "product_original_price_range" => self.product_original_price_range.read(reader),
            "profile_tt_uri" => self.profile_tt_uri.read(reader),
            "promoted_product_num" => self.promoted_product_num.read(reader),
            "rating" => self.rating.read(reader),
            "selection_region" => self.selection_region.read(reader),
            "top_collaborated_brand_ids" => self.top_collaborated_brand_ids.read(reader),
            "units_sold" => self.units_sold.read(reader),
            "units_sold_range" => self.units_sold_range.read(reader),
            "username" => self.username.read(reader),
            "video_gmv" => self.video_gmv.read(reader),
            "video_gpm" => self.video_gpm.read(reader),
            "video_gpm_range" => self.video_gpm_range.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("avg_commission_rate", &self.avg_commission_rate);
        out.put("avg_commission_rate_range", &self.avg_commission_rate_range);
        out.put("avg_ec_live_comment_count", &self.avg_ec_live_comment_count);
        out.put("avg_ec_live_like_count", &self.avg_ec_live_like_count);
        out.put("avg_ec_live_share_count", &self.avg_ec_live_share_count);
        out.put("avg_ec_live_view_count", &self.avg_ec_live_view_count);
        out.put("avg_ec_video_comment_count", &self.avg_ec_video_comment_count);
        out.put("avg_ec_video_like_count", &self.avg_ec_video_like_count);
        out.put("avg_ec_video_play_count", &self.avg_ec_video_play_count);
        out.put("avg_ec_video_share_count", &self.avg_ec_video_share_count);
        out.put("avg_gmv_per_buyer", &self.avg_gmv_per_buyer);
        out.put("avg_gmv_per_buyer_range", &self.avg_gmv_per_buyer_range);
        out.put("bio_description", &self.bio_description);
        out.put("brand_collaboration_count", &self.brand_collaboration_count);
        out.put("category_gmv_distribution", &self.category_gmv_distribution);
        out.put("category_ids", &self.category_ids);
        out.put("content_gmv_distribution", &self.content_gmv_distribution);
        out.put("creator_profile", &self.creator_profile);
        out.put("ec_live_count", &self.ec_live_count);
        out.put("ec_live_engagement_rate", &self.ec_live_engagement_rate);
        out.put("ec_video_count", &self.ec_video_count);
        out.put("ec_video_engagement_rate", &self.ec_video_engagement_rate);
        out.put("follower_age", &self.follower_age);
        out.put("follower_count", &self.follower_count);
        out.put("follower_gender", &self.follower_gender);
        out.put("follower_location", &self.follower_location);
        out.put("gmv", &self.gmv);
        out.put("gmv_range", &self.gmv_range);
        out.put("gpm", &self.gpm);
        out.put("gpm_range", &self.gpm_range);
        out.put("live_gmv", &self.live_gmv);
        out.put("live_gpm", &self.live_gpm);
        out.put("live_gpm_range", &self.live_gpm_range);
        out.put("nickname", &self.nickname);
        out.put("post_rate", &self.post_rate);
        out.put("pps", &self.pps);
        out.put("product_original_price_range", &self.product_original_price_range);
        out.put("profile_tt_uri", &self.profile_tt_uri);
        out.put("promoted_product_num", &self.promoted_product_num);
        out.put("rating", &self.rating);
        out.put("selection_region", &self.selection_region);
        out.put("top_collaborated_brand_ids", &self.top_collaborated_brand_ids);
        out.put("units_sold", &self.units_sold);
        out.put("units_sold_range", &self.units_sold_range);
        out.put("username", &self.username);
        out.put("video_gmv", &self.video_gmv);
        out.put("video_gpm", &self.video_gpm);
        out.put("video_gpm_range", &self.video_gpm_range);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator connect info inside [`CreatorProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorConnectInfo {
    /// Whether the creator has blocked the shop or is blocked by it.
    pub is_blocked: Option<bool>,
    /// Whether the shop and the creator are in contact.
    pub is_connect: Option<bool>,
    /// Whether shop and creator are paired, that is connected from both sides.
    pub is_paired: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorConnectInfo {
    fn name(&self) -> &'static str {
        "CreatorConnectInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_blocked" => self.is_blocked.read(reader),
            "is_connect" => self.is_connect.read(reader),
            "is_paired" => self.is_paired.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_blocked", &self.is_blocked);
        out.put("is_connect", &self.is_connect);
        out.put("is_paired", &self.is_paired);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator content detail inside [`GetOpenCollaborationCreatorContentDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorContentDetail {
    /// Profile of the creator with name, picture and figures.
    pub creator_profile: Option<GetOpenCollaborationCreatorContentDetailCreatorProfile>,
    /// LIVEs in which the creator showed the product. Example: `2`.
    pub live_count: Option<i64>,
    /// When the creator stops promoting the product, Unix time in seconds. Example: `1734682697`.
    pub promotion_end_time: Option<i64>,
    /// NORMAL while the creator promotes; TERMINATING after the seller ended it, so that the right to promote runs out soon. Example: `NORMAL`.
    pub promotion_status: Option<PromotionStatus>,
    /// Videos in which the creator showed the product. Example: `101`.
    pub video_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorContentDetail {
    fn name(&self) -> &'static str {
        "CreatorContentDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_profile" => self.creator_profile.read(reader),
            "live_count" => self.live_count.read(reader),
            "promotion_end_time" => self.promotion_end_time.read(reader),
            "promotion_status" => self.promotion_status.read(reader),
            "video_count" => self.video_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_profile", &self.creator_profile);
        out.put("live_count", &self.live_count);
        out.put("promotion_end_time", &self.promotion_end_time);
        out.put("promotion_status", &self.promotion_status);
        out.put("video_count", &self.video_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator eligibility result inside [`CheckCreatorOutreachEligibilityResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorEligibilityResult {
    /// Level of the creator by GMV, defined by the platform for each market.
    pub creator_level: Option<i64>,
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Whether the creator has blocked the shop or is blocked by it.
    pub is_blocked: Option<bool>,
    /// Whether the shop and the creator are already in contact, so that no new quota is used.
    pub is_connected: Option<bool>,
    /// Whether the creator has enough followers to be contacted.
    pub is_creator_follower_count_threshold_met: Option<bool>,
    /// Whether the shop has quota left for creators of this level.
    pub is_creator_level_quota_available: Option<bool>,
    /// Whether shop and creator are paired, that is connected from both sides.
    pub is_paired: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorEligibilityResult {
    fn name(&self) -> &'static str {
        "CreatorEligibilityResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_level" => self.creator_level.read(reader),
            "creator_open_id" => self.creator_open_id.read(reader),
            "is_blocked" => self.is_blocked.read(reader),
            "is_connected" => self.is_connected.read(reader),
            "is_creator_follower_count_threshold_met" => {
                self.is_creator_follower_count_threshold_met.read(reader)
            }
            "is_creator_level_quota_available" => self.is_creator_level_quota_available.read(reader),
            "is_paired" => self.is_paired.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_level", &self.creator_level);
        out.put("creator_open_id", &self.creator_open_id);
        out.put("is_blocked", &self.is_blocked);
        out.put("is_connected", &self.is_connected);
        out.put("is_creator_follower_count_threshold_met", &self.is_creator_follower_count_threshold_met);
        out.put("is_creator_level_quota_available", &self.is_creator_level_quota_available);
        out.put("is_paired", &self.is_paired);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator info inside [`CheckCreatorOutreachEligibilityRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorInfo {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub creator_open_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub fn creator_open_id(mut self, value: impl Into<String>) -> Self {
        self.creator_open_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreatorInfo {
    fn name(&self) -> &'static str {
        "CreatorInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_open_id" => self.creator_open_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_open_id", &self.creator_open_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator profile inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorProfile {
    /// Whether the creator's contact details can be seen.
    pub contact_info_available: Option<bool>,
    /// Name of the agency (multi-channel network) that manages the creator.
    pub creator_bind_mcn_name: Option<String>,
    /// Whether the shop is in contact with the creator and how.
    pub creator_connect_info: Option<CreatorConnectInfo>,
    /// Number of seller reviews on how the creator met sample obligations.
    pub creator_fulfillment_reviews: Option<i64>,
    /// Score for meeting sample obligations over the last 90 days, as text.
    pub creator_fulfillment_score_90d: Option<String>,
    /// Level of the creator by GMV, defined by the platform for each market.
    pub creator_level: Option<i64>,
    /// Followers, engagement and sales of the creator over successive periods.
    pub creator_trend_profile: Vec<CreatorTrendProfile>,
    /// Whether the shop invited the creator within the last 90 days.
    pub has_invited_90d: Option<bool>,
    /// Whether the creator is blocked from contact with the shop.
    pub is_creator_blocked: Option<bool>,
    /// Whether the creator can be paid a flat fee.
    pub is_eligible_flat_fee: Option<bool>,
    /// Whether the platform recommends the creator.
    pub is_official_recommend: Option<bool>,
    /// Whether the platform marks the creator as a rising star.
    pub is_rising_star: Option<bool>,
    /// Median comments per LIVE of the creator over the last 30 days.
    pub live_comment_cnt_30d_med: Option<i64>,
    /// Engagement rate of the creator's LIVEs over the last 30 days.
    pub live_engagement_rate_30d: Option<i64>,
    /// Likes of the creator's LIVEs over the last 30 days.
    pub live_like_cnt_30d: Option<i64>,
    /// Median shares per LIVE of the creator over the last 30 days.
    pub live_share_cnt_30d_med: Option<i64>,
    /// Median views per LIVE of the creator over the last 30 days.
    pub live_view_cnt_30d_med: Option<i64>,
    /// Score of how well the creator deals with samples.
    pub sample_score: Option<i64>,
    /// Median plays per video of the creator over the last 30 days.
    pub video_play_cnt_30d_med: Option<i64>,
    /// Median number of videos the creator published over the last 30 days.
    pub video_publish_cnt_30d_med: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorProfile {
    fn name(&self) -> &'static str {
        "CreatorProfile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "contact_info_available" => self.contact_info_available.read(reader),
            "creator_bind_mcn_name" => self.creator_bind_mcn_name.read(reader),
            "creator_connect_info" => self.creator_connect_info.read(reader),
            "creator_fulfillment_reviews" => self.creator_fulfillment_reviews.read(reader),
            "creator_fulfillment_score_90d" => self.creator_fulfillment_score_90d.read(reader),
            "creator_level" => self.creator_level.read(reader),
            "creator_trend_profile" => self.creator_trend_profile.read(reader),
            "has_invited_90d" => self.has_invited_90d.read(reader),
            "is_creator_blocked" => self.is_creator_blocked.read(reader),
            "is_eligible_flat_fee" => self.is_eligible_flat_fee.read(reader),
            "is_official_recommend" => self.is_official_recommend.read(reader),
            "is_rising_star" => self.is_rising_star.read(reader),
            "live_comment_cnt_30d_med" => self.live_comment_cnt_30d_med.read(reader),
            "live_engagement_rate_30d" => self.live_engagement_rate_30d.read(reader),
            "live_like_cnt_30d" => self.live_like_cnt_30d.read(reader),
            "live_share_cnt_30d_med" => self.live_share_cnt_30d_med.read(reader),
            "live_view_cnt_30d_med" => self.live_view_cnt_30d_med.read(reader),
            "sample_score" => self.sample_score.read(reader),
            "video_play_cnt_30d_med" => self.video_play_cnt_30d_med.read(reader),
            "video_publish_cnt_30d_med" => self.video_publish_cnt_30d_med.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("contact_info_available", &self.contact_info_available);
        out.put("creator_bind_mcn_name", &self.creator_bind_mcn_name);
        out.put("creator_connect_info", &self.creator_connect_info);
        out.put("creator_fulfillment_reviews", &self.creator_fulfillment_reviews);
        out.put("creator_fulfillment_score_90d", &self.creator_fulfillment_score_90d);
        out.put("creator_level", &self.creator_level);
        out.put("creator_trend_profile", &self.creator_trend_profile);
        out.put("has_invited_90d", &self.has_invited_90d);
        out.put("is_creator_blocked", &self.is_creator_blocked);
        out.put("is_eligible_flat_fee", &self.is_eligible_flat_fee);
        out.put("is_official_recommend", &self.is_official_recommend);
        out.put("is_rising_star", &self.is_rising_star);
        out.put("live_comment_cnt_30d_med", &self.live_comment_cnt_30d_med);
        out.put("live_engagement_rate_30d", &self.live_engagement_rate_30d);
        out.put("live_like_cnt_30d", &self.live_like_cnt_30d);
        out.put("live_share_cnt_30d_med", &self.live_share_cnt_30d_med);
        out.put("live_view_cnt_30d_med", &self.live_view_cnt_30d_med);
        out.put("sample_score", &self.sample_score);
        out.put("video_play_cnt_30d_med", &self.video_play_cnt_30d_med);
        out.put("video_publish_cnt_30d_med", &self.video_publish_cnt_30d_med);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator trend profile inside [`CreatorProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorTrendProfile {
    /// End of the period, Unix time in seconds.
    pub end_timestamp: Option<i64>,
    /// Engagement rate of the creator in this period.
    pub engagement_rate: Option<i64>,
    /// Followers of the creator at the end of the period.
    pub follower: Option<i64>,
    /// Gross merchandise value that the creator brought in during this period.
    pub gmv: Option<Gmv>,
    /// Start of the period, Unix time in seconds.
    pub start_timestamp: Option<i64>,
    /// Units sold, counted by SKU; absent if the creator does not share exact data.
    pub units_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorTrendProfile {
    fn name(&self) -> &'static str {
        "CreatorTrendProfile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_timestamp" => self.end_timestamp.read(reader),
            "engagement_rate" => self.engagement_rate.read(reader),
            "follower" => self.follower.read(reader),
            "gmv" => self.gmv.read(reader),
            "start_timestamp" => self.start_timestamp.read(reader),
            "units_sold" => self.units_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_timestamp", &self.end_timestamp);
        out.put("engagement_rate", &self.engagement_rate);
        out.put("follower", &self.follower);
        out.put("gmv", &self.gmv);
        out.put("start_timestamp", &self.start_timestamp);
        out.put("units_sold", &self.units_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Current commission inside [`OpenCollaboration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentCommission {
    /// When this commission rate ends, Unix time in seconds. Example: `1727625600`.
    pub end_time: Option<i64>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`.
    pub rate: Option<i64>,
    /// When this commission rate took effect, Unix time in seconds. Example: `1725334422`.
    pub start_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CurrentCommission {
    fn name(&self) -> &'static str {
        "CurrentCommission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_time" => self.end_time.read(reader),
            "rate" => self.rate.read(reader),
            "start_time" => self.start_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_time", &self.end_time);
        out.put("rate", &self.rate);
        out.put("start_time", &self.start_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data inside [`GetWeeklyCreatorOutreachQuotaResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Data {
    /// Percentile that the shop must reach to earn extra quota (bonus), as text.
    pub bonus_exposure_post_percentile_threshold: Option<String>,
    /// End of the quota week, Unix time in seconds.
    pub end_time: Option<String>,
    /// Quotas for contacting creators, by the level of the shop's GMV.
    pub gmv_level_rule: Vec<GmvLevelRule>,
    /// Level that the shop's GMV falls into, on which the outreach quota depends.
    pub gmv_tier: Option<String>,
    /// Creators contacted for the first time in this quota week, as text.
    pub new_connect_count: Option<String>,
    /// Creators who answered and are now connected with the shop, as text.
    pub pair_connect_count: Option<String>,
    /// Quota for contacting creators, split by level of creators.
    pub quota_details: Vec<QuotaDetail>,
    /// Contacts with creators that the shop may start in the week, as text.
    pub quota_sum: Option<String>,
    /// Kind of quota for contacting creators that holds for the shop.
    pub quota_type: Option<String>,
    /// Contacts already used in the week, as text.
    pub quota_use: Option<String>,
    /// Largest number of followers of creators whom the shop may contact, as text.
    pub reached_max_follower_cnt: Option<String>,
    /// Id of the shop that the quota belongs to.
    pub shop_id: Option<String>,
    /// Start of the quota week, Unix time in seconds.
    pub start_time: Option<String>,
    /// Whether the shop may contact any number of creators.
    pub unlimited: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Data {
    fn name(&self) -> &'static str {
        "Data"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "bonus_exposure_post_percentile_threshold" => {
                self.bonus_exposure_post_percentile_threshold.read(reader)
            }
            "end_time" => self.end_time.read(reader),
            "gmv_level_rule" => self.gmv_level_rule.read(reader),
            "gmv_tier" => self.gmv_tier.read(reader),
            "new_connect_count" => self.new_connect_count.read(reader),
            "pair_connect_count" => self.pair_connect_count.read(reader),
            "quota_details" => self.quota_details.read(reader),
            "quota_sum" => self.quota_sum.read(reader),
            "quota_type" => self.quota_type.read(reader),
            "quota_use" => self.quota_use.read(reader),
            "reached_max_follower_cnt" => self.reached_max_follower_cnt.read(reader),
            "shop_id" => self.shop_id.read(reader),
            "start_time" => self.start_time.read(reader),
            "unlimited" => self.unlimited.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("bonus_exposure_post_percentile_threshold", &self.bonus_exposure_post_percentile_threshold);
        out.put("end_time", &self.end_time);
        out.put("gmv_level_rule", &self.gmv_level_rule);
        out.put("gmv_tier", &self.gmv_tier);
        out.put("new_connect_count", &self.new_connect_count);
        out.put("pair_connect_count", &self.pair_connect_count);
        out.put("quota_details", &self.quota_details);
        out.put("quota_sum", &self.quota_sum);
        out.put("quota_type", &self.quota_type);
        out.put("quota_use", &self.quota_use);
        out.put("reached_max_follower_cnt", &self.reached_max_follower_cnt);
        out.put("shop_id", &self.shop_id);
        out.put("start_time", &self.start_time);
        out.put("unlimited", &self.unlimited);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sample rule inside [`EditOpenCollaborationSampleRuleRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditOpenCollaborationSampleRuleSampleRule {
    /// ACTIVATE switches the sample rule on and needs its details; DEACTIVATE switches it off and needs `product_id` only. Required. Example: `ACTIVATE`.
    pub activate_status: Option<String>,
    /// Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728552553`.
    pub end_time: Option<i64>,
    /// Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`.
    pub is_sample_time_unlimited: Option<bool>,
    /// Number of samples that creators can apply for in total. Example: `100`.
    pub sample_quota: Option<i64>,
    /// First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728552553`.
    pub start_time: Option<i64>,
    /// What a creator must reach to ask for the sample.
    pub thresholds: Option<Threshold>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditOpenCollaborationSampleRuleSampleRule {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ACTIVATE switches the sample rule on and needs its details; DEACTIVATE switches it off and needs `product_id` only. Required. Example: `ACTIVATE`.
    pub fn activate_status(mut self, value: impl Into<String>) -> Self {
        self.activate_status = Some(value.into());
        self
    }

    /// Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728552553`.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`.
    pub fn is_sample_time_unlimited(mut self, value: bool) -> Self {
        self.is_sample_time_unlimited = Some(value);
        self
    }

    /// Number of samples that creators can apply for in total. Example: `100`.
    pub fn sample_quota(mut self, value: impl Into<i64>) -> Self {
        self.sample_quota = Some(value.into());
        self
    }

    /// First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728552553`.
    pub fn start_time(mut self, value: impl Into<i64>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// What a creator must reach to ask for the sample.
    pub fn thresholds(mut self, value: Threshold) -> Self {
        self.thresholds = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditOpenCollaborationSampleRuleSampleRule {
    fn name(&self) -> &'static str {
        "EditOpenCollaborationSampleRuleSampleRule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activate_status" => self.activate_status.read(reader),
            "end_time" => self.end_time.read(reader),
            "is_sample_time_unlimited" => self.is_sample_time_unlimited.read(reader),
            "sample_quota" => self.sample_quota.read(reader),
            "start_time" => self.start_time.read(reader),
            "thresholds" => self.thresholds.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activate_status", &self.activate_status);
        out.put("end_time", &self.end_time);
        out.put("is_sample_time_unlimited", &self.is_sample_time_unlimited);
        out.put("sample_quota", &self.sample_quota);
        out.put("start_time", &self.start_time);
        out.put("thresholds", &self.thresholds);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Failed item inside [`ResolveTargetCollaborationConflictsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedItem {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Id of the target collaboration that already holds this creator and product.
    pub existing_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FailedItem {
    fn name(&self) -> &'static str {
        "FailedItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_open_id" => self.creator_open_id.read(reader),
            "existing_collaboration_id" => self.existing_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_open_id", &self.creator_open_id);
        out.put("existing_collaboration_id", &self.existing_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// File inside [`DownloadCompassTaskFileResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Content of the export file, encoded in base64; decode it and save it as `file_name`.
    pub base64: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for File {
    fn name(&self) -> &'static str {
        "File"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "base64" => self.base64.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("base64", &self.base64);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Follower age inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowerAge {
    /// Age group, written as a range such as 18-23.
    pub key: Option<String>,
    /// Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent).
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FollowerAge {
    fn name(&self) -> &'static str {
        "FollowerAge"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "key" => self.key.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("key", &self.key);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Follower demographic inside [`SearchCreatorOnMarketplaceRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowerDemographic {
    /// Age groups of the followers to look for, such as AGE_RANGE_18_24; several may be given.
    pub age_ranges: Vec<String>,
    /// Smallest and largest number of followers.
    pub count_range: Option<CountRange>,
    /// Smallest share that followers of one gender must have.
    pub gender_distribution: Option<GenderDistribution>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FollowerDemographic {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Age groups of the followers to look for, such as AGE_RANGE_18_24; several may be given.
    pub fn age_ranges(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.age_ranges = value.into_iter().map(Into::into).collect();
        self
    }

    /// Smallest and largest number of followers.
    pub fn count_range(mut self, value: CountRange) -> Self {
        self.count_range = Some(value);
        self
    }

    /// Smallest share that followers of one gender must have.
    pub fn gender_distribution(mut self, value: GenderDistribution) -> Self {
        self.gender_distribution = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for FollowerDemographic {
    fn name(&self) -> &'static str {
        "FollowerDemographic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "age_ranges" => self.age_ranges.read(reader),
            "count_range" => self.count_range.read(reader),
            "gender_distribution" => self.gender_distribution.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("age_ranges", &self.age_ranges);
        out.put("count_range", &self.count_range);
        out.put("gender_distribution", &self.gender_distribution);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Follower gender inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowerGender {
    /// Gender of this part of the followers, such as Male.
    pub key: Option<String>,
    /// Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent).
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FollowerGender {
    fn name(&self) -> &'static str {
        "FollowerGender"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "key" => self.key.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("key", &self.key);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Follower location inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowerLocation {
    /// Place of this part of the followers as a two-letter code, for the US the state.
    pub key: Option<String>,
    /// Share of followers in this group, a decimal fraction as text (0.2500 is 25 percent).
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FollowerLocation {
    fn name(&self) -> &'static str {
        "FollowerLocation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "key" => self.key.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("key", &self.key);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Free sample rule inside [`CreateTargetCollaborationRequest`], [`TargetCollaboration`], [`UpdateTargetCollaborationRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FreeSampleRule {
    /// Whether invited creators can get free samples. Example: `true`.
    pub has_free_sample: Option<bool>,
    /// Whether requests of invited creators for free samples are approved without review; without effect unless `has_free_sample` is true. Example: `true`.
    pub is_sample_approval_exempt: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FreeSampleRule {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether invited creators can get free samples. Example: `true`.
    pub fn has_free_sample(mut self, value: bool) -> Self {
        self.has_free_sample = Some(value);
        self
    }

    /// Whether requests of invited creators for free samples are approved without review; without effect unless `has_free_sample` is true. Example: `true`.
    pub fn is_sample_approval_exempt(mut self, value: bool) -> Self {
        self.is_sample_approval_exempt = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for FreeSampleRule {
    fn name(&self) -> &'static str {
        "FreeSampleRule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "has_free_sample" => self.has_free_sample.read(reader),
            "is_sample_approval_exempt" => self.is_sample_approval_exempt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("has_free_sample", &self.has_free_sample);
        out.put("is_sample_approval_exempt", &self.is_sample_approval_exempt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fulfillment inside [`SearchSampleApplicationsFulfillmentsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fulfillment {
    /// LIVE or video that the creator made in return for the sample, with its reach.
    pub content: Option<Content>,
    /// Product that the sample, content or collaboration is about.
    pub product: Option<SearchSampleApplicationsFulfillmentsProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Fulfillment {
    fn name(&self) -> &'static str {
        "Fulfillment"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "product" => self.product.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("product", &self.product);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Gender distribution inside [`FollowerDemographic`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenderDistribution {
    /// Gender of the followers, MALE or FEMALE.
    pub gender: Option<String>,
    /// Smallest share of followers of this gender, in ten-thousandths: 6000 is 60 percent.
    pub percentage_ge: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenderDistribution {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gender of the followers, MALE or FEMALE.
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }

    /// Smallest share of followers of this gender, in ten-thousandths: 6000 is 60 percent.
    pub fn percentage_ge(mut self, value: impl Into<i64>) -> Self {
        self.percentage_ge = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GenderDistribution {
    fn name(&self) -> &'static str {
        "GenderDistribution"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gender" => self.gender.read(reader),
            "percentage_ge" => self.percentage_ge.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gender", &self.gender);
        out.put("percentage_ge", &self.percentage_ge);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data inside [`GetInboxCategoryCountsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInboxCategoryCountsData {
    /// Number of conversations in each group of the inbox.
    pub group_counts: Vec<GroupCount>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetInboxCategoryCountsData {
    fn name(&self) -> &'static str {
        "GetInboxCategoryCountsData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "group_counts" => self.group_counts.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("group_counts", &self.group_counts);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator profile inside [`CreatorContentDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationCreatorContentDetailCreatorProfile {
    /// Picture that the creator shows on TikTok.
    pub avatar: Option<Avatar>,
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Number of accounts that follow the creator on TikTok. Example: `10023`.
    pub follower_count: Option<i64>,
    /// Display name of the creator, which can change. Example: `nickname`.
    pub nickname: Option<String>,
    /// Handle of the creator, the name used in the profile address. Example: `example_creator`.
    pub username: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpenCollaborationCreatorContentDetailCreatorProfile {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationCreatorContentDetailCreatorProfile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "creator_open_id" => self.creator_open_id.read(reader),
            "follower_count" => self.follower_count.read(reader),
            "nickname" => self.nickname.read(reader),
            "username" => self.username.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("creator_open_id", &self.creator_open_id);
        out.put("follower_count", &self.follower_count);
        out.put("nickname", &self.nickname);
        out.put("username", &self.username);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetOpenCollaborationCreatorContentDetailResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationCreatorContentDetailProduct {
    /// Platform's id of the product, as the product operations return it. Example: `1734823553672710512`.
    pub id: Option<String>,
    /// Address of the main picture of the product.
    pub image_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetOpenCollaborationCreatorContentDetailProduct {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationCreatorContentDetailProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "image_url" => self.image_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("image_url", &self.image_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data inside [`GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerSearchCreatorMarketplaceAdvancedFiltersData {
    /// Options of each filter: what can be chosen, or in a search what is chosen.
    pub option_list: Vec<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem>,
    /// Ways in which the search results can be sorted.
    pub sorters: Vec<Sorter>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetSellerSearchCreatorMarketplaceAdvancedFiltersData {
    fn name(&self) -> &'static str {
        "GetSellerSearchCreatorMarketplaceAdvancedFiltersData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "option_list" => self.option_list.read(reader),
            "sorters" => self.sorters.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("option_list", &self.option_list);
        out.put("sorters", &self.sorters);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Option inside [`AdvancedFilter`], [`GetSellerSearchCreatorMarketplaceAdvancedFiltersData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem {
    /// Filter that the options belong to, such as brand or language.
    pub option_type: Option<String>,
    /// Choices that the filter offers, or those chosen for a search.
    pub options: Vec<OptionItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Filter that the options belong to, such as brand or language.
    pub fn option_type(mut self, value: impl Into<String>) -> Self {
        self.option_type = Some(value.into());
        self
    }

    /// Choices that the filter offers, or those chosen for a search.
    pub fn options(mut self, value: impl IntoIterator<Item = OptionItem>) -> Self {
        self.options = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem {
    fn name(&self) -> &'static str {
        "GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "option_type" => self.option_type.read(reader),
            "options" => self.options.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("option_type", &self.option_type);
        out.put("options", &self.options);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Option inside [`GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2 {
    /// Filter that the options belong to, such as brand or language.
    pub option_type: Option<OptionType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Filter that the options belong to, such as brand or language.
    pub fn option_type(mut self, value: impl Into<OptionType>) -> Self {
        self.option_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2 {
    fn name(&self) -> &'static str {
        "GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "option_type" => self.option_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("option_type", &self.option_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data inside [`GetWeeklyCreatorOutreachRecordsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachRecordsData {
    /// Creators whom the shop contacted in the week, one entry each.
    pub connect_list: Vec<Connect>,
    /// Number of all contacted creators, over all pages.
    pub total: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetWeeklyCreatorOutreachRecordsData {
    fn name(&self) -> &'static str {
        "GetWeeklyCreatorOutreachRecordsData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "connect_list" => self.connect_list.read(reader),
            "total" => self.total.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("connect_list", &self.connect_list);
        out.put("total", &self.total);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// GMV inside [`CreatorTrendProfile`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Gmv {
    /// Amount of money, decimal text in the currency of the sibling `currency`.
    pub amount: Option<String>,
    /// Sign of the currency, ready to show before the amount.
    pub symbol: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Gmv {
    fn name(&self) -> &'static str {
        "Gmv"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "symbol" => self.symbol.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("symbol", &self.symbol);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// GMV level rule inside [`Data`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GmvLevelRule {
    /// Level that the shop's GMV falls into, on which the outreach quota depends.
    pub gmv_tier: Option<String>,
    /// Lower end of the GMV range that this level covers.
    pub left_gmv: Option<Money>,
    /// Quota for contacting creators, split by level of creators.
    pub quota_details: Vec<QuotaDetail>,
    /// Largest number of followers of creators whom the shop may contact, as text.
    pub reached_max_follower_cnt: Option<String>,
    /// Upper end of the GMV range that this level covers.
    pub right_gmv: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GmvLevelRule {
    fn name(&self) -> &'static str {
        "GmvLevelRule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gmv_tier" => self.gmv_tier.read(reader),
            "left_gmv" => self.left_gmv.read(reader),
            "quota_details" => self.quota_details.read(reader),
            "reached_max_follower_cnt" => self.reached_max_follower_cnt.read(reader),
            "right_gmv" => self.right_gmv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gmv_tier", &self.gmv_tier);
        out.put("left_gmv", &self.left_gmv);
        out.put("quota_details", &self.quota_details);
        out.put("reached_max_follower_cnt", &self.reached_max_follower_cnt);
        out.put("right_gmv", &self.right_gmv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// GMV range inside [`Creator`], [`SearchCreatorOnMarketplaceCreator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GmvRange {
    /// ISO 4217 code of the currency of the amounts beside it.
    pub currency: Option<String>,
    /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
    pub formatted_range: Option<String>,
    /// Upper end of the range, decimal text where it is money.
    pub maximum_amount: Option<String>,
    /// Lower end of the range, decimal text where it is money.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GmvRange {
    fn name(&self) -> &'static str {
        "GmvRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "formatted_range" => self.formatted_range.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("formatted_range", &self.formatted_range);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// GPM range inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GpmRange {
    /// ISO 4217 code of the currency of the amounts beside it.
    pub currency: Option<String>,
    /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
    pub formatted_range: Option<String>,
    /// Upper end of the range, decimal text where it is money.
    pub maximum_amount: Option<String>,
    /// Lower end of the range, decimal text where it is money.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GpmRange {
    fn name(&self) -> &'static str {
        "GpmRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "formatted_range" => self.formatted_range.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("formatted_range", &self.formatted_range);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Group count inside [`GetInboxCategoryCountsData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupCount {
    /// Number of conversations that fall into this group of the inbox.
    pub count: Option<i64>,
    /// Group of the inbox that the conversations in `count` belong to.
    pub group_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GroupCount {
    fn name(&self) -> &'static str {
        "GroupCount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "count" => self.count.read(reader),
            "group_type" => self.group_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("count", &self.count);
        out.put("group_type", &self.group_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Image inside [`ProductBaseInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Address of the main picture of the product.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Image {
    fn name(&self) -> &'static str {
        "Image"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// LIVE GPM range inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveGpmRange {
    /// ISO 4217 code of the currency of the amounts beside it.
    pub currency: Option<String>,
    /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
    pub formatted_range: Option<String>,
    /// Upper end of the range, decimal text where it is money.
    pub maximum_amount: Option<String>,
    /// Lower end of the range, decimal text where it is money.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LiveGpmRange {
    fn name(&self) -> &'static str {
        "LiveGpmRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "formatted_range" => self.formatted_range.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("formatted_range", &self.formatted_range);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Major gender inside [`TopFollowerDemographic`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MajorGender {
    /// Gender of the followers, MALE or FEMALE.
    pub gender: Option<String>,
    /// Share of followers of this gender in ten-thousandths: 6524 is 65.24 percent, the rest is the other gender.
    pub percentage: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MajorGender {
    fn name(&self) -> &'static str {
        "MajorGender"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gender" => self.gender.read(reader),
            "percentage" => self.percentage.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gender", &self.gender);
        out.put("percentage", &self.percentage);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Message inside [`GetMessageInConversationResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Position of the message in the conversation; a higher index is newer. Example: `1735032460678899`.
    pub conversation_index: Option<String>,
    /// Message itself: content, kind, sender and time.
    pub message_body: Option<MessageBody>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Message {
    fn name(&self) -> &'static str {
        "Message"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_index" => self.conversation_index.read(reader),
            "message_body" => self.message_body.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_index", &self.conversation_index);
        out.put("message_body", &self.message_body);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Message body inside [`Message`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageBody {
    /// Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE.
    pub content: Option<String>,
    /// Id of the conversation between the shop and a creator. Example: `7451873679308620048`.
    pub conversation_id: Option<String>,
    /// When it was created, Unix time in seconds. Example: `1691411573`.
    pub create_time: Option<i64>,
    /// Id of the message within the messaging system. Example: `7451907556216407553`.
    pub id: Option<String>,
    /// Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `2368694990397660924`.
    pub sender_id: Option<String>,
    /// Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`.
    pub type_: Option<MessageBodyType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for MessageBody {
    fn name(&self) -> &'static str {
        "MessageBody"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            "create_time" => self.create_time.read(reader),
            "id" => self.id.read(reader),
            "sender_id" => self.sender_id.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("conversation_id", &self.conversation_id);
        out.put("create_time", &self.create_time);
        out.put("id", &self.id);
        out.put("sender_id", &self.sender_id);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Newest message inside [`GetLatestUnreadMessagesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewestMessage {
    /// Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE.
    pub content: Option<String>,
    /// Id of the conversation between the shop and a creator. Example: `12345`.
    pub conversation_id: Option<String>,
    /// Messaging id of the sender; equal to `creator_im_id` if the creator wrote the message. Example: `12345678`.
    pub sender_id: Option<String>,
    /// Kind of message, which fixes the keys of `content`; more kinds can arrive than can be sent, such as NOTIFICATION or EMOTICONS. Example: `TEXT`.
    pub type_: Option<MessageBodyType>,
    /// Messages of this sender in the conversation that the seller has not read. Example: `1`.
    pub unread_message_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NewestMessage {
    fn name(&self) -> &'static str {
        "NewestMessage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            "sender_id" => self.sender_id.read(reader),
            "type" => self.type_.read(reader),
            "unread_message_count" => self.unread_message_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("conversation_id", &self.conversation_id);
        out.put("sender_id", &self.sender_id);
        out.put("type", &self.type_);
        out.put("unread_message_count", &self.unread_message_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Open collaboration inside [`SearchOpenCollaborationResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenCollaboration {
    /// Creators who posted a LIVE or video for this collaboration. Example: `10`.
    pub content_creator_count: Option<i64>,
    /// Commission in force now, with its period.
    pub current_commission: Option<CurrentCommission>,
    /// Platform's id of the open collaboration, needed to remove creators from it. Example: `94297006405`.
    pub id: Option<String>,
    /// Product that the sample, content or collaboration is about.
    pub product: Option<Product>,
    /// Creators who added the product to their showcase. Example: `15`.
    pub showcase_creator_count: Option<i64>,
    /// NORMAL while in force; TERMINATING after the seller removed it, until the `end_time` of `current_commission`; afterwards it is no longer listed. Example: `NORMAL`.
    pub status: Option<PromotionStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OpenCollaboration {
    fn name(&self) -> &'static str {
        "OpenCollaboration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content_creator_count" => self.content_creator_count.read(reader),
            "current_commission" => self.current_commission.read(reader),
            "id" => self.id.read(reader),
            "product" => self.product.read(reader),
            "showcase_creator_count" => self.showcase_creator_count.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content_creator_count", &self.content_creator_count);
        out.put("current_commission", &self.current_commission);
        out.put("id", &self.id);
        out.put("product", &self.product);
        out.put("showcase_creator_count", &self.showcase_creator_count);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Open collaboration setting inside [`GetOpenCollaborationSettingsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenCollaborationSetting {
    /// Rule by which products enter open collaboration on their own, with the commission rate they get.
    pub auto_add_product: Option<AutoAddProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OpenCollaborationSetting {
    fn name(&self) -> &'static str {
        "OpenCollaborationSetting"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "auto_add_product" => self.auto_add_product.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("auto_add_product", &self.auto_add_product);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Option children inside [`OptionItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionChildren {
    /// Id of the option, used when you search for creators.
    pub id: Option<String>,
    /// Text of the option, ready to show in a list.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OptionChildren {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the option, used when you search for creators.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Text of the option, ready to show in a list.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OptionChildren {
    fn name(&self) -> &'static str {
        "OptionChildren"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Option inside [`GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionItem {
    /// Id of the option, used when you search for creators.
    pub id: Option<String>,
    /// Text of the option, ready to show in a list.
    pub name: Option<String>,
    /// Options one level below this one, for filters with levels.
    pub option_children: Vec<OptionChildren>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OptionItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the option, used when you search for creators.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Text of the option, ready to show in a list.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Options one level below this one, for filters with levels.
    pub fn option_children(mut self, value: impl IntoIterator<Item = OptionChildren>) -> Self {
        self.option_children = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for OptionItem {
    fn name(&self) -> &'static str {
        "OptionItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "name" => self.name.read(reader),
            "option_children" => self.option_children.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("option_children", &self.option_children);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Order inside [`SearchSellerAffiliateOrdersResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// When it was created, Unix time in seconds. Example: `1722420186`.
    pub create_time: Option<i64>,
    /// When the order was delivered, Unix time in seconds. Example: `1723748656`.
    pub delivery_time: Option<i64>,
    /// Platform's id of the main order, which holds one or more SKUs. Example: `579125529499110202`.
    pub id: Option<String>,
    /// Variants of products sold in the order, each with its commission.
    pub skus: Vec<Sku>,
    /// State of the commission of the order: PROCESSING, COMPLETED, CANCELLED, FROZEN or DEDUCTED. Example: `COMPLETED`.
    pub status: Option<OrderStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Order {
    fn name(&self) -> &'static str {
        "Order"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "delivery_time" => self.delivery_time.read(reader),
            "id" => self.id.read(reader),
            "skus" => self.skus.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("delivery_time", &self.delivery_time);
        out.put("id", &self.id);
        out.put("skus", &self.skus);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Original price inside [`Product`], [`SearchOpenCollaborationProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginalPrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest original price, decimal text in the currency of the sibling `currency`. Example: `100.00`.
    pub maximum_amount: Option<String>,
    /// Lowest original price, decimal text in the currency of the sibling `currency`. Example: `12.21`.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OriginalPrice {
    fn name(&self) -> &'static str {
        "OriginalPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Price inside [`ProductBaseInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// Price of the most expensive SKU of the product.
    pub max_price: Option<Money>,
    /// Price of the cheapest SKU of the product.
    pub min_price: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Price {
    fn name(&self) -> &'static str {
        "Price"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_price" => self.max_price.read(reader),
            "min_price" => self.min_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_price", &self.max_price);
        out.put("min_price", &self.min_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`OpenCollaboration`], [`TargetCollaboration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Where the creator or product stands in the collaboration. Example: `NORMAL`.
    pub collaboration_status: Option<CollaborationStatus>,
    /// Commission rate and the amounts it comes to for the product.
    pub commission: Option<Commission>,
    /// Whether the commission of the product holds for all, some or none of the creators; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`.
    pub commission_effective_status: Option<CommissionEffectiveStatus>,
    /// Platform's id of the product, as the product operations return it. Example: `789078671231312312`.
    pub id: Option<String>,
    /// Units of the product in stock, over all its SKUs. Example: `1274`.
    pub inventory: Option<i64>,
    /// Address of the main picture of the product.
    pub main_image_url: Option<String>,
    /// Price range of the SKUs before promotions.
    pub original_price: Option<OriginalPrice>,
    /// State of the product: LIVE, OUT_OF_STOCK, SELLER_DEACTIVATE, PLATFORM_DEACTIVATE, GNE_REJECT, DELETE or OTHER; only LIVE can be bought. Example: `LIVE`.
    pub status: Option<ProductStatus>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "collaboration_status" => self.collaboration_status.read(reader),
            "commission" => self.commission.read(reader),
            "commission_effective_status" => self.commission_effective_status.read(reader),
            "id" => self.id.read(reader),
            "inventory" => self.inventory.read(reader),
            "main_image_url" => self.main_image_url.read(reader),
            "original_price" => self.original_price.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("collaboration_status", &self.collaboration_status);
        out.put("commission", &self.commission);
        out.put("commission_effective_status", &self.commission_effective_status);
        out.put("id", &self.id);
        out.put("inventory", &self.inventory);
        out.put("main_image_url", &self.main_image_url);
        out.put("original_price", &self.original_price);
        out.put("status", &self.status);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product base info inside [`ProductDetail`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductBaseInfo {
    /// When the ads commission of the product takes effect, Unix time in seconds.
    pub ads_commission_effective_time: Option<i64>,
    /// When the commission of the product takes effect, Unix time in seconds.
    pub commission_effective_time: Option<i64>,
    /// Main picture of the product, given by its address.
    pub image: Option<Image>,
    /// Ads commission of the target collaboration before the last change, in hundredths of a percent.
    pub old_target_ads_commission: Option<i64>,
    /// Commission of the target collaboration before the last change, in hundredths of a percent.
    pub old_target_commission: Option<i64>,
    /// Commission of the product in open collaboration, in hundredths of a percent.
    pub open_commission: Option<i64>,
    /// Price range of the SKUs before promotions.
    pub price: Option<Price>,
    /// Platform's id of the product that the entry or call is about.
    pub product_id: Option<String>,
    /// State of the product in the shop, such as on sale or out of stock.
    pub product_status: Option<String>,
    /// Price range of the SKUs with the current promotion.
    pub promotion_price: Option<PromotionPrice>,
    /// Ads commission for invited creators, in hundredths of a percent.
    pub target_ads_commission: Option<i64>,
    /// Commission for invited creators, in hundredths of a percent.
    pub target_commission: Option<i64>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductBaseInfo {
    fn name(&self) -> &'static str {
        "ProductBaseInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "ads_commission_effective_time" => self.ads_commission_effective_time.read(reader),
            "commission_effective_time" => self.commission_effective_time.read(reader),
            "image" => self.image.read(reader),
            "old_target_ads_commission" => self.old_target_ads_commission.read(reader),
            "old_target_commission" => self.old_target_commission.read(reader),
            "open_commission" => self.open_commission.read(reader),
            "price" => self.price.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_status" => self.product_status.read(reader),
            "promotion_price" => self.promotion_price.read(reader),
            "target_ads_commission" => self.target_ads_commission.read(reader),
            "target_commission" => self.target_commission.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("ads_commission_effective_time", &self.ads_commission_effective_time);
        out.put("commission_effective_time", &self.commission_effective_time);
        out.put("image", &self.image);
        out.put("old_target_ads_commission", &self.old_target_ads_commission);
        out.put("old_target_commission", &self.old_target_commission);
        out.put("open_commission", &self.open_commission);
        out.put("price", &self.price);
        out.put("product_id", &self.product_id);
        out.put("product_status", &self.product_status);
        out.put("promotion_price", &self.promotion_price);
        out.put("target_ads_commission", &self.target_ads_commission);
        out.put("target_commission", &self.target_commission);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product detail inside [`QueryCreatorPromotionDetailsInTargetCollaborationData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductDetail {
    /// Whether the commission of the collaboration is in force for the product.
    pub is_commission_effective: Option<bool>,
    /// LIVEs in which the creator showed the product.
    pub live_count: Option<i64>,
    /// Whether the creator has added the product to the showcase.
    pub product_add_status: Option<bool>,
    /// Product with price, state and commissions.
    pub product_base_info: Option<ProductBaseInfo>,
    /// Videos in which the creator showed the product.
    pub video_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductDetail {
    fn name(&self) -> &'static str {
        "ProductDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_commission_effective" => self.is_commission_effective.read(reader),
            "live_count" => self.live_count.read(reader),
            "product_add_status" => self.product_add_status.read(reader),
            "product_base_info" => self.product_base_info.read(reader),
            "video_count" => self.video_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_commission_effective", &self.is_commission_effective);
        out.put("live_count", &self.live_count);
        out.put("product_add_status", &self.product_add_status);
        out.put("product_base_info", &self.product_base_info);
        out.put("video_count", &self.video_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product filter inside [`QueryCreatorPromotionDetailsInTargetCollaborationRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductFilter {
    /// Restricts the products by whether and how the creator has added them.
    pub added_types: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductFilter {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the products by whether and how the creator has added them.
    pub fn added_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.added_types = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ProductFilter {
    fn name(&self) -> &'static str {
        "ProductFilter"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "added_types" => self.added_types.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("added_types", &self.added_types);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product original price range inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOriginalPriceRange {
    /// ISO 4217 code of the currency of the amounts beside it.
    pub currency: Option<String>,
    /// Highest original price, decimal text in the currency of the sibling `currency`.
    pub maximum_amount: Option<String>,
    /// Lowest original price, decimal text in the currency of the sibling `currency`.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductOriginalPriceRange {
    fn name(&self) -> &'static str {
        "ProductOriginalPriceRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Promotion price inside [`ProductBaseInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromotionPrice {
    /// Price of the most expensive SKU of the product.
    pub max_price: Option<Money>,
    /// Price of the cheapest SKU of the product.
    pub min_price: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PromotionPrice {
    fn name(&self) -> &'static str {
        "PromotionPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_price" => self.max_price.read(reader),
            "min_price" => self.min_price.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_price", &self.max_price);
        out.put("min_price", &self.min_price);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data inside [`QueryCreatorPromotionDetailsInTargetCollaborationResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCreatorPromotionDetailsInTargetCollaborationData {
    /// Products of the collaboration and how the creator promotes each.
    pub product_details: Vec<ProductDetail>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryCreatorPromotionDetailsInTargetCollaborationData {
    fn name(&self) -> &'static str {
        "QueryCreatorPromotionDetailsInTargetCollaborationData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_details" => self.product_details.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_details", &self.product_details);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator inside [`TargetCollaboration`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryTargetCollaborationDetailCreator {
    /// Profile picture that the creator shows on TikTok.
    pub avatar: Option<Avatar>,
    /// Where the creator or product stands in the collaboration. Example: `NORMAL`.
    pub collaboration_status: Option<CollaborationStatus>,
    /// Products of the collaboration that the creator posted content for, those being deleted included. Example: `1`.
    pub content_product_count: Option<i64>,
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Display name of the creator, which can change. Example: `123456`.
    pub nickname: Option<String>,
    /// Whether the products' commission holds for the creator fully, partly or not; a Top Creator Program may override it. Example: `EFFECTIVE_ALL`.
    pub product_effective_status: Option<CommissionEffectiveStatus>,
    /// Market in which the creator may promote products, ISO 3166-1 alpha-2. Example: `US`.
    pub selection_region: Option<String>,
    /// Products of the collaboration that the creator added to the showcase, those being deleted included. Example: `2`.
    pub showcase_product_count: Option<i64>,
    /// Handle of the creator, the name used in the profile address. Example: `123456`.
    pub username: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QueryTargetCollaborationDetailCreator {
    fn name(&self) -> &'static str {
        "QueryTargetCollaborationDetailCreator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "collaboration_status" => self.collaboration_status.read(reader),
            "content_product_count" => self.content_product_count.read(reader),
            "creator_open_id" => self.creator_open_id.read(reader),
            "nickname" => self.nickname.read(reader),
            "product_effective_status" => self.product_effective_status.read(reader),
            "selection_region" => self.selection_region.read(reader),
            "showcase_product_count" => self.showcase_product_count.read(reader),
            "username" => self.username.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("collaboration_status", &self.collaboration_status);
        out.put("content_product_count", &self.content_product_count);
        out.put("creator_open_id", &self.creator_open_id);
        out.put("nickname", &self.nickname);
        out.put("product_effective_status", &self.product_effective_status);
        out.put("selection_region", &self.selection_region);
        out.put("showcase_product_count", &self.showcase_product_count);
        out.put("username", &self.username);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Quota detail inside [`Data`], [`GmvLevelRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaDetail {
    /// Levels of creators that this quota holds for.
    pub creator_levels: Vec<i64>,
    /// Extra contacts granted on top of the weekly quota.
    pub quota_bonus_sum: Option<i64>,
    /// Extra contacts that the shop has already used in the week.
    pub quota_bonus_use: Option<i64>,
    /// Contacts with creators that the shop may start in the week.
    pub quota_period_sum: Option<i64>,
    /// Contacts with creators that the shop has already started in the week.
    pub quota_period_use: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QuotaDetail {
    fn name(&self) -> &'static str {
        "QuotaDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_levels" => self.creator_levels.read(reader),
            "quota_bonus_sum" => self.quota_bonus_sum.read(reader),
            "quota_bonus_use" => self.quota_bonus_use.read(reader),
            "quota_period_sum" => self.quota_period_sum.read(reader),
            "quota_period_use" => self.quota_period_use.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_levels", &self.creator_levels);
        out.put("quota_bonus_sum", &self.quota_bonus_sum);
        out.put("quota_bonus_use", &self.quota_bonus_use);
        out.put("quota_period_sum", &self.quota_period_sum);
        out.put("quota_period_use", &self.quota_period_use);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Conflict item inside [`ResolveTargetCollaborationConflictsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveTargetCollaborationConflictsConflictItem {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub creator_open_id: Option<String>,
    /// Id of the target collaboration that already holds this creator and product. Required.
    pub existing_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ResolveTargetCollaborationConflictsConflictItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub fn creator_open_id(mut self, value: impl Into<String>) -> Self {
        self.creator_open_id = Some(value.into());
        self
    }

    /// Id of the target collaboration that already holds this creator and product. Required.
    pub fn existing_collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.existing_collaboration_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ResolveTargetCollaborationConflictsConflictItem {
    fn name(&self) -> &'static str {
        "ResolveTargetCollaborationConflictsConflictItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_open_id" => self.creator_open_id.read(reader),
            "existing_collaboration_id" => self.existing_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_open_id", &self.creator_open_id);
        out.put("existing_collaboration_id", &self.existing_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales price inside [`SearchOpenCollaborationProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesPrice {
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Highest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `55.7`.
    pub maximum_amount: Option<String>,
    /// Lowest promotion price of any SKU, decimal text in the currency of the sibling `currency`. Example: `34.3`.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SalesPrice {
    fn name(&self) -> &'static str {
        "SalesPrice"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sales price range inside [`SearchOpenCollaborationProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesPriceRange {
    /// Lowest sales price to include, decimal text above 0. Example: `12.44`.
    pub amount_ge: Option<String>,
    /// Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`.
    pub amount_lt: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SalesPriceRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lowest sales price to include, decimal text above 0. Example: `12.44`.
    pub fn amount_ge(mut self, value: impl Into<String>) -> Self {
        self.amount_ge = Some(value.into());
        self
    }

    /// Upper limit of the sales price, decimal text above 0; leave it out for no limit. Example: `100`.
    pub fn amount_lt(mut self, value: impl Into<String>) -> Self {
        self.amount_lt = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SalesPriceRange {
    fn name(&self) -> &'static str {
        "SalesPriceRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount_ge" => self.amount_ge.read(reader),
            "amount_lt" => self.amount_lt.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount_ge", &self.amount_ge);
        out.put("amount_lt", &self.amount_lt);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sample application inside [`SearchSampleApplicationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleApplication {
    /// Time by which the seller must decide on the application, Unix time in seconds; afterwards it lapses. Example: `1728674995`.
    pub approve_expiration_time: Option<i64>,
    /// Samples of the product that creators can still apply for. Example: `50`.
    pub available_quantity: Option<i64>,
    /// Commission rate set for the creator as a decimal fraction, 0.01 to 0.8 (0.1 is 10 percent). Example: `0.1`.
    pub commission_rate: Option<String>,
    /// Creator with profile and performance figures.
    pub creator: Option<SearchSampleApplicationsCreator>,
    /// Reasons why the application cannot be approved at the moment.
    pub disapprovable_reasons: Vec<String>,
    /// How far the creator has met the duty to post content for the sample. Example: `ONGOING`.
    pub fulfillment_status: Option<FulfillmentStatus>,
    /// Id to pass as `application_id` when you review the request. Example: `123456`.
    pub id: Option<String>,
    /// Whether the seller can approve the application now; if not, `disapprovable_reasons` says why. Example: `true`.
    pub is_approvable: Option<bool>,
    /// Id of the sample order, which exists once the seller has approved the application. Example: `123456`.
    pub order_id: Option<String>,
    /// Agency that sent the application in the name of the creator; absent if the creator applied directly. Example: `ABC`.
    pub partner_name: Option<String>,
    /// Product that the sample, content or collaboration is about.
    pub product: Option<SearchSampleApplicationsProduct>,
    /// Time by which the seller must ship the sample, Unix time in seconds. Example: `1728674995`.
    pub shipment_expiration_time: Option<i64>,
    /// Where the request for a free sample stands, from review by the seller to posted content. Example: `PENDING`.
    pub status: Option<SampleApplicationStatus>,
    /// Tracking number of the parcel with the sample. Example: `123456`.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SampleApplication {
    fn name(&self) -> &'static str {
        "SampleApplication"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "approve_expiration_time" => self.approve_expiration_time.read(reader),
            "available_quantity" => self.available_quantity.read(reader),
            "commission_rate" => self.commission_rate.read(reader),
            "creator" => self.creator.read(reader),
            "disapprovable_reasons" => self.disapprovable_reasons.read(reader),
            "fulfillment_status" => self.fulfillment_status.read(reader),
            "id" => self.id.read(reader),
            "is_approvable" => self.is_approvable.read(reader),
            "order_id" => self.order_id.read(reader),
            "partner_name" => self.partner_name.read(reader),
            "product" => self.product.read(reader),
            "shipment_expiration_time" => self.shipment_expiration_time.read(reader),
            "status" => self.status.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("approve_expiration_time", &self.approve_expiration_time);
        out.put("available_quantity", &self.available_quantity);
        out.put("commission_rate", &self.commission_rate);
        out.put("creator", &self.creator);
        out.put("disapprovable_reasons", &self.disapprovable_reasons);
        out.put("fulfillment_status", &self.fulfillment_status);
        out.put("id", &self.id);
        out.put("is_approvable", &self.is_approvable);
        out.put("order_id", &self.order_id);
        out.put("partner_name", &self.partner_name);
        out.put("product", &self.product);
        out.put("shipment_expiration_time", &self.shipment_expiration_time);
        out.put("status", &self.status);
        out.put("tracking_number", &self.tracking_number);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sample rule inside [`GetOpenCollaborationSampleRulesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleRule {
    /// Samples of the product that creators can still apply for. Example: `50`.
    pub available_quantity: Option<i64>,
    /// Last moment at which creators may apply for samples, Unix time in seconds; only together with `start_time`. Example: `1728546888`.
    pub end_time: Option<i64>,
    /// Whether creators may ask for samples at any time; otherwise only from `start_time` to `end_time`. Example: `true`.
    pub is_sample_time_unlimited: Option<bool>,
    /// Platform's id of the product that the entry or call is about. Example: `123456`.
    pub product_id: Option<String>,
    /// Number of samples that creators can apply for in total. Example: `100`.
    pub sample_quota: Option<i64>,
    /// First moment at which creators may apply for samples, Unix time in seconds; only together with `end_time`. Example: `1728546888`.
    pub start_time: Option<i64>,
    /// Whether samples can be requested: NOT_STARTED, ONGOING, NO_LEFT_COUNT when none are left, PLAN_EXCEPTION or EXPIRED. Example: `ONGOING`.
    pub status: Option<String>,
    /// What a creator must reach to ask for the sample.
    pub thresholds: Option<Threshold>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SampleRule {
    fn name(&self) -> &'static str {
        "SampleRule"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_quantity" => self.available_quantity.read(reader),
            "end_time" => self.end_time.read(reader),
            "is_sample_time_unlimited" => self.is_sample_time_unlimited.read(reader),
            "product_id" => self.product_id.read(reader),
            "sample_quota" => self.sample_quota.read(reader),
            "start_time" => self.start_time.read(reader),
            "status" => self.status.read(reader),
            "thresholds" => self.thresholds.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_quantity", &self.available_quantity);
        out.put("end_time", &self.end_time);
        out.put("is_sample_time_unlimited", &self.is_sample_time_unlimited);
        out.put("product_id", &self.product_id);
        out.put("sample_quota", &self.sample_quota);
        out.put("start_time", &self.start_time);
        out.put("status", &self.status);
        out.put("thresholds", &self.thresholds);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator inside [`SearchCreatorOnMarketplaceResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCreatorOnMarketplaceCreator {
    /// Profile picture that the creator shows on TikTok.
    pub avatar: Option<Avatar>,
    /// Different viewers per LIVE in which the creator sold products, on average.
    pub avg_ec_live_uv: Option<i64>,
    /// Views per video in which the creator promoted products, on average.
    pub avg_ec_video_view_count: Option<i64>,
    /// Main product categories that the creator posts about.
    pub category_ids: Vec<String>,
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Profile of the creator with name, picture and figures.
    pub creator_profile: Option<SearchCreatorOnMarketplaceCreatorProfile>,
    /// Number of accounts that follow the creator on TikTok.
    pub follower_count: Option<i64>,
    /// Gross merchandise value that the creator brought in; absent if the creator does not share exact data.
    pub gmv: Option<Money>,
    /// Range that the creator's GMV lies in; US only, in place of the exact figure.
    pub gmv_range: Option<GmvRange>,
    /// Gross merchandise value (GMV) that the creator's LIVEs brought in; absent if the creator does not share exact data.
    pub live_gmv: Option<Money>,
    /// Display name of the creator, which can change.
    pub nickname: Option<String>,
    /// Market in which the creator may promote products, ISO 3166-1 alpha-2.
    pub selection_region: Option<String>,
    /// Main age groups and gender of the creator's followers.
    pub top_follower_demographics: Option<TopFollowerDemographic>,
    /// Range of units that the creator has sold so far; US only, in place of the exact figure.
    pub units_sold_range: Option<UnitsSoldRange>,
    /// Handle of the creator, the name used in the profile address.
    pub username: Option<String>,
    /// Gross merchandise value (GMV) that the creator's videos brought in; absent if the creator does not share exact data.
    pub video_gmv: Option<Money>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCreatorOnMarketplaceCreator {
    fn name(&self) -> &'static str {
        "SearchCreatorOnMarketplaceCreator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar" => self.avatar.read(reader),
            "avg_ec_live_uv" => self.avg_ec_live_uv.read(reader),
            "avg_ec_video_view_count" => self.avg_ec_video_view_count.read(reader),
            "category_ids" => self.category_ids.read(reader),
            "creator_open_id" => self.creator_open_id.read(reader),
            "creator_profile" => self.creator_profile.read(reader),
            "follower_count" => self.follower_count.read(reader),
            "gmv" => self.gmv.read(reader),
            "gmv_range" => self.gmv_range.read(reader),
            "live_gmv" => self.live_gmv.read(reader),
            "nickname" => self.nickname.read(reader),
            "selection_region" => self.selection_region.read(reader),
            "top_follower_demographics" => self.top_follower_demographics.read(reader),
            "units_sold_range" => self.units_sold_range.read(reader),
            "username" => self.username.read(reader),
            "video_gmv" => self.video_gmv.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar", &self.avatar);
        out.put("avg_ec_live_uv", &self.avg_ec_live_uv);
        out.put("avg_ec_video_view_count", &self.avg_ec_video_view_count);
        out.put("category_ids", &self.category_ids);
        out.put("creator_open_id", &self.creator_open_id);
        out.put("creator_profile", &self.creator_profile);
        out.put("follower_count", &self.follower_count);
        out.put("gmv", &self.gmv);
        out.put("gmv_range", &self.gmv_range);
        out.put("live_gmv", &self.live_gmv);
        out.put("nickname", &self.nickname);
        out.put("selection_region", &self.selection_region);
        out.put("top_follower_demographics", &self.top_follower_demographics);
        out.put("units_sold_range", &self.units_sold_range);
        out.put("username", &self.username);
        out.put("video_gmv", &self.video_gmv);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator profile inside [`SearchCreatorOnMarketplaceCreator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCreatorOnMarketplaceCreatorProfile {
    /// Name of the agency (multi-channel network) that manages the creator.
    pub creator_bind_mcn_name: Option<String>,
    /// Level of the creator by GMV, defined by the platform for each market.
    pub creator_level: Option<i64>,
    /// Whether the creator has worked with this shop before.
    pub has_collaborated: Option<bool>,
    /// Whether the shop invited the creator within the last 90 days.
    pub has_invited_90d: Option<bool>,
    /// Whether the creator is blocked from contact with the shop.
    pub is_creator_blocked: Option<bool>,
    /// Whether the creator can be paid a flat fee.
    pub is_eligible_flat_fee: Option<bool>,
    /// Whether the creator is among the 10 percent that grew most in sales, revenue, videos, LIVE views or followers over the last 30 days.
    pub is_fast_growing: Option<bool>,
    /// Whether the platform recommends the creator.
    pub is_official_recommend: Option<bool>,
    /// Whether the platform marks the creator as a rising star.
    pub is_rising_star: Option<bool>,
    /// Promotion performance score: quality of the creator's content and products over the last 90 days; higher means fewer refunds and bad reviews.
    pub pps_score: Option<String>,
    /// Tags that describe the kind of creator, as numbers.
    pub user_type_tag: Vec<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCreatorOnMarketplaceCreatorProfile {
    fn name(&self) -> &'static str {
        "SearchCreatorOnMarketplaceCreatorProfile"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_bind_mcn_name" => self.creator_bind_mcn_name.read(reader),
            "creator_level" => self.creator_level.read(reader),
            "has_collaborated" => self.has_collaborated.read(reader),
            "has_invited_90d" => self.has_invited_90d.read(reader),
            "is_creator_blocked" => self.is_creator_blocked.read(reader),
            "is_eligible_flat_fee" => self.is_eligible_flat_fee.read(reader),
            "is_fast_growing" => self.is_fast_growing.read(reader),
            "is_official_recommend" => self.is_official_recommend.read(reader),
            "is_rising_star" => self.is_rising_star.read(reader),
            "pps_score" => self.pps_score.read(reader),
            "user_type_tag" => self.user_type_tag.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_bind_mcn_name", &self.creator_bind_mcn_name);
        out.put("creator_level", &self.creator_level);
        out.put("has_collaborated", &self.has_collaborated);
        out.put("has_invited_90d", &self.has_invited_90d);
        out.put("is_creator_blocked", &self.is_creator_blocked);
        out.put("is_eligible_flat_fee", &self.is_eligible_flat_fee);
        out.put("is_fast_growing", &self.is_fast_growing);
        out.put("is_official_recommend", &self.is_official_recommend);
        out.put("is_rising_star", &self.is_rising_star);
        out.put("pps_score", &self.pps_score);
        out.put("user_type_tag", &self.user_type_tag);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Category inside [`SearchOpenCollaborationProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductCategory {
    /// Id of the category to search in; first-level categories only. Example: `3412342`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOpenCollaborationProductCategory {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the category to search in; first-level categories only. Example: `3412342`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchOpenCollaborationProductCategory {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationProductCategory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Commission inside [`SearchOpenCollaborationProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductCommission {
    /// Commission earned for each unit sold, decimal text in the currency of the sibling `currency`. Example: `121.32`.
    pub amount: Option<String>,
    /// ISO 4217 code of the currency of the amounts beside it. Example: `USD`.
    pub currency: Option<String>,
    /// Commission rate in hundredths of a percent: 3587 is 35.87 percent; 100 to 8000. Example: `3000`.
    pub rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOpenCollaborationProductCommission {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationProductCommission"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "amount" => self.amount.read(reader),
            "currency" => self.currency.read(reader),
            "rate" => self.rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("amount", &self.amount);
        out.put("currency", &self.currency);
        out.put("rate", &self.rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`SearchOpenCollaborationProductResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductProduct {
    /// Categories of the product from the first level down to the leaf.
    pub category_chains: Vec<CategoryChain>,
    /// Commission rate and the amounts it comes to for the product.
    pub commission: Option<SearchOpenCollaborationProductCommission>,
    /// Address of the product page, as buyers open it.
    pub detail_link: Option<String>,
    /// Whether any unit of the product is in stock. Example: `false`.
    pub has_inventory: Option<bool>,
    /// Platform's id of the product, as the product operations return it. Example: `1729432087292775344`.
    pub id: Option<String>,
    /// Address of the main picture of the product.
    pub main_image_url: Option<String>,
    /// Price range of the SKUs before promotions.
    pub original_price: Option<OriginalPrice>,
    /// Country in which the product is sold, ISO 3166-1 alpha-2. Example: `ID`.
    pub sale_region: Option<String>,
    /// Price range of the SKUs with the current promotion.
    pub sales_price: Option<SalesPrice>,
    /// Shop that sells the product, given by its name.
    pub shop: Option<Shop>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// How many units of the product buyers have ordered so far. Example: `12123`.
    pub units_sold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchOpenCollaborationProductProduct {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationProductProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category_chains" => self.category_chains.read(reader),
            "commission" => self.commission.read(reader),
            "detail_link" => self.detail_link.read(reader),
            "has_inventory" => self.has_inventory.read(reader),
            "id" => self.id.read(reader),
            "main_image_url" => self.main_image_url.read(reader),
            "original_price" => self.original_price.read(reader),
            "sale_region" => self.sale_region.read(reader),
            "sales_price" => self.sales_price.read(reader),
            "shop" => self.shop.read(reader),
            "title" => self.title.read(reader),
            "units_sold" => self.units_sold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category_chains", &self.category_chains);
        out.put("commission", &self.commission);
        out.put("detail_link", &self.detail_link);
        out.put("has_inventory", &self.has_inventory);
        out.put("id", &self.id);
        out.put("main_image_url", &self.main_image_url);
        out.put("original_price", &self.original_price);
        out.put("sale_region", &self.sale_region);
        out.put("sales_price", &self.sales_price);
        out.put("shop", &self.shop);
        out.put("title", &self.title);
        out.put("units_sold", &self.units_sold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Search param inside [`SearchTargetCollaborationsRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchParam {
    /// Text to search for; what it is matched with is set by `keyword_type`. Required. Example: `test`.
    pub keyword: Option<String>,
    /// What `keyword` is matched with; ids must match exactly, names need only be similar. Required. Example: `TARGET_COLLABORATION_NAME`.
    pub keyword_type: Option<SearchParamKeywordType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchParam {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text to search for; what it is matched with is set by `keyword_type`. Required. Example: `test`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// What `keyword` is matched with; ids must match exactly, names need only be similar. Required. Example: `TARGET_COLLABORATION_NAME`.
    pub fn keyword_type(mut self, value: impl Into<SearchParamKeywordType>) -> Self {
        self.keyword_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchParam {
    fn name(&self) -> &'static str {
        "SearchParam"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "keyword" => self.keyword.read(reader),
            "keyword_type" => self.keyword_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("keyword", &self.keyword);
        out.put("keyword_type", &self.keyword_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Creator inside [`SampleApplication`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSampleApplicationsCreator {
    /// Address of the creator's profile picture.
    pub avatar_url: Option<String>,
    /// LIVEs and videos that the creator posted over the last 30 days; empty if the creator does not share it. Example: `4`.
    pub content_count: Option<i64>,
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Median views of the creator's shoppable videos over the last 30 days; empty if the creator does not share it. Example: `1200`.
    pub ec_video_view: Option<i64>,
    /// Number of accounts that follow the creator on TikTok. Example: `200`.
    pub follower_count: Option<i64>,
    /// Share of samples of the last 90 days that the creator answered with content, percentage with two decimals; empty if not shared. Example: `60.50`.
    pub fulfillment_percentage: Option<String>,
    /// Gross merchandise value (GMV) of the creator's shoppable content over the last 30 days; empty if the creator does not share it.
    pub gmv: Option<Money>,
    /// Display name of the creator, which can change.
    pub nickname: Option<String>,
    /// Handle of the creator, the name used in the profile address. Example: `test.name`.
    pub username: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSampleApplicationsCreator {
    fn name(&self) -> &'static str {
        "SearchSampleApplicationsCreator"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avatar_url" => self.avatar_url.read(reader),
            "content_count" => self.content_count.read(reader),
            "creator_open_id" => self.creator_open_id.read(reader),
            "ec_video_view" => self.ec_video_view.read(reader),
            "follower_count" => self.follower_count.read(reader),
            "fulfillment_percentage" => self.fulfillment_percentage.read(reader),
            "gmv" => self.gmv.read(reader),
            "nickname" => self.nickname.read(reader),
            "username" => self.username.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avatar_url", &self.avatar_url);
        out.put("content_count", &self.content_count);
        out.put("creator_open_id", &self.creator_open_id);
        out.put("ec_video_view", &self.ec_video_view);
        out.put("follower_count", &self.follower_count);
        out.put("fulfillment_percentage", &self.fulfillment_percentage);
        out.put("gmv", &self.gmv);
        out.put("nickname", &self.nickname);
        out.put("username", &self.username);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`Fulfillment`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSampleApplicationsFulfillmentsProduct {
    /// Platform's id of the product, as the product operations return it. Example: `123456`.
    pub id: Option<String>,
    /// Address of the main picture of the product. Example: `https://www.example.com`.
    pub main_image_url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSampleApplicationsFulfillmentsProduct {
    fn name(&self) -> &'static str {
        "SearchSampleApplicationsFulfillmentsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "main_image_url" => self.main_image_url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("main_image_url", &self.main_image_url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`SampleApplication`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSampleApplicationsProduct {
    /// Platform's id of the product, as the product operations return it. Example: `123456`.
    pub id: Option<String>,
    /// Id of the SKU that the creator wants as a sample. Example: `123456`.
    pub sku_id: Option<String>,
    /// Address of the picture that shows this variant of the product.
    pub sku_image_url: Option<String>,
    /// Name of the variant, made of its sales attributes.
    pub sku_name: Option<String>,
    /// Name of the product as buyers see it on the product page.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchSampleApplicationsProduct {
    fn name(&self) -> &'static str {
        "SearchSampleApplicationsProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_image_url" => self.sku_image_url.read(reader),
            "sku_name" => self.sku_name.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("sku_id", &self.sku_id);
        out.put("sku_image_url", &self.sku_image_url);
        out.put("sku_name", &self.sku_name);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Seller contact info inside [`CreateTargetCollaborationRequest`], [`TargetCollaboration`], [`UpdateFailed`] and others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerContactInfo {
    /// Email address under which creators can reach the seller. Example: `test@tiktokshop.com`.
    pub email: Option<String>,
    /// LINE account under which creators can reach the seller.
    pub line: Option<String>,
    /// Phone number under which creators can reach the seller.
    pub phone_number: Option<String>,
    /// Telegram account under which creators can reach the seller.
    pub telegram: Option<String>,
    /// WhatsApp number under which creators can reach the seller.
    pub whatsapp: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SellerContactInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address under which creators can reach the seller. Example: `test@tiktokshop.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// LINE account under which creators can reach the seller.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }

    /// Phone number under which creators can reach the seller.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Telegram account under which creators can reach the seller.
    pub fn telegram(mut self, value: impl Into<String>) -> Self {
        self.telegram = Some(value.into());
        self
    }

    /// WhatsApp number under which creators can reach the seller.
    pub fn whatsapp(mut self, value: impl Into<String>) -> Self {
        self.whatsapp = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SellerContactInfo {
    fn name(&self) -> &'static str {
        "SellerContactInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "email" => self.email.read(reader),
            "line" => self.line.read(reader),
            "phone_number" => self.phone_number.read(reader),
            "telegram" => self.telegram.read(reader),
            "whatsapp" => self.whatsapp.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("email", &self.email);
        out.put("line", &self.line);
        out.put("phone_number", &self.phone_number);
        out.put("telegram", &self.telegram);
        out.put("whatsapp", &self.whatsapp);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shop inside [`SearchOpenCollaborationProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shop {
    /// Name of the shop as buyers see it on TikTok.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Shop {
    fn name(&self) -> &'static str {
        "Shop"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Order`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Your share of the creator bonus in a commission boost that you fund together with the platform, as finally due.
    pub actual_cofunded_creator_bonus_amount: Option<Money>,
    /// Sales value that the commission is finally computed on: selling price times the quantity that was neither returned nor refunded.
    pub actual_commission_base: Option<Money>,
    /// Commission finally due to the creator: `actual_commission_base` times `commission_rate`.
    pub actual_paid_commission: Option<Money>,
    /// Commission finally due to the affiliate partner (agency) on this SKU.
    pub actual_paid_partner_commission: Option<Money>,
    /// Shop Ads commission finally due: `actual_commission_base` times `shop_ads_commission_rate`.
    pub actual_paid_shop_ads_commission: Option<Money>,
    /// Id of the campaign of a TikTok affiliate partner (TAP) that the product is enrolled in. Example: `73661290629`.
    pub campaign_id: Option<String>,
    /// How the commission of the order is computed: one fixed rate, or a rate by tier.
    pub commission_model: Option<String>,
    /// Commission of the creator in hundredths of a percent: 3587 is 35.87 percent of the price. Example: `1000`.
    pub commission_rate: Option<String>,
    /// Commission percentages agreed between seller and creator, one for each tier, such as 3.0 or 5.0.
    pub commission_tier_setting: Option<String>,
    /// Id of the LIVE or video through which the order came. Example: `7493990579714164574`.
    pub content_id: Option<String>,
    /// Content through which the order came: SHOP, VIDEO, LIVE, PRE_LIVE, PROMOTION_PAGE or LINKSHARE. Example: `LIVE`.
    pub content_type: Option<ContentType>,
    /// Handle of the creator who brought the order. Example: `exampleTikTokCreatorUsername`.
    pub creator_username: Option<String>,
    /// Your share of the creator bonus in a commission boost that you fund together with the platform, as estimated.
    pub estimated_cofunded_creator_bonus_amount: Option<Money>,
    /// Sales value that the commission is estimated on, before returns and refunds: selling price times quantity.
    pub estimated_commission_base: Option<Money>,
    /// Commission expected for the creator: `estimated_commission_base` times `commission_rate`.
    pub estimated_paid_commission: Option<Money>,
    /// Commission expected for the affiliate partner (agency) on this SKU.
    pub estimated_paid_partner_commission: Option<Money>,
    /// Shop Ads commission expected: `estimated_commission_base` times `shop_ads_commission_rate`.
    pub estimated_paid_shop_ads_commission: Option<Money>,
    /// Whether all units of the SKU were returned.
    pub fully_return: Option<String>,
    /// Whether the order came through a carousel, that is a post with several pictures.
    pub is_carousel: Option<bool>,
    /// Id of the open collaboration through which the creator promotes the product. Example: `73661290629`.
    pub open_collaboration_id: Option<String>,
    /// Commission rate of the affiliate partner (agency) on this SKU.
    pub partner_commission_rate: Option<String>,
    /// Price at which one unit of the SKU was sold.
    pub price: Option<Money>,
    /// Platform's id of the product that the entry or call is about. Example: `1729503179457070324`.
    pub product_id: Option<String>,
    /// Number of units of the SKU that the buyer ordered. Example: `1`.
    pub quantity: Option<i64>,
    /// Number of units of the SKU that the buyer got a refund for. Example: `1`.
    pub refunded_quantity: Option<i64>,
    /// Number of units of the SKU that the buyer sent back. Example: `1`.
    pub returned_quantity: Option<i64>,
    /// Whether the commission on this SKU has been settled.
    pub settlement_status: Option<String>,
    /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `5000`.
    pub shop_ads_commission_rate: Option<String>,
    /// Id of the SKU, the variant of the product.
    pub sku_id: Option<String>,
    /// Id of the target collaboration, an offer to chosen creators. Example: `73661290629`.
    pub target_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "actual_cofunded_creator_bonus_amount" => self.actual_cofunded_creator_bonus_amount.read(reader),
            "actual_commission_base" => self.actual_commission_base.read(reader),
            "actual_paid_commission" => self.actual_paid_commission.read(reader),
            "actual_paid_partner_commission" => self.actual_paid_partner_commission.read(reader),
            "actual_paid_shop_ads_commission" => self.actual_paid_shop_ads_commission.read(reader),
            "campaign_id" => self.campaign_id.read(reader),
            "commission_model" => self.commission_model.read(reader),
            "commission_rate" => self.commission_rate.read(reader),
            "commission_tier_setting" => self.commission_tier_setting.read(reader),
            "content_id" => self.content_id.read(reader),
            "content_type" => self.content_type.read(reader),
            "creator_username" => self.creator_username.read(reader),
            "estimated_cofunded_creator_bonus_amount" => {
                self.estimated_cofunded_creator_bonus_amount.read(reader)
            }
            "estimated_commission_base" => self.estimated_commission_base.read(reader),
            "estimated_paid_commission" => self.estimated_paid_commission.read(reader),
            "estimated_paid_partner_commission" => self.estimated_paid_partner_commission.read(reader),
            "estimated_paid_shop_ads_commission" => self.estimated_paid_shop_ads_commission.read(reader),
            "fully_return" => self.fully_return.read(reader),
            "is_carousel" => self.is_carousel.read(reader),
            "open_collaboration_id" => self.open_collaboration_id.read(reader),
            "partner_commission_rate" => self.partner_commission_rate.read(reader),
            "price" => self.price.read(reader),
            "product_id" => self.product_id.read(reader),
            "quantity" => self.quantity.read(reader),
            "refunded_quantity" => self.refunded_quantity.read(reader),
            "returned_quantity" => self.returned_quantity.read(reader),
            "settlement_status" => self.settlement_status.read(reader),
            "shop_ads_commission_rate" => self.shop_ads_commission_rate.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "target_collaboration_id" => self.target_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("actual_cofunded_creator_bonus_amount", &self.actual_cofunded_creator_bonus_amount);
        out.put("actual_commission_base", &self.actual_commission_base);
        out.put("actual_paid_commission", &self.actual_paid_commission);
        out.put("actual_paid_partner_commission", &self.actual_paid_partner_commission);
        out.put("actual_paid_shop_ads_commission", &self.actual_paid_shop_ads_commission);
        out.put("campaign_id", &self.campaign_id);
        out.put("commission_model", &self.commission_model);
        out.put("commission_rate", &self.commission_rate);
        out.put("commission_tier_setting", &self.commission_tier_setting);
        out.put("content_id", &self.content_id);
        out.put("content_type", &self.content_type);
        out.put("creator_username", &self.creator_username);
        out.put("estimated_cofunded_creator_bonus_amount", &self.estimated_cofunded_creator_bonus_amount);
        out.put("estimated_commission_base", &self.estimated_commission_base);
        out.put("estimated_paid_commission", &self.estimated_paid_commission);
        out.put("estimated_paid_partner_commission", &self.estimated_paid_partner_commission);
        out.put("estimated_paid_shop_ads_commission", &self.estimated_paid_shop_ads_commission);
        out.put("fully_return", &self.fully_return);
        out.put("is_carousel", &self.is_carousel);
        out.put("open_collaboration_id", &self.open_collaboration_id);
        out.put("partner_commission_rate", &self.partner_commission_rate);
        out.put("price", &self.price);
        out.put("product_id", &self.product_id);
        out.put("quantity", &self.quantity);
        out.put("refunded_quantity", &self.refunded_quantity);
        out.put("returned_quantity", &self.returned_quantity);
        out.put("settlement_status", &self.settlement_status);
        out.put("shop_ads_commission_rate", &self.shop_ads_commission_rate);
        out.put("sku_id", &self.sku_id);
        out.put("target_collaboration_id", &self.target_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sorter inside [`GetSellerSearchCreatorMarketplaceAdvancedFiltersData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sorter {
    /// Id of the sorting; pass it as `sorter_algorithm_id` when you search for creators.
    pub algorithm_id: Option<String>,
    /// Text of the sorting, ready to show in a list.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sorter {
    fn name(&self) -> &'static str {
        "Sorter"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "algorithm_id" => self.algorithm_id.read(reader),
            "name" => self.name.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("algorithm_id", &self.algorithm_id);
        out.put("name", &self.name);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Success item inside [`ResolveTargetCollaborationConflictsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SuccessItem {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_open_id: Option<String>,
    /// Id of the target collaboration that already holds this creator and product.
    pub existing_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SuccessItem {
    fn name(&self) -> &'static str {
        "SuccessItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_open_id" => self.creator_open_id.read(reader),
            "existing_collaboration_id" => self.existing_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_open_id", &self.creator_open_id);
        out.put("existing_collaboration_id", &self.existing_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Target collaboration inside [`QueryTargetCollaborationDetailResponse`], [`SearchTargetCollaborationsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCollaboration {
    /// Creators in state NORMAL who posted content with products of the collaboration. Example: `1`.
    pub content_creator_count: Option<i64>,
    /// When it was created, Unix time in seconds.
    pub create_time: Option<i64>,
    /// Creators invited to the collaboration; the misspelling is part of the name. Example: `10`.
    pub creator_inivited_count: Option<i64>,
    /// Creators invited to the collaboration, only those in state NORMAL. Example: `10`.
    pub creator_invited_count: Option<i64>,
    /// Creators found or invited, one entry each.
    pub creators: Vec<QueryTargetCollaborationDetailCreator>,
    /// When the collaboration ends, Unix time in seconds. Example: `1715654330`.
    pub end_time: Option<i64>,
    /// Whether invited creators get free samples and whether the seller must approve each request.
    pub free_sample_rule: Option<FreeSampleRule>,
    /// Platform's id of the target collaboration, needed to read, change or share it. Example: `789078671231123124`.
    pub id: Option<String>,
    /// Text that the seller sends to the invited creators about the shop and the collaboration. Example: `test`.
    pub message: Option<String>,
    /// Name of the target collaboration, visible to the seller and to invited creators. Example: `target_collaboration`.
    pub name: Option<String>,
    /// Products in the collaboration, only those in state NORMAL. Example: `30`.
    pub product_count: Option<i64>,
    /// Products of the collaboration with the commission for each.
    pub products: Vec<Product>,
    /// Contact details that invited creators see.
    pub seller_contact_info: Option<SellerContactInfo>,
    /// Creators in state NORMAL who added a product of the collaboration to their showcase. Example: `2`.
    pub showcase_creator_count: Option<i64>,
    /// When the collaboration starts, Unix time in seconds. Example: `1715654330`.
    pub start_time: Option<i64>,
    /// Kind of target collaboration: STANDARD set up by the seller, or TOP_CREATOR_PROGRAM joined by offering products only. Example: `STANDARD`.
    pub type_: Option<TargetCollaborationType>,
    /// When the collaboration was last changed, Unix time in seconds. Example: `1715654330`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TargetCollaboration {
    fn name(&self) -> &'static str {
        "TargetCollaboration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content_creator_count" => self.content_creator_count.read(reader),
            "create_time" => self.create_time.read(reader),
            "creator_inivited_count" => self.creator_inivited_count.read(reader),
            "creator_invited_count" => self.creator_invited_count.read(reader),
            "creators" => self.creators.read(reader),
            "end_time" => self.end_time.read(reader),
            "free_sample_rule" => self.free_sample_rule.read(reader),
            "id" => self.id.read(reader),
            "message" => self.message.read(reader),
            "name" => self.name.read(reader),
            "product_count" => self.product_count.read(reader),
            "products" => self.products.read(reader),
            "seller_contact_info" => self.seller_contact_info.read(reader),
            "showcase_creator_count" => self.showcase_creator_count.read(reader),
            "start_time" => self.start_time.read(reader),
            "type" => self.type_.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content_creator_count", &self.content_creator_count);
        out.put("create_time", &self.create_time);
        out.put("creator_inivited_count", &self.creator_inivited_count);
        out.put("creator_invited_count", &self.creator_invited_count);
        out.put("creators", &self.creators);
        out.put("end_time", &self.end_time);
        out.put("free_sample_rule", &self.free_sample_rule);
        out.put("id", &self.id);
        out.put("message", &self.message);
        out.put("name", &self.name);
        out.put("product_count", &self.product_count);
        out.put("products", &self.products);
        out.put("seller_contact_info", &self.seller_contact_info);
        out.put("showcase_creator_count", &self.showcase_creator_count);
        out.put("start_time", &self.start_time);
        out.put("type", &self.type_);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Target collaboration conflict inside [`CreateTargetCollaborationResponse`], [`UpdateTargetCollaborationResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCollaborationConflict {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_user_open_id: Option<String>,
    /// Platform's id of the product that the entry or call is about. Example: `789078671231`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TargetCollaborationConflict {
    fn name(&self) -> &'static str {
        "TargetCollaborationConflict"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_user_open_id" => self.creator_user_open_id.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_user_open_id", &self.creator_user_open_id);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Task inside [`GetCompassTaskListResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Name under which the export can be saved.
    pub file_name: Option<String>,
    /// Id of the export task; pass it as `task_id` to download the file.
    pub id: Option<String>,
    /// What the export covers: figures of the shop or of creators.
    pub module_type: Option<String>,
    /// How far the export has come; the file can be read once it is finished.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Task {
    fn name(&self) -> &'static str {
        "Task"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "file_name" => self.file_name.read(reader),
            "id" => self.id.read(reader),
            "module_type" => self.module_type.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("file_name", &self.file_name);
        out.put("id", &self.id);
        out.put("module_type", &self.module_type);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Threshold inside [`EditOpenCollaborationSampleRuleSampleRule`], [`SampleRule`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Threshold {
    /// Average views per product video over the last 30 days that a creator must exceed to ask for a sample. Example: `5`.
    pub avg_ec_video_views: Option<i64>,
    /// First-level categories of which one must be among the top three of the creator's GMV over the last 30 days.
    pub category_ids: Vec<String>,
    /// Number of followers a creator must exceed to ask for a sample. Example: `2000`.
    pub minimum_follower_count: Option<i64>,
    /// Gross merchandise value (GMV) over the last 30 days that a creator must exceed to ask for a sample. Example: `1000`.
    pub minimum_gmv: Option<i64>,
    /// How likely a creator must be to post after a sample: ALL sets no limit, otherwise LOW, MEDIUM or HIGH and better. Example: `LOW`.
    pub predicted_fulfillment_rank: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Threshold {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Average views per product video over the last 30 days that a creator must exceed to ask for a sample. Example: `5`.
    pub fn avg_ec_video_views(mut self, value: impl Into<i64>) -> Self {
        self.avg_ec_video_views = Some(value.into());
        self
    }

    /// First-level categories of which one must be among the top three of the creator's GMV over the last 30 days.
    pub fn category_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of followers a creator must exceed to ask for a sample. Example: `2000`.
    pub fn minimum_follower_count(mut self, value: impl Into<i64>) -> Self {
        self.minimum_follower_count = Some(value.into());
        self
    }

    /// Gross merchandise value (GMV) over the last 30 days that a creator must exceed to ask for a sample. Example: `1000`.
    pub fn minimum_gmv(mut self, value: impl Into<i64>) -> Self {
        self.minimum_gmv = Some(value.into());
        self
    }

    /// How likely a creator must be to post after a sample: ALL sets no limit, otherwise LOW, MEDIUM or HIGH and better. Example: `LOW`.
    pub fn predicted_fulfillment_rank(mut self, value: impl Into<String>) -> Self {
        self.predicted_fulfillment_rank = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for Threshold {
    fn name(&self) -> &'static str {
        "Threshold"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "avg_ec_video_views" => self.avg_ec_video_views.read(reader),
            "category_ids" => self.category_ids.read(reader),
            "minimum_follower_count" => self.minimum_follower_count.read(reader),
            "minimum_gmv" => self.minimum_gmv.read(reader),
            "predicted_fulfillment_rank" => self.predicted_fulfillment_rank.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("avg_ec_video_views", &self.avg_ec_video_views);
        out.put("category_ids", &self.category_ids);
        out.put("minimum_follower_count", &self.minimum_follower_count);
        out.put("minimum_gmv", &self.minimum_gmv);
        out.put("predicted_fulfillment_rank", &self.predicted_fulfillment_rank);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Top follower demographic inside [`SearchCreatorOnMarketplaceCreator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopFollowerDemographic {
    /// The three largest age groups among the followers of the creator, such as AGE_RANGE_18_24.
    pub age_ranges: Vec<String>,
    /// Gender that most followers of the creator have, with its share.
    pub major_gender: Option<MajorGender>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TopFollowerDemographic {
    fn name(&self) -> &'static str {
        "TopFollowerDemographic"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "age_ranges" => self.age_ranges.read(reader),
            "major_gender" => self.major_gender.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("age_ranges", &self.age_ranges);
        out.put("major_gender", &self.major_gender);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Units sold range inside [`Creator`], [`SearchCreatorOnMarketplaceCreator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnitsSoldRange {
    /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
    pub formatted_range: Option<String>,
    /// Largest number of units sold in the range.
    pub maximum_amount: Option<i64>,
    /// Smallest number of units sold in the range.
    pub minimum_amount: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UnitsSoldRange {
    fn name(&self) -> &'static str {
        "UnitsSoldRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "formatted_range" => self.formatted_range.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("formatted_range", &self.formatted_range);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Update failed inside [`UpdateTargetCollaborationResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFailed {
    /// Open ids of creators that could not be added.
    pub add_creator_open_ids: Vec<String>,
    /// Products that could not be added, with the commission asked for.
    pub add_products: Option<AddProduct>,
    /// Commission changes that failed, one for each product.
    pub change_commissions: Option<ChangeCommission>,
    /// End time that could not be set, Unix time in seconds. Example: `1715654330`.
    pub end_time: Option<i64>,
    /// Open ids in the request that belong to no creator, as one text.
    pub invalid_open_id_list: Vec<String>,
    /// Product ids in the request that are not valid for the shop, as one text.
    pub invalid_product_id_list: Vec<String>,
    /// Name that could not be given to the collaboration. Example: `openapi_test`.
    pub name: Option<String>,
    /// Open ids of creators that could not be removed.
    pub remove_creator_open_ids: Vec<String>,
    /// Ids of products that could not be taken out of the collaboration.
    pub remove_product_ids: Vec<String>,
    /// Contact details that could not be changed.
    pub seller_contact_info: Option<SellerContactInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateFailed {
    fn name(&self) -> &'static str {
        "UpdateFailed"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "add_creator_open_ids" => self.add_creator_open_ids.read(reader),
            "add_products" => self.add_products.read(reader),
            "change_commissions" => self.change_commissions.read(reader),
            "end_time" => self.end_time.read(reader),
            "invalid_open_id_list" => self.invalid_open_id_list.read(reader),
            "invalid_product_id_list" => self.invalid_product_id_list.read(reader),
            "name" => self.name.read(reader),
            "remove_creator_open_ids" => self.remove_creator_open_ids.read(reader),
            "remove_product_ids" => self.remove_product_ids.read(reader),
            "seller_contact_info" => self.seller_contact_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("add_creator_open_ids", &self.add_creator_open_ids);
        out.put("add_products", &self.add_products);
        out.put("change_commissions", &self.change_commissions);
        out.put("end_time", &self.end_time);
        out.put("invalid_open_id_list", &self.invalid_open_id_list);
        out.put("invalid_product_id_list", &self.invalid_product_id_list);
        out.put("name", &self.name);
        out.put("remove_creator_open_ids", &self.remove_creator_open_ids);
        out.put("remove_product_ids", &self.remove_product_ids);
        out.put("seller_contact_info", &self.seller_contact_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`UpdateTargetCollaborationRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetCollaborationProduct {
    /// Commission in hundredths of a percent, 100 to 8000; a raise holds at once, a cut from 00:00 of the next day if a creator already shows the product. Required. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`.
    pub id: Option<String>,
    /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`.
    pub target_ad_commission_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateTargetCollaborationProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Commission in hundredths of a percent, 100 to 8000; a raise holds at once, a cut from 00:00 of the next day if a creator already shows the product. Required. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// Platform's id of the product, as the product operations return it. Required. Example: `789078671231312312`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Commission rate on orders that come from ads, in hundredths of a percent; without it the open collaboration's ads rate or the standard rate holds. Example: `1000`.
    pub fn target_ad_commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.target_ad_commission_rate = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateTargetCollaborationProduct {
    fn name(&self) -> &'static str {
        "UpdateTargetCollaborationProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "commission_rate" => self.commission_rate.read(reader),
            "id" => self.id.read(reader),
            "target_ad_commission_rate" => self.target_ad_commission_rate.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("commission_rate", &self.commission_rate);
        out.put("id", &self.id);
        out.put("target_ad_commission_rate", &self.target_ad_commission_rate);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Video GPM range inside [`Creator`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoGpmRange {
    /// ISO 4217 code of the currency of the amounts beside it.
    pub currency: Option<String>,
    /// The range as text ready to show, with currency sign where it is money, such as $0-$100.
    pub formatted_range: Option<String>,
    /// Upper end of the range, decimal text where it is money.
    pub maximum_amount: Option<String>,
    /// Lower end of the range, decimal text where it is money.
    pub minimum_amount: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for VideoGpmRange {
    fn name(&self) -> &'static str {
        "VideoGpmRange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "currency" => self.currency.read(reader),
            "formatted_range" => self.formatted_range.read(reader),
            "maximum_amount" => self.maximum_amount.read(reader),
            "minimum_amount" => self.minimum_amount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("currency", &self.currency);
        out.put("formatted_range", &self.formatted_range);
        out.put("maximum_amount", &self.maximum_amount);
        out.put("minimum_amount", &self.minimum_amount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CheckCreatorOutreachEligibilityResponse,
    CheckTargetCollaborationConflictsResponse,
    CreateCompassOfflineExportTaskResponse,
    CreateConversationWithCreatorResponse,
    CreateOpenCollaborationResponse,
    CreateTargetCollaborationResponse,
    DownloadCompassTaskFileResponse,
    GenerateAffiliateProductPromotionLinkResponse,
    GenerateTargetCollaborationLinkResponse,
    GetCompassTaskListResponse,
    GetConversationListResponse,
    GetInboxCategoryCountsResponse,
    GetLatestUnreadMessagesResponse,
    GetMarketplaceCreatorPerformanceResponse,
    GetMessageInConversationResponse,
    GetOpenCollaborationCreatorContentDetailResponse,
    GetOpenCollaborationSampleRulesResponse,
    GetOpenCollaborationSettingsResponse,
    GetSellerSearchCreatorMarketplaceAdvancedFiltersResponse,
    GetWeeklyCreatorOutreachQuotaResponse,
    GetWeeklyCreatorOutreachRecordsResponse,
    MarkConversationReadResponse,
    QueryCreatorPromotionDetailsInTargetCollaborationResponse,
    QueryTargetCollaborationDetailResponse,
    RemoveOpenCollaborationResponse,
    ResolveTargetCollaborationConflictsResponse,
    SearchCreatorOnMarketplaceResponse,
    SearchOpenCollaborationResponse,
    SearchOpenCollaborationProductResponse,
    SearchSampleApplicationsResponse,
    SearchSampleApplicationsFulfillmentsResponse,
    SearchSellerAffiliateOrdersResponse,
    SearchTargetCollaborationsResponse,
    SellerGetSampleRequestDeeplinkResponse,
    SendImMessageResponse,
    UpdateConversationStatusResponse,
    UpdateTargetCollaborationResponse,
    UploadMessageImageResponse,
    UploadMessageImageV2Response,
    AddProduct,
    AdvancedFilter,
    AffiliateData,
    AutoAddProduct,
    Avatar,
    AvgCommissionRateRange,
    AvgGmvPerBuyerRange,
    Category,
    CategoryChain,
    CategoryGmvDistribution,
    ChangeCommission,
    Commission,
    CommissionRateRange,
    ConflictItem,
    Connect,
    Content,
    ContentGmvDistribution,
    ContentPerformance,
    Conversation,
    CountRange,
    CreateCompassOfflineExportTaskTask,
    CreateOpenCollaborationOpenCollaboration,
    CreateTargetCollaborationProduct,
    CreateTargetCollaborationTargetCollaboration,
    Creator,
    CreatorConnectInfo,
    CreatorContentDetail,
    CreatorEligibilityResult,
    CreatorInfo,
    CreatorProfile,
    CreatorTrendProfile,
    CurrentCommission,
    Data,
    EditOpenCollaborationSampleRuleSampleRule,
    FailedItem,
    File,
    FollowerAge,
    FollowerDemographic,
    FollowerGender,
    FollowerLocation,
    FreeSampleRule,
    Fulfillment,
    GenderDistribution,
    GetInboxCategoryCountsData,
    GetOpenCollaborationCreatorContentDetailCreatorProfile,
    GetOpenCollaborationCreatorContentDetailProduct,
    GetSellerSearchCreatorMarketplaceAdvancedFiltersData,
    GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem,
    GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2,
    GetWeeklyCreatorOutreachRecordsData,
    Gmv,
    GmvLevelRule,
    GmvRange,
    GpmRange,
    GroupCount,
    Image,
    LiveGpmRange,
    MajorGender,
    Message,
    MessageBody,
    NewestMessage,
    OpenCollaboration,
    OpenCollaborationSetting,
    OptionChildren,
    OptionItem,
    Order,
    OriginalPrice,
    Price,
    Product,
    ProductBaseInfo,
    ProductDetail,
    ProductFilter,
    ProductOriginalPriceRange,
    PromotionPrice,
    QueryCreatorPromotionDetailsInTargetCollaborationData,
    QueryTargetCollaborationDetailCreator,
    QuotaDetail,
    ResolveTargetCollaborationConflictsConflictItem,
    SalesPrice,
    SalesPriceRange,
    SampleApplication,
    SampleRule,
    SearchCreatorOnMarketplaceCreator,
    SearchCreatorOnMarketplaceCreatorProfile,
    SearchOpenCollaborationProductCategory,
    SearchOpenCollaborationProductCommission,
    SearchOpenCollaborationProductProduct,
    SearchParam,
    SearchSampleApplicationsCreator,
    SearchSampleApplicationsFulfillmentsProduct,
    SearchSampleApplicationsProduct,
    SellerContactInfo,
    Shop,
    Sku,
    Sorter,
    SuccessItem,
    TargetCollaboration,
    TargetCollaborationConflict,
    Task,
    Threshold,
    TopFollowerDemographic,
    UnitsSoldRange,
    UpdateFailed,
    UpdateTargetCollaborationProduct,
    VideoGpmRange,
);
