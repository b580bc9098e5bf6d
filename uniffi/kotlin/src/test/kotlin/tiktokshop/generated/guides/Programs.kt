// Generated from core/catalog by `cargo gen`. Do not edit.

package guides

/** A program of a page in `docs`. */
internal class Program(
    val name: String,
    /** What it finds in its environment: `shop`, `thailand`, `app` or `store`. */
    val settings: String,
    val run: suspend () -> Unit,
)

internal val PROGRAMS: List<Program> = listOf(
    Program("getting_started", "shop", ::gettingStarted),
    Program("guides_authorize", "app", ::guidesAuthorize),
    Program("guides_inventory", "shop", ::guidesInventory),
    Program("guides_many_shops", "store", ::guidesManyShops),
    Program("guides_retries", "shop", ::guidesRetries),
    Program("guides_ship_and_labels", "thailand", ::guidesShipAndLabels),
    Program("guides_sync_orders", "shop", ::guidesSyncOrders),
    Program("guides_testing", "shop", ::guidesTesting),
    Program("guides_webhooks", "shop", ::guidesWebhooks),
    Program("index", "shop", ::index),
    Program("receiver", "app", ::receiver),
    Program("sandbox", "app", ::sandbox),
    Program("sync", "store", ::sync),
)