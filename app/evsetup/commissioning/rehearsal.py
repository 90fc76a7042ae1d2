"""What the probe logs in with when it rehearses the switch: what the charger itself will use."""

from __future__ import annotations

from pathlib import Path

from evsetup.cards.charger_card import ChargerCard
from evsetup.domain.csms_address import UrlRule
from evsetup.domain.dialling import dialling
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion, Setting, Settings
from evsetup.ocppj.probe.steps import Extent, ProbeRequest


def rehearsal_request(
    wanted: Settings, now: Settings, card: ChargerCard, identity: str, key: Secret | None, ca_file: Path | None
) -> ProbeRequest:
    """The log-in of this charger, in the version in which it will speak: as ``wanted``, else as it does ``now``.

    How the identity gets into the URL is its family's matter in 1.6; 2.x leaves no choice there.
    """
    version = wanted.get(Setting.OCPP_VERSION) or now.get(Setting.OCPP_VERSION)
    version = version if isinstance(version, OcppVersion) else OcppVersion.V16
    rule = card.url_rule if version is OcppVersion.V16 else UrlRule.APPENDED
    return ProbeRequest(
        # Where the identity is typed as part of the address, what is wanted is the address before that.
        address=dialling(wanted.text_of(Setting.CSMS_URL), identity, rule).typed,
        identity=identity,
        key=key,
        rule=rule,
        versions=(version,),
        ca_file=ca_file,
        extent=Extent.FIRST_WORDS,
    )
