// Sets the stock of a product's SKUs. A SKU that fails does not prevent the others from being set.
import { Client, ItemErrors } from "tiktokshop";

const client = new Client();

const [product] = (await client.product.searchProducts({ status: "ACTIVATE" }, { limit: 1 })).pageItems;
if (!product?.id) throw new Error("there is no product on sale");

const skus = (product.skus ?? []).map((sku) => ({
  id: sku.id ?? "",
  inventory: (sku.inventory ?? []).map(({ warehouse_id }) => ({ warehouse_id, quantity: 42 })),
}));
// A SKU that does not exist, to show what happens.
skus.push({ id: "1729000000000000000", inventory: skus[0]?.inventory ?? [] });

try {
  await client.product.updateInventory({ product_id: product.id, skus }, { raiseOnItemError: true });
  console.log(`${skus.length} SKUs were set`);
} catch (error) {
  if (!(error instanceof ItemErrors)) throw error;
  console.log(`${skus.length - error.items.length} SKUs were set, ${error.items.length} failed:`);
  for (const { code, message } of error.items) console.log(`${code} ${message}`);
}
