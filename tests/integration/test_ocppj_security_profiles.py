"""The four security profiles at one port: who comes in with which, who is turned away, and what is said of it."""

from __future__ import annotations

import asyncio
import base64
import json
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidMessage, InvalidStatus
from websockets.typing import Subprotocol

from evsetup.commissioning.authority import ServerSide, laptop_authority, server_side
from evsetup.commissioning.letting_in import LettingIn
from evsetup.domain.secret import Secret
from evsetup.links.signing import BadRequest, sign_request
from evsetup.links.tls import TemporaryAuthority
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, DialledIn, Noticed
from evsetup.storage.vault import session_vault

KEY = "Zwanzig-Zeichen-hier"
BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M","chargePointSerialNumber":"SN-1"}]'


@pytest.fixture(scope="module")
def authority() -> TemporaryAuthority:
    return TemporaryAuthority.create("laptop")


@pytest.fixture(scope="module")
def side(authority: TemporaryAuthority) -> ServerSide:
    return asyncio.run(server_side(authority, "127.0.0.1"))


Told = TypeVar("Told", DialledIn, Noticed)


class Port:
    """A CSMS that speaks ws and wss, and all that it told."""

    def __init__(self, csms: CommissioningCsms) -> None:
        self.csms = csms
        self.events: list[CsmsEvent] = []
        self._more = asyncio.Event()
        csms.subscribe(self._take)

    def _take(self, event: CsmsEvent) -> None:
        self.events.append(event)
        self._more.set()

    async def sees(self, kind: type[Told], number: int = 0) -> Told:
        """The event of this kind with this number, waited for."""
        async with asyncio.timeout(10):
            while True:
                self._more.clear()
                found = [event for event in self.events if isinstance(event, kind)]
                if len(found) > number:
                    return found[number]
                await self._more.wait()

    async def code(self, number: int = 0) -> str:
        """The code of the refusal with this number among all dial-ins."""
        said = await self.sees(DialledIn, number)
        assert not said.admitted
        assert said.finding is not None
        assert said.finding.do
        return said.finding.code

    def dial(self, tls: ssl.SSLContext | None = None, log_in: bool = True) -> connect:
        url = f"{self.csms.secure_url if tls else self.csms.url_for(1)}/CP1"
        headers = {"Authorization": "Basic " + base64.b64encode(f"CP1:{KEY}".encode()).decode()} if log_in else {}
        protocols = [Subprotocol("ocpp1.6")]
        return connect(url, ssl=tls, additional_headers=headers, subprotocols=protocols, proxy=None, ping_interval=None)


@asynccontextmanager
async def port(side: ServerSide | None) -> AsyncIterator[Port]:
    tls = (side.tls, side.mutual) if side else (None, None)
    async with CommissioningCsms(tls=tls[0], mutual_tls=tls[1], plain=True) as csms:
        csms.expect("CP1", Secret(KEY))
        yield Port(csms)


def trusting(authority: TemporaryAuthority) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=authority.certificate_pem)


def request(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, name: str | None = "SN-1") -> str:
    """A charger's certificate request."""
    names = [x509.NameAttribute(x509.NameOID.COMMON_NAME, name)] if name is not None else []
    built = x509.CertificateSigningRequestBuilder().subject_name(x509.Name(names)).sign(key, hashes.SHA256())
    return built.public_bytes(Encoding.PEM).decode()


def with_certificate(
    trusted: TemporaryAuthority, signer: TemporaryAuthority, folder: Path, *, life: timedelta = timedelta(days=1)
) -> ssl.SSLContext:
    """A charger that holds a certificate of its own, made as a charger gets one."""
    key = ec.generate_private_key(ec.SECP256R1())
    chain = sign_request(signer, request(key), life=life)
    path = folder / "charger.pem"
    path.write_text(chain + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode())
    context = trusting(trusted)
    context.load_cert_chain(path)
    return context


async def boot(peer: ClientConnection) -> None:
    await peer.send(BOOT)
    async with asyncio.timeout(10):
        await peer.recv()


async def test_one_port_speaks_ws_and_wss(authority: TemporaryAuthority, side: ServerSide) -> None:
    async with port(side) as here:
        assert here.csms.url.startswith("ws://")
        assert here.csms.secure_url.startswith("wss://")
        async with here.dial():
            assert (await here.sees(DialledIn)).profile == 1
        async with here.dial(trusting(authority)):
            assert (await here.sees(DialledIn, 1)).profile == 2
            assert here.csms.charge_points["CP1"].profile == 2


