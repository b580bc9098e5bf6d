"""A sandbox process for all tests; the fixtures are the ones that the package has for its users."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .postgres import Cluster, fresh_database

ROOT = Path(__file__).resolve().parents[3]
os.environ.setdefault("TIKTOKSHOP_BINARY", str(ROOT / "target" / "debug" / "tiktokshop"))
for name in [name for name in os.environ if name.startswith("TIKTOK_")]:
    del os.environ[name]


@pytest.fixture
def sandbox(tiktokshop_sandbox):
    return tiktokshop_sandbox


@pytest.fixture
def client(tiktokshop_client):
    return tiktokshop_client


@pytest.fixture
def async_client(tiktokshop_async_client):
    return tiktokshop_async_client


@pytest.fixture
def order_id(sandbox):
    return sandbox.place_orders(1)[0]


@pytest.fixture
def database():
    """The URL of a database of the test's own, in PostgreSQL."""
    with fresh_database() as url:
        yield url


@pytest.fixture
def cluster():
    """A PostgreSQL of the test's own, which it may stop and restart."""
    cluster = Cluster()
    try:
        yield cluster
    finally:
        cluster.remove()


@pytest.fixture
def run_script(sandbox, tmp_path):
    """Runs a script in an interpreter of its own. It finds the sandbox's settings in `settings`."""

    def run(text: str, *, check: bool = True, **popen: Any) -> subprocess.CompletedProcess[str]:
        path = write_script(tmp_path, sandbox, text)
        done = subprocess.run([sys.executable, path], capture_output=True, text=True, timeout=120, **popen)
        if check:
            assert done.returncode == 0, f"{done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    return run


def write_script(folder: Path, sandbox: Any, text: str) -> Path:
    path = folder / "script.py"
    path.write_text(f"import json\nsettings = json.loads({json.dumps(sandbox.settings())!r})\n{text}")
    return path


def pytest_runtest_makereport(item, call):
    """Notes how each scenario went; the table of languages is made of it."""
    if call.when != "call":
        return
    if "test_conformance" in item.nodeid:
        name = item.originalname.removeprefix("test_")
    elif "test_receiver" in item.nodeid:
        name = item.callspec.params["scenario"]["id"]
    else:
        return
    problem = call.excinfo
    if problem is None:
        _scenarios.setdefault(name, "passed")
    else:
        _scenarios[name] = f"failed: {str(problem.value).splitlines()[0] if str(problem.value) else problem.typename}"


def pytest_sessionfinish():
    if not _scenarios:
        return
    known = json.loads((ROOT / "tests/conformance/scenarios.json").read_text())["scenarios"]
    told = {one["id"]: _scenarios[one["id"]] for one in known if one["id"] in _scenarios}
    folder = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "conformance"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "python.json").write_text(json.dumps(told, indent=2) + "\n")


_scenarios: dict[str, str] = {}
