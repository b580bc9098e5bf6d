package tiktokshop

import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.future.future
import kotlinx.coroutines.runBlocking
import tiktokshop.internal.ResponseReader
import tiktokshop.json.Reader

/**
 * A client for Java whose functions block the thread; interrupting it cancels the call. Operations are called by their ids, with
 * the response's constructor for types:
 *
 * ```java
 * GetOrderListResponse page = client.blocking().call("order.get_order_list", Map.of("page_size", 20), GetOrderListResponse::new);
 * ```
 */
public class BlockingClient internal constructor(private val client: TikTokShopClient) {
    /** See [TikTokShopClient.call]. */
    @JvmOverloads
    public fun call(operation: String, params: Map<String, Any?> = emptyMap(), options: CallOptions? = null): ApiResponse =
        runBlocking { client.call(operation, params, options) }

    /** Calls an operation whose response has a type. */
    @JvmOverloads
    public fun <T> call(operation: String, params: Map<String, Any?>, reader: ResponseReader<T>, options: CallOptions? = null): T =
        reader.read(call(operation, params, options))

    /** The items of all pages of a list; give a `limit` if there may be many. */
    @JvmOverloads
    public fun <T> list(operation: String, params: Map<String, Any?>, item: Reader<T>, options: PageOptions? = null): List<T> =
        runBlocking { client.list(operation, params, options).toList().map(item::read) }

    /** See [TikTokShopClient.request]. */
    @JvmOverloads
    public fun request(method: String, path: String, query: Map<String, Any?> = emptyMap(), body: Any? = null): ApiResponse =
        runBlocking { client.request(method, path, query, body) }

    /** See [TikTokShopClient.downloadLabel]. */
    public fun downloadLabel(packageId: String): Document = runBlocking { client.downloadLabel(packageId) }

    /** See [OAuth.begin]. */
    @JvmOverloads
    public fun beginAuthorization(page: AuthorizationPage = AuthorizationPage(), note: String = ""): AuthorizationLink =
        runBlocking { client.oauth.begin(page, note) }

    /** See [OAuth.complete]. */
    public fun completeAuthorization(url: String): Authorization = runBlocking { client.oauth.complete(url) }
}

/**
 * A client for Java whose functions return futures. Cancelling one cancels its call. They are completed on a thread of
 * `Dispatchers.Default`: do not block it.
 */
public class FutureClient internal constructor(private val client: TikTokShopClient) {
    /** See [TikTokShopClient.call]. */
    @JvmOverloads
    public fun call(operation: String, params: Map<String, Any?> = emptyMap(), options: CallOptions? = null): CompletableFuture<ApiResponse> =
        futures.future { client.call(operation, params, options) }

    /** Calls an operation whose response has a type. */
    @JvmOverloads
    public fun <T> call(
        operation: String,
        params: Map<String, Any?>,
        reader: ResponseReader<T>,
        options: CallOptions? = null,
    ): CompletableFuture<T> = futures.future { reader.read(client.call(operation, params, options)) }

    /** The items of all pages of a list; give a `limit` if there may be many. */
    @JvmOverloads
    public fun <T> list(
        operation: String,
        params: Map<String, Any?>,
        item: Reader<T>,
        options: PageOptions? = null,
    ): CompletableFuture<List<T>> = futures.future { client.list(operation, params, options).toList().map(item::read) }

    /** See [TikTokShopClient.request]. */
    @JvmOverloads
    public fun request(
        method: String,
        path: String,
        query: Map<String, Any?> = emptyMap(),
        body: Any? = null,
    ): CompletableFuture<ApiResponse> = futures.future { client.request(method, path, query, body) }

    /** See [TikTokShopClient.downloadLabel]. */
    public fun downloadLabel(packageId: String): CompletableFuture<Document> = futures.future { client.downloadLabel(packageId) }
}

private val futures = CoroutineScope(SupervisorJob() + Dispatchers.Default)