async def test_a_profile_that_was_proven_is_the_least_from_then_on(
    authority: TemporaryAuthority, side: ServerSide
) -> None:
    async with port(side) as here:
        async with here.dial(trusting(authority)):
            await here.sees(DialledIn)
        with pytest.raises(InvalidStatus) as refused:
            await here.dial()
        assert refused.value.response.status_code == 403
        assert await here.code(1) == "dial-in.lower-profile"
        here.csms.allow_lower_profile("CP1")
        async with here.dial():
            assert (await here.sees(DialledIn, 2)).admitted


async def test_a_person_who_lets_a_charger_in_again_takes_the_proof_back(
    authority: TemporaryAuthority, side: ServerSide
) -> None:
    async with port(side) as here:
        async with here.dial(trusting(authority)):
            await here.sees(DialledIn)
        with pytest.raises(InvalidStatus):
            await here.dial()
        await LettingIn(here.csms, session_vault()).let_in("CP1")
        async with here.dial():
            assert (await here.sees(DialledIn, 2)).profile == 1


async def test_while_an_upgrade_is_under_way_both_profiles_come_in(
    authority: TemporaryAuthority, side: ServerSide
) -> None:
    async with port(side) as here:
        here.csms.expect("CP1", Secret(KEY), profile=2)
        with pytest.raises(InvalidStatus):
            await here.dial()
        assert await here.code() == "dial-in.plain-to-tls"
        here.csms.expect("CP1", Secret(KEY), profile=2, also={1})
        async with here.dial():
            assert (await here.sees(DialledIn, 1)).profile == 1
        async with here.dial(trusting(authority)):
            assert (await here.sees(DialledIn, 2)).profile == 2


async def test_profile_3_is_a_certificate_of_the_charger(
    authority: TemporaryAuthority, side: ServerSide, tmp_path: Path
) -> None:
    async with port(side) as here:
        here.csms.expect("CP1", Secret(KEY), profile=3)
        async with here.dial(with_certificate(authority, authority, tmp_path), log_in=False) as peer:
            assert (await here.sees(DialledIn)).profile == 3
            await boot(peer)
            assert here.csms.charge_points["CP1"].certificate_name == "SN-1"
        assert [event for event in here.events if isinstance(event, Noticed)] == []


async def test_profile_3_without_a_certificate_is_named(authority: TemporaryAuthority, side: ServerSide) -> None:
    async with port(side) as here:
        here.csms.expect("CP1", Secret(KEY), profile=3)
        with pytest.raises(InvalidStatus):
            await here.dial(trusting(authority))
        assert await here.code() == "dial-in.no-client-certificate"


@pytest.mark.parametrize("fault", ["of another authority", "expired"])
async def test_a_certificate_that_cannot_be_trusted_is_named(
    authority: TemporaryAuthority, side: ServerSide, tmp_path: Path, fault: str
) -> None:
    signer = authority if fault == "expired" else TemporaryAuthority.create("somebody else")
    life = timedelta(seconds=-60) if fault == "expired" else timedelta(days=1)
    async with port(side) as here:
        here.csms.expect("CP1", Secret(KEY), profile=3)
        with pytest.raises((ssl.SSLError, ConnectionError, InvalidMessage)):
            await here.dial(with_certificate(authority, signer, tmp_path, life=life), log_in=False)
        assert await here.code() == "dial-in.client-certificate-refused"


async def test_a_certificate_for_another_serial_number_is_named_and_the_link_kept(
    authority: TemporaryAuthority, side: ServerSide, tmp_path: Path
) -> None:
    async with port(side) as here:
        here.csms.expect("CP1", Secret(KEY), profile=3)
        async with here.dial(with_certificate(authority, authority, tmp_path), log_in=False) as peer:
            await peer.send(BOOT.replace("SN-1", "SN-2"))
            assert (await here.sees(Noticed)).finding.code == "dial-in.other-certificate-name"
            assert here.csms.charge_points["CP1"].connected


async def test_a_certificate_under_a_further_root_that_a_person_gave_is_accepted(
    authority: TemporaryAuthority, tmp_path: Path
) -> None:
    maker = TemporaryAuthority.create("the maker")
    side = await server_side(authority, "127.0.0.1", (maker.certificate_pem,))
    async with port(side) as here:
        here.csms.expect("CP1", Secret(KEY), profile=3)
        async with here.dial(with_certificate(authority, maker, tmp_path), log_in=False):
            assert (await here.sees(DialledIn)).profile == 3


