// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.affiliate

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

/** Affiliate: the operations of the domain `affiliate`. */
public class AffiliateApi internal constructor(private val caller: Caller) {
    /**
     * Adds products to the product list of the creator's running LIVE room.
     *
     * `POST /affiliate/{version}/live_rooms/products`, version 202309.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param productIds Products to add to those shown in the creator's LIVE.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun addLiveProducts(
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): AddLiveProductsResponse =
        caller.call("affiliate.add_live_products", Params.of("product_ids", productIds), options) { AddLiveProductsResponse(it) }

    /**
     * Adds products to a creator's showcase through the older affiliate endpoint.
     *
     * `POST /affiliate/{version}/showcases/products`, version 202309.
     *
     * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
     *
     * @param productIds Products to add to the showcase; they must come from the shop bound to the creator.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun addShowcaseProducts(
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): AddShowcaseProductsResponse =
        caller.call("affiliate.add_showcase_products", Params.of("product_ids", productIds), options) { AddShowcaseProductsResponse(it) }

    /**
     * Checks whether a title may be used for a product anchor.
     *
     * `POST /affiliate/{version}/anchors/content_check`, version 202403.
     *
     * @param title Text to be shown on the product link of a video; the call checks whether it is allowed.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun checkAnchorContent(
        title: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate.check_anchor_content", Params.of("title", title), options) { EmptyResponse(it) }

    /**
     * Checks whether the creator may attach an anchor for one product.
     *
     * `POST /affiliate/{version}/anchors/prerequisite_check`, version 202402.
     *
     * @param productId Product to check before it is linked in a video. Example: `7136104329798256386`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun checkAnchorPrerequisites(
        productId: String? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate.check_anchor_prerequisites", Params.of("product_id", productId), options) { EmptyResponse(it) }

    /**
     * Returns the signed-in creator's profile and permissions through the older endpoint.
     *
     * `GET /affiliate/{version}/profiles`, version 202309.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getCreatorProfile(
        options: CallOptions? = null,
    ): GetCreatorProfileResponse =
        caller.call("affiliate.get_creator_profile", Params.of(), options) { GetCreatorProfileResponse(it) }

    /**
     * Lists the products in the creator's LIVE room and names the pinned one.
     *
     * `GET /affiliate/{version}/live_rooms/products`, version 202309.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getLiveProducts(
        options: CallOptions? = null,
    ): GetLiveProductsResponse =
        caller.call("affiliate.get_live_products", Params.of(), options) { GetLiveProductsResponse(it) }

    /**
     * Returns the id, title, status and start time of the creator's LIVE room.
     *
     * `GET /affiliate/{version}/live_rooms`, version 202309.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getLiveRoomInfo(
        options: CallOptions? = null,
    ): GetLiveRoomInfoResponse =
        caller.call("affiliate.get_live_room_info", Params.of(), options) { GetLiveRoomInfoResponse(it) }

    /**
     * Lists the products of the creator's own shop through the older endpoint, page by page.
     *
     * `GET /affiliate/{version}/shop_products`, version 202309.
     *
     * @param pageSize Number of products per page; 20 is a good choice. Example: `20`. If it is left out, 20 is sent.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `b2Zmc2V0PTAK`.
     * @param sortField Figure by which the products are sorted: PRODUCT_ID (the default), PRICE or SALE. Example: `PRODUCT_ID`.
     * @param sortOrder Direction of the sort: 0 or DESC for descending, the default, 1 or ASC for ascending. Example: `0`.
     * @param titleKeyword Part of the product name; products that contain it are returned. Example: `apple`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShopProducts(
        pageSize: Long? = null,
        pageToken: String? = null,
        sortField: String? = null,
        sortOrder: String? = null,
        titleKeyword: String? = null,
        options: CallOptions? = null,
    ): GetShopProductsResponse =
        caller.call("affiliate.get_shop_products", Params.of("page_size", pageSize ?: 20L, "page_token", pageToken, "sort_field", sortField, "sort_order", sortOrder, "title_keyword", titleKeyword), options) { GetShopProductsResponse(it) }

    /**
     * What [getShopProducts] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShopProductsPages(
        pageSize: Long? = null,
        sortField: String? = null,
        sortOrder: String? = null,
        titleKeyword: String? = null,
        options: PageOptions? = null,
    ): Pages<GetShopProductsProduct> =
        caller.pages("affiliate.get_shop_products", Params.of("page_size", pageSize, "sort_field", sortField, "sort_order", sortOrder, "title_keyword", titleKeyword), options) { GetShopProductsProduct(it) }

    /**
     * Lists a creator's showcase products through the older endpoint, page by page.
     *
     * `GET /affiliate/{version}/showcases/products`, version 202309.
     *
     * @param origin Place from which products are shown: LIVE checks `added_status` against the LIVE, SHOWCASE against the showcase. Example: `LIVE`.
     * @param pageSize Number of products per page, 50 by default. Example: `10`.
     * @param pageToken Token from the page before that says where the next one starts; leave it out for the first page. Example: `absdfV231as2V0PTAK`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getShowcaseProducts(
        origin: String? = null,
        pageSize: Long? = null,
        pageToken: String? = null,
        options: CallOptions? = null,
    ): GetShowcaseProductsResponse =
        caller.call("affiliate.get_showcase_products", Params.of("origin", origin, "page_size", pageSize, "page_token", pageToken), options) { GetShowcaseProductsResponse(it) }

    /**
     * What [getShowcaseProducts] lists, from all pages: each page is requested when it is collected. See there for the parameters.
     *
     * @param options where to begin and how far to go
     */
    public fun getShowcaseProductsPages(
        origin: String? = null,
        pageSize: Long? = null,
        options: PageOptions? = null,
    ): Pages<Product> =
        caller.pages("affiliate.get_showcase_products", Params.of("origin", origin, "page_size", pageSize), options) { Product(it) }

