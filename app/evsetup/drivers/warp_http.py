"""Tinkerforge WARP chargers over their HTTP API.

Wire facts: ``facts/chargers.md`` §2. Nobody must log in until a user has a password; then it is HTTP Digest. ``GET /topic``
reads, ``PUT /topic`` writes: 200 with an empty body when it was taken, 400 with plain words when it was refused. The OCPP
settings are refused while a transaction runs. After a new fixed address the charger waits to be visited there, and goes back
to the one of before when nobody comes: so the link follows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from evsetup.domain.capability import Capability
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import ProgressSink, unheard
from evsetup.domain.settings import Setting, Settings, StaticAddress, Unknown
from evsetup.domain.text import text
from evsetup.drivers.outcomes import never_shown, read_back, refused
from evsetup.drivers.warp_config import (
    EFFECTS,
    ETHERNET,
    NETWORK,
    OCPP,
    SLOT,
    TOPIC_OF,
    WIFI,
    Write,
    identity_from,
    settings_from,
    writes_for,
)
from evsetup.drivers.web_charger import (
    WebTimings,
    back_after_restart,
    left_for_other_network,
    not_this_family,
    outcome_of_restart,
    outcome_of_write,
    plain_words,
    sent_together,
)
from evsetup.drivers.web_upload import outcome_of_upload
from evsetup.links.faults import BadAnswer, LinkFault, LinkLost, TimedOut, Unreachable
from evsetup.links.http import HttpAnswer, HttpLink

FAMILY = "WARP"
_WIFI = frozenset({Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE})
_CUTS = frozenset({*_WIFI, Setting.ETHERNET})
_OPTIONAL = frozenset({ETHERNET, WIFI, SLOT})


class WarpHttp:
    """Reads and changes one WARP; ``http`` logs in by Digest."""

    name = "warp-http"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.ETHERNET,
            Capability.WIFI,
            Capability.HOSTNAME,
            Capability.CSMS,
            Capability.KEY,
            Capability.RESTART,
            Capability.FIRMWARE_UPLOAD,
        }
    )

    def __init__(self, http: HttpLink, timings: WebTimings | None = None) -> None:
        self._http = http
        self._timings = timings or WebTimings()
        self._topics: dict[str, Mapping[str, object]] = {}
        self._coming: Mapping[Setting, Change] = {}

    def effect_of(self, setting: Setting) -> Effect | None:
        """OCPP acts at once, the host name after a restart; a new network takes the charger away."""
        return EFFECTS.get(setting)

    async def read_identity(self) -> Identity:
        """Who the charger is."""
        return identity_from(await self._get("info/name"), await self._get("info/version"))

    async def read_settings(self) -> Settings:
        """Settings as the charger reports them now; both passwords are ``UNREADABLE``, and Ethernet is absent without a socket."""
        self._topics = {}
        for topic in (NETWORK, ETHERNET, WIFI, OCPP, SLOT):
            if (content := await self._topic(topic)) is not None:
                self._topics[topic] = content
        return settings_from(self._topics)

    async def ocpp_connected(self) -> bool | None:
        """Whether the charger says that it is connected to its CSMS."""
        return bool((await self._get("ocpp/state")).get("connected"))

    def foresee(self, changes: Sequence[Change]) -> None:
        """Tells which changes will be applied, so that name and password of a Wi-Fi go out together."""
        self._coming = {change.setting: change for change in changes}

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting, and with a Wi-Fi name its password, when that was foreseen."""
        writes: dict[str, Write] = {}
        for part in sent_together(change, self._coming, _WIFI):
            wanted = writes_for(part)
            if isinstance(wanted, Outcome):
                return wanted
            for write in wanted:
                members = writes[write.topic].members if write.topic in writes else {}
                writes[write.topic] = Write(write.topic, {**members, **write.members})
        outcome = Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger had this value already"))
        for write in writes.values():
            if write.topic == SLOT and not await self._slot_differs(write):
                continue
            outcome = await self._write(change.setting, write)
            if not outcome.good:
                return outcome
        if isinstance(change.new, StaticAddress):
            await self._follow(change.new)
        return outcome

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back; for a password the charger's own word is all there is."""
        try:
            content = await self._topic(TOPIC_OF[change.setting])
            slot = await self._topic(SLOT) if change.setting is Setting.CSMS_URL else None
        except LinkFault as fault:
            if change.setting in _CUTS and isinstance(fault, Unreachable | LinkLost):
                return left_for_other_network()
            raise
        topics = {TOPIC_OF[change.setting]: content or {}, **({SLOT: slot} if slot is not None else {})}
        self._topics.update(topics)
        found = settings_from(topics).get(change.setting)
        if found is Unknown.UNREADABLE and change.setting.is_secret:
            return never_shown()
        return read_back(change.setting, change.new, found)

    async def restart(self) -> Outcome:
        """Restarts the charger."""
        return await outcome_of_restart(lambda: self._http.put_json("reboot", None), plain_words)

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger was gone and answers again.

        Raises:
            TimedOut: it did not come back within ``timeout_s``.
        """

        async def look(restarted: bool) -> Identity | None:
            name = await self._get("info/name")
            return identity_from(name, await self._get("info/version")) if restarted else None

        return await back_after_restart(look, self._timings, timeout_s)

    async def upload_firmware(self, image: Path, progress: ProgressSink) -> Outcome:
        """Lets the charger check the image first, then pushes it. Only the version that it then has is proof."""

        async def check(_: ProgressSink) -> HttpAnswer:
            await self._get("info/version")  # for a nonce: the body of an upload cannot be sent twice
            return await self._http.upload_raw("check_firmware", image, unheard, answer_timeout_s=self._timings.flash_s)

        async def flash(heard: ProgressSink) -> HttpAnswer:
            return await self._http.upload_raw("flash_firmware", image, heard, answer_timeout_s=self._timings.flash_s)

        checked = await outcome_of_upload(image, check, _flaw, unheard)
        return await outcome_of_upload(image, flash, _flaw, progress) if checked.good else checked

    async def close(self) -> None:
        """Ends the link."""
        await self._http.close()

    async def _slot_differs(self, write: Write) -> bool:
        """Whether the charging slot for OCPP must be switched; old firmware has none."""
        now = self._topics.get(SLOT) or await self._topic(SLOT)
        return now is not None and now.get("enabled") != write.members["enabled"]

    async def _write(self, setting: Setting, write: Write) -> Outcome:
        now = self._topics.get(write.topic)
        if now is None:
            now = await self._topic(write.topic) or {}

        def judge(answer: HttpAnswer) -> Outcome:
            if not answer.ok:
                return refused(
                    setting,
                    f"{answer.status} {plain_words(answer)}".strip(),
                    text("drivers", "End a running charge first: the charger takes no OCPP settings then."),
                    text("drivers", "Check the value. Update the firmware when it is right."),
                )
            if answer.body:
                raise BadAnswer(not_this_family(FAMILY, write.topic, answer))
            return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))

        return await outcome_of_write(
            setting,
            lambda: self._http.put_json(write.topic, write.whole(now)),
            judge,
            lambda: self._get("info/name"),
            self._timings,
            leaves=setting in _CUTS,
        )

    async def _follow(self, address: StaticAddress) -> None:
        """Goes where the charger goes. It listens there a moment after it has answered, or never."""
        there = self._http.elsewhere(address.address.partition("/")[0])
        probe = WarpHttp(there, self._timings)
        try:
            await back_after_restart(lambda _: probe.read_identity(), self._timings, self._timings.settle_s)
        except TimedOut:
            await there.close()
            return
        await self._http.close()
        self._http = there

    async def _topic(self, topic: str) -> Mapping[str, object] | None:
        """A topic; ``None`` when this model does not have it."""
        answer = await self._http.get(topic)
        return None if answer.status == 404 and topic in _OPTIONAL else self._object(topic, answer)

    async def _get(self, path: str) -> Mapping[str, object]:
        return self._object(path, await self._http.get(path))

    def _object(self, path: str, answer: HttpAnswer) -> Mapping[str, object]:
        content = answer.json() if answer.ok else None
        if not isinstance(content, dict):
            raise BadAnswer(not_this_family(FAMILY, path, answer))
        return content


def _flaw(answer: HttpAnswer) -> str:
    """Why an image was refused, in the charger's own words."""
    try:
        content = answer.json()
    except BadAnswer:
        return plain_words(answer)
    error = content.get("error") if isinstance(content, dict) else None
    return error if isinstance(error, str) else plain_words(answer)
