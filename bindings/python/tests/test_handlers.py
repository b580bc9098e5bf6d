"""Authorizations through the ready handlers: whose browser it is, what the app hears, what a reload does."""

from __future__ import annotations

import asyncio
import logging
import socket
import subprocess
import sys
import threading
import time
from http.cookies import SimpleCookie
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import ProxyHandler, Request, build_opener

import pytest
import tiktokshop
from tiktokshop import MemoryStore, SQLiteStore, asgi, wsgi
from tiktokshop.webhooks import sign_test_event

from .conftest import write_script
from .test_conformance import _Stay, consent
from .test_webhooks import AUTHORIZE, CALLBACK, WEBHOOK, call_asgi, call_wsgi


class Site:
    """An app of either kind, with its store."""

    def __init__(self, sandbox, kind, store=None, **options):
        settings = sandbox.settings(access_token=None, shop_cipher=None, store=store or MemoryStore())
        self.sandbox = sandbox
        made = tiktokshop.Client(**settings) if kind == "wsgi" else tiktokshop.AsyncClient(**settings)
        module, self._call = (wsgi, call_wsgi) if kind == "wsgi" else (asgi, call_asgi)
        self.app = module.App(made, authorize_host=sandbox.auth_url, **options)

    def get(self, path, query="", cookie=""):
        return self._call(self.app, "GET", path, query=query, cookie=cookie)

    def begin(self, cookie=""):
        """What a browser has after it was sent away and the seller said yes: the query, and its cookie."""
        status, headers, _ = self.get(AUTHORIZE, cookie=cookie)
        assert status == 302
        query = consent(self.sandbox, headers["location"]).split("?", 1)[1]
        return query, headers["set-cookie"].split(";")[0]

    def back(self, query, cookie=""):
        return self.get(CALLBACK, query, cookie)


@pytest.fixture(params=["wsgi", "asgi"])
def kind(request):
    return request.param


def test_another_browser_is_refused(sandbox, kind):
    told = []
    site = Site(sandbox, kind, on_authorized=told.append, on_error=told.append)
    query, cookie = site.begin()
    _, other = site.begin()
    for foreign in ("", other, cookie[:-1] + ("0" if cookie[-1] != "0" else "1")):
        assert site.back(query, foreign)[0] == 400
    assert [type(error) for error in told] == [tiktokshop.InvalidRequestError] * 3
    told.clear()
    assert site.back(query, cookie)[0] == 200
    assert told[0].shops[0].id == sandbox.shops[0]["id"]


def test_a_cookie_is_kept_from_scripts_and_other_sites(sandbox, kind):
    site = Site(sandbox, kind)
    _, headers, _ = site.get(AUTHORIZE)
    (cookie,) = SimpleCookie(headers["set-cookie"]).values()
    assert (cookie["httponly"], cookie["samesite"], cookie["path"], cookie["max-age"]) == (True, "Lax", "/", "600")
    assert not cookie["secure"]
    assert not cookie.key.startswith("__Host-")


def test_behind_a_proxy_with_tls_the_cookie_is_secure(sandbox):
    site = Site(sandbox, "wsgi")
    for more in ({"wsgi.url_scheme": "https"}, {"HTTP_X_FORWARDED_PROTO": "https"}):
        _, headers, _ = call_wsgi(site.app, "GET", AUTHORIZE, **more)
        (cookie,) = SimpleCookie(headers["set-cookie"]).values()
        assert cookie["secure"]
        assert cookie.key.startswith("__Host-")


def test_visits_that_come_to_nothing_write_nothing(sandbox, kind, tmp_path):
    site = Site(sandbox, kind, store=SQLiteStore(str(tmp_path / "tokens.sqlite"), key="07" * 32))
    site.begin()
    written = lambda: [path.stat().st_mtime_ns for path in sorted(tmp_path.iterdir())]  # noqa: E731
    before = written()
    for _ in range(5):
        assert site.get(AUTHORIZE)[0] == 302
        assert site.back("code=x&state=y")[0] == 400
    assert written() == before


