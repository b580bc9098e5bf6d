"""A client without the app secret, whose requests are signed by the app's own backend over HTTP."""

from __future__ import annotations

import asyncio
import os
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor

import pytest
import tiktokshop
from tiktokshop import AsyncClient, Client

from .backend import AsyncDevice, Backend, Device
from .files import PNG


@pytest.fixture
def backend(sandbox):
    backend = Backend(sandbox)
    yield backend
    backend.close()


def device(sandbox, signer, **more):
    """The settings of a device: no secret, no token, no cipher."""
    bare = {"app_secret": None, "access_token": None, "shop_cipher": None, "service_id": None}
    return sandbox.settings(**bare, signer=signer, shop_id=sandbox.shops[0]["id"], limiter=False, **more)


@pytest.mark.parametrize("make", [Device, AsyncDevice])
def test_calls_walks_and_uploads_are_signed_by_the_backend(sandbox, backend, make):
    with Client(**device(sandbox, make(backend.url))) as client:
        assert client.order.get_order_list(page_size=2, order_status="COMPLETED").orders
        assert len(list(client.order.get_order_list(page_size=4).auto_paging_iter(limit=9))) == 9
        assert client.product.upload_product_image(data=PNG, use_case="MAIN_IMAGE").uri
    asked = [asked for path, asked in backend.asked if path == "/token"]
    assert asked == [{"app_key": sandbox.app_key, "shop": sandbox.shops[0]["id"]}]
    signed = [asked for path, asked in backend.asked if path == "/sign"]
    assert "COMPLETED" in signed[0]["body"]
    assert "body" not in signed[-1], "files are not signed"


@pytest.mark.parametrize("make", [Device, AsyncDevice])
async def test_an_async_client_asks_both_kinds_and_async_ones_on_its_own_loop(sandbox, backend, make):
    signer = make(backend.url)
    async with AsyncClient(**device(sandbox, signer)) as client:
        answers = await asyncio.gather(*(client.order.get_order_list(page_size=1) for _ in range(20)))
        assert all(answer.orders for answer in answers)
    assert backend.count("/token") == 1
    assert getattr(signer, "loops", {asyncio.get_running_loop()}) == {asyncio.get_running_loop()}


def test_a_request_has_the_signature_that_the_secret_gives(sandbox, backend):
    fixed = {"clock": sandbox.advance(0)}
    wanted = {"page_size": 2, "order_status": "UNPAID"}
    with Client(**device(sandbox, Device(backend.url), **fixed)) as client, sandbox.client(**fixed) as own:
        signed, expected = (one.prepare("order.get_order_list", wanted) for one in (client, own))
    assert (signed.url, signed.body) == (expected.url, expected.body)


def test_an_expired_token_is_asked_for_once_for_fifty_calls(sandbox, backend):
    with Client(**device(sandbox, Device(backend.url))) as client, ThreadPoolExecutor(16) as pool:
        assert client.order.get_order_list(page_size=1).orders
        sandbox.expire_tokens()
        calls = [pool.submit(client.order.get_order_list, page_size=1) for _ in range(50)]
        assert all(call.result().orders for call in calls)
    assert backend.count("/token") == 2
    assert [asked["rejected"] for _, asked in backend.asked if "rejected" in asked] == [sandbox.access_token]


class Broken(Device):
    """Raises something at one of its methods."""

    def __init__(self, url, problem, at="sign"):
        super().__init__(url)
        self.problem, self.at = problem, at

    def sign(self, request):
        if self.at == "sign":
            raise self.problem
        return super().sign(request)

    def access_token(self, wanted):
        if self.at == "access_token":
            raise self.problem
        return super().access_token(wanted)


def failing(sandbox, signer, **more):
    """The error of a call, before which nothing was sent."""
    before = len(sandbox.requests(last=500))
    with Client(**device(sandbox, signer, **more)) as client, pytest.raises(tiktokshop.TikTokShopError) as raised:
        client.order.get_order_list(page_size=1)
    assert len(sandbox.requests(last=500)) == before
    assert (raised.value.attempts, raised.value.outcome_unknown) == (0, False)
    return raised.value


