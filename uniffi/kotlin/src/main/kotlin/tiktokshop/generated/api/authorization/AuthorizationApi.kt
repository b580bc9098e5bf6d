// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop.api.authorization

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

/** Authorization: the operations of the domain `authorization`. */
public class AuthorizationApi internal constructor(private val caller: Caller) {
    /**
     * Withdraws the app's authorization for one shop and informs the seller.
     *
     * `DELETE /authorization/{version}/shops`, version 202403.
     *
     * - Cipher: `shop_cipher`.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun deauthorizeShop(
        options: CallOptions? = null,
    ): EmptyResponse =
        caller.call("authorization.deauthorize_shop", Params.of(), options) { EmptyResponse(it) }

    /**
     * Lists the partner's category assets, each with its cipher.
     *
     * `GET /authorization/{version}/category_assets`, version 202405.
     *
     * - Scope: `partner.authorization.info`.
     * - Also called: `Authorization.getAuthorizedCategoryAssets` in the PHP package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     * @see <a href="https://partner.tiktokshop.com/docv2/page/666012dd609d4402cc3be995">The platform's documentation</a>
     */
    public suspend fun getAuthorizedCategoryAssets(
        options: CallOptions? = null,
    ): GetAuthorizedCategoryAssetsResponse =
        caller.call("authorization.get_authorized_category_assets", Params.of(), options) { GetAuthorizedCategoryAssetsResponse(it) }

    /**
     * Lists the shops that the access token may act for, each with its cipher.
     *
     * `GET /authorization/{version}/shops`, version 202309.
     *
     * - Scope: `seller.authorization.info`.
     * - Also called: `Authorization.getAuthorizedShop` in the PHP package, `authorization.shops` in the Laravel package.
     *
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getAuthorizedShop(
        options: CallOptions? = null,
    ): GetAuthorizedShopResponse =
        caller.call("authorization.get_authorized_shop", Params.of(), options) { GetAuthorizedShopResponse(it) }

    /**
     * Issues a token for the embedded widget, valid for about five minutes.
     *
     * `GET /authorization/{version}/widget_token`, version 202401; also 202312.
     *
     * @param shopId Id of the shop; not needed, the token is issued without it. Example: `78343412345569990`.
     * @param options how this call differs from others
     * @throws tiktokshop.TikTokShopException if the call fails
     */
    public suspend fun getWidgetToken(
        shopId: Long? = null,
        options: CallOptions? = null,
    ): GetWidgetTokenResponse =
        caller.call("authorization.get_widget_token", Params.of("shop_id", shopId), options) { GetWidgetTokenResponse(it) }
}