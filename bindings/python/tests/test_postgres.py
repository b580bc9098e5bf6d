"""Tokens in PostgreSQL, which `scripts/test-python` starts. One file: `scripts/with-postgres python -m pytest ...`."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from tiktokshop import Client, ConfigurationError, PostgresStore, StoreError

from .postgres import program, told
from .test_fork import FORKS
from .test_tokens import bound, record, refreshes

KEY = base64.b64encode(bytes(range(32))).decode()


def password_of(url):
    return url.split("//")[1].split("@")[0].split(":")[1]


def test_a_database_keeps_refreshes_and_forgets(sandbox, database):
    with (
        Client(**bound(sandbox, PostgresStore(database, key=KEY))) as client,
        Client(**bound(sandbox, PostgresStore(database, key=KEY))) as other,
        ThreadPoolExecutor(16) as pool,
    ):
        client.tokens.save(record(sandbox))
        sandbox.expire_tokens()
        calls = [pool.submit(one.order.get_order_list, page_size=1) for one in (client, other) for _ in range(20)]
        assert all(call.result().orders for call in calls)
        assert len(refreshes(sandbox)) == 1
        assert other.tokens.list() == [sandbox.accounts[0]["open_id"]]
        dump = told(program("pg_dump"), "--data-only", database)
        assert "COPY tiktokshop.token " in dump
        for secret in (sandbox.accounts[0]["refresh_token"], client.tokens.access_token(), other.tokens.access_token()):
            assert secret not in dump
        assert client.tokens.delete()
        assert other.tokens.list() == []


def test_processes_refresh_once(sandbox, database):
    with Client(**bound(sandbox, PostgresStore(database, key=KEY))) as client:
        client.tokens.save(record(sandbox))
    sandbox.expire_tokens()
    settings = bound(sandbox, None)
    script = f"""
