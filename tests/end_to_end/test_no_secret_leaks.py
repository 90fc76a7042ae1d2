"""The whole work at DEBUG, then a search for every secret that any program held: none stands outside the vault and keyring.

Found would be: logs, the site file and its WAL, exports, reports (their PDF unpacked), temporary files that are gone again,
arguments and environment of every process. Left out are the simulated chargers' own memories, which hold their keys as real
chargers' do, and what this test itself types.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.batch_site import name_of, site_of
from tests.support.canary import Hit, Watch, forms, hits
from tests.support.demo import ocpp2_simulator, ocpp16_simulator, production_csms

from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.report.build import build_report
from evsetup.report.pdf import write_pdf
from evsetup.storage.site_file import SiteFile
from evsetup.wording import Catalogue

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.timeout(480),
    pytest.mark.skipif(sys.platform != "linux", reason="processes are watched by /proc"),
]

PASSPHRASE = "CANARY passphrase / of the file?"
PAGE = "CANARY-password of=a page&"
KEY_16, KEY_2 = "CANARY-key-of-16-now", "CANARY-key-of-2-char"
NEW_16, NEW_2 = "CANARY-new-key-of-16", "CANARY-new-key-for-2"
BATCH = tuple(f"CANARY-key-batch-n-{number}" for number in range(1, 4))
TYPED = (PASSPHRASE, KEY_16, KEY_2, NEW_16, NEW_2, "a-demo-passphrase", *BATCH)
_MEMORY = re.compile(r"/evsetup-demo-[^/]+/chargers/|/flash-\d+\.(json|new)")
"""The memory of a simulated charger."""


@dataclass
class Run:
    """One laptop: its home, its site, what its commands said; all of it watched."""

    folder: Path
    watch: Watch
    environment: dict[str, str]
    commands: int = 0

    async def __call__(self, *words: str, typed: tuple[str, ...] = (), code: int = 0, kill_at: bytes = b"") -> str:
        """Runs a command at DEBUG; what it printed stays in a file, as a log would. ``kill_at`` are words at which it is killed."""
        self.commands += 1
        running = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "evsetup", words[0], "--verbose", *words[1:]),
            env=self.environment,
            cwd=self.folder,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        given = "".join(f"{line}\n" for line in typed).encode()
        out, err = await (_killed_at(running, given, kill_at) if kill_at else running.communicate(given))
        (self.folder / "logs" / f"{self.commands:02}-{words[0]}.log").write_bytes(out + b"\n" + err)
        assert running.returncode == code, (words, out[-1500:], err[-3000:])
        return out.decode()


async def _killed_at(running: asyncio.subprocess.Process, given: bytes, words: bytes) -> tuple[bytes, bytes]:
    assert running.stdin is not None
    assert running.stdout is not None
    assert running.stderr is not None
    said: list[bytes] = []

    async def listen() -> None:
        assert running.stdout is not None
        async for line in running.stdout:
            said.append(line)
            if words in line and running.returncode is None:
                running.kill()

    running.stdin.write(given)
    running.stdin.close()
    _, err = await asyncio.gather(listen(), running.stderr.read())
    await running.wait()
    return b"".join(said), err


@contextmanager
def secret_service(home: Path, environment: dict[str, str]) -> Iterator[None]:
    """A session bus and an unlocked keyring, known by ``environment``."""
    for program in ("dbus-daemon", "gnome-keyring-daemon"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], env=environment, stdout=subprocess.PIPE, text=True
    ) as bus:
        try:
            assert bus.stdout is not None
            environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            subprocess.run(
                ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
                env=environment,
                input="of the keyring",
                text=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=True,
                timeout=20,
            )
            yield
        finally:
            # The bus takes the keyring with it: it was its only connection.
            bus.terminate()
            bus.wait(20)


@asynccontextmanager
async def laptop(tmp_path: Path) -> AsyncIterator[Run]:
    folder = tmp_path / "laptop"
    for name in ("logs", "home", "tmp", "run"):
        (folder / name).mkdir(parents=True, mode=0o700)
    watch = Watch(tmp_path / "canary", (folder,))
    keep = {name: os.environ[name] for name in ("PATH", "QT_QPA_PLATFORM") if name in os.environ}
    environment = {
        **keep,
        "HOME": str(folder / "home"),
        "XDG_DATA_HOME": str(folder / "home" / "data"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "TMPDIR": str(folder / "tmp"),
        "LANG": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",  # the tests' own secrets stand in the tests' own code
        "QT_QPA_PLATFORM": "offscreen",
        **watch.environment(os.environ.get("PYTHONPATH", str(ROOT / "app"))),
    }
    with secret_service(folder / "home", environment), watch:
        yield Run(folder, watch, environment)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


async def work_with_chargers(run: Run, site: str) -> None:
    """Settings, snapshots, certificates and profiles of chargers that dial in to this laptop's terminal."""
    port = free_port()
    here = ("--port", str(port), "--wait", "60")
    async with ocpp16_simulator(f"ws://127.0.0.1:{port}/ocpp", "OLD-1", Secret(KEY_16)):
        about = ("--site", site, "--charger", "ocpp:OLD-1", "--key-stdin", *here)
        await run("read", "--all", *about, typed=(KEY_16,))
        await run("snapshot", "save", *about, typed=(KEY_16,))
        await run("apply", "--secret-stdin", "AuthorizationKey", "--yes", *about, typed=(KEY_16, NEW_16))
        await run("read", *about, typed=(NEW_16,))
        own = ("certificates", *here, "--identity", "OLD-1")
        await run(*own, "install", typed=(NEW_16,))
        await run(*own, "list", "--json", typed=(NEW_16,))
        await run(*own, "renew", "--organisation", "Green Power", typed=(NEW_16,))
        await run(*own, "profile", "2", typed=(NEW_16,))
    async with ocpp2_simulator(f"ws://127.0.0.1:{port}/ocpp", "NEW-1", Secret(KEY_2), version=OcppVersion.V201):
        about = ("--site", site, "--charger", "ocpp:NEW-1", "--key-stdin", *here)
        await run("read", "--all", "--json", *about, typed=(KEY_2,))
        await run("snapshot", "save", *about, typed=(KEY_2,))
        password = ("apply", "--secret-stdin", "SecurityCtrlr.BasicAuthPassword", "--yes")
        await run(*password, *about, typed=(KEY_2, NEW_2))
    await run("snapshot", "diff", "1", "2", "--site", site)


