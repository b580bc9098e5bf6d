// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func orderStatusDataExchangeOfDataReconciliation(_ client: TikTokShopClient) async throws {
  _ = try await client.dataReconciliation.orderStatusDataExchange()
}

func qualityFactoryOrderDataImportOfDataReconciliation(_ client: TikTokShopClient) async throws {
  _ = try await client.dataReconciliation.qualityFactoryOrderDataImport()
}
