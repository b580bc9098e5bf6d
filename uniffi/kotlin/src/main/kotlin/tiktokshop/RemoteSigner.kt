package tiktokshop

import kotlin.time.Instant
import tiktokshop.internal.Answering
import tiktokshop.internal.Told
import tiktokshop.internal.plain
import tiktokshop.internal.textOf
import tiktokshop.internal.told
import tiktokshop.json.JsonArray

/** A request that is to be signed. Send [json] to your backend as it is: it holds all that a signature covers. */
public class SigningRequest internal constructor(
    /** The whole request as JSON text, in the form that `RequestSigner` of the backend takes. */
    public val json: String,
) {
    private val told = told(json)

    public val appKey: String get() = told.text("app_key").orEmpty()
    public val method: String get() = told.text("method").orEmpty()
    public val path: String get() = told.text("path").orEmpty()

    /** Names and values of the URL's parameters. */
    public val query: List<Pair<String, String>>
        get() = told.values("query").filterIsInstance<JsonArray>().map { plain(it[0]).orEmpty() to plain(it[1]).orEmpty() }

    override fun toString(): String = "SigningRequest($method $path)"
}

/** Whose access token is needed. */
public class TokenRequest internal constructor(told: Told) {
    public val appKey: String = told.text("app_key").orEmpty()

    /** The seller's `open_id`, if the client is for one. */
    public val account: String? = told.text("account")

    /** The id of the shop, if the client is for one. */
    public val shop: String? = told.text("shop")

    /** The token that the platform no longer accepts: another one is needed. */
    public val rejected: String? = told.text("rejected")

    override fun toString(): String = "TokenRequest(account=$account, shop=$shop)"
}

/** An access token of your backend. */
public class AccessToken @JvmOverloads constructor(
    public val token: String,
    /** When it expires, if that is known: the next one is asked for before that. */
    public val expiresAt: Instant? = null,
    /** The cipher of the shop, if it is known. */
    public val shopCipher: String? = null,
) {
    override fun toString(): String = "AccessToken(expiresAt=$expiresAt)"
}

/**
 * Asks your own backend for signatures and access tokens, so that a phone needs no app secret. The backend authenticates the
 * user of the phone, looks whether the request is one that this user may make, and signs it. What a function throws ends the
 * call before anything is sent: a [TikTokShopException] keeps its kind and whether it is retryable, anything else is a
 * [TransportException]. Either has it as the cause.
 */
public interface RemoteSigner {
    /** The signature of a request, in hexadecimal digits. */
    public suspend fun sign(request: SigningRequest): String

    /** An access token. It is asked for once, however many calls wait for it. */
    public suspend fun accessToken(request: TokenRequest): AccessToken
}

/** Passes the core's questions to a signer. */
internal class SignerPort(private val signer: RemoteSigner) : Answering() {
    override suspend fun respond(question: String, arguments: String): String {
        if (question == "sign") return textOf("sign" to signer.sign(SigningRequest(arguments)))
        val token = signer.accessToken(TokenRequest(told(arguments)))
        return textOf("access_token" to token.token, "expires_at" to token.expiresAt, "shop_cipher" to token.shopCipher)
    }

    override fun refusal(problem: Throwable, words: String, cause: Long): String? {
        if (problem !is TikTokShopException) return null
        return textOf("error" to mapOf("detail" to words, "kind" to problem.kind, "retryable" to problem.isRetryable, "cause_id" to cause))
    }
}
