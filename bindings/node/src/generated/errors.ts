// Generated from core/catalog by `cargo gen`. Do not edit.

import { TikTokShopError } from "../error.js";

/** The platform refused or failed a call, or would have: see its subclasses. */
export class APIError extends TikTokShopError {}

/** The platform does not know who calls. */
export class AuthenticationError extends APIError {}

/** The access token has expired and could not be refreshed here. Codes: 105002. */
export class TokenExpiredError extends AuthenticationError {}

/** The access token is not known, or was revoked. Codes: 105001. */
export class TokenInvalidError extends AuthenticationError {}

/** The seller must authorize the app again: no valid refresh token is left. Codes: 105004, 36004001, 36004005. */
export class NeedsReauthorizationError extends AuthenticationError {}

/** The authorization code is wrong, used or too old. Codes: 36004004. */
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

/** A parameter is unknown, missing, of the wrong type or out of range. Where there is no `code`, nothing was sent. */
export class InvalidRequestError extends APIError {}

/** The path or method does not exist. Codes: 36009009, 36009010. */
export class UnknownEndpointError extends InvalidRequestError {}

/** The version is retired or was never there. Codes: 36009014. */
export class UnsupportedVersionError extends InvalidRequestError {}

/** The upload is too large or of the wrong type. */
export class UploadRejectedError extends InvalidRequestError {}

/** Too many requests; later it works. Codes: 12052109, 17029054, 25001028, 36009002, 45111012, 600001002. */
export class RateLimitError extends APIError {}

/** A quota of an hour or a day is used up. Codes: 12038012, 12052093, 12052202, 16024019, 16030002, 36009037, 45101004, 600001001. */
export class QuotaExhaustedError extends RateLimitError {}

/** The thing asked for is not ready yet. Codes: 10007002, 11034037, 12052234, 21011044, 21022026, 21030005. */
export class NotReadyError extends APIError {}

/** A business rule or the object's state forbids it. */
export class BusinessError extends APIError {}

/** The platform failed. */
export class ServerError extends APIError {}

/** The call succeeded, but some of its items did not: see `items`. */
export class ItemErrors extends APIError {}

/** No connection, or it broke. */
export class TransportError extends TikTokShopError {}

/** The deadline passed. */
export class TimeoutError extends TransportError {}

/** The answer is not what was promised. */
export class DecodeError extends TikTokShopError {}

/** A walk over pages cannot go on: a page token repeated, or a result cap was reached. */
export class PagingError extends TikTokShopError {}

/** A webhook's signature does not match. */
export class WebhookSignatureError extends TikTokShopError {}

/** A webhook's body cannot be read. */
export class WebhookBodyError extends TikTokShopError {}

/** The client is not configured for what was asked. */
export class ConfigurationError extends TikTokShopError {}

/** The token store failed. */
export class StoreError extends TikTokShopError {}

/** A document could not be fetched or is not what it claims. */
export class DownloadError extends TikTokShopError {}

/**
 * The class of each kind.
 *
 * @internal
 */
export const classes: Readonly<Record<string, typeof TikTokShopError>> = {
  TokenExpired: TokenExpiredError,
  TokenInvalid: TokenInvalidError,
  NeedsReauthorization: NeedsReauthorizationError,
  AuthCodeInvalid: AuthCodeInvalidError,
  SignatureInvalid: SignatureInvalidError,
  ClockSkew: ClockSkewError,
  AppKeyInvalid: AppKeyInvalidError,
  PermissionDenied: PermissionDeniedError,
  IpNotAllowed: IpNotAllowedError,
  ShopInactive: ShopInactiveError,
  CipherMismatch: CipherMismatchError,
  InvalidRequest: InvalidRequestError,
  UnknownEndpoint: UnknownEndpointError,
  UnsupportedVersion: UnsupportedVersionError,
  UploadRejected: UploadRejectedError,
  RateLimited: RateLimitError,
  QuotaExhausted: QuotaExhaustedError,
  NotReady: NotReadyError,
  Business: BusinessError,
  Server: ServerError,
  ItemErrors: ItemErrors,
  Connection: TransportError,
  Timeout: TimeoutError,
  Decode: DecodeError,
  Paging: PagingError,
  WebhookSignature: WebhookSignatureError,
  WebhookBody: WebhookBodyError,
  Configuration: ConfigurationError,
  Store: StoreError,
  Download: DownloadError,
};