"""Files that are larger than anybody wants in memory."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest
from tiktokshop import InvalidRequestError

UPLOAD = "/product/202309/files/upload"

#: Counts the bytes of each upload, and keeps none of them: in a process of its own, for the sandbox keeps what it gets.
#: A client that hangs up early, such as one of an earlier test that had this port, ends its own connection only.
SERVER = r"""
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class Counter(BaseHTTPRequestHandler):
    def do_POST(self):
        wanted, got = int(self.headers["content-length"]), 0
        while got < wanted:
            piece = self.rfile.read(min(1 << 20, wanted - got))
            if not piece:
                return
            got += len(piece)
        body = b'{"code":0,"message":"Success","request_id":"R","data":{"got":%d}}' % got
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
server = ThreadingHTTPServer(("127.0.0.1", 0), Counter)
print(server.server_port, flush=True)
server.serve_forever()
"""

#: Sends 90 MiB after a small one, and prints what the server got and by how many MiB the process grew at most.
SENDER = r"""
import asyncio, resource, sys
from tiktokshop import AsyncClient, Client
settings = dict(app_key="k", app_secret="s", access_token="t", api_url=sys.argv[2], env=False)
def pieces(count):
    for _ in range(count):
        yield b"x" * (1 << 20)
async def later(count):
    for piece in pieces(count):
        yield piece
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
def send(source):
    with Client(**settings) as client:
        return client.request("POST", "/product/202309/files/upload", files={"data": source})["got"]
async def send_later(source):
    async with AsyncClient(**settings) as client:
        return (await client.request("POST", "/product/202309/files/upload", files={"data": source}))["got"]
kind, path = sys.argv[1], sys.argv[3]
if kind in ("path", "file"):
    with open(path, "wb") as file:
        file.writelines(pieces(90))
(asyncio.run(send_later(later(2))) if kind == "async" else send(pieces(2)))
before = peak()
sources = {"iterator": lambda: pieces(90), "file": lambda: open(path, "rb"), "path": lambda: path}
got = asyncio.run(send_later(later(90))) if kind == "async" else send(sources[kind]())
print(got, peak() - before)
"""


@pytest.fixture
def counter():
    quiet = subprocess.DEVNULL
    server = subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, stderr=quiet, text=True)
    assert server.stdout is not None
    yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
    server.kill()
    server.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no `resource`")
@pytest.mark.parametrize("kind", ["iterator", "file", "path", "async"])
def test_a_large_upload_is_never_in_memory_as_a_whole(counter, tmp_path, kind):
    command = [sys.executable, "-c", SENDER, kind, counter, str(tmp_path / "video.mp4")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    got, growth = map(int, done.stdout.split())
    assert got > 90 << 20
    assert growth < 45, f"90 MiB were sent, and the process grew by {growth} MiB"


def test_a_stream_is_sent_again_when_it_was_refused(client, sandbox):
    sandbox.fault("rate_limit", path=UPLOAD, times=1, retry_after=0)
    content = b"%PDF-1.7 " + os.urandom(3 << 20)
    answer = client.product.upload_product_file(data=iter([content[:100], content[100:]]), name="report.pdf")
    assert answer.response.attempts > 1
    assert bytes(client.download(answer.url)) == content


def test_pieces_must_be_bytes(client):
    for source in (io.StringIO("text"), io.StringIO(""), iter(["text"]), iter([1])):
        with pytest.raises(InvalidRequestError, match="must be a file"):
            client.request("POST", UPLOAD, files={"data": source})


def test_a_file_of_ones_own_may_give_all_at_once(client):
    class Whole:
        def read(self):
            return b"%PDF-1.7 whole"

    assert client.product.upload_product_file(data=Whole(), name="whole.pdf").url


def test_a_folder_without_room_is_told(run_script):
    run_script(
        f"""
from tiktokshop import Client, ConfigurationError
try:
    Client(**settings).request("POST", "{UPLOAD}", files={{"data": iter([b"x" * (2 << 20)])}})
except ConfigurationError as error:
    assert "/no/such/folder" in str(error) and "Nothing was sent" in str(error), error
else:
    raise SystemExit("it was sent")
""",
        env={**os.environ, "TMPDIR": "/no/such/folder"},
    )
