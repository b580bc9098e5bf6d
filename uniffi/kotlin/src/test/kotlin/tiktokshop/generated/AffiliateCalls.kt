// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliate

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val affiliateCalls: List<Called> = listOf(
    Called("affiliate.add_live_products", "202309", listOf()) { client, given ->
        client.affiliate.addLiveProducts(productIds = given.texts("product_ids"), options = given.options)
    },
    Called("affiliate.add_showcase_products", "202309", listOf()) { client, given ->
        client.affiliate.addShowcaseProducts(productIds = given.texts("product_ids"), options = given.options)
    },
    Called("affiliate.check_anchor_content", "202403", listOf()) { client, given ->
        client.affiliate.checkAnchorContent(title = given.text("title"), options = given.options)
    },
    Called("affiliate.check_anchor_prerequisites", "202402", listOf()) { client, given ->
        client.affiliate.checkAnchorPrerequisites(productId = given.text("product_id"), options = given.options)
    },
    Called("affiliate.get_creator_profile", "202309", listOf()) { client, given ->
        client.affiliate.getCreatorProfile(options = given.options)
    },
    Called("affiliate.get_live_products", "202309", listOf()) { client, given ->
        client.affiliate.getLiveProducts(options = given.options)
    },
    Called("affiliate.get_live_room_info", "202309", listOf()) { client, given ->
        client.affiliate.getLiveRoomInfo(options = given.options)
    },
    Called("affiliate.get_shop_products", "202309", listOf()) { client, given ->
        client.affiliate.getShopProducts(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortField = given.text("sort_field"), sortOrder = given.text("sort_order"), titleKeyword = given.text("title_keyword"), options = given.options)
    },
    Called("affiliate.get_showcase_products", "202309", listOf()) { client, given ->
        client.affiliate.getShowcaseProducts(origin = given.text("origin"), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("affiliate.pin_live_product", "202309", listOf()) { client, given ->
        client.affiliate.pinLiveProduct(productId = given.text("product_id")!!, options = given.options)
    },
    Called("affiliate.remove_live_products", "202309", listOf()) { client, given ->
        client.affiliate.removeLiveProducts(productIds = given.texts("product_ids"), options = given.options)
    },
    Called("affiliate.remove_showcase_products", "202309", listOf()) { client, given ->
        client.affiliate.removeShowcaseProducts(productIds = given.texts("product_ids"), options = given.options)
    },
    Called("affiliate.top_live_products", "202309", listOf()) { client, given ->
        client.affiliate.topLiveProducts(productIds = given.texts("product_ids"), options = given.options)
    },
    Called("affiliate.top_showcase_products", "202309", listOf()) { client, given ->
        client.affiliate.topShowcaseProducts(productIds = given.texts("product_ids"), options = given.options)
    },
    Called("affiliate.unpin_live_product", "202309", listOf()) { client, given ->
        client.affiliate.unpinLiveProduct(productId = given.text("product_id")!!, options = given.options)
    },
)