"""All errors, as one tree: catch `TikTokShopError` for all of them, or `RateLimitError` for one.

try:
    client.order.get_order_list(page_size=50)
except tiktokshop.RateLimitError as error:
    wait(error.retry_after)
except tiktokshop.TikTokShopError as error:
    print(error.code, error.request_id, error.hint)
"""

from ._errors import TikTokShopError as TikTokShopError
from ._generated.errors import *
