"""Charging profiles of a simulated charger with one connector: what OCPP 1.6 §3.13 and §7.8 to 7.15 ask for.

Stored over reboots. Limits are in amperes per phase or watts over all phases, as the profile says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from evsetup.simulator.flash import Flash, Json
from evsetup.simulator.profile_changes import changes, moment_in, recurs_after, start_of
from evsetup.simulator.profile_rules import ALL_OF_IT, ProfileRules

NOMINAL_V: Final = 230.0

_PURPOSES: Final = frozenset({"ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"})
_KINDS: Final = frozenset({"Absolute", "Relative", "Recurring"})
_RECURRENCES: Final = frozenset({"Daily", "Weekly"})


@dataclass(frozen=True, slots=True)
class Transaction:
    """The running transaction, as far as profiles care; ``id`` is ``None`` until the CSMS gave one."""

    id: int | str | None
    started: datetime


class ProfileStore:
    """All installed profiles; ``rules`` say what may be installed."""

    def __init__(self, flash: Flash, phases: int, rules: ProfileRules = ALL_OF_IT) -> None:
        self._flash = flash
        self._phases = phases
        self.rules = rules
        stored = [] if rules.forgets else flash.read("charging_profiles", [])
        self._installed: list[tuple[int, dict[str, Json]]] = []
        for entry in stored if isinstance(stored, list) else []:
            match entry:
                case [int(connector), dict(profile)]:
                    self._installed.append((connector, profile))

    @property
    def installed(self) -> tuple[tuple[int, Mapping[str, Json]], ...]:
        """Every profile, with the connector that it is for."""
        return tuple(self._installed)

    def install(self, connector: int, profile: Mapping[str, object], transaction: Transaction | None) -> bool:
        """Installs a profile, in place of one with the same id, or the same purpose and stack level.

        Returns:
            Whether it was accepted.
        """
        flawless = _json_object(profile)
        if flawless is None or not _valid(connector, flawless, transaction, self.rules):
            return False
        flawless.setdefault("installed", datetime.now(UTC).isoformat())
        others = [
            (at, old)
            for at, old in self._installed
            if old["chargingProfileId"] != flawless["chargingProfileId"]
            and (at, old["chargingProfilePurpose"], old["stackLevel"])
            != (connector, flawless["chargingProfilePurpose"], flawless["stackLevel"])
        ]
        if len(others) >= self.rules.installed:
            return False
        self._installed = [*others, (connector, flawless)]
        self._store()
        return True

    def clear(self, request: Mapping[str, object]) -> bool:
        """Removes what matches a ClearChargingProfile request; whether anything did."""
        keep = [(at, profile) for at, profile in self._installed if not _matches(at, profile, request)]
        removed = len(keep) < len(self._installed)
        self._installed = keep
        self._store()
        return removed

    def end_transaction(self) -> None:
        """TxProfiles live no longer than their transaction."""
        self._installed = [
            (at, profile) for at, profile in self._installed if profile["chargingProfilePurpose"] != "TxProfile"
        ]
        self._store()

    def limit_a(self, now: datetime, transaction: Transaction | None, unlimited_a: float) -> float:
        """The current per phase that is allowed now."""
        limit = unlimited_a
        ceiling = self._highest({"ChargePointMaxProfile"}, now, transaction)
        if ceiling is not None:
            limit = min(limit, ceiling)
        if transaction is not None:
            own = self._highest({"TxProfile"}, now, transaction)
            if own is None:
                own = self._highest({"TxDefaultProfile"}, now, transaction)
            if own is not None:
                limit = min(limit, own)
        return limit

    def composite(
        self, start: datetime, duration_s: int, unit: str, transaction: Transaction | None, unlimited_a: float
    ) -> dict[str, object]:
        """A ``ChargingSchedule`` of what is allowed from ``start`` on, in ``unit`` (``A`` or ``W``).

        While nothing runs, it tells what a transaction that starts now would get.
        """
        transaction = transaction or Transaction(None, start)
        periods: list[dict[str, object]] = []
        late = timedelta(seconds=self.rules.late_s)
        profiles = [profile for _, profile in self._installed] if self.rules.told else []
        for second in changes(profiles, start - late, max(1, duration_s), transaction):
            amps = unlimited_a
            if self.rules.told:
                amps = self.limit_a(start - late + timedelta(seconds=second), transaction, unlimited_a)
            limit = round(amps if unit == "A" else amps * NOMINAL_V * self._phases, 1)
            if not periods or periods[-1]["limit"] != limit:
                periods.append({"startPeriod": second, "limit": limit})
        return {"duration": duration_s, "chargingRateUnit": unit, "chargingSchedulePeriod": periods}

    def _highest(self, purposes: set[str], now: datetime, transaction: Transaction | None) -> float | None:
        """The limit of the valid profile with the highest stack level that says anything about ``now``."""
        candidates = sorted(
            (profile for _, profile in self._installed if profile["chargingProfilePurpose"] in purposes),
            key=lambda profile: _integer(profile["stackLevel"]),
            reverse=True,
        )
        for profile in candidates:
            amps = _limit_of(profile, now, transaction, self._phases)
            if amps is not None:
                return amps
        return None

    def _store(self) -> None:
        self._flash.write(charging_profiles=[[at, profile] for at, profile in self._installed])


def _valid(connector: int, profile: Mapping[str, Json], transaction: Transaction | None, rules: ProfileRules) -> bool:
    match profile:
        case {
            "chargingProfileId": int(),
            "stackLevel": int(level),
            "chargingProfilePurpose": str(purpose),
            "chargingProfileKind": str(kind),
            "chargingSchedule": {
                "chargingRateUnit": str(unit),
                "chargingSchedulePeriod": [{"startPeriod": 0}, *_] as periods,
            },
        }:
            pass
        case _:
            return False
    wanted_transaction = profile.get("transactionId")
    return (
        purpose in _PURPOSES
        and kind in _KINDS
        and (kind != "Recurring" or (rules.recurring and profile.get("recurrencyKind") in _RECURRENCES))
        and unit in rules.units
        and 0 <= level <= rules.stack_level
        and len(periods) <= rules.periods
        and all(_valid_period(period) for period in periods)
        and (connector == 0 or purpose != "ChargePointMaxProfile")
        and (connector > 0 or purpose != "TxProfile")
        and (purpose != "TxProfile" or (transaction is not None and wanted_transaction in {None, transaction.id}))
        and all(_is_time_or_absent(profile, name) for name in ("validFrom", "validTo"))
    )


def _valid_period(period: Json) -> bool:
    match period:
        case {"startPeriod": int(start), "limit": int() | float() as limit}:
            return start >= 0 and 0 <= limit < 1e6
        case _:
            return False


def _limit_of(profile: Mapping[str, Json], now: datetime, transaction: Transaction | None, phases: int) -> float | None:
    schedule = profile["chargingSchedule"]
    if not isinstance(schedule, dict):
        return None
    valid_from, valid_to = moment_in(profile.get("validFrom")), moment_in(profile.get("validTo"))
    if (valid_from and now < valid_from) or (valid_to and now >= valid_to):
        return None
    elapsed = (now - start_of(profile, now, transaction)).total_seconds()
    if elapsed >= 0 and (every := recurs_after(profile)):
        elapsed %= every
    duration = schedule.get("duration")
    if elapsed < 0 or (isinstance(duration, int) and elapsed >= duration):
        return None
    limit: float | None = None
    periods = schedule["chargingSchedulePeriod"]
    for period in periods if isinstance(periods, list) else []:
        match period:
            case {"startPeriod": int(at), "limit": int() | float() as value} if at <= elapsed:
                limit = float(value)
    if limit is None or schedule["chargingRateUnit"] == "A":
        return limit
    return limit / (NOMINAL_V * phases)


def _matches(connector: int, profile: Mapping[str, Json], request: Mapping[str, object]) -> bool:
    if "id" in request:
        return profile["chargingProfileId"] == request["id"]
    return (
        request.get("connectorId", connector) == connector
        and request.get("chargingProfilePurpose", profile["chargingProfilePurpose"])
        == profile["chargingProfilePurpose"]
        and request.get("stackLevel", profile["stackLevel"]) == profile["stackLevel"]
    )


def _json_object(value: Mapping[str, object]) -> dict[str, Json] | None:
    """A copy that holds JSON only; ``None`` when it cannot be stored."""
    copied: dict[str, Json] = {}
    for name, member in value.items():
        plain = _json(member)
        if plain is None and member is not None:
            return None
        copied[str(name)] = plain
    return copied


def _json(value: object) -> Json:
    match value:
        case str() | bool() | int() | float() | None:
            return value
        case list():
            return [_json(member) for member in value]
        case dict():
            return {str(name): _json(member) for name, member in value.items()}
        case _:
            return str(value)


def _integer(value: Json) -> int:
    return value if isinstance(value, int) else 0


def _is_time_or_absent(profile: Mapping[str, Json], name: str) -> bool:
    return name not in profile or moment_in(profile[name]) is not None
