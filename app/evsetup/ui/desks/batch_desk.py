"""Sets up the chargers that were chosen on the board: reads all, shows every plan, writes when told to."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from evsetup.commissioning.known_charger import known_record
from evsetup.domain.dialling import template_flaw
from evsetup.domain.finding import Fault, Finding, Severity
from evsetup.domain.settings import Setting
from evsetup.domain.text import Text, text
from evsetup.ui.desks.board import bay_of
from evsetup.ui.desks.commission_view import csms_choices
from evsetup.ui.models.batch import BatchView, CopyChoice, Phase
from evsetup.ui.pages.batch_dialog import BatchDialog
from evsetup.ui.throttle import Throttle

if TYPE_CHECKING:
    from evsetup.commissioning.batch.batch import Batch
    from evsetup.commissioning.batch.places import Place
    from evsetup.storage.records import Bay, ChargerRecord
    from evsetup.ui.open_site import SiteAtWork
    from evsetup.ui.session import Session

_WAIT_S = 60.0


class BatchDesk:
    """One batch in its dialog, from the choice of chargers to the summary. ``run`` owns all that it begins."""

    def __init__(self, session: Session, work: SiteAtWork) -> None:
        self._session = session
        self._work = work
        self._batch: Batch | None = None
        self._dialog = BatchDialog(session.say, session.window)
        self._view = BatchView()
        self._throttle = Throttle(self._show)
        self._wishes: asyncio.Queue[Phase | None] = asyncio.Queue()
        self._working: asyncio.Task[None] | None = None
        self._dialog.begun.connect(lambda: self._wishes.put_nowait(Phase.READING))
        self._dialog.confirmed.connect(lambda: self._wishes.put_nowait(Phase.RUNNING))
        self._dialog.finished.connect(lambda _: self._wishes.put_nowait(None))
        self._dialog.paused.connect(self._pause)
        self._dialog.stopped.connect(self._stop)

    async def run(self, keys: Sequence[str]) -> None:
        """Shows the dialog and does what a person wishes there, until it is closed."""
        from evsetup.commissioning.batch.batch import Batch
        from evsetup.commissioning.batch.wish import BatchWish

        site = self._work.bench.site
        bays, records = await asyncio.to_thread(site.bays), await asyncio.to_thread(site.chargers)
        places = places_for(keys, self._work, bays, records)
        choices = csms_choices(self._work)
        self._view = BatchView(
            members=Batch(self._work.bench, places, BatchWish()).members,
            csms_choices=choices,
            copy_choices=tuple(CopyChoice(record.id, _label(record, bays)) for record in records),
            address=self._work.csms_address or (choices[0].address if len(choices) == 1 else ""),
        )
        self._show()
        self._dialog.show()
        try:
            while (wish := await self._wishes.get()) is not None:
                self._working = asyncio.current_task()
                await self._do(wish, places, bays)
        finally:
            self._working = None
            self._throttle.stop()
            if self._batch is not None:
                self._batch.close()
            self._dialog.close()
            self._dialog.deleteLater()

    async def _do(self, wish: Phase, places: Sequence[Place], bays: Sequence[Bay]) -> None:
        try:
            if wish is Phase.READING:
                await self._read(places, bays)
            elif self._batch is not None:
                self._view = replace(self._view, phase=Phase.RUNNING)
                self._show()
                await self._batch.run()
                self._view = replace(self._view, phase=Phase.ENDED)
                for changed in self._work.plan_changed:
                    changed()
        except Fault as fault:
            self._view = replace(self._view, phase=Phase.CHOOSE, flaw=fault.finding)
            self._batch = None
        self._show()

    async def _read(self, places: Sequence[Place], bays: Sequence[Bay]) -> None:
        from evsetup.commissioning.batch.batch import Batch
        from evsetup.commissioning.batch.places import named
        from evsetup.commissioning.batch.wish import BatchWish
        from evsetup.commissioning.decision import decide

        work, dialog = self._work, self._dialog
        if self._batch is None:
            address = dialog.address
            alone = not decide(dialog.circumstances).purpose.needs_csms
            elsewhere = not address and (alone or dialog.copy_from or await self._template_names_it())
            if not elsewhere and (flaw := template_flaw(address)) is not None:
                raise _wrong_address(address, flaw)
            here = [place.bay for place in places if place.bay is not None]
            given = {bay.id: bay for bay in named(here, bays, dialog.pattern)}
            places = [place if place.bay is None else replace(place, bay=given[place.bay.id]) for place in places]
            card = next((card for card in work.shelf.csms.values() if card.address == address), None)
            wish = BatchWish(
                circumstances=dialog.circumstances,
                csms_url=address,
                csms_card=card,
                keys=work.keys,
                copy_from=dialog.copy_from,
                ca_file=work.bench.options.ca_file or (card.ca_file if card is not None else None),
                wait_s=_WAIT_S,
            )
            self._batch = Batch(work.bench, places, wish, concurrency=dialog.concurrency)
            self._batch.subscribe(lambda _: self._throttle.wanted())
        self._view = replace(self._view, phase=Phase.READING, flaw=None)
        self._show()
        await self._batch.prepare()
        self._view = replace(self._view, phase=Phase.REVIEW)

    async def _template_names_it(self) -> bool:
        """Whether a template says whom chargers dial."""
        templates = await asyncio.to_thread(self._work.bench.site.templates)
        return any(Setting.CSMS_URL in template.settings for template in templates)

    def _pause(self, on: bool) -> None:
        if self._batch is not None:
            (self._batch.pause if on else self._batch.resume)()

    def _stop(self) -> None:
        if self._batch is not None:
            self._batch.stop()

    def _show(self) -> None:
        batch = self._batch
        if batch is not None:
            self._view = replace(self._view, members=batch.members, paused=batch.paused)
        self._dialog.show_view(self._view)


def places_for(
    keys: Sequence[str], work: SiteAtWork, bays: Sequence[Bay], records: Sequence[ChargerRecord]
) -> tuple[Place, ...]:
    """The places that the cards with these keys stand for, each once."""
    from evsetup.commissioning.batch.places import Place, places_of

    found: dict[str, Place] = {}
    for key in keys:
        row = work.bench.discovery.find(key)
        bay: Bay | None = None
        record: ChargerRecord | None = None
        if row is not None:
            record = known_record(row, records)
            bay = bay_of(row, record, bays)
        elif key.startswith("bay/"):
            bay = next((one for one in bays if one.id == key.removeprefix("bay/")), None)
        else:
            record = next((one for one in records if one.id == key.removeprefix("record/")), None)
            bay = next((one for one in bays if record is not None and one.charger_id == record.id), None)
        if bay is not None:
            (place,) = places_of((bay,), records)
            place = place if row is None else replace(place, record=place.record or record, row=row.key)
        elif row is not None or record is not None:
            label = record.label if record is not None else row.name if row is not None else key
            place = Place(key, label, None, record, row.key if row is not None else "")
        else:
            continue
        found.setdefault(place.key, place)
    return tuple(found.values())


def _label(record: ChargerRecord, bays: Sequence[Bay]) -> str:
    return next((bay.label for bay in bays if bay.charger_id == record.id), record.label)


def _wrong_address(address: str, flaw: Text) -> Fault:
    return Fault(
        Finding(
            "batch.no-address",
            Severity.PROBLEM,
            text("ui", "The CSMS address “{address}” {flaw}.", address=address, flaw=flaw),
            text("ui", "Nothing was read or written."),
            (text("ui", "Take the address from the operator's card, or copy it from another charger."),),
        )
    )
