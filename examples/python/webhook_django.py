"""Receives webhooks with Django, in one file: `python webhook_django.py runserver`.

The address is .../webhooks/tiktokshop.
"""

import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from tiktokshop import Client
from tiktokshop.types import Event
from tiktokshop.wsgi import App

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1", "localhost"], SECRET_KEY="only-here")


def handle(event: Event) -> None:
    print(event.type, event.notification_id, flush=True)


tiktok = App(Client(), on_event=handle)


@csrf_exempt
def serve(request: HttpRequest, _: str = "") -> HttpResponse:
    """Serves webhooks and authorizations: all paths of the handler."""
    reply = tiktok.respond(
        request.method or "",
        request.path,
        query=request.META["QUERY_STRING"],
        body=request.body,
        signature=request.headers.get("Authorization"),
        cookies=request.headers.get("Cookie"),
        secure=request.is_secure(),
        request=request,
    )
    return HttpResponse(reply.body, status=reply.status, headers=dict(reply.headers))


urlpatterns = [path("webhooks/tiktokshop", serve), path("oauth/tiktokshop/<str:_>", serve)]
application = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
