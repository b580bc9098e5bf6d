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

/// The parameters of `CreateActivity` (202309). Creates a promotion without products, which a second call adds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivityRequest {
    /// Kind of promotion, which decides which prices or discounts have to be given. Required. Example: `FIXED_PRICE`.
    pub activity_type: Option<ActivityType>,
    /// Whether the promotion also applies to products sold in LIVE auctions.
    pub auction_support_type: Option<AuctionSupportType>,
    /// Unix time in seconds when the promotion starts; must lie in the future when it is set. Required. Example: `1661756811`.
    pub begin_time: Option<i64>,
    /// Discount settings of the promotion, one object for the kind in question.
    pub discount: Option<CreateActivityDiscount>,
    /// Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
    pub duration_type: Option<String>,
    /// Unix time in seconds when the promotion ends. Required. Example: `1661856811`.
    pub end_time: Option<i64>,
    /// How often one buyer can take part in the promotion.
    pub participation_limit: Vec<CreateActivityParticipationLimit>,
    /// What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Required. Example: `PRODUCT`.
    pub product_level: Option<ProductLevel>,
    /// Group of buyers for whom the promotion is meant.
    pub target_user_info: Option<CreateActivityTargetUserInfo>,
    /// Name of the promotion, unique among those of the seller, at most 50 characters. Required. Example: `DiscountEvent0829`.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl CreateActivityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of promotion, which decides which prices or discounts have to be given. Required. Example: `FIXED_PRICE`.
    pub fn activity_type(mut self, value: impl Into<ActivityType>) -> Self {
        self.activity_type = Some(value.into());
        self
    }

    /// Whether the promotion also applies to products sold in LIVE auctions.
    pub fn auction_support_type(mut self, value: impl Into<AuctionSupportType>) -> Self {
        self.auction_support_type = Some(value.into());
        self
    }

    /// Unix time in seconds when the promotion starts; must lie in the future when it is set. Required. Example: `1661756811`.
    pub fn begin_time(mut self, value: impl Into<i64>) -> Self {
        self.begin_time = Some(value.into());
        self
    }

    /// Discount settings of the promotion, one object for the kind in question.
    pub fn discount(mut self, value: CreateActivityDiscount) -> Self {
        self.discount = Some(value);
        self
    }

    /// Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
    pub fn duration_type(mut self, value: impl Into<String>) -> Self {
        self.duration_type = Some(value.into());
        self
    }

    /// Unix time in seconds when the promotion ends. Required. Example: `1661856811`.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// How often one buyer can take part in the promotion.
    pub fn participation_limit(
        mut self,
        value: impl IntoIterator<Item = CreateActivityParticipationLimit>,
    ) -> Self {
        self.participation_limit = value.into_iter().collect();
        self
    }

    /// What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Required. Example: `PRODUCT`.
    pub fn product_level(mut self, value: impl Into<ProductLevel>) -> Self {
        self.product_level = Some(value.into());
        self
    }

    /// Group of buyers for whom the promotion is meant.
    pub fn target_user_info(mut self, value: CreateActivityTargetUserInfo) -> Self {
        self.target_user_info = Some(value);
        self
    }

    /// Name of the promotion, unique among those of the seller, at most 50 characters. Required. Example: `DiscountEvent0829`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for CreateActivityRequest {
    fn name(&self) -> &'static str {
        "CreateActivityRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_type" => self.activity_type.read(reader),
            "auction_support_type" => self.auction_support_type.read(reader),
            "begin_time" => self.begin_time.read(reader),
            "discount" => self.discount.read(reader),
            "duration_type" => self.duration_type.read(reader),
            "end_time" => self.end_time.read(reader),
            "participation_limit" => self.participation_limit.read(reader),
            "product_level" => self.product_level.read(reader),
            "target_user_info" => self.target_user_info.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_type", &self.activity_type);
        out.put("auction_support_type", &self.auction_support_type);
        out.put("begin_time", &self.begin_time);
        out.put("discount", &self.discount);
        out.put("duration_type", &self.duration_type);
        out.put("end_time", &self.end_time);
        out.put("participation_limit", &self.participation_limit);
        out.put("product_level", &self.product_level);
        out.put("target_user_info", &self.target_user_info);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `DeactivateActivity` (202309). Ends a running or upcoming promotion early.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeactivateActivityRequest {
    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub activity_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl DeactivateActivityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub fn activity_id(mut self, value: impl Into<String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for DeactivateActivityRequest {
    fn name(&self) -> &'static str {
        "DeactivateActivityRequest"
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

/// The parameters of `GetActivity` (202309). Returns one promotion with its terms and products.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetActivityRequest {
    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub activity_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetActivityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub fn activity_id(mut self, value: impl Into<String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetActivityRequest {
    fn name(&self) -> &'static str {
        "GetActivityRequest"
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

/// The parameters of `GetCoupon` (202406). Returns one coupon with its terms, limits and use.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCouponRequest {
    /// Id of the coupon to fetch, from Search Coupons. Required.
    pub coupon_id: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl GetCouponRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the coupon to fetch, from Search Coupons. Required.
    pub fn coupon_id(mut self, value: impl Into<String>) -> Self {
        self.coupon_id = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for GetCouponRequest {
    fn name(&self) -> &'static str {
        "GetCouponRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "coupon_id" => self.coupon_id.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("coupon_id", &self.coupon_id);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `RemoveActivityProduct` (202309). Takes up to 300 products or SKUs out of a promotion.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveActivityProductRequest {
    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub activity_id: Option<String>,
    /// Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
    pub benefit_product_ids: Vec<String>,
    /// Products left out of a promotion that covers the whole shop.
    pub exclude_product_ids: Vec<String>,
    /// Products to remove from the promotion, at most 300 ids.
    pub product_ids: Vec<String>,
    /// SKUs to remove from the promotion, at most 300 ids.
    pub sku_ids: Vec<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RemoveActivityProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub fn activity_id(mut self, value: impl Into<String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }

    /// Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
    pub fn benefit_product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.benefit_product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products left out of a promotion that covers the whole shop.
    pub fn exclude_product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.exclude_product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products to remove from the promotion, at most 300 ids.
    pub fn product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// SKUs to remove from the promotion, at most 300 ids.
    pub fn sku_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sku_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RemoveActivityProductRequest {
    fn name(&self) -> &'static str {
        "RemoveActivityProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "benefit_product_ids" => self.benefit_product_ids.read(reader),
            "exclude_product_ids" => self.exclude_product_ids.read(reader),
            "product_ids" => self.product_ids.read(reader),
            "sku_ids" => self.sku_ids.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
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

/// The parameters of `RepublishActivity` (202607). Runs an ended promotion again as a new one with new times.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepublishActivityRequest {
    /// Id of the ended or deactivated promotion to run again. Required.
    pub activity_id: Option<String>,
    /// Unix time in seconds when the promotion starts; must lie in the future when it is set.
    pub begin_time: Option<i64>,
    /// Unix time in seconds when the promotion ends.
    pub end_time: Option<i64>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl RepublishActivityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the ended or deactivated promotion to run again. Required.
    pub fn activity_id(mut self, value: impl Into<String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }

    /// Unix time in seconds when the promotion starts; must lie in the future when it is set.
    pub fn begin_time(mut self, value: impl Into<i64>) -> Self {
        self.begin_time = Some(value.into());
        self
    }

    /// Unix time in seconds when the promotion ends.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for RepublishActivityRequest {
    fn name(&self) -> &'static str {
        "RepublishActivityRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "begin_time" => self.begin_time.read(reader),
            "end_time" => self.end_time.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("begin_time", &self.begin_time);
        out.put("end_time", &self.end_time);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchActivities` (202309). Lists promotions by type, status or exact title, page by page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchActivitiesRequest {
    /// Limits the result to activities with exactly this title; no partial matches. Example: `Discount`.
    pub activity_title: Option<String>,
    /// Limits the result to promotions of this kind; all kinds when left out. Example: `FLASHSALE`.
    pub activity_type: Option<ActivityType>,
    /// Number of entries per page, at most 100, 50 by default. 0 to 100. Default: `50`. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `21`.
    pub page_token: Option<String>,
    /// Limits the result to promotions in this state. Example: `ONGOING`.
    pub status: Option<CouponStatus>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchActivitiesRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to activities with exactly this title; no partial matches. Example: `Discount`.
    pub fn activity_title(mut self, value: impl Into<String>) -> Self {
        self.activity_title = Some(value.into());
        self
    }

    /// Limits the result to promotions of this kind; all kinds when left out. Example: `FLASHSALE`.
    pub fn activity_type(mut self, value: impl Into<ActivityType>) -> Self {
        self.activity_type = Some(value.into());
        self
    }

    /// Number of entries per page, at most 100, 50 by default. 0 to 100. Default: `50`. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `21`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to promotions in this state. Example: `ONGOING`.
    pub fn status(mut self, value: impl Into<CouponStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchActivitiesRequest {
    fn name(&self) -> &'static str {
        "SearchActivitiesRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_title" => self.activity_title.read(reader),
            "activity_type" => self.activity_type.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "status" => self.status.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_title", &self.activity_title);
        out.put("activity_type", &self.activity_type);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("status", &self.status);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `SearchCoupons` (202406). Lists the shop's coupons by status, display type or title.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCouponsRequest {
    /// Limits the result to coupons that buyers find in these places.
    pub display_type: Vec<DisplayType>,
    /// Number of entries per page, at most 100, 50 by default. 1 to 100. Example: `20`.
    pub page_size: Option<i64>,
    /// Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `1661756811000`.
    pub page_token: Option<String>,
    /// Limits the result to coupons in these states.
    pub status: Vec<CouponStatus>,
    /// Limits the result to coupons with this text in the title, at most 100 characters; no fuzzy matches. Example: `Coupon123`.
    pub title_keyword: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl SearchCouponsRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits the result to coupons that buyers find in these places.
    pub fn display_type(mut self, value: impl IntoIterator<Item = impl Into<DisplayType>>) -> Self {
        self.display_type = value.into_iter().map(Into::into).collect();
        self
    }

    /// Number of entries per page, at most 100, 50 by default. 1 to 100. Example: `20`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Token of the page to return, from `next_page_token`; empty or left out for the first page. Example: `1661756811000`.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Limits the result to coupons in these states.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<CouponStatus>>) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits the result to coupons with this text in the title, at most 100 characters; no fuzzy matches. Example: `Coupon123`.
    pub fn title_keyword(mut self, value: impl Into<String>) -> Self {
        self.title_keyword = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for SearchCouponsRequest {
    fn name(&self) -> &'static str {
        "SearchCouponsRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "display_type" => self.display_type.read(reader),
            "page_size" => self.page_size.read(reader),
            "page_token" => self.page_token.read(reader),
            "status" => self.status.read(reader),
            "title_keyword" => self.title_keyword.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("display_type", &self.display_type);
        out.put("page_size", &self.page_size);
        out.put("page_token", &self.page_token);
        out.put("status", &self.status);
        out.put("title_keyword", &self.title_keyword);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateActivity` (202309). Replaces the title, times and terms of a promotion that has not ended.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateActivityRequest {
    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub activity_id: Option<String>,
    /// Whether the promotion also applies to products sold in LIVE auctions.
    pub auction_support_type: Option<AuctionSupportType>,
    /// Unix time in seconds when the promotion starts; must lie in the future when it is set. Required. Example: `1661756811`.
    pub begin_time: Option<i64>,
    /// Discount settings of the promotion, one object for the kind in question.
    pub discount: Option<CreateActivityDiscount>,
    /// Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
    pub duration_type: Option<String>,
    /// Unix time in seconds when the promotion ends. Required. Example: `1661856811`.
    pub end_time: Option<i64>,
    /// How often one buyer can take part in the promotion.
    pub participation_limit: Vec<ParticipationLimit>,
    /// What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
    pub product_level: Option<ProductLevel>,
    /// Group of buyers for whom the promotion is meant.
    pub target_user_info: Option<CreateActivityTargetUserInfo>,
    /// Name of the promotion, unique among those of the seller, at most 50 characters. Required. Example: `BlackFridayDiscount`.
    pub title: Option<String>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateActivityRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub fn activity_id(mut self, value: impl Into<String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }

    /// Whether the promotion also applies to products sold in LIVE auctions.
    pub fn auction_support_type(mut self, value: impl Into<AuctionSupportType>) -> Self {
        self.auction_support_type = Some(value.into());
        self
    }

    /// Unix time in seconds when the promotion starts; must lie in the future when it is set. Required. Example: `1661756811`.
    pub fn begin_time(mut self, value: impl Into<i64>) -> Self {
        self.begin_time = Some(value.into());
        self
    }

    /// Discount settings of the promotion, one object for the kind in question.
    pub fn discount(mut self, value: CreateActivityDiscount) -> Self {
        self.discount = Some(value);
        self
    }

    /// Whether the promotion has a period: NORMAL (default) needs both times, INDEFINITE runs without end, only for SHIPPING_DISCOUNT with both times 0. Default: `NORMAL`. Example: `INDEFINITE`.
    pub fn duration_type(mut self, value: impl Into<String>) -> Self {
        self.duration_type = Some(value.into());
        self
    }

    /// Unix time in seconds when the promotion ends. Required. Example: `1661856811`.
    pub fn end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// How often one buyer can take part in the promotion.
    pub fn participation_limit(mut self, value: impl IntoIterator<Item = ParticipationLimit>) -> Self {
        self.participation_limit = value.into_iter().collect();
        self
    }

    /// What the promotion is set for: whole products, single SKUs or the whole shop; not single SKUs for SHIPPING_DISCOUNT. Example: `PRODUCT`.
    pub fn product_level(mut self, value: impl Into<ProductLevel>) -> Self {
        self.product_level = Some(value.into());
        self
    }

    /// Group of buyers for whom the promotion is meant.
    pub fn target_user_info(mut self, value: CreateActivityTargetUserInfo) -> Self {
        self.target_user_info = Some(value);
        self
    }

    /// Name of the promotion, unique among those of the seller, at most 50 characters. Required. Example: `BlackFridayDiscount`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateActivityRequest {
    fn name(&self) -> &'static str {
        "UpdateActivityRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "auction_support_type" => self.auction_support_type.read(reader),
            "begin_time" => self.begin_time.read(reader),
            "discount" => self.discount.read(reader),
            "duration_type" => self.duration_type.read(reader),
            "end_time" => self.end_time.read(reader),
            "participation_limit" => self.participation_limit.read(reader),
            "product_level" => self.product_level.read(reader),
            "target_user_info" => self.target_user_info.read(reader),
            "title" => self.title.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("auction_support_type", &self.auction_support_type);
        out.put("begin_time", &self.begin_time);
        out.put("discount", &self.discount);
        out.put("duration_type", &self.duration_type);
        out.put("end_time", &self.end_time);
        out.put("participation_limit", &self.participation_limit);
        out.put("product_level", &self.product_level);
        out.put("target_user_info", &self.target_user_info);
        out.put("title", &self.title);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

/// The parameters of `UpdateActivityProduct` (202309). Adds products to a promotion or changes their prices and limits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateActivityProductRequest {
    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub activity_id: Option<String>,
    /// Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
    pub benefit_product_ids: Vec<String>,
    /// Products left out of a promotion that covers the whole shop.
    pub exclude_product_ids: Vec<String>,
    /// Products to add or to change, at most 300 in one call.
    pub products: Vec<UpdateActivityProductProduct>,
    /// Fields that have no place in the struct.
    pub extra: Extra,
}

impl UpdateActivityProductRequest {
    /// Creates one with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the promotion activity, by which it is read, changed or ended. Required.
    pub fn activity_id(mut self, value: impl Into<String>) -> Self {
        self.activity_id = Some(value.into());
        self
    }

    /// Products that buyers get at a reduced price or free in a buy-X-get-Y promotion.
    pub fn benefit_product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.benefit_product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products left out of a promotion that covers the whole shop.
    pub fn exclude_product_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.exclude_product_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Products to add or to change, at most 300 in one call.
    pub fn products(mut self, value: impl IntoIterator<Item = UpdateActivityProductProduct>) -> Self {
        self.products = value.into_iter().collect();
        self
    }

    /// Sets a field that this version of the library does not know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl Model for UpdateActivityProductRequest {
    fn name(&self) -> &'static str {
        "UpdateActivityProductRequest"
    }

    fn read_field(&mut self, key: &str, reader: &mut Reader<'_>) -> Read {
        match key {
            "activity_id" => self.activity_id.read(reader),
            "benefit_product_ids" => self.benefit_product_ids.read(reader),
            "exclude_product_ids" => self.exclude_product_ids.read(reader),
            "products" => self.products.read(reader),
            _ => Ok(Fit::Not),
        }
    }

    fn write_fields<'a>(&'a self, out: &mut Fields<'a>) {
        out.put("activity_id", &self.activity_id);
        out.put("benefit_product_ids", &self.benefit_product_ids);
        out.put("exclude_product_ids", &self.exclude_product_ids);
        out.put("products", &self.products);
    }

    fn extra(&self) -> &Extra {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self.extra
    }
}

model_traits!(
    CreateActivityRequest,
    DeactivateActivityRequest,
    GetActivityRequest,
    GetCouponRequest,
    RemoveActivityProductRequest,
    RepublishActivityRequest,
    SearchActivitiesRequest,
    SearchCouponsRequest,
    UpdateActivityRequest,
    UpdateActivityProductRequest,
);
