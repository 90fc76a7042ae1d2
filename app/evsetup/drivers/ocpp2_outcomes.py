"""What can come of giving an OCPP 2.x station another connection, key or security profile.

Wording after ``facts/ocpp.md`` §3.3, §3.4: what is not offered is no fault, and what cuts the way back to this laptop is said
before it is done.
"""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import Text, text

_UPDATE = text("drivers", "Update the firmware when it happens again.")


def unfit_key(flaw: str) -> Outcome:
    """A key that 2.x does not take is never written; ``flaw`` is the domain's phrase."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.unfit-key",
            Severity.PROBLEM,
            text("drivers", "The security key was not written."),
            text("drivers", "OCPP 2.0.1 and 2.1 take 16 to 40 plain characters; with another key it could not log in."),
            (text("drivers", "Make a new key."),),
            (Evidence("flaw", flaw),),
        ),
    )


def first_now(slot: int, interface: str, behind: Sequence[int], profile: int | None, new_profile: int) -> Text:
    """Which connection the station will use after its restart, over what, and what becomes of the way back to this laptop."""
    if not behind:
        return text(
            "drivers",
            "connection {slot} over {interface} is the only one; there is no way back to this laptop",
            slot=slot,
            interface=interface,
        )
    if profile is not None and new_profile > profile:
        return text(
            "drivers",
            "connection {slot} over {interface} goes first, {others} stays behind it until the charger has logged in: "
            "then it deletes the less secure ones, and with them the way back to this laptop",
            slot=slot,
            interface=interface,
            others=_list(behind),
        )
    return text(
        "drivers",
        "connection {slot} over {interface} goes first, {others} stays behind it as the way back",
        slot=slot,
        interface=interface,
        others=_list(behind),
    )


def no_free_slot(known: Sequence[int]) -> Outcome:
    """Every slot is in use: overwriting it would cut the charger off."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.network.no-free-slot",
            Severity.PROBLEM,
            text("drivers", "The charger has no free place for another CSMS connection."),
            text("drivers", "Its only connection is the one to this laptop, and that one must not be overwritten."),
            (text("drivers", "Set the CSMS address on the charger's own web page or in its maker's app."),),
            (Evidence("slots", _list(known)),) if known else (),
        ),
    )


def slot_refused(slot: int, words: str) -> Outcome:
    """The station did not take the connection."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.network.slot-refused",
            Severity.PROBLEM,
            text("drivers", "The charger refused the new CSMS connection in place {slot}.", slot=slot),
            text("drivers", "It keeps the connections that it had."),
            (
                text("drivers", "Check that the address starts with ws:// or wss:// and has no spaces."),
                text("drivers", "For wss:// install the root certificate of the CSMS first."),
                text("drivers", "An address with less security than today's is refused on purpose."),
            ),
            (Evidence("answer", words),),
        ),
    )


def not_secured(profile: int, outcome: Outcome, missing: Sequence[Finding]) -> Outcome:
    """A connection with a higher security profile was refused, and it is known what the station lacks for it (A05)."""
    steps = tuple(step for finding in missing for step in finding.do)[:3]
    evidence = outcome.finding.evidence if outcome.finding is not None else ()
    return Outcome(
        outcome.kind,
        finding=Finding(
            "driver.network.prerequisites",
            Severity.PROBLEM,
            text(
                "drivers",
                "The charger refused a connection with security profile {profile}: {missing}",
                profile=profile,
                missing=missing[0].seen,
            ),
            text(
                "drivers", "It keeps the connections that it had. It takes this one once nothing is missing any more."
            ),
            steps,
            (*evidence, *(Evidence("missing", finding.code) for finding in missing)),
        ),
    )


def no_priority(words: str) -> Outcome:
    """The order of the slots cannot be set."""
    return Outcome(
        OutcomeKind.NOT_OFFERED,
        finding=Finding(
            "driver.network.no-priority",
            Severity.PROBLEM,
            text("drivers", "The charger stored the new connection and does not let it be chosen."),
            text("drivers", "It has no NetworkConfigurationPriority, so it goes on using the connection that it has."),
            (text("drivers", "Choose the connection on the charger's own web page or in its maker's app."),),
            (Evidence("answer", words),),
        ),
    )


def priority_refused(order: str, words: str) -> Outcome:
    """The order of the slots was not taken (B10.FR.02: one of them holds no valid connection)."""
    return Outcome(
        OutcomeKind.REFUSED,
        finding=Finding(
            "driver.network.priority-refused",
            Severity.PROBLEM,
            text("drivers", "The charger refused to use its connections in the order {order}.", order=order),
            text("drivers", "One of them is not valid in its eyes. It goes on as before."),
            (
                text("drivers", "Check the address and the security profile of the new connection."),
                text("drivers", "For wss:// install the root certificate of the CSMS first."),
            ),
            (Evidence("NetworkConfigurationPriority", words),),
        ),
    )


def priority_differs(found: str) -> Outcome:
    """Written, and read back it is another order."""
    return Outcome(
        OutcomeKind.FAULT,
        finding=Finding(
            "driver.network.priority-differs",
            Severity.PROBLEM,
            text(
                "drivers",
                "The new CSMS connection does not stand first; the order reads back as {order}.",
                order=found or "–",
            ),
            text("drivers", "The charger said yes and kept another order: it would come back to this laptop."),
            (text("drivers", "Restart the charger and write the address again."), _UPDATE),
        ),
    )


def waits_for_the_charge() -> Finding:
    """A restart that was put off until a charge ends."""
    return Finding(
        "driver.reset.waits",
        Severity.PROBLEM,
        text("drivers", "The charger has not restarted yet: it waits for a running charge to end."),
        text("drivers", "What was written acts after that restart."),
        (
            text("drivers", "End the charge at the vehicle or unplug it."),
            text("drivers", "Then wait until the charger is connected again."),
        ),
    )


def _list(numbers: Sequence[int]) -> str:
    return ", ".join(str(number) for number in numbers)
