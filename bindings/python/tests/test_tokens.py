"""Token stores: built in, and of the user's own, sync and async."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone

import pytest
import tiktokshop
from tiktokshop import AsyncClient, Client, ConfigurationError, MemoryStore, SQLiteStore
from tiktokshop.tokens import MaskedRecord, StoreFunctions

KEY = base64.b64encode(bytes(range(32))).decode()


class OwnStore:
    """A store as an application would write one: records by name, and a lock."""

    def __init__(self):
        self.records, self.locked, self.taken = {}, set(), []

    def load(self, app_key, open_id):
        return self.records.get((app_key, open_id))

    def save(self, record):
        # What a database column takes.
        self.records[record["app_key"], record["open_id"]] = json.loads(json.dumps(record))

    def lock(self, key, ttl):
        if key in self.locked:
            return False
        self.locked.add(key)
        self.taken.append(key)
        return True

    def unlock(self, key):
        self.locked.discard(key)


class AsyncStore(OwnStore):
    async def load(self, app_key, open_id):
        await asyncio.sleep(0)
        return super().load(app_key, open_id)

    async def save(self, record):
        await asyncio.sleep(0)
        super().save(record)

    async def lock(self, key, ttl):
        await asyncio.sleep(0)
        return super().lock(key, ttl)

    async def unlock(self, key):
        super().unlock(key)


def functions():
    own = OwnStore()
    return StoreFunctions(load=own.load, save=own.save, lock=own.lock, unlock=own.unlock)


def bound(sandbox, store, **more):
    """Settings of a client whose tokens come from a store."""
    account = sandbox.accounts[0]["open_id"]
    return sandbox.settings(access_token=None, store=store, account=account, limiter=False, **more)


def record(sandbox):
    account = sandbox.accounts[0]
    return {
        "open_id": account["open_id"],
        "access_token": account["access_token"],
        "access_token_expires_at": 4_000_000_000,
        "refresh_token": account["refresh_token"],
        "refresh_token_expires_at": 4_000_000_000,
        "shops": [{"id": shop["id"], "cipher": shop["cipher"], "region": shop["region"]} for shop in account["shops"]],
    }


def refreshes(sandbox):
    return [one for one in sandbox.requests(last=500) if one["path"].endswith("/token/refresh")]


@pytest.mark.parametrize("make", [MemoryStore, OwnStore, AsyncStore, functions, "sqlite", "sealed"])
def test_every_store_keeps_refreshes_and_forgets(sandbox, tmp_path, make):
    sealed = {"key": KEY} if make == "sealed" else {}
    store = make() if callable(make) else SQLiteStore(tmp_path / "t.sqlite", **sealed)
    with Client(**bound(sandbox, store)) as client, ThreadPoolExecutor(16) as pool:
        client.tokens.save(record(sandbox))
        open_id = sandbox.accounts[0]["open_id"]
        assert client.tokens.get().status == "active"
        assert client.shop(sandbox.shops[0]["id"]).order.get_order_list(page_size=1).orders
        sandbox.expire_tokens()
        calls = [pool.submit(client.order.get_order_list, page_size=1) for _ in range(40)]
        assert all(call.result().orders for call in calls)
        assert len(refreshes(sandbox)) == 1
        assert client.tokens.access_token() != sandbox.access_token
        assert client.tokens.refresh().access_token == "[redacted]"
        if not isinstance(store, StoreFunctions | OwnStore):
            assert client.tokens.list() == [open_id]
            assert client.tokens.delete()
    if isinstance(store, OwnStore):
        assert store.taken
        assert store.locked == set()


@pytest.mark.parametrize("make", [MemoryStore, OwnStore, "sqlite"])
def test_a_standing_says_who_can_help(sandbox, tmp_path, make):
    store = make() if callable(make) else SQLiteStore(tmp_path / "t.sqlite")
    with Client(**bound(sandbox, store)) as client:
        client.tokens.save(record(sandbox))
        stands = client.tokens.standing()
        assert (stands.open_id, stands.standing) == (sandbox.accounts[0]["open_id"], "active")
        assert (stands.ends_at, stands.inactive_shops) == (4_000_000_000, [])
        soon = int(datetime.now(timezone.utc).timestamp()) + 86_400
        client.tokens.save({**record(sandbox), "refresh_token_expires_at": soon})
        assert client.tokens.standing().standing == "expiring"
        assert client.tokens.standing().ends_at == soon


@pytest.mark.parametrize("make", [OwnStore, AsyncStore])
async def test_async_clients_ask_async_stores_on_their_own_loop(sandbox, make):
    store = make()
    async with AsyncClient(**bound(sandbox, store)) as client:
        await client.tokens.save(record(sandbox))
        sandbox.expire_tokens()
        answers = await asyncio.gather(*(client.order.get_order_list(page_size=1) for _ in range(50)))
        assert all(answer.orders for answer in answers)
        assert len(refreshes(sandbox)) == 1
        assert (await client.tokens.get()).status == "active"


@pytest.mark.parametrize("walk", ["page", "items", "windows"])
async def test_a_walk_asks_an_async_store_on_its_own_loop(sandbox, walk):
    loops = []

    class Store(AsyncStore):
        async def load(self, app_key, open_id):
            loops.append(asyncio.get_running_loop())
            return await super().load(app_key, open_id)

    store = Store()
    async with AsyncClient(**bound(sandbox, store)) as client:
        await client.tokens.save(record(sandbox))
    loops.clear()
    now = datetime.now(timezone.utc)
    async with AsyncClient(**bound(sandbox, store)) as client:
        if walk == "page":
            assert (await client.order.get_order_list(page_size=1)).orders
        elif walk == "items":
            assert [order async for order in client.order.get_order_list(page_size=50)]
        else:
            assert [order async for order in client.order.get_order_list_between(now - timedelta(days=30), now)]
    assert set(loops) == {asyncio.get_running_loop()}


def test_two_processes_with_one_file_refresh_once(sandbox, tmp_path, run_script):
    path = tmp_path / "tokens.sqlite"
    with Client(**bound(sandbox, SQLiteStore(path, key=KEY))) as client:
        client.tokens.save(record(sandbox))
        sandbox.expire_tokens()
        run_script(f"""
