# Generated from core/catalog by `cargo gen`. Do not edit.

from collections.abc import Awaitable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Unpack

from ..._alias import Alias
from ..._options import CallOptions, PageOptions, WindowOptions
from ...model import ResponseModel
from ...page import PageCall
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import AsyncTimeWalk, TimeWalk
from ...upload import FileLike
from . import models

class OpenApi(Resource):
    def upload_file_init(
        self,
        *,
        file_name: str,
        file_size: int,
        file_type: str,
        target_path: str,
        total_chunk_count: int,
        **options: Unpack[CallOptions],
    ) -> models.UploadFileInitResponse: ...
    UploadFileInit: Alias[models.UploadFileInitResponse]
    uploadFileInit: Alias[models.UploadFileInitResponse]

class AsyncOpenApi(Resource):
    async def upload_file_init(
        self,
        *,
        file_name: str,
        file_size: int,
        file_type: str,
        target_path: str,
        total_chunk_count: int,
        **options: Unpack[CallOptions],
    ) -> models.UploadFileInitResponse: ...
    UploadFileInit: Alias[Awaitable[models.UploadFileInitResponse]]
    uploadFileInit: Alias[Awaitable[models.UploadFileInitResponse]]

RESOURCE: type[Resource]