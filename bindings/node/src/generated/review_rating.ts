// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ImportProductReviews` (202508). Imports up to 50 reviews of a product from another platform. */
export interface ImportProductReviewsParams {
  /** Product review. */
  product_review?: ProductReview | undefined;
}

/** The parameters of `UploadReviewMedia` (202410). Uploads an image or video for imported reviews and returns its URI. */
export interface UploadReviewMediaParams {
  /** Data. */
  data?: common.Upload | undefined;
  /** File type. Example: `IMAGE`. */
  file_type?: FileType | undefined;
}

/** The response of `ImportProductReviews` (202508). */
export interface ImportProductReviewsResponse {
  /** Errors. */
  errors?: ErrorItem[];
}

/** The response of `UploadReviewMedia` (202410). */
export interface UploadReviewMediaResponse {
  /** URI. */
  uri?: string;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** External review id. Example: `140519841094180941`. */
  external_review_id?: string;
}

/** Error inside {@link ImportProductReviewsResponse}. */
export interface ErrorItem {
  /** Code. Example: `32002021`. */
  code?: number;
  /** Detail. */
  detail?: Detail;
  /** Message. */
  message?: string;
}

/** Identifier inside {@link Product}. */
export interface Identifier {
  /** External product id. Example: `789456123012`. */
  external_product_id?: common.Id | undefined;
  /** Product identifier code. Example: `12389456123012`. */
  product_identifier_code?: string | undefined;
  /** Seller SKU. Example: `ABC-XYZ`. */
  seller_sku?: string | undefined;
  /** Tiktok product id. Example: `123456`. */
  tiktok_product_id?: common.Id | undefined;
}

/** Product inside {@link ProductReview}. */
export interface Product {
  /** Description. At most 750 characters. */
  description?: string | undefined;
  /** Identifiers. */
  identifiers?: Identifier | undefined;
  /** Image URIs. At most 1 items. */
  image_uris?: readonly string[] | undefined;
  /** Name. At most 255 characters. */
  name?: string | undefined;
}

/** Product review inside {@link ImportProductReviewsParams}. */
export interface ProductReview {
  /** Product. */
  product?: Product | undefined;
  /** Review records. At most 50 items. */
  review_records?: readonly ReviewRecord[] | undefined;
}

/** Review record inside {@link ProductReview}. */
export interface ReviewRecord {
  /** Content. At most 5000 characters. */
  content?: string | undefined;
  /** Create time millis. Example: `1728781399182`. */
  create_time_millis?: common.Integer | undefined;
  /** External review id. At most 19 characters. Example: `140519841094180941`. */
  external_review_id?: common.Id | undefined;
  /** Image URIs. At most 6 items. */
  image_uris?: readonly string[] | undefined;
  /** Rating. 1 to 5. Example: `5`. */
  rating?: common.Integer | undefined;
  /** Reviewer display name. At most 32 characters. */
  reviewer_display_name?: string | undefined;
  /** Source. At most 32 characters. Example: `Website`. */
  source?: string | undefined;
  /** Title. At most 50 characters. */
  title?: string | undefined;
  /** Video URIs. At most 1 items. */
  video_uris?: readonly string[] | undefined;
}

/** Values of `file_type` in `UploadReviewMediaRequest`; more may come. */
export type FileType =
  | "IMAGE"
  | "VIDEO"
  | (string & {});

/** Review rating: the operations of the domain `review_rating`. */
export class ReviewRatingApi extends Resource {
  /**
   * Imports up to 50 reviews of a product from another platform.
   *
   * `POST /review_rating/{version}/product_reviews`, version 202508; also 202410.
   *
   * - Cipher: `shop_cipher` (optional).
   * - Failed items are listed in `errors`; `raiseOnItemError` throws them.
   */
  importProductReviews(params?: ImportProductReviewsParams, options?: common.CallOptions): CallPromise<ImportProductReviewsResponse> {
    return this.caller.call("review_rating.import_product_reviews", params, options);
  }

  /**
   * Uploads an image or video for imported reviews and returns its URI.
   *
   * `POST /review_rating/{version}/media/upload`, version 202410.
   */
  uploadReviewMedia(params: UploadReviewMediaParams | FormData, options?: common.CallOptions): CallPromise<UploadReviewMediaResponse> {
    return this.caller.call("review_rating.upload_review_media", params, options, ["data"]);
  }

}