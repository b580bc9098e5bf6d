package tiktokshop

import kotlin.time.Instant
import kotlinx.coroutines.runBlocking
import tiktokshop.internal.App
import tiktokshop.internal.Caller
import tiktokshop.internal.Closing
import tiktokshop.internal.Core
import tiktokshop.internal.Opening
import tiktokshop.internal.Params
import tiktokshop.internal.native
import tiktokshop.internal.nativeFiles
import tiktokshop.internal.inputOf
import tiktokshop.internal.labelInput
import tiktokshop.internal.requestInput
import tiktokshop.internal.textOf
import tiktokshop.json.JsonObject
import tiktokshop.json.Reader

/**
 * The client of an app. [shop] and [withOptions] make handles that share its connections.
 *
 * ```kotlin
 * val client = TikTokShopClient.withAppSecret(appKey, appSecret) { store = SqliteStore("tokens.sqlite") }
 * client.shop(shopId).order.getOrderListPages().collect { order -> println(order.id) }
 * ```
 *
 * All functions that talk to the platform suspend, block no thread, and are cancelled with their coroutine: the connection is
 * closed at once, and the coroutine sees nothing but its `CancellationException`. Java calls `blocking()` and `async()`.
 */
public class TikTokShopClient internal constructor(private val core: Core, private val scope: String) : Resources(), AutoCloseable {
    override val caller: Caller get() = core

    /** Authorization: links, callbacks and codes. */
    public val oauth: OAuth get() = OAuth(core)

    /** The stored authorizations. */
    public val tokens: Tokens get() = Tokens(core)

    /**
     * Follows what changes, each change once, across restarts: `client.sync.orders { since = monday; cursor = saved }`.
     */
    public val sync: Sync get() = Sync(core)

    /** Verifies and reads the webhooks of this app. */
    public val webhooks: Webhooks by lazy { Webhooks.over(core.shared.app, native { core.native.webhooks("{}") }) }

    /** A handle for a shop, whose cipher is fetched if necessary. */
    public fun shop(shopId: String): TikTokShopClient = TikTokShopClient(core.with(mapOf("shop_id" to shopId)), shopId)

    /** A handle with other defaults. It shares the connections, and closing it does nothing. */
    public fun withOptions(configure: HandleOptions.() -> Unit): TikTokShopClient {
        val options = HandleOptions(configure)
        return TikTokShopClient(core.with(options.settings()), options.shopId ?: options.account ?: scope)
    }

    /** The name that the PHP package uses for a handle with another version. */
    public fun useVersion(version: String): TikTokShopClient = withOptions { this.version = version }

    /**
     * Calls an operation by its id, PHP name or Laravel name. Values of [params] may be texts, numbers, booleans, maps, lists,
     * times, objects of this package and, for files, an [Upload].
     */
    public suspend fun call(operation: String, params: Map<String, Any?> = emptyMap(), options: CallOptions? = null): ApiResponse =
        core.call(operation, paramsOf(params), options)

    /** Sends a request that need not be in the catalogue. It is signed and retried like any other. */
    public suspend fun request(
        method: String,
        path: String,
        query: Map<String, Any?> = emptyMap(),
        body: Any? = null,
        files: Map<String, Upload> = emptyMap(),
        options: CallOptions? = null,
    ): ApiResponse {
        val (input, uploads) = requestInput(query, body, options) to nativeFiles(files)
        return core.response { core.native.startRequest(it, method, path, input, uploads) }
    }

    /**
     * The request that [call] would send, validated and signed but not sent. If signing requires it, this fetches a shop cipher
     * that is not yet known or refreshes an access token that has expired, as a call does.
     */
    public suspend fun prepare(operation: String, params: Map<String, Any?> = emptyMap(), options: CallOptions? = null): PreparedRequest {
        val given = paramsOf(params)
        val (input, files) = inputOf(given, options) to nativeFiles(given.files)
        return core.prepared { core.native.startPrepare(it, operation, input, files) }
    }

    /** Walks all pages of a list, by the id of the operation. */
    public fun list(operation: String, params: Map<String, Any?> = emptyMap(), options: PageOptions? = null): Pages<JsonObject> =
        core.pages(operation, paramsOf(params), options, Reader { it })

    /** Walks a search through time, by the id of the operation. Windows with too many results are split. */
    public fun between(
        operation: String,
        from: Instant,
        to: Instant,
        params: Map<String, Any?> = emptyMap(),
        options: WindowOptions? = null,
    ): Pages<JsonObject> = core.windows(operation, from, to, paramsOf(params), options, Reader { it })

    /** Downloads the shipping label of a package. Waits until it is ready, and validates that the file is one. */
    public suspend fun downloadLabel(packageId: String, configure: LabelOptions.() -> Unit = {}): Document {
        val input = labelInput(LabelOptions(configure))
        return core.document { core.native.startLabel(it, packageId, input) }
    }

    /**
     * Downloads a document from a URL in a response, without a signature or token.
     *
     * @param path a file to write the document to, either completely or not at all
     */
    public suspend fun download(url: String, path: String? = null): Document =
        core.document { core.native.startDownload(it, url, path) }

