"""Every operation is called once, through its own method."""

from __future__ import annotations

import pydoc

import pytest
from tiktokshop import CipherMismatchError, Client, PermissionDeniedError, ResponseModel, TikTokShopError, Upload

from .files import PDF, PNG
from .generated.calls import CALLS, Call

#: Text parts of forms; the others take any text.
TEXTS = {"use_case": "MAIN_IMAGE"}
FILES = {"png": PNG, "pdf": PDF, "jpg": PNG}


def test_all_operations_answer(sandbox):
    with Client(**sandbox.settings(max_retries=0, limiter=False)) as client:
        wrong = [f"{call.operation}: {problem}" for call in CALLS if (problem := problem_of(sandbox, client, call))]
    assert not wrong, "\n".join(wrong)
    assert len(CALLS) >= 437


async def test_the_async_client_has_the_same_operations(sandbox):
    async with sandbox.async_client(max_retries=0, limiter=False) as client:
        for call in CALLS[::29]:
            given, callers = prepared(sandbox, call)
            for options in callers:
                try:
                    answer = await method_of(client.with_options(**options), call)(**given)
                except (CipherMismatchError, PermissionDeniedError):
                    continue
                assert isinstance(answer, ResponseModel), call.operation
                break
            else:
                pytest.fail(f"nobody may call {call.operation}")


@pytest.mark.parametrize("call", CALLS[::7], ids=lambda call: call.operation)
def test_its_help_shows_parameters_and_docs(call, client):
    text = pydoc.plain(pydoc.render_doc(method_of(client, call)))
    assert "**options: 'Unpack[" in text
    assert "Official name" in text


def problem_of(sandbox, client, call: Call) -> str | None:
    given, callers = prepared(sandbox, call)
    problem: str | None = "nobody may call it"
    for options in callers:
        try:
            answer = method_of(client.with_options(**options), call)(**given)
        except (CipherMismatchError, PermissionDeniedError):
            continue
        except TikTokShopError as error:
            return str(error)
        return (
            None if isinstance(answer, ResponseModel) and answer.response.operation == call.operation else repr(answer)
        )
    return problem


def method_of(client, call: Call):
    return getattr(getattr(client, call.domain), call.method)


def prepared(sandbox, call: Call):
    """Parameters with which the operation succeeds, and who may call it."""
    sandbox.reset()
    sample = sandbox.control("POST", "sample", operation=call.operation)
    given = {**sample["path"], **sample["query"], **(sample["body"] or {})}
    given.update({part["name"]: form_value(part) for part in sample["form"]})
    return {argument(name): value for name, value in given.items()}, callers_of(sandbox, call, sample)


def argument(name: str) -> str:
    return f"{name}_" if name in ("options", "self") else name


def form_value(part):
    name = part["file_name"]
    if name is None:
        return TEXTS.get(part["name"], "sample")
    return Upload(FILES[name.rsplit(".", 1)[-1]], name=name)


def callers_of(sandbox, call: Call, sample):
    """One account of each kind, or the one whose shop it is."""
    by_kind = {account["user_type"]: account for account in reversed(sandbox.accounts)}
    own = [account for account in sandbox.accounts if account["open_id"] == sample["open_id"]]
    for account in own or by_kind.values():
        options = {"access_token": account["access_token"]}
        if call.shop and account["shops"]:
            options["shop_cipher"] = sample["shop_cipher"] or account["shops"][0]["cipher"]
        if call.assets and account["category_asset_ciphers"]:
            options["category_asset_cipher"] = account["category_asset_ciphers"][0]
        yield options
