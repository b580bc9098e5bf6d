# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer service: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


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


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetConversationMessagesRequest`; more may come."""

    ASC = "ASC"
    DESC = "DESC"
