"""OpenEVSE chargers over their HTTP API.

Wire facts: ``facts/chargers.md`` §1. Log-in is HTTP Basic; a device that answers 401 without offering Basic takes
``POST /login`` and a cookie, and then wants ``X-Requested-With`` with every write. ``POST /config`` takes a part of the
configuration and answers 200 with ``msg`` ("done", "no change"), or 400 with the reason. OCPP settings act at once; a new
Wi-Fi takes the charger to another network, so name and password of it go out in one message.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.capability import Capability
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import Progress, ProgressSink
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text
from evsetup.drivers.openevse_config import WRITABLE, identity_from, members_for, settings_from
from evsetup.drivers.outcomes import from_fault, link_lost, not_back, read_back, refused, silent
from evsetup.links.faults import BadAnswer, LinkFault, LinkLost, LockedOut, NoAnswer, TimedOut, Unauthorized
from evsetup.links.http import HttpAnswer, HttpLink

_WIFI = frozenset({Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE})
_UPTIME_STEP_S = 1.0
"""The charger tells whole seconds."""
_OF_OUR_PAGE = {"X-Requested-With": "OpenEVSE"}


@dataclass(frozen=True, slots=True)
class OpenEvseTimings:
    """How long things may take, in seconds: ``settle_s`` is the longest that it takes to go down for a restart."""

    answer_s: float = 8.0
    poll_s: float = 0.2
    poll_answer_s: float = 3.0
    settle_s: float = 5.0
    flash_s: float = 120.0


class OpenEvseHttp:
    """Reads and changes one OpenEVSE over its web server."""

    name = "openevse-http"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.WIFI,
            Capability.HOSTNAME,
            Capability.TIME_SERVER,
            Capability.CSMS,
            Capability.KEY,
            Capability.RESTART,
            Capability.FIRMWARE_UPLOAD,
        }
    )

    def __init__(self, http: HttpLink, timings: OpenEvseTimings | None = None) -> None:
        self._http = http
        self._timings = timings or OpenEvseTimings()
        self._by_cookie = False
        self._coming: Mapping[Setting, Change] = {}
        self._uptime_before: float | None = None
        self._restart_answered = True

    def effect_of(self, setting: Setting) -> Effect | None:
        """OCPP and time act at once, the host name after a restart, Wi-Fi takes the charger away."""
        if setting not in WRITABLE:
            return None
        if setting in _WIFI:
            return Effect.CUTS_LINK
        return Effect.NEEDS_RESTART if setting is Setting.HOSTNAME else Effect.LIVE

    async def read_identity(self) -> Identity:
        """Who the charger is, from ``/config`` and ``/status``."""
        return identity_from(await self._get("config"), await self._get("status"))

    async def read_settings(self) -> Settings:
        """Settings as the charger reports them now; the Wi-Fi password is ``UNREADABLE``."""
        return settings_from(await self._get("config"))

    async def ocpp_connected(self) -> bool | None:
        """Whether the charger says that it is connected to its CSMS; ``None`` when its firmware does not tell."""
        connected = (await self._get("status")).get("ocpp_connected")
        return None if connected is None else bool(connected)

    def foresee(self, changes: Sequence[Change]) -> None:
        """Tells which changes will be applied, so that name and password of a Wi-Fi go out together."""
        self._coming = {change.setting: change for change in changes}

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting, and with a Wi-Fi name its password, when that was foreseen."""
        members: dict[str, object] = {}
        for part in self._sent_with(change):
            wanted = members_for(part)
            if isinstance(wanted, Outcome):
                return wanted
            members.update(wanted)
        return await self._write(change.setting, members)

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back; the Wi-Fi password is sent again instead, and "no change" is the proof."""
        try:
            found = (await self.read_settings()).get(change.setting)
        except LinkFault as fault:
            if change.setting in _WIFI and isinstance(fault, TimedOut | LinkLost):
                return _left_for_other_network()
            raise
        if found is Unknown.UNREADABLE:
            return await self._confirm_by_sending_again(change)
        if found is Unknown.UNSET and not change.new:
            found = change.new
        return read_back(change.setting, change.new, found)

    async def restart(self) -> Outcome:
        """Restarts the network side; a running charge goes on."""
        self._restart_answered = True
        try:
            self._uptime_before = _number((await self._get("status")).get("uptime"))
            answer = await self._post("restart", {"device": "gateway"})
        except (NoAnswer, LinkLost):
            self._restart_answered = False
            return Outcome(OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "restarting"))
        except (Unauthorized, LockedOut) as fault:
            return from_fault(fault, OutcomeKind.REFUSED)
        if not answer.ok:
            return Outcome(OutcomeKind.REFUSED, finding=_restart_refused(answer))
        return Outcome(OutcomeKind.APPLIED, text("drivers", "restarting"))

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger was gone and answers again.

        A restart that is too quick to be seen is known by its uptime, or taken for done after ``settle_s``. One that was not
        answered, and after which the charger simply runs on, was none.

        Raises:
            NoAnswer: it did not take the command to restart.
            TimedOut: it did not come back within ``timeout_s``.
            Unauthorized: it came back and refuses our password.
        """
        start = time.monotonic()
        was_gone = lost = False
        while (waited := time.monotonic() - start) < timeout_s:
            try:
                async with asyncio.timeout(min(self._timings.poll_answer_s, timeout_s - waited)):
                    status = await self._get("status")
                    settled = waited > self._timings.settle_s
                    if settled and not was_gone and not self._restart_answered and self._runs_on(status, waited):
                        lost = True
                        break
                    if was_gone or self._has_restarted(status) or settled:
                        return identity_from(await self._get("config"), status)
            except Unauthorized:
                raise
            except (LinkFault, TimeoutError):
                was_gone = True
            await asyncio.sleep(self._timings.poll_s)
        if lost:
            raise NoAnswer(_not_restarted())
        raise TimedOut(not_back(timeout_s))

    async def upload_firmware(self, image: Path, progress: ProgressSink) -> Outcome:
        """Pushes an image; the charger writes it, answers and restarts. Only the version that it then has is proof."""
        sent_all = False

        def heard(step: Progress) -> None:
            nonlocal sent_all
            sent_all = step.done >= step.total > 0
            progress(step)

        try:
            self._uptime_before = _number((await self._get("status")).get("uptime"))
            answer = await self._http.upload(
                "update",
                "firmware",
                image.name,
                image,
                heard,
                headers=_OF_OUR_PAGE if self._by_cookie else None,
                answer_timeout_s=self._timings.flash_s,
            )
        except (Unauthorized, LockedOut) as fault:
            return from_fault(fault, OutcomeKind.REFUSED)
        except (NoAnswer, LinkLost) as fault:
            if sent_all:
                return Outcome(
                    OutcomeKind.LINK_LOST_EXPECTED,
                    text("drivers", "the whole image was sent; the charger restarted without an answer"),
                )
            return Outcome(OutcomeKind.LINK_LOST, finding=_upload_broke(fault))
        except BadAnswer as fault:
            return from_fault(fault)
        except OSError as error:
            return Outcome(OutcomeKind.FAULT, finding=_unreadable_image(image, error))
        if not answer.ok:
            return Outcome(OutcomeKind.REFUSED, finding=_image_refused(answer))
        return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took the image and restarts"))

    async def close(self) -> None:
        """Ends the link."""
        await self._http.close()

    def _sent_with(self, change: Change) -> tuple[Change, ...]:
        if change.setting not in _WIFI:
            return (change,)
        foreseen = {setting: coming for setting, coming in self._coming.items() if setting in _WIFI}
        return tuple({**foreseen, change.setting: change}.values())

    async def _write(self, setting: Setting, members: Mapping[str, object]) -> Outcome:
        try:
            answer = await self._post("config", members)
        except (Unauthorized, LockedOut) as fault:
            return from_fault(fault, OutcomeKind.REFUSED)
        except BadAnswer as fault:
            return from_fault(fault)
        except (NoAnswer, LinkLost) as fault:
            if setting in _WIFI:
                return _left_for_other_network()
            return await self._what_became_of(setting, fault)
        words = _message(answer)
        if answer.ok and words == "no change":
            return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger had this value already"))
        if answer.ok:
            return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))
        return refused(setting, f"{answer.status} {words}".strip())

    async def _what_became_of(self, setting: Setting, fault: LinkFault) -> Outcome:
        """A write that nobody answered: is the charger gone, or does it only keep silent?"""
        try:
            async with asyncio.timeout(self._timings.poll_answer_s):
                await self._get("status")
        except (LinkFault, TimeoutError):
            return link_lost(setting, fault)
        if isinstance(fault, NoAnswer):
            return silent(setting, self._timings.answer_s)
        return link_lost(setting, fault)

    async def _confirm_by_sending_again(self, change: Change) -> Outcome:
        members = members_for(change)
        if isinstance(members, Outcome):
            return members
        outcome = await self._write(change.setting, members)
        if outcome.kind is OutcomeKind.APPLIED:
            return read_back(change.setting, change.new, Unknown.UNREADABLE)
        return outcome

    async def _get(self, path: str) -> Mapping[str, object]:
        answer = await self._logged_in(lambda: self._http.get(path))
        if not answer.ok:
            raise BadAnswer(_not_openevse(path, answer))
        content = answer.json()
        if not isinstance(content, dict):
            raise BadAnswer(_not_openevse(path, answer))
        return content

    async def _post(self, path: str, body: Mapping[str, object]) -> HttpAnswer:
        return await self._logged_in(
            lambda: self._http.post_json(path, body, _OF_OUR_PAGE if self._by_cookie else None)
        )

    async def _logged_in(self, ask: Callable[[], Awaitable[HttpAnswer]]) -> HttpAnswer:
        """Asks, and once more after a cookie log-in where the device refused and does not offer Basic.

        A device that offers Basic has judged our password already: asking again would only count as one more wrong one.
        """
        try:
            return await ask()
        except Unauthorized as fault:
            if self._http.credentials is None or "basic" in (name.casefold() for name in fault.challenges):
                raise
            await self._log_in(fault)
        return await ask()

    async def _log_in(self, refusal: Unauthorized) -> None:
        login = self._http.credentials
        if login is None:
            raise refusal
        answer = await self._http.post_json(
            "login",
            {"user": login.user, "pass": login.password.reveal(), "remember": False, "now": int(time.time())},
            _OF_OUR_PAGE,
        )
        if not answer.ok:
            raise refusal
        self._by_cookie = True
        self._http.sends_basic = False

    def _has_restarted(self, status: Mapping[str, object]) -> bool:
        uptime = _number(status.get("uptime"))
        return uptime is not None and self._uptime_before is not None and uptime < self._uptime_before

    def _runs_on(self, status: Mapping[str, object], waited: float) -> bool:
        """Whether its uptime has only grown since before the restart; false where it tells none."""
        uptime, before = _number(status.get("uptime")), self._uptime_before
        return uptime is not None and before is not None and uptime >= before + waited - _UPTIME_STEP_S


