// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop

import kotlin.time.Duration
import kotlin.time.Instant
import kotlin.time.toKotlinDuration
import tiktokshop.internal.Members
import tiktokshop.json.JsonObject

/** What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or send it silently. */
public enum class UnknownValues(internal val value: String) {
    /** `warn` */
    WARN("warn"),
    /** `error` */
    ERROR("error"),
    /** `ignore` */
    IGNORE("ignore"),
}

/** Options: properties that are set in a block, `CallOptions { maxRetries = 0 }`. What is not set has its default. */
public abstract class Options internal constructor() {
    /** Collects what the core gets, in its own names. */
    internal open fun write(members: Members) = Unit

    /** What the core gets, in its own names: nulls are left out, and durations are seconds. */
    internal fun settings(): JsonObject = Members().also(::write).toJson()
}

/**
 * How stored tokens are refreshed.
 */
public class TokenOptions() : Options() {
    /** Options that are set in a block. */
    public constructor(configure: TokenOptions.() -> Unit) : this() {
        configure()
    }

    /** How long before it expires an access token is refreshed. Default: 10 minutes. */
    public var skew: Duration? = null

    /** Sets [skew], for Java. */
    public fun skew(value: java.time.Duration): TokenOptions = apply { skew = value.toKotlinDuration() }

    /**
     * How long a refresh lease lasts unless it is renewed. A process that dies blocks the others for that long. Default:
     * 30 s.
     */
    public var leaseTtl: Duration? = null

    /** Sets [leaseTtl], for Java. */
    public fun leaseTtl(value: java.time.Duration): TokenOptions = apply { leaseTtl = value.toKotlinDuration() }

    /** How long one refresh may take, including the wait for another process. Default: 90 s. */
    public var patience: Duration? = null

    /** Sets [patience], for Java. */
    public fun patience(value: java.time.Duration): TokenOptions = apply { patience = value.toKotlinDuration() }

    /** How long a record from the store is used before it is read again. Default: 30 s. */
    public var cache: Duration? = null

    /** Sets [cache], for Java. */
    public fun cache(value: java.time.Duration): TokenOptions = apply { cache = value.toKotlinDuration() }

    /** How long to wait after a failed refresh before the next one. Default: 30 s. */
    public var cooldown: Duration? = null

    /** Sets [cooldown], for Java. */
    public fun cooldown(value: java.time.Duration): TokenOptions = apply { cooldown = value.toKotlinDuration() }

    /**
     * How long closing the client, or the end of the process, waits for a refresh that was sent. Otherwise its new
     * tokens would be lost. Default: 10 s.
     */
    public var exitWait: Duration? = null

    /** Sets [exitWait], for Java. */
    public fun exitWait(value: java.time.Duration): TokenOptions = apply { exitWait = value.toKotlinDuration() }

    /**
     * How long your own token store may take to respond to one request. After that, the call fails with an error that
     * can be retried. Default: 30 s.
     */
    public var storeTimeout: Duration? = null

    /** Sets [storeTimeout], for Java. */
    public fun storeTimeout(value: java.time.Duration): TokenOptions = apply { storeTimeout = value.toKotlinDuration() }

    internal override fun write(members: Members) {
        members.put("skew", skew)
        members.put("lease_ttl", leaseTtl)
        members.put("patience", patience)
        members.put("cache", cache)
        members.put("cooldown", cooldown)
        members.put("exit_wait", exitWait)
        members.put("store_timeout", storeTimeout)
    }
}

/**
 * How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of up to
 * `jitter` added.
 */
public class RetryOptions() : Options() {
    /** Options that are set in a block. */
    public constructor(configure: RetryOptions.() -> Unit) : this() {
        configure()
    }

    /** The wait before the first retry. Default: 1 s. */
    public var base: Duration? = null

    /** Sets [base], for Java. */
    public fun base(value: java.time.Duration): RetryOptions = apply { base = value.toKotlinDuration() }

    /** The largest random share that is added to a wait. Default: 500 ms. */
    public var jitter: Duration? = null

    /** Sets [jitter], for Java. */
    public fun jitter(value: java.time.Duration): RetryOptions = apply { jitter = value.toKotlinDuration() }

    /** The longest wait. A longer `Retry-After` is handed to the caller instead. Default: 60 s. */
    public var cap: Duration? = null

    /** Sets [cap], for Java. */
    public fun cap(value: java.time.Duration): RetryOptions = apply { cap = value.toKotlinDuration() }

