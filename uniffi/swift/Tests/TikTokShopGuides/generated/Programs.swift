// Generated from core/catalog by `cargo gen`. Do not edit.

/// A program of a page in `docs`.
struct Program: Sendable {
  let name: String
  /// What it finds in its environment: `shop`, `thailand`, `app` or `store`.
  let settings: String
  let run: @Sendable () async throws -> Void
}

let programs = [
  Program(name: "getting_started", settings: "shop", run: gettingStarted),
  Program(name: "guides_authorize", settings: "app", run: guidesAuthorize),
  Program(name: "guides_inventory", settings: "shop", run: guidesInventory),
  Program(name: "guides_many_shops", settings: "store", run: guidesManyShops),
  Program(name: "guides_retries", settings: "shop", run: guidesRetries),
  Program(name: "guides_ship_and_labels", settings: "thailand", run: guidesShipAndLabels),
  Program(name: "guides_sync_orders", settings: "shop", run: guidesSyncOrders),
  Program(name: "guides_testing", settings: "shop", run: guidesTesting),
  Program(name: "guides_webhooks", settings: "shop", run: guidesWebhooks),
  Program(name: "index", settings: "shop", run: index),
  Program(name: "receiver", settings: "app", run: receiver),
  Program(name: "sandbox", settings: "app", run: sandbox),
  Program(name: "sync", settings: "store", run: sync),
]