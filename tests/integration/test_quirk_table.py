"""The table of faults: each quirk of a simulated 1.6 charger, and what commissioning makes of it.

Each row goes the whole road of ``quirk_road``: connect, read, set a setting, set the key, set the address, arrive at the new
CSMS. A row states what is different from a charger without faults: the settings are applied all the same, or the exact
finding says why not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import pytest
from tests.support import quirk_steps as step
from tests.support.quirk_road import Road, Story

from evsetup.domain.secret import Secret
from evsetup.simulator.quirks import NO_QUIRKS, Ocpp16Quirks, Quirks

APPLIED = Story(
    setting="applied",
    key="applied: driver.ocpp.key-form",  # the finding says what its CSMS must be given
    key_form="TEXT",
    address="needs restart",
    arrived=True,
)
RANDOM_KEY = Secret("00ff10" + "ab" * 17)


@dataclass(frozen=True)
class Row:
    """What must come out, and how to travel; ``road`` gets a folder for files."""

    story: Story
    road: Callable[[Path], Road] = lambda folder: Road()
    prepare: Callable[[pytest.MonkeyPatch], None] = field(default=lambda monkeypatch: None)


def applied(**different: Any) -> Row:
    """All settings are applied and the charger arrives; ``different`` from a charger without faults."""
    return Row(replace(APPLIED, **_sets(different)))


def ends(**told: Any) -> Row:
    """The road ends early, with these words."""
    return Row(Story(**_sets(told)))


def refused(*dial_in: str) -> Row:
    """It is never let in; this is what a person reads."""
    return ends(dial_in=("csms.not-dialled-in", *dial_in))


def by(row: Row, **how: Any) -> Row:
    """``row`` with a road of its own."""
    return replace(row, road=lambda folder: Road(**how))


def sends(comes_to: str) -> Row:
    """A charger that is sent a schedule besides."""
    return by(applied(further=comes_to), further=step.sends_a_schedule)


def _sets(told: dict[str, Any]) -> dict[str, Any]:
    return {
        name: frozenset((value,) if isinstance(value, str) else value)
        if name in {"dial_in", "reading", "frames"}
        else value
        for name, value in told.items()
    }


TABLE: dict[str, Row] = {
    # Dialling in: what can be understood is mended and named, what cannot is named.
    "no_subprotocol": applied(dial_in="dial-in.assumed-1.6"),
    "odd_subprotocol": applied(dial_in="dial-in.subprotocol-spelling"),
    "no_identity": applied(dial_in="dial-in.identity-in-log-in"),
    "double_slash": applied(dial_in="dial-in.double-slash"),
    "no_slash": refused("dial-in.unknown-identity"),
    "percent_encoded_identity": applied(dial_in="dial-in.encoded-identity"),
    "space_in_path": applied(dial_in="dial-in.space-in-path"),
    "appends_serial": refused("dial-in.unknown-identity"),
    "no_connection_header": applied(dial_in="dial-in.no-upgrade-header"),
    "lf_only_request": applied(dial_in="dial-in.bare-line-ends"),
    "tls_1_0_only": by(refused("dial-in.old-tls"), secure=True),
    "tls_to_plain_port": by(refused("dial-in.tls-to-plain"), plain_only=True),
    # Keys and profiles.
    "no_log_in": ends(dial_in="dial-in.no-key"),
    "raw_key": by(applied(further="RAW"), key=RANDOM_KEY, further=step.tells_the_key_form),
    "hex_literal_log_in": applied(key_form="HEX_LOWER"),
    "plain_text_key": applied(),
    "decodes_printable_keys_only": applied(),
    "refuses_authorization_key": applied(key="refused: driver.refused"),
    "key_acts_after_reboot": applied(dial_in="dial-in.old-key"),
    "returns_with_old_key": applied(dial_in="dial-in.old-key", key="fault: driver.ocpp.key-not-used", key_form=""),
    "profile_falls_back": by(
        applied(dial_in="dial-in.not-trusted", further="fault: driver.profile.fell-back"),
        further=step.raises_the_profile,
    ),
    "profile_never_returns": by(
        ends(
            dial_in="dial-in.not-trusted",
            setting="applied",
            further="link lost: driver.profile.never-returned",
            key="raised: csms.not-dialled-in",
            address="raised: csms.not-dialled-in",
        ),
        further=step.raises_the_profile,
        present_s=0.2,
    ),
    "without_security_extension": by(
        applied(further="driver.ocpp.command-not-offered"), further=step.asks_for_certificates
    ),
    # The life of a link.
    "no_pong": replace(
        by(applied(dial_in="dial-in.no-pong", further="noticed"), further=step.sees_no_pong),
        prepare=step.pings_quickly,
    ),
    "pings_every_two_minutes": by(applied(further="answered"), further=step.pings_by_itself, speed=600.0),
    "reserved_bit": refused("dial-in.broken-frames"),
    "boots_only_once": applied(),
    "hangs_before_boot": applied(),
    "drops_before_boot": applied(),
    "drops_during_call": applied(reading="driver.ocpp.key-drops-link"),
    "second_socket": by(
        applied(dial_in="dial-in.duplicate", further="first link kept"), further=step.sees_a_second_link
    ),
    "never_returns_after_reboot": applied(arrived=False),
    # Configuration keys.
    "never_answers_full_read": applied(reading="driver.ocpp.no-full-list"),
    "reboots_on_full_read": applied(reading="driver.ocpp.no-full-list"),
    "one_key_at_once": applied(),
    "hides_vendor_keys": applied(reading="driver.ocpp.by-name-only"),
    "no_address_key": applied(address="not offered: driver.ocpp.no-such-key", arrived=False),
    "own_address_key": by(applied(further="AcmeHeadOffice AcmePortalUrl"), further=step.chooses_the_address_key),
    "native_values": applied(reading="driver.ocpp.value-no-text", frames="ocpp.frame.wrong-type"),
    "long_value": applied(reading="driver.ocpp.value-too-long", frames="ocpp.frame.too-long"),
    "heartbeat_spelled_oddly": applied(reading="driver.ocpp.other-spelling"),
    "lower_case_keys": applied(reading="driver.ocpp.other-spelling"),
    "authorization_key_in_lower_case": applied(reading="driver.ocpp.other-spelling"),
    "answers_every_key": applied(reading="driver.ocpp.told-more"),
    "accepts_without_change": ends(
        dial_in="dial-in.old-key",
        setting="fault: driver.variable.unchanged",
        key="fault: driver.ocpp.key-not-used",
        address="fault: driver.read-back-differs",
    ),
    "reboot_required": applied(setting="needs restart", dial_in="dial-in.old-key"),
    "not_supported": applied(
        setting="not offered: driver.variable.not-there",
        key="not offered: driver.ocpp.no-such-key",
        address="not offered: driver.ocpp.no-such-key",
        arrived=False,
    ),
    "vanishes_on_config_write": ends(
        dial_in="dial-in.old-key",
        setting="link lost: driver.variable.link-lost",
        key="fault: driver.ocpp.key-not-used",
        address="link lost: driver.link-lost",
    ),
    "reboots_on_measurands": by(
        applied(further="applied driver.ocpp.key-drops-link driver.ocpp.no-full-list"), further=step.sets_measurands
    ),
    # Messages.
    "silent_triggers": by(applied(further="silent: driver.ocpp.trigger-ignored"), further=step.triggers("Heartbeat")),
    "local_time": applied(frames="ocpp.frame.bad-date-time"),
    "clock_of_1970": applied(frames="ocpp.frame.old-clock"),
    "celcius": by(applied(further="applied"), further=step.triggers("MeterValues")),
    "empty_vendor": applied(frames="ocpp.frame.empty-text"),
    "long_serial": applied(frames="ocpp.frame.too-long"),
    "unknown_error_code": applied(frames="ocpp.frame.unknown-word"),
    "recased_reply_id": applied(frames="ocpp.frame.id-respelled"),
    "short_call_error": by(
        applied(frames="ocpp.frame.short-callerror", further="ocpp.call.refused"),
        further=step.asks_what_is_not_offered,
    ),
    "late_replies": ends(reading="ocpp.call.timed-out", frames="ocpp.frame.late-answer"),
    # Files.
    "ftp_only": Row(
        replace(APPLIED, further="applied Uploading NotSupportedOperation"),
        lambda folder: Road(further=step.uploads_a_log(folder)),
    ),
    "sftp_only": Row(
        replace(APPLIED, further="applied Uploading NotSupportedOperation"),
        lambda folder: Road(further=step.uploads_a_log(folder)),
    ),
    "implicit_ftps_only": Row(
        replace(APPLIED, further="applied Uploading NotSupportedOperation"),
        lambda folder: Road(further=step.uploads_a_log(folder)),
    ),
    # What these do shows with the laptop's own file servers (test_firmware_transfers.py).
    "hides_transfers": applied(),
    "fetches_with_http_1_0": applied(),
    "resumes_downloads": applied(),
    "fetches_twice": applied(),
    "posts_uploads": Row(
        replace(APPLIED, further="applied Uploading Uploaded"),
        lambda folder: Road(further=step.uploads_a_log(folder)),
    ),
    "firmware_stops_at_downloading": by(applied(further="applied Downloading"), further=step.fetches_an_image),
    "update_forgets_settings": applied(),  # test_firmware_afterwards.py
    "signed_updates_only": by(applied(further="not offered: driver.file.signed-only"), further=step.fetches_an_image),
    # Charging profiles.
    "holds_few_periods": sends("schedule.as-wanted Daily+Weekly A"),
    "watts_only": sends("schedule.as-wanted Weekly W"),
    "amps_only": sends("schedule.as-wanted Weekly A"),
    "repeats_no_profile": sends("schedule.as-wanted Absolute A"),
    "composite_an_hour_late": sends("schedule.differs Weekly A"),
    "composite_ignores_profile": sends("schedule.differs Weekly A"),
    "forgets_profiles": sends("schedule.as-wanted Weekly A"),
}


def test_every_quirk_of_a_1_6_charger_has_its_row() -> None:
    assert set(TABLE) == {one.name for one in fields(Ocpp16Quirks)}


async def test_a_charger_without_faults_gets_all_its_settings_and_no_finding(tmp_path: Path) -> None:
    assert await Road().travel(NO_QUIRKS, tmp_path) == APPLIED


@pytest.mark.parametrize("quirk", TABLE)
async def test_a_quirk_comes_out_as_its_row_states(quirk: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = TABLE[quirk]
    row.prepare(monkeypatch)
    assert await row.road(tmp_path).travel(Quirks(**{quirk: True}), tmp_path) == row.story


async def test_a_charger_that_uploads_by_post_hands_its_log_to_the_laptop(tmp_path: Path) -> None:
    await Road(further=step.uploads_a_log(tmp_path)).travel(Quirks(posts_uploads=True), tmp_path)
    assert b"connected to ws://127.0.0.1" in (tmp_path / "diagnostics.log").read_bytes()
