// Generated from docs by `cargo gen`. Do not edit. Settings: shop
import { Client, ItemErrors } from "tiktokshop";

const client = new Client();
const [product] = (await client.product.searchProducts({ page_size: 1, status: "ACTIVATE" })).products ?? [];
const skus = (product?.skus ?? []).map((sku) => ({
  id: sku.id ?? "",
  inventory: (sku.inventory ?? []).map(({ warehouse_id }) => ({ warehouse_id, quantity: 42 })),
}));
skus.push({ id: "1729000000000000000", inventory: skus[0]?.inventory ?? [] }); // one that does not exist

const product_id = product?.id ?? "";
const { response } = await client.product.updateInventory({ product_id, skus }).withResponse();
for (const item of response.itemErrors) console.log("not set:", item.id, item.code, item.message);

if (response.itemErrors.length !== 1) throw new Error("an item should have failed");

try {
  await client.product.updateInventory({ product_id, skus }, { raiseOnItemError: true });
} catch (error) {
  if (!(error instanceof ItemErrors)) throw error;
  const failed = error.items.map((item) => item.id);
  console.log(skus.length - failed.length, "set, these were not:", failed);
}
