"""Dry runs, and requests that another HTTP client sends."""

from __future__ import annotations

import copy

import httpx
import pytest
import requests
import tiktokshop
from tiktokshop import Upload

PDF = b"%PDF-1.4\n%%EOF\n"


def send(prepared):
    return requests.request(prepared.method, prepared.url, headers=prepared.headers, data=prepared.body, timeout=30)


def test_another_http_client_sends_what_is_prepared(client, order_id):
    told = []
    client.on("request", told.append)
    prepared = client.prepare("order.get_order_list", page_size=2, order_status="UNPAID")
    assert (prepared.method, prepared.operation, prepared.version) == ("POST", "order.get_order_list", "202309")
    assert told == []
    answer = send(prepared).json()
    assert (answer["code"], answer["message"]) == (0, "Success")
    detail = client.prepare("Order.getOrderDetail", {"ids": [order_id]})
    assert (detail.method, detail.body) == ("GET", b"")
    assert send(detail).json()["data"]["orders"][0]["id"] == order_id


def test_an_upload_is_prepared_whole(client, tmp_path):
    path = tmp_path / "manual.pdf"
    path.write_bytes(PDF)
    prepared = client.prepare("product.upload_product_file", data=Upload(path), name="manual.pdf")
    assert PDF in prepared.body
    assert send(prepared).json()["code"] == 0


async def test_it_is_prepared_async(async_client):
    async with async_client as client, httpx.AsyncClient() as http:
        prepared = await client.prepare("order.get_order_list", page_size=2)
        sent = await http.request(prepared.method, prepared.url, headers=prepared.headers, content=prepared.body)
    assert sent.json()["code"] == 0


def test_what_is_shown_of_it_is_no_secret(client, sandbox):
    prepared = client.prepare("order.get_order_list", page_size=2)
    shown = repr(prepared)
    assert shown.startswith("<PreparedRequest POST http://127.0.0.1:")
    assert "page_size=2" in shown
    signature = prepared.url.rpartition("sign=")[2]
    for secret in (sandbox.access_token, sandbox.app_secret, sandbox.shops[0].cipher, signature):
        assert secret not in shown
    with pytest.raises(TypeError, match="access token"):
        copy.copy(prepared)


def test_what_a_call_refuses_is_not_prepared(client):
    with pytest.raises(tiktokshop.InvalidRequestError, match="order_statsu"):
        client.prepare("order.get_order_list", order_statsu="UNPAID")
