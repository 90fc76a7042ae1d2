"""Who may dial in: identity, key and language are judged; nothing is answered here.

Rules: OCPP-J 1.6 §3, §6; security whitepaper A00; what real chargers do: ``facts/ocpp.md`` §2.1, §2.5, §4.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj import dial_in_findings as say
from evsetup.ocppj.dial_in import Language, Offer, basic_login, identity_in, language
from evsetup.ocppj.key_form import KeyForm, key_form
from evsetup.ocppj.log_in_limit import LogInLimit

PATH = "ocpp"
"""The path under which chargers dial in; any other path serves as well."""


@dataclass(frozen=True, slots=True)
class Knock:
    """What a charger's request says. Lists hold every header of that name, as they came."""

    address: str
    path: str
    log_ins: Sequence[str]
    subprotocols: Sequence[str]
    upgrades: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """Not let in: with this HTTP status, for this reason."""

    identity: str
    status: int
    finding: Finding
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pass:
    """Let in. ``finding`` tells the oddest thing about it, if there is one; ``language`` may still be none that we speak."""

    identity: str
    key_form: KeyForm | None
    language: Language
    finding: Finding | None


@dataclass(frozen=True, slots=True)
class _Expected:
    key: Secret | None
    previous: Secret | None = None


class Doorkeeper:
    """Knows who is expected, with which key."""

    def __init__(self, versions: Sequence[OcppVersion]) -> None:
        self._versions = versions
        self._expected: dict[str, _Expected] = {}
        self._limit = LogInLimit()

    def expect(self, identity: str, key: Secret | None) -> None:
        """Lets ``identity`` in with ``key``; with any log-in when it is ``None``. Ends a lock."""
        before = self._expected.get(identity)
        previous = None
        if before is not None:
            previous = before.previous if before.key == key else before.key
        self._expected[identity] = _Expected(key, previous)
        self._limit.forgive(identity)

    def forget(self, identity: str) -> None:
        """Lets ``identity`` in no more."""
        self._expected.pop(identity, None)

    def expects(self, identity: str) -> bool:
        """Whether ``identity`` may come in."""
        return identity in self._expected

    def judge(self, knock: Knock) -> Pass | Refusal:
        """Lets the charger in or says why not."""
        identity = self._identity(knock)
        expected = self._expected.get(identity)
        if expected is None:
            return Refusal(identity, 404, self._unknown(identity, knock.path))
        form: KeyForm | None = None
        if expected.key is not None:
            checked = self._check_key(knock, identity, expected.key, expected.previous)
            if isinstance(checked, Refusal):
                return checked
            form = checked
        offered = [name for value in knock.subprotocols for name in value.split(",")]
        spoken = language(offered, self._versions)
        return Pass(identity, form, spoken, _oddity(identity, knock, spoken, expected.key is None))

    def _identity(self, knock: Knock) -> str:
        """The identity in the path; where the path holds none, the user of the log-in, if that one is expected."""
        identity = identity_in(knock.path)
        if identity in self._expected or identity not in {"", PATH}:
            return identity
        login = basic_login(knock.log_ins[0]) if knock.log_ins else None
        user = login.user.decode(errors="replace") if login is not None else ""
        return user if user in self._expected else ""

    def _unknown(self, identity: str, path: str) -> Finding:
        if not identity:
            return say.no_identity(path)
        alike = (known for known in self._expected if known.strip().casefold() == identity.strip().casefold())
        if (expected := next(alike, None)) is not None:
            return say.other_spelling(identity, expected)
        return say.unknown_identity(identity, path)

    def _check_key(self, knock: Knock, identity: str, key: Secret, previous: Secret | None) -> KeyForm | Refusal:
        if (locked_s := self._limit.locked_s(knock.address, identity)) > 0:
            return Refusal(identity, 429, say.too_many(identity, locked_s), (("Retry-After", str(locked_s)),))
        finding: Finding
        if not knock.log_ins:
            finding = say.no_key(identity)
        elif (login := basic_login(knock.log_ins[0], identity)) is None:
            finding = say.garbled_login(identity)
        elif login.user != identity.encode():
            finding = say.other_user(identity, login.user.decode(errors="replace"))
        elif (form := key_form(key, login.password)) is not None:
            return form
        elif previous is not None and key_form(previous, login.password) is not None:
            finding = say.old_key(identity)
        else:
            finding = say.wrong_key(identity, len(login.password))
        if knock.log_ins:
            self._limit.failed(knock.address, identity)
        return Refusal(identity, 401, finding, (("WWW-Authenticate", 'Basic realm="OCPP"'),))


def _oddity(identity: str, knock: Knock, spoken: Language, unauthenticated: bool) -> Finding | None:
    offered = ", ".join(name.strip() for value in knock.subprotocols for name in value.split(","))
    if spoken.offer is Offer.OTHER:
        return say.other_version(identity, offered)
    if not knock.upgrades:
        return say.no_upgrade_header(identity)
    if spoken.offer in {Offer.MISSING, Offer.ODD}:
        return say.assumed_16(identity, offered)
    return say.unauthenticated(identity) if unauthenticated else None