def test_the_note_and_the_request_come_to_the_app(sandbox, kind):
    told = []

    def connected(done, request):
        told.append((done.note, request))
        return f"/welcome/{done.note}"

    noted = lambda request: "tenant " + (request["PATH_INFO"] if kind == "wsgi" else request["path"]).split("/")[-1]  # noqa: E731
    site = Site(sandbox, kind, note=noted, on_authorized=connected)
    query, cookie = site.begin()
    status, headers, _ = site.back(query, cookie)
    assert (status, headers["location"]) == (302, "/welcome/tenant%20authorize")
    note, request = told[0]
    assert note == "tenant authorize"
    assert query in str(request.get("QUERY_STRING", request.get("query_string")))


async def async_note(request):
    await asyncio.sleep(0)
    return "async"


def test_an_async_note(sandbox, kind):
    told = []
    site = Site(sandbox, kind, note=async_note, on_authorized=told.append)
    site.back(*site.begin())
    assert told[0].note == "async"


def test_a_note_that_fails_is_told_and_no_seller_is_sent_away(sandbox, kind):
    for bad in (lambda request: 1 / 0, lambda request: None, "x" * 601):
        told = []
        site = Site(sandbox, kind, note=bad, on_error=told.append)
        status, headers, _ = site.get(AUTHORIZE)
        assert (status, "location" in headers, len(told)) == (400 if isinstance(bad, str) else 500, False, 1)


def test_an_app_that_fails_is_called_again_when_the_page_is_loaded_again(sandbox, kind):
    told, errors = [], []

    def connected(done):
        told.append(done.open_id)
        if len(told) < 3:
            raise LookupError("the database is down")

    site = Site(sandbox, kind, on_authorized=connected, on_error=errors.append)
    query, cookie = site.begin()
    for _ in range(2):
        status, headers, body = site.back(query, cookie)
        assert (status, b"is connected, but the app could not finish" in body) == (500, True)
        cookie = headers["set-cookie"].split(";")[0]
    assert [str(error) for error in errors] == ["the database is down"] * 2
    assert len(told) == 2, "the tokens are saved, and come to the app again"
    status, headers, body = site.back(query, cookie)
    assert (status, b"is connected." in body) == (200, True)
    cookie = headers["set-cookie"].split(";")[0]
    status, _, body = site.back(query, cookie)
    assert (status, b"connected already" in body) == (200, True)
    assert (len(told), len(set(told)), len(errors)) == (3, 1, 2)
    assert site.back(query)[0] == 400, "another browser"


def test_links_of_begin_pass_where_any_browser_may_come_back(sandbox, kind):
    told = []
    for any_browser, status in ((False, 400), (True, 200)):
        site = Site(sandbox, kind, on_authorized=told.append, any_browser=any_browser)
        begun = site.app._client.oauth.begin(host=sandbox.auth_url, note="mailed")
        link = asyncio.run(begun) if kind == "asgi" else begun
        query = consent(sandbox, link.url).split("?", 1)[1]
        assert site.back(query)[0] == status
    assert [done.note for done in told] == ["mailed"]


def test_without_on_error_the_log_is_told(sandbox, kind, caplog):
    site = Site(sandbox, kind, on_event=lambda event: 1 / 0, on_authorized=lambda done: 1 / 0)
    signed = sign_test_event(app_key=sandbox.app_key, app_secret=sandbox.app_secret, type=1, data={})
    assert site._call(site.app, "POST", WEBHOOK, signed.body, signature=signed.signature)[0] == 500
    assert site._call(site.app, "POST", WEBHOOK, signed.body, signature="0" * 64)[0] == 401
    assert site.back(*site.begin())[0] == 500
    lines = [(record.levelno, record.message.split(":")[0]) for record in caplog.records]
    assert lines == [
        (logging.WARNING, "the handler of a webhook failed"),
        (logging.WARNING, "a webhook was refused"),
        (logging.WARNING, "a shop was connected, but on_authorized failed"),
    ]
    assert "ZeroDivisionError" in caplog.text
    assert sandbox.app_secret not in caplog.text


