"""How the public names of a package are written down, one file for each part of it.

What people wrote stands there in full: a line for each type, an indented line for each of its members. What is generated from the catalogue
has thousands of names: a line for each type has the names of its members, and a digest of all that is said about them, which changes
when the type of a field does.
"""

import hashlib


class Listing:
    """The parts of a language's surface by file."""

    def __init__(self):
        self.files = {}

    def add(self, file, header, members, compact):
        """A type, or a module with what lies in it: members are pairs of a name and all that is said of it."""
        self.files.setdefault(file, []).append((" ".join(header.split()), sorted(set(members)), compact))

    def texts(self):
        return {file: "".join(map(written, sorted(types))) for file, types in sorted(self.files.items())}


def written(one):
    header, members, compact = one
    if not compact:
        members = [*folded(members)]
        return "".join([f"{header}\n", *(f"    {signature}\n" for _, signature in members)])
    digest = hashlib.sha256("\n".join(signature for _, signature in members).encode()).hexdigest()[:8]
    # What a type implements is in the digest only: most have the same.
    names = " ".join(dict.fromkeys(name for name, _ in members if not name.startswith("impl:")))
    return f"{header} [{digest}] {names}".rstrip() + "\n"


def folded(members):
    """What a type implements without saying more than the name, in one line."""
    plain = [name.removeprefix("impl:") for name, _ in members if name.startswith("impl:") and "<" not in name]
    yield from (pair for pair in members if pair[0].removeprefix("impl:") not in plain or not pair[0].startswith("impl:"))
    if plain:
        yield "impl", f"impl {', '.join(plain)}"


def differences(before, after):
    """What changed between the files of two listings, in words."""
    for file in sorted({*before, *after}):
        old, new = entries(before.get(file, "")), entries(after.get(file, ""))
        for header in sorted({*old, *new}):
            gone, come = old.get(header), new.get(header)
            if gone is None or come is None:
                yield f"{'new' if gone is None else 'removed'}: {header} ({file})"
            elif gone != come:
                yield f"changed: {header} ({file}): {told(gone, come)}"


def entries(text):
    """The lines of each type by its header."""
    found, current = {}, None
    for line in text.splitlines():
        if line.startswith("    "):
            found[current].add(line.strip())
            continue
        header, _, rest = line.partition(" [")
        digest, _, names = rest.partition("] ") if line.count("] ") or line.endswith("]") else ("", "", "")
        is_compact = len(digest.rstrip("]")) == 8 and not set(digest.rstrip("]")) - set("0123456789abcdef")
        current = header if is_compact else line
        found[current] = {*names.split(), f"[{digest.rstrip(']')}]"} if is_compact else set()
    return found


def told(gone, come):
    removed, added = sorted(gone - come), sorted(come - gone)
    without = [f"- {one}" for one in removed if not one.startswith("[")]
    with_ = [f"+ {one}" for one in added if not one.startswith("[")]
    return "; ".join([*without, *with_]) or "the same names, but another type or signature"
