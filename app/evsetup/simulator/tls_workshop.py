"""Servers with every TLS fault that a charger may meet, made in memory.

The faults: ``facts/ocpp.md`` §4.1 step 7 and §5a (CSMS side). Each comes with the root that the charger was told to trust, so
that exactly the fault named stands between the two. Certificates are made in ``tls_workshop_chains``, the TLS around them here.
"""

from __future__ import annotations

import ssl
import warnings
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from evsetup.links.certificate_form import to_pem
from evsetup.links.tls import IssuedCertificate, load, server_context
from evsetup.simulator.tls_workshop_chains import Chain, days

if TYPE_CHECKING:
    from cryptography import x509


class TlsFault(Enum):
    """What is wrong with a server's TLS; in the first four nothing is."""

    NONE = "RSA and ECDSA certificates under an intermediate"
    DIRECT = "certificates right under the root"
    SHORT_LIVED = "certificates of 90 days that are renewed by themselves"
    ROOT_SENT = "the root is sent along"
    NO_INTERMEDIATE = "intermediate left out"
    WRONG_ORDER = "chain in the wrong order"
    UNRELATED = "an unrelated certificate in the chain"
    NOT_YET_VALID = "certificate not yet valid"
    EXPIRED = "certificate expired"
    INTERMEDIATE_EXPIRED = "intermediate expired"
    ROOT_EXPIRED = "root expired"
    EXPIRES_SOON = "certificate of a year expires in a month"
    RENEWAL_FAILED = "certificate of 90 days expires in 9 days"
    INTERMEDIATE_EXPIRES_SOON = "intermediate expires in a month"
    ROOT_EXPIRES_SOON = "root expires in two months"
    SELF_SIGNED = "self-signed certificate"
    UNKNOWN_ROOT = "another root"
    INSPECTED = "a firewall signs in the server's place"
    WRONG_NAME = "certificate for another name"
    NAME_IN_CN = "name in the common name only"
    NAME_NOT_IN_CN = "another common name, the right name beside it"
    ADDRESS_AS_DNS_NAME = "IP address written as a DNS name"
    WIDE_WILDCARD = "wildcard that does not reach as far as the name"
    ONLY_RSA = "RSA certificate only"
    ONLY_ECDSA = "ECDSA certificate only"
    WEAK_KEY = "RSA key of 1024 bits"
    WEAK_SIGNATURE = "signed with SHA-1"
    NO_CA_FLAG = "intermediate that is no authority"
    LEAF_IS_AUTHORITY = "the server's certificate is an authority's"
    NOT_FOR_SERVERS = "certificate for clients only"
    LONG_CHAIN = "chain of more than 2 kB"
    HUGE_CHAIN = "chain of more than 16 kB"
    CLIENT_CERTIFICATE = "wants a client certificate (profile 3)"
    CLIENT_CERTIFICATE_TLS_1_2 = "wants a client certificate (profile 3), TLS 1.2 only"
    CLIENT_CERTIFICATE_ASKED = "asks for a client certificate and does without"
    OLD_TLS = "TLS 1.0 and 1.1 only"
    OLD_TLS_TOO = "TLS 1.0 and 1.1 as well"
    ONLY_TLS_1_2 = "TLS 1.2 only"
    ONLY_TLS_1_3 = "TLS 1.3 only"
    NO_WHITEPAPER_SUITE = "none of the four suites, but good ones"
    ODD_SUITE = "a suite that no charger has"
    OTHER_WITHOUT_SNI = "another certificate without SNI"
    REFUSES_WITHOUT_SNI = "hangs up without SNI"
    REFUSES_THE_NAME = "does not know the name that is asked for"


@dataclass(frozen=True, slots=True)
class TlsServer:
    """A server's TLS, and what belongs to it.

    ``context`` is the server's own; ``root_pem`` the root that chargers were given; ``client`` a certificate (of identity
    ``CP1``) that lets one in where one is wanted.
    """

    context: ssl.SSLContext
    root_pem: str
    client: IssuedCertificate | None = None


def tls_server(fault: TlsFault, host: str = "localhost") -> TlsServer:
    """A server at ``host`` (a name or an IP address) with this fault. Blocks: makes keys, the first time some tenths of a second."""
    if fault in _NAMES:
        return _serve(Chain(host, leaf=_names(fault, host)))
    return _by_validity(fault, host) or _by_chain(fault, host) or _by_handshake(fault, host)


def _serve(chain: Chain, *above: x509.Certificate) -> TlsServer:
    """Both kinds of key, and the intermediate unless something else is to be sent."""
    sent = above or (chain.intermediate,)
    both = chain.sent(*sent, rsa=False), chain.sent(*sent, rsa=True)
    return TlsServer(server_context(*both), to_pem(chain.root))


