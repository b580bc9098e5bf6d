"""Category assets of a partner by name: the cipher comes from the store, else from the platform."""

from __future__ import annotations

import pytest
import tiktokshop
from tiktokshop import AsyncClient, Client, SQLiteStore

ASSETS = "authorization.get_authorized_category_assets"
CAMPAIGNS = "affiliate_partner.get_affiliate_partner_campaign_list"


@pytest.fixture
def partner(sandbox):
    return next(account for account in sandbox.accounts if account["user_type"] == 3)


def settings(sandbox, **more):
    """Settings without the seller of the sandbox."""
    return sandbox.settings(**{"access_token": None, "shop_cipher": None, **more})


def stored(sandbox, partner, path):
    """A client of the partner, whose tokens are in a file."""
    client = Client(**settings(sandbox, store=SQLiteStore(path), account=partner["open_id"]))
    ends = {"access_token_expires_at": 4_000_000_000, "refresh_token_expires_at": 4_000_000_000}
    tokens = {name: partner[name] for name in ("open_id", "access_token", "refresh_token")}
    client.tokens.save({**tokens, **ends})
    return client


def campaigns(client):
    return client.affiliate_partner.get_affiliate_partner_campaign_list(type="MY_CAMPAIGNS", page_size=10)


def lists(sandbox):
    """How often the platform was asked for the assets."""
    return len(sandbox.requests(operation=ASSETS))


def test_an_asset_is_named_by_its_category_or_its_market_and_kept_in_the_store(sandbox, partner, tmp_path):
    with stored(sandbox, partner, tmp_path / "t.sqlite") as client:
        for name in ("US", "us", "601450"):
            campaigns(client.category_asset(name))
            query = sandbox.requests(operation=CAMPAIGNS, last=1)[0]["query"]
            assert "category_asset_cipher" in str(query)
        assert lists(sandbox) == 1, "the platform is asked once"
    with stored(sandbox, partner, tmp_path / "t.sqlite") as another_process:
        campaigns(another_process.category_asset("601450"))
        assert lists(sandbox) == 1, "the store has the cipher"


def test_a_stale_cipher_is_listed_anew_and_the_call_sent_once_more(sandbox, partner, tmp_path):
    with stored(sandbox, partner, tmp_path / "t.sqlite") as client:
        campaigns(client.category_asset("US"))
        sandbox.control("POST", f"sellers/{partner['open_id']}/ciphers")
    with stored(sandbox, partner, tmp_path / "t.sqlite") as another_process:
        handle = another_process.category_asset("US")
        assert campaigns(handle).response.attempts == 2
        assert campaigns(handle).response.attempts == 1, "the new cipher is remembered"


def test_a_token_given_by_hand_opens_assets_by_name_too(sandbox, partner):
    given = settings(sandbox, access_token=partner["access_token"])
    with Client(**given, category_asset="US") as client:
        campaigns(client)
        campaigns(client)
        assert lists(sandbox) == 1
        campaigns(client.with_options(category_asset_cipher=partner["category_asset_ciphers"][0]))
        with pytest.raises(tiktokshop.InvalidRequestError, match="no such category asset") as refused:
            campaigns(client.category_asset("JP"))
        assert "601450" in str(refused.value)
        with pytest.raises(tiktokshop.InvalidRequestError):
            client.category_asset("")
    with Client(**given) as client, pytest.raises(tiktokshop.CipherMismatchError) as missing:
        campaigns(client)
    assert "category_asset=" in missing.value.hint


async def test_an_async_client_opens_assets_by_name_too(sandbox, partner):
    async with AsyncClient(**settings(sandbox, access_token=partner["access_token"])) as client:
        page = await campaigns(client.category_asset("GB"))
        assert page.response.http_status == 200
    assert lists(sandbox) == 1
