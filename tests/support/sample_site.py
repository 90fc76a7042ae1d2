"""A site file with everything that a report can show: three chargers, one of them in trouble, and an empty bay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, Settings, StaticAddress, Unknown
from evsetup.domain.sighting import Endpoint, Way
from evsetup.domain.text import text, verbatim
from evsetup.storage.records import Bay, ChargerRecord, ChargerState, FirmwareJobRecord, JournalEntry
from evsetup.storage.site_file import SiteFile

START = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
CANARY = "CANARY-7f3a91-secret"


def sample_site(path: Path, *, name: str = "Riverside car park", secret: str = CANARY) -> SiteFile:
    """Makes the site; ``secret`` is every password and key in it."""
    site = SiteFile.create(path, name)
    _put_first(site, secret)
    _put_second(site, secret)
    _put_third(site)
    site.put_bay(Bay("b1", "Bay 11", "OpenEVSE", "3C71BF9A7F3A", "SITE-11", 32, "next to the lift", "c1"))
    site.put_bay(Bay("b2", "Bay 12", "Demo One", "OTHER-SERIAL", "SITE-12", 16, "", "c2"))
    site.put_bay(Bay("b3", "Bay 13", "OpenEVSE", "", "SITE-13", 32, "", "c3"))
    site.put_bay(Bay("b4", "Bay 14", "OpenEVSE", "", "SITE-14", 32, "", ""))
    return site


def _put_first(site: SiteFile, secret: str) -> None:
    who = Identity(
        "OpenEVSE", "OpenEVSE WiFi", "3C71BF9A7F3A", "5.2.0", "3c:71:bf:9a:7f:3a", "openevse-7f3a", "SITE-11"
    )
    site.put_charger(
        ChargerRecord(
            "c1", "openevse-7f3a", who, "openevse", Endpoint(Way.HTTP, "http://192.0.2.58"),
            ChargerState.HANDED_OVER, START,
        )
    )  # fmt: skip
    site.put_snapshot("c1", "before", _before(secret), START)
    site.put_snapshot("c1", "after", _after(secret), START + timedelta(minutes=8))
    for number, setting in enumerate((Setting.TIME_SERVER, Setting.KEY, Setting.IDENTITY, Setting.CSMS_URL)):
        at = START + timedelta(minutes=2, seconds=number)
        site.record(JournalEntry("c1", "j1", "apply", "intent", at, {"setting": setting.value, "new": Secret(secret)}))
        site.record(JournalEntry("c1", "j1", "apply", "outcome", at, {"setting": setting.value, "outcome": "applied"}))
    seen = {
        "boot": text("commissioning", "Accepted; firmware {firmware}", firmware="5.2.0"),
        "plugged in": text("commissioning", "connector {connector}: {status}", connector=1, status="Preparing"),
        "start": text("commissioning", "transaction {number} started", number=481516),
        "meter": text(
            "commissioning",
            "{power} kW, {voltage} V, {phases} phase(s), energy rises",
            power="7.21",
            voltage="231",
            phases=1,
        ),
        "limit": text("commissioning", "current fell from {before} A to {after} A", before="31.4", after="7.9"),
        "stop": text("commissioning", "stopped: {energy} kWh, reason {reason}", energy="0.131", reason="Remote"),
        "clean-up": text("commissioning", "test limit cleared"),
    }
    for number, (step, said) in enumerate(seen.items()):
        site.put_test("c1", step, "done", said, START + timedelta(minutes=4, seconds=20 * number))
    site.put_findings(
        "c1",
        "csms test",
        [
            Finding("probe.upgrade.ok", Severity.OK, verbatim("101 Switching Protocols, ocpp1.6")),
            Finding("probe.boot.accepted", Severity.OK, verbatim("BootNotification: Accepted")),
        ],
        START + timedelta(minutes=6),
    )
    site.put_firmware_job(
        FirmwareJobRecord("f1", "c1", "ab12" * 16, "5.1.2", "5.2.0", "done", "upload", START, 1_466_368)
    )


def _put_second(site: SiteFile, secret: str) -> None:
    who = Identity("Demo", "One", "SN-0042", "1.0.0", "", "", "SITE-12")
    site.put_charger(
        ChargerRecord(
            "c2", "SITE-12", who, "generic-ocpp16", Endpoint(Way.OCPP, "SITE-12"), ChargerState.CONFIGURED, START
        )
    )
    site.put_snapshot("c2", "before", _before(secret), START)
    site.put_test("c2", "boot", "done", text("commissioning", "Accepted; firmware {firmware}", firmware="1.0.0"), START)
    site.put_test("c2", "limit", "failed", verbatim("16.0 A before, 16.0 A after"), START)
    site.put_test("c2", "stop", "not run", text("commissioning", "not run"), START)
    site.put_findings(
        "c2",
        "prove",
        [
            Finding(
                "prove.limit-ignored",
                Severity.PROBLEM,
                text("commissioning", "The charger accepted {limit} A and still draws more.", limit="8"),
                text("commissioning", "It promises a limit that it does not keep: load management would fail."),
                (
                    text("commissioning", "Update the firmware, then prove again."),
                    text("commissioning", "Check that the vehicle can charge at {limit} A.", limit="8"),
                ),
                (
                    Evidence("SetChargingProfile", '{"status":"Accepted"}'),
                    Evidence("MeterValues", '{"measurand":"Current.Import","value":"16.0","unit":"A","phase":"L1"}'),
                ),
            )
        ],
        START,
    )
    site.put_firmware_job(FirmwareJobRecord("f2", "c2", "cd34" * 16, "1.0.0", "2.0.0", "unknown", "ocpp", START, 99))


def _put_third(site: SiteFile) -> None:
    site.put_charger(ChargerRecord("c3", "ttyUSB0", Identity("OpenEVSE"), "", None, ChargerState.REACHABLE, START))


def _before(secret: str) -> Settings:
    return Settings(
        {
            Setting.HOSTNAME: "openevse-7f3a",
            Setting.TIME_SERVER: Unknown.UNSET,
            Setting.ETHERNET: Dhcp(),
            Setting.WIFI_SSID: "Workshop",
            Setting.WIFI_PASSPHRASE: Secret(secret),
            Setting.KEY: Unknown.UNREADABLE,
            Setting.IDENTITY: "openevse-7f3a",
            Setting.CSMS_URL: Unknown.UNSET,
        }
    )


def _after(secret: str) -> Settings:
    return Settings(
        {
            Setting.HOSTNAME: "openevse-7f3a",
            Setting.TIME_SERVER: "pool.ntp.org",
            Setting.ETHERNET: StaticAddress("192.0.2.107/24", "192.0.2.1", "192.0.2.1"),
            Setting.WIFI_SSID: "Workshop",
            Setting.WIFI_PASSPHRASE: Secret(secret),
            Setting.MAX_CURRENT: 32,
            Setting.OCPP_VERSION: OcppVersion.V16,
            Setting.KEY: Secret(secret),
            Setting.IDENTITY: "SITE-11",
            Setting.CSMS_URL: "wss://csms.example.com/ocpp",
        }
    )