async def test_a_charger_that_was_proven_with_its_certificate_may_get_another_key(
    authority: TemporaryAuthority, side: ServerSide, tmp_path: Path
) -> None:
    """A key is set for it later, with no word on its profile: it still comes in by its certificate."""
    async with port(side) as here:
        here.csms.expect("CP1", Secret(KEY), profile=3)
        tls = with_certificate(authority, authority, tmp_path)
        async with here.dial(tls, log_in=False):
            await here.sees(DialledIn)
        here.csms.expect("CP1", Secret("another-key-of-20-si"))
        async with here.dial(tls, log_in=False):
            assert (await here.sees(DialledIn, 1)).profile == 3


async def test_2_0_1_asks_for_the_end_of_such_a_link(
    authority: TemporaryAuthority, side: ServerSide, tmp_path: Path
) -> None:
    station = {"vendorName": "V", "model": "M", "serialNumber": "SN-2"}
    boot = json.dumps([2, "1", "BootNotification", {"reason": "PowerUp", "chargingStation": station}])
    async with port(side) as here:
        here.csms.expect("CP1", Secret(KEY), profile=3)
        tls = with_certificate(authority, authority, tmp_path)
        url = f"{here.csms.secure_url}/CP1"
        async with connect(url, ssl=tls, subprotocols=[Subprotocol("ocpp2.0.1")], proxy=None) as peer:
            await peer.send(boot)
            async with asyncio.timeout(10):
                assert json.loads(await peer.recv())[0] == 3
                await peer.wait_closed()
            assert peer.close_code == 1008
        assert (await here.sees(Noticed)).finding.code == "dial-in.other-certificate-name"


async def test_the_certificate_of_one_charger_opens_no_door_of_another(
    authority: TemporaryAuthority, side: ServerSide, tmp_path: Path
) -> None:
    async with port(side) as here:
        here.csms.expect("CP2", Secret(KEY), profile=3)
        with pytest.raises(InvalidStatus):
            await here.dial(with_certificate(authority, authority, tmp_path), log_in=False)
        assert await here.code() == "dial-in.no-key"


async def test_nobody_is_asked_for_a_certificate_before_one_is_expected(
    authority: TemporaryAuthority, side: ServerSide, tmp_path: Path
) -> None:
    foreign = TemporaryAuthority.create("the maker")
    async with port(side) as here, here.dial(with_certificate(authority, foreign, tmp_path)):
        assert (await here.sees(DialledIn)).profile == 2


async def test_a_key_taken_away_by_a_person_proves_no_profile_any_more(
    authority: TemporaryAuthority, side: ServerSide
) -> None:
    async with port(side) as here:
        async with here.dial(trusting(authority)):
            await here.sees(DialledIn)
        here.csms.expect("CP1", None)
        async with here.dial(log_in=False):
            said = await here.sees(DialledIn, 1)
            assert (said.admitted, said.profile) == (True, 0)


