"""go-e chargers over their local HTTP API; a Fronius Wattpilot is the same platform.

Wire facts: ``facts/chargers.md`` §3. A person switches the API on in the maker's app; then nobody must log in, and without it
every path answers 404. Everything is a GET: ``/api/status?filter=…`` reads, ``/api/set?key=…`` writes values as JSON and is
answered with an entry per key, true or the reason. OCPP acts at once; firmware comes from the maker's cloud alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote, urlencode

from evsetup.domain.capability import Capability
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text
from evsetup.drivers.go_e_codec import EFFECTS, IDENTITY_KEYS, SETTINGS_KEYS, identity_from, keys_for, settings_from
from evsetup.drivers.outcomes import never_shown, read_back, refused
from evsetup.drivers.web_charger import (
    WebTimings,
    back_after_restart,
    left_for_other_network,
    not_this_family,
    outcome_of_restart,
    outcome_of_write,
    plain_words,
    seconds_up,
)
from evsetup.links.faults import BadAnswer, LinkFault, LinkLost, Unreachable
from evsetup.links.http import HttpAnswer, HttpLink

FAMILY = "go-e"
_WIFI = frozenset({Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE})


class GoEHttp:
    """Reads and changes one go-e charger."""

    name = "go-e-http"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.WIFI,
            Capability.CSMS,
            Capability.RESTART,
        }
    )

    def __init__(self, http: HttpLink, timings: WebTimings | None = None) -> None:
        self._http = http
        self._timings = timings or WebTimings()
        self._now = Settings()
        self._coming: Mapping[Setting, Change] = {}
        self._up_ms: float | None = None

    def effect_of(self, setting: Setting) -> Effect | None:
        """OCPP acts at once, Wi-Fi takes the charger away; it has no key and no address of its own to set."""
        return EFFECTS.get(setting)

    async def read_identity(self) -> Identity:
        """Who the charger is, in one question."""
        return identity_from(await self._status((*IDENTITY_KEYS, "ocppu")))

    async def read_settings(self) -> Settings:
        """Settings as the charger reports them now; address and identity are told apart, the Wi-Fi password is ``UNREADABLE``."""
        self._now = settings_from(await self._status(SETTINGS_KEYS))
        return self._now

    async def ocpp_connected(self) -> bool | None:
        """Whether the charger says that its CSMS has accepted it."""
        return (await self._status(("ocppa",))).get("ocppa") is True

    def foresee(self, changes: Sequence[Change]) -> None:
        """Tells which changes will be applied: address and identity are one value here, and so are the two of a Wi-Fi."""
        self._coming = {change.setting: change for change in changes}

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting, with the one that it cannot be without."""
        keys = keys_for(change, self._coming, self._now)
        if isinstance(keys, Outcome):
            return keys

        def judge(answer: HttpAnswer) -> Outcome:
            said = answer.json()
            if not isinstance(said, dict) or not all(key in said for key in keys):
                raise BadAnswer(not_this_family(FAMILY, "api/set", answer))
            wrong = [f"{key}: {said[key]}"[:120] for key in keys if said[key] is not True]
            if wrong:
                return refused(change.setting, "; ".join(wrong))
            return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))

        return await outcome_of_write(
            change.setting,
            lambda: self._set(keys),
            judge,
            lambda: self._status(("sse",)),
            self._timings,
            leaves=change.setting in _WIFI,
        )

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back; for the Wi-Fi password the charger's own word is all there is."""
        try:
            found = (await self.read_settings()).get(change.setting)
        except LinkFault as fault:
            if change.setting in _WIFI and isinstance(fault, Unreachable | LinkLost):
                return left_for_other_network()
            raise
        if found is Unknown.UNREADABLE:
            return never_shown()
        return read_back(change.setting, change.new, found)

    async def restart(self) -> Outcome:
        """Restarts the charger."""
        self._up_ms = seconds_up((await self._status(("rbt",))).get("rbt"))
        return await outcome_of_restart(lambda: self._set({"rst": True}), plain_words)

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger was gone and answers again; one that was too quick to be seen is known by its uptime.

        Raises:
            TimedOut: it did not come back within ``timeout_s``.
        """

        async def look(restarted: bool) -> Identity | None:
            status = await self._status((*IDENTITY_KEYS, "ocppu", "rbt"))
            up = seconds_up(status.get("rbt"))
            younger = up is not None and self._up_ms is not None and up < self._up_ms
            return identity_from(status) if restarted or younger else None

        return await back_after_restart(look, self._timings, timeout_s)

    async def close(self) -> None:
        """Ends the link."""
        await self._http.close()

    async def _status(self, keys: Iterable[str]) -> Mapping[str, object]:
        answer = await self._http.get(f"api/status?filter={','.join(keys)}")
        if answer.status == 404:
            raise BadAnswer(_switched_off())
        content = answer.json() if answer.ok else None
        if not isinstance(content, dict):
            raise BadAnswer(not_this_family(FAMILY, "api/status", answer))
        return content

    async def _set(self, keys: Mapping[str, object]) -> HttpAnswer:
        values = {key: json.dumps(value, separators=(",", ":")) for key, value in keys.items()}
        return await self._http.get_once(f"api/set?{urlencode(values, quote_via=quote)}")


def _switched_off() -> Finding:
    return Finding(
        "driver.go-e.api-off",
        Severity.PROBLEM,
        text("drivers", "The charger does not offer its local HTTP API."),
        text("drivers", "A person must switch it on first; the charger then asks for no password on this network."),
        (
            text("drivers", "Switch on the local HTTP API v2 in the maker's app."),
            text("drivers", "Check the address."),
        ),
        (Evidence("GET /api/status", "404"),),
    )
