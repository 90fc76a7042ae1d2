"""A site with one charger, for the tests of this room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evsetup.domain.identity import Identity
from evsetup.domain.sighting import Endpoint, Way
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def charger() -> ChargerRecord:
    """A charger that was found over HTTP."""
    return ChargerRecord(
        "c1",
        "Bay 01",
        Identity("OpenEVSE", "WiFi", serial="0815", charge_point_identity="SITE-01"),
        "openevse",
        Endpoint(Way.HTTP, "http://127.0.0.1:8000"),
        ChargerState.FOUND,
        NOON,
    )


@pytest.fixture
def site(tmp_path: Path, charger: ChargerRecord) -> Iterator[SiteFile]:
    """An open site that has ``charger``."""
    with SiteFile.create(tmp_path / "riverside.evsite", "Riverside") as made:
        made.put_charger(charger)
        yield made
