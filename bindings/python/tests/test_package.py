"""What is imported when, what is shipped, and what the types say."""

from __future__ import annotations

import importlib.metadata
import inspect
import pkgutil
import typing

import pytest
import tiktokshop
from tiktokshop import AsyncClient, Client
from tiktokshop._generated.resources import DOMAINS

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
