// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.seller

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val sellerCalls: List<Called> = listOf(
    Called("seller.get_active_shop_list", "202309", listOf()) { client, given ->
        client.seller.getActiveShopList(options = given.options)
    },
    Called("seller.get_seller_permissions", "202309", listOf()) { client, given ->
        client.seller.getSellerPermissions(options = given.options)
    },
    Called("seller.get_seller_status", "202508", listOf()) { client, given ->
        client.seller.getSellerStatus(options = given.options)
    },
    Called("seller.get_shop_creators", "202407", listOf()) { client, given ->
        client.seller.getShopCreators(options = given.options)
    },
    Called("seller.get_shop_group_and_related_shops", "202601", listOf()) { client, given ->
        client.seller.getShopGroupAndRelatedShops(options = given.options)
    },
    Called("seller.sync_collections", "202508", listOf()) { client, given ->
        client.seller.syncCollections(collections = given.views("collections", ::Collection), logoUrl = given.text("logo_url"), source = given.integer("source"), options = given.options)
    },
)