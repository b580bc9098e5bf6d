"""The public names of the Python package, from its sources: what a stub says, if there is one."""

import ast
import re

# : Special methods are part of what a class can do; these belong to every class.
COMMON = {"__slots__", "__all__", "__getattr__", "__dir__", "__reduce__", "__class_getitem__", "__init_subclass__", "__set_name__", "__repr__"}


def collect(root, _target, listing):
    package = root / "bindings/python/python/tiktokshop"
    for file in sorted({*package.rglob("*.py"), *package.rglob("*.pyi")}):
        place = file.relative_to(package)
        if file.suffix == ".py" and file.with_suffix(".pyi").exists() or place.name.startswith("_native"):
            continue
        domain = place.parts[1].split(".")[0] if place.parts[0] == "_generated" and len(place.parts) > 2 else None
        if domain:
            add(listing, ast.parse(file.read_text()), domain, f"types.{domain}", place.name != "__init__.pyi")
        elif not any(is_private(part) for part in place.parts):
            add(listing, ast.parse(file.read_text()), "tiktokshop", ".".join(place.with_suffix("").parts), True)
    private(package, listing)


def is_private(name):
    return name.startswith("_") and not name.startswith("__")


def private(package, listing):
    """What public modules take from private ones, and the options that calls take."""
    for file in sorted(package.glob("_*.py")):
        if not file.name.startswith("__"):
            tree = ast.parse(file.read_text())
            tree.body = [one for one in tree.body if isinstance(one, ast.ClassDef) and is_taken(package, one.name, file.stem)]
            add(listing, tree, "tiktokshop", file.stem, True)
    for name in ("errors", "options", "resources", "settings", "sync", "webhooks"):
        add(listing, ast.parse((package / f"_generated/{name}.py").read_text()), "generated", f"_generated.{name}", True)


def is_taken(package, name, module):
    """Whether a public module hands it on, or a public class is made from it."""
    wanted = re.compile(rf"from \.{module} import {name} as {name}|^class [A-Za-z]\w*\(.*\b{name}\b", re.M)
    return name.endswith(("Options", "Api")) or any(wanted.search(one.read_text()) for one in package.rglob("*.py"))


def add(listing, tree, file, module, with_types):
    compact = file != "tiktokshop"
    loose = []
    for node in statements(tree.body):
        if isinstance(node, ast.ClassDef) and not is_private(node.name) and with_types:
            bases = ", ".join(ast.unparse(one) for one in [*node.bases, *node.keywords])
            members = [pair for one in statements(node.body) for pair in member(one)]
            listing.add(file, f"class {module}.{node.name}{f'({bases})' if bases else ''}", members, compact)
        elif isinstance(node, ast.ImportFrom):
            loose += [(one.name, f"from {'.' * node.level}{node.module or ''} import {one.name}") for one in node.names if one.asname == one.name]
        elif not isinstance(node, ast.ClassDef):
            loose += member(node)
    if loose:
        listing.add(file, f"module {module}", loose, compact)


def statements(body):
    """Those at this place, also under `if TYPE_CHECKING`."""
    for node in body:
        if isinstance(node, ast.If):
            yield from statements(node.body)
        else:
            yield node


def member(node):
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not is_private(node.name) and node.name not in COMMON:
        marks = "".join(f"@{ast.unparse(one)} " for one in node.decorator_list)
        word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
        returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
        yield f"{node.name}()", f"{marks}{word} {node.name}({ast.unparse(node.args)}){returns}"
    elif isinstance(node, ast.AnnAssign) and not is_private(ast.unparse(node.target)):
        yield ast.unparse(node.target), f"{ast.unparse(node.target)}: {ast.unparse(node.annotation)}"
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        name = node.targets[0].id
        if not is_private(name) and name not in COMMON and name != "__version__":
            yield name, f"{name} = {ast.unparse(node.value)[:120]}"
