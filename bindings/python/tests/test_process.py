"""Fork, Ctrl-C, exit, threads, subinterpreters: each in a process of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from .conftest import write_script

LIST = "order.get_order_list"
unix = pytest.mark.skipif(os.name == "nt", reason="there is no fork")


@unix
def test_a_forked_child_makes_working_calls(run_script):
    run_script("""
import os, signal
from tiktokshop import Client
client = Client(**settings)
handle = client.with_options(timeout=20)
ids = [order.id for order in client.order.get_order_list(page_size=3).orders]
children = []
for _ in range(4):
    pid = os.fork()
    if pid == 0:
        signal.alarm(30)                 # a child that hangs must not outlive the test
        same = [[order.id for order in one.order.get_order_list(page_size=3).orders] for one in (client, handle)]
        os._exit(0 if same == [ids, ids] else 1)
    children.append(pid)
assert [os.waitpid(pid, 0)[1] for pid in children] == [0, 0, 0, 0]
assert [order.id for order in client.order.get_order_list(page_size=3).orders] == ids
""")


@unix
def test_a_fork_while_threads_call_is_safe(run_script):
    # Threads take turns as often as they can: the fork meets them in the middle of everything, first calls too.
    run_script("""
import os, signal, sys, threading
from tiktokshop import Client
client = Client(**settings, limiter=False)
client.on("response", lambda event: None)
sys.setswitchinterval(1e-6)
stop = threading.Event()
def work():
    while not stop.is_set():
        client.order.get_order_list(page_size=1)
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
failed = 0
for _ in range(20):
    pid = os.fork()
    if pid == 0:
        signal.alarm(30)
        os._exit(0 if client.order.get_order_list(page_size=1).orders else 1)
    failed += os.waitpid(pid, 0)[1] != 0
stop.set()
for thread in threads: thread.join()
assert failed == 0, failed
""")


@unix
def test_no_thread_of_the_runtime_works_while_the_process_forks(run_script):
    # A thread that works may hold a lock, which the child would inherit and wait for forever. What is registered before
    # the package runs after its own hook.
    run_script("""
import os, signal, threading, time
signal.alarm(100)
ended, seen = [], []
def look():
    before = len(ended)
    time.sleep(0.5)
    seen.append(len(ended) - before)
os.register_at_fork(before=look)
from tiktokshop import Client
client = Client(**settings, limiter=False)
stop = threading.Event()
def work():
    while not stop.is_set():
        client.order.get_order_list(page_size=1)
        ended.append(True)
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
def go_on():
    before = len(ended)
    while len(ended) < before + 20:
        time.sleep(0.001)
go_on()
for _ in range(3):
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    go_on()
stop.set()
for thread in threads: thread.join()
# A call whose response was there already ends for each thread, and the next one waits.
assert len(seen) == 3 and max(seen) <= len(threads), seen
""")


@unix
def test_a_hook_of_the_app_may_call_while_the_process_forks(run_script):
    run_script("""
import os, signal
signal.alarm(60)
calls = []
os.register_at_fork(before=lambda: calls.append(len(client.order.get_order_list(page_size=1).orders)))
from tiktokshop import Client
client = Client(**settings)
client.order.get_order_list(page_size=1)
pid = os.fork()
if pid == 0:
    os._exit(0 if client.order.get_order_list(page_size=1).orders else 1)
assert os.waitpid(pid, 0)[1] == 0
assert calls == [1], calls
""")


@unix
def test_multiprocessing_with_fork_and_an_async_client_in_the_child(run_script):
    run_script("""
import asyncio, multiprocessing
from tiktokshop import AsyncClient, Client
client, other = Client(**settings), AsyncClient(**settings)
async def count():
    return len((await other.order.get_order_list(page_size=2)).orders)
def task(number):
    return len(client.order.get_order_list(page_size=2).orders), asyncio.run(count())
assert asyncio.run(count()) == 2
task(0)
with multiprocessing.get_context("fork").Pool(3) as pool:
    assert pool.map_async(task, range(12)).get(timeout=60) == [(2, 2)] * 12
""")


@unix
def test_prefork_servers_may_make_the_client_before_they_fork(run_script):
    # As gunicorn does with --preload: the application is loaded once, then workers are forked.
    run_script("""
import json, os, signal, socket, threading, urllib.request
from wsgiref.simple_server import WSGIServer, WSGIRequestHandler
from tiktokshop import Client
client = Client(**settings)
client.order.get_order_list(page_size=1)
def app(environ, start_response):
    start_response("200 OK", [])
    return [client.order.get_order_list(page_size=1).orders[0].id.encode()]
