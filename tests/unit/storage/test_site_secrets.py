"""No secret reaches the site file, in whatever form."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from urllib.parse import quote

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Endpoint, Way
from evsetup.domain.text import verbatim
from evsetup.storage.records import Bay, ChargerRecord, JournalEntry
from evsetup.storage.site_file import SiteFile

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def forms(canary: str) -> list[bytes]:
    raw = canary.encode()
    in_base64 = [base64.b64encode(b"\0" * shift + raw)[(shift * 4 + 2) // 3 : -4].rstrip(b"=") for shift in (0, 1, 2)]
    return [
        raw,
        raw.hex().encode(),
        raw.hex().upper().encode(),
        quote(canary).encode(),
        canary.encode("utf-16-le"),
        *in_base64,
    ]


def test_no_form_of_a_secret_is_in_the_file_or_its_log(site: SiteFile, charger: ChargerRecord) -> None:
    from dataclasses import replace

    canaries = [f"CANARY-{n}-Zq8w" for n in range(8)]
    key, wifi, mobile, journalled, nested, in_address, in_finding, in_settings = canaries
    url = f"wss://site01:{in_settings}@csms.example/ocpp"
    site.put_snapshot(
        "c1",
        "before",
        Settings(
            {
                Setting.KEY: Secret(key),
                Setting.WIFI_PASSPHRASE: Secret(wifi),
                Setting.CELLULAR_PASSWORD: Secret(mobile),
                Setting.CSMS_URL: url,
            }
        ),
        NOON,
    )
    what = {"new": Secret(journalled), "both": [Secret(nested), {"url": url}], Setting.KEY: Secret(nested)}
    site.record(JournalEntry("c1", "job", "apply", "intent", NOON, what))  # type: ignore[arg-type]
    site.put_charger(replace(charger, endpoint=Endpoint(Way.HTTP, f"http://admin:{in_address}@127.0.0.1")))
    found = Finding(
        "a.b",
        Severity.OK,
        verbatim(f"ftp://u:{in_finding}@h/x"),
        evidence=(Evidence("url", f"x ftp://u:{in_finding}@h"),),
    )
    site.put_findings("c1", "t", [found], NOON)
    site.put_test("c1", "t", "passed", verbatim(f"ws://u:{in_finding}@h"), NOON)
    site.put_bay(Bay("b", "b", note=f"see http://u:{in_finding}@h"))
    kept = site.path.parent.glob("riverside.evsite*")
    content = b"".join(path.read_bytes() for path in kept)

    assert b"csms.example" in content
    assert [form for canary in canaries for form in forms(canary) if form in content] == []
    site.close()
    assert [form for canary in canaries for form in forms(canary) if form in site.path.read_bytes()] == []


def test_the_search_finds_what_is_there() -> None:
    padded = base64.b64encode(b"user:CANARY-0-Zq8w-tail")
    assert any(form in padded for form in forms("CANARY-0-Zq8w"))
