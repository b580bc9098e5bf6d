// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShop

func guidesInventory() async throws {
  let client = try TikTokShopClient(onServerWith: .fromEnvironment)
  let product = try await client.product.searchProducts(pageSize: 1, status: .activate).products[0]
  let stock = [CheckProductListingInventory(quantity: 42)]
  let ids = product.skus.compactMap(\.id) + ["1729000000000000000"]  // one that does not exist
  let skus = ids.map { id in UpdateInventorySku(id: id, inventory: stock) }

  let productId = product.id ?? ""
  let response = try await client.product.updateInventory(productId: productId, skus: skus).response
  for item in response.itemErrors { print("not set:", item.id ?? "", item.code ?? 0, item.message) }

  try check(response.itemErrors.count == 1)

  do {
    let options = CallOptions(raiseOnItemError: true)
    _ = try await client.product.updateInventory(productId: productId, skus: skus, options: options)
    fatalError("this line is not reached")
  } catch let error as TikTokShopError where error.kind == .itemErrors {
    let failed = error.items.compactMap(\.id)
    print(skus.count - failed.count, "set, these were not:", failed)
  }
}