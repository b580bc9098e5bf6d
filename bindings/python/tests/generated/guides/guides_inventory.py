# Generated from docs by `cargo gen`. Do not edit. Settings: shop
import os

from tiktokshop import Client, ItemErrors

with Client() as client:
    product = client.product.search_products(page_size=1, status="ACTIVATE").products[0]
    skus = [
        {"id": sku.id, "inventory": [{"warehouse_id": stock.warehouse_id, "quantity": 42} for stock in sku.inventory]}
        for sku in product.skus
    ]
    skus.append({"id": "1729000000000000000", "inventory": skus[0]["inventory"]})     # one that does not exist

    response = client.product.update_inventory(product_id=product.id, skus=skus)
    for item in response.item_errors:
        print("not set:", item.id, item.code, item.message)

assert len(response.item_errors) == 1

with Client() as client:
    try:
        client.product.update_inventory(product_id=product.id, skus=skus, raise_on_item_error=True)
        raise SystemExit("this line is not reached")
    except ItemErrors as error:
        failed = {item.id for item in error.items}
        print(len(skus) - len(failed), "set, these were not:", failed)
