// Lists the orders of a shop that wait to be shipped.
//
//   TIKTOK_APP_KEY=... TIKTOK_APP_SECRET=... TIKTOK_ACCESS_TOKEN=... TIKTOK_SHOP_CIPHER=... swift run OrderList
//
// This is a program for a server or your own desk: it has the app's secret.
import TikTokShopCore
import TikTokShopOrder

let client = try TikTokShopClient(onServerWith: .fromEnvironment)
var count = 0
for try await order in client.order.getOrderListPages(orderStatus: .awaitingShipment, pageSize: 20)
{
  count += 1
  print(order.id ?? "", order.payment?.totalAmount ?? "", order.payment?.currency ?? "")
}
print("\(count) orders wait to be shipped")
await client.close()
