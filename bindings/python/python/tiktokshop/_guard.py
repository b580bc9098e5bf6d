"""Refuses subinterpreters, which Python before 3.12 would let in, and where the native part would then mix them up."""

from __future__ import annotations


def refuse_subinterpreters() -> None:
    """Raises `ImportError` in a subinterpreter."""
    try:
        import _interpreters as interpreters  # type: ignore[import-not-found]
    except ImportError:
        try:
            import _xxsubinterpreters as interpreters  # type: ignore[import-not-found]
        except ImportError:
            return
    if interpreters.get_current() != interpreters.get_main():
        raise ImportError(
            "tiktokshop does not support subinterpreters: import it in the main interpreter, or use processes"
        )
