// The view model of a list of orders, as in an Android app: a state to show, refresh, load more, and an end that cancels what runs.
//
//   SERVER_URL=https://shop.example.com SERVER_KEY=... SHOP_ID=...
package examples

import java.util.concurrent.Executors
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.cancel
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import tiktokshop.NeedsReauthorizationException
import tiktokshop.RateLimitException
import tiktokshop.TikTokShopClient
import tiktokshop.TikTokShopException
import tiktokshop.TransportException
import tiktokshop.api.order.Order

/** What the screen shows. */
sealed interface UiState {
    data object Loading : UiState

    data class Orders(val orders: List<Order>, val nextPage: String?, val isLoadingMore: Boolean = false) : UiState

    data class Problem(val text: String, val canRetry: Boolean) : UiState
}

/** On Android, extend `ViewModel`, and take its `viewModelScope` in place of [scope]. */
class OrderListViewModel(private val shop: TikTokShopClient, main: CoroutineDispatcher) {
    private val scope = CoroutineScope(SupervisorJob() + main)
    private val current = MutableStateFlow<UiState>(UiState.Loading)
    private var loading: Job? = null

    val state: StateFlow<UiState> = current.asStateFlow()

    fun refresh() = load(UiState.Loading) { page(null) }

    fun loadMore() {
        val shown = state.value as? UiState.Orders ?: return
        if (shown.isLoadingMore || shown.nextPage == null) return
        load(shown.copy(isLoadingMore = true)) {
            val more = page(shown.nextPage)
            more.copy(orders = shown.orders + more.orders)
        }
    }

    /** The screen is gone: the call that runs is cancelled, and its connection closed. */
    fun onCleared() = scope.cancel()

    private fun load(meanwhile: UiState, work: suspend () -> UiState) {
        loading?.cancel()
        current.value = meanwhile
        loading = scope.launch {
            // A cancelled call throws a CancellationException, which is no TikTokShopException: it passes.
            current.value = try {
                work()
            } catch (error: TikTokShopException) {
                problemOf(error)
            }
        }
    }

    private suspend fun page(token: String?): UiState.Orders {
        val page = shop.order.getOrderList(pageSize = 5, pageToken = token)
        return UiState.Orders(page.orders, page.nextPageToken?.ifEmpty { null })
    }
}

private fun problemOf(error: TikTokShopException): UiState.Problem = when (error) {
    is NeedsReauthorizationException -> UiState.Problem("The seller has to connect the shop again.", canRetry = false)
    is RateLimitException -> UiState.Problem("TikTok Shop is busy. Try again in ${error.retryAfter ?: "a minute"}.", canRetry = true)
    is TransportException -> UiState.Problem("There is no connection.", canRetry = true)
    else -> UiState.Problem(error.message.orEmpty(), error.isRetryable)
}

/** Plays the screen. One thread stands in for Android's main thread. */
fun main(): Unit = Executors.newSingleThreadExecutor().asCoroutineDispatcher().use { main ->
    runBlocking(main) {
        val client = TikTokShopClient.viaServer(System.getenv("SERVER_URL"), System.getenv("SERVER_KEY"))
        val model = OrderListViewModel(client.shop(System.getenv("SHOP_ID")), main)
        model.refresh()
        show(model.state.first { it != UiState.Loading })
        model.loadMore()
        show(model.state.first { it !is UiState.Orders || !it.isLoadingMore })
        model.refresh()
        model.onCleared()
        println("cleared")
        client.shutdown()
    }
}

private fun show(state: UiState) = when (state) {
    UiState.Loading -> println("loading")
    is UiState.Orders -> println("${state.orders.size} orders" + if (state.nextPage != null) ", and more" else "")
    is UiState.Problem -> println("problem: ${state.text}" + if (state.canRetry) " [Retry]" else "")
}
