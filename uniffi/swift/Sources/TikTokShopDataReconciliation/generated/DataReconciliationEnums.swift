// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore
