"""LRT wallboxes over their local HTTP API.

Wire facts: ``facts/chargers.md`` §11, PyPI lrt_wallbox 0.2.0. Every message is ``POST /api``. Who it is, and a restart, need no
log-in. For the rest a session (a number of our choice in a header) logs in with name and password, and proves with a signature that
it holds the private key that belongs to the user's public one. A user has one such key, the one of the maker's app: ours, made
for this session alone, takes its place for as long as one act lasts, and the owner's is put back, whatever happens.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from evsetup.domain.capability import Capability
from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.text import text
from evsetup.drivers.lrt_codec import (
    EFFECTS,
    FIRMWARES,
    LOAD,
    NETWORK,
    OCPP,
    PERMISSION,
    SERIAL,
    VENDOR,
    Refusal,
    decode,
    encode,
    identity_from,
    octets,
    settings_from,
    write_for,
)
from evsetup.drivers.outcomes import from_fault, read_back, refused
from evsetup.drivers.web_charger import (
    WebTimings,
    back_after_restart,
    not_this_family,
    outcome_of_restart,
    outcome_of_write,
    plain_words,
)
from evsetup.links.faults import BadAnswer, Busy, LinkFault, LockedOut, Unauthorized
from evsetup.links.http import HttpAnswer, HttpLink
from evsetup.links.http_findings import HttpFindings

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

_PATH = "api"


class LrtHttp:
    """Reads and changes one LRT wallbox; ``http`` knows its user and password."""

    name = "lrt-http"
    capabilities = frozenset(
        {
            Capability.READ_IDENTITY,
            Capability.READ_SETTINGS,
            Capability.CSMS,
            Capability.LIMITS,
            Capability.RESTART,
        }
    )

    def __init__(self, http: HttpLink, timings: WebTimings | None = None) -> None:
        self._http = http
        self._http.sends_basic = False
        self._http.headers["SESSIONID"] = str(secrets.randbelow(9 * 10**9) + 10**9)
        self._timings = timings or WebTimings()
        self._key: EllipticCurvePrivateKey | None = None
        self._owed: Mapping[str, object] | None = None
        """The user as the owner left it, while our key stands in the place of the owner's."""

    def effect_of(self, setting: Setting) -> Effect | None:
        """The address of the CSMS and the highest current are all that can be written."""
        return EFFECTS.get(setting)

    async def read_identity(self) -> Identity:
        """Who the charger is, without a log-in."""
        return identity_from(await self._asked(SERIAL), await self._asked(FIRMWARES))

    async def read_settings(self) -> Settings:
        """Settings as the charger stores them now."""
        async with self._session():
            return settings_from(
                await self._asked(f"{OCPP}/get"), await self._asked(f"{LOAD}/get"), await self._asked(f"{NETWORK}/get")
            )

    async def apply(self, change: Change) -> Outcome:
        """Writes one setting, which acts after a restart at the latest."""
        wanted = write_for(change)
        if isinstance(wanted, Outcome):
            return wanted
        key, body = wanted

        def judge(answer: HttpAnswer) -> Outcome:
            if isinstance(said := self._body(key, answer), Refusal):
                return refused(change.setting, str(said))
            return Outcome(OutcomeKind.NEEDS_RESTART, text("drivers", "stored; it acts after the restart"))

        try:
            async with self._session():
                return await outcome_of_write(
                    change.setting,
                    lambda: self._post(key, body),
                    judge,
                    lambda: self._asked(SERIAL),
                    self._timings,
                )
        except (Unauthorized, LockedOut, Busy) as fault:
            return from_fault(fault, OutcomeKind.REFUSED)

    async def confirm(self, change: Change) -> Outcome:
        """Reads the setting back."""
        return read_back(change.setting, change.new, (await self.read_settings()).get(change.setting))

    async def restart(self) -> Outcome:
        """Restarts the charger; no session survives that."""
        return await outcome_of_restart(lambda: self._post("util/restart", {"restart": True}), plain_words)

    async def wait_until_back(self, timeout_s: float) -> Identity:
        """Waits until the charger was gone and answers again.

        Raises:
            TimedOut: it did not come back within ``timeout_s``.
        """

        async def look(restarted: bool) -> Identity | None:
            identity = await self.read_identity()
            return identity if restarted else None

        return await back_after_restart(look, self._timings, timeout_s)

    async def close(self) -> None:
        """Puts the owner's key back, should that still be owed, and ends the link."""
        await self._give_back()
        await self._http.close()

    @asynccontextmanager
    async def _session(self) -> AsyncIterator[None]:
        """Logged in with both proofs for as long as it takes; the owner's key comes back also when the work failed or was stopped."""
        login = self._http.credentials
        if login is not None:
            body = {"name": login.user, "password": login.password.reveal()}
            if (await self._asked("auth/password", body)).get("authenticated") is not True:
                raise Unauthorized(
                    HttpFindings(self._http.host, self._http.base_url).wrong_password("authenticated: false")
                )
        try:
            if login is not None:
                await self._prove_key()
            yield
        finally:
            await self._give_back()

    async def _prove_key(self) -> None:
        """Puts the public half of a key of ours into the user, and signs what the charger makes up."""
        from cryptography.hazmat.primitives import hashes, serialization
        from cryptography.hazmat.primitives.asymmetric import ec

        if self._key is None:
            self._key = await asyncio.to_thread(ec.generate_private_key, ec.SECP256R1())
        public = self._key.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint
        )
        user = {str(name): value for name, value in (await self._asked("user/current")).items()}
        number = user.get("id")
        if type(number) is not int:
            raise BadAnswer(not_this_family(VENDOR, "user/current", None))
        self._owed = self._owed or user
        await self._asked("user/update", {"id": number, "user": {**user, "publicKey": list(public)}})
        challenge = octets((await self._asked("auth/key/init", {"user_id": number})).get("challenge"))
        if not challenge:
            raise BadAnswer(not_this_family(VENDOR, "auth/key/init", None))
        signature = await asyncio.to_thread(self._key.sign, challenge, ec.ECDSA(hashes.SHA256()))
        said = await self._asked("auth/key/response", {"encrypted": list(signature)})
        if said.get("authenticated") is not True:
            raise BadAnswer(not_this_family(VENDOR, "auth/key/response", None))

    async def _give_back(self) -> None:
        """The owner's key takes its place again. Where the link is gone, that stays owed until the next act or the end."""
        if self._owed is None:
            return
        giving = asyncio.ensure_future(self._put_back(self._owed))
        try:
            await asyncio.shield(giving)
        except asyncio.CancelledError:
            await giving
            raise

    async def _put_back(self, user: Mapping[str, object]) -> None:
        try:
            async with asyncio.timeout(self._timings.poll_answer_s):
                await self._asked("user/update", {"id": user["id"], "user": dict(user)})
        except (LinkFault, TimeoutError):
            return
        self._owed = None

    async def _asked(self, key: str, body: object = None) -> Mapping[object, object]:
        """The body of the answer about ``key``.

        Raises:
            Unauthorized: it asks for a log-in.
            BadAnswer: it is no answer, or another refusal.
        """
        answer = await self._post(key, body)
        said = self._body(key, answer)
        if isinstance(said, Refusal) and said.kind == PERMISSION:
            find = HttpFindings(self._http.host, self._http.base_url)
            raise Unauthorized((find.wrong_password if self._http.credentials else find.wants_password)(str(said)))
        if not isinstance(said, dict):
            raise BadAnswer(not_this_family(VENDOR, f"{_PATH} {key}", answer))
        return said

    async def _post(self, key: str, body: object) -> HttpAnswer:
        return await self._http.post_bytes(_PATH, encode(key, body), "application/cbor")

    def _body(self, key: str, answer: HttpAnswer) -> object:
        try:
            if answer.ok:
                return decode(answer.body)
        except ValueError:
            pass
        raise BadAnswer(not_this_family(VENDOR, f"{_PATH} {key}", answer))
