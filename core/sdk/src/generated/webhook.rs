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
    /// Whether the order passes or has passed the on-hold period, in which the buyer can cancel freely and nothing may ship.
    pub is_on_hold_order: Option<bool>,
    /// Platform's id of the order; fetch the order with it for details.
    pub order_id: Option<String>,
    /// Stage of the order after this change; fetch the order before acting, since events may arrive late or out of order.
    pub order_status: Option<OrderStatusChangeOrderStatus>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Platform's id of the order that the return or cancellation concerns.
    pub order_id: Option<String>,
    /// What the buyer asked for, in the terms of the first API generation.
    pub reverse_event_type: Option<ReverseEventType>,
    /// Platform's id of the return or cancellation in the first API generation.
    pub reverse_order_id: Option<String>,
    /// Stage of the return or cancellation, a number of the first API generation; its values are not documented.
    pub reverse_order_status: Option<i64>,
    /// Kind of return or cancellation, a number of the first API generation; its values are not documented.
    pub reverse_type: Option<i64>,
    /// Who asked for the return or cancellation, a value of the first API generation; its values are not documented.
    pub reverse_user: Option<i64>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Platform's id of the order whose address changed; fetch the order for the new address.
    pub order_id: Option<String>,
    /// When the address was changed, in Unix seconds; labels bought before it may carry the old address.
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
    /// Packages that exist after the change, one entry each, with the orders in them.
    pub package_list: Vec<Package>,
    /// Who caused the packages to change.
    pub role_type: Option<RoleType>,
    /// What led to the new packages: kind of split or combination.
    pub sc_type: Option<ScType>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// What led to the event: the first review, a later change of state, or a failed review.
    pub status: Option<ProductStatusChangeStatus>,
    /// Why the platform took the product off sale or refused it, as text; empty otherwise.
    pub suspended_reason: Option<String>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Sentence that says which shop withdrew the authorization; take the shop from the envelope instead.
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
    /// When the authorization of the shop ends, in Unix seconds as text; the seller must authorize the app again before it.
    pub expiration_time: Option<i64>,
    /// Sentence that says how many days the authorization still holds; use `expiration_time` in code.
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
    /// Platform's id of the cancellation, for Search Cancellations and for approving or rejecting it.
    pub cancel_id: Option<String>,
    /// Stage of the cancellation after this change.
    pub cancel_status: Option<CancelStatus>,
    /// Who started the cancellation.
    pub cancellations_role: Option<CancellationsRole>,
    /// When the cancellation was started, in Unix seconds.
    pub create_time: Option<i64>,
    /// Platform's id of the order that is to be cancelled, in full or in part.
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
    /// When the return was requested, in Unix seconds.
    pub create_time: Option<i64>,
    /// Platform's id of the order whose items are returned or refunded.
    pub order_id: Option<String>,
    /// Platform's id of the return, for Search Returns and for approving or rejecting it.
    pub return_id: Option<String>,
    /// Who asked for the return or refund.
    pub return_role: Option<CancellationsRole>,
    /// Stage of the return, refund or replacement after this change.
    pub return_status: Option<ReturnStatus>,
    /// What the buyer is to get: money back, with or without sending the goods back, or a replacement.
    pub return_type: Option<ReturnType>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Platform's id of the conversation with a buyer; fetch its messages with it.
    pub conversation_id: Option<String>,
    /// When the conversation began or an agent joined or left, in Unix seconds.
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
    /// Content of the message; JSON inside a text whose shape depends on the type of message. JSON text, or plain text.
    pub content: Option<String>,
    /// Platform's id of the conversation with the buyer in which the message stands.
    pub conversation_id: Option<String>,
    /// When the message was sent, in Unix seconds.
    pub create_time: Option<i64>,
    /// Position of the message in the conversation as a long number kept as text; sort messages by it.
    pub index: Option<String>,
    /// Whether the message is shown to people in the chat; if false it serves the system only.
    pub is_visible: Option<bool>,
    /// Platform's id of the message; use it to drop duplicates.
    pub message_id: Option<String>,
    /// Who wrote the message.
    pub sender: Option<Sender>,
    /// Kind of message, which decides the shape of `content`.
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
    /// Where the product was edited: by hand or through the API.
    pub change_source: Option<ChangeSource>,
    /// Parts of the product that the edit touched; fetch the product for their new values.
    pub changed_fields: Vec<ChangedField>,
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// Special kinds to which the new product belongs; empty for an ordinary product.
    pub product_types: Vec<ProductType>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// What the creator did with the product, and where.
    pub event: Option<EventItem>,
    /// Platform's id of the product that the creator added, changed or removed.
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
    /// Category that the product belongs to now; its attributes and rules apply from now on.
    pub current_category_id: Option<String>,
    /// Category that the product belonged to before the move.
    pub previous_category_id: Option<String>,
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// What happened to the size chart template.
    pub event_type: Option<EventType>,
    /// Platform's id of the size chart template, a table of measurements that several products can share.
    pub size_chart_template_id: Option<String>,
    /// Template's name as its author gave it.
    pub size_chart_template_name: Option<String>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// When the creator withdrew the authorization, in Unix seconds; it may come as text or as a number.
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
    /// Platform's id of the inbound order, a delivery of goods to a Fulfilled by TikTok warehouse.
    pub inbound_order_id: Option<String>,
    /// How far the delivery to the warehouse has come.
    pub order_status: Option<OrderStatus>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Markets in which the merchant now takes part in Fulfilled by TikTok, one entry each.
    pub onboarded_regions: Vec<OnboardedRegion>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it.
    pub goods_id: Option<String>,
    /// Whether the goods and the SKU were tied together or separated.
    pub match_type: Option<MatchType>,
    /// Platform's id of the product with this SKU, local or global as `product_type` says.
    pub product_id: Option<String>,
    /// Whether the matched SKU belongs to a product of one market or to a global product.
    pub product_type: Option<GoodsMatchProductType>,
    /// Platform's id of the SKU that was tied to the goods or separated from them.
    pub sku_id: Option<String>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Stock of the goods, one entry per Fulfilled by TikTok warehouse.
    pub fbt_warehouse_inventory: Vec<FbtWarehouseInventory>,
    /// Platform's id of the goods, the item as the Fulfilled by TikTok warehouse keeps it.
    pub goods_id: Option<String>,
    /// Platform's id of the SKU to which the goods are matched.
    pub sku_id: Option<String>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Your own id of the candidate product, as submitted for matching.
    pub external_product_id: Option<String>,
    /// Ids of the business opportunities to which the candidate product was matched.
    pub opportunity_ids: Vec<String>,
    /// When the search for matching opportunities ends, in Unix seconds.
    pub opportunity_matching_end_time: Option<i64>,
    /// How far the search for matching opportunities has come.
    pub opportunity_matching_status: Option<OpportunityMatchingStatus>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Level of the stock at the time of the event.
    pub current_inventory_status: Option<CurrentInventoryStatus>,
    /// How the stock of the SKU divides into sellable, reserved and committed units.
    pub inventory_distribution: Option<InventoryDistribution>,
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// Platform's id of the SKU, the variant of a product that can be bought.
    pub sku_id: Option<String>,
    /// What caused the alert: a forecast or the stock of the moment.
    pub trigger_reason: Option<TriggerReason>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Content of the message: JSON inside a text whose shape depends on `msg_type`, or plain text. JSON text, or plain text.
    pub content: Option<String>,
    /// Platform's id of the chat between seller and creator in which the message stands.
    pub conversation_id: Option<String>,
    /// When the message was sent, in Unix seconds; arrives as text.
    pub create_time: Option<i64>,
    /// Position of the message in the conversation as a long number kept as text; sort messages by it.
    pub index: Option<String>,
    /// Platform's id of the message; use it to drop duplicates.
    pub message_id: Option<String>,
    /// Kind of message, which decides the shape of `content`.
    pub msg_type: Option<MsgType>,
    /// Who wrote the message.
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
    /// Whether the shop is mirrored on Tokopedia after this change; Indonesia only.
    pub mirror_status: Option<MirrorStatus>,
    /// Platform's id of the TikTok Shop that is or was mirrored on Tokopedia.
    pub tts_shop_id: Option<String>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Why the invoice was not accepted; meaningful only when `invoice_status` reports a problem.
    pub invalid_reason: Option<InvalidReason>,
    /// How far the check of the uploaded invoice has come; Brazil only.
    pub invoice_status: Option<InvoiceStatus>,
    /// Ids of the orders in the package that the invoice covers.
    pub order_ids: Vec<String>,
    /// Platform's id of the package; fetch the package with it for details.
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
    /// State of the review of the product, with the reasons for a provisional approval.
    pub audit: Option<Audit>,
    /// State of the review on a connected platform, such as Tokopedia in Indonesia.
    pub integrated_platform_statuses: Option<IntegratedPlatformStatus>,
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// Platform's id of the SKU that is now shown without a struck-through price.
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
    /// Platform's id of the promotion.
    pub activity_id: Option<String>,
    /// Kind of promotion: how it lowers what the buyer pays.
    pub activity_type: Option<ActivityType>,
    /// What the promotion applies to: whole products, single SKUs or the whole shop.
    pub product_level: Option<ProductLevel>,
    /// Stage of the promotion after this change.
    pub status: Option<ActivityStatusChangeStatus>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Products that joined the combined listing with this change; empty if none did.
    pub added_product_ids: Vec<String>,
    /// What happened to the combined listing.
    pub change_type: Option<CombinedListingChangeChangeType>,
    /// Platform's id of the combined listing, which shows several products as one.
    pub combined_listing_id: Option<String>,
    /// Products in the combined listing after the change, one entry each.
    pub products: Vec<Product>,
    /// Products that left the combined listing with this change; empty if none did.
    pub removed_product_ids: Vec<String>,
    /// Stage of the combined listing after this change.
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
    /// Job that translated the text in a product picture.
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
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// Variants that changed, one entry each; the other variants of the product are not listed.
    pub skus: Vec<Sku>,
    /// When the change took place, in Unix seconds; use it to drop events older than what you have.
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
    /// Copy of the product in the other market, with the outcome.
    pub replicated_product: Option<ReplicatedProduct>,
    /// Platform's id of the product that was copied.
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
    /// Platform's id of the global product, from which local products are derived.
    pub global_product_id: Option<String>,
    /// How the global product is brought to its markets from now on.
    pub listing_method: Option<ListingMethod>,
    /// Ids of the local products that belong to the global product; a list in spite of its name.
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
    /// Problems that the check found, one entry each; absent or empty if there are none.
    pub issues: Vec<Issue>,
    /// Platform's id of the job that checked the video before posting.
    pub precheck_task_id: Option<String>,
    /// Whether the video may be posted as it is.
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
    /// Platform's id of the creator's application for a free sample.
    pub application_id: Option<String>,
    /// Creator who applied for the sample; a list or a single object, as the platform's documents differ.
    pub creator: Option<Creator>,
    /// Stage of the sample application after this change.
    pub new_status: Option<NewStatus>,
    /// Product that the creator wants as a sample; a list or a single object, as the platform's documents differ.
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
    /// Multi-channel order, sold elsewhere and shipped from a Fulfilled by TikTok warehouse.
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
    /// Outcome of the check whether the video is of good quality.
    pub good_quality_check_result: Option<GoodQualityCheckResult>,
    /// Platform's id of the job that checked the shoppable video.
    pub task_id: Option<String>,
    /// Outcome of the check whether the video breaks rules of the platform.
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
    /// Which parts of the product's package data look wrong to the platform.
    pub abnormality_types: Vec<AbnormalityType>,
    /// Outer size of the package that the platform proposes, as a range for each side.
    pub dimension_recommendation: Option<DimensionRecommendation>,
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// Weight of the package that the platform proposes, as a range.
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
    /// Platform's id of the promotion.
    pub activity_id: Option<String>,
    /// What happened to the promotion; the spelling of the values differs between the platform's table and its sample.
    pub change_type: Option<ChangeType>,
    /// What left the promotion with this change, by the part it played.
    pub product_remove_list: Option<ProductRemove>,
    /// What joined the promotion or changed in it, by the part it plays.
    pub product_update_list: Option<ProductUpdate>,
    /// When the promotion was changed, in Unix seconds; use it to drop events older than what you have.
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
    /// When the after-sales request was made, in Unix seconds.
    pub aftersales_request_create_time: Option<i64>,
    /// Platform's id of the after-sales request, of the model introduced in 2026.
    pub aftersales_request_id: Option<String>,
    /// Stage of the after-sales request after this change.
    pub aftersales_request_status: Option<AftersalesRequestStatus>,
    /// When the after-sales request last changed, in Unix seconds; use it to put events in order.
    pub aftersales_request_update_time: Option<i64>,
    /// Who made the after-sales request; the documents list no values, the sample has BUYER.
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
    /// Platform's id of the after-sales request, of the model introduced in 2026.
    pub aftersales_request_id: Option<String>,
    /// Who started the return that the package belongs to.
    pub return_role: Option<ReturnRole>,
    /// When the return package was created, in Unix seconds; this spelling is that of the platform's sample.
    pub rma_create_time: Option<i64>,
    /// Platform's id of the return package (RMA) in the after-sales model of 2026.
    pub rma_id: Option<String>,
    /// When the return package was created, in Unix seconds; this spelling is that of the platform's table.
    pub rma_request_create_time: Option<i64>,
    /// When the return package last changed, in Unix seconds; this spelling is that of the platform's table.
    pub rma_request_update_time: Option<i64>,
    /// Stage of the return package after this change.
    pub rma_status: Option<RmaStatus>,
    /// When the return package last changed, in Unix seconds; this spelling is that of the platform's sample.
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
    /// Appeal that was decided, with the size chart it is about.
    pub appeal_task: Option<AppealTask>,
    /// Platform's id of the product whose size chart was appealed.
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
    /// Platform's id of the after-sales request, of the model introduced in 2026.
    pub aftersales_request_id: Option<String>,
    /// Returned items that the refund covers, one entry per item.
    pub line_items: Vec<LineItem>,
    /// Currency of `refund_total`, as an ISO 4217 code.
    pub refund_currency: Option<String>,
    /// Outcome of the refund; the event is sent only once the money is paid out.
    pub refund_status: Option<RefundStatus>,
    /// When the refund was paid out, in Unix seconds.
    pub refund_timestamp: Option<i64>,
    /// Whole amount that the buyer got back, decimal text in `refund_currency`.
    pub refund_total: Option<String>,
    /// Platform's id of the return package (RMA) in the after-sales model of 2026.
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
    /// What led to the new stock, one entry per cause, with the change of each count.
    pub change_detail: Vec<ChangeDetail>,
    /// Id of the event, a UUID in the samples; use it to drop duplicates.
    pub event_id: Option<String>,
    /// When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339.
    pub occurred_at: Option<String>,
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// Complete stock of the SKU after the change; safer to store than the sum of changes.
    pub quantity_snapshot_after_change: Option<QuantitySnapshotAfterChange>,
    /// Platform's id of the seller who owns the stock; sent as a 64-bit number.
    pub seller_id: Option<String>,
    /// Platform's id of the SKU, the variant of a product that can be bought.
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
    /// What led to the new stock, one entry per cause, with the change of each count.
    pub change_detail: Vec<ChangeDetail>,
    /// Id of the event, a UUID in the samples; use it to drop duplicates.
    pub event_id: Option<String>,
    /// When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339.
    pub occurred_at: Option<String>,
    /// Platform's id of the product; some types of event send it as a number, so never read it as a float.
    pub product_id: Option<String>,
    /// Complete stock of the SKU after the change; safer to store than the sum of changes.
    pub quantity_snapshot_after_change: Option<QuantitySnapshotAfterChange>,
    /// Platform's id of the shop whose stock changed; assumed from INVENTORY_CHANGED, since the fields of this type are not documented.
    pub shop_id: Option<String>,
    /// Platform's id of the SKU, the variant of a product that can be bought.
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
    /// Point that was appealed, such as SIZE_CHART_IMAGE.
    pub indicator_type: Option<String>,
    /// Why the appeal was turned down on this point, as text; absent if it was granted.
    pub reject_reason: Option<String>,
    /// Decision of the appeal on this point, such as APPROVED or REJECTED; the documents list no values.
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
    /// Decisions of the appeal, one entry for each point that was appealed.
    pub appeal_audit_result: Vec<AppealAuditResult>,
    /// Platform's id of the size chart that the appeal is about.
    pub size_chart_id: Option<String>,
    /// Platform's key of the size chart picture; not a web address.
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
    /// Why the approval is only provisional; seen only in the platform's sample, its table has a list.
    pub pre_approved_reason: Option<PreApprovedReason>,
    /// Why the approval is only provisional; seen only in the platform's table, its sample has a single text.
    pub pre_approved_reasons: Vec<PreApprovedReason>,
    /// Stage of the review of the product after this change.
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
    /// Change of the sellable units by this cause; negative when fewer remain.
    pub available_quantity_delta: Option<i64>,
    /// Change of the units set aside for campaigns by this cause; negative when units are released.
    pub campaign_locked_quantity_delta: Option<i64>,
    /// Change of the units bound to orders by this cause; negative when fewer are bound.
    pub committed_quantity_delta: Option<i64>,
    /// Change of the units set aside for creators by this cause; negative when units are released.
    pub creator_locked_quantity_delta: Option<i64>,
    /// Key of this cause; the same key means the same change, so apply it once only.
    pub idempotency_key: Option<String>,
    /// Change of the units open to ordinary sales by this cause; negative when fewer remain.
    pub in_shop_quantity_delta: Option<i64>,
    /// When the stock changed, an RFC 3339 time with fractions of a second. A time in the format of RFC 3339.
    pub occurred_at: Option<String>,
    /// Change of all units together by this cause; negative when stock leaves.
    pub total_quantity_delta: Option<i64>,
    /// Action that changed the stock.
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
    /// Carrier that transports the goods, as text; seen only in the platform's sample, its table has `shipping_provider` instead.
    pub carrier: Option<String>,
    /// Goods in the shipment; a list or a single object, as the platform's documents differ.
    pub goods: Vec<Goods>,
    /// Platform's id of the shipment.
    pub id: Option<String>,
    /// Whether the platform itself closed the shipment, as text; seen only in the platform's table.
    pub is_platform_closed: Option<String>,
    /// Problem with the shipment, as text; seen only in the platform's table.
    pub issue: Option<String>,
    /// Carrier that transports the goods; seen only in the platform's table, its sample has `carrier` instead.
    pub shipping_provider: Option<ShippingProvider>,
    /// How far the shipment has come, or what went wrong with it.
    pub status: Option<ConsignOrderStatus>,
    /// Carrier's number for following the shipment.
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
    /// Id of the creator for this app only; the same creator has another one in other apps.
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
    /// Recommended range for the height of the package, in `unit`.
    pub height: Option<Height>,
    /// Recommended range for the length of the package, in `unit`.
    pub length: Option<Length>,
    /// Measure of the recommended sizes, such as CENTIMETER.
    pub unit: Option<String>,
    /// Recommended range for the width of the package, in `unit`.
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
    /// Platform's id of the piece of content, such as a video, to which the product is attached.
    pub content_id: Option<String>,
    /// Form of content in which the product is shown.
    pub scene: Option<EventItemScene>,
    /// What the creator did with the product in the content.
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
    /// Explanation as text for people; for display, not for decisions in code.
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
    /// Platform's id of the Fulfilled by TikTok warehouse that holds the goods.
    pub fbt_warehouse_id: Option<String>,
    /// Units that lie in the warehouse, by whether they can be used.
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
    /// Quality problems that were found, one entry each; absent or empty if there are none.
    pub issues: Vec<ShoppableVideoPrecheckTasksResultIssue>,
    /// Stage or outcome of the quality check.
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
    /// Platform's id of the goods in the shipment.
    pub id: Option<String>,
    /// Number of units of the goods in the shipment.
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
    /// Upper end of the recommended range, decimal text in the `unit` of the recommendation.
    pub max_value: Option<String>,
    /// Lower end of the recommended range, decimal text in the `unit` of the recommendation.
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
    /// Connected platform on which the product is reviewed too.
    pub platform: Option<IntegratedPlatformStatusPlatform>,
    /// Stage of the review on the connected platform.
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
    /// Units that can still be sold, in pieces.
    pub available_quantity: Option<i64>,
    /// Units set aside for campaigns of the platform, not open to other sales.
    pub campaign_reserved_quantity: Option<i64>,
    /// Units bound to orders that have not shipped.
    pub committed_quantity: Option<i64>,
    /// Units set aside for creators, not open to other sales.
    pub creator_reserved_quantity: Option<i64>,
    /// All units together: sellable, reserved and committed.
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
    /// Rule that the content may break, or how serious it is, as text.
    pub risk: Option<String>,
    /// What to change in the video so that it passes, as text.
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
    /// Upper end of the recommended range, decimal text in the `unit` of the recommendation.
    pub max_value: Option<String>,
    /// Lower end of the recommended range, decimal text in the `unit` of the recommendation.
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
    /// Platform's id of the order that the returned item was bought with.
    pub main_order_id: Option<String>,
    /// Platform's id of the item within the return.
    pub return_line_item_id: Option<String>,
    /// Platform's id of the SKU, the variant of a product that can be bought.
    pub sku_id: Option<String>,
    /// Platform's id of the part of the after-sales request that concerns this SKU.
    pub sku_return_request_id: Option<String>,
    /// Platform's id of a component within the returned item, such as a part of a bundle; absent for ordinary items.
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
    /// Shipments that make up the order; a list or a single object, as the platform's documents differ.
    pub consign_orders: Vec<ConsignOrder>,
    /// When the multi-channel order was created, in Unix seconds.
    pub create_time: Option<i64>,
    /// Your own id of the order, as given when the multi-channel order was created.
    pub external_order_id: Option<String>,
    /// Platform's id of the multi-channel order.
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
    /// Id of the sender within the chat system; differs from other user ids.
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
    /// Units in the warehouse that can still be sold.
    pub available_quantity: Option<i64>,
    /// Units bound to orders or otherwise set aside in the warehouse.
    pub reserved_quantity: Option<i64>,
    /// Units in the warehouse, whether available, reserved or unfit for sale.
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
    /// Market that was opened to the merchant, as an ISO 3166-1 alpha-2 code.
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
    /// Platform's key of the picture; hand it back to refer to the file. Not a web address.
    pub uri: Option<String>,
    /// Web address from which the picture can be loaded.
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
    /// Ids of the orders whose items are in this package.
    pub order_id_list: Vec<String>,
    /// Platform's id of the package; fetch the package with it for details.
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
    /// Platform's id of a product in the combined listing.
    pub id: Option<String>,
    /// Platform's id of the variant that the creator applied for.
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
    /// Products no longer given as the benefit of the promotion, as ids.
    pub benefit_product_ids: Vec<String>,
    /// Products no longer left out of the promotion, as ids.
    pub exclude_product_ids: Vec<String>,
    /// Products taken out of the promotion, as ids.
    pub product_ids: Vec<String>,
    /// Ids of single SKUs taken out of the promotion while their products may stay in it.
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
    /// Products that now count as the benefit of the promotion, such as its gifts, as ids.
    pub benefit_product_ids: Vec<String>,
    /// Products now left out of the promotion although its scope would include them, as ids.
    pub exclude_product_ids: Vec<String>,
    /// Products added to the promotion or changed in it, as ids.
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
    /// Units set aside for campaigns of the platform after this change.
    pub campaign_locked_quantity: Option<i64>,
    /// Units set aside for creators after this change.
    pub creator_locked_quantity: Option<i64>,
    /// Units open to ordinary sales in the shop, not set aside for campaigns or creators.
    pub in_shop_quantity: Option<i64>,
    /// Units that can still be sold after this change, over all channels.
    pub total_available_quantity: Option<i64>,
    /// Units bound to orders that have not shipped, after this change.
    pub total_committed_quantity: Option<i64>,
    /// All units together: sellable, reserved and committed.
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
    /// Why the product could not be copied; a list or a single object, as the platform's documents differ.
    pub fail_reasons: Vec<FailReason>,
    /// Platform's id of the copy in the other market; absent or empty if copying failed.
    pub product_id: Option<String>,
    /// Market to which the product was copied, as an ISO 3166-1 alpha-2 code.
    pub region: Option<String>,
    /// Outcome of copying the product to the other market.
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
    /// Id of the sender within the chat system; differs from other user ids.
    pub im_user_id: Option<String>,
    /// Part that the sender plays in the conversation.
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
    /// Platform's id of the carrier of the shipment.
    pub id: Option<String>,
    /// Carrier of the shipment, as text.
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
    /// Key of the quality problem, such as LOW_RESOLUTION.
    pub code: Option<String>,
    /// What to change in the video to remove the problem, as text.
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
    /// Rule that the content may break, or how serious it is, as text.
    pub risk: Option<String>,
    /// What to change in the video to remove the problem, as text.
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
    /// Who took the SKU off sale; absent for other changes.
    pub deactivation_source: Option<DeactivationSource>,
    /// Platform's id of the variant that changed.
    pub sku_id: Option<String>,
    /// What happened to the variant.
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
    /// Platform's key of the picture; hand it back to refer to the file. Not a web address.
    pub uri: Option<String>,
    /// Web address from which the picture can be loaded.
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
    /// Why the translation failed, as text for people; empty if it did not.
    pub fail_reason: Option<String>,
    /// Platform's id of the translation job, as returned when it was created.
    pub id: Option<String>,
    /// Picture before the translation.
    pub original_image: Option<OriginalImage>,
    /// Stage or outcome of the translation job.
    pub status: Option<TranslationTaskStatus>,
    /// Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's sample.
    pub target_lang: Option<TargetLang>,
    /// Language into which the picture is translated, as a BCP 47 tag; this spelling is that of the platform's table.
    pub target_language: Option<TargetLanguage>,
    /// Picture after the translation; absent or empty if it failed.
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
    /// Whether the stock is low already or is forecast to run out.
    pub alert_type: Option<AlertType>,
    /// Days until the stock is forecast to run out; present for predictions.
    pub lead_days: Option<i64>,
    /// Number of units at or below which the stock counts as low; present for alerts on the stock of the moment.
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
    /// Breaches that were found, one entry each; absent or empty if there are none.
    pub issues: Vec<ShoppableVideoPrecheckTasksResultViolationCheckResultIssue>,
    /// Stage or outcome of the check for breaches.
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
    /// Upper end of the recommended range, decimal text in the `unit` of the recommendation.
    pub max_value: Option<String>,
    /// Lower end of the recommended range, decimal text in the `unit` of the recommendation.
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
    /// Measure of the recommended weight, such as GRAM.
    pub unit: Option<String>,
    /// Recommended range for the weight of the package, in `unit`.
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
    /// Upper end of the recommended range, decimal text in the `unit` of the recommendation.
    pub max_value: Option<String>,
    /// Lower end of the recommended range, decimal text in the `unit` of the recommendation.
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

