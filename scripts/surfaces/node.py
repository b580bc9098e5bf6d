"""The public names of the Node package, from the declarations that TypeScript's compiler writes: what its entries export, and what that names."""

import re
import subprocess

# : What `exports` of package.json leads to, besides the domains.
ENTRIES = ("index", "handlers/index", "testing")
HEAD = re.compile(r"(?:export )?(?:declare )?(?:abstract )?(class|interface|enum|namespace|type|const|function|let|var) ([\w$]+)")


def collect(root, _target, listing):
    folder = root / "bindings/node"
    subprocess.run(["node", "-e", 'require("./scripts/build.cjs").compile()'], cwd=folder, check=True)
    dist = folder / "dist"
    exported = set()
    for entry in ENTRIES:
        exported |= exports(dist, dist / f"{entry}.d.ts", listing, entry)
    for file in sorted(dist.rglob("*.d.ts")):
        place = file.relative_to(dist).with_suffix("").with_suffix("").as_posix()
        domain = place.removeprefix("generated/") if place.startswith("generated/") else None
        for header, name, members in declarations(file.read_text()):
            if domain or place in ENTRIES or name in exported:
                listing.add(domain or "tiktokshop", f"{place}: {header}", members, bool(domain))


def exports(dist, file, listing, entry):
    """The names that an entry exports; what it takes from another file as a whole is that file's."""
    text, names = plain(file.read_text()), set()
    for listed in re.findall(r"export (?:type )?\{([^}]*)\}", text):
        names |= {part.split(" as ")[-1].strip().removeprefix("type ") for part in listed.split(",") if part.strip()}
    for other in re.findall(r'export \* from "(\./[^"]+)"', text):
        path = (file.parent / other).with_suffix("")
        names |= {name for _, name, _ in declarations(path.with_name(path.name + ".d.ts").read_text())}
    listing.add("tiktokshop", f"exports of {entry}", [(name, name) for name in names], False)
    return names


def plain(text):
    return re.sub(r"(?m)^\s*//.*$", "", re.sub(r"/\*.*?\*/", "", text, flags=re.S))


def split(text):
    """The statements of a block: each ends with `;` or, if it is a block itself, with its brace."""
    depth, start = 0, 0
    for at, sign in enumerate(text):
        if sign in "{([":
            depth += 1
        elif sign in "})]":
            depth -= 1
        ended = depth == 0 and (sign == ";" or sign == "}" and re.match(r"\s*(export|declare|import|interface|$)", text[at + 1 :]) and not text[start:at].lstrip().startswith("export type"))
        if ended:
            yield " ".join(text[start : at + 1].split()).rstrip(";")
            start = at + 1
    if rest := " ".join(text[start:].split()):
        yield rest


def declarations(text):
    """The header, name and members of what a file declares."""
    loose = {}
    for statement in split(plain(text)):
        match = HEAD.match(statement)
        if not match:
            continue
        kind, name = match.groups()
        if kind in ("class", "interface", "enum", "namespace") and "{" in statement:
            head, body = statement.split("{", 1)
            yield head.replace("export ", "").replace("declare ", "").strip(), name, [*members(body.rsplit("}", 1)[0])]
        else:
            loose.setdefault(name, []).append((name, statement.replace("export ", "").replace("declare ", "")))
    for name, told in loose.items():
        yield f"{HEAD.match(told[0][1])[1]} {name}", name, told


def members(body):
    for statement in split(body):
        if re.match(r"(private|#|protected|export \{\})", statement):
            continue
        name = re.match(r"(?:static |readonly |get |set |async |abstract )*([\w$]+|\[[^\]]*\]|\"[^\"]+\")?", statement)[1] or "()"
        yield name + ("()" if re.match(rf"[a-z ]*{re.escape(name)}[?]?[<(]", statement) else ""), statement
