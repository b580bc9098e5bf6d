// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopTesting

func sandbox() async throws {
  let sandbox = try await Sandbox.start(arguments: ["--frozen"])
  let client = try sandbox.client()

  try check(await client.call("order.get_order_list", ["page_size": 1]).httpStatus == 200)
}