/// Values of `abnormality_types` in `ProductPackageRecommendedData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AbnormalityType {
    /// `Weight`: The weight of the package looks wrong; see `weight_recommendation`.
    Weight,
    /// `Dimension`: The outer size of the package looks wrong; see `dimension_recommendation`.
    Dimension,
    /// `None`: Neither weight nor size looks wrong.
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

/// Values of `status` in `ActivityStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityStatusChangeStatus {
    /// `ONGOING`: The promotion is running; buyers see its prices.
    Ongoing,
    /// `EXPIRED`: The promotion has reached its end.
    Expired,
    /// `DEACTIVATED`: The promotion was stopped before its end.
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

/// Values of `activity_type` in `ActivityStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `FIXED_PRICE`: Products are sold at a price that the seller sets.
    FixedPrice,
    /// `DIRECT_DISCOUNT`: Products are sold at a percentage off.
    DirectDiscount,
    /// `SHIPPING_DISCOUNT`: The buyer pays less or nothing for delivery.
    ShippingDiscount,
    /// `BUY_MORE_SAVE_MORE`: The discount grows with the number of items or the amount bought.
    BuyMoreSaveMore,
    /// `FLASHSALE`: Products are sold at a low price for a short time; only in Southeast Asia.
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

/// Values of `aftersales_request_status` in `AftersalesRequestStatusUpdateData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AftersalesRequestStatus {
    /// `PENDING_REQUEST_REVIEW`: The request waits for the seller's decision.
    PendingRequestReview,
    /// `REQUEST_REVIEW_COMPLETED`: The request was decided on; fetch it for the decision.
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

