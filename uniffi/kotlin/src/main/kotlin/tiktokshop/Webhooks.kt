package tiktokshop

import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlin.time.Instant
import tiktokshop.internal.App
import tiktokshop.internal.Messages
import tiktokshop.internal.ffi.Direct
import tiktokshop.internal.ffi.NativeReceiver
import tiktokshop.internal.ffi.NativeWebhooks
import tiktokshop.internal.ffi.signTestEvent
import tiktokshop.internal.keep
import tiktokshop.internal.native
import tiktokshop.internal.settled
import tiktokshop.internal.textIn
import tiktokshop.internal.textOf
import tiktokshop.internal.told
import tiktokshop.internal.utf8
import tiktokshop.webhook.WebhookEvent
import tiktokshop.webhook.eventOf

/** A webhook as the platform would send it. */
public class SignedEvent internal constructor(
    /** The body, as it is to be sent. */
    public val body: String,
    /** The value of the `Authorization` header. */
    public val signature: String,
)

/** Verifies and reads webhooks. `client.webhooks` does so for the client's app; it needs no network. */
public class Webhooks private constructor(private val app: App, private val native: NativeWebhooks) {
    /** Names it to the library's direct functions. */
    private val number by lazy(LazyThreadSafetyMode.PUBLICATION) { native.number() }

    /**
     * Throws [WebhookSignatureException] unless the signature is valid.
     *
     * @param rawBody the bytes as they came, before any parser
     * @param signature the `Authorization` header; null if there is none, which is never valid
     */
    public fun verify(rawBody: ByteArray, signature: String?) {
        val sign = utf8(signature.orEmpty())
        settled(Direct.tiktokshop_verify(number, rawBody, rawBody.size, sign, sign.size))
        keep(native)
    }

    /** Verifies a webhook and reads it. Ids keep all their digits; an unknown type is a [WebhookEvent], too. */
    public fun constructEvent(rawBody: ByteArray, signature: String?): WebhookEvent {
        val sign = utf8(signature.orEmpty())
        val event = textIn(Direct.tiktokshop_construct_event(number, rawBody, rawBody.size, sign, sign.size))
        keep(native)
        return eventOf(told(event.orEmpty()).json)
    }

    /**
     * Signs an event as the platform does, to test a receiver. If there are several apps, the first one signs.
     *
     * @param type the number of the type
     */
    public fun signTestEvent(
        type: Long,
        data: Map<String, Any?> = emptyMap(),
        shopId: String? = null,
        notificationId: String? = null,
        timestamp: Instant? = null,
    ): SignedEvent = sign(
        mapOf("type" to type, "data" to data, "shop_id" to shopId, "notification_id" to notificationId, "timestamp" to timestamp),
    )

    /** Signs this very body. */
    public fun signTestBody(body: String): SignedEvent = sign(mapOf("body" to body))

    internal fun receiver(settings: Map<String, Any?>): NativeReceiver = native { native.receiver(textOf(settings)) }

    private fun sign(event: Map<String, Any?>): SignedEvent {
        if (app.key.isEmpty() || app.secret.isEmpty()) {
            throw misuse("configuration", "there is no app to sign for", "Webhooks are signed with the app's secret.")
        }
        val signed = told(native { signTestEvent(textOf(event + mapOf("app_key" to app.key, "app_secret" to app.secret))) })
        return SignedEvent(signed.text("body").orEmpty(), signed.text("signature").orEmpty())
    }

    public companion object {
        /**
         * Verifies the webhooks of an app.
         *
         * @param maxAge the maximum age of an event. By default there is none, because the platform repeats events for hours
         * @param maxBodyBytes the maximum size of a body in bytes
         */
        public fun of(appKey: String, appSecret: String, maxAge: Duration? = null, maxBodyBytes: Long? = null): Webhooks =
            of(listOf(appKey to appSecret), maxAge, maxBodyBytes)

        /** Verifies the webhooks of several apps that share an address: pairs of key and secret. */
        public fun of(apps: List<Pair<String, String>>, maxAge: Duration? = null, maxBodyBytes: Long? = null): Webhooks {
            Messages.ready()
            apps.forEach { (key, secret) ->
                if (key.isEmpty() || secret.isEmpty()) throw misuse("configuration", "an app of the webhooks has no key or no secret")
            }
            val settings = textOf(
                "apps" to apps.map { (key, secret) -> listOf(key, secret) },
                "max_age" to maxAge?.toDouble(DurationUnit.SECONDS),
                "max_body_bytes" to maxBodyBytes,
            )
            val (key, secret) = apps.first()
            return Webhooks(App(key, secret), native { NativeWebhooks.open(settings) })
        }

        internal fun over(app: App, webhooks: NativeWebhooks) = Webhooks(app, webhooks)
    }
}
