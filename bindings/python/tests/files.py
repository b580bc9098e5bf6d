"""Small files that are what they claim."""

from __future__ import annotations

import struct
import zlib


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int = 400, height: int = 400) -> bytes:
    """A white picture."""
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    rows = _chunk(b"IDAT", zlib.compress((b"\0" + b"\xff" * 3 * width) * height))
    return b"\x89PNG\r\n\x1a\n" + header + rows + _chunk(b"IEND", b"")


PNG = png()
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)