def _by_validity(fault: TlsFault, host: str) -> TlsServer | None:
    brief = days(-1, 40)  # a leaf that ends before what is above it does
    match fault:
        case TlsFault.SHORT_LIVED:
            chain = Chain(host, leaf=days(-61, 29))
        case TlsFault.RENEWAL_FAILED:
            chain = Chain(host, leaf=days(-81, 9))
        case TlsFault.NOT_YET_VALID:
            chain = Chain(host, leaf=days(1, 366))
        case TlsFault.EXPIRED:
            chain = Chain(host, leaf=days(-366, -1))
        case TlsFault.EXPIRES_SOON:
            chain = Chain(host, leaf=days(-335, 30))
        case TlsFault.INTERMEDIATE_EXPIRED:
            chain = Chain(host, intermediate=days(-1000, -1))
        case TlsFault.INTERMEDIATE_EXPIRES_SOON:
            chain = Chain(host, intermediate=days(-1000, 30), leaf=days(-1, 20))
        case TlsFault.ROOT_EXPIRED:
            chain = Chain(host, root=days(-3000, -1))
        case TlsFault.ROOT_EXPIRES_SOON:
            chain = Chain(host, root=days(-3000, 60), leaf=brief)
        case _:
            return None
    return _serve(chain)


def _by_chain(fault: TlsFault, host: str) -> TlsServer | None:
    chain = Chain(host)
    match fault:
        case TlsFault.NONE:
            return _serve(chain)
        case TlsFault.DIRECT:
            both = chain.right_under_the_root(rsa=False), chain.right_under_the_root(rsa=True)
            return TlsServer(server_context(*both), to_pem(chain.root))
        case TlsFault.ROOT_SENT:
            return _serve(chain, chain.intermediate, chain.root)
        case TlsFault.NO_INTERMEDIATE:
            both = chain.sent(rsa=False), chain.sent(rsa=True)
            return TlsServer(server_context(*both), to_pem(chain.root))
        case TlsFault.WRONG_ORDER:
            return _serve(chain, chain.root, chain.intermediate)
        case TlsFault.UNRELATED:
            return _serve(chain, chain.intermediate, Chain(host, root={"common_name": "Somebody Else"}).root)
        case TlsFault.SELF_SIGNED:
            return TlsServer(server_context(chain.alone()), to_pem(chain.root))
        case TlsFault.UNKNOWN_ROOT:
            other = Chain(host, root={"common_name": "Another Root"}, intermediate={"common_name": "Another One"})
            return TlsServer(_serve(other).context, to_pem(chain.root))
        case TlsFault.INSPECTED:
            company = {"organization": "Zscaler Inc."}
            firewall = Chain(
                host,
                root=company | {"common_name": "Zscaler Root CA"},
                intermediate=company | {"common_name": "Zscaler Intermediate CA", "issuer_address": ""},
                leaf={"issuer_address": "", **days(-3, 11)},
            )
            return TlsServer(_serve(firewall).context, to_pem(chain.root))
        case TlsFault.ONLY_RSA:
            return TlsServer(server_context(chain.sent(chain.intermediate, rsa=True)), to_pem(chain.root))
        case TlsFault.ONLY_ECDSA:
            return TlsServer(server_context(chain.sent(chain.intermediate, rsa=False)), to_pem(chain.root))
        case TlsFault.NO_CA_FLAG:
            return _serve(Chain(host, intermediate={"authority": False, "path_length": None, "serves": True}))
        case TlsFault.LEAF_IS_AUTHORITY:
            return _serve(Chain(host, leaf={"authority": True}, intermediate={"path_length": None}))
        case TlsFault.NOT_FOR_SERVERS:
            return _serve(Chain(host, leaf={"serves": False, "logs_in": True}))
        case TlsFault.LONG_CHAIN:
            return _serve(Chain(host, leaf=_many_names(host, 60)))
        case TlsFault.HUGE_CHAIN:
            return _serve(Chain(host, leaf=_many_names(host, 500)))
        case TlsFault.WEAK_KEY:
            weak = Chain(host, rsa_bits=1024)
            return TlsServer(_lax(weak.sent(weak.intermediate, rsa=True)), to_pem(weak.root))
        case TlsFault.WEAK_SIGNATURE:
            weak = Chain(host, rsa_authority=True)
            return TlsServer(_lax(weak.sent_with_sha_1()), to_pem(weak.root))
    return None


