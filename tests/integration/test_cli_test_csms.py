"""``evsetup test-csms`` as a person runs it: verdict and exit code, what is kept, what IT is told, and how it is stopped."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.support.demo import RunningCsms, production_csms

from evsetup.domain.identity import Identity
from evsetup.domain.secret import Secret
from evsetup.simulator.faulty_csms import FaultyCsms
from evsetup.simulator.tls_workshop import TlsFault, tls_server
from evsetup.storage.records import ChargerRecord, ChargerState
from evsetup.storage.site_file import SiteFile

KEY = Secret("CANARY-key-20-letter")
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CARD = """
id = "riverside"
name = "Riverside Energy"
dated = "2026-11"
address = "{address}"
ocpp_versions = ["2.0.1", "1.6"]
security_profile = 2
test_identity = "SITE-01"
"""


async def run(*words: str, typed: str = "") -> tuple[int, str, str]:
    """Runs the command to its end: exit code, standard output, standard error."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "evsetup", "test-csms", *words, stdin=PIPE, stdout=PIPE, stderr=PIPE
    )
    async with asyncio.timeout(60):
        out, err = await process.communicate(typed.encode())
    return process.returncode or 0, out.decode(), err.decode()


async def run_json(*words: str, typed: str = "") -> tuple[int, dict[str, Any]]:
    code, out, _ = await run(*words, "--json", typed=typed)
    document = json.loads(out)
    assert isinstance(document, dict)
    return code, document


def trusting(csms: RunningCsms) -> tuple[str, ...]:
    """Its address, and the root that it needs."""
    return (csms.url, "--ca", str(csms.ca_file))


@pytest.fixture
def site_file(tmp_path: Path) -> Path:
    """A site with one charger, which calls itself SITE-01."""
    path = tmp_path / "riverside.evsite"
    who = Identity("Acme", "Wall 22", serial="A-77", charge_point_identity="SITE-01")
    with SiteFile.create(path, "Riverside") as site:
        site.put_charger(ChargerRecord("c1", "Bay 01", who, "generic-ocpp16", None, ChargerState.FOUND, NOON))
    return path


async def test_a_right_log_in_is_told_kept_and_free_of_the_key(site_file: Path) -> None:
    root = site_file.parent / "root.pem"
    async with production_csms({"SITE-01": KEY}, site_file.parent) as csms:
        words = (*trusting(csms), "--identity", "SITE-01", "--password-stdin", "--site", str(site_file))
        words = (*words, "--save-root", str(root))
        code, told = await run_json(*words, typed=KEY.reveal() + "\n")

        assert (code, told["ok"], told["primary"], told["stopped"]) == (0, True, None, False)
        assert csms.ca_file is not None
        assert root.read_text() == csms.ca_file.read_text()
        station = csms.csms.stations["SITE-01"]
        assert (station.boots > 0, station.vendor, station.model) == (True, "Acme", "Wall 22")
    reached, missed = [step["step"] for step in told["steps"]], [step["step"] for step in told["not_reached"]]
    assert {"address", "connection", "key", "boot"} <= set(reached)
    assert not set(reached) & set(missed)
    assert len(reached) + len(missed) == 18
    with SiteFile.open(site_file) as site:
        kept = site.csms_test(told["kept"])
        assert kept is not None
        assert (kept.charger_id, kept.url, [step.name for step in kept.steps]) == ("c1", told["url"], reached)
    assert KEY.reveal() not in json.dumps(told)
    assert all(KEY.reveal().encode() not in file.read_bytes() for file in site_file.parent.iterdir())


ONLY_FOR_FAILURES = {
    "evsetup.cards.shelf",
    "evsetup.links.name_servers",
    "evsetup.ocppj.probe.refused_key",
    "evsetup.ocppj.probe.unknown",
    "evsetup.storage.site_file",
    "cryptography.hazmat.primitives.serialization",
}


async def test_a_test_in_which_all_is_well_imports_nothing_that_only_failures_cards_and_sites_need(
    tmp_path: Path,
) -> None:
    program = "import sys; from evsetup.__main__ import main; main(); print(*sys.modules, file=sys.stderr)"
    async with production_csms({"SITE-01": KEY}, tmp_path) as csms:
        words = (*trusting(csms), "--identity", "SITE-01", "--password-stdin", "--json")
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", program, "test-csms", *words), stdin=PIPE, stdout=PIPE, stderr=PIPE
        )
        async with asyncio.timeout(60):
            out, err = await process.communicate(KEY.reveal().encode() + b"\n")
    assert json.loads(out)["ok"]
    assert "evsetup.ocppj.probe.run" in err.decode().split()
    assert ONLY_FOR_FAILURES & set(err.decode().split()) == set()


async def test_a_wrong_key_is_the_primary_finding_and_what_comes_after_says_why_it_was_not_reached() -> None:
    async with production_csms({"SITE-01": KEY}) as csms:
        code, told = await run_json(
            csms.url, "--identity", "SITE-01", "--password-stdin", typed="not-the-key-20-chars\n"
        )

    assert (code, told["ok"], told["primary"]) == (1, False, "key")
    boot = next(step for step in told["not_reached"] if step["step"] == "boot")
    assert boot["why"] == "Not reached, because of this step: Security key"


