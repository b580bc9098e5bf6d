package tiktokshop

import kotlin.time.Duration
import kotlin.time.DurationUnit
import tiktokshop.internal.Core
import tiktokshop.internal.Told
import tiktokshop.internal.textOf
import tiktokshop.internal.told

/** Who authorizes the app. */
public enum class Audience(internal val wire: String) { SELLER("seller"), CREATOR("creator"), PARTNER("partner") }

/** Selects the authorization page. */
public class AuthorizationPage @JvmOverloads constructor(
    /** Who authorizes. */
    public val audience: Audience = Audience.SELLER,
    /** Whether the page for sellers in the United States is meant. */
    public val isUnitedStates: Boolean = false,
    /** Uses the older page, which sellers in some regions still need. */
    public val legacy: Boolean = false,
    /** One host for all pages, such as that of the sandbox. */
    public val host: String? = null,
) {
    internal val members: Map<String, Any?>
        get() = mapOf(
            "audience" to audience.wire,
            "region" to if (isUnitedStates) "us" else "row",
            "legacy" to legacy,
            "host" to host,
        ).filterValues { it != null }
}

/** Where to send the seller. */
public class AuthorizationLink internal constructor(told: Told) {
    public val url: String = told.text("url").orEmpty()

    /** Comes back with the callback. Keep it in the browser's session, unless the store keeps it. */
    public val state: String = told.text("state").orEmpty()
}

/** Where to send the browser, and the `Set-Cookie` header that binds the authorization to it. */
public class BrowserLink internal constructor(told: Told) {
    public val url: String = told.text("url").orEmpty()
    public val setCookie: String = told.text("set_cookie").orEmpty()
}

/** A completed authorization. Its tokens are in the store. */
public class Authorization internal constructor(told: Told) {
    public val appKey: String = told.text("app_key").orEmpty()

    /** Identifies the authorization: `client.withOptions { account = openId }`. */
    public val openId: String = told.text("open_id").orEmpty()

    /** The record without its tokens. */
    public val record: StoredRecord = StoredRecord(told.child("record").toString())

    /** The shops of the authorization. */
    public val shops: List<StoredShop> = told.list("shops").map(::StoredShop)

    /** Why the shops could not be listed. */
    public val shopsError: TikTokShopException? = told.child("shops_error")?.let { exceptionOf(it.toString()) }

    /** The note that was given when it began. */
    public val note: String? = told.text("note")

    /** Whether it started in the app store. */
    public val isInstall: Boolean = told.flag("install")

    override fun toString(): String = "Authorization(openId=$openId, shops=$shops)"
}

/** The result of a browser's callback. */
public class BrowserEnd internal constructor(told: Told) {
    /** The authorization; null if the page was reloaded after the app had handled it. */
    public val authorization: Authorization? = told.child("authorization")?.let(::Authorization)

    /** Whether it was stored before, because the app failed during this callback or its response was lost. */
    public val again: Boolean = told.flag("again")

    /** The `Set-Cookie` header to send if the app has handled the authorization. */
    public val finished: String? = told.text("finished")

    /** The `Set-Cookie` header to send if the app failed. Reloading the page then returns the authorization again. */
    public val unfinished: String? = told.text("unfinished")
}

/** Authorization: links, callbacks and codes. */
public class OAuth internal constructor(private val core: Core) {
    /** A link to the authorization page. You keep the state, and give it to [complete]. By default, a state is created. */
    public suspend fun authorizeUrl(page: AuthorizationPage = AuthorizationPage(), state: String? = null): AuthorizationLink =
        AuthorizationLink(ask("authorize_url", page.members + mapOf("state" to state)))

    /**
     * A link whose state is kept in the store.
     *
     * @param note comes back with the authorization, such as the id of your user
     * @param ttl how long the state is valid; 10 minutes by default
     */
    public suspend fun begin(
        page: AuthorizationPage = AuthorizationPage(),
        note: String = "",
        ttl: Duration? = null,
        state: String? = null,
    ): AuthorizationLink = AuthorizationLink(ask("begin", page.members + noted(note, ttl) + mapOf("state" to state)))

    /**
     * Completes a callback: validates the state, exchanges the code, saves the tokens and lists the shops.
     *
     * @param url the URL that the browser came back to, or its query
     * @param expectedState the state from the browser's session; without it, the store must have it
     * @param allowInstall whether to accept installations from the app store, which have no state
     */
    public suspend fun complete(url: String, expectedState: String? = null, allowInstall: Boolean = false): Authorization {
        val input = mapOf("url" to url, "expected_state" to expectedState, "allow_install" to allowInstall)
        return Authorization(ask("complete", input))
    }

    /**
     * A link for one browser. State and note go into a signed cookie, which the browser can read, and nothing is stored.
     * [Receiver] does this by itself.
     *
     * @param cookie the `Cookie` header of the request
     * @param secure whether the browser uses TLS, to this program or to a proxy in front of it
     */
    public suspend fun beginInBrowser(
        page: AuthorizationPage = AuthorizationPage(),
        note: String = "",
        ttl: Duration? = null,
        cookie: String? = null,
        secure: Boolean = false,
    ): BrowserLink {
        val input = mapOf("link" to page.members + noted(note, ttl), "cookies" to cookie, "secure" to secure)
        return BrowserLink(ask("begin_in_browser", input))
    }

    /**
     * Completes a callback, if it comes from the browser that started the authorization.
     *
     * @param anyBrowser whether a link of [begin] may be opened in any browser, as when it is sent by mail
     */
    public suspend fun completeInBrowser(
        url: String,
        cookie: String? = null,
        secure: Boolean = false,
        expectedState: String? = null,
        allowInstall: Boolean = false,
        anyBrowser: Boolean = false,
    ): BrowserEnd {
        val input = mapOf(
            "url" to url,
            "cookies" to cookie,
            "secure" to secure,
            "expected_state" to expectedState,
            "allow_install" to allowInstall,
            "any_browser" to anyBrowser,
        )
        return BrowserEnd(ask("complete_in_browser", input))
    }

    /** Exchanges a code for tokens, without saving them. */
    public suspend fun exchange(code: String): StoredRecord = StoredRecord(ask("exchange", mapOf("code" to code)).toString())

    /** Exchanges a refresh token for tokens, without saving them. */
    public suspend fun refresh(refreshToken: String): StoredRecord =
        StoredRecord(ask("refresh", mapOf("refresh_token" to refreshToken)).toString())

    /** The next step of a [Receiver], as JSON text. */
    internal suspend fun receive(action: String, input: Map<String, Any?>): Told = ask(action, input)

    private suspend fun ask(action: String, input: Map<String, Any?>): Told =
        told(core.text { core.native.startOauth(it, action, textOf(input)) } ?: "{}")

    private fun noted(note: String, ttl: Duration?): Map<String, Any?> =
        mapOf("note" to note, "ttl" to ttl?.toDouble(DurationUnit.SECONDS)).filterValues { it != null }
}
