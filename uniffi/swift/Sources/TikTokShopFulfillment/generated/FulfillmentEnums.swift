// Generated from core/catalog by `cargo gen`. Do not edit.

import TikTokShopCore

/// Values of `claim_status` in `Insurance`; more may be added.
public struct ClaimStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// No claim has been filed for the package.
  public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }

  /// A claim was filed and is under review.
  public static var claimPending: Self { Self(rawValue: "CLAIM_PENDING") }

  /// The claim was accepted.
  public static var approved: Self { Self(rawValue: "APPROVED") }

  /// The claim was refused.
  public static var declined: Self { Self(rawValue: "DECLINED") }

  public static var knownValues: [Self] {
    [.notStarted, .claimPending, .approved, .declined]
  }
}

/// Values of `delivery_type` in `UpdatePackageDeliveryStatusPackage`; more may be added.
public struct DeliveryType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The package was delivered; an attachment can prove it.
  public static var deliverySuccess: Self { Self(rawValue: "DELIVERY_SUCCESS") }

  /// Delivery failed; `fail_delivery_reason` must say why.
  public static var deliveryFailed: Self { Self(rawValue: "DELIVERY_FAILED") }

  /// The package is already delivered; only its proof of delivery is replaced.
  public static var updatePod: Self { Self(rawValue: "UPDATE_POD") }

  public static var knownValues: [Self] {
    [.deliverySuccess, .deliveryFailed, .updatePod]
  }
}

/// Values of `unit` in `Dimension`; more may be added.
public struct DimensionUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Centimeters, the metric unit.
  public static var cm: Self { Self(rawValue: "CM") }

  /// Inches (2.54 cm).
  public static var inch: Self { Self(rawValue: "INCH") }

  public static var knownValues: [Self] {
    [.cm, .inch]
  }
}

/// Values of `document_format` in `GetPackageShippingDocumentRequest`; more may be added.
public struct DocumentFormat: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// PDF document, the default.
  public static var pdf: Self { Self(rawValue: "PDF") }

  /// Label language of Zebra printers; Brazil and Mexico only.
  public static var zpl: Self { Self(rawValue: "ZPL") }

  public static var knownValues: [Self] {
    [.pdf, .zpl]
  }
}

/// Values of `document_size` in `GetPackageShippingDocumentRequest`; more may be added.
public struct DocumentSize: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// 105 by 148 mm, the default.
  public static var a6: Self { Self(rawValue: "A6") }

  /// 148 by 210 mm, twice the area of A6.
  public static var a5: Self { Self(rawValue: "A5") }

  public static var knownValues: [Self] {
    [.a6, .a5]
  }
}

/// Values of `document_type` in `GetPackageShippingDocumentRequest`; more may be added.
public struct DocumentType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The label to stick on the parcel, as a PDF or ZPL document.
  public static var shippingLabel: Self { Self(rawValue: "SHIPPING_LABEL") }

  /// The packing slip that lists the contents.
  public static var packingSlip: Self { Self(rawValue: "PACKING_SLIP") }

  /// Label and slip together in one file.
  public static var shippingLabelAndPackingSlip: Self { Self(rawValue: "SHIPPING_LABEL_AND_PACKING_SLIP") }

  /// The label to stick on the parcel, as a PNG image.
  public static var shippingLabelPicture: Self { Self(rawValue: "SHIPPING_LABEL_PICTURE") }

  /// The hazardous goods label on A4; only for packages with such goods.
  public static var hazmatLabel: Self { Self(rawValue: "HAZMAT_LABEL") }

  /// The invoice label on A6; Brazil only.
  public static var invoiceLabel: Self { Self(rawValue: "INVOICE_LABEL") }

  public static var knownValues: [Self] {
    [.shippingLabel, .packingSlip, .shippingLabelAndPackingSlip, .shippingLabelPicture, .hazmatLabel, .invoiceLabel]
  }
}

/// Values of `fail_delivery_reason` in `UpdatePackageDeliveryStatusPackage`; more may be added.
public struct FailDeliveryReason: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The shipping address of the buyer is not valid.
  public static var invalidAddress: Self { Self(rawValue: "INVALID_ADDRESS") }

  /// The buyer cannot receive the parcel at the moment.
  public static var unableReceive: Self { Self(rawValue: "UNABLE_RECEIVE") }

  /// The buyer could not be reached.
  public static var unableContactBuyer: Self { Self(rawValue: "UNABLE_CONTACT_BUYER") }

  /// The buyer did not accept the parcel.
  public static var buyerRefused: Self { Self(rawValue: "BUYER_REFUSED") }

  /// The carrier is late and could not deliver in time.
  public static var delayDelivery: Self { Self(rawValue: "DELAY_DELIVERY") }

  /// The parcel was lost in transit.
  public static var packageLost: Self { Self(rawValue: "PACKAGE_LOST") }

  /// The parcel was damaged in transit.
  public static var packageDamage: Self { Self(rawValue: "PACKAGE_DAMAGE") }

  /// An event beyond control, such as a natural disaster, prevented delivery.
  public static var forceMajeure: Self { Self(rawValue: "FORCE_MAJEURE") }

  /// A reason not named in this list.
  public static var other: Self { Self(rawValue: "OTHER") }

  public static var knownValues: [Self] {
    [.invalidAddress, .unableReceive, .unableContactBuyer, .buyerRefused, .delayDelivery, .packageLost, .packageDamage, .forceMajeure, .other]
  }
}

/// Values of `file_type` in `UpdatePackageDeliveryStatusPackage`; more may be added.
public struct FileType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The attachment is a picture.
  public static var img: Self { Self(rawValue: "IMG") }

  /// The attachment is a PDF document.
  public static var pdf: Self { Self(rawValue: "PDF") }

  public static var knownValues: [Self] {
    [.img, .pdf]
  }
}

