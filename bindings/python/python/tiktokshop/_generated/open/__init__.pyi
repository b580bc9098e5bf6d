# Generated from core/catalog by `cargo gen`. Do not edit.

from .api import OpenApi as OpenApi
from .api import AsyncOpenApi as AsyncOpenApi
from .models import UploadFileInitResponse as UploadFileInitResponse