from tiktokshop import Client, PostgresStore
client = Client(**{ {**settings, "store": None}!r} | {{"store": PostgresStore({database!r}, key={KEY!r})}})
client.tokens.list()
print("ready", flush=True)
input()
assert client.order.get_order_list(page_size=1).orders
"""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    processes = [subprocess.Popen([sys.executable, "-c", script], **pipes) for _ in range(3)]
    assert [one.stdout.readline() for one in processes] == ["ready\n"] * 3
    for one in processes:
        one.stdin.write("\n")
        one.stdin.flush()
    for one in processes:
        one.communicate(timeout=60)
        assert one.returncode == 0
    assert len(refreshes(sandbox)) == 1


def test_a_url_is_a_store_with_the_key_of_the_environment(sandbox, database, tmp_path, monkeypatch):
    monkeypatch.setenv("TIKTOK_STORE_KEY", KEY)
    for url in (database, f"sqlite://{tmp_path}/tokens.sqlite"):
        with Client(**bound(sandbox, url, env=True)) as client:
            client.tokens.save(record(sandbox))
            assert client.tokens.get().status == "active"
        # The variable is not read by a client that does not read the environment.
        with Client(**bound(sandbox, url)) as client, pytest.raises((ConfigurationError, StoreError), match="key"):
            client.tokens.get()


def test_a_key_is_required_and_the_right_one(sandbox, database):
    with Client(**bound(sandbox, database)) as client, pytest.raises(ConfigurationError, match="needs a key") as caught:
        client.tokens.list()
    assert "seal=off" in caught.value.hint
    with Client(**bound(sandbox, PostgresStore(database, key=KEY))) as client:
        client.tokens.save(record(sandbox))
    for wrong in (PostgresStore(database, key="00" * 32), f"{database}?seal=off"):
        with Client(**bound(sandbox, wrong)) as client, pytest.raises(StoreError, match="key") as caught:
            client.tokens.get()
        assert not caught.value.retryable
    both = PostgresStore(database, key="00" * 32, old_keys=[KEY])
    with Client(**bound(sandbox, both)) as client:
        assert client.tokens.get().status == "active"


def test_a_database_without_a_key_is_sealed_later(sandbox, database):
    for store in (PostgresStore(database, allow_unsealed=True), f"{database}?seal=off"):
        with Client(**bound(sandbox, store)) as client:
            client.tokens.save(record(sandbox))
    assert sandbox.accounts[0]["refresh_token"] in told(program("pg_dump"), "--data-only", database)
    with Client(**bound(sandbox, PostgresStore(database, key=KEY, seal_existing=True))) as client:
        assert client.tokens.get().status == "active"
    assert sandbox.accounts[0]["refresh_token"] not in told(program("pg_dump"), "--data-only", database)


def test_mistakes_are_told_and_the_password_is_not(database):
    for url, key in [("postgres://me:hush@h/d", ""), ("me:hush@h", KEY), ("mysql://me:hush@h/d", KEY)]:
        with pytest.raises(ConfigurationError) as caught:
            PostgresStore(url, key=key)
        assert "hush" not in f"{caught.value!r}"
    assert repr(PostgresStore("postgres://me:hush@h:1/d?password=hush")) == "PostgresStore('postgres://h:1/d')"
    with pytest.raises(ConfigurationError, match="scheme `mysql`") as caught:
        Client(app_key="a", app_secret="b", store="mysql://me:hush@h/d")
    assert "hush" not in f"{caught.value!r}"
    wrong = database.replace(password_of(database), "hush")
    with Client(app_key="a", app_secret="b", store=PostgresStore(wrong, key=KEY)) as client:
        with pytest.raises((ConfigurationError, StoreError)) as caught:
            client.tokens.list()
        assert "hush" not in f"{caught.value!r} {caught.value}"


def test_calls_go_on_after_the_database_was_restarted(sandbox, cluster):
    with Client(**bound(sandbox, PostgresStore(cluster.url, key=KEY))) as client:
        client.tokens.save(record(sandbox))
        assert client.order.get_order_list(page_size=1).orders
        cluster.do("restart")
        sandbox.expire_tokens()
        assert client.order.get_order_list(page_size=1).orders
        assert client.tokens.access_token() != sandbox.access_token
    assert len(refreshes(sandbox)) == 1


SETUP = """
from tiktokshop import Client, PostgresStore
client = Client(app_key="app", app_secret="secret", store=PostgresStore({database!r}, key={key!r}))
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no fork")
def test_parent_and_children_use_connections_of_their_own(database, run_script):
    script = SETUP.format(database=database, key=KEY) + FORKS
    run_script(f"""{script}
for turn in range(3):
    put(f"before-{{turn}}")
    pid = fork(lambda: put(f"child-{{turn}}"))
    put(f"parent-{{turn}}")
    wait(pid)
names = ("before", "child", "parent")
assert list(client.tokens.list()) == sorted(f"{{name}}-{{turn}}" for name in names for turn in range(3))
""")


@pytest.mark.skipif(os.name == "nt", reason="there is no fork")
def test_workers_of_an_application_that_was_loaded_before(database, run_script):
    # As gunicorn does with --preload: the client is made, and used, before the workers are forked.
    script = SETUP.format(database=database, key=KEY) + FORKS
    run_script(f"""{script}
put("master")
def worker(name):
    assert "master" in client.tokens.list()
    for number in range(10):
        put(f"{{name}}-{{number}}")
    os.kill(os.getpid(), signal.SIGKILL) # a worker that dies takes nobody's connection with it
workers = [fork(lambda: worker(name)) for name in ("one", "two", "three")]
assert [os.waitpid(pid, 0)[1] for pid in workers] == [signal.SIGKILL] * 3
put("master-after")
expected = [f"{{name}}-{{number}}" for name in ("one", "two", "three") for number in range(10)]
assert list(client.tokens.list()) == sorted(["master", *expected, "master-after"])
""")
