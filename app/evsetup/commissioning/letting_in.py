"""Whom a person lets dial in to this laptop now: under which identity, with which key, and who was turned away.

A key is made for every identity; "no authentication" is a switch for the one charger that is being let in, and ends with the
next one (``facts/serial-firmware-security.md`` §3.1).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from evsetup.commissioning.charger_secrets import owner_of_dial_in
from evsetup.commissioning.doors import Doors
from evsetup.domain.csms_address import UrlRule, final_url, generate_key
from evsetup.domain.finding import Finding, Severity
from evsetup.domain.secret import Secret
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, DialledIn, Dropped, Noticed
from evsetup.storage.owner_secrets import OwnerSecrets
from evsetup.storage.vault import Vault
from evsetup.storage.vault_faults import VaultFault

log = logging.getLogger(__name__)

_MOST_FINDINGS = 8
_SAID_BY_THE_SWITCH = "dial-in.unauthenticated"


class LettingIn:
    """One identity at a time, and what was said of all that dialled in. ``charger_of`` gives the id of the site's charger with
    an identity, empty when there is none: the keys of its jobs are tried, too."""

    def __init__(
        self, csms: CommissioningCsms, vault: Vault, charger_of: Callable[[str], Awaitable[str]] | None = None
    ) -> None:
        self._csms = csms
        self._vault = vault
        self._charger_of = charger_of or _unknown
        self._doors = Doors(csms, vault, {})
        self._findings: dict[tuple[str, str], Finding] = {}
        self._listeners: list[Callable[[], None]] = []
        self._proven: asyncio.Queue[tuple[str, Secret]] = asyncio.Queue()
        self.identity = ""
        csms.subscribe(self._heard)

    @property
    def key(self) -> Secret | None:
        """The key that the charger must show; ``None`` when it comes in without."""
        return self._csms.key_of(self.identity)

    @property
    def without_authentication(self) -> bool:
        """Whether anybody may come in under this identity."""
        return bool(self.identity) and self._csms.expects(self.identity) and self.key is None

    @property
    def connected(self) -> bool:
        """Whether the charger is here."""
        return self.identity in self._csms.charge_points

    @property
    def address(self) -> str:
        """The whole URL for security profiles 0 and 1; empty when it is not served."""
        return self._whole(self._csms.url_for(1))

    @property
    def secure_address(self) -> str:
        """The whole URL for security profiles 2 and 3; empty when it is not served."""
        return self._whole(self._csms.secure_url)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Of those that were turned away or stand out, the newest first; each thing once."""
        return tuple(reversed(self._findings.values()))

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Calls ``callback`` after every change; returns how to stop that."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    async def let_in(self, identity: str) -> None:
        """Lets ``identity`` in, with the key that it has already, else with a new one. The one before needs a key again.

        Done again for the same charger, it may come back with a lower security profile than before: it was reset.
        """
        identity = identity.strip()
        if not identity:
            return
        if self.without_authentication and identity != self.identity:
            await self.require_key()
        self.identity = identity
        self._csms.allow_lower_profile(identity)
        await self.require_key()

    async def require_key(self) -> None:
        """Ends "no authentication": the key that was made for the charger, or a new one, is asked for."""
        identity = self.identity
        if not identity or self._csms.key_of(identity) is not None:
            self._changed()
            return
        if await self._doors.try_known(identity, await self._charger_of(identity)):
            self._changed()
            return
        await self._use(identity, generate_key())

    async def new_key(self) -> None:
        """Makes another key; the charger must be given it."""
        if self.identity:
            await self._use(self.identity, generate_key())

    def allow_without_key(self) -> None:
        """Lets in whoever names this identity, until a key is required again."""
        if self.identity:
            self._csms.expect(self.identity, None)
            self._changed()

    async def keep_proofs(self) -> None:
        """Notes in the vault with which key each charger came in, until it is cancelled: the ones before are then over."""
        while True:
            identity, key = await self._proven.get()
            own = self._own(identity)
            try:
                await asyncio.to_thread(own.seen, "key", key)
                await asyncio.to_thread(own.confirm, "key", key)
            except VaultFault as fault:
                log.info("the key of a dial-in was not noted in the vault: %s", fault.finding.code)
            self._changed()

    def _own(self, identity: str) -> OwnerSecrets:
        return OwnerSecrets(self._vault, owner_of_dial_in(identity))

    async def _use(self, identity: str, key: Secret) -> None:
        await asyncio.to_thread(self._own(identity).put, "key", key)
        self._csms.expect(identity, key)
        self._changed()

    def _whole(self, url: str) -> str:
        return final_url(url, self.identity, UrlRule.APPENDED_ENCODED) if url and self.identity else url

    def _heard(self, event: CsmsEvent) -> None:
        match event:
            case DialledIn(identity=identity, findings=findings, admitted=admitted, profile=profile):
                if admitted:
                    self._findings = {at: said for at, said in self._findings.items() if at[0] != identity}
                    if profile in {1, 2} and (key := self._csms.key_of(identity)) is not None:
                        self._proven.put_nowait((identity, key))
                self._note(identity, findings)
            case Noticed(identity=identity, finding=finding):
                self._note(identity, (finding,))
            case Dropped():
                pass
            case _:
                return
        self._changed()

    def _note(self, identity: str, findings: tuple[Finding, ...]) -> None:
        for finding in reversed(findings):
            if finding.severity >= Severity.WARNING and finding.code != _SAID_BY_THE_SWITCH:
                self._findings.pop((identity, finding.code), None)
                self._findings[identity, finding.code] = finding
        while len(self._findings) > _MOST_FINDINGS:
            self._findings.pop(next(iter(self._findings)))

    def _changed(self) -> None:
        for listener in tuple(self._listeners):
            listener()


async def _unknown(_identity: str) -> str:
    return ""
