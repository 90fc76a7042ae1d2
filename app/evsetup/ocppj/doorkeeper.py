"""Who may dial in: identity, key and language are judged; nothing is answered here.

Rules: OCPP-J 1.6 §3, §6; security whitepaper A00; what real chargers do: ``facts/ocpp.md`` §2.1, §2.5, §4.2.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from evsetup.domain.finding import Finding
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.ocppj import dial_in_findings as say
from evsetup.ocppj import request_findings
from evsetup.ocppj.dial_in import Language, Offer, basic_login, identity_in, language
from evsetup.ocppj.key_form import KeyForm, key_form
from evsetup.ocppj.log_in_limit import LogInLimit
from evsetup.ocppj.request_head import Flaw

PATH = "ocpp"
"""The path under which chargers dial in; any other path serves as well."""


@dataclass(frozen=True, slots=True)
class Knock:
    """What a charger's request says. Lists hold every header of that name, as they came.

    ``secure``: it came over TLS. ``certificate_name``: the common name of its verified client certificate, ``None`` when it
    showed none. ``flaws``: what had to be mended in the request.
    """

    address: str
    path: str
    log_ins: Sequence[str]
    subprotocols: Sequence[str]
    secure: bool = False
    certificate_name: str | None = None
    flaws: Sequence[Flaw] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Not let in: with this HTTP status, for this reason."""

    identity: str
    status: int
    finding: Finding
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Pass:
    """Let in, with security ``profile``. ``findings`` tell all that is odd about it, worst first; ``language`` may still be
    none that we speak."""

    identity: str
    key_form: KeyForm | None
    language: Language
    findings: tuple[Finding, ...]
    profile: int = 0


@dataclass(frozen=True, slots=True)
class _Expected:
    """``profiles``: the security profiles that it may come with; ``None``: whichever its key allows."""

    key: Secret | None
    previous: Secret | None = None
    profiles: frozenset[int] | None = None
    may_fall: bool = False