    internal override fun write(members: Members) {
        members.put("base", base)
        members.put("jitter", jitter)
        members.put("cap", cap)
    }
}

/**
 * How an inbox hands stored events to handlers.
 */
public class InboxOptions() : Options() {
    /** Options that are set in a block. */
    public constructor(configure: InboxOptions.() -> Unit) : this() {
        configure()
    }

    /** Events that are handled at the same time, each of another shop or subject. Default: 8. */
    public var concurrency: Int? = null

    /** After how many failed attempts an event is set aside as dead. Default: 12, which takes about a day. */
    public var attempts: Int? = null

    /** The pause after the first failure. It doubles with each further one. Default: 5 s. */
    public var firstPause: Duration? = null

    /** Sets [firstPause], for Java. */
    public fun firstPause(value: java.time.Duration): InboxOptions = apply { firstPause = value.toKotlinDuration() }

    /** The longest pause between two attempts. Default: 4 hours. */
    public var longestPause: Duration? = null

    /** Sets [longestPause], for Java. */
    public fun longestPause(value: java.time.Duration): InboxOptions = apply { longestPause = value.toKotlinDuration() }

    /**
     * How long a handler may take. After that, the attempt has failed, and the handler is cancelled if it can be.
     * Default: 10 minutes.
     */
    public var timeLimit: Duration? = null

    /** Sets [timeLimit], for Java. */
    public fun timeLimit(value: java.time.Duration): InboxOptions = apply { timeLimit = value.toKotlinDuration() }

    /**
     * How long other processes leave the events of a process alone that no longer gives a sign of life. Renewed while a
     * handler runs. Default: 60 s.
     */
    public var lease: Duration? = null

    /** Sets [lease], for Java. */
    public fun lease(value: java.time.Duration): InboxOptions = apply { lease = value.toKotlinDuration() }

    /** How often to look for events that other processes stored, and for those whose pause has ended. Default: 1 s. */
    public var poll: Duration? = null

    /** Sets [poll], for Java. */
    public fun poll(value: java.time.Duration): InboxOptions = apply { poll = value.toKotlinDuration() }

    /**
     * How long a stop waits for handlers that run. Events that they have not finished by then are given back. Default:
     * 25 s.
     */
    public var grace: Duration? = null

    /** Sets [grace], for Java. */
    public fun grace(value: java.time.Duration): InboxOptions = apply { grace = value.toKotlinDuration() }

    internal override fun write(members: Members) {
        members.put("concurrency", concurrency)
        members.put("attempts", attempts)
        members.put("first_pause", firstPause)
        members.put("longest_pause", longestPause)
        members.put("time_limit", timeLimit)
        members.put("lease", lease)
        members.put("poll", poll)
        members.put("grace", grace)
    }
}

/** What clients, handles and calls have in common. */
public abstract class SharedOptions internal constructor() : Options() {
    /**
     * An access token, in place of one from the store. It is not refreshed. Environment of a client:
     * `TIKTOK_ACCESS_TOKEN`.
     */
    public var accessToken: String? = null

    /** The shop's cipher. It is sent to operations that take one. Environment of a client: `TIKTOK_SHOP_CIPHER`. */
    public var shopCipher: String? = null

    /**
     * The cipher of a category asset. It is sent to operations that take one. Environment of a client:
     * `TIKTOK_CATEGORY_ASSET_CIPHER`.
     */
    public var categoryAssetCipher: String? = null

    /**
     * The API version, such as `202309`. A client or handle calls each operation in its newest version up to this one; a
     * single call uses exactly this version, with the parameters and the response that it has there. Default: the
     * default version of each operation.
     */
    public var version: String? = null

    /**
     * How long one attempt may take, from the first byte sent to the last byte read. Default: 30 s; for an upload, that
     * of `uploadTimeout`. Environment of a client: `TIKTOK_TIMEOUT`.
     */
    public var timeout: Duration? = null

    /** Sets [timeout], for Java. */
    public fun timeout(value: java.time.Duration): SharedOptions = apply { timeout = value.toKotlinDuration() }

    /**
     * How long the whole call may take: all attempts, the waits between them, and the waits for the limiter and for
     * tokens. Default: 2 minutes, or four times the timeout of one attempt if that is longer: 8 minutes for an upload.
     * Environment of a client: `TIKTOK_DEADLINE`.
     */
    public var deadline: Duration? = null

    /** Sets [deadline], for Java. */
    public fun deadline(value: java.time.Duration): SharedOptions = apply { deadline = value.toKotlinDuration() }

