# Generated from docs by `cargo gen`. Do not edit. Settings: store
cp tokens.sqlite shop.db

tiktokshop keys create --store shop.db --name "Ana's phone" --scope write --limit-to-shop 7496000000000000001 --days 90
