"""PostgreSQL for tests: a database of a test's own in the server of `scripts/with-postgres`, or a server of its own."""

from __future__ import annotations

import os
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CONTROL = Path(__file__).parents[3] / "scripts" / "postgres"


def told(*command):
    """What a command prints."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def program(name):
    """The path of a program of PostgreSQL."""
    return f"{told(_CONTROL, 'bin')}/{name}"


@contextmanager
def fresh_database() -> Iterator[str]:
    """The URL of an empty database, which is dropped in the end."""
    server = os.environ.get("TIKTOKSHOP_TEST_POSTGRES")
    assert server, "run the tests with scripts/test-python, or with scripts/with-postgres"
    name = f"python_{uuid.uuid4().hex}"
    told(program("psql"), "-qX", server, "-c", f"CREATE DATABASE {name}")
    try:
        yield f"{server.rpartition('/')[0]}/{name}"
    finally:
        told(program("psql"), "-qX", server, "-c", f"DROP DATABASE {name} WITH (FORCE)")


class Cluster:
    """A server that a test may stop and restart."""

    def __init__(self) -> None:
        self._folder = told(_CONTROL, "folder")
        self.url = told(_CONTROL, "start", self._folder)

    def do(self, action: str) -> None:
        """`stop`, `kill`, `resume` or `restart`."""
        told(_CONTROL, action, self._folder)

    def remove(self) -> None:
        told(_CONTROL, "remove", self._folder)
