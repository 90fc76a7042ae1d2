"""What is said of a charger that dials in: why it was refused, or what is odd about one that was let in."""

from __future__ import annotations

import re

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.text import text
from evsetup.ocppj.dial_in import shown

_LOG_IN = re.compile(rb"(authorization[ \t]*:)[^\n]*", re.IGNORECASE)


def unknown_identity(identity: str, path: str) -> Finding:
    """Nobody expects this identity."""
    return Finding(
        "dial-in.unknown-identity",
        Severity.WARNING,
        text("ocppj", "A charger dials in as {identity}; this identity is not expected.", identity=shown(identity)),
        text("ocppj", "It is another charger, or its identity is not the one that is planned."),
        (
            text("ocppj", "If it is yours, take it over under this identity."),
            text("ocppj", "Otherwise correct the identity in the charger."),
        ),
        (Evidence("path", shown(path)),),
    )


def other_spelling(identity: str, expected: str) -> Finding:
    """The identity is right but for letter case or surrounding blanks."""
    return Finding(
        "dial-in.other-spelling",
        Severity.PROBLEM,
        text(
            "ocppj",
            "A charger dials in as {identity}; {expected} is expected.",
            identity=shown(identity),
            expected=expected,
        ),
        text("ocppj", "Only the spelling differs; many CSMSs compare letter by letter and would refuse it."),
        (text("ocppj", "Write the identity in the charger exactly as planned."),),
    )


def no_identity(path: str) -> Finding:
    """The path holds no identity."""
    return Finding(
        "dial-in.no-identity",
        Severity.PROBLEM,
        text("ocppj", "A charger dials in without an identity."),
        text("ocppj", "Its CSMS address holds none, and it adds none by itself."),
        (
            text("ocppj", "Fill in its identity field."),
            text("ocppj", "If it has none, add a slash and the identity to its CSMS address."),
        ),
        (Evidence("path", shown(path)),),
    )


def no_key(identity: str) -> Finding:
    """A key is expected and none was sent."""
    return Finding(
        "dial-in.no-key",
        Severity.PROBLEM,
        text("ocppj", "{identity} dials in without a security key.", identity=identity),
        text("ocppj", "The key is not stored in the charger, or its security profile does not use it."),
        (text("ocppj", "Write the key to the charger again."), text("ocppj", "Set its security profile to 1 or 2.")),
    )


def garbled_login(identity: str) -> Finding:
    """The Authorization header is no Basic log-in."""
    return Finding(
        "dial-in.garbled-login",
        Severity.PROBLEM,
        text("ocppj", "{identity} sends a log-in that is not Basic authentication.", identity=identity),
        text("ocppj", "The charger's software builds the log-in wrongly, or a device in between changed it."),
        (
            text("ocppj", "Write the key again, with letters and digits only."),
            text("ocppj", "Look for newer firmware."),
        ),
    )


def other_user(identity: str, user: str) -> Finding:
    """The log-in names somebody else than the path."""
    return Finding(
        "dial-in.other-user",
        Severity.PROBLEM,
        text("ocppj", "{identity} logs in as {user}.", identity=identity, user=shown(user)),
        text("ocppj", "The user name must be the identity; a CSMS refuses anything else."),
        (text("ocppj", "Set the charger's user name to {identity}, or leave it empty.", identity=identity),),
    )


def wrong_key(identity: str, length: int) -> Finding:
    """The key is not the expected one, in no form."""
    return Finding(
        "dial-in.wrong-key",
        Severity.PROBLEM,
        text("ocppj", "{identity} dials in with a wrong security key.", identity=identity),
        text("ocppj", "The charger holds another key than the one that is planned."),
        (
            text("ocppj", "Write the key to the charger again."),
            text("ocppj", "If that is not possible, take the charger's own key over."),
        ),
        (Evidence("length of the key that was sent", f"{length} bytes"),),
    )


def old_key(identity: str) -> Finding:
    """The key is the one that was expected before."""
    return Finding(
        "dial-in.old-key",
        Severity.PROBLEM,
        text("ocppj", "{identity} still uses its previous security key.", identity=identity),
        text("ocppj", "The new key was not taken over, or takes effect only after a restart."),
        (
            text("ocppj", "Restart the charger."),
            text("ocppj", "If it still uses the old key, write the new one again."),
        ),
    )


def too_many(identity: str, seconds: int) -> Finding:
    """Too many wrong log-ins."""
    return Finding(
        "dial-in.too-many",
        Severity.WARNING,
        text("ocppj", "{identity} is locked out for {seconds} s.", identity=identity, seconds=seconds),
        text("ocppj", "It sent a wrong security key too often."),
        (text("ocppj", "Correct its key; the lock ends at once when you set the expected key here."),),
    )


def duplicate(identity: str, here: str, newcomer: str) -> Finding:
    """Two chargers use one identity."""
    return Finding(
        "dial-in.duplicate",
        Severity.PROBLEM,
        text(
            "ocppj",
            "{newcomer} dials in as {identity}, which is already connected from {here}.",
            newcomer=newcomer,
            identity=identity,
            here=here,
        ),
        text("ocppj", "Two chargers have the same identity; a CSMS would throw out one of them, again and again."),
        (text("ocppj", "Give each charger its own identity."),),
    )


