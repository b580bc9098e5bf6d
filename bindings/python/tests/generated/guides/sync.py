# Generated from docs by `cargo gen`. Do not edit. Settings: store
import contextlib, os, time
from tiktokshop import Client, SQLiteStore

class database:
    begin = contextlib.nullcontext

copies, cursors, saved, last_week = {}, [], None, int(time.time()) - 7 * 86_400
write, save = copies.__setitem__, cursors.append
client = Client(store=SQLiteStore("tokens.sqlite")).shop(os.environ["SANDBOX_SHOP_ID"])

for change in client.sync.orders(since=last_week, cursor=saved):   # `async for` with an AsyncClient
    with database.begin():
        write(change.id, change.data)
        save(change.cursor)

assert copies and cursors[-1]
