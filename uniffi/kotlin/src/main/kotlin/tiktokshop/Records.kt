package tiktokshop

import tiktokshop.internal.Told
import tiktokshop.internal.textOf
import tiktokshop.internal.told

/**
 * One authorization with its shops. Unless it is masked it contains tokens: treat it as a secret. [toString] shows none.
 *
 * @property json the whole record as JSON text, with fields that this version does not know. A store keeps this text unchanged.
 */
public class StoredRecord(public val json: String) {
    private val told: Told by lazy(LazyThreadSafetyMode.PUBLICATION) { told(json) }

    /** Whose record this is. */
    public val account: AccountName get() = AccountName(told.text("app_key").orEmpty(), told.text("open_id").orEmpty())

    /** Identifies the authorization. */
    public val openId: String get() = told.text("open_id").orEmpty()

    /** The access token; `[redacted]` in a masked record. */
    public val accessToken: String get() = told.text("access_token").orEmpty()

    /** When the access token expires, in Unix seconds. */
    public val accessTokenExpiresAt: Long get() = told.long("access_token_expires_at") ?: 0

    /** The refresh token; `[redacted]` in a masked record. */
    public val refreshToken: String get() = told.text("refresh_token").orEmpty()

    /** When the refresh token expires, in Unix seconds. */
    public val refreshTokenExpiresAt: Long get() = told.long("refresh_token_expires_at") ?: 0

    /** The name of the seller. */
    public val sellerName: String get() = told.text("seller_name").orEmpty()

    /** The region of the seller. */
    public val sellerBaseRegion: String get() = told.text("seller_base_region").orEmpty()

    /** 0 for a seller, 1 for a creator, 3 for a partner. */
    public val userType: Long get() = told.long("user_type") ?: 0

    /** What the seller has granted. */
    public val grantedScopes: List<String> get() = told.texts("granted_scopes")

    /** `active`, `refreshing`, `refresh_uncertain`, `needs_reauthorization` or `deauthorized`. */
    public val status: String get() = told.text("status").orEmpty()

    /** Whether the tokens are masked. Such a record is for display, and cannot be saved. */
    public val isMasked: Boolean get() = told.flag("masked")

    /** The shops of the authorization. */
    public val shops: List<StoredShop> get() = told.list("shops").map(::StoredShop)

    /** The ids only, never a token. */
    override fun toString(): String = "StoredRecord($account, status=$status)"

    public companion object {
        /** A record of tokens that were obtained elsewhere. Times are Unix seconds. */
        @JvmStatic
        public fun of(
            openId: String,
            accessToken: String,
            accessTokenExpiresAt: Long,
            refreshToken: String,
            refreshTokenExpiresAt: Long,
            shops: List<StoredShop> = emptyList(),
        ): StoredRecord = StoredRecord(
            textOf(
                mapOf(
                    "open_id" to openId,
                    "access_token" to accessToken,
                    "access_token_expires_at" to accessTokenExpiresAt,
                    "refresh_token" to refreshToken,
                    "refresh_token_expires_at" to refreshTokenExpiresAt,
                    "shops" to shops.map(StoredShop::settings),
                ),
            ),
        )
    }
}

/** A shop of an authorization. */
public class StoredShop(
    public val id: String,
    public val cipher: String,
    public val region: String = "",
    public val name: String = "",
    public val sellerType: String = "",
    public val code: String = "",
) {
    internal constructor(told: Told) : this(
        told.text("id").orEmpty(),
        told.text("cipher").orEmpty(),
        told.text("region").orEmpty(),
        told.text("name").orEmpty(),
        told.text("seller_type").orEmpty(),
        told.text("code").orEmpty(),
    )

    internal val settings: Map<String, Any?>
        get() = mapOf("id" to id, "cipher" to cipher, "region" to region, "name" to name, "seller_type" to sellerType, "code" to code)

    override fun toString(): String = "StoredShop(id=$id, region=$region, name=$name)"
}

/** How an authorization stands, and who can help. */
public class Standing internal constructor(told: Told) {
    public val openId: String = told.text("open_id").orEmpty()

    /**
     * `active`; `expiring`, within 30 days; `needs_reauthorization`, since the platform refused the refresh token;
     * `deauthorized`, since the seller withdrew it; or `shop_inactive`, since the platform refuses calls of a shop.
     */
    public val standing: String = told.text("standing").orEmpty()

    /** When the authorization ends, in Unix seconds: only the seller can prolong it. Null if that is not known. */
    public val endsAt: Long? = told.long("ends_at")

    /** The ids of shops that the platform calls inactive. */
    public val inactiveShops: List<String> = told.texts("inactive_shops")

    override fun toString(): String = "Standing(openId=$openId, standing=$standing)"
}
