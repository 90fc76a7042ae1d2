"""The sites that a person opened last on this laptop: paths and names in their own data folder, nothing of what is in them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from evsetup.storage.atomic_file import replace_file

MOST = 8
_FILE = "recent-sites.json"


@dataclass(frozen=True, slots=True)
class RecentSite:
    """One site file that was opened; ``missing``: there is none at its path now."""

    path: Path
    name: str
    missing: bool = False


def recent_sites(folder: Path) -> tuple[RecentSite, ...]:
    """The newest first. A list that cannot be read is an empty one: it only saves a person a search."""
    try:
        stored = json.loads((folder / _FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    sites: list[RecentSite] = []
    for entry in stored if isinstance(stored, list) else []:
        match entry:
            case {"path": str(path), "name": str(name)} if "\0" not in path:
                sites.append(RecentSite(Path(path), name, missing=not _is_there(Path(path))))
            case _:
                continue
    return tuple(sites[:MOST])


def note_opened(folder: Path, path: Path, name: str) -> None:
    """Puts a site on top of the list."""
    known = [site for site in recent_sites(folder) if site.path != path.absolute()]
    kept = [RecentSite(path.absolute(), name), *known][:MOST]
    content = [{"path": str(site.path), "name": site.name} for site in kept]
    replace_file(folder / _FILE, json.dumps(content, ensure_ascii=False, indent=1).encode())


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
