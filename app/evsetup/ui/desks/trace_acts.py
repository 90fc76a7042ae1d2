"""What is done with a recording from the trace page: given to a supporter, compared with another, said again."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.probe_identity import PROBE
from evsetup.domain.progress import Progress
from evsetup.domain.secret import Secret
from evsetup.domain.text import Text, text
from evsetup.ui.dialogs import AskDialog, FindingDialog, ask_choice, choose_file, finished
from evsetup.ui.pages.trace.bundle_dialog import BundleDialog
from evsetup.ui.pages.trace.columns_dialog import ColumnsDialog
from evsetup.ui.pages.trace.compare_dialog import CompareDialog
from evsetup.ui.pages.trace.replay_dialog import ReplayDialog
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.diagnosis.replay_script import Script
    from evsetup.storage.records import ChargerRecord
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

MOST_PAIRS = 500
Told = Callable[[Progress], None]
_LOGS = "OCPP (*.jsonl *.json *.log *.txt *.csv *.gz *.zip *.tar *.tgz);;* (*)"


async def give_bundle(session: Session, work: SiteAtWork, recording: Path, chargers: Sequence[str]) -> None:
    """Shows what a supporter would be given of one charger of the site, and writes it where a person wants it; ``chargers`` are the
    identities in the recording."""
    from evsetup.diagnosis.support_bundle import bundle_parts, write_bundle

    site = work.bench.site
    record = await _charger(session, await asyncio.to_thread(site.chargers), chargers)
    if record is None:
        return
    dialog = BundleDialog(session.say, session.window)
    making: set[asyncio.Task[None]] = set()

    async def make(hide_serials: bool) -> None:
        dialog.show_waiting()
        try:
            parts = await asyncio.to_thread(bundle_parts, site, record, (recording,), hide_serials=hide_serials)
        except Fault as fault:
            dialog.reject()
            FindingDialog(fault.finding, session.say, session.window).open()
            return
        if dialog.hide_serials.isChecked() == hide_serials:
            dialog.show_parts(parts)

    def begin(hide_serials: bool) -> None:
        if (task := session.tasks.start(make(hide_serials), "bundle")) is not None:
            making.add(task)
            task.add_done_callback(making.discard)

    dialog.serials_hidden.connect(begin)
    begin(False)
    try:
        wanted = await finished(dialog)
        parts = dialog.parts
    finally:
        for task in making:
            task.cancel()
    if not wanted or not parts:
        return
    title = session.say(text("ui", "Save the bundle"))
    path = await choose_file(session.window, title, "ZIP (*.zip)", save=True, name="support.zip")
    if path is not None:
        try:
            await asyncio.to_thread(write_bundle, path, parts)
        except Fault as fault:
            FindingDialog(fault.finding, session.say, session.window).open()


async def _charger(session: Session, known: Sequence[ChargerRecord], identities: Sequence[str]) -> ChargerRecord | None:
    """The charger that the recording is of, or that a person chooses."""
    heard = [one for one in known if one.identity.charge_point_identity in identities]
    some = heard or list(known)
    if len(some) == 1:
        return some[0]
    if not some:
        FindingDialog(_no_charger(), session.say, session.window).open()
        return None
    place = await ask_choice(
        session.say,
        session.window,
        text("ui", "Of which charger?"),
        text("ui", "Its settings, versions and findings go with the recording."),
        [
            (
                one.label or one.identity.charge_point_identity or one.id,
                f"{one.identity.vendor} {one.identity.model}".strip(),
            )
            for one in some
        ],
        text("ui", "Show the bundle"),
    )
    return None if place is None else some[place]


def _no_charger() -> Finding:
    return Finding(
        "app.no-charger",
        Severity.INFO,
        text("ui", "No charger of this site was set up yet."),
        text("ui", "A bundle is of one charger: its settings, versions and findings go with the recording."),
        (text("ui", "Set a charger up or read it first; or save the trace alone."),),
    )


async def ask_columns(session: Session, path: Path) -> dict[str, str] | None:
    """Has a person say what the columns of a table mean where that cannot be seen; ``None``: it is read as it is."""
    from evsetup.diagnosis.log_preview import LogPreview, preview
    from evsetup.diagnosis.log_reader import LogReader, open_recording
    from evsetup.diagnosis.trace_faults import NoRecording

    def look(told: dict[str, str] | None) -> LogPreview | None:
        try:
            return preview(path, told) if type(open_recording(path)) is LogReader else None
        except NoRecording:
            return None  # whoever reads it says so

    seen = await asyncio.to_thread(look, None)
    if seen is None or not seen.asks or seen.columns is None:
        return None
    dialog = ColumnsDialog(seen.columns, path.name, session.say, session.window)

    async def show() -> None:
        told = dialog.told
        found = await asyncio.to_thread(look, told)
        if dialog.told == told:
            dialog.show_messages(found.messages if found is not None else (), found.lines if found is not None else 0)

    dialog.changed.connect(lambda: session.tasks.start(show(), "columns"))
    session.tasks.start(show(), "columns")
    return dialog.told if await finished(dialog) else None


async def compare(session: Session, recording: Path, chargers: Sequence[str]) -> None:
    """Has a second recording chosen, or two chargers of this one, and shows what differs."""
    from evsetup.diagnosis.comparing import compared_chargers, compared_files

    if len(chargers) > 1:
        pairs = list(itertools.islice(itertools.combinations(chargers, 2), MOST_PAIRS))
        choices = [(session.say(text("ui", "With another recording")), ""), *((f"{a} · {b}", "") for a, b in pairs)]
        place = await ask_choice(
            session.say,
            session.window,
            text("ui", "Compare what?"),
            text("ui", "Two chargers of this recording, or all of it with another one."),
            choices,
            text("ui", "Go on"),
        )
        if place is None:
            return
        if place:
            first, second = pairs[place - 1]
            stop = threading.Event()
            try:
                found = await asyncio.to_thread(compared_chargers, recording, first, second, stop)
            finally:
                stop.set()
            await finished(CompareDialog(found, first, second, session.say, session.window))
            return
    title = session.say(text("ui", "Compare with which recording?"))
    other = await choose_file(session.window, title, _LOGS)
    if other is None:
        return
    stop = threading.Event()
    try:
        found = await asyncio.to_thread(compared_files, recording, other, stop)
    except Fault as fault:
        FindingDialog(fault.finding, session.say, session.window).open()
        return
    finally:
        stop.set()  # a long recording holds up nobody who leaves
    dialog = CompareDialog(found, recording.name, other.name, session.say, session.window)
    offset_s = found.offset_s
    if offset_s is not None:
        dialog.aligned_wanted.connect(lambda: session.tasks.start(_align(session, other, offset_s), "align"))
    await finished(dialog)


async def _align(session: Session, recording: Path, offset_s: float) -> None:
    """Writes a recording anew, on the clock of the one that it was compared with."""
    from evsetup.diagnosis.comparing import write_aligned
    from evsetup.diagnosis.trace_faults import not_saved

    title = session.say(text("ui", "Save on the other one's clock"))
    path = await choose_file(session.window, title, "JSON lines (*.jsonl)", save=True, name="aligned.jsonl")
    if path is None:
        return
    try:
        await asyncio.to_thread(write_aligned, recording, offset_s, path)
    except OSError as error:
        FindingDialog(not_saved(path, error), session.say, session.window).open()


async def replay(session: Session, work: SiteAtWork, recording: Path, chargers: Sequence[str]) -> None:
    """Has one side of the recording said again: the charger's to a CSMS, or the CSMS's to a charger that is connected here."""
    from evsetup.diagnosis import replay_findings
    from evsetup.diagnosis.log_reader import open_recording
    from evsetup.diagnosis.replay_script import script_of

    say, window = session.say, session.window
    of = 0
    if len(chargers) > 1:
        chosen = await ask_choice(
            say,
            window,
            text("ui", "Of which charger?"),
            text("ui", "What this one said is said again."),
            [(one or "?", "") for one in chargers],
            text("ui", "Go on"),
        )
        if chosen is None:
            return
        of = chosen
    script = await asyncio.to_thread(lambda: script_of(open_recording(recording), chargers[of] if chargers else ""))
    if script is None:
        fault = replay_findings.nothing_in_it(chargers[of] if chargers else "")
        FindingDialog(fault.finding, say, window).open()
        return
    here = sorted(work.bench.csms.charge_points)
    sides = [
        (say(text("ui", "The charger's side, to a CSMS")), ""),
        *((say(text("ui", "The CSMS's side, to {charger}", charger=name)), "") for name in here),
    ]
    side = await ask_choice(
        say,
        window,
        text("ui", "Which side is said again?"),
        text("ui", "To a charger only what changes nothing in it is said."),
        sides,
        text("ui", "Go on"),
    )
    if side == 0:
        await _to_csms(session, work, script)
    elif side is not None:
        await _to_charger(session, work, script, here[side - 1])


async def _to_csms(session: Session, work: SiteAtWork, script: Script) -> None:
    from evsetup.diagnosis.replay import ReplayWish, replay_charger
    from evsetup.links.tls import client_context

    ask = AskDialog(
        session.say,
        session.window,
        text("ui", "To which CSMS, and as whom?"),
        text(
            "ui",
            "What the charger said is said again under this identity. Under that of a real charger its sessions and meter values would"
            " be booked once more.",
        ),
        (
            (text("ui", "CSMS address"), work.csms_address or work.bench.csms.url, False),
            (text("ui", "Charger (identity)"), PROBE, False),
            (text("ui", "Key"), "", True),
        ),
        text("ui", "Say it again"),
    )
    if not await finished(ask):
        return
    url, identity, _ = ask.answers
    key = Secret(ask.typed[2]) if ask.typed[2] else None

    async def run(dialog: ReplayDialog, told: Told) -> None:
        tls = None
        if urlsplit(url).scheme == "wss":
            tls = await asyncio.to_thread(client_context, work.bench.options.ca_file)
        done, verdict = await replay_charger(script, ReplayWish(url, identity, key, tls, fast=True), told)
        dialog.show_end(done, verdict)

    await _watched(session, text("ui", "{charger} to {url}", charger=identity, url=url), run)


async def _to_charger(session: Session, work: SiteAtWork, script: Script, name: str) -> None:
    from evsetup.diagnosis.replay import replay_csms

    async def run(dialog: ReplayDialog, told: Told) -> None:
        point = work.bench.csms.charge_points.get(name)
        if point is None:
            from evsetup.ocppj.call_failures import LinkClosed

            raise LinkClosed
        done, verdict = await replay_csms(script, point.call, told, fast=True)
        dialog.show_end(done, verdict)

    await _watched(session, text("ui", "The CSMS's side, to {charger}", charger=name), run)


async def _watched(session: Session, title: Text, run: Callable[[ReplayDialog, Told], Awaitable[None]]) -> None:
    """Runs it while its dialog is open; closing that ends it."""
    dialog = ReplayDialog(title, session.say, session.window)
    began, newest = time.monotonic(), list[Progress]()

    def show() -> None:
        if newest:
            dialog.show_progress(newest[-1], time.monotonic() - began)

    soon = Throttle(show)

    def told(progress: Progress) -> None:
        newest[:] = [progress]
        soon.wanted()

    async def work() -> None:
        try:
            await run(dialog, told)
        except Fault as fault:
            dialog.show_fault(fault.finding)

    task = session.tasks.start(work(), "replay")
    try:
        await finished(dialog)
    finally:
        soon.stop()
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
