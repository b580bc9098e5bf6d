"""The programs of the guides in `docs`, as they are, against the sandbox. `cargo gen` takes them out of the pages."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from tiktokshop import APIError, Client, InvalidRequestError, SQLiteStore

from .conftest import ROOT
from .files import PDF, png

#: The platform's code for a parameter that is missing, of the wrong type or out of range.
INVALID = 36009004
#: Here the sandbox says the same of an id that it does not know: the code of the platform is not documented.
UNKNOWN = {
    "finance.get_order_statement_transactions",
    "finance.get_statement_transactions",
}
PROGRAMS = sorted((ROOT / "bindings/python/tests/generated/guides").glob("*.py"))


def test_there_are_programs():
    assert len(PROGRAMS) > 9


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_guide(sandbox, tmp_path, program):
    settings = program.read_text().splitlines()[0].rsplit(" ", 1)[1]
    if settings == "store":
        seed(sandbox, tmp_path)
    command, environment = [sys.executable, program], environment_of(sandbox, settings)
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=120)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def environment_of(sandbox, settings):
    in_thailand = next(account for account in sandbox.accounts if account["region"] == "TH")
    seller = in_thailand if settings == "thailand" else sandbox.accounts[0]
    app = {
        "TIKTOK_APP_KEY": sandbox.app_key,
        "TIKTOK_APP_SECRET": sandbox.app_secret,
        "TIKTOK_SERVICE_ID": sandbox.service_id,
        "TIKTOK_API_URL": sandbox.api_url,
        "TIKTOK_AUTH_URL": sandbox.auth_url,
        "SANDBOX_CONTROL_URL": sandbox.control_url,
        "SANDBOX_SELLER": seller["open_id"],
        "SANDBOX_SHOP_ID": seller["shops"][0]["id"],
    }
    shop = {"TIKTOK_ACCESS_TOKEN": seller["access_token"], "TIKTOK_SHOP_CIPHER": seller["shops"][0]["cipher"]}
    return {**os.environ, **app, **({} if settings in ("app", "store") else shop)}


def seed(sandbox, folder):
    """Puts the authorizations of two sellers into the store that the programs open."""
    later = {"access_token_expires_at": 4_000_000_000, "refresh_token_expires_at": 4_000_000_000}
    store = SQLiteStore(folder / "tokens.sqlite")
    with Client(**sandbox.settings(access_token=None, shop_cipher=None, store=store)) as client:
        for account in sandbox.accounts[:2]:
            names = ("open_id", "access_token", "refresh_token")
            client.tokens.save({"app_key": sandbox.app_key, **{name: account[name] for name in names}, **later})
            client.tokens.save_shops(account["shops"], account["open_id"])


def examples():
    """The Python block of each operation's page."""
    for page in sorted((ROOT / "docs/generated/operations").glob("*/*.md")):
        (block,) = re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL)
        yield f"{page.parent.name}.{page.stem}", block


def test_examples_of_all_operations_are_calls_that_the_platform_understands(sandbox, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "picture.jpg").write_bytes(png())
    (tmp_path / "document.pdf").write_bytes(PDF)
    refused = []
    with sandbox.client(access_token=None, shop_cipher=None) as client:
        for operation, block in examples():
            sandbox.reset()
            try:
                exec(block, {"client": client.with_options(**credentials(sandbox, operation))})
            except APIError as error:
                # The ids are samples: the platform may say that it does not know them, or that a rule forbids it.
                is_wrong = error.code is None or (error.code == INVALID and operation not in UNKNOWN)
                if isinstance(error, InvalidRequestError) and is_wrong:
                    refused.append(f"{operation}: {error}")
    assert not refused, "\n".join(refused)


def credentials(sandbox, operation):
    """Those of the account that may call the operation."""
    user_type = {"affiliate_creator": 1, "affiliate": 1, "affiliate_partner": 3}.get(operation.split(".")[0], 0)
    account = next(account for account in sandbox.accounts if account["user_type"] == user_type)
    found = {"access_token": account["access_token"]}
    if account["shops"]:
        found["shop_cipher"] = account["shops"][0]["cipher"]
    if account["category_asset_ciphers"]:
        found["category_asset_cipher"] = account["category_asset_ciphers"][0]
    return found