    /**
     * A durable inbox for webhooks, over this client's store or another one: they are stored before they are acknowledged, and its
     * handlers get them afterwards.
     *
     * @param consumer the name under which the store keeps how far this program is. Programs that share a store and a name share
     *   the work; under another name, a program gets every event, too
     * @param alsoFor other consumers of what is received here
     * @param store a SQLite or PostgreSQL store in place of the client's
     */
    public fun inbox(
        consumer: String = "app",
        alsoFor: List<String> = emptyList(),
        store: BuiltInStore? = null,
        configure: InboxOptions.() -> Unit = {},
    ): Inbox {
        core.shared.refuseClosed()
        val options = InboxOptions(configure).settings()
        val settings = mapOf("consumer" to consumer, "also_for" to alsoFor, "store" to store?.settings?.filterValues { it != null }, "options" to options)
        return Inbox(core, native { core.native.inbox(textOf(settings)) })
    }

    /** Responds to webhooks and OAuth callbacks, behind any HTTP server. */
    public fun receiver(configure: ReceiverOptions.() -> Unit): Receiver =
        Receiver(oauth, webhooks, ReceiverOptions().apply(configure))

    /** For Java: functions that block. */
    public fun blocking(): BlockingClient = BlockingClient(this)

    /** For Java: functions that return a `CompletableFuture`. */
    public fun async(): FutureClient = FutureClient(this)

    /** The cipher of this handle's shop, fetched if necessary. */
    public suspend fun shopCipher(): String? = core.text { core.native.startShopCipher(it) }

    /** Listeners for what happens in all handles of this client. */
    public val hooks: Hooks get() = core.shared.hooks

    /** The request id of the latest response to any handle of this client. */
    public val lastRequestId: String? get() = core.lastRequestId

    /** Moves the clock of a client that was made with a `clock`; returns false for any other. */
    public fun setTime(time: Instant): Boolean = core.native.setTime(time.epochSeconds)

    /**
     * Waits for token refreshes in flight, for at most `tokens { exitWait }`, closes the client, and returns whether nothing is
     * left that would be lost. The end of the process waits without this call. Calls after it fail with a [ConfigurationException].
     */
    public suspend fun shutdown(): Boolean = Closing.close(core)

    /** [shutdown] for `use { }`: blocks the thread while it waits. For a handle it does nothing. */
    override fun close() {
        if (!isHandle) runBlocking { shutdown() }
    }

    /** The app and the shop, and no secret. */
    override fun toString(): String {
        val parts = listOfNotNull(
            "appKey=${core.shared.app.key.ifEmpty { "unset" }}",
            scope.ifEmpty { null }?.let { "for=$it" },
            core.shared.place.ifEmpty { null }?.let { "at=$it" },
        )
        return "TikTokShopClient(${parts.joinToString()})"
    }

    private val isHandle: Boolean get() = core.isHandle

    public companion object {
        /**
         * A client on a server, where the app secret is safe. **Never ship an app secret in a phone app**: anybody can read it there,
         * and act as your app for every seller. A phone takes [viaServer] or [withRemoteSigner].
         *
         * Options that are not set come from the environment, unless `env = false`.
         */
        @JvmStatic
        @JvmOverloads
        public fun withAppSecret(appKey: String? = null, appSecret: String? = null, configure: ClientOptions.() -> Unit = {}): TikTokShopClient {
            val options = ClientOptions(configure)
            appKey?.let { options.appKey = it }
            appSecret?.let { options.appSecret = it }
            return Opening.open(options)
        }

        /**
         * A client whose requests are signed by your own backend: for phones. It sends to the platform directly, and has neither the
         * app secret nor a refresh token. [oauth] and [tokens] refuse what needs those with a [ConfigurationException].
         */
        @JvmStatic
        @JvmOverloads
        public fun withRemoteSigner(appKey: String, signer: RemoteSigner, configure: ClientOptions.() -> Unit = {}): TikTokShopClient {
            val options = ClientOptions(configure)
            options.appKey = appKey
            options.env = options.env ?: false
            return Opening.open(options, signer)
        }

        /**
         * A client that works through `tiktokshop serve`: for phones, and for programs that must not have the app secret. The server
         * signs, keeps the tokens, and knows which shops this key may call. The API is the same, but the tokens and the
         * authorization are the server's matter: [tokens], [oauth], [prepare] and [webhooks] refuse with a [ConfigurationException].
         *
         * @param url where the server is: `https://shop.example.com`
         * @param key the key of this device, which the server can revoke
         */
        @JvmStatic
        @JvmOverloads
        public fun viaServer(url: String, key: String, configure: ClientOptions.() -> Unit = {}): TikTokShopClient {
            val options = ClientOptions(configure)
            options.serverUrl = url
            options.serverKey = key
            // A phone has no environment, and one that names an app secret must not get in the way.
            options.env = options.env ?: false
            return Opening.open(options)
        }
    }
}

private fun paramsOf(params: Map<String, Any?>): Params =
    Params.of(*params.entries.flatMap { listOf(it.key, it.value) }.toTypedArray())
