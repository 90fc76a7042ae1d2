"""How an OCPP 1.6 charger gets a new security key.

Flow A01 of the security whitepaper and what chargers make of it (``facts/ocpp.md`` §2.5, §3.2): after Accepted the charger
drops the link and comes back with the new key. The key cannot be read, so this return is the only proof. A charger at
security profile 0 stores the key and logs in without it until its profile is raised to 1.
"""

from __future__ import annotations

import re
from dataclasses import replace

from evsetup.domain.csms_address import KeyRule, key_flaw, key_to_write
from evsetup.domain.finding import Fault
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Unknown
from evsetup.domain.text import text, verbatim
from evsetup.drivers import ocpp_outcomes as say
from evsetup.drivers.ocpp16_configuration import Configuration
from evsetup.drivers.ocpp16_door import Refused, Turned
from evsetup.drivers.ocpp16_key_forms import key_form_seen
from evsetup.drivers.ocpp16_link import ChargePointOnCsms
from evsetup.drivers.ocpp16_names import AUTHORIZATION_KEY, SECURITY_PROFILE
from evsetup.drivers.outcomes import unfit_key
from evsetup.links.faults import LinkFault, LinkLost, Unreachable
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.key_form import KeyForm

_DROPS = 3
_HOLDS_THE_OLD = frozenset({"dial-in.old-key", "dial-in.no-key"})
_HEX_KEY = re.compile(r"(?:[0-9A-Fa-f]{2}){16,20}\Z")


