"""The public names of the crates that are published, from what rustdoc tells as JSON.

That format is not stable: it is asked for with RUSTC_BOOTSTRAP, and read with what all versions since 2025 have in common.
"""

import json
import os
import re
import subprocess

# : Those whose names are promises; facade, manual and server say on their pages that they are not.
CRATES = {"tiktokshop-core": [], "tiktokshop-lifecycle": [], "tiktokshop-store": [], "tiktokshop": [], "tiktokshop-sandbox": []}


def collect(root, target, listing):
    for name in CRATES:
        graph = Graph(documented(root, target, name))
        graph.walk(graph.items[str(graph.told["root"])], name.replace("-", "_"), lambda *one, crate=name: listing.add(*named(crate, *one)))


def named(crate, path, header, members, compact):
    """The file: that of the crate, or of a domain if it is generated."""
    parts = path.split("::")
    file = f"{crate}/{parts[1]}" if compact and len(parts) > 2 else crate
    return file, header, members, compact


def documented(root, target, name):
    environment = {**os.environ, "RUSTC_BOOTSTRAP": "1", "CARGO_TARGET_DIR": str(target), "RUSTDOCFLAGS": ""}
    flags = ["-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"]
    subprocess.run(["cargo", "rustdoc", "--quiet", "--lib", "--package", name, "--all-features", "--", *flags], cwd=root, env=environment, check=True)
    return json.loads((target / f"doc/{name.replace('-', '_')}.json").read_text())


