"""Why a signature is what it is."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from ._encode import plain
from ._loading import native as _native
from .model import Model


def explain(
    *,
    app_secret: str,
    target: str,
    body: str | bytes = "",
    content_type: str | None = None,
    compare_with: str | None = None,
    now: int | datetime = 0,
) -> Model:
    """Explains a signature step by step: `canonical`, `sign`, `steps`, `findings`. The secret is masked.

    `target` is a URL or a path with its query. `compare_with` is a URL or a curl command that the platform refused:
    the findings then say how it differs. `now` is the time, in Unix seconds, to judge its timestamp by.
    """
    given: dict[str, Any] = {
        "app_secret": app_secret,
        "target": target,
        "body": body.decode(errors="replace") if isinstance(body, bytes) else body,
        "content_type": content_type,
        "compare_with": compare_with,
        "now": plain(now),
    }
    return Model(json.loads(_native.explain(json.dumps(given))))
