"""The size of the frozen app ÷ that of a bare PySide6-Essentials window, both frozen and trimmed in the same way."""

from __future__ import annotations

from pathlib import Path

from tests.support.packaging_scripts import checks

_HERE = Path(__file__).resolve().parent
_MB = 1_000_000


def run() -> dict[str, object]:
    """Freezes both where needed, and weighs them."""
    if checks.bundle() or checks.freeze(_HERE / "bare_window.spec", [_HERE / "bare_window.py"]):
        raise RuntimeError("PyInstaller failed")
    ours, peer = (_weigh(checks.BUILD / "dist" / name) for name in ("evsetup", "bare_window"))
    return {
        "ours": round(ours / _MB, 1),
        "peer": round(peer / _MB, 1),
        "unit": "MB",
        "ratio": round(ours / peer, 3),
        "target": 1.4,
        "files": sum(path.is_file() for path in (checks.BUILD / "dist" / "evsetup").rglob("*")),
    }


def _weigh(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
