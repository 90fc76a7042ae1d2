"""How an OCPP 2.x station gets a new security key (A01).

The key is plain text of 16 to 40 characters, never hex (``facts/ocpp.md`` §2.5). After Accepted the station drops the link and
comes back with the new key; the key cannot be read, so this return is the only proof. 2.1 keeps the key with the connection:
where the old variable is gone, it is written there, and where a connection in use may not be changed, a new one takes over.
"""

from __future__ import annotations

from collections.abc import Sequence

from evsetup.domain.csms_address import KeyRule, key_flaw
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Unknown
from evsetup.domain.text import text, verbatim
from evsetup.domain.variable import VariableChange, VariableName
from evsetup.drivers import ocpp2_outcomes as say
from evsetup.drivers import ocpp_outcomes as say_ocpp
from evsetup.drivers.ocpp2_known import BASIC_AUTH_PASSWORD, SECURITY_PROFILE, of_slot
from evsetup.drivers.ocpp2_link import StationOnCsms
from evsetup.drivers.ocpp2_network import Connection, NetworkProfiles
from evsetup.drivers.ocpp2_variables import Answer, DeviceModel
from evsetup.drivers.outcomes import refused, silent
from evsetup.links.faults import LinkLost, NoAnswer, Unreachable
from evsetup.ocppj.charge_point import ChargePoint
from evsetup.ocppj.session import CallFailed, CallRefused

_DROPS = 3


class StationKey:
    """One new key for one station, from writing it to seeing the station log in with it."""

    def __init__(self, station: StationOnCsms, model: DeviceModel, network: NetworkProfiles) -> None:
        self._station = station
        self._model = model
        self._network = network
        self._written_on: ChargePoint | None = None
        self._way_back: tuple[Secret | None] | None = None
        self.newest: Secret | None = None
        """The key that this driver has written last, for the connections that are written after it."""

    async def write(self, change: Change) -> Outcome:
        """Tells the CSMS of the new key, then the station. Whatever is refused leaves the old key in force.

        Raises:
            Unreachable: the station is not connected, and nothing was sent.
        """
        key = change.new
        if not isinstance(key, Secret):
            return say_ocpp.no_such_setting(Setting.KEY, "")
        if flaw := key_flaw(key, KeyRule.TEXT):
            return say.unfit_key(flaw)
        charge_point = await self._station.here()
        self._written_on, self._way_back = charge_point, _way_back(change, charge_point)
        self._station.csms.expect(self._station.identity, key)
        outcome = await self._send(key)
        if outcome.good:
            self.newest = key
        else:
            self._go_back()
        return outcome

    async def see_it_used(self, change: Change) -> Outcome:
        """Waits until the station has logged in with the new key; one that keeps its link is asked to come again."""
        key = change.new
        if not isinstance(key, Secret):
            return say_ocpp.no_such_setting(Setting.KEY, "")
        before = self._written_on or self._station.present
        if before is None or before is self._station.present:
            self._station.csms.expect(self._station.identity, key)
        if before is not None and not await self._station.is_gone(before, self._station.timings.drop_s):
            await before.close(1000, "log in again")
        try:
            charge_point = await self._back_for_good()
        except Unreachable as fault:
            self._go_back()
            return say_ocpp.key_not_used(fault)
        self._written_on = None
        if charge_point.key_form is None:
            return say_ocpp.profile_not_raised(Outcome(OutcomeKind.UNCHANGED))
        return Outcome(
            OutcomeKind.APPLIED,
            text("drivers", "logged in with the new key, sent as: {form}", form=verbatim(charge_point.key_form.value)),
        )

    async def _send(self, key: Secret) -> Outcome:
        refusals: list[Answer] = []
        for name in await self._names():
            try:
                answer = (await self._model.put({name: key}))[name]
            except NoAnswer:
                return silent(Setting.KEY, self._station.timings.call_s)
            except Unreachable:
                raise
            except LinkLost:
                # Some drop the link instead of answering first; whether they took the key, their return tells.
                return Outcome(
                    OutcomeKind.LINK_LOST_EXPECTED, text("drivers", "the charger dropped the link to log in again")
                )
            except CallRefused as fault:
                return refused(Setting.KEY, f"{fault.code} {fault.description}".strip())
            except CallFailed as fault:
                return self._station.failed("SetVariables", fault)
            match answer.status:
                case "Accepted":
                    return Outcome(OutcomeKind.APPLIED, text("drivers", "{key}: Accepted", key=str(name)))
                case "RebootRequired":
                    return Outcome(OutcomeKind.NEEDS_RESTART, text("drivers", "{key}: RebootRequired", key=str(name)))
            refusals.append(answer)
        if any(not answer.unknown for answer in refusals) and self._network.slots.by_variables:
            return await self._in_a_new_connection(key)
        if all(answer.unknown for answer in refusals):
            return say_ocpp.no_such_setting(Setting.KEY, str(BASIC_AUTH_PASSWORD))
        return refused(Setting.KEY, "; ".join(answer.words for answer in refusals))

    async def _names(self) -> Sequence[VariableName]:
        """Where the key may stand: for the whole station, and in 2.1 with the connection that is in use."""
        if self._station.version is not OcppVersion.V21:
            return (BASIC_AUTH_PASSWORD,)
        try:
            slots = await self._network.read()
        except (LinkLost, CallFailed):
            return (BASIC_AUTH_PASSWORD,)
        if not slots.by_variables or slots.used is None:
            return (BASIC_AUTH_PASSWORD,)
        return (BASIC_AUTH_PASSWORD, of_slot(slots.used, "BasicAuthPassword"))

    async def _in_a_new_connection(self, key: Secret) -> Outcome:
        """The connection of now with the new key, in another slot, which the station uses after a restart."""
        slots, used = self._network.slots, self._network.slots.used
        profile = max(1, slots.profile or 1)
        address = await self._network.url_of(used) if used is not None else None
        return await self._network.connect_to(
            Connection(address or self._station.csms.url_for(profile), profile, self._station.identity, key)
        )

    async def _back_for_good(self) -> ChargePoint:
        """Its connection, once a question was answered over it: some stations drop the first one again."""
        for _ in range(_DROPS):
            charge_point = await self._station.wait_back(self._station.timings.reconnect_s)
            try:
                await self._model.value_of(SECURITY_PROFILE)
            except LinkLost:
                continue
            except (NoAnswer, CallFailed):
                pass
            return charge_point
        return await self._station.wait_back(self._station.timings.reconnect_s)

    def _go_back(self) -> None:
        """Lets the station in with its old log-in again, where that is known."""
        if self._way_back is not None:
            self._station.csms.expect(self._station.identity, self._way_back[0])


def as_key_change(change: VariableChange) -> Change | None:
    """The key's own variable is more than a value: the CSMS must expect the key, and only its use proves it."""
    if change.name.key != BASIC_AUTH_PASSWORD.key:
        return None
    new = change.new if isinstance(change.new, Secret) else Secret(change.new)
    return Change(Setting.KEY, change.old if isinstance(change.old, Secret) else None, new, Effect.CUTS_LINK)


def _way_back(change: Change, charge_point: ChargePoint) -> tuple[Secret | None] | None:
    """The log-in that the station has now: a key, none at all (``(None,)``), or nobody knows (``None``)."""
    if isinstance(change.old, Secret):
        return (change.old,)
    if charge_point.key_form is None and change.old in {None, Unknown.UNSET, Unknown.UNREADABLE}:
        return (None,)
    return None
