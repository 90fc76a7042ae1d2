from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from evsetup.domain.finding import Finding, Severity
from evsetup.domain.tls import WHITEPAPER_SUITES
from evsetup.links.certificate_form import CertificateForm, new_key
from evsetup.ocppj.probe.chain import ChainSeen, in_order, path, related
from evsetup.ocppj.probe.distrusted import judge_distrusted
from evsetup.ocppj.probe.handshake import ClientCertificateWish, Handshake, chain_of
from evsetup.ocppj.probe.inspection import inspector
from evsetup.ocppj.probe.tls_looks import Look, Looks
from evsetup.ocppj.probe.trust import authorities_of_the_system, trust
from evsetup.ocppj.probe.trusted import judge_trusted

HOST = "csms.example"
KEYS = {name: new_key() for name in ("old root", "root", "upper", "lower", "leaf")}
SHAKEN = Handshake("TLSv1.3", "TLS_AES_256_GCM_SHA384", ())
UNKNOWN = Looks(dict.fromkeys(WHITEPAPER_SUITES, Look()), {}, Look(), None, ClientCertificateWish())


def made(name: str, issuer: tuple[x509.Certificate, str] | None, **form: object) -> x509.Certificate:
    """The certificate of ``name``, signed by the key of the issuer (a certificate and its owner)."""
    days = {"not_before": datetime.now(UTC) - timedelta(days=5), "not_after": datetime.now(UTC) + timedelta(days=700)}
    filled = CertificateForm(**{"common_name": name, "authority": True, **days, **form})  # type: ignore[arg-type]
    above, owner = issuer or (None, name)
    return filled.fill(KEYS[name].public_key(), above, KEYS[owner])


ROOT = made("root", None)
UPPER = made("upper", (ROOT, "root"))
LOWER = made("lower", (UPPER, "upper"))
LEAF = made("leaf", (LOWER, "lower"), authority=False, names=[HOST], serves=True, common_name=HOST)


@pytest.mark.parametrize("above", list(permutations([LOWER, UPPER, ROOT])))
def test_the_way_to_the_root_is_found_in_whatever_order_the_chain_is_sent(above: tuple[x509.Certificate, ...]) -> None:
    way = path((LEAF, *above), [ROOT])
    assert way.whole == (LEAF, LOWER, UPPER, ROOT)
    assert way.root == ROOT
    assert in_order((LEAF, *above)) is (above == (LOWER, UPPER, ROOT))
    assert related((LEAF, *above)) == (LEAF, *above)


def test_the_way_ends_where_a_certificate_is_missing() -> None:
    assert path((LEAF, UPPER), [ROOT]).links == (LEAF,)
    assert path((LEAF, LOWER), [ROOT]).links == (LEAF, LOWER)
    assert path((LEAF, LOWER), [ROOT]).root is None


def test_the_way_that_openssl_went_is_taken_over_where_all_of_it_was_sent() -> None:
    went = (LEAF, LOWER, UPPER, ROOT)
    assert ChainSeen(HOST, datetime.now(UTC), (LEAF, UPPER, LOWER), (ROOT,), "ca.pem", went).way.whole == went
    from_the_file = ChainSeen(HOST, datetime.now(UTC), (LEAF, LOWER), (ROOT,), "ca.pem", went)
    assert from_the_file.way.root is None
    assert judged(from_the_file).code == "probe.certificate.missing-intermediate"
    alone = (ROOT,)
    assert ChainSeen(HOST, datetime.now(UTC), alone, alone, "ca.pem", alone).way == ((ROOT,), ROOT)


def test_a_chain_that_bites_its_own_tail_comes_to_an_end() -> None:
    one = made("upper", (made("lower", None), "lower"))
    other = made("lower", (made("upper", None), "upper"))
    leaf = made("leaf", (other, "lower"), authority=False)
    assert path((leaf, other, one), [ROOT]).root is None
    assert related((leaf, other, one)) == (leaf, other, one)


def test_a_cross_signed_root_belongs_to_the_chain_as_public_authorities_send_it() -> None:
    old = made("old root", None)
    crossed = made("root", (old, "old root"))
    sent = (LEAF, LOWER, UPPER, crossed)
    seen = ChainSeen(HOST, datetime.now(UTC), sent, (ROOT,), "ca.pem")
    assert seen.way.root == ROOT
    assert judged(seen).code == "probe.certificate.ok"
    older = seen._replace(roots=(old,))
    assert older.way.whole == (LEAF, LOWER, UPPER, crossed, old)
    assert judged(older).code == "probe.certificate.ok"


