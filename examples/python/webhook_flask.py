"""Receives webhooks with Flask: `flask --app webhook_flask run`; the address is .../webhooks/tiktokshop."""

from flask import Flask, Response, request
from tiktokshop import Client, WebhookBodyError, WebhookSignatureError

client = Client()
app = Flask(__name__)


@app.post("/webhooks/tiktokshop")
def webhook() -> Response:
    try:
        # The raw body: a body that was parsed and written again has a different signature.
        event = client.webhooks.construct_event(request.get_data(), request.headers.get("Authorization"))
    except WebhookSignatureError:
        return Response(status=401)
    except WebhookBodyError:
        return Response(status=400)
    print(event.type, event.data.to_dict(), flush=True)
    return Response("ok")
