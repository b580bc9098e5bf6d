#!/usr/bin/env bash
# Lists shops and orders through `tiktokshop serve`, reads events, and shows what an error tells.
# Environment: TIKTOKSHOP_URL, TIKTOKSHOP_KEY (`tiktokshop keys create --scope read`), TIKTOK_SHOP_ID.
set -euo pipefail

call() { # call METHOD PATH [JSON]
  curl --silent --show-error --max-time 150 --request "$1" "$TIKTOKSHOP_URL$2" \
    --header @<(printf 'Authorization: Bearer %s\n' "$TIKTOKSHOP_KEY") \
    --header 'Content-Type: application/json' ${3:+--data "$3"}
}

call GET /v1/shops; echo
call POST "/v1/shops/$TIKTOK_SHOP_ID/call/order.get_order_list" '{"page_size": 3}'; echo
call POST "/v1/shops/$TIKTOK_SHOP_ID/call/order.get_order_list?all=1&limit=2" '{}'
call GET '/v1/events?limit=2'; echo
call POST "/v1/shops/$TIKTOK_SHOP_ID/call/order.get_order_list" '{"page_sise": 3}'; echo
