"""What a frozen window does not need: plugins that are never used, the libraries that only they load, Qt's own texts.

Works on the tables of a PyInstaller ``Analysis``; each entry is (name in the bundle, path here, kind).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Any

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]

PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg", "qjpeg"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient"},
}
"""The Qt plugins that a bundle keeps, by folder."""

EXCLUDED_MODULES = ["tkinter", "unittest", "pydoc", "doctest", "lib2to3", "PySide6.QtNetwork", "PySide6.QtQml"]
"""Modules that libraries import only for purposes that the program does not have."""

_SOFTWARE_OPENGL = "opengl32sw.dll"


def trim(analysis: Any) -> None:
    """Takes out of an ``Analysis`` what is not needed: plugins, libraries only for them, links to these, texts of Qt."""
    binaries = _trim_binaries([entry for entry in analysis.binaries if entry[2] != "SYMLINK"])
    files = {PurePath(name).name for name, _, _ in binaries}
    links = [
        entry
        for entry in (*analysis.binaries, *analysis.datas)
        if entry[2] == "SYMLINK" and PurePath(entry[1]).name in files
    ]
    analysis.binaries = binaries
    analysis.datas = [entry for entry in analysis.datas if entry[2] != "SYMLINK" and _is_wanted_data(entry[0])] + links


def _trim_binaries(entries: list[Entry]) -> list[Entry]:
    unused = [entry for entry in entries if not _is_wanted(entry[0])]
    kept = [entry for entry in entries if _is_wanted(entry[0])]
    only_maybe = {name for name in _needed_by(unused, entries) if _is_library(name)}
    needed = _needed_by([entry for entry in kept if entry[0] not in only_maybe], entries)
    return [entry for entry in kept if entry[0] not in only_maybe or entry[0] in needed]


def _is_wanted_data(name: str) -> bool:
    """Not Qt's translations (none of our languages beyond English is among them), and no type stubs."""
    return "translations" not in PurePath(name).parts and not name.endswith(".pyi")


def _is_wanted(name: str) -> bool:
    path = PurePath(name)
    if path.name.casefold() == _SOFTWARE_OPENGL:
        return False
    if "plugins" not in path.parts or "PySide6" not in path.parts:
        return True
    return path.stem.removeprefix("lib") in PLUGINS.get(path.parent.name, set())


def _is_library(name: str) -> bool:
    """Whether an entry is a plain shared library: nothing starts with it, it is only loaded for others."""
    path = PurePath(name)
    return "plugins" not in path.parts and not path.name.endswith((".abi3.so", ".pyd")) and ".cpython-" not in path.name


def _needed_by(roots: Iterable[Entry], entries: Iterable[Entry]) -> set[str]:
    """The names of all ``entries`` that ``roots`` load, directly or through others."""
    by_file: dict[str, list[Entry]] = {}
    for entry in entries:
        by_file.setdefault(PurePath(entry[0]).name.casefold(), []).append(entry)
    folders = sorted({str(Path(source).parent) for _, source, _ in entries if source})
    needed: set[str] = set()
    waiting = [source for _, source, _ in roots]
    while waiting:
        for library, _ in get_imports(waiting.pop(), folders):
            for name, source, _ in by_file.get(PurePath(library).name.casefold(), []):
                if name not in needed:
                    needed.add(name)
                    waiting.append(source)
    return needed