/// Values of `alert_type` in `TriggerReason`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertType {
    /// `PREDICTION`: The stock is forecast to run out within `lead_days` days; replenish it in time.
    Prediction,
    /// `REALTIME`: The stock of the moment has fallen to the threshold or to nothing.
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

/// Values of `status` in `Audit`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditStatus {
    /// `NONE`: Nothing is under review, as with a draft or a product taken off sale.
    None,
    /// `AUDITING`: The product or an edit of it is being reviewed.
    Auditing,
    /// `FAILED`: The review refused the product or the edit; the seller must correct and submit it again.
    Failed,
    /// `PRE_APPROVED`: Approved provisionally; goes on sale once the named reasons are settled by the seller.
    PreApproved,
    /// `APPROVED`: The product passed and is or can be on sale.
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

/// Values of `cancel_status` in `CancellationStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancelStatus {
    /// `CANCELLATION_REQUEST_PENDING`: The buyer has asked; the seller must answer before the deadline, or it is approved automatically.
    CancellationRequestPending,
    /// `CANCELLATION_REQUEST_SUCCESS`: Approved, by the seller or automatically; the refund follows.
    CancellationRequestSuccess,
    /// `CANCELLATION_REQUEST_CANCELLED`: Closed without cancelling, by the buyer or the system; the order goes on.
    CancellationRequestCancelled,
    /// `CANCELLATION_REQUEST_COMPLETE`: The buyer has the money back; final.
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