    /**
     * How many times a failed attempt is retried; 0 means never. A throttled request is retried until the deadline,
     * unless this is 0. Default: 2. Environment of a client: `TIKTOK_MAX_RETRIES`.
     */
    public var maxRetries: Int? = null

    /**
     * Whether a call that succeeds while items of its batch fail is an error: `true` if any item fails, `false` never.
     * Default: an error if all items failed, a warning if some did. Environment of a client:
     * `TIKTOK_RAISE_ON_ITEM_ERROR`.
     */
    public var raiseOnItemError: Boolean? = null

    /**
     * What to do about a parameter value that the catalogue does not list: send it with a warning, refuse the call, or
     * send it silently. Default: `warn`. Environment of a client: `TIKTOK_UNKNOWN_VALUES`.
     */
    public var unknownValues: UnknownValues? = null

    internal override fun write(members: Members) {
        members.put("access_token", accessToken)
        members.put("shop_cipher", shopCipher)
        members.put("category_asset_cipher", categoryAssetCipher)
        members.put("version", version)
        members.put("timeout", timeout)
        members.put("deadline", deadline)
        members.put("max_retries", maxRetries)
        members.put("raise_on_item_error", raiseOnItemError)
        members.put("unknown_values", unknownValues?.value)
    }
}

/** How a handle differs from its client. */
public open class HandleOptions() : SharedOptions() {
    /** Options that are set in a block. */
    public constructor(configure: HandleOptions.() -> Unit) : this() {
        configure()
    }

    /** The shop, by its ID; its cipher is looked up. Environment of a client: `TIKTOK_SHOP_ID`. */
    public var shopId: String? = null

    /**
     * A partner's category asset, by the ID of its category or by its target market; its cipher is looked up.
     * Environment of a client: `TIKTOK_CATEGORY_ASSET`.
     */
    public var categoryAsset: String? = null

    /** The stored authorization to use, by the seller's `open_id`. */
    public var account: String? = null

    internal override fun write(members: Members) {
        super.write(members)
        members.put("shop_id", shopId)
        members.put("category_asset", categoryAsset)
        members.put("account", account)
    }
}

/** The settings of a client. What is not set comes from the environment. */
public class ClientOptions() : HandleOptions() {
    /** Options that are set in a block. */
    public constructor(configure: ClientOptions.() -> Unit) : this() {
        configure()
    }

    /** The app's key. Environment: `TIKTOK_APP_KEY`. */
    public var appKey: String? = null

    /** The app's secret. It signs requests, and is never printed. Environment: `TIKTOK_APP_SECRET`. */
    public var appSecret: String? = null

    /** The app's service ID, which authorization links carry. It is not the app key. Environment: `TIKTOK_SERVICE_ID`. */
    public var serviceId: String? = null

    /**
     * The address of a `tiktokshop serve` that makes the calls, for an app on a device that must not hold the app
     * secret: `https://shop.example.com`. It needs `serverKey`, and neither an app key, an app secret nor tokens.
     */
    public var serverUrl: String? = null

    /** The key that the server made for this device, with `tiktokshop keys create`. It is never printed. */
    public var serverKey: String? = null

    /** The refresh token that came with `accessToken`: with it, the token is refreshed in memory. */
    public var refreshToken: String? = null

    /** When `accessToken` expires. */
    public var accessTokenExpiresAt: Instant? = null

    /** Where tokens are kept. With a store, they are refreshed. */
    public var store: Store? = null

    /** How stored tokens are refreshed. */
    public var tokenOptions: TokenOptions? = null

    /** Sets [tokenOptions] in a block. */
    public fun tokenOptions(configure: TokenOptions.() -> Unit) {
        tokenOptions = TokenOptions(configure)
    }

    /**
     * Where the API is: for a sandbox or a gateway. Default: `https://open-api.tiktokglobalshop.com`. Environment:
     * `TIKTOK_API_URL`.
     */
    public var apiUrl: String? = null

    /** Where tokens are issued. Default: `https://auth.tiktok-shops.com`. Environment: `TIKTOK_AUTH_URL`. */
    public var authUrl: String? = null

    /**
     * Allows plain HTTP to the API and the authorization host on another machine, such as a sandbox in a container. The
     * app secret and tokens then travel unencrypted. Default: plain HTTP is refused, except on this machine.
     * Environment: `TIKTOK_ALLOW_INSECURE_HTTP`.
     */
    public var allowInsecureHttp: Boolean? = null

    /** How long one attempt of an upload may take. Default: 120 s. Environment: `TIKTOK_UPLOAD_TIMEOUT`. */
    public var uploadTimeout: Duration? = null

