// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.authorization

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `GetAuthorizedCategoryAssets` (202405). Lists the partner's category assets, each with its cipher. */
public class GetAuthorizedCategoryAssetsResponse(response: ApiResponse) : ResponseView(response) {
    /** Business categories for which partners have authorized the app. */
    public val categoryAssets: List<CategoryAsset> get() = views("category_assets") { CategoryAsset(it) }
}

/** The response of `GetAuthorizedShops` (202309). Lists the shops that the access token may act for, each with its cipher. */
public class GetAuthorizedShopResponse(response: ApiResponse) : ResponseView(response) {
    /** Shops that have authorized the app; ask again after a new authorization. */
    public val shops: List<Shop> get() = views("shops") { Shop(it) }
}

/** The response of `GetWidgetToken` (202401). Issues a token for the embedded widget, valid for about five minutes. */
public class GetWidgetTokenResponse(response: ApiResponse) : ResponseView(response) {
    /** Token for embedding a widget, with its time of expiry. */
    public val widgetToken: WidgetToken? get() = child("widget_token")?.let(::WidgetToken)
}

/** Category inside [CategoryAsset]. */
public class Category(raw: JsonObject) : JsonView(raw) {
    /** Id of the business category; check it to see that the partner authorized the right one. Example: `3`. */
    public val id: Long? get() = integer("id")

    /** Name of the business category, which may change; compare the id instead. */
    public val name: String? get() = text("name")
}

/** Category asset inside [GetAuthorizedCategoryAssetsResponse]. */
public class CategoryAsset(raw: JsonObject) : JsonView(raw) {
    /** Line of business that the partner offers, such as customer support. */
    public val category: Category? get() = child("category")?.let(::Category)

    /** Cipher of the category asset; pass it as `category_asset_cipher` with calls for this partner. It need not be decrypted. Example: `TTP_XF90igAAAABh0sddwer0qsWgt233vOiG`. */
    public val cipher: String? get() = text("cipher")

    /** Market for which the business category holds, ISO 3166-1 alpha-2. Example: `US`. */
    public val targetMarket: String? get() = text("target_market")
}

/** Shop inside [GetAuthorizedShopResponse]. */
public class Shop(raw: JsonObject) : JsonView(raw) {
    /** Cipher of the shop; pass it as `shop_cipher` with calls for this shop. It need not be decrypted. Example: `GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3`. */
    public val cipher: String? get() = text("cipher")

    /** Code of the shop, as Seller Center shows it. Example: `CNGBCBA4LLU8`. */
    public val code: String? get() = text("code")

    /** Id of the shop, as it appears in webhooks. Example: `7000714532876273420`. */
    public val id: String? get() = text("id")

    /** Name of the shop as buyers see it on TikTok. */
    public val name: String? get() = text("name")

    /** Country of the shop, ISO 3166-1 alpha-2. Example: `GB`. */
    public val region: String? get() = text("region")

    /** CROSS_BORDER for sellers with shops in several countries, LOCAL for sellers with one shop. Example: `CROSS_BORDER`. */
    public val sellerType: SellerType? get() = text("seller_type")?.let(::SellerType)
}

/** Widget token inside [GetWidgetTokenResponse]. */
public class WidgetToken(raw: JsonObject) : JsonView(raw) {
    /** When the token stops to be valid, Unix time in seconds; as a rule five minutes after its issue. Example: `1703100448`. */
    public val expireAt: Long? get() = integer("expire_at")

    /** Secret to hand to the widget in the browser. */
    public val token: String? get() = text("token")
}
