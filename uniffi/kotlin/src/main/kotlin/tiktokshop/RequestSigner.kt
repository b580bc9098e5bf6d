package tiktokshop

import kotlin.time.Duration
import kotlin.time.DurationUnit
import tiktokshop.internal.Messages
import tiktokshop.internal.ffi.Direct
import tiktokshop.internal.textIn
import tiktokshop.internal.textOf
import tiktokshop.internal.told
import tiktokshop.internal.utf8

/** What [RequestSigner.sign] returns. */
public class SignedRequest internal constructor(
    /** The signature, to be handed back to the device. */
    public val sign: String,
    /** The id of the operation, such as `order.get_order_list`; null for a path that the catalogue does not know. */
    public val operation: String?,
    /** Whether it changes nothing. Of an unknown path nobody knows. */
    public val isRead: Boolean,
)

/**
 * The backend's half of a [RemoteSigner]: it has the app secret, and signs what a device asks for. Decide first who the user is, and
 * afterwards, by [SignedRequest.operation], whether this user may make that call: a signature is as good as the call.
 *
 * It signs nothing but requests of the API by this app, whose time is near now.
 */
public class RequestSigner @JvmOverloads constructor(
    private val appKey: String,
    private val appSecret: String,
    /** How far the time of a request may be from now. Default: 5 minutes. */
    private val maxAge: Duration? = null,
) {
    /**
     * Signs a request, given as [SigningRequest.json].
     *
     * @throws InvalidRequestException if it is not one of the API, is of another app, or is not of now
     */
    public fun sign(request: String): SignedRequest {
        Messages.ready()
        val input = textOf(
            "app_key" to appKey,
            "app_secret" to appSecret,
            "request" to told(request).json,
            "max_age" to maxAge?.toDouble(DurationUnit.SECONDS),
        )
        val bytes = utf8(input)
        val signed = told(textIn(Direct.tiktokshop_sign_request(bytes, bytes.size)).orEmpty())
        return SignedRequest(signed.text("sign").orEmpty(), signed.text("operation"), signed.flag("is_read"))
    }

    override fun toString(): String = "RequestSigner($appKey)"
}
