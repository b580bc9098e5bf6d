// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.gsfullserviceinventory

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val gsFullServiceInventoryCalls: List<Called> = listOf(
    Called("gs_full_service_inventory.gs_full_service_query_virtual_inventory", "202405", listOf()) { client, given ->
        client.gsFullServiceInventory.gsFullServiceQueryVirtualInventory(skus = given.texts("skus"), options = given.options)
    },
    Called("gs_full_service_inventory.gs_full_service_update_virtual_inventory", "202405", listOf()) { client, given ->
        client.gsFullServiceInventory.gsFullServiceUpdateVirtualInventory(skus = given.views("skus", ::Sku), options = given.options)
    },
    Called("gs_full_service_inventory.query_global_selling_virtual_inventory", "202404", listOf()) { client, given ->
        client.gsFullServiceInventory.queryGlobalSellingVirtualInventory(skus = given.texts("skus"), supplierId = given.text("supplier_id"), options = given.options)
    },
    Called("gs_full_service_inventory.set_global_selling_virtual_inventory", "202404", listOf()) { client, given ->
        client.gsFullServiceInventory.setGlobalSellingVirtualInventory(skus = given.views("skus", ::Sku), supplierId = given.text("supplier_id"), options = given.options)
    },
)