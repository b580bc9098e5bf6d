// Generated from core/catalog by `cargo gen`. Do not edit.

//! The data of every known webhook type.

use crate::decode::{Fit, Read, Reader, decode};
use crate::model::{FieldValue, Fields, Model, model_traits};
use crate::{Extra, Json, Result};

/// What happened, with its data.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum EventData {
    /// `ORDER_STATUS_CHANGE`, type 1. An order changed status; the first event is sent when it is placed.
    OrderStatusChange(OrderStatusChangeData),
    /// `REVERSE_STATUS_UPDATE`, type 2. A return or cancellation of the first API generation changed.
    ReverseStatusUpdate(ReverseStatusUpdateData),
    /// `RECIPIENT_ADDRESS_UPDATE`, type 3. The recipient address of an order changed.
    RecipientAddressUpdate(RecipientAddressUpdateData),
    /// `PACKAGE_UPDATE`, type 4. Packages were combined or split, so package ids changed.
    PackageUpdate(PackageUpdateData),
    /// `PRODUCT_STATUS_CHANGE`, type 5. A product passed or failed its audit, or the platform changed its status.
    ProductStatusChange(ProductStatusChangeData),
    /// `SELLER_DEAUTHORIZATION`, type 6. A seller withdrew the app's authorization for a shop.
    SellerDeauthorization(SellerDeauthorizationData),
    /// `UPCOMING_AUTHORIZATION_EXPIRATION`, type 7. The authorization of a shop expires within 30 days; sent once a day.
    UpcomingAuthorizationExpiration(UpcomingAuthorizationExpirationData),
    /// `CANCELLATION_STATUS_CHANGE`, type 11. A cancellation request was made, approved, completed or withdrawn.
    CancellationStatusChange(CancellationStatusChangeData),
    /// `RETURN_STATUS_CHANGE`, type 12. A return, refund or replacement request changed status.
    ReturnStatusChange(ReturnStatusChangeData),
    /// `NEW_CONVERSATION`, type 13. A buyer conversation began, or an agent joined or left it.
    NewConversation(NewConversationData),
    /// `NEW_MESSAGE`, type 14. A message arrived in a buyer conversation.
    NewMessage(NewMessageData),
    /// `PRODUCT_INFORMATION_CHANGE`, type 15. The content of a product changed, and the change is live.
    ProductInformationChange(ProductInformationChangeData),
    /// `PRODUCT_CREATION`, type 16. A product was created.
    ProductCreation(ProductCreationData),
    /// `SHOPPABLE_CONTENT_POSTING`, type 17. A creator added, changed or removed a product in a piece of content.
    ShoppableContentPosting(ShoppableContentPostingData),
    /// `PRODUCT_CATEGORY_CHANGE`, type 18. A product moved to another category.
    ProductCategoryChange(ProductCategoryChangeData),
    /// `SIZE_CHART_CHANGE`, type 19. A size chart template was created, edited or deleted.
    SizeChartChange(SizeChartChangeData),
    /// `CREATOR_DEAUTHORIZATION`, type 20. A creator withdrew the app's authorization.
    CreatorDeauthorization(CreatorDeauthorizationData),
    /// `INBOUND_FBT_ORDER_STATUS_CHANGE`, type 21. An inbound order to a TikTok warehouse changed status.
    InboundFbtOrderStatusChange(InboundFbtOrderStatusChangeData),
    /// `FBT_MERCHANT_ONBOARDING`, type 22. A merchant joined Fulfilled by TikTok, or its regions changed.
    FbtMerchantOnboarding(FbtMerchantOnboardingData),
    /// `GOODS_MATCH`, type 23. A warehouse good was matched to a SKU or unmatched.
    GoodsMatch(GoodsMatchData),
    /// `FBT_INVENTORY_UPDATE`, type 24. The stock of a good in a TikTok warehouse changed.
    FbtInventoryUpdate(FbtInventoryUpdateData),
    /// `OPPORTUNITY_MATCHING_STATUS_CHANGE`, type 25. The opportunity matching of a candidate product made progress.
    OpportunityMatchingStatusChange(OpportunityMatchingStatusChangeData),
    /// `INVENTORY_STATUS_CHANGE`, type 27. A SKU is low on stock, out of stock or predicted to run out.
    InventoryStatusChange(InventoryStatusChangeData),
    /// `NEW_MESSAGE_LISTENER`, type 33. A message arrived in a chat between seller and creator.
    NewMessageListener(NewMessageListenerData),
    /// `TOKOPEDIA_MIRROR_STATUS_CHANGE`, type 35. The mirroring of a shop to Tokopedia changed status.
    TokopediaMirrorStatusChange(TokopediaMirrorStatusChangeData),
    /// `INVOICE_STATUS_CHANGE`, type 36. The check of an uploaded invoice made progress.
    InvoiceStatusChange(InvoiceStatusChangeData),
    /// `PRODUCT_AUDIT_STATUS_CHANGE`, type 37. The audit status of a product changed.
    ProductAuditStatusChange(ProductAuditStatusChangeData),
    /// `STRIKETHROUGH_PRICE_EXPIRED`, type 38. The strikethrough price of a SKU expired.
    StrikethroughPriceExpired(StrikethroughPriceExpiredData),
    /// `ACTIVITY_STATUS_CHANGE`, type 39. A promotion started, ended or was deactivated.
    ActivityStatusChange(ActivityStatusChangeData),
    /// `COMBINED_LISTING_CHANGE`, type 42. A combined listing was created, changed or deleted.
    CombinedListingChange(CombinedListingChangeData),
    /// `IMAGE_TRANSLATION_COMPLETED`, type 46. A translation task for a product image ended.
    ImageTranslationCompleted(ImageTranslationCompletedData),
    /// `SKU_STATUS_CHANGE`, type 50. SKUs of a product were created, deleted, activated or deactivated.
    SkuStatusChange(SkuStatusChangeData),
    /// `GLOBAL_REPLICATION_STATUS_CHANGE`, type 51. Copying a product to another market succeeded, failed or left a draft.
    GlobalReplicationStatusChange(GlobalReplicationStatusChangeData),
    /// `GLOBAL_LISTING_METHOD_CHANGE`, type 52. The listing method of a global product changed.
    GlobalListingMethodChange(GlobalListingMethodChangeData),
    /// `VIDEO_PRECHECK_RESULT`, type 55. The precheck of a video's content ended.
    VideoPrecheckResult(VideoPrecheckResultData),
    /// `SAMPLE_APPLICATION_STATUS_CHANGE`, type 56. A sample application changed status.
    SampleApplicationStatusChange(SampleApplicationStatusChangeData),
    /// `FBT_MCF_ORDER_STATUS`, type 58. A multi-channel fulfilment order changed status.
    FbtMcfOrderStatus(FbtMcfOrderStatusData),
    /// `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT`, type 59. The precheck tasks of a shoppable video ended.
    ShoppableVideoPrecheckTasksResult(ShoppableVideoPrecheckTasksResultData),
    /// `PRODUCT_PACKAGE_RECOMMENDED`, type 62. The platform recommends a different weight or size for a product.
    ProductPackageRecommended(ProductPackageRecommendedData),
    /// `ACTIVITY_CHANGE`, type 63. The products of a promotion were changed or removed.
    ActivityChange(ActivityChangeData),
    /// `AFTERSALES_REQUEST_STATUS_UPDATE`, type 64. An after-sales request of the 2026 model changed status.
    AftersalesRequestStatusUpdate(AftersalesRequestStatusUpdateData),
    /// `RMA_STATUS_UPDATE`, type 65. A return package (RMA) of the 2026 model changed status.
    RmaStatusUpdate(RmaStatusUpdateData),
    /// `APPEAL_COMPLETED`, type 66. An appeal about a product's size chart was decided.
    AppealCompleted(AppealCompletedData),
    /// `REFUND_SUCCESS`, type 67. A refund of the 2026 after-sales model was paid out.
    RefundSuccess(RefundSuccessData),
    /// `INVENTORY_CHANGED`, type 68. The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope.
    InventoryChanged(InventoryChangedData),
    /// `INVENTORY_CHANGED_BY_SHOP`, type 71. The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED.
    InventoryChangedByShop(InventoryChangedByShopData),
    /// A type that this version of the library does not know.
    Unknown {
        /// The `type` that was sent, if it was a number.
        number: Option<i64>,
        /// The data as it was sent.
        data: Json,
    },
}

impl EventData {
    /// Reads the data of a type.
    ///
    /// # Errors
    /// [`crate::ErrorKind::Decode`] if the data is not JSON.
    pub fn decode(number: Option<i64>, data: &[u8]) -> Result<EventData> {
        match number {
            Some(1) => decode(data).map(EventData::OrderStatusChange),
            Some(2) => decode(data).map(EventData::ReverseStatusUpdate),
            Some(3) => decode(data).map(EventData::RecipientAddressUpdate),
            Some(4) => decode(data).map(EventData::PackageUpdate),
            Some(5) => decode(data).map(EventData::ProductStatusChange),
            Some(6) => decode(data).map(EventData::SellerDeauthorization),
            Some(7) => decode(data).map(EventData::UpcomingAuthorizationExpiration),
            Some(11) => decode(data).map(EventData::CancellationStatusChange),
            Some(12) => decode(data).map(EventData::ReturnStatusChange),
            Some(13) => decode(data).map(EventData::NewConversation),
            Some(14) => decode(data).map(EventData::NewMessage),
            Some(15) => decode(data).map(EventData::ProductInformationChange),
            Some(16) => decode(data).map(EventData::ProductCreation),
            Some(17) => decode(data).map(EventData::ShoppableContentPosting),
            Some(18) => decode(data).map(EventData::ProductCategoryChange),
            Some(19) => decode(data).map(EventData::SizeChartChange),
            Some(20) => decode(data).map(EventData::CreatorDeauthorization),
            Some(21) => decode(data).map(EventData::InboundFbtOrderStatusChange),
            Some(22) => decode(data).map(EventData::FbtMerchantOnboarding),
            Some(23) => decode(data).map(EventData::GoodsMatch),
            Some(24) => decode(data).map(EventData::FbtInventoryUpdate),
            Some(25) => decode(data).map(EventData::OpportunityMatchingStatusChange),
            Some(27) => decode(data).map(EventData::InventoryStatusChange),
            Some(33) => decode(data).map(EventData::NewMessageListener),
            Some(35) => decode(data).map(EventData::TokopediaMirrorStatusChange),
            Some(36) => decode(data).map(EventData::InvoiceStatusChange),
            Some(37) => decode(data).map(EventData::ProductAuditStatusChange),
            Some(38) => decode(data).map(EventData::StrikethroughPriceExpired),
            Some(39) => decode(data).map(EventData::ActivityStatusChange),
            Some(42) => decode(data).map(EventData::CombinedListingChange),
            Some(46) => decode(data).map(EventData::ImageTranslationCompleted),
            Some(50) => decode(data).map(EventData::SkuStatusChange),
            Some(51) => decode(data).map(EventData::GlobalReplicationStatusChange),
            Some(52) => decode(data).map(EventData::GlobalListingMethodChange),
            Some(55) => decode(data).map(EventData::VideoPrecheckResult),
            Some(56) => decode(data).map(EventData::SampleApplicationStatusChange),
            Some(58) => decode(data).map(EventData::FbtMcfOrderStatus),
            Some(59) => decode(data).map(EventData::ShoppableVideoPrecheckTasksResult),
            Some(62) => decode(data).map(EventData::ProductPackageRecommended),
            Some(63) => decode(data).map(EventData::ActivityChange),
            Some(64) => decode(data).map(EventData::AftersalesRequestStatusUpdate),
            Some(65) => decode(data).map(EventData::RmaStatusUpdate),
            Some(66) => decode(data).map(EventData::AppealCompleted),
            Some(67) => decode(data).map(EventData::RefundSuccess),
            Some(68) => decode(data).map(EventData::InventoryChanged),
            Some(71) => decode(data).map(EventData::InventoryChangedByShop),
            _ => decode_unknown(number, data),
        }
    }
}

fn decode_unknown(number: Option<i64>, data: &[u8]) -> Result<EventData> {
    let text = std::str::from_utf8(data).unwrap_or("null");
    Ok(EventData::Unknown { number, data: Json::known(text) })
}

// Generated from core/catalog by `cargo gen`. Do not edit.

