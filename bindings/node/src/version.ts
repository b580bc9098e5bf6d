/** The version of this package. */
export const VERSION = "0.1.0";

/** What the `User-Agent` header begins with. */
export const PRODUCT = `tiktokshop-node/${VERSION} node/${process.versions.node}`;
