"""Snapshots of variables for tests: a few by hand, or thousands."""

from __future__ import annotations

from datetime import UTC, datetime

from evsetup.domain.identity import Identity
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import Access, DataType, Snapshot, Variable, VariableName, Variables

NOON = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


def snapshot_of(*variables: Variable, version: OcppVersion = OcppVersion.V16, vendor: str = "Vendor") -> Snapshot:
    """A snapshot of these, taken at noon."""
    return Snapshot(NOON, Identity(vendor, "Model", "1234"), version, Variables(variables))


def keys_of(**values: str | None) -> Snapshot:
    """A snapshot of 1.6 keys that may all be written."""
    return snapshot_of(*(Variable(VariableName(name), value) for name, value in values.items()))


def device_model(count: int) -> Snapshot:
    """A 2.0.1 station with ``count`` variables on many EVSEs."""
    return snapshot_of(
        *(
            Variable(
                VariableName(f"Limit{number % 10}", f"Vendor{number // 100}", evse=number // 10 % 10),
                str(number),
                Access.READ_ONLY if number % 3 == 0 else Access.READ_WRITE,
                DataType.INTEGER,
                "A",
                0,
                5000,
            )
            for number in range(count)
        ),
        version=OcppVersion.V201,
    )
