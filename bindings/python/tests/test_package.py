"""What is imported when, what is shipped, and what the types say."""

from __future__ import annotations

import importlib.metadata
import inspect
import pkgutil
import re
import shutil
import subprocess
import sys
import typing
import zipfile
from pathlib import Path

import pytest
import tiktokshop
from tiktokshop import AsyncClient, Client
from tiktokshop._generated.resources import DOMAINS

from .conftest import ROOT

HEAVY = ("asyncio", "decimal", "logging", "inspect", "dataclasses", "urllib.request", "sqlite3", "difflib", "enum.auto")


def test_importing_loads_little(run_script):
    done = run_script("""
import sys
before = set(sys.modules)
from tiktokshop import AsyncClient, Client
clients = Client(**settings), AsyncClient(**settings)
print(*sorted(set(sys.modules) - before))
""")
    loaded = done.stdout.split()
    assert [name for name in loaded if name in HEAVY] == []
    assert [name for name in loaded if name.split(".")[-1] in DOMAINS] == []
    assert len(loaded) < 60, loaded


def test_a_domain_is_loaded_when_it_is_used(run_script):
    done = run_script("""
import sys
from tiktokshop import Client
Client(**settings).order.get_order_list(page_size=1).orders
print(*sys.modules)
""")
    loaded = {name.split(".")[2] for name in done.stdout.split() if name.startswith("tiktokshop._generated.")}
    assert loaded & set(DOMAINS) == {"order"}


def test_every_public_name_is_there_and_told():
    assert set(tiktokshop.__all__) <= set(dir(tiktokshop))
    for name in tiktokshop.__all__:
        value = getattr(tiktokshop, name)
        assert value.__doc__, name
    with pytest.raises(AttributeError):
        tiktokshop.Nothing  # noqa: B018


def test_the_types_module_has_every_domain():
    for domain in DOMAINS:
        module = getattr(tiktokshop.types, domain)
        for name in module.__all__:
            assert getattr(module, name).__doc__, f"{domain}.{name}"
    source = inspect.getsource(tiktokshop.types)
    assert all(f"import {domain} as {domain}" in source for domain in DOMAINS)


def test_the_types_of_everything_can_be_asked_for():
    """What dependency injection, command lines and documentation do."""
    checked = 0
    for module in pkgutil.walk_packages(tiktokshop.__path__, "tiktokshop."):
        for one in functions_and_classes(importlib.import_module(module.name)):
            typing.get_type_hints(one)
            checked += 1
    assert checked > 4000
    hints = typing.get_type_hints(Client(env=False, app_key="k", app_secret="s").order.get_order_list)
    assert hints["return"] is tiktokshop.types.order.GetOrderListPage


def functions_and_classes(module):
    for one in vars(module).values():
        if getattr(one, "__module__", None) != module.__name__:
            continue
        if inspect.isclass(one):
            yield one
            members = (getattr(value, "__func__", getattr(value, "fget", value)) for value in vars(one).values())
            yield from filter(inspect.isfunction, members)
        elif inspect.isfunction(one):
            yield one


def test_both_clients_have_the_same_surface():
    sync = {name for name in dir(Client) if name[0] != "_"} - {"close"}
    other = {name for name in dir(AsyncClient) if name[0] != "_"} - {"aclose"}
    assert sync == other
    assert inspect.signature(Client) == inspect.signature(AsyncClient)


def test_version_and_files_of_the_distribution():
    """The wheel that `scripts/test-python` has installed."""
    files = importlib.metadata.files("tiktokshop")
    names = sorted(str(file) for file in files if "__pycache__" not in str(file))
    assert importlib.metadata.version("tiktokshop") == tiktokshop.__version__
    assert "tiktokshop/py.typed" in names
    assert any(name.startswith("tiktokshop/_native.") for name in names)
    assert {"LICENSE-MIT", "LICENSE-APACHE"} <= {name.rsplit("/", 1)[-1] for name in names}
    assert not [name for name in names if "sbom" in name], "it would name folders of the machine that built it"
    tops = {name.split("/")[0] for name in names}
    assert tops <= {"tiktokshop", f"tiktokshop-{tiktokshop.__version__}.dist-info"}, tops
    kinds = {name.rsplit(".", 1)[-1] for name in names if name.startswith("tiktokshop/")}
    assert kinds <= {"py", "pyi", "typed", "so", "pyd"}, kinds
    assert not [name for name in names if "/test" in name.replace("/testing.py", "") or "/bench" in name]
    assert sum(name.endswith("/api.pyi") for name in names) == len(DOMAINS)


def test_hints_of_public_functions_can_be_read():
    assert typing.get_type_hints(tiktokshop.Model.to_dict)["return"] == dict[str, typing.Any]


@pytest.fixture
def copied(tmp_path):
    """Loads a copy of the package with another native part: what is said."""

    def load(part: bytes | None, name: str = "_native.abi3.so") -> str:
        home = Path(tiktokshop.__file__).parent
        copy = tmp_path / "tiktokshop"
        shutil.copytree(home, copy, ignore=shutil.ignore_patterns("_native*.so", "__pycache__"), dirs_exist_ok=True)
        for stale in copy.glob("_native*.so"):
            stale.unlink()
        if part is not None:
            (copy / name).write_bytes(part)
        said = []
        for module in ("tiktokshop.client", "tiktokshop.webhooks"):
            script = f"import sys; sys.path[:0] = [{str(tmp_path)!r}]; import {module}"
            done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
            said.append(done.stderr.strip().splitlines()[-1])
        assert said[0] == said[1]
        return said[0]

    return load


@pytest.mark.skipif(sys.platform != "linux", reason="the loader of Linux says so")
def test_a_native_part_that_is_not_there_or_does_not_load_says_why(copied):
    from tiktokshop import _native

    whole = Path(_native.__file__).read_bytes()
    assert "has no native part in" in copied(None)
    assert "for another Python or platform: there is _native.pyd" in copied(whole, "_native.pyd")
    assert re.search(r"does not load: .*file too short.* It is damaged", copied(whole[:20]))
    assert re.search(r"does not load: .*invalid ELF header.* another platform, or damaged", copied(b"git-lfs " * 99))
    newest = sorted(re.findall(rb"\0GLIBC_2\.\d\d\0", whole))[-1]
    future = copied(whole.replace(newest, b"\0GLIBC_9.99\0"))
    assert re.search(r"does not load: .*GLIBC_9.99' not found.* C library of this system is too old", future)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has glibc")
def test_the_glibc_that_an_artifact_wants_is_read(tmp_path):
    from tiktokshop import _native

    def asked(*arguments):
        script = ROOT / "scripts/glibc"
        return subprocess.run([sys.executable, script, *arguments], capture_output=True, text=True, timeout=60)

    library = Path(_native.__file__)
    found = re.findall(rb"\0GLIBC_(\d+)\.(\d+)(?:\.\d+)?(?=\0)", library.read_bytes())
    newest = max((int(major), int(minor)) for major, minor in found)
    done = asked(library)
    assert done.stdout.startswith(f"{library.name} GLIBC_{newest[0]}.{newest[1]}"), done.stdout + done.stderr
    assert asked("--most", f"{newest[0]}.{newest[1]}.9", library).returncode == 0
    assert asked("--most", "2.1", library).returncode == 1
    wheel = tmp_path / "a.whl"
    with zipfile.ZipFile(wheel, "w") as made:
        made.write(library, "tiktokshop/_native.so")
    assert asked("--most", "2.1", wheel).returncode == 1
