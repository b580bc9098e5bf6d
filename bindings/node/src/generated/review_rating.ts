// Generated from core/catalog by `cargo gen`. Do not edit.

import type * as common from "../types.js";
import type { TimeWalk } from "../time_walk.js";
import type { CallPromise, PagePromise } from "../promise.js";
import { Resource } from "../resource.js";

/** The parameters of `ImportProductReviews` (202508). Imports up to 50 reviews of a product from another platform. */
export interface ImportProductReviewsParams {
  /** Reviews from another shop system together with the product they belong to. */
  product_review?: ProductReview | undefined;
}

/** The parameters of `UploadReviewMedia` (202410). Uploads an image or video for imported reviews and returns its URI. */
export interface UploadReviewMediaParams {
  /** Picture or video file that belongs to a review. */
  data?: common.Upload | undefined;
  /** Kind of the file that is uploaded, such as IMAGE. Example: `IMAGE`. */
  file_type?: FileType | undefined;
}

/** The response of `ImportProductReviews` (202508). */
export interface ImportProductReviewsResponse {
  /** Reviews that could not be imported; the others were. */
  errors?: ErrorItem[];
}

/** The response of `UploadReviewMedia` (202410). */
export interface UploadReviewMediaResponse {
  /** Identifier of the uploaded file; pass it in `image_uris` or `video_uris`. */
  uri?: string;
}

/** Detail inside {@link ErrorItem}. */
export interface Detail {
  /** Id, in its source, of the review that failed. Example: `140519841094180941`. */
  external_review_id?: string;
}

/** Error inside {@link ImportProductReviewsResponse}. */
export interface ErrorItem {
  /** Error code that tells why the review could not be imported. Example: `32002021`. */
  code?: number;
  /** Tells which review the error belongs to, by its id in the source. */
  detail?: Detail;
  /** Explanation of why the review could not be imported. */
  message?: string;
}

/** Identifier inside {@link Product}. */
export interface Identifier {
  /** Id of the product or SKU in another shop system, used to find the product here. Example: `789456123012`. */
  external_product_id?: common.Id | undefined;
  /** International code of the product: GTIN, EAN, UPC or ISBN. Example: `12389456123012`. */
  product_identifier_code?: string | undefined;
  /** Code of the SKU that you gave it yourself, not shown to buyers. Example: `ABC-XYZ`. */
  seller_sku?: string | undefined;
  /** Platform's id of the product in TikTok Shop; the surest way to match it. Example: `123456`. */
  tiktok_product_id?: common.Id | undefined;
}

/** Product inside {@link ProductReview}. */
export interface Product {
  /** Description of the product, at most 750 characters. */
  description?: string | undefined;
  /** Codes by which the product is found; TikTok Shop ids are the surest, and no code may belong to two products. */
  identifiers?: Identifier | undefined;
  /** Main picture of the product, at most one; identifier from the media upload. At most 1 items. */
  image_uris?: readonly string[] | undefined;
  /** Name of the product, at most 255 characters long. */
  name?: string | undefined;
}

/** Product review inside {@link ImportProductReviewsParams}. */
export interface ProductReview {
  /** Product that the reviews are about, with the codes to find it. */
  product?: Product | undefined;
  /** Reviews to import for the product, at most 50. */
  review_records?: readonly ReviewRecord[] | undefined;
}

/** Review record inside {@link ProductReview}. */
export interface ReviewRecord {
  /** Text of the review, at most 5000 characters. */
  content?: string | undefined;
  /** When the review was written, Unix time in milliseconds. Example: `1728781399182`. */
  create_time_millis?: common.Integer | undefined;
  /** Id of the review in its source, at most 19 digits; an id that was imported before makes the call fail. Example: `140519841094180941`. */
  external_review_id?: common.Id | undefined;
  /** Pictures of the review, at most 6, or 5 with a video; identifiers from the media upload. */
  image_uris?: readonly string[] | undefined;
  /** Stars that the reviewer gave, from 1 for worst to 5 for best. 1 to 5. Example: `5`. */
  rating?: common.Integer | undefined;
  /** Name of the reviewer, at most 32 characters; buyers see it partly masked. */
  reviewer_display_name?: string | undefined;
  /** Name of the place the review comes from, such as Website; at most 32 characters. Example: `Website`. */
  source?: string | undefined;
  /** Title of the review, at most 50 characters. */
  title?: string | undefined;
  /** Videos of the review, at most one; identifiers from the media upload. At most 1 items. */
  video_uris?: readonly string[] | undefined;
}

/**
 * Values of `file_type` in `UploadReviewMediaRequest`; more may be added.
 * - `IMAGE`: A still picture that goes with the review.
 * - `VIDEO`: A clip that goes with the review.
 */
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