"""Names for annotations that older Pythons lack. `typing.get_type_hints` asks for them; nothing else does."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Required as Required
    from typing_extensions import Self as Self
    from typing_extensions import Unpack as Unpack
else:

    class _Plain:
        """`Unpack[X]` and `Required[X]` where `typing` has no such thing: `X`."""

        def __class_getitem__(cls, item):
            return item

    # Since Python 3.11.
    Self = getattr(typing, "Self", Any)
    Required = getattr(typing, "Required", _Plain)
    Unpack = getattr(typing, "Unpack", _Plain)
