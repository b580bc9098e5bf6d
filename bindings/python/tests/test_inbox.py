"""The durable inbox: stored before the 200, handled at least once and in order, across failures and a kill."""

from __future__ import annotations

import asyncio
import os
import re
import runpy
import signal
import subprocess
import sys
import threading
import time

import pytest
from tiktokshop import AsyncClient, Client, ConfigurationError, StoreError, WebhookSignatureError, asgi, wsgi
from tiktokshop.inbox import GiveUp, RetryLater
from tiktokshop.types import Event, webhooks
from tiktokshop.webhooks import sign_test_event

from .conftest import ROOT
from .test_webhooks import WEBHOOK, call_wsgi

APP = {"app_key": "key", "app_secret": "secret", "env": False}
#: Pauses that a test can wait for.
QUICK = {"first_pause": 0.01, "longest_pause": 0.01, "poll": 0.01, "attempts": 3}


def webhook(id, order="576", status="UNPAID", moment=1, type=1, secret="secret"):
    data = {"order_id": order, "order_status": status, "update_time": moment}
    more = {"shop_id": "7", "notification_id": id, "timestamp": moment}
    return sign_test_event(app_key="key", app_secret=secret, type=type, data=data, **more)


@pytest.fixture(params=["sqlite", "postgres"])
def store(request, tmp_path):
    """The URL of a store; each test that takes it runs on both."""
    if request.param == "sqlite":
        return f"sqlite://{tmp_path}/inbox.db"
    return f"{request.getfixturevalue('database')}?seal=off"


@pytest.fixture
def client(store):
    with Client(**APP, store=store) as client:
        yield client


def drained(inbox):
    """Returns when no event waits."""
    while inbox.stats().pending:
        time.sleep(0.01)


def test_webhooks_are_stored_before_the_response_and_handled_later(client):
    inbox, seen = client.inbox(**QUICK), []

    @inbox.on("order_status_update")
    def order(event, delivery):
        seen.append((event.type, event.data.order_id, event.shop_id, delivery.subject, delivery.attempts))

    app = wsgi.App(client, inbox=inbox)
    forged = webhook("n0", secret="another")
    assert call_wsgi(app, "POST", WEBHOOK, body=forged.body, signature=forged.signature)[0] == 401
    for _ in range(2):
        sent = webhook("n1")
        assert call_wsgi(app, "POST", WEBHOOK, body=sent.body, signature=sent.signature)[0] == 200
    inbox.accept(*webhook("n2", type=5))
    assert inbox.stats() == (2, 0, 0, 0, inbox.stats().oldest)
    assert inbox.deliveries()[1].copies == 2
    with inbox:
        drained(inbox)
    assert seen == [("ORDER_STATUS_CHANGE", "576", "7", "order:576", 1)]
    assert inbox.stats().done == 2
    with pytest.raises(WebhookSignatureError):
        inbox.accept(forged.body, forged.signature)
    inbox.close()
    sent = webhook("n3")
    assert call_wsgi(app, "POST", WEBHOOK, body=sent.body, signature=sent.signature)[0] == 503
    assert inbox.stats().pending == 0


def test_a_failed_event_holds_back_its_order_and_nothing_else(client):
    inbox, seen = client.inbox(**QUICK), []

    @inbox.on_any
    def handle(event, delivery):
        seen.append(f"{event.notification_id} {delivery.attempts}")
        if (event.notification_id, delivery.attempts) == ("a1", 1):
            raise ValueError("not yet")
        if (event.notification_id, delivery.attempts) == ("a1", 2):
            raise RetryLater(0)

    for moment, (id, order) in enumerate([("a1", "a"), ("a2", "a"), ("b1", "b"), ("a3", "a")], 1):
        inbox.accept(*webhook(id, order, moment=moment))
    with inbox:
        drained(inbox)
    assert [one for one in seen if one[0] == "a"] == ["a1 1", "a1 2", "a1 3", "a2 1", "a3 1"]
    assert [one for one in seen if one[0] == "b"] == ["b1 1"]


