"""Every operation is called once, through its own method."""

from __future__ import annotations

import base64

import pytest

from tiktokshop import Answer, Client, TikTokShopError, Upload

from .generated.calls import CALLS, Call


def test_all_437_operations_answer(sandbox):
    with Client(**sandbox.settings(max_retries=0, limiter=False)) as client:
        wrong = [f"{call.operation}: {problem}" for call in CALLS if (problem := problem_of(sandbox, client, call))]
    assert not wrong, "\n".join(wrong)
    assert len(CALLS) >= 437


async def test_the_async_client_has_the_same_operations(sandbox):
    async with sandbox.async_client(max_retries=0, limiter=False) as client:
        for call in CALLS[::29]:
            given, options = prepared(sandbox, call)
            handle = client.with_options(**options)
            assert isinstance(await getattr(getattr(handle, call.domain), call.method)(**given), Answer), call.operation


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.operation)
def test_its_help_shows_parameters_and_docs(call, client):
    method = getattr(getattr(client, call.domain), call.method)
    assert method.__doc__
    assert "Official name" in method.__doc__
    assert "options" in method.__annotations__


def problem_of(sandbox, client, call: Call) -> str | None:
    given, options = prepared(sandbox, call)
    handle = client.with_options(**options)
    try:
        answer = getattr(getattr(handle, call.domain), call.method)(**given)
    except TikTokShopError as error:
        return str(error)
    if not isinstance(answer, Answer) or answer.response.operation != call.operation:
        return f"gave {answer!r}"
    return None


def prepared(sandbox, call: Call):
    """Parameters with which the operation succeeds, and whose call it is."""
    sandbox.reset()
    sample = sandbox.control("GET", "sample", operation=call.operation)
    given = {**sample["path"], **sample["query"], **(sample["body"] or {})}
    for part in sample.get("form") or ():
        given[part["name"]] = form_value(part)
    return {argument(name): value for name, value in given.items()}, whose(sandbox, call, sample)


def argument(name: str) -> str:
    return f"{name}_" if name in ("options", "self") else name


def form_value(part):
    if part.get("file_name") is None:
        return part.get("text", part.get("content"))
    return Upload(base64.b64decode(part["content_base64"]), name=part["file_name"])


def whose(sandbox, call: Call, sample):
    options = {"access_token": sample["access_token"]} if sample.get("access_token") else {}
    if call.shop and sample.get("shop_cipher"):
        options["shop_cipher"] = sample["shop_cipher"]
    if call.assets and sample.get("category_asset_cipher"):
        options["category_asset_cipher"] = sample["category_asset_cipher"]
    return options
