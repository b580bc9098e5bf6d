package tiktokshop.internal

import tiktokshop.BuiltInStore
import tiktokshop.ClientOptions
import tiktokshop.ErrorLogger
import tiktokshop.Hooks
import tiktokshop.Store
import tiktokshop.TikTokShopClient
import tiktokshop.TokenStore
import tiktokshop.internal.ffi.generated.NativeClient
import tiktokshop.internal.ffi.generated.NativePorts
import tiktokshop.logTo

/** Opens clients from their options. */
internal object Opening {
    fun open(options: ClientOptions): TikTokShopClient {
        Messages.ready()
        val hooks = (options.hooks ?: Hooks()).also { it.logTo(options.logger ?: ErrorLogger, options.logLevel) }
        val store = (options.store as? TokenStore)?.let(::StorePort)
        val ports = NativePorts(
            store = store?.let(Messages::register) ?: 0,
            storeQuestions = store?.questions.orEmpty(),
            watcher = if (hooks.watched.isEmpty()) 0 else Messages.register(Listening(hooks)),
            watched = hooks.watched,
            bodies = options.eventBodies ?: false,
            signer = 0,
        )
        val settings = options.settings() + mapOf("store" to storeOf(options.store), "product" to "tiktokshop-kotlin/$VERSION")
        val client = native { NativeClient.open(textOf(settings), ports) }
        val core = Core(client, Shared(appOf(options), hooks, listOf(ports.store, ports.watcher).filter { it != 0L }))
        Closing.watch(core)
        return TikTokShopClient(core, (options.shopId ?: options.account).orEmpty())
    }

    private fun storeOf(store: Store?): Map<String, Any?>? = when (store) {
        null -> null
        is BuiltInStore -> store.settings.filterValues { it != null }
        is TokenStore -> mapOf("kind" to "own")
    }

    private fun appOf(options: ClientOptions): App {
        val fromEnv = { name: String -> if (options.env == false) "" else System.getenv(name).orEmpty() }
        return App(options.appKey ?: fromEnv("TIKTOK_APP_KEY"), options.appSecret ?: fromEnv("TIKTOK_APP_SECRET"))
    }
}