class KeyChange:
    """One new key for one charger, from writing it to seeing the charger log in with it; ``form`` is how it then sent it."""

    def __init__(self, charger: ChargePointOnCsms, configuration: Configuration, rule: KeyRule) -> None:
        self._charger = charger
        self._configuration = configuration
        self._rule = KeyRule.HEX if rule is KeyRule.NONE else rule
        self.form: KeyForm | None = None
        self._written_on: ChargePoint | None = None
        self._way_back: tuple[Secret | None] | None = None

    async def write(self, change: Change) -> Outcome:
        """Tells the CSMS of the new key, then the charger. Whatever is refused leaves the old key in force.

        Raises:
            Unreachable: the charger is not connected, and nothing was sent.
        """
        key = change.new
        if not isinstance(key, Secret):
            return say.no_such_setting(Setting.KEY, "")
        if not _is_hex_key(key) and (flaw := key_flaw(key, self._rule)):
            return unfit_key(flaw)
        charge_point = await self._charger.here()
        self._written_on = charge_point
        self._way_back = _way_back(change, charge_point)
        if charge_point.key_form is None and await self._stands_at_profile_0():
            return await self._write_and_raise_profile(key)
        self._charger.csms.expect(self._charger.identity, key)
        return self._settled(await self._send(key))

    async def see_it_used(self, change: Change) -> Outcome:
        """Waits until the charger has logged in with the new key; a charger that keeps its link is asked to come again.

        One that comes back with its old key is let in with that and restarted, once: some act on a key only then.
        """
        key = change.new
        if not isinstance(key, Secret):
            return say.no_such_setting(Setting.KEY, "")
        before = self._written_on or self._charger.present
        if before is None or before is self._charger.present:
            self._charger.csms.expect(self._charger.identity, key)
        try:
            charge_point = await self._back_with_the_key(before)
        except Refused as refusal:
            if refusal.code not in _HOLDS_THE_OLD or not await self._restarts_with_the_old(key):
                self._go_back()
                return say.key_not_used(refusal)
            try:
                charge_point = await self._back_with_the_key(None)
            except Unreachable as fault:
                self._go_back()
                return say.key_not_used(fault)
        except Unreachable as fault:
            self._go_back()
            return say.key_not_used(fault)
        self._written_on = self._way_back = None
        if charge_point.key_form is None:
            return say.profile_not_raised(Outcome(OutcomeKind.UNCHANGED))
        self.form = charge_point.key_form
        return Outcome(
            OutcomeKind.APPLIED,
            text("drivers", "logged in with the new key, sent as: {form}", form=verbatim(charge_point.key_form.value)),
            key_form_seen(charge_point.key_form),
        )

    def not_back(self) -> None:
        """The charger was restarted and did not come back: its old key is accepted again."""
        self._go_back()

    async def _restarts_with_the_old(self, key: Secret) -> bool:
        """Lets it in as before and restarts it, to log in anew with ``key``; false when it cannot be had to."""
        if self._way_back is None:
            return False
        csms, identity = self._charger.csms, self._charger.identity
        csms.expect(identity, self._way_back[0])
        try:
            back = await self._charger.wait_back(self._charger.timings.reconnect_s)
            csms.expect(identity, key)
            answer = await self._charger.ask("Reset", {"type": "Soft"})
        except LinkLost:
            return True
        except Fault:
            return False
        return answer.get("status") == "Accepted" and await self._charger.is_gone(back, self._charger.timings.soft_s)

    async def _back_with_the_key(self, before: ChargePoint | None) -> ChargePoint:
        """Its next connection, once a question was answered over it: some chargers drop the first one again.

        Raises:
            Refused: it was turned away twice at the door.
            Unreachable: it did not come back.
        """
        with Turned(self._charger) as turned:
            if before is not None and not await self._charger.is_gone(before, self._charger.timings.drop_s):
                await before.close(1000, "log in again")
            for _ in range(_DROPS):
                charge_point = await turned.or_back(self._charger.timings.reconnect_s)
                try:
                    await self._configuration.value_of(SECURITY_PROFILE)
                except LinkLost:
                    continue
                except LinkFault:
                    pass
                return charge_point
            return await turned.or_back(self._charger.timings.reconnect_s)

    async def _send(self, key: Secret) -> Outcome:
        """In the form of its card, and where that is refused, in the other one: a refusal changes nothing."""
        outcome = await self._send_as(key, self._rule)
        if outcome.kind is not OutcomeKind.REFUSED or _is_hex_key(key):
            return outcome
        other = KeyRule.TEXT if self._rule is KeyRule.HEX else KeyRule.HEX
        if key_flaw(key, other):
            return outcome
        again = await self._send_as(key, other)
        return outcome if again.kind is OutcomeKind.REFUSED else again

    async def _send_as(self, key: Secret, rule: KeyRule) -> Outcome:
        # A key that is given as 32 to 40 hex digits goes as it is, the original form of OCPP-J 1.6.
        value = (key if _is_hex_key(key) else key_to_write(key, rule)).reveal()
        outcome = await self._configuration.change(Setting.KEY, AUTHORIZATION_KEY, value)
        if outcome.kind is OutcomeKind.LINK_LOST:
            # Some drop the link instead of answering first; whether they took the key, their return tells.
            return Outcome(
                OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger dropped the link to log in again")
            )
        return outcome

    async def _stands_at_profile_0(self) -> bool:
        try:
            return await self._configuration.value_of(SECURITY_PROFILE) == "0"
        except LinkFault:
            return False

    async def _write_and_raise_profile(self, key: Secret) -> Outcome:
        """Key first, profile second; in between the charger may come back without any key and must be let in."""
        csms, identity = self._charger.csms, self._charger.identity
        csms.expect(identity, None)
        outcome = await self._send(key)
        if not outcome.good or outcome.kind is OutcomeKind.NEEDS_RESTART:
            return outcome
        raised = await self._raise_profile(key)
        if raised.kind is OutcomeKind.LINK_LOST:
            # The drop was for the key; the charger comes back, with the new profile or without.
            csms.expect(identity, None)
            self._written_on = await self._charger.wait_back(self._charger.timings.reconnect_s)
            if await self._stands_at_profile_0():
                raised = await self._raise_profile(key)
            else:
                csms.expect(identity, key)
                raised = Outcome(OutcomeKind.APPLIED)
        if not raised.good:
            csms.expect(identity, None)
            return say.profile_not_raised(raised)
        return replace(raised, seen=text("drivers", "key stored; security profile raised from 0 to 1"))

    async def _raise_profile(self, key: Secret) -> Outcome:
        charge_point = await self._charger.here()
        self._written_on = charge_point
        self._charger.csms.expect(self._charger.identity, key)
        return await self._configuration.change(Setting.SECURITY_PROFILE, SECURITY_PROFILE, "1")

    def _settled(self, outcome: Outcome) -> Outcome:
        if not outcome.good:
            self._go_back()
        return outcome

    def _go_back(self) -> None:
        """Lets the charger in with its old log-in again, where that is known."""
        if self._way_back is not None:
            self._charger.csms.expect(self._charger.identity, self._way_back[0])


def _is_hex_key(key: Secret) -> bool:
    return _HEX_KEY.match(key.reveal()) is not None


def _way_back(change: Change, charge_point: ChargePoint) -> tuple[Secret | None] | None:
    """The log-in that the charger has now: a key, none at all (``(None,)``), or nobody knows (``None``)."""
    if isinstance(change.old, Secret):
        return (change.old,)
    if charge_point.key_form is None and change.old in {None, Unknown.UNSET, Unknown.UNREADABLE}:
        return (None,)
    return None
