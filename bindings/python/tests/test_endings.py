"""A program that ends while a refresh is under way: the new tokens are in the store for the next one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest
from tiktokshop import Client, SQLiteStore

from .conftest import write_script
from .test_tokens import bound, record, refreshes

#: Stores of the user's own, one that waits and one that is awaited.
STORES = """
import asyncio, json, pathlib
class FileStore:
    def __init__(self, path):
        self.path = pathlib.Path(path)
    def load(self, app_key, open_id):
        return self.path.read_text() if self.path.exists() else None
    def save(self, record):
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(record))
        new.replace(self.path)
class AsyncFileStore(FileStore):
    async def load(self, app_key, open_id):
        await asyncio.sleep(0)
        return super().load(app_key, open_id)
    async def save(self, record):
        await asyncio.sleep(0)
        super().save(record)
"""

BEGINNING = """
import os, signal, sys, threading, time
from tiktokshop import AsyncClient, Client, SQLiteStore
# A job in the background of a shell inherits that SIGINT is ignored; a person at a terminal does not.
signal.signal(signal.SIGINT, signal.default_int_handler)
more = dict(settings, access_token=None, store={store}({path!r}), account={account!r}, limiter=False)
client = Client(**more)
def refresh():
    threading.Thread(target=client.tokens.refresh, daemon=True).start()
    under_way()
def under_way():
    while client.tokens.get().status != "refreshing":
        time.sleep(0.005)
async def begin(other):
    call = asyncio.ensure_future(other.tokens.refresh())
    while (await other.tokens.get()).status != "refreshing":
        await asyncio.sleep(0.005)
    return call
"""

ENDINGS = {
    "the end of the script": "refresh()",
    "sys.exit": "refresh()\nsys.exit()",
    "an exception": "refresh()\nraise SystemExit(0) from ValueError()",
    "close": "refresh()\nclient.close()\nos._exit(0)",
    "a with block": "with client:\n    refresh()\nos._exit(0)",
    "Ctrl-C": """
threading.Thread(target=lambda: (under_way(), os.kill(os.getpid(), signal.SIGINT)), daemon=True).start()
try:
    client.tokens.refresh()
except KeyboardInterrupt:
    sys.exit(0)
""",
    "wait_for": """
async def main():
    other = AsyncClient(**more)
    try:
        await asyncio.wait_for(await begin(other), 0.01)
    except asyncio.TimeoutError:
        pass
asyncio.run(main())
""",
    "a loop that ends": """
async def main():
    await begin(AsyncClient(**more))
asyncio.run(main())
""",
    "async with": """
async def main():
    async with AsyncClient(**more) as other:
        await begin(other)
asyncio.run(main())
os._exit(0)
""",
}


@pytest.mark.parametrize("store", ["SQLiteStore", "FileStore", "AsyncFileStore"])
@pytest.mark.parametrize("ending", ENDINGS)
def test_a_refresh_under_way_is_kept(sandbox, tmp_path, ending, store):
    path = str(tmp_path / "tokens")
    made = {"SQLiteStore": SQLiteStore}
    exec(STORES, made)
    with Client(**bound(sandbox, made[store](path))) as client:
        client.tokens.save(record(sandbox))
    sandbox.expire_tokens()
    sandbox.fault("slow", path="/api/v2/token/refresh", when="after", ms=800)
    account = sandbox.accounts[0]["open_id"]
    text = STORES + BEGINNING.format(path=path, account=account, store=store) + ENDINGS[ending]
    done = subprocess.run(
        [sys.executable, write_script(tmp_path, sandbox, text)], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    sandbox.clear_faults()
    with Client(**bound(sandbox, made[store](path))) as client:
        assert client.tokens.get().status == "active"
        assert client.order.get_order_list(page_size=1).orders
    assert len(refreshes(sandbox)) == 1


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_ends_the_wait_at_the_end(sandbox, tmp_path):
    path = str(tmp_path / "tokens")
    with Client(**bound(sandbox, SQLiteStore(path))) as client:
        client.tokens.save(record(sandbox))
    sandbox.fault("slow", path="/api/v2/token/refresh", ms=120_000)
    beginning = BEGINNING.format(path=path, account=sandbox.accounts[0]["open_id"], store="SQLiteStore")
    beginning = beginning.replace("limiter=False", "limiter=False, token_options={'exit_wait': 100}")
    text = STORES + beginning + "import atexit\nrefresh()\natexit.register(print, 'ending', flush=True)\n"
    process = subprocess.Popen(
        [sys.executable, write_script(tmp_path, sandbox, text)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout.readline() == "ending\n"
        give_up = time.monotonic() + 60
        # Left alone, the end would wait for 100 seconds.
        while process.poll() is None:
            assert time.monotonic() < give_up, "deaf to Ctrl-C"
            process.send_signal(signal.SIGINT)
            time.sleep(0.05)
    finally:
        process.kill()
        process.stdout.close()
