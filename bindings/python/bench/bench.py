"""The client against `httpx` with `json`, `requests.Session` and `tiktok-shop-api`, side by side in one run.

    scripts/bench-python                     # builds what it needs, optimized, and runs this
    scripts/bench-python "140 KB, 1 "        # only the rows with these words

Every client sends the same search by POST over TLS to the same local server, reads the answer and touches the id of
each order; in the row that says so, all fields of each order. Ours and `tiktok-shop-api` sign the request too, check
the answer and have objects; `httpx` and `requests` do not. Turns alternate, and each figure is the median of its turns:
so a busy machine slows both.
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

Measure = Callable[[int], None]
SECRETS = {"app_key": "67cb", "app_secret": "f9cf", "access_token": "TTP_x", "shop_cipher": "TTP_c", "env": False}
PATH = "/order/202309/orders/search?app_key=67cb&page_size=50&sign=00&timestamp=1790000000"
TURNS = int(os.environ.get("TURNS", "7"))
SECONDS = float(os.environ.get("SECONDS", "0.6"))


@contextmanager
def server() -> Iterator[tuple[str, str]]:
    """The server as a process: its URL, and a file with its certificate."""
    process = subprocess.Popen([sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    told = json.loads(process.stdout.readline())
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as pem:
        pem.write(told["certificate"])
        pem.flush()
        yield told["url"], pem.name
    process.stdin.close()
    process.wait()


#: The fields of an order and of its parts on the pages that the server gives.
ORDER = ("id", "status", "create_time", "update_time", "buyer_email", "shipping_type", "is_cod")
PAYMENT = ("currency", "total_amount", "sub_total", "tax")
ADDRESS = ("name", "full_address", "phone_number", "postal_code", "region_code")
LINE = (
    *("id", "product_id", "product_name", "sku_id", "sku_name", "seller_sku", "sku_image", "currency", "is_gift"),
    *("original_price", "sale_price", "seller_discount", "platform_discount", "display_status", "package_id"),
)
TAX = ("tax_type", "tax_amount", "tax_rate")


def ids(answer: bytes) -> list[str]:
    return [order["id"] for order in json.loads(answer)["data"]["orders"]]


def all_fields(orders: Any, get: Callable[[Any, str], Any]) -> int:
    """Reads each field of a page once, and says how many there were."""
    count = 0

    def read(one: Any, names: tuple[str, ...]) -> None:
        nonlocal count
        for name in names:
            get(one, name)
        count += len(names)

    for order in orders:
        read(order, ORDER)
        read(get(order, "payment"), PAYMENT)
        read(get(order, "recipient_address"), ADDRESS)
        for package in get(order, "packages"):
            read(package, ("id",))
        for line in get(order, "line_items"):
            read(line, LINE)
            for tax in get(line, "item_tax"):
                read(tax, TAX)
    return count


def ours_read(url: str, pem: str, _small: bool, at_once: int) -> Measure:
    from tiktokshop import Client

    client = Client(**SECRETS, api_url=url, root_certificates=[pem], limiter=False, no_proxy=True)

    def call() -> None:
        assert all_fields(client.order.get_order_list(page_size=50).orders, getattr)

    return threaded(call, at_once)


def httpx_read(url: str, pem: str, _small: bool, at_once: int) -> Measure:
    import httpx

    client = httpx.Client(verify=ssl.create_default_context(cafile=pem), trust_env=False)
    headers = {"x-tts-access-token": "TTP_x"}

    def call() -> None:
        answer = client.post(url + PATH, json={}, headers=headers).content
        assert all_fields(json.loads(answer)["data"]["orders"], dict.__getitem__)

    return threaded(call, at_once)


def other_sync(url: str, pem: str, small: bool, at_once: int) -> Measure:
    client = other_client(url, pem, small)

    def call() -> None:
        assert [order.id for order in client.orders.get_order_list(page_size=50).data.orders]

    return threaded(call, at_once)


def other_client(url: str, pem: str, small: bool) -> Any:
    import httpx
    from tiktok_shop_api import TikTokShop

    limits = httpx.Limits(max_connections=100, max_keepalive_connections=100)
    transport = httpx.HTTPTransport(verify=ssl.create_default_context(cafile=pem), limits=limits, trust_env=False)
    given = {name: value for name, value in SECRETS.items() if name != "env"}
    return TikTokShop(**given, base_url=url + ("/small" if small else ""), transport=transport)


def ours_sync(url: str, pem: str, small: bool, at_once: int) -> Measure:
    from tiktokshop import Client

    client = Client(**SECRETS, api_url=url, root_certificates=[pem], limiter=False, no_proxy=True)
    more: dict[str, Any] = {"extra_query": {"small": "1"}} if small else {}

    def call() -> None:
        assert [order.id for order in client.order.get_order_list(page_size=50, **more).orders]

    return threaded(call, at_once)


def httpx_sync(url: str, pem: str, small: bool, at_once: int) -> Measure:
    import httpx

    limits = httpx.Limits(max_connections=100, max_keepalive_connections=100)
    client = httpx.Client(verify=ssl.create_default_context(cafile=pem), limits=limits, trust_env=False)
    target = url + PATH + ("&small=1" if small else "")
    headers = {"x-tts-access-token": "TTP_x"}

    def call() -> None:
        assert ids(client.post(target, json={}, headers=headers).content)

    return threaded(call, at_once)


def requests_sync(url: str, pem: str, small: bool, at_once: int) -> Measure:
    import requests
    from requests.adapters import HTTPAdapter

    session = requests.Session()
    session.mount("https://", HTTPAdapter(pool_maxsize=100))
    session.verify, session.trust_env = pem, False
    target = url + PATH + ("&small=1" if small else "")
    headers = {"x-tts-access-token": "TTP_x"}

    def call() -> None:
        assert ids(session.post(target, json={}, headers=headers).content)

    return threaded(call, at_once)


def threaded(call: Callable[[], None], at_once: int) -> Measure:
    if at_once == 1:
        return lambda count: [call() for _ in range(count)] and None
    pool = ThreadPoolExecutor(at_once)
    return lambda count: [done.result() for done in [pool.submit(call) for _ in range(count)]] and None


def ours_async(url: str, pem: str, small: bool, at_once: int) -> Measure:
    from tiktokshop import AsyncClient

    client = AsyncClient(**SECRETS, api_url=url, root_certificates=[pem], limiter=False, no_proxy=True)
    more: dict[str, Any] = {"extra_query": {"small": "1"}} if small else {}

    async def call() -> None:
        page = await client.order.get_order_list(page_size=50, **more)
        assert [order.id for order in page.orders]

    return looped(call, at_once)


def httpx_async(url: str, pem: str, small: bool, at_once: int) -> Measure:
    import httpx

    limits = httpx.Limits(max_connections=100, max_keepalive_connections=100)
    client = httpx.AsyncClient(verify=ssl.create_default_context(cafile=pem), limits=limits, trust_env=False)
    target = url + PATH + ("&small=1" if small else "")
    headers = {"x-tts-access-token": "TTP_x"}

    async def call() -> None:
        assert ids((await client.post(target, json={}, headers=headers)).content)

    return looped(call, at_once)


_loop = asyncio.new_event_loop()


def looped(call: Callable[[], Any], at_once: int) -> Measure:
    async def work(count: int) -> None:
        for _ in range(count):
            await call()

    async def all_of(count: int) -> None:
        await asyncio.gather(*(work(max(1, count // at_once)) for _ in range(at_once)))

    return lambda count: _loop.run_until_complete(all_of(count))


def rounds_of(measure: Measure, at_once: int) -> int:
    """How many calls fill a turn."""
    count = max(at_once, 8)
    while True:
        start = time.perf_counter()
        measure(count)
        spent = time.perf_counter() - start
        if spent > SECONDS / 4:
            return max(at_once, int(count * SECONDS / spent) // at_once * at_once)
        count *= 2


def turn(measure: Measure, count: int) -> tuple[float, float]:
    """Calls per second, and CPU seconds per call."""
    wall, cpu = time.perf_counter(), time.process_time()
    measure(count)
    return count / (time.perf_counter() - wall), (time.process_time() - cpu) / count


def compare(name: str, makers: dict[str, Any], url: str, pem: str, small: bool, at_once: int) -> None:
    if not all(word in name for word in sys.argv[2:]):
        return
    clients = {client: make(url, pem, small, at_once) for client, make in makers.items()}
    rounds = {client: rounds_of(measure, at_once) for client, measure in clients.items()}
    turns: dict[str, list[tuple[float, float]]] = {client: [] for client in clients}
    for _ in range(TURNS):
        for client, measure in clients.items():
            turns[client].append(turn(measure, rounds[client]))
    print(f"\n{name}")
    for client in clients:
        speed = statistics.median(one[0] for one in turns[client])
        cpu = statistics.median(one[1] for one in turns[client])
        faster = statistics.median(ours[0] / their[0] for ours, their in zip(turns["ours"], turns[client], strict=True))
        cheaper = statistics.median(
            their[1] / ours[1] for ours, their in zip(turns["ours"], turns[client], strict=True)
        )
        versus = "" if client == "ours" else f"   ours: {faster:.1f} x the calls, {cheaper:.1f} x less CPU"
        print(f"  {client:15} {speed:8.0f} calls/s  {cpu * 1e6:8.0f} us CPU/call{versus}")


SYNC = {"ours": ours_sync, "httpx": httpx_sync, "requests": requests_sync, "tiktok-shop-api": other_sync}
ASYNC = {"ours": ours_async, "httpx": httpx_async}
READ = {"ours": ours_read, "httpx": httpx_read}


def peak() -> float:
    """The most memory that this process has had so far, in megabytes. (`ru_maxrss` would begin with its parent's.)"""
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


def peak_memory(kind: str, url: str, pem: str) -> None:
    """In a process of its own: how much memory 200 large pages take at most, without Python itself."""
    at_start = peak()
    {**SYNC, "ours async": ours_async, "httpx async": httpx_async}[kind](url, pem, False, 16)(200)
    print(f"  {kind:12} {peak() - at_start:6.1f} MB")


def import_cost(statement: str) -> tuple[float, float, float]:
    """Milliseconds, CPU milliseconds and megabytes of an import in a fresh interpreter; the medians of nine."""
    script = (
        "import time\n"
        "m = lambda: next(int(l.split()[1]) for l in open('/proc/self/status') if l.startswith('VmHWM'))\n"
        f"b, c, t = m(), time.process_time(), time.perf_counter()\n{statement}\n"
        "print((time.perf_counter() - t) * 1e3, (time.process_time() - c) * 1e3, (m() - b) / 1024)"
    )
    runs = [subprocess.run([sys.executable, "-c", script], capture_output=True, text=True) for _ in range(9)]
    costs = [tuple(map(float, run.stdout.split())) for run in runs]
    wall, cpu, memory = (statistics.median(values) for values in zip(*costs, strict=True))
    return wall, cpu, memory


def imports() -> None:
    print("\nimport in a fresh interpreter")
    for statement in (
        "import tiktokshop",
        "from tiktokshop import Client",
        "from tiktokshop import Client; Client(app_key='k', app_secret='s')",
        "from tiktokshop import AsyncClient",
        "from tiktokshop.types import product; product.Product",
        "import httpx",
        "import requests",
    ):
        wall, cpu, memory = import_cost(statement)
        print(f"  {wall:6.1f} ms {cpu:6.1f} ms CPU {memory:6.1f} MB  {statement}")


def main() -> None:
    if sys.argv[2:3] == ["--peak"]:
        peak_memory(*sys.argv[3:])
        return
    if not sys.argv[2:]:
        imports()
    with server() as (url, pem):
        for small in (True, False):
            size = "small answers" if small else "pages of 140 KB"
            for at_once in (1, 64):
                compare(f"{size}, {at_once} at a time, sync", SYNC, url, pem, small, at_once)
                compare(f"{size}, {at_once} at a time, async", ASYNC, url, pem, small, at_once)
        compare("pages of 140 KB, 1 at a time, sync, all fields read", READ, url, pem, False, 1)
        if not sys.argv[2:]:
            print("\npeak memory of 200 large pages, 16 at a time", flush=True)
            for kind in ("ours", "httpx", "requests", "ours async", "httpx async"):
                subprocess.run([sys.executable, __file__, sys.argv[1], "--peak", kind, url, pem], check=True)


if __name__ == "__main__":
    main()
