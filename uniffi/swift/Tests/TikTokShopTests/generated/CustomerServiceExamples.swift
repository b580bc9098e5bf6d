// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func createConversationOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.createConversation(
    buyerUserId: "7494560109732338459"
  )
}

func endSessionOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.endSession(
    conversationId: "7495049642642441621",
    sessionId: "7495049642642441621"
  )
}

func getAgentSettingsOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.getAgentSettings()
}

func getConversationOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.getConversation(
    conversationId: "7495049642642441621"
  )
}

func getConversationMessagesOfCustomerService(_ client: TikTokShopClient) async throws {
  for try await item in client.customerService.getConversationMessagesPages(
    conversationId: "7495049642642441621"
  ) { print(item) }
}

func getConversationsOfCustomerService(_ client: TikTokShopClient) async throws {
  for try await item in client.customerService.getConversationsPages() { print(item) }
}

func getCustomerServicePerformanceOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.getCustomerServicePerformance(
    supportDateGe: "2026-01-31",
    supportDateLt: "2026-01-31"
  )
}

func readMessageOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.readMessage(
    conversationId: "7495049642642441621"
  )
}

func searchSessionsOfCustomerService(_ client: TikTokShopClient) async throws {
  for try await item in client.customerService.searchSessionsPages(
    beginTimeGe: 1790000000,
    beginTimeLt: 1790000000
  ) { print(item) }
}

func sendMessageOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.sendMessage(
    content: "text",
    conversationId: "7495049642642441621",
    type: .couponCard
  )
}

func updateAgentSettingsOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.updateAgentSettings(canAcceptChat: true)
}

func uploadBuyerMessagesImageOfCustomerService(_ client: TikTokShopClient) async throws {
  _ = try await client.customerService.uploadBuyerMessagesImage(
    data: .file("picture.jpg")
  )
}
