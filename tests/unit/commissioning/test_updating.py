"""An update that was begun before the program ended is watched on, and never sent twice."""

from __future__ import annotations

from datetime import UTC, datetime

from evsetup.commissioning.updating import earlier_offer, upload_left_open
from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.firmware.update import EarlierOffer
from evsetup.firmware.update_states import UpdateState
from evsetup.storage.records import JournalEntry

IMAGE = FirmwareImage("a" * 64, 10, "x.bin", "OpenEVSE", "*", "5.2.0", Integrity.HASH_ONLY)
OTHER = FirmwareImage("b" * 64, 10, "y.bin", "OpenEVSE", "*", "5.3.0", Integrity.HASH_ONLY)


def entry(state: str, image: FirmwareImage = IMAGE, **more: object) -> JournalEntry:
    phase = "outcome" if state in {"done", "failed", "unknown"} else "intent"
    what = {"image": image.sha256, "state": state, **more}
    return JournalEntry("c1", "j1", "firmware", phase, datetime.now(UTC), what)


SENT = entry("sent", port=41000, token="0" * 32)


def test_what_was_sent_and_never_ended_is_watched_where_it_was_offered() -> None:
    assert earlier_offer([entry("planned"), SENT], IMAGE) == EarlierOffer(41000, "0" * 32)


def test_how_far_it_was_is_remembered_also_when_it_was_watched_twice() -> None:
    far = EarlierOffer(41000, "0" * 32, UpdateState.INSTALLING)
    assert earlier_offer([entry("planned"), SENT, entry("installing")], IMAGE) == far
    assert earlier_offer([SENT, entry("installing"), entry("unknown"), entry("planned"), SENT], IMAGE) == far


def test_what_was_only_planned_may_be_sent() -> None:
    assert earlier_offer([entry("planned")], IMAGE) is None


def test_what_came_to_an_end_may_be_sent_again_by_a_person() -> None:
    assert earlier_offer([entry("planned"), SENT, entry("failed")], IMAGE) is None


def test_what_ended_unknown_is_watched_on_and_not_sent_again() -> None:
    assert earlier_offer([entry("planned"), SENT, entry("unknown")], IMAGE) == EarlierOffer(41000, "0" * 32)


def test_an_upload_is_open_until_somebody_knows_what_came_of_it() -> None:
    pushed = entry("sent", way="upload")
    assert not upload_left_open([entry("planned")])
    assert upload_left_open([entry("planned"), pushed, entry("rebooting")])
    assert upload_left_open([entry("planned"), pushed, entry("unknown"), entry("planned")])
    assert not upload_left_open([entry("planned"), pushed, entry("failed"), entry("planned")])
    assert not upload_left_open([SENT])


def test_another_image_is_not_taken_for_the_one_that_was_sent() -> None:
    assert earlier_offer([SENT], OTHER) is None
