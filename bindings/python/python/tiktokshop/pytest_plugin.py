"""Fixtures for pytest, found by themselves: a sandbox, and clients of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .async_client import AsyncClient
    from .client import Client
    from .testing import Sandbox


@pytest.fixture(scope="session")
def tiktokshop_sandbox_process() -> Iterator[Sandbox]:
    """One sandbox process for all tests."""
    from .testing import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def tiktokshop_sandbox(tiktokshop_sandbox_process: Sandbox) -> Sandbox:
    """The sandbox as it was at its start."""
    tiktokshop_sandbox_process.reset()
    return tiktokshop_sandbox_process


@pytest.fixture
def tiktokshop_client(tiktokshop_sandbox: Sandbox) -> Iterator[Client]:
    """A client of the sandbox's first shop."""
    with tiktokshop_sandbox.client() as client:
        yield client


@pytest.fixture
def tiktokshop_async_client(tiktokshop_sandbox: Sandbox) -> AsyncClient:
    """The same for `asyncio`."""
    return tiktokshop_sandbox.async_client()
