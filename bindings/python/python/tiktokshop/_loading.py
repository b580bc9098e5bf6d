"""Loads the native part; where that fails, says whether it is not there or does not load, and what helps."""

from __future__ import annotations

#: Why the loader did not take it, and what helps, by what it says.
_CAUSES = {
    r"GLIBC_[\d.]+' not found": (
        "The C library of this system is too old for it: take a newer system, or build the package here."
    ),
    r"invalid ELF header|wrong ELF class|Exec format error|not a valid Win32|incompatible architecture|not a mach-o": (
        "It is for another platform, or damaged: install the package again on this machine."
    ),
    r"file too short|truncated|phentsize": "It is damaged: install the package again.",
    r"failed to map segment|Operation not permitted": (
        "Its folder is mounted without the right to run programs (noexec), or a policy forbids it."
    ),
    r"ld-musl|ld-linux|libc\.musl|libc\.so": (
        "It is for another C library (glibc or musl): install the package again on this machine."
    ),
}


def _explain(problem: ImportError) -> str:
    import re
    from pathlib import Path

    folder = Path(__file__).parent
    there = sorted(path.name for path in folder.glob("_native*") if path.suffix in (".so", ".pyd"))
    if not there:
        return (
            f"tiktokshop has no native part in {folder}. Install a wheel, or build it: `pip install .` in "
            "bindings/python of a clone, with cargo on the PATH."
        )
    if "subinterpreters" in str(problem):
        return f"tiktokshop does not run in subinterpreters: use the main one, threads or processes ({problem})."
    if not (problem.path or "").endswith((".so", ".pyd")):
        found = ", ".join(there)
        return f"tiktokshop's native part is for another Python or platform: there is {found}. Install it again."
    advice = next((advice for words, advice in _CAUSES.items() if re.search(words, str(problem), re.IGNORECASE)), "")
    return f"tiktokshop's native part is there, but does not load: {problem}. {advice}".rstrip()


try:
    from . import _native as native
except ImportError as problem:
    raise ImportError(_explain(problem), name=problem.name, path=problem.path) from problem

__all__ = ["native"]
