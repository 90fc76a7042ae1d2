"""The probe: this laptop logs in to a CSMS as if it were the charger, and says what would keep it offline.

The steps and their failures: ``facts/ocpp.md`` §4.1, §4.2; one module a step. Where a test begins: ``run.probe_csms``.
"""