class Graph:
    """The items of a crate, and how they are written."""

    def __init__(self, told):
        self.told = told
        self.items = told["index"]
        self.seen = set()

    def walk(self, module, path, add):
        """Everything that can be reached by a public path, under the shortest of its names."""
        loose = []
        for item in self.children(module):
            name, kind, inner = self.opened(item)
            place = f"{path}::{name}"
            if kind == "module":
                if (item["id"], "module") not in self.seen:
                    self.seen.add((item["id"], "module"))
                    self.walk(item, place, add)
            elif kind in ("struct", "enum", "union", "trait"):
                if item["id"] in self.seen:
                    loose.append((name, f"use {place}"))
                    continue
                self.seen.add(item["id"])
                header = f"{kind} {place}{self.generics(inner['generics'])}{self.where(inner['generics'])}"
                add(path + "::x", header, [*self.members(kind, inner)], is_generated(item))
            else:
                loose.append((name, self.loose(item, kind, inner, name)))
        if loose:
            add(path + "::x", f"mod {path}", loose, is_generated(module) or sum(len(text) for _, text in loose) > 20_000)

    def children(self, module):
        """The public items of a module; a `use` of all that is in another stands for its items."""
        for number in module["inner"]["module"]["items"]:
            item = self.items.get(str(number))
            if not item or item["visibility"] != "public" or "impl" in item["inner"]:
                continue
            used = item["inner"].get("use")
            source = used and self.items.get(str(used["id"]))
            if used and used["is_glob"] and source and "module" in source["inner"]:
                yield from self.children(source)
            elif source and source["visibility"] != "default":
                yield {**source, "name": used["name"]}
            else:
                yield item

    @staticmethod
    def opened(item):
        ((kind, inner),) = item["inner"].items()
        return item["name"] or (inner["name"] if kind == "use" else ""), kind, inner

    def loose(self, item, kind, inner, name):
        if kind == "function":
            return self.function(name, inner)
        if kind == "use":
            return f"use {inner['source']} as {name}"
        if kind == "type_alias":
            return f"type {name}{self.generics(inner['generics'])} = {self.type(inner['type'])}"
        if kind == "constant":
            return f"const {name}: {self.type(inner['type'])}"
        if kind == "static":
            return f"static {name}: {self.type(inner['type'])}"
        return f"{kind} {name}"

    def members(self, kind, inner):
        for number in self.parts(kind, inner):
            item = number is not None and self.items.get(str(number))
            if item:
                yield from self.part(item)
        if kind == "trait":
            if inner["bounds"]:
                yield ":", f": {self.bounds(inner['bounds'])}"
            for number in inner["items"]:
                yield from self.part(self.items[str(number)], True)
            return
        for number in inner["impls"]:
            yield from self.implementation(self.items[str(number)]["inner"]["impl"])

    @staticmethod
    def parts(kind, inner):
        if kind == "enum":
            return inner["variants"]
        if kind == "struct" and inner["kind"] != "unit":
            (shape,) = inner["kind"].values()
            return shape["fields"] if isinstance(shape, dict) else shape
        return []

    def implementation(self, inner):
        if inner["blanket_impl"] or inner["is_synthetic"] and inner["trait"]["path"] not in ("Send", "Sync"):
            return
        if inner["trait"]:
            trait = self.path(inner["trait"])
            denied = "!" if inner["is_negative"] else ""
            if not trait.startswith(("StructuralPartialEq", "Freeze")):
                yield f"impl:{trait}", f"impl{self.generics(inner['generics'])} {denied}{trait} for {self.type(inner['for'])}"
            return
        for number in inner["items"]:
            yield from self.part(self.items[str(number)])

    def part(self, item, of_trait=False):
        name, kind, inner = self.opened(item)
        if item["visibility"] not in ("public", "default") or item["visibility"] == "default" and kind not in ("variant",) and not of_trait:
            return
        if kind == "struct_field":
            yield name, f"{name}: {self.type(inner)}"
        elif kind == "function":
            yield f"{name}()", self.function(name, inner)
        elif kind == "variant":
            yield name, f"{name}{self.variant(inner)}"
        elif kind in ("assoc_const", "assoc_type"):
            yield name, f"{kind[6:]} {name}"

    def variant(self, inner):
        shape = inner["kind"]
        if shape == "plain":
            return ""
        ((form, fields),) = shape.items()
        numbers = fields if form == "tuple" else fields["fields"]
        found = [self.items[str(one)] for one in numbers if one is not None and str(one) in self.items]
        types = [self.type(one["inner"]["struct_field"]) if form == "tuple" else f"{one['name']}: {self.type(one['inner']['struct_field'])}" for one in found]
        return f"({', '.join(types)})" if form == "tuple" else f" {{ {', '.join(types)} }}"

    def function(self, name, inner):
        head, sign = inner["header"], inner["sig"]
        words = "".join(f"{word} " for word in ("const", "async", "unsafe") if head[f"is_{word}"])
        inputs = ", ".join(f"{one}: {self.type(type)}" if one != "self" else self.receiver(type) for one, type in sign["inputs"])
        output = f" -> {self.type(sign['output'])}" if sign["output"] else ""
        return f"{words}fn {name}{self.generics(inner['generics'])}({inputs}){output}{self.where(inner['generics'])}"

    def receiver(self, type):
        return {"Self": "self", "&Self": "&self", "&mut Self": "&mut self"}.get(self.type(type), f"self: {self.type(type)}")

    def generics(self, generics):
        found = [self.parameter(one) for one in generics["params"] if "type" not in one["kind"] or not one["kind"]["type"]["is_synthetic"]]
        return f"<{', '.join(found)}>" if found else ""

    def parameter(self, one):
        kind = one["kind"]
        if "type" in kind and kind["type"]["bounds"]:
            return f"{one['name']}: {self.bounds(kind['type']['bounds'])}"
        if "const" in kind:
            return f"const {one['name']}: {self.type(kind['const']['type'])}"
        return one["name"]

    def where(self, generics):
        found = []
        for one in generics["where_predicates"]:
            if bound := one.get("bound_predicate"):
                found.append(f"{self.type(bound['type'])}: {self.bounds(bound['bounds'])}")
            elif life := one.get("lifetime_predicate"):
                found.append(f"{life['lifetime']}: {' + '.join(life['outlives'])}")
        return f" where {', '.join(found)}" if found else ""

    def bounds(self, bounds):
        return " + ".join(self.bound(one) for one in bounds)

    def bound(self, one):
        if trait := one.get("trait_bound"):
            return ("?" if trait["modifier"] == "maybe" else "") + self.path(trait["trait"])
        return one.get("outlives") or "use<..>"

    def path(self, path):
        name = (path.get("path") or path.get("name") or "").rsplit("::", 1)[-1]
        return name + self.arguments(path.get("args"))

    def arguments(self, args):
        if not args:
            return ""
        if called := args.get("parenthesized"):
            output = f" -> {self.type(called['output'])}" if called["output"] else ""
            return f"({', '.join(map(self.type, called['inputs']))}){output}"
        plain = args.get("angle_bracketed") or {"args": [], "constraints": []}
        found = [self.argument(one) for one in plain["args"]]
        for one in plain["constraints"]:
            binding = one["binding"]
            equal = binding.get("equality")
            found.append(f"{one['name']} = {self.argument(equal)}" if equal else f"{one['name']}: {self.bounds(binding['constraint'])}")
        return f"<{', '.join(found)}>" if found else ""

    def argument(self, one):
        if one == "infer":
            return "_"
        if "lifetime" in one:
            return one["lifetime"]
        if "const" in one:
            return one["const"]["expr"]
        return self.type(one.get("type") or one.get("term", {}).get("type") or one)

    def type(self, type):
        if isinstance(type, str):
            return "_"
        ((kind, inner),) = type.items()
        write = getattr(self, f"type_{kind}", None)
        return write(inner) if write else kind

    def type_resolved_path(self, inner):
        return self.path(inner)

    def type_dyn_trait(self, inner):
        traits = [self.path(one["trait"]) for one in inner["traits"]]
        return "dyn " + " + ".join([*traits, *([inner["lifetime"]] if inner["lifetime"] else [])])

    def type_generic(self, inner):
        return inner

    type_primitive = type_generic

    def type_function_pointer(self, inner):
        sign = inner["sig"]
        output = f" -> {self.type(sign['output'])}" if sign["output"] else ""
        return f"fn({', '.join(self.type(type) for _, type in sign['inputs'])}){output}"

    def type_tuple(self, inner):
        return f"({', '.join(map(self.type, inner))})"

    def type_slice(self, inner):
        return f"[{self.type(inner)}]"

    def type_array(self, inner):
        return f"[{self.type(inner['type'])}; {inner['len']}]"

    def type_impl_trait(self, inner):
        return f"impl {self.bounds(inner)}"

    def type_raw_pointer(self, inner):
        return f"*{'mut' if inner['is_mutable'] else 'const'} {self.type(inner['type'])}"

    def type_borrowed_ref(self, inner):
        life = f"{inner['lifetime']} " if inner["lifetime"] else ""
        return f"&{life}{'mut ' if inner['is_mutable'] else ''}{self.type(inner['type'])}"

    def type_qualified_path(self, inner):
        trait = inner["trait"] and self.path(inner["trait"])
        whole = self.type(inner["self_type"])
        return f"<{whole} as {trait}>::{inner['name']}" if trait else f"{whole}::{inner['name']}"


def is_generated(item):
    return bool(item.get("span") and re.search(r"/generated/", item["span"]["filename"]))