/// Values of `cancellations_role` in `CancellationStatusChangeData`, `return_role` in `ReturnStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationsRole {
    /// `BUYER`: The person who ordered asked for it.
    Buyer,
    /// `SELLER`: The shop cancelled.
    Seller,
    /// `SYSTEM`: TikTok Shop cancelled on its own, for instance because payment or shipment came too late.
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

/// Values of `change_source` in `ProductInformationChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeSource {
    /// `SELLER_CENTER`: Someone edited the product by hand in Seller Center.
    SellerCenter,
    /// `OPEN_API`: An app changed the product through the API, yours or another one.
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

/// Values of `change_type` in `ActivityChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// `CREATE`: The promotion is new.
    Create,
    /// `UPDATE`: Settings or products of the promotion changed.
    Update,
    /// `DEACTIVATE`: The promotion was stopped.
    Deactivate,
    /// `product_update`: Products joined, left or changed; see the two lists. This spelling is that of the platform's sample.
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

/// Values of `changed_fields` in `ProductInformationChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangedField {
    /// `title`: The product's name as buyers see it.
    Title,
    /// `description`: The text that describes the product.
    Description,
    /// `main_images`: The pictures shown first.
    MainImages,
    /// `product_attributes`: The properties of the product, such as material or pattern.
    ProductAttributes,
    /// `size_chart_image`: The picture with the table of measurements.
    SizeChartImage,
    /// `size_chart_template`: The reusable table of measurements from which buyers choose a size.
    SizeChartTemplate,
    /// `others`: Any part that has no value of its own here.
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

