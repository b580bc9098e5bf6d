package tiktokshop

import kotlinx.coroutines.CancellationException
import tiktokshop.internal.Told
import tiktokshop.internal.ffi.Direct
import tiktokshop.internal.ffi.NativeReceiver
import tiktokshop.internal.keep
import tiktokshop.internal.native
import tiktokshop.internal.plain
import tiktokshop.internal.textIn
import tiktokshop.internal.textOf
import tiktokshop.internal.told
import tiktokshop.internal.utf8
import tiktokshop.json.JsonArray
import tiktokshop.json.JsonValue
import tiktokshop.webhook.WebhookEvent
import tiktokshop.webhook.eventOf

/** A request, whatever server it came through. */
public interface IncomingRequest {
    /** `GET`, `POST`, ... */
    public val method: String

    /** Path and query, or the whole URL. */
    public val target: String

    /** The path behind the one that a router is mounted at, if any. */
    public val innerPath: String? get() = null

    /** Whether it came through TLS to this very server. */
    public val isSecure: Boolean get() = false

    /** The value of a header; null if there is none. */
    public fun header(name: String): String?

    /**
     * The body as it came. It is read only if it is needed.
     *
     * @throws BodyTooLargeException if it has more than [limit] bytes
     */
    public suspend fun body(limit: Int): ByteArray
}

/** A response, whatever server it goes through. */
public class OutgoingResponse internal constructor(
    public val status: Int,
    public val headers: List<Pair<String, String>>,
    public val body: String,
    /** Whether the path is not served here: a framework may go on. */
    public val isPassed: Boolean,
)

/** The body of a request has more bytes than it may have. */
public class BodyTooLargeException : Exception("the body has more bytes than it may have")

/** A browser that begins or comes back. */
public class Visit internal constructor(
    public val request: IncomingRequest,
    /** Whether the browser speaks TLS, to this program or to a proxy in front of it. */
    public val isSecure: Boolean,
)

/** Which callbacks to accept from a browser that did not start the authorization. */
public class AcceptedCallbacks @JvmOverloads constructor(
    public val expectedState: String? = null,
    /** Whether to accept installations from the app store, which have no state. */
    public val allowInstall: Boolean = false,
    /** Whether a link of [OAuth.begin] may be opened in any browser, as when it is sent by mail. */
    public val anyBrowser: Boolean = false,
)

/** What a [Receiver] serves, and what it does with it. */
public class ReceiverOptions internal constructor() {
    /** Where webhooks come in. Default: `/webhooks/tiktokshop`. */
    public var webhookPath: String? = null

    /** Where sellers begin: it sends them to the page that asks for consent. Default: `/oauth/tiktokshop/authorize`. */
    public var authorizePath: String? = null

    /** Where sellers come back to. Default: `/oauth/tiktokshop/callback`. */
    public var callbackPath: String? = null

    /** Which page asks for consent. */
    public var authorize: AuthorizationPage = AuthorizationPage()

    /** Where a seller goes at the end, unless [onAuthorized] says otherwise. Default: a page that says so. */
    public var redirectTo: String? = null

    /** A longer webhook is refused with 413, in bytes. Default: 1 MiB. */
    public var maxBodyBytes: Int? = null

    /** Stores each webhook before the response, which is a 503 if that fails; its handlers get it later. Then there is no [onEvent]. */
    public var inbox: Inbox? = null

    internal var note: suspend (Visit) -> String = { "" }
    internal var accepted: suspend (Visit) -> AcceptedCallbacks = { AcceptedCallbacks() }
    internal var event: (suspend (WebhookEvent) -> Unit)? = null
    internal var authorized: (suspend (Authorization, Visit) -> String?)? = null
    internal var failed: suspend (Throwable) -> Unit = { System.err.println("tiktokshop: ${it.message ?: it}") }

    /**
     * Comes back as [Authorization.note], such as the id of the user who is signed in. It travels in a signed cookie that the
     * browser can read.
     */
    public fun note(note: suspend (Visit) -> String) {
        this.note = note
    }

    /** Which callbacks pass that come from another browser than began. Default: none. */
    public fun acceptCallbacks(accepted: suspend (Visit) -> AcceptedCallbacks) {
        this.accepted = accepted
    }

    /** Every event. If it throws, the response is a 500, and the platform delivers the event again. */
    public fun onEvent(handler: suspend (WebhookEvent) -> Unit) {
        event = handler
    }

    /**
     * A seller has authorized the app: tokens and shops are saved. Return a URL to send the browser there, or null. If it throws,
     * the seller sees a page that says so, and loading that page again calls it again.
     */
    public fun onAuthorized(handler: suspend (Authorization, Visit) -> String?) {
        authorized = handler
    }

    /** Gets each error: the library's, and what your functions throw. Default: a line on standard error. */
    public fun onError(handler: suspend (Throwable) -> Unit) {
        failed = handler
    }

    internal fun settings(authorizations: Boolean) = mapOf(
        "webhook_path" to webhookPath,
        "authorize_path" to authorizePath,
        "callback_path" to callbackPath,
        "authorizations" to authorizations,
        "redirect_to" to redirectTo,
        "max_body_bytes" to maxBodyBytes,
    )
}

/** A step of the core, what it works on, and what a function of the app threw on the way to it. */
private class Step(val told: Told, val raw: ByteArray = EMPTY, val thrown: Throwable? = null) {
    val name: String get() = told.text("do").orEmpty()
}

private val EMPTY = ByteArray(0)

/**
 * Responds to webhooks and OAuth callbacks, behind any HTTP server: give it a request, send its response.
 *
 * ```kotlin
 * val receiver = client.receiver { onEvent { event -> println(event.type) } }
 * ```
 */