def first_bytes(context: ssl.SSLContext) -> bytes:
    """The ClientHello that a client with this context sends."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context.wrap_bio(incoming, outgoing, server_hostname="charger.example")
    with pytest.raises(ssl.SSLWantReadError):
        client.do_handshake()
    return outgoing.read()


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize(("version", "name"), [(ssl.TLSVersion.TLSv1, "TLS 1.0"), (ssl.TLSVersion.TLSv1_1, "TLS 1.1")])
async def test_a_charger_with_an_old_tls_is_refused_and_named(
    side: ServerSide, version: ssl.TLSVersion, name: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = version
    async with port(side) as here:
        _, writer = await asyncio.open_connection("127.0.0.1", here.csms.port)
        writer.write(first_bytes(context))
        assert await here.code() == "dial-in.old-tls"
        said = await here.sees(DialledIn)
        assert said.finding is not None
        assert name in str(said.finding.seen)
        assert any("charger.example" in evidence.content for evidence in said.finding.evidence)
        writer.transport.abort()


async def test_a_charger_with_other_suites_only_is_refused_and_named(side: ServerSide) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-ECDSA-CHACHA20-POLY1305")
    async with port(side) as here:
        _, writer = await asyncio.open_connection("127.0.0.1", here.csms.port)
        writer.write(first_bytes(context))
        assert await here.code() == "dial-in.no-common-suite"
        writer.transport.abort()


async def test_tls_where_none_is_served_is_named_with_what_it_offered_and_answered() -> None:
    async with port(None) as here:
        reader, writer = await asyncio.open_connection("127.0.0.1", here.csms.port)
        writer.write(first_bytes(ssl.create_default_context()))
        assert await here.code() == "dial-in.tls-to-plain"
        said = await here.sees(DialledIn)
        assert said.finding is not None
        assert any(
            evidence.label == "TLS offer" and "TLS 1.3" in evidence.content for evidence in said.finding.evidence
        )
        assert await reader.read() == bytes((0x15, 3, 1, 0, 2, 2, 40))
        writer.transport.abort()


async def test_a_charger_that_takes_our_certificate_for_expired_is_told_about_its_clock(
    authority: TemporaryAuthority, side: ServerSide
) -> None:
    """As a charger whose clock stands wrong sees it: the certificate of the test is over."""
    old = authority.issue(["127.0.0.1"], not_after=datetime.now(UTC) - timedelta(hours=1))
    from evsetup.links.tls import server_context

    context = trusting(authority)
    async with CommissioningCsms(tls=server_context(old)) as csms:
        here = Port(csms)

        def dial() -> None:
            with socket.create_connection(("127.0.0.1", csms.port)) as bare:
                context.wrap_socket(bare, server_hostname="127.0.0.1")

        with pytest.raises(ssl.SSLCertVerificationError):
            await asyncio.to_thread(dial)
        assert await here.code() == "dial-in.certificate-expired-for-charger"


async def test_the_authority_is_kept_in_the_vault_and_found_again() -> None:
    vault = session_vault()
    first, again = await laptop_authority(vault), await laptop_authority(vault)
    assert first.fingerprint == again.fingerprint
    assert first.key_pem.reveal() == again.key_pem.reveal()
    assert all(ref.startswith("laptop/authority/") for ref in vault.refs())


async def test_both_kinds_of_certificate_name_the_address_first(authority: TemporaryAuthority) -> None:
    side = await server_side(authority, "127.0.0.1")
    async with port(side) as here:
        for suite in ("ECDHE-ECDSA-AES128-GCM-SHA256", "AES256-GCM-SHA384"):
            context = trusting(authority)
            context.maximum_version = ssl.TLSVersion.TLSv1_2
            context.set_ciphers(suite)
            _, writer = await asyncio.open_connection("127.0.0.1", here.csms.port, ssl=context)
            shown = writer.get_extra_info("ssl_object").getpeercert()
            assert (("commonName", "127.0.0.1"),) in shown["subject"]
            assert ("IP Address", "127.0.0.1") in shown["subjectAltName"]
            assert writer.get_extra_info("cipher")[0] == suite
            writer.transport.abort()


def test_a_signed_request_is_a_client_certificate_for_that_key_and_name(authority: TemporaryAuthority) -> None:
    key = rsa.generate_private_key(65537, 2048)
    certificate = x509.load_pem_x509_certificate(sign_request(authority, request(key)).encode())
    root = x509.load_pem_x509_certificate(authority.certificate_pem.encode())

    certificate.verify_directly_issued_by(root)
    assert certificate.public_key() == key.public_key()
    usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(usage) == [x509.oid.ExtendedKeyUsageOID.CLIENT_AUTH]
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca


def _tampered() -> str:
    der = x509.load_pem_x509_csr(request(ec.generate_private_key(ec.SECP256R1())).encode()).public_bytes(Encoding.DER)
    body = base64.encodebytes(der[:-1] + bytes((der[-1] ^ 1,))).decode()
    return f"-----BEGIN CERTIFICATE REQUEST-----\n{body}-----END CERTIFICATE REQUEST-----\n"


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (lambda: "no PEM at all", "tls.request.unreadable"),
        (_tampered, "tls.request.bad-signature"),
        (lambda: request(rsa.generate_private_key(65537, 1024)), "tls.request.weak-key"),
        (lambda: request(ec.generate_private_key(ec.SECP192R1())), "tls.request.weak-key"),
        (lambda: request(ec.generate_private_key(ec.SECP256R1()), None), "tls.request.no-name"),
    ],
    ids=["no-pem", "tampered", "rsa-1024", "p-192", "no-name"],
)
def test_a_request_that_must_not_be_signed_is_refused_with_its_reason(
    authority: TemporaryAuthority, made: object, code: str
) -> None:
    assert callable(made)
    with pytest.raises(BadRequest) as refused:
        sign_request(authority, made())
    assert refused.value.finding.code == code