async def test_log_in_only_tells_the_csms_nothing_of_the_charger(tmp_path: Path) -> None:
    async with production_csms({"SITE-01": KEY}, tmp_path) as csms:
        words = (*trusting(csms), "--identity", "SITE-01", "--password-stdin", "--log-in-only")
        code, out, _ = await run(*words, typed=KEY.reveal() + "\n")

        assert (code, csms.csms.stations["SITE-01"].boots) == (0, 0)
    assert "may be thrown out" not in out
    assert "BootNotification was not sent" in out


async def test_the_lines_say_whose_identity_is_used_and_what_to_ask_of_it(tmp_path: Path) -> None:
    async with production_csms({"SITE-01": KEY}, tmp_path) as csms:
        words = (*trusting(csms), "--identity", "SITE-01", "--password-stdin", "--for-it", "--language", "pa_IN")
        code, out, _ = await run(*words, typed=KEY.reveal() + "\n")

    assert code == 0
    assert "---- English ----" in out
    assert f"• Please allow TCP {csms.csms.port} to localhost (" in out
    assert KEY.reveal() not in out


async def test_an_operators_card_gives_address_versions_root_and_an_identity_for_tests(tmp_path: Path) -> None:
    card = tmp_path / "riverside.toml"
    async with production_csms({"SITE-01": KEY}, tmp_path) as csms:
        assert csms.ca_file is not None
        card.write_text(CARD.format(address=csms.url) + f"ca_pem = '''\n{csms.ca_file.read_text()}'''\n")
        words = ("--card", str(card), "--password-stdin")
        code, told = await run_json(*words, typed=KEY.reveal() + "\n")

        assert (code, told["url"]) == (0, f"{csms.url}/SITE-01")
    boot = next(step["finding"] for step in told["steps"] if step["step"] == "boot")
    assert "chargingStation" in next(piece["content"] for piece in boot["evidence"] if piece["label"] == "sent")


async def test_a_charger_with_a_certificate_of_its_own_is_tested_with_it(tmp_path: Path) -> None:
    server = tls_server(TlsFault.CLIENT_CERTIFICATE, "localhost")
    assert server.client is not None
    files = {"root": server.root_pem, "own": server.client.chain_pem, "key": server.client.key_pem.reveal()}
    for stem, content in files.items():
        (tmp_path / f"{stem}.pem").write_text(content)
    own = ("--client-certificate", str(tmp_path / "own.pem"), "--client-key", str(tmp_path / "key.pem"))
    async with FaultyCsms({"SITE-01": KEY}, tls=server.context) as csms:
        words = (csms.url, "--ca", str(tmp_path / "root.pem"), "--identity", "SITE-01", "--password-stdin")
        without, told_without = await run_json(*words, typed=KEY.reveal() + "\n")
        code, told = await run_json(*words, *own, typed=KEY.reveal() + "\n")

    assert (without, told_without["primary"]) == (1, "certificate")
    assert (code, told["ok"]) == (0, True)
    assert files["key"].splitlines()[1] not in json.dumps(told)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--identity", "A"), "Name the address"),
        (("ws://127.0.0.1:1/ocpp",), "Name the identity"),
        (("--card", "nobodys-card", "--identity", "A"), "There is no CSMS card “nobodys-card”"),
        (("ws://127.0.0.1:1/ocpp", "--identity", "A", "--charger-card", "x"), "There is no charger card “x”"),
        (("ws://127.0.0.1:1/ocpp", "--identity", "A", "--client-key", "k.pem"), "--client-certificate"),
        (("ws://127.0.0.1:1/ocpp", "--identity", "A", "--ocpp", "9"), "name 1.6, 2.0.1 or 2.1"),
        (("ws://127.0.0.1:1/ocpp", "--identity", "A", "--hold", "-1"), "give seconds"),
    ],
)
async def test_options_that_make_no_test_are_wrong_usage(words: tuple[str, ...], said: str) -> None:
    code, out, err = await run(*words)

    assert (code, out) == (2, "")
    assert said in err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no interrupt to one process")
@pytest.mark.parametrize("as_json", [False, True], ids=["lines", "json"])
async def test_an_interrupt_ends_the_test_with_what_was_seen_and_exit_code_3(as_json: bool, site_file: Path) -> None:
    accepted = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if await reader.read(1):  # the probe's first look at the port sends nothing and closes
            accepted.set()
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server, asyncio.timeout(60):
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp"
        more = ("--json",) if as_json else ()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "evsetup", "test-csms", url, "--identity", "SITE-01"),
            *("--site", str(site_file), *more),
            stdout=PIPE,
            stderr=DEVNULL,
        )
        assert process.stdout is not None
        await accepted.wait()
        before = b"" if as_json else await process.stdout.readuntil(b"[Connection]")
        process.send_signal(signal.SIGINT)
        out = before + (await process.communicate())[0]

    assert process.returncode == 3
    if as_json:
        told = json.loads(out)
        assert (told["stopped"], told["ok"], told["verdict"]["code"]) == (True, False, "probe.verdict.stopped")
        assert {"address", "name"} <= {step["step"] for step in told["steps"]}
        assert {"step": "boot", "why": "Not reached before you stopped."} in told["not_reached"]
    else:
        assert "[Connection]" in out.decode()
        assert "Stopped by you." in out.decode()
    with SiteFile.open(site_file) as site:
        assert [test.verdict.code for test in site.csms_tests()] == ["probe.verdict.stopped"]
