// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.seller

import kotlin.time.Instant
import tiktokshop.CallOptions
import tiktokshop.EmptyResponse
import tiktokshop.Money
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.Upload
import tiktokshop.WindowOptions
import tiktokshop.internal.Caller
import tiktokshop.internal.Params

/** Seller: the operations of the domain `seller`. */
public class SellerApi internal constructor(private val caller: Caller) {
    /**
     * Lists the seller's active shops, with their regions.
     *
     * `GET /seller/{version}/shops`, version 202309.
     *
     * - Scope: `seller.shop.info`.
     * - Also called: `Seller.getActiveShopList` in the PHP package, `seller.shops` in the Laravel package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getActiveShopList(
        options: CallOptions? = null,
    ): GetActiveShopListResponse =
        caller.call("seller.get_active_shop_list", Params.of(), options) { GetActiveShopListResponse(it) }

    /**
     * Tells whether the seller may manage global products.
     *
     * `GET /seller/{version}/permissions`, version 202309.
     *
     * - Scope: `seller.shop.info`.
     * - Also called: `Seller.getSellerPermissions` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSellerPermissions(
        options: CallOptions? = null,
    ): GetSellerPermissionsResponse =
        caller.call("seller.get_seller_permissions", Params.of(), options) { GetSellerPermissionsResponse(it) }

    /**
     * Returns the onboarding status of the seller and of each shop.
     *
     * `GET /seller/{version}/status`, version 202508.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getSellerStatus(
        options: CallOptions? = null,
    ): GetSellerStatusResponse =
        caller.call("seller.get_seller_status", Params.of(), options) { GetSellerStatusResponse(it) }

    /**
     * Lists the creator accounts linked to the shop, with their binding state.
     *
     * `GET /seller/{version}/shop_creators`, version 202407.
     *
     * - Cipher: `shop_cipher` (optional).
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopCreators(
        options: CallOptions? = null,
    ): GetShopCreatorsResponse =
        caller.call("seller.get_shop_creators", Params.of(), options) { GetShopCreatorsResponse(it) }

    /**
     * Returns the group that a shop belongs to and the other shops in it.
     *
     * `GET /seller/{version}/shop_groups`, version 202601.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopGroupAndRelatedShops(
        options: CallOptions? = null,
    ): GetShopGroupAndRelatedShopsResponse =
        caller.call("seller.get_shop_group_and_related_shops", Params.of(), options) { GetShopGroupAndRelatedShopsResponse(it) }

    /**
     * Sends product collections of an external shop to TikTok Shop.
     *
     * `POST /seller/{version}/collections/sync`, version 202508.
     *
     * - Cipher: `shop_cipher` (optional).
     * - Failed items are listed in `failed_info.ids`; `raiseOnItemError` throws them.
     *
     * @param collections Product collections to show on the page of the shop.
     * @param logoUrl Address at which the logo of the shop can be loaded.
     * @param source System that the collections come from, given as a number. Example: `1`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun syncCollections(
        collections: List<Collection>? = null,
        logoUrl: String? = null,
        source: Long? = null,
        options: CallOptions? = null,
    ): SyncCollectionsResponse =
        caller.call("seller.sync_collections", Params.of("collections", collections, "logo_url", logoUrl, "source", source), options) { SyncCollectionsResponse(it) }
}