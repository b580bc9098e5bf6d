package tiktokshop

import tiktokshop.internal.Told
import tiktokshop.internal.plain
import tiktokshop.json.JsonArray

/**
 * The request that a call would send, signed but not sent. Any HTTP client can send it while the platform accepts its
 * timestamp. [toString] hides the token, the signature, the cipher and the body; the properties contain them.
 */
public class PreparedRequest internal constructor(told: Told, content: ByteArray) {
    /** The operation's id. */
    public val operation: String = told.text("operation").orEmpty()

    /** The version that would be called. */
    public val version: String = told.text("version").orEmpty()

    /** `GET`, `POST`, ... */
    public val method: String = told.text("method").orEmpty()

    /** The whole URL, with its signature. */
    public val url: String = told.text("url").orEmpty()

    /** The headers, including the access token. An HTTP client adds its own: host, length and user agent. */
    public val headers: List<Pair<String, String>> =
        told.values("headers").filterIsInstance<JsonArray>().map { plain(it[0]).orEmpty() to plain(it[1]).orEmpty() }

    /** The body; null if there is none. */
    public val body: ByteArray? = content.takeIf { it.isNotEmpty() }

    private val shownUrl = told.text("shown_url") ?: url.substringBefore('?')

    override fun toString(): String = "PreparedRequest($method $shownUrl, ${body?.size ?: 0} bytes)"
}
