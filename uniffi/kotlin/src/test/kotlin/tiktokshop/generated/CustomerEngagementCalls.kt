// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.customerengagement

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val customerEngagementCalls: List<Called> = listOf(
    Called("customer_engagement.create_custom_engagement_task", "202502", listOf()) { client, given ->
        client.customerEngagement.createCustomEngagementTask(channel = given.text("channel")!!, endTime = given.time("end_time")!!, taskName = given.text("task_name")!!, couponIds = given.texts("coupon_ids"), customMessage = given.view("custom_message", ::CustomMessage), idempotencyKey = given.text("idempotency_key"), productIds = given.texts("product_ids"), options = given.options)
    },
    Called("customer_engagement.create_engagement_task", "202412", listOf()) { client, given ->
        client.customerEngagement.createEngagementTask(channel = given.text("channel")!!, endTime = given.time("end_time")!!, taskName = given.text("task_name")!!, templateId = given.text("template_id")!!, couponIds = given.texts("coupon_ids"), idempotencyKey = given.text("idempotency_key"), productIds = given.texts("product_ids"), options = given.options)
    },
    Called("customer_engagement.get_customer_tab_visibility", "202501", listOf()) { client, given ->
        client.customerEngagement.getCustomerTabVisibility(options = given.options)
    },
    Called("customer_engagement.get_feature_permissions", "202502", listOf()) { client, given ->
        client.customerEngagement.getFeaturePermissions(options = given.options)
    },
    Called("customer_engagement.get_message_templates", "202412", listOf()) { client, given ->
        client.customerEngagement.getMessageTemplates(locale = given.text("locale")!!, options = given.options)
    },
    Called("customer_engagement.get_task_performances", "202412", listOf()) { client, given ->
        client.customerEngagement.getTaskPerformances(taskIds = given.texts("task_ids")!!, options = given.options)
    },
    Called("customer_engagement.send_engagement_message", "202412", listOf()) { client, given ->
        client.customerEngagement.sendEngagementMessage(buyerEmails = given.texts("buyer_emails")!!, taskId = given.text("task_id"), options = given.options)
    },
)