// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `UploadFileInit` (202512). Starts a chunked file upload and returns its URL and token. */
export interface UploadFileInitParams {
  /** File name. Required. */
  file_name: string;
  /** File size. Required. */
  file_size: common.Integer;
  /** File type. Required. */
  file_type: string;
  /** Target path. Required. */
  target_path: string;
  /** Total chunk count. Required. */
  total_chunk_count: common.Integer;
}

/** The response of `UploadFileInit` (202512). */
export interface UploadFileInitResponse {
  /** Upload token. */
  upload_token?: string;
  /** Upload URL. */
  upload_url?: string;
}

/** Open: the operations of the domain `open`. */
export class OpenApi extends Resource {
  /**
   * Starts a chunked file upload and returns its URL and token.
   *
   * `POST /open/{version}/file/init`, version 202512.
   *
   * - Cipher: `category_asset_cipher` (optional), `shop_cipher` (optional).
   */
  uploadFileInit(params: UploadFileInitParams, options?: common.CallOptions): CallPromise<UploadFileInitResponse> {
    return this.caller.call("open.upload_file_init", params, options);
  }

}