    /** Sets [uploadTimeout], for Java. */
    public fun uploadTimeout(value: java.time.Duration): ClientOptions = apply { uploadTimeout = value.toKotlinDuration() }

    /** How long it may take to connect. Default: 10 s. Environment: `TIKTOK_CONNECT_TIMEOUT`. */
    public var connectTimeout: Duration? = null

    /** Sets [connectTimeout], for Java. */
    public fun connectTimeout(value: java.time.Duration): ClientOptions = apply { connectTimeout = value.toKotlinDuration() }

    /**
     * How long to wait between attempts: the wait starts at `base` and doubles up to `cap`, with a random share of up to
     * `jitter` added.
     */
    public var retry: RetryOptions? = null

    /** Sets [retry] in a block. */
    public fun retry(configure: RetryOptions.() -> Unit) {
        retry = RetryOptions(configure)
    }

    /**
     * How many requests per second are sent for each shop and operation; fewer when throttled. `false` switches the
     * limiter off. Default: 50.
     */
    public var limiter: Limiter? = null

    /**
     * The largest response that is read, in bytes. A larger one is an error. Default: 64 MiB. Environment:
     * `TIKTOK_MAX_RESPONSE_BYTES`.
     */
    public var maxResponseBytes: Long? = null

    /**
     * The URL of a proxy for all requests: `http://`, `https://`, `socks5://` or `socks5h://`. Default: the proxy that
     * `HTTPS_PROXY` names. Environment: `TIKTOK_PROXY`.
     */
    public var proxy: String? = null

    /** Uses no proxy, not even the one that the environment names. Default: `false`. Environment: `TIKTOK_NO_PROXY`. */
    public var noProxy: Boolean? = null

    /** Certificate authorities to trust besides the built-in ones: PEM text, or the path of a PEM file. */
    public var rootCertificates: List<String>? = null

    /** Speaks HTTP/1.1 only. Default: HTTP/2 or HTTP/1.1, as the server prefers. Environment: `TIKTOK_HTTP1_ONLY`. */
    public var http1Only: Boolean? = null

    /**
     * Your app's product token, such as `shop-sync/2.1`. It is appended to this package's own in the `User-Agent`
     * header. Environment: `TIKTOK_USER_AGENT`.
     */
    public var userAgent: String? = null

    /** Whether the events `request` and `response` carry bodies, which may name buyers. Default: `false`. */
    public var eventBodies: Boolean? = null

    /** Where log lines go. Default: `console`, which writes to stderr. */
    public var logger: Logger? = null

    /** What is logged. Default: `warn`, or what the environment variable `TIKTOK_SHOP_LOG` says. */
    public var logLevel: LogLevel? = null

    /** A clock that stands still at this time until it is moved, for tests. Default: the machine's clock. */
    public var clock: Instant? = null

    /** Whether the environment fills in what is not set. Default: `true`. */
    public var env: Boolean? = null

    internal override fun write(members: Members) {
        super.write(members)
        members.put("app_key", appKey)
        members.put("app_secret", appSecret)
        members.put("service_id", serviceId)
        members.put("server_url", serverUrl)
        members.put("server_key", serverKey)
        members.put("refresh_token", refreshToken)
        members.put("access_token_expires_at", accessTokenExpiresAt)
        members.put("token_options", tokenOptions?.settings())
        members.put("api_url", apiUrl)
        members.put("auth_url", authUrl)
        members.put("allow_insecure_http", allowInsecureHttp)
        members.put("upload_timeout", uploadTimeout)
        members.put("connect_timeout", connectTimeout)
        members.put("retry", retry?.settings())
        members.put("limiter", limiter?.json)
        members.put("max_response_bytes", maxResponseBytes)
        members.put("proxy", proxy)
        members.put("no_proxy", noProxy)
        members.put("http1_only", http1Only)
        members.put("user_agent", userAgent)
        members.put("clock", clock)
    }
}

/** The options of one call. */
public open class CallOptions() : SharedOptions() {
    /** Options that are set in a block. */
    public constructor(configure: CallOptions.() -> Unit) : this() {
        configure()
    }

    /** Makes a write safe to retry. If the operation takes a key and none is given, one is generated. */
    public var idempotencyKey: String? = null

    /** Query parameters that the catalogue does not know. They are sent as they are. */
    public var extraQuery: Map<String, Any?>? = null

    /**
     * Body fields that the catalogue does not know, merged into the body: objects by name, lists of objects item by item
     * (`{}` leaves an item as it is). Anything else replaces what is there.
     */
    public var extraBody: Map<String, Any?>? = null