async def batch_of_chargers(run: Run) -> None:
    """Three chargers at once in the terminal, their keys typed in; killed in its midst, and run again."""
    folder = run.folder / "batch"
    folder.mkdir()
    async with site_of(folder, 3) as site:
        for number, key in enumerate(BATCH, 1):
            site.production.expect(name_of(number), Secret(key))
        lines = tuple(f"{name_of(n)} {site.old[name_of(n)].reveal()} {key}" for n, key in enumerate(BATCH, 1))
        file = str(folder / "test.evsite")
        about = ("--site", file, "--all", "--csms", site.production.url, "--port", str(site.port))
        run.watch.add_secrets(key.reveal() for key in site.old.values())
        await run("batch", *about, "--keys-stdin", "--plan-only", "--json", typed=lines)
        await run("batch", *about, "--keys-stdin", "--yes", typed=lines, kill_at=b"Prove the charger", code=-9)
        await run("batch", *about, "--keys-stdin", "--yes", "--json", typed=lines)
        await run("template", "set", "HeartbeatInterval=60", "--site", file)
        await run("tasks", "--site", file, "--charger", name_of(1))
        for name in ("batch.pdf", "batch.json"):
            await run("report", "--site", file, "--out", name)


async def day_at_the_window(run: Run) -> None:
    """The demo site's main job by clicks, one charger and then two at once, in a window of its own process."""
    environment = {**run.environment, "PYTHONPATH": os.pathsep.join((run.environment["PYTHONPATH"], str(ROOT)))}
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.support.window_day", str(run.folder / "logs")),
        env=environment,
        cwd=run.folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    out, _ = await running.communicate()
    (run.folder / "logs" / "window.out").write_bytes(out)
    assert running.returncode == 0, out[-4000:].decode(errors="replace")