server = WSGIServer(("127.0.0.1", 0), WSGIRequestHandler)
server.set_app(app)
workers = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        signal.alarm(60)
        server.serve_forever()
    workers.append(pid)
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
answers = {opener.open(f"http://127.0.0.1:{server.server_port}/", timeout=30).read() for _ in range(10)}
for pid in workers: os.kill(pid, signal.SIGKILL)
assert answers == {client.order.get_order_list(page_size=1).orders[0].id.encode()}
""")


@unix
@pytest.mark.parametrize(
    "call",
    [
        "client.order.get_order_list(page_size=1)",
        "client.order.get_order_list(page_size=1, max_retries=5, timeout=600)",
        "asyncio.run(other.call('order.get_order_list', page_size=1))",
    ],
)
def test_ctrl_c_ends_a_call_at_once(sandbox, tmp_path, call):
    sandbox.fault("slow", operation=LIST, ms=120_000)
    script = write_script(
        tmp_path,
        sandbox,
        f"""
import asyncio, signal, sys, time
from tiktokshop import AsyncClient, Client
# A job in the background of a shell inherits that SIGINT is ignored; a person at a terminal does not.
signal.signal(signal.SIGINT, signal.default_int_handler)
client, other = Client(**settings, timeout=600), AsyncClient(**settings, timeout=600)
try:
    {call}
except KeyboardInterrupt:
    print(time.monotonic(), flush=True)
""",
    )
    process = subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True)
    try:
        while not sandbox.control("GET", "faults")["faults"][0]["fired"]:
            assert process.poll() is None
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        heard = float(process.stdout.readline())
        assert process.wait(timeout=30) == 0
    finally:
        process.kill()
        process.stdout.close()
    # Not a matter of speed: a wait that is deaf to signals ends after two minutes.
    assert heard - sent < 10
    print(f"heard after {(heard - sent) * 1000:.0f} ms")


SHORT = {
    "sync": "Client(**settings).order.get_order_list(page_size=1)",
    "async": "asyncio.run(AsyncClient(**settings).call('order.get_order_list', page_size=1))",
    "in flight": """
async def main():
    other = AsyncClient(**settings)
    calls = [asyncio.ensure_future(other.order.get_order_list(page_size=1)) for _ in range(20)]
    await asyncio.sleep(0)
    await calls[0]
asyncio.run(main())""",
    "threads in flight": """
client = Client(**settings)
for _ in range(4):
    threading.Thread(target=client.call, args=('order.get_order_list', {'page_size': 1}), daemon=True).start()
client.order.get_order_list(page_size=1)""",
    "a store in flight": """
import time
class Store:
    def load(self, app_key, open_id):
        time.sleep(0.1)
    save = print
async def main():
    other = AsyncClient(**{**settings, 'access_token': None}, store=Store(), account='1')
    call = asyncio.ensure_future(other.order.get_order_list(page_size=1))
    await asyncio.sleep(0.01)
asyncio.run(main())""",
    "nothing": "Client(**settings)",
}


@pytest.mark.parametrize("kind", SHORT)
def test_short_scripts_exit_clean(sandbox, tmp_path, kind):
    body = f"import asyncio, threading\nfrom tiktokshop import AsyncClient, Client\n{SHORT[kind]}"
    script = write_script(tmp_path, sandbox, body)
    count = int(os.environ.get("TIKTOKSHOP_EXITS", "50"))

    def run(_):
        done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120)
        return None if done.returncode == 0 and not done.stderr else f"{done.returncode}: {done.stderr[-500:]}"

    with ThreadPoolExecutor(4) as pool:
        wrong = [problem for problem in pool.map(run, range(count)) if problem]
    assert not wrong, f"{len(wrong)} of {count}: {wrong[0]}"


def test_threads_share_a_client(client, sandbox):
    def work(number):
        return [order.id for order in client.order.get_order_list(page_size=3)]

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(work, range(64)))
    assert all(answer == answers[0] for answer in answers)


def test_other_threads_run_while_one_waits(client, sandbox):
    sandbox.fault("slow", operation=LIST, ms=1500, times=1)
    turns = 0
    waiting = threading.Thread(target=client.order.get_order_list, kwargs={"page_size": 1})
    waiting.start()
    while waiting.is_alive():
        turns += 1
        time.sleep(0.001)
    assert turns > 100


def test_subinterpreters_are_refused_clearly(run_script):
    done = run_script("""
try:
    import _xxsubinterpreters as interpreters
except ImportError:
    try:
        import _interpreters as interpreters
    except ImportError:
        raise SystemExit
import tiktokshop.client
one = interpreters.create()
told = interpreters.run_string(one, '''
import sys
try:
    from tiktokshop import Client
except ImportError as problem:
    print("refused:", problem)
else:
    print("accepted")
''')
""")
    assert "accepted" not in done.stdout
    assert not done.stdout or "subinterpreters" in done.stdout


@unix
def test_a_sandbox_does_not_outlive_a_process_that_is_killed(run_script):
    done = run_script(
        """
import os, signal
from tiktokshop.testing import Sandbox
print(Sandbox().api_url, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
""",
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    port = int(done.stdout.strip().rsplit(":", 1)[1])
    give_up = time.monotonic() + 20
    while _answers(port):
        assert time.monotonic() < give_up, "it still answers"
        time.sleep(0.05)


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
