"""Made-up data for every page in every state: empty, typical, busy, finding."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from evsetup.commissioning.fleet_update import FleetMember, Turn
from evsetup.commissioning.states import ChangeState, JobStep, ProofStep, StepState, StepStatus
from evsetup.commissioning.steps import Answers, Step, WizardState
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.firmware import FirmwareImage, Integrity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import ByHand, Change, Effect, Plan
from evsetup.domain.progress import Progress
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, Setting, Settings, StaticAddress, Unknown
from evsetup.domain.text import text, verbatim
from evsetup.firmware.fit import Fit
from evsetup.firmware.update_states import UpdateState
from evsetup.ocppj.deviation import Deviation, Kind
from evsetup.ocppj.dial_in_findings import unknown_identity
from evsetup.ocppj.frames import Call, CallResult, Malformed, encode
from evsetup.ocppj.session import Direction, FrameRecord
from evsetup.ui.looks import Chip, Look
from evsetup.ui.models.commission import CommissionView, CsmsChoice, Readings
from evsetup.ui.models.dial_in import DialInView
from evsetup.ui.models.firmware import FirmwareView, FittingCharger, FleetView, OldCharger, TimeStep, UpdateLine
from evsetup.ui.models.report import ReportView
from evsetup.ui.models.site import BayCardView, Group, Running, SiteView
from evsetup.ui.models.status import JobLine, StatusView

NOW = datetime(2026, 11, 22, 10, 42, 7, tzinfo=UTC)
WAITING = Running(JobStep.RESTART.title, elapsed_s=130, normal_s=240)

WRONG_KEY = Finding(
    "probe.key.refused",
    Severity.PROBLEM,
    text("ocppj", "Address and identity are right, the key is not."),
    text("ocppj", "The CSMS knows SITE-12 but refuses this key."),
    (
        text("ocppj", "Ask the operator for the key of SITE-12."),
        text("ocppj", "If theirs has 20 characters, choose plain text instead of hex."),
    ),
    (Evidence("status line", "HTTP/1.1 401 Unauthorized"), Evidence("made-up identity", "HTTP/1.1 404 Not Found")),
)
VANISHED = Finding(
    "link.lost",
    Severity.PROBLEM,
    text("links", "The charger stopped answering in the middle of writing."),
    text("links", "The CSMS address may be the old or the new one."),
    (
        text("links", "Wait until its lights are steady."),
        text("links", "Read the charger again: what it says decides."),
    ),
    (Evidence("last request", "POST /config"),),
)

STATUS = StatusView(
    (text("ui", "Ethernet {address}", address="192.168.1.20"), text("ui", "CSMS on port {port}", port=9000)),
    (JobLine("bay-15", "Bay 15", WAITING),),
    text("ui", "Vault: open, by this system's keyring"),
    (text("ui", "mDNS questions on {address}", address="192.168.1.20"),),
    (VANISHED,),
)


def _chip(look: Look, words: str) -> Chip:
    return Chip(look, text("ui", words))


def site(state: str) -> SiteView:
    """The board."""
    if state == "empty":
        return SiteView()
    cards = [
        BayCardView(
            "07",
            Group.NEEDS_YOU,
            "Bay 07",
            "Alfen Eve Single · ACE0123456",
            _chip(Look.PROBLEM, "Boot rejected"),
            verbatim("The CSMS does not know this identity"),
            text("ui", "See why"),
        ),
        BayCardView(
            "09",
            Group.NEEDS_YOU,
            "Bay 09",
            "Tinkerforge WARP3 · 2k8X",
            _chip(Look.WARNING, "Default password"),
            verbatim("Set a password before going on"),
            text("ui", "Set up"),
        ),
        BayCardView(
            "12",
            Group.NEEDS_YOU,
            "Bay 12",
            "OpenEVSE · openevse-7f3a",
            _chip(Look.INFO, "Found"),
            text("ui", "Seen by: {ways}", ways="mDNS"),
            text("ui", "Set up"),
        ),
    ]
    done = [
        BayCardView(f"d{n}", Group.DONE, f"Bay {n:02}", "OpenEVSE · handed over 10:12", _chip(Look.OK, "Handed over"))
        for n in range(1, 5)
    ]
    running = BayCardView(
        "15",
        Group.IN_PROGRESS,
        "Bay 15",
        "KEBA KeContact P30",
        _chip(Look.RUNNING, "Restarting"),
        verbatim("You can go on with the next bay."),
        running=WAITING,
    )
    found = BayCardView(
        "go-e",
        Group.NOT_PLANNED,
        "go-eCharger",
        "serial 226305 · 192.168.1.61",
        _chip(Look.UNKNOWN, "Reachable"),
        text("ui", "Seen by: {ways}", ways="mDNS"),
        text("ui", "Set up"),
        over_ocpp=True,
    )
    match state:
        case "busy":
            return SiteView("Riverside car park", (running, *cards), 20, True, dial_in=DialInView(here=True))
        case "finding":
            return SiteView("Riverside car park", (*cards, found), 20, True, findings=(VANISHED,))
        case _:
            all_cards = (*cards, running, *done, found)
            return SiteView("Riverside car park", all_cards, 20, True, dial_in=DialInView(here=True))


def dialling_in() -> dict[str, SiteView]:
    """The card in which a charger is let in, in every state."""
    waiting = DialInView(
        here=True,
        unfolded=True,
        identity="SITE-12",
        key=Secret("Kh72jQw01zzTpBx9aa3M"),
        address="ws://192.168.1.20:9000/ocpp/SITE-12",
        secure_address="wss://192.168.1.20:9000/ocpp/SITE-12",
        fingerprint=":".join(["3F"] * 32),
    )
    views = {
        "asked": DialInView(here=True, unfolded=True),
        "waiting": waiting,
        "connected": replace(waiting, connected=True),
        "unlocked": replace(waiting, key=None, without_authentication=True),
        "refused": replace(waiting, findings=(unknown_identity("SITE-21", "/ocpp/SITE-21"),)),
    }
    return {name: replace(site("typical"), dial_in=view) for name, view in views.items()}


SETTINGS = Settings(
    {
        Setting.ETHERNET: Dhcp(),
        Setting.TIME_SERVER: "pool.ntp.org",
        Setting.IDENTITY: "openevse-7f3a",
        Setting.CSMS_URL: Unknown.UNSET,
        Setting.KEY: Unknown.UNREADABLE,
        Setting.SECURITY_PROFILE: 0,
    }
)
PLAN = Plan(
    (
        Change(Setting.TIME_SERVER, Unknown.UNSET, "pool.ntp.org", Effect.LIVE),
        Change(Setting.KEY, Unknown.UNREADABLE, Secret("Kh72jQw01zzTpBx9aa3M"), Effect.CUTS_LINK),
        Change(Setting.SECURITY_PROFILE, 0, 2, Effect.CUTS_LINK),
        Change(Setting.ETHERNET, Dhcp(), StaticAddress("192.168.1.107/24", "192.168.1.1"), Effect.NEEDS_RESTART),
        Change(Setting.IDENTITY, "openevse-7f3a", "SITE-12", Effect.NEEDS_RESTART),
        Change(Setting.CSMS_URL, Unknown.UNSET, "wss://csms.example.com/ocpp", Effect.NEEDS_RESTART),
    )
)
IMAGE = FirmwareImage("ab" * 32, 1_834_112, "openevse-5.2.0.bin", "OpenEVSE", "*", "5.2.0", Integrity.HASH_ONLY)
ANSWERS = Answers(
    better_image=IMAGE,
    image=IMAGE,
    key=Secret("Kh72jQw01zzTpBx9aa3M"),
    csms_address="wss://csms.example.com/ocpp",
    identity="SITE-12",
)
BASE = CommissionView(
    title="Bay 12 · OpenEVSE",
    about="openevse-7f3a · serial 3C71BF9A7F3A · firmware 5.1.2 · HTTP 192.168.1.58",
    facts=(
        (text("ui", "Maker"), "OpenEVSE"),
        (text("ui", "Model"), "OpenEVSE 32A"),
        (text("ui", "Serial number"), "3C71BF9A7F3A"),
        (text("ui", "Firmware"), "5.1.2"),
        (text("ui", "Address"), "http://192.168.1.58"),
    ),
    card_says=text("ui", "This family is set up from here."),
    settings=SETTINGS,
    writable=frozenset({Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE, Setting.TIME_SERVER, Setting.HOSTNAME}),
    was_read=True,
    over_ocpp=True,
    csms_choices=(CsmsChoice("example", "Example Energy", "wss://csms.example.com/ocpp"),),
    plan=PLAN,
    way_back=verbatim("settings from 10:42, the old key, and its set-up Wi-Fi (OpenEVSE_7F3A)"),
    wizard=WizardState(answers=ANSWERS),
)


def at(step: Step, **more: object) -> CommissionView:
    """The commission page, opened at ``step`` after all steps before it."""
    order = list(Step)
    reached = frozenset(order[: order.index(step) + 1])
    done = order.index(step)
    wizard = WizardState(
        step, ANSWERS, reached, applied=done > order.index(Step.APPLY), proven=done > order.index(Step.PROVE)
    )
    return replace(BASE, wizard=wizard, **more)  # type: ignore[arg-type]


def _state(step: JobStep | ProofStep, status: StepStatus, said: str, seconds: float = 1.2) -> StepState:
    ended = NOW + timedelta(seconds=seconds) if status is not StepStatus.RUNNING else None
    return StepState(step, status, verbatim(said) if said else None, None, NOW, ended)


def applying(*, broken: bool = False) -> CommissionView:
    """Half of the settings written; or the charger gone in the middle."""
    good, later = Outcome(OutcomeKind.APPLIED), Outcome(OutcomeKind.NEEDS_RESTART)
    lost = Outcome(OutcomeKind.LINK_LOST, finding=VANISHED)
    changes = [ChangeState(change) for change in PLAN.changes]
    changes[0] = replace(changes[0], outcome=good, confirmed=good)
    changes[1] = replace(changes[1], outcome=good, confirmed=good)
    changes[2] = replace(changes[2], outcome=good)
    changes[3] = replace(changes[3], outcome=lost if broken else later)
    states = (
        _state(JobStep.BACKUP, StepStatus.DONE, "settings and keys saved", 0.1),
        _state(JobStep.APPLY, StepStatus.FAILED if broken else StepStatus.RUNNING, ""),
    )
    running = None if broken else Running(JobStep.APPLY.title, 3, 6, 4.0, 30)
    return at(
        Step.APPLY,
        changes=tuple(changes),
        states=states,
        running=running,
        finding=VANISHED if broken else None,
    )


def proving(*, broken: bool = False) -> CommissionView:
    """A session under way; or one that does not keep its limit."""
    power = tuple((float(s), 0.0 if s < 20 else 7.2 if s < 160 else 3.61 + 0.03 * (s % 5)) for s in range(0, 300, 2))
    readings = Readings(3.61, 15.6, 0.42, 372, power, ((0.0, 7.4), (155.0, 3.68)))
    proof = (
        _state(ProofStep.BOOT, StepStatus.DONE, "Accepted; firmware 5.2.0", 0.4),
        _state(ProofStep.PLUGGED_IN, StepStatus.DONE, "connector 1: Preparing", 1.2),
        _state(ProofStep.START, StepStatus.DONE, "transaction 118 started", 3.1),
        _state(ProofStep.METER, StepStatus.DONE, "3.61 kW, 231 V, energy rises", 9.0),
        _state(
            ProofStep.LIMIT, StepStatus.FAILED if broken else StepStatus.DONE, "current fell from 31.2 A to 15.6 A", 4.8
        ),
        _state(ProofStep.STOP, StepStatus.NOT_RUN if broken else StepStatus.RUNNING, ""),
    )
    running = None if broken else Running(JobStep.PROVE.title, 5, 6, 24.0, 120)
    return at(Step.PROVE, readings=readings, proof=proof, running=running, finding=VANISHED if broken else None)


def commission(state: str) -> CommissionView:
    """The commission page."""
    match state:
        case "empty":
            return CommissionView()
        case "busy":
            return applying()
        case "finding":
            return applying(broken=True)
        case _:
            return at(Step.REVIEW)


def commission_steps() -> dict[str, CommissionView]:
    """Every step once."""
    by_hand = Plan(PLAN.changes[:2], (ByHand(Setting.CSMS_URL, "wss://csms.example.com/ocpp"),))
    handed = at(
        Step.HAND_OVER,
        handed_over=True,
        states=(
            _state(JobStep.REHEARSE, StepStatus.DONE, "The CSMS takes SITE-12 with this key.", 0.8),
            _state(JobStep.SWITCH, StepStatus.DONE, "wss://csms.example.com/ocpp is written.", 2.0),
            _state(JobStep.CONFIRM, StepStatus.DONE, "SITE-12 left this laptop and did not come back.", 30.0),
        ),
    )
    stations = {step.value: at(step) for step in (Step.CHARGER, Step.PURPOSE, Step.FIRMWARE, Step.NETWORK)}
    stations |= {step.value: at(step) for step in (Step.KEY, Step.CSMS)}
    return {
        **stations,
        "charger-login": at(Step.CHARGER, wants_login=True, was_read=False),
        "review-by-hand": at(Step.REVIEW, plan=by_hand),
        "prove": proving(),
        "prove-finding": proving(broken=True),
        "handed-over": handed,
    }


def frames(count: int = 60) -> list[FrameRecord]:
    """OCPP messages of two chargers."""
    made: list[FrameRecord] = []
    for n in range(count // 2):
        when = NOW + timedelta(seconds=n * 1.7)
        who = "CP-07" if n % 3 == 0 else "CP-12"
        action, payload, answer, deviations = _messages()[n % 4]
        call = Call(f"m{n}", action, payload)
        result = CallResult(f"m{n}", answer)
        made.append(FrameRecord(when, who, Direction.FROM_CHARGER, encode(call), call, action, deviations))
        later = when + timedelta(milliseconds=9 + n % 30)
        made.append(FrameRecord(later, who, Direction.TO_CHARGER, encode(result), result, action))
    return made


def _messages() -> list[tuple[str, dict[str, object], dict[str, object], tuple[Deviation, ...]]]:
    sample = {"measurand": "Power.Active.Import", "unit": "W", "value": "7240"}
    meter = {
        "connectorId": 1,
        "transactionId": 118,
        "meterValue": [{"timestamp": "2026-11-22T11:42:44", "sampledValue": [sample]}],
    }
    boot = {"chargePointVendor": "OpenEVSE", "chargePointModel": "OpenEVSE 32A", "firmwareVersion": "5.1.2"}
    return [
        ("BootNotification", boot, {"status": "Rejected", "interval": 300}, ()),
        ("StatusNotification", {"connectorId": 1, "status": "Available", "errorCode": "NoError"}, {}, ()),
        ("MeterValues", meter, {}, (Deviation(Kind.BAD_DATE_TIME, "meterValue/0/timestamp", "no time zone"),)),
        ("Heartbeat", {}, {"currentTime": "2026-11-22T10:42:44Z"}, ()),
    ]


def malformed() -> FrameRecord:
    """Garbage on the wire."""
    return FrameRecord(NOW, "CP-07", Direction.FROM_CHARGER, "[2,", Malformed("not JSON"), "")


def firmware(state: str) -> FirmwareView:
    """The firmware page."""
    if state == "empty":
        return FirmwareView()
    other = replace(
        IMAGE,
        sha256="cd" * 32,
        file_name="warp3-2.9.1.bin",
        vendor="Tinkerforge",
        version="2.9.1",
        integrity=Integrity.UNVERIFIED,
    )
    newer = Finding("firmware.newer", Severity.OK, verbatim("5.2.0 is newer than 5.1.2."))
    wrong = Finding(
        "firmware.wrong-model",
        Severity.BLOCKER,
        verbatim("This image is for OpenEVSE, the charger is a Tinkerforge WARP3."),
        verbatim("It would not start again."),
        (verbatim("Choose another image."),),
    )
    chargers = [FittingCharger("12", "Bay 12", "OpenEVSE 32A · firmware 5.1.2", Fit(newer))]

    def at(*states: UpdateState) -> tuple[TimeStep, ...]:
        return tuple(TimeStep(state, NOW + timedelta(seconds=20 * n)) for n, state in enumerate(states))

    through = at(
        UpdateState.PLANNED, UpdateState.SENT, UpdateState.DOWNLOADING, UpdateState.REBOOTING, UpdateState.DONE
    )
    updates: tuple[UpdateLine, ...] = (
        UpdateLine("Bay 03", _chip(Look.OK, "done"), verbatim("5.1.2 → 5.2.0, bytes served: 1834112"), through),
    )
    old = (
        OldCharger("12", "Bay 12", "OpenEVSE 32A", "5.1.2", "5.2.0"),
        OldCharger("14", "Bay 14", "OpenEVSE 32A", "5.0.1", "5.2.0"),
    )
    fleet = FleetView(old)
    if state == "busy":
        running = Running(text("ui", "Downloading"), 1_100_000, 1_834_112, 41, 300)
        chargers[0] = replace(chargers[0], running=running)
        now = at(UpdateState.PLANNED, UpdateState.SENT, UpdateState.DOWNLOADING)
        says, chip = verbatim("5.1.2 → 5.2.0, by https"), Chip(Look.RUNNING, text("ui", "Downloading"))
        line = UpdateLine("Bay 12", chip, says, now, 1_100_000, 1_834_112, running=True, keep_power=True)
        updates = (line, *updates)
        going = Progress(text("firmware", "The charger fetches the firmware"), 1_100_000, 1_834_112)
        fleet = FleetView(
            old,
            (
                FleetMember("12", "Bay 12", IMAGE, "5.1.2", Turn.UPDATING, canary=True, progress=going),
                FleetMember("14", "Bay 14", IMAGE, "5.0.1"),
            ),
            running=True,
        )
    if state == "finding":
        chargers.append(FittingCharger("09", "Bay 09", "Tinkerforge WARP3 · firmware 2.8.0", Fit(wrong)))
        fleet = FleetView(
            old,
            (
                FleetMember("12", "Bay 12", IMAGE, "5.1.2", Turn.FAILED, canary=True, findings=(VANISHED,)),
                FleetMember("14", "Bay 14", IMAGE, "5.0.1", Turn.LEFT),
            ),
        )
    return FirmwareView(
        (IMAGE, other),
        IMAGE.sha256,
        tuple(chargers),
        updates,
        findings=(VANISHED,) if state == "finding" else (),
        fleet=fleet,
    )


def report(state: str) -> ReportView:
    """The report page."""
    html = (
        "<h1>Riverside car park</h1><p>Hand-over report, 22 November 2026</p><h2>Open points</h2>"
        "<p>Bay 07: the CSMS does not know this identity.</p><h2>Bay 12 · OpenEVSE</h2>"
        "<table cellpadding='6'><tr><th align='left'>Setting</th><th align='left'>Before</th><th align='left'>After</th>"
        "</tr><tr><td>CSMS address</td><td>–</td><td>wss://csms.example.com/ocpp</td></tr></table>"
    )
    match state:
        case "empty":
            return ReportView()
        case "busy":
            return ReportView("Riverside car park", html, running=Running(text("ui", "Writing the PDF"), elapsed_s=1))
        case "finding":
            return ReportView("Riverside car park", html, 1, finding=VANISHED)
        case _:
            return ReportView("Riverside car park", html, 1, "riverside.pdf", "5f" * 32)
