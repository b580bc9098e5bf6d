# Generated from core/catalog by `cargo gen`. Do not edit.

"""Logistics: known values. For an unknown value, the field holds the text that was sent."""

from ...enums import OpenEnum