    /** More headers. */
    public var extraHeaders: Map<String, String>? = null

    internal override fun write(members: Members) {
        super.write(members)
        members.put("idempotency_key", idempotencyKey)
    }
}

/** The options of a walk over pages. */
public open class PageOptions() : CallOptions() {
    /** Options that are set in a block. */
    public constructor(configure: PageOptions.() -> Unit) : this() {
        configure()
    }

    /** How many items the walk gives at most. Default: no limit. */
    public var limit: Long? = null

    /**
     * Continues an earlier walk with the same parameters: the `nextPageToken` of its last page, or of the error that
     * ended it. For a walk through time, repeat the window of the earlier walk; its end may be later.
     */
    public var pageToken: String? = null

    internal override fun write(members: Members) {
        super.write(members)
    }
}

/** The options of a walk through time. */
public class WindowOptions() : PageOptions() {
    /** Options that are set in a block. */
    public constructor(configure: WindowOptions.() -> Unit) : this() {
        configure()
    }

    /** The length of a window. One with too many results is split. Default: what suits the operation. */
    public var step: Duration? = null

    /** Sets [step], for Java. */
    public fun step(value: java.time.Duration): WindowOptions = apply { step = value.toKotlinDuration() }

    internal override fun write(members: Members) {
        super.write(members)
    }
}

/** From where on changes are wanted, and up to when. */
public class ChangeOptions() : SharedOptions() {
    /** Options that are set in a block. */
    public constructor(configure: ChangeOptions.() -> Unit) : this() {
        configure()
    }

    /** Everything that changed at or after this time. Ignored with a `cursor`. Default: the beginning. */
    public var since: Instant? = null

    /** Continues after the change that had this cursor. */
    public var cursor: String? = null

    /** Only what changed before this time. Default: now, this second included. */
    public var until: Instant? = null

    /**
     * For how long before its end the next walk reads everything again, to find what the platform lists late. Nothing is
     * returned twice for it. Default: 10 minutes.
     */
    public var overlap: Duration? = null

    /** Sets [overlap], for Java. */
    public fun overlap(value: java.time.Duration): ChangeOptions = apply { overlap = value.toKotlinDuration() }

    /** How many items are asked for at once. Default: as many as the platform allows. */
    public var pageSize: Int? = null

    internal override fun write(members: Members) {
        super.write(members)
        members.put("since", since)
        members.put("cursor", cursor)
        members.put("until", until)
        members.put("overlap", overlap)
        members.put("page_size", pageSize)
    }
}

/** Where to write a document. */
public class DownloadOptions() : Options() {
    /** Options that are set in a block. */
    public constructor(configure: DownloadOptions.() -> Unit) : this() {
        configure()
    }

    /** A file to write the document to, either completely or not at all. */
    public var path: String? = null

    internal override fun write(members: Members) {
        super.write(members)
    }
}

/** Which document of a package, how long to wait for it, and where to write it. */
public class LabelOptions() : SharedOptions() {
    /** Options that are set in a block. */
    public constructor(configure: LabelOptions.() -> Unit) : this() {
        configure()
    }

    /**
     * Which document of the package: `SHIPPING_LABEL`, `PACKING_SLIP`, `SHIPPING_LABEL_AND_PACKING_SLIP` or another.
     * Default: `SHIPPING_LABEL`.
     */
    public var documentType: String? = null

    /** The paper size: `A6`, `A5` or another. */
    public var documentSize: String? = null

    /** The file format: `PDF`, `ZPL` or another. */
    public var documentFormat: String? = null

    /** How long to wait until the label is ready. Default: 2 minutes. */
    public var readyTimeout: Duration? = null

    /** Sets [readyTimeout], for Java. */
    public fun readyTimeout(value: java.time.Duration): LabelOptions = apply { readyTimeout = value.toKotlinDuration() }

    /** How long to wait before asking for the label again; grows by half each time, up to 15 s. Default: 2 s. */
    public var poll: Duration? = null

    /** Sets [poll], for Java. */
    public fun poll(value: java.time.Duration): LabelOptions = apply { poll = value.toKotlinDuration() }

    /** A file to write the document to, either completely or not at all. */
    public var path: String? = null

    internal override fun write(members: Members) {
        super.write(members)
        members.put("document_type", documentType)
        members.put("document_size", documentSize)
        members.put("document_format", documentFormat)
        members.put("ready_timeout", readyTimeout)
        members.put("poll", poll)
    }
}
