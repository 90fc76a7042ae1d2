"""Each fault of the workshop, held against OpenSSL's own judgement and against the certificates themselves."""

from __future__ import annotations

import ssl

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from tests.support.handshake import shake_hands

from evsetup.domain.tls import WHITEPAPER_SUITES
from evsetup.links.tls import load
from evsetup.simulator.tls_workshop import TlsFault, TlsServer, tls_server

_DER = 2  # _ssl.ENCODING_DER
HOST = "csms.eu.workshop.example"
# What OpenSSL says (X509_V_ERR_…) to a client that holds the root.
REFUSED = {
    TlsFault.NO_INTERMEDIATE: 20,
    TlsFault.NOT_YET_VALID: 9,
    TlsFault.EXPIRED: 10,
    TlsFault.INTERMEDIATE_EXPIRED: 10,
    TlsFault.ROOT_EXPIRED: 10,
    TlsFault.SELF_SIGNED: 18,
    TlsFault.UNKNOWN_ROOT: 20,
    TlsFault.INSPECTED: 20,
    TlsFault.WRONG_NAME: 62,
    TlsFault.WIDE_WILDCARD: 62,
    TlsFault.WEAK_KEY: 66,
    TlsFault.WEAK_SIGNATURE: 68,
    TlsFault.NO_CA_FLAG: 79,
    TlsFault.NOT_FOR_SERVERS: 26,
}
NO_HANDSHAKE = {TlsFault.OLD_TLS, TlsFault.ODD_SUITE, TlsFault.REFUSES_THE_NAME}


def client(server: TlsServer) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=server.root_pem)
    return context


def looking(suites: str = "ALL:@SECLEVEL=0") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers(suites)
    return context


def chain_of(fault: TlsFault, host: str = HOST) -> list[x509.Certificate]:
    """The certificates as the server sends them."""
    tls = shake_hands(tls_server(fault, host).context, looking(), host)
    sent = tls._sslobj.get_unverified_chain()  # type: ignore[attr-defined]
    return [x509.load_der_x509_certificate(link.public_bytes(_DER)) for link in sent]


@pytest.mark.parametrize("fault", REFUSED, ids=lambda fault: fault.name)
def test_openssl_refuses_each_broken_chain_for_the_reason_that_is_meant(fault: TlsFault) -> None:
    server = tls_server(fault, HOST)
    with pytest.raises(ssl.SSLCertVerificationError) as refused:
        shake_hands(server.context, client(server), HOST)
    assert refused.value.verify_code == REFUSED[fault], refused.value.verify_message


@pytest.mark.parametrize(
    "fault", [fault for fault in TlsFault if fault not in {*REFUSED, *NO_HANDSHAKE}], ids=lambda fault: fault.name
)
def test_openssl_itself_takes_the_others(fault: TlsFault) -> None:
    server = tls_server(fault, HOST)
    context = client(server)
    if server.client is not None:
        load(context, server.client)
    assert shake_hands(server.context, context, HOST).version()


@pytest.mark.parametrize("fault", sorted(NO_HANDSHAKE, key=lambda fault: fault.name))
def test_these_come_to_no_handshake(fault: TlsFault) -> None:
    server = tls_server(fault, HOST)
    with pytest.raises(ssl.SSLError) as failed:
        shake_hands(server.context, client(server), HOST)
    assert not isinstance(failed.value, ssl.SSLCertVerificationError)


def test_a_client_that_reads_no_common_names_refuses_a_name_that_stands_only_there() -> None:
    server = tls_server(TlsFault.NAME_IN_CN, HOST)
    context = client(server)
    context.hostname_checks_common_name = False
    with pytest.raises(ssl.SSLCertVerificationError, match="Hostname mismatch"):
        shake_hands(server.context, context, HOST)


def test_an_address_among_the_dns_names_is_no_address() -> None:
    server = tls_server(TlsFault.ADDRESS_AS_DNS_NAME, "127.0.0.1")
    with pytest.raises(ssl.SSLCertVerificationError, match="IP address mismatch"):
        shake_hands(server.context, client(server), "127.0.0.1")
    healthy = tls_server(TlsFault.NONE, "127.0.0.1")
    assert shake_hands(healthy.context, client(healthy), "127.0.0.1").version()


