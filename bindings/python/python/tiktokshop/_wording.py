"""What the core calls things, and what they are called in Python."""

from __future__ import annotations

import re

_WORDS = (
    (r"Set it with ClientBuilder::(\w+), or (\w+) in the environment with from_env\(\)", r"Give \1=, or set \2"),
    (r"with ClientBuilder::store", "with store="),
    (r"Set one with access_token\(\) or TIKTOK", "Give access_token=, or set TIKTOK"),
    (r"shop\(id\), with_account\(\) or ClientBuilder::account", "client.shop(id) or account="),
    (r"client\.shop\(id\) or with_shop_cipher\(\)", "client.shop(id) or shop_cipher="),
    (r"Use with_category_asset_cipher\(\)", "Give category_asset_cipher="),
    (r"set its type with content_type\(\)", "set its type with Upload(..., content_type=...)"),
    (
        r"as an Upload: from a path, from bytes or from a stream",
        "as bytes, as an open file or as Upload(path)",
    ),
    (r"windows\(\) does it", "the method whose name ends in _between does it"),
    (r"Use pages\(\) or items\(\)", "Walk its pages"),
    (r"; request\(\) calls any path", "; client.request() calls any path"),
    (r"use the signature explainer", "use tiktokshop.explain()"),
)
#: Each of these texts has one of these in it; most texts have neither.
_SIGNS = ("()", "::", "(id)", "an Upload", "explainer")
_PARAMETER = re.compile(r"there is no parameter `(\w+)`\.(?! Did you mean)")


def in_python(text: str) -> str:
    """A text of the core, for people who read Python."""
    if any(sign in text for sign in _SIGNS):
        for core, ours in _WORDS:
            text = re.sub(core, ours, text)
    return _PARAMETER.sub(_near_option, text) if "there is no parameter" in text else text


def _near_option(found: re.Match[str]) -> str:
    """The core knows what parameters a misspelt name is near to. It may be near to an option as well."""
    from difflib import get_close_matches

    from ._encode import OPTIONS, WALK

    near = get_close_matches(found[1], [*OPTIONS, *WALK], 1, 0.75)
    return f"{found[0]} Did you mean the option `{near[0]}`?" if near else found[0]
