"""Factory values of an OpenEVSE gateway: what is known of them, and the way back to them.

Wire facts: ``OpenEVSE/openevse_esp32_firmware:src/app_config.cpp, src/web_server.cpp, docs/developer/http-api.md``. Values written by the maker or
seller lie under those of the user and cannot be read on their own. ``factory_write_lock`` in ``/config`` says that they can be
written no more. ``POST /reset`` erases the user's values, formats the gateway's file system (certificates, event log, OCPP
store), answers "1" and restarts; factory values and firmware stay. Newer firmware refuses it by ``GET`` (403). The controller's own
values (current, safety checks) are in another chip and stay.
"""

from __future__ import annotations

from collections.abc import Mapping

from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.text import text
from evsetup.drivers.openevse_page import OpenEvsePage
from evsetup.drivers.web_charger import outcome_of_restart, plain_words


def before_reset(config: Mapping[str, object], status: Mapping[str, object]) -> Finding:
    """What going back to factory values does to this charger, as it tells of itself now."""
    locked = config.get("factory_write_lock")
    match locked:
        case True:
            told = text("drivers", "They are locked: nobody can write them from outside.")
        case False:
            told = text("drivers", "They are not locked yet: whoever reaches its page can write them.")
        case _:
            told = text("drivers", "Its firmware does not tell whether they are locked.")
    by_cable = bool(status.get("eth_connected"))
    find = (
        text("drivers", "Find it again on its cable.")
        if by_cable
        else text(
            "drivers",
            "Find it in its own Wi-Fi OpenEVSE_XXXX, password openevse, address 192.168.4.1, unless its factory values name a network.",
        )
    )
    return Finding(
        "driver.openevse.factory-reset",
        Severity.WARNING,
        text(
            "drivers", "The charger forgets its network, its log-in, its CSMS, its key, its certificates and its log."
        ),
        text(
            "drivers",
            "It keeps its firmware, its highest current and its factory values, which it does not show apart. {locked}",
            locked=told,
        ),
        (find, text("drivers", "Then set a password on its page: it has none, unless its factory values hold one.")),
        (Evidence("factory_write_lock", "" if locked is None else str(locked)[:16]),),
    )


async def reset(page: OpenEvsePage) -> Outcome:
    """Sends the command, once. ``LINK_LOST_EXPECTED`` when the charger went before it answered."""
    outcome = await outcome_of_restart(lambda: page.post_form("reset", {}), plain_words)
    match outcome.kind:
        case OutcomeKind.APPLIED | OutcomeKind.LINK_LOST_EXPECTED:
            return Outcome(outcome.kind, text("drivers", "the charger goes back to its factory values"))
        case _ if outcome.finding is not None and outcome.finding.code == "driver.web.restart-refused":
            return Outcome(OutcomeKind.REFUSED, finding=_refused(outcome.finding.evidence))
    return outcome


def _refused(evidence: tuple[Evidence, ...]) -> Finding:
    return Finding(
        "driver.openevse.reset-refused",
        Severity.PROBLEM,
        text("drivers", "The charger refused to go back to its factory values."),
        text("drivers", "It keeps the settings that it has."),
        (text("drivers", "Reset it on its own web page, or with the button on its board."),),
        evidence,
    )
