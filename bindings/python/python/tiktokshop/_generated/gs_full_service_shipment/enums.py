# Generated from core/catalog by `cargo gen`. Do not edit.

"""Gs full service shipment: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class RejectReason(OpenEnum):
    """Values of `reject_reason` in `GlobalSellingConfirmStockupOrderRequest`; more may be added."""

    PICTURE_NOT_MATCH = "PICTURE_NOT_MATCH"
    """The picture does not show the product that would be supplied."""
    RAW_MATERIAL_OR_PROCESS_CHANGES = "RAW_MATERIAL_OR_PROCESS_CHANGES"
    """Material or manufacturing of the product is no longer the same."""
    NOT_MEET_MINIMUM_LIMIT = "NOT_MEET_MINIMUM_LIMIT"
    """The ordered quantity is below the smallest lot that can be supplied."""
    STOP_PRODUCTION = "STOP_PRODUCTION"
    """The product is no longer made."""
    SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY = "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY"
    """A new sales strategy calls for less stock."""
    ORDER_DEMAND_ADJUSTMENT = "ORDER_DEMAND_ADJUSTMENT"
    """The demand has changed, so the order is no longer needed as it is."""
    ORDER_SENT_INCORRECTLY = "ORDER_SENT_INCORRECTLY"
    """The order was issued by mistake."""
    CF = "CF"
    """The same order was placed twice."""
    TC = "TC"
    """The product is no longer made because of its quality."""
    QQXJ = "QQXJ"
    """The product infringes rights or is not authorized, and is taken off sale."""
    CT = "CT"
    """The data of the product is wrong and must be corrected first."""
    REPAIR_ORDER_TERMINATED = "REPAIR_ORDER_TERMINATED"
    """The repair order was called off, so the goods are no longer to be supplied."""
    TERMINATION_OF_OVERDUE_ORDERS = "TERMINATION_OF_OVERDUE_ORDERS"
    """The order is past its deadline and is therefore ended."""
    SELF_STOCKING_BASED_ON_SALES_VOLUME = "SELF_STOCKING_BASED_ON_SALES_VOLUME"
    """The merchant stocks up independently, as sales require."""
    HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE = "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE"
    """The stock already in the warehouse will last too many days."""
    INSUFFICIENT_INVENTORY = "INSUFFICIENT_INVENTORY"
    """The merchant has too few units to fill the order."""
    OTHER_REASONS = "OTHER_REASONS"
    """Any cause that no other value names."""