import os, signal
from tiktokshop import Client, SQLiteStore
client = Client(**{{**settings, "access_token": None}}, store=SQLiteStore({str(path)!r}, key={KEY!r}),
                account={sandbox.accounts[0]["open_id"]!r}, limiter=False)
children = []
for _ in range(4):
    pid = os.fork()
    if pid == 0:
        signal.alarm(30)
        os._exit(0 if client.order.get_order_list(page_size=1).orders else 1)
    children.append(pid)
assert [os.waitpid(pid, 0)[1] for pid in children] == [0, 0, 0, 0]
""")
        assert client.order.get_order_list(page_size=1).orders
    assert len(refreshes(sandbox)) == 1
    assert sandbox.access_token.encode() not in path.read_bytes()


def test_a_store_that_fails_is_told_without_its_words(sandbox):
    def load(app_key, open_id):
        raise LookupError("TTP_secret-in-the-message")

    with Client(**bound(sandbox, StoreFunctions(load=load, save=print))) as client:
        with pytest.raises(tiktokshop.StoreError, match="LookupError") as caught:
            client.order.get_order_list(page_size=1)
        assert "TTP_secret" not in str(caught.value)


def test_what_is_no_store_is_refused(sandbox):
    with pytest.raises(ConfigurationError, match="not a token store"):
        Client(**bound(sandbox, {"load": 1}))
    with pytest.raises(ConfigurationError):
        Client(**bound(sandbox, SQLiteStore("x.sqlite", key="short")))


@pytest.mark.parametrize("key", [None, ""])
def test_a_key_from_a_variable_that_is_not_set_is_refused(key):
    with pytest.raises(ConfigurationError, match="key") as caught:
        SQLiteStore("x.sqlite", key=key)
    assert "variable" in caught.value.hint


def test_a_folder_that_is_not_there_is_told(sandbox, tmp_path):
    store = SQLiteStore(tmp_path / "mistyped" / "t.sqlite")
    with Client(**bound(sandbox, store)) as client, pytest.raises(tiktokshop.StoreError) as caught:
        client.tokens.get()
    assert "first" in caught.value.hint
    assert not (tmp_path / "mistyped").exists()


def test_no_repr_shows_a_secret(sandbox):
    token = record(sandbox)
    for one in (SQLiteStore("x", key=KEY), tiktokshop.tokens.TokenRecord(token)):
        assert KEY not in repr(one)
        assert token["access_token"] not in repr(one)
        assert token["refresh_token"] not in repr(one)


def raising(error):
    def load(app_key, open_id):
        raise error

    return StoreFunctions(load=load, save=print)


def test_a_store_that_fails_is_the_cause_of_the_error(sandbox):
    raised = LookupError("no such table: tokens")
    told = []
    with Client(**bound(sandbox, raising(raised)), hooks={"failure": told.append}) as client:
        with pytest.raises(tiktokshop.StoreError, match=r"LookupError$") as caught:
            client.order.get_order_list(page_size=1)
        assert caught.value.__cause__ is raised
        assert [event.text for event in told] == [str(caught.value)]
        with pytest.raises(tiktokshop.StoreError) as again:
            client.order.get_order_list(page_size=1)
        assert again.value.__cause__ is raised


async def test_a_store_that_fails_is_the_cause_of_the_error_async(sandbox):
    raised = LookupError("no such table: tokens")

    class Store:
        async def load(self, app_key, open_id):
            raise raised

        async def save(self, record):
            raise raised

    with pytest.raises(tiktokshop.StoreError) as caught:
        await AsyncClient(**bound(sandbox, Store())).order.get_order_list(page_size=1)
    assert caught.value.__cause__ is raised


@pytest.mark.parametrize("inner", [LookupError("TTP_a-token"), LookupError({"refresh_token": "x"})])
def test_a_cause_that_quotes_a_token_tells_no_more_than_its_place(sandbox, inner):
    outer = RuntimeError("cannot read")
    outer.__cause__ = inner
    for raised in (inner, outer):
        with Client(**bound(sandbox, raising(raised))) as client, pytest.raises(tiktokshop.StoreError) as caught:
            client.order.get_order_list(page_size=1)
        cause = caught.value.__cause__
        printed = "".join(traceback.format_exception(caught.value))
        assert type(cause).__name__ == type(raised).__name__
        assert "withheld" in printed
        assert "in load" in printed
        assert "TTP_" not in printed
        assert "refresh_token" not in printed


def test_a_save_that_fails_names_no_token(sandbox):
    def save(record):
        raise LookupError(f"INSERT failed: {record['access_token']}")

    with Client(**bound(sandbox, StoreFunctions(load=lambda *_: None, save=save))) as client:
        with pytest.raises(tiktokshop.StoreError) as caught:
            client.tokens.save({**record(sandbox), "access_token": "of-another-form"})
        assert "withheld" in str(caught.value.__cause__)
        assert "of-another-form" not in repr(caught.value.__cause__)


def test_a_record_may_be_kept_as_text(sandbox):
    for kept in (json.dumps(record(sandbox)), json.dumps(record(sandbox)).encode()):
        store = StoreFunctions(load=lambda *_, kept=kept: kept, save=print)
        with Client(**bound(sandbox, store)) as client:
            assert client.order.get_order_list(page_size=1).orders


def test_fields_of_the_apps_own_stay_in_a_record_with_all_their_digits(sandbox):
    store = OwnStore()
    with Client(**bound(sandbox, store)) as client:
        client.tokens.save(record(sandbox))
        (kept,) = store.records.values()
        kept["tenant"] = {"id": 123456789012345678901234567890}
        kept["shops"] = [{**record(sandbox)["shops"][0], "row": 98765432109876543210987}]
        client.tokens.refresh()
        (kept,) = store.records.values()
    assert kept["tenant"] == {"id": 123456789012345678901234567890}
    assert kept["shops"][0]["row"] == 98765432109876543210987


def test_a_class_is_no_store(sandbox):
    for wrong in (tiktokshop.MemoryStore, StoreFunctions):
        with pytest.raises(ConfigurationError, match="is a class"):
            Client(**bound(sandbox, wrong))


def test_a_masked_record_is_not_saved(sandbox, tmp_path):
    for store in (SQLiteStore(tmp_path / "t.sqlite"), dictionary()):
        with Client(**bound(sandbox, store)) as client:
            client.tokens.save(record(sandbox))
            shown = client.tokens.get()
            assert isinstance(shown, MaskedRecord)
            assert shown.masked
            for masked in (shown, shown.to_dict(), {**shown.to_dict(), "masked": False}):
                with pytest.raises(tiktokshop.InvalidRequestError, match="masked"):
                    client.tokens.save(masked)
            assert client.tokens.access_token() == sandbox.accounts[0]["access_token"]


def dictionary(**more):
    rows = {}

    def save(record):
        rows[record["open_id"]] = record

    return StoreFunctions(load=lambda app_key, open_id: rows.get(open_id), save=save, **more)


def test_a_store_that_holds_a_masked_record_is_told(sandbox):
    store = dictionary()
    with Client(**bound(sandbox, store)) as client:
        client.tokens.save(record(sandbox))
        store.save(client.tokens.get().to_dict())
        with pytest.raises(tiktokshop.StoreError, match="masked"):
            client.order.get_order_list(page_size=1)


def test_accounts_are_asked_for_by_the_app_key(sandbox):
    asked = []

    def accounts(app_key):
        asked.append(app_key)
        return [{"app_key": app_key, "open_id": "one"}, "two"]

    with Client(**bound(sandbox, dictionary(list=accounts))) as client:
        assert client.tokens.list() == ["one", "two"]
    assert asked == [sandbox.settings()["app_key"]]


@pytest.mark.parametrize("names_holder", [True, False])
def test_a_lock_says_who_holds_it_to_those_who_ask(sandbox, names_holder):
    seen = []
    if names_holder:
        locks = {
            "lock": lambda key, ttl, holder: not seen.append(("lock", key, ttl, holder)),
            "unlock": lambda key, holder: seen.append(("unlock", key, holder)),
        }
    else:
        locks = {
            "lock": lambda key, ttl: not seen.append(("lock", key, ttl)),
            "unlock": lambda key: seen.append(("unlock", key)),
        }
    with Client(**bound(sandbox, dictionary(**locks), token_options={"lease_ttl": 20})) as client:
        client.tokens.save(record(sandbox))
        client.tokens.refresh()
    (_, key, ttl, *holder), unlocked = seen
    assert ttl == 40
    assert unlocked == ("unlock", key, *holder)
    assert bool(holder) == names_holder


def test_a_save_that_hangs_stops_one_account_and_not_for_ever(sandbox):
    go_on, store = threading.Event(), dictionary()
    keep = store.save

    def save(record):
        if record["open_id"] == "hangs":
            go_on.wait()
        keep(record)

    store.save = save
    with Client(**bound(sandbox, store, token_options={"store_timeout": 0.5})) as client:
        with pytest.raises(tiktokshop.StoreError, match=r"`save` within 0\.5 s") as refused:
            client.tokens.save({**record(sandbox), "open_id": "hangs"})
        assert refused.value.retryable
        client.tokens.save(record(sandbox))
        assert client.order.get_order_list(page_size=1).orders
        with pytest.raises(tiktokshop.StoreError, match="hangs in the token store"):
            client.tokens.save({**record(sandbox), "open_id": "hangs"})
        go_on.set()
