// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

// The examples of the pages of operations: they compile.

func confirmPackageShipmentOfSupplyChain(_ client: TikTokShopClient) async throws {
  _ = try await client.supplyChain.confirmPackageShipment(
    packages: [Package(
      createTimeMillis: 1694176625765,
      dimension: SupplyChainDimension(height: 42),
      handoverTimeMillis: 1694176625765,
      id: "28427944530283",
      shipTimeMillis: 1694176625765,
      shippingProviderId: "2435653524354624",
      shippingProviderName: "ProviderA",
      skus: [Sku(id: "4235346547", quantity: 13)],
      timeZone: "UTC+8",
      trackingNumber: "WB53452356",
      wmsOrderId: "324246554745"
    )],
    warehouseProviderId: "7342984797904049750"
  )
}
