"""Webasto Next (Ampure Next) chargers over their local HTTP API.

Wire facts: ``facts/chargers.md`` §9. ``POST /api/login`` answers a bearer token, without which nothing is told; a second log-in
may end the first one, so there is one for as long as this link stands. Sections are read whole, ``system`` slowly. What is written
acts after ``POST /api/custom-actions/restart-system``; after a restart with a new fixed address it is looked for at both. An
image can be uploaded (``/api/files/upload-new-firmware``), but what the charger does then is not known: a person uploads it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from evsetup.domain.capability import Capability
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting, Settings, StaticAddress
from evsetup.domain.text import text
from evsetup.drivers.outcomes import from_fault, read_back, refused
from evsetup.drivers.web_charger import (
    WebTimings,
    back_after_restart,
    not_this_family,
    outcome_of_restart,
    outcome_of_write,
    plain_words,
)
from evsetup.drivers.webasto_next_codec import (
    EFFECTS,
    SECTIONS,
    VENDOR,
    Field,
    can_set,
    fields_from,
    identity_from,
    not_taken,
    settings_from,
    updates_for,
)
from evsetup.links.faults import BadAnswer, Busy, LinkLost, LockedOut, NoAnswer, Unauthorized, Unreachable
from evsetup.links.http import HttpAnswer, HttpLink

_SYSTEM = SECTIONS[-1]


class WebastoNextHttp:
    """Reads and changes one Webasto Next; ``http`` knows its user and password."""

    name = "webasto-next-http"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.ETHERNET,
            Capability.HOSTNAME,
            Capability.TIME_SERVER,
            Capability.CSMS,
            Capability.LIMITS,
            Capability.RESTART,
        }
    )

    def __init__(self, http: HttpLink, timings: WebTimings | None = None) -> None:
        self._http = http
        self._http.sends_basic = False
        self._timings = timings or WebTimings()
        self._fields: Mapping[str, Field] = {}
        self._going = ""

    def effect_of(self, setting: Setting) -> Effect | None:
        """All acts after a restart; what this firmware does not let be written in a known way is left to a person."""
        return EFFECTS.get(setting) if not self._fields or can_set(setting, self._fields) else None

    async def read_identity(self) -> Identity:
        """Who the charger is; it tells that to nobody without a log-in."""
        return identity_from(await self._section(_SYSTEM))

    async def read_settings(self) -> Settings:
        """Settings as the charger stores them now."""
        fields: dict[str, Field] = {}
        for section in SECTIONS:
            fields |= await self._section(section)
        self._fields = fields
        return settings_from(fields)

    def foresee(self, changes: Sequence[Change]) -> None:
        """Nothing here depends on what else is planned."""

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting, which acts after a restart."""
        if not self._fields:
            await self.read_settings()
        wanted = updates_for(change, self._fields)
        if isinstance(wanted, Outcome):
            return wanted

        def judge(answer: HttpAnswer) -> Outcome:
            if not answer.ok:
                return refused(change.setting, f"{answer.status} {plain_words(answer)}".strip())
            content = answer.json() if answer.body.strip() else None
            if content is not None and not isinstance(content, dict):
                raise BadAnswer(not_this_family(VENDOR, "api/configuration-updates", answer))
            if words := not_taken(tuple(wanted.values), content):
                return refused(change.setting, words)
            if change.setting is Setting.ETHERNET:
                self._going = change.new.address.partition("/")[0] if isinstance(change.new, StaticAddress) else ""
            return Outcome(OutcomeKind.NEEDS_RESTART, text("drivers", "stored; it acts after the restart"))

        try:
            return await outcome_of_write(
                change.setting,
                lambda: self._logged_in(lambda: self._http.post_json("api/configuration-updates", wanted.body)),
                judge,
                lambda: self._section("backend"),
                self._timings,
                leaves=change.setting is Setting.ETHERNET,
            )
        except (Unauthorized, LockedOut, Busy) as fault:
            return from_fault(fault, OutcomeKind.REFUSED)

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back."""
        return read_back(change.setting, change.new, (await self.read_settings()).get(change.setting))

    async def restart(self) -> Outcome:
        """Restarts the charger; no token survives that."""
        outcome = await outcome_of_restart(
            lambda: self._logged_in(lambda: self._http.post_json("api/custom-actions/restart-system", {})), plain_words
        )
        if outcome.good:
            self._forget_token()
        return outcome

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger was gone and answers again, at its new address or the one of before.

        Raises:
            TimedOut: it did not come back within ``timeout_s``.
        """

        async def look(restarted: bool) -> Identity | None:
            if not restarted:
                await self._is_up(self._http)
                return None
            try:
                return await self.read_identity()
            except (Unreachable, LinkLost, NoAnswer):
                if not self._going:
                    raise
                return await self._look_there()

        identity = await back_after_restart(look, self._timings, timeout_s)
        self._going = ""
        return identity

    async def close(self) -> None:
        """Ends the link; the token is forgotten with it, as nothing is known that would end it in the charger."""
        self._forget_token()
        await self._http.close()

    async def _look_there(self) -> Identity:
        """Who answers at the address that it was told; the link goes there when somebody does."""
        there = self._http.elsewhere(self._going)
        there.sends_basic = False
        before, self._http = self._http, there
        try:
            identity = await self.read_identity()
        except BaseException:
            self._http = before
            await there.close()
            raise
        await before.close()
        return identity

    async def _is_up(self, http: HttpLink) -> None:
        """Raises while nobody answers; a page that wants a log-in is an answer."""
        try:
            await http.get("api/sections/backend")
        except Unauthorized:
            return

    async def _section(self, section: str) -> dict[str, Field]:
        path = f"api/sections/{section}"
        answer = await self._logged_in(lambda: self._http.get(path))
        try:
            return fields_from(answer.json() if answer.ok else None)
        except ValueError:
            raise BadAnswer(not_this_family(VENDOR, path, answer)) from None

    async def _logged_in(self, ask: Callable[[], Awaitable[HttpAnswer]]) -> HttpAnswer:
        """Asks with a token; one that has expired is renewed once."""
        if "Authorization" not in self._http.headers:
            await self._log_in()
            return await ask()
        try:
            return await ask()
        except Unauthorized:
            await self._log_in()
            return await ask()

    async def _log_in(self) -> None:
        self._forget_token()
        login = self._http.credentials
        if login is None:
            return
        answer = await self._http.post_json("api/login", {"username": login.user, "password": login.password.reveal()})
        token = _token(answer)
        if not token:
            raise BadAnswer(not_this_family(VENDOR, "api/login", answer))
        self._http.headers["Authorization"] = f"Bearer {token}"

    def _forget_token(self) -> None:
        self._http.headers.pop("Authorization", None)


def _token(answer: HttpAnswer) -> str:
    """The bearer token of a log-in that went well; empty when there is none."""
    content = answer.json() if answer.ok else None
    token = content.get("access_token") if isinstance(content, dict) else None
    return token if isinstance(token, str) and token.isascii() and token.isprintable() else ""
