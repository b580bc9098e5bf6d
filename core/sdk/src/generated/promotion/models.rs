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

/// The response of `CreateActivity` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityResponse {
    /// Activity id. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Create time. Unix seconds. Example: `1661756811`.
    pub create_time: Option<i64>,
    /// Status. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Update time. Unix seconds. Example: `1661756811`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for CreateActivityResponse {
    fn name(&self) -> &'static str {
        "CreateActivityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "create_time" => self.create_time.read(reader),
            "status" => self.status.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("create_time", &self.create_time);
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

/// The response of `DeactivateActivity` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeactivateActivityResponse {
    /// Activity id. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Status. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Title.
    pub title: Option<String>,
    /// Update time. Unix seconds. Example: `1661756811`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for DeactivateActivityResponse {
    fn name(&self) -> &'static str {
        "DeactivateActivityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("status", &self.status);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetActivity` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetActivityResponse {
    /// Activity commands.
    pub activity_commands: Vec<String>,
    /// Activity id. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Activity type. Example: `FIXED_PRICE`.
    pub activity_type: Option<GetActivityActivityType>,
    /// Auction support type.
    pub auction_support_type: Option<String>,
    /// Begin time. Unix seconds. Example: `1661756811`.
    pub begin_time: Option<i64>,
    /// Benefit products.
    pub benefit_products: Vec<BenefitProduct>,
    /// Create time. Unix seconds. Example: `1661750811`.
    pub create_time: Option<i64>,
    /// Discount.
    pub discount: Option<Discount>,
    /// Duration type. Example: `INDEFINITE`.
    pub duration_type: Option<String>,
    /// End time. Unix seconds. Example: `1661856811`.
    pub end_time: Option<i64>,
    /// Participation limit.
    pub participation_limit: Vec<ParticipationLimit>,
    /// Product level. Example: `PRODUCT`.
    pub product_level: Option<ProductLevel>,
    /// Products.
    pub products: Vec<Product>,
    /// Status. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Target user info.
    pub target_user_info: Option<TargetUserInfo>,
    /// Title.
    pub title: Option<String>,
    /// Update time. Unix seconds. Example: `1661750811`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetActivityResponse {
    fn name(&self) -> &'static str {
        "GetActivityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_commands" => self.activity_commands.read(reader),
            "activity_id" => self.activity_id.read(reader),
            "activity_type" => self.activity_type.read(reader),
            "auction_support_type" => self.auction_support_type.read(reader),
            "begin_time" => self.begin_time.read(reader),
            "benefit_products" => self.benefit_products.read(reader),
            "create_time" => self.create_time.read(reader),
            "discount" => self.discount.read(reader),
            "duration_type" => self.duration_type.read(reader),
            "end_time" => self.end_time.read(reader),
            "participation_limit" => self.participation_limit.read(reader),
            "product_level" => self.product_level.read(reader),
            "products" => self.products.read(reader),
            "status" => self.status.read(reader),
            "target_user_info" => self.target_user_info.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_commands", &self.activity_commands);
        out.put("activity_id", &self.activity_id);
        out.put("activity_type", &self.activity_type);
        out.put("auction_support_type", &self.auction_support_type);
        out.put("begin_time", &self.begin_time);
        out.put("benefit_products", &self.benefit_products);
        out.put("create_time", &self.create_time);
        out.put("discount", &self.discount);
        out.put("duration_type", &self.duration_type);
        out.put("end_time", &self.end_time);
        out.put("participation_limit", &self.participation_limit);
        out.put("product_level", &self.product_level);
        out.put("products", &self.products);
        out.put("status", &self.status);
        out.put("target_user_info", &self.target_user_info);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `GetCoupon` (202406).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCouponResponse {
    /// Coupon.
    pub coupon: Option<Coupon>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCouponResponse {
    fn name(&self) -> &'static str {
        "GetCouponResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "coupon" => self.coupon.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("coupon", &self.coupon);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `RemoveActivityProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveActivityProductResponse {
    /// Activity id. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Status. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Update time. Unix seconds. Example: `1661765135`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RemoveActivityProductResponse {
    fn name(&self) -> &'static str {
        "RemoveActivityProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "status" => self.status.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
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

/// The response of `RepublishActivity` (202607).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepublishActivityResponse {
    /// Activity id.
    pub activity_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RepublishActivityResponse {
    fn name(&self) -> &'static str {
        "RepublishActivityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchActivities` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchActivitiesResponse {
    /// Activities.
    pub activities: Vec<Activity>,
    /// Next page token. Example: `123`.
    pub next_page_token: Option<String>,
    /// Total count. Example: `120`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchActivitiesResponse {
    fn name(&self) -> &'static str {
        "SearchActivitiesResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activities" => self.activities.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activities", &self.activities);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `SearchCoupons` (202406).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCouponsResponse {
    /// Coupons.
    pub coupons: Vec<Coupon>,
    /// Next page token. Example: `1661756811000`.
    pub next_page_token: Option<String>,
    /// Total count. Example: `20`.
    pub total_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for SearchCouponsResponse {
    fn name(&self) -> &'static str {
        "SearchCouponsResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "coupons" => self.coupons.read(reader),
            "next_page_token" => self.next_page_token.read(reader),
            "total_count" => self.total_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("coupons", &self.coupons);
        out.put("next_page_token", &self.next_page_token);
        out.put("total_count", &self.total_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateActivity` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateActivityResponse {
    /// Activity id. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Title. Example: `BlackFridayDiscount`.
    pub title: Option<String>,
    /// Update time. Unix seconds. Example: `1661756811`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateActivityResponse {
    fn name(&self) -> &'static str {
        "UpdateActivityResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The response of `UpdateActivityProduct` (202309).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateActivityProductResponse {
    /// Activity id. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Status. Example: `DRAFT`.
    pub status: Option<ActivityStatus>,
    /// Title. Example: `DiscountPromotion`.
    pub title: Option<String>,
    /// Total count. Example: `1`.
    pub total_count: Option<i64>,
    /// Update time. Unix seconds. Example: `1661756811`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UpdateActivityProductResponse {
    fn name(&self) -> &'static str {
        "UpdateActivityProductResponse"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            "total_count" => self.total_count.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("status", &self.status);
        out.put("title", &self.title);
        out.put("total_count", &self.total_count);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Activity inside [`SearchActivitiesResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// Activity commands.
    pub activity_commands: Vec<String>,
    /// Activity type. Example: `FIXED_PRICE`.
    pub activity_type: Option<ActivityActivityType>,
    /// Auction support type.
    pub auction_support_type: Option<String>,
    /// Begin time. Unix seconds. Example: `1661756811`.
    pub begin_time: Option<i64>,
    /// Create time. Unix seconds. Example: `1661756811`.
    pub create_time: Option<i64>,
    /// Discount.
    pub discount: Option<Discount>,
    /// Duration type. Example: `INDEFINITE`.
    pub duration_type: Option<String>,
    /// End time. Unix seconds. Example: `1661756811`.
    pub end_time: Option<i64>,
    /// Id. Example: `7136104329798256386`.
    pub id: Option<String>,
    /// Participation limit.
    pub participation_limit: Vec<ParticipationLimit>,
    /// Product level. Example: `PRODUCT`.
    pub product_level: Option<ProductLevel>,
    /// Status. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Title.
    pub title: Option<String>,
    /// Update time. Unix seconds. Example: `1661756811`.
    pub update_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Activity {
    fn name(&self) -> &'static str {
        "Activity"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_commands" => self.activity_commands.read(reader),
            "activity_type" => self.activity_type.read(reader),
            "auction_support_type" => self.auction_support_type.read(reader),
            "begin_time" => self.begin_time.read(reader),
            "create_time" => self.create_time.read(reader),
            "discount" => self.discount.read(reader),
            "duration_type" => self.duration_type.read(reader),
            "end_time" => self.end_time.read(reader),
            "id" => self.id.read(reader),
            "participation_limit" => self.participation_limit.read(reader),
            "product_level" => self.product_level.read(reader),
            "status" => self.status.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_commands", &self.activity_commands);
        out.put("activity_type", &self.activity_type);
        out.put("auction_support_type", &self.auction_support_type);
        out.put("begin_time", &self.begin_time);
        out.put("create_time", &self.create_time);
        out.put("discount", &self.discount);
        out.put("duration_type", &self.duration_type);
        out.put("end_time", &self.end_time);
        out.put("id", &self.id);
        out.put("participation_limit", &self.participation_limit);
        out.put("product_level", &self.product_level);
        out.put("status", &self.status);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Area scope inside [`CreateActivityShippingDiscount`], [`ShippingDiscount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AreaScope {
    /// Specific areas.
    pub specific_areas: Vec<String>,
    /// Type. Example: `WHOLE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AreaScope {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Specific areas.
    pub fn specific_areas(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.specific_areas = value.into_iter().map(Into::into).collect();
        self
    }

    /// Type. Example: `WHOLE`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for AreaScope {
    fn name(&self) -> &'static str {
        "AreaScope"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "specific_areas" => self.specific_areas.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("specific_areas", &self.specific_areas);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Benefit product inside [`GetActivityResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BenefitProduct {
    /// Id.
    pub id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BenefitProduct {
    fn name(&self) -> &'static str {
        "BenefitProduct"
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

/// Bmsm discount inside [`Discount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BmsmDiscount {
    /// Details.
    pub details: Vec<Detail>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BmsmDiscount {
    fn name(&self) -> &'static str {
        "BmsmDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "details" => self.details.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("details", &self.details);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Bxgy discount inside [`Discount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BxgyDiscount {
    /// Benefit max applicable quantity.
    pub benefit_max_applicable_quantity: Option<String>,
    /// Benefit max applicable times.
    pub benefit_max_applicable_times: Option<String>,
    /// Discount type.
    pub discount_type: Option<String>,
    /// Discount value.
    pub discount_value: Option<String>,
    /// Threshold type.
    pub threshold_type: Option<String>,
    /// Threshold value.
    pub threshold_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for BxgyDiscount {
    fn name(&self) -> &'static str {
        "BxgyDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "benefit_max_applicable_quantity" => self.benefit_max_applicable_quantity.read(reader),
            "benefit_max_applicable_times" => self.benefit_max_applicable_times.read(reader),
            "discount_type" => self.discount_type.read(reader),
            "discount_value" => self.discount_value.read(reader),
            "threshold_type" => self.threshold_type.read(reader),
            "threshold_value" => self.threshold_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("benefit_max_applicable_quantity", &self.benefit_max_applicable_quantity);
        out.put("benefit_max_applicable_times", &self.benefit_max_applicable_times);
        out.put("discount_type", &self.discount_type);
        out.put("discount_value", &self.discount_value);
        out.put("threshold_type", &self.threshold_type);
        out.put("threshold_value", &self.threshold_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Claim duration inside [`Coupon`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClaimDuration {
    /// End time. Unix seconds. Example: `1709654340`.
    pub end_time: Option<i64>,
    /// Start time. Unix seconds. Example: `1709568000`.
    pub start_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ClaimDuration {
    fn name(&self) -> &'static str {
        "ClaimDuration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_time" => self.end_time.read(reader),
            "start_time" => self.start_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_time", &self.end_time);
        out.put("start_time", &self.start_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Coupon inside [`GetCouponResponse`], [`SearchCouponsResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    /// Claim duration.
    pub claim_duration: Option<ClaimDuration>,
    /// Create time. Unix milliseconds. Example: `1661756811000`.
    pub create_time: Option<i64>,
    /// Creation source. Example: `SELLER_CENTER`.
    pub creation_source: Option<String>,
    /// Discount.
    pub discount: Option<GetCouponDiscount>,
    /// Display channels.
    pub display_channels: Vec<String>,
    /// Display type. Example: `CHAT`.
    pub display_type: Option<DisplayType>,
    /// Id. Example: `7342461823095965461`.
    pub id: Option<String>,
    /// LIVE tasks.
    pub live_tasks: Vec<LiveTask>,
    /// Product ids.
    pub product_ids: Vec<String>,
    /// Product scope. Example: `FULL_SHOP`.
    pub product_scope: Option<ProductScope>,
    /// Promo code. Example: `TTS12345`.
    pub promo_code: Option<String>,
    /// Redemption duration.
    pub redemption_duration: Option<RedemptionDuration>,
    /// Seller tnc.
    pub seller_tnc: Option<String>,
    /// Status. Example: `NOT_START`.
    pub status: Option<CouponStatus>,
    /// Target buyer segment. Example: `NEW`.
    pub target_buyer_segment: Option<TargetBuyerSegment>,
    /// Threshold.
    pub threshold: Option<Threshold>,
    /// Title.
    pub title: Option<String>,
    /// Update time. Unix milliseconds. Example: `1661756811000`.
    pub update_time: Option<i64>,
    /// Usage limits.
    pub usage_limits: Option<UsageLimit>,
    /// Usage stats.
    pub usage_stats: Option<UsageStat>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Coupon {
    fn name(&self) -> &'static str {
        "Coupon"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "claim_duration" => self.claim_duration.read(reader),
            "create_time" => self.create_time.read(reader),
            "creation_source" => self.creation_source.read(reader),
            "discount" => self.discount.read(reader),
            "display_channels" => self.display_channels.read(reader),
            "display_type" => self.display_type.read(reader),
            "id" => self.id.read(reader),
            "live_tasks" => self.live_tasks.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "product_scope" => self.product_scope.read(reader),
            "promo_code" => self.promo_code.read(reader),
            "redemption_duration" => self.redemption_duration.read(reader),
            "seller_tnc" => self.seller_tnc.read(reader),
            "status" => self.status.read(reader),
            "target_buyer_segment" => self.target_buyer_segment.read(reader),
            "threshold" => self.threshold.read(reader),
            "title" => self.title.read(reader),
            "update_time" => self.update_time.read(reader),
            "usage_limits" => self.usage_limits.read(reader),
            "usage_stats" => self.usage_stats.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("claim_duration", &self.claim_duration);
        out.put("create_time", &self.create_time);
        out.put("creation_source", &self.creation_source);
        out.put("discount", &self.discount);
        out.put("display_channels", &self.display_channels);
        out.put("display_type", &self.display_type);
        out.put("id", &self.id);
        out.put("live_tasks", &self.live_tasks);
        out.put("product_ids", &self.product_ids);
        out.put("product_scope", &self.product_scope);
        out.put("promo_code", &self.promo_code);
        out.put("redemption_duration", &self.redemption_duration);
        out.put("seller_tnc", &self.seller_tnc);
        out.put("status", &self.status);
        out.put("target_buyer_segment", &self.target_buyer_segment);
        out.put("threshold", &self.threshold);
        out.put("title", &self.title);
        out.put("update_time", &self.update_time);
        out.put("usage_limits", &self.usage_limits);
        out.put("usage_stats", &self.usage_stats);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Bmsm discount inside [`CreateActivityDiscount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityBmsmDiscount {
    /// Details.
    pub details: Vec<CreateActivityDetail>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityBmsmDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Details.
    pub fn details(mut self, value: impl IntoIterator<Item = CreateActivityDetail>) -> Self {
        self.details = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateActivityBmsmDiscount {
    fn name(&self) -> &'static str {
        "CreateActivityBmsmDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "details" => self.details.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("details", &self.details);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Bxgy discount inside [`CreateActivityDiscount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityBxgyDiscount {
    /// Benefit max applicable quantity. Required.
    pub benefit_max_applicable_quantity: Option<String>,
    /// Benefit max applicable times.
    pub benefit_max_applicable_times: Option<String>,
    /// Discount type. Required.
    pub discount_type: Option<DiscountType>,
    /// Discount value. Required.
    pub discount_value: Option<String>,
    /// Threshold type. Required.
    pub threshold_type: Option<ThresholdType>,
    /// Threshold value. Required.
    pub threshold_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityBxgyDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Benefit max applicable quantity. Required.
    pub fn benefit_max_applicable_quantity(mut self, value: impl Into<String>) -> Self {
        self.benefit_max_applicable_quantity = Some(value.into());
        self
    }

    /// Benefit max applicable times.
    pub fn benefit_max_applicable_times(mut self, value: impl Into<String>) -> Self {
        self.benefit_max_applicable_times = Some(value.into());
        self
    }

    /// Discount type. Required.
    pub fn discount_type(mut self, value: impl Into<DiscountType>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Discount value. Required.
    pub fn discount_value(mut self, value: impl Into<String>) -> Self {
        self.discount_value = Some(value.into());
        self
    }

    /// Threshold type. Required.
    pub fn threshold_type(mut self, value: impl Into<ThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }

    /// Threshold value. Required.
    pub fn threshold_value(mut self, value: impl Into<String>) -> Self {
        self.threshold_value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateActivityBxgyDiscount {
    fn name(&self) -> &'static str {
        "CreateActivityBxgyDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "benefit_max_applicable_quantity" => self.benefit_max_applicable_quantity.read(reader),
            "benefit_max_applicable_times" => self.benefit_max_applicable_times.read(reader),
            "discount_type" => self.discount_type.read(reader),
            "discount_value" => self.discount_value.read(reader),
            "threshold_type" => self.threshold_type.read(reader),
            "threshold_value" => self.threshold_value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("benefit_max_applicable_quantity", &self.benefit_max_applicable_quantity);
        out.put("benefit_max_applicable_times", &self.benefit_max_applicable_times);
        out.put("discount_type", &self.discount_type);
        out.put("discount_value", &self.discount_value);
        out.put("threshold_type", &self.threshold_type);
        out.put("threshold_value", &self.threshold_value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`CreateActivityBmsmDiscount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityDetail {
    /// Threshold type. Required. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<ThresholdType>,
    /// Threshold value. Required. Example: `5`.
    pub threshold_value: Option<String>,
    /// Tier. Required. Example: `1`.
    pub tier: Option<i64>,
    /// Type. Required. Example: `PERCENTAGE_OFF`.
    pub type_: Option<CreateActivityDetailType>,
    /// Value. Required. Example: `10`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Threshold type. Required. Example: `MINIMAL_ITEM_QUANTITY`.
    pub fn threshold_type(mut self, value: impl Into<ThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }

    /// Threshold value. Required. Example: `5`.
    pub fn threshold_value(mut self, value: impl Into<String>) -> Self {
        self.threshold_value = Some(value.into());
        self
    }

    /// Tier. Required. Example: `1`.
    pub fn tier(mut self, value: impl Into<i64>) -> Self {
        self.tier = Some(value.into());
        self
    }

    /// Type. Required. Example: `PERCENTAGE_OFF`.
    pub fn type_(mut self, value: impl Into<CreateActivityDetailType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Value. Required. Example: `10`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateActivityDetail {
    fn name(&self) -> &'static str {
        "CreateActivityDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "threshold_type" => self.threshold_type.read(reader),
            "threshold_value" => self.threshold_value.read(reader),
            "tier" => self.tier.read(reader),
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("threshold_type", &self.threshold_type);
        out.put("threshold_value", &self.threshold_value);
        out.put("tier", &self.tier);
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Discount inside [`CreateActivityRequest`], [`UpdateActivityRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityDiscount {
    /// Bmsm discount.
    pub bmsm_discount: Option<CreateActivityBmsmDiscount>,
    /// Bxgy discount.
    pub bxgy_discount: Option<CreateActivityBxgyDiscount>,
    /// Gift discount.
    pub gift_discount: Option<GiftDiscount>,
    /// Shipping discount.
    pub shipping_discount: Option<CreateActivityShippingDiscount>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bmsm discount.
    pub fn bmsm_discount(mut self, value: CreateActivityBmsmDiscount) -> Self {
        self.bmsm_discount = Some(value);
        self
    }

    /// Bxgy discount.
    pub fn bxgy_discount(mut self, value: CreateActivityBxgyDiscount) -> Self {
        self.bxgy_discount = Some(value);
        self
    }

    /// Gift discount.
    pub fn gift_discount(mut self, value: GiftDiscount) -> Self {
        self.gift_discount = Some(value);
        self
    }

    /// Shipping discount.
    pub fn shipping_discount(mut self, value: CreateActivityShippingDiscount) -> Self {
        self.shipping_discount = Some(value);
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateActivityDiscount {
    fn name(&self) -> &'static str {
        "CreateActivityDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "bmsm_discount" => self.bmsm_discount.read(reader),
            "bxgy_discount" => self.bxgy_discount.read(reader),
            "gift_discount" => self.gift_discount.read(reader),
            "shipping_discount" => self.shipping_discount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("bmsm_discount", &self.bmsm_discount);
        out.put("bxgy_discount", &self.bxgy_discount);
        out.put("gift_discount", &self.gift_discount);
        out.put("shipping_discount", &self.shipping_discount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Participation limit inside [`CreateActivityRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityParticipationLimit {
    /// Type. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`.
    pub type_: Option<CreateActivityParticipationLimitType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityParticipationLimit {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`.
    pub fn type_(mut self, value: impl Into<CreateActivityParticipationLimitType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateActivityParticipationLimit {
    fn name(&self) -> &'static str {
        "CreateActivityParticipationLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping discount inside [`CreateActivityDiscount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityShippingDiscount {
    /// Area scope. Required.
    pub area_scope: Option<AreaScope>,
    /// Inventory type. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`.
    pub inventory_type: Option<String>,
    /// Shipping method. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`.
    pub shipping_method: Option<String>,
    /// Threshold type. Required. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<CreateActivityShippingDiscountThresholdType>,
    /// Threshold value. Example: `3`.
    pub threshold_value: Option<String>,
    /// Type. Required. Example: `DISCOUNT_SHIPPING_FEE`.
    pub type_: Option<String>,
    /// Value. Example: `10.5`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityShippingDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Area scope. Required.
    pub fn area_scope(mut self, value: AreaScope) -> Self {
        self.area_scope = Some(value);
        self
    }

    /// Inventory type. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`.
    pub fn inventory_type(mut self, value: impl Into<String>) -> Self {
        self.inventory_type = Some(value.into());
        self
    }

    /// Shipping method. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`.
    pub fn shipping_method(mut self, value: impl Into<String>) -> Self {
        self.shipping_method = Some(value.into());
        self
    }

    /// Threshold type. Required. Example: `MINIMAL_ITEM_QUANTITY`.
    pub fn threshold_type(mut self, value: impl Into<CreateActivityShippingDiscountThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }

    /// Threshold value. Example: `3`.
    pub fn threshold_value(mut self, value: impl Into<String>) -> Self {
        self.threshold_value = Some(value.into());
        self
    }

    /// Type. Required. Example: `DISCOUNT_SHIPPING_FEE`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Value. Example: `10.5`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateActivityShippingDiscount {
    fn name(&self) -> &'static str {
        "CreateActivityShippingDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "area_scope" => self.area_scope.read(reader),
            "inventory_type" => self.inventory_type.read(reader),
            "shipping_method" => self.shipping_method.read(reader),
            "threshold_type" => self.threshold_type.read(reader),
            "threshold_value" => self.threshold_value.read(reader),
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("area_scope", &self.area_scope);
        out.put("inventory_type", &self.inventory_type);
        out.put("shipping_method", &self.shipping_method);
        out.put("threshold_type", &self.threshold_type);
        out.put("threshold_value", &self.threshold_value);
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Target user info inside [`CreateActivityRequest`], [`UpdateActivityRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityTargetUserInfo {
    /// User type. Example: `ALL_USER`.
    pub user_type: Option<UserType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityTargetUserInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// User type. Example: `ALL_USER`.
    pub fn user_type(mut self, value: impl Into<UserType>) -> Self {
        self.user_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateActivityTargetUserInfo {
    fn name(&self) -> &'static str {
        "CreateActivityTargetUserInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "user_type" => self.user_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("user_type", &self.user_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Detail inside [`BmsmDiscount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detail {
    /// Threshold type. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<ThresholdType>,
    /// Threshold value. Example: `5`.
    pub threshold_value: Option<String>,
    /// Tier. Example: `1`.
    pub tier: Option<i64>,
    /// Type. Example: `PERCENTAGE_OFF`.
    pub type_: Option<CreateActivityDetailType>,
    /// Value. Example: `10`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Detail {
    fn name(&self) -> &'static str {
        "Detail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "threshold_type" => self.threshold_type.read(reader),
            "threshold_value" => self.threshold_value.read(reader),
            "tier" => self.tier.read(reader),
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("threshold_type", &self.threshold_type);
        out.put("threshold_value", &self.threshold_value);
        out.put("tier", &self.tier);
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Discount inside [`Activity`], [`GetActivityResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Discount {
    /// Bmsm discount.
    pub bmsm_discount: Option<BmsmDiscount>,
    /// Bxgy discount.
    pub bxgy_discount: Option<BxgyDiscount>,
    /// Gift discount.
    pub gift_discount: Option<GiftDiscount>,
    /// Shipping discount.
    pub shipping_discount: Option<ShippingDiscount>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Discount {
    fn name(&self) -> &'static str {
        "Discount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "bmsm_discount" => self.bmsm_discount.read(reader),
            "bxgy_discount" => self.bxgy_discount.read(reader),
            "gift_discount" => self.gift_discount.read(reader),
            "shipping_discount" => self.shipping_discount.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("bmsm_discount", &self.bmsm_discount);
        out.put("bxgy_discount", &self.bxgy_discount);
        out.put("gift_discount", &self.gift_discount);
        out.put("shipping_discount", &self.shipping_discount);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Discount inside [`Coupon`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCouponDiscount {
    /// Max discount.
    pub max_discount: Option<Money>,
    /// Percentage. Example: `30`.
    pub percentage: Option<String>,
    /// Reduction amount.
    pub reduction_amount: Option<Money>,
    /// Type. Example: `AMOUNT_OFF`.
    pub type_: Option<GetCouponDiscountType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for GetCouponDiscount {
    fn name(&self) -> &'static str {
        "GetCouponDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "max_discount" => self.max_discount.read(reader),
            "percentage" => self.percentage.read(reader),
            "reduction_amount" => self.reduction_amount.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("max_discount", &self.max_discount);
        out.put("percentage", &self.percentage);
        out.put("reduction_amount", &self.reduction_amount);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Gift detail inside [`GiftInfo`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftDetail {
    /// Product id. Example: `1732239744891062847`.
    pub product_id: Option<String>,
    /// SKU id. Example: `1732239787859544639`.
    pub sku_id: Option<String>,
    /// Total claim limit. Example: `100`.
    pub total_claim_limit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GiftDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Product id. Example: `1732239744891062847`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// SKU id. Example: `1732239787859544639`.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Total claim limit. Example: `100`.
    pub fn total_claim_limit(mut self, value: impl Into<String>) -> Self {
        self.total_claim_limit = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GiftDetail {
    fn name(&self) -> &'static str {
        "GiftDetail"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "product_id" => self.product_id.read(reader),
            "sku_id" => self.sku_id.read(reader),
            "total_claim_limit" => self.total_claim_limit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("product_id", &self.product_id);
        out.put("sku_id", &self.sku_id);
        out.put("total_claim_limit", &self.total_claim_limit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Gift discount inside [`CreateActivityDiscount`], [`Discount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftDiscount {
    /// Gift info.
    pub gift_infos: Vec<GiftInfo>,
    /// Gift receiving type. Example: `ALL_RECEIVE`.
    pub gift_receiving_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GiftDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gift info.
    pub fn gift_infos(mut self, value: impl IntoIterator<Item = GiftInfo>) -> Self {
        self.gift_infos = value.into_iter().collect();
        self
    }

    /// Gift receiving type. Example: `ALL_RECEIVE`.
    pub fn gift_receiving_type(mut self, value: impl Into<String>) -> Self {
        self.gift_receiving_type = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GiftDiscount {
    fn name(&self) -> &'static str {
        "GiftDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gift_infos" => self.gift_infos.read(reader),
            "gift_receiving_type" => self.gift_receiving_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gift_infos", &self.gift_infos);
        out.put("gift_receiving_type", &self.gift_receiving_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Gift info inside [`GiftDiscount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftInfo {
    /// Gift details.
    pub gift_details: Vec<GiftDetail>,
    /// Threshold type. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<ThresholdType>,
    /// Threshold value. Example: `3`.
    pub threshold_value: Option<String>,
    /// Tier. Example: `1`.
    pub tier: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GiftInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gift details.
    pub fn gift_details(mut self, value: impl IntoIterator<Item = GiftDetail>) -> Self {
        self.gift_details = value.into_iter().collect();
        self
    }

    /// Threshold type. Example: `MINIMAL_ITEM_QUANTITY`.
    pub fn threshold_type(mut self, value: impl Into<ThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }

    /// Threshold value. Example: `3`.
    pub fn threshold_value(mut self, value: impl Into<String>) -> Self {
        self.threshold_value = Some(value.into());
        self
    }

    /// Tier. Example: `1`.
    pub fn tier(mut self, value: impl Into<i64>) -> Self {
        self.tier = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GiftInfo {
    fn name(&self) -> &'static str {
        "GiftInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "gift_details" => self.gift_details.read(reader),
            "threshold_type" => self.threshold_type.read(reader),
            "threshold_value" => self.threshold_value.read(reader),
            "tier" => self.tier.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("gift_details", &self.gift_details);
        out.put("threshold_type", &self.threshold_type);
        out.put("threshold_value", &self.threshold_value);
        out.put("tier", &self.tier);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// LIVE task inside [`Coupon`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveTask {
    /// Min watch time. Example: `60`.
    pub min_watch_time: Option<String>,
    /// Type. Example: `FOLLOW_HOST`.
    pub type_: Option<LiveTaskType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for LiveTask {
    fn name(&self) -> &'static str {
        "LiveTask"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "min_watch_time" => self.min_watch_time.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("min_watch_time", &self.min_watch_time);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Participation limit inside [`Activity`], [`GetActivityResponse`], [`UpdateActivityRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParticipationLimit {
    /// Type. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ParticipationLimit {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for ParticipationLimit {
    fn name(&self) -> &'static str {
        "ParticipationLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`GetActivityResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Activity price.
    pub activity_price: Option<Money>,
    /// Discount. Example: `10`.
    pub discount: Option<String>,
    /// Id. Example: `7136011254174631686`.
    pub id: Option<String>,
    /// Quantity limit. Example: `-1`.
    pub quantity_limit: Option<i64>,
    /// Quantity per user. Example: `-1`.
    pub quantity_per_user: Option<i64>,
    /// SKUs.
    pub skus: Vec<Sku>,
    /// Used quantity.
    pub used_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Product {
    fn name(&self) -> &'static str {
        "Product"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_price" => self.activity_price.read(reader),
            "discount" => self.discount.read(reader),
            "id" => self.id.read(reader),
            "quantity_limit" => self.quantity_limit.read(reader),
            "quantity_per_user" => self.quantity_per_user.read(reader),
            "skus" => self.skus.read(reader),
            "used_quantity" => self.used_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_price", &self.activity_price);
        out.put("discount", &self.discount);
        out.put("id", &self.id);
        out.put("quantity_limit", &self.quantity_limit);
        out.put("quantity_per_user", &self.quantity_per_user);
        out.put("skus", &self.skus);
        out.put("used_quantity", &self.used_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Redemption duration inside [`Coupon`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedemptionDuration {
    /// End time. Unix seconds. Example: `1709754340`.
    pub end_time: Option<i64>,
    /// Relative time. Unix seconds. Example: `4`.
    pub relative_time: Option<i64>,
    /// Start time. Unix seconds. Example: `1709768000`.
    pub start_time: Option<i64>,
    /// Type. Example: `ABSOLUTE`.
    pub type_: Option<RedemptionDurationType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for RedemptionDuration {
    fn name(&self) -> &'static str {
        "RedemptionDuration"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "end_time" => self.end_time.read(reader),
            "relative_time" => self.relative_time.read(reader),
            "start_time" => self.start_time.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("end_time", &self.end_time);
        out.put("relative_time", &self.relative_time);
        out.put("start_time", &self.start_time);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Shipping discount inside [`Discount`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingDiscount {
    /// Area scope.
    pub area_scope: Option<AreaScope>,
    /// Inventory type. Example: `SELF_FULFILLED`.
    pub inventory_type: Option<String>,
    /// Shipping method. Example: `STANDARD_SHIPPING`.
    pub shipping_method: Option<String>,
    /// Threshold type. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<CreateActivityShippingDiscountThresholdType>,
    /// Threshold value. Example: `3`.
    pub threshold_value: Option<String>,
    /// Type. Example: `DISCOUNT_SHIPPING_FEE`.
    pub type_: Option<String>,
    /// Value. Example: `10.5`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for ShippingDiscount {
    fn name(&self) -> &'static str {
        "ShippingDiscount"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "area_scope" => self.area_scope.read(reader),
            "inventory_type" => self.inventory_type.read(reader),
            "shipping_method" => self.shipping_method.read(reader),
            "threshold_type" => self.threshold_type.read(reader),
            "threshold_value" => self.threshold_value.read(reader),
            "type" => self.type_.read(reader),
            "value" => self.value.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("area_scope", &self.area_scope);
        out.put("inventory_type", &self.inventory_type);
        out.put("shipping_method", &self.shipping_method);
        out.put("threshold_type", &self.threshold_type);
        out.put("threshold_value", &self.threshold_value);
        out.put("type", &self.type_);
        out.put("value", &self.value);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`Product`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sku {
    /// Activity price.
    pub activity_price: Option<Money>,
    /// Discount. Example: `10`.
    pub discount: Option<String>,
    /// Id. Example: `7136382541418366725`.
    pub id: Option<String>,
    /// Quantity limit. Example: `-1`.
    pub quantity_limit: Option<i64>,
    /// Quantity per user. Example: `-1`.
    pub quantity_per_user: Option<i64>,
    /// Used quantity.
    pub used_quantity: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Sku {
    fn name(&self) -> &'static str {
        "Sku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_price" => self.activity_price.read(reader),
            "discount" => self.discount.read(reader),
            "id" => self.id.read(reader),
            "quantity_limit" => self.quantity_limit.read(reader),
            "quantity_per_user" => self.quantity_per_user.read(reader),
            "used_quantity" => self.used_quantity.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_price", &self.activity_price);
        out.put("discount", &self.discount);
        out.put("id", &self.id);
        out.put("quantity_limit", &self.quantity_limit);
        out.put("quantity_per_user", &self.quantity_per_user);
        out.put("used_quantity", &self.used_quantity);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Target user info inside [`GetActivityResponse`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetUserInfo {
    /// User type. Example: `ALL_USER`.
    pub user_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for TargetUserInfo {
    fn name(&self) -> &'static str {
        "TargetUserInfo"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "user_type" => self.user_type.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("user_type", &self.user_type);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Threshold inside [`Coupon`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Threshold {
    /// Min spend.
    pub min_spend: Option<Money>,
    /// Type. Example: `MIN_SPEND`.
    pub type_: Option<ThresholdType2>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for Threshold {
    fn name(&self) -> &'static str {
        "Threshold"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "min_spend" => self.min_spend.read(reader),
            "type" => self.type_.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("min_spend", &self.min_spend);
        out.put("type", &self.type_);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Product inside [`UpdateActivityProductRequest`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateActivityProductProduct {
    /// Activity price amount. A decimal number as text. Example: `4.5`.
    pub activity_price_amount: Option<String>,
    /// Discount. Example: `10`.
    pub discount: Option<String>,
    /// Id. Required. Example: `7135427619356477189`.
    pub id: Option<String>,
    /// Quantity limit. Required. Example: `-1`.
    pub quantity_limit: Option<i64>,
    /// Quantity per user. Required. Example: `-1`.
    pub quantity_per_user: Option<i64>,
    /// SKUs.
    pub skus: Vec<UpdateActivityProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateActivityProductProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Activity price amount. A decimal number as text. Example: `4.5`.
    pub fn activity_price_amount(mut self, value: impl Into<String>) -> Self {
        self.activity_price_amount = Some(value.into());
        self
    }

    /// Discount. Example: `10`.
    pub fn discount(mut self, value: impl Into<String>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Id. Required. Example: `7135427619356477189`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Quantity limit. Required. Example: `-1`.
    pub fn quantity_limit(mut self, value: impl Into<i64>) -> Self {
        self.quantity_limit = Some(value.into());
        self
    }

    /// Quantity per user. Required. Example: `-1`.
    pub fn quantity_per_user(mut self, value: impl Into<i64>) -> Self {
        self.quantity_per_user = Some(value.into());
        self
    }

    /// SKUs.
    pub fn skus(mut self, value: impl IntoIterator<Item = UpdateActivityProductSku>) -> Self {
        self.skus = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateActivityProductProduct {
    fn name(&self) -> &'static str {
        "UpdateActivityProductProduct"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_price_amount" => self.activity_price_amount.read(reader),
            "discount" => self.discount.read(reader),
            "id" => self.id.read(reader),
            "quantity_limit" => self.quantity_limit.read(reader),
            "quantity_per_user" => self.quantity_per_user.read(reader),
            "skus" => self.skus.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_price_amount", &self.activity_price_amount);
        out.put("discount", &self.discount);
        out.put("id", &self.id);
        out.put("quantity_limit", &self.quantity_limit);
        out.put("quantity_per_user", &self.quantity_per_user);
        out.put("skus", &self.skus);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// SKU inside [`UpdateActivityProductProduct`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateActivityProductSku {
    /// Activity price amount. A decimal number as text. Example: `6.5`.
    pub activity_price_amount: Option<String>,
    /// Discount. Example: `10`.
    pub discount: Option<String>,
    /// Id. Required. Example: `7125688837187176194`.
    pub id: Option<String>,
    /// Quantity limit. Required. Example: `-1`.
    pub quantity_limit: Option<i64>,
    /// Quantity per user. Required. Example: `10`.
    pub quantity_per_user: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateActivityProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Activity price amount. A decimal number as text. Example: `6.5`.
    pub fn activity_price_amount(mut self, value: impl Into<String>) -> Self {
        self.activity_price_amount = Some(value.into());
        self
    }

    /// Discount. Example: `10`.
    pub fn discount(mut self, value: impl Into<String>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Id. Required. Example: `7125688837187176194`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Quantity limit. Required. Example: `-1`.
    pub fn quantity_limit(mut self, value: impl Into<i64>) -> Self {
        self.quantity_limit = Some(value.into());
        self
    }

    /// Quantity per user. Required. Example: `10`.
    pub fn quantity_per_user(mut self, value: impl Into<i64>) -> Self {
        self.quantity_per_user = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateActivityProductSku {
    fn name(&self) -> &'static str {
        "UpdateActivityProductSku"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_price_amount" => self.activity_price_amount.read(reader),
            "discount" => self.discount.read(reader),
            "id" => self.id.read(reader),
            "quantity_limit" => self.quantity_limit.read(reader),
            "quantity_per_user" => self.quantity_per_user.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_price_amount", &self.activity_price_amount);
        out.put("discount", &self.discount);
        out.put("id", &self.id);
        out.put("quantity_limit", &self.quantity_limit);
        out.put("quantity_per_user", &self.quantity_per_user);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Usage limit inside [`Coupon`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageLimit {
    /// Redemption limit. Example: `1000`.
    pub redemption_limit: Option<i64>,
    /// Single buyer claim limit. Example: `30`.
    pub single_buyer_claim_limit: Option<i64>,
    /// Total claim limit. Example: `1000`.
    pub total_claim_limit: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UsageLimit {
    fn name(&self) -> &'static str {
        "UsageLimit"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "redemption_limit" => self.redemption_limit.read(reader),
            "single_buyer_claim_limit" => self.single_buyer_claim_limit.read(reader),
            "total_claim_limit" => self.total_claim_limit.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("redemption_limit", &self.redemption_limit);
        out.put("single_buyer_claim_limit", &self.single_buyer_claim_limit);
        out.put("total_claim_limit", &self.total_claim_limit);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// Usage stat inside [`Coupon`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageStat {
    /// Claimed count. Example: `5`.
    pub claimed_count: Option<i64>,
    /// Redeemed count. Example: `0`.
    pub redeemed_count: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl Model for UsageStat {
    fn name(&self) -> &'static str {
        "UsageStat"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "claimed_count" => self.claimed_count.read(reader),
            "redeemed_count" => self.redeemed_count.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("claimed_count", &self.claimed_count);
        out.put("redeemed_count", &self.redeemed_count);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CreateActivityResponse,
    DeactivateActivityResponse,
    GetActivityResponse,
    GetCouponResponse,
    RemoveActivityProductResponse,
    RepublishActivityResponse,
    SearchActivitiesResponse,
    SearchCouponsResponse,
    UpdateActivityResponse,
    UpdateActivityProductResponse,
    Activity,
    AreaScope,
    BenefitProduct,
    BmsmDiscount,
    BxgyDiscount,
    ClaimDuration,
    Coupon,
    CreateActivityBmsmDiscount,
    CreateActivityBxgyDiscount,
    CreateActivityDetail,
    CreateActivityDiscount,
    CreateActivityParticipationLimit,
    CreateActivityShippingDiscount,
    CreateActivityTargetUserInfo,
    Detail,
    Discount,
    GetCouponDiscount,
    GiftDetail,
    GiftDiscount,
    GiftInfo,
    LiveTask,
    ParticipationLimit,
    Product,
    RedemptionDuration,
    ShippingDiscount,
    Sku,
    TargetUserInfo,
    Threshold,
    UpdateActivityProductProduct,
    UpdateActivityProductSku,
    UsageLimit,
    UsageStat,
);
