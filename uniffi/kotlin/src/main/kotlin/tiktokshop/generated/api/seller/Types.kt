// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.seller

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.Money
import tiktokshop.ResponseView
import tiktokshop.Upload
import tiktokshop.internal.fields
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.JsonView

/** The response of `GetActiveShops` (202309). Lists the seller's active shops, with their regions. */
public class GetActiveShopListResponse(response: ApiResponse) : ResponseView(response) {
    /** Active shops of the seller; local sellers have one, cross-border sellers one for each country. */
    public val shops: List<GetActiveShopListShop> get() = views("shops") { GetActiveShopListShop(it) }
}

/** The response of `GetSellerPermissions` (202309). Tells whether the seller may manage global products. */
public class GetSellerPermissionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Cross-border operations open to the seller: MANAGE_GLOBAL_PRODUCT for global products; empty if there are none. */
    public val permissions: List<GetSellerPermissionsPermission> get() = opens("permissions") { GetSellerPermissionsPermission(it) }
}

/** The response of `GetSellerStatus` (202508). Returns the onboarding status of the seller and of each shop. */
public class GetSellerStatusResponse(response: ApiResponse) : ResponseView(response) {
    /** State of the seller, of the seller's shops and of the tax form. */
    public val sellerStatusData: SellerStatusData? get() = child("seller_status_data")?.let(::SellerStatusData)
}

/** The response of `GetShopCreators` (202407). Lists the creator accounts linked to the shop, with their binding state. */
public class GetShopCreatorsResponse(response: ApiResponse) : ResponseView(response) {
    /** TikTok accounts that are bound to the shop. */
    public val shopCreators: List<ShopCreator> get() = views("shop_creators") { ShopCreator(it) }
}

/** The response of `GetShopGroupAndRelatedShops` (202601). Returns the group that a shop belongs to and the other shops in it. */
public class GetShopGroupAndRelatedShopsResponse(response: ApiResponse) : ResponseView(response) {
    /** Shops that are run together, with name and members of the group. */
    public val shopGroupData: ShopGroupData? get() = child("shop_group_data")?.let(::ShopGroupData)
}

/** The response of `SyncCollections` (202508). Sends product collections of an external shop to TikTok Shop. */
public class SyncCollectionsResponse(response: ApiResponse) : ResponseView(response) {
    /** Collections that could not be taken over. */
    public val failedInfo: FailedInfo? get() = child("failed_info")?.let(::FailedInfo)
}

/** Collection inside `SyncCollections`. */
public class Collection(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        id: String? = null,
        imageUrl: String? = null,
        products: List<Product>? = null,
        title: String? = null,
    ) : this(fields("id", id, "image_url", imageUrl, "products", products, "title", title))

    /** Id of the collection in the source system. Example: `1111`. */
    public val id: String? get() = text("id")

    /** Address of the cover picture of the collection. */
    public val imageUrl: String? get() = text("image_url")

    /** Products of the collection, each with its id in both systems. */
    public val products: List<Product> get() = views("products") { Product(it) }

    /** Title of the collection as buyers see it. */
    public val title: String? get() = text("title")
}

/** Failed info inside [SyncCollectionsResponse]. */
public class FailedInfo(raw: JsonObject) : JsonView(raw) {
    /** Ids of the collections that could not be taken over. */
    public val ids: List<String> get() = texts("ids")
}

/** Shop inside [GetActiveShopListResponse]. */
public class GetActiveShopListShop(raw: JsonObject) : JsonView(raw) {
    /** Id of the shop, as it appears in webhooks. Example: `36123502970007`. */
    public val id: String? get() = text("id")

    /** Country of the shop, ISO 3166-1 alpha-2. Example: `GB`. */
    public val region: String? get() = text("region")
}

/** Product inside [Collection]. */
public class Product(raw: JsonObject) : JsonView(raw) {
    /** One to send. */
    public constructor(
        outerProductId: String? = null,
        ttsProductId: String? = null,
    ) : this(fields("outer_product_id", outerProductId, "tts_product_id", ttsProductId))

    /** Id of the product in the source system, for example Shopify. Example: `gid://shopify/product/1111`. */
    public val outerProductId: String? get() = text("outer_product_id")

    /** Platform's id of the product in TikTok Shop. Example: `1674583`. */
    public val ttsProductId: String? get() = text("tts_product_id")
}

/** Seller status data inside [GetSellerStatusResponse]. */
public class SellerStatusData(raw: JsonObject) : JsonView(raw) {
    /** System through which the seller came: 0 unknown, 1 none (organic), 2 WooCommerce, 3 Shopify, 4 Salesforce, 6 Shopify in its newer form. Example: `6`. */
    public val partnerChannel: String? get() = text("partner_channel")

    /** State of the seller as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the seller. Example: `2`. */
    public val sellerStatus: String? get() = text("seller_status")

    /** State of each shop of the seller, one entry for each. */
    public val shopStatuses: List<ShopStatus> get() = views("shop_statuses") { ShopStatus(it) }

    /** State of the tax form: 0 unknown, 1 in review, 2 approved, 3 rejected. Example: `1`. */
    public val taxFormStatus: String? get() = text("tax_form_status")
}

/** Shop inside [ShopGroupData]. */
public class Shop(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the seller who owns the shop. */
    public val sellerId: String? get() = text("seller_id")

    /** Platform's id of the shop, as it appears in webhooks. */
    public val shopId: String? get() = text("shop_id")

    /** Name of the shop as buyers see it on TikTok. */
    public val shopName: String? get() = text("shop_name")

    /** Country of the shop, ISO 3166-1 alpha-2. */
    public val shopRegion: String? get() = text("shop_region")
}

/** Shop creator inside [GetShopCreatorsResponse]. */
public class ShopCreator(raw: JsonObject) : JsonView(raw) {
    /** State of the binding: WAITING_TO_BE_VERIFIED by the creator, STALLED until the shop is set up, PENDING approval, then ACTIVE; or FAILED, ABNORMAL. Example: `ACTIVE`. */
    public val bindingStatus: String? get() = text("binding_status")

    /** Kind of the account: OFFICIAL represents the shop on TikTok, MARKETING is any other bound account. Example: `OFFICIAL`. */
    public val type: String? get() = text("type")
}

/** Shop group inside [ShopGroupData]. */
public class ShopGroup(raw: JsonObject) : JsonView(raw) {
    /** Name under which the shops are run together. */
    public val shopGroupName: String? get() = text("shop_group_name")

    /** Where the grouping of the shops comes from. */
    public val source: String? get() = text("source")
}

/** Shop group data inside [GetShopGroupAndRelatedShopsResponse]. */
public class ShopGroupData(raw: JsonObject) : JsonView(raw) {
    /** Name and source of a group of shops that belong together. */
    public val shopGroup: ShopGroup? get() = child("shop_group")?.let(::ShopGroup)

    /** Members of the group, each with its seller and country. */
    public val shops: List<Shop> get() = views("shops") { Shop(it) }
}

/** Shop status inside [SellerStatusData]. */
public class ShopStatus(raw: JsonObject) : JsonView(raw) {
    /** Platform's id of the shop, as it appears in webhooks. Example: `749570723905970244`. */
    public val shopId: String? get() = text("shop_id")

    /** State of the shop as a number: 2 is active; 0 (new) and 1 (pending) come before it, 3 (deactivated), 4 (rejected) and 6 (withdrawn) bar the shop. Example: `1`. */
    public val shopStatus: String? get() = text("shop_status")
}