def test_of_two_roots_with_one_key_the_one_that_lasts_longer_counts() -> None:
    longer = made("root", None, not_after=datetime.now(UTC) + timedelta(days=5000))
    assert path((LEAF, LOWER, UPPER), [ROOT, longer]).root == longer
    assert path((LEAF, LOWER, UPPER), [longer, ROOT]).root == longer


def test_a_root_of_the_same_name_with_another_key_is_no_root() -> None:
    stranger = ec.generate_private_key(ec.SECP256R1())
    namesake = CertificateForm(common_name="root", authority=True).fill(stranger.public_key(), None, stranger)
    assert path((LEAF, LOWER, UPPER), [namesake]).root is None


def judged(seen: ChainSeen, looks: Looks = UNKNOWN, handshake: Handshake = SHAKEN) -> Finding:
    return judge_trusted(seen, handshake, looks, ())


SEEN = ChainSeen(HOST, datetime.now(UTC), (LEAF, LOWER, UPPER), (ROOT,), "ca.pem")
REFUSED = Look(refused=True)
TAKEN = Look(SHAKEN)


def test_what_the_network_hid_is_no_fault() -> None:
    assert judged(SEEN).code == "probe.certificate.ok"


@pytest.mark.parametrize(
    ("suites", "kinds", "version", "code"),
    [
        ([TAKEN, TAKEN, TAKEN, TAKEN], {"ECDSA": TAKEN, "RSA": TAKEN}, "TLSv1.3", "ok"),
        ([TAKEN, TAKEN, REFUSED, REFUSED], {"ECDSA": TAKEN, "RSA": REFUSED}, "TLSv1.3", "only-ecdsa"),
        ([TAKEN, TAKEN, REFUSED, REFUSED], {"ECDSA": TAKEN, "RSA": TAKEN}, "TLSv1.3", "ok"),
        ([TAKEN, TAKEN, Look(), Look()], {"ECDSA": TAKEN, "RSA": Look()}, "TLSv1.3", "ok"),
        ([REFUSED] * 4, {"ECDSA": REFUSED, "RSA": TAKEN}, "TLSv1.2", "suites"),
        ([REFUSED] * 4, {"ECDSA": REFUSED, "RSA": REFUSED}, "TLSv1.3", "only-new-tls"),
        ([REFUSED] * 4, {"ECDSA": REFUSED, "RSA": Look()}, "TLSv1.3", "suites"),
        ([REFUSED, REFUSED, REFUSED, Look()], {"ECDSA": REFUSED, "RSA": Look()}, "TLSv1.3", "ok"),
    ],
)
def test_suites_and_versions_are_judged_by_what_is_certain(
    suites: list[Look], kinds: dict[str, Look], version: str, code: str
) -> None:
    looks = UNKNOWN._replace(suites=dict(zip(WHITEPAPER_SUITES, suites, strict=True)), kinds=kinds)
    finding = judged(SEEN, looks, SHAKEN._replace(version=version))
    assert finding.code == f"probe.certificate.{code}"


def test_the_gravest_is_the_finding_and_the_others_are_its_evidence() -> None:
    looks = UNKNOWN._replace(old=TAKEN._replace(handshake=SHAKEN._replace(version="TLSv1.1")))
    finding = judged(SEEN._replace(sent=(LEAF, UPPER, LOWER)), looks)
    assert finding.code == "probe.certificate.order"
    assert finding.severity is Severity.WARNING
    also = [piece.content for piece in finding.evidence if piece.label == "also"]
    assert also == ["The server also speaks TLSv1.1, which is broken."]


def test_what_the_operating_system_fetched_for_itself_is_missed_all_the_same() -> None:
    public = made("leaf", (LOWER, "lower"), authority=False, names=[HOST], issuer_address="http://a.example/l.der")
    finding = judged(ChainSeen(HOST, datetime.now(UTC), (public,)))
    assert finding.code == "probe.certificate.missing-intermediate"
    assert finding.severity is Severity.PROBLEM
    assert judged(ChainSeen(HOST, datetime.now(UTC), (LEAF, LOWER))).code == "probe.certificate.private-authority"


