// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func uploadFileInitOfOpen(_ client: TikTokShopClient) async throws {
  _ = try await client.open.uploadFileInit(
    fileName: "Blue shirt",
    fileSize: 1,
    fileType: "text",
    targetPath: "text",
    totalChunkCount: 1
  )
}
