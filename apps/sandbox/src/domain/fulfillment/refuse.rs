//! The codes and messages of refused fulfilment calls.

use crate::call::Refusal;

/// A code with its message.
pub(super) type Code = (i64, &'static str);

pub(super) const ON_HOLD: Code =
    (21_011_044, "Order status is on hold. Please process when order status update to awaiting shipment");
pub(super) const SHIPPED: Code = (21_008_099, "Package has been shipped. Please not ship the package again.");
pub(super) const ORDERS_SHIPPED: Code = (21_011_006, "These orders are already shipped.");
pub(super) const ORDERS_SHIPPED_LABEL: Code = (21_011_020, "These orders are already shipped.");
pub(super) const LABEL_BOUGHT: Code = (21_022_025, "A shipping label has already been purchased.");
pub(super) const DELIVERED: Code = (21_011_027, "Package has already been delivered.");
pub(super) const CANCELLED: Code = (21_011_041, "Cannot complete the operation when order is cancelled.");
pub(super) const AFTER_SALE: Code =
    (21_011_007, "Package item has after-sale request, please process the after-sale request first.");
pub(super) const NOT_ALLOWED: Code = (21_011_003, "fulfill_unit action not allowed");
pub(super) const NOT_AWAITING: Code =
    (21_042_057, "These orders are not in the Awaiting shipment status. Couldn't create labels for them.");
pub(super) const BY_TIKTOK: Code =
    (21_008_025, "Seller cannot operate orders which are fulfilled by platform");
pub(super) const FOREIGN_PACKAGE: Code = (
    21_011_028,
    "The package does not belong to the current shop. Please ensure you are providing the correct package ID(s) \
     and/or shop cipher.",
);
pub(super) const FOREIGN_LINE: Code = (21_011_029, "order does not belong to fulfill unit");
pub(super) const WRONG_DRAFT: Code = (
    21_011_031,
    "Order does not belong to pre_pkg. Please ensure you are providing the correct order ID(s).",
);
pub(super) const REGION: Code = (21_008_106, "This interface cannot be used in this region.");
pub(super) const COUNTRY: Code = (21_004_010, "Your country does not support the use of this feature.");
pub(super) const WRONG_SHIPPING_TYPE: Code = (21_011_013, "not match logistics rule");
pub(super) const SEVERAL_PACKAGES: Code = (
    21_011_048,
    "There are multiple packages that can be shipped, please specify the order line that needs to be shipped.",
);
pub(super) const INVALID: Code =
    (21_011_005, "Invalid parameters. Please ensure you are passing the correct request parameter(s).");
pub(super) const INVALID_PARAMETER: Code =
    (21_001_001, "Invalid parameters. Please ensure you are passing the correct request parameter(s).");
pub(super) const SPLIT: Code = (21_011_035, "split order not allowed");
pub(super) const SPLIT_SKU: Code = (21_011_036, "split same sku in Multi Package not allow.");
pub(super) const SPLIT_COMBINED: Code = (21_011_046, "Order has combine, not allow split order");
pub(super) const COMBINE: Code = (10_007_014, "fulfillment not allow combine package");
pub(super) const COMBINED: Code = (21_011_033, "order already combined");
pub(super) const TRACKING: Code =
    (21_011_022, "Invalid tracking number or provider ID. Please double check and try again.");
pub(super) const TRACKING_LETTERS: Code =
    (21_004_012, "Tracking number has special characters, verify failed.");
pub(super) const TRACKING_USED: Code = (21_011_025, "Duplicate tracking number.");
pub(super) const TRACKING_OVERUSED: Code = (21_011_026, "fulfillment tracking no used times over limit");
pub(super) const INVOICE_MISSING: Code = (21_004_019, "Need invoice uploaded for all order before rts.");
pub(super) const INVOICE_NOT_READY: Code =
    (21_004_020, "Fulfillment Invoice status is not success, can not rts pkg.");
pub(super) const OUTSIDE_SLOT: Code =
    (21_011_053, "Fail to ship package because the shipment time is outside of the pick-up time slot.");
pub(super) const NO_SERVICE: Code = (
    11_021_009,
    "No available shipping services for this request. Please modify the package weight or check the recipient \
     address. If the error persists, please contact the platform for assistance.",
);
pub(super) const WRONG_SERVICE: Code =
    (11_003_011, "Shipping service operation conflict error, please double check the shipping service ID.");
pub(super) const NOT_SELLER_SHIPPING: Code = (
    21_011_004,
    "This API cannot be used to update package shipping information for packages that are not shipped by sellers.",
);
pub(super) const NOT_SHIPPED: Code = (21_011_043, "The package has not been shipped yet.");
pub(super) const TOO_LATE: Code =
    (21_011_050, "The tracking number can only be updated within a certain number of hours.");
pub(super) const ONLY_ONCE: Code = (21_011_051, "The tracking number can only be updated once.");
pub(super) const UPDATE_DELIVERED: Code = (
    21_011_030,
    "Package has already been delivered. If you would still like to update the tracking number, please contact \
     the platform for assistance.",
);
pub(super) const LABEL_BEFORE_SHIP: Code =
    (21_023_035, "Please arrange shipment before retrieving the shipping document.");
pub(super) const DOCUMENT_BEFORE_SHIP: Code = (
    21_042_104,
    "Documents couldn't be printed before shipped.Please check shipping is arranged and try again.",
);
pub(super) const LABEL_NOT_READY: Code = (
    11_034_037,
    "The shipping document is still being generated by the logistics provider, please try again later.",
);
pub(super) const LABEL_AFTER_PICKUP: Code =
    (21_042_102, "Documents couldn't be printed after the package has been pickup.");
pub(super) const LABEL_CANCELLED: Code = (21_023_059, "Package has already been cancelled.");
pub(super) const LABEL_SELLER: Code = (
    11_034_002,
    "This API is only applicable to TikTok Shipping orders. For seller shipping, please obtain the shipping label \
     offline and upload it to TikTok Shop via API or Seller Center.",
);
pub(super) const LABEL_BY_TIKTOK: Code =
    (21_008_043, "This package is fulfilled by TikTok. Shipping documents cannot be printed.");
pub(super) const NO_TRACKING: Code =
    (21_008_109, "Unable to retrieve shipping information, please double check the order status.");
pub(super) const NOT_OWN_FLEET: Code = (10_007_014, "order not in sof service");

pub(super) const UNKNOWN_NUMBER: Code = (11_007_016, "tracking number does not belong to the order");
pub(super) const UNKNOWN_ACTION: Code = (11_007_018, "action code is not supported");

/// The refusal of a code.
pub(super) fn refuse(code: Code) -> Refusal {
    Refusal::new(code.0, code.1)
}

/// The refusal of a code, with what exactly was wrong.
pub(super) fn because(code: Code, why: &str) -> Refusal {
    Refusal::new(code.0, format!("{} {why}", code.1))
}
