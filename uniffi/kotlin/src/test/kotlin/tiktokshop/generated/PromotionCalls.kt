// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.promotion

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val promotionCalls: List<Called> = listOf(
    Called("promotion.create_activity", "202309", listOf()) { client, given ->
        client.promotion.createActivity(activityType = given.open("activity_type", ::ActivityType)!!, beginTime = given.time("begin_time")!!, endTime = given.time("end_time")!!, productLevel = given.open("product_level", ::ProductLevel)!!, title = given.text("title")!!, auctionSupportType = given.open("auction_support_type", ::AuctionSupportType), discount = given.view("discount", ::CreateActivityDiscount), durationType = given.text("duration_type"), participationLimit = given.views("participation_limit", ::CreateActivityParticipationLimit), targetUserInfo = given.view("target_user_info", ::CreateActivityTargetUserInfo), options = given.options)
    },
    Called("promotion.deactivate_activity", "202309", listOf()) { client, given ->
        client.promotion.deactivateActivity(activityId = given.text("activity_id")!!, options = given.options)
    },
    Called("promotion.get_activity", "202309", listOf()) { client, given ->
        client.promotion.getActivity(activityId = given.text("activity_id")!!, options = given.options)
    },
    Called("promotion.get_coupon", "202406", listOf()) { client, given ->
        client.promotion.getCoupon(couponId = given.text("coupon_id")!!, options = given.options)
    },
    Called("promotion.remove_activity_product", "202309", listOf()) { client, given ->
        client.promotion.removeActivityProduct(activityId = given.text("activity_id")!!, benefitProductIds = given.texts("benefit_product_ids"), excludeProductIds = given.texts("exclude_product_ids"), productIds = given.texts("product_ids"), skuIds = given.texts("sku_ids"), options = given.options)
    },
    Called("promotion.republish_activity", "202607", listOf()) { client, given ->
        client.promotion.republishActivity(activityId = given.text("activity_id")!!, beginTime = given.time("begin_time"), endTime = given.time("end_time"), options = given.options)
    },
    Called("promotion.search_activities", "202309", listOf()) { client, given ->
        client.promotion.searchActivities(activityTitle = given.text("activity_title"), activityType = given.open("activity_type", ::ActivityType), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), status = given.open("status", ::CouponStatus), options = given.options)
    },
    Called("promotion.search_coupons", "202406", listOf()) { client, given ->
        client.promotion.searchCoupons(displayType = given.opens("display_type", ::DisplayType), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), status = given.opens("status", ::CouponStatus), titleKeyword = given.text("title_keyword"), options = given.options)
    },
    Called("promotion.update_activity", "202309", listOf()) { client, given ->
        client.promotion.updateActivity(activityId = given.text("activity_id")!!, beginTime = given.time("begin_time")!!, endTime = given.time("end_time")!!, title = given.text("title")!!, auctionSupportType = given.open("auction_support_type", ::AuctionSupportType), discount = given.view("discount", ::CreateActivityDiscount), durationType = given.text("duration_type"), participationLimit = given.views("participation_limit", ::ParticipationLimit), productLevel = given.open("product_level", ::ProductLevel), targetUserInfo = given.view("target_user_info", ::CreateActivityTargetUserInfo), options = given.options)
    },
    Called("promotion.update_activity_product", "202309", listOf()) { client, given ->
        client.promotion.updateActivityProduct(activityId = given.text("activity_id")!!, benefitProductIds = given.texts("benefit_product_ids"), excludeProductIds = given.texts("exclude_product_ids"), products = given.views("products", ::UpdateActivityProductProduct), options = given.options)
    },
)