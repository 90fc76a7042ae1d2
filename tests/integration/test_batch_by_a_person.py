"""A batch that comes to a charger that no driver reaches says so at once, and waits for nobody."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from evsetup.cards.shelf import load_shelf
from evsetup.commissioning.batch.places import Place
from evsetup.commissioning.batch.road import Road
from evsetup.commissioning.batch.wish import BatchWish
from evsetup.commissioning.faults import SetUpByAPerson
from evsetup.commissioning.workbench import Workbench, WorkbenchOptions
from evsetup.domain.sighting import Endpoint, FoundCharger, Sighting, Source, Way
from evsetup.firmware.library import Library
from evsetup.storage.site_file import SiteFile
from evsetup.storage.vault import session_vault


async def test_a_family_without_a_driver_is_left_to_a_person(tmp_path: Path) -> None:
    options = WorkbenchOptions(mdns=False, watch_usb=False)
    with SiteFile.create(tmp_path / "a.evsite", "a") as site:
        async with Workbench(site, session_vault(), Library(tmp_path / "firmware"), load_shelf(), options) as bench:
            seen = Sighting(Source.MDNS, Endpoint(Way.HTTP, "http://127.0.0.1:9"), datetime.now(UTC), card="keba-p30")
            found = FoundCharger("row", (seen,))
            road = Road(bench, Place("row", "KEBA", row="row"), BatchWish(), lambda _: None)
            with pytest.raises(SetUpByAPerson) as told:
                await road.read(found)
            road.close()

    assert "one charger at a time" in str(told.value.finding.seen)
