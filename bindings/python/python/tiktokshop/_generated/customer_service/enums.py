# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer service: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class BuyerPlatform(OpenEnum):
    """Values of `buyer_platform` in `Participant`, `platform` in `Participant`; more may come."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    TOKOPEDIA = "TOKOPEDIA"


class GetConversationMessagesLocale(OpenEnum):
    """Values of `locale` in `GetConversationMessagesRequest`, `locale` in `GetConversationsRequest`; more may come."""

    DE_DE = "de-DE"
    EN = "en"
    EN_GB = "en-GB"
    ES_ES = "es-ES"
    ES_MX = "es-MX"
    FR_FR = "fr-FR"
    ID_ID = "id-ID"
    IT_IT = "it-IT"
    JA_JP = "ja-JP"
    MS_MY = "ms-MY"
    PT_BR = "pt-BR"
    TH_TH = "th-TH"
    VI_VN = "vi-VN"
    ZH_CN = "zh-CN"


class LatestMessageType(OpenEnum):
    """Values of `type` in `LatestMessage`; more may come."""

    TEXT = "TEXT"
    IMAGE = "IMAGE"
    ALLOCATED_SERVICE = "ALLOCATED_SERVICE"
    NOTIFICATION = "NOTIFICATION"
    BUYER_ENTER_FROM_TRANSFER = "BUYER_ENTER_FROM_TRANSFER"
    BUYER_ENTER_FROM_PRODUCT = "BUYER_ENTER_FROM_PRODUCT"
    BUYER_ENTER_FROM_ORDER = "BUYER_ENTER_FROM_ORDER"
    PRODUCT_CARD = "PRODUCT_CARD"
    EMOTICONS = "EMOTICONS"
    ORDER_CARD = "ORDER_CARD"
    VIDEO = "VIDEO"
    RETURN_REFUND_CARD = "RETURN_REFUND_CARD"
    COUPON_CARD = "COUPON_CARD"
    OTHER = "OTHER"


class MessageType(OpenEnum):
    """Values of `type` in `Message`; more may come."""

    TEXT = "TEXT"
    IMAGE = "IMAGE"
    ALLOCATED_SERVICE = "ALLOCATED_SERVICE"
    NOTIFICATION = "NOTIFICATION"
    BUYER_ENTER_FROM_TRANSFER = "BUYER_ENTER_FROM_TRANSFER"
    BUYER_ENTER_FROM_PRODUCT = "BUYER_ENTER_FROM_PRODUCT"
    BUYER_ENTER_FROM_ORDER = "BUYER_ENTER_FROM_ORDER"
    PRODUCT_CARD = "PRODUCT_CARD"
    EMOTICONS = "EMOTICONS"
    ORDER_CARD = "ORDER_CARD"
    VIDEO = "VIDEO"
    RETURN_REFUND_CARD = "RETURN_REFUND_CARD"
    COUPON_CARD = "COUPON_CARD"
    LOGISTICS_CARD = "LOGISTICS_CARD"
    OTHER = "OTHER"


class ParticipantRole(OpenEnum):
    """Values of `role` in `Participant`; more may come."""

    BUYER = "BUYER"
    SHOP = "SHOP"
    CUSTOMER_SERVICE = "CUSTOMER_SERVICE"


class SendMessageType(OpenEnum):
    """Values of `type` in `SendMessageRequest`; more may come."""

    COUPON_CARD = "COUPON_CARD"
    IMAGE = "IMAGE"
    LOGISTICS_CARD = "LOGISTICS_CARD"
    ORDER_CARD = "ORDER_CARD"
    PRODUCT_CARD = "PRODUCT_CARD"
    RETURN_REFUND_CARD = "RETURN_REFUND_CARD"
    TEXT = "TEXT"
    VIDEO = "VIDEO"


class SenderRole(OpenEnum):
    """Values of `role` in `Sender`; more may come."""

    BUYER = "BUYER"
    SHOP = "SHOP"
    CUSTOMER_SERVICE = "CUSTOMER_SERVICE"
    SYSTEM = "SYSTEM"
    ROBOT = "ROBOT"


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetConversationMessagesRequest`; more may come."""

    ASC = "ASC"
    DESC = "DESC"
