"""Who a charger is."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

_SAFE_IDENTITY = re.compile(r"[A-Za-z0-9._~-]{1,48}\Z")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a charger says of itself; an empty string means that it did not say.

    ``charge_point_identity`` is the OCPP identity (installers know it as ChargeBoxIdentity, CBID, Charge Point ID).
    """

    vendor: str = ""
    model: str = ""
    serial: str = ""
    firmware: str = ""
    mac: str = ""
    hostname: str = ""
    charge_point_identity: str = ""

    def merged_with(self, newer: Identity) -> Identity:
        """This identity, with everything that ``newer`` knows taken over."""
        known = {f.name: getattr(newer, f.name) or getattr(self, f.name) for f in fields(Identity)}
        return Identity(**known)


def is_safe_identity(identity: str) -> bool:
    """Whether every known charger and CSMS takes this OCPP identity unchanged (``facts/chargers.md`` §13 c)."""
    return _SAFE_IDENTITY.match(identity) is not None


def serial_token(serial: str) -> str:
    """What is compared of a serial or MAC address: case, ``:``, ``-`` and spaces do not count.

    Empty when it tells nothing: placeholders such as ``0000`` or ``--`` stand in many chargers.
    """
    token = "".join(serial.split()).replace(":", "").replace("-", "").casefold()
    return token if len(set(token)) > 1 else ""


def same_serial(one: str, other: str) -> bool:
    """Whether two serials or MAC addresses are surely the same."""
    return serial_token(one) == serial_token(other) != ""