def _by_handshake(fault: TlsFault, host: str) -> TlsServer:
    chain = Chain(host)
    server = _serve(chain)
    context, client = server.context, None
    match fault:
        case TlsFault.OLD_TLS:
            context = _lax(chain.sent(chain.intermediate, rsa=True))
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # Python warns of it: here it is meant
                context.minimum_version = ssl.TLSVersion.TLSv1
                context.maximum_version = ssl.TLSVersion.TLSv1_1
        case TlsFault.OLD_TLS_TOO:
            context = _lax(chain.sent(chain.intermediate, rsa=True), chain.sent(chain.intermediate, rsa=False))
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                context.minimum_version = ssl.TLSVersion.TLSv1
        case TlsFault.ONLY_TLS_1_2:
            context.maximum_version = ssl.TLSVersion.TLSv1_2
        case TlsFault.ONLY_TLS_1_3:
            context.minimum_version = ssl.TLSVersion.TLSv1_3
        case TlsFault.NO_WHITEPAPER_SUITE:
            context = server_context(chain.sent(chain.intermediate, rsa=True))
            context.set_ciphers("ECDHE+AESGCM:ECDHE+CHACHA20")
        case TlsFault.ODD_SUITE:
            context.maximum_version = ssl.TLSVersion.TLSv1_2
            context.set_ciphers("ARIA256")
        case TlsFault.CLIENT_CERTIFICATE | TlsFault.CLIENT_CERTIFICATE_TLS_1_2 | TlsFault.CLIENT_CERTIFICATE_ASKED:
            asked = fault is TlsFault.CLIENT_CERTIFICATE_ASKED
            context.verify_mode = ssl.CERT_OPTIONAL if asked else ssl.CERT_REQUIRED
            context.load_verify_locations(cadata=server.root_pem)
            if fault is TlsFault.CLIENT_CERTIFICATE_TLS_1_2:
                context.maximum_version = ssl.TLSVersion.TLSv1_2
            client = chain.client("CP1")
        case TlsFault.OTHER_WITHOUT_SNI:
            other = Chain("default.workshop.example")
            context = _serve(other).context
            context.sni_callback = _Reception(host, server.context, None)
        case TlsFault.REFUSES_WITHOUT_SNI:
            context.sni_callback = _Reception(host, context, ssl.AlertDescription.ALERT_DESCRIPTION_HANDSHAKE_FAILURE)
        case TlsFault.REFUSES_THE_NAME:
            context.sni_callback = _Reception("", context, ssl.AlertDescription.ALERT_DESCRIPTION_UNRECOGNIZED_NAME)
        case _:
            raise ValueError(fault)
    return TlsServer(context, server.root_pem, client)


@dataclass(frozen=True, slots=True)
class _Reception:
    """Shows ``right`` to those who ask for ``host``; the others get ``refusal``, or go on with what the server shows to all."""

    host: str
    right: ssl.SSLContext
    refusal: ssl.AlertDescription | None

    def __call__(self, tls: ssl.SSLObject | ssl.SSLSocket, name: str | None, shown: ssl.SSLContext) -> int | None:
        if name == self.host:
            tls.context = self.right
            return None
        return self.refusal


_NAMES = {
    TlsFault.WRONG_NAME,
    TlsFault.NAME_IN_CN,
    TlsFault.NAME_NOT_IN_CN,
    TlsFault.ADDRESS_AS_DNS_NAME,
    TlsFault.WIDE_WILDCARD,
}


def _names(fault: TlsFault, host: str) -> dict[str, object]:
    from cryptography import x509

    match fault:
        case TlsFault.NAME_IN_CN:
            return {"names": ()}
        case TlsFault.NAME_NOT_IN_CN:
            return {"common_name": "Workshop CSMS"}
        case TlsFault.ADDRESS_AS_DNS_NAME:
            return {"names": (x509.DNSName(host),)}
        case TlsFault.WIDE_WILDCARD:
            domain = host.partition(".")[2].partition(".")[2] or host  # two levels up, or one below
            return {"names": (f"*.{domain}",), "common_name": f"*.{domain}"}
        case _:
            return {"names": ("elsewhere.workshop.example",), "common_name": "elsewhere.workshop.example"}


def _many_names(host: str, count: int) -> dict[str, object]:
    return {"names": (host, *(f"customer-{number}.workshop.example" for number in range(count)))}


def _lax(*certificates: IssuedCertificate) -> ssl.SSLContext:
    """For what today's OpenSSL loads and speaks at security level 0 only."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("ALL:@SECLEVEL=0")
    for certificate in certificates:
        load(context, certificate)
    return context
