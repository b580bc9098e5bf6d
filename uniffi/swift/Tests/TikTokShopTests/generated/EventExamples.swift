// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func deleteShopWebhookOfEvent(_ client: TikTokShopClient) async throws {
  _ = try await client.event.deleteShopWebhook(eventType: .orderStatusChange)
}

func getShopWebhooksOfEvent(_ client: TikTokShopClient) async throws {
  _ = try await client.event.getShopWebhooks()
}

func updateShopWebhookOfEvent(_ client: TikTokShopClient) async throws {
  _ = try await client.event.updateShopWebhook(
    address: "https://partner.tiktokshop.com",
    eventType: .orderStatusChange
  )
}
