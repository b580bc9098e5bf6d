# Generated from docs by `cargo gen`. Do not edit. Settings: store
echo 0123456789abcdef0123456789abcdef01234567 >us.secret

tiktokshop apps add 6def... --app-secret-file us.secret --service-id 749... --name "United States"
tiktokshop apps list        # or GET /v1/apps, with a key of the scope admin
tiktokshop apps remove 6def...
