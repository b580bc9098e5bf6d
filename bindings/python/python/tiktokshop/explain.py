"""Why a signature is what it is."""

from __future__ import annotations

import json
from typing import Any

from . import _native
from .model import Model


def explain(
    *,
    app_secret: str,
    target: str,
    body: str = "",
    content_type: str | None = None,
    compare_with: str | None = None,
    now: int = 0,
) -> Model:
    """Explains a signature step by step: `canonical`, `sign`, `steps`, `findings`. The secret is masked.

    `target` is a URL or a path with its query. `compare_with` is a URL or a curl command that the platform refused:
    the findings then say how it differs. `now` is the time, in Unix seconds, to judge its timestamp by.
    """
    given: dict[str, Any] = {
        "app_secret": app_secret,
        "target": target,
        "body": body,
        "content_type": content_type,
        "compare_with": compare_with,
        "now": now,
    }
    return Model(json.loads(_native.explain(json.dumps(given))))
