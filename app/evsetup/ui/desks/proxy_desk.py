"""Puts this laptop between a charger and its CSMS, by a person's wish on the trace page."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from evsetup.domain.finding import Fault, Finding
from evsetup.domain.text import text, verbatim
from evsetup.links.tls import TemporaryAuthority
from evsetup.ui.desks.csms_test_choices import operators
from evsetup.ui.desks.desk import Desk
from evsetup.ui.dialogs import AskDialog, choose_file, finished
from evsetup.ui.models.proxy import ProxyView, Upstream, payload_of
from evsetup.ui.pages.proxy_card import ProxyCard
from evsetup.ui.tasks import slot_task
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.cards.csms_card import RootOfTrust
    from evsetup.commissioning.job import ChargerJob
    from evsetup.diagnosis.recorded_proxy import ProxyWish, RecordedProxy
    from evsetup.ocppj.frame_record import FrameRecord
    from evsetup.ocppj.proxy_disturbance import Disturbance
    from evsetup.ocppj.proxy_events import ProxyEvent
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

PORT = 9100
"""Always the same where it is free: a charger keeps the address that was typed in."""


class ProxyDesk(Desk):
    """The desk of one card. ``heard`` is given every message that passes, ``record_wanted`` a recording to be shown."""

    def __init__(
        self, session: Session, heard: Callable[[FrameRecord], None], record_wanted: Callable[[Path], None]
    ) -> None:
        super().__init__(session)
        self._heard = heard
        self._record_wanted = record_wanted
        self._card: ProxyCard | None = None
        self._relay: RecordedProxy | None = None
        self._authority: TemporaryAuthority | None = None
        self._roots: dict[str, RootOfTrust] = {}
        self._ca_file: Path | None = None
        self._task: asyncio.Task[None] | None = None
        self._stop = asyncio.Event()
        self._stop_watching: Callable[[], None] = lambda: None
        self._show_soon = Throttle(self._refresh, 200)
        self.view = ProxyView()

    @property
    def port(self) -> int:
        """Where chargers dial in to be passed on; 0 while none can."""
        return self._relay.proxy.port if self._relay is not None else 0

    def attach_card(self, card: ProxyCard) -> None:
        """Connects the card."""
        self._card = card
        card.unfolded.connect(lambda on: self._show(replace(self.view, unfolded=on, findings=())))
        card.changed.connect(self._show)
        card.file_wanted.connect(self._choose_file)
        card.started.connect(self._start)
        card.stopped.connect(lambda: self._stop.set())
        card.record_wanted.connect(self._show_record)
        card.root_wanted.connect(self._save_root)
        card.put_back_wanted.connect(self._put_back)
        card.through_wanted.connect(self._send_through)
        card.disturb.wanted.connect(self._disturb)
        card.disturb.own_wanted.connect(self._ask_charger)
        card.disturb.released.connect(lambda: self._release(all_of_it=False))
        card.disturb.left_alone.connect(lambda: self._release(all_of_it=True))
        card.show_view(self.view)

    def open(self, work: SiteAtWork) -> None:
        """Offers the operators' cards; the address that the site starts with is filled in."""
        super().open(work)
        self._stop_watching = work.bench.on_job(self._show_soon.wanted)
        choices = operators(work.shelf, work)
        self._roots = {choice.id: choice.root for choice in choices}
        self._ca_file = work.bench.options.ca_file
        offered = tuple(Upstream(choice.id, choice.name, choice.address) for choice in choices)
        known = next((choice for choice in offered if choice.address == work.csms_address != ""), None)
        view = replace(self.view, here=True, operators=offered, record=self.view.record or _new_file())
        if known is not None and not view.address:
            view = replace(view, operator=known.id, address=known.address)
        self._show(view)

    def close(self) -> None:
        """Ends the proxy: it listens on the network that was chosen for this site."""
        super().close()
        self._stop_watching()
        self._stop_watching = lambda: None
        if self._task is not None:
            self._task.cancel()
        self._show(ProxyView())

    def offer(self, address: str) -> None:
        """Unfolds the card, for this CSMS."""
        if self.view.running:
            return
        operator = next((choice.id for choice in self.view.operators if choice.address == address), "")
        self._show(replace(self.view, unfolded=True, address=address, operator=operator, findings=()))

    def record_in(self, path: Path) -> None:
        """Takes this file for the next recording."""
        self._show(replace(self.view, record=path, findings=()))

    @slot_task
    async def _start(self) -> None:
        from evsetup.commissioning.operator_root import root_as_file

        work, view = self.work, self.view
        if work is None or not view.complete or view.running:
            return
        self._task = asyncio.current_task()
        self._stop.clear()
        self._show(replace(view, starting=True, findings=()))
        try:
            root = self._roots.get(view.operator)
            if root is None:
                await self._run(work, view, self._ca_file)
            else:
                async with root_as_file(root) as ca_file:
                    await self._run(work, view, ca_file)
        except Fault as fault:
            self._show(replace(self.view, findings=(fault.finding,)))
        finally:
            self._task, self._relay, self._authority = None, None, None
            self._show_soon.stop()
            self._show(
                replace(
                    self.view, starting=False, url="", fingerprint="", identities=(), waiting=0, holding=0, behind=()
                )
            )

    async def _run(self, work: SiteAtWork, view: ProxyView, ca_file: Path | None) -> None:
        from evsetup.commissioning.authority import laptop_authority
        from evsetup.diagnosis.recorded_proxy import ProxyWish
        from evsetup.diagnosis.trace_faults import not_made
        from evsetup.ocppj.csms_faults import CannotListen

        assert view.record is not None  # noqa: S101 - it is complete
        try:
            await asyncio.to_thread(view.record.parent.mkdir, parents=True, exist_ok=True)
        except OSError as error:
            raise not_made(view.record, error) from error
        self._authority = await laptop_authority(work.bench.vault) if view.secure else None
        wish = ProxyWish(
            view.address, view.record, work.bench.options.interface, PORT, authority=self._authority, ca_file=ca_file
        )
        try:
            await self._pass_on(wish)
        except CannotListen:
            await self._pass_on(replace(wish, port=0))

    async def _pass_on(self, wish: ProxyWish) -> None:
        from evsetup.diagnosis.recorded_proxy import RecordedProxy

        async with RecordedProxy(wish, self._take) as relay:
            self._relay = relay
            fingerprint = self._authority.fingerprint if self._authority is not None else ""
            self._show(replace(self.view, starting=False, url=relay.url, fingerprint=fingerprint, messages=0))
            self._refresh()
            await self._stop.wait()
        self._show(replace(self.view, messages=relay.messages, recorded=wish.record, record=_new_file()))

    def _take(self, event: ProxyEvent | Finding) -> None:
        from evsetup.ocppj.proxy_events import Relayed

        if isinstance(event, Relayed):
            self._heard(event.record._replace(touch=event.touch.value))
        self._show_soon.wanted()

    def _refresh(self) -> None:
        if (relay := self._relay) is None:
            return
        view = replace(
            self.view,
            identities=tuple(dict.fromkeys(identity or "?" for _, identity in relay.proxy.links)),
            messages=relay.messages,
            boots=dict(relay.boots),
            recording=relay.recording,
            waiting=len(relay.proxy.disturbances),
            holding=relay.proxy.holding,
            behind=tuple(job.record.label for job in self._behind()),
            besides=tuple((job.record.id, job.record.label) for job in self._besides()),
            findings=(relay.last,) if relay.last is not None else (),
        )
        self._show(view)

    def _behind(self) -> tuple[ChargerJob, ...]:
        """The chargers of the site whose address is this proxy's."""
        from evsetup.commissioning.proxy_detour import behind

        if self.work is None or self._relay is None:
            return ()
        return behind(self.work.bench.jobs.values(), self._relay.url)

    def _besides(self) -> tuple[ChargerJob, ...]:
        """The chargers of the site that can be sent through it."""
        from evsetup.commissioning.proxy_detour import besides

        if self.work is None or self._relay is None:
            return ()
        return besides(self.work.bench.jobs.values(), self._relay.url)

    @slot_task
    async def _put_back(self) -> None:
        """Writes the address of the CSMS itself into all that dial this proxy."""
        await self._lead(self._behind(), self.view.address)

    @slot_task
    async def _send_through(self, number: str) -> None:
        """Writes this proxy's address into one charger."""
        await self._lead(tuple(job for job in self._besides() if job.record.id == number), self.view.url)

    async def _lead(self, jobs: Sequence[ChargerJob], address: str) -> None:
        from evsetup.commissioning.proxy_detour import lead

        if self.view.writing or not self.view.running:
            return
        self._show(replace(self.view, writing=True))
        findings: list[Finding] = []
        try:
            for job in jobs:
                try:
                    await lead(job, address)
                except Fault as fault:
                    findings.append(fault.finding)
        finally:
            self._show(replace(self.view, writing=False))
            self._refresh()
        if findings:
            self._show(replace(self.view, findings=tuple(findings)))

    def _disturb(self, disturbance: Disturbance) -> None:
        if self._relay is None or self._card is None:
            return
        try:
            self._relay.proxy.disturb(disturbance)
        except Fault as fault:
            self._card.disturb.show_trouble(fault.finding)
        else:
            self._card.disturb.show_trouble(None)
        self._refresh()

    @slot_task
    async def _ask_charger(self) -> None:
        from evsetup.ocppj.frame_record import Direction

        relay, card, session = self._relay, self._card, self.session
        if relay is None or card is None or not relay.proxy.links:
            return
        dialog = AskDialog(
            session.say,
            session.window,
            text("ui", "Ask the charger in this laptop's own name?"),
            text(
                "ui",
                "The request goes to the charger on its own link. The CSMS sees neither it nor the answer. What it changes"
                " on the charger stands in no plan and is not taken back.",
            ),
            (
                (text("ui", "Charger (identity)"), relay.proxy.links[0][1], False),
                (text("ui", "Action"), "GetConfiguration", False),
                (text("ui", "Payload (JSON)"), "{}", False),
            ),
            text("ui", "Send the request"),
        )
        if not await finished(dialog):
            return
        identity, action, typed = (answer.strip() for answer in dialog.answers)
        try:
            payload = payload_of(typed)
            number = next((number for number, name in relay.proxy.links if name == identity), 0)
            record = await relay.proxy.ask(number, Direction.TO_CHARGER, action, payload)
        except Fault as fault:
            card.disturb.show_trouble(fault.finding)
        else:
            told = verbatim(record.raw if len(record.raw) < 400 else record.raw[:400] + "…")
            card.disturb.show_answer(text("ui", "{identity} answered: {answer}", identity=identity, answer=told))

    def _release(self, *, all_of_it: bool) -> None:
        if self._relay is None or self._card is None:
            return
        if all_of_it:
            self._relay.proxy.leave_alone()
        else:
            self._relay.proxy.release()
        self._card.disturb.show_trouble(None)
        self._show_soon.wanted()

    @slot_task
    async def _choose_file(self) -> None:
        session = self.session
        name = self.view.record.name if self.view.record is not None else "trace.jsonl"
        title = session.say(text("ui", "File that it is recorded in"))
        path = await choose_file(session.window, title, "JSON lines (*.jsonl)", save=True, name=name)
        if path is not None:
            self.record_in(path)

    @slot_task
    async def _save_root(self) -> None:
        if (authority := self._authority) is None:
            return
        session = self.session
        title = session.say(text("ui", "Root certificate for the charger"))
        path = await choose_file(session.window, title, "PEM (*.pem)", save=True, name="evsetup-root.pem")
        if path is not None:
            await asyncio.to_thread(path.write_text, authority.certificate_pem, "ascii")

    def _show_record(self) -> None:
        if self.view.recorded is not None:
            self._record_wanted(self.view.recorded)

    def _show(self, view: ProxyView) -> None:
        self.view = view
        if self._card is not None:
            self._card.show_view(view)


def _new_file() -> Path:
    import platformdirs

    now = datetime.now().astimezone()
    return platformdirs.user_documents_path() / "evsetup" / f"trace {now:%Y-%m-%d %H.%M.%S}.jsonl"