async def killed(run: Run, out: Path) -> None:
    """The demo's main job, killed in the midst of writing: its WAL and its temporary files stay as they were."""
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "evsetup", "demo", "--verbose", "--headless", "--out", str(out)),
        env=run.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert running.stdout is not None
    async with asyncio.timeout(120):
        async for line in running.stdout:
            if b"Write the settings" in line:
                break
        running.kill()
        await running.stdout.read()
        await running.wait()


async def work(run: Run) -> None:
    """Everything that a person does in a day, from the demo's main job to the hand-over of the secrets."""
    await run("demo", "--headless", "--speed", "10", "--out", str(run.folder / "demo"))
    (site,) = (str(path) for path in (run.folder / "demo").glob("*.evsite"))
    await work_with_chargers(run, site)
    async with production_csms({"OLD-1": Secret(NEW_16)}) as csms:
        for key, code in ((NEW_16, 0), (KEY_16, 1)):
            await run("test-csms", csms.url, "--identity", "OLD-1", "--password-stdin", typed=(key,), code=code)
    (run.folder / "plan.csv").write_text("label,serial\nP 1,77\n")
    await run("bays", "import", "plan.csv", "--site", site)
    await run("bays", "export", "--out", "bays.csv", "--site", site)
    for name in ("report.pdf", "report.json"):
        await run("report", "--site", site, "--out", name)
    await run("vault", "history", "--site", site)
    await run("vault", "list", "--json")
    await run("vault", "export", "--site", site, "--out", "riverside.evsecrets", typed=(PASSPHRASE,))
    await run("vault", "import", "riverside.evsecrets", "--site", site, typed=(PASSPHRASE,))
    await run(
        "read",
        "--site",
        site,
        "--charger",
        "http://127.0.0.1:9",
        "--family",
        "openevse",
        "--password-stdin",
        typed=(PAGE,),
        code=1,
    )
    kept = await run("vault", "list", "--site", site)
    assert "Security key" in kept
    await run("vault", "forget", "--site", site, "--yes")


async def test_no_secret_stands_outside_the_vault_and_the_keyring(tmp_path: Path) -> None:
    async with laptop(tmp_path) as run:
        await work(run)
        await batch_of_chargers(run)
        await killed(run, run.folder / "killed")
    wal = next((run.folder / "killed").glob("*.evsite-wal"))
    assert wal.stat().st_size > 0, "what was written last stands in it"
    held = run.watch.secrets
    assert held >= set(TYPED), "the recorder must have heard of what was typed"
    assert len(held) > 20
    assert any(one.startswith("-----BEGIN") for one in held), "private keys were made, too"
    assert run.watch.children
    memories = [run.folder / name / "chargers" for name in ("demo", "killed")]
    # The demo's own words of chargers as delivered stand in the program; a fresh checkout compiles it meanwhile.
    assert found_in(run, *memories) == []


async def test_no_secret_of_a_day_at_the_window_stands_anywhere(tmp_path: Path) -> None:
    async with laptop(tmp_path) as run:
        await day_at_the_window(run)
    logged = (run.folder / "logs" / "window.log").read_text()
    assert "evsetup.links.http POST" in logged, "the window has logged at DEBUG"
    assert len(run.watch.secrets) > 10
    kept = {Path(os.fsdecode(path.read_bytes().partition(b"\n")[0])).name for path in run.watch.own.glob("kept-*")}
    assert "demo.evsite" in kept, "what went with the demo site was looked through, too"
    assert found_in(run) == []


def found_in(run: Run, *memories: Path) -> list[Hit]:
    """Where any secret that was held stands, the memories of simulated chargers left out."""
    everything = run.watch.evidence(leave_out=[*memories, ROOT / "app"])
    return hits(run.watch.secrets, (piece for piece in everything if not _MEMORY.search(piece[0])))


