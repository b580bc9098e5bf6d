package tiktokshop.internal

import java.io.File
import java.io.IOException
import tiktokshop.BuiltInStore
import tiktokshop.ClientOptions
import tiktokshop.ErrorLogger
import tiktokshop.Hooks
import tiktokshop.RemoteSigner
import tiktokshop.SignerPort
import tiktokshop.Store
import tiktokshop.TikTokShopClient
import tiktokshop.TokenStore
import tiktokshop.internal.ffi.NativeClient
import tiktokshop.internal.ffi.NativePorts
import tiktokshop.logTo
import tiktokshop.misuse

/** Opens clients from their options. */
internal object Opening {
    fun open(options: ClientOptions, signer: RemoteSigner? = null): TikTokShopClient {
        Messages.ready()
        val hooks = Hooks()
        val store = (options.store as? TokenStore)?.let(::StorePort)
        val ports = NativePorts(
            store = store?.let(Messages::register) ?: 0,
            storeQuestions = store?.questions.orEmpty(),
            watcher = Messages.register(Listening(hooks)),
            signer = signer?.let { Messages.register(SignerPort(it)) } ?: 0,
        )
        val client = opened(settingsOf(options), ports)
        hooks.watch = { events -> client.watch(events, options.eventBodies ?: false) }
        hooks.logTo(options.logger ?: ErrorLogger, options.logLevel)
        val shared = Shared(appOf(options), hooks, listOf(ports.store, ports.watcher, ports.signer), options.apiUrl.orEmpty())
        val core = Core(client, shared)
        Closing.watch(core)
        return TikTokShopClient(core, (options.shopId ?: options.account).orEmpty())
    }

    private fun opened(settings: String, ports: NativePorts): NativeClient = try {
        native { NativeClient.open(settings, ports) }
    } catch (refused: Throwable) {
        listOf(ports.store, ports.watcher, ports.signer).forEach(Messages::unregister)
        throw refused
    }

    private fun settingsOf(options: ClientOptions): String = textOf(
        options.settings() + mapOf(
            "store" to storeOf(options.store),
            "root_certificates" to options.rootCertificates?.map(::pemOf),
            "env" to (options.env ?: true),
            "product" to "tiktokshop-kotlin/$VERSION java/${System.getProperty("java.specification.version")}",
        ),
    )

    private fun storeOf(store: Store?): Map<String, Any?>? = when (store) {
        null -> null
        is BuiltInStore -> store.settings.filterValues { it != null }
        is TokenStore -> mapOf("kind" to "own")
    }

    private fun pemOf(given: String): String = try {
        if ("-----BEGIN" in given) given else File(given).readText()
    } catch (problem: IOException) {
        throw misuse("configuration", "the file in `rootCertificates` cannot be read: ${problem.message}", cause = problem)
    }

    private fun appOf(options: ClientOptions): App {
        val fromEnv = { name: String -> if (options.env == false) "" else System.getenv(name).orEmpty() }
        return App(options.appKey ?: fromEnv("TIKTOK_APP_KEY"), options.appSecret ?: fromEnv("TIKTOK_APP_SECRET"))
    }
}
