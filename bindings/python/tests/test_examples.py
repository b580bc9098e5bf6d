"""The examples, as they are, against the sandbox."""

from __future__ import annotations

import importlib
import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager

import httpx
import pytest
from tiktokshop.webhooks import sign_test_event

from .conftest import ROOT
from .test_conformance import consent
from .test_webhooks import call_asgi, call_wsgi

FOLDER = ROOT / "examples/python"


@pytest.fixture
def environment(sandbox):
    return {
        "TIKTOK_APP_KEY": sandbox.app_key,
        "TIKTOK_APP_SECRET": sandbox.app_secret,
        "TIKTOK_SERVICE_ID": sandbox.service_id,
        "TIKTOK_ACCESS_TOKEN": sandbox.access_token,
        "TIKTOK_SHOP_CIPHER": sandbox.shops[0]["cipher"],
        "TIKTOK_API_URL": sandbox.api_url,
        "TIKTOK_AUTH_URL": sandbox.auth_url,
    }


@pytest.fixture
def run(environment):
    def run(name, *arguments, stdin=None):
        command = [sys.executable, FOLDER / name, *map(str, arguments)]
        settings = {**os.environ, **environment}
        done = subprocess.run(command, capture_output=True, text=True, env=settings, input=stdin, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture
def load(environment, monkeypatch, tmp_path):
    """An example as the module that a server would load."""

    def load(name, **more):
        for variable, value in {**environment, "TOKENS": str(tmp_path / "tokens.sqlite"), **more}.items():
            monkeypatch.setenv(variable, value)
        for variable in ("TIKTOK_ACCESS_TOKEN", "TIKTOK_SHOP_CIPHER"):
            monkeypatch.delenv(variable)
        monkeypatch.syspath_prepend(FOLDER)
        monkeypatch.delitem(sys.modules, name, raising=False)
        return importlib.import_module(name)

    return load


@pytest.mark.parametrize("name", ["quickstart.py", "quickstart_async.py"])
def test_quickstart(run, sandbox, name):
    order_id = sandbox.place_orders(1)[0]
    assert order_id in run(name)


def test_order_sync_goes_on_where_it_stopped(run, client, tmp_path):
    total = client.order.get_order_list(page_size=1).total_count
    assert run("order_sync.py", tmp_path / "orders.sqlite", 2) == "6 orders\n"
    assert run("order_sync.py", tmp_path / "orders.sqlite") == f"{total} orders\n"


def test_inventory_push(run, client):
    product = client.product.search_products(page_size=1).products[0]
    lines = f"{product.id},{product.skus[0].id},7\n{product.id},1,7\n"
    told = run("inventory_push.py", stdin=lines)
    assert "refused" in told
    assert not told.startswith("2 updated")
    assert run("inventory_push.py", stdin=lines.splitlines()[0]) == "1 updated, 0 refused\n"


def test_label_download(run, sandbox, tmp_path):
    order_id = sandbox.place_orders(1, status="AWAITING_COLLECTION")[0]
    assert "tracking number" in run("label_download.py", order_id, tmp_path)
    assert next(tmp_path.glob("*.pdf")).read_bytes().startswith(b"%PDF")


def test_oauth_app(load, sandbox):
    app = load("oauth_app").app
    status, headers, _ = call_asgi(app, "GET", "/oauth/tiktokshop/authorize")
    assert status == 302
    callback = consent(sandbox, headers["location"])
    cookie = headers["set-cookie"].split(";")[0]
    assert call_asgi(app, "GET", "/oauth/tiktokshop/callback", query=callback.split("?", 1)[1], cookie=cookie)[0] == 200
    status, _, body = call_asgi(app, "GET", f"/shops/{sandbox.shops[0]['id']}/orders")
    assert status == 200
    assert b'"status":' in body


@pytest.mark.parametrize(
    ("name", "call"), [("webhook_fastapi", call_asgi), ("webhook_flask", call_wsgi), ("webhook_django", call_wsgi)]
)
def test_webhook_receivers(load, sandbox, capsys, name, call):
    module = load(name)
    app = getattr(module, "app", None) or module.application
    data = {"order_id": "576653688135258178", "order_status": "UNPAID"}
    signed = sign_test_event(app_key=sandbox.app_key, app_secret=sandbox.app_secret, type=1, data=data)
    assert call(app, "POST", "/webhooks/tiktokshop", signed.body, signature=signed.signature)[0] == 200
    assert capsys.readouterr().out
    assert call(app, "POST", "/webhooks/tiktokshop", signed.body, signature="00")[0] == 401


@contextmanager
def served(name, environment):
    """An example under uvicorn, and the address of its webhooks."""
    command = [sys.executable, "-m", "uvicorn", f"{name}:app", "--port", "0", "--no-access-log"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    process = subprocess.Popen(command, cwd=FOLDER, env={**os.environ, **environment}, **pipes)
    try:
        lines = iter(process.stderr.readline, "")
        address = next(found[0] for line in lines if (found := re.search(r"http://[\d.:]+", line)))
        yield process, f"{address}/webhooks/tiktokshop"
    finally:
        process.kill()
        process.communicate()


@pytest.mark.skipif(os.name == "nt", reason="signals are of Unix")
def test_webhook_inbox_retries_across_a_restart(environment, sandbox, tmp_path):
    settings = {**environment, "TIKTOK_STORE": f"sqlite://{tmp_path}/inbox.sqlite"}

    def deliver(address, status):
        data = {"order_id": "576", "order_status": status, "update_time": 1}
        app = {"app_key": sandbox.app_key, "app_secret": sandbox.app_secret}
        signed = sign_test_event(**app, data=data, notification_id=status)
        assert httpx.post(address, content=signed.body, headers=signed.headers).status_code == 200

    with served("webhook_inbox", settings) as (first, address):
        deliver(address, "ON_HOLD")
        printed = [first.stdout.readline()]
        first.terminate()
        printed += first.stdout.readlines()
    with served("webhook_inbox", settings) as (second, address):
        while len(printed) < 3:
            printed.append(second.stdout.readline())
        assert printed == [f"order 576 is ON_HOLD, attempt {attempt}\n" for attempt in (1, 2, 3)]
        deliver(address, "CANCELLED")
        assert second.stdout.readline() == "order 576 is CANCELLED, attempt 1\n"
        second.terminate()
        second.communicate(timeout=60)
        assert second.returncode in (0, -signal.SIGTERM)
