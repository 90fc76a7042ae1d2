"""SmartEVSE v3 chargers over their HTTP API.

Wire facts: ``facts/chargers.md`` §4. Nobody must log in. A write is ``POST /settings`` with a query string and no body. Address,
identity and key are taken only when the OCPP client is there, a second or two after it was switched on: until then the answer
holds words instead of the value, with status 200. An image goes in pieces, and not while OCPP is on (issue 309 there).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from evsetup.domain.capability import Capability
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import ProgressSink
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.text import text
from evsetup.drivers.outcomes import not_offered, read_back, refused
from evsetup.drivers.smartevse_codec import (
    EFFECTS,
    OFF,
    ON,
    VENDOR,
    identity_from,
    is_on,
    not_taken,
    parameters_for,
    settings_from,
)
from evsetup.drivers.web_charger import (
    WebTimings,
    back_after_restart,
    not_this_family,
    outcome_of_restart,
    outcome_of_write,
    plain_words,
)
from evsetup.drivers.web_upload import image_refused, outcome_of_upload
from evsetup.links.faults import BadAnswer
from evsetup.links.http import HttpAnswer, HttpLink
from evsetup.links.http_upload import Part

LARGEST_IMAGE = 0x1B0000
_PIECE = 2048


class SmartEvseHttp:
    """Reads and changes one SmartEVSE v3."""

    name = "smartevse-http"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.CSMS,
            Capability.KEY,
            Capability.RESTART,
            Capability.FIRMWARE_UPLOAD,
        }
    )

    def __init__(self, http: HttpLink, timings: WebTimings | None = None) -> None:
        self._http = http
        self._timings = timings or WebTimings()
        self._coming: Mapping[Setting, Change] = {}
        self._switch_on_again = False

    def effect_of(self, setting: Setting) -> Effect | None:
        """OCPP acts at once, and is all that can be set."""
        return EFFECTS.get(setting)

    async def read_identity(self) -> Identity:
        """Who the charger is, in one question."""
        return identity_from(await self._settings())

    async def read_settings(self) -> Settings:
        """Settings as the charger reports them now, its key in clear."""
        return settings_from(await self._settings())

    def foresee(self, changes: Sequence[Change]) -> None:
        """Tells which changes will be applied: an identity or a key alone must not switch OCPP on."""
        self._coming = {change.setting: change for change in changes}

    async def apply(self, change: Change) -> Outcome:
        """Switches OCPP on first where it is off, then writes one setting as soon as the charger takes it."""
        parameters = parameters_for(change)
        if isinstance(parameters, Outcome):
            return parameters
        if parameters == OFF:
            return await self._write(change.setting, OFF)
        if is_on(await self._settings()):
            return await self._write(change.setting, parameters)
        address = self._coming.get(Setting.CSMS_URL, change)
        if address.setting is not Setting.CSMS_URL or not address.new:
            return not_offered(change.setting, text("drivers", "Set it together with the CSMS address: OCPP is off."))
        switched = await self._write(change.setting, ON)
        if not switched.good:
            return switched
        deadline = time.monotonic() + self._timings.settle_s
        while True:
            outcome = await self._write(change.setting, parameters)
            if outcome.kind is not OutcomeKind.REFUSED or time.monotonic() >= deadline:
                return outcome
            await asyncio.sleep(self._timings.poll_s)

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back."""
        found = (await self.read_settings()).get(change.setting)
        return read_back(change.setting, change.new, found)

    async def restart(self) -> Outcome:
        """Restarts the charger, which waits for the end of a running charge first."""
        waits = False

        async def send() -> HttpAnswer:
            nonlocal waits
            answer = await self._http.post_query("reboot", {})
            waits = answer.status == 202
            return answer

        outcome = await outcome_of_restart(send, plain_words)
        return Outcome(OutcomeKind.REFUSED, finding=_waits_for_the_car()) if waits else outcome

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger was gone and answers again; after an update OCPP is switched on again where it was on.

        Raises:
            TimedOut: it did not come back within ``timeout_s``.
        """

        async def look(restarted: bool) -> Identity | None:
            settings = await self._settings()
            return identity_from(settings) if restarted else None

        identity = await back_after_restart(look, self._timings, timeout_s)
        await self._give_ocpp_back()
        return identity

    async def upload_firmware(self, image: Path, progress: ProgressSink) -> Outcome:
        """Pushes an image in pieces, OCPP switched off meanwhile. Only the version that the charger then has is proof."""
        try:
            size = (await asyncio.to_thread(image.stat)).st_size
        except OSError:
            size = 0
        if size > LARGEST_IMAGE:
            return image_refused(f"{size} bytes, {LARGEST_IMAGE} at most")
        if is_on(await self._settings()):
            switched = await self._write(Setting.CSMS_URL, OFF)
            if not switched.good:
                return switched
            self._switch_on_again = True
        name = "firmware.signed.bin" if image.name.endswith(".signed.bin") else "firmware.bin"

        async def send(heard: ProgressSink) -> HttpAnswer:
            offset = 0
            while True:
                answer = await self._http.upload_raw(
                    f"update?offset={offset}&file={name}&size={size}",
                    image,
                    heard,
                    part=Part(offset, _PIECE),
                    answer_timeout_s=self._timings.flash_s,
                )
                offset += _PIECE
                if not answer.ok or offset >= size:
                    return answer

        outcome = await outcome_of_upload(image, send, plain_words, progress)
        if not outcome.good:
            await self._give_ocpp_back()
        return outcome

    async def close(self) -> None:
        """Ends the link."""
        await self._http.close()

    async def _give_ocpp_back(self) -> None:
        if self._switch_on_again:
            self._switch_on_again = not (await self._write(Setting.CSMS_URL, ON)).good

    async def _write(self, setting: Setting, parameters: Mapping[str, str]) -> Outcome:
        def judge(answer: HttpAnswer) -> Outcome:
            if not answer.ok:
                return refused(setting, f"{answer.status} {plain_words(answer)}".strip())
            try:
                words = not_taken(parameters, answer.json())
            except ValueError:
                raise BadAnswer(not_this_family(VENDOR, "settings", answer)) from None
            if words:
                return refused(setting, words)
            return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))

        return await outcome_of_write(
            setting,
            lambda: self._http.post_query("settings", {"ocpp_update": "1", **parameters}),
            judge,
            self._settings,
            self._timings,
        )

    async def _settings(self) -> Mapping[str, object]:
        answer = await self._http.get("settings")
        content = answer.json() if answer.ok else None
        if not isinstance(content, dict) or "serialnr" not in content:
            raise BadAnswer(not_this_family(VENDOR, "settings", answer))
        return content


def _waits_for_the_car() -> Finding:
    return Finding(
        "driver.smartevse.waits-for-the-car",
        Severity.WARNING,
        text("drivers", "The charger restarts when the running charge has ended."),
        text("drivers", "It does not interrupt a vehicle. What was written is stored."),
        (text("drivers", "End the charge at the vehicle, then continue."),),
    )
