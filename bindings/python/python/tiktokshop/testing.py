"""The sandbox: a TikTok Shop on this machine, for tests. It validates what the platform validates.

    from tiktokshop.testing import Sandbox

    with Sandbox() as sandbox, sandbox.client() as client:
        sandbox.place_orders(3, status="AWAITING_SHIPMENT")
        assert client.order.get_order_list(page_size=10).orders

With pytest, use the fixtures `tiktokshop_sandbox` and `tiktokshop_client`. The sandbox is the program `tiktokshop`,
from `pip install tiktokshop-cli`, the variable `TIKTOKSHOP_BINARY`, or the search path.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

from ._typing import Self
from .errors import ConfigurationError
from .model import Model

VARIABLE = "TIKTOKSHOP_BINARY"
_NAME = "tiktokshop.exe" if os.name == "nt" else "tiktokshop"
_opener = build_opener(ProxyHandler({}))


def find_binary(binary: str | os.PathLike[str] | None = None) -> str:
    """The program `tiktokshop`: as given, from the environment, the package `tiktokshop-cli` or the search path."""
    named = binary or os.environ.get(VARIABLE)
    if named:
        return os.fspath(named)
    beside = os.path.join(sysconfig.get_path("scripts"), _NAME)
    if os.path.exists(beside):
        return beside
    found = shutil.which(_NAME)
    if found is None:
        raise ConfigurationError(
            "the program tiktokshop was not found",
            hint=f"pip install tiktokshop-cli, or name it in {VARIABLE}.",
        )
    return found


class SandboxError(Exception):
    """The sandbox refused a request."""


class Sandbox:
    """A sandbox process. It ends with the `with` block, on `close`, or with this process."""

    api_url: str
    auth_url: str
    control_url: str
    app_key: str
    app_secret: str
    service_id: str
    access_token: str
    refresh_token: str
    shops: list[Model]
    """Each with `id`, `cipher`, `name` and `region`."""
    accounts: list[Model]
    """Each with `open_id`, `access_token`, `refresh_token` and `shops`."""

    def __init__(
        self,
        *,
        seed: int = 7,
        frozen: bool = False,
        start_time: int | None = None,
        strict: bool = False,
        binary: str | os.PathLike[str] | None = None,
        arguments: Sequence[str] = (),
    ) -> None:
        """Starts a sandbox on a free port.

        The same `seed` creates the same shops, orders and ids. `frozen` stops its clock. `strict` refuses unknown
        parameters. `arguments` are passed on to the program.
        """
        command = [find_binary(binary), "sandbox", "--port", "0", "--seed", str(seed), "--json"]
        command += ["--until-stdin-closes", *arguments]
        command += ["--frozen"] * frozen + ["--strict"] * strict
        command += ["--start-time", str(start_time)] if start_time is not None else []
        try:
            # Its end of standard input closes with this process, also where that is killed.
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        except OSError as problem:
            raise ConfigurationError(
                f"the program {command[0]} cannot be started: {problem.strerror}",
                hint=f"pip install tiktokshop-cli, or name another in {VARIABLE}.",
            ) from problem
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise SandboxError(f"the sandbox did not start: {command[0]} ended with {self._process.wait()}")
        self._read(json.loads(line))
        _alive.append(self)

    def _read(self, told: dict[str, Any]) -> None:
        for name in ("api_url", "auth_url", "control_url", "app_key", "app_secret", "service_id"):
            setattr(self, name, told[name])
        self.access_token, self.refresh_token = told["access_token"], told["refresh_token"]
        self.shops = [Model(shop) for shop in told["shops"]]
        self.accounts = [Model(account) for account in told["accounts"]]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Stops the sandbox."""
        if self._process.poll() is None:
            self._process.terminate()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()
        if self in _alive:
            _alive.remove(self)

    def settings(self, **more: Any) -> dict[str, Any]:
        """The settings of a client for this sandbox."""
        own = {
            "app_key": self.app_key,
            "app_secret": self.app_secret,
            "service_id": self.service_id,
            "access_token": self.access_token,
            "shop_cipher": self.shops[0]["cipher"],
            "api_url": self.api_url,
            "auth_url": self.auth_url,
            "retry": {"base": 0.0, "jitter": 0.0},
            "no_proxy": True,
            "env": False,
        }
        return {**own, **more}

    def client(self, **settings: Any) -> Client:
        """A client for the first shop. Your settings take precedence over those of the sandbox; `None` removes one."""
        from .client import Client

        return Client(**self.settings(**settings))

    def async_client(self, **settings: Any) -> AsyncClient:
        """The same for `asyncio`."""
        from .async_client import AsyncClient

        return AsyncClient(**self.settings(**settings))

    def control(self, method: str, path: str, /, body: Any = None, **query: Any) -> Any:
        """Calls the control API, which docs/sandbox.md describes: `control("POST", "clock", {"advance": 60})`."""
        url = f"{self.control_url}/{path}" + (f"?{urlencode(query)}" if query else "")
        data = None if body is None and method == "GET" else json.dumps(body or {}).encode()
        try:
            with _opener.open(Request(url, data=data, method=method)) as answer:
                return json.load(answer)
        except HTTPError as problem:
            with problem:
                told = problem.read().decode(errors="replace")
            raise SandboxError(f"{method} {path}: {told}") from None

    def reset(self) -> None:
        """Restores the initial state, with the same ids and tokens and without faults."""
        self.control("POST", "reset")

    def advance(self, seconds: float) -> int:
        """Advances the clock, and returns its time. Everything due by then happens."""
        return int(self.control("POST", "clock", {"advance": int(seconds)})["now"])

    def place_orders(self, count: int = 1, **fields: Any) -> list[str]:
        """Places orders as a buyer, and returns their ids. `status=` moves them to a status."""
        ids: list[str] = self.control("POST", "orders", {"count": count, **fields})["order_ids"]
        return ids

    def expire_tokens(self, **which: Any) -> None:
        """Expires all access tokens, or those of an `open_id`."""
        self.control("POST", "tokens/expire", which)

    def fault(
        self,
        action: str | Mapping[str, Any],
        *,
        operation: str | None = None,
        path: str | None = None,
        times: int | None = None,
        when: str | None = None,
        **fields: Any,
    ) -> int:
        """Makes calls fail: `fault("rate_limit", operation="order.get_order_list", times=1, retry_after=2)`."""
        wanted = {"operation": operation, "path": path, "times": times, "when": when}
        chosen = {"type": action, **fields} if isinstance(action, str) else dict(action)
        body = {name: value for name, value in wanted.items() if value is not None}
        return int(self.control("POST", "faults", {**body, "action": chosen})["id"])

    def clear_faults(self) -> None:
        """Removes all faults."""
        self.control("DELETE", "faults")

    def requests(self, **which: Any) -> list[Model]:
        """The received requests, with secrets masked: `requests(operation="order.get_order_list", last=5)`."""
        return [Model(request) for request in self.control("GET", "requests", **which)["requests"]]

    def trigger_webhook(self, type: str | int, **fields: Any) -> Any:
        """Sends a webhook to `address=` or to the subscribed addresses, and waits for their responses."""
        self.control("POST", "webhooks/trigger", {"type": type, **fields})
        return self.control("POST", "webhooks/flush")

    def __repr__(self) -> str:
        return f"<Sandbox at {self.api_url}>"


_alive: list[Sandbox] = []


def _end() -> None:
    for sandbox in list(_alive):
        sandbox.close()


atexit.register(_end)


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from .async_client import AsyncClient  # noqa: E402
from .client import Client  # noqa: E402
