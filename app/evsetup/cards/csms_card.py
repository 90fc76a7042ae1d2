"""What an installer needs to know of one CSMS operator to bring a charger onto it. Never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from evsetup.domain.csms_address import KeyRule
from evsetup.domain.settings import OcppVersion


@dataclass(frozen=True, slots=True)
class CsmsCard:
    """One operator: ``address`` is the canonical one, without identity; keys and passwords live in the vault only.

    ``required_keys`` are OCPP 1.6 configuration keys with the values that the operator asks for. ``security_profile``
    is 0 to 3. ``ca_file`` is the root certificate when the system does not know it.
    """

    id: str
    name: str
    address: str
    ocpp_versions: tuple[OcppVersion, ...]
    security_profile: int
    key_rule: KeyRule
    ca_file: Path | None
    required_keys: Mapping[str, str]
    contact: str
    dated: str
