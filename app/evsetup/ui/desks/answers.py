"""The answers that are known before anyone is asked: from the plan, the vault, the card, the library."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from evsetup.commissioning.decision import Circumstances
from evsetup.commissioning.key_for import demand_on_key, new_key
from evsetup.commissioning.steps import Answers
from evsetup.domain.capability import WayOfWorking
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Way
from evsetup.storage.records import Bay

if TYPE_CHECKING:
    from evsetup.commissioning.job import ChargerJob
    from evsetup.ui.open_site import SiteAtWork


async def first_answers(work: SiteAtWork, job: ChargerJob, bay: Bay | None) -> Answers:
    """Everything that can be filled in for ``job``; a person only confirms it."""
    identity = (bay.identity if bay is not None else "") or job.identity.charge_point_identity
    identity = identity or job.settings.text_of(Setting.IDENTITY)
    key = work.keys.get(identity) or await asyncio.to_thread(work.bench.vault.get, f"charger/{job.record.id}/key")
    better = await asyncio.to_thread(work.bench.library.best_for, job.identity)
    here = work.bench.csms.url
    address = job.settings.text_of(Setting.CSMS_URL)
    if not address or address.startswith(here):
        address = job.written_before.address if job.written_before is not None else ""
    cards = [card for card in work.shelf.csms.values() if card.address]
    await job.wishes.recall()
    wished = job.wishes.below(bay, None, Circumstances()).plain().text_of(Setting.CSMS_URL)
    if wished:
        address = wished
    elif work.csms_address:
        address = work.csms_address
    elif not address and len(cards) == 1:
        address = cards[0].address
    demand = demand_on_key(job.card, job.settings, work.shelf.csms.values(), address)
    if key is None and demand.trouble is None:
        key = new_key(demand)
    joins = job.found.best_endpoint.way is Way.SERIAL and job.can_write(Setting.WIFI_SSID)
    return Answers(
        network=work.wifi if joins else Settings(),
        image=better,
        better_image=better,
        key=key,
        key_rule=job.card.key_rule,
        key_demand=demand,
        csms_address=address,
        identity=identity,
        ca_file=work.bench.options.ca_file,
        direct=job.card.way is WayOfWorking.VERIFY and not job.can_write(Setting.CSMS_URL),
    )