def planted(folder: Path, secret: str) -> Iterator[str]:
    """Puts the secret into a file of each kind, in a form of its own; gives the names."""
    for name, content in forms(secret):
        path = folder / f"{name.replace(' ', '-')}.log"
        path.write_bytes(b"x" + content + b"y")
        yield path.name
    (folder / "a.pdf.part").write_bytes(b"%PDF-1.4\nstream\r\n" + zlib.compress(secret.encode()) + b"\r\nendstream")
    yield "a.pdf.part"
    with contextlib.closing(sqlite3.connect(folder / "a.evsite")) as site:
        site.execute("CREATE TABLE t (a BLOB)")
        site.execute("INSERT INTO t VALUES (?)", (secret.encode("utf-16-be"),))
        site.commit()
    yield "a.evsite"


def test_the_search_finds_a_secret_in_every_form_and_kind_of_file(tmp_path: Path) -> None:
    secret, other = "CANARY secret/of?a test", "a secret that is nowhere"
    (tmp_path / "found").mkdir()
    names = list(planted(tmp_path / "found", secret))
    watch = Watch(tmp_path / "own", (tmp_path / "found",))
    found = hits([secret, other], (piece for piece in watch.evidence() if not piece[0].startswith("name of")))

    assert {hit.end for hit in found} == {"est"}
    for name in names:
        assert any(name in hit.place for hit in found), name


def test_the_search_reads_what_a_report_shows(qapp: object, tmp_path: Path) -> None:
    """Letters stand in a PDF as numbers of glyphs: only its text, taken out as a reader does, shows them."""
    (tmp_path / "out").mkdir()
    with SiteFile.create(tmp_path / "a.evsite", "CANARY-shown-in-report") as site:
        write_pdf(build_report(site, None, Catalogue()), tmp_path / "out" / "report.pdf")
    watch = Watch(tmp_path / "own", (tmp_path / "out",))

    places = {hit.place for hit in hits(["CANARY-shown-in-report"], watch.evidence())}
    assert any(place.endswith("report.pdf, text without spaces") for place in places)


@pytest.mark.parametrize("before", range(3))
def test_the_search_finds_a_log_in_as_basic_authentication_sends_it(before: int) -> None:
    secret = "CANARY-key-of-a-char"
    sent = base64.b64encode(b"CP-01"[: 3 + before] + b":" + secret.encode())
    assert hits([secret], [("a log", b"Authorization: Basic " + sent)])


async def test_the_watch_sees_files_that_are_gone_arguments_and_environments(tmp_path: Path) -> None:
    folder = tmp_path / "laptop"
    folder.mkdir()
    watch = Watch(tmp_path / "own", (folder,))
    body = (
        "import os, pathlib, subprocess, sys\n"
        "from evsetup.domain.secret import Secret\n"
        f"s = Secret({'CANARY-' + 'of-a-file'!r}).reveal(); t = Secret({'CANARY-' + 'of-a-child'!r}).reveal()\n"
        f"u = Secret({'CANARY-' + 'of-a-world'!r}).reveal()\n"
        f"p = pathlib.Path({str(folder)!r}, 'temp'); p.write_text(s); p.unlink()\n"
        "subprocess.run([sys.executable, '-c', 'pass', t], env={**os.environ, 'X': u}, check=True)\n"
    )
    (folder / "run.py").write_text(body)
    environment = {"PATH": os.environ["PATH"], **watch.environment(os.environ.get("PYTHONPATH", str(ROOT / "app")))}
    with watch:
        running = await asyncio.create_subprocess_exec(sys.executable, str(folder / "run.py"), env=environment)
        assert await running.wait() == 0
    (folder / "run.py").unlink()

    found = hits(watch.secrets, watch.evidence())
    for end, place in (
        ("ile", "before it was deleted"),
        ("ild", "arguments of child 0"),
        ("rld", "environment of child 0"),
    ):
        assert any(hit.end == end and place in hit.place for hit in found), end
