# Generated from core/catalog by `cargo gen`. Do not edit.

"""Fulfillment: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class ClaimStatus(OpenEnum):
    """Values of `claim_status` in `Insurance`; more may be added."""

    NOT_STARTED = "NOT_STARTED"
    """No claim has been filed for the package."""
    CLAIM_PENDING = "CLAIM_PENDING"
    """A claim was filed and is under review."""
    APPROVED = "APPROVED"
    """The claim was accepted."""
    DECLINED = "DECLINED"
    """The claim was refused."""


class DeliveryType(OpenEnum):
    """Values of `delivery_type` in `UpdatePackageDeliveryStatusPackage`; more may be added."""

    DELIVERY_SUCCESS = "DELIVERY_SUCCESS"
    """The package was delivered; an attachment can prove it."""
    DELIVERY_FAILED = "DELIVERY_FAILED"
    """Delivery failed; `fail_delivery_reason` must say why."""
    UPDATE_POD = "UPDATE_POD"
    """The package is already delivered; only its proof of delivery is replaced."""


class DimensionUnit(OpenEnum):
    """Values of `unit` in `Dimension`; more may be added."""

    CM = "CM"
    """Centimeters, the metric unit."""
    INCH = "INCH"
    """Inches (2.54 cm)."""


class DocumentFormat(OpenEnum):
    """Values of `document_format` in `GetPackageShippingDocumentRequest`; more may be added."""

    PDF = "PDF"
    """PDF document, the default."""
    ZPL = "ZPL"
    """Label language of Zebra printers; Brazil and Mexico only."""


class DocumentSize(OpenEnum):
    """Values of `document_size` in `GetPackageShippingDocumentRequest`; more may be added."""

    A6 = "A6"
    """105 by 148 mm, the default."""
    A5 = "A5"
    """148 by 210 mm, twice the area of A6."""


class DocumentType(OpenEnum):
    """Values of `document_type` in `GetPackageShippingDocumentRequest`; more may be added."""

    SHIPPING_LABEL = "SHIPPING_LABEL"
    """The label to stick on the parcel, as a PDF or ZPL document."""
    PACKING_SLIP = "PACKING_SLIP"
    """The packing slip that lists the contents."""
    SHIPPING_LABEL_AND_PACKING_SLIP = "SHIPPING_LABEL_AND_PACKING_SLIP"
    """Label and slip together in one file."""
    SHIPPING_LABEL_PICTURE = "SHIPPING_LABEL_PICTURE"
    """The label to stick on the parcel, as a PNG image."""
    HAZMAT_LABEL = "HAZMAT_LABEL"
    """The hazardous goods label on A4; only for packages with such goods."""
    INVOICE_LABEL = "INVOICE_LABEL"
    """The invoice label on A6; Brazil only."""


class FailDeliveryReason(OpenEnum):
    """Values of `fail_delivery_reason` in `UpdatePackageDeliveryStatusPackage`; more may be added."""

    INVALID_ADDRESS = "INVALID_ADDRESS"
    """The shipping address of the buyer is not valid."""
    UNABLE_RECEIVE = "UNABLE_RECEIVE"
    """The buyer cannot receive the parcel at the moment."""
    UNABLE_CONTACT_BUYER = "UNABLE_CONTACT_BUYER"
    """The buyer could not be reached."""
    BUYER_REFUSED = "BUYER_REFUSED"
    """The buyer did not accept the parcel."""
    DELAY_DELIVERY = "DELAY_DELIVERY"
    """The carrier is late and could not deliver in time."""
    PACKAGE_LOST = "PACKAGE_LOST"
    """The parcel was lost in transit."""
    PACKAGE_DAMAGE = "PACKAGE_DAMAGE"
    """The parcel was damaged in transit."""
    FORCE_MAJEURE = "FORCE_MAJEURE"
    """An event beyond control, such as a natural disaster, prevented delivery."""
    OTHER = "OTHER"
    """A reason not named in this list."""


class FileType(OpenEnum):
    """Values of `file_type` in `UpdatePackageDeliveryStatusPackage`; more may be added."""

    IMG = "IMG"
    """The attachment is a picture."""
    PDF = "PDF"
    """The attachment is a PDF document."""


class GetPackageDetailPackageStatus(OpenEnum):
    """Values of `package_status` in `GetPackageDetailResponse`, `package_status` in `SearchPackageRequest`; more may be added."""

    PROCESSING = "PROCESSING"
    """Shipping is arranged; the package waits for the carrier to collect it."""
    FULFILLING = "FULFILLING"
    """The carrier has the package and is delivering it."""
    COMPLETED = "COMPLETED"
    """The package was delivered."""
    CANCELLED = "CANCELLED"
    """The package was cancelled, usually because it was lost or damaged."""
    TO_FULFILL = "TO_FULFILL"
    """The package waits for the seller to arrange shipping."""


class HandoverMethod(OpenEnum):
    """Values of `handover_method` in `BatchShipPackagesPackage`, `handover_method` in `CreateFirstMileBundleRequest`, `handover_method` in `CreateFirstMileBundleV2Request` and others; more may be added."""

    DROP_OFF = "DROP_OFF"
    """You hire a carrier that is registered with TikTok Shop; carrier, tracking number and phone digits are then required."""
    PICKUP = "PICKUP"
    """Logistics of TikTok Shop transport the bundle."""


class InvoiceFileType(OpenEnum):
    """Values of `file_type` in `Invoice`; more may be added."""

    XML = "XML"
    """The electronic invoice as XML file."""


class MustSplitReasonType(OpenEnum):
    """Values of `type` in `MustSplitReason`; more may be added."""

    CATEGORY_ITEM_LIMITATION = "CATEGORY_ITEM_LIMITATION"
    """Too many items of one category for a single package."""
    TOTAL_COUNT_LIMITATION = "TOTAL_COUNT_LIMITATION"
    """Too many items in total for a single package."""


class NoteTag(OpenEnum):
    """Values of `note_tag` in `GetPackageDetailResponse`; more may be added."""

    BUYER_UNNOTED = "BUYER_UNNOTED"
    """The buyer left no note."""
    BUYER_NOTED = "BUYER_NOTED"
    """The buyer left a note on the order; read it before shipping."""


class PackageStatus(OpenEnum):
    """Values of `status` in `Package`; more may be added."""

    PROCESSING = "PROCESSING"
    """Shipping is arranged; the package waits for the carrier to collect it."""
    FULFILLING = "FULFILLING"
    """The carrier has the package and is delivering it."""
    COMPLETED = "COMPLETED"
    """The package was delivered."""
    CANCELLED = "CANCELLED"
    """The package was cancelled, usually because it was lost or damaged."""


class ShippingType(OpenEnum):
    """Values of `shipping_type` in `GetPackageDetailResponse`; more may be added."""

    TIKTOK = "TIKTOK"
    """TikTok provides the shipping; the seller gets the label from TikTok."""
    SELLER = "SELLER"
    """The seller ships with an own carrier, or a third-party fulfillment service does so for the seller."""


class SortField(OpenEnum):
    """Values of `sort_field` in `SearchPackageRequest`; more may be added."""

    CREATE_TIME = "create_time"
    """Sorts by the creation of the package."""
    ORDER_PAY_TIME = "order_pay_time"
    """Sorts by the payment of the order."""
    UPDATE_TIME = "update_time"
    """Sorts by the last change of the package."""


class SortOrder(OpenEnum):
    """Values of `sort_order` in `SearchPackageRequest`; more may be added."""

    DESC = "DESC"
    """Descending, newest first."""
    ASC = "ASC"
    """Ascending, oldest first."""


class SplitAndCombineTag(OpenEnum):
    """Values of `split_and_combine_tag` in `GetPackageDetailResponse`; more may be added."""

    DEFAULT = "DEFAULT"
    """The package was neither combined nor split."""
    COMBINE = "COMBINE"
    """Several orders were combined into this package."""
    SPLIT = "SPLIT"
    """The order was split and this package holds a part of it."""


class WeightUnit(OpenEnum):
    """Values of `unit` in `Weight`; more may be added."""

    GRAM = "GRAM"
    """Grams, the metric unit."""
    POUND = "POUND"
    """Pounds (about 453.6 g)."""
