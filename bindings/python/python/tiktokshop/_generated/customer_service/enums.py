# Generated from core/catalog by `cargo gen`. Do not edit.

"""Customer service: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum


class BuyerPlatform(OpenEnum):
    """Values of `buyer_platform` in `Participant`, `platform` in `Participant`; more may be added."""

    TIKTOK_SHOP = "TIKTOK_SHOP"
    """The buyer writes from TikTok Shop; send only products and content available there."""
    TOKOPEDIA = "TOKOPEDIA"
    """The buyer writes from Tokopedia; a product sent as a card must be listed there too."""


class GetConversationMessagesLocale(OpenEnum):
    """Values of `locale` in `GetConversationMessagesRequest`, `locale` in `GetConversationsRequest`; more may be added."""

    DE_DE = "de-DE"
    """German as used in Germany."""
    EN = "en"
    """English, the default."""
    EN_GB = "en-GB"
    """English as used in the United Kingdom."""
    ES_ES = "es-ES"
    """Spanish as used in Spain."""
    ES_MX = "es-MX"
    """Spanish as used in Mexico."""
    FR_FR = "fr-FR"
    """French as used in France."""
    ID_ID = "id-ID"
    """Indonesian as used in Indonesia."""
    IT_IT = "it-IT"
    """Italian as used in Italy."""
    JA_JP = "ja-JP"
    """Japanese as used in Japan."""
    MS_MY = "ms-MY"
    """Malay as used in Malaysia."""
    PT_BR = "pt-BR"
    """Portuguese as used in Brazil."""
    TH_TH = "th-TH"
    """Thai as used in Thailand."""
    VI_VN = "vi-VN"
    """Vietnamese as used in Vietnam."""
    ZH_CN = "zh-CN"
    """Chinese in simplified characters."""


class LatestMessageType(OpenEnum):
    """Values of `type` in `LatestMessage`; more may be added."""

    TEXT = "TEXT"
    """Plain text of at most 2000 characters in `content`."""
    IMAGE = "IMAGE"
    """Picture given by `url`, `width` and `height` from the upload operation."""
    ALLOCATED_SERVICE = "ALLOCATED_SERVICE"
    """Notice that an agent has joined the conversation."""
    NOTIFICATION = "NOTIFICATION"
    """Notice from the platform; it arrives but cannot be sent."""
    BUYER_ENTER_FROM_TRANSFER = "BUYER_ENTER_FROM_TRANSFER"
    """Notice that the chat was handed over to another agent."""
    BUYER_ENTER_FROM_PRODUCT = "BUYER_ENTER_FROM_PRODUCT"
    """Notice that the buyer had a product page open before writing; `content` holds the `product_id`."""
    BUYER_ENTER_FROM_ORDER = "BUYER_ENTER_FROM_ORDER"
    """Notice that the buyer had an order open before writing; `content` holds its `order_id`."""
    PRODUCT_CARD = "PRODUCT_CARD"
    """Card that shows a product, given by `product_id`."""
    EMOTICONS = "EMOTICONS"
    """Sticker or emoji; it arrives but cannot be sent through the API."""
    ORDER_CARD = "ORDER_CARD"
    """Card that shows an order of the buyer, given by `order_id`."""
    VIDEO = "VIDEO"
    """Video given by its id in `vid`."""
    RETURN_REFUND_CARD = "RETURN_REFUND_CARD"
    """Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible."""
    COUPON_CARD = "COUPON_CARD"
    """Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center."""
    OTHER = "OTHER"
    """Kind of message that the API cannot show; point the agent to Seller Center."""


class MessageType(OpenEnum):
    """Values of `type` in `Message`; more may be added."""

    TEXT = "TEXT"
    """Plain text of at most 2000 characters in `content`."""
    IMAGE = "IMAGE"
    """Picture given by `url`, `width` and `height` from the upload operation."""
    ALLOCATED_SERVICE = "ALLOCATED_SERVICE"
    """Notice that an agent has joined the conversation."""
    NOTIFICATION = "NOTIFICATION"
    """Notice from the platform; it arrives but cannot be sent."""
    BUYER_ENTER_FROM_TRANSFER = "BUYER_ENTER_FROM_TRANSFER"
    """Notice that the chat was handed over to another agent."""
    BUYER_ENTER_FROM_PRODUCT = "BUYER_ENTER_FROM_PRODUCT"
    """Notice that the buyer had a product page open before writing; `content` holds the `product_id`."""
    BUYER_ENTER_FROM_ORDER = "BUYER_ENTER_FROM_ORDER"
    """Notice that the buyer had an order open before writing; `content` holds its `order_id`."""
    PRODUCT_CARD = "PRODUCT_CARD"
    """Card that shows a product, given by `product_id`."""
    EMOTICONS = "EMOTICONS"
    """Sticker or emoji; it arrives but cannot be sent through the API."""
    ORDER_CARD = "ORDER_CARD"
    """Card that shows an order of the buyer, given by `order_id`."""
    VIDEO = "VIDEO"
    """Video given by its id in `vid`."""
    RETURN_REFUND_CARD = "RETURN_REFUND_CARD"
    """Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible."""
    COUPON_CARD = "COUPON_CARD"
    """Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center."""
    LOGISTICS_CARD = "LOGISTICS_CARD"
    """Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`."""
    OTHER = "OTHER"
    """Kind of message that the API cannot show; point the agent to Seller Center."""


class ParticipantRole(OpenEnum):
    """Values of `role` in `Participant`; more may be added."""

    BUYER = "BUYER"
    """Customer who talks to the shop."""
    SHOP = "SHOP"
    """The shop itself, as one side of the conversation."""
    CUSTOMER_SERVICE = "CUSTOMER_SERVICE"
    """Agent who answers for the shop."""


class SendMessageType(OpenEnum):
    """Values of `type` in `SendMessageRequest`; more may be added."""

    COUPON_CARD = "COUPON_CARD"
    """Card with a coupon that the buyer can claim; the coupon must be ongoing and made in Seller Center."""
    IMAGE = "IMAGE"
    """Picture given by `url`, `width` and `height` from the upload operation."""
    LOGISTICS_CARD = "LOGISTICS_CARD"
    """Card with the tracking of an order, given by `order_id` and, with several parcels, `package_id`."""
    ORDER_CARD = "ORDER_CARD"
    """Card that shows an order of the buyer, given by `order_id`."""
    PRODUCT_CARD = "PRODUCT_CARD"
    """Card that shows a product, given by `product_id`."""
    RETURN_REFUND_CARD = "RETURN_REFUND_CARD"
    """Card that lets the buyer ask for a return or refund of one SKU; only if the order is still eligible."""
    TEXT = "TEXT"
    """Plain text of at most 2000 characters in `content`."""
    VIDEO = "VIDEO"
    """Video given by its id in `vid`."""


class SenderRole(OpenEnum):
    """Values of `role` in `Sender`; more may be added."""

    BUYER = "BUYER"
    """Customer who talks to the shop."""
    SHOP = "SHOP"
    """The shop itself, as one side of the conversation."""
    CUSTOMER_SERVICE = "CUSTOMER_SERVICE"
    """Agent who answers for the shop."""
    SYSTEM = "SYSTEM"
    """Automatic message of the platform, shown under the id and name of the shop."""
    ROBOT = "ROBOT"
    """Automatic reply of a chat bot, shown under the id and name of the shop."""


class SortOrder(OpenEnum):
    """Values of `sort_order` in `GetConversationMessagesRequest`; more may be added."""

    ASC = "ASC"
    """Oldest message first."""
    DESC = "DESC"
    """Newest message first."""
