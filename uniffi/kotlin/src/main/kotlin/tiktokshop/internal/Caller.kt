package tiktokshop.internal

import kotlin.time.Instant
import tiktokshop.ApiResponse
import tiktokshop.CallOptions
import tiktokshop.ChangeOptions
import tiktokshop.Changes
import tiktokshop.PageOptions
import tiktokshop.Pages
import tiktokshop.WindowOptions
import tiktokshop.json.Reader

/** Makes the typed response of what was received; the constructors of responses are such makers. */
public fun interface ResponseReader<out T> {
    /** The typed response. */
    public fun read(response: ApiResponse): T
}

/** What the generated methods call: a client or a handle. */
internal interface Caller {
    /** Calls an operation. The methods end with this call, so that they need no state of their own. */
    suspend fun <T> call(operation: String, params: Params, options: CallOptions?, reader: ResponseReader<T>): T

    /** Walks the pages of a list. */
    fun <T> pages(operation: String, params: Params, options: PageOptions?, item: Reader<T>): Pages<T>

    /** Walks a search through time. */
    fun <T> windows(operation: String, from: Instant, to: Instant, params: Params, options: WindowOptions?, item: Reader<T>): Pages<T>
}

/** What `client.sync` calls. */
internal interface Follower {
    /** Begins to follow a kind: nothing is sent before the changes are collected. */
    fun <T> follow(kind: String, options: ChangeOptions?, item: Reader<T>): Changes<T>
}
