// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.authorization

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val authorizationCalls: List<Called> = listOf(
    Called("authorization.deauthorize_shop", "202403", listOf()) { client, given ->
        client.authorization.deauthorizeShop(options = given.options)
    },
    Called("authorization.get_authorized_category_assets", "202405", listOf()) { client, given ->
        client.authorization.getAuthorizedCategoryAssets(options = given.options)
    },
    Called("authorization.get_authorized_shop", "202309", listOf()) { client, given ->
        client.authorization.getAuthorizedShop(options = given.options)
    },
    Called("authorization.get_widget_token", "202401", listOf()) { client, given ->
        client.authorization.getWidgetToken(shopId = given.integer("shop_id"), options = given.options)
    },
)