/// Values of `package_status` in `GetPackageDetailResponse`, `package_status` in `SearchPackageRequest`; more may be added.
public struct GetPackageDetailPackageStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Shipping is arranged; the package waits for the carrier to collect it.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  /// The carrier has the package and is delivering it.
  public static var fulfilling: Self { Self(rawValue: "FULFILLING") }

  /// The package was delivered.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// The package was cancelled, usually because it was lost or damaged.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  /// The package waits for the seller to arrange shipping.
  public static var toFulfill: Self { Self(rawValue: "TO_FULFILL") }

  public static var knownValues: [Self] {
    [.processing, .fulfilling, .completed, .cancelled, .toFulfill]
  }
}

/// Values of `handover_method` in `BatchShipPackagesPackage`, `handover_method` in `CreateFirstMileBundleRequest`, `handover_method` in `CreateFirstMileBundleV2Request` and others; more may be added.
public struct HandoverMethod: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// You hire a carrier that is registered with TikTok Shop; carrier, tracking number and phone digits are then required.
  public static var dropOff: Self { Self(rawValue: "DROP_OFF") }

  /// Logistics of TikTok Shop transport the bundle.
  public static var pickup: Self { Self(rawValue: "PICKUP") }

  public static var knownValues: [Self] {
    [.dropOff, .pickup]
  }
}

/// Values of `file_type` in `Invoice`; more may be added.
public struct InvoiceFileType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The electronic invoice as XML file.
  public static var xml: Self { Self(rawValue: "XML") }

  public static var knownValues: [Self] {
    [.xml]
  }
}

/// Values of `type` in `MustSplitReason`; more may be added.
public struct MustSplitReasonType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Too many items of one category for a single package.
  public static var categoryItemLimitation: Self { Self(rawValue: "CATEGORY_ITEM_LIMITATION") }

  /// Too many items in total for a single package.
  public static var totalCountLimitation: Self { Self(rawValue: "TOTAL_COUNT_LIMITATION") }

  public static var knownValues: [Self] {
    [.categoryItemLimitation, .totalCountLimitation]
  }
}

/// Values of `note_tag` in `GetPackageDetailResponse`; more may be added.
public struct NoteTag: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The buyer left no note.
  public static var buyerUnnoted: Self { Self(rawValue: "BUYER_UNNOTED") }

  /// The buyer left a note on the order; read it before shipping.
  public static var buyerNoted: Self { Self(rawValue: "BUYER_NOTED") }

  public static var knownValues: [Self] {
    [.buyerUnnoted, .buyerNoted]
  }
}

/// Values of `status` in `Package`; more may be added.
public struct PackageStatus: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Shipping is arranged; the package waits for the carrier to collect it.
  public static var processing: Self { Self(rawValue: "PROCESSING") }

  /// The carrier has the package and is delivering it.
  public static var fulfilling: Self { Self(rawValue: "FULFILLING") }

  /// The package was delivered.
  public static var completed: Self { Self(rawValue: "COMPLETED") }

  /// The package was cancelled, usually because it was lost or damaged.
  public static var cancelled: Self { Self(rawValue: "CANCELLED") }

  public static var knownValues: [Self] {
    [.processing, .fulfilling, .completed, .cancelled]
  }
}

/// Values of `shipping_type` in `GetPackageDetailResponse`; more may be added.
public struct ShippingType: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// TikTok provides the shipping; the seller gets the label from TikTok.
  public static var tiktok: Self { Self(rawValue: "TIKTOK") }

  /// The seller ships with an own carrier, or a third-party fulfillment service does so for the seller.
  public static var seller: Self { Self(rawValue: "SELLER") }

  public static var knownValues: [Self] {
    [.tiktok, .seller]
  }
}

/// Values of `sort_field` in `SearchPackageRequest`; more may be added.
public struct SortField: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Sorts by the creation of the package.
  public static var createTime: Self { Self(rawValue: "create_time") }

  /// Sorts by the payment of the order.
  public static var orderPayTime: Self { Self(rawValue: "order_pay_time") }

  /// Sorts by the last change of the package.
  public static var updateTime: Self { Self(rawValue: "update_time") }

  public static var knownValues: [Self] {
    [.createTime, .orderPayTime, .updateTime]
  }
}

/// Values of `sort_order` in `SearchPackageRequest`; more may be added.
public struct SortOrder: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Descending, newest first.
  public static var desc: Self { Self(rawValue: "DESC") }

  /// Ascending, oldest first.
  public static var asc: Self { Self(rawValue: "ASC") }

  public static var knownValues: [Self] {
    [.desc, .asc]
  }
}

/// Values of `split_and_combine_tag` in `GetPackageDetailResponse`; more may be added.
public struct SplitAndCombineTag: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// The package was neither combined nor split.
  public static var `default`: Self { Self(rawValue: "DEFAULT") }

  /// Several orders were combined into this package.
  public static var combine: Self { Self(rawValue: "COMBINE") }

  /// The order was split and this package holds a part of it.
  public static var split: Self { Self(rawValue: "SPLIT") }

  public static var knownValues: [Self] {
    [.`default`, .combine, .split]
  }
}

/// Values of `unit` in `Weight`; more may be added.
public struct WeightUnit: OpenEnum {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Grams, the metric unit.
  public static var gram: Self { Self(rawValue: "GRAM") }

  /// Pounds (about 453.6 g).
  public static var pound: Self { Self(rawValue: "POUND") }

  public static var knownValues: [Self] {
    [.gram, .pound]
  }
}