def test_dead_events_keep_their_reason_until_they_are_replayed(client):
    inbox, broken, seen = client.inbox(**QUICK), True, []

    @inbox.on("ORDER_STATUS_CHANGE")
    def handle(event):
        if broken:
            raise GiveUp("no such order") if event.data.order_id == "hopeless" else KeyError("stock")
        seen.append(event.data.order_id)

    for id in ("hopeless", "fails"):
        inbox.accept(*webhook(id, id))
    with inbox:
        drained(inbox)
    dead = sorted(inbox.dead(), key=lambda one: one.seq)
    assert [(one.attempts, one.error) for one in dead] == [(1, "no such order"), (3, "KeyError: 'stock'")]
    assert dead[0].event.data.order_id == "hopeless"
    broken = False
    with pytest.raises(ConfigurationError):
        inbox.replay()
    assert inbox.replay(dead[0].seq) == 1
    assert inbox.replay(state="dead", types="ORDER_STATUS_CHANGE", since=0) == 1
    with inbox:
        drained(inbox)
    assert sorted(seen) == ["fails", "hopeless"]
    assert (inbox.dead(), inbox.stats().done) == ([], 2)


def test_a_function_that_hangs_is_left_alone_and_its_event_retried(client):
    inbox, gate, seen = client.inbox(**QUICK, time_limit=0.5), threading.Event(), []

    @inbox.on_any
    def handle(event, delivery):
        seen.append(delivery.attempts)
        if delivery.attempts == 1:
            gate.wait()

    inbox.accept(*webhook("n"))
    with inbox:
        drained(inbox)
        gate.set()
    assert seen == [1, 2]


def test_mistakes_are_told_at_once(client, store):
    inbox = client.inbox()
    with pytest.raises(ConfigurationError, match="did you mean `ORDER_STATUS_CHANGE`"):
        inbox.on("ORDER_STATUS_CHNAGE")
    with pytest.raises(ConfigurationError, match="not the class"):
        inbox.on(Event)
    with pytest.raises(ConfigurationError, match="no handler"):
        inbox.start()
    inbox.on("1")(print)
    with pytest.raises(ConfigurationError, match="two handlers"):
        inbox.on("ORDER_STATUS_UPDATE")(print)
    with pytest.raises(ConfigurationError, match="pauses"):
        client.inbox(pauses=3)
    with Client(**APP) as storeless:
        with pytest.raises(ConfigurationError, match="needs a store"):
            storeless.inbox()
        assert storeless.inbox(store=store).stats().pending == 0
    with pytest.raises(ConfigurationError, match="inbox"):
        wsgi.App(client, inbox=inbox, on_event=print)
    with pytest.raises(ConfigurationError, match="effects"):
        client.inbox("effects").stats()
    with inbox, pytest.raises(ConfigurationError, match="running already"):
        inbox.start()


def test_asyncio_handles_and_cancels(store):
    async def main():
        async with AsyncClient(**APP, store=store) as client:
            inbox, seen = client.inbox(**QUICK, time_limit=0.5), []

            @inbox.on(webhooks.OrderStatusChangeEvent)
            async def order(event, delivery):
                try:
                    await asyncio.sleep(60 if delivery.attempts == 1 else 0)
                    seen.append((event.data.order_id, delivery.attempts))
                except asyncio.CancelledError:
                    seen.append("cancelled")
                    raise

            @inbox.on_any
            def blocking(event):
                seen.append(event.type_id)

            app = asgi.App(client, inbox=inbox)
            for sent in (webhook("n1"), webhook("n2", type=5)):
                assert await status_of(app, sent) == 200
            async with inbox:
                while (await inbox.stats()).pending:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            assert sorted(map(str, seen)) == ["('576', 2)", "5", "cancelled"]
            assert (await inbox.stats()).done == 2
            running = asyncio.create_task(inbox.run())
            while not inbox.is_running:  # noqa: ASYNC110
                await asyncio.sleep(0)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            assert not inbox.is_running

    asyncio.run(main())


