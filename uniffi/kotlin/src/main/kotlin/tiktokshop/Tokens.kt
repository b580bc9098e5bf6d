package tiktokshop

import tiktokshop.internal.Core
import tiktokshop.internal.plain
import tiktokshop.internal.textOf
import tiktokshop.internal.told
import tiktokshop.internal.toldList
import tiktokshop.json.JsonValue

/** The stored authorizations of the app. Tokens are masked, except those of [accessToken]. Without an id, that of this handle is meant. */
public class Tokens internal constructor(private val core: Core) {
    /** All accounts of the app. */
    public suspend fun list(): List<AccountName> =
        toldList(ask("list")).map { AccountName(it.text("app_key").orEmpty(), it.text("open_id").orEmpty()) }

    /** One authorization without its tokens. */
    public suspend fun get(openId: String? = null): StoredRecord = StoredRecord(ask("get", of(openId)))

    /** How an authorization stands; with SQLite and PostgreSQL also what a keeper has noted. */
    public suspend fun standing(openId: String? = null): Standing = Standing(told(ask("standing", of(openId))))

    /** Saves tokens, as returned by [OAuth.exchange], with shops if there are any. A masked record is refused. */
    public suspend fun save(record: StoredRecord): StoredRecord = StoredRecord(ask("save", record.json))

    /** Deletes an authorization. Returns whether there was one. */
    public suspend fun delete(openId: String? = null): Boolean = ask("delete", of(openId)) == "true"

    /** Refreshes the tokens now. */
    public suspend fun refresh(openId: String? = null): StoredRecord = StoredRecord(ask("refresh", of(openId)))

    /** A valid access token, refreshed if necessary. */
    public suspend fun accessToken(openId: String? = null): String =
        plain(JsonValue.parse(ask("access_token", of(openId)))).orEmpty()

    /** The shops of an authorization. */
    public suspend fun shops(openId: String? = null): List<StoredShop> = toldList(ask("shops", of(openId))).map(::StoredShop)

    /** Replaces the shops of an authorization. */
    public suspend fun saveShops(shops: List<StoredShop>, openId: String? = null) {
        ask("save_shops", textOf("open_id" to openId, "shops" to shops.map(StoredShop::settings)))
    }

    /** The account that gives access to a shop, and the shop. */
    public suspend fun shop(shopId: String): Pair<String, StoredShop>? {
        val found = told(ask("shop", textOf("shop_id" to shopId)))
        val shop = found.child("shop") ?: return null
        val openId = found.text("open_id") ?: found.child("account")?.text("open_id")
        return openId.orEmpty() to StoredShop(shop)
    }

    private fun of(openId: String?) = textOf("open_id" to openId)

    private suspend fun ask(action: String, input: String = "{}"): String =
        core.text { core.native.startTokens(it, action, input) } ?: "null"
}
