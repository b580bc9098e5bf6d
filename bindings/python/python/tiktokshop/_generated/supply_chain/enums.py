# Generated from core/catalog by `cargo gen`. Do not edit.

"""Supply chain: known values. More may come: then the field holds the text that was sent."""

from ...enums import OpenEnum
