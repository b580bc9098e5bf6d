# Generated from core/catalog by `cargo gen`. Do not edit.

"""Fulfillment: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class ClaimStatus(OpenEnum):
    """Values of `claim_status` in `Insurance`; more may come."""

    NOT_STARTED = "NOT_STARTED"
    CLAIM_PENDING = "CLAIM_PENDING"
    APPROVED = "APPROVED"
    DECLINED = "DECLINED"


class DeliveryType(OpenEnum):
    """Values of `delivery_type` in `UpdatePackageDeliveryStatusPackage`; more may come."""

    DELIVERY_SUCCESS = "DELIVERY_SUCCESS"
    DELIVERY_FAILED = "DELIVERY_FAILED"
    UPDATE_POD = "UPDATE_POD"


class DimensionUnit(OpenEnum):
    """Values of `unit` in `Dimension`; more may come."""

    CM = "CM"
    INCH = "INCH"


class DocumentFormat(OpenEnum):
    """Values of `document_format` in `GetPackageShippingDocumentRequest`; more may come."""

    PDF = "PDF"
    ZPL = "ZPL"


class DocumentSize(OpenEnum):
    """Values of `document_size` in `GetPackageShippingDocumentRequest`; more may come."""

    A6 = "A6"
    A5 = "A5"


class FailDeliveryReason(OpenEnum):
    """Values of `fail_delivery_reason` in `UpdatePackageDeliveryStatusPackage`; more may come."""

    INVALID_ADDRESS = "INVALID_ADDRESS"
    UNABLE_RECEIVE = "UNABLE_RECEIVE"
    UNABLE_CONTACT_BUYER = "UNABLE_CONTACT_BUYER"
    BUYER_REFUSED = "BUYER_REFUSED"
    DELAY_DELIVERY = "DELAY_DELIVERY"
    PACKAGE_LOST = "PACKAGE_LOST"
    PACKAGE_DAMAGE = "PACKAGE_DAMAGE"
    FORCE_MAJEURE = "FORCE_MAJEURE"
    OTHER = "OTHER"


class FileType(OpenEnum):
    """Values of `file_type` in `Invoice`; more may come."""

    XML = "XML"


class GetPackageDetailPackageStatus(OpenEnum):
    """Values of `package_status` in `GetPackageDetailResponse`, `package_status` in `SearchPackageRequest`; more may come."""

    TO_FULFILL = "TO_FULFILL"
    PROCESSING = "PROCESSING"
    FULFILLING = "FULFILLING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class HandoverMethod(OpenEnum):
    """Values of `handover_method` in `BatchShipPackagesPackage`, `handover_method` in `CreateFirstMileBundleRequest`, `handover_method` in `CreateFirstMileBundleV2Request` and others; more may come."""

    DROP_OFF = "DROP_OFF"
    PICKUP = "PICKUP"


class NoteTag(OpenEnum):
    """Values of `note_tag` in `GetPackageDetailResponse`; more may come."""

    BUYER_UNNOTED = "BUYER_UNNOTED"
    BUYER_NOTED = "BUYER_NOTED"


class PackageStatus(OpenEnum):
    """Values of `status` in `Package`; more may come."""

    PROCESSING = "PROCESSING"
    FULFILLING = "FULFILLING"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class ShippingType(OpenEnum):
    """Values of `shipping_type` in `GetPackageDetailResponse`; more may come."""

    TIKTOK = "TIKTOK"
    SELLER = "SELLER"


class SortField(OpenEnum):
    """Values of `sort_field` in `SearchPackageRequest`; more may come."""

    CREATE_TIME = "create_time"
    ORDER_PAY_TIME = "order_pay_time"
    UPDATE_TIME = "update_time"


class SortOrder(OpenEnum):
    """Values of `sort_order` in `SearchPackageRequest`; more may come."""

    DESC = "DESC"
    ASC = "ASC"


class SplitAndCombineTag(OpenEnum):
    """Values of `split_and_combine_tag` in `GetPackageDetailResponse`; more may come."""

    DEFAULT = "DEFAULT"
    COMBINE = "COMBINE"
    SPLIT = "SPLIT"


class WeightUnit(OpenEnum):
    """Values of `unit` in `Weight`; more may come."""

    GRAM = "GRAM"
    POUND = "POUND"