/// Values of `change_type` in `CombinedListingChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CombinedListingChangeChangeType {
    /// `CREATE`: The combined listing is new.
    Create,
    /// `UPDATE`: Products joined or left the combined listing, or its state changed.
    Update,
    /// `DELETE`: The combined listing was removed.
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

/// Values of `status` in `CombinedListingChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CombinedListingChangeStatus {
    /// `LIVE`: Buyers can see the combined listing.
    Live,
    /// `SYSTEM_DEACTIVATED`: The platform took the combined listing off sale.
    SystemDeactivated,
    /// `SELLER_DEACTIVATED`: The seller took the combined listing off sale.
    SellerDeactivated,
    /// `DELETED`: The combined listing is gone for good.
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

/// Values of `status` in `ConsignOrder`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsignOrderStatus {
    /// `SHIPPED`: The goods have left the warehouse.
    Shipped,
    /// `HANDOVER`: The goods were handed to the carrier.
    Handover,
    /// `CLOSED`: Ended without delivery, for instance by cancellation.
    Closed,
    /// `LOST`: The goods were lost on the way.
    Lost,
    /// `DAMAGE`: The goods were damaged on the way.
    Damage,
    /// `COMPLETED`: Delivered to the recipient; final.
    Completed,
    /// `ABNORMAL`: Something went wrong on the way; see `issue`.
    Abnormal,
    /// `processing`: The warehouse is preparing the goods; this value is known from the platform's sample only.
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