def test_an_on_error_that_fails_changes_no_answer(sandbox, kind, caplog):
    def fails(error):
        raise RuntimeError("no log either")

    site = Site(sandbox, kind, on_error=fails)
    assert site.back("code=x&state=y")[0] == 400
    assert "no log either" in caplog.text


def test_wrong_methods_and_urls_that_cannot_be(sandbox, kind):
    site = Site(sandbox, kind, on_authorized=lambda done: "/a\r\nset-cookie: b=c")
    for method, path, allowed in (
        ("GET", WEBHOOK, "POST"),
        ("HEAD", CALLBACK, "GET"),
        ("POST", AUTHORIZE, "GET"),
    ):
        status, headers, _ = site._call(site.app, method, path)
        assert (status, headers["allow"]) == (405, allowed)
    status, headers, _ = site.back(*site.begin())
    assert (status, "location" in headers) == (500, False)
    with pytest.raises(tiktokshop.ConfigurationError, match="redirect_to"):
        Site(sandbox, kind, redirect_to="/a\nb")


class Browser:
    """A browser as far as cookies and redirects go, through real servers."""

    def __init__(self):
        self.cookies, self._opener = {}, build_opener(ProxyHandler({}), _Stay())

    def get(self, url):
        request = Request(url, headers={"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())})
        try:
            answer = self._opener.open(request, timeout=60)
        except HTTPError as problem:
            answer = problem
        for header in answer.headers.get_all("set-cookie", []):
            name, value = header.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, answer.headers, answer.read()


SERVERS = {
    "gunicorn": ("wsgi", ["-m", "gunicorn", "--bind", "127.0.0.1:{port}", "--workers", "2", "script:app"]),
    "uvicorn": ("asgi", ["-m", "uvicorn", "--port", "{port}", "script:app"]),
}
SCRIPT = """
import pathlib, tiktokshop
from tiktokshop import SQLiteStore
from tiktokshop.{kind} import App
settings |= dict(access_token=None, shop_cipher=None, store=SQLiteStore({store!r}, key="07" * 32))
marker = pathlib.Path({marker!r})
def connected(done, request):
    if not marker.exists():
        marker.touch()
        raise LookupError
    return "/welcome/" + done.note
app = App(tiktokshop.{client}(**settings), note="7", on_authorized=connected, authorize_host={host!r})
"""


@pytest.mark.parametrize("name", SERVERS)
def test_through_a_real_server(sandbox, tmp_path, name):
    kind, command = SERVERS[name]
    pytest.importorskip(name)
    client = "Client" if kind == "wsgi" else "AsyncClient"
    files = {"store": str(tmp_path / "tokens.sqlite"), "marker": str(tmp_path / "failed")}
    write_script(tmp_path, sandbox, SCRIPT.format(kind=kind, client=client, host=sandbox.auth_url, **files))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, *(part.format(port=port) for part in command)],
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _through(f"http://127.0.0.1:{port}", server, sandbox)
    finally:
        server.terminate()
        server.wait(60)


def _through(site, server, sandbox):
    browser, other = Browser(), Browser()
    _until_it_listens(site, server)
    status, headers, _ = browser.get(f"{site}{AUTHORIZE}")
    assert status == 302
    query = urlsplit(consent(sandbox, headers["location"])).query
    callback = f"{site}{CALLBACK}?{query}"
    other.get(f"{site}{AUTHORIZE}")
    assert other.get(callback)[0] == 400
    answers = [browser.get(callback) for _ in range(3)]
    assert [answer[0] for answer in answers] == [500, 302, 200]
    assert answers[1][1]["location"] == "/welcome/7"
    assert b"connected already" in answers[2][2]
    assert other.get(callback)[0] == 400


def _until_it_listens(site, server):
    address = urlsplit(site)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        assert server.poll() is None, "the server has ended"
        try:
            socket.create_connection((address.hostname, address.port), 1).close()
        except OSError:
            threading.Event().wait(0.05)
        else:
            return
    raise AssertionError("the server does not listen")
