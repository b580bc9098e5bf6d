// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.fulfillment

import tiktokshop.Called
import tiktokshop.Money

/** Every operation of the domain, called by its own method. */
internal val fulfillmentCalls: List<Called> = listOf(
    Called("fulfillment.batch_ship_packages", "202309", listOf()) { client, given ->
        client.fulfillment.batchShipPackages(packages = given.views("packages", ::BatchShipPackagesPackage)!!, options = given.options)
    },
    Called("fulfillment.combine_package", "202309", listOf()) { client, given ->
        client.fulfillment.combinePackage(combinablePackages = given.views("combinable_packages", ::CombinablePackage)!!, options = given.options)
    },
    Called("fulfillment.create_first_mile_bundle", "202407", listOf()) { client, given ->
        client.fulfillment.createFirstMileBundle(handoverMethod = given.open("handover_method", ::HandoverMethod)!!, orderIds = given.texts("order_ids")!!, phoneTailNumber = given.text("phone_tail_number"), shippingProviderId = given.text("shipping_provider_id"), trackingNumber = given.text("tracking_number"), options = given.options)
    },
    Called("fulfillment.create_first_mile_bundle_v2", "202510", listOf()) { client, given ->
        client.fulfillment.createFirstMileBundleV2(handoverMethod = given.open("handover_method", ::HandoverMethod)!!, orderIds = given.texts("order_ids")!!, phoneTailNumber = given.text("phone_tail_number"), shippingProviderId = given.text("shipping_provider_id"), trackingNumber = given.text("tracking_number"), options = given.options)
    },
    Called("fulfillment.create_last_mile_bundle", "202408", listOf()) { client, given ->
        client.fulfillment.createLastMileBundle(fulfillmentUnitIds = given.texts("fulfillment_unit_ids"), lastMileBundle = given.view("last_mile_bundle", ::LastMileBundle), logisticsGroupId = given.integer("logistics_group_id"), options = given.options)
    },
    Called("fulfillment.create_packages", "202512", listOf()) { client, given ->
        client.fulfillment.createPackages(shipType = given.text("ship_type")!!, dimension = given.view("dimension", ::Dimension), orderId = given.text("order_id"), orderLineItem = given.views("order_line_item", ::OrderLineItem), orderListIds = given.texts("order_list_ids"), shippingServiceId = given.text("shipping_service_id"), weight = given.view("weight", ::Weight), options = given.options)
    },
    Called("fulfillment.fulfillment_upload_delivery_file", "202309", listOf("data")) { client, given ->
        client.fulfillment.fulfillmentUploadDeliveryFile(data = given.file("data")!!, name = given.text("name"), options = given.options)
    },
    Called("fulfillment.fulfillment_upload_delivery_image", "202309", listOf("data")) { client, given ->
        client.fulfillment.fulfillmentUploadDeliveryImage(data = given.file("data")!!, options = given.options)
    },
    Called("fulfillment.get_eligible_shipping_service", "202309", listOf()) { client, given ->
        client.fulfillment.getEligibleShippingService(orderId = given.text("order_id")!!, dimension = given.view("dimension", ::GetEligibleShippingServiceDimension), orderLineItemIds = given.texts("order_line_item_ids"), orderLineList = given.views("order_line_list", ::OrderLine), weight = given.view("weight", ::GetEligibleShippingServiceWeight), options = given.options)
    },
    Called("fulfillment.get_handover_timeslots", "202309", listOf()) { client, given ->
        client.fulfillment.getHandoverTimeslots(orderId = given.text("order_id")!!, orderLineItemIds = given.texts("order_line_item_ids"), options = given.options)
    },
    Called("fulfillment.get_order_customs_requirements", "202607", listOf()) { client, given ->
        client.fulfillment.getOrderCustomsRequirements(orderIds = given.texts("order_ids")!!, options = given.options)
    },
    Called("fulfillment.get_order_split_attributes", "202309", listOf()) { client, given ->
        client.fulfillment.getOrderSplitAttributes(orderIds = given.texts("order_ids")!!, options = given.options)
    },
    Called("fulfillment.get_package_detail", "202309", listOf()) { client, given ->
        client.fulfillment.getPackageDetail(packageId = given.text("package_id")!!, options = given.options)
    },
    Called("fulfillment.get_package_handover_time_slots", "202309", listOf()) { client, given ->
        client.fulfillment.getPackageHandoverTimeSlots(packageId = given.text("package_id")!!, options = given.options)
    },
    Called("fulfillment.get_package_shipping_document", "202309", listOf()) { client, given ->
        client.fulfillment.getPackageShippingDocument(documentType = given.open("document_type", ::DocumentType)!!, packageId = given.text("package_id")!!, documentFormat = given.open("document_format", ::DocumentFormat), documentSize = given.open("document_size", ::DocumentSize), shippingPeriod = given.text("shipping_period"), options = given.options)
    },
    Called("fulfillment.get_pod_customization_details", "202606", listOf()) { client, given ->
        client.fulfillment.getPodCustomizationDetails(mainOrderId = given.text("main_order_id")!!, queryOrderLines = given.views("query_order_lines", ::QueryOrderLine)!!, options = given.options)
    },
    Called("fulfillment.get_tracking", "202309", listOf()) { client, given ->
        client.fulfillment.getTracking(orderId = given.text("order_id")!!, options = given.options)
    },
    Called("fulfillment.mark_package_as_shipped", "202610", listOf()) { client, given ->
        client.fulfillment.markPackageAsShipped(orderId = given.text("order_id")!!, orderLineList = given.views("order_line_list", ::OrderLine), shippingInfoList = given.views("shipping_info_list", ::ShippingInfo), options = given.options)
    },
    Called("fulfillment.redeem_info_callback", "202601", listOf()) { client, given ->
        client.fulfillment.redeemInfoCallback(orderId = given.text("order_id")!!, orderInfoList = given.views("order_info_list", ::OrderInfo)!!, options = given.options)
    },
    Called("fulfillment.schedule_package_handover", "202309", listOf()) { client, given ->
        client.fulfillment.schedulePackageHandover(handoverMethod = given.text("handover_method"), orderId = given.text("order_id"), orderLineItemIds = given.texts("order_line_item_ids"), pickupSlot = given.view("pickup_slot", ::BatchShipPackagesPickupSlot), options = given.options)
    },
    Called("fulfillment.search_combinable_packages", "202309", listOf()) { client, given ->
        client.fulfillment.searchCombinablePackages(pageSize = given.integer("page_size"), pageToken = given.text("page_token"), options = given.options)
    },
    Called("fulfillment.search_package", "202309", listOf()) { client, given ->
        client.fulfillment.searchPackage(createTimeGe = given.time("create_time_ge"), createTimeLt = given.time("create_time_lt"), packageStatus = given.open("package_status", ::GetPackageDetailPackageStatus), pageSize = given.integer("page_size"), pageToken = given.text("page_token"), sortField = given.open("sort_field", ::SortField), sortOrder = given.open("sort_order", ::SortOrder), updateTimeGe = given.time("update_time_ge"), updateTimeLt = given.time("update_time_lt"), options = given.options)
    },
    Called("fulfillment.ship_package", "202309", listOf()) { client, given ->
        client.fulfillment.shipPackage(packageId = given.text("package_id")!!, handoverMethod = given.open("handover_method", ::HandoverMethod), pickupSlot = given.view("pickup_slot", ::BatchShipPackagesPickupSlot), selfShipment = given.view("self_shipment", ::SelfShipment), options = given.options)
    },
    Called("fulfillment.split_orders", "202309", listOf()) { client, given ->
        client.fulfillment.splitOrders(orderId = given.text("order_id")!!, splittableGroups = given.views("splittable_groups", ::SplittableGroup)!!, splittableGroupsV2 = given.views("splittable_groups_v2", ::SplittableGroupsV2), options = given.options)
    },
    Called("fulfillment.submit_customs_clearance_information", "202607", listOf()) { client, given ->
        client.fulfillment.submitCustomsClearanceInformation(orderList = given.views("order_list", ::SubmitCustomsClearanceInformationOrder), options = given.options)
    },
    Called("fulfillment.tracking_status_update", "202609", listOf()) { client, given ->
        client.fulfillment.trackingStatusUpdate(country = given.text("country")!!, orderId = given.text("order_id")!!, providerId = given.text("provider_id")!!, tracks = given.views("tracks", ::Track)!!, externalTrackingUrl = given.text("external_tracking_url"), options = given.options)
    },
    Called("fulfillment.tts_tracking_validation", "202508", listOf()) { client, given ->
        client.fulfillment.ttsTrackingValidation(trackingNumber = given.text("tracking_number")!!, options = given.options)
    },
    Called("fulfillment.uncombine_packages", "202309", listOf()) { client, given ->
        client.fulfillment.uncombinePackages(packageId = given.text("package_id")!!, orderIds = given.texts("order_ids"), options = given.options)
    },
    Called("fulfillment.update_package_delivery_status", "202309", listOf()) { client, given ->
        client.fulfillment.updatePackageDeliveryStatus(packages = given.views("packages", ::UpdatePackageDeliveryStatusPackage)!!, options = given.options)
    },
    Called("fulfillment.update_package_shipping_info", "202610", listOf()) { client, given ->
        client.fulfillment.updatePackageShippingInfo(packageId = given.text("package_id")!!, shippingInfoList = given.views("shipping_info_list", ::ShippingInfo)!!, options = given.options)
    },
    Called("fulfillment.update_shipping_info", "202309", listOf()) { client, given ->
        client.fulfillment.updateShippingInfo(orderId = given.text("order_id")!!, shippingProviderId = given.text("shipping_provider_id")!!, trackingNumber = given.text("tracking_number")!!, options = given.options)
    },
    Called("fulfillment.upload_invoice", "202502", listOf()) { client, given ->
        client.fulfillment.uploadInvoice(invoices = given.views("invoices", ::Invoice), options = given.options)
    },
)