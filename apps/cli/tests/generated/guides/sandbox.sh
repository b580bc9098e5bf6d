# Generated from docs by `cargo gen`. Do not edit. Settings: app
AUTH=$TIKTOK_AUTH_URL SERVICE=$TIKTOK_SERVICE_ID SELLER=$SANDBOX_SELLER

curl -i $AUTH/open/authorize -d "service_id=$SERVICE&state=abc&open_id=$SELLER&decision=approve"
