"""Answers as fields of pydantic's models and as what a FastAPI route returns. Loaded when pydantic asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic_core import CoreSchema

from .model import Model


def core_schema(model: type[Model]) -> CoreSchema:
    """Takes an object of that class or a dict, and writes a dict. Fields are not checked: the platform adds to them."""
    from pydantic_core import core_schema as made

    def read(value: Any) -> Model:
        if isinstance(value, model):
            return value
        if isinstance(value, Mapping):
            return model(value)
        raise ValueError(f"it must be a dict or an object of {model.__name__}")

    written = made.plain_serializer_function_ser_schema(lambda one: one.to_dict())
    return made.no_info_plain_validator_function(read, serialization=written)


def json_schema(model: type[Model]) -> dict[str, Any]:
    """What OpenAPI shows."""
    return {"type": "object", "title": model.__name__, "additionalProperties": True}
