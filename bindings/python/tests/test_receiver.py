"""The scenarios of the receiver: each is a list of requests, with what comes back and what the app hears."""

from __future__ import annotations

import json

import pytest
import tiktokshop
from tiktokshop import MemoryStore, TikTokShopError, asgi, wsgi
from tiktokshop._generated.errors import BY_KIND
from tiktokshop.webhooks import sign_test_event

from .conftest import ROOT
from .test_conformance import consent
from .test_webhooks import call_asgi, call_wsgi

TABLE = json.loads((ROOT / "tests/conformance/scenarios.json").read_text())
SCENARIOS = [one for one in TABLE["scenarios"] if "receiver" in one]
KIND_OF = {kind: name for name, kind in BY_KIND.items()}


class Visit:
    """A receiver, and the browsers that visit it."""

    def __init__(self, sandbox, kind):
        self.sandbox, self.heard, self.fails = sandbox, [], False
        self.cookies, self.callback = {}, ""
        settings = sandbox.settings(access_token=None, shop_cipher=None, store=MemoryStore())
        module, client, self.call = (
            (wsgi, tiktokshop.Client, call_wsgi) if kind == "wsgi" else (asgi, tiktokshop.AsyncClient, call_asgi)
        )
        self.app = module.App(
            client(**settings),
            authorize_host=sandbox.auth_url,
            max_body_bytes=5000,
            note="user 7",
            on_event=lambda event: self.hear(f"event {event.type}"),
            on_authorized=lambda done: self.hear(f"authorized {done.note}"),
            on_error=self.hear_error,
        )

    def hear(self, what):
        self.heard.append(what)
        if self.fails:
            raise LookupError("the app failed")

    def hear_error(self, error):
        self.heard.append(f"error {KIND_OF[type(error)] if isinstance(error, TikTokShopError) else 'app'}")

    def take(self, step):
        if "advance" in step:
            self.sandbox.advance(step["advance"])
        if "fault" in step:
            self.sandbox.control("POST", "faults", step["fault"])
        self.fails = step.get("app_fails", False)
        status, headers, body = self.call(self.app, step.get("method", "GET"), step["path"], **self.request(step))
        heard, self.heard = self.heard, []
        check(step, status, headers, body.decode(), heard)
        if "set-cookie" in headers and "from" in step:
            self.cookies[step["from"]] = headers["set-cookie"].split(";")[0]
        if "then" in step:
            self.callback = consent(self.sandbox, headers["location"], step["then"]).split("?", 1)[1]

    def request(self, step):
        body = "x" * step["body_bytes"] if "body_bytes" in step else step.get("body", "")
        app = {"app_key": self.sandbox.app_key, "app_secret": self.sandbox.app_secret}
        signatures = {"good": sign_test_event(**app, body=body).signature if body else "", "forged": "0" * 64}
        return {
            "query": step.get("query", "").replace("{callback}", self.callback),
            "body": body.encode(),
            "signature": signatures.get(step.get("signature")),
            "cookie": self.cookies.get(step.get("from"), ""),
        }


def check(step, status, headers, body, heard):
    assert status == step["status"], (step, body)
    assert heard == step.get("heard", []), step
    for name, part in step.get("headers", {}).items():
        value = headers.get(name)
        assert value is None if part is None else part in (value or ""), (step, name, value)
    assert step.get("body_has", "") in body, step
    assert "body_lacks" not in step or step["body_lacks"] not in body, step


@pytest.mark.parametrize("kind", ["wsgi", "asgi"])
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario["id"])
def test_receiver(sandbox, scenario, kind):
    visit = Visit(sandbox, kind)
    for step in scenario["receiver"]:
        visit.take(step)
