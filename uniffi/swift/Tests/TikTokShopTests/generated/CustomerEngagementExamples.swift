// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func createCustomEngagementTaskOfCustomerEngagement(_ client: TikTokShopClient) async throws {
  _ = try await client.customerEngagement.createCustomEngagementTask(
    channel: "TIKTOK_IM",
    endTime: 1790000000,
    taskName: "Task1 for mega sale"
  )
}

func createEngagementTaskOfCustomerEngagement(_ client: TikTokShopClient) async throws {
  _ = try await client.customerEngagement.createEngagementTask(
    channel: "TIKTOK_IM",
    endTime: 1790000000,
    taskName: "Task1 for mega sale",
    templateId: "50002_20011"
  )
}

func getCustomerTabVisibilityOfCustomerEngagement(_ client: TikTokShopClient) async throws {
  _ = try await client.customerEngagement.getCustomerTabVisibility()
}

func getFeaturePermissionsOfCustomerEngagement(_ client: TikTokShopClient) async throws {
  _ = try await client.customerEngagement.getFeaturePermissions()
}

func getMessageTemplatesOfCustomerEngagement(_ client: TikTokShopClient) async throws {
  _ = try await client.customerEngagement.getMessageTemplates(locale: "en")
}

func getTaskPerformancesOfCustomerEngagement(_ client: TikTokShopClient) async throws {
  _ = try await client.customerEngagement.getTaskPerformances(
    taskIds: ["7495049642642441621"]
  )
}

func sendEngagementMessageOfCustomerEngagement(_ client: TikTokShopClient) async throws {
  _ = try await client.customerEngagement.sendEngagementMessage(buyerEmails: ["text"])
}
