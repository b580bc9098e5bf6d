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
    /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Unix time in seconds when the promotion was created. Example: `1661756811`.
    pub create_time: Option<i64>,
    /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
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
    /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Name of the promotion, unique among those of the seller, at most 50 characters.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
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
    /// Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated.
    pub activity_commands: Vec<String>,
    /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`.
    pub activity_type: Option<GetActivityActivityType>,
    /// Whether the promotion also applies to products sold in LIVE auctions.
    pub auction_support_type: Option<String>,
    /// Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`.
    pub begin_time: Option<i64>,
    /// Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
    pub benefit_products: Vec<BenefitProduct>,
    /// Unix time in seconds when the promotion was created. Example: `1661750811`.
    pub create_time: Option<i64>,
    /// Discount settings of the promotion, one object for the kind in question.
    pub discount: Option<Discount>,
    /// Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`.
    pub duration_type: Option<String>,
    /// Unix time in seconds when the promotion ends. Example: `1661856811`.
    pub end_time: Option<i64>,
    /// How often one buyer can take part in the promotion.
    pub participation_limit: Vec<ParticipationLimit>,
    /// What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
    pub product_level: Option<ProductLevel>,
    /// Products in the promotion; empty for price promotions that ended more than 180 days ago.
    pub products: Vec<Product>,
    /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Group of buyers for whom the promotion is meant.
    pub target_user_info: Option<TargetUserInfo>,
    /// Name of the promotion, unique among those of the seller, at most 50 characters.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the promotion. Example: `1661750811`.
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
    /// The coupon: discount, conditions, limits and use so far.
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
    /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Unix time in seconds of the last change of the promotion. Example: `1661765135`.
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
    /// Id of the new promotion, different from that of the old one.
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
    /// Promotion activities that match the filters.
    pub activities: Vec<Activity>,
    /// Token for the next page, to be passed as `page_token`; an empty text on the last page. Example: `123`.
    pub next_page_token: Option<String>,
    /// Number of entries that match the filters, over all pages. Example: `120`.
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
    /// Coupons of the shop that match the filters.
    pub coupons: Vec<Coupon>,
    /// Token for the next page, to be passed as `page_token`; an empty text on the last page. Example: `1661756811000`.
    pub next_page_token: Option<String>,
    /// Number of entries that match the filters, over all pages. Example: `20`.
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
    /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// Name of the promotion, unique among those of the seller, at most 50 characters. Example: `BlackFridayDiscount`.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
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
    /// Id of the promotion activity, by which it is read, changed or ended. Example: `7136104329798256386`.
    pub activity_id: Option<String>,
    /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `DRAFT`.
    pub status: Option<ActivityStatus>,
    /// Name of the promotion, unique among those of the seller, at most 50 characters. Example: `DiscountPromotion`.
    pub title: Option<String>,
    /// Number of products or, at variation level, SKUs in this call. Example: `1`.
    pub total_count: Option<i64>,
    /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
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
    /// Limits on what may be done; IMMUTABLE means the activity can be neither edited nor deactivated.
    pub activity_commands: Vec<String>,
    /// Kind of promotion, which decides which prices or discounts have to be given. Example: `FIXED_PRICE`.
    pub activity_type: Option<ActivityActivityType>,
    /// Whether the promotion also applies to products sold in LIVE auctions.
    pub auction_support_type: Option<String>,
    /// Unix time in seconds when the promotion starts; must lie in the future when it is set. Example: `1661756811`.
    pub begin_time: Option<i64>,
    /// Unix time in seconds when the promotion was created. Example: `1661756811`.
    pub create_time: Option<i64>,
    /// Discount settings of the promotion, one object for the kind in question.
    pub discount: Option<Discount>,
    /// Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Example: `INDEFINITE`.
    pub duration_type: Option<String>,
    /// Unix time in seconds when the promotion ends. Example: `1661756811`.
    pub end_time: Option<i64>,
    /// Id of the promotion activity, used to read or change it. Example: `7136104329798256386`.
    pub id: Option<String>,
    /// How often one buyer can take part in the promotion.
    pub participation_limit: Vec<ParticipationLimit>,
    /// What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
    pub product_level: Option<ProductLevel>,
    /// State of the promotion, from draft and waiting through running to one of the ended states. Example: `ONGOING`.
    pub status: Option<ActivityStatus>,
    /// Name of the promotion, unique among those of the seller, at most 50 characters.
    pub title: Option<String>,
    /// Unix time in seconds of the last change of the promotion. Example: `1661756811`.
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
    /// Areas in which the shipping discount applies; allowed values depend on the region of the shop.
    pub specific_areas: Vec<String>,
    /// Whether the discount applies everywhere the seller ships (WHOLE) or only in `specific_areas` (SPECIFIC_AREAS). Example: `WHOLE`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl AreaScope {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Areas in which the shipping discount applies; allowed values depend on the region of the shop.
    pub fn specific_areas(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.specific_areas = value.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the discount applies everywhere the seller ships (WHOLE) or only in `specific_areas` (SPECIFIC_AREAS). Example: `WHOLE`.
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
    /// Id of the product that buyers get in a buy-X-get-Y promotion.
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
    /// Steps of the promotion, at most two, all with the same kind of threshold and of discount.
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
    /// Largest number of items that get the benefit of a buy-X-get-Y promotion.
    pub benefit_max_applicable_quantity: Option<String>,
    /// How often the benefit of a buy-X-get-Y promotion can be applied in one order.
    pub benefit_max_applicable_times: Option<String>,
    /// Kind of benefit on the items that the buyer gets.
    pub discount_type: Option<String>,
    /// Size of the benefit, an amount or a percentage depending on `discount_type`.
    pub discount_value: Option<String>,
    /// What a buyer must reach to get the benefit: a number of items or an order amount.
    pub threshold_type: Option<String>,
    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals.
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
    /// Unix time in seconds until which buyers can claim the coupon. Example: `1709654340`.
    pub end_time: Option<i64>,
    /// Unix time in seconds from which buyers can claim the coupon. Example: `1709568000`.
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
    /// Period in which buyers can claim the coupon.
    pub claim_duration: Option<ClaimDuration>,
    /// Unix time when the coupon was created; samples are in milliseconds. Example: `1661756811000`.
    pub create_time: Option<i64>,
    /// Where the coupon was made: SELLER_CENTER, SELLER_APP (mobile app) or TTS_CRM (the customer relation tool). Example: `SELLER_CENTER`.
    pub creation_source: Option<String>,
    /// What the coupon takes off the price, a sum or a percentage.
    pub discount: Option<GetCouponDiscount>,
    /// Places where the coupon is shown: ALL, or some of SHOPPING_CENTER, CHAT, LIVE, VIDEO and SHOWCASE; PRIVATE for codes the seller hands out.
    pub display_channels: Vec<String>,
    /// Places where buyers can find and claim the coupon. Example: `CHAT`.
    pub display_type: Option<DisplayType>,
    /// Id of the coupon, used to fetch its details. Example: `7342461823095965461`.
    pub id: Option<String>,
    /// What viewers must do before they can claim a coupon in a LIVE; only LIVE coupons in the US and UK.
    pub live_tasks: Vec<LiveTask>,
    /// Products for which the coupon can be used; only if `product_scope` is SPECIFIC_PRODUCTS.
    pub product_ids: Vec<String>,
    /// Products the coupon applies to: FULL_SHOP for all, SPECIFIC_PRODUCTS for those in `product_ids` of Get Coupon. Example: `FULL_SHOP`.
    pub product_scope: Option<ProductScope>,
    /// Code that buyers enter to claim the coupon, 6 to 12 letters or digits. Example: `TTS12345`.
    pub promo_code: Option<String>,
    /// Period in which a claimed coupon can be used in an order.
    pub redemption_duration: Option<RedemptionDuration>,
    /// Terms and conditions that the seller added to the coupon.
    pub seller_tnc: Option<String>,
    /// State of the coupon: waiting, running or ended. Example: `NOT_START`.
    pub status: Option<CouponStatus>,
    /// Buyers who can claim the coupon, such as ALL, NEW (never bought in the shop), FREQUENT_CUSTOMERS, LAPSED_CUSTOMERS or NEW_FOLLOWERS. Example: `NEW`.
    pub target_buyer_segment: Option<TargetBuyerSegment>,
    /// Purchase that is needed before the coupon can be used.
    pub threshold: Option<Threshold>,
    /// Name of the coupon, chosen by the seller.
    pub title: Option<String>,
    /// Unix time of the last change of the coupon; samples are in milliseconds. Example: `1661756811000`.
    pub update_time: Option<i64>,
    /// How often the coupon can be claimed and used.
    pub usage_limits: Option<UsageLimit>,
    /// How often the coupon has been claimed and used so far.
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
    /// Steps of the promotion, at most two, all with the same kind of threshold and of discount.
    pub details: Vec<CreateActivityDetail>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityBmsmDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Steps of the promotion, at most two, all with the same kind of threshold and of discount.
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
    /// Largest number of items that get the benefit of a buy-X-get-Y promotion. Required.
    pub benefit_max_applicable_quantity: Option<String>,
    /// How often the benefit of a buy-X-get-Y promotion can be applied in one order.
    pub benefit_max_applicable_times: Option<String>,
    /// Kind of benefit on the items that the buyer gets. Required.
    pub discount_type: Option<DiscountType>,
    /// Size of the benefit, an amount or a percentage depending on `discount_type`. Required.
    pub discount_value: Option<String>,
    /// What a buyer must reach to get the benefit: a number of items or an order amount. Required.
    pub threshold_type: Option<ThresholdType>,
    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required.
    pub threshold_value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityBxgyDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of items that get the benefit of a buy-X-get-Y promotion. Required.
    pub fn benefit_max_applicable_quantity(mut self, value: impl Into<String>) -> Self {
        self.benefit_max_applicable_quantity = Some(value.into());
        self
    }

    /// How often the benefit of a buy-X-get-Y promotion can be applied in one order.
    pub fn benefit_max_applicable_times(mut self, value: impl Into<String>) -> Self {
        self.benefit_max_applicable_times = Some(value.into());
        self
    }

    /// Kind of benefit on the items that the buyer gets. Required.
    pub fn discount_type(mut self, value: impl Into<DiscountType>) -> Self {
        self.discount_type = Some(value.into());
        self
    }

    /// Size of the benefit, an amount or a percentage depending on `discount_type`. Required.
    pub fn discount_value(mut self, value: impl Into<String>) -> Self {
        self.discount_value = Some(value.into());
        self
    }

    /// What a buyer must reach to get the benefit: a number of items or an order amount. Required.
    pub fn threshold_type(mut self, value: impl Into<ThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }

    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required.
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
    /// What a buyer must reach to get the benefit: a number of items or an order amount. Required. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<ThresholdType>,
    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required. Example: `5`.
    pub threshold_value: Option<String>,
    /// Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Required. Example: `1`.
    pub tier: Option<i64>,
    /// Kind of discount at this step; `value` holds its size. Required. Example: `PERCENTAGE_OFF`.
    pub type_: Option<CreateActivityDetailType>,
    /// Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Required. Example: `10`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What a buyer must reach to get the benefit: a number of items or an order amount. Required. Example: `MINIMAL_ITEM_QUANTITY`.
    pub fn threshold_type(mut self, value: impl Into<ThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }

    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Required. Example: `5`.
    pub fn threshold_value(mut self, value: impl Into<String>) -> Self {
        self.threshold_value = Some(value.into());
        self
    }

    /// Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Required. Example: `1`.
    pub fn tier(mut self, value: impl Into<i64>) -> Self {
        self.tier = Some(value.into());
        self
    }

    /// Kind of discount at this step; `value` holds its size. Required. Example: `PERCENTAGE_OFF`.
    pub fn type_(mut self, value: impl Into<CreateActivityDetailType>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Required. Example: `10`.
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
    /// Settings of a promotion of type BUY_MORE_SAVE_MORE.
    pub bmsm_discount: Option<CreateActivityBmsmDiscount>,
    /// Settings of a promotion of type BUY_X_GET_Y.
    pub bxgy_discount: Option<CreateActivityBxgyDiscount>,
    /// Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds.
    pub gift_discount: Option<GiftDiscount>,
    /// Settings of a promotion of type SHIPPING_DISCOUNT.
    pub shipping_discount: Option<CreateActivityShippingDiscount>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Settings of a promotion of type BUY_MORE_SAVE_MORE.
    pub fn bmsm_discount(mut self, value: CreateActivityBmsmDiscount) -> Self {
        self.bmsm_discount = Some(value);
        self
    }

    /// Settings of a promotion of type BUY_X_GET_Y.
    pub fn bxgy_discount(mut self, value: CreateActivityBxgyDiscount) -> Self {
        self.bxgy_discount = Some(value);
        self
    }

    /// Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds.
    pub fn gift_discount(mut self, value: GiftDiscount) -> Self {
        self.gift_discount = Some(value);
        self
    }

    /// Settings of a promotion of type SHIPPING_DISCOUNT.
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
    /// Whether a buyer can benefit in many orders or only in one; no limit by default. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`.
    pub type_: Option<CreateActivityParticipationLimitType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityParticipationLimit {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a buyer can benefit in many orders or only in one; no limit by default. Required. Default: `BUYER_NO_LIMIT`. Example: `BUYER_NO_LIMIT`.
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
    /// Areas of buyers in which the shipping discount applies. Required.
    pub area_scope: Option<AreaScope>,
    /// Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`.
    pub inventory_type: Option<String>,
    /// Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`.
    pub shipping_method: Option<String>,
    /// What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Required. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<CreateActivityShippingDiscountThresholdType>,
    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`.
    pub threshold_value: Option<String>,
    /// Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Required. Example: `DISCOUNT_SHIPPING_FEE`.
    pub type_: Option<String>,
    /// Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`.
    pub value: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityShippingDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Areas of buyers in which the shipping discount applies. Required.
    pub fn area_scope(mut self, value: AreaScope) -> Self {
        self.area_scope = Some(value);
        self
    }

    /// Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Default: `SELF_FULFILLED`. Example: `SELF_FULFILLED`.
    pub fn inventory_type(mut self, value: impl Into<String>) -> Self {
        self.inventory_type = Some(value.into());
        self
    }

    /// Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Default: `STANDARD_SHIPPING`. Example: `STANDARD_SHIPPING`.
    pub fn shipping_method(mut self, value: impl Into<String>) -> Self {
        self.shipping_method = Some(value.into());
        self
    }

    /// What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Required. Example: `MINIMAL_ITEM_QUANTITY`.
    pub fn threshold_type(mut self, value: impl Into<CreateActivityShippingDiscountThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }

    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`.
    pub fn threshold_value(mut self, value: impl Into<String>) -> Self {
        self.threshold_value = Some(value.into());
        self
    }

    /// Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Required. Example: `DISCOUNT_SHIPPING_FEE`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`.
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
    /// Group of buyers for whom the promotion is meant. Example: `ALL_USER`.
    pub user_type: Option<UserType>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityTargetUserInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Group of buyers for whom the promotion is meant. Example: `ALL_USER`.
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
    /// What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<ThresholdType>,
    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `5`.
    pub threshold_value: Option<String>,
    /// Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`.
    pub tier: Option<i64>,
    /// Kind of discount at this step; `value` holds its size. Example: `PERCENTAGE_OFF`.
    pub type_: Option<CreateActivityDetailType>,
    /// Size of the discount: a whole percentage, or an amount in local currency with at most 2 decimals. Example: `10`.
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
    /// Settings of a promotion of type BUY_MORE_SAVE_MORE.
    pub bmsm_discount: Option<BmsmDiscount>,
    /// Settings of a promotion of type BUY_X_GET_Y.
    pub bxgy_discount: Option<BxgyDiscount>,
    /// Settings of a promotion with gifts (GIFT_WITH_PURCHASE); left out for other kinds.
    pub gift_discount: Option<GiftDiscount>,
    /// Settings of a promotion of type SHIPPING_DISCOUNT.
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
    /// Upper limit of the discount; optional, only for PERCENT_OFF.
    pub max_discount: Option<Money>,
    /// Discount in percent; present only for PERCENT_OFF. Example: `30`.
    pub percentage: Option<String>,
    /// Amount by which the coupon lowers the price; present only for AMOUNT_OFF.
    pub reduction_amount: Option<Money>,
    /// Kind of coupon discount: AMOUNT_OFF by `reduction_amount`, or PERCENT_OFF by `percentage`. Example: `AMOUNT_OFF`.
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
    /// Id of the TikTok Shop product given as gift. Example: `1732239744891062847`.
    pub product_id: Option<String>,
    /// Id of the TikTok Shop SKU given as gift. Example: `1732239787859544639`.
    pub sku_id: Option<String>,
    /// Units of the gift that are given away in all, 1 to 99999; can be raised but not lowered. Example: `100`.
    pub total_claim_limit: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GiftDetail {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the TikTok Shop product given as gift. Example: `1732239744891062847`.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }

    /// Id of the TikTok Shop SKU given as gift. Example: `1732239787859544639`.
    pub fn sku_id(mut self, value: impl Into<String>) -> Self {
        self.sku_id = Some(value.into());
        self
    }

    /// Units of the gift that are given away in all, 1 to 99999; can be raised but not lowered. Example: `100`.
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
    /// Steps of the gift promotion, at most two in Southeast Asia and the UK, one in the US, all with the same kind of threshold.
    pub gift_infos: Vec<GiftInfo>,
    /// Which of the gifts the buyer gets; only ALL_RECEIVE, all of them, exists. Example: `ALL_RECEIVE`.
    pub gift_receiving_type: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GiftDiscount {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Steps of the gift promotion, at most two in Southeast Asia and the UK, one in the US, all with the same kind of threshold.
    pub fn gift_infos(mut self, value: impl IntoIterator<Item = GiftInfo>) -> Self {
        self.gift_infos = value.into_iter().collect();
        self
    }

    /// Which of the gifts the buyer gets; only ALL_RECEIVE, all of them, exists. Example: `ALL_RECEIVE`.
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
    /// Gifts that buyers receive at this step, with their quantities.
    pub gift_details: Vec<GiftDetail>,
    /// What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<ThresholdType>,
    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `3`.
    pub threshold_value: Option<String>,
    /// Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`.
    pub tier: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GiftInfo {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gifts that buyers receive at this step, with their quantities.
    pub fn gift_details(mut self, value: impl IntoIterator<Item = GiftDetail>) -> Self {
        self.gift_details = value.into_iter().collect();
        self
    }

    /// What a buyer must reach to get the benefit: a number of items or an order amount. Example: `MINIMAL_ITEM_QUANTITY`.
    pub fn threshold_type(mut self, value: impl Into<ThresholdType>) -> Self {
        self.threshold_type = Some(value.into());
        self
    }

    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals. Example: `3`.
    pub fn threshold_value(mut self, value: impl Into<String>) -> Self {
        self.threshold_value = Some(value.into());
        self
    }

    /// Number of this step, counted from 1; each step needs a higher threshold, and where it has a discount a higher one, than the step before. Example: `1`.
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
    /// How many seconds the viewer must watch the LIVE to claim the coupon. Example: `60`.
    pub min_watch_time: Option<String>,
    /// Task of the viewer: NONE, FOLLOW_HOST, or WATCH_FOR_MIN_TIME as long as `min_watch_time` says. Example: `FOLLOW_HOST`.
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
    /// Whether a buyer can benefit in many orders or only in one; no limit by default. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`.
    pub type_: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl ParticipationLimit {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether a buyer can benefit in many orders or only in one; no limit by default. Default: `BUYER_NO_LIMIT`. Example: `NO_LIMIT`.
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
    /// Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE.
    pub activity_price: Option<Money>,
    /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`.
    pub discount: Option<String>,
    /// Id of the TikTok Shop product in the promotion. Example: `7136011254174631686`.
    pub id: Option<String>,
    /// Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`.
    pub quantity_limit: Option<i64>,
    /// Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Example: `-1`.
    pub quantity_per_user: Option<i64>,
    /// SKUs in the promotion; only if `product_level` is VARIATION.
    pub skus: Vec<Sku>,
    /// Units that were already sold in the promotion.
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
    /// Unix time in seconds until which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709754340`.
    pub end_time: Option<i64>,
    /// Days from claiming within which the coupon can be used; only if `type` is RELATIVE. Example: `4`.
    pub relative_time: Option<i64>,
    /// Unix time in seconds from which the coupon can be used; only if `type` is ABSOLUTE. Example: `1709768000`.
    pub start_time: Option<i64>,
    /// Whether the period of use is fixed or counted from the time of claiming. Example: `ABSOLUTE`.
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
    /// Areas of buyers in which the shipping discount applies.
    pub area_scope: Option<AreaScope>,
    /// Stock to which the shipping discount applies: SELF_FULFILLED (default), FULFILLED_BY_TIKTOK or ALL; the last two only for the whole shop without threshold. Example: `SELF_FULFILLED`.
    pub inventory_type: Option<String>,
    /// Shipping to which the discount applies: STANDARD_SHIPPING (default, includes economy), EXPRESS_SHIPPING or ALL_SHIPPING_METHOD. Example: `STANDARD_SHIPPING`.
    pub shipping_method: Option<String>,
    /// What a buyer must reach to get the discount: nothing, a number of items or an order amount; a threshold only for the whole shop. Example: `MINIMAL_ITEM_QUANTITY`.
    pub threshold_type: Option<CreateActivityShippingDiscountThresholdType>,
    /// Size of the threshold as text: a whole number of items, or an amount in local currency with at most 2 decimals; not needed with NO_THRESHOLD. Example: `3`.
    pub threshold_value: Option<String>,
    /// Kind of benefit: FREE_SHIPPING, or DISCOUNT_SHIPPING_FEE that takes off the amount in `value`. Example: `DISCOUNT_SHIPPING_FEE`.
    pub type_: Option<String>,
    /// Largest amount taken off what the buyer pays for shipping, local currency, at most 2 decimals; not needed for free shipping. Example: `10.5`.
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
    /// Price during the promotion; only for the activity types FIXED_PRICE and FLASHSALE.
    pub activity_price: Option<Money>,
    /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`.
    pub discount: Option<String>,
    /// Id of the TikTok Shop SKU in the promotion. Example: `7136382541418366725`.
    pub id: Option<String>,
    /// Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`.
    pub quantity_limit: Option<i64>,
    /// Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Example: `-1`.
    pub quantity_per_user: Option<i64>,
    /// Units that were already sold in the promotion.
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
    /// Group of buyers for whom the promotion is meant. Example: `ALL_USER`.
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
    /// Smallest purchase of eligible products for which the coupon can be used; only if `type` is MIN_SPEND.
    pub min_spend: Option<Money>,
    /// Whether a smallest purchase is needed (MIN_SPEND) or not (NONE). Example: `MIN_SPEND`.
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
    /// Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `4.5`.
    pub activity_price_amount: Option<String>,
    /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`.
    pub discount: Option<String>,
    /// Id of the TikTok Shop product in the promotion. Required. Example: `7135427619356477189`.
    pub id: Option<String>,
    /// Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`.
    pub quantity_limit: Option<i64>,
    /// Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`.
    pub quantity_per_user: Option<i64>,
    /// SKUs to add or to change, at most 300 over all products; must be an empty list when `product_level` is PRODUCT.
    pub skus: Vec<UpdateActivityProductSku>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateActivityProductProduct {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `4.5`.
    pub fn activity_price_amount(mut self, value: impl Into<String>) -> Self {
        self.activity_price_amount = Some(value.into());
        self
    }

    /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at product level, not allowed otherwise. Example: `10`.
    pub fn discount(mut self, value: impl Into<String>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Id of the TikTok Shop product in the promotion. Required. Example: `7135427619356477189`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Units of the product sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`.
    pub fn quantity_limit(mut self, value: impl Into<i64>) -> Self {
        self.quantity_limit = Some(value.into());
        self
    }

    /// Units of the product one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered, -1 when SKUs carry the limits. Required. Example: `-1`.
    pub fn quantity_per_user(mut self, value: impl Into<i64>) -> Self {
        self.quantity_per_user = Some(value.into());
        self
    }

    /// SKUs to add or to change, at most 300 over all products; must be an empty list when `product_level` is PRODUCT.
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
    /// Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `6.5`.
    pub activity_price_amount: Option<String>,
    /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`.
    pub discount: Option<String>,
    /// Id of the TikTok Shop SKU in the promotion. Required. Example: `7125688837187176194`.
    pub id: Option<String>,
    /// Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `-1`.
    pub quantity_limit: Option<i64>,
    /// Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `10`.
    pub quantity_per_user: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateActivityProductSku {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Price during the promotion, decimal text in the currency of the product; required for FIXED_PRICE and FLASHSALE, at the level named in `product_level`. Example: `6.5`.
    pub fn activity_price_amount(mut self, value: impl Into<String>) -> Self {
        self.activity_price_amount = Some(value.into());
        self
    }

    /// Discount in percent, 10 meaning 10 % off; required for DIRECT_DISCOUNT at variation level. Example: `10`.
    pub fn discount(mut self, value: impl Into<String>) -> Self {
        self.discount = Some(value.into());
        self
    }

    /// Id of the TikTok Shop SKU in the promotion. Required. Example: `7125688837187176194`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Units of the SKU sold in the promotion, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `-1`.
    pub fn quantity_limit(mut self, value: impl Into<i64>) -> Self {
        self.quantity_limit = Some(value.into());
        self
    }

    /// Units of the SKU one buyer may get, 1 to 99, or -1 without limit; can be raised but not lowered. Required. Example: `10`.
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
    /// How many times claimed coupons can be used by all buyers together; ID, MY, PH, SG, TH and VN only. Example: `1000`.
    pub redemption_limit: Option<i64>,
    /// How many times one buyer can claim the coupon. Example: `30`.
    pub single_buyer_claim_limit: Option<i64>,
    /// How many times all buyers together can claim the coupon. Example: `1000`.
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
    /// How many times the coupon has been claimed. Example: `5`.
    pub claimed_count: Option<i64>,
    /// How many times the coupon has been used in an order. Example: `0`.
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