/// Values of `current_inventory_status` in `InventoryStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrentInventoryStatus {
    /// `SUFFICIENT_STOCK`: Enough units are left for now.
    SufficientStock,
    /// `LOW_STOCK`: Few units are left; the seller should replenish.
    LowStock,
    /// `OUT_OF_STOCK`: No unit can be sold; the seller must replenish to sell on.
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

/// Values of `deactivation_source` in `Sku`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeactivationSource {
    /// `SELLER`: Taken off sale by the seller, who can activate it again.
    Seller,
    /// `PLATFORM`: Taken off sale by TikTok Shop; the seller must correct the cause.
    Platform,
    /// `COMBO_RELATION`: Taken off sale because of its tie to a combination of products, such as a bundle.
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

/// Values of `scene` in `EventItem`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventItemScene {
    /// `VIDEO`: Shoppable video on TikTok.
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

/// Values of `type` in `EventItem`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventItemType {
    /// `ADD`: The product was attached to the content.
    Add,
    /// `UPDATE`: The product stays attached, but its entry in the content changed.
    Update,
    /// `REMOVE`: The product was detached from the content.
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

/// Values of `event_type` in `SizeChartChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `CREATE`: The template is new.
    Create,
    /// `EDIT`: The template was changed; products that use it show the change.
    Edit,
    /// `DELETE`: The template was removed.
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

/// Values of `status` in `GoodQualityCheckResult`, `status` in `ViolationCheckResult`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodQualityCheckResultStatus {
    /// `SUCCESS`: The check ended; any remaining advice stands in `issues`.
    Success,
    /// `FAIL`: The quality is not good enough; see `issues`.
    Fail,
    /// `PROCESSING`: The check is still running.
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

/// Values of `product_type` in `GoodsMatchData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodsMatchProductType {
    /// `LOCAL`: The SKU belongs to a product of one market.
    Local,
    /// `GLOBAL`: The SKU belongs to a global product.
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

/// Values of `platform` in `IntegratedPlatformStatus`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegratedPlatformStatusPlatform {
    /// `TOKOPEDIA`: Marketplace in Indonesia that is tied to TikTok Shop.
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

/// Values of `status` in `IntegratedPlatformStatus`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegratedPlatformStatusStatus {
    /// `NONE`: The connected platform has nothing to review.
    None,
    /// `AUDITING`: The connected platform is reviewing the product.
    Auditing,
    /// `FAILED`: The connected platform refused the product.
    Failed,
    /// `APPROVED`: The product passed on the connected platform.
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

/// Values of `invalid_reason` in `InvoiceStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidReason {
    /// `UNKNOWN`: No cause is given.
    Unknown,
    /// `FAILED`: The check of the invoice did not succeed; no closer cause is given.
    Failed,
    /// `NOT_FOUND`: No invoice exists for the data in the uploaded file.
    NotFound,
    /// `NOT_AUTHORIZED`: The invoice lacks the authorization that it needs to be valid.
    NotAuthorized,
    /// `ACCESS_KEY_DUPLICATE`: The access key of the invoice has been used for another invoice already.
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

/// Values of `invoice_status` in `InvoiceStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `SUCCESS`: The invoice was accepted and the package can ship.
    Success,
    /// `PROCESSING`: The invoice is being checked.
    Processing,
    /// `FAILED`: The check itself failed; upload the invoice again.
    Failed,
    /// `INVALID`: The invoice was refused for `invalid_reason`; correct it and upload it again.
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

/// Values of `listing_method` in `GlobalListingMethodChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListingMethod {
    /// `GLOBAL_PUBLISHING`: The global product is published to its markets and keeps them in step.
    GlobalPublishing,
    /// `LOCAL_REPLICATION`: A product of one market is copied to others, each with its own life.
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

/// Values of `match_type` in `GoodsMatchData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchType {
    /// `MATCH`: The goods were tied to the SKU, so its orders can be filled from the warehouse.
    Match,
    /// `UNMATCH`: The tie between goods and SKU is gone; the warehouse no longer serves the SKU.
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

/// Values of `mirror_status` in `TokopediaMirrorStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorStatus {
    /// `MIRRORED`: The shop is mirrored on Tokopedia.
    Mirrored,
    /// `ROLLED_BACK`: The mirroring was undone after it had taken place.
    RolledBack,
    /// `CANCELED`: The mirroring was called off.
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

/// Values of `msg_type` in `NewMessageListenerData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsgType {
    /// `TEXT`: Written message.
    Text,
    /// `PRODUCT_CARD`: Offer shown with picture and price, with a link to its page.
    ProductCard,
    /// `TARGET_COLLABORATION_CARD`: Card about an offer to invited creators.
    TargetCollaborationCard,
    /// `FREE_SAMPLE_CARD`: Card about a free sample for the creator.
    FreeSampleCard,
    /// `TARGET_INVITATION_CARD`: Card that invites the creator to collaborate.
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

/// Values of `type` in `NewMessageData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewMessageType {
    /// `TEXT`: Written message.
    Text,
    /// `IMAGE`: Photo or graphic that was sent in the chat.
    Image,
    /// `ALLOCATED_SERVICE`: The conversation was assigned to someone of customer service.
    AllocatedService,
    /// `NOTIFICATION`: Notice of the system in the chat.
    Notification,
    /// `BUYER_ENTER_FROM_TRANSFER`: The buyer came to this chat by a handover from another one.
    BuyerEnterFromTransfer,
    /// `BUYER_ENTER_FROM_PRODUCT`: The buyer opened the chat from a product page.
    BuyerEnterFromProduct,
    /// `BUYER_ENTER_FROM_ORDER`: The buyer opened the chat from an order.
    BuyerEnterFromOrder,
    /// `PRODUCT_CARD`: Offer shown with picture and price, with a link to its page.
    ProductCard,
    /// `ORDER_CARD`: Purchase shown with its items, with a link to it.
    OrderCard,
    /// `EMOTICONS`: Emoji or sticker.
    Emoticons,
    /// `VIDEO`: Moving picture.
    Video,
    /// `COUPON_CARD`: Discount that the buyer can claim in the chat.
    CouponCard,
    /// `OTHER`: Kind that has no value of its own here.
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

