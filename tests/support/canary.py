"""A hunt for secrets: every one that a program ever held, in every form, in everything that it left or showed meanwhile.

``Watch`` puts a small recorder into each Python process that is started with its environment. The recorder notes every
``Secret`` that is made, the arguments and environment of every child, and keeps what is in a file before it is deleted or
moved. Beside that, ``Watch`` looks at /proc and at files that come and go. ``hits`` then searches it all.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import re
import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import pypdf

SHORTEST = 8
"""A shorter value (a user name, an empty password) stands everywhere by chance."""

_POLL_S = 0.02
_BLOCK = 4096
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)

RECORDER = """
import json, os, sys
from evsetup.domain import secret as _secret

_FOLDER = os.environ["EVS_CANARY"]

def _note(name, content):
    handle = os.open(os.path.join(_FOLDER, name), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(handle, (json.dumps(content) + "\\n").encode())
    finally:
        os.close(handle)

_init = _secret.Secret.__init__

def _recording(self, value):
    _init(self, value)
    _note("secrets", value)

_secret.Secret.__init__ = _recording
_busy = False
_kept = 0

def _keep(path, folder):
    global _kept
    if isinstance(path, bytes):
        path = os.fsdecode(path)
    if not isinstance(path, str):
        return
    if isinstance(folder, int) and folder >= 0:
        path = os.path.join(os.readlink(f"/proc/self/fd/{folder}"), path)
    if path.startswith(_FOLDER) or not os.path.isfile(path) or os.path.getsize(path) > 64 << 20:
        return
    with open(path, "rb") as file:
        content = file.read()
    _kept += 1
    with open(os.path.join(_FOLDER, f"kept-{os.getpid()}-{_kept}"), "wb") as file:
        file.write(path.encode("utf-8", "surrogateescape") + b"\\n" + content)

def _hear(event, args):
    global _busy
    if _busy:
        return
    if event in ("os.remove", "os.rename", "subprocess.Popen", "os.exec", "os.posix_spawn"):
        _busy = True
        try:
            if event == "os.remove":
                _keep(args[0], args[1])
            elif event == "os.rename":
                _keep(args[0], args[2])
            elif event == "subprocess.Popen":
                given = os.environ if args[3] is None else args[3]
                _note("children", [[os.fsdecode(word) for word in args[1]], {os.fsdecode(k): os.fsdecode(v) for k, v in dict(given).items()}])
            else:
                _note("children", [[os.fsdecode(word) for word in args[1]], {os.fsdecode(k): os.fsdecode(v) for k, v in dict(args[2]).items()}])
        except OSError:
            pass
        finally:
            _busy = False

sys.addaudithook(_hear)
"""


@dataclass(frozen=True)
class Hit:
    """A secret where it must not be: which (only its end is told), in what form, and where."""

    end: str
    form: str
    place: str


@dataclass
class Watch:
    """Watches all programs that run with ``environment``; use as a context manager around them. ``folders`` are looked through."""

    own: Path
    folders: tuple[Path, ...]
    seen: dict[str, set[bytes]] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.own.mkdir(parents=True)
        (self.own / "hook").mkdir()
        (self.own / "hook" / "sitecustomize.py").write_text(RECORDER)
        self._over = threading.Event()
        self._looking = threading.Thread(target=self._look, name="canary")

    def __enter__(self) -> Watch:
        self._looking.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._looking.join()

    def environment(self, path: str) -> dict[str, str]:
        """What a program needs to be watched; ``path`` is where its modules are."""
        return {"PYTHONPATH": os.pathsep.join((str(self.own / "hook"), path)), "EVS_CANARY": str(self.own)}

    @property
    def secrets(self) -> frozenset[str]:
        """Every secret that was held, certificates (they are public) and short values left out."""
        noted = self.own / "secrets"
        values = [json.loads(line) for line in noted.read_text().splitlines()] if noted.exists() else []
        values += self.others
        return frozenset(v for v in values if len(v) >= SHORTEST and not v.startswith("-----BEGIN CERT"))

    def add_secrets(self, others: Iterable[str]) -> None:
        """Looks for these, too: secrets of what is not watched, such as a charger that a test simulates."""
        self.others += others

    @property
    def children(self) -> list[tuple[list[str], dict[str, str]]]:
        """Arguments and environment of every child."""
        noted = self.own / "children"
        return [tuple(json.loads(line)) for line in noted.read_text().splitlines()] if noted.exists() else []

    def evidence(self, leave_out: Iterable[Path] = ()) -> Iterator[tuple[str, bytes]]:
        """Everything that was left, shown or seen meanwhile, unpacked where it is packed: where, and what."""
        out = tuple(leave_out)
        for number, child in enumerate(self.children):
            yield f"arguments and environment of child {number}: {child[0][:4]}", json.dumps(child).encode()
            yield f"arguments of child {number}, as they are", "\0".join(child[0]).encode("utf-8", "surrogatepass")
        for path in self.own.glob("kept-*"):
            name, _, content = path.read_bytes().partition(b"\n")
            gone = Path(os.fsdecode(name))
            if not any(gone.is_relative_to(folder) for folder in out):
                yield from unpacked(f"{gone}, before it was deleted or moved", content)
        for place, pieces in self.seen.items():
            if not any(Path(place).is_relative_to(folder) for folder in out):
                yield f"{place}, meanwhile", b"\0\0".join(pieces)
        for folder in self.folders:
            for path in folder.rglob("*"):
                if path.is_file() and not path.is_symlink() and not any(path.is_relative_to(one) for one in out):
                    yield f"name of {path}", str(path).encode()
                    yield from unpacked(str(path), path.read_bytes(), path)

    def _look(self) -> None:
        while not self._over.is_set():
            for folder in self.folders:
                with contextlib.suppress(OSError):
                    for path in folder.rglob("*"):
                        if path.name.endswith(("-wal", "-shm", "-journal", ".tmp")) or path.name.startswith("."):
                            self._add_file(path)
            self._look_at_processes()
            self._over.wait(_POLL_S)

    def _look_at_processes(self) -> None:
        mark = f"EVS_CANARY={self.own}".encode()
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                given = (process / "environ").read_bytes()
                if mark in given:
                    self._add("environment of a process", given)
                    self._add("arguments of a process", (process / "cmdline").read_bytes())

    def _add_file(self, path: Path) -> None:
        with contextlib.suppress(OSError):
            content = path.read_bytes()
            # A WAL is a header and frames, each a page with its own small header: pages are compared, not halves of two.
            step, start = (_BLOCK + 24, 32) if path.name.endswith("-wal") else (len(content) or 1, 0)
            for at in range(start, len(content), step):
                self._add(str(path), content[at : at + step])

    def _add(self, place: str, content: bytes) -> None:
        self.seen.setdefault(place, set()).add(content)


def forms(secret: str) -> Iterator[tuple[str, bytes]]:
    """Every form in which a secret may stand somewhere."""
    raw = secret.encode("utf-8", "surrogatepass")
    yield "raw", raw
    yield "UTF-16 LE", secret.encode("utf-16-le", "surrogatepass")
    yield "UTF-16 BE", secret.encode("utf-16-be", "surrogatepass")
    yield "hex", raw.hex().encode()
    yield "HEX", raw.hex().upper().encode()
    for before in range(3):
        # Characters at both ends mix with what stands beside it.
        start, end = (before * 8 + 5) // 6, (before + len(raw)) * 8 // 6
        for name, encoded in (
            ("base64", base64.b64encode(b"\0" * before + raw)),
            ("base64url", base64.urlsafe_b64encode(b"\0" * before + raw)),
        ):
            yield f"{name}, {before} bytes after its start", encoded[start:end]
    yield "URL-encoded", quote(secret, safe="", errors="surrogatepass").encode()
    yield "url-encoded", re.sub("%..", lambda m: m[0].lower(), quote(secret, safe="", errors="surrogatepass")).encode()
    yield "JSON", json.dumps(secret)[1:-1].encode()
    if secret.startswith("-----BEGIN"):
        lines = secret.strip().splitlines()[1:-1]
        yield "PEM body", max(lines, key=len).encode()
        with contextlib.suppress(ValueError):
            yield "DER", base64.b64decode("".join(lines))


def hits(secrets: Iterable[str], evidence: Iterable[tuple[str, bytes]]) -> list[Hit]:
    """Where which secret stands. Each form is looked for in everything."""
    sought = [(secret[-3:], name, form) for secret in secrets for name, form in dict(forms(secret)).items()]
    return [
        Hit(end, name, place) for place, content in evidence for end, name, form in sought if form and form in content
    ]


def unpacked(place: str, content: bytes, path: Path | None = None) -> Iterator[tuple[str, bytes]]:
    """The bytes as they are, and what they hold: streams and text of a PDF, every cell of a database."""
    yield place, content
    if content.startswith(b"%PDF"):
        for number, stream in enumerate(_STREAM.findall(content)):
            with contextlib.suppress(zlib.error):
                yield f"{place}, stream {number}", zlib.decompress(stream)
        if path is not None and path.suffix == ".pdf":
            pages = [page.extract_text() for page in pypdf.PdfReader(path).pages]
            yield f"{place}, text", "\n".join(pages).encode("utf-8", "surrogatepass")
            yield f"{place}, text without spaces", "".join("".join(pages).split()).encode("utf-8", "surrogatepass")
    if content.startswith(b"SQLite format 3") and path is not None:
        with contextlib.closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as database:
            for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                for row in database.execute(f'SELECT * FROM "{table}"'):
                    for cell in row:
                        if isinstance(cell, str | bytes):
                            cell_bytes = cell.encode("utf-8", "surrogatepass") if isinstance(cell, str) else cell
                            yield f"{place}, table {table}", cell_bytes
