// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `UploadFileInit` (202512). Starts a chunked file upload and returns its URL and token. */
export interface UploadFileInitParams {
  /** Name of the file to upload, with its extension. Required. */
  file_name: string;
  /** Size of the whole file in bytes, over all its parts. Required. */
  file_size: common.Integer;
  /** Kind of the file that is to be uploaded. Required. */
  file_type: string;
  /** Path that says where the uploaded file belongs. Required. */
  target_path: string;
  /** Number of parts into which the file is cut for the upload. Required. */
  total_chunk_count: common.Integer;
}

/** The response of `UploadFileInit` (202512). */
export interface UploadFileInitResponse {
  /** Token that must go with every part of the upload. */
  upload_token?: string;
  /** Address to send the parts of the file to. */
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