"""What is said of a connection that made no WebSocket request, and of requests that had to be mended.

What each fault means in the field: ``facts/ocpp.md`` §1.5, §2.1, §3.1, §3.2.
"""

from __future__ import annotations

import re

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import Text, text
from evsetup.ocppj.client_hello import ClientHello
from evsetup.ocppj.request_head import Flaw, Hopeless
from evsetup.ocppj.stranger import Stranger

_LOG_IN = re.compile(rb"(authorization[ \t]*:)[^\n]*", re.IGNORECASE)

_FLAWS: dict[Flaw, tuple[str, Severity, Text]] = {
    Flaw.BARE_LINE_ENDS: (
        "dial-in.bare-line-ends",
        Severity.WARNING,
        text("ocppj", "Its request ends lines without a carriage return."),
    ),
    Flaw.SPACE_IN_TARGET: (
        "dial-in.space-in-path",
        Severity.PROBLEM,
        text("ocppj", "There is a space in its CSMS address or its identity."),
    ),
    Flaw.OLD_HTTP: ("dial-in.old-http", Severity.WARNING, text("ocppj", "Its request is not HTTP/1.1.")),
    Flaw.SPACE_BEFORE_COLON: (
        "dial-in.space-before-colon",
        Severity.WARNING,
        text("ocppj", "Its request has a space before a colon."),
    ),
    Flaw.FOLDED_HEADER: (
        "dial-in.folded-header",
        Severity.WARNING,
        text("ocppj", "Its request has a header over two lines."),
    ),
    Flaw.BROKEN_HEADER: (
        "dial-in.broken-header",
        Severity.WARNING,
        text("ocppj", "Its request has a line that is no header."),
    ),
    Flaw.CONTROL_CHARACTERS: (
        "dial-in.control-characters",
        Severity.WARNING,
        text("ocppj", "Its request holds control characters."),
    ),
    Flaw.NO_HOST: ("dial-in.no-host", Severity.INFO, text("ocppj", "Its request names no host.")),
    Flaw.NO_UPGRADE: (
        "dial-in.no-upgrade",
        Severity.WARNING,
        text("ocppj", "Its request leaves “Upgrade: websocket” out."),
    ),
    Flaw.NO_CONNECTION: (
        "dial-in.no-upgrade-header",
        Severity.WARNING,
        text("ocppj", "Its request leaves “Connection: Upgrade” out."),
    ),
    Flaw.NO_VERSION: (
        "dial-in.no-websocket-version",
        Severity.WARNING,
        text("ocppj", "Its request does not say that it speaks WebSocket version 13."),
    ),
    Flaw.ABSOLUTE_TARGET: (
        "dial-in.absolute-target",
        Severity.INFO,
        text("ocppj", "Its request line holds the whole address instead of the path."),
    ),
    Flaw.HAS_LENGTH: (
        "dial-in.content-length",
        Severity.INFO,
        text("ocppj", "Its request has a Content-Length."),
    ),
    Flaw.LONG_HEADER: (
        "dial-in.long-header",
        Severity.WARNING,
        text("ocppj", "Its request has more or longer headers than servers take."),
    ),
    Flaw.DOUBLE_SLASH: (
        "dial-in.double-slash",
        Severity.WARNING,
        text("ocppj", "There is a double slash in its CSMS address."),
    ),
    Flaw.QUERY: ("dial-in.query", Severity.INFO, text("ocppj", "There is a question mark in its CSMS address.")),
}


def of_flaw(identity: str, flaw: Flaw) -> Finding:
    """One thing that was mended in the request of a charger that was let in."""
    code, severity, seen = _FLAWS[flaw]
    if flaw in {Flaw.SPACE_IN_TARGET, Flaw.DOUBLE_SLASH}:
        do = text("ocppj", "Correct its CSMS address, also at the end of the field.")
    else:
        do = text("ocppj", "Look for newer firmware.")
    return Finding(
        code,
        severity,
        text("ocppj", "{identity}: {seen}", identity=identity, seen=seen),
        text("ocppj", "It was understood here; a strict CSMS closes such a connection without a word."),
        (do,),
    )


def of_stranger(stranger: Stranger) -> Finding:
    """Why a connection made no WebSocket request."""
    evidence: tuple[Evidence, ...] = (Evidence("from", stranger.address),) if stranger.address else ()
    if stranger.head:
        harmless = _LOG_IN.sub(rb"\1 ...", stranger.head)
        evidence += (Evidence("first bytes", harmless.decode("ascii", errors="backslashreplace")),)
    if stranger.hello is not None:
        evidence += (Evidence("TLS offer", _offer(stranger.hello)),)
    if stranger.tls_failure:
        return _tls_failed(stranger, (*evidence, Evidence("TLS", stranger.tls_failure)))
    if stranger.to_plain:
        return _tls_to_plain(evidence)
    if stranger.to_tls:
        return Finding(
            "dial-in.plain-to-tls",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in unencrypted, and this laptop serves wss:// here."),
            text("ocppj", "Its address begins with ws://, or its security profile is 0 or 1."),
            (text("ocppj", "Set its address to wss:// and its security profile to 2."),),
            evidence,
        )
    match stranger.why:
        case Hopeless.SOAP:
            return Finding(
                "dial-in.soap",
                Severity.PROBLEM,
                text("ocppj", "A charger dials in with OCPP over SOAP."),
                text("ocppj", "It is set to OCPP 1.5, or to 1.6 SOAP, which no CSMS of today speaks."),
                (text("ocppj", "Set the charger to OCPP 1.6 JSON."),),
                evidence,
            )
        case None:
            return Finding(
                "dial-in.unfinished",
                Severity.WARNING,
                text("ocppj", "Something connected and did not finish its request."),
                text("ocppj", "The connection is bad, or it is another kind of device."),
                (text("ocppj", "Look at the first bytes; check cable and Wi-Fi signal, then restart the charger."),),
                evidence,
            )
    return Finding(
        "dial-in.garbled",
        Severity.WARNING,
        text("ocppj", "Something connected and sent what is no WebSocket request."),
        text("ocppj", "It is another kind of device, or a charger whose software breaks HTTP."),
        (text("ocppj", "Look at the first bytes; if it is your charger, look for newer firmware."),),
        evidence,
    )