def test_a_refusal_that_the_chain_does_not_explain_is_told_in_the_system_s_words() -> None:
    finding = judge_distrusted(SEEN, "certificate revoked")
    assert finding.code == "probe.certificate.refused"
    assert "certificate revoked" in str(finding.seen)


@pytest.mark.parametrize(
    ("organization", "seen", "here"),
    [
        ("Zscaler Inc.", True, False),
        ("Fortinet", True, False),
        ("Palo Alto Networks", True, False),
        ("Kaspersky Lab", True, True),
        ("Let's Encrypt", False, False),
        ("DigiCert Inc", False, False),
        ("Google Trust Services", False, False),
        ("GlobalSign nv-sa", False, False),
        ("Sectigo Limited", False, False),
        ("Amazon", False, False),
        ("D-TRUST GmbH", False, False),
    ],
)
def test_firewalls_and_scanners_are_known_by_their_issuer_and_public_authorities_are_not_taken_for_them(
    organization: str, seen: bool, here: bool
) -> None:
    authority = made("root", None, organization=organization, common_name="CA 1")
    leaf = made("leaf", (authority, "root"), authority=False)
    found = inspector((leaf, authority))
    assert (found is not None) is seen
    if found is not None:
        assert organization in found[0]
        assert found[1] is here


def test_what_a_charger_of_the_whitepaper_can_do_this_laptop_can() -> None:
    context = trust(None).context
    assert set(WHITEPAPER_SUITES) <= {suite["name"] for suite in context.get_ciphers()}
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED


def test_the_authorities_of_this_system_are_found() -> None:
    assert len(authorities_of_the_system()) > 20


def test_a_chain_is_read_where_python_keeps_it_now_and_where_it_will() -> None:
    class Public:
        """As ``ssl.SSLObject`` is from Python 3.13 on."""

        def get_unverified_chain(self) -> list[bytes]:
            return [b"leaf", b"intermediate"]

    class Link:
        def public_bytes(self, encoding: int) -> bytes:
            return b"leaf" if encoding == 2 else b""

    class Inner:
        def get_unverified_chain(self) -> list[Link] | None:
            return [Link()]

        def get_verified_chain(self) -> None:
            return None

    class Private:
        """As it is before."""

        _sslobj = Inner()

    assert chain_of(Public(), "get_unverified_chain") == (b"leaf", b"intermediate")
    assert chain_of(Private(), "get_unverified_chain") == (b"leaf",)
    assert chain_of(Private(), "get_verified_chain") == ()


@pytest.mark.parametrize(
    ("life", "left", "code", "severity"),
    [
        (90, 60, "short-lived", Severity.INFO),
        (47, 13, "short-lived", Severity.INFO),
        (90, 13, "expires-soon", Severity.WARNING),
        (47, 11, "expires-soon", Severity.WARNING),
        (200, 89, "renewal-ahead", Severity.INFO),
        (200, 65, "expires-soon", Severity.WARNING),
        (398, 89, "expires-soon", Severity.WARNING),
        (398, 91, "ok", Severity.OK),
    ],
)
def test_a_certificate_that_ends_within_90_days_is_told_and_is_an_alarm_only_when_it_is_late(
    life: int, left: int, code: str, severity: Severity
) -> None:
    now = datetime.now(UTC)
    dates = {"not_before": now - timedelta(days=life - left), "not_after": now + timedelta(days=left)}
    leaf = made("leaf", (LOWER, "lower"), authority=False, names=[HOST], serves=True, common_name=HOST, **dates)
    finding = judged(ChainSeen(HOST, now, (leaf, LOWER, UPPER), (ROOT,), "ca.pem"))
    assert (finding.code, finding.severity) == (f"probe.certificate.{code}", severity)
    by_a_program = "program renews" in f"{finding.seen} {finding.means}"
    assert by_a_program is (life <= 100)


def test_a_short_lived_certificate_that_is_its_own_root_is_not_said_to_change_unnoticed() -> None:
    own = made("root", None, names=[HOST], not_after=datetime.now(UTC) + timedelta(days=60), authority=False)
    finding = judged(ChainSeen(HOST, datetime.now(UTC), (own,), (own,), "ca.pem"))
    seen = [str(finding.seen), *(piece.content for piece in finding.evidence if piece.label == "also")]
    assert not any("program renews" in words for words in seen)
    assert any(words.startswith("The certificate is good until") for words in seen)
