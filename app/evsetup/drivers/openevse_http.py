"""OpenEVSE chargers over their HTTP API.

Wire facts: ``facts/chargers.md`` §1. Log-in is HTTP Basic; a device that answers 401 without offering Basic takes
``POST /login`` and a cookie, and then wants ``X-Requested-With`` with every write. ``POST /config`` takes a part of the
configuration and answers 200 with ``msg`` ("done", "no change"), or 400 with the reason. OCPP settings act at once; a new
Wi-Fi takes the charger to another network, so name and password of it go out in one message.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

from evsetup.domain.capability import Capability
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import ProgressSink
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text
from evsetup.drivers.openevse_config import VENDOR, WRITABLE, identity_from, members_for, settings_from
from evsetup.drivers.outcomes import read_back, refused
from evsetup.drivers.web_charger import (
    NotRestarted,
    WebTimings,
    back_after_restart,
    left_for_other_network,
    not_this_family,
    outcome_of_restart,
    outcome_of_write,
    plain_words,
    seconds_up,
    sent_together,
)
from evsetup.drivers.web_upload import outcome_of_upload
from evsetup.links.faults import BadAnswer, LinkFault, LinkLost, TimedOut, Unauthorized
from evsetup.links.http import HttpAnswer, HttpLink

_WIFI = frozenset({Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE})
_OF_OUR_PAGE = {"X-Requested-With": "OpenEVSE"}
_UPTIME_STEP_S = 1.0
"""The charger tells whole seconds."""


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

    def __init__(self, http: HttpLink, timings: WebTimings | None = None) -> None:
        self._http = http
        self._timings = timings or WebTimings()
        self._by_cookie = False
        self._coming: Mapping[Setting, Change] = {}
        self._uptime_before: float | None = None
        self._uptime_at = 0.0
        self._restart_unanswered = False

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
        for part in sent_together(change, self._coming, _WIFI):
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
                return left_for_other_network()
            raise
        if found is Unknown.UNREADABLE:
            return await self._confirm_by_sending_again(change)
        return read_back(change.setting, change.new, found)

    async def restart(self) -> Outcome:
        """Restarts the network side; a running charge goes on."""

        async def send() -> HttpAnswer:
            await self._note_uptime()
            return await self._post("restart", {"device": "gateway"})

        outcome = await outcome_of_restart(send, _message)
        self._restart_unanswered = outcome.kind is OutcomeKind.LINK_LOST_EXPECTED
        return outcome

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger was gone and answers again; one that was too quick to be seen is known by its uptime.

        Raises:
            TimedOut: it did not come back within ``timeout_s``.
            NotRestarted: it did not answer the command to restart, and its uptime shows that it was none.
            Unauthorized: it came back and refuses our password.
        """

        async def look(restarted: bool) -> Identity | None:
            status = await self._get("status")
            if restarted and self._restart_unanswered and self._runs_on(status):
                raise NotRestarted
            if restarted or self._has_restarted(status):
                return identity_from(await self._get("config"), status)
            return None

        return await back_after_restart(look, self._timings, timeout_s)

    async def upload_firmware(self, image: Path, progress: ProgressSink) -> Outcome:
        """Pushes an image; the charger writes it, answers and restarts. Only the version that it then has is proof."""

        async def send(heard: ProgressSink) -> HttpAnswer:
            await self._note_uptime()
            return await self._http.upload(
                "update",
                "firmware",
                image.name,
                image,
                heard,
                headers=_OF_OUR_PAGE if self._by_cookie else None,
                answer_timeout_s=self._timings.flash_s,
            )

        return await outcome_of_upload(image, send, _message, progress)

    async def close(self) -> None:
        """Ends the link."""
        await self._http.close()

    async def _write(self, setting: Setting, members: Mapping[str, object]) -> Outcome:
        def judge(answer: HttpAnswer) -> Outcome:
            if not answer.ok:
                return refused(setting, f"{answer.status} {_message(answer)}".strip())
            match answer.json():
                case {"msg": "no change"}:
                    return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger had this value already"))
                case {"msg": _}:
                    return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))
                case _:
                    raise BadAnswer(not_this_family(VENDOR, "config", answer))

        return await outcome_of_write(
            setting,
            lambda: self._post("config", members),
            judge,
            lambda: self._get("status"),
            self._timings,
            leaves=setting in _WIFI,
        )

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
            raise BadAnswer(not_this_family(VENDOR, path, answer))
        content = answer.json()
        if not isinstance(content, dict):
            raise BadAnswer(not_this_family(VENDOR, path, answer))
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

    async def _note_uptime(self) -> None:
        self._uptime_before, self._uptime_at = seconds_up((await self._get("status")).get("uptime")), time.monotonic()

    def _runs_on(self, status: Mapping[str, object]) -> bool:
        """Whether its uptime has only grown since before the restart, as far as it had time to show that."""
        uptime, before, since = (
            seconds_up(status.get("uptime")),
            self._uptime_before,
            time.monotonic() - self._uptime_at,
        )
        if uptime is None or before is None or since <= self._timings.settle_s:
            return False
        return uptime >= before + since - _UPTIME_STEP_S

    def _has_restarted(self, status: Mapping[str, object]) -> bool:
        uptime = seconds_up(status.get("uptime"))
        return uptime is not None and self._uptime_before is not None and uptime < self._uptime_before


def _message(answer: HttpAnswer) -> str:
    """The words of an answer: its ``msg`` member, or the start of its body."""
    try:
        content = answer.json()
    except BadAnswer:
        content = None
    if isinstance(content, dict) and isinstance(content.get("msg"), str):
        return str(content["msg"])
    return plain_words(answer)