public class Receiver internal constructor(private val oauth: OAuth?, webhooks: Webhooks, private val options: ReceiverOptions) {
    private val native: NativeReceiver

    /** Names it to the library's direct functions. */
    private val number by lazy(LazyThreadSafetyMode.PUBLICATION) { native.number() }

    init {
        if (options.inbox != null && options.event != null) {
            throw misuse("configuration", "webhooks go either to an inbox or to `onEvent`", "Handle them with inbox.on(...).")
        }
        if (oauth == null && (options.authorized != null || options.redirectTo != null)) {
            throw misuse("configuration", "an authorization needs a client: it exchanges the code", "Use client.receiver { }.")
        }
        native = webhooks.receiver(options.settings(authorizations = oauth != null))
    }

    /** Where it serves what: `webhook_path`, and `authorize_path` and `callback_path` if authorizations are served. */
    public val paths: Map<String, String> by lazy { told(native.paths()).texts() }

    /** The response to a request, once the app has done its part. */
    public suspend fun handle(request: IncomingRequest): OutgoingResponse {
        var step = Step(answer(request, null))
        val visit = Visit(request, step.told.child("input")?.flag("secure") ?: false)
        while (true) step = next(step, request, visit) ?: break
        val error = step.thrown ?: step.told.child("error")?.let { exceptionOf(it.toString()) }
        if (error != null) report(error)
        return responseOf(step.told, step.name == "pass")
    }

    private fun answer(request: IncomingRequest, body: ByteArray?): Told {
        val asked = utf8(askedOf(request))
        val step = textIn(Direct.tiktokshop_answer_request(number, asked, asked.size, body, body?.size ?: 0))
        keep(native)
        return told(step.orEmpty())
    }

    private suspend fun next(step: Step, request: IncomingRequest, visit: Visit): Step? = when (step.name) {
        "read_body" -> read(step.told.int("limit") ?: 0, request)
        "handle" -> trying("handle", emptyMap()) { handle(step) }
        "authorize" -> trying("authorize", emptyMap()) { authorize(step.told, visit) }
        "callback" -> trying("callback", emptyMap()) { callback(step.told, visit) }
        "connect" -> connect(step.told, visit)
        else -> null
    }

    private suspend fun read(limit: Int, request: IncomingRequest): Step = try {
        val raw = request.body(limit)
        Step(answer(request, raw), raw)
    } catch (problem: BodyTooLargeException) {
        answered("body", mapOf("why" to "too_large"))
    } catch (left: CancellationException) {
        throw left
    } catch (problem: TikTokShopException) {
        throw problem
    } catch (problem: Exception) {
        answered("body", mapOf("why" to "failed"), problem)
    }

    private suspend fun handle(step: Step): Step {
        val event = step.told.child("event") ?: Told(tiktokshop.json.JsonObject.EMPTY)
        val inbox = options.inbox
        if (inbox != null) return Step(told(inbox.receive(native, step.raw, event.text("app_key").orEmpty())))
        options.event?.invoke(eventOf(event.json))
        return answered("handle", emptyMap())
    }

    private suspend fun authorize(told: Told, visit: Visit): Step {
        val link = options.authorize.members + mapOf("note" to options.note(visit))
        return Step(serving().receive("receive_authorize", inputOf(told) + mapOf("link" to link)))
    }

    private suspend fun callback(told: Told, visit: Visit): Step {
        val accepted = options.accepted(visit)
        val admitted = mapOf(
            "expected_state" to accepted.expectedState,
            "allow_install" to accepted.allowInstall,
            "any_browser" to accepted.anyBrowser,
        )
        return Step(serving().receive("receive_callback", inputOf(told) + admitted))
    }

    private suspend fun connect(told: Told, visit: Visit): Step {
        val result = told.child("result")?.json.orEmpty()
        return trying("connect", result) {
            val authorization = Authorization(told.child("authorization") ?: Told(tiktokshop.json.JsonObject.EMPTY))
            val url = options.authorized?.invoke(authorization, visit)
            answered("connect", result + mapOf("url" to url))
        }
    }

    /** What the app throws is its own affair: the response says nothing of it. */
    private suspend fun trying(step: String, result: Map<String, Any?>, work: suspend () -> Step): Step = try {
        work()
    } catch (left: CancellationException) {
        throw left
    } catch (problem: Throwable) {
        answered(step, result + mapOf("thrown" to true), problem)
    }

    private fun answered(step: String, result: Map<String, Any?>, thrown: Throwable? = null) =
        Step(told(native { native.answered(step, textOf(result)) }), thrown = thrown)

    private fun serving() = oauth ?: throw misuse("configuration", "this receiver serves no authorizations")

    /** Tells of a failure. A function that fails there changes no response. */
    private suspend fun report(error: Throwable) = try {
        options.failed(error)
    } catch (left: CancellationException) {
        throw left
    } catch (problem: Throwable) {
        System.err.println("tiktokshop: `onError` failed: $problem")
    }
}

private fun inputOf(told: Told): Map<String, JsonValue> = told.child("input")?.json.orEmpty()

private fun responseOf(told: Told, isPassed: Boolean): OutgoingResponse {
    val headers = told.values("headers").filterIsInstance<JsonArray>().map { plain(it[0]).orEmpty() to plain(it[1]).orEmpty() }
    return OutgoingResponse(told.int("status") ?: 0, headers, told.text("body").orEmpty(), isPassed)
}

/** What the core looks at. */
private fun askedOf(request: IncomingRequest): String = textOf(
    "method" to request.method,
    "target" to request.target,
    "inner_path" to request.innerPath?.substringBefore('?'),
    "authorization" to request.header("authorization"),
    "cookies" to request.header("cookie"),
    "scheme" to if (request.isSecure) "https" else "http",
    "forwarded_proto" to request.header("x-forwarded-proto"),
)