/// Values of `new_status` in `SampleApplicationStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewStatus {
    /// `PENDING`: The seller has not decided yet; approval leads to AWAITING_SHIPMENT, no answer in time to OVERDUE_CANCELLED.
    Pending,
    /// `AWAITING_SHIPMENT`: The seller approved and must ship the sample in time.
    AwaitingShipment,
    /// `SHIPPED`: The sample is on its way to the creator.
    Shipped,
    /// `CONTENT_PENDING`: The creator has received the sample and now has to post content.
    ContentPending,
    /// `REJECT_CANCELLED`: Ended: the seller turned the application down.
    RejectCancelled,
    /// `OVERDUE_CANCELLED`: Ended: the seller did not decide in time.
    OverdueCancelled,
    /// `UNFULFILL_CANCELLED`: Ended: the creator posted no content within the agreed time.
    UnfulfillCancelled,
    /// `DEL_OPEN_COLLAB`: Ended: the open collaboration behind it was removed.
    DelOpenCollab,
    /// `SELLER_NOT_SHIP_CANCELLED`: Ended: the seller did not send the sample in time.
    SellerNotShipCancelled,
    /// `WITHDRAW_CANCELLED`: Ended: the creator took the application back before approval.
    WithdrawCancelled,
    /// `UNFULFILLABLE_CANCELLED`: Ended: content became impossible for reasons the creator could not influence.
    UnfulfillableCancelled,
    /// `OPS_CANCELLED`: Ended by staff of the platform, cancelled by hand.
    OpsCancelled,
    /// `OPS_FAILED`: Ended by staff of the platform, marked as failed by hand.
    OpsFailed,
    /// `OPS_COMPLETED`: Ended by staff of the platform, marked as complete by hand.
    OpsCompleted,
    /// `COMPLETED`: The creator has posted the content; nothing more to do.
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

/// Values of `opportunity_matching_status` in `OpportunityMatchingStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpportunityMatchingStatus {
    /// `PENDING`: The search is still running and ends at `opportunity_matching_end_time`.
    Pending,
    /// `MATCHED`: At least one opportunity fits; see `opportunity_ids`.
    Matched,
    /// `NOT_MATCHED`: The search ended without a fitting opportunity.
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

/// Values of `order_status` in `InboundFbtOrderStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `TO_BE_RECEIVED`: The goods are on their way and expected by the warehouse.
    ToBeReceived,
    /// `ARRIVE_HUB`: The goods have reached a hub on the way to the warehouse.
    ArriveHub,
    /// `RECEIVING`: The goods are at the warehouse and being counted.
    Receiving,
    /// `PARTIALLY_RECEIVED`: Some of the announced goods were taken into stock, others were not.
    PartiallyReceived,
    /// `RECEIVED`: The warehouse has taken the goods into stock; final.
    Received,
    /// `CANCELLED`: The delivery was called off; final.
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

/// Values of `order_status` in `OrderStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatusChangeOrderStatus {
    /// `UNPAID`: Placed but not paid; moves on after payment and is cancelled if the payment does not come in time.
    Unpaid,
    /// `ON_HOLD`: Paid, but the buyer is still free to cancel and nothing may ship; AWAITING_SHIPMENT follows after about an hour, for a pre-order at its release.
    OnHold,
    /// `AWAITING_SHIPMENT`: Ready to ship, nothing shipped yet; the seller must arrange shipping.
    AwaitingShipment,
    /// `AWAITING_COLLECTION`: Shipping is arranged for all items, but the carrier has not collected all packages yet.
    AwaitingCollection,
    /// `CANCEL`: Every item was cancelled; final. The order itself spells it CANCELLED.
    Cancel,
    /// `IN_TRANSIT`: The carrier has collected all packages and at least one is not delivered yet.
    InTransit,
    /// `DELIVERED`: All packages have reached the buyer; completes when the period for returns and refunds ends.
    Delivered,
    /// `COMPLETED`: Closed; no return or refund can be requested any more.
    Completed,
    /// `CANCELLED`: Every item was cancelled; final. The documents of this event spell it CANCEL.
    Cancelled,
    /// `PARTIALLY_SHIPPING`: Some items of a split order are shipped; the seller must ship the rest. The documents of this event do not list it.
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

/// Values of `pre_approved_reason` in `Audit`, `pre_approved_reasons` in `Audit`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreApprovedReason {
    /// `KYC_PENDING`: The identity check of the seller is not finished.
    KycPending,
    /// `RESTRICTED_CATEGORY_PENDING`: The permission to sell in this restricted category is still open; US only.
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

/// Values of `product_level` in `ActivityStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductLevel {
    /// `PRODUCT`: The promotion applies to whole products with all their SKUs.
    Product,
    /// `VARIATION`: The promotion applies to single SKUs.
    Variation,
    /// `SHOP`: The promotion applies to all products of the shop.
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

/// Values of `status` in `ProductStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductStatusChangeStatus {
    /// `PRODUCT_FIRST_PASS_REVIEW`: The product passed its first review and can be sold.
    ProductFirstPassReview,
    /// `PRODUCT_STATUS_CHANGED`: The platform changed the state of the product; fetch the product for the new one.
    ProductStatusChanged,
    /// `PRODUCT_AUDIT_FAILURE`: The review refused the product; the seller must correct and submit it again.
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

/// Values of `product_types` in `ProductCreationData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `COMBINED_PRODUCT`: Bundle that is made of other products.
    CombinedProduct,
    /// `GPR_PRODUCT`: Product that was replicated from one of another market.
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

/// Values of `refund_status` in `RefundSuccessData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundStatus {
    /// `REFUND_SUCCESS`: The money was paid back to the buyer; final.
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

/// Values of `result` in `ReplicatedProduct`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplicatedProductResult {
    /// `SUCCESS`: The copy was made and submitted for listing in the other market.
    Success,
    /// `DRAFT`: The copy was saved as a draft that the seller must complete and list.
    Draft,
    /// `FAILED`: No copy was made; see `fail_reasons`.
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

/// Values of `return_role` in `RmaStatusUpdateData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnRole {
    /// `BUYER`: The person who ordered asked for it.
    Buyer,
    /// `SELLER`: The shop started it.
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

/// Values of `return_status` in `ReturnStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnStatus {
    /// `AWAITING_BUYER_SHIP`: Approved; the buyer must send the goods back in time, or the request is closed.
    AwaitingBuyerShip,
    /// `BUYER_SHIPPED_ITEM`: The goods are on their way back; the seller accepts or refuses them after arrival.
    BuyerShippedItem,
    /// `REFUND_OR_RETURN_REQUEST_REJECT`: The seller refused; closed unless the buyer opens a dispute in time.
    RefundOrReturnRequestReject,
    /// `REJECT_RECEIVE_PACKAGE`: The seller refused the returned goods; arbitration decides if the buyer disputes it.
    RejectReceivePackage,
    /// `REPLACEMENT_REQUEST_CANCEL`: The buyer withdrew the request for a replacement.
    ReplacementRequestCancel,
    /// `REPLACEMENT_REQUEST_COMPLETE`: The replacement was approved and a new order created for it.
    ReplacementRequestComplete,
    /// `REPLACEMENT_REQUEST_PENDING`: The buyer wants a replacement; the seller must answer before the deadline.
    ReplacementRequestPending,
    /// `REPLACEMENT_REQUEST_REFUND_SUCCESS`: The buyer was refunded in place of a replacement.
    ReplacementRequestRefundSuccess,
    /// `REPLACEMENT_REQUEST_REJECT`: The seller refused the replacement; the buyer may open a dispute.
    ReplacementRequestReject,
    /// `RETURN_OR_REFUND_REQUEST_CANCEL`: Closed without refund, withdrawn by the buyer or ended by the system.
    ReturnOrRefundRequestCancel,
    /// `RETURN_OR_REFUND_REQUEST_COMPLETE`: The buyer has the money back; final.
    ReturnOrRefundRequestComplete,
    /// `RETURN_OR_REFUND_REQUEST_PENDING`: The buyer has asked; the seller must answer before the deadline, or the request is approved automatically.
    ReturnOrRefundRequestPending,
    /// `RETURN_OR_REFUND_REQUEST_SUCCESS`: The refund is approved and being paid out; becomes COMPLETE when the money is back.
    ReturnOrRefundRequestSuccess,
    /// `RETURN_OR_REFUND__REQUEST_CANCELLED`: Closed without refund; another spelling of RETURN_OR_REFUND_REQUEST_CANCEL in the platform's text.
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

