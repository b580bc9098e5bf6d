package tiktokshop.internal

import kotlin.time.Instant
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import tiktokshop.ApiResponse
import tiktokshop.CallOptions
import tiktokshop.ChangeOptions
import tiktokshop.Changes
import tiktokshop.Document
import tiktokshop.Page
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.PreparedRequest
import tiktokshop.WindowOptions
import tiktokshop.changes
import tiktokshop.exceptionOf
import tiktokshop.internal.ffi.Direct
import tiktokshop.internal.ffi.NativeClient
import tiktokshop.internal.ffi.NativeException
import tiktokshop.internal.ffi.NativePages
import tiktokshop.json.JsonArray
import tiktokshop.json.JsonNull
import tiktokshop.json.JsonObject
import tiktokshop.json.JsonValue
import tiktokshop.json.Reader

/** A client of the core, or a handle of one: makes its messages into responses and exceptions. */
internal class Core(val native: NativeClient, val shared: Shared, val isHandle: Boolean = false) : Caller, Follower {
    /** Names the client to the library's direct functions. */
    private val number by lazy(LazyThreadSafetyMode.PUBLICATION) { native.number() }

    /** The request id of the latest response. */
    val lastRequestId: String? get() = textIn(Direct.tiktokshop_last_request_id(number)).also { keep(native) }

    override suspend fun <T> call(operation: String, params: Params, options: CallOptions?, reader: ResponseReader<T>): T =
        reader.read(call(operation, params, options))

    suspend fun call(operation: String, params: Params, options: CallOptions?): ApiResponse {
        val input = inputOf(params, options)
        if (params.files.isNotEmpty()) return response { native.startCall(it, operation, input, nativeFiles(params.files)) }
        val (name, given) = utf8(operation) to utf8(input)
        return response { settled(Direct.tiktokshop_start_call(number, it, name, name.size, given, given.size)) }
    }

    override fun <T> pages(operation: String, params: Params, options: PageOptions?, item: Reader<T>): Pages<T> {
        val input = pagesInput(params, options)
        return walk({ native.pages(operation, input) }, item)
    }

    override fun <T> windows(
        operation: String,
        from: Instant,
        to: Instant,
        params: Params,
        options: WindowOptions?,
        item: Reader<T>,
    ): Pages<T> {
        val input = windowsInput(from, to, params, options)
        return walk({ native.windows(operation, input) }, item)
    }

    override fun <T> follow(kind: String, options: ChangeOptions?, item: Reader<T>): Changes<T> =
        changes(kind, changeInput(options), options?.cursor, item)

    suspend fun response(start: (Long) -> Unit): ApiResponse =
        ApiResponse(reply(start) as Reply.Response)

    suspend fun prepared(start: (Long) -> Unit): PreparedRequest {
        val prepared = reply(start) as Reply.Response
        return PreparedRequest(told(prepared.head), prepared.body)
    }

    suspend fun document(start: (Long) -> Unit): Document =
        Document(reply(start) as Reply.Response)

    /** JSON text; null at the end of a walk. */
    suspend fun text(start: (Long) -> Unit): String? = (reply(start) as Reply.Text).text

    /** A new handle that shares everything with this one. */
    fun with(options: Map<String, Any?>): Core {
        shared.refuseClosed()
        return Core(native { native.with(textOf(options)) }, shared, isHandle = true)
    }

    /** Waits for refreshes that were sent, then refuses further calls; whether nothing is left that would be lost. */
    suspend fun close(): Boolean {
        if (!shared.close()) return true
        val ended = Messages.await(native) { call -> native { native.startClose(call) } }
        shared.forget()
        return (ended as? Reply.Text)?.text == "true"
    }

    private suspend fun reply(start: (Long) -> Unit): Reply {
        shared.refuseClosed()
        val reply = Messages.await(native) { call -> native { start(call) } }
        if (reply is Reply.Failed) throw exceptionOf(reply.failure, Causes.of(reply.failure))
        return reply
    }

    private fun <T> walk(begin: () -> NativePages, item: Reader<T>): Pages<T> = Pages(
        flow {
            shared.refuseClosed()
            native { begin() }.use { pages ->
                val number = pages.number()
                while (true) emit(pageOf(step(number) ?: break, item))
            }
        },
    )

    private suspend fun step(pages: Long): ApiResponse? =
        (reply { settled(Direct.tiktokshop_start_next_page(pages, it)) } as? Reply.Response)?.let(::ApiResponse)
}

private fun <T> pageOf(response: ApiResponse, reader: Reader<T>): Page<T> {
    val page = response.head.child("page") ?: Told(JsonObject.EMPTY)
    val items = itemsAt(response.data, page.text("path").orEmpty())
    return Page(items.map { reader.read(it as? JsonObject ?: JsonObject.EMPTY) }, page.text("next_page_token"), page.long("total"), response)
}

/** The list at a dotted path. Nulls in it are not items. */
private fun itemsAt(data: JsonObject, path: String): List<JsonValue> {
    val found = path.split('.').fold(data as JsonValue?) { value, name -> (value as? JsonObject)?.get(name) }
    return (found as? JsonArray).orEmpty().filter { it != JsonNull }
}

/** Throws what the core refused as an exception of this package. */
internal inline fun <T> native(work: () -> T): T = try {
    work()
} catch (problem: NativeException.Failed) {
    throw exceptionOf(problem.failure, Causes.of(problem.failure))
}
