"""The public names of the Swift package, from the graph of symbols that its compiler writes."""

import json
import os
import subprocess

OWN = ("TikTokShop", "TikTokShopCore", "TikTokShopTesting")
HIDDEN = ("TikTokShopFFI", "TikTokShopNative", "TikTokShopFaults")


def collect(root, target, listing):
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target), "TIKTOKSHOP_LIBRARY": str(target / "debug")}
    swift = ["swift", "package", "--package-path", "uniffi/swift", "--scratch-path", str(target / "swift")]
    made = [*swift, "dump-symbol-graph", "--skip-synthesized-members"]
    subprocess.run([root / "scripts/with-swift", *made], cwd=root, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for file in sorted(target.glob("swift/*/symbolgraph/TikTokShop*.symbols.json")):
        module = file.name.split(".")[0].split("@")[0]
        if module not in HIDDEN and not module.endswith("Tests"):
            add(listing, module, json.loads(file.read_text()))


def add(listing, module, graph):
    generated = lambda symbol: "/generated/" in symbol.get("location", {}).get("uri", "")  # noqa: E731
    types, members = {}, {}
    for symbol in graph["symbols"]:
        path = tuple(symbol["pathComponents"])
        if symbol["kind"]["identifier"].split(".")[-1] in ("struct", "class", "enum", "protocol", "actor", "typealias") or len(path) == 1:
            types[path] = symbol
        else:
            members.setdefault(path[:-1], []).append((path[-1], spelled(symbol)))
    for path in {*types, *members}:
        symbol = types.get(path)
        compact = module not in OWN or bool(symbol and generated(symbol))
        header = spelled(symbol) if symbol and len(path) == 1 else f"{spelled(symbol) if symbol else 'extension'} in {'.'.join(path)}"
        listing.add(module if not compact or module not in OWN else f"{module}.generated", f"{module}: {header}", members.get(path, []), compact)


def spelled(symbol):
    return " ".join("".join(one["spelling"] for one in symbol.get("declarationFragments", [])).split())
