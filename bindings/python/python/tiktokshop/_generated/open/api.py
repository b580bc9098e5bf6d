# Generated from core/catalog by `cargo gen`. Do not edit.

"""Open: its operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._options import CallOptions, PageOptions, WindowOptions
from ..._required import REQUIRED
from ..._typing import Unpack
from ...model import ResponseModel
from ...params import MoneyParams
from ...resource import Resource
from ...time_walk import TimeWalk
from ...upload import FileLike
from .models import (
    UploadFileInitResponse,
)


class OpenApi(Resource):
    """Open."""

    __slots__ = ()
    _domain = "open"
    _aliases = {
        "UploadFileInit": "upload_file_init",
        "uploadFileInit": "upload_file_init",
    }

    def upload_file_init(
        self,
        *,
        file_name: str = REQUIRED,
        file_size: int = REQUIRED,
        file_type: str = REQUIRED,
        target_path: str = REQUIRED,
        total_chunk_count: int = REQUIRED,
        **options: Unpack[CallOptions],
    ) -> UploadFileInitResponse:
        """Starts a chunked file upload and returns its URL and token.

        Official name `UploadFileInit`: `POST /open/{version}/file/init`, version 202512.

        - cipher: `category_asset_cipher` (optional)
        - cipher: `shop_cipher` (optional)

        Args:
            file_name: Name of the file to upload, with its extension. Required.
            file_size: Size of the whole file in bytes, over all its parts. Required.
            file_type: Kind of the file that is to be uploaded. Required.
            target_path: Path that says where the uploaded file belongs. Required.
            total_chunk_count: Number of parts into which the file is cut for the upload. Required.
            **options: `version`, `timeout`, `max_retries` and others: see `CallOptions`.
        """
        params = {
            "file_name": file_name,
            "file_size": file_size,
            "file_type": file_type,
            "target_path": target_path,
            "total_chunk_count": total_chunk_count,
        }
        return self._call("open.upload_file_init", "UploadFileInitResponse", params, options)


#: With an `AsyncClient` the same methods are awaited.
AsyncOpenApi = OpenApi
RESOURCE = OpenApi