def _message(answer: HttpAnswer) -> str:
    """The words of an answer: its ``msg`` member, or the start of its body."""
    try:
        content = answer.json()
    except BadAnswer:
        content = None
    if isinstance(content, dict) and isinstance(content.get("msg"), str):
        return str(content["msg"])
    return "".join(c for c in answer.body[:120].decode("utf-8", "replace") if c.isprintable())


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _left_for_other_network() -> Outcome:
    return Outcome(
        OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger left for the other Wi-Fi network; find it there")
    )


def _not_openevse(path: str, answer: HttpAnswer) -> Finding:
    return Finding(
        "driver.openevse.not-openevse",
        Severity.PROBLEM,
        text("drivers", "The device does not answer as an OpenEVSE does."),
        text("drivers", "It is another device, or its firmware is too old for this program."),
        (
            text("drivers", "Check the address."),
            text("drivers", "Update the firmware on the charger's own web page."),
        ),
        (Evidence(f"GET /{path}", str(answer.status)),),
    )


def _restart_refused(answer: HttpAnswer) -> Finding:
    return Finding(
        "driver.openevse.restart-refused",
        Severity.PROBLEM,
        text("drivers", "The charger refused to restart."),
        text("drivers", "Its firmware does not know this command, or is busy."),
        (text("drivers", "Switch the charger off and on, then continue."),),
        (Evidence("answer", f"{answer.status} {_message(answer)}".strip()),),
    )


