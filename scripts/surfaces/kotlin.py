"""The public names of the Kotlin package, as Kotlin's own tool for binary compatibility lists them; it leaves out what is internal."""

import re
import subprocess


def collect(root, _target, listing):
    package = root / "uniffi/kotlin"
    classes = package / "target/classes"
    if not (classes / "tiktokshop/TikTokShopClient.class").exists():
        maven(package, "compile")
    maven(package, "-Psurface", "dependency:build-classpath@surface")
    path = (package / "target/surface.classpath").read_text()
    java = ["java", "-XX:TieredStopAtLevel=1", "-cp", path, str(root / "scripts/surfaces/KotlinSurface.java"), str(classes)]
    dump = subprocess.run(java, check=True, capture_output=True, text=True).stdout
    for block in dump.split("\n\n"):
        head, *lines = [line for line in block.splitlines() if line.strip() not in ("", "}")] or [""]
        if not head.startswith("public"):
            continue
        name = re.search(r"(?:class|interface) (\S*/\S+)", head)[1]
        parts = name.split("/")
        if parts[1:2] == ["internal"]:
            continue
        members = [(member(line), line.strip()) for line in lines]
        # tiktokshop/Client, tiktokshop/webhook/Order, tiktokshop/api/order/Order
        file = "tiktokshop" if len(parts) < 3 else parts[2] if parts[1] == "api" and len(parts) > 3 else parts[1]
        listing.add(file, head.rstrip(" {"), members, len(parts) > 2)


def maven(package, *arguments):
    subprocess.run(["mvn", "--quiet", "--batch-mode", "-Dstyle.color=never", "-f", str(package), *arguments], check=True)


def member(line):
    found = re.search(r"(?:fun|field) ([^\s(]+)(\()?", line)
    return f"{found[1]}()" if found[2] else found[1]