async def status_of(app, sent):
    """One request, in the running loop."""
    said = []
    scope = {
        "type": "http",
        "method": "POST",
        "path": WEBHOOK,
        "headers": [(b"authorization", sent.signature.encode())],
    }

    async def receive():
        return {"type": "http.request", "body": sent.body}

    async def send(message):
        said.append(message)

    await app(scope, receive, send)
    return said[0]["status"]


WORKER = """
import sys
from tiktokshop import Client
client = Client(app_key="key", app_secret="secret", env=False, store=sys.argv[1])
inbox = client.inbox(first_pause=0.01, longest_pause=0.01, poll=0.01, lease=2, concurrency=int(sys.argv[3]))

@inbox.on_any
def handle(event, delivery):
    print("begin", event.notification_id, delivery.attempts, flush=True)
    if sys.argv[2] in ("all", event.data.order_id):
        input()
    print("end", event.notification_id, flush=True)

inbox.run()
print("stopped", flush=True)
"""


def worker(store, hangs, concurrency=16):
    """A process that handles events; for the orders that hang, it waits for a line before it ends each."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    return subprocess.Popen([sys.executable, "-c", WORKER, store, hangs, str(concurrency)], **pipes)


@pytest.mark.skipif(os.name == "nt", reason="signals are of Unix")
def test_a_killed_process_is_finished_by_another_and_sigterm_waits(client, store):
    inbox = client.inbox()
    inbox.accept(*webhook("a1", "a", moment=1))
    with worker(store, "a") as first:
        assert first.stdout.readline() == "begin a1 1\n"
        inbox.accept(*webhook("a2", "a", moment=2))
        first.kill()
    with worker(store, "never") as second:
        lines = [second.stdout.readline().strip() for _ in range(4)]
        assert lines == ["begin a1 2", "end a1", "begin a2 1", "end a2"]
        second.send_signal(signal.SIGTERM)
        assert second.stdout.readline() == "stopped\n"
    inbox.accept(*webhook("b1", "b"))
    with worker(store, "b") as third:
        assert third.stdout.readline() == "begin b1 1\n"
        third.send_signal(signal.SIGINT)
        third.stdin.write("\n")
        third.stdin.flush()
        assert [third.stdout.readline() for _ in range(2)] == ["end b1\n", "stopped\n"]
        assert third.wait() == 0
    assert inbox.stats()[:3] == (0, 3, 0)


def test_processes_share_the_work_and_what_a_killed_one_had_is_handled_by_another(client, store):
    inbox = client.inbox()
    for moment, id in enumerate(("a1", "a2", "b1", "b2"), 1):
        inbox.accept(*webhook(id, id[0], moment=moment))
    with worker(store, "all", concurrency=1) as one, worker(store, "all", concurrency=1) as other:
        begun = {process: process.stdout.readline().split() for process in (one, other)}
        # Each has the first event of an order: the second has to wait, whoever has time.
        assert sorted(line[1:] for line in begun.values()) == [["a1", "1"], ["b1", "1"]]
        one.kill()
        finished = []
        while len(finished) < 4:
            print(file=other.stdin, flush=True)
            line = other.stdout.readline().split()
            finished += [line[1]] if line[0] == "end" else []
        other.send_signal(signal.SIGTERM)
        other.stdin.close()
    assert sorted(finished) == ["a1", "a2", "b1", "b2"]
    assert finished.index("a1") < finished.index("a2")
    assert finished.index("b1") < finished.index("b2")
    assert inbox.stats()[:3] == (0, 4, 0)


def test_a_database_that_is_away_is_a_503_and_what_comes_again_is_kept(cluster):
    with Client(**APP, store=f"{cluster.url}?seal=off") as client:
        inbox, heard, seen = client.inbox(**QUICK), [], []
        inbox.on_any(lambda event: seen.append(event.notification_id))
        app = wsgi.App(client, inbox=inbox, on_error=heard.append)

        def deliver(id):
            sent = webhook(id, order=id)
            return call_wsgi(app, "POST", WEBHOOK, body=sent.body, signature=sent.signature)

        assert deliver("n1")[0] == 200
        cluster.do("stop")
        status, headers, body = deliver("n2")
        assert (status, int(headers["retry-after"]) > 0) == (503, True)
        assert b"127.0.0.1" not in body
        assert [type(error) for error in heard] == [StoreError]
        assert asyncio.run(delivered_to_asgi(cluster.url, "n3")) == 503
        cluster.do("resume")
        # The platform delivers until it gets a 200; the store may take a moment to be known as back.
        while deliver("n2")[0] != 200:
            time.sleep(0.05)
        with inbox:
            drained(inbox)
        # What was refused may have been kept late; each is handled once.
        assert sorted(one for one in seen if one != "n3") == ["n1", "n2"]


async def delivered_to_asgi(url, id):
    async with AsyncClient(**APP, store=f"{url}?seal=off") as client:
        return await status_of(asgi.App(client, inbox=client.inbox()), webhook(id))


def test_handlers_go_on_after_the_database_has_crashed(cluster):
    with Client(**APP, store=f"{cluster.url}?seal=off") as client:
        inbox, seen, crashed = client.inbox(**{**QUICK, "attempts": 9}), [], []

        @inbox.on_any
        def handle(event):
            if event.notification_id == "a1" and not crashed:
                crashed.append(True)
                cluster.do("kill")
                cluster.do("resume")
            seen.append(event.notification_id)

        for moment, id in enumerate(("a1", "b1", "a2", "b2", "a3"), 1):
            inbox.accept(*webhook(id, id[0], moment=moment))
        with inbox:
            drained(inbox)
        # What could not be written as done is handled again, before what comes after it.
        for order in "ab":
            own = list(dict.fromkeys(one for one in seen if one[0] == order))
            assert own == [f"{order}{number}" for number in range(1, len(own) + 1)]
        assert set(seen) == {"a1", "a2", "a3", "b1", "b2"}
        assert inbox.stats()[:3] == (0, 5, 0)


@pytest.mark.skipif(os.name == "nt", reason="signals are of Unix")
def test_the_documented_program_receives_and_handles(tmp_path, monkeypatch):
    page = (ROOT / "docs/inbox.md").read_text()
    [code] = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    program = tmp_path / "documented_inbox.py"
    program.write_text(code.replace("sqlite:///var/lib/shop/shop.db", f"sqlite://{tmp_path}/inbox.db"))
    monkeypatch.setenv("TIKTOK_APP_KEY", "key")
    monkeypatch.setenv("TIKTOK_APP_SECRET", "secret")
    sent = webhook("n1")
    app = runpy.run_path(program)["app"]
    assert call_wsgi(app, "POST", WEBHOOK, body=sent.body, signature=sent.signature)[0] == 200
    with subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ship 576\n"
        process.send_signal(signal.SIGTERM)
    assert process.returncode == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_stores_and_runs_on_its_own(run_script, store):
    done = run_script(f"""
import os, sys, warnings
from tiktokshop import Client
from tiktokshop.webhooks import sign_test_event
# From 3.12 on, Python warns of every fork of a process that has threads.
warnings.filterwarnings("ignore", message=".*multi-threaded", category=DeprecationWarning)
client = Client(app_key="key", app_secret="secret", env=False, store={store!r})
inbox, seen = client.inbox(poll=0.01), []
inbox.on_any(lambda event: seen.append(event.notification_id))

def accept(id):
    inbox.accept(*sign_test_event(app_key="key", app_secret="secret", notification_id=id, data={{"order_id": id}}))

def drained():
    while inbox.stats().pending:
        pass

inbox.start()
accept("parent")
drained()
pid = os.fork()
if pid == 0:
    assert not inbox.is_running
    accept("child")
    with inbox:
        drained()
    os._exit(0)
assert os.waitpid(pid, 0)[1] == 0
accept("after")
drained()
assert seen[0] == "parent" and seen[-1] == "after", seen
assert inbox.stats().done == 3
""")
    assert done.stderr == ""
