// Generated from core/catalog by `cargo gen`. Do not edit.

package tiktokshop

import tiktokshop.json.JsonObject
import tiktokshop.json.textOf

/** The platform refused a call or failed to process it, or would have; see the subclasses. */
public sealed class ApiException(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** The platform does not know who is calling. */
public sealed class AuthenticationException(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** The access token has expired and could not be refreshed here. Codes: 105002. */
public class TokenExpiredException internal constructor(facts: JsonObject, cause: Throwable?) : AuthenticationException(facts, cause)

/** The access token is unknown or was revoked. Codes: 105001. */
public class TokenInvalidException internal constructor(facts: JsonObject, cause: Throwable?) : AuthenticationException(facts, cause)

/** The seller must authorize the app again: no valid refresh token is left. Codes: 105004, 36004001, 36004005. */
public class NeedsReauthorizationException internal constructor(facts: JsonObject, cause: Throwable?) : AuthenticationException(facts, cause)

/** The authorization code is wrong, already used or too old. Codes: 36004004. */
public class AuthCodeInvalidException internal constructor(facts: JsonObject, cause: Throwable?) : AuthenticationException(facts, cause)

/** The platform did not accept the signature. Codes: 106001. */
public class SignatureInvalidException internal constructor(facts: JsonObject, cause: Throwable?) : AuthenticationException(facts, cause)

/** The clock of this machine is too far off. */
public class ClockSkewException internal constructor(facts: JsonObject, cause: Throwable?) : AuthenticationException(facts, cause)

/** The app key is wrong or disabled. */
public class AppKeyInvalidException internal constructor(facts: JsonObject, cause: Throwable?) : AuthenticationException(facts, cause)

/** The app or the seller lacks a permission. */
public open class PermissionDeniedException internal constructor(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** This machine's address is not on the app's allow list. Codes: 36009033. */
public class IpNotAllowedException internal constructor(facts: JsonObject, cause: Throwable?) : PermissionDeniedException(facts, cause)

/** The shop or the seller is inactive. Codes: 12019004, 12052700, 16003025, 16030007, 36009043, 36009044. */
public class ShopInactiveException internal constructor(facts: JsonObject, cause: Throwable?) : PermissionDeniedException(facts, cause)

/** The cipher is missing, not wanted, or belongs to another shop. Codes: 101000, 106013, 16032012. */
public class CipherMismatchException internal constructor(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** A parameter is unknown, missing, of the wrong type or out of range. Without a `code`, nothing was sent. */
public open class InvalidRequestException internal constructor(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** The path or the method does not exist. Codes: 36009009, 36009010. */
public class UnknownEndpointException internal constructor(facts: JsonObject, cause: Throwable?) : InvalidRequestException(facts, cause)

/** The version is retired or never existed. Codes: 36009014. */
public class UnsupportedVersionException internal constructor(facts: JsonObject, cause: Throwable?) : InvalidRequestException(facts, cause)

/** The upload is too large or of the wrong type. */
public class UploadRejectedException internal constructor(facts: JsonObject, cause: Throwable?) : InvalidRequestException(facts, cause)

/** Too many requests. The call will work later. Codes: 12052109, 17029054, 25001028, 36009002, 45111012, 600001002. */
public open class RateLimitException internal constructor(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** An hourly or daily quota is used up. Codes: 12038012, 12052093, 12052202, 16024019, 16030002, 36009037, 45101004, 600001001. */
public class QuotaExhaustedException internal constructor(facts: JsonObject, cause: Throwable?) : RateLimitException(facts, cause)

/** What was requested is not ready yet. Codes: 10007002, 11034037, 12052234, 21011044, 21022026, 21030005. */
public class NotReadyException internal constructor(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** A business rule or the state of the object forbids it. */
public class BusinessException internal constructor(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** The platform failed. */
public class ServerException internal constructor(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** The call succeeded, but some of its items did not: see `items`. */
public class ItemErrorsException internal constructor(facts: JsonObject, cause: Throwable?) : ApiException(facts, cause)

/** No connection could be made, or it broke. */
public open class TransportException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** The deadline passed. */
public class TimeoutException internal constructor(facts: JsonObject, cause: Throwable?) : TransportException(facts, cause)

/** The response is not in the documented form. */
public class DecodeException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** A walk over pages cannot continue: a page token was repeated, or a limit on results was reached. */
public class PagingException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** The signature of a webhook does not match. */
public class WebhookSignatureException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** The body of a webhook cannot be read. */
public class WebhookBodyException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** The client is not configured for what was asked. */
public class ConfigurationException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** The token store failed. */
public class StoreException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** A document could not be fetched, or is not what it claims to be. */
public class DownloadException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** An error of a kind that this version of the package does not know: see [kind]. */
public class UnknownException internal constructor(facts: JsonObject, cause: Throwable?) : TikTokShopException(facts, cause)

/** The exception for what the core says. */
internal fun exceptionOf(facts: JsonObject, cause: Throwable?): TikTokShopException = when (facts.textOf("kind")) {
    "token_expired" -> TokenExpiredException(facts, cause)
    "token_invalid" -> TokenInvalidException(facts, cause)
    "needs_reauthorization" -> NeedsReauthorizationException(facts, cause)
    "auth_code_invalid" -> AuthCodeInvalidException(facts, cause)
    "signature_invalid" -> SignatureInvalidException(facts, cause)
    "clock_skew" -> ClockSkewException(facts, cause)
    "app_key_invalid" -> AppKeyInvalidException(facts, cause)
    "permission_denied" -> PermissionDeniedException(facts, cause)
    "ip_not_allowed" -> IpNotAllowedException(facts, cause)
    "shop_inactive" -> ShopInactiveException(facts, cause)
    "cipher_mismatch" -> CipherMismatchException(facts, cause)
    "invalid_request" -> InvalidRequestException(facts, cause)
    "unknown_endpoint" -> UnknownEndpointException(facts, cause)
    "unsupported_version" -> UnsupportedVersionException(facts, cause)
    "upload_rejected" -> UploadRejectedException(facts, cause)
    "rate_limited" -> RateLimitException(facts, cause)
    "quota_exhausted" -> QuotaExhaustedException(facts, cause)
    "not_ready" -> NotReadyException(facts, cause)
    "business" -> BusinessException(facts, cause)
    "server" -> ServerException(facts, cause)
    "item_errors" -> ItemErrorsException(facts, cause)
    "connection" -> TransportException(facts, cause)
    "timeout" -> TimeoutException(facts, cause)
    "decode" -> DecodeException(facts, cause)
    "paging" -> PagingException(facts, cause)
    "webhook_signature" -> WebhookSignatureException(facts, cause)
    "webhook_body" -> WebhookBodyException(facts, cause)
    "configuration" -> ConfigurationException(facts, cause)
    "store" -> StoreException(facts, cause)
    "download" -> DownloadException(facts, cause)
    else -> UnknownException(facts, cause)
}