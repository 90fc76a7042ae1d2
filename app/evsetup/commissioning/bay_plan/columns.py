"""Which column of a table is which field of a bay, by the names that installers give them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum

from evsetup.domain.text import Text, text


class BayField(Enum):
    """What a plan says of a bay, under the name that an exported plan gives it."""

    LABEL = "label"
    MODEL = "model"
    SERIAL = "serial"
    IDENTITY = "identity"
    BREAKER = "breaker"
    PHASES = "phases"
    LOCATION = "location"
    NOTE = "note"

    @property
    def title(self) -> Text:
        """How the field is called on screen."""
        return _TITLES[self]


_TITLES = {
    BayField.LABEL: text("commissioning", "Bay"),
    BayField.MODEL: text("commissioning", "Model"),
    BayField.SERIAL: text("commissioning", "Serial or MAC address"),
    BayField.IDENTITY: text("commissioning", "Identity"),
    BayField.BREAKER: text("commissioning", "Breaker (A)"),
    BayField.PHASES: text("commissioning", "Phases"),
    BayField.LOCATION: text("commissioning", "Location"),
    BayField.NOTE: text("commissioning", "Note"),
}

_NAMES: Mapping[BayField, str] = {
    BayField.LABEL: "label bay parkingbay parkingspace space spot stall bayno baynumber place name charger"
    " stellplatz parkplatz platz bezeichnung ladepunkt parkeerplaats plaats naam laadpunt"
    " emplacement borne nom place plaza nombre",
    BayField.MODEL: "model type chargermodel modell typ modele modelo",
    BayField.SERIAL: "serial serialnumber serialno sn serie seriennummer seriennr serienummer numerodeserie"
    " numeroserie nserie mac macaddress macadresse adressemac",
    BayField.IDENTITY: "identity ocppidentity ocppid chargeboxidentity chargeboxid cbid cpid chargepointid"
    " chargepointidentity chargerid identitaet identitat ladepunktid identiteit identifiant identidad",
    BayField.BREAKER: "breaker breakera breakeramps mcb fuse fusea rating amps ampere sicherung sicherunga absicherung"
    " zekering disjoncteur calibre fusible magnetotermico",
    BayField.PHASES: "phases phase phasecount phasen fasen fase phasesn fases",
    BayField.LOCATION: "location level floor building area zone ort standort ebene etage gebaeude locatie verdieping"
    " lieu niveau ubicacion planta",
    BayField.NOTE: "note notes comment comments remark remarks bemerkung bemerkungen kommentar notiz opmerking"
    " remarque commentaire nota notas comentario",
}
_FIELDS = {name: field for field, names in _NAMES.items() for name in names.split()}
_ACCENTS = str.maketrans("äöüéèêëàâáíîïóôúûñçß", "aoueeeeaaaiiioouuncs")
_LETTERS = re.compile(r"[^a-z0-9]+")


def guess(head: Sequence[str]) -> dict[BayField, int]:
    """The columns whose names are known; of two for the same field the first."""
    found: dict[BayField, int] = {}
    for place, name in enumerate(head):
        field = _FIELDS.get(_LETTERS.sub("", name.casefold().translate(_ACCENTS)))
        if field is not None:
            found.setdefault(field, place)
    return found
