"""A charger that refuses this laptop's certificate says why in one TLS alert; each is named with what to do."""

from __future__ import annotations

import asyncio
import ssl

import pytest

from evsetup.links.tls import TemporaryAuthority, server_context
from evsetup.ocppj.csms import CommissioningCsms, CsmsEvent, DialledIn

ALERTS = {
    "handshake_failure": (40, "dial-in.tls-failed"),
    "bad_certificate": (42, "dial-in.not-trusted"),
    "unsupported_certificate": (43, "dial-in.certificate-kind"),
    "certificate_revoked": (44, "dial-in.certificate-revoked-for-charger"),
    "certificate_expired": (45, "dial-in.certificate-expired-for-charger"),
    "certificate_unknown": (46, "dial-in.not-trusted"),
    "unknown_ca": (48, "dial-in.not-trusted"),
    "protocol_version": (70, "dial-in.tls-failed"),
    "insufficient_security": (71, "dial-in.tls-failed"),
}


def hello() -> bytes:
    """The first message of a client with TLS 1.2, whose alerts are not encrypted yet when it sees the certificate."""
    context = ssl.create_default_context()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    with pytest.raises(ssl.SSLWantReadError):
        context.wrap_bio(incoming, outgoing, server_hostname="localhost").do_handshake()
    return outgoing.read()


@pytest.mark.parametrize("alert", list(ALERTS))
async def test_each_alert_of_a_charger_is_named_with_what_to_do(alert: str) -> None:
    number, code = ALERTS[alert]
    told: asyncio.Future[DialledIn] = asyncio.get_running_loop().create_future()

    def heard(event: CsmsEvent) -> None:
        if isinstance(event, DialledIn):
            told.set_result(event)

    tls = server_context(TemporaryAuthority.create("laptop").issue(["127.0.0.1"]))
    async with CommissioningCsms(tls=tls) as csms, asyncio.timeout(10):
        csms.subscribe(heard)
        reader, writer = await asyncio.open_connection("127.0.0.1", csms.port)
        writer.write(hello())
        await reader.readexactly(5)
        writer.write(bytes((0x15, 3, 3, 0, 2, 2, number)))
        said = await told
        writer.transport.abort()
    assert not said.admitted
    assert said.finding is not None
    assert said.finding.code == code
    assert said.finding.do
