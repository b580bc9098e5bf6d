// Generated from core/catalog by `cargo gen`. Do not edit.

//! Parameters.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::decode::{Fit, Read, Reader};
#[allow(unused_imports)]
use crate::model::{FieldValue, Fields, Model, model_traits};
#[allow(unused_imports)]
use crate::{Extra, Json, Money, Upload};

/// The parameters of `CheckCreatorOutreachEligibility` (202610). Checks which creators the shop may contact under its weekly outreach quota.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckCreatorOutreachEligibilityRequest {
    /// Creators whom the shop would like to contact, each by open id. Required.
    pub creator_infos: Vec<CreatorInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckCreatorOutreachEligibilityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creators whom the shop would like to contact, each by open id. Required.
    pub fn creator_infos(mut self, value: impl IntoIterator<Item = CreatorInfo>) -> Self {
        self.creator_infos = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckCreatorOutreachEligibilityRequest {
    fn name(&self) -> &'static str {
        "CheckCreatorOutreachEligibilityRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_infos" => self.creator_infos.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_infos", &self.creator_infos);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CheckTargetCollaborationConflicts` (202605). Finds pairs of creator and product that are already in another target collaboration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckTargetCollaborationConflictsRequest {
    /// Creators to check for conflicts, given by open id. Required.
    pub creator_open_id_list: Vec<String>,
    /// Products of the planned collaboration to check for conflicts. Required.
    pub product_id_list: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CheckTargetCollaborationConflictsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creators to check for conflicts, given by open id. Required.
    pub fn creator_open_id_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.creator_open_id_list = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products of the planned collaboration to check for conflicts. Required.
    pub fn product_id_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_id_list = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CheckTargetCollaborationConflictsRequest {
    fn name(&self) -> &'static str {
        "CheckTargetCollaborationConflictsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_open_id_list" => self.creator_open_id_list.read(reader),
            "product_id_list" => self.product_id_list.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_open_id_list", &self.creator_open_id_list);
        out.put("product_id_list", &self.product_id_list);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateCompassOfflineExportTask` (202603). Starts an offline export of affiliate data and returns its task id.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompassOfflineExportTaskRequest {
    /// Last day that the export covers; `window_type` says how far back it reaches.
    pub end_day: Option<i64>,
    /// What the export covers: figures of the shop or of creators.
    pub module_type: Option<ModuleType>,
    /// Kind of collaboration that the export covers.
    pub plan_type: Option<PlanType>,
    /// Period before `end_day` that the export covers.
    pub window_type: Option<WindowType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateCompassOfflineExportTaskRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Last day that the export covers; `window_type` says how far back it reaches.
    pub fn end_day(mut self, value: impl Into<i64>) -> Self {
        self.end_day = Some(value.into());
        self
    }

    /// What the export covers: figures of the shop or of creators.
    pub fn module_type(mut self, value: impl Into<ModuleType>) -> Self {
        self.module_type = Some(value.into());
        self
    }

    /// Kind of collaboration that the export covers.
    pub fn plan_type(mut self, value: impl Into<PlanType>) -> Self {
        self.plan_type = Some(value.into());
        self
    }

    /// Period before `end_day` that the export covers.
    pub fn window_type(mut self, value: impl Into<WindowType>) -> Self {
        self.window_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateCompassOfflineExportTaskRequest {
    fn name(&self) -> &'static str {
        "CreateCompassOfflineExportTaskRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_day" => self.end_day.read(reader),
            "module_type" => self.module_type.read(reader),
            "plan_type" => self.plan_type.read(reader),
            "window_type" => self.window_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_day", &self.end_day);
        out.put("module_type", &self.module_type);
        out.put("plan_type", &self.plan_type);
        out.put("window_type", &self.window_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateConversationwithcreator` (202508). Opens a chat between the shop and a creator, or returns the existing one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConversationWithCreatorRequest {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub creator_open_id: Option<String>,
    /// Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
    pub only_need_conversation_id: Option<bool>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateConversationWithCreatorRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub fn creator_open_id(mut self, value: impl Into<String>) -> Self {
        self.creator_open_id = Some(value.into());
        self
    }

    /// Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
    pub fn only_need_conversation_id(mut self, value: bool) -> Self {
        self.only_need_conversation_id = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateConversationWithCreatorRequest {
    fn name(&self) -> &'static str {
        "CreateConversationWithCreatorRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_open_id" => self.creator_open_id.read(reader),
            "only_need_conversation_id" => self.only_need_conversation_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_open_id", &self.creator_open_id);
        out.put("only_need_conversation_id", &self.only_need_conversation_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `CreateOpenCollaboration` (202412). Opens a product for promotion by any creator at a commission rate.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOpenCollaborationRequest {
    /// Commission offered to every creator, in hundredths of a percent (3587 is 35.87 percent); at least 100. Required. Example: `1000`.
    pub commission_rate: Option<i64>,
    /// Platform's id of the product that the entry or call is about. Required. Example: `789078671231`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateOpenCollaborationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Commission offered to every creator, in hundredths of a percent (3587 is 35.87 percent); at least 100. Required. Example: `1000`.
    pub fn commission_rate(mut self, value: impl Into<i64>) -> Self {
        self.commission_rate = Some(value.into());
        self
    }

    /// Platform's id of the product that the entry or call is about. Required. Example: `789078671231`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateOpenCollaborationRequest {
    fn name(&self) -> &'static str {
        "CreateOpenCollaborationRequest"
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

/// The parameters of `CreateTargetCollaboration` (202508). Invites chosen creators to promote chosen products until an end time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTargetCollaborationRequest {
    /// Open ids of the creators to invite, at most 50. Required.
    pub creator_user_open_ids: Vec<String>,
    /// When the collaboration ends, Unix time in seconds. Required. Example: `1715654330`.
    pub end_time: Option<String>,
    /// Whether invited creators get free samples and whether the seller must approve each request. Required.
    pub free_sample_rule: Option<FreeSampleRule>,
    /// Text that the seller sends to the invited creators about the shop and the collaboration.
    pub message: Option<String>,
    /// Name of the target collaboration, visible to the seller and to invited creators. Required. Example: `openapi_test`.
    pub name: Option<String>,
    /// Kind of content the seller would like invited creators to make.
    pub preferred_content_type: Option<String>,
    /// Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day. Required.
    pub products: Vec<CreateTargetCollaborationProduct>,
    /// Contact details that invited creators see. Required.
    pub seller_contact_info: Option<SellerContactInfo>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateTargetCollaborationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Open ids of the creators to invite, at most 50. Required.
    pub fn creator_user_open_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.creator_user_open_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// When the collaboration ends, Unix time in seconds. Required. Example: `1715654330`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Whether invited creators get free samples and whether the seller must approve each request. Required.
    pub fn free_sample_rule(mut self, value: FreeSampleRule) -> Self {
        self.free_sample_rule = Some(value);
        self
    }

    /// Text that the seller sends to the invited creators about the shop and the collaboration.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Name of the target collaboration, visible to the seller and to invited creators. Required. Example: `openapi_test`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Kind of content the seller would like invited creators to make.
    pub fn preferred_content_type(mut self, value: impl Into<String>) -> Self {
        self.preferred_content_type = Some(value.into());
        self
    }

    /// Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day. Required.
    pub fn products(mut self, value: impl IntoIterator<Item = CreateTargetCollaborationProduct>) -> Self {
        self.products = value.into_iter().collect();
        self
    }

    /// Contact details that invited creators see. Required.
    pub fn seller_contact_info(mut self, value: SellerContactInfo) -> Self {
        self.seller_contact_info = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateTargetCollaborationRequest {
    fn name(&self) -> &'static str {
        "CreateTargetCollaborationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_user_open_ids" => self.creator_user_open_ids.read(reader),
            "end_time" => self.end_time.read(reader),
            "free_sample_rule" => self.free_sample_rule.read(reader),
            "message" => self.message.read(reader),
            "name" => self.name.read(reader),
            "preferred_content_type" => self.preferred_content_type.read(reader),
            "products" => self.products.read(reader),
            "seller_contact_info" => self.seller_contact_info.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_user_open_ids", &self.creator_user_open_ids);
        out.put("end_time", &self.end_time);
        out.put("free_sample_rule", &self.free_sample_rule);
        out.put("message", &self.message);
        out.put("name", &self.name);
        out.put("preferred_content_type", &self.preferred_content_type);
        out.put("products", &self.products);
        out.put("seller_contact_info", &self.seller_contact_info);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `DownloadCompassTaskFile` (202603). Returns the file of a finished data export as Base64 text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadCompassTaskFileRequest {
    /// Id of the export task whose file to read. Required.
    pub task_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DownloadCompassTaskFileRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the export task whose file to read. Required.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DownloadCompassTaskFileRequest {
    fn name(&self) -> &'static str {
        "DownloadCompassTaskFileRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "task_id" => self.task_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("task_id", &self.task_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `EditOpenCollaborationSampleRule` (202410). Sets the quota, period and thresholds of free samples for one open collaboration product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditOpenCollaborationSampleRuleRequest {
    /// Platform's id of the product that the entry or call is about. Required. Example: `123456`.
    pub product_id: Option<String>,
    /// Conditions on which creators can get samples of the product.
    pub sample_rule: Option<EditOpenCollaborationSampleRuleSampleRule>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditOpenCollaborationSampleRuleRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the product that the entry or call is about. Required. Example: `123456`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Conditions on which creators can get samples of the product.
    pub fn sample_rule(mut self, value: EditOpenCollaborationSampleRuleSampleRule) -> Self {
        self.sample_rule = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditOpenCollaborationSampleRuleRequest {
    fn name(&self) -> &'static str {
        "EditOpenCollaborationSampleRuleRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "sample_rule" => self.sample_rule.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("sample_rule", &self.sample_rule);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `EditOpenCollaborationSettings` (202405). Switches automatic adding of new products to open collaborations on or off.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EditOpenCollaborationSettingsRequest {
    /// Rule by which products enter open collaboration on their own, with the commission rate they get.
    pub auto_add_product: Option<AutoAddProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl EditOpenCollaborationSettingsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Rule by which products enter open collaboration on their own, with the commission rate they get.
    pub fn auto_add_product(mut self, value: AutoAddProduct) -> Self {
        self.auto_add_product = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for EditOpenCollaborationSettingsRequest {
    fn name(&self) -> &'static str {
        "EditOpenCollaborationSettingsRequest"
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

/// The parameters of `GenerateAffiliateProductPromotionLink` (202405). Creates a promotion link for one product of the shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAffiliateProductPromotionLinkRequest {
    /// Platform's id of the product that the entry or call is about. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenerateAffiliateProductPromotionLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the product that the entry or call is about. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GenerateAffiliateProductPromotionLinkRequest {
    fn name(&self) -> &'static str {
        "GenerateAffiliateProductPromotionLinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GenerateTargetCollaborationLink` (202509). Creates the shareable invitation link of one target collaboration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTargetCollaborationLinkRequest {
    /// Id of the target collaboration, an offer to chosen creators. Required.
    pub target_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GenerateTargetCollaborationLinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the target collaboration, an offer to chosen creators. Required.
    pub fn target_collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.target_collaboration_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GenerateTargetCollaborationLinkRequest {
    fn name(&self) -> &'static str {
        "GenerateTargetCollaborationLinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "target_collaboration_id" => self.target_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("target_collaboration_id", &self.target_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetCompassTaskList` (202603). Lists the shop's offline data exports and their states.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCompassTaskListRequest {
    /// Kind of export documents whose tasks to list. Required.
    pub doc_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCompassTaskListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of export documents whose tasks to list. Required.
    pub fn doc_type(mut self, value: impl Into<String>) -> Self {
        self.doc_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetCompassTaskListRequest {
    fn name(&self) -> &'static str {
        "GetCompassTaskListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "doc_type" => self.doc_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("doc_type", &self.doc_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetConversationList` (202412). Lists the shop's chats with creators, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetConversationListRequest {
    /// Restricts the list to conversations in this state.
    pub conversation_status: Option<ConversationStatus>,
    /// Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
    pub only_need_conversation_id: Option<bool>,
    /// Number of conversations to return on each page, at most 50. Required. 1 to 50. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetConversationListRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the list to conversations in this state.
    pub fn conversation_status(mut self, value: impl Into<ConversationStatus>) -> Self {
        self.conversation_status = Some(value.into());
        self
    }

    /// Set to false to get all facts about the conversation; true, the default, returns its id alone. Example: `true`.
    pub fn only_need_conversation_id(mut self, value: bool) -> Self {
        self.only_need_conversation_id = Some(value);
        self
    }

    /// Number of conversations to return on each page, at most 50. Required. 1 to 50. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetConversationListRequest {
    fn name(&self) -> &'static str {
        "GetConversationListRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_status" => self.conversation_status.read(reader),
            "only_need_conversation_id" => self.only_need_conversation_id.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_status", &self.conversation_status);
        out.put("only_need_conversation_id", &self.only_need_conversation_id);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetInboxCategoryCounts` (202608). Counts the shop's creator chats for each inbox group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInboxCategoryCountsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetInboxCategoryCountsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetInboxCategoryCountsRequest {
    fn name(&self) -> &'static str {
        "GetInboxCategoryCountsRequest"
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

/// The parameters of `GetLatestUnreadMessages` (202412). Returns the newest unread message of each chat with creators.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLatestUnreadMessagesRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetLatestUnreadMessagesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetLatestUnreadMessagesRequest {
    fn name(&self) -> &'static str {
        "GetLatestUnreadMessagesRequest"
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

/// The parameters of `GetMarketplaceCreatorPerformance` (202608). Returns the marketplace performance profile of one creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMarketplaceCreatorPerformanceRequest {
    /// Creator to read: TikTok user id in older versions, open id in newer ones. Required.
    pub creator_user_id: Option<String>,
    /// Groups of figures to return about each creator; naming fewer makes the response smaller.
    pub data_groups: Vec<DataGroup>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetMarketplaceCreatorPerformanceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creator to read: TikTok user id in older versions, open id in newer ones. Required.
    pub fn creator_user_id(mut self, value: impl Into<String>) -> Self {
        self.creator_user_id = Some(value.into());
        self
    }

    /// Groups of figures to return about each creator; naming fewer makes the response smaller.
    pub fn data_groups(mut self, value: impl IntoIterator<Item = impl Into<DataGroup>>) -> Self {
        self.data_groups = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetMarketplaceCreatorPerformanceRequest {
    fn name(&self) -> &'static str {
        "GetMarketplaceCreatorPerformanceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_user_id" => self.creator_user_id.read(reader),
            "data_groups" => self.data_groups.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_user_id", &self.creator_user_id);
        out.put("data_groups", &self.data_groups);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetMessageintheConversation` (202412). Lists the messages of one chat between the shop and a creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessageInConversationRequest {
    /// Id of the conversation between the shop and a creator. Required.
    pub conversation_id: Option<String>,
    /// Number of messages to return on each page, at most 20. Required. 1 to 20. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetMessageInConversationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the conversation between the shop and a creator. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Number of messages to return on each page, at most 20. Required. 1 to 20. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetMessageInConversationRequest {
    fn name(&self) -> &'static str {
        "GetMessageInConversationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_id" => self.conversation_id.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_id", &self.conversation_id);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOpenCollaborationCreatorContentDetail` (202508). Lists the creators that promote an open collaboration product and counts their content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationCreatorContentDetailRequest {
    /// Number of creators to return on each page, from 1 to 100. Required. Example: `50`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Platform's id of the product to report on. Required. Example: `1730076583746441639`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOpenCollaborationCreatorContentDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of creators to return on each page, from 1 to 100. Required. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform's id of the product to report on. Required. Example: `1730076583746441639`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOpenCollaborationCreatorContentDetailRequest {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationCreatorContentDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOpenCollaborationSampleRules` (202410). Returns the free sample rules of the given open collaboration products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationSampleRulesRequest {
    /// Products whose sample rules to return, given by id. Required.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOpenCollaborationSampleRulesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Products whose sample rules to return, given by id. Required.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOpenCollaborationSampleRulesRequest {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationSampleRulesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetOpenCollaborationSettings` (202409). Returns the shop's settings for adding products to open collaborations automatically.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpenCollaborationSettingsRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetOpenCollaborationSettingsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetOpenCollaborationSettingsRequest {
    fn name(&self) -> &'static str {
        "GetOpenCollaborationSettingsRequest"
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

/// The parameters of `GetSellerSearchCreatorMarketplaceAdvancedFilters` (202608). Returns the filter values that the creator marketplace search accepts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest {
    /// Filters whose options to return; without it all of them.
    pub options: Vec<GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Filters whose options to return; without it all of them.
    pub fn options(
        mut self,
        value: impl IntoIterator<Item = GetSellerSearchCreatorMarketplaceAdvancedFiltersOptionItem2>,
    ) -> Self {
        self.options = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest {
    fn name(&self) -> &'static str {
        "GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "options" => self.options.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("options", &self.options);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `GetWeeklyCreatorOutreachQuota` (202607). Returns the shop's creator outreach quota for this week, and how much of it is used.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachQuotaRequest {
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetWeeklyCreatorOutreachQuotaRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetWeeklyCreatorOutreachQuotaRequest {
    fn name(&self) -> &'static str {
        "GetWeeklyCreatorOutreachQuotaRequest"
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

/// The parameters of `GetWeeklyCreatorOutreachRecords` (202608). Lists the creators that the shop contacted this week, by page number.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWeeklyCreatorOutreachRecordsRequest {
    /// Number of the page to return, counted through the whole list. Required.
    pub page_index: Option<i64>,
    /// Number of contact records to return on each page, at most 50. Required. 1 to 50.
    pub page_size: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetWeeklyCreatorOutreachRecordsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page to return, counted through the whole list. Required.
    pub fn page_index(mut self, value: impl Into<i64>) -> Self {
        self.page_index = Some(value.into());
        self
    }

    /// Number of contact records to return on each page, at most 50. Required. 1 to 50.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetWeeklyCreatorOutreachRecordsRequest {
    fn name(&self) -> &'static str {
        "GetWeeklyCreatorOutreachRecordsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "page_index" => self.page_index.read(reader),
            "page_size" => self.page_size.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("page_index", &self.page_index);
        out.put("page_size", &self.page_size);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `MarkConversationRead` (202412). Marks chats with creators as read and reports those that failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkConversationReadRequest {
    /// Conversations to mark as read, at most 20 ids; all messages in them count as read from now on. Required.
    pub conversation_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl MarkConversationReadRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conversations to mark as read, at most 20 ids; all messages in them count as read from now on. Required.
    pub fn conversation_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.conversation_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for MarkConversationReadRequest {
    fn name(&self) -> &'static str {
        "MarkConversationReadRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_ids" => self.conversation_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_ids", &self.conversation_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `QueryCreatorPromotionDetailsInTargetCollaboration` (202608). Returns how one creator promotes each product of a target collaboration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryCreatorPromotionDetailsInTargetCollaborationRequest {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub creator_user_open_id: Option<String>,
    /// Id of the target collaboration (invitation group) to report on. Required.
    pub invitation_group_id: Option<String>,
    /// Id of a single invitation within the target collaboration.
    pub invitation_id: Option<String>,
    /// Conditions that the products of the collaboration must meet to be reported.
    pub product_filter: Option<ProductFilter>,
    /// Text or id to find products by, according to `query_type`.
    pub query: Option<String>,
    /// What `query` is matched with: id or name of the product.
    pub query_type: Option<KeywordType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryCreatorPromotionDetailsInTargetCollaborationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub fn creator_user_open_id(mut self, value: impl Into<String>) -> Self {
        self.creator_user_open_id = Some(value.into());
        self
    }

    /// Id of the target collaboration (invitation group) to report on. Required.
    pub fn invitation_group_id(mut self, value: impl Into<String>) -> Self {
        self.invitation_group_id = Some(value.into());
        self
    }

    /// Id of a single invitation within the target collaboration.
    pub fn invitation_id(mut self, value: impl Into<String>) -> Self {
        self.invitation_id = Some(value.into());
        self
    }

    /// Conditions that the products of the collaboration must meet to be reported.
    pub fn product_filter(mut self, value: ProductFilter) -> Self {
        self.product_filter = Some(value);
        self
    }

    /// Text or id to find products by, according to `query_type`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }

    /// What `query` is matched with: id or name of the product.
    pub fn query_type(mut self, value: impl Into<KeywordType>) -> Self {
        self.query_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QueryCreatorPromotionDetailsInTargetCollaborationRequest {
    fn name(&self) -> &'static str {
        "QueryCreatorPromotionDetailsInTargetCollaborationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_user_open_id" => self.creator_user_open_id.read(reader),
            "invitation_group_id" => self.invitation_group_id.read(reader),
            "invitation_id" => self.invitation_id.read(reader),
            "product_filter" => self.product_filter.read(reader),
            "query" => self.query.read(reader),
            "query_type" => self.query_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_user_open_id", &self.creator_user_open_id);
        out.put("invitation_group_id", &self.invitation_group_id);
        out.put("invitation_id", &self.invitation_id);
        out.put("product_filter", &self.product_filter);
        out.put("query", &self.query);
        out.put("query_type", &self.query_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `QueryTargetCollaborationDetail` (202508). Returns one target collaboration with its creators, products and sample rule.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryTargetCollaborationDetailRequest {
    /// Id of the target collaboration, an offer to chosen creators. Required.
    pub target_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl QueryTargetCollaborationDetailRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the target collaboration, an offer to chosen creators. Required.
    pub fn target_collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.target_collaboration_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for QueryTargetCollaborationDetailRequest {
    fn name(&self) -> &'static str {
        "QueryTargetCollaborationDetailRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "target_collaboration_id" => self.target_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("target_collaboration_id", &self.target_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RemoveCreatorFromOpenCollaboration` (202508). Stops one creator from promoting a product under an open collaboration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveCreatorAffiliateFromCollaborationRequest {
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub creator_user_open_id: Option<String>,
    /// Id of the open collaboration through which the creator promotes the product. Required.
    pub open_collaboration_id: Option<String>,
    /// Platform's id of the product that the entry or call is about. Required. Example: `789078671231`.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RemoveCreatorAffiliateFromCollaborationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id. Required.
    pub fn creator_user_open_id(mut self, value: impl Into<String>) -> Self {
        self.creator_user_open_id = Some(value.into());
        self
    }

    /// Id of the open collaboration through which the creator promotes the product. Required.
    pub fn open_collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.open_collaboration_id = Some(value.into());
        self
    }

    /// Platform's id of the product that the entry or call is about. Required. Example: `789078671231`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RemoveCreatorAffiliateFromCollaborationRequest {
    fn name(&self) -> &'static str {
        "RemoveCreatorAffiliateFromCollaborationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_user_open_id" => self.creator_user_open_id.read(reader),
            "open_collaboration_id" => self.open_collaboration_id.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_user_open_id", &self.creator_user_open_id);
        out.put("open_collaboration_id", &self.open_collaboration_id);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RemoveOpenCollaboration` (202409). Ends the open collaboration of a product and returns when that takes effect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveOpenCollaborationRequest {
    /// Platform's id of the product that the entry or call is about. Required.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RemoveOpenCollaborationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform's id of the product that the entry or call is about. Required.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RemoveOpenCollaborationRequest {
    fn name(&self) -> &'static str {
        "RemoveOpenCollaborationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RemoveTargetCollaboration` (202409). Ends one target collaboration of the shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveTargetCollaborationRequest {
    /// Id of the target collaboration, an offer to chosen creators. Required.
    pub target_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RemoveTargetCollaborationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the target collaboration, an offer to chosen creators. Required.
    pub fn target_collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.target_collaboration_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RemoveTargetCollaborationRequest {
    fn name(&self) -> &'static str {
        "RemoveTargetCollaborationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "target_collaboration_id" => self.target_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("target_collaboration_id", &self.target_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `ResolveTargetCollaborationConflicts` (202605). Takes creators out of the target collaborations that block a new one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResolveTargetCollaborationConflictsRequest {
    /// Pairs of creator and product that are already in another target collaboration. Required.
    pub conflict_items: Vec<ResolveTargetCollaborationConflictsConflictItem>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ResolveTargetCollaborationConflictsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pairs of creator and product that are already in another target collaboration. Required.
    pub fn conflict_items(
        mut self,
        value: impl IntoIterator<Item = ResolveTargetCollaborationConflictsConflictItem>,
    ) -> Self {
        self.conflict_items = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ResolveTargetCollaborationConflictsRequest {
    fn name(&self) -> &'static str {
        "ResolveTargetCollaborationConflictsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conflict_items" => self.conflict_items.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conflict_items", &self.conflict_items);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SellerReviewSampleApplications` (202507). Approves or rejects one creator's sample application.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewSampleApplicationsRequest {
    /// Id of the creator's sample application, from the search for sample applications. Required.
    pub application_id: Option<String>,
    /// Why the seller turns the application down; required if `review_result` is REJECT. Example: `NOT_MATCH`.
    pub reject_reason: Option<RejectReason>,
    /// Decision of the seller on the sample application. Required. Example: `APPROVE`.
    pub review_result: Option<ReviewResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ReviewSampleApplicationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the creator's sample application, from the search for sample applications. Required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }

    /// Why the seller turns the application down; required if `review_result` is REJECT. Example: `NOT_MATCH`.
    pub fn reject_reason(mut self, value: impl Into<RejectReason>) -> Self {
        self.reject_reason = Some(value.into());
        self
    }

    /// Decision of the seller on the sample application. Required. Example: `APPROVE`.
    pub fn review_result(mut self, value: impl Into<ReviewResult>) -> Self {
        self.review_result = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ReviewSampleApplicationsRequest {
    fn name(&self) -> &'static str {
        "ReviewSampleApplicationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "application_id" => self.application_id.read(reader),
            "reject_reason" => self.reject_reason.read(reader),
            "review_result" => self.review_result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("application_id", &self.application_id);
        out.put("reject_reason", &self.reject_reason);
        out.put("review_result", &self.review_result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SellerSearchCreatoronMarketplace` (202608). Searches the creator marketplace by audience, sales and content results.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCreatorOnMarketplaceRequest {
    /// Filters that exist only in some markets; read which ones from the advanced filters operation first.
    pub advanced_filters: Option<AdvancedFilter>,
    /// Filters on how the creator works with sellers: agency, commission, sample posts, growth.
    pub affiliate_data: Option<AffiliateData>,
    /// Restricts the results to this product category.
    pub category: Vec<Category>,
    /// Filters on views and engagement of the creator's content.
    pub content_performance: Option<ContentPerformance>,
    /// Groups of figures to return about each creator; naming fewer makes the response smaller.
    pub data_groups: Vec<String>,
    /// Filters on age, gender and number of the creator's followers.
    pub follower_demographics: Option<FollowerDemographic>,
    /// Gross merchandise value (GMV) bands of creators to keep, from GMV_RANGE_0_100 to GMV_RANGE_10000_AND_ABOVE; several may be given.
    pub gmv_ranges: Vec<String>,
    /// Text to find in user names and nicknames of creators.
    pub keyword: Option<String>,
    /// Number of creators to return on each page; only 12 or 20 are allowed. Required. One of 12, 20.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub page_token: Option<String>,
    /// Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results.
    pub search_key: Option<String>,
    /// Bands of units sold by creators to keep, from UNITS_SOLD_RANGE_0_10 to UNITS_SOLD_RANGE_1000_AND_ABOVE; several may be given.
    pub units_sold_ranges: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCreatorOnMarketplaceRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Filters that exist only in some markets; read which ones from the advanced filters operation first.
    pub fn advanced_filters(mut self, value: AdvancedFilter) -> Self {
        self.advanced_filters = Some(value);
        self
    }

    /// Filters on how the creator works with sellers: agency, commission, sample posts, growth.
    pub fn affiliate_data(mut self, value: AffiliateData) -> Self {
        self.affiliate_data = Some(value);
        self
    }

    /// Restricts the results to this product category.
    pub fn category(mut self, value: impl IntoIterator<Item = Category>) -> Self {
        self.category = value.into_iter().collect();
        self
    }

    /// Filters on views and engagement of the creator's content.
    pub fn content_performance(mut self, value: ContentPerformance) -> Self {
        self.content_performance = Some(value);
        self
    }

    /// Groups of figures to return about each creator; naming fewer makes the response smaller.
    pub fn data_groups(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.data_groups = value.into_iter().map(Into::into).collect();
        self
    }

    /// Filters on age, gender and number of the creator's followers.
    pub fn follower_demographics(mut self, value: FollowerDemographic) -> Self {
        self.follower_demographics = Some(value);
        self
    }

    /// Gross merchandise value (GMV) bands of creators to keep, from GMV_RANGE_0_100 to GMV_RANGE_10000_AND_ABOVE; several may be given.
    pub fn gmv_ranges(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.gmv_ranges = value.into_iter().map(Into::into).collect();
        self
    }

    /// Text to find in user names and nicknames of creators.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// Number of creators to return on each page; only 12 or 20 are allowed. Required. One of 12, 20.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Key of the stored search; leave it out on the first call and pass the returned key on the following ones, for stable and fast results.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }

    /// Bands of units sold by creators to keep, from UNITS_SOLD_RANGE_0_10 to UNITS_SOLD_RANGE_1000_AND_ABOVE; several may be given.
    pub fn units_sold_ranges(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.units_sold_ranges = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchCreatorOnMarketplaceRequest {
    fn name(&self) -> &'static str {
        "SearchCreatorOnMarketplaceRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "advanced_filters" => self.advanced_filters.read(reader),
            "affiliate_data" => self.affiliate_data.read(reader),
            "category" => self.category.read(reader),
            "content_performance" => self.content_performance.read(reader),
            "data_groups" => self.data_groups.read(reader),
            "follower_demographics" => self.follower_demographics.read(reader),
            "gmv_ranges" => self.gmv_ranges.read(reader),
            "keyword" => self.keyword.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "search_key" => self.search_key.read(reader),
            "units_sold_ranges" => self.units_sold_ranges.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("advanced_filters", &self.advanced_filters);
        out.put("affiliate_data", &self.affiliate_data);
        out.put("category", &self.category);
        out.put("content_performance", &self.content_performance);
        out.put("data_groups", &self.data_groups);
        out.put("follower_demographics", &self.follower_demographics);
        out.put("gmv_ranges", &self.gmv_ranges);
        out.put("keyword", &self.keyword);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("search_key", &self.search_key);
        out.put("units_sold_ranges", &self.units_sold_ranges);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchOpenCollaboration` (202412). Lists the shop's open collaborations that match a keyword or category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationRequest {
    /// Text to search for; what it is matched with is set by `keyword_type`. Example: `7625459350921`.
    pub keyword: Option<String>,
    /// What `keyword` is matched with; ids must match exactly, names need only be similar. Example: `PRODUCT_ID`.
    pub keyword_type: Option<KeywordType>,
    /// Number of open collaborations to return on each page, from 1 to 100. Required. Example: `50`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Set to product_original_price to sort by original price; without it the newest open collaborations come first. Example: `product_original_price`.
    pub sort_field: Option<String>,
    /// Direction of the sort by `sort_field`, DESC by default. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Id of the first-level category to search in; deeper levels are not supported. Example: `60001`.
    pub top_level_category_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOpenCollaborationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text to search for; what it is matched with is set by `keyword_type`. Example: `7625459350921`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }

    /// What `keyword` is matched with; ids must match exactly, names need only be similar. Example: `PRODUCT_ID`.
    pub fn keyword_type(mut self, value: impl Into<KeywordType>) -> Self {
        self.keyword_type = Some(value.into());
        self
    }

    /// Number of open collaborations to return on each page, from 1 to 100. Required. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Set to product_original_price to sort by original price; without it the newest open collaborations come first. Example: `product_original_price`.
    pub fn sort_field(mut self, value: impl Into<String>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`, DESC by default. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Id of the first-level category to search in; deeper levels are not supported. Example: `60001`.
    pub fn top_level_category_id(mut self, value: impl Into<String>) -> Self {
        self.top_level_category_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchOpenCollaborationRequest {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "keyword" => self.keyword.read(reader),
            "keyword_type" => self.keyword_type.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "top_level_category_id" => self.top_level_category_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("keyword", &self.keyword);
        out.put("keyword_type", &self.keyword_type);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("top_level_category_id", &self.top_level_category_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SellerSearchAffiliateOpenCollaborationProduct` (202405). Searches open collaboration products from the seller's side, by price, rate or keyword.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchOpenCollaborationProductRequest {
    /// Restricts the results to this product category.
    pub category: Option<SearchOpenCollaborationProductCategory>,
    /// Lower and upper limit of the commission rate that products must have.
    pub commission_rate_range: Option<CommissionRateRange>,
    /// Number of products to return on each page, from 1 to 20. Required. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Lowest and highest price that products may have.
    pub sales_price_range: Option<SalesPriceRange>,
    /// Figure by which the products are sorted, `commission_rate` by default. Default: `commission_rate`. Example: `commission_rate`.
    pub sort_field: Option<SortField>,
    /// Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
    pub sort_order: Option<SortOrder>,
    /// Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
    pub title_keywords: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchOpenCollaborationProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the results to this product category.
    pub fn category(mut self, value: SearchOpenCollaborationProductCategory) -> Self {
        self.category = Some(value);
        self
    }

    /// Lower and upper limit of the commission rate that products must have.
    pub fn commission_rate_range(mut self, value: CommissionRateRange) -> Self {
        self.commission_rate_range = Some(value);
        self
    }

    /// Number of products to return on each page, from 1 to 20. Required. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Lowest and highest price that products may have.
    pub fn sales_price_range(mut self, value: SalesPriceRange) -> Self {
        self.sales_price_range = Some(value);
        self
    }

    /// Figure by which the products are sorted, `commission_rate` by default. Default: `commission_rate`. Example: `commission_rate`.
    pub fn sort_field(mut self, value: impl Into<SortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }

    /// Direction of the sort by `sort_field`, ASC by default. Default: `ASC`. Example: `DESC`.
    pub fn sort_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.sort_order = Some(value.into());
        self
    }

    /// Words that must all occur, loosely matched, in the product name; at most 20 of up to 255 characters each.
    pub fn title_keywords(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.title_keywords = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchOpenCollaborationProductRequest {
    fn name(&self) -> &'static str {
        "SearchOpenCollaborationProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "category" => self.category.read(reader),
            "commission_rate_range" => self.commission_rate_range.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "sales_price_range" => self.sales_price_range.read(reader),
            "sort_field" => self.sort_field.read(reader),
            "sort_order" => self.sort_order.read(reader),
            "title_keywords" => self.title_keywords.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("category", &self.category);
        out.put("commission_rate_range", &self.commission_rate_range);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("sales_price_range", &self.sales_price_range);
        out.put("sort_field", &self.sort_field);
        out.put("sort_order", &self.sort_order);
        out.put("title_keywords", &self.title_keywords);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SellerSearchSampleApplications` (202508). Lists the sample applications that creators sent to the shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSampleApplicationsRequest {
    /// Open id of the creator whose applications to list; the misspelling is part of the name. Example: `123456`.
    pub creator_user_oepn_id: Option<String>,
    /// Id of the sample order whose application to find. Example: `123456`.
    pub order_id: Option<String>,
    /// Number of sample applications to return on each page, from 1 to 50. Example: `50`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Platform's id of the product that the entry or call is about. Example: `123456`.
    pub product_id: Option<String>,
    /// Restricts the list to applications in this state. Example: `PENDING`.
    pub status: Option<SampleApplicationStatus>,
    /// Restricts the list to one target collaboration; the misspelling is part of the name. Example: `123456`.
    pub target_collabration_id: Option<String>,
    /// Part of the product name to find sample applications by.
    pub title: Option<String>,
    /// Handle of the creator whose applications to find; part of it is enough. Example: `test_tt_name`.
    pub username: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchSampleApplicationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Open id of the creator whose applications to list; the misspelling is part of the name. Example: `123456`.
    pub fn creator_user_oepn_id(mut self, value: impl Into<String>) -> Self {
        self.creator_user_oepn_id = Some(value.into());
        self
    }

    /// Id of the sample order whose application to find. Example: `123456`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }

    /// Number of sample applications to return on each page, from 1 to 50. Example: `50`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Platform's id of the product that the entry or call is about. Example: `123456`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Restricts the list to applications in this state. Example: `PENDING`.
    pub fn status(mut self, value: impl Into<SampleApplicationStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Restricts the list to one target collaboration; the misspelling is part of the name. Example: `123456`.
    pub fn target_collabration_id(mut self, value: impl Into<String>) -> Self {
        self.target_collabration_id = Some(value.into());
        self
    }

    /// Part of the product name to find sample applications by.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Handle of the creator whose applications to find; part of it is enough. Example: `test_tt_name`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchSampleApplicationsRequest {
    fn name(&self) -> &'static str {
        "SearchSampleApplicationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_user_oepn_id" => self.creator_user_oepn_id.read(reader),
            "order_id" => self.order_id.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "product_id" => self.product_id.read(reader),
            "status" => self.status.read(reader),
            "target_collabration_id" => self.target_collabration_id.read(reader),
            "title" => self.title.read(reader),
            "username" => self.username.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_user_oepn_id", &self.creator_user_oepn_id);
        out.put("order_id", &self.order_id);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("product_id", &self.product_id);
        out.put("status", &self.status);
        out.put("target_collabration_id", &self.target_collabration_id);
        out.put("title", &self.title);
        out.put("username", &self.username);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SellerSearchSampleApplicationsFulfillments` (202409). Lists the content that a creator delivered for one sample application.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSampleApplicationsFulfillmentsRequest {
    /// Id of the creator's sample application, from the search for sample applications. Required.
    pub application_id: Option<String>,
    /// Restricts the results to content of this kind made for the sample. Example: `LIVE`.
    pub content_format: Option<ContentFormat>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchSampleApplicationsFulfillmentsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the creator's sample application, from the search for sample applications. Required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }

    /// Restricts the results to content of this kind made for the sample. Example: `LIVE`.
    pub fn content_format(mut self, value: impl Into<ContentFormat>) -> Self {
        self.content_format = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchSampleApplicationsFulfillmentsRequest {
    fn name(&self) -> &'static str {
        "SearchSampleApplicationsFulfillmentsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "application_id" => self.application_id.read(reader),
            "content_format" => self.content_format.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("application_id", &self.application_id);
        out.put("content_format", &self.content_format);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchSellerAffiliateOrders` (202410). Lists the shop's orders that came through affiliates, with commission per SKU.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchSellerAffiliateOrdersRequest {
    /// Earliest creation time of the orders, Unix time in seconds; from the start of the shop if only `create_time_lt` is given. Example: `1719807456`.
    pub create_time_ge: Option<i64>,
    /// Creation time that orders must lie before, Unix time in seconds; the current time if only `create_time_ge` is given. Example: `1722485856`.
    pub create_time_lt: Option<i64>,
    /// Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Required. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Restricts the orders to one program: id of a campaign, a target collaboration or an open collaboration. Example: `73661290629`.
    pub program_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchSellerAffiliateOrdersRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Earliest creation time of the orders, Unix time in seconds; from the start of the shop if only `create_time_lt` is given. Example: `1719807456`.
    pub fn create_time_ge(mut self, value: impl Into<i64>) -> Self {
        self.create_time_ge = Some(value.into());
        self
    }

    /// Creation time that orders must lie before, Unix time in seconds; the current time if only `create_time_ge` is given. Example: `1722485856`.
    pub fn create_time_lt(mut self, value: impl Into<i64>) -> Self {
        self.create_time_lt = Some(value.into());
        self
    }

    /// Number of orders to return on each page, from 1 to 100 (50 in the oldest version); 20 by default. Required. Default: `20`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Restricts the orders to one program: id of a campaign, a target collaboration or an open collaboration. Example: `73661290629`.
    pub fn program_id(mut self, value: impl Into<String>) -> Self {
        self.program_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchSellerAffiliateOrdersRequest {
    fn name(&self) -> &'static str {
        "SearchSellerAffiliateOrdersRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time_ge" => self.create_time_ge.read(reader),
            "create_time_lt" => self.create_time_lt.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "program_id" => self.program_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time_ge", &self.create_time_ge);
        out.put("create_time_lt", &self.create_time_lt);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("program_id", &self.program_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchTargetCollaborations` (202508). Lists the shop's target collaborations, filtered by status, creator or keyword.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchTargetCollaborationsRequest {
    /// Restricts the result by state: ONGOING (more than 7 days left), EXPIRING (fewer than 7 days left), VALID, CANCELING or COMPLETED, which covers expired and cancelled ones. Required. Example: `ONGOING`.
    pub collaboration_status: Option<String>,
    /// Restricts the list to collaborations whose creators have added the products to their showcase, or takes all of them (the default). Example: `ACCEPT`.
    pub creator_accept_status: Option<CreatorAcceptStatus>,
    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub creator_user_open_id: Option<String>,
    /// Restricts the list to collaborations that offer free samples (WITH_FREE_SAMPLE) or takes all of them (the default). Example: `WITH_FREE_SAMPLE`.
    pub free_sample_setting: Option<String>,
    /// Number of target collaborations to return on each page; only 20, 50 or 100 are allowed. One of 20, 50, 100. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub page_token: Option<String>,
    /// Text to search collaborations by and what it is matched with.
    pub search_param: Option<SearchParam>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchTargetCollaborationsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Restricts the result by state: ONGOING (more than 7 days left), EXPIRING (fewer than 7 days left), VALID, CANCELING or COMPLETED, which covers expired and cancelled ones. Required. Example: `ONGOING`.
    pub fn collaboration_status(mut self, value: impl Into<String>) -> Self {
        self.collaboration_status = Some(value.into());
        self
    }

    /// Restricts the list to collaborations whose creators have added the products to their showcase, or takes all of them (the default). Example: `ACCEPT`.
    pub fn creator_accept_status(mut self, value: impl Into<CreatorAcceptStatus>) -> Self {
        self.creator_accept_status = Some(value.into());
        self
    }

    /// Open id that identifies the creator for your app; it takes the place of the TikTok user id.
    pub fn creator_user_open_id(mut self, value: impl Into<String>) -> Self {
        self.creator_user_open_id = Some(value.into());
        self
    }

    /// Restricts the list to collaborations that offer free samples (WITH_FREE_SAMPLE) or takes all of them (the default). Example: `WITH_FREE_SAMPLE`.
    pub fn free_sample_setting(mut self, value: impl Into<String>) -> Self {
        self.free_sample_setting = Some(value.into());
        self
    }

    /// Number of target collaborations to return on each page; only 20, 50 or 100 are allowed. One of 20, 50, 100. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Text to search collaborations by and what it is matched with.
    pub fn search_param(mut self, value: SearchParam) -> Self {
        self.search_param = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchTargetCollaborationsRequest {
    fn name(&self) -> &'static str {
        "SearchTargetCollaborationsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "collaboration_status" => self.collaboration_status.read(reader),
            "creator_accept_status" => self.creator_accept_status.read(reader),
            "creator_user_open_id" => self.creator_user_open_id.read(reader),
            "free_sample_setting" => self.free_sample_setting.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "search_param" => self.search_param.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("collaboration_status", &self.collaboration_status);
        out.put("creator_accept_status", &self.creator_accept_status);
        out.put("creator_user_open_id", &self.creator_user_open_id);
        out.put("free_sample_setting", &self.free_sample_setting);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("search_param", &self.search_param);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SellerGetSampleRequestDeeplink` (202512). Returns an app deeplink that lets a creator request a sample from the shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerGetSampleRequestDeeplinkRequest {
    /// Id of the partner campaign; needed if the product belongs to a campaign of type MY_CAMPAIGNS or SELLER_CAMPAIGNS. Example: `3939495`.
    pub campaign_id: Option<String>,
    /// Id of the seller's collaboration; needed if the product belongs to one. Example: `710240393`.
    pub collaboration_id: Option<String>,
    /// Platform's id of the product to report on. Required. Example: `123456`.
    pub product_id: Option<String>,
    /// Id of the SKU that the creator can request as a sample. Required. Example: `123456`.
    pub sku_id: Option<String>,
    /// Days the link stays valid, 1 to 14; 7 by default. Example: `14`.
    pub valid_days: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SellerGetSampleRequestDeeplinkRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the partner campaign; needed if the product belongs to a campaign of type MY_CAMPAIGNS or SELLER_CAMPAIGNS. Example: `3939495`.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }

    /// Id of the seller's collaboration; needed if the product belongs to one. Example: `710240393`.
    pub fn collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.collaboration_id = Some(value.into());
        self
    }

    /// Platform's id of the product to report on. Required. Example: `123456`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Id of the SKU that the creator can request as a sample. Required. Example: `123456`.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Days the link stays valid, 1 to 14; 7 by default. Example: `14`.
    pub fn valid_days(mut self, value: impl Into<i64>) -> Self {
        self.valid_days = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SellerGetSampleRequestDeeplinkRequest {
    fn name(&self) -> &'static str {
        "SellerGetSampleRequestDeeplinkRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_id" => self.campaign_id.read(reader),
            "collaboration_id" => self.collaboration_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "valid_days" => self.valid_days.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_id", &self.campaign_id);
        out.put("collaboration_id", &self.collaboration_id);
        out.put("product_id", &self.product_id);
        out.put("sku_id", &self.sku_id);
        out.put("valid_days", &self.valid_days);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SendIMMessage` (202412). Sends a message to a creator in an existing chat.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendImMessageRequest {
    /// Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE. Required.
    pub content: Option<String>,
    /// Id of the conversation between the shop and a creator. Required.
    pub conversation_id: Option<String>,
    /// Kind of message to send; it fixes the keys of `content`. Required. Example: `TEXT`.
    pub msg_type: Option<MsgType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SendImMessageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Message content as JSON text, whose keys depend on the message type: `content` for TEXT, `product_id` for PRODUCT_CARD, `url` and size for IMAGE. Required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Id of the conversation between the shop and a creator. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Kind of message to send; it fixes the keys of `content`. Required. Example: `TEXT`.
    pub fn msg_type(mut self, value: impl Into<MsgType>) -> Self {
        self.msg_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SendImMessageRequest {
    fn name(&self) -> &'static str {
        "SendImMessageRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            "msg_type" => self.msg_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("conversation_id", &self.conversation_id);
        out.put("msg_type", &self.msg_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateConversationStatus` (202608). Stars, unstars or archives a chat with a creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConversationStatusRequest {
    /// What to do with the conversation: STARRED, UNSTARRED or ARCHIVED. Required.
    pub action: Option<String>,
    /// Id of the conversation between the shop and a creator. Required.
    pub conversation_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateConversationStatusRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do with the conversation: STARRED, UNSTARRED or ARCHIVED. Required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Id of the conversation between the shop and a creator. Required.
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.conversation_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateConversationStatusRequest {
    fn name(&self) -> &'static str {
        "UpdateConversationStatusRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "action" => self.action.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("action", &self.action);
        out.put("conversation_id", &self.conversation_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateTargetCollaboration` (202508). Replaces the terms, products and creators of a target collaboration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetCollaborationRequest {
    /// Open ids of the creators to invite, at most 50. Required.
    pub creator_user_open_ids: Vec<String>,
    /// When the collaboration ends, Unix time in seconds. Required. Example: `1715654330`.
    pub end_time: Option<String>,
    /// Whether invited creators get free samples and whether the seller must approve each request. Required.
    pub free_sample_rule: Option<FreeSampleRule>,
    /// Name of the target collaboration, visible to the seller and to invited creators. Required. Example: `openapi_test`.
    pub name: Option<String>,
    /// Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day. Required.
    pub products: Vec<UpdateTargetCollaborationProduct>,
    /// Contact details that invited creators see. Required.
    pub seller_contact_info: Option<SellerContactInfo>,
    /// Id of the target collaboration, an offer to chosen creators. Required.
    pub target_collaboration_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateTargetCollaborationRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Open ids of the creators to invite, at most 50. Required.
    pub fn creator_user_open_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.creator_user_open_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// When the collaboration ends, Unix time in seconds. Required. Example: `1715654330`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Whether invited creators get free samples and whether the seller must approve each request. Required.
    pub fn free_sample_rule(mut self, value: FreeSampleRule) -> Self {
        self.free_sample_rule = Some(value);
        self
    }

    /// Name of the target collaboration, visible to the seller and to invited creators. Required. Example: `openapi_test`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Products of the collaboration with the commission for each, at most 100; one that is left out is removed, if creators show it only from 00:00 of the next day. Required.
    pub fn products(mut self, value: impl IntoIterator<Item = UpdateTargetCollaborationProduct>) -> Self {
        self.products = value.into_iter().collect();
        self
    }

    /// Contact details that invited creators see. Required.
    pub fn seller_contact_info(mut self, value: SellerContactInfo) -> Self {
        self.seller_contact_info = Some(value);
        self
    }

    /// Id of the target collaboration, an offer to chosen creators. Required.
    pub fn target_collaboration_id(mut self, value: impl Into<String>) -> Self {
        self.target_collaboration_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateTargetCollaborationRequest {
    fn name(&self) -> &'static str {
        "UpdateTargetCollaborationRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "creator_user_open_ids" => self.creator_user_open_ids.read(reader),
            "end_time" => self.end_time.read(reader),
            "free_sample_rule" => self.free_sample_rule.read(reader),
            "name" => self.name.read(reader),
            "products" => self.products.read(reader),
            "seller_contact_info" => self.seller_contact_info.read(reader),
            "target_collaboration_id" => self.target_collaboration_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("creator_user_open_ids", &self.creator_user_open_ids);
        out.put("end_time", &self.end_time);
        out.put("free_sample_rule", &self.free_sample_rule);
        out.put("name", &self.name);
        out.put("products", &self.products);
        out.put("seller_contact_info", &self.seller_contact_info);
        out.put("target_collaboration_id", &self.target_collaboration_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UploadMessageImage` (202511). Uploads an image for a chat message to a creator.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMessageImageRequest {
    /// Image to send: JPG, GIF, WebP or PNG, at most 10 MB. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadMessageImageRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Image to send: JPG, GIF, WebP or PNG, at most 10 MB. Required.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadMessageImageRequest {
    fn name(&self) -> &'static str {
        "UploadMessageImageRequest"
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

/// The parameters of `UploadMessageImageV2` (202608). Uploads an image for a creator chat through the newer media endpoint.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadMessageImageV2Request {
    /// Image to send: JPG, GIF, WebP or PNG, at most 10 MB. Required.
    pub data: Option<Upload>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UploadMessageImageV2Request {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Image to send: JPG, GIF, WebP or PNG, at most 10 MB. Required.
    pub fn data(mut self, value: Upload) -> Self {
        self.data = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UploadMessageImageV2Request {
    fn name(&self) -> &'static str {
        "UploadMessageImageV2Request"
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

model_traits!(
    CheckCreatorOutreachEligibilityRequest,
    CheckTargetCollaborationConflictsRequest,
    CreateCompassOfflineExportTaskRequest,
    CreateConversationWithCreatorRequest,
    CreateOpenCollaborationRequest,
    CreateTargetCollaborationRequest,
    DownloadCompassTaskFileRequest,
    EditOpenCollaborationSampleRuleRequest,
    EditOpenCollaborationSettingsRequest,
    GenerateAffiliateProductPromotionLinkRequest,
    GenerateTargetCollaborationLinkRequest,
    GetCompassTaskListRequest,
    GetConversationListRequest,
    GetInboxCategoryCountsRequest,
    GetLatestUnreadMessagesRequest,
    GetMarketplaceCreatorPerformanceRequest,
    GetMessageInConversationRequest,
    GetOpenCollaborationCreatorContentDetailRequest,
    GetOpenCollaborationSampleRulesRequest,
    GetOpenCollaborationSettingsRequest,
    GetSellerSearchCreatorMarketplaceAdvancedFiltersRequest,
    GetWeeklyCreatorOutreachQuotaRequest,
    GetWeeklyCreatorOutreachRecordsRequest,
    MarkConversationReadRequest,
    QueryCreatorPromotionDetailsInTargetCollaborationRequest,
    QueryTargetCollaborationDetailRequest,
    RemoveCreatorAffiliateFromCollaborationRequest,
    RemoveOpenCollaborationRequest,
    RemoveTargetCollaborationRequest,
    ResolveTargetCollaborationConflictsRequest,
    ReviewSampleApplicationsRequest,
    SearchCreatorOnMarketplaceRequest,
    SearchOpenCollaborationRequest,
    SearchOpenCollaborationProductRequest,
    SearchSampleApplicationsRequest,
    SearchSampleApplicationsFulfillmentsRequest,
    SearchSellerAffiliateOrdersRequest,
    SearchTargetCollaborationsRequest,
    SellerGetSampleRequestDeeplinkRequest,
    SendImMessageRequest,
    UpdateConversationStatusRequest,
    UpdateTargetCollaborationRequest,
    UploadMessageImageRequest,
    UploadMessageImageV2Request,
);