/// Data of `ORDER_STATUS_CHANGE` (type 1): An order changed status; the first event is sent when it is placed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderStatusChangeData {
    /// Is on hold order.
    pub is_on_hold_order: Option<bool>,
    /// Order id.
    pub order_id: Option<String>,
    /// Order status.
    pub order_status: Option<OrderStatusChangeOrderStatus>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OrderStatusChangeData {
    fn name(&self) -> &'static str {
        "OrderStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "is_on_hold_order" => self.is_on_hold_order.read(reader),
            "order_id" => self.order_id.read(reader),
            "order_status" => self.order_status.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("is_on_hold_order", &self.is_on_hold_order);
        out.put("order_id", &self.order_id);
        out.put("order_status", &self.order_status);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `REVERSE_STATUS_UPDATE` (type 2): A return or cancellation of the first API generation changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReverseStatusUpdateData {
    /// Order id.
    pub order_id: Option<String>,
    /// Reverse event type.
    pub reverse_event_type: Option<ReverseEventType>,
    /// Reverse order id.
    pub reverse_order_id: Option<String>,
    /// Reverse order status.
    pub reverse_order_status: Option<i64>,
    /// Reverse type.
    pub reverse_type: Option<i64>,
    /// Reverse user.
    pub reverse_user: Option<i64>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReverseStatusUpdateData {
    fn name(&self) -> &'static str {
        "ReverseStatusUpdateData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "reverse_event_type" => self.reverse_event_type.read(reader),
            "reverse_order_id" => self.reverse_order_id.read(reader),
            "reverse_order_status" => self.reverse_order_status.read(reader),
            "reverse_type" => self.reverse_type.read(reader),
            "reverse_user" => self.reverse_user.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("reverse_event_type", &self.reverse_event_type);
        out.put("reverse_order_id", &self.reverse_order_id);
        out.put("reverse_order_status", &self.reverse_order_status);
        out.put("reverse_type", &self.reverse_type);
        out.put("reverse_user", &self.reverse_user);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `RECIPIENT_ADDRESS_UPDATE` (type 3): The recipient address of an order changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecipientAddressUpdateData {
    /// Order id.
    pub order_id: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RecipientAddressUpdateData {
    fn name(&self) -> &'static str {
        "RecipientAddressUpdateData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id" => self.order_id.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id", &self.order_id);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `PACKAGE_UPDATE` (type 4): Packages were combined or split, so package ids changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageUpdateData {
    /// Package list.
    pub package_list: Vec<Package>,
    /// Role type.
    pub role_type: Option<RoleType>,
    /// Sc type.
    pub sc_type: Option<ScType>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for PackageUpdateData {
    fn name(&self) -> &'static str {
        "PackageUpdateData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "package_list" => self.package_list.read(reader),
            "role_type" => self.role_type.read(reader),
            "sc_type" => self.sc_type.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("package_list", &self.package_list);
        out.put("role_type", &self.role_type);
        out.put("sc_type", &self.sc_type);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `PRODUCT_STATUS_CHANGE` (type 5): A product passed or failed its audit, or the platform changed its status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductStatusChangeData {
    /// Product id.
    pub product_id: Option<String>,
    /// Status.
    pub status: Option<ProductStatusChangeStatus>,
    /// Suspended reason.
    pub suspended_reason: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductStatusChangeData {
    fn name(&self) -> &'static str {
        "ProductStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "status" => self.status.read(reader),
            "suspended_reason" => self.suspended_reason.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("status", &self.status);
        out.put("suspended_reason", &self.suspended_reason);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `SELLER_DEAUTHORIZATION` (type 6): A seller withdrew the app's authorization for a shop.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SellerDeauthorizationData {
    /// Message.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SellerDeauthorizationData {
    fn name(&self) -> &'static str {
        "SellerDeauthorizationData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `UPCOMING_AUTHORIZATION_EXPIRATION` (type 7): The authorization of a shop expires within 30 days; sent once a day.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpcomingAuthorizationExpirationData {
    /// Expiration time. Unix seconds.
    pub expiration_time: Option<i64>,
    /// Message.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpcomingAuthorizationExpirationData {
    fn name(&self) -> &'static str {
        "UpcomingAuthorizationExpirationData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "expiration_time" => self.expiration_time.read(reader),
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("expiration_time", &self.expiration_time);
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `CANCELLATION_STATUS_CHANGE` (type 11): A cancellation request was made, approved, completed or withdrawn.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancellationStatusChangeData {
    /// Cancel id.
    pub cancel_id: Option<String>,
    /// Cancel status.
    pub cancel_status: Option<CancelStatus>,
    /// Cancellations role.
    pub cancellations_role: Option<CancellationsRole>,
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Order id.
    pub order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CancellationStatusChangeData {
    fn name(&self) -> &'static str {
        "CancellationStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_id" => self.cancel_id.read(reader),
            "cancel_status" => self.cancel_status.read(reader),
            "cancellations_role" => self.cancellations_role.read(reader),
            "create_time" => self.create_time.read(reader),
            "order_id" => self.order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_id", &self.cancel_id);
        out.put("cancel_status", &self.cancel_status);
        out.put("cancellations_role", &self.cancellations_role);
        out.put("create_time", &self.create_time);
        out.put("order_id", &self.order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `RETURN_STATUS_CHANGE` (type 12): A return, refund or replacement request changed status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReturnStatusChangeData {
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Order id.
    pub order_id: Option<String>,
    /// Return id.
    pub return_id: Option<String>,
    /// Return role.
    pub return_role: Option<CancellationsRole>,
    /// Return status.
    pub return_status: Option<ReturnStatus>,
    /// Return type.
    pub return_type: Option<ReturnType>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReturnStatusChangeData {
    fn name(&self) -> &'static str {
        "ReturnStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "create_time" => self.create_time.read(reader),
            "order_id" => self.order_id.read(reader),
            "return_id" => self.return_id.read(reader),
            "return_role" => self.return_role.read(reader),
            "return_status" => self.return_status.read(reader),
            "return_type" => self.return_type.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("create_time", &self.create_time);
        out.put("order_id", &self.order_id);
        out.put("return_id", &self.return_id);
        out.put("return_role", &self.return_role);
        out.put("return_status", &self.return_status);
        out.put("return_type", &self.return_type);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `NEW_CONVERSATION` (type 13): A buyer conversation began, or an agent joined or left it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewConversationData {
    /// Conversation id.
    pub conversation_id: Option<String>,
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NewConversationData {
    fn name(&self) -> &'static str {
        "NewConversationData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "conversation_id" => self.conversation_id.read(reader),
            "create_time" => self.create_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("conversation_id", &self.conversation_id);
        out.put("create_time", &self.create_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `NEW_MESSAGE` (type 14): A message arrived in a buyer conversation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewMessageData {
    /// Content. JSON text, or plain text.
    pub content: Option<String>,
    /// Conversation id.
    pub conversation_id: Option<String>,
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Index.
    pub index: Option<String>,
    /// Is visible.
    pub is_visible: Option<bool>,
    /// Message id.
    pub message_id: Option<String>,
    /// Sender.
    pub sender: Option<Sender>,
    /// Type.
    pub type_: Option<NewMessageType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NewMessageData {
    fn name(&self) -> &'static str {
        "NewMessageData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            "create_time" => self.create_time.read(reader),
            "index" => self.index.read(reader),
            "is_visible" => self.is_visible.read(reader),
            "message_id" => self.message_id.read(reader),
            "sender" => self.sender.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("conversation_id", &self.conversation_id);
        out.put("create_time", &self.create_time);
        out.put("index", &self.index);
        out.put("is_visible", &self.is_visible);
        out.put("message_id", &self.message_id);
        out.put("sender", &self.sender);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `PRODUCT_INFORMATION_CHANGE` (type 15): The content of a product changed, and the change is live.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductInformationChangeData {
    /// Change source.
    pub change_source: Option<ChangeSource>,
    /// Changed fields.
    pub changed_fields: Vec<ChangedField>,
    /// Product id.
    pub product_id: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductInformationChangeData {
    fn name(&self) -> &'static str {
        "ProductInformationChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "change_source" => self.change_source.read(reader),
            "changed_fields" => self.changed_fields.read(reader),
            "product_id" => self.product_id.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("change_source", &self.change_source);
        out.put("changed_fields", &self.changed_fields);
        out.put("product_id", &self.product_id);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `PRODUCT_CREATION` (type 16): A product was created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCreationData {
    /// Product id.
    pub product_id: Option<String>,
    /// Product types.
    pub product_types: Vec<ProductType>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductCreationData {
    fn name(&self) -> &'static str {
        "ProductCreationData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "product_types" => self.product_types.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("product_types", &self.product_types);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `SHOPPABLE_CONTENT_POSTING` (type 17): A creator added, changed or removed a product in a piece of content.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppableContentPostingData {
    /// Event.
    pub event: Option<EventItem>,
    /// Product id.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShoppableContentPostingData {
    fn name(&self) -> &'static str {
        "ShoppableContentPostingData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "event" => self.event.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("event", &self.event);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `PRODUCT_CATEGORY_CHANGE` (type 18): A product moved to another category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCategoryChangeData {
    /// Current category id.
    pub current_category_id: Option<String>,
    /// Previous category id.
    pub previous_category_id: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductCategoryChangeData {
    fn name(&self) -> &'static str {
        "ProductCategoryChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "current_category_id" => self.current_category_id.read(reader),
            "previous_category_id" => self.previous_category_id.read(reader),
            "product_id" => self.product_id.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("current_category_id", &self.current_category_id);
        out.put("previous_category_id", &self.previous_category_id);
        out.put("product_id", &self.product_id);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `SIZE_CHART_CHANGE` (type 19): A size chart template was created, edited or deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SizeChartChangeData {
    /// Event type.
    pub event_type: Option<EventType>,
    /// Size chart template id.
    pub size_chart_template_id: Option<String>,
    /// Size chart template name.
    pub size_chart_template_name: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SizeChartChangeData {
    fn name(&self) -> &'static str {
        "SizeChartChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "event_type" => self.event_type.read(reader),
            "size_chart_template_id" => self.size_chart_template_id.read(reader),
            "size_chart_template_name" => self.size_chart_template_name.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("event_type", &self.event_type);
        out.put("size_chart_template_id", &self.size_chart_template_id);
        out.put("size_chart_template_name", &self.size_chart_template_name);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `CREATOR_DEAUTHORIZATION` (type 20): A creator withdrew the app's authorization.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatorDeauthorizationData {
    /// Cancel time. Unix seconds.
    pub cancel_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreatorDeauthorizationData {
    fn name(&self) -> &'static str {
        "CreatorDeauthorizationData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "cancel_time" => self.cancel_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("cancel_time", &self.cancel_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `INBOUND_FBT_ORDER_STATUS_CHANGE` (type 21): An inbound order to a TikTok warehouse changed status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InboundFbtOrderStatusChangeData {
    /// Inbound order id.
    pub inbound_order_id: Option<String>,
    /// Order status.
    pub order_status: Option<OrderStatus>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InboundFbtOrderStatusChangeData {
    fn name(&self) -> &'static str {
        "InboundFbtOrderStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "inbound_order_id" => self.inbound_order_id.read(reader),
            "order_status" => self.order_status.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("inbound_order_id", &self.inbound_order_id);
        out.put("order_status", &self.order_status);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `FBT_MERCHANT_ONBOARDING` (type 22): A merchant joined Fulfilled by TikTok, or its regions changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FbtMerchantOnboardingData {
    /// Onboarded regions.
    pub onboarded_regions: Vec<OnboardedRegion>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FbtMerchantOnboardingData {
    fn name(&self) -> &'static str {
        "FbtMerchantOnboardingData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "onboarded_regions" => self.onboarded_regions.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("onboarded_regions", &self.onboarded_regions);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `GOODS_MATCH` (type 23): A warehouse good was matched to a SKU or unmatched.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoodsMatchData {
    /// Goods id.
    pub goods_id: Option<String>,
    /// Match type.
    pub match_type: Option<MatchType>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product type.
    pub product_type: Option<GoodsMatchProductType>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GoodsMatchData {
    fn name(&self) -> &'static str {
        "GoodsMatchData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "goods_id" => self.goods_id.read(reader),
            "match_type" => self.match_type.read(reader),
            "product_id" => self.product_id.read(reader),
            "product_type" => self.product_type.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("goods_id", &self.goods_id);
        out.put("match_type", &self.match_type);
        out.put("product_id", &self.product_id);
        out.put("product_type", &self.product_type);
        out.put("sku_id", &self.sku_id);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `FBT_INVENTORY_UPDATE` (type 24): The stock of a good in a TikTok warehouse changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FbtInventoryUpdateData {
    /// FBT warehouse inventory.
    pub fbt_warehouse_inventory: Vec<FbtWarehouseInventory>,
    /// Goods id.
    pub goods_id: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FbtInventoryUpdateData {
    fn name(&self) -> &'static str {
        "FbtInventoryUpdateData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fbt_warehouse_inventory" => self.fbt_warehouse_inventory.read(reader),
            "goods_id" => self.goods_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fbt_warehouse_inventory", &self.fbt_warehouse_inventory);
        out.put("goods_id", &self.goods_id);
        out.put("sku_id", &self.sku_id);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `OPPORTUNITY_MATCHING_STATUS_CHANGE` (type 25): The opportunity matching of a candidate product made progress.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpportunityMatchingStatusChangeData {
    /// External product id.
    pub external_product_id: Option<String>,
    /// Opportunity ids.
    pub opportunity_ids: Vec<String>,
    /// Opportunity matching end time. Unix seconds.
    pub opportunity_matching_end_time: Option<i64>,
    /// Opportunity matching status.
    pub opportunity_matching_status: Option<OpportunityMatchingStatus>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OpportunityMatchingStatusChangeData {
    fn name(&self) -> &'static str {
        "OpportunityMatchingStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "external_product_id" => self.external_product_id.read(reader),
            "opportunity_ids" => self.opportunity_ids.read(reader),
            "opportunity_matching_end_time" => self.opportunity_matching_end_time.read(reader),
            "opportunity_matching_status" => self.opportunity_matching_status.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("external_product_id", &self.external_product_id);
        out.put("opportunity_ids", &self.opportunity_ids);
        out.put("opportunity_matching_end_time", &self.opportunity_matching_end_time);
        out.put("opportunity_matching_status", &self.opportunity_matching_status);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `INVENTORY_STATUS_CHANGE` (type 27): A SKU is low on stock, out of stock or predicted to run out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryStatusChangeData {
    /// Current inventory status.
    pub current_inventory_status: Option<CurrentInventoryStatus>,
    /// Inventory distribution.
    pub inventory_distribution: Option<InventoryDistribution>,
    /// Product id.
    pub product_id: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Trigger reason.
    pub trigger_reason: Option<TriggerReason>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InventoryStatusChangeData {
    fn name(&self) -> &'static str {
        "InventoryStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "current_inventory_status" => self.current_inventory_status.read(reader),
            "inventory_distribution" => self.inventory_distribution.read(reader),
            "product_id" => self.product_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "trigger_reason" => self.trigger_reason.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("current_inventory_status", &self.current_inventory_status);
        out.put("inventory_distribution", &self.inventory_distribution);
        out.put("product_id", &self.product_id);
        out.put("sku_id", &self.sku_id);
        out.put("trigger_reason", &self.trigger_reason);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `NEW_MESSAGE_LISTENER` (type 33): A message arrived in a chat between seller and creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewMessageListenerData {
    /// Content. JSON text, or plain text.
    pub content: Option<String>,
    /// Conversation id.
    pub conversation_id: Option<String>,
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// Index.
    pub index: Option<String>,
    /// Message id.
    pub message_id: Option<String>,
    /// Msg type.
    pub msg_type: Option<MsgType>,
    /// Sender.
    pub sender: Option<NewMessageListenerSender>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NewMessageListenerData {
    fn name(&self) -> &'static str {
        "NewMessageListenerData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content" => self.content.read(reader),
            "conversation_id" => self.conversation_id.read(reader),
            "create_time" => self.create_time.read(reader),
            "index" => self.index.read(reader),
            "message_id" => self.message_id.read(reader),
            "msg_type" => self.msg_type.read(reader),
            "sender" => self.sender.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content", &self.content);
        out.put("conversation_id", &self.conversation_id);
        out.put("create_time", &self.create_time);
        out.put("index", &self.index);
        out.put("message_id", &self.message_id);
        out.put("msg_type", &self.msg_type);
        out.put("sender", &self.sender);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `TOKOPEDIA_MIRROR_STATUS_CHANGE` (type 35): The mirroring of a shop to Tokopedia changed status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokopediaMirrorStatusChangeData {
    /// Mirror status.
    pub mirror_status: Option<MirrorStatus>,
    /// Tts shop id.
    pub tts_shop_id: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TokopediaMirrorStatusChangeData {
    fn name(&self) -> &'static str {
        "TokopediaMirrorStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "mirror_status" => self.mirror_status.read(reader),
            "tts_shop_id" => self.tts_shop_id.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("mirror_status", &self.mirror_status);
        out.put("tts_shop_id", &self.tts_shop_id);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `INVOICE_STATUS_CHANGE` (type 36): The check of an uploaded invoice made progress.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceStatusChangeData {
    /// Invalid reason.
    pub invalid_reason: Option<InvalidReason>,
    /// Invoice status.
    pub invoice_status: Option<InvoiceStatus>,
    /// Order ids.
    pub order_ids: Vec<String>,
    /// Package id.
    pub package_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InvoiceStatusChangeData {
    fn name(&self) -> &'static str {
        "InvoiceStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "invalid_reason" => self.invalid_reason.read(reader),
            "invoice_status" => self.invoice_status.read(reader),
            "order_ids" => self.order_ids.read(reader),
            "package_id" => self.package_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("invalid_reason", &self.invalid_reason);
        out.put("invoice_status", &self.invoice_status);
        out.put("order_ids", &self.order_ids);
        out.put("package_id", &self.package_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `PRODUCT_AUDIT_STATUS_CHANGE` (type 37): The audit status of a product changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductAuditStatusChangeData {
    /// Audit.
    pub audit: Option<Audit>,
    /// Integrated platform statuses.
    pub integrated_platform_statuses: Option<IntegratedPlatformStatus>,
    /// Product id.
    pub product_id: Option<String>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductAuditStatusChangeData {
    fn name(&self) -> &'static str {
        "ProductAuditStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "audit" => self.audit.read(reader),
            "integrated_platform_statuses" => self.integrated_platform_statuses.read(reader),
            "product_id" => self.product_id.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("audit", &self.audit);
        out.put("integrated_platform_statuses", &self.integrated_platform_statuses);
        out.put("product_id", &self.product_id);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `STRIKETHROUGH_PRICE_EXPIRED` (type 38): The strikethrough price of a SKU expired.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StrikethroughPriceExpiredData {
    /// Product id.
    pub product_id: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for StrikethroughPriceExpiredData {
    fn name(&self) -> &'static str {
        "StrikethroughPriceExpiredData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `ACTIVITY_STATUS_CHANGE` (type 39): A promotion started, ended or was deactivated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityStatusChangeData {
    /// Activity id.
    pub activity_id: Option<String>,
    /// Activity type.
    pub activity_type: Option<ActivityType>,
    /// Product level.
    pub product_level: Option<ProductLevel>,
    /// Status.
    pub status: Option<ActivityStatusChangeStatus>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ActivityStatusChangeData {
    fn name(&self) -> &'static str {
        "ActivityStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "activity_type" => self.activity_type.read(reader),
            "product_level" => self.product_level.read(reader),
            "status" => self.status.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("activity_type", &self.activity_type);
        out.put("product_level", &self.product_level);
        out.put("status", &self.status);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `COMBINED_LISTING_CHANGE` (type 42): A combined listing was created, changed or deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CombinedListingChangeData {
    /// Added product ids.
    pub added_product_ids: Vec<String>,
    /// Change type.
    pub change_type: Option<CombinedListingChangeChangeType>,
    /// Combined listing id.
    pub combined_listing_id: Option<String>,
    /// Products.
    pub products: Vec<Product>,
    /// Removed product ids.
    pub removed_product_ids: Vec<String>,
    /// Status.
    pub status: Option<CombinedListingChangeStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CombinedListingChangeData {
    fn name(&self) -> &'static str {
        "CombinedListingChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "added_product_ids" => self.added_product_ids.read(reader),
            "change_type" => self.change_type.read(reader),
            "combined_listing_id" => self.combined_listing_id.read(reader),
            "products" => self.products.read(reader),
            "removed_product_ids" => self.removed_product_ids.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("added_product_ids", &self.added_product_ids);
        out.put("change_type", &self.change_type);
        out.put("combined_listing_id", &self.combined_listing_id);
        out.put("products", &self.products);
        out.put("removed_product_ids", &self.removed_product_ids);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `IMAGE_TRANSLATION_COMPLETED` (type 46): A translation task for a product image ended.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageTranslationCompletedData {
    /// Translation task.
    pub translation_task: Option<TranslationTask>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ImageTranslationCompletedData {
    fn name(&self) -> &'static str {
        "ImageTranslationCompletedData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "translation_task" => self.translation_task.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("translation_task", &self.translation_task);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `SKU_STATUS_CHANGE` (type 50): SKUs of a product were created, deleted, activated or deactivated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkuStatusChangeData {
    /// Product id.
    pub product_id: Option<String>,
    /// SKUs.
    pub skus: Vec<Sku>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SkuStatusChangeData {
    fn name(&self) -> &'static str {
        "SkuStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "skus" => self.skus.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("skus", &self.skus);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `GLOBAL_REPLICATION_STATUS_CHANGE` (type 51): Copying a product to another market succeeded, failed or left a draft.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalReplicationStatusChangeData {
    /// Replicated product.
    pub replicated_product: Option<ReplicatedProduct>,
    /// Source product id.
    pub source_product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalReplicationStatusChangeData {
    fn name(&self) -> &'static str {
        "GlobalReplicationStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "replicated_product" => self.replicated_product.read(reader),
            "source_product_id" => self.source_product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("replicated_product", &self.replicated_product);
        out.put("source_product_id", &self.source_product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `GLOBAL_LISTING_METHOD_CHANGE` (type 52): The listing method of a global product changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalListingMethodChangeData {
    /// Global product id.
    pub global_product_id: Option<String>,
    /// Listing method.
    pub listing_method: Option<ListingMethod>,
    /// Local product id.
    pub local_product_id: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GlobalListingMethodChangeData {
    fn name(&self) -> &'static str {
        "GlobalListingMethodChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "global_product_id" => self.global_product_id.read(reader),
            "listing_method" => self.listing_method.read(reader),
            "local_product_id" => self.local_product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("global_product_id", &self.global_product_id);
        out.put("listing_method", &self.listing_method);
        out.put("local_product_id", &self.local_product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `VIDEO_PRECHECK_RESULT` (type 55): The precheck of a video's content ended.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoPrecheckResultData {
    /// Issues.
    pub issues: Vec<Issue>,
    /// Precheck task id.
    pub precheck_task_id: Option<String>,
    /// Result.
    pub result: Option<VideoPrecheckResultResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for VideoPrecheckResultData {
    fn name(&self) -> &'static str {
        "VideoPrecheckResultData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "issues" => self.issues.read(reader),
            "precheck_task_id" => self.precheck_task_id.read(reader),
            "result" => self.result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("issues", &self.issues);
        out.put("precheck_task_id", &self.precheck_task_id);
        out.put("result", &self.result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `SAMPLE_APPLICATION_STATUS_CHANGE` (type 56): A sample application changed status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SampleApplicationStatusChangeData {
    /// Application id.
    pub application_id: Option<String>,
    /// Creator.
    pub creator: Option<Creator>,
    /// New status.
    pub new_status: Option<NewStatus>,
    /// Product.
    pub product: Option<Product>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SampleApplicationStatusChangeData {
    fn name(&self) -> &'static str {
        "SampleApplicationStatusChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "application_id" => self.application_id.read(reader),
            "creator" => self.creator.read(reader),
            "new_status" => self.new_status.read(reader),
            "product" => self.product.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("application_id", &self.application_id);
        out.put("creator", &self.creator);
        out.put("new_status", &self.new_status);
        out.put("product", &self.product);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `FBT_MCF_ORDER_STATUS` (type 58): A multi-channel fulfilment order changed status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FbtMcfOrderStatusData {
    /// MCF order.
    pub mcf_order: Option<McfOrder>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FbtMcfOrderStatusData {
    fn name(&self) -> &'static str {
        "FbtMcfOrderStatusData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "mcf_order" => self.mcf_order.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("mcf_order", &self.mcf_order);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT` (type 59): The precheck tasks of a shoppable video ended.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppableVideoPrecheckTasksResultData {
    /// Good quality check result.
    pub good_quality_check_result: Option<GoodQualityCheckResult>,
    /// Task id.
    pub task_id: Option<String>,
    /// Violation check result.
    pub violation_check_result: Option<ViolationCheckResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShoppableVideoPrecheckTasksResultData {
    fn name(&self) -> &'static str {
        "ShoppableVideoPrecheckTasksResultData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "good_quality_check_result" => self.good_quality_check_result.read(reader),
            "task_id" => self.task_id.read(reader),
            "violation_check_result" => self.violation_check_result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("good_quality_check_result", &self.good_quality_check_result);
        out.put("task_id", &self.task_id);
        out.put("violation_check_result", &self.violation_check_result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `PRODUCT_PACKAGE_RECOMMENDED` (type 62): The platform recommends a different weight or size for a product.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductPackageRecommendedData {
    /// Abnormality types.
    pub abnormality_types: Vec<AbnormalityType>,
    /// Dimension recommendation.
    pub dimension_recommendation: Option<DimensionRecommendation>,
    /// Product id.
    pub product_id: Option<String>,
    /// Weight recommendation.
    pub weight_recommendation: Option<WeightRecommendation>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductPackageRecommendedData {
    fn name(&self) -> &'static str {
        "ProductPackageRecommendedData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "abnormality_types" => self.abnormality_types.read(reader),
            "dimension_recommendation" => self.dimension_recommendation.read(reader),
            "product_id" => self.product_id.read(reader),
            "weight_recommendation" => self.weight_recommendation.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("abnormality_types", &self.abnormality_types);
        out.put("dimension_recommendation", &self.dimension_recommendation);
        out.put("product_id", &self.product_id);
        out.put("weight_recommendation", &self.weight_recommendation);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `ACTIVITY_CHANGE` (type 63): The products of a promotion were changed or removed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityChangeData {
    /// Activity id.
    pub activity_id: Option<String>,
    /// Change type.
    pub change_type: Option<ChangeType>,
    /// Product remove list.
    pub product_remove_list: Option<ProductRemove>,
    /// Product update list.
    pub product_update_list: Option<ProductUpdate>,
    /// Update time. Unix seconds.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ActivityChangeData {
    fn name(&self) -> &'static str {
        "ActivityChangeData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "change_type" => self.change_type.read(reader),
            "product_remove_list" => self.product_remove_list.read(reader),
            "product_update_list" => self.product_update_list.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("change_type", &self.change_type);
        out.put("product_remove_list", &self.product_remove_list);
        out.put("product_update_list", &self.product_update_list);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `AFTERSALES_REQUEST_STATUS_UPDATE` (type 64): An after-sales request of the 2026 model changed status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AftersalesRequestStatusUpdateData {
    /// Aftersales request create time. Unix seconds.
    pub aftersales_request_create_time: Option<i64>,
    /// Aftersales request id.
    pub aftersales_request_id: Option<String>,
    /// Aftersales request status.
    pub aftersales_request_status: Option<AftersalesRequestStatus>,
    /// Aftersales request update time. Unix seconds.
    pub aftersales_request_update_time: Option<i64>,
    /// Return role.
    pub return_role: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AftersalesRequestStatusUpdateData {
    fn name(&self) -> &'static str {
        "AftersalesRequestStatusUpdateData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_request_create_time" => self.aftersales_request_create_time.read(reader),
            "aftersales_request_id" => self.aftersales_request_id.read(reader),
            "aftersales_request_status" => self.aftersales_request_status.read(reader),
            "aftersales_request_update_time" => self.aftersales_request_update_time.read(reader),
            "return_role" => self.return_role.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_request_create_time", &self.aftersales_request_create_time);
        out.put("aftersales_request_id", &self.aftersales_request_id);
        out.put("aftersales_request_status", &self.aftersales_request_status);
        out.put("aftersales_request_update_time", &self.aftersales_request_update_time);
        out.put("return_role", &self.return_role);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `RMA_STATUS_UPDATE` (type 65): A return package (RMA) of the 2026 model changed status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RmaStatusUpdateData {
    /// Aftersales request id.
    pub aftersales_request_id: Option<String>,
    /// Return role.
    pub return_role: Option<ReturnRole>,
    /// RMA create time. Unix seconds.
    pub rma_create_time: Option<i64>,
    /// RMA id.
    pub rma_id: Option<String>,
    /// RMA request create time. Unix seconds.
    pub rma_request_create_time: Option<i64>,
    /// RMA request update time. Unix seconds.
    pub rma_request_update_time: Option<i64>,
    /// RMA status.
    pub rma_status: Option<RmaStatus>,
    /// RMA update time. Unix seconds.
    pub rma_update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RmaStatusUpdateData {
    fn name(&self) -> &'static str {
        "RmaStatusUpdateData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_request_id" => self.aftersales_request_id.read(reader),
            "return_role" => self.return_role.read(reader),
            "rma_create_time" => self.rma_create_time.read(reader),
            "rma_id" => self.rma_id.read(reader),
            "rma_request_create_time" => self.rma_request_create_time.read(reader),
            "rma_request_update_time" => self.rma_request_update_time.read(reader),
            "rma_status" => self.rma_status.read(reader),
            "rma_update_time" => self.rma_update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_request_id", &self.aftersales_request_id);
        out.put("return_role", &self.return_role);
        out.put("rma_create_time", &self.rma_create_time);
        out.put("rma_id", &self.rma_id);
        out.put("rma_request_create_time", &self.rma_request_create_time);
        out.put("rma_request_update_time", &self.rma_request_update_time);
        out.put("rma_status", &self.rma_status);
        out.put("rma_update_time", &self.rma_update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `APPEAL_COMPLETED` (type 66): An appeal about a product's size chart was decided.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppealCompletedData {
    /// Appeal task.
    pub appeal_task: Option<AppealTask>,
    /// Product id.
    pub product_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AppealCompletedData {
    fn name(&self) -> &'static str {
        "AppealCompletedData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "appeal_task" => self.appeal_task.read(reader),
            "product_id" => self.product_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("appeal_task", &self.appeal_task);
        out.put("product_id", &self.product_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `REFUND_SUCCESS` (type 67): A refund of the 2026 after-sales model was paid out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundSuccessData {
    /// Aftersales request id.
    pub aftersales_request_id: Option<String>,
    /// Line items.
    pub line_items: Vec<LineItem>,
    /// Refund currency.
    pub refund_currency: Option<String>,
    /// Refund status.
    pub refund_status: Option<RefundStatus>,
    /// Refund timestamp. Unix seconds.
    pub refund_timestamp: Option<i64>,
    /// Refund total.
    pub refund_total: Option<String>,
    /// RMA id.
    pub rma_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RefundSuccessData {
    fn name(&self) -> &'static str {
        "RefundSuccessData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "aftersales_request_id" => self.aftersales_request_id.read(reader),
            "line_items" => self.line_items.read(reader),
            "refund_currency" => self.refund_currency.read(reader),
            "refund_status" => self.refund_status.read(reader),
            "refund_timestamp" => self.refund_timestamp.read(reader),
            "refund_total" => self.refund_total.read(reader),
            "rma_id" => self.rma_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("aftersales_request_id", &self.aftersales_request_id);
        out.put("line_items", &self.line_items);
        out.put("refund_currency", &self.refund_currency);
        out.put("refund_status", &self.refund_status);
        out.put("refund_timestamp", &self.refund_timestamp);
        out.put("refund_total", &self.refund_total);
        out.put("rma_id", &self.rma_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `INVENTORY_CHANGED` (type 68): The stock of a SKU changed, with the cause and the new counts. The documents show it without an envelope.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryChangedData {
    /// Change detail.
    pub change_detail: Vec<ChangeDetail>,
    /// Event id.
    pub event_id: Option<String>,
    /// Occurred at. A time in the format of RFC 3339.
    pub occurred_at: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Quantity snapshot after change.
    pub quantity_snapshot_after_change: Option<QuantitySnapshotAfterChange>,
    /// Seller id.
    pub seller_id: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InventoryChangedData {
    fn name(&self) -> &'static str {
        "InventoryChangedData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "change_detail" => self.change_detail.read(reader),
            "event_id" => self.event_id.read(reader),
            "occurred_at" => self.occurred_at.read(reader),
            "product_id" => self.product_id.read(reader),
            "quantity_snapshot_after_change" => self.quantity_snapshot_after_change.read(reader),
            "seller_id" => self.seller_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("change_detail", &self.change_detail);
        out.put("event_id", &self.event_id);
        out.put("occurred_at", &self.occurred_at);
        out.put("product_id", &self.product_id);
        out.put("quantity_snapshot_after_change", &self.quantity_snapshot_after_change);
        out.put("seller_id", &self.seller_id);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Data of `INVENTORY_CHANGED_BY_SHOP` (type 71): The stock of a SKU changed in one shop. The fields are assumed to be those of INVENTORY_CHANGED.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryChangedByShopData {
    /// Change detail.
    pub change_detail: Vec<ChangeDetail>,
    /// Event id.
    pub event_id: Option<String>,
    /// Occurred at. A time in the format of RFC 3339.
    pub occurred_at: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Quantity snapshot after change.
    pub quantity_snapshot_after_change: Option<QuantitySnapshotAfterChange>,
    /// Shop id.
    pub shop_id: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InventoryChangedByShopData {
    fn name(&self) -> &'static str {
        "InventoryChangedByShopData"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "change_detail" => self.change_detail.read(reader),
            "event_id" => self.event_id.read(reader),
            "occurred_at" => self.occurred_at.read(reader),
            "product_id" => self.product_id.read(reader),
            "quantity_snapshot_after_change" => self.quantity_snapshot_after_change.read(reader),
            "shop_id" => self.shop_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("change_detail", &self.change_detail);
        out.put("event_id", &self.event_id);
        out.put("occurred_at", &self.occurred_at);
        out.put("product_id", &self.product_id);
        out.put("quantity_snapshot_after_change", &self.quantity_snapshot_after_change);
        out.put("shop_id", &self.shop_id);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Appeal audit result inside [`AppealTask`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppealAuditResult {
    /// Indicator type.
    pub indicator_type: Option<String>,
    /// Reject reason.
    pub reject_reason: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AppealAuditResult {
    fn name(&self) -> &'static str {
        "AppealAuditResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "indicator_type" => self.indicator_type.read(reader),
            "reject_reason" => self.reject_reason.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("indicator_type", &self.indicator_type);
        out.put("reject_reason", &self.reject_reason);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Appeal task inside [`AppealCompletedData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppealTask {
    /// Appeal audit result.
    pub appeal_audit_result: Vec<AppealAuditResult>,
    /// Size chart id.
    pub size_chart_id: Option<String>,
    /// Size chart image URI.
    pub size_chart_image_uri: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for AppealTask {
    fn name(&self) -> &'static str {
        "AppealTask"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "appeal_audit_result" => self.appeal_audit_result.read(reader),
            "size_chart_id" => self.size_chart_id.read(reader),
            "size_chart_image_uri" => self.size_chart_image_uri.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("appeal_audit_result", &self.appeal_audit_result);
        out.put("size_chart_id", &self.size_chart_id);
        out.put("size_chart_image_uri", &self.size_chart_image_uri);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Audit inside [`ProductAuditStatusChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Audit {
    /// Pre approved reason.
    pub pre_approved_reason: Option<PreApprovedReason>,
    /// Pre approved reasons.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// Status.
    pub status: Option<AuditStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Audit {
    fn name(&self) -> &'static str {
        "Audit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "pre_approved_reason" => self.pre_approved_reason.read(reader),
            "pre_approved_reasons" => self.pre_approved_reasons.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("pre_approved_reason", &self.pre_approved_reason);
        out.put("pre_approved_reasons", &self.pre_approved_reasons);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Change detail inside [`InventoryChangedByShopData`], [`InventoryChangedData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDetail {
    /// Available quantity delta.
    pub available_quantity_delta: Option<i64>,
    /// Campaign locked quantity delta.
    pub campaign_locked_quantity_delta: Option<i64>,
    /// Committed quantity delta.
    pub committed_quantity_delta: Option<i64>,
    /// Creator locked quantity delta.
    pub creator_locked_quantity_delta: Option<i64>,
    /// Idempotency key.
    pub idempotency_key: Option<String>,
    /// In shop quantity delta.
    pub in_shop_quantity_delta: Option<i64>,
    /// Occurred at. A time in the format of RFC 3339.
    pub occurred_at: Option<String>,
    /// Total quantity delta.
    pub total_quantity_delta: Option<i64>,
    /// Trigger source.
    pub trigger_source: Option<TriggerSource>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ChangeDetail {
    fn name(&self) -> &'static str {
        "ChangeDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_quantity_delta" => self.available_quantity_delta.read(reader),
            "campaign_locked_quantity_delta" => self.campaign_locked_quantity_delta.read(reader),
            "committed_quantity_delta" => self.committed_quantity_delta.read(reader),
            "creator_locked_quantity_delta" => self.creator_locked_quantity_delta.read(reader),
            "idempotency_key" => self.idempotency_key.read(reader),
            "in_shop_quantity_delta" => self.in_shop_quantity_delta.read(reader),
            "occurred_at" => self.occurred_at.read(reader),
            "total_quantity_delta" => self.total_quantity_delta.read(reader),
            "trigger_source" => self.trigger_source.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_quantity_delta", &self.available_quantity_delta);
        out.put("campaign_locked_quantity_delta", &self.campaign_locked_quantity_delta);
        out.put("committed_quantity_delta", &self.committed_quantity_delta);
        out.put("creator_locked_quantity_delta", &self.creator_locked_quantity_delta);
        out.put("idempotency_key", &self.idempotency_key);
        out.put("in_shop_quantity_delta", &self.in_shop_quantity_delta);
        out.put("occurred_at", &self.occurred_at);
        out.put("total_quantity_delta", &self.total_quantity_delta);
        out.put("trigger_source", &self.trigger_source);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Consign order inside [`McfOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsignOrder {
    /// Carrier.
    pub carrier: Option<String>,
    /// Goods.
    pub goods: Vec<Goods>,
    /// Id.
    pub id: Option<String>,
    /// Is platform closed.
    pub is_platform_closed: Option<String>,
    /// Issue.
    pub issue: Option<String>,
    /// Shipping provider.
    pub shipping_provider: Option<ShippingProvider>,
    /// Status.
    pub status: Option<ConsignOrderStatus>,
    /// Tracking number.
    pub tracking_number: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ConsignOrder {
    fn name(&self) -> &'static str {
        "ConsignOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "carrier" => self.carrier.read(reader),
            "goods" => self.goods.read(reader),
            "id" => self.id.read(reader),
            "is_platform_closed" => self.is_platform_closed.read(reader),
            "issue" => self.issue.read(reader),
            "shipping_provider" => self.shipping_provider.read(reader),
            "status" => self.status.read(reader),
            "tracking_number" => self.tracking_number.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("carrier", &self.carrier);
        out.put("goods", &self.goods);
        out.put("id", &self.id);
        out.put("is_platform_closed", &self.is_platform_closed);
        out.put("issue", &self.issue);
        out.put("shipping_provider", &self.shipping_provider);
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

/// Creator inside [`SampleApplicationStatusChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Creator {
    /// Creator open id.
    pub creator_open_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Creator {
    fn name(&self) -> &'static str {
        "Creator"
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

/// Dimension recommendation inside [`ProductPackageRecommendedData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionRecommendation {
    /// Height.
    pub height: Option<Height>,
    /// Length.
    pub length: Option<Length>,
    /// Unit.
    pub unit: Option<String>,
    /// Width.
    pub width: Option<Width>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DimensionRecommendation {
    fn name(&self) -> &'static str {
        "DimensionRecommendation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "height" => self.height.read(reader),
            "length" => self.length.read(reader),
            "unit" => self.unit.read(reader),
            "width" => self.width.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("height", &self.height);
        out.put("length", &self.length);
        out.put("unit", &self.unit);
        out.put("width", &self.width);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Event inside [`ShoppableContentPostingData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventItem {
    /// Content id.
    pub content_id: Option<String>,
    /// Scene.
    pub scene: Option<EventItemScene>,
    /// Type.
    pub type_: Option<EventItemType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for EventItem {
    fn name(&self) -> &'static str {
        "EventItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "content_id" => self.content_id.read(reader),
            "scene" => self.scene.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("content_id", &self.content_id);
        out.put("scene", &self.scene);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Fail reason inside [`ReplicatedProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailReason {
    /// Message.
    pub message: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FailReason {
    fn name(&self) -> &'static str {
        "FailReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "message" => self.message.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("message", &self.message);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// FBT warehouse inventory inside [`FbtInventoryUpdateData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FbtWarehouseInventory {
    /// FBT warehouse id.
    pub fbt_warehouse_id: Option<String>,
    /// On hand detail.
    pub on_hand_detail: Option<OnHandDetail>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for FbtWarehouseInventory {
    fn name(&self) -> &'static str {
        "FbtWarehouseInventory"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fbt_warehouse_id" => self.fbt_warehouse_id.read(reader),
            "on_hand_detail" => self.on_hand_detail.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fbt_warehouse_id", &self.fbt_warehouse_id);
        out.put("on_hand_detail", &self.on_hand_detail);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Good quality check result inside [`ShoppableVideoPrecheckTasksResultData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoodQualityCheckResult {
    /// Issues.
    pub issues: Vec<ShoppableVideoPrecheckTasksResultIssue>,
    /// Status.
    pub status: Option<GoodQualityCheckResultStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GoodQualityCheckResult {
    fn name(&self) -> &'static str {
        "GoodQualityCheckResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "issues" => self.issues.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("issues", &self.issues);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Goods inside [`ConsignOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Goods {
    /// Id.
    pub id: Option<String>,
    /// Quantity.
    pub quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Goods {
    fn name(&self) -> &'static str {
        "Goods"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "quantity" => self.quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("quantity", &self.quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Height inside [`DimensionRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Height {
    /// Max value.
    pub max_value: Option<String>,
    /// Min value.
    pub min_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Height {
    fn name(&self) -> &'static str {
        "Height"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Integrated platform status inside [`ProductAuditStatusChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntegratedPlatformStatus {
    /// Platform.
    pub platform: Option<IntegratedPlatformStatusPlatform>,
    /// Status.
    pub status: Option<IntegratedPlatformStatusStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for IntegratedPlatformStatus {
    fn name(&self) -> &'static str {
        "IntegratedPlatformStatus"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "platform" => self.platform.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("platform", &self.platform);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Inventory distribution inside [`InventoryStatusChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryDistribution {
    /// Available quantity.
    pub available_quantity: Option<i64>,
    /// Campaign reserved quantity.
    pub campaign_reserved_quantity: Option<i64>,
    /// Committed quantity.
    pub committed_quantity: Option<i64>,
    /// Creator reserved quantity.
    pub creator_reserved_quantity: Option<i64>,
    /// Total quantity.
    pub total_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for InventoryDistribution {
    fn name(&self) -> &'static str {
        "InventoryDistribution"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_quantity" => self.available_quantity.read(reader),
            "campaign_reserved_quantity" => self.campaign_reserved_quantity.read(reader),
            "committed_quantity" => self.committed_quantity.read(reader),
            "creator_reserved_quantity" => self.creator_reserved_quantity.read(reader),
            "total_quantity" => self.total_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_quantity", &self.available_quantity);
        out.put("campaign_reserved_quantity", &self.campaign_reserved_quantity);
        out.put("committed_quantity", &self.committed_quantity);
        out.put("creator_reserved_quantity", &self.creator_reserved_quantity);
        out.put("total_quantity", &self.total_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Issue inside [`VideoPrecheckResultData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Risk.
    pub risk: Option<String>,
    /// Suggestion.
    pub suggestion: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Issue {
    fn name(&self) -> &'static str {
        "Issue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "risk" => self.risk.read(reader),
            "suggestion" => self.suggestion.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("risk", &self.risk);
        out.put("suggestion", &self.suggestion);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Length inside [`DimensionRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Length {
    /// Max value.
    pub max_value: Option<String>,
    /// Min value.
    pub min_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Length {
    fn name(&self) -> &'static str {
        "Length"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Line item inside [`RefundSuccessData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    /// Main order id.
    pub main_order_id: Option<String>,
    /// Return line item id.
    pub return_line_item_id: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// SKU return request id.
    pub sku_return_request_id: Option<String>,
    /// Sub return line item id.
    pub sub_return_line_item_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LineItem {
    fn name(&self) -> &'static str {
        "LineItem"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "main_order_id" => self.main_order_id.read(reader),
            "return_line_item_id" => self.return_line_item_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "sku_return_request_id" => self.sku_return_request_id.read(reader),
            "sub_return_line_item_id" => self.sub_return_line_item_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("main_order_id", &self.main_order_id);
        out.put("return_line_item_id", &self.return_line_item_id);
        out.put("sku_id", &self.sku_id);
        out.put("sku_return_request_id", &self.sku_return_request_id);
        out.put("sub_return_line_item_id", &self.sub_return_line_item_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// MCF order inside [`FbtMcfOrderStatusData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct McfOrder {
    /// Consign orders.
    pub consign_orders: Vec<ConsignOrder>,
    /// Create time. Unix seconds.
    pub create_time: Option<i64>,
    /// External order id.
    pub external_order_id: Option<String>,
    /// MCF order id.
    pub mcf_order_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for McfOrder {
    fn name(&self) -> &'static str {
        "McfOrder"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "consign_orders" => self.consign_orders.read(reader),
            "create_time" => self.create_time.read(reader),
            "external_order_id" => self.external_order_id.read(reader),
            "mcf_order_id" => self.mcf_order_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("consign_orders", &self.consign_orders);
        out.put("create_time", &self.create_time);
        out.put("external_order_id", &self.external_order_id);
        out.put("mcf_order_id", &self.mcf_order_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sender inside [`NewMessageListenerData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewMessageListenerSender {
    /// Sender IM user id.
    pub sender_im_user_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for NewMessageListenerSender {
    fn name(&self) -> &'static str {
        "NewMessageListenerSender"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "sender_im_user_id" => self.sender_im_user_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("sender_im_user_id", &self.sender_im_user_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// On hand detail inside [`FbtWarehouseInventory`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnHandDetail {
    /// Available quantity.
    pub available_quantity: Option<i64>,
    /// Reserved quantity.
    pub reserved_quantity: Option<i64>,
    /// Total quantity.
    pub total_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OnHandDetail {
    fn name(&self) -> &'static str {
        "OnHandDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "available_quantity" => self.available_quantity.read(reader),
            "reserved_quantity" => self.reserved_quantity.read(reader),
            "total_quantity" => self.total_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("available_quantity", &self.available_quantity);
        out.put("reserved_quantity", &self.reserved_quantity);
        out.put("total_quantity", &self.total_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Onboarded region inside [`FbtMerchantOnboardingData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnboardedRegion {
    /// Region code.
    pub region_code: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OnboardedRegion {
    fn name(&self) -> &'static str {
        "OnboardedRegion"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "region_code" => self.region_code.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("region_code", &self.region_code);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Original image inside [`TranslationTask`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginalImage {
    /// URI.
    pub uri: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for OriginalImage {
    fn name(&self) -> &'static str {
        "OriginalImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Package inside [`PackageUpdateData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Package {
    /// Order id list.
    pub order_id_list: Vec<String>,
    /// Package id.
    pub package_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Package {
    fn name(&self) -> &'static str {
        "Package"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "order_id_list" => self.order_id_list.read(reader),
            "package_id" => self.package_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("order_id_list", &self.order_id_list);
        out.put("package_id", &self.package_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`CombinedListingChangeData`], [`SampleApplicationStatusChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Id.
    pub id: Option<String>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "id" => self.id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("id", &self.id);
        out.put("sku_id", &self.sku_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product remove inside [`ActivityChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductRemove {
    /// Benefit product ids.
    pub benefit_product_ids: Vec<String>,
    /// Exclude product ids.
    pub exclude_product_ids: Vec<String>,
    /// Product ids.
    pub product_ids: Vec<String>,
    /// SKU ids.
    pub sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductRemove {
    fn name(&self) -> &'static str {
        "ProductRemove"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "benefit_product_ids" => self.benefit_product_ids.read(reader),
            "exclude_product_ids" => self.exclude_product_ids.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("benefit_product_ids", &self.benefit_product_ids);
        out.put("exclude_product_ids", &self.exclude_product_ids);
        out.put("product_ids", &self.product_ids);
        out.put("sku_ids", &self.sku_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product update inside [`ActivityChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductUpdate {
    /// Benefit product ids.
    pub benefit_product_ids: Vec<String>,
    /// Exclude product ids.
    pub exclude_product_ids: Vec<String>,
    /// Product ids.
    pub product_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ProductUpdate {
    fn name(&self) -> &'static str {
        "ProductUpdate"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "benefit_product_ids" => self.benefit_product_ids.read(reader),
            "exclude_product_ids" => self.exclude_product_ids.read(reader),
            "product_ids" => self.product_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("benefit_product_ids", &self.benefit_product_ids);
        out.put("exclude_product_ids", &self.exclude_product_ids);
        out.put("product_ids", &self.product_ids);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Quantity snapshot after change inside [`InventoryChangedByShopData`], [`InventoryChangedData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuantitySnapshotAfterChange {
    /// Campaign locked quantity.
    pub campaign_locked_quantity: Option<i64>,
    /// Creator locked quantity.
    pub creator_locked_quantity: Option<i64>,
    /// In shop quantity.
    pub in_shop_quantity: Option<i64>,
    /// Total available quantity.
    pub total_available_quantity: Option<i64>,
    /// Total committed quantity.
    pub total_committed_quantity: Option<i64>,
    /// Total quantity.
    pub total_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for QuantitySnapshotAfterChange {
    fn name(&self) -> &'static str {
        "QuantitySnapshotAfterChange"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "campaign_locked_quantity" => self.campaign_locked_quantity.read(reader),
            "creator_locked_quantity" => self.creator_locked_quantity.read(reader),
            "in_shop_quantity" => self.in_shop_quantity.read(reader),
            "total_available_quantity" => self.total_available_quantity.read(reader),
            "total_committed_quantity" => self.total_committed_quantity.read(reader),
            "total_quantity" => self.total_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("campaign_locked_quantity", &self.campaign_locked_quantity);
        out.put("creator_locked_quantity", &self.creator_locked_quantity);
        out.put("in_shop_quantity", &self.in_shop_quantity);
        out.put("total_available_quantity", &self.total_available_quantity);
        out.put("total_committed_quantity", &self.total_committed_quantity);
        out.put("total_quantity", &self.total_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Replicated product inside [`GlobalReplicationStatusChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicatedProduct {
    /// Fail reasons.
    pub fail_reasons: Vec<FailReason>,
    /// Product id.
    pub product_id: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Result.
    pub result: Option<ReplicatedProductResult>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ReplicatedProduct {
    fn name(&self) -> &'static str {
        "ReplicatedProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reasons" => self.fail_reasons.read(reader),
            "product_id" => self.product_id.read(reader),
            "region" => self.region.read(reader),
            "result" => self.result.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reasons", &self.fail_reasons);
        out.put("product_id", &self.product_id);
        out.put("region", &self.region);
        out.put("result", &self.result);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Sender inside [`NewMessageData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sender {
    /// IM user id.
    pub im_user_id: Option<String>,
    /// Role.
    pub role: Option<SenderRole>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sender {
    fn name(&self) -> &'static str {
        "Sender"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "im_user_id" => self.im_user_id.read(reader),
            "role" => self.role.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("im_user_id", &self.im_user_id);
        out.put("role", &self.role);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping provider inside [`ConsignOrder`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingProvider {
    /// Id.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingProvider {
    fn name(&self) -> &'static str {
        "ShippingProvider"
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

/// Issue inside [`GoodQualityCheckResult`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppableVideoPrecheckTasksResultIssue {
    /// Code.
    pub code: Option<String>,
    /// Suggestions.
    pub suggestions: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShoppableVideoPrecheckTasksResultIssue {
    fn name(&self) -> &'static str {
        "ShoppableVideoPrecheckTasksResultIssue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "code" => self.code.read(reader),
            "suggestions" => self.suggestions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("code", &self.code);
        out.put("suggestions", &self.suggestions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Issue inside [`ViolationCheckResult`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppableVideoPrecheckTasksResultViolationCheckResultIssue {
    /// Risk.
    pub risk: Option<String>,
    /// Suggestions.
    pub suggestions: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShoppableVideoPrecheckTasksResultViolationCheckResultIssue {
    fn name(&self) -> &'static str {
        "ShoppableVideoPrecheckTasksResultViolationCheckResultIssue"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "risk" => self.risk.read(reader),
            "suggestions" => self.suggestions.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("risk", &self.risk);
        out.put("suggestions", &self.suggestions);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`SkuStatusChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Deactivation source.
    pub deactivation_source: Option<DeactivationSource>,
    /// SKU id.
    pub sku_id: Option<String>,
    /// Status.
    pub status: Option<SkuStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "deactivation_source" => self.deactivation_source.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("deactivation_source", &self.deactivation_source);
        out.put("sku_id", &self.sku_id);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Translated image inside [`TranslationTask`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranslatedImage {
    /// URI.
    pub uri: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TranslatedImage {
    fn name(&self) -> &'static str {
        "TranslatedImage"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "uri" => self.uri.read(reader),
            "url" => self.url.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("uri", &self.uri);
        out.put("url", &self.url);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Translation task inside [`ImageTranslationCompletedData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranslationTask {
    /// Fail reason.
    pub fail_reason: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Original image.
    pub original_image: Option<OriginalImage>,
    /// Status.
    pub status: Option<TranslationTaskStatus>,
    /// Target lang.
    pub target_lang: Option<TargetLang>,
    /// Target language.
    pub target_language: Option<TargetLanguage>,
    /// Translated image.
    pub translated_image: Option<TranslatedImage>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TranslationTask {
    fn name(&self) -> &'static str {
        "TranslationTask"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "fail_reason" => self.fail_reason.read(reader),
            "id" => self.id.read(reader),
            "original_image" => self.original_image.read(reader),
            "status" => self.status.read(reader),
            "target_lang" => self.target_lang.read(reader),
            "target_language" => self.target_language.read(reader),
            "translated_image" => self.translated_image.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("fail_reason", &self.fail_reason);
        out.put("id", &self.id);
        out.put("original_image", &self.original_image);
        out.put("status", &self.status);
        out.put("target_lang", &self.target_lang);
        out.put("target_language", &self.target_language);
        out.put("translated_image", &self.translated_image);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Trigger reason inside [`InventoryStatusChangeData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerReason {
    /// Alert type.
    pub alert_type: Option<AlertType>,
    /// Lead days.
    pub lead_days: Option<i64>,
    /// Low stock threshold.
    pub low_stock_threshold: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TriggerReason {
    fn name(&self) -> &'static str {
        "TriggerReason"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "alert_type" => self.alert_type.read(reader),
            "lead_days" => self.lead_days.read(reader),
            "low_stock_threshold" => self.low_stock_threshold.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("alert_type", &self.alert_type);
        out.put("lead_days", &self.lead_days);
        out.put("low_stock_threshold", &self.low_stock_threshold);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Violation check result inside [`ShoppableVideoPrecheckTasksResultData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ViolationCheckResult {
    /// Issues.
    pub issues: Vec<ShoppableVideoPrecheckTasksResultViolationCheckResultIssue>,
    /// Status.
    pub status: Option<GoodQualityCheckResultStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ViolationCheckResult {
    fn name(&self) -> &'static str {
        "ViolationCheckResult"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "issues" => self.issues.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("issues", &self.issues);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight inside [`WeightRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Weight {
    /// Max value.
    pub max_value: Option<String>,
    /// Min value.
    pub min_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Weight {
    fn name(&self) -> &'static str {
        "Weight"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Weight recommendation inside [`ProductPackageRecommendedData`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeightRecommendation {
    /// Unit.
    pub unit: Option<String>,
    /// Weight.
    pub weight: Option<Weight>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for WeightRecommendation {
    fn name(&self) -> &'static str {
        "WeightRecommendation"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "unit" => self.unit.read(reader),
            "weight" => self.weight.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("unit", &self.unit);
        out.put("weight", &self.weight);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Width inside [`DimensionRecommendation`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Width {
    /// Max value.
    pub max_value: Option<String>,
    /// Min value.
    pub min_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Width {
    fn name(&self) -> &'static str {
        "Width"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_value" => self.max_value.read(reader),
            "min_value" => self.min_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_value", &self.max_value);
        out.put("min_value", &self.min_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    OrderStatusChangeData,
    ReverseStatusUpdateData,
    RecipientAddressUpdateData,
    PackageUpdateData,
    ProductStatusChangeData,
    SellerDeauthorizationData,
    UpcomingAuthorizationExpirationData,
    CancellationStatusChangeData,
    ReturnStatusChangeData,
    NewConversationData,
    NewMessageData,
    ProductInformationChangeData,
    ProductCreationData,
    ShoppableContentPostingData,
    ProductCategoryChangeData,
    SizeChartChangeData,
    CreatorDeauthorizationData,
    InboundFbtOrderStatusChangeData,
    FbtMerchantOnboardingData,
    GoodsMatchData,
    FbtInventoryUpdateData,
    OpportunityMatchingStatusChangeData,
    InventoryStatusChangeData,
    NewMessageListenerData,
    TokopediaMirrorStatusChangeData,
    InvoiceStatusChangeData,
    ProductAuditStatusChangeData,
    StrikethroughPriceExpiredData,
    ActivityStatusChangeData,
    CombinedListingChangeData,
    ImageTranslationCompletedData,
    SkuStatusChangeData,
    GlobalReplicationStatusChangeData,
    GlobalListingMethodChangeData,
    VideoPrecheckResultData,
    SampleApplicationStatusChangeData,
    FbtMcfOrderStatusData,
    ShoppableVideoPrecheckTasksResultData,
    ProductPackageRecommendedData,
    ActivityChangeData,
    AftersalesRequestStatusUpdateData,
    RmaStatusUpdateData,
    AppealCompletedData,
    RefundSuccessData,
    InventoryChangedData,
    InventoryChangedByShopData,
    AppealAuditResult,
    AppealTask,
    Audit,
    ChangeDetail,
    ConsignOrder,
    Creator,
    DimensionRecommendation,
    EventItem,
    FailReason,
    FbtWarehouseInventory,
    GoodQualityCheckResult,
    Goods,
    Height,
    IntegratedPlatformStatus,
    InventoryDistribution,
    Issue,
    Length,
    LineItem,
    McfOrder,
    NewMessageListenerSender,
    OnHandDetail,
    OnboardedRegion,
    OriginalImage,
    Package,
    Product,
    ProductRemove,
    ProductUpdate,
    QuantitySnapshotAfterChange,
    ReplicatedProduct,
    Sender,
    ShippingProvider,
    ShoppableVideoPrecheckTasksResultIssue,
    ShoppableVideoPrecheckTasksResultViolationCheckResultIssue,
    Sku,
    TranslatedImage,
    TranslationTask,
    TriggerReason,
    ViolationCheckResult,
    Weight,
    WeightRecommendation,
    Width,
);

// Generated from core/catalog by `cargo gen`. Do not edit.

/// Values of `abnormality_types` in `ProductPackageRecommendedData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbnormalityType {
    /// `Weight`
    Weight,
    /// `Dimension`
    Dimension,
    /// `None`
    None,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AbnormalityType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("Weight", Self::Weight), ("Dimension", Self::Dimension), ("None", Self::None)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `ActivityStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityStatusChangeStatus {
    /// `ONGOING`
    Ongoing,
    /// `EXPIRED`
    Expired,
    /// `DEACTIVATED`
    Deactivated,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ActivityStatusChangeStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ONGOING", Self::Ongoing), ("EXPIRED", Self::Expired), ("DEACTIVATED", Self::Deactivated)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `activity_type` in `ActivityStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `FIXED_PRICE`
    FixedPrice,
    /// `DIRECT_DISCOUNT`
    DirectDiscount,
    /// `SHIPPING_DISCOUNT`
    ShippingDiscount,
    /// `BUY_MORE_SAVE_MORE`
    BuyMoreSaveMore,
    /// `FLASHSALE`
    Flashsale,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ActivityType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("FIXED_PRICE", Self::FixedPrice),
        ("DIRECT_DISCOUNT", Self::DirectDiscount),
        ("SHIPPING_DISCOUNT", Self::ShippingDiscount),
        ("BUY_MORE_SAVE_MORE", Self::BuyMoreSaveMore),
        ("FLASHSALE", Self::Flashsale),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `aftersales_request_status` in `AftersalesRequestStatusUpdateData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AftersalesRequestStatus {
    /// `PENDING_REQUEST_REVIEW`
    PendingRequestReview,
    /// `REQUEST_REVIEW_COMPLETED`
    RequestReviewCompleted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AftersalesRequestStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PENDING_REQUEST_REVIEW", Self::PendingRequestReview),
        ("REQUEST_REVIEW_COMPLETED", Self::RequestReviewCompleted),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `alert_type` in `TriggerReason`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertType {
    /// `PREDICTION`
    Prediction,
    /// `REALTIME`
    Realtime,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AlertType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PREDICTION", Self::Prediction), ("REALTIME", Self::Realtime)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `Audit`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditStatus {
    /// `NONE`
    None,
    /// `AUDITING`
    Auditing,
    /// `FAILED`
    Failed,
    /// `PRE_APPROVED`
    PreApproved,
    /// `APPROVED`
    Approved,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for AuditStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("AUDITING", Self::Auditing),
        ("FAILED", Self::Failed),
        ("PRE_APPROVED", Self::PreApproved),
        ("APPROVED", Self::Approved),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `cancel_status` in `CancellationStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelStatus {
    /// `CANCELLATION_REQUEST_PENDING`
    CancellationRequestPending,
    /// `CANCELLATION_REQUEST_SUCCESS`
    CancellationRequestSuccess,
    /// `CANCELLATION_REQUEST_CANCELLED`
    CancellationRequestCancelled,
    /// `CANCELLATION_REQUEST_COMPLETE`
    CancellationRequestComplete,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CancelStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CANCELLATION_REQUEST_PENDING", Self::CancellationRequestPending),
        ("CANCELLATION_REQUEST_SUCCESS", Self::CancellationRequestSuccess),
        ("CANCELLATION_REQUEST_CANCELLED", Self::CancellationRequestCancelled),
        ("CANCELLATION_REQUEST_COMPLETE", Self::CancellationRequestComplete),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `cancellations_role` in `CancellationStatusChangeData`, `return_role` in `ReturnStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationsRole {
    /// `BUYER`
    Buyer,
    /// `SELLER`
    Seller,
    /// `SYSTEM`
    System,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CancellationsRole {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("BUYER", Self::Buyer), ("SELLER", Self::Seller), ("SYSTEM", Self::System)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `change_source` in `ProductInformationChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeSource {
    /// `SELLER_CENTER`
    SellerCenter,
    /// `OPEN_API`
    OpenApi,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ChangeSource {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SELLER_CENTER", Self::SellerCenter), ("OPEN_API", Self::OpenApi)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `change_type` in `ActivityChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// `CREATE`
    Create,
    /// `UPDATE`
    Update,
    /// `DEACTIVATE`
    Deactivate,
    /// `product_update`
    ProductUpdate,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ChangeType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CREATE", Self::Create),
        ("UPDATE", Self::Update),
        ("DEACTIVATE", Self::Deactivate),
        ("product_update", Self::ProductUpdate),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `changed_fields` in `ProductInformationChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangedField {
    /// `title`
    Title,
    /// `description`
    Description,
    /// `main_images`
    MainImages,
    /// `product_attributes`
    ProductAttributes,
    /// `size_chart_image`
    SizeChartImage,
    /// `size_chart_template`
    SizeChartTemplate,
    /// `others`
    Others,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ChangedField {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("title", Self::Title),
        ("description", Self::Description),
        ("main_images", Self::MainImages),
        ("product_attributes", Self::ProductAttributes),
        ("size_chart_image", Self::SizeChartImage),
        ("size_chart_template", Self::SizeChartTemplate),
        ("others", Self::Others),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `change_type` in `CombinedListingChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CombinedListingChangeChangeType {
    /// `CREATE`
    Create,
    /// `UPDATE`
    Update,
    /// `DELETE`
    Delete,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CombinedListingChangeChangeType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CREATE", Self::Create), ("UPDATE", Self::Update), ("DELETE", Self::Delete)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `CombinedListingChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CombinedListingChangeStatus {
    /// `LIVE`
    Live,
    /// `SYSTEM_DEACTIVATED`
    SystemDeactivated,
    /// `SELLER_DEACTIVATED`
    SellerDeactivated,
    /// `DELETED`
    Deleted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CombinedListingChangeStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("LIVE", Self::Live),
        ("SYSTEM_DEACTIVATED", Self::SystemDeactivated),
        ("SELLER_DEACTIVATED", Self::SellerDeactivated),
        ("DELETED", Self::Deleted),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `ConsignOrder`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsignOrderStatus {
    /// `SHIPPED`
    Shipped,
    /// `HANDOVER`
    Handover,
    /// `CLOSED`
    Closed,
    /// `LOST`
    Lost,
    /// `DAMAGE`
    Damage,
    /// `COMPLETED`
    Completed,
    /// `ABNORMAL`
    Abnormal,
    /// `processing`
    Processing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ConsignOrderStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SHIPPED", Self::Shipped),
        ("HANDOVER", Self::Handover),
        ("CLOSED", Self::Closed),
        ("LOST", Self::Lost),
        ("DAMAGE", Self::Damage),
        ("COMPLETED", Self::Completed),
        ("ABNORMAL", Self::Abnormal),
        ("processing", Self::Processing),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `current_inventory_status` in `InventoryStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrentInventoryStatus {
    /// `SUFFICIENT_STOCK`
    SufficientStock,
    /// `LOW_STOCK`
    LowStock,
    /// `OUT_OF_STOCK`
    OutOfStock,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for CurrentInventoryStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SUFFICIENT_STOCK", Self::SufficientStock),
        ("LOW_STOCK", Self::LowStock),
        ("OUT_OF_STOCK", Self::OutOfStock),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `deactivation_source` in `Sku`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeactivationSource {
    /// `SELLER`
    Seller,
    /// `PLATFORM`
    Platform,
    /// `COMBO_RELATION`
    ComboRelation,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for DeactivationSource {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SELLER", Self::Seller), ("PLATFORM", Self::Platform), ("COMBO_RELATION", Self::ComboRelation)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `scene` in `EventItem`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventItemScene {
    /// `VIDEO`
    Video,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for EventItemScene {
    const KNOWN: &'static [(&'static str, Self)] = &[("VIDEO", Self::Video)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `type` in `EventItem`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventItemType {
    /// `ADD`
    Add,
    /// `UPDATE`
    Update,
    /// `REMOVE`
    Remove,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for EventItemType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("ADD", Self::Add), ("UPDATE", Self::Update), ("REMOVE", Self::Remove)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `event_type` in `SizeChartChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `CREATE`
    Create,
    /// `EDIT`
    Edit,
    /// `DELETE`
    Delete,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for EventType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("CREATE", Self::Create), ("EDIT", Self::Edit), ("DELETE", Self::Delete)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `GoodQualityCheckResult`, `status` in `ViolationCheckResult`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodQualityCheckResultStatus {
    /// `SUCCESS`
    Success,
    /// `FAIL`
    Fail,
    /// `PROCESSING`
    Processing,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GoodQualityCheckResultStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SUCCESS", Self::Success), ("FAIL", Self::Fail), ("PROCESSING", Self::Processing)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `product_type` in `GoodsMatchData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodsMatchProductType {
    /// `LOCAL`
    Local,
    /// `GLOBAL`
    Global,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for GoodsMatchProductType {
    const KNOWN: &'static [(&'static str, Self)] = &[("LOCAL", Self::Local), ("GLOBAL", Self::Global)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `platform` in `IntegratedPlatformStatus`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegratedPlatformStatusPlatform {
    /// `TOKOPEDIA`
    Tokopedia,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for IntegratedPlatformStatusPlatform {
    const KNOWN: &'static [(&'static str, Self)] = &[("TOKOPEDIA", Self::Tokopedia)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `IntegratedPlatformStatus`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegratedPlatformStatusStatus {
    /// `NONE`
    None,
    /// `AUDITING`
    Auditing,
    /// `FAILED`
    Failed,
    /// `APPROVED`
    Approved,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for IntegratedPlatformStatusStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("AUDITING", Self::Auditing),
        ("FAILED", Self::Failed),
        ("APPROVED", Self::Approved),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `invalid_reason` in `InvoiceStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidReason {
    /// `UNKNOWN`
    Unknown,
    /// `FAILED`
    Failed,
    /// `NOT_FOUND`
    NotFound,
    /// `NOT_AUTHORIZED`
    NotAuthorized,
    /// `ACCESS_KEY_DUPLICATE`
    AccessKeyDuplicate,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InvalidReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UNKNOWN", Self::Unknown),
        ("FAILED", Self::Failed),
        ("NOT_FOUND", Self::NotFound),
        ("NOT_AUTHORIZED", Self::NotAuthorized),
        ("ACCESS_KEY_DUPLICATE", Self::AccessKeyDuplicate),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `invoice_status` in `InvoiceStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `SUCCESS`
    Success,
    /// `PROCESSING`
    Processing,
    /// `FAILED`
    Failed,
    /// `INVALID`
    Invalid,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for InvoiceStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("PROCESSING", Self::Processing),
        ("FAILED", Self::Failed),
        ("INVALID", Self::Invalid),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `listing_method` in `GlobalListingMethodChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListingMethod {
    /// `GLOBAL_PUBLISHING`
    GlobalPublishing,
    /// `LOCAL_REPLICATION`
    LocalReplication,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ListingMethod {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("GLOBAL_PUBLISHING", Self::GlobalPublishing), ("LOCAL_REPLICATION", Self::LocalReplication)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `match_type` in `GoodsMatchData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchType {
    /// `MATCH`
    Match,
    /// `UNMATCH`
    Unmatch,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for MatchType {
    const KNOWN: &'static [(&'static str, Self)] = &[("MATCH", Self::Match), ("UNMATCH", Self::Unmatch)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `mirror_status` in `TokopediaMirrorStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorStatus {
    /// `MIRRORED`
    Mirrored,
    /// `ROLLED_BACK`
    RolledBack,
    /// `CANCELED`
    Canceled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for MirrorStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("MIRRORED", Self::Mirrored), ("ROLLED_BACK", Self::RolledBack), ("CANCELED", Self::Canceled)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `msg_type` in `NewMessageListenerData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsgType {
    /// `TEXT`
    Text,
    /// `PRODUCT_CARD`
    ProductCard,
    /// `TARGET_COLLABORATION_CARD`
    TargetCollaborationCard,
    /// `FREE_SAMPLE_CARD`
    FreeSampleCard,
    /// `TARGET_INVITATION_CARD`
    TargetInvitationCard,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for MsgType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("PRODUCT_CARD", Self::ProductCard),
        ("TARGET_COLLABORATION_CARD", Self::TargetCollaborationCard),
        ("FREE_SAMPLE_CARD", Self::FreeSampleCard),
        ("TARGET_INVITATION_CARD", Self::TargetInvitationCard),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `type` in `NewMessageData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewMessageType {
    /// `TEXT`
    Text,
    /// `IMAGE`
    Image,
    /// `ALLOCATED_SERVICE`
    AllocatedService,
    /// `NOTIFICATION`
    Notification,
    /// `BUYER_ENTER_FROM_TRANSFER`
    BuyerEnterFromTransfer,
    /// `BUYER_ENTER_FROM_PRODUCT`
    BuyerEnterFromProduct,
    /// `BUYER_ENTER_FROM_ORDER`
    BuyerEnterFromOrder,
    /// `PRODUCT_CARD`
    ProductCard,
    /// `ORDER_CARD`
    OrderCard,
    /// `EMOTICONS`
    Emoticons,
    /// `VIDEO`
    Video,
    /// `COUPON_CARD`
    CouponCard,
    /// `OTHER`
    Other,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for NewMessageType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TEXT", Self::Text),
        ("IMAGE", Self::Image),
        ("ALLOCATED_SERVICE", Self::AllocatedService),
        ("NOTIFICATION", Self::Notification),
        ("BUYER_ENTER_FROM_TRANSFER", Self::BuyerEnterFromTransfer),
        ("BUYER_ENTER_FROM_PRODUCT", Self::BuyerEnterFromProduct),
        ("BUYER_ENTER_FROM_ORDER", Self::BuyerEnterFromOrder),
        ("PRODUCT_CARD", Self::ProductCard),
        ("ORDER_CARD", Self::OrderCard),
        ("EMOTICONS", Self::Emoticons),
        ("VIDEO", Self::Video),
        ("COUPON_CARD", Self::CouponCard),
        ("OTHER", Self::Other),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `new_status` in `SampleApplicationStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewStatus {
    /// `PENDING`
    Pending,
    /// `AWAITING_SHIPMENT`
    AwaitingShipment,
    /// `SHIPPED`
    Shipped,
    /// `CONTENT_PENDING`
    ContentPending,
    /// `REJECT_CANCELLED`
    RejectCancelled,
    /// `OVERDUE_CANCELLED`
    OverdueCancelled,
    /// `UNFULFILL_CANCELLED`
    UnfulfillCancelled,
    /// `DEL_OPEN_COLLAB`
    DelOpenCollab,
    /// `SELLER_NOT_SHIP_CANCELLED`
    SellerNotShipCancelled,
    /// `WITHDRAW_CANCELLED`
    WithdrawCancelled,
    /// `UNFULFILLABLE_CANCELLED`
    UnfulfillableCancelled,
    /// `OPS_CANCELLED`
    OpsCancelled,
    /// `OPS_FAILED`
    OpsFailed,
    /// `OPS_COMPLETED`
    OpsCompleted,
    /// `COMPLETED`
    Completed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for NewStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PENDING", Self::Pending),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("SHIPPED", Self::Shipped),
        ("CONTENT_PENDING", Self::ContentPending),
        ("REJECT_CANCELLED", Self::RejectCancelled),
        ("OVERDUE_CANCELLED", Self::OverdueCancelled),
        ("UNFULFILL_CANCELLED", Self::UnfulfillCancelled),
        ("DEL_OPEN_COLLAB", Self::DelOpenCollab),
        ("SELLER_NOT_SHIP_CANCELLED", Self::SellerNotShipCancelled),
        ("WITHDRAW_CANCELLED", Self::WithdrawCancelled),
        ("UNFULFILLABLE_CANCELLED", Self::UnfulfillableCancelled),
        ("OPS_CANCELLED", Self::OpsCancelled),
        ("OPS_FAILED", Self::OpsFailed),
        ("OPS_COMPLETED", Self::OpsCompleted),
        ("COMPLETED", Self::Completed),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `opportunity_matching_status` in `OpportunityMatchingStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpportunityMatchingStatus {
    /// `PENDING`
    Pending,
    /// `MATCHED`
    Matched,
    /// `NOT_MATCHED`
    NotMatched,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OpportunityMatchingStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PENDING", Self::Pending), ("MATCHED", Self::Matched), ("NOT_MATCHED", Self::NotMatched)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `order_status` in `InboundFbtOrderStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `TO_BE_RECEIVED`
    ToBeReceived,
    /// `ARRIVE_HUB`
    ArriveHub,
    /// `RECEIVING`
    Receiving,
    /// `PARTIALLY_RECEIVED`
    PartiallyReceived,
    /// `RECEIVED`
    Received,
    /// `CANCELLED`
    Cancelled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OrderStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TO_BE_RECEIVED", Self::ToBeReceived),
        ("ARRIVE_HUB", Self::ArriveHub),
        ("RECEIVING", Self::Receiving),
        ("PARTIALLY_RECEIVED", Self::PartiallyReceived),
        ("RECEIVED", Self::Received),
        ("CANCELLED", Self::Cancelled),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `order_status` in `OrderStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatusChangeOrderStatus {
    /// `UNPAID`
    Unpaid,
    /// `ON_HOLD`
    OnHold,
    /// `AWAITING_SHIPMENT`
    AwaitingShipment,
    /// `AWAITING_COLLECTION`
    AwaitingCollection,
    /// `CANCEL`
    Cancel,
    /// `IN_TRANSIT`
    InTransit,
    /// `DELIVERED`
    Delivered,
    /// `COMPLETED`
    Completed,
    /// `CANCELLED`
    Cancelled,
    /// `PARTIALLY_SHIPPING`
    PartiallyShipping,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for OrderStatusChangeOrderStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("UNPAID", Self::Unpaid),
        ("ON_HOLD", Self::OnHold),
        ("AWAITING_SHIPMENT", Self::AwaitingShipment),
        ("AWAITING_COLLECTION", Self::AwaitingCollection),
        ("CANCEL", Self::Cancel),
        ("IN_TRANSIT", Self::InTransit),
        ("DELIVERED", Self::Delivered),
        ("COMPLETED", Self::Completed),
        ("CANCELLED", Self::Cancelled),
        ("PARTIALLY_SHIPPING", Self::PartiallyShipping),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `pre_approved_reason` in `Audit`, `pre_approved_reasons` in `Audit`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreApprovedReason {
    /// `KYC_PENDING`
    KycPending,
    /// `RESTRICTED_CATEGORY_PENDING`
    RestrictedCategoryPending,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for PreApprovedReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("KYC_PENDING", Self::KycPending),
        ("RESTRICTED_CATEGORY_PENDING", Self::RestrictedCategoryPending),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `product_level` in `ActivityStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductLevel {
    /// `PRODUCT`
    Product,
    /// `VARIATION`
    Variation,
    /// `SHOP`
    Shop,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductLevel {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PRODUCT", Self::Product), ("VARIATION", Self::Variation), ("SHOP", Self::Shop)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `ProductStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductStatusChangeStatus {
    /// `PRODUCT_FIRST_PASS_REVIEW`
    ProductFirstPassReview,
    /// `PRODUCT_STATUS_CHANGED`
    ProductStatusChanged,
    /// `PRODUCT_AUDIT_FAILURE`
    ProductAuditFailure,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductStatusChangeStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PRODUCT_FIRST_PASS_REVIEW", Self::ProductFirstPassReview),
        ("PRODUCT_STATUS_CHANGED", Self::ProductStatusChanged),
        ("PRODUCT_AUDIT_FAILURE", Self::ProductAuditFailure),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `product_types` in `ProductCreationData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `COMBINED_PRODUCT`
    CombinedProduct,
    /// `GPR_PRODUCT`
    GprProduct,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ProductType {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("COMBINED_PRODUCT", Self::CombinedProduct), ("GPR_PRODUCT", Self::GprProduct)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `refund_status` in `RefundSuccessData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `REFUND_SUCCESS`
    RefundSuccess,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RefundStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[("REFUND_SUCCESS", Self::RefundSuccess)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `result` in `ReplicatedProduct`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicatedProductResult {
    /// `SUCCESS`
    Success,
    /// `DRAFT`
    Draft,
    /// `FAILED`
    Failed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReplicatedProductResult {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("SUCCESS", Self::Success), ("DRAFT", Self::Draft), ("FAILED", Self::Failed)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `return_role` in `RmaStatusUpdateData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnRole {
    /// `BUYER`
    Buyer,
    /// `SELLER`
    Seller,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReturnRole {
    const KNOWN: &'static [(&'static str, Self)] = &[("BUYER", Self::Buyer), ("SELLER", Self::Seller)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `return_status` in `ReturnStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnStatus {
    /// `AWAITING_BUYER_SHIP`
    AwaitingBuyerShip,
    /// `BUYER_SHIPPED_ITEM`
    BuyerShippedItem,
    /// `REFUND_OR_RETURN_REQUEST_REJECT`
    RefundOrReturnRequestReject,
    /// `REJECT_RECEIVE_PACKAGE`
    RejectReceivePackage,
    /// `REPLACEMENT_REQUEST_CANCEL`
    ReplacementRequestCancel,
    /// `REPLACEMENT_REQUEST_COMPLETE`
    ReplacementRequestComplete,
    /// `REPLACEMENT_REQUEST_PENDING`
    ReplacementRequestPending,
    /// `REPLACEMENT_REQUEST_REFUND_SUCCESS`
    ReplacementRequestRefundSuccess,
    /// `REPLACEMENT_REQUEST_REJECT`
    ReplacementRequestReject,
    /// `RETURN_OR_REFUND_REQUEST_CANCEL`
    ReturnOrRefundRequestCancel,
    /// `RETURN_OR_REFUND_REQUEST_COMPLETE`
    ReturnOrRefundRequestComplete,
    /// `RETURN_OR_REFUND_REQUEST_PENDING`
    ReturnOrRefundRequestPending,
    /// `RETURN_OR_REFUND_REQUEST_SUCCESS`
    ReturnOrRefundRequestSuccess,
    /// `RETURN_OR_REFUND__REQUEST_CANCELLED`
    ReturnOrRefundRequestCancelled,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReturnStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AWAITING_BUYER_SHIP", Self::AwaitingBuyerShip),
        ("BUYER_SHIPPED_ITEM", Self::BuyerShippedItem),
        ("REFUND_OR_RETURN_REQUEST_REJECT", Self::RefundOrReturnRequestReject),
        ("REJECT_RECEIVE_PACKAGE", Self::RejectReceivePackage),
        ("REPLACEMENT_REQUEST_CANCEL", Self::ReplacementRequestCancel),
        ("REPLACEMENT_REQUEST_COMPLETE", Self::ReplacementRequestComplete),
        ("REPLACEMENT_REQUEST_PENDING", Self::ReplacementRequestPending),
        ("REPLACEMENT_REQUEST_REFUND_SUCCESS", Self::ReplacementRequestRefundSuccess),
        ("REPLACEMENT_REQUEST_REJECT", Self::ReplacementRequestReject),
        ("RETURN_OR_REFUND_REQUEST_CANCEL", Self::ReturnOrRefundRequestCancel),
        ("RETURN_OR_REFUND_REQUEST_COMPLETE", Self::ReturnOrRefundRequestComplete),
        ("RETURN_OR_REFUND_REQUEST_PENDING", Self::ReturnOrRefundRequestPending),
        ("RETURN_OR_REFUND_REQUEST_SUCCESS", Self::ReturnOrRefundRequestSuccess),
        ("RETURN_OR_REFUND__REQUEST_CANCELLED", Self::ReturnOrRefundRequestCancelled),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `return_type` in `ReturnStatusChangeData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnType {
    /// `REFUND`
    Refund,
    /// `REPLACEMENT`
    Replacement,
    /// `RETURN_AND_REFUND`
    ReturnAndRefund,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReturnType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("REFUND", Self::Refund),
        ("REPLACEMENT", Self::Replacement),
        ("RETURN_AND_REFUND", Self::ReturnAndRefund),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `reverse_event_type` in `ReverseStatusUpdateData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReverseEventType {
    /// `ORDER_REQUEST_CANCEL`
    OrderRequestCancel,
    /// `ORDER_RETURN`
    OrderReturn,
    /// `ORDER_REFUND`
    OrderRefund,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ReverseEventType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ORDER_REQUEST_CANCEL", Self::OrderRequestCancel),
        ("ORDER_RETURN", Self::OrderReturn),
        ("ORDER_REFUND", Self::OrderRefund),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `rma_status` in `RmaStatusUpdateData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RmaStatus {
    /// `RMA_CREATED`
    RmaCreated,
    /// `PENDING_PACKAGE_REVIEW`
    PendingPackageReview,
    /// `PACKAGE_REVIEW_COMPLETED`
    PackageReviewCompleted,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RmaStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("RMA_CREATED", Self::RmaCreated),
        ("PENDING_PACKAGE_REVIEW", Self::PendingPackageReview),
        ("PACKAGE_REVIEW_COMPLETED", Self::PackageReviewCompleted),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `role_type` in `PackageUpdateData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// `ROLE_USER`
    RoleUser,
    /// `ROLE_SELLER`
    RoleSeller,
    /// `ROLE_OPERATOR`
    RoleOperator,
    /// `ROLE_SYSTEM`
    RoleSystem,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for RoleType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ROLE_USER", Self::RoleUser),
        ("ROLE_SELLER", Self::RoleSeller),
        ("ROLE_OPERATOR", Self::RoleOperator),
        ("ROLE_SYSTEM", Self::RoleSystem),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `sc_type` in `PackageUpdateData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScType {
    /// `COMBINE`
    Combine,
    /// `CANCEL_COMBINE`
    CancelCombine,
    /// `SPLIT`
    Split,
    /// `CANCEL_SPLIT`
    CancelSplit,
    /// `ADDRESS_UPDATE_SPLIT`
    AddressUpdateSplit,
    /// `CANCEL_FULFILL_SPLIT`
    CancelFulfillSplit,
    /// `FULFILL_UNCOMBINE`
    FulfillUncombine,
    /// `PARTLY_CANCEL_SPLIT`
    PartlyCancelSplit,
    /// `SPLIT_BY_SKU_CANCEL`
    SplitBySkuCancel,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for ScType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("COMBINE", Self::Combine),
        ("CANCEL_COMBINE", Self::CancelCombine),
        ("SPLIT", Self::Split),
        ("CANCEL_SPLIT", Self::CancelSplit),
        ("ADDRESS_UPDATE_SPLIT", Self::AddressUpdateSplit),
        ("CANCEL_FULFILL_SPLIT", Self::CancelFulfillSplit),
        ("FULFILL_UNCOMBINE", Self::FulfillUncombine),
        ("PARTLY_CANCEL_SPLIT", Self::PartlyCancelSplit),
        ("SPLIT_BY_SKU_CANCEL", Self::SplitBySkuCancel),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `role` in `Sender`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderRole {
    /// `BUYER`
    Buyer,
    /// `SHOP`
    Shop,
    /// `CUSTOMER_SERVICE`
    CustomerService,
    /// `SYSTEM`
    System,
    /// `ROBOT`
    Robot,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SenderRole {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BUYER", Self::Buyer),
        ("SHOP", Self::Shop),
        ("CUSTOMER_SERVICE", Self::CustomerService),
        ("SYSTEM", Self::System),
        ("ROBOT", Self::Robot),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `Sku`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SkuStatus {
    /// `CREATED`
    Created,
    /// `DELETED`
    Deleted,
    /// `ACTIVATED`
    Activated,
    /// `DEACTIVATED`
    Deactivated,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for SkuStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CREATED", Self::Created),
        ("DELETED", Self::Deleted),
        ("ACTIVATED", Self::Activated),
        ("DEACTIVATED", Self::Deactivated),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `target_lang` in `TranslationTask`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetLang {
    /// `de-DE`
    DeDe,
    /// `en-IE`
    EnIe,
    /// `es-ES`
    EsEs,
    /// `fr-FR`
    FrFr,
    /// `it-IT`
    ItIt,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TargetLang {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("de-DE", Self::DeDe),
        ("en-IE", Self::EnIe),
        ("es-ES", Self::EsEs),
        ("fr-FR", Self::FrFr),
        ("it-IT", Self::ItIt),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `target_language` in `TranslationTask`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetLanguage {
    /// `de-DE`
    DeDe,
    /// `en-IE`
    EnIe,
    /// `es-ES`
    EsEs,
    /// `fr-FR`
    FrFr,
    /// `it-IT`
    ItIt,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TargetLanguage {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("de-DE", Self::DeDe),
        ("en-IE", Self::EnIe),
        ("es-ES", Self::EsEs),
        ("fr-FR", Self::FrFr),
        ("it-IT", Self::ItIt),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `status` in `TranslationTask`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranslationTaskStatus {
    /// `PROCESSING`
    Processing,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TranslationTaskStatus {
    const KNOWN: &'static [(&'static str, Self)] =
        &[("PROCESSING", Self::Processing), ("COMPLETED", Self::Completed), ("FAILED", Self::Failed)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `trigger_source` in `ChangeDetail`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerSource {
    /// `order_created`
    OrderCreated,
    /// `order_canceled`
    OrderCanceled,
    /// `order_shipped`
    OrderShipped,
    /// `manual_adjustment`
    ManualAdjustment,
    /// `api_sync`
    ApiSync,
    /// `campaign_lock`
    CampaignLock,
    /// `campaign_unlock`
    CampaignUnlock,
    /// `creator_lock`
    CreatorLock,
    /// `creator_unlock`
    CreatorUnlock,
    /// `system_auto_replenish`
    SystemAutoReplenish,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for TriggerSource {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("order_created", Self::OrderCreated),
        ("order_canceled", Self::OrderCanceled),
        ("order_shipped", Self::OrderShipped),
        ("manual_adjustment", Self::ManualAdjustment),
        ("api_sync", Self::ApiSync),
        ("campaign_lock", Self::CampaignLock),
        ("campaign_unlock", Self::CampaignUnlock),
        ("creator_lock", Self::CreatorLock),
        ("creator_unlock", Self::CreatorUnlock),
        ("system_auto_replenish", Self::SystemAutoReplenish),
    ];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

/// Values of `result` in `VideoPrecheckResultData`; more may come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoPrecheckResultResult {
    /// `PASS`
    Pass,
    /// `FAIL`
    Fail,
    /// A value that this version of the library does not know.
    Unlisted(String),
}

impl crate::open_enum::OpenEnum for VideoPrecheckResultResult {
    const KNOWN: &'static [(&'static str, Self)] = &[("PASS", Self::Pass), ("FAIL", Self::Fail)];

    fn unlisted(text: String) -> Self {
        Self::Unlisted(text)
    }

    fn as_unlisted(&self) -> Option<&str> {
        match self {
            Self::Unlisted(text) => Some(text),
            _ => None,
        }
    }
}

crate::open_enum::enum_traits!(
    AbnormalityType,
    ActivityStatusChangeStatus,
    ActivityType,
    AftersalesRequestStatus,
    AlertType,
    AuditStatus,
    CancelStatus,
    CancellationsRole,
    ChangeSource,
    ChangeType,
    ChangedField,
    CombinedListingChangeChangeType,
    CombinedListingChangeStatus,
    ConsignOrderStatus,
    CurrentInventoryStatus,
    DeactivationSource,
    EventItemScene,
    EventItemType,
    EventType,
    GoodQualityCheckResultStatus,
    GoodsMatchProductType,
    IntegratedPlatformStatusPlatform,
    IntegratedPlatformStatusStatus,
    InvalidReason,
    InvoiceStatus,
    ListingMethod,
    MatchType,
    MirrorStatus,
    MsgType,
    NewMessageType,
    NewStatus,
    OpportunityMatchingStatus,
    OrderStatus,
    OrderStatusChangeOrderStatus,
    PreApprovedReason,
    ProductLevel,
    ProductStatusChangeStatus,
    ProductType,
    RefundStatus,
    ReplicatedProductResult,
    ReturnRole,
    ReturnStatus,
    ReturnType,
    ReverseEventType,
    RmaStatus,
    RoleType,
    ScType,
    SenderRole,
    SkuStatus,
    TargetLang,
    TargetLanguage,
    TranslationTaskStatus,
    TriggerSource,
    VideoPrecheckResultResult,
);