@pytest.mark.parametrize("at", ["sign", "access_token"])
def test_what_the_signer_raises_is_the_cause_and_not_quoted(sandbox, backend, at):
    problem = LookupError("no route to the backend")
    error = failing(sandbox, Broken(backend.url, problem, at))
    assert type(error) is tiktokshop.TransportError
    assert error.__cause__ is problem
    assert f"`{at}`: it raised LookupError" in str(error)
    assert "no route" not in str(error)
    assert not error.retryable


async def test_what_an_async_signer_raises_is_the_cause(sandbox, backend):
    problem = LookupError("no route to the backend")

    class Offline(AsyncDevice):
        async def sign(self, request):
            raise problem

    async with AsyncClient(**device(sandbox, Offline(backend.url))) as client:
        with pytest.raises(tiktokshop.TransportError, match="it raised LookupError") as raised:
            await client.order.get_order_list(page_size=1)
    assert raised.value.__cause__ is problem


@pytest.mark.parametrize("at", ["sign", "access_token"])
def test_an_error_of_this_package_keeps_its_class(sandbox, backend, at):
    class SellerGone(tiktokshop.NeedsReauthorizationError):
        """A class of the app's own."""

    problem = SellerGone("the seller has left")
    error = failing(sandbox, Broken(backend.url, problem, at))
    assert type(error) is tiktokshop.NeedsReauthorizationError
    assert error.__cause__ is problem
    assert "it raised SellerGone" in str(error)
    assert "has left" not in str(error)
    later = failing(sandbox, Broken(backend.url, tiktokshop.TransportError("no network", retryable=True), at))
    assert (type(later), later.retryable) == (tiktokshop.TransportError, True)


def test_a_token_in_what_the_signer_raises_is_not_told(sandbox, backend):
    class Quoting(Device):
        def access_token(self, wanted):
            if "rejected" in wanted:
                raise LookupError(f"unknown: {wanted['rejected']}")
            return {"access_token": "of-another-form", "shop_cipher": backend.cipher}

    sandbox.fault({"type": "code", "code": 105002, "status": 401}, operation="order.get_order_list", times=1)
    with (
        Client(**device(sandbox, Quoting(backend.url))) as client,
        pytest.raises(tiktokshop.TransportError) as raised,
    ):
        client.order.get_order_list(page_size=1)
    printed = "".join(traceback.format_exception(raised.value))
    assert "withheld" in printed
    assert "of-another-form" not in printed


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"sign": None}, "`sign` cannot be read"),
        ({"sign": "not-a-signature"}, "not a signature"),
        ({"access_token": "TTP_bare"}, "`access_token` cannot be read"),
        ({"access_token": {"token": "TTP_other"}}, "`access_token` cannot be read"),
        ({"access_token": {"access_token": ""}}, "empty access token"),
        ({"access_token": {"error": {"detail": "TTP_said"}}}, "`access_token` cannot be read"),
    ],
)
def test_an_answer_of_another_form_is_refused_without_repeating_it(sandbox, backend, answers, told):
    class Odd(Device):
        def sign(self, request):
            return answers.get("sign", 0) if "sign" in answers else super().sign(request)

        def access_token(self, wanted):
            return answers["access_token"] if "access_token" in answers else super().access_token(wanted)

    error = failing(sandbox, Odd(backend.url))
    assert isinstance(error, tiktokshop.ConfigurationError)
    assert told in str(error)
    assert "TTP_" not in "".join(traceback.format_exception(error))


@pytest.mark.parametrize("at", ["sign", "access_token"])
def test_a_signer_that_hangs_is_bounded_by_the_deadline(sandbox, backend, at):
    go_on = threading.Event()

    class Hanging(Device):
        def sign(self, request):
            if at == "sign":
                go_on.wait()
            return super().sign(request)

        def access_token(self, wanted):
            if at == "access_token":
                go_on.wait()
            return super().access_token(wanted)

    try:
        error = failing(sandbox, Hanging(backend.url), deadline=0.3)
    finally:
        go_on.set()
    assert isinstance(error, tiktokshop.TimeoutError)


