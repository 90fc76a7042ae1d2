"""One charge point of OCPP 1.6 behind the commissioning CSMS, and how long its answers may take."""

from __future__ import annotations

from dataclasses import dataclass

from evsetup.drivers.charger_on_csms import ChargerOnCsms, OcppTimings


@dataclass(frozen=True, slots=True)
class Ocpp16Timings(OcppTimings):
    """How long things may take in 1.6, in seconds.

    ``full_read_s``: the answer to a GetConfiguration for everything, which some chargers never give. ``key_s``: the answer for a
    few keys by name.
    """

    full_read_s: float = 15.0
    key_s: float = 10.0


class ChargePointOnCsms(ChargerOnCsms):
    """The charge point with this ``identity``, as far as it is connected."""

    timings: Ocpp16Timings
