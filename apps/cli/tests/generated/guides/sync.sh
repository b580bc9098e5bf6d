# Generated from docs by `cargo gen`. Do not edit. Settings: store
tiktokshop sync                        # everything, of all shops that are authorized
tiktokshop sync orders returns --since 2026-01-01
tiktokshop sync products --full        # reads everything again
