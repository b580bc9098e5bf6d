// Generated from core/catalog by `cargo gen`. Do not edit.

import { TikTokShopError } from "../error.js";

/** The platform refused a call or failed to process it, or would have; see the subclasses. */
export class APIError extends TikTokShopError {}

/** The platform does not know who is calling. */
export class AuthenticationError extends APIError {}

/** The access token has expired and could not be refreshed here. Codes: 105002. */
export class TokenExpiredError extends AuthenticationError {}

/** The access token is unknown or was revoked. Codes: 105001. */
export class TokenInvalidError extends AuthenticationError {}

/** The seller must authorize the app again: no valid refresh token is left. Codes: 105004, 36004001, 36004005. */
export class NeedsReauthorizationError extends AuthenticationError {}

/** The authorization code is wrong, already used or too old. Codes: 36004004. */
export class AuthCodeInvalidError extends AuthenticationError {}

/** The platform did not accept the signature. Codes: 106001. */
export class SignatureInvalidError extends AuthenticationError {}

/** The clock of this machine is too far off. */
export class ClockSkewError extends AuthenticationError {}

/** The app key is wrong or disabled. */
export class AppKeyInvalidError extends AuthenticationError {}

/** The app or the seller lacks a permission. */
export class PermissionDeniedError extends APIError {}

/** This machine's address is not on the app's allow list. Codes: 36009033. */
export class IpNotAllowedError extends PermissionDeniedError {}

/** The shop or the seller is inactive. Codes: 12019004, 12052700, 16003025, 16030007, 36009043, 36009044. */
export class ShopInactiveError extends PermissionDeniedError {}

/** The cipher is missing, not wanted, or belongs to another shop. Codes: 101000, 106013, 16032012. */
export class CipherMismatchError extends APIError {}

/** A parameter is unknown, missing, of the wrong type or out of range. Without a `code`, nothing was sent. */
export class InvalidRequestError extends APIError {}

/** The path or the method does not exist. Codes: 36009009, 36009010. */
export class UnknownEndpointError extends InvalidRequestError {}

/** The version is retired or never existed. Codes: 36009014. */
export class UnsupportedVersionError extends InvalidRequestError {}

/** The upload is too large or of the wrong type. */
export class UploadRejectedError extends InvalidRequestError {}

/** Too many requests. The call will work later. Codes: 12052109, 17029054, 25001028, 36009002, 45111012, 600001002. */
export class RateLimitError extends APIError {}

/** An hourly or daily quota is used up. Codes: 12038012, 12052093, 12052202, 16024019, 16030002, 36009037, 45101004, 600001001. */
export class QuotaExhaustedError extends RateLimitError {}

/** What was requested is not ready yet. Codes: 10007002, 11034037, 12052234, 21011044, 21022026, 21030005. */
export class NotReadyError extends APIError {}

/** A business rule or the state of the object forbids it. */
export class BusinessError extends APIError {}

/** The platform failed. */
export class ServerError extends APIError {}

/** The call succeeded, but some of its items did not: see `items`. */
export class ItemErrors extends APIError {}

/** No connection could be made, or it broke. */
export class TransportError extends TikTokShopError {}

/** The deadline passed. */
export class TimeoutError extends TransportError {}

/** The response is not in the documented form. */
export class DecodeError extends TikTokShopError {}

/** A walk over pages cannot continue: a page token was repeated, or a limit on results was reached. */
export class PagingError extends TikTokShopError {}

/** The signature of a webhook does not match. */
export class WebhookSignatureError extends TikTokShopError {}

/** The body of a webhook cannot be read. */
export class WebhookBodyError extends TikTokShopError {}

/** The client is not configured for what was asked. */
export class ConfigurationError extends TikTokShopError {}

/** The token store failed. */
export class StoreError extends TikTokShopError {}

/** A document could not be fetched, or is not what it claims to be. */
export class DownloadError extends TikTokShopError {}

/**
 * The class of each kind.
 *
 * @internal
 */
export const classes: Readonly<Record<string, typeof TikTokShopError>> = {
  token_expired: TokenExpiredError,
  token_invalid: TokenInvalidError,
  needs_reauthorization: NeedsReauthorizationError,
  auth_code_invalid: AuthCodeInvalidError,
  signature_invalid: SignatureInvalidError,
  clock_skew: ClockSkewError,
  app_key_invalid: AppKeyInvalidError,
  permission_denied: PermissionDeniedError,
  ip_not_allowed: IpNotAllowedError,
  shop_inactive: ShopInactiveError,
  cipher_mismatch: CipherMismatchError,
  invalid_request: InvalidRequestError,
  unknown_endpoint: UnknownEndpointError,
  unsupported_version: UnsupportedVersionError,
  upload_rejected: UploadRejectedError,
  rate_limited: RateLimitError,
  quota_exhausted: QuotaExhaustedError,
  not_ready: NotReadyError,
  business: BusinessError,
  server: ServerError,
  item_errors: ItemErrors,
  connection: TransportError,
  timeout: TimeoutError,
  decode: DecodeError,
  paging: PagingError,
  webhook_signature: WebhookSignatureError,
  webhook_body: WebhookBodyError,
  configuration: ConfigurationError,
  store: StoreError,
  download: DownloadError,
};