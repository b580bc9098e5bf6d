// An app on a device that works through your server: `tiktokshop serve`. It has no secret of the app, only a key of its own.
//
//   SERVER_URL=https://shop.example.com SERVER_KEY=... SHOP_ID=... swift run DeviceViaServer
import Foundation
import TikTokShopCore
import TikTokShopOrder

/// What a view shows. It does not know where orders come from: a test gives it an `OrderAPI` of its own.
@MainActor final class OrderListModel {
  enum State {
    case loading
    case loaded([Order])
    case failed(String)
  }

  private(set) var state = State.loading
  private let orders: any OrderAPI

  init(orders: some OrderAPI) {
    self.orders = orders
  }

  /// The newest orders. The view calls this in its task: if it goes away, the call is cancelled with it.
  func load() async {
    do {
      let newest = orders.getOrderListPages(["page_size": 10], options: nil)
      state = .loaded(try await newest.collect(limit: 10))
    } catch is CancellationError {
      state = .loading
    } catch let error as TikTokShopError where error.httpStatus == 401 {
      state = .failed("sign in again: the key of this device is no longer valid")
    } catch {
      state = .failed("\(error)")
    }
  }
}

let environment = ProcessInfo.processInfo.environment
let client = try TikTokShopClient.viaServer(
  environment["SERVER_URL"] ?? "", key: environment["SERVER_KEY"] ?? "")
let model = OrderListModel(orders: try client.shop(environment["SHOP_ID"] ?? "").order)
await model.load()
switch model.state {
case .loading: print("still loading")
case .loaded(let orders):
  print("\(orders.count) orders, the newest is \(orders.first?.id ?? "none")")
case .failed(let problem): print("failed: \(problem)")
}
