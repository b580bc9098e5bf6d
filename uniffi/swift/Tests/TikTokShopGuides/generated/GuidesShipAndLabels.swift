// Generated from core/catalog by `cargo gen`. Do not edit.

import Foundation
import TikTokShop

func guidesShipAndLabels() async throws {
  try await control("orders", #"{"shop_id": "\#(setting("SANDBOX_SHOP_ID"))", "count": 2, "status": "AWAITING_SHIPMENT"}"#)
  try await control("labels", #"{"delay": 0}"#)


  let client = try TikTokShopClient(onServerWith: .fromEnvironment)
  var shipped: [String] = []
  let page = try await client.order.getOrderList(orderStatus: .awaitingShipment, pageSize: 20)
  for id in page.orders.flatMap(\.packages).compactMap(\.id) {
    do {
      _ = try await client.fulfillment.shipPackage(packageId: id, handoverMethod: .pickup)
      shipped.append(id)
    } catch let error as TikTokShopError where error.kind == .business {
      print(id, error.code ?? 0, error.platformMessage ?? "", error.hint ?? "")
    }
  }

  try check(!shipped.isEmpty)

  for id in shipped {
    let options = LabelOptions(documentType: "SHIPPING_LABEL")
    let label = try await client.downloadLabel(id, to: "\(id).pdf", options: options)
    print(label.contentType, label.content.count, "bytes, tracking number", label.trackingNumber ?? "")
  }

  try check(Data(contentsOf: URL(fileURLWithPath: "\(shipped[0]).pdf")).starts(with: Data("%PDF".utf8)))
}