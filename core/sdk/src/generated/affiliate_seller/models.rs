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
    /// Creator eligibility results.
    pub creator_eligibility_results: Vec<CreatorEligibilityResult>,
    /// Ineligible creator levels.
    pub ineligible_creator_levels: Vec<i64>,
    /// Is batch quota consumable.
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
    /// Conflict items.
    pub conflict_items: Vec<ConflictItem>,
    /// Has conflict.
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
    /// Task.
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
    /// Avatar.
    pub avatar: Option<String>,
    /// Conversation id. Example: `1234567890`.
    pub conversation_id: Option<String>,
    /// Creator IM id. Example: `12345678`.
    pub creator_im_id: Option<String>,
    /// Is new. Example: `true`.
    pub is_new: Option<bool>,
    /// Unread count. Example: `2`.
    pub unread_count: Option<i64>,
    /// Username. Example: `test_creator_name`.
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
    /// Open collaboration.
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
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Invalid open id list.
    pub invalid_open_id_list: Vec<String>,
    /// Invalid product id list.
    pub invalid_product_id_list: Vec<String>,
    /// Target collaboration.
    pub target_collaboration: Option<CreateTargetCollaborationTargetCollaboration>,
    /// Target collaboration conflicts.
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
    /// File.
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
    /// Product promotion link. Example: `https://www.example.com/t/acibsnsgSIngls`.
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
    /// Link.
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
    /// Tasks.
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
    /// Conversations.
    pub conversations: Vec<Conversation>,
    /// Has more. Example: `true`.
    pub has_more: Option<bool>,
    /// Next page token. Example: `b2Zmc2V0PTAK`.
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
    /// Data.
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
    /// Newest message list.
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
    /// Creator.
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
    /// Has more. Example: `true`.
    pub has_more: Option<bool>,
    /// Messages.
    pub messages: Vec<Message>,
    /// Next page token. Example: `b2Zmc2V0PTAK`.
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
    /// Creator content details.
    pub creator_content_details: Vec<CreatorContentDetail>,
    /// Next page token. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Product.
    pub product: Option<GetOpenCollaborationCreatorContentDetailProduct>,
    /// Total count. Example: `1`.
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
    /// Sample rules.
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
    /// Open collaboration settings.
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
    /// Data.
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
    /// Data.
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
    /// Data.
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
    /// Failed conversation ids.
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
    /// Data.
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
    /// Target collaboration.
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
    /// Terminated effective time. Unix seconds. Example: `1725334422`.
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
    /// Failed items.
    pub failed_items: Vec<FailedItem>,
    /// Success items.
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
    /// Creators.
    pub creators: Vec<SearchCreatorOnMarketplaceCreator>,
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Search key.
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
    /// Next page token. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Open collaborations.
    pub open_collaborations: Vec<OpenCollaboration>,
    /// Total count. Example: `10000`.
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
    /// Next page token. Example: `b2Zmc2V0PTEw`.
    pub next_page_token: Option<String>,
    /// Products.
    pub products: Vec<SearchOpenCollaborationProductProduct>,
    /// Total count. Example: `10000`.
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
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Sample applications.
    pub sample_applications: Vec<SampleApplication>,
    /// Total count. Example: `100`.
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
    /// Fulfillments.
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
    /// Next page token.
    pub next_page_token: Option<String>,
    /// Orders.
    pub orders: Vec<Order>,
    /// Total count. Example: `10000`.
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
    /// Next page token. Example: `b2Zmc2V0PTAK`.
    pub next_page_token: Option<String>,
    /// Target collaborations.
    pub target_collaborations: Vec<TargetCollaboration>,
    /// Total count. Example: `100`.
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
    /// Deeplink.
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
    /// Message id. Example: `1234444`.
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
    /// Target collaboration conflicts.
    pub target_collaboration_conflicts: Vec<TargetCollaborationConflict>,
    /// Update failed.
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
    /// Height. Example: `720`.
    pub height: Option<i64>,
    /// URL.
    pub url: Option<String>,
    /// Width. Example: `1280`.
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
    /// Height.
    pub height: Option<i64>,
    /// URL.
    pub url: Option<String>,
    /// Width.
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
    /// Commission rate. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Id. Example: `789078671231312312`.
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
    /// Content preference type.
    pub content_preference_type: Vec<String>,
    /// Eligible flat fee.
    pub eligible_flat_fee: Option<bool>,
    /// Option list.
    pub option_list: Vec<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem>,
    /// Sorter algorithm id.
    pub sorter_algorithm_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AdvancedFilter {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Content preference type.
    pub fn content_preference_type(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.content_preference_type = value.into_iter().map(Into::into).collect();
        self
    }

    /// Eligible flat fee.
    pub fn eligible_flat_fee(mut self, value: bool) -> Self {
        self.eligible_flat_fee = Some(value);
        self
    }

    /// Option list.
    pub fn option_list(
        mut self,
        value: impl IntoIterator<Item = GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem>,
    ) -> Self {
        self.option_list = value.into_iter().collect();
        self
    }

    /// Sorter algorithm id.
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
    /// Average commission rate.
    pub avg_commission_rate: Option<String>,
    /// Creator agency staus.
    pub creator_agency_staus: Option<String>,
    /// Is fast growing.
    pub is_fast_growing: Option<bool>,
    /// Not invited l90 days.
    pub not_invited_l90_days: Option<bool>,
    /// Post rate.
    pub post_rate: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AffiliateData {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Average commission rate.
    pub fn avg_commission_rate(mut self, value: impl Into<String>) -> Self {
        self.avg_commission_rate = Some(value.into());
        self
    }

    /// Creator agency staus.
    pub fn creator_agency_staus(mut self, value: impl Into<String>) -> Self {
        self.creator_agency_staus = Some(value.into());
        self
    }

    /// Is fast growing.
    pub fn is_fast_growing(mut self, value: bool) -> Self {
        self.is_fast_growing = Some(value);
        self
    }

    /// Not invited l90 days.
    pub fn not_invited_l90_days(mut self, value: bool) -> Self {
        self.not_invited_l90_days = Some(value);
        self
    }

    /// Post rate.
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
    /// Commission rate. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Enable. Example: `true`.
    pub enable: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AutoAddProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Commission rate. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// Enable. Example: `true`.
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
    /// URL.
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
    /// Maximum amount.
    pub maximum_amount: Option<i64>,
    /// Minimum amount.
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
    /// Currency.
    pub currency: Option<String>,
    /// Formatted range.
    pub formatted_range: Option<String>,
    /// Maximum amount. A decimal number as text.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text.
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
    /// Child category id list.
    pub child_category_id_list: Vec<String>,
    /// Parent category id.
    pub parent_category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Category {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Child category id list.
    pub fn child_category_id_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.child_category_id_list = value.into_iter().map(Into::into).collect();
        self
    }

    /// Parent category id.
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
    /// Id. Example: `343554`.
    pub id: Option<String>,
    /// Is leaf. Example: `false`.
    pub is_leaf: Option<bool>,
    /// Local name. Example: `COMPUTER`.
    pub local_name: Option<String>,
    /// Parent id. Example: `342948`.
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
    /// Category id.
    pub category_id: Option<String>,
    /// Value.
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
    /// Commission rate. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Product id. Example: `789078671231312312`.
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
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Effective time. Example: `1715654330`.
    pub effective_time: Option<String>,
    /// Maximum amount. A decimal number as text. Example: `55.7`.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text. Example: `34.3`.
    pub minimum_amount: Option<String>,
    /// Rate. Example: `3000`.
    pub rate: Option<i64>,
    /// Shop ads commission rate. Example: `100`.
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
    /// Rate, lower bound. Example: `100`.
    pub rate_ge: Option<i64>,
    /// Rate, upper bound (exclusive). Example: `8000`.
    pub rate_lt: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CommissionRateRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Rate, lower bound. Example: `100`.
    pub fn rate_ge(mut self, value: impl Into<i64>) -> Self {
        self.rate_ge = Some(value.into());
        self
    }

    /// Rate, upper bound (exclusive). Example: `8000`.
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
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Existing collaboration id.
    pub existing_collaboration_id: Option<String>,
    /// Product id.
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
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Has sent IM message.
    pub has_sent_im_message: Option<bool>,
    /// Has sent invitation.
    pub has_sent_invitation: Option<bool>,
    /// Id.
    pub id: Option<String>,
    /// Is paired.
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
    /// Comment count. Example: `10`.
    pub comment_count: Option<i64>,
    /// Create time. Unix seconds. Example: `1723529426`.
    pub create_time: Option<i64>,
    /// Description.
    pub description: Option<String>,
    /// Format. Example: `LIVE`.
    pub format: Option<String>,
    /// Id. Example: `123456`.
    pub id: Option<String>,
    /// Like count. Example: `123`.
    pub like_count: Option<i64>,
    /// LIVE end time. Unix seconds. Example: `1723529426`.
    pub live_end_time: Option<i64>,
    /// Page link. Example: `https://www.example.com`.
    pub page_link: Option<String>,
    /// Paid order count. Example: `1`.
    pub paid_order_count: Option<i64>,
    /// URL. Example: `https://www.example.com`.
    pub url: Option<String>,
    /// View count. Example: `100`.
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
    /// Content type.
    pub content_type: Option<String>,
    /// Value.
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
    /// Average engagement rate.
    pub avg_engagement_rate: Option<String>,
    /// Average LIVE average viewers, lower bound.
    pub avg_live_avg_viewers_ge: Option<String>,
    /// Average shopable engagement rate.
    pub avg_shopable_engagement_rate: Option<String>,
    /// Average shoppable LIVE average viewers, lower bound.
    pub avg_shoppable_live_avg_viewers_ge: Option<String>,
    /// Average shoppable video views.
    pub avg_shoppable_video_views: Option<String>,
    /// Average video views.
    pub avg_video_views: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ContentPerformance {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Average engagement rate.
    pub fn avg_engagement_rate(mut self, value: impl Into<String>) -> Self {
        self.avg_engagement_rate = Some(value.into());
        self
    }

    /// Average LIVE average viewers, lower bound.
    pub fn avg_live_avg_viewers_ge(mut self, value: impl Into<String>) -> Self {
        self.avg_live_avg_viewers_ge = Some(value.into());
        self
    }

    /// Average shopable engagement rate.
    pub fn avg_shopable_engagement_rate(mut self, value: impl Into<String>) -> Self {
        self.avg_shopable_engagement_rate = Some(value.into());
        self
    }

    /// Average shoppable LIVE average viewers, lower bound.
    pub fn avg_shoppable_live_avg_viewers_ge(mut self, value: impl Into<String>) -> Self {
        self.avg_shoppable_live_avg_viewers_ge = Some(value.into());
        self
    }

    /// Average shoppable video views.
    pub fn avg_shoppable_video_views(mut self, value: impl Into<String>) -> Self {
        self.avg_shoppable_video_views = Some(value.into());
        self
    }

    /// Average video views.
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
    /// Avatar.
    pub avatar: Option<String>,
    /// Creator IM id. Example: `12345678`.
    pub creator_im_id: Option<String>,
    /// Id. Example: `12345678`.
    pub id: Option<String>,
    /// Unread count. Example: `2`.
    pub unread_count: Option<i64>,
    /// Username. Example: `test_creator_name`.
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
    /// Count, lower bound.
    pub count_ge: Option<i64>,
    /// Count, upper bound.
    pub count_le: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CountRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Count, lower bound.
    pub fn count_ge(mut self, value: impl Into<i64>) -> Self {
        self.count_ge = Some(value.into());
        self
    }

    /// Count, upper bound.
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
    /// Id.
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
    /// Effective time. Unix seconds. Example: `1715654330`.
    pub effective_time: Option<i64>,
    /// Id. Example: `7365861555575916210`.
    pub id: Option<String>,
    /// Product id. Example: `789078671231`.
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
    /// Id. Required. Example: `789078671231312312`.
    pub id: Option<String>,
    /// Shop ads commission rate. Example: `1000`.
    pub shop_ads_commission_rate: Option<i64>,
    /// Target commission rate. Required. Example: `1000`.
    pub target_commission_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateTargetCollaborationProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Required. Example: `789078671231312312`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Shop ads commission rate. Example: `1000`.
    pub fn shop_ads_commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.shop_ads_commission_rate = Some(value.into());
        self
    }

    /// Target commission rate. Required. Example: `1000`.
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
    /// Id. Example: `7365861555575916210`.
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
    /// Avatar.
    pub avatar: Option<Avatar>,
    /// Average commission rate.
    pub avg_commission_rate: Option<i64>,
    /// Average commission rate range.
    pub avg_commission_rate_range: Option<AvgCommissionRateRange>,
    /// Average e-commerce LIVE comment count.
    pub avg_ec_live_comment_count: Option<i64>,
    /// Average e-commerce LIVE like count.
    pub avg_ec_live_like_count: Option<i64>,
    /// Average e-commerce LIVE share count.
    pub avg_ec_live_share_count: Option<i64>,
    /// Average e-commerce LIVE view count.
    pub avg_ec_live_view_count: Option<i64>,
    /// Average e-commerce video comment count.
    pub avg_ec_video_comment_count: Option<i64>,
    /// Average e-commerce video like count.
    pub avg_ec_video_like_count: Option<i64>,
    /// Average e-commerce video play count.
    pub avg_ec_video_play_count: Option<i64>,
    /// Average e-commerce video share count.
    pub avg_ec_video_share_count: Option<i64>,
    /// Average GMV per buyer.
    pub avg_gmv_per_buyer: Option<Money>,
    /// Average GMV per buyer range.
    pub avg_gmv_per_buyer_range: Option<AvgGmvPerBuyerRange>,
    /// Bio description.
    pub bio_description: Option<String>,
    /// Brand collaboration count.
    pub brand_collaboration_count: Option<i64>,
    /// Category GMV distribution.
    pub category_gmv_distribution: Vec<CategoryGmvDistribution>,
    /// Category ids.
    pub category_ids: Vec<String>,
    /// Content GMV distribution.
    pub content_gmv_distribution: Vec<ContentGmvDistribution>,
    /// Creator profile.
    pub creator_profile: Option<CreatorProfile>,
    /// E-commerce LIVE count.
    pub ec_live_count: Option<i64>,
    /// E-commerce LIVE engagement rate.
    pub ec_live_engagement_rate: Option<String>,
    /// E-commerce video count.
    pub ec_video_count: Option<i64>,
    /// E-commerce video engagement rate.
    pub ec_video_engagement_rate: Option<String>,
    /// Follower age.
    pub follower_age: Vec<FollowerAge>,
    /// Follower count.
    pub follower_count: Option<i64>,
    /// Follower gender.
    pub follower_gender: Vec<FollowerGender>,
    /// Follower location.
    pub follower_location: Vec<FollowerLocation>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GMV range.
    pub gmv_range: Option<GmvRange>,
    /// GPM.
    pub gpm: Option<Money>,
    /// GPM range.
    pub gpm_range: Option<GpmRange>,
    /// LIVE GMV.
    pub live_gmv: Option<Money>,
    /// LIVE GPM.
    pub live_gpm: Option<Money>,
    /// LIVE GPM range.
    pub live_gpm_range: Option<LiveGpmRange>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Post rate.
    pub post_rate: Option<String>,
    /// Pps.
    pub pps: Option<String>,
    /// Product original price range.
    pub product_original_price_range: Option<ProductOriginalPriceRange>,
    /// Profile tt URI.
    pub profile_tt_uri: Option<String>,
    /// Promoted product num.
    pub promoted_product_num: Option<i64>,
    /// Rating.
    pub rating: Option<String>,
    /// Selection region.
    pub selection_region: Option<String>,
    /// Top collaborated brand ids.
    pub top_collaborated_brand_ids: Vec<String>,
    /// Units sold.
    pub units_sold: Option<i64>,
    /// Units sold range.
    pub units_sold_range: Option<UnitsSoldRange>,
    /// Username.
    pub username: Option<String>,
    /// Video GMV.
    pub video_gmv: Option<Money>,
    /// Video GPM.
    pub video_gpm: Option<Money>,
    /// Video GPM range.
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
    /// Is blocked.
    pub is_blocked: Option<bool>,
    /// Is connect.
    pub is_connect: Option<bool>,
    /// Is paired.
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
    /// Creator profile.
    pub creator_profile: Option<GetOpenCollaborationCreatorContentDetailCreatorProfile>,
    /// LIVE count. Example: `2`.
    pub live_count: Option<i64>,
    /// Promotion end time. Unix seconds. Example: `1734682697`.
    pub promotion_end_time: Option<i64>,
    /// Promotion status. Example: `NORMAL`.
    pub promotion_status: Option<PromotionStatus>,
    /// Video count. Example: `101`.
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
    /// Creator level.
    pub creator_level: Option<i64>,
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Is blocked.
    pub is_blocked: Option<bool>,
    /// Is connected.
    pub is_connected: Option<bool>,
    /// Is creator follower count threshold met.
    pub is_creator_follower_count_threshold_met: Option<bool>,
    /// Is creator level quota available.
    pub is_creator_level_quota_available: Option<bool>,
    /// Is paired.
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
    /// Creator open id. Required.
    pub creator_open_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreatorInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creator open id. Required.
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
    /// Contact info available.
    pub contact_info_available: Option<bool>,
    /// Creator bind mcn name.
    pub creator_bind_mcn_name: Option<String>,
    /// Creator connect info.
    pub creator_connect_info: Option<CreatorConnectInfo>,
    /// Creator fulfillment reviews.
    pub creator_fulfillment_reviews: Option<i64>,
    /// Creator fulfillment score 90d.
    pub creator_fulfillment_score_90d: Option<String>,
    /// Creator level.
    pub creator_level: Option<i64>,
    /// Creator trend profile.
    pub creator_trend_profile: Vec<CreatorTrendProfile>,
    /// Has invited 90d.
    pub has_invited_90d: Option<bool>,
    /// Is creator blocked.
    pub is_creator_blocked: Option<bool>,
    /// Is eligible flat fee.
    pub is_eligible_flat_fee: Option<bool>,
    /// Is official recommend.
    pub is_official_recommend: Option<bool>,
    /// Is rising star.
    pub is_rising_star: Option<bool>,
    /// LIVE comment count 30d med.
    pub live_comment_cnt_30d_med: Option<i64>,
    /// LIVE engagement rate 30d.
    pub live_engagement_rate_30d: Option<i64>,
    /// LIVE like count 30d.
    pub live_like_cnt_30d: Option<i64>,
    /// LIVE share count 30d med.
    pub live_share_cnt_30d_med: Option<i64>,
    /// LIVE view count 30d med.
    pub live_view_cnt_30d_med: Option<i64>,
    /// Sample score.
    pub sample_score: Option<i64>,
    /// Video play count 30d med.
    pub video_play_cnt_30d_med: Option<i64>,
    /// Video publish count 30d med.
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
    /// End timestamp.
    pub end_timestamp: Option<i64>,
    /// Engagement rate.
    pub engagement_rate: Option<i64>,
    /// Follower.
    pub follower: Option<i64>,
    /// GMV.
    pub gmv: Option<Gmv>,
    /// Start timestamp.
    pub start_timestamp: Option<i64>,
    /// Units sold.
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
    /// End time. Unix seconds. Example: `1727625600`.
    pub end_time: Option<i64>,
    /// Rate. Example: `3000`.
    pub rate: Option<i64>,
    /// Start time. Unix seconds. Example: `1725334422`.
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
    /// Bonus exposure post percentile threshold.
    pub bonus_exposure_post_percentile_threshold: Option<String>,
    /// End time.
    pub end_time: Option<String>,
    /// GMV level rule.
    pub gmv_level_rule: Vec<GmvLevelRule>,
    /// GMV tier.
    pub gmv_tier: Option<String>,
    /// New connect count.
    pub new_connect_count: Option<String>,
    /// Pair connect count.
    pub pair_connect_count: Option<String>,
    /// Quota details.
    pub quota_details: Vec<QuotaDetail>,
    /// Quota sum.
    pub quota_sum: Option<String>,
    /// Quota type.
    pub quota_type: Option<String>,
    /// Quota use.
    pub quota_use: Option<String>,
    /// Reached max follower count.
    pub reached_max_follower_cnt: Option<String>,
    /// Shop id.
    pub shop_id: Option<String>,
    /// Start time.
    pub start_time: Option<String>,
    /// Unlimited.
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
    /// Activate status. Required. Example: `ACTIVATE`.
    pub activate_status: Option<String>,
    /// End time. Unix seconds. Example: `1728552553`.
    pub end_time: Option<i64>,
    /// Is sample time unlimited. Example: `true`.
    pub is_sample_time_unlimited: Option<bool>,
    /// Sample quota. Example: `100`.
    pub sample_quota: Option<i64>,
    /// Start time. Unix seconds. Example: `1728552553`.
    pub start_time: Option<i64>,
    /// Thresholds.
    pub thresholds: Option<Threshold>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditOpenCollaborationSampleRuleSampleRule {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Activate status. Required. Example: `ACTIVATE`.
    pub fn activate_status(mut self, value: impl Into<String>) -> Self {
        self.activate_status = Some(value.into());
        self
    }

    /// End time. Unix seconds. Example: `1728552553`.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Is sample time unlimited. Example: `true`.
    pub fn is_sample_time_unlimited(mut self, value: bool) -> Self {
        self.is_sample_time_unlimited = Some(value);
        self
    }

    /// Sample quota. Example: `100`.
    pub fn sample_quota(mut self, value: impl Into<i64>) -> Self {
        self.sample_quota = Some(value.into());
        self
    }

    /// Start time. Unix seconds. Example: `1728552553`.
    pub fn start_time(mut self, value: impl Into<i64>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Thresholds.
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
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Existing collaboration id.
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
    /// Base64.
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
    /// Key.
    pub key: Option<String>,
    /// Value.
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
    /// Age ranges.
    pub age_ranges: Vec<String>,
    /// Count range.
    pub count_range: Option<CountRange>,
    /// Gender distribution.
    pub gender_distribution: Option<GenderDistribution>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FollowerDemographic {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Age ranges.
    pub fn age_ranges(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.age_ranges = value.into_iter().map(Into::into).collect();
        self
    }

    /// Count range.
    pub fn count_range(mut self, value: CountRange) -> Self {
        self.count_range = Some(value);
        self
    }

    /// Gender distribution.
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
    /// Key.
    pub key: Option<String>,
    /// Value.
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
    /// Key.
    pub key: Option<String>,
    /// Value.
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
    /// Has free sample. Example: `true`.
    pub has_free_sample: Option<bool>,
    /// Is sample approval exempt. Example: `true`.
    pub is_sample_approval_exempt: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl FreeSampleRule {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Has free sample. Example: `true`.
    pub fn has_free_sample(mut self, value: bool) -> Self {
        self.has_free_sample = Some(value);
        self
    }

    /// Is sample approval exempt. Example: `true`.
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
    /// Content.
    pub content: Option<Content>,
    /// Product.
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
    /// Gender.
    pub gender: Option<String>,
    /// Percentage, lower bound.
    pub percentage_ge: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenderDistribution {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gender.
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }

    /// Percentage, lower bound.
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
    /// Group counts.
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
    /// Avatar.
    pub avatar: Option<Avatar>,
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Follower count. Example: `10023`.
    pub follower_count: Option<i64>,
    /// Nickname. Example: `nickname`.
    pub nickname: Option<String>,
    /// Username. Example: `example_creator`.
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
    /// Id. Example: `1734823553672710512`.
    pub id: Option<String>,
    /// Image URL.
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
    /// Option list.
    pub option_list: Vec<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem>,
    /// Sorters.
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
    /// Option type.
    pub option_type: Option<String>,
    /// Options.
    pub options: Vec<OptionItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Option type.
    pub fn option_type(mut self, value: impl Into<String>) -> Self {
        self.option_type = Some(value.into());
        self
    }

    /// Options.
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
    /// Option type.
    pub option_type: Option<OptionType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2 {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Option type.
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
    /// Connect list.
    pub connect_list: Vec<Connect>,
    /// Total.
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
    /// Amount. A decimal number as text.
    pub amount: Option<String>,
    /// Symbol.
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
    /// GMV tier.
    pub gmv_tier: Option<String>,
    /// Left GMV.
    pub left_gmv: Option<Money>,
    /// Quota details.
    pub quota_details: Vec<QuotaDetail>,
    /// Reached max follower count.
    pub reached_max_follower_cnt: Option<String>,
    /// Right GMV.
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
    /// Currency.
    pub currency: Option<String>,
    /// Formatted range.
    pub formatted_range: Option<String>,
    /// Maximum amount. A decimal number as text.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text.
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
    /// Currency.
    pub currency: Option<String>,
    /// Formatted range.
    pub formatted_range: Option<String>,
    /// Maximum amount. A decimal number as text.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text.
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
    /// Count.
    pub count: Option<i64>,
    /// Group type.
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
    /// URL.
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
    /// Currency.
    pub currency: Option<String>,
    /// Formatted range.
    pub formatted_range: Option<String>,
    /// Maximum amount. A decimal number as text.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text.
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
    /// Gender.
    pub gender: Option<String>,
    /// Percentage.
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
    /// Conversation index. Example: `1735032460678899`.
    pub conversation_index: Option<String>,
    /// Message body.
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
    /// Content.
    pub content: Option<String>,
    /// Conversation id. Example: `7451873679308620048`.
    pub conversation_id: Option<String>,
    /// Create time. Unix seconds. Example: `1691411573`.
    pub create_time: Option<i64>,
    /// Id. Example: `7451907556216407553`.
    pub id: Option<String>,
    /// Sender id. Example: `2368694990397660924`.
    pub sender_id: Option<String>,
    /// Type. Example: `TEXT`.
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
    /// Content.
    pub content: Option<String>,
    /// Conversation id. Example: `12345`.
    pub conversation_id: Option<String>,
    /// Sender id. Example: `12345678`.
    pub sender_id: Option<String>,
    /// Type. Example: `TEXT`.
    pub type_: Option<MessageBodyType>,
    /// Unread message count. Example: `1`.
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
    /// Content creator count. Example: `10`.
    pub content_creator_count: Option<i64>,
    /// Current commission.
    pub current_commission: Option<CurrentCommission>,
    /// Id. Example: `94297006405`.
    pub id: Option<String>,
    /// Product.
    pub product: Option<Product>,
    /// Showcase creator count. Example: `15`.
    pub showcase_creator_count: Option<i64>,
    /// Status. Example: `NORMAL`.
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
    /// Auto add product.
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
    /// Id.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OptionChildren {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name.
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
    /// Id.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Option children.
    pub option_children: Vec<OptionChildren>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl OptionItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Option children.
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
    /// Create time. Unix seconds. Example: `1722420186`.
    pub create_time: Option<i64>,
    /// Delivery time. Unix seconds. Example: `1723748656`.
    pub delivery_time: Option<i64>,
    /// Id. Example: `579125529499110202`.
    pub id: Option<String>,
    /// SKUs.
    pub skus: Vec<Sku>,
    /// Status. Example: `COMPLETED`.
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
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Maximum amount. A decimal number as text. Example: `100.00`.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text. Example: `12.21`.
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
    /// Max price.
    pub max_price: Option<Money>,
    /// Min price.
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
    /// Collaboration status. Example: `NORMAL`.
    pub collaboration_status: Option<CollaborationStatus>,
    /// Commission.
    pub commission: Option<Commission>,
    /// Commission effective status. Example: `EFFECTIVE_ALL`.
    pub commission_effective_status: Option<CommissionEffectiveStatus>,
    /// Id. Example: `789078671231312312`.
    pub id: Option<String>,
    /// Inventory. Example: `1274`.
    pub inventory: Option<i64>,
    /// Main image URL.
    pub main_image_url: Option<String>,
    /// Original price.
    pub original_price: Option<OriginalPrice>,
    /// Status. Example: `LIVE`.
    pub status: Option<ProductStatus>,
    /// Title.
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
    /// Ads commission effective time. Unix seconds.
    pub ads_commission_effective_time: Option<i64>,
    /// Commission effective time. Unix seconds.
    pub commission_effective_time: Option<i64>,
    /// Image.
    pub image: Option<Image>,
    /// Old target ads commission.
    pub old_target_ads_commission: Option<i64>,
    /// Old target commission.
    pub old_target_commission: Option<i64>,
    /// Open commission.
    pub open_commission: Option<i64>,
    /// Price.
    pub price: Option<Price>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product status.
    pub product_status: Option<String>,
    /// Promotion price.
    pub promotion_price: Option<PromotionPrice>,
    /// Target ads commission.
    pub target_ads_commission: Option<i64>,
    /// Target commission.
    pub target_commission: Option<i64>,
    /// Title.
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
    /// Is commission effective.
    pub is_commission_effective: Option<bool>,
    /// LIVE count.
    pub live_count: Option<i64>,
    /// Product add status.
    pub product_add_status: Option<bool>,
    /// Product base info.
    pub product_base_info: Option<ProductBaseInfo>,
    /// Video count.
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
    /// Added types.
    pub added_types: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ProductFilter {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Added types.
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
    /// Currency.
    pub currency: Option<String>,
    /// Maximum amount. A decimal number as text.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text.
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
    /// Max price.
    pub max_price: Option<Money>,
    /// Min price.
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
    /// Product details.
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
    /// Avatar.
    pub avatar: Option<Avatar>,
    /// Collaboration status. Example: `NORMAL`.
    pub collaboration_status: Option<CollaborationStatus>,
    /// Content product count. Example: `1`.
    pub content_product_count: Option<i64>,
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Nickname. Example: `123456`.
    pub nickname: Option<String>,
    /// Product effective status. Example: `EFFECTIVE_ALL`.
    pub product_effective_status: Option<CommissionEffectiveStatus>,
    /// Selection region. Example: `US`.
    pub selection_region: Option<String>,
    /// Showcase product count. Example: `2`.
    pub showcase_product_count: Option<i64>,
    /// Username. Example: `123456`.
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
    /// Creator levels.
    pub creator_levels: Vec<i64>,
    /// Quota bonus sum.
    pub quota_bonus_sum: Option<i64>,
    /// Quota bonus use.
    pub quota_bonus_use: Option<i64>,
    /// Quota period sum.
    pub quota_period_sum: Option<i64>,
    /// Quota period use.
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
    /// Creator open id. Required.
    pub creator_open_id: Option<String>,
    /// Existing collaboration id. Required.
    pub existing_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ResolveTargetCollaborationConflictsConflictItem {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creator open id. Required.
    pub fn creator_open_id(mut self, value: impl Into<String>) -> Self {
        self.creator_open_id = Some(value.into());
        self
    }

    /// Existing collaboration id. Required.
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
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Maximum amount. A decimal number as text. Example: `55.7`.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text. Example: `34.3`.
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
    /// Amount, lower bound. Example: `12.44`.
    pub amount_ge: Option<String>,
    /// Amount, upper bound (exclusive). Example: `100`.
    pub amount_lt: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SalesPriceRange {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount, lower bound. Example: `12.44`.
    pub fn amount_ge(mut self, value: impl Into<String>) -> Self {
        self.amount_ge = Some(value.into());
        self
    }

    /// Amount, upper bound (exclusive). Example: `100`.
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
    /// Approve expiration time. Unix seconds. Example: `1728674995`.
    pub approve_expiration_time: Option<i64>,
    /// Available quantity. Example: `50`.
    pub available_quantity: Option<i64>,
    /// Commission rate. Example: `0.1`.
    pub commission_rate: Option<String>,
    /// Creator.
    pub creator: Option<SearchSampleApplicationsCreator>,
    /// Disapprovable reasons.
    pub disapprovable_reasons: Vec<String>,
    /// Fulfillment status. Example: `ONGOING`.
    pub fulfillment_status: Option<FulfillmentStatus>,
    /// Id. Example: `123456`.
    pub id: Option<String>,
    /// Is approvable. Example: `true`.
    pub is_approvable: Option<bool>,
    /// Order id. Example: `123456`.
    pub order_id: Option<String>,
    /// Partner name. Example: `ABC`.
    pub partner_name: Option<String>,
    /// Product.
    pub product: Option<SearchSampleApplicationsProduct>,
    /// Shipment expiration time. Unix seconds. Example: `1728674995`.
    pub shipment_expiration_time: Option<i64>,
    /// Status. Example: `PENDING`.
    pub status: Option<SampleApplicationStatus>,
    /// Tracking number. Example: `123456`.
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
    /// Available quantity. Example: `50`.
    pub available_quantity: Option<i64>,
    /// End time. Unix seconds. Example: `1728546888`.
    pub end_time: Option<i64>,
    /// Is sample time unlimited. Example: `true`.
    pub is_sample_time_unlimited: Option<bool>,
    /// Product id. Example: `123456`.
    pub product_id: Option<String>,
    /// Sample quota. Example: `100`.
    pub sample_quota: Option<i64>,
    /// Start time. Unix seconds. Example: `1728546888`.
    pub start_time: Option<i64>,
    /// Status. Example: `ONGOING`.
    pub status: Option<String>,
    /// Thresholds.
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
    /// Avatar.
    pub avatar: Option<Avatar>,
    /// Average e-commerce LIVE uv.
    pub avg_ec_live_uv: Option<i64>,
    /// Average e-commerce video view count.
    pub avg_ec_video_view_count: Option<i64>,
    /// Category ids.
    pub category_ids: Vec<String>,
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Creator profile.
    pub creator_profile: Option<SearchCreatorOnMarketplaceCreatorProfile>,
    /// Follower count.
    pub follower_count: Option<i64>,
    /// GMV.
    pub gmv: Option<Money>,
    /// GMV range.
    pub gmv_range: Option<GmvRange>,
    /// LIVE GMV.
    pub live_gmv: Option<Money>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Selection region.
    pub selection_region: Option<String>,
    /// Top follower demographics.
    pub top_follower_demographics: Option<TopFollowerDemographic>,
    /// Units sold range.
    pub units_sold_range: Option<UnitsSoldRange>,
    /// Username.
    pub username: Option<String>,
    /// Video GMV.
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
    /// Creator bind mcn name.
    pub creator_bind_mcn_name: Option<String>,
    /// Creator level.
    pub creator_level: Option<i64>,
    /// Has collaborated.
    pub has_collaborated: Option<bool>,
    /// Has invited 90d.
    pub has_invited_90d: Option<bool>,
    /// Is creator blocked.
    pub is_creator_blocked: Option<bool>,
    /// Is eligible flat fee.
    pub is_eligible_flat_fee: Option<bool>,
    /// Is fast growing.
    pub is_fast_growing: Option<bool>,
    /// Is official recommend.
    pub is_official_recommend: Option<bool>,
    /// Is rising star.
    pub is_rising_star: Option<bool>,
    /// Pps score.
    pub pps_score: Option<String>,
    /// User type tag.
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
    /// Id. Example: `3412342`.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOpenCollaborationProductCategory {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id. Example: `3412342`.
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
    /// Amount. A decimal number as text. Example: `121.32`.
    pub amount: Option<String>,
    /// Currency. Example: `USD`.
    pub currency: Option<String>,
    /// Rate. Example: `3000`.
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
    /// Category chains.
    pub category_chains: Vec<CategoryChain>,
    /// Commission.
    pub commission: Option<SearchOpenCollaborationProductCommission>,
    /// Detail link.
    pub detail_link: Option<String>,
    /// Has inventory. Example: `false`.
    pub has_inventory: Option<bool>,
    /// Id. Example: `1729432087292775344`.
    pub id: Option<String>,
    /// Main image URL.
    pub main_image_url: Option<String>,
    /// Original price.
    pub original_price: Option<OriginalPrice>,
    /// Sale region. Example: `ID`.
    pub sale_region: Option<String>,
    /// Sales price.
    pub sales_price: Option<SalesPrice>,
    /// Shop.
    pub shop: Option<Shop>,
    /// Title.
    pub title: Option<String>,
    /// Units sold. Example: `12123`.
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
    /// Keyword. Required. Example: `test`.
    pub keyword: Option<String>,
    /// Keyword type. Required. Example: `TARGET_COLLABORATION_NAME`.
    pub keyword_type: Option<SearchParamKeywordType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchParam {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keyword. Required. Example: `test`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Keyword type. Required. Example: `TARGET_COLLABORATION_NAME`.
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
    /// Avatar URL.
    pub avatar_url: Option<String>,
    /// Content count. Example: `4`.
    pub content_count: Option<i64>,
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// E-commerce video view. Example: `1200`.
    pub ec_video_view: Option<i64>,
    /// Follower count. Example: `200`.
    pub follower_count: Option<i64>,
    /// Fulfillment percentage. Example: `60.50`.
    pub fulfillment_percentage: Option<String>,
    /// GMV.
    pub gmv: Option<Money>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Username. Example: `test.name`.
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
    /// Id. Example: `123456`.
    pub id: Option<String>,
    /// Main image URL. Example: `https://www.example.com`.
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
    /// Id. Example: `123456`.
    pub id: Option<String>,
    /// SKU id. Example: `123456`.
    pub sku_id: Option<String>,
    /// SKU image URL.
    pub sku_image_url: Option<String>,
    /// SKU name.
    pub sku_name: Option<String>,
    /// Title.
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
    /// Email. Example: `test@tiktokshop.com`.
    pub email: Option<String>,
    /// Line.
    pub line: Option<String>,
    /// Phone number.
    pub phone_number: Option<String>,
    /// Telegram.
    pub telegram: Option<String>,
    /// Whatsapp.
    pub whatsapp: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SellerContactInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email. Example: `test@tiktokshop.com`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Line.
    pub fn line(mut self, value: impl Into<String>) -> Self {
        self.line = Some(value.into());
        self
    }

    /// Phone number.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }

    /// Telegram.
    pub fn telegram(mut self, value: impl Into<String>) -> Self {
        self.telegram = Some(value.into());
        self
    }

    /// Whatsapp.
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
    /// Name.
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
    /// Actual cofunded creator bonus amount.
    pub actual_cofunded_creator_bonus_amount: Option<Money>,
    /// Actual commission base.
    pub actual_commission_base: Option<Money>,
    /// Actual paid commission.
    pub actual_paid_commission: Option<Money>,
    /// Actual paid partner commission.
    pub actual_paid_partner_commission: Option<Money>,
    /// Actual paid shop ads commission.
    pub actual_paid_shop_ads_commission: Option<Money>,
    /// Campaign id. Example: `73661290629`.
    pub campaign_id: Option<String>,
    /// Commission model.
    pub commission_model: Option<String>,
    /// Commission rate. Example: `1000`.
    pub commission_rate: Option<String>,
    /// Commission tier setting.
    pub commission_tier_setting: Option<String>,
    /// Content id. Example: `7493990579714164574`.
    pub content_id: Option<String>,
    /// Content type. Example: `LIVE`.
    pub content_type: Option<ContentType>,
    /// Creator username. Example: `exampleTikTokCreatorUsername`.
    pub creator_username: Option<String>,
    /// Estimated cofunded creator bonus amount.
    pub estimated_cofunded_creator_bonus_amount: Option<Money>,
    /// Estimated commission base.
    pub estimated_commission_base: Option<Money>,
    /// Estimated paid commission.
    pub estimated_paid_commission: Option<Money>,
    /// Estimated paid partner commission.
    pub estimated_paid_partner_commission: Option<Money>,
    /// Estimated paid shop ads commission.
    pub estimated_paid_shop_ads_commission: Option<Money>,
    /// Fully return.
    pub fully_return: Option<String>,
    /// Is carousel.
    pub is_carousel: Option<bool>,
    /// Open collaboration id. Example: `73661290629`.
    pub open_collaboration_id: Option<String>,
    /// Partner commission rate.
    pub partner_commission_rate: Option<String>,
    /// Price.
    pub price: Option<Money>,
    /// Product id. Example: `1729503179457070324`.
    pub product_id: Option<String>,
    /// Quantity. Example: `1`.
    pub quantity: Option<i64>,
    /// Refunded quantity. Example: `1`.
    pub refunded_quantity: Option<i64>,
    /// Returned quantity. Example: `1`.
    pub returned_quantity: Option<i64>,
    /// Settlement status.
    pub settlement_status: Option<String>,
    /// Shop ads commission rate. Example: `5000`.
    pub shop_ads_commission_rate: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Target collaboration id. Example: `73661290629`.
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
    /// Algorithm id.
    pub algorithm_id: Option<String>,
    /// Name.
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
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Existing collaboration id.
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
    /// Content creator count. Example: `1`.
    pub content_creator_count: Option<i64>,
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Creator inivited count. Example: `10`.
    pub creator_inivited_count: Option<i64>,
    /// Creator invited count. Example: `10`.
    pub creator_invited_count: Option<i64>,
    /// Creators.
    pub creators: Vec<QueryTargetCollaborationDetailCreator>,
    /// End time. Unix seconds. Example: `1715654330`.
    pub end_time: Option<i64>,
    /// Free sample rule.
    pub free_sample_rule: Option<FreeSampleRule>,
    /// Id. Example: `789078671231123124`.
    pub id: Option<String>,
    /// Message. Example: `test`.
    pub message: Option<String>,
    /// Name. Example: `target_collaboration`.
    pub name: Option<String>,
    /// Product count. Example: `30`.
    pub product_count: Option<i64>,
    /// Products.
    pub products: Vec<Product>,
    /// Seller contact info.
    pub seller_contact_info: Option<SellerContactInfo>,
    /// Showcase creator count. Example: `2`.
    pub showcase_creator_count: Option<i64>,
    /// Start time. Unix seconds. Example: `1715654330`.
    pub start_time: Option<i64>,
    /// Type. Example: `STANDARD`.
    pub type_: Option<TargetCollaborationType>,
    /// Update time. Unix seconds. Example: `1715654330`.
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
    /// Creator user open id.
    pub creator_user_open_id: Option<String>,
    /// Product id. Example: `789078671231`.
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
    /// File name.
    pub file_name: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Module type.
    pub module_type: Option<String>,
    /// Status.
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
    /// Average e-commerce video views. Example: `5`.
    pub avg_ec_video_views: Option<i64>,
    /// Category ids.
    pub category_ids: Vec<String>,
    /// Minimum follower count. Example: `2000`.
    pub minimum_follower_count: Option<i64>,
    /// Minimum GMV. Example: `1000`.
    pub minimum_gmv: Option<i64>,
    /// Predicted fulfillment rank. Example: `LOW`.
    pub predicted_fulfillment_rank: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Threshold {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Average e-commerce video views. Example: `5`.
    pub fn avg_ec_video_views(mut self, value: impl Into<i64>) -> Self {
        self.avg_ec_video_views = Some(value.into());
        self
    }

    /// Category ids.
    pub fn category_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.category_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Minimum follower count. Example: `2000`.
    pub fn minimum_follower_count(mut self, value: impl Into<i64>) -> Self {
        self.minimum_follower_count = Some(value.into());
        self
    }

    /// Minimum GMV. Example: `1000`.
    pub fn minimum_gmv(mut self, value: impl Into<i64>) -> Self {
        self.minimum_gmv = Some(value.into());
        self
    }

    /// Predicted fulfillment rank. Example: `LOW`.
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
    /// Age ranges.
    pub age_ranges: Vec<String>,
    /// Major gender.
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
    /// Formatted range.
    pub formatted_range: Option<String>,
    /// Maximum amount.
    pub maximum_amount: Option<i64>,
    /// Minimum amount.
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
    /// Add creator open ids.
    pub add_creator_open_ids: Vec<String>,
    /// Add products.
    pub add_products: Option<AddProduct>,
    /// Change commissions.
    pub change_commissions: Option<ChangeCommission>,
    /// End time. Unix seconds. Example: `1715654330`.
    pub end_time: Option<i64>,
    /// Invalid open id list.
    pub invalid_open_id_list: Vec<String>,
    /// Invalid product id list.
    pub invalid_product_id_list: Vec<String>,
    /// Name. Example: `openapi_test`.
    pub name: Option<String>,
    /// Remove creator open ids.
    pub remove_creator_open_ids: Vec<String>,
    /// Remove product ids.
    pub remove_product_ids: Vec<String>,
    /// Seller contact info.
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
    /// Commission rate. Required. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Id. Required. Example: `789078671231312312`.
    pub id: Option<String>,
    /// Target ad commission rate. Example: `1000`.
    pub target_ad_commission_rate: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateTargetCollaborationProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Commission rate. Required. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// Id. Required. Example: `789078671231312312`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Target ad commission rate. Example: `1000`.
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
    /// Currency.
    pub currency: Option<String>,
    /// Formatted range.
    pub formatted_range: Option<String>,
    /// Maximum amount. A decimal number as text.
    pub maximum_amount: Option<String>,
    /// Minimum amount. A decimal number as text.
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