async def test_an_async_signer_that_hangs_is_bounded_by_the_deadline(sandbox, backend):
    class Hanging(AsyncDevice):
        async def sign(self, request):
            await asyncio.Event().wait()

    async with AsyncClient(**device(sandbox, Hanging(backend.url), deadline=0.3)) as client:
        with pytest.raises(tiktokshop.TimeoutError):
            await client.order.get_order_list(page_size=1)


def test_a_process_ends_although_a_signer_hangs(run_script):
    run_script("""
import threading, time
from tiktokshop import Client, TimeoutError
class Hanging:
    def sign(self, request): threading.Event().wait()
    def access_token(self, wanted): return {"access_token": "a", "shop_cipher": "c"}
for name in ("app_secret", "access_token"): del settings[name]
client = Client(**settings, signer=Hanging(), deadline=0.2)
try:
    client.order.get_order_list(page_size=1)
except TimeoutError:
    pass
else:
    raise SystemExit("it did not time out")
""")


@pytest.mark.skipif(os.name == "nt", reason="there is no fork")
def test_a_client_that_was_made_before_a_fork_signs_on_both_sides(run_script, backend):
    run_script(f"""
import json, os, signal
from urllib.request import Request, ProxyHandler, build_opener
from tiktokshop import Client
opener = build_opener(ProxyHandler({{}}))
class Device:
    def sign(self, request): return self.post("/sign", request)["sign"]
    def access_token(self, wanted): return self.post("/token", wanted)
    def post(self, path, body):
        with opener.open(Request({backend.url!r} + path, data=json.dumps(body).encode(), method="POST")) as answer:
            return json.load(answer)
for name in ("app_secret", "access_token"): del settings[name]
client = Client(**settings, signer=Device(), limiter=False)
assert client.order.get_order_list(page_size=1).orders
children = []
for _ in range(3):
    pid = os.fork()
    if pid == 0:
        signal.alarm(60)
        os._exit(0 if client.order.get_order_list(page_size=1).orders else 1)
    children.append(pid)
assert client.order.get_order_list(page_size=1).orders
assert [os.waitpid(pid, 0)[1] for pid in children] == [0, 0, 0]
""")
    assert backend.count("/sign") == 5
    assert backend.count("/token") == 4, "a child starts anew, and asks for a token of its own"


def test_a_client_with_a_signer_has_no_secret_and_no_store(sandbox, backend, monkeypatch):
    signer = Device(backend.url)
    for wrong in ({"app_secret": "s3cret"}, {"store": tiktokshop.MemoryStore()}, {"server_url": "http://127.0.0.1:1"}):
        with pytest.raises(tiktokshop.ConfigurationError) as raised:
            Client(**{**device(sandbox, signer), **wrong})
        assert "s3cret" not in str(raised.value)
    monkeypatch.setenv("TIKTOK_APP_SECRET", "s3cret")
    with Client(**{**device(sandbox, signer), "env": True}) as client:
        assert client.order.get_order_list(page_size=1).orders
        for needs_the_secret in (lambda: client.oauth.exchange("code"), lambda: client.tokens.list()):
            with pytest.raises(tiktokshop.ConfigurationError):
                needs_the_secret()
        with pytest.raises(tiktokshop.ConfigurationError):
            client.webhooks.verify(b"{}", "00")


def test_what_is_no_signer_is_refused(sandbox):
    with pytest.raises(tiktokshop.ConfigurationError, match="is a class"):
        Client(**device(sandbox, Device))
    with pytest.raises(tiktokshop.ConfigurationError, match="not a signer") as raised:
        Client(**device(sandbox, {"sign": 1}))
    assert "access_token" in raised.value.hint


def test_a_signer_without_tokens_needs_one_from_the_app(sandbox, backend):
    class SignsOnly:
        sign = Device(backend.url).sign

    given = {"access_token": sandbox.access_token}
    with Client(**{**device(sandbox, SignsOnly()), **given}) as client:
        assert client.order.get_order_list(page_size=1).orders
    error = failing(sandbox, SignsOnly())
    assert isinstance(error, tiktokshop.ConfigurationError)
    assert "access_token=" in error.hint