class Doorkeeper:
    """Knows who is expected, with which key, and with which security profile.

    Profiles (whitepaper §2): 0 no log-in, 1 Basic, 2 Basic over TLS, 3 client certificate. Once a charger has come in with
    one, a lower one is refused, as every CSMS must (A00.FR.005, A05).
    """

    def __init__(self, versions: Sequence[OcppVersion]) -> None:
        self._versions = versions
        self._expected: dict[str, _Expected] = {}
        self._proven: dict[str, int] = {}
        self._limit = LogInLimit()

    def expect(
        self, identity: str, key: Secret | None, *, profile: int | None = None, also: Collection[int] = ()
    ) -> None:
        """Lets ``identity`` in with ``key``; with any log-in when it is ``None``. Ends a lock.

        With ``profile`` only with that security profile, or one of ``also``: while an upgrade is under way both the old and
        the new one are right. Without it, with any that the key allows. No key means no authentication, and no proof of a
        profile counts any more.
        """
        before = self._expected.get(identity)
        previous = None
        if before is not None:
            previous = before.previous if before.key == key else before.key
        profiles = None if profile is None else frozenset({profile, *also})
        self._expected[identity] = _Expected(key, previous, profiles, bool(also))
        if key is None and profile is None:
            self._proven.pop(identity, None)
        self._limit.forgive(identity)

    def expect_profile(self, identity: str, profile: int | None, also: Collection[int] = ()) -> None:
        """Changes only the security profiles that ``identity`` may come with; its key stays as it is."""
        if (expected := self._expected.get(identity)) is not None:
            profiles = None if profile is None else frozenset({profile, *also})
            self._expected[identity] = replace(expected, profiles=profiles, may_fall=bool(also))

    def forget(self, identity: str) -> None:
        """Lets ``identity`` in no more."""
        self._expected.pop(identity, None)
        self._proven.pop(identity, None)

    def allow_lower_profile(self, identity: str) -> None:
        """Lets ``identity`` come back with a lower profile than it was seen with: a person said so."""
        self._proven.pop(identity, None)

    def expects(self, identity: str) -> bool:
        """Whether ``identity`` may come in."""
        return identity in self._expected

    def key_of(self, identity: str) -> Secret | None:
        """The key that ``identity`` must show; ``None`` when it needs none, or is not expected."""
        expected = self._expected.get(identity)
        return expected.key if expected is not None else None

    @property
    def wants_certificates(self) -> bool:
        """Whether anybody is expected with a client certificate: only then is one asked for, since a charger that shows one
        of another authority could not come in at all."""
        return any(self._by_certificate(identity) for identity in self._expected)

    def _by_certificate(self, identity: str) -> bool:
        """Whether ``identity`` may prove itself by a certificate in place of its key: others' certificates open no door."""
        profiles = self._expected[identity].profiles
        return 3 in profiles if profiles is not None else self._proven.get(identity) == 3

    def judge(self, knock: Knock) -> Pass | Refusal:
        """Lets the charger in or says why not."""
        identity = self._identity(knock)
        expected = self._expected.get(identity)
        if expected is None:
            return Refusal(identity, 404, self._unknown(identity, knock.path))
        form: KeyForm | None = None
        certified = knock.certificate_name is not None and self._by_certificate(identity)
        if expected.key is not None and not certified and expected.profiles != frozenset({3}):
            checked = self._check_key(knock, identity, expected.key, expected.previous)
            if isinstance(checked, Refusal):
                return checked
            form = checked
        profile = 3 if certified else _profile(knock, form)
        if (refusal := self._wrong_profile(identity, expected, knock, profile)) is not None:
            return refusal
        offered = [name for value in knock.subprotocols for name in value.split(",")]
        spoken = language(offered, self._versions)
        findings = _oddities(identity, knock, spoken, self._versions, profile == 0)
        if spoken.offer is not Offer.OTHER:
            self._proven[identity] = max(profile, self._proven.get(identity, 0))
        return Pass(identity, form, spoken, findings, profile)

    def _wrong_profile(self, identity: str, expected: _Expected, knock: Knock, profile: int) -> Refusal | None:
        proven = self._proven.get(identity, 0)
        if profile < proven and not (expected.may_fall and expected.profiles and profile in expected.profiles):
            return Refusal(identity, 403, say.lower_profile(identity, profile, proven))
        if expected.profiles is None or profile in expected.profiles or profile > max(expected.profiles):
            return None
        wanted = max(expected.profiles)
        if wanted >= 2 and not knock.secure:
            return Refusal(identity, 403, say.not_over_tls(identity, wanted))
        if wanted == 3:
            return Refusal(identity, 403, say.no_client_certificate(identity))
        return Refusal(identity, 403, say.lower_profile(identity, profile, wanted))

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


def _profile(knock: Knock, form: KeyForm | None) -> int:
    """The security profile that a link without a certificate shows: TLS without a log-in is none of them."""
    if form is None:
        return 0
    return 2 if knock.secure else 1


def _oddities(
    identity: str, knock: Knock, spoken: Language, served: Sequence[OcppVersion], unauthenticated: bool
) -> tuple[Finding, ...]:
    """All that is odd about one who is let in, worst first."""
    offered = ", ".join(name.strip() for value in knock.subprotocols for name in value.split(","))
    found: list[Finding] = [request_findings.of_flaw(identity, flaw) for flaw in knock.flaws]
    if spoken.offer is Offer.OTHER:
        found.append(say.other_version(identity, offered, served))
    if spoken.offer in {Offer.MISSING, Offer.ODD}:
        found.append(say.assumed_16(identity, offered))
    elif spoken.subprotocol is not None and (
        spoken.subprotocol != spoken.version.value or len(knock.subprotocols) > 1 or offered.rstrip().endswith(",")
    ):
        found.append(say.odd_subprotocol(identity, knock.subprotocols, spoken.version))
    if ":" in identity:
        found.append(say.colon_in_identity(identity))
    sent = knock.path.partition("?")[0].rstrip("/").rpartition("/")[2]
    if identity_in(knock.path) != identity:
        found.append(say.identity_in_log_in(identity, knock.path))
    elif sent != identity:
        found.append(say.encoded_identity(identity, sent))
    if knock.log_ins:
        found += say.odd_login(identity, knock.log_ins)
    if unauthenticated:
        found.append(say.unauthenticated(identity))
    return tuple(sorted(found, key=lambda finding: -finding.severity))