def _not_restarted() -> Finding:
    return Finding(
        "driver.openevse.not-restarted",
        Severity.PROBLEM,
        text("drivers", "The charger gave no answer to the command to restart, and runs on."),
        text("drivers", "The command was lost on its way. What was written is stored and acts after the next start."),
        (
            text("drivers", "Try again."),
            text("drivers", "Or switch the charger off and on, then continue."),
        ),
    )


def _image_refused(answer: HttpAnswer) -> Finding:
    return Finding(
        "driver.openevse.image-refused",
        Severity.PROBLEM,
        text("drivers", "The charger refused the firmware image."),
        text("drivers", "It keeps the firmware that it has. The image is for another device, or damaged."),
        (
            text("drivers", "Check that the image is made for this model."),
            text("drivers", "Restart the charger and try once more."),
        ),
        (Evidence("answer", f"{answer.status} {_message(answer)}".strip()),),
    )


def _upload_broke(fault: LinkFault) -> Finding:
    return Finding(
        "driver.openevse.upload-broke",
        Severity.PROBLEM,
        text("drivers", "The connection broke while the firmware was sent."),
        text("drivers", "An incomplete image is not started: the charger keeps the firmware that it has."),
        (
            text("drivers", "Wait until the charger answers again, then send the image once more."),
            text("drivers", "Use a cable, or go nearer to the access point."),
        ),
        (Evidence("link", fault.finding.code),),
    )


def _unreadable_image(image: Path, error: OSError) -> Finding:
    return Finding(
        "driver.openevse.image-unreadable",
        Severity.PROBLEM,
        text("drivers", "The file {name} cannot be read.", name=image.name),
        text("drivers", "It was moved or deleted, or you may not read it. Nothing was sent."),
        (text("drivers", "Add the image to the firmware library again."),),
        (Evidence("system", error.strerror or type(error).__name__),),
    )
