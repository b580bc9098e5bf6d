"""Forks with an SQLite store: parent, children and others see every write, and no child hangs."""

from __future__ import annotations

import os

import pytest
from tiktokshop import Client, SQLiteStore

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no fork")

#: Saves tokens with `client`, forks, and waits for children.
FORKS = """
import os, signal, sys

def put(name, who=client):
    tokens = {"access_token": "a-" + name, "refresh_token": "r-" + name}
    ends = {"access_token_expires_at": 4000000000, "refresh_token_expires_at": 4000000000}
    who.tokens.save({"app_key": "app", "open_id": name, **tokens, **ends})

def fork(work):
    pid = os.fork()
    if pid:
        return pid
    signal.alarm(60)                     # a child that hangs must not outlive the test
    try:
        work()
        code = 0
    except BaseException as error:
        print("child:", repr(error), file=sys.stderr, flush=True)
        code = 1
    os._exit(code)

def wait(*pids):
    ended = [os.waitpid(pid, 0)[1] for pid in pids]
    assert not any(ended), ended
"""

SETUP = """
import os, signal, sys, threading
from tiktokshop import Client, SQLiteStore
path = {path!r}
client = Client(app_key="app", app_secret="secret", store=SQLiteStore(path))
"""


@pytest.fixture
def forks(run_script, tmp_path):
    """Runs a script that forks; hands out the accounts that a process sees which never forked."""

    def run(text):
        path = str(tmp_path / "tokens.sqlite")
        run_script(SETUP.format(path=path) + FORKS + text)
        with Client(app_key="app", app_secret="secret", store=SQLiteStore(path)) as stranger:
            return list(stranger.tokens.list())

    return run


def test_parent_child_and_others_see_all_writes(forks):
    seen = forks('''
import json, subprocess
code = """
import json, sys
from tiktokshop import Client, SQLiteStore
client = Client(app_key="app", app_secret="secret", store=SQLiteStore(sys.argv[1]))
print(json.dumps(list(client.tokens.list())))
"""
def others():
    return json.loads(subprocess.run([sys.executable, "-c", code, path], capture_output=True, check=True).stdout)
all = []
for round in range(4):
    put(f"before-{round}")
    def child():
        assert f"before-{round}" in client.tokens.list()
        put(f"child-{round}")
        assert client.tokens.get(f"child-{round}").status == "active"
    pid = fork(child)
    put(f"parent-{round}")
    wait(pid)
    put(f"after-{round}")
    all = sorted(all + [f"{name}-{round}" for name in ("before", "child", "parent", "after")])
    assert list(client.tokens.list()) == all == others(), (client.tokens.list(), all, others())
''')
    assert seen == sorted(f"{name}-{turn}" for turn in range(4) for name in ("before", "child", "parent", "after"))


def test_forks_while_eight_threads_use_the_store(forks):
    seen = forks("""
stop = threading.Event()
failed = []
def work(name):
    while not stop.is_set():
        try:
            put(name)
            assert client.tokens.get(name).status == "active"
        except BaseException as error:
            failed.append(error)
            return
threads = [threading.Thread(target=work, args=(f"thread-{number}",)) for number in range(8)]
for thread in threads: thread.start()
children = [fork(lambda: put(f"child-{number:02}")) for number in range(40)]
wait(*children)
stop.set()
for thread in threads: thread.join()
assert not failed, failed
""")
    assert seen == sorted([f"thread-{number}" for number in range(8)] + [f"child-{number:02}" for number in range(40)])


def test_multiprocessing_and_children_of_children(forks):
    seen = forks("""
import multiprocessing
put("parent")
def task(number):
    put(f"task-{number}")
    return len(client.tokens.list())
with multiprocessing.get_context("fork").Pool(3) as pool:
    assert all(pool.map_async(task, range(9)).get(timeout=60))
def child():
    put("child")
    wait(fork(lambda: put("grandchild")))
    put("child-after")
    assert "grandchild" in client.tokens.list()
wait(fork(child))
assert "grandchild" in client.tokens.list()
""")
    tasks = [f"task-{number}" for number in range(9)]
    assert seen == sorted(["parent", *tasks, "child", "child-after", "grandchild"])


def test_workers_of_an_application_that_was_loaded_before(forks):
    # As gunicorn does with --preload, with a daemon's change of folder, and a path that is not absolute.
    seen = forks("""
os.chdir(os.path.dirname(path))
client = Client(app_key="app", app_secret="secret", store=SQLiteStore(os.path.basename(path)))
put("master", client)
os.chdir("/")
def worker(name):
    for number in range(10):
        put(f"{name}-{number}", client)
wait(*[fork(lambda: worker(name)) for name in ("one", "two", "three")])
put("master-after", client)
""")
    workers = [f"{name}-{number}" for name in ("one", "two", "three") for number in range(10)]
    assert seen == sorted(["master", *workers, "master-after"])


def test_two_threads_may_fork_at_once(forks):
    seen = forks("""
put("parent")
def both(name):
    for number in range(10):
        wait(fork(lambda: put(f"{name}-{number}")))
threads = [threading.Thread(target=both, args=(name,)) for name in ("a", "b")]
for thread in threads: thread.start()
for thread in threads: thread.join()
""")
    assert seen == sorted(["parent", *(f"{name}-{number}" for name in "ab" for number in range(10))])


def test_a_fork_by_another_way_is_refused_in_the_child(forks):
    # A C library that forks asks nobody: the store tells, and the file stays whole.
    seen = forks("""
import ctypes
from tiktokshop import StoreError
put("before")
pid = ctypes.PyDLL(None).fork()
if pid == 0:
    signal.alarm(60)
    try:
        put("child")
    except StoreError as error:
        os._exit(0 if "forked" in str(error) else 2)
    os._exit(1)
wait(pid)
put("after")
""")
    assert seen == ["after", "before"]
