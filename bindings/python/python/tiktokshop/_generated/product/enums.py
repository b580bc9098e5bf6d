# Generated from core/catalog by `cargo gen`. Do not edit.

"""Product: known values. More may come: then the field holds the text that was sent."""

from ...enums import OpenEnum


class AllowedSpecialProductType(OpenEnum):
    """Values of `allowed_special_product_types` in `GetCategoryRulesResponse`, `type` in `PreSale`; more may come."""

    PRE_ORDER = "PRE_ORDER"
    MADE_TO_ORDER = "MADE_TO_ORDER"
    CUSTOM = "CUSTOM"


class CheckProductListingPackageWeightUnit(OpenEnum):
    """Values of `unit` in `CheckProductListingPackageWeight`; more may come."""

    KILOGRAM = "KILOGRAM"
    POUND = "POUND"
    GRAM = "GRAM"
    CENTIMETER = "CENTIMETER"


class EditProductPreSaleType(OpenEnum):
    """Values of `type` in `EditProductPreSale`; more may come."""

    PRE_ORDER = "PRE_ORDER"
    MADE_TO_ORDER = "MADE_TO_ORDER"
    CUSTOM = "CUSTOM"
    NONE = "NONE"


class GetGlobalProductPriceCurrency(OpenEnum):
    """Values of `currency` in `GetGlobalProductPrice`; more may come."""

    USD = "USD"
    EUR = "EUR"


class PackageWeightUnit(OpenEnum):
    """Values of `unit` in `PackageWeight`; more may come."""

    KILOGRAM = "KILOGRAM"
    POUND = "POUND"


class PermissionStatus(OpenEnum):
    """Values of `permission_statuses` in `Category`; more may come."""

    AVAILABLE = "AVAILABLE"
    INVITE_ONLY = "INVITE_ONLY"
    NON_MAIN_CATEGORY = "NON_MAIN_CATEGORY"
    PROHIBITED = "PROHIBITED"


class PhoneNumberAvailability(OpenEnum):
    """Values of `availability` in `PhoneNumber`; more may come."""

    AVAILABLE = "AVAILABLE"
    UNAVAILABLE = "UNAVAILABLE"


class SaveMode(OpenEnum):
    """Values of `save_mode` in `EditProductRequest`, `save_mode` in `PartialEditProductRequest`; more may come."""

    DELETED = "DELETED"
    PENDING = "PENDING"
    FREEZE = "FREEZE"


class UseCase(OpenEnum):
    """Values of `use_case` in `UploadProductImageRequest`; more may come."""

    MAIN_IMAGE = "MAIN_IMAGE"
    ATTRIBUTE_IMAGE = "ATTRIBUTE_IMAGE"
