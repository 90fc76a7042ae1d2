"""What an earlier run has left on a charger is asked of the charger, never taken for granted."""

from __future__ import annotations

from evsetup.commissioning.job import ChargerJob
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Setting, Settings
from evsetup.domain.sighting import Way
from evsetup.ocppj.csms import CommissioningCsms


def with_key_in_use(job: ChargerJob, csms: CommissioningCsms, key: Secret | None) -> Settings:
    """The settings as read, with the key that no charger shows: it has just logged in with it on this laptop."""
    endpoint = job.found.endpoint(Way.OCPP)
    here = csms.charge_points.get(endpoint.address) if endpoint is not None else None
    if key is None or here is None or here.key_form is None or csms.key_of(here.identity) != key:
        return job.settings
    return job.settings.with_values({Setting.KEY: key})
