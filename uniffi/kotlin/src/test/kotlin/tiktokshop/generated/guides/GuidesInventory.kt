// Generated from core/catalog by `cargo gen`. Do not edit.

@file:Suppress("unused", "UNUSED_VARIABLE", "ASSIGNED_VALUE_IS_NEVER_READ")

package guides

import tiktokshop.CallOptions
import tiktokshop.ItemErrorsException
import tiktokshop.TikTokShopClient
import tiktokshop.api.product.CheckProductListingInventory
import tiktokshop.api.product.SearchProductsStatus
import tiktokshop.api.product.UpdateInventorySku

internal suspend fun guidesInventory() {
    val client = TikTokShopClient.withAppSecret()
    val product = client.product.searchProducts(pageSize = 1, status = SearchProductsStatus.ACTIVATE).products.first()
    val stock = listOf(CheckProductListingInventory(quantity = 42))
    val ids = product.skus.mapNotNull { it.id } + "1729000000000000000" // one that does not exist
    val skus = ids.map { id -> UpdateInventorySku(id = id, inventory = stock) }

    val productId = product.id.orEmpty()
    val response = client.product.updateInventory(productId = productId, skus = skus).response
    for (item in response.itemErrors) println("not set: ${item.id} ${item.code} ${item.message}")

    check(response.itemErrors.size == 1)

    try {
        client.product.updateInventory(productId, skus, CallOptions { raiseOnItemError = true })
        error("this line is not reached")
    } catch (refused: ItemErrorsException) {
        val failed = refused.items.map { it.id }
        println("${skus.size - failed.size} set, these were not: $failed")
    }
}