"""OpenEVSE chargers over their HTTP API.

Wire facts: ``facts/chargers.md`` §1. ``POST /config`` takes a part of the configuration and answers 200 with ``msg`` ("done", "no
change"), or 400 with the reason. OCPP settings act at once; a new Wi-Fi takes the charger to another network, so name and password of
it go out in one message. Log-in: ``openevse_page``; certificates, Wi-Fi scan, factory values and signed images have files of their own.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

from evsetup.domain.capability import Capability
from evsetup.domain.certificate import CertificateUse, InstalledCertificate
from evsetup.domain.finding import Finding
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.progress import ProgressSink
from evsetup.domain.settings import Setting, Settings, Unknown
from evsetup.domain.text import text
from evsetup.domain.wifi import WifiNetwork
from evsetup.drivers.openevse_certificates import OpenEvseCertificates, no_own_certificate
from evsetup.drivers.openevse_config import VENDOR, WRITABLE, identity_from, members_for, settings_from
from evsetup.drivers.openevse_factory import before_reset, reset
from evsetup.drivers.openevse_page import OpenEvsePage, message_of
from evsetup.drivers.openevse_signature import MAKERS_KEY, Signature, only_signed, signature_of, wrong_signature
from evsetup.drivers.openevse_wifi import networks_heard
from evsetup.drivers.outcomes import read_back, refused
from evsetup.drivers.web_charger import (
    NotRestarted,
    WebTimings,
    back_after_restart,
    left_for_other_network,
    not_this_family,
    outcome_of_restart,
    outcome_of_write,
    seconds_up,
    sent_together,
)
from evsetup.drivers.web_upload import outcome_of_upload
from evsetup.links.faults import BadAnswer, LinkFault, LinkLost, TimedOut
from evsetup.links.http import HttpAnswer, HttpLink

_WIFI = frozenset({Setting.WIFI_SSID, Setting.WIFI_PASSPHRASE})
_SCANS = 6
_SIGNATURE_ERROR = re.compile(r"Error: 14\b")
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

    def __init__(self, http: HttpLink, timings: WebTimings | None = None, *, signing_key: str = MAKERS_KEY) -> None:
        self._page = OpenEvsePage(http)
        self._certificates = OpenEvseCertificates(self._page)
        self._signing_key = signing_key
        self._timings = timings or WebTimings()
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
        return identity_from(await self._page.get("config"), await self._page.get("status"))

    async def read_settings(self) -> Settings:
        """Settings as the charger reports them now; the Wi-Fi password is ``UNREADABLE``."""
        return settings_from(await self._page.get("config"))

    async def ocpp_connected(self) -> bool | None:
        """Whether the charger says that it is connected to its CSMS; ``None`` when its firmware does not tell."""
        connected = (await self._page.get("status")).get("ocpp_connected")
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
            return await self._page.post("restart", {"device": "gateway"})

        outcome = await outcome_of_restart(send, message_of)
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
            status = await self._page.get("status")
            if restarted and self._restart_unanswered and self._runs_on(status):
                raise NotRestarted
            if restarted or self._has_restarted(status):
                return identity_from(await self._page.get("config"), status)
            return None

        return await back_after_restart(look, self._timings, timeout_s)

    async def upload_firmware(self, image: Path, progress: ProgressSink) -> Outcome:
        """Pushes an image; the charger writes it, answers and restarts. Only the version that it then has is proof.

        One with a signature that is not the maker's is not sent.
        """
        try:
            signature = await asyncio.to_thread(signature_of, image, self._signing_key)
        except OSError:
            signature = Signature.NONE  # sending it says why it cannot be read
        if signature is Signature.WRONG:
            return Outcome(OutcomeKind.REFUSED, finding=wrong_signature())
        signed = signature is Signature.MAKERS
        refusal: list[str] = []

        async def send(heard: ProgressSink) -> HttpAnswer:
            await self._note_uptime()
            path = f"update?size={(await asyncio.to_thread(image.stat)).st_size}" if signed else "update"
            return await self._page.upload(path, image, heard, self._timings.flash_s)

        def words(answer: HttpAnswer) -> str:
            refusal.append(message_of(answer))
            return refusal[-1]

        outcome = await outcome_of_upload(image, send, words, progress)
        if refusal and _SIGNATURE_ERROR.search(refusal[-1]):
            return Outcome(OutcomeKind.REFUSED, finding=only_signed(refusal[-1], signed=signed))
        return outcome

    async def networks(self) -> tuple[WifiNetwork, ...]:
        """The Wi-Fi networks that it hears, strongest first. Raises a ``LinkFault`` when it tells none."""
        return await networks_heard(self._page, pause_s=self._timings.scan_pause_s, asks=_SCANS)

    async def installed_certificates(self) -> tuple[InstalledCertificate, ...]:
        """What the charger lists. Raises a ``LinkFault`` when it does not tell."""
        return await self._certificates.listed()

    async def install_certificate(self, use: CertificateUse, certificate_pem: str) -> Outcome:
        """Installs a root, and looks whether it is listed."""
        return await self._certificates.install(use, certificate_pem)

    async def delete_certificate(self, certificate: InstalledCertificate) -> Outcome:
        """Deletes one, and looks whether it is gone."""
        return await self._certificates.delete(certificate)

    async def renew_own_certificate(self, organisation: str, sign: Callable[[str], Awaitable[str]]) -> Outcome:
        """This charger makes no request: ``NOT_OFFERED``."""
        return no_own_certificate()

    async def before_factory_reset(self) -> Finding:
        """What it would forget and keep, as it tells of itself now. Raises a ``LinkFault``."""
        return before_reset(await self._page.get("config"), await self._page.get("status"))

    async def factory_reset(self) -> Outcome:
        """Sends it back to its factory values; it then restarts."""
        await self._note_uptime()
        outcome = await reset(self._page)
        self._restart_unanswered = outcome.kind is OutcomeKind.LINK_LOST_EXPECTED
        return outcome

    async def close(self) -> None:
        """Ends the link."""
        await self._page.close()

    async def _write(self, setting: Setting, members: Mapping[str, object]) -> Outcome:
        def judge(answer: HttpAnswer) -> Outcome:
            if not answer.ok:
                return refused(setting, f"{answer.status} {message_of(answer)}".strip())
            match answer.json():
                case {"msg": "no change"}:
                    return Outcome(OutcomeKind.UNCHANGED, text("drivers", "the charger had this value already"))
                case {"msg": _}:
                    return Outcome(OutcomeKind.APPLIED, text("drivers", "the charger took it over"))
                case _:
                    raise BadAnswer(not_this_family(VENDOR, "config", answer))

        return await outcome_of_write(
            setting,
            lambda: self._page.post("config", members),
            judge,
            lambda: self._page.get("status"),
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

    async def _note_uptime(self) -> None:
        self._uptime_before, self._uptime_at = (
            seconds_up((await self._page.get("status")).get("uptime")),
            time.monotonic(),
        )

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