def other_version(identity: str, offered: str) -> Finding:
    """It speaks other OCPP versions only."""
    return Finding(
        "dial-in.other-version",
        Severity.PROBLEM,
        text("ocppj", "{identity} speaks {offered} only.", identity=identity, offered=shown(offered)),
        text("ocppj", "Here OCPP 1.6 is spoken, so nothing can be exchanged."),
        (text("ocppj", "Set the charger to OCPP 1.6 (JSON)."),),
    )


def assumed_16(identity: str, offered: str) -> Finding:
    """It names no OCPP version, or none that anybody knows."""
    if offered:
        seen = text("ocppj", "{identity} offers the subprotocol {offered}.", identity=identity, offered=shown(offered))
    else:
        seen = text("ocppj", "{identity} does not say which OCPP version it speaks.", identity=identity)
    return Finding(
        "dial-in.assumed-1.6",
        Severity.WARNING,
        seen,
        text("ocppj", "OCPP 1.6 is assumed here; a strict CSMS refuses such a charger."),
        (text("ocppj", "Set its OCPP version to 1.6 JSON, or look for newer firmware."),),
    )


def no_upgrade_header(identity: str) -> Finding:
    """Its request is no complete WebSocket request."""
    return Finding(
        "dial-in.no-upgrade-header",
        Severity.WARNING,
        text("ocppj", "{identity} leaves “Connection: Upgrade” out of its request.", identity=identity),
        text("ocppj", "It was let in here; most CSMSs refuse such a request."),
        (text("ocppj", "Look for newer firmware."),),
    )


def unauthenticated(identity: str) -> Finding:
    """No key is asked for."""
    return Finding(
        "dial-in.unauthenticated",
        Severity.WARNING,
        text("ocppj", "{identity} was let in without authentication.", identity=identity),
        text("ocppj", "Anybody on this network could pretend to be this charger."),
        (text("ocppj", "Set a security key for it."),),
    )


def not_websocket(head: bytes) -> Finding:
    """The first bytes of a connection are no WebSocket request."""
    harmless = _LOG_IN.sub(rb"\1 ...", head)
    evidence = (Evidence("first bytes", harmless[:256].decode("ascii", errors="backslashreplace")),)
    if head[:2] == b"\x16\x03":
        return Finding(
            "dial-in.tls-to-plain",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in with TLS, and this laptop serves plain ws:// here."),
            text("ocppj", "Its address begins with wss://, or its security profile is 2 or 3."),
            (
                text("ocppj", "Set its address to ws:// and its security profile to 0 or 1 for the commissioning."),
                text("ocppj", "Or serve TLS here, if the charger can be given this laptop's certificate."),
            ),
        )
    if head.startswith(b"POST ") and (b"soap" in head.lower() or b"xml" in head.lower()):
        return Finding(
            "dial-in.soap",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in with OCPP over SOAP."),
            text("ocppj", "It is set to OCPP 1.5, or to 1.6 SOAP, which no CSMS of today speaks."),
            (text("ocppj", "Set the charger to OCPP 1.6 JSON."),),
            evidence,
        )
    path = head.split(b"\n", 1)[0].split(b" ")
    if head.startswith(b"GET ") and len(path) > 3:
        return Finding(
            "dial-in.space-in-path",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in with a space in its address."),
            text("ocppj", "Its CSMS address or its identity holds a space; no server accepts that."),
            (text("ocppj", "Take the space out, also at the end of the field."),),
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


def tls_failed(reason: str) -> Finding:
    """The TLS handshake with a charger failed; ``reason`` is OpenSSL's word for it."""
    evidence = (Evidence("TLS", reason),)
    if reason in {"HTTP_REQUEST", "WRONG_VERSION_NUMBER"}:
        return Finding(
            "dial-in.plain-to-tls",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in unencrypted, and this laptop serves wss:// here."),
            text("ocppj", "Its address begins with ws://, or its security profile is 0 or 1."),
            (text("ocppj", "Set its address to wss:// and its security profile to 2."),),
            evidence,
        )
    if "UNKNOWN_CA" in reason or "CERTIFICATE" in reason:
        return Finding(
            "dial-in.not-trusted",
            Severity.PROBLEM,
            text("ocppj", "A charger dials in and does not trust this laptop's certificate."),
            text("ocppj", "It does not hold this laptop's temporary root certificate."),
            (
                text("ocppj", "Install the temporary root certificate in the charger."),
                text("ocppj", "Or commission over ws://, with security profile 0 or 1."),
            ),
            evidence,
        )
    return Finding(
        "dial-in.tls-failed",
        Severity.PROBLEM,
        text("ocppj", "A charger dials in, and the TLS handshake fails."),
        text("ocppj", "It offers only TLS versions or suites that are not safe any more, or something else connected."),
        (
            text("ocppj", "Look for newer firmware."),
            text("ocppj", "Or commission over ws://, with security profile 0 or 1."),
        ),
        evidence,
    )
