"""The probe behind the door: what it says as a charger, what it tries again, and how it ends before its time."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from tests.support.scripted_csms import ScriptedCsms, log_in_of, refusing, scripted
from websockets.http11 import Request, Response

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.probe.run import probe_csms
from evsetup.ocppj.probe.steps import Extent, ProbeReport, ProbeRequest, ProbeStep, StepResult

KEY = Secret("a-key-of-20-letters!")
LONG_S = 3600.0


async def probe(csms: ScriptedCsms, **asked: object) -> ProbeReport:
    """The probe of ``csms``, as CP1 with the right key."""
    request = ProbeRequest(csms.url, "CP1", KEY)._replace(**asked)  # type: ignore[arg-type]
    async with asyncio.timeout(60):
        return await probe_csms(request)


def of(report: ProbeReport, step: ProbeStep) -> Finding:
    return next(result.finding for result in report.results if result.step is step)


def evidence(finding: Finding) -> dict[str, str]:
    return {piece.label: piece.content for piece in finding.evidence}


def only_with_key(request: Request) -> Response | None:
    return None if log_in_of(request) == ("CP1", KEY.reveal()) else refusing(401)


async def test_a_healthy_csms_is_walked_through_to_the_end() -> None:
    async with scripted(ScriptedCsms(admit=only_with_key)) as csms:
        report = await probe(csms)
        await csms.gone()
    reached = [result.step for result in report.results]
    assert reached[reached.index(ProbeStep.UPGRADE) :] == list(ProbeStep)[ProbeStep.UPGRADE.place :]
    assert {r.finding.code for r in report.results if r.finding.severity >= Severity.WARNING} == {
        "probe.key.unencrypted"
    }
    size = evidence(of(report, ProbeStep.SIZE))
    assert [size[words] for words in ("13 kB", "64 kB", "1 MiB")] == ["answered"] * 3
    assert size["permessage-deflate"].startswith("permessage-deflate")


async def test_the_chargers_own_link_is_left_alone_until_its_talk_is_over() -> None:
    said_before: list[int] = []

    def admit(request: Request) -> Response | None:
        said_before.append(len(csms.calls))
        return None

    async with scripted(ScriptedCsms(admit=admit, older="kick")) as csms:
        report = await probe(csms)
    talk = [action for action, _ in csms.calls[: said_before[1]]]
    assert talk[:3] == ["BootNotification", "Heartbeat", "StatusNotification"]
    assert set(talk[3:]) == {"DataTransfer"}
    assert of(report, ProbeStep.SIZE).code == "probe.size.ok"
    assert of(report, ProbeStep.RECONNECT).code == "probe.reconnect.ok"


async def test_a_wrong_key_is_tried_once_and_last() -> None:
    async with scripted(ScriptedCsms(admit=only_with_key)) as csms:
        report = await probe(csms)
    keys = [log_in_of(request) for request in csms.requests]
    wrong = [each for each in keys if each is not None and each != ("CP1", KEY.reveal())]
    assert [user for user, _ in wrong] == ["CP1"]
    assert keys[0] == ("CP1", KEY.reveal())
    assert evidence(of(report, ProbeStep.KEY))["with a made-up key, tried once"] == "HTTP/1.1 401 No"


@pytest.mark.parametrize(
    ("admit", "code"),
    [
        (lambda request: None, "any-accepted"),
        (lambda request: None if log_in_of(request) in {None, ("CP1", KEY.reveal())} else refusing(401), "not-asked"),
        (only_with_key, "unencrypted"),
    ],
)
async def test_a_csms_that_takes_other_keys_is_reported(admit: object, code: str) -> None:
    async with scripted(ScriptedCsms(admit=admit)) as csms:  # type: ignore[arg-type]
        report = await probe(csms)
    assert of(report, ProbeStep.KEY).code == f"probe.key.{code}"
    assert of(report, ProbeStep.KEY).severity is Severity.WARNING


@pytest.mark.parametrize("none_hangs_up", [True, False])
async def test_a_version_that_is_not_spoken_is_told_with_those_that_are(none_hangs_up: bool) -> None:
    async with scripted(ScriptedCsms(spoken=("ocpp2.0.1", "ocpp2.1"), none_hangs_up=none_hangs_up)) as csms:
        report = await probe(csms)
    finding = of(report, ProbeStep.SUBPROTOCOL)
    assert (finding.code, finding.severity) == ("probe.subprotocol.not-spoken", Severity.PROBLEM)
    assert str(finding.seen) == "The server does not speak OCPP 1.6; it speaks OCPP 2.0.1, 2.1."
    assert report.primary is not None
    assert report.primary.finding is finding


async def test_a_charger_that_speaks_two_versions_comes_in_with_the_lesser_one() -> None:
    async with scripted(ScriptedCsms(spoken=("ocpp1.6",))) as csms:
        report = await probe(csms, versions=(OcppVersion.V201, OcppVersion.V16))
    assert of(report, ProbeStep.SUBPROTOCOL).code == "probe.subprotocol.fallback"
    boot = next(payload for action, payload in csms.calls if action == "BootNotification")
    assert boot == {"chargePointVendor": "evsetup", "chargePointModel": "CSMS test"}


@pytest.mark.parametrize("version", list(OcppVersion))
async def test_every_version_is_spoken_to_the_end(version: OcppVersion) -> None:
    async with scripted(ScriptedCsms(admit=only_with_key)) as csms:
        report = await probe(csms, versions=(version,), vendor="Example", model="M1", serial="S-7")
    assert not any(result.finding.severity.fails for result in report.results)
    assert not any("deviation" in evidence(result.finding) for result in report.results)
    boot = next(payload for action, payload in csms.calls if action == "BootNotification")
    assert "S-7" in repr(boot)


async def test_a_csms_that_keeps_the_old_link_and_refuses_the_new_one_is_told_and_its_versions_are_still_found() -> (
    None
):
    async with scripted(ScriptedCsms(older="refuse", admit=only_with_key)) as csms:
        report = await probe(csms)
    assert of(report, ProbeStep.RECONNECT).code == "probe.reconnect.second-refused"
    assert evidence(of(report, ProbeStep.SUBPROTOCOL))["ocpp2.1 alone"].startswith("HTTP/1.1 101")
    assert of(report, ProbeStep.KEY).code == "probe.key.unencrypted"


async def test_a_csms_that_wants_a_pause_between_two_links_is_not_accused_of_anything_else() -> None:
    def admit(request: Request) -> Response | None:
        return refusing(429) if len(csms.requests) > 1 else None

    async with scripted(ScriptedCsms(admit=admit)) as csms:
        report = await probe(csms)
    assert of(report, ProbeStep.RECONNECT).code == "probe.reconnect.refused"
    assert of(report, ProbeStep.SUBPROTOCOL).code == "probe.subprotocol.ok"
    assert of(report, ProbeStep.KEY).code == "probe.key.unencrypted"


async def test_a_server_that_answers_no_ping_is_told() -> None:
    async with scripted(ScriptedCsms(silent_at="ping")) as csms:
        report = await probe(csms, timeout_s=0.3)
    assert of(report, ProbeStep.PING).code == "probe.ping.no-pong"


@pytest.mark.parametrize(
    ("longest", "code", "severity"),
    [
        (8_192, "everyday", Severity.PROBLEM),
        (20_000, "reports", Severity.WARNING),
        (100_000, "huge", Severity.INFO),
        (2**20, "ok", Severity.OK),
    ],
)
async def test_how_long_a_message_may_be_is_found(longest: int, code: str, severity: Severity) -> None:
    async with scripted(ScriptedCsms(longest=longest)) as csms:
        report = await probe(csms)
    finding = of(report, ProbeStep.SIZE)
    assert (finding.code, finding.severity) == (f"probe.size.{code}", severity)
    assert (ProbeStep.RECONNECT in {result.step for result in report.results}) is not severity.fails


async def test_an_idle_link_that_the_csms_closes_comes_with_advice() -> None:
    async with scripted(ScriptedCsms(ends_at_boot=3)) as csms:
        report = await probe(csms, hold_s=LONG_S)
    finding = of(report, ProbeStep.HOLD)
    assert (finding.code, finding.severity) == ("probe.hold.closed", Severity.WARNING)
    assert evidence(finding)["close code"] == "1001"
    assert evidence(finding)["pings of the server"].startswith("3, every")
    assert "WebSocketPingInterval" in str(finding.do[0])


async def test_a_stopped_watch_over_an_idle_link_still_gives_the_whole_report() -> None:
    stop = asyncio.Event()
    async with scripted(ScriptedCsms(silent_at="boot 3", admit=only_with_key)) as csms:
        request = ProbeRequest(csms.url, "CP1", KEY, hold_s=LONG_S)
        async with asyncio.timeout(60):
            running = asyncio.ensure_future(probe_csms(request, stop=stop))
            await csms.reached.wait()
            stop.set()
            report = await running
            await csms.gone()
    assert report.stopped
    assert of(report, ProbeStep.HOLD).code == "probe.hold.stopped"
    assert of(report, ProbeStep.RECONNECT).code == "probe.reconnect.ok"
    assert report.verdict.code == "probe.verdict.doubt"


STAGES = [
    "dial 1",
    "BootNotification",
    "Heartbeat",
    "StatusNotification",
    "ping",
    "DataTransfer",
    "dial 2",
    "dial 3",
    "boot 2",
    "dial 5",
    "dial 9",
    "boot 3",
]


@pytest.mark.parametrize("stage", STAGES)
async def test_cancelled_at_any_moment_the_probe_leaves_nothing_open_and_sends_nothing_more(stage: str) -> None:
    async with scripted(ScriptedCsms(silent_at=stage)) as csms, asyncio.timeout(60):
        request = ProbeRequest(csms.url, "CP1", KEY, timeout_s=LONG_S, hold_s=LONG_S)
        running = asyncio.ensure_future(probe_csms(request))
        await csms.reached.wait()
        came = len(csms.requests), len(csms.calls)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        await csms.gone()
    assert came[1] == len(csms.calls)
    assert stage in {"dial 5"} or came[0] == len(csms.requests)


@pytest.mark.parametrize("stage", STAGES)
async def test_stopped_at_any_moment_the_probe_tells_what_it_saw_until_then(stage: str) -> None:
    heard: list[StepResult] = []
    stop = asyncio.Event()
    async with scripted(ScriptedCsms(silent_at=stage)) as csms, asyncio.timeout(60):
        request = ProbeRequest(csms.url, "CP1", KEY, timeout_s=LONG_S, hold_s=LONG_S)
        running = asyncio.ensure_future(probe_csms(request, heard.append, stop=stop))
        await csms.reached.wait()
        stop.set()
        report = await running
        await csms.gone()
    assert report.stopped
    assert list(report.results) == sorted(heard, key=lambda result: result.step.place)
    booted = any(result.step is ProbeStep.BOOT for result in report.results)
    assert booted is (stage not in {"dial 1", "BootNotification"})
    assert (report.verdict.code == "probe.verdict.stopped") is not booted


@pytest.mark.parametrize(
    ("stage", "code"),
    [
        ("dial 1", "probe.upgrade.silent"),
        ("BootNotification", "probe.boot.silent"),
        ("Heartbeat", "probe.heartbeat.silent"),
        ("StatusNotification", "probe.status.silent"),
        ("dial 2", "probe.reconnect.refused"),
    ],
)
async def test_silence_is_given_up_at_each_step_and_named(stage: str, code: str) -> None:
    async with scripted(ScriptedCsms(silent_at=stage, admit=only_with_key)) as csms:
        report = await probe(csms, timeout_s=1.5)
    bad = [result.finding.code for result in report.results if result.finding.severity >= Severity.WARNING]
    assert code in bad
    assert set(bad) <= {code, "probe.key.unencrypted"}


async def test_a_log_in_test_never_says_bootnotification() -> None:
    async with scripted(ScriptedCsms(admit=only_with_key)) as csms:
        report = await probe(csms, extent=Extent.LOG_IN)
    assert "BootNotification" not in {action for action, _ in csms.calls}
    assert of(report, ProbeStep.SUBPROTOCOL).code == "probe.subprotocol.ok"
    assert ProbeStep.BOOT not in {result.step for result in report.results}


async def test_a_rehearsal_dials_once_and_stops_after_the_heartbeat() -> None:
    async with scripted(ScriptedCsms(admit=only_with_key)) as csms:
        await probe(csms, extent=Extent.FIRST_WORDS)
    assert len(csms.requests) == 1
    assert [action for action, _ in csms.calls] == ["BootNotification", "Heartbeat", "StatusNotification"]


async def test_with_a_test_identity_nothing_is_claimed_of_the_chargers_own(tmp_path: Path) -> None:
    root = TemporaryAuthority.create("operator root")
    ca_file = tmp_path / "root.pem"
    ca_file.write_text(root.certificate_pem)
    tls = server_context(root.issue(["localhost"]))
    async with scripted(ScriptedCsms(admit=only_with_key), tls) as csms:
        test = await probe(csms, ca_file=ca_file, test_identity=True)
        own = await probe(csms, ca_file=ca_file)
    for report in (test, own):
        assert report.primary is None
    assert "own identity and key have not been tested" in str(test.verdict.means)
    assert "have not been tested" not in str(own.verdict.means)
    async with scripted(ScriptedCsms(admit=only_with_key)) as csms:
        doubtful = await probe(csms, test_identity=True)
    assert "as the test identity CP1 did" in str(doubtful.verdict.seen)


@pytest.mark.parametrize(
    ("body", "headers", "code"),
    [
        ("No credentials provided", {}, "not-arrived"),
        ("Authorization header missing", {}, "not-arrived"),
        ("password not set for this charger", {}, "not-set"),
        ("", {"WWW_Authenticate": "Negotiate"}, "other-scheme"),
        ("", {"WWW_Authenticate": 'Basic realm="ocpp"'}, "refused"),
    ],
)
async def test_the_servers_own_words_split_a_401(body: str, headers: dict[str, str], code: str) -> None:
    async with scripted(ScriptedCsms(admit=lambda request: refusing(401, body, **headers))) as csms:
        report = await probe(csms)
    assert of(report, ProbeStep.KEY).code == f"probe.key.{code}"
    sentences = {
        "not-arrived": "The address is right; the key is taken out on its way to the CSMS.",
        "not-set": "Address and identity are right; the CSMS holds no key for this charger.",
        "refused": "The address is right; the identity or the key is not.",
    }
    assert str(report.verdict.seen).startswith(sentences.get(code, "The server is reached, but it does not let"))


async def test_a_csms_that_holds_no_key_and_refuses_one_is_told() -> None:
    def admit(request: Request) -> Response | None:
        return refusing(401) if log_in_of(request) else None

    async with scripted(ScriptedCsms(admit=admit)) as csms:
        report = await probe(csms)
    assert of(report, ProbeStep.KEY).code == "probe.key.not-wanted"


async def test_a_refused_key_is_tried_in_its_other_forms_and_no_further() -> None:
    async with scripted(ScriptedCsms(admit=lambda request: refusing(401))) as csms:
        await probe(csms)
    own = {log_in for request in csms.requests if (log_in := log_in_of(request)) is not None and log_in[0] == "CP1"}
    digits = KEY.reveal().encode().hex()
    assert own == {("CP1", KEY.reveal()), ("CP1", digits), ("CP1", digits.upper())}


async def test_answers_are_held_against_the_habits_of_known_products() -> None:
    def steve(request: Request) -> Response | None:
        tail = request.path.rpartition("/")[2]
        return refusing(400) if "%" in tail else refusing(404)

    async with scripted(ScriptedCsms(admit=steve)) as csms:
        report = await probe(csms)
    finding = of(report, ProbeStep.UPGRADE)
    assert finding.code == "probe.upgrade.not-found"
    assert evidence(finding)["answers like (a hint, not a proof)"] == "SteVe, ocpp-csms"
