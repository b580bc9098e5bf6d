// Generated from core/catalog by `cargo gen`. Do not edit.

//! What each operation does, in a sentence.

/// By the id of the operation, sorted.
pub static SUMMARIES: &[(&str, &str)] = &[
    ("affiliate.add_live_products", "Adds products to the product list of the creator's running LIVE room."),
    (
        "affiliate.add_showcase_products",
        "Adds products to a creator's showcase through the older affiliate endpoint.",
    ),
    ("affiliate.check_anchor_content", "Checks whether a title may be used for a product anchor."),
    (
        "affiliate.check_anchor_prerequisites",
        "Checks whether the creator may attach an anchor for one product.",
    ),
    (
        "affiliate.get_creator_profile",
        "Returns the signed-in creator's profile and permissions through the older endpoint.",
    ),
    (
        "affiliate.get_live_products",
        "Lists the products in the creator's LIVE room and names the pinned one.",
    ),
    (
        "affiliate.get_live_room_info",
        "Returns the id, title, status and start time of the creator's LIVE room.",
    ),
    (
        "affiliate.get_shop_products",
        "Lists the products of the creator's own shop through the older endpoint, page by page.",
    ),
    (
        "affiliate.get_showcase_products",
        "Lists a creator's showcase products through the older endpoint, page by page.",
    ),
    ("affiliate.pin_live_product", "Pins one product on screen in the creator's LIVE room."),
    ("affiliate.remove_live_products", "Takes products off the product list of the creator's LIVE room."),
    (
        "affiliate.remove_showcase_products",
        "Removes products from a creator's showcase through the older affiliate endpoint.",
    ),
    ("affiliate.top_live_products", "Moves products to the top of the list in the creator's LIVE room."),
    (
        "affiliate.top_showcase_products",
        "Moves products to the top of a creator's showcase through the older endpoint.",
    ),
    ("affiliate.unpin_live_product", "Unpins one product in the creator's LIVE room."),
    (
        "affiliate_creator.add_showcase_products",
        "Adds products to the creator's showcase, by product id or product link.",
    ),
    (
        "affiliate_creator.creator_generate_general_link",
        "Creates sharing links for several materials, for use by any publisher.",
    ),
    (
        "affiliate_creator.creator_generate_publisher_link",
        "Creates sharing links for several materials, tied to one named publisher.",
    ),
    (
        "affiliate_creator.creator_get_sample_request_deeplink",
        "Returns an app deeplink where the creator can request a sample of a SKU.",
    ),
    (
        "affiliate_creator.creator_search_affiliate_trace_orders",
        "Lists traced affiliate orders of the creator within a time range.",
    ),
    (
        "affiliate_creator.creator_search_sample_application_fulfillments",
        "Lists the creator's content obligations for samples, filtered by fulfilment status.",
    ),
    (
        "affiliate_creator.creator_select_affiliate_product",
        "Searches the product selection pool for creators, filtered and sorted.",
    ),
    (
        "affiliate_creator.generate_affiliate_sharing_link",
        "Creates affiliate sharing links for one material, one link for each tag.",
    ),
    (
        "affiliate_creator.get_creator_applicable_sample_label",
        "Tells whether the creator can apply for a free sample of a product.",
    ),
    (
        "affiliate_creator.get_creator_profile",
        "Returns the authorized creator's profile, region and permissions.",
    ),
    (
        "affiliate_creator.get_creator_sample_application_detail",
        "Returns one sample application of the creator with its fulfilment state.",
    ),
    (
        "affiliate_creator.get_open_collaboration_product_list_by_product_ids",
        "Returns open collaboration details of the products with the given ids.",
    ),
    (
        "affiliate_creator.get_shop_products",
        "Lists the products of the shop linked to the creator, page by page.",
    ),
    (
        "affiliate_creator.get_shoppable_video_precheck_result",
        "Returns the outcome of a precheck task for a shoppable video.",
    ),
    (
        "affiliate_creator.get_shoppable_video_status",
        "Returns the posting status and time of one shoppable video.",
    ),
    ("affiliate_creator.get_showcase_products", "Lists what is in the creator's showcase, page by page."),
    (
        "affiliate_creator.get_tokopedia_product_mappings",
        "Returns matching pairs of Tokopedia and TikTok Shop product ids; a POST that only reads.",
    ),
    (
        "affiliate_creator.map_tokopedia_product_ids",
        "Translates Tokopedia product ids to TikTok Shop product ids.",
    ),
    (
        "affiliate_creator.post_shoppable_photos",
        "Publishes a photo post by the creator, with product or shop links.",
    ),
    (
        "affiliate_creator.post_shoppable_video",
        "Publishes a video that the creator uploaded, with a product link.",
    ),
    (
        "affiliate_creator.precheck_video_content",
        "Starts a content check of an uploaded video and returns its task id.",
    ),
    ("affiliate_creator.remove_showcase_products", "Removes products from the creator's showcase."),
    (
        "affiliate_creator.search_affiliate_orders",
        "Lists the affiliate orders attributed to the creator, with commission per SKU.",
    ),
    (
        "affiliate_creator.search_creator_sample_applications",
        "Lists the creator's sample applications, filtered by status.",
    ),
    (
        "affiliate_creator.search_music",
        "Searches the music that a creator may put under shoppable photos and videos.",
    ),
    (
        "affiliate_creator.search_open_collaboration_product",
        "Searches the open collaboration products that the creator can promote, by price, rate or keyword.",
    ),
    (
        "affiliate_creator.search_target_collaborations",
        "Lists the target collaborations that one shop offers to the creator.",
    ),
    ("affiliate_creator.top_showcase_products", "Moves products to the top of the creator's showcase."),
    (
        "affiliate_creator.upload_shoppable_photo_file",
        "Uploads a photo for a shoppable photo post and returns its URI.",
    ),
    (
        "affiliate_creator.upload_shoppable_video_file",
        "Uploads a video file for a shoppable video and returns its id.",
    ),
    (
        "affiliate_partner.create_affiliate_partner_campaign",
        "Creates an affiliate partner campaign with its commission and time windows.",
    ),
    (
        "affiliate_partner.edit_affiliate_partner_campaign",
        "Changes the given fields of an affiliate partner campaign and leaves the others as they are.",
    ),
    (
        "affiliate_partner.generate_affiliate_partner_campaign_product_link",
        "Creates the promotion link of one campaign product at a creator commission rate.",
    ),
    (
        "affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_info",
        "Lists how each creator performs for one product of a campaign.",
    ),
    (
        "affiliate_partner.get_affiliate_campaign_creator_fulfillment_status_list",
        "Lists promotion statistics for every product of a campaign.",
    ),
    (
        "affiliate_partner.get_affiliate_campaign_creator_product_content_statistics",
        "Lists the content that one creator published for a campaign product, with its results.",
    ),
    (
        "affiliate_partner.get_affiliate_campaign_creator_product_sample_status",
        "Returns the delivery state of the sample sent to a campaign creator.",
    ),
    (
        "affiliate_partner.get_affiliate_partner_campaign_detail",
        "Returns one affiliate partner campaign with its terms, dates and target shops.",
    ),
    (
        "affiliate_partner.get_affiliate_partner_campaign_list",
        "Lists the partner's campaigns, filtered by status and type.",
    ),
    (
        "affiliate_partner.get_affiliate_partner_campaign_product_list",
        "Lists the products that sellers registered for a campaign, with their review state.",
    ),
    (
        "affiliate_partner.partner_generate_multi_affiliate_campaign_product_link",
        "Creates promotion links for several products of a campaign at once.",
    ),
    (
        "affiliate_partner.publish_affiliate_partner_campaign",
        "Publishes a prepared affiliate partner campaign so that sellers can register.",
    ),
    (
        "affiliate_partner.review_affiliate_partner_campaign_product",
        "Approves or rejects a product that a seller registered for a campaign.",
    ),
    (
        "affiliate_partner.search_cap_affiliate_orders",
        "Lists affiliate orders of a creator agency partner (CAP) that match a filter.",
    ),
    (
        "affiliate_partner.search_tap_affiliate_orders",
        "Lists affiliate orders of a TikTok affiliate partner (TAP), by campaign and time.",
    ),
    (
        "affiliate_seller.check_creator_outreach_eligibility",
        "Checks which creators the shop may contact under its weekly outreach quota.",
    ),
    (
        "affiliate_seller.check_target_collaboration_conflicts",
        "Finds pairs of creator and product that are already in another target collaboration.",
    ),
    (
        "affiliate_seller.create_compass_offline_export_task",
        "Starts an offline export of affiliate data and returns its task id.",
    ),
    (
        "affiliate_seller.create_conversation_with_creator",
        "Opens a chat between the shop and a creator, or returns the existing one.",
    ),
    (
        "affiliate_seller.create_open_collaboration",
        "Opens a product for promotion by any creator at a commission rate.",
    ),
    (
        "affiliate_seller.create_target_collaboration",
        "Invites chosen creators to promote chosen products until an end time.",
    ),
    (
        "affiliate_seller.download_compass_task_file",
        "Returns the file of a finished data export as Base64 text.",
    ),
    (
        "affiliate_seller.edit_open_collaboration_sample_rule",
        "Sets the quota, period and thresholds of free samples for one open collaboration product.",
    ),
    (
        "affiliate_seller.edit_open_collaboration_settings",
        "Switches automatic adding of new products to open collaborations on or off.",
    ),
    (
        "affiliate_seller.generate_affiliate_product_promotion_link",
        "Creates a promotion link for one product of the shop.",
    ),
    (
        "affiliate_seller.generate_target_collaboration_link",
        "Creates the shareable invitation link of one target collaboration.",
    ),
    ("affiliate_seller.get_compass_task_list", "Lists the shop's offline data exports and their states."),
    ("affiliate_seller.get_conversation_list", "Lists the shop's chats with creators, page by page."),
    ("affiliate_seller.get_inbox_category_counts", "Counts the shop's creator chats for each inbox group."),
    (
        "affiliate_seller.get_latest_unread_messages",
        "Returns the newest unread message of each chat with creators.",
    ),
    (
        "affiliate_seller.get_marketplace_creator_performance",
        "Returns the marketplace performance profile of one creator.",
    ),
    (
        "affiliate_seller.get_message_in_conversation",
        "Lists the messages of one chat between the shop and a creator.",
    ),
    (
        "affiliate_seller.get_open_collaboration_creator_content_detail",
        "Lists the creators that promote an open collaboration product and counts their content.",
    ),
    (
        "affiliate_seller.get_open_collaboration_sample_rules",
        "Returns the free sample rules of the given open collaboration products.",
    ),
    (
        "affiliate_seller.get_open_collaboration_settings",
        "Returns the shop's settings for adding products to open collaborations automatically.",
    ),
    (
        "affiliate_seller.get_seller_search_creator_marketplace_advanced_filters",
        "Returns the filter values that the creator marketplace search accepts.",
    ),
    (
        "affiliate_seller.get_weekly_creator_outreach_quota",
        "Returns the shop's creator outreach quota for this week, and how much of it is used.",
    ),
    (
        "affiliate_seller.get_weekly_creator_outreach_records",
        "Lists the creators that the shop contacted this week, by page number.",
    ),
    (
        "affiliate_seller.mark_conversation_read",
        "Marks chats with creators as read and reports those that failed.",
    ),
    (
        "affiliate_seller.query_creator_promotion_details_in_target_collaboration",
        "Returns how one creator promotes each product of a target collaboration.",
    ),
    (
        "affiliate_seller.query_target_collaboration_detail",
        "Returns one target collaboration with its creators, products and sample rule.",
    ),
    (
        "affiliate_seller.remove_creator_affiliate_from_collaboration",
        "Stops one creator from promoting a product under an open collaboration.",
    ),
    (
        "affiliate_seller.remove_open_collaboration",
        "Ends the open collaboration of a product and returns when that takes effect.",
    ),
    ("affiliate_seller.remove_target_collaboration", "Ends one target collaboration of the shop."),
    (
        "affiliate_seller.resolve_target_collaboration_conflicts",
        "Takes creators out of the target collaborations that block a new one.",
    ),
    ("affiliate_seller.review_sample_applications", "Approves or rejects one creator's sample application."),
    (
        "affiliate_seller.search_creator_on_marketplace",
        "Searches the creator marketplace by audience, sales and content results.",
    ),
    (
        "affiliate_seller.search_open_collaboration",
        "Lists the shop's open collaborations that match a keyword or category.",
    ),
    (
        "affiliate_seller.search_open_collaboration_product",
        "Searches open collaboration products from the seller's side, by price, rate or keyword.",
    ),
    (
        "affiliate_seller.search_sample_applications",
        "Lists the sample applications that creators sent to the shop.",
    ),
    (
        "affiliate_seller.search_sample_applications_fulfillments",
        "Lists the content that a creator delivered for one sample application.",
    ),
    (
        "affiliate_seller.search_seller_affiliate_orders",
        "Lists the shop's orders that came through affiliates, with commission per SKU.",
    ),
    (
        "affiliate_seller.search_target_collaborations",
        "Lists the shop's target collaborations, filtered by status, creator or keyword.",
    ),
    (
        "affiliate_seller.seller_get_sample_request_deeplink",
        "Returns an app deeplink that lets a creator request a sample from the shop.",
    ),
    ("affiliate_seller.send_im_message", "Sends a message to a creator in an existing chat."),
    ("affiliate_seller.update_conversation_status", "Stars, unstars or archives a chat with a creator."),
    (
        "affiliate_seller.update_target_collaboration",
        "Replaces the terms, products and creators of a target collaboration.",
    ),
    ("affiliate_seller.upload_message_image", "Uploads an image for a chat message to a creator."),
    (
        "affiliate_seller.upload_message_image_v2",
        "Uploads an image for a creator chat through the newer media endpoint.",
    ),
    (
        "analytics.get_bestselling_creators",
        "Ranks the creators with the highest sales in the market for a period.",
    ),
    (
        "analytics.get_bestselling_live_sessions",
        "Ranks the LIVE sessions with the highest sales in the market for a period.",
    ),
    (
        "analytics.get_bestselling_products",
        "Ranks the best-selling products in the market, optionally within a category.",
    ),
    (
        "analytics.get_bestselling_videos",
        "Ranks the videos with the highest sales in the market for a period.",
    ),
    (
        "analytics.get_gmv_trend_performances",
        "Returns the sales curve of one LIVE room over time, for its creator.",
    ),
    (
        "analytics.get_interactive_trend_performances",
        "Returns the interaction curve of one LIVE room over time, for its creator.",
    ),
    ("analytics.get_live_core_stats", "Returns the main figures of one LIVE room, for its creator."),
    ("analytics.get_product_stats", "Returns clicks, orders and stock for each product of one LIVE room."),
    (
        "analytics.get_shop_live_performance_list",
        "Lists the shop's LIVE sessions with sales and interaction figures, page by page.",
    ),
    (
        "analytics.get_shop_live_performance_list_old",
        "Lists the shop's LIVE sessions through the older endpoint; a POST that only reads.",
    ),
    ("analytics.get_shop_live_performance_overview", "Returns the shop's LIVE results, summed per interval."),
    (
        "analytics.get_shop_live_performance_overview_old",
        "Returns the shop's LIVE results per interval through the older POST endpoint.",
    ),
    (
        "analytics.get_shop_live_performance_per_minutes",
        "Returns the results of one finished LIVE session, minute by minute.",
    ),
    (
        "analytics.get_shop_live_products_performance_list",
        "Lists sales and traffic of each product in one LIVE session.",
    ),
    ("analytics.get_shop_performance", "Returns the shop's sales, orders and visitors per interval."),
    ("analytics.get_shop_performance_per_hour", "Returns the shop's results for one day, hour by hour."),
    ("analytics.get_shop_product_performance", "Returns the results of one product per interval."),
    (
        "analytics.get_shop_product_performance_list",
        "Lists the shop's products with their sales results, page by page.",
    ),
    ("analytics.get_shop_sku_performance", "Returns the results of one SKU per interval."),
    (
        "analytics.get_shop_sku_performance_list",
        "Lists the shop's SKUs with their sales results, page by page.",
    ),
    ("analytics.get_shop_video_performance", "Returns the results of one shop video per interval."),
    (
        "analytics.get_shop_video_performance_list",
        "Lists the shop's videos with their sales and view figures, page by page.",
    ),
    (
        "analytics.get_shop_video_performance_overview",
        "Returns the results of all shop videos, summed per interval.",
    ),
    (
        "analytics.get_shop_video_product_performance_list",
        "Lists the results of each product promoted in one shop video.",
    ),
    (
        "analytics.get_shop_videos_performance_details",
        "Returns the results of several shop videos in one call, with an error for each that failed.",
    ),
    (
        "analytics.get_sps_metric_diagnosis",
        "Explains the score of one shop performance metric and shows its trend (US only).",
    ),
    (
        "analytics.get_sps_metric_problem_details",
        "Lists the orders or chats that hurt one shop performance metric (US only).",
    ),
    (
        "analytics.get_sps_metric_top_items",
        "Lists the products that weigh most on one shop performance metric (US only).",
    ),
    (
        "analytics.get_sps_metrics",
        "Lists the shop performance metrics, each with score, value and benchmarks (US only).",
    ),
    ("analytics.get_sps_overview", "Returns the shop performance score, its tier and main issues (US only)."),
    (
        "analytics.get_traffic_performances",
        "Returns where the viewers of one LIVE room came from, for its creator.",
    ),
    (
        "analytics.get_user_portraits",
        "Returns the audience of one LIVE room by age, gender, region and share of fans.",
    ),
    (
        "analytics.get_video_performances",
        "Returns the results of the creator's own videos with the given ids.",
    ),
    (
        "analytics.get_view_trend_performances",
        "Returns the viewer curve of one LIVE room over time, for its creator.",
    ),
    (
        "authorization.deauthorize_shop",
        "Withdraws the app's authorization for one shop and informs the seller.",
    ),
    (
        "authorization.get_authorized_category_assets",
        "Lists the partner's category assets, each with its cipher.",
    ),
    (
        "authorization.get_authorized_shop",
        "Lists the shops that the access token may act for, each with its cipher.",
    ),
    (
        "authorization.get_widget_token",
        "Issues a token for the embedded widget, valid for about five minutes.",
    ),
    (
        "customer_engagement.create_custom_engagement_task",
        "Creates a buyer messaging task with your own text.",
    ),
    ("customer_engagement.create_engagement_task", "Creates a buyer messaging task from a message template."),
    ("customer_engagement.get_customer_tab_visibility", "Tells whether the shop sees the customer tab."),
    (
        "customer_engagement.get_feature_permissions",
        "Tells which customer engagement features the shop may use.",
    ),
    (
        "customer_engagement.get_message_templates",
        "Lists the message templates for engagement tasks in one locale.",
    ),
    (
        "customer_engagement.get_task_performances",
        "Returns reach, claims, orders and sales of the given engagement tasks.",
    ),
    (
        "customer_engagement.send_engagement_message",
        "Sends the message of an engagement task to buyers, by their relay email addresses.",
    ),
    (
        "customer_service.create_conversation",
        "Opens a chat with a buyer, or returns the chat that already exists.",
    ),
    ("customer_service.end_session", "Ends one customer service session of a conversation."),
    ("customer_service.get_agent_settings", "Tells whether the shop's agent accepts chats."),
    (
        "customer_service.get_conversation",
        "Returns one buyer conversation with its participants and unread count.",
    ),
    (
        "customer_service.get_conversation_messages",
        "Lists the messages of a buyer conversation, newest first, without marking them read.",
    ),
    (
        "customer_service.get_conversations",
        "Lists the shop's conversations with buyers, each with its latest message.",
    ),
    (
        "customer_service.get_customer_service_performance",
        "Returns response time, response rate and satisfaction of customer service.",
    ),
    ("customer_service.read_message", "Marks all buyer messages of a conversation as read."),
    (
        "customer_service.search_sessions",
        "Lists customer service sessions in a time range of at most 90 days.",
    ),
    ("customer_service.send_message", "Sends a text, image or card to the buyer of a conversation."),
    ("customer_service.update_agent_settings", "Switches on or off whether the agent accepts new chats."),
    (
        "customer_service.upload_buyer_messages_image",
        "Uploads an image for a buyer message and returns its URL and size.",
    ),
    (
        "data_reconciliation.order_status_data_exchange",
        "Reports order states of another channel so that TikTok can reconcile them.",
    ),
    (
        "data_reconciliation.quality_factory_order_data_import",
        "Imports order data of another channel for quality checks of the integration.",
    ),
    ("epharmacy.get_consultation_provider", "Returns the provider that handles one pharmacy consultation."),
    ("epharmacy.get_pharmacies", "Lists the pharmacies registered for the shop, page by page."),
    (
        "epharmacy.update_pharmacies",
        "Updates the licence, opening hours and pharmacist of up to 20 pharmacies.",
    ),
    (
        "epharmacy.update_prescription_requirement",
        "Sets whether a product may be sold only with a prescription.",
    ),
    (
        "epharmacy.update_prescription_status",
        "Reports whether the prescription of an order is accepted or rejected.",
    ),
    ("event.delete_shop_webhook", "Removes the shop's webhook address for one event type."),
    ("event.get_shop_webhooks", "Lists the shop's webhook addresses, one per event type."),
    ("event.update_shop_webhook", "Sets or replaces the shop's webhook address for one event type."),
    (
        "fbt.cancel_fbt_mcf_order",
        "Cancels a multi-channel fulfilment order, in whole or for some of its consign orders.",
    ),
    ("fbt.cancel_inbound_order", "Cancels one inbound order to a TikTok warehouse, with a reason."),
    (
        "fbt.confirm_inbound_method",
        "Confirms the placement and arrival time of an inbound plan, which creates inbound orders.",
    ),
    ("fbt.create_fbt_goods", "Creates warehouse goods for SKUs and returns a result for each."),
    (
        "fbt.create_fbt_mcf_order",
        "Creates an order from another channel, to be fulfilled by TikTok's warehouse.",
    ),
    (
        "fbt.create_or_update_inbound_plan",
        "Creates an inbound plan of goods and cartons, or updates an existing one.",
    ),
    (
        "fbt.get_fbt_mcf_order_status",
        "Returns one multi-channel fulfilment order with its consign orders and tracking.",
    ),
    ("fbt.get_fbt_merchant_mcf_status", "Tells whether the merchant may use multi-channel fulfilment."),
    (
        "fbt.get_fbt_merchant_onboarded_regions",
        "Lists the regions where the merchant uses Fulfilled by TikTok.",
    ),
    (
        "fbt.get_fbt_warehouse_list",
        "Lists the Fulfilled by TikTok warehouses, with their addresses and logistics services.",
    ),
    (
        "fbt.get_inbound_method_detail",
        "Returns the allocation and the placement fee of one inbound method for a plan.",
    ),
    (
        "fbt.get_inbound_order",
        "Returns inbound orders, with their carriers, planned goods and received batches.",
    ),
    (
        "fbt.list_available_inbound_methods",
        "Lists the inbound methods, time windows and warehouses open to a plan.",
    ),
    (
        "fbt.print_inbound_order_labels",
        "Creates carton or item labels of an inbound order and returns their URL.",
    ),
    (
        "fbt.query_goods_inventory_for_mcf",
        "Returns the quantity of goods available for multi-channel fulfilment.",
    ),
    ("fbt.search_fbt_inventory", "Lists stock in TikTok warehouses by goods, SKU or warehouse."),
    (
        "fbt.search_fbt_inventory_record",
        "Lists the changes of stock in TikTok warehouses within a time range.",
    ),
    (
        "fbt.search_goods_hazmat_and_expiration_info",
        "Returns hazmat and expiry data of the goods behind the given SKUs.",
    ),
    ("fbt.search_goods_info", "Lists warehouse goods by id, product, SKU or reference code."),
    ("fbt.ship_inbound_order", "Marks an inbound order as shipped with its shipping method and cartons."),
    (
        "fbt.update_fbt_goods_info",
        "Replaces the name, size, hazmat and shelf-life data of one warehouse good.",
    ),
    (
        "fbt.update_goods_sku_relations",
        "Links SKUs to warehouse goods or unlinks them, with a result for each.",
    ),
    (
        "fbt.update_inbound_order_tracking",
        "Sets the carrier and the tracking number for the cartons of an inbound order.",
    ),
    (
        "finance.get_order_statement_transactions",
        "Returns the settled amounts and fees of one order, per SKU.",
    ),
    ("finance.get_payments", "Lists the payouts to the seller within a time range."),
    (
        "finance.get_statement_transactions",
        "Lists the transactions inside one settlement statement, page by page.",
    ),
    ("finance.get_statements", "Lists the shop's daily settlement statements within a time range."),
    ("finance.get_tax_information", "Returns the seller's tax numbers and their verification status."),
    (
        "finance.get_trade_in_account_transactions",
        "Lists the money movements of a trade-in supplier's account.",
    ),
    (
        "finance.get_trade_in_supplier_account_balance",
        "Returns the available balance of a trade-in supplier in one currency.",
    ),
    ("finance.get_unsettled_transactions", "Lists the estimated amounts of orders that are not settled yet."),
    ("finance.get_withdrawals", "Lists withdrawals, settlements and transfers of the seller's balance."),
    ("fulfillment.batch_ship_packages", "Ships several packages in one call and reports those that failed."),
    (
        "fulfillment.combine_package",
        "Combines packages for the same recipient into new ones before shipping.",
    ),
    (
        "fulfillment.create_first_mile_bundle",
        "Bundles orders for handover to the first-mile carrier and returns a label URL.",
    ),
    (
        "fulfillment.create_first_mile_bundle_v2",
        "Bundles orders for the first-mile carrier through the newer endpoint, with a shop cipher.",
    ),
    (
        "fulfillment.create_last_mile_bundle",
        "Bundles fulfilment units for the last mile and returns the bundle's id.",
    ),
    ("fulfillment.create_packages", "Buys a TikTok Shipping label and creates the package (US only)."),
    (
        "fulfillment.fulfillment_upload_delivery_file",
        "Uploads a PDF as proof of delivery and returns its URL.",
    ),
    (
        "fulfillment.fulfillment_upload_delivery_image",
        "Uploads a photo as proof of delivery and returns its URL.",
    ),
    (
        "fulfillment.get_eligible_shipping_service",
        "Lists the shipping services and prices for an order's package (US only).",
    ),
    (
        "fulfillment.get_handover_timeslots",
        "Returns pickup slots and drop-off options for an order that is not packed yet.",
    ),
    (
        "fulfillment.get_order_customs_requirements",
        "Tells which orders need customs information and which already have it (Japan).",
    ),
    (
        "fulfillment.get_order_split_attributes",
        "Tells, for each order, whether it can or must be split, and why.",
    ),
    (
        "fulfillment.get_package_detail",
        "Returns one package with its status, tracking, addresses, size and order lines.",
    ),
    (
        "fulfillment.get_package_handover_time_slots",
        "Returns pickup slots and drop-off options for an existing package.",
    ),
    (
        "fulfillment.get_package_shipping_document",
        "Returns a URL for a package's label or packing slip, valid for 24 hours.",
    ),
    (
        "fulfillment.get_pod_customization_details",
        "Returns the buyer's print-on-demand design for order lines, from the package side.",
    ),
    ("fulfillment.get_tracking", "Lists the tracking events of an order's shipment."),
    (
        "fulfillment.mark_package_as_shipped",
        "Reports the seller's own tracking number and creates the shipped package.",
    ),
    ("fulfillment.redeem_info_callback", "Reports redeem codes of digital goods for the lines of an order."),
    (
        "fulfillment.schedule_package_handover",
        "Books pickup or drop-off for an order and returns the new package (US only).",
    ),
    (
        "fulfillment.search_combinable_packages",
        "Lists draft packages, each a group of orders that can be combined.",
    ),
    ("fulfillment.search_package", "Lists packages by status and time, newest first."),
    (
        "fulfillment.ship_package",
        "Arranges the shipment of one package, with TikTok Shipping or the seller's own carrier.",
    ),
    ("fulfillment.split_orders", "Splits an order into several packages by groups of order lines."),
    (
        "fulfillment.submit_customs_clearance_information",
        "Submits customs information for the items of orders (Japan).",
    ),
    ("fulfillment.tracking_status_update", "Pushes tracking events of the seller's own fleet for one order."),
    (
        "fulfillment.tts_tracking_validation",
        "Tells whether a tracking number belongs to TikTok Shipping (US only).",
    ),
    (
        "fulfillment.uncombine_packages",
        "Takes orders out of a combined package and returns the new packages.",
    ),
    (
        "fulfillment.update_package_delivery_status",
        "Reports delivery, failure or proof of delivery for packages that the seller's own fleet carries.",
    ),
    (
        "fulfillment.update_package_shipping_info",
        "Changes the tracking number and carrier of one package that is already shipped.",
    ),
    (
        "fulfillment.update_shipping_info",
        "Changes the tracking number and carrier of a shipped order that was not split.",
    ),
    ("fulfillment.upload_invoice", "Uploads the XML invoices that packages need before shipping (Brazil)."),
    (
        "gs_full_service_commodity.get_global_selling_full_service_categories",
        "Lists the categories open to full-service suppliers, by offset (preview endpoint).",
    ),
    (
        "gs_full_service_commodity.get_grading_templates_config",
        "Lists a supplier's grading templates for garment sizes (preview endpoint).",
    ),
    (
        "gs_full_service_commodity.get_size_groups",
        "Returns the size groups of a category and whether grading is required.",
    ),
    (
        "gs_full_service_commodity.get_size_groups_config",
        "Lists the size groups of a full-service category (preview endpoint).",
    ),
    (
        "gs_full_service_commodity.global_selling_get_supplier_addresses",
        "Lists the addresses that the supplier ships from, page by page.",
    ),
    (
        "gs_full_service_commodity.gs_calculate_product_audit_info",
        "Predicts for each region whether a full-service product can be published.",
    ),
    (
        "gs_full_service_commodity.gs_create_product",
        "Creates a full-service product for a named supplier (preview endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_create_product_v2",
        "Creates a full-service product and returns its SPU code (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_full_service_get_attributes",
        "Lists the attributes of a full-service category (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_full_service_get_brands",
        "Lists the supplier's brands and their approval state (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_full_service_get_category_information",
        "Returns the listing rules of one full-service category (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_full_service_get_certifications",
        "Lists the certificates that a full-service category requires, per region (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_full_service_preview_get_attributes",
        "Lists the attributes of a full-service category (preview endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_full_service_preview_get_brands",
        "Lists a supplier's brands and their approval state (preview endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_full_service_preview_get_category_information",
        "Returns the listing rules of one full-service category (preview endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_full_service_search_categories",
        "Lists the categories open to full-service suppliers, by offset (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_get_grading_templates_config_v2",
        "Lists the grading templates for garment sizes (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_get_size_groups_config_v2",
        "Lists the size groups of a full-service category (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_get_supplier_rp",
        "Lists the responsible persons registered by the supplier, page by page.",
    ),
    (
        "gs_full_service_commodity.gs_image_upload_v2",
        "Uploads a full-service product image and returns its URI (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_list_supplier_manufacturer",
        "Lists the manufacturers registered by the supplier, page by page.",
    ),
    (
        "gs_full_service_commodity.gs_product_image_upload_requirements_query",
        "Returns which product images a category requires, and in what form.",
    ),
    (
        "gs_full_service_commodity.gs_qualification_file_upload",
        "Uploads a certificate file for a full-service product and returns its URI.",
    ),
    (
        "gs_full_service_commodity.gs_query_skus_and_approval_status_v2",
        "Lists full-service SKUs with their approval status, page by page (beta endpoint).",
    ),
    (
        "gs_full_service_commodity.gs_video_upload",
        "Uploads a full-service product video and returns its URI.",
    ),
    (
        "gs_full_service_commodity.image_upload",
        "Uploads a product image for a named supplier (preview endpoint).",
    ),
    (
        "gs_full_service_commodity.query_skus_and_approval_status",
        "Lists a supplier's SKUs with their approval status, page by page (preview endpoint).",
    ),
    (
        "gs_full_service_inventory.gs_full_service_query_virtual_inventory",
        "Returns virtual stock per SKU and warehouse (beta endpoint).",
    ),
    (
        "gs_full_service_inventory.gs_full_service_update_virtual_inventory",
        "Sets virtual stock per SKU and warehouse and reports failures (beta endpoint).",
    ),
    (
        "gs_full_service_inventory.query_global_selling_virtual_inventory",
        "Returns a supplier's virtual stock per SKU and warehouse (preview endpoint).",
    ),
    (
        "gs_full_service_inventory.set_global_selling_virtual_inventory",
        "Sets a supplier's virtual stock and reports failures per SKU (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.confirm_delivery",
        "Confirms that a supplier's delivery order has been handed over (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.create_delivery_order",
        "Creates a delivery order for a supplier's stock-up order (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.get_delivery_order_documents",
        "Returns a URL for a supplier's printable delivery order documents (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.get_logistics_waybills_print_document",
        "Returns a URL for a supplier's printable waybills (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.global_selling_cancel_shipment",
        "Cancels the reserved shipment of one logistics order.",
    ),
    (
        "gs_full_service_shipment.global_selling_confirm_stockup_order",
        "Accepts or rejects a stock-up order, with the quantity per SKU.",
    ),
    (
        "gs_full_service_shipment.global_selling_get_quality_documents",
        "Returns a URL for the quality inspection documents of an order.",
    ),
    (
        "gs_full_service_shipment.global_selling_get_sku_print_document",
        "Creates printable SKU labels for a stock-up order, in a chosen size.",
    ),
    (
        "gs_full_service_shipment.global_selling_query_logistics_orders",
        "Returns logistics orders, with their sub-orders, carrier and contacts.",
    ),
    (
        "gs_full_service_shipment.global_selling_reserve_shipment",
        "Reserves shipping for delivery orders and returns a logistics order.",
    ),
    (
        "gs_full_service_shipment.global_selling_search_abnormal_orders",
        "Lists deliveries that failed inspection or counting, page by page.",
    ),
    (
        "gs_full_service_shipment.global_selling_search_available_shipping_providers",
        "Lists carriers, fees and arrival slots for a full-service shipment.",
    ),
    (
        "gs_full_service_shipment.global_selling_search_delivery_orders",
        "Lists full-service delivery orders that match a filter, page by page.",
    ),
    (
        "gs_full_service_shipment.global_selling_search_return_orders",
        "Lists goods that the warehouse returns to the supplier, page by page.",
    ),
    (
        "gs_full_service_shipment.global_selling_search_stockup_orders",
        "Lists full-service stock-up orders that match a filter, page by page.",
    ),
    (
        "gs_full_service_shipment.gs_confirm_delivery",
        "Confirms that a delivery order has been handed over (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_create_delivery_order",
        "Creates a delivery order for a stock-up order (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_get_delivery_order_documents",
        "Returns a URL for the printable delivery order documents (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_get_logistics_waybills_print_document",
        "Returns a URL for the printable waybills (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_get_sku_print_document",
        "Creates printable SKU labels for a stock-up order (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_query_delivery_batches",
        "Returns delivery batches, with their logistics orders and contacts (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_reserve_shipping",
        "Reserves shipping for delivery orders and returns a batch code (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_search_available_shipping_providers",
        "Lists carriers, fees and arrival slots for delivery orders (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_search_delivery_orders",
        "Lists delivery orders that match a filter, page by page (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.gs_search_stockup_orders",
        "Lists stock-up orders that match a filter, page by page (beta endpoint).",
    ),
    (
        "gs_full_service_shipment.query_delivery_batches",
        "Returns a supplier's delivery batches, with their logistics orders (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.reserve_shipping",
        "Reserves shipping for a supplier's delivery orders (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.search_available_shipping_providers",
        "Lists carriers, fees and arrival slots for a supplier (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.search_delivery_orders",
        "Lists a supplier's delivery orders that match a filter (preview endpoint).",
    ),
    (
        "gs_full_service_shipment.search_stockup_orders",
        "Lists a supplier's stock-up orders that match a filter (preview endpoint).",
    ),
    (
        "logistics.check_shipping_template_existence",
        "Tells whether a shipping template exists for a warehouse.",
    ),
    (
        "logistics.create_warehouse",
        "Creates a sales or return warehouse, with its address, contact and covered area.",
    ),
    (
        "logistics.get_available_shipping_template",
        "Lists the shipping templates and tells whether a product of the given size can use them.",
    ),
    (
        "logistics.get_global_seller_warehouse",
        "Lists the warehouses that a global seller shares among its shops.",
    ),
    (
        "logistics.get_logistics_tracking",
        "Lists the tracking events of a cross-border order, including the first mile.",
    ),
    ("logistics.get_shipping_provider", "Lists the carriers that one delivery option accepts."),
    (
        "logistics.get_warehouse_delivery_options",
        "Lists the delivery options of a warehouse, with their size and weight limits.",
    ),
    ("logistics.get_warehouse_list", "Lists the shop's warehouses, with their type, status and address."),
    (
        "logistics.standardize_warehouse_address",
        "Returns the standard form of an address and tells whether it changed.",
    ),
    ("logistics.update_warehouse", "Changes the name, address, contact or covered area of one warehouse."),
    ("open.upload_file_init", "Starts a chunked file upload and returns its URL and token."),
    ("order.add_external_order_references", "Stores the ids that up to 100 orders have on another platform."),
    ("order.get_external_order_references", "Returns the ids that one order has on another platform."),
    ("order.get_order_detail", "Returns up to 50 orders by id, with their line items, address and payment."),
    ("order.get_order_list", "Lists orders that match a filter, newest first."),
    ("order.get_price_detail", "Returns the price, discounts, fees and taxes of one order, per line item."),
    (
        "order.get_privileged_order_detail",
        "Returns up to 50 orders with personal data, for apps granted that access.",
    ),
    (
        "order.search_order_by_external_order_references",
        "Finds the order that has a given id on another platform.",
    ),
    (
        "order.search_pod_customization_details",
        "Returns the buyer's print-on-demand design for the lines of an order.",
    ),
    (
        "order.update_blind_box_opening_results",
        "Reports which product each opened blind box of an order contained.",
    ),
    ("product.activate_products", "Puts up to 20 deactivated products back on sale, after a new audit."),
    ("product.apply_opportunities", "Applies for listing opportunities with one product."),
    ("product.bind_local_products", "Links existing local products to one global product."),
    (
        "product.check_global_product_listing",
        "Checks a global product's data without creating it and lists what fails.",
    ),
    ("product.check_listing_prerequisites", "Tells what the shop still lacks before it can list products."),
    ("product.check_product_listing", "Checks a product's data without creating it and lists what fails."),
    (
        "product.create_attribute_recommendation_request",
        "Sends an external product, for which attributes are recommended later.",
    ),
    (
        "product.create_category_upgrade_task",
        "Starts the move of the shop's products to the newer category tree.",
    ),
    ("product.create_custom_brand", "Creates a custom brand and returns its id."),
    ("product.create_global_product", "Creates a global product that can be published to several markets."),
    (
        "product.create_gpa_upgrade_task",
        "Starts a task that upgrades the attributes of the seller's products.",
    ),
    ("product.create_image_translation_tasks", "Starts tasks that translate the text in product images."),
    ("product.create_manufacturer", "Registers a manufacturer for product compliance and returns its id."),
    ("product.create_product", "Creates a product with its SKUs, as a listing for audit or as a draft."),
    (
        "product.create_responsible_person",
        "Registers an EU responsible person for product compliance and returns its id.",
    ),
    ("product.create_size_chart_v2", "Creates a size chart template for a category and returns its id."),
    ("product.deactivate_products", "Takes up to 20 products off sale."),
    ("product.delete_global_products", "Deletes up to 20 global products."),
    ("product.delete_products", "Deletes up to 20 products, which can be recovered later."),
    (
        "product.diagnose_and_optimize_product",
        "Diagnoses a product's listing quality and proposes better content.",
    ),
    ("product.edit_global_product", "Replaces all data of a global product and syncs it to its markets."),
    ("product.edit_product", "Replaces all data of a product; omitted fields are emptied."),
    ("product.edit_size_chart_v2", "Replaces the content of one size chart template."),
    (
        "product.enable_strikethrough_prices",
        "Requests a strikethrough price for SKUs, proven by the prices of another shop.",
    ),
    ("product.get_attributes", "Lists the product and sales attributes of a category in the shop's market."),
    ("product.get_brands", "Lists the brands the seller can use, by category and name."),
    (
        "product.get_categories",
        "Lists the category tree of the shop's market, with the seller's permission for each category.",
    ),
    (
        "product.get_category_rules",
        "Returns what a category requires, such as certificates, a size chart and the package size.",
    ),
    (
        "product.get_global_attributes",
        "Lists the attributes of a category for global products, with the regions that require them.",
    ),
    ("product.get_global_categories", "Lists the category tree for global products."),
    (
        "product.get_global_category_rules",
        "Returns what a category requires of global products, with the regions that require it.",
    ),
    (
        "product.get_global_listing_rules",
        "Returns the shop's listing methods and how stock is shared between markets.",
    ),
    ("product.get_global_product", "Returns one global product with its SKUs and linked local products."),
    ("product.get_global_replicated_products", "Lists the copies of a product in other markets."),
    (
        "product.get_image_translation_tasks",
        "Returns the state and result of up to 20 image translation tasks.",
    ),
    ("product.get_listing_schemas", "Returns the listing form, field by field, for the given categories."),
    ("product.get_opportunity_detail", "Returns one listing opportunity with its criteria and market data."),
    ("product.get_product", "Returns one product with all its data, whether online, draft or under review."),
    (
        "product.get_product_package_recommendations",
        "Lists products whose weight or size looks wrong, with recommended values.",
    ),
    (
        "product.get_product_skpp_detail",
        "Returns the score, tasks and rewards of one product in the key product program.",
    ),
    (
        "product.get_products_seo_words",
        "Returns search keywords recommended for the titles of up to 20 products.",
    ),
    (
        "product.get_recommended_product_title_and_description",
        "Returns suggested titles and descriptions for up to 20 products.",
    ),
    ("product.get_shop_skpp_summary", "Counts the shop's products and credits in the key product program."),
    (
        "product.get_submission_records",
        "Lists the products submitted to listing opportunities, with their review state.",
    ),
    (
        "product.import_external_product_info",
        "Imports product information from another platform as an uploaded file.",
    ),
    ("product.inventory_search", "Returns available and committed stock per SKU and warehouse."),
    (
        "product.list_opportunities",
        "Lists listing opportunities of one type, filtered by category, tag and time.",
    ),
    (
        "product.list_product_skpp_statuses",
        "Lists the products and their status in the key product program, by page number.",
    ),
    ("product.optimize_images", "Starts or reads the optimization of up to 200 product images."),
    (
        "product.partial_edit_candidate_products",
        "Changes some fields of candidate products offered for opportunity matching.",
    ),
    (
        "product.partial_edit_global_product",
        "Changes some fields of a global product and syncs them to its markets.",
    ),
    ("product.partial_edit_manufacturer", "Changes some fields of a registered manufacturer."),
    ("product.partial_edit_product", "Changes some fields of a product and leaves the others as they are."),
    ("product.partial_edit_responsible_person", "Changes some fields of a registered responsible person."),
    (
        "product.predict_product_package_dimensions_and_weight",
        "Predicts the package size and weight for products of a category.",
    ),
    (
        "product.product_auditing_research",
        "Searches listed products by brand, category, title or seller for compliance research.",
    ),
    (
        "product.product_information_issue_diagnosis",
        "Returns the listing quality and content problems of up to 200 products.",
    ),
    (
        "product.publish_global_product",
        "Publishes a global product to chosen markets and reports a result for each.",
    ),
    ("product.recommend_brand", "Suggests one brand for a product title."),
    ("product.recommend_category", "Suggests the leaf category for a product from its title and images."),
    (
        "product.recommend_global_categories",
        "Suggests the leaf category for a global product from its title and images.",
    ),
    (
        "product.recommend_required_product_properties",
        "Suggests values for the attributes that a category requires.",
    ),
    ("product.recommend_size_chart", "Tells which of the given images are size charts."),
    ("product.recover_products", "Restores up to 20 deleted products as deactivated ones."),
    ("product.replicate_product", "Copies a product to other markets and reports failures per region."),
    (
        "product.search_candidate_products",
        "Lists candidate products, with the state of their opportunity matching.",
    ),
    (
        "product.search_combined_listing_recommendations",
        "Lists products that could be merged into one combined listing.",
    ),
    (
        "product.search_global_products",
        "Lists global products by status, time or seller SKU, up to 10,000 results.",
    ),
    ("product.search_manufacturers", "Lists registered manufacturers by id or keyword."),
    ("product.search_opportunities", "Lists the listing opportunities for candidate products, page by page."),
    ("product.search_products", "Lists products by status, time or SKU, up to 10,000 results."),
    ("product.search_responsible_persons", "Lists registered responsible persons by id or keyword."),
    ("product.search_size_charts", "Lists size chart templates by id or keyword."),
    ("product.submit_product_via_opportunity", "Submits one product to a listing opportunity."),
    ("product.submit_size_chart_appeal", "Appeals against the audit of a product's size chart."),
    (
        "product.submit_strikethrough_price",
        "Submits strikethrough prices for the SKUs of a product and reports an error for each that failed.",
    ),
    ("product.suggest_brands", "Suggests several brands for a product and tells which are authorized."),
    ("product.update_global_inventory", "Sets the stock of a global product's SKUs per global warehouse."),
    ("product.update_inventory", "Sets the stock of a product's SKUs per warehouse, as absolute quantities."),
    ("product.update_price", "Sets the prices of a product's SKUs, outside running promotions."),
    (
        "product.update_stock_operation_settings",
        "Switches automatic restocking on or off for up to 500 SKUs.",
    ),
    ("product.upload_candidate_products", "Offers up to 10 external products for opportunity matching."),
    ("product.upload_external_product", "Sends one product of an external shop to TikTok Shop."),
    ("product.upload_product_file", "Uploads a PDF or video for products and returns its id."),
    ("product.upload_product_image", "Uploads a product image for one use and returns its URI."),
    ("promotion.create_activity", "Creates a promotion without products, which a second call adds."),
    ("promotion.deactivate_activity", "Ends a running or upcoming promotion early."),
    ("promotion.get_activity", "Returns one promotion with its terms and products."),
    ("promotion.get_coupon", "Returns one coupon with its terms, limits and use."),
    ("promotion.remove_activity_product", "Takes up to 300 products or SKUs out of a promotion."),
    ("promotion.republish_activity", "Runs an ended promotion again as a new one with new times."),
    ("promotion.search_activities", "Lists promotions by type, status or exact title, page by page."),
    ("promotion.search_coupons", "Lists the shop's coupons by status, display type or title."),
    ("promotion.update_activity", "Replaces the title, times and terms of a promotion that has not ended."),
    ("promotion.update_activity_product", "Adds products to a promotion or changes their prices and limits."),
    ("return_refund.approve_cancellation", "Approves a buyer's request to cancel an order."),
    ("return_refund.approve_return", "Approves a return, refund or replacement, with the given decision."),
    (
        "return_refund.calculate_refund",
        "Calculates the refund for a planned cancellation or return, without starting it.",
    ),
    ("return_refund.cancel_order", "Cancels an order, or some of its lines, on the seller's side."),
    ("return_refund.create_return", "Starts a return or refund for an order on the seller's side."),
    (
        "return_refund.get_aftersale_eligibility",
        "Tells which after-sales requests each line of an order allows.",
    ),
    (
        "return_refund.get_available_review_decisions",
        "Lists the decisions allowed for each line of an after-sales request or RMA.",
    ),
    (
        "return_refund.get_decision_eligibility",
        "Tells which decisions a return or cancellation allows now, with the reasons for rejecting it.",
    ),
    (
        "return_refund.get_reject_reasons",
        "Lists the reasons for which one return or cancellation may be rejected.",
    ),
    (
        "return_refund.get_return_records",
        "Lists what the buyer, the seller and the platform did in a return, with images.",
    ),
    ("return_refund.reject_cancellation", "Rejects a buyer's request to cancel an order, with a reason."),
    ("return_refund.reject_return", "Rejects a return request or a returned package, with a reason."),
    (
        "return_refund.review_aftersales_requests",
        "Decides on several after-sales requests or returned packages in one call.",
    ),
    (
        "return_refund.search_aftersales_requests",
        "Lists after-sales requests of the 2026 model, by status, order or time.",
    ),
    ("return_refund.search_cancellations", "Lists cancellations that match a filter, oldest first."),
    (
        "return_refund.search_return_merchandise_authorizations",
        "Lists return packages (RMAs) of the 2026 model, by status, order or time.",
    ),
    ("return_refund.search_returns", "Lists returns and refunds that match a filter, oldest first."),
    (
        "return_refund.upload_shipping_document_and_tracking_info",
        "Uploads the return label, QR code and tracking number for the buyer's returns.",
    ),
    ("review_rating.import_product_reviews", "Imports up to 50 reviews of a product from another platform."),
    (
        "review_rating.upload_review_media",
        "Uploads an image or video for imported reviews and returns its URI.",
    ),
    ("seller.get_active_shop_list", "Lists the seller's active shops, with their regions."),
    ("seller.get_seller_permissions", "Tells whether the seller may manage global products."),
    ("seller.get_seller_status", "Returns the onboarding status of the seller and of each shop."),
    ("seller.get_shop_creators", "Lists the creator accounts linked to the shop, with their binding state."),
    (
        "seller.get_shop_group_and_related_shops",
        "Returns the group that a shop belongs to and the other shops in it.",
    ),
    ("seller.sync_collections", "Sends product collections of an external shop to TikTok Shop."),
    ("supply_chain.confirm_package_shipment", "Reports packages that a certified warehouse has shipped."),
];
