"""An app's own backend over HTTP: it has the app secret and the tokens, and signs for devices."""

from __future__ import annotations

import asyncio
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import ProxyHandler, Request, build_opener

from tiktokshop import MemoryStore, sign_request

_opener = build_opener(ProxyHandler({}))


class Backend:
    """Answers `POST /sign` and `POST /token`. `asked` is what it was asked."""

    def __init__(self, sandbox):
        account = sandbox.accounts[0]
        self.app = (sandbox.app_key, sandbox.app_secret)
        self.cipher = sandbox.shops[0]["cipher"]
        self.asked, self._one = [], threading.Lock()
        self.tokens = sandbox.client(access_token=None, store=MemoryStore(), account=account["open_id"])
        ends = {"access_token_expires_at": 4_000_000_000, "refresh_token_expires_at": 4_000_000_000}
        tokens = {name: account[name] for name in ("open_id", "access_token", "refresh_token")}
        self.tokens.tokens.save({**tokens, **ends})
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def answer(self, path, asked):
        with self._one:
            self.asked.append((path, asked))
            return self._sign(asked) if path == "/sign" else self._token(asked)

    def _sign(self, asked):
        signed = sign_request(*self.app, asked)
        return {"sign": signed.sign, "operation": signed.operation, "is_read": signed.is_read}

    def _token(self, asked):
        if asked.get("rejected") == self.tokens.tokens.access_token():
            self.tokens.tokens.refresh()
        return {"access_token": self.tokens.tokens.access_token(), "shop_cipher": self.cipher}

    def count(self, path):
        return sum(known == path for known, _ in self.asked)

    def close(self):
        self._server.shutdown()
        self._server.server_close()
        self.tokens.close()


class _Server(ThreadingHTTPServer):
    """Room for all calls at a time: a connection beyond it would be reset."""

    request_queue_size = 128


def _handler(backend):
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            answer = json.dumps(backend.answer(self.path, asked)).encode()
            self.send_response(200)
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            """Prints nothing."""

    return Handler


class Device:
    """A signer as an app on a device has it."""

    def __init__(self, url):
        self.url = url

    def sign(self, request):
        return self._post("/sign", request)["sign"]

    def access_token(self, wanted):
        return self._post("/token", wanted)

    def _post(self, path, body):
        with _opener.open(Request(self.url + path, data=json.dumps(body).encode(), method="POST")) as answer:
            return json.load(answer)


class AsyncDevice(Device):
    """The same with async methods. It notes on which loops they ran."""

    def __init__(self, url):
        super().__init__(url)
        self.loops = set()

    async def sign(self, request):
        self.loops.add(asyncio.get_running_loop())
        return (await asyncio.to_thread(self._post, "/sign", request))["sign"]

    async def access_token(self, wanted):
        return await asyncio.to_thread(self._post, "/token", wanted)
