"""Sets the stock of SKUs from lines `product_id,sku_id,quantity` on standard input, and reports which were refused."""

import csv
import sys
from collections import defaultdict

from tiktokshop import BusinessError, Client
from tiktokshop.types import product

wanted: defaultdict[str, list[product.UpdateInventorySkuParams]] = defaultdict(list)
for product_id, sku_id, quantity in csv.reader(sys.stdin):
    wanted[product_id].append({"id": sku_id, "inventory": [{"quantity": int(quantity)}]})

failed = 0
with Client() as client:
    for product_id, skus in wanted.items():
        try:
            response = client.product.update_inventory(product_id=product_id, skus=skus)
        except BusinessError as error:
            failed += len(skus)
            print(f"{product_id}: {error.message} ({error.code})")
            continue
        # The call as a whole succeeded; some of its items may have failed.
        for item in response.item_errors:
            failed += 1
            print(f"{product_id}: {item.message} ({item.code}): {item.raw}")

print(f"{sum(map(len, wanted.values())) - failed} updated, {failed} refused")
