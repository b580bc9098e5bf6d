// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.supplychain

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val supplyChainCalls: List<Called> = listOf(
    Called("supply_chain.confirm_package_shipment", "202309", listOf()) { client, given ->
        client.supplyChain.confirmPackageShipment(packages = given.views("packages", ::Package)!!, warehouseProviderId = given.text("warehouse_provider_id")!!, options = given.options)
    },
)