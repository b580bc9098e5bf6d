# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import EventApi as EventApi
from .api import AsyncEventApi as AsyncEventApi
from .enums import EventType as EventType
from .models import GetShopWebhooksResponse as GetShopWebhooksResponse
from .models import Webhook as Webhook
