package tiktokshop

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * The items of all pages of a list, as a cold flow: a page is requested when its first item is collected, and nothing is
 * requested ahead. `take(1)` sends one request; each collection walks anew.
 *
 * An error that ends the walk has [TikTokShopException.nextPageToken], which continues it: give it as `pageToken`.
 */
public class Pages<T> internal constructor(private val walk: Flow<Page<T>>) :
    Flow<T> by flow({ walk.collect { page -> page.items.forEach { emit(it) } } }) {
    /** The same walk, page by page. */
    public fun byPage(): Flow<Page<T>> = walk
}

/** One page of a walk. */
public class Page<T> internal constructor(
    /** Its items, without those that a `limit` or an earlier walk has taken away. */
    public val items: List<T>,
    /**
     * Where to continue after this page: keep it, and give it later as `pageToken`. Null after the last page. If `limit` cut the
     * page, the token leads to the first item that was cut off: nothing is skipped, even if the page has changed by then.
     */
    public val nextPageToken: String?,
    /** How many items there are on all pages, if the platform says so. */
    public val totalCount: Long?,
    /** The response that the page came in. */
    public val response: ApiResponse,
) {
    override fun toString(): String = "Page(${items.size} items, nextPageToken=${if (nextPageToken == null) "null" else "…"})"
}
