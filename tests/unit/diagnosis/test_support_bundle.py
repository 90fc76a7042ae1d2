"""What leaves with a support bundle: nothing that says who charged, what opens anything, or where people live."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evsetup.diagnosis.support_bundle import NotWritten, Part, bundle_parts, write_bundle
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import verbatim
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile

AT = datetime(2026, 11, 22, 10, 42, tzinfo=UTC)
KEY, CARD, WIFI, SERIAL = "a-key-of-20-letters!", "04A1B2C3D4", "Miller family", "SN-00417-X"
LINES = (
    f'[2,"1","BootNotification",{{"chargePointVendor":"A","chargePointModel":"B","chargePointSerialNumber":"{SERIAL}"}}]',
    f'[2,"2","Authorize",{{"idTag":"{CARD}"}}]',
    f'[2,"3","StartTransaction",{{"connectorId":1,"idTag":"{CARD}","meterStart":0,"timestamp":"2026-11-22T10:42:46Z"}}]',
    f'[2,"a","ChangeConfiguration",{{"key":"AuthorizationKey","value":"{KEY}"}}]',
    f'[2,"b","ChangeConfiguration",{{"key":"WiFiSSID","value":"{WIFI}"}}]',
    '[2,"c","UpdateFirmware",{"location":"ftp://me:pa55word@192.0.2.7/a.bin","retrieveDate":"2026-11-22T10:42:44Z"}]',
)


def log(folder: Path, later_s: int = 0) -> Path:
    path = folder / f"charger-{later_s}.log"
    path.write_text(
        "".join(
            f"2026-11-22T10:4{3 + n // 60}:{(n + later_s) % 60:02d}Z charger=CP-1 {line}\n"
            for n, line in enumerate(LINES)
        ),
        encoding="utf-8",
    )
    return path


def made(folder: Path, *, hide_serials: bool = False) -> tuple[Part, ...]:
    record = ChargerRecord(
        "c1",
        "Bay 1",
        Identity("A", "B", SERIAL, "1.4", charge_point_identity="CP-1"),
        "generic-ocpp16",
        None,
        ChargerState.REACHABLE,
        AT,
    )
    with SiteFile.create(folder / f"{hide_serials}.evsite", "Site") as site:
        site.put_charger(record)
        values = {
            Setting.WIFI_SSID: WIFI,
            Setting.KEY: Secret(KEY),
            Setting.CSMS_URL: "wss://user:pa55word@csms.example/ocpp",
        }
        site.put_snapshot("c1", "before", Settings({**values, Setting.WIFI_PASSPHRASE: Unknown.UNREADABLE}), AT)
        wrong = Finding(
            "x.y",
            Severity.PROBLEM,
            verbatim(f"It joined {WIFI}."),
            verbatim("m"),
            (verbatim("d"),),
            (Evidence("idTag", CARD),),
        )
        site.put_findings("c1", "wifi", [wrong], AT)
        return bundle_parts(site, record, [log(folder), log(folder, 7)], hide_serials=hide_serials)


@pytest.mark.parametrize("hide_serials", [False, True])
def test_no_key_no_password_and_no_wifi_name_is_in_it_and_serials_on_request(
    hide_serials: bool, tmp_path: Path
) -> None:
    parts = made(tmp_path, hide_serials=hide_serials)
    whole = b"\n".join(part.content for part in parts).decode()
    for secret in (KEY, "pa55word", WIFI, CARD):
        assert secret not in whole
    assert (SERIAL in whole) is not hide_serials
    assert ("CP-1" in whole) is not hide_serials
    assert "WIFI-1" in whole
    assert [part.name for part in parts] == [
        *("about.json", "charger.json", "settings.json", "findings.json"),
        *("recording-1.jsonl", "recording-2.jsonl"),
    ]


def test_the_same_card_has_the_same_number_everywhere(tmp_path: Path) -> None:
    parts = {part.name: part.content.decode() for part in made(tmp_path)}
    lines = [
        json.loads(line) for name in ("recording-1.jsonl", "recording-2.jsonl") for line in parts[name].splitlines()
    ]
    tags = {json.loads(line["text"])[3].get("idTag") for line in lines if line["type"] == "message"} - {None}
    assert len(tags) == 1
    assert CARD not in "".join(parts[name] for name in parts if name.startswith("recording"))


def test_it_says_how_far_the_clocks_are_apart_and_what_was_hidden(tmp_path: Path) -> None:
    parts = {part.name: json.loads(part.content) for part in made(tmp_path) if part.name.endswith(".json")}
    assert parts["about.json"]["clock_offsets_s"] == [7.0]
    assert parts["about.json"]["hidden"]["serials"] is False
    assert parts["settings.json"]["before"]["values"]["network.wifi.ssid"] == "WIFI-1"
    assert parts["findings.json"]["findings"][0]["seen"] == "It joined WIFI-1."


def test_what_was_shown_is_byte_for_byte_what_is_written(tmp_path: Path) -> None:
    parts = made(tmp_path)
    out = tmp_path / "b.zip"
    assert write_bundle(out, parts) == out.stat().st_size
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {part.name: part.content for part in parts}
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_a_place_that_takes_nothing_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(NotWritten):
        write_bundle(tmp_path / "no" / "b.zip", made(tmp_path))
    assert not (tmp_path / "no").exists()