    /**
     * Pins one product on screen in the creator's LIVE room.
     *
     * `POST /affiliate/{version}/live_rooms/products/{product_id}/pin`, version 202309.
     *
     * @param productId Product of the LIVE to show pinned, or to take the pin from.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun pinLiveProduct(
        productId: String,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate.pin_live_product", Params.of("product_id", productId), options) { EmptyResponse(it) }

    /**
     * Takes products off the product list of the creator's LIVE room.
     *
     * `DELETE /affiliate/{version}/live_rooms/products`, version 202309.
     *
     * @param productIds Products to take out of the creator's LIVE.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun removeLiveProducts(
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate.remove_live_products", Params.of("product_ids", productIds), options) { EmptyResponse(it) }

    /**
     * Removes products from a creator's showcase through the older affiliate endpoint.
     *
     * `DELETE /affiliate/{version}/showcases/products`, version 202309.
     *
     * @param productIds Products to take out of the showcase, at most 200.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun removeShowcaseProducts(
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate.remove_showcase_products", Params.of("product_ids", productIds), options) { EmptyResponse(it) }

    /**
     * Moves products to the top of the list in the creator's LIVE room.
     *
     * `POST /affiliate/{version}/live_rooms/products/top`, version 202309.
     *
     * @param productIds Products to show first in the creator's LIVE, in this order.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun topLiveProducts(
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate.top_live_products", Params.of("product_ids", productIds), options) { EmptyResponse(it) }

    /**
     * Moves products to the top of a creator's showcase through the older endpoint.
     *
     * `POST /affiliate/{version}/showcases/products/top`, version 202309.
     *
     * @param productIds Products to show first in the creator's showcase, in this order.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun topShowcaseProducts(
        productIds: List<String>? = null,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate.top_showcase_products", Params.of("product_ids", productIds), options) { EmptyResponse(it) }

    /**
     * Unpins one product in the creator's LIVE room.
     *
     * `POST /affiliate/{version}/live_rooms/products/{product_id}/unpin`, version 202309.
     *
     * @param productId Product of the LIVE to show pinned, or to take the pin from.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun unpinLiveProduct(
        productId: String,
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("affiliate.unpin_live_product", Params.of("product_id", productId), options) { EmptyResponse(it) }
}