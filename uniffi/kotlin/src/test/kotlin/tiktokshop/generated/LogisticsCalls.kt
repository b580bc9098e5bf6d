// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.logistics

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val logisticsCalls: List<Called> = listOf(
    Called("logistics.check_shipping_template_existence", "202606", listOf()) { client, given ->
        client.logistics.checkShippingTemplateExistence(bizWarehouseId = given.integer("biz_warehouse_id")!!, shopId = given.integer("shop_id"), options = given.options)
    },
    Called("logistics.create_warehouse", "202502", listOf()) { client, given ->
        client.logistics.createWarehouse(warehouse = given.view("warehouse", ::CreateWarehouseWarehouse), options = given.options)
    },
    Called("logistics.get_available_shipping_template", "202510", listOf()) { client, given ->
        client.logistics.getAvailableShippingTemplate(productAttribute = given.view("product_attribute", ::ProductAttribute), options = given.options)
    },
    Called("logistics.get_global_seller_warehouse", "202309", listOf()) { client, given ->
        client.logistics.getGlobalSellerWarehouse(options = given.options)
    },
    Called("logistics.get_logistics_tracking", "202604", listOf()) { client, given ->
        client.logistics.getLogisticsTracking(orderId = given.text("order_id")!!, options = given.options)
    },
    Called("logistics.get_shipping_provider", "202309", listOf()) { client, given ->
        client.logistics.getShippingProvider(deliveryOptionId = given.text("delivery_option_id")!!, buyerRegion = given.text("buyer_region"), warehouseRegion = given.text("warehouse_region"), options = given.options)
    },
    Called("logistics.get_warehouse_delivery_options", "202309", listOf()) { client, given ->
        client.logistics.getWarehouseDeliveryOptions(warehouseId = given.text("warehouse_id")!!, scope = given.text("scope"), options = given.options)
    },
    Called("logistics.get_warehouse_list", "202309", listOf()) { client, given ->
        client.logistics.getWarehouseList(options = given.options)
    },
    Called("logistics.standardize_warehouse_address", "202412", listOf()) { client, given ->
        client.logistics.standardizeWarehouseAddress(address = given.view("address", ::StandardizeWarehouseAddressAddress), options = given.options)
    },
    Called("logistics.update_warehouse", "202502", listOf()) { client, given ->
        client.logistics.updateWarehouse(warehouseId = given.text("warehouse_id")!!, warehouse = given.view("warehouse", ::CreateWarehouseWarehouse), options = given.options)
    },
)