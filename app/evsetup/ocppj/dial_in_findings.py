"""What is said of a charger that dials in: why it was refused, or what is odd about one that was let in."""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text
from evsetup.ocppj.dial_in import shown


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


def other_version(identity: str, offered: str, served: Sequence[OcppVersion]) -> Finding:
    """It speaks other OCPP versions only."""
    here = ", ".join(version.value.removeprefix("ocpp") for version in served)
    return Finding(
        "dial-in.other-version",
        Severity.PROBLEM,
        text("ocppj", "{identity} speaks {offered} only.", identity=identity, offered=shown(offered)),
        text("ocppj", "Here OCPP {versions} is spoken, so nothing can be exchanged.", versions=here),
        (text("ocppj", "Set the charger to OCPP {versions} (JSON).", versions=here),),
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


def unauthenticated(identity: str) -> Finding:
    """No key is asked for."""
    return Finding(
        "dial-in.unauthenticated",
        Severity.WARNING,
        text("ocppj", "{identity} was let in without authentication.", identity=identity),
        text("ocppj", "Anybody on this network could pretend to be this charger."),
        (text("ocppj", "Set a security key for it."),),
    )


def lower_profile(identity: str, profile: int, proven: int) -> Finding:
    """It comes with a lower security profile than it was seen with, or than is wanted of it."""
    return Finding(
        "dial-in.lower-profile",
        Severity.PROBLEM,
        text(
            "ocppj",
            "{identity} dials in with security profile {profile}; {proven} is expected.",
            identity=identity,
            profile=profile,
            proven=proven,
        ),
        text("ocppj", "It fell back, or it was reset; a CSMS refuses a profile lower than the one that was proven."),
        (
            text("ocppj", "Look at its security events: they say why the higher profile failed."),
            text(
                "ocppj", "If it was reset on purpose, let it in again by its identity: then the lower profile counts."
            ),
        ),
    )


def not_over_tls(identity: str, wanted: int) -> Finding:
    """Its profile needs TLS, and it comes without."""
    return Finding(
        "dial-in.plain-to-tls",
        Severity.PROBLEM,
        text(
            "ocppj",
            "{identity} dials in unencrypted; security profile {wanted} is expected.",
            identity=identity,
            wanted=wanted,
        ),
        text("ocppj", "Its address begins with ws://, or its security profile is 0 or 1."),
        (text("ocppj", "Set its address to wss:// and its security profile to {wanted}.", wanted=wanted),),
    )


def no_client_certificate(identity: str) -> Finding:
    """Security profile 3 without a client certificate."""
    return Finding(
        "dial-in.no-client-certificate",
        Severity.PROBLEM,
        text("ocppj", "{identity} dials in without a certificate of its own.", identity=identity),
        text("ocppj", "Security profile 3 needs one, signed by an authority that the CSMS trusts."),
        (
            text("ocppj", "Renew the charger's own certificate here, then raise its profile again."),
            text("ocppj", "Or use security profile 2."),
        ),
    )


def other_certificate_name(identity: str, name: str, serial: str) -> Finding:
    """The client certificate names another charger than BootNotification."""
    return Finding(
        "dial-in.other-certificate-name",
        Severity.PROBLEM,
        text(
            "ocppj",
            "The certificate of {identity} is for {name}; the charger's serial number is {serial}.",
            identity=identity,
            name=shown(name) or "–",
            serial=shown(serial) or "–",
        ),
        text("ocppj", "The common name must be the serial number; a CSMS that follows OCPP closes this connection."),
        (text("ocppj", "Renew the charger's own certificate: its request must name its serial number."),),
    )


def odd_subprotocol(identity: str, offered: Sequence[str], version: OcppVersion) -> Finding:
    """The version is clear, and not written as OCPP writes it."""
    return Finding(
        "dial-in.subprotocol-spelling",
        Severity.WARNING,
        text(
            "ocppj",
            "{identity} offers the subprotocol {offered}.",
            identity=identity,
            offered=shown(" | ".join(offered)),
        ),
        text("ocppj", "It is taken for {version}; a strict CSMS refuses this spelling.", version=version.value),
        (text("ocppj", "Set its OCPP version anew, or look for newer firmware."),),
    )


def identity_in_log_in(identity: str, path: str) -> Finding:
    """The path holds no identity, the log-in does."""
    return Finding(
        "dial-in.identity-in-log-in",
        Severity.WARNING,
        text("ocppj", "{identity} names itself in its log-in only, not in the address.", identity=identity),
        text("ocppj", "It was recognised here; most CSMSs look for the identity at the end of the address."),
        (text("ocppj", "Add a slash and the identity to its CSMS address."),),
        (Evidence("path", shown(path)),),
    )


def encoded_identity(identity: str, sent: str) -> Finding:
    """The identity came percent-encoded."""
    return Finding(
        "dial-in.encoded-identity",
        Severity.INFO,
        text("ocppj", "{identity} sends its identity as {sent}.", identity=identity, sent=shown(sent)),
        text(
            "ocppj", "Some CSMSs compare it as it is sent and do not find it. Letters, digits, - . _ ~ are always safe."
        ),
    )


def replaced(identity: str, old: str, new: str) -> Finding:
    """A link that answered no more made room for a new one under the same identity."""
    return Finding(
        "dial-in.replaced",
        Severity.INFO if old == new else Severity.WARNING,
        text(
            "ocppj",
            "{identity} dials in from {new}; its link from {old} answered no more and was ended.",
            identity=identity,
            new=new,
            old=old,
        ),
        text("ocppj", "It restarted or lost its network. From another address it may also be another device."),
        (text("ocppj", "If the addresses differ, make sure that only one charger has this identity."),),
    )


def colon_in_identity(identity: str) -> Finding:
    """Basic authentication splits at the first colon, so the user name ends too early."""
    return Finding(
        "dial-in.colon-in-identity",
        Severity.WARNING,
        text("ocppj", "{identity} has a colon in its identity.", identity=identity),
        text("ocppj", "A log-in is split at its first colon, so most CSMSs see another name and refuse it."),
        (text("ocppj", "Give it an identity of letters, digits, - . _ only."),),
    )


def odd_login(identity: str, log_ins: Sequence[str]) -> tuple[Finding, ...]:
    """The log-in is understood, and not written as RFC 7617 writes it; none when it is."""
    scheme, _, credentials = log_ins[0].strip().partition(" ")
    odd = []
    if scheme != "Basic":
        odd.append(scheme)
    if len(credentials.strip()) % 4:
        odd.append("base64 without padding")
    if len(log_ins) > 1:
        odd.append(f"{len(log_ins)} log-ins")
    if not odd:
        return ()
    return (
        Finding(
            "dial-in.odd-login",
            Severity.WARNING,
            text(
                "ocppj",
                "{identity} writes its log-in in an unusual way: {how}.",
                identity=identity,
                how=shown(", ".join(odd)),
            ),
            text("ocppj", "It is understood here; a strict CSMS refuses it."),
            (text("ocppj", "Look for newer firmware."),),
        ),
    )


def no_pong(identity: str) -> Finding:
    """It does not answer WebSocket pings."""
    return Finding(
        "dial-in.no-pong",
        Severity.WARNING,
        text("ocppj", "{identity} does not answer WebSocket pings.", identity=identity),
        text("ocppj", "A CSMS that pings closes the connection again and again; here it is kept."),
        (
            text("ocppj", "Ask the CSMS operator to switch pings off for it, or to rely on its heartbeat."),
            text("ocppj", "Look for newer firmware."),
        ),
    )


def broken_frames(identity: str, reason: str) -> Finding:
    """The link ended because of what it sent in WebSocket frames."""
    return Finding(
        "dial-in.broken-frames",
        Severity.PROBLEM,
        text("ocppj", "{identity} broke the WebSocket protocol: {reason}.", identity=identity, reason=shown(reason)),
        text("ocppj", "Its connection cannot go on after that, with no CSMS. It will dial in again."),
        (text("ocppj", "Look for newer firmware, and show this to its maker."),),
    )