def _tls_to_plain(evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        "dial-in.tls-to-plain",
        Severity.PROBLEM,
        text("ocppj", "A charger dials in with TLS, and this laptop serves plain ws:// here."),
        text("ocppj", "Its address begins with wss://, or its security profile is 2 or 3."),
        (
            text("ocppj", "Set its address to ws:// and its security profile to 0 or 1 for the commissioning."),
            text("ocppj", "Or serve TLS here, if the charger can be given this laptop's certificate."),
        ),
        evidence,
    )


def _tls_failed(stranger: Stranger, evidence: tuple[Evidence, ...]) -> Finding:
    """The TLS handshake failed: by OpenSSL's word, and by what the charger offered."""
    reason, hello = stranger.tls_failure, stranger.hello
    newer = text("ocppj", "Look for newer firmware.")
    plain = text("ocppj", "Or commission over ws://, with security profile 0 or 1.")
    if hello is not None and not hello.is_modern:
        return Finding(
            "dial-in.old-tls",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in with {version} at most.", version=hello.newest),
            text("ocppj", "OCPP asks for TLS 1.2 or newer; no CSMS of today lets it in."),
            (newer, plain),
            evidence,
        )
    if reason in {"NO_SHARED_CIPHER", "NO_SUITABLE_SIGNATURE_ALGORITHM", "NO_SHARED_GROUP", "NO_SUITABLE_KEY_SHARE"}:
        return Finding(
            "dial-in.no-common-suite",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in with TLS suites none of which OCPP allows."),
            text("ocppj", "Every CSMS must offer four suites, and a charger must know one pair of them."),
            (newer, plain),
            evidence,
        )
    if reason in {"CERTIFICATE_VERIFY_FAILED", "PEER_DID_NOT_RETURN_A_CERTIFICATE"}:
        return Finding(
            "dial-in.client-certificate-refused",
            Severity.PROBLEM,
            text("ocppj", "A charger shows a certificate of its own that cannot be trusted."),
            text("ocppj", "It is expired, or signed by an authority that this laptop does not know."),
            (
                text("ocppj", "Renew the charger's own certificate here."),
                text("ocppj", "Or add the root of its authority, then let it dial in again."),
            ),
            evidence,
        )
    if "EXPIRED" in reason:
        return Finding(
            "dial-in.certificate-expired-for-charger",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in and takes this laptop's certificate for expired or not yet valid."),
            text("ocppj", "Its clock is wrong: the certificate is new."),
            (
                text("ocppj", "Set its clock: connect it once over ws:// first, BootNotification tells it the time."),
                text("ocppj", "Check its time server."),
            ),
            evidence,
        )
    if "UNSUPPORTED_CERTIFICATE" in reason:
        return Finding(
            "dial-in.certificate-kind",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in and cannot use this laptop's kind of certificate."),
            text(
                "ocppj", "It knows other keys or signatures than ECDSA P-256 and RSA 2048, or wants other usages in it."
            ),
            (newer, plain),
            evidence,
        )
    if "REVOKED" in reason:
        return Finding(
            "dial-in.certificate-revoked-for-charger",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in and takes this laptop's certificate for revoked."),
            text("ocppj", "It asks somebody about certificates who does not know this laptop, or keeps an old root."),
            (text("ocppj", "Delete old temporary root certificates in the charger, then install this one."), plain),
            evidence,
        )
    if "UNKNOWN_CA" in reason or "CERTIFICATE" in reason:
        return Finding(
            "dial-in.not-trusted",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in and does not trust this laptop's certificate."),
            text("ocppj", "It does not hold this laptop's temporary root certificate, or checks the name."),
            (text("ocppj", "Install the temporary root certificate in the charger."), plain),
            evidence,
        )
    return Finding(
        "dial-in.tls-failed",
        Severity.PROBLEM,
        text("ocppj", "A charger dials in, and the TLS handshake fails."),
        text("ocppj", "It offers only TLS versions or suites that are not safe any more, or something else connected."),
        (newer, plain),
        evidence,
    )


def _offer(hello: ClientHello) -> str:
    suites = " ".join(f"{suite:04X}" for suite in hello.suites[:40])
    name = f", for {hello.server_name}" if hello.server_name else ""
    return f"{hello.newest}{name}, suites {suites}"
