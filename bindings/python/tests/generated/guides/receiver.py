# Generated from docs by `cargo gen`. Do not edit. Settings: app
from tiktokshop import AsyncClient
from tiktokshop.asgi import App

class Site:
    def mount(self, path, what):
        self.mounted = what

app, client = Site(), AsyncClient(store="sqlite://tokens.sqlite")

async def queue(event): ...

app.mount("/", App(client, on_event=queue, on_authorized=lambda done: f"/welcome/{done.note}"))

assert callable(app.mounted)
