"""Alfen Eve chargers over their local HTTP API.

Wire facts: ``facts/chargers.md`` §5. ``/api/info`` is for everybody; everything else needs ``POST /api/login``. A session belongs to
one TCP connection, and there is one at a time: ACE Service Installer or a home automation that is logged in keeps us out, and
we would keep them out. So every act here logs in, does its work over one connection, and logs out, whatever happens.
Newer firmware gives a bearer token; the oldest knows Basic alone. Repeated wrong passwords are throttled: none is tried twice.
After a restart with a new fixed address, it is looked for at both.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

from evsetup.domain.capability import Capability
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting, Settings, StaticAddress, Unknown
from evsetup.domain.text import text
from evsetup.domain.wifi import WifiNetwork
from evsetup.drivers.alfen_codec import (
    EFFECTS,
    READ,
    VENDOR,
    DomainItem,
    identity_from,
    settings_from,
    values_from,
    write_for,
)
from evsetup.drivers.alfen_network import WIFI, has_ethernet, has_wifi, networks_from
from evsetup.drivers.outcomes import from_fault, never_shown, read_back, refused
from evsetup.drivers.web_charger import (
    WebTimings,
    back_after_restart,
    left_for_other_network,
    not_this_family,
    outcome_of_restart,
    outcome_of_write,
    plain_words,
)
from evsetup.links.faults import BadAnswer, Busy, LinkFault, LinkLost, LockedOut, NoAnswer, Unauthorized, Unreachable
from evsetup.links.http import HttpAnswer, HttpLink

DISPLAY_NAME = "evsetup"


class AlfenHttp:
    """Reads and changes one Alfen; ``http`` keeps to one connection."""

    name = "alfen-http"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.ETHERNET,
            Capability.WIFI,
            Capability.CSMS,
            Capability.KEY,
            Capability.RESTART,
        }
    )

    def __init__(self, http: HttpLink, timings: WebTimings | None = None) -> None:
        self._http = http
        self._http.sends_basic = False
        self._timings = timings or WebTimings()
        self._coming: Mapping[Setting, Change] = {}
        self._values: Mapping[str, object] = {}
        self._firmware = ""
        self._logged_in = False
        self._going = ""

    def effect_of(self, setting: Setting) -> Effect | None:
        """OCPP acts after a restart; a new network takes the charger away, where it has one to set."""
        if self._values and (
            (setting in WIFI and not has_wifi(self._values))
            or (setting is Setting.ETHERNET and not has_ethernet(self._values))
        ):
            return None
        return EFFECTS.get(setting)

    async def read_identity(self) -> Identity:
        """Who the charger is, without a log-in."""
        identity = identity_from(await self._info())
        self._firmware = identity.firmware
        return identity

    async def read_settings(self) -> Settings:
        """Settings as the charger stores them now; its key is ``UNREADABLE``.

        Raises:
            Busy: another program is logged in.
        """
        async with self._session():
            return settings_from(await self._read())

    async def networks(self) -> tuple[WifiNetwork, ...]:
        """The Wi-Fi networks that its radio hears, strongest first; a radio that is off hears none."""
        async with self._session():
            answer = await self._http.get("api/wifiscan")
        found = networks_from(answer.json() if answer.ok else None)
        if found is None:
            raise BadAnswer(not_this_family(VENDOR, "api/wifiscan", answer))
        if not found:
            raise NoAnswer(_none_heard())
        return found

    def foresee(self, changes: Sequence[Change]) -> None:
        """Tells which changes will be applied: the address must fit the profile that is coming, a Wi-Fi name its password."""
        self._coming = {change.setting: change for change in changes}

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting, and with a Wi-Fi name its password, when that was foreseen; all but Wi-Fi waits for a restart."""
        wanted = write_for(change, self._coming, self._values, self._firmware)
        if isinstance(wanted, Outcome):
            return wanted

        def judge(answer: HttpAnswer) -> Outcome:
            if not answer.ok:
                return refused(change.setting, f"{answer.status} {plain_words(answer)}".strip())
            if answer.body.strip() and not isinstance(answer.json(), dict):
                raise BadAnswer(not_this_family(VENDOR, "api/prop", answer))
            if change.setting in WIFI:
                return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))
            if change.setting is Setting.ETHERNET:
                self._going = change.new.address.partition("/")[0] if isinstance(change.new, StaticAddress) else ""
            return Outcome(OutcomeKind.NEEDS_RESTART, text("drivers", "stored; it acts after the restart"))

        async def send() -> HttpAnswer:
            path = "api/domain" if isinstance(wanted, DomainItem) else "api/prop"
            return await self._http.post_json(path, wanted.body)

        try:
            async with self._session():
                return await outcome_of_write(
                    change.setting, send, judge, self._info, self._timings, leaves=change.setting in WIFI
                )
        except (Unauthorized, LockedOut, Busy) as fault:
            return from_fault(fault, OutcomeKind.REFUSED)

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back; for the key the charger's own word is all there is."""
        try:
            found = (await self.read_settings()).get(change.setting)
        except (Unreachable, LinkLost):
            if change.setting in WIFI:
                return left_for_other_network()
            raise
        if found is Unknown.UNREADABLE and change.setting.is_secret:
            return never_shown()
        return read_back(change.setting, change.new, found)

    async def restart(self) -> Outcome:
        """Restarts the charger; the session ends with it."""

        async def send() -> HttpAnswer:
            answer = await self._http.post_json("api/cmd", {"command": "reboot"})
            if answer.status == 404:
                answer = await self._http.post_query("api/reset", {"type": "hard"})
            self._logged_in = not answer.ok
            return answer

        try:
            async with self._session():
                return await outcome_of_restart(send, plain_words)
        except (Unauthorized, LockedOut, Busy) as fault:
            return from_fault(fault, OutcomeKind.REFUSED)

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger was gone and answers again, at its new address or the one of before.

        Raises:
            TimedOut: it did not come back within ``timeout_s``.
        """

        async def look(restarted: bool) -> Identity | None:
            try:
                identity = identity_from(await self._info())
            except (Unreachable, LinkLost, NoAnswer):
                if not self._going:
                    raise
                identity = await self._look_there()
            return identity if restarted else None

        identity = await back_after_restart(look, self._timings, timeout_s)
        self._going = ""
        return identity

    async def _look_there(self) -> Identity:
        """Who answers at the address that it was told; the link goes there when somebody does."""
        there = self._http.elsewhere(self._going)
        there.sends_basic = self._http.sends_basic
        try:
            identity = identity_from(await _info(there))
        except BaseException:
            await there.close()
            raise
        await self._http.close()
        self._http = there
        return identity

    async def close(self) -> None:
        """Logs out, should something still be logged in, and ends the link."""
        await self._log_out()
        await self._http.close()

    @asynccontextmanager
    async def _session(self) -> AsyncIterator[None]:
        """Logged in for as long as it takes, and out again: also when the work failed or was stopped."""
        await self._log_in()
        try:
            yield
        finally:
            await self._log_out()

    async def _log_in(self) -> None:
        login = self._http.credentials
        if login is None:
            return
        body = {"username": login.user, "password": login.password.reveal(), "displayname": DISPLAY_NAME}
        try:
            self._logged_in = True  # a log-in that is stopped half-way may have gone through
            answer = await self._http.post_json("api/login", body)
        except LinkLost as fault:
            raise Busy(_occupied(fault)) from None
        except (Unauthorized, LockedOut, Busy):
            self._logged_in = False
            raise
        if answer.status == 404:
            self._logged_in, self._http.sends_basic = False, True
            return
        if not answer.ok:
            self._logged_in = False
            raise BadAnswer(not_this_family(VENDOR, "api/login", answer))
        token = _token(answer)
        if token:
            self._http.headers["Authorization"] = f"Bearer {token}"

    async def _log_out(self) -> None:
        """Frees the charger for others. What was stopped in the middle has lost its connection, and the session with it."""
        if not self._logged_in:
            return
        self._logged_in = False
        leaving = asyncio.ensure_future(self._leave())
        try:
            await asyncio.shield(leaving)
        except asyncio.CancelledError:
            await leaving
            raise
        finally:
            self._http.headers.pop("Authorization", None)

    async def _leave(self) -> None:
        try:
            async with asyncio.timeout(self._timings.poll_answer_s):
                await self._http.post_json("api/logout", {})
        except (LinkFault, TimeoutError):
            await self._http.close()  # the session belongs to the connection

    async def _read(self) -> Mapping[str, object]:
        answer = await self._http.get(f"api/prop?ids={','.join(READ)}")
        try:
            self._values = values_from(answer.json() if answer.ok else None)
        except ValueError:
            raise BadAnswer(not_this_family(VENDOR, "api/prop", answer)) from None
        return self._values

    async def _info(self) -> Mapping[str, object]:
        return await _info(self._http)


async def _info(http: HttpLink) -> Mapping[str, object]:
    answer = await http.get("api/info")
    content = answer.json() if answer.ok else None
    if not isinstance(content, dict) or "ObjectId" not in content:
        raise BadAnswer(not_this_family(VENDOR, "api/info", answer))
    return content


def _token(answer: HttpAnswer) -> str:
    """The bearer token of newer firmware; older firmware answers nothing, and the connection is the session."""
    try:
        content = answer.json()
    except BadAnswer:
        return ""
    token = content.get("access") if isinstance(content, dict) else None
    return token if isinstance(token, str) and token.isascii() and token.isprintable() else ""


def _occupied(fault: LinkFault) -> Finding:
    return Finding(
        "driver.alfen.occupied",
        Severity.PROBLEM,
        text("drivers", "The charger ended the connection before the log-in."),
        text("drivers", "It serves one program at a time, and another one is most likely logged in."),
        (
            text("drivers", "Close ACE Service Installer, MyEve and home automation that talk to this charger."),
            text("drivers", "Wait a minute, then try again."),
        ),
        (Evidence("link", fault.finding.code),),
    )


def _none_heard() -> Finding:
    return Finding(
        "driver.alfen.no-networks",
        Severity.INFO,
        text("drivers", "The charger hears no Wi-Fi network."),
        text("drivers", "Its Wi-Fi is switched off or still starting, or no network is near."),
        (text("drivers", "Type the name of the network."),),
    )