@pytest.mark.parametrize(
    ("fault", "suites"),
    [
        (TlsFault.NONE, WHITEPAPER_SUITES),
        (TlsFault.ONLY_RSA, WHITEPAPER_SUITES[2:]),
        (TlsFault.ONLY_ECDSA, WHITEPAPER_SUITES[:2]),
        (TlsFault.NO_WHITEPAPER_SUITE, ()),
        (TlsFault.ONLY_TLS_1_3, ()),
        (TlsFault.ODD_SUITE, ()),
    ],
    ids=lambda value: value.name if isinstance(value, TlsFault) else "",
)
def test_so_many_of_the_four_suites_are_served(fault: TlsFault, suites: tuple[str, ...]) -> None:
    context, served = tls_server(fault, HOST).context, []
    for suite in WHITEPAPER_SUITES:
        charger = looking(suite)
        charger.maximum_version = ssl.TLSVersion.TLSv1_2
        try:
            shake_hands(context, charger, HOST)
        except ssl.SSLError:
            continue
        served.append(suite)
    assert tuple(served) == suites


def test_old_tls_is_spoken_with_those_who_can() -> None:
    old = looking()
    old.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    assert shake_hands(tls_server(TlsFault.OLD_TLS, HOST).context, old, HOST).version() == "TLSv1.1"


def test_the_chain_is_sent_in_the_order_and_length_that_is_meant() -> None:
    def names(fault: TlsFault) -> list[object]:
        kind = x509.NameOID.COMMON_NAME
        return [link.subject.get_attributes_for_oid(kind)[0].value for link in chain_of(fault)]

    assert names(TlsFault.NONE) == [HOST, "Workshop Intermediate"]
    assert names(TlsFault.NO_INTERMEDIATE) == [HOST]
    assert names(TlsFault.WRONG_ORDER) == [HOST, "Workshop Root", "Workshop Intermediate"]
    assert names(TlsFault.UNRELATED) == [HOST, "Workshop Intermediate", "Somebody Else"]


@pytest.mark.parametrize(
    ("fault", "least", "most"), [("NONE", 0, 2048), ("LONG_CHAIN", 2049, 16384), ("HUGE_CHAIN", 16385, 99999)]
)
def test_chains_are_as_long_as_they_say(fault: str, least: int, most: int) -> None:
    size = sum(len(link.public_bytes(Encoding.DER)) for link in chain_of(TlsFault[fault]))
    assert least <= size <= most


def test_without_sni_another_certificate_is_shown_or_none() -> None:
    def shown(fault: TlsFault, name: str | None) -> str:
        der = shake_hands(tls_server(fault, HOST).context, looking(), name).getpeercert(binary_form=True)
        assert der is not None
        return x509.load_der_x509_certificate(der).subject.rfc4514_string()

    assert shown(TlsFault.OTHER_WITHOUT_SNI, HOST) == f"CN={HOST}"
    assert shown(TlsFault.OTHER_WITHOUT_SNI, None) == "CN=default.workshop.example"
    assert shown(TlsFault.REFUSES_WITHOUT_SNI, HOST) == f"CN={HOST}"
    with pytest.raises(ssl.SSLError):
        shown(TlsFault.REFUSES_WITHOUT_SNI, None)


@pytest.mark.parametrize("fault", [TlsFault.CLIENT_CERTIFICATE, TlsFault.CLIENT_CERTIFICATE_TLS_1_2])
def test_a_server_of_profile_3_takes_its_own_client_certificate_and_no_other(fault: TlsFault) -> None:
    server = tls_server(fault, HOST)
    with pytest.raises(ssl.SSLError):
        shake_hands(server.context, client(server), HOST).read()
    assert server.client is not None
    subject = x509.load_pem_x509_certificate(server.client.chain_pem.encode()).subject.rfc4514_string()
    assert subject == "CN=CP1"


def test_every_fault_has_a_sentence_of_its_own_and_keys_are_made_once() -> None:
    assert len({fault.value for fault in TlsFault}) == len(TlsFault)
    keys = {chain_of(TlsFault.NONE)[0].public_key().public_numbers() for _ in range(2)}
    assert len(keys) == 1
