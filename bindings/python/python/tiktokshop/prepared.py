"""Dry runs: the request that a call would send."""

from __future__ import annotations


class PreparedRequest:
    """The request that a call would send, signed but not sent. See `Client.prepare`.

    Any HTTP client can send it while the platform accepts its timestamp. Its `repr` hides the token, the
    signature, the cipher and the body; its attributes contain them.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _Native) -> None:
        self._native = native

    @property
    def operation(self) -> str:
        """The operation's id."""
        return self._native.operation

    @property
    def version(self) -> str:
        """The version that would be called."""
        return self._native.version

    @property
    def method(self) -> str:
        """`GET`, `POST`, ..."""
        return self._native.method

    @property
    def url(self) -> str:
        """The whole URL, with its signature."""
        return self._native.url

    @property
    def headers(self) -> dict[str, str]:
        """The headers, including the access token. An HTTP client adds its own: host, length and user agent."""
        return dict(self._native.headers)

    @property
    def body(self) -> bytes:
        """The body; empty if there is none."""
        return self._native.body

    def __repr__(self) -> str:
        return f"<PreparedRequest {self.method} {self._native.shown_url}, {len(self.body)} bytes>"

    def __reduce__(self) -> str:
        raise TypeError("a prepared request cannot be pickled: it holds an access token, and its signature ends soon")


# Behind the classes, for these modules know each other. Whoever asks for the types of functions finds them by name.
from ._native import PreparedRequest as _Native  # noqa: E402