/// Values of `return_type` in `ReturnStatusChangeData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReturnType {
    /// `REFUND`: Money back without return of the goods.
    Refund,
    /// `REPLACEMENT`: The seller sends the same goods again.
    Replacement,
    /// `RETURN_AND_REFUND`: Money back after the goods have been returned and checked by the seller.
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

/// Values of `reverse_event_type` in `ReverseStatusUpdateData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReverseEventType {
    /// `ORDER_REQUEST_CANCEL`: The buyer wants the order cancelled.
    OrderRequestCancel,
    /// `ORDER_RETURN`: The buyer wants to return the goods.
    OrderReturn,
    /// `ORDER_REFUND`: The buyer wants the money back without returning the goods.
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

/// Values of `rma_status` in `RmaStatusUpdateData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RmaStatus {
    /// `RMA_CREATED`: The return package exists; the buyer must send the goods back.
    RmaCreated,
    /// `PENDING_PACKAGE_REVIEW`: The parcel has arrived; the seller must accept or refuse its contents.
    PendingPackageReview,
    /// `PACKAGE_REVIEW_COMPLETED`: The returned goods were accepted or refused; fetch the return package for the decision.
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

/// Values of `role_type` in `PackageUpdateData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// `ROLE_USER`: The buyer, for instance by cancelling an item or changing the address.
    RoleUser,
    /// `ROLE_SELLER`: The shop, by hand or through an app.
    RoleSeller,
    /// `ROLE_OPERATOR`: An employee of TikTok Shop.
    RoleOperator,
    /// `ROLE_SYSTEM`: TikTok Shop's own automation.
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

/// Values of `sc_type` in `PackageUpdateData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScType {
    /// `COMBINE`: Orders were put together into one package.
    Combine,
    /// `CANCEL_COMBINE`: A combination of orders into one package was undone.
    CancelCombine,
    /// `SPLIT`: One order was divided into several packages.
    Split,
    /// `CANCEL_SPLIT`: A split was undone, so the items are in one package again.
    CancelSplit,
    /// `ADDRESS_UPDATE_SPLIT`: A combined package came apart because an order in it got another address.
    AddressUpdateSplit,
    /// `CANCEL_FULFILL_SPLIT`: A package came apart because its shipment was called off.
    CancelFulfillSplit,
    /// `FULFILL_UNCOMBINE`: A combined package came apart when it was shipped.
    FulfillUncombine,
    /// `PARTLY_CANCEL_SPLIT`: A package came apart because some of its items were cancelled.
    PartlyCancelSplit,
    /// `SPLIT_BY_SKU_CANCEL`: A package came apart because a SKU in it was cancelled.
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

/// Values of `role` in `Sender`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderRole {
    /// `BUYER`: Person who buys or has a question.
    Buyer,
    /// `SHOP`: The shop itself, not a certain person.
    Shop,
    /// `CUSTOMER_SERVICE`: Person who answers for the shop or the platform.
    CustomerService,
    /// `SYSTEM`: TikTok Shop's own automation.
    System,
    /// `ROBOT`: Automatic answer.
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

/// Values of `status` in `Sku`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SkuStatus {
    /// `CREATED`: The SKU is new in the product.
    Created,
    /// `DELETED`: The SKU was removed from the product.
    Deleted,
    /// `ACTIVATED`: The SKU is on sale again.
    Activated,
    /// `DEACTIVATED`: The SKU was taken off sale; see `deactivation_source`.
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

/// Values of `target_lang` in `TranslationTask`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetLang {
    /// `de-DE`: German as written in Germany.
    DeDe,
    /// `en-IE`: English as written in Ireland.
    EnIe,
    /// `es-ES`: Spanish as written in Spain.
    EsEs,
    /// `fr-FR`: French as written in France.
    FrFr,
    /// `it-IT`: Italian as written in Italy.
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

/// Values of `target_language` in `TranslationTask`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetLanguage {
    /// `de-DE`: German as written in Germany.
    DeDe,
    /// `en-IE`: English as written in Ireland.
    EnIe,
    /// `es-ES`: Spanish as written in Spain.
    EsEs,
    /// `fr-FR`: French as written in France.
    FrFr,
    /// `it-IT`: Italian as written in Italy.
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

/// Values of `status` in `TranslationTask`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranslationTaskStatus {
    /// `PROCESSING`: The job is still running.
    Processing,
    /// `COMPLETED`: The translated picture is ready in `translated_image`.
    Completed,
    /// `FAILED`: No picture was made; see `fail_reason`.
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

/// Values of `trigger_source` in `ChangeDetail`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerSource {
    /// `order_created`: A buyer placed an order, which binds units.
    OrderCreated,
    /// `order_canceled`: An order was cancelled, which can free its units.
    OrderCanceled,
    /// `order_shipped`: An order was handed over for shipping.
    OrderShipped,
    /// `manual_adjustment`: Someone set the stock by hand in Seller Center.
    ManualAdjustment,
    /// `api_sync`: An app set the stock through the API.
    ApiSync,
    /// `campaign_lock`: Units were set aside for a campaign.
    CampaignLock,
    /// `campaign_unlock`: Units set aside for a campaign were released.
    CampaignUnlock,
    /// `creator_lock`: Units were set aside for a creator.
    CreatorLock,
    /// `creator_unlock`: Units set aside for a creator were released.
    CreatorUnlock,
    /// `system_auto_replenish`: The platform filled up the stock on its own.
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

/// Values of `result` in `VideoPrecheckResultData`; more may be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoPrecheckResultResult {
    /// `PASS`: The check found nothing that stands against posting.
    Pass,
    /// `FAIL`: The check found problems; see `issues`.
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
