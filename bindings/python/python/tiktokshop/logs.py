"""Logs: the logger `tiktokshop` of the standard library, and `TIKTOK_SHOP_LOG=debug|info`.

At `INFO` there is a line for each answer, retry, refresh, failure and wait of a second or more; at `DEBUG` for each
request and shorter wait too. Warnings, such as of items of a batch that failed, are logged wherever `WARNING` is: where
nobody has set up logging, Python writes them to stderr. No line shows an app secret, a token or a signature, nor what
was sent or answered, but for the value or the items that a warning is about.
"""

from __future__ import annotations

import os
import sys

VARIABLE = "TIKTOK_SHOP_LOG"
NAME = "tiktokshop"

_WARNING = ("warning",)
_INFO = ("response", "retry", "wait", "refresh", "failure", *_WARNING)
_DEBUG = ("request", *_INFO)


def follow(hooks: Hooks) -> None:
    """Logs what the logger's level asks for; where nobody has set up logging, that is warnings. They cost nothing."""
    wanted = os.environ.get(VARIABLE, "").strip().lower()
    if wanted in ("debug", "info"):
        _set_up(wanted)
    if "logging" not in sys.modules:
        hooks.log_with(_log, _WARNING)
        return
    import logging

    logger = logging.getLogger(NAME)
    if logger.isEnabledFor(logging.DEBUG):
        hooks.log_with(_log, _DEBUG)
    elif logger.isEnabledFor(logging.INFO):
        hooks.log_with(_log, _INFO)
    elif logger.isEnabledFor(logging.WARNING):
        hooks.log_with(_log, _WARNING)
    else:
        hooks.log_with(None, ())


def _set_up(level: str) -> None:
    """A handler for people who only set the variable; loggers that were set up are left alone."""
    import logging

    logger = logging.getLogger(NAME)
    if logger.level == logging.NOTSET:
        logger.setLevel(level.upper())
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)


def _log(event: str, told: Model) -> None:
    import logging

    level, text = _LINES[event](told)
    logging.getLogger(NAME).log(getattr(logging, level), text, extra={"tiktokshop": told.to_dict()})


def _request(told: Model) -> tuple[str, str]:
    return "DEBUG", f"{told['operation']} attempt {told['attempt']}: {told['method']} {told['path']}"


def _response(told: Model) -> tuple[str, str]:
    spent = f"{told['elapsed'] * 1000:.0f} ms"
    return "INFO", (
        f"{told['operation']} attempt {told['attempt']}: HTTP {told['http_status']}, code {told['code']}, "
        f"request_id {told['request_id']}, {spent}"
    )


def _retry(told: Model) -> tuple[str, str]:
    return "INFO", (
        f"{told['operation']} attempt {told['attempt']} failed ({told['kind']}, code {told['code']}): "
        f"again in {told['wait']:.2f} s"
    )


def _wait(told: Model) -> tuple[str, str]:
    level = "INFO" if told["wait"] >= 1 else "DEBUG"
    return level, f"{told['operation']} waits {told['wait']:.2f} s ({told['reason']})"


def _refresh(told: Model) -> tuple[str, str]:
    if told.get("failed"):
        return "WARNING", f"the access token of {told['account']} was not refreshed: {told['failed']}"
    return "INFO", f"the access token of {told['account']} was refreshed"


def _warning(told: Model) -> tuple[str, str]:
    return "WARNING", f"{told['operation']}: {told['text']}"


def _failure(told: Model) -> tuple[str, str]:
    return "WARNING", str(told["text"])


_LINES = {
    "request": _request,
    "response": _response,
    "retry": _retry,
    "wait": _wait,
    "refresh": _refresh,
    "failure": _failure,
    "warning": _warning,
}


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .hooks import Hooks  # noqa: E402
from .model import Model  # noqa: E402
