from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.handshake import shake_hands

from evsetup.links.certificate_form import CertificateForm, new_key
from evsetup.links.tls import issued, server_context
from evsetup.ocppj.probe import certificate_facts as facts

NOW = datetime(2026, 11, 25, tzinfo=UTC)
KEY = new_key()
CURVE: ec.EllipticCurve = ec.SECP192R1()


def certificate(**form: object) -> x509.Certificate:
    return CertificateForm(**form).fill(KEY.public_key(), None, KEY)  # type: ignore[arg-type]


def living(life: timedelta, left: timedelta) -> x509.Certificate:
    return certificate(common_name="x", not_before=NOW + left - life, not_after=NOW + left)


@pytest.mark.parametrize(
    ("life", "notice"),
    [
        (timedelta(hours=24), timedelta(hours=6)),
        (timedelta(days=6), timedelta(days=1.5)),
        (timedelta(days=47), timedelta(days=11.75)),
        (timedelta(days=90), timedelta(days=14)),
        (timedelta(days=100), timedelta(days=14)),
        (timedelta(days=198), timedelta(days=66)),
        (timedelta(days=365), timedelta(days=90)),
        (timedelta(days=3650), timedelta(days=90)),
    ],
)
def test_a_certificate_is_said_to_end_soon_once_it_should_have_been_renewed(life: timedelta, notice: timedelta) -> None:
    assert not facts.ends_soon(living(life, notice), NOW)
    assert facts.ends_soon(living(life, notice - timedelta(seconds=1)), NOW)


@given(life=st.timedeltas(timedelta(hours=1), timedelta(days=20_000)), used=st.floats(0, 0.6))
@settings(max_examples=50)
def test_no_certificate_is_said_to_end_soon_before_two_thirds_of_its_life_are_over(
    life: timedelta, used: float
) -> None:
    assert not facts.ends_soon(living(life, life * (1 - used)), NOW)


def takes(leaf: x509.Certificate, host: str) -> bool:
    """What OpenSSL says, which knows no common names here."""
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.hostname_checks_common_name = False
    client.load_verify_locations(cadata=leaf.public_bytes(Encoding.PEM).decode())
    refused = 0
    try:
        shake_hands(server_context(issued((leaf,), KEY)), client, host)
    except ssl.SSLCertVerificationError as error:
        refused = error.verify_code
    assert refused in {0, 62, 64}  # X509_V_ERR_HOSTNAME_MISMATCH, _IP_ADDRESS_
    return not refused


labels = st.sampled_from(["a", "b", "csms", "x1"])
hosts = st.lists(labels, min_size=2, max_size=4).map(".".join)
patterns = st.one_of(hosts, hosts.map("*.{}".format), st.sampled_from(["*.a.b", "*.b", "127.0.0.1", "::1", "A.B"]))


@given(host=st.one_of(hosts, st.sampled_from(["127.0.0.1", "::1"])), names=st.lists(patterns, min_size=1, max_size=3))
@settings(max_examples=120, deadline=None)
def test_a_certificate_is_for_a_host_exactly_when_openssl_says_so(host: str, names: list[str]) -> None:
    leaf = certificate(common_name="nobody.example", names=names, serves=True)
    assert facts.covers(leaf, host) is takes(leaf, host)


def test_names_that_almost_fit_are_recognised() -> None:
    wild = certificate(common_name="w", names=["*.operator.example"])
    assert facts.near_wildcards(wild, "csms.eu.operator.example") == ("*.operator.example",)
    assert facts.near_wildcards(wild, "operator.example") == ("*.operator.example",)
    assert facts.near_wildcards(wild, "operator.example.org") == ()
    address = certificate(common_name="a", names=[x509.DNSName("192.0.2.7")])
    assert facts.address_as_dns_name(address, "192.0.2.7")
    assert not facts.address_as_dns_name(address, "192.0.2.8")
    assert facts.in_common_name_only(certificate(common_name="csms.example"), "CSMS.example")
    assert not facts.in_common_name_only(certificate(common_name="csms.example", names=["b.example"]), "csms.example")


@pytest.mark.parametrize("policy", ["2.23.140.1.1", "2.23.140.1.2.1", "2.23.140.1.2.2", "2.23.140.1.2.3"])
def test_a_certificate_of_a_public_authority_is_known_by_its_policy(policy: str) -> None:
    mark = x509.CertificatePolicies([x509.PolicyInformation(x509.ObjectIdentifier(policy), None)])
    assert facts.is_public(with_extension(mark))
    assert not facts.is_public(certificate(common_name="x"))
    own = x509.CertificatePolicies([x509.PolicyInformation(x509.ObjectIdentifier("1.3.6.1.4.1.99999.1"), None)])
    assert not facts.is_public(with_extension(own))


def test_weak_keys_are_told_with_their_size() -> None:
    small = rsa.generate_private_key(65537, 1024)
    form = CertificateForm(common_name="x")
    assert facts.weakness(form.fill(small.public_key(), None, small)) == "RSA, 1024 bits"
    curve = ec.generate_private_key(CURVE)
    assert facts.weakness(form.fill(curve.public_key(), None, KEY)) == "EC, 192 bits"
    assert facts.weakness(certificate(common_name="x")) == ""


def with_extension(extension: x509.ExtensionType) -> x509.Certificate:
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([]))
        .issuer_name(x509.Name([]))
        .public_key(KEY.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=1))
        .add_extension(extension, critical=False)
        .sign(KEY, hashes.SHA256())
    )
