"""What keys and variables mean: every shipped file is right, and every name is found as a charger may write it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ocpp.v16.enums import ConfigurationKey
from ocpp.v201 import enums as v201
from ocpp.v201.enums import ControllerComponentName, PhysicalComponentName

from evsetup.cards.faults import CardFault
from evsetup.cards.meaning import GROUP_NAMES, LONGEST, Meaning, Risk, VariableGroup
from evsetup.cards.meanings import is_secret, meaning_of, secret_names
from evsetup.cards.pairs import name_in
from evsetup.cards.read_meanings import MeaningsFile, read_meanings
from evsetup.cards.shelf import load_shelf
from evsetup.domain.settings import OcppVersion
from evsetup.domain.variable import Access, DataType, VariableName
from evsetup.resources import resource

SHIPPED = {path.name: read_meanings(path) for path in sorted(resource("cards", "ocpp").glob("*.toml"))}
EVERY = [
    pytest.param(meaning, id=f"{name}:{meaning.name}")
    for name, file in SHIPPED.items()
    for meaning in (*file.meanings, *(m for maker in file.makers for m in maker.meanings))
]

KEY = """\
dated = "2026-11"
sources = ["acme manual"]

[lists]
colours = ["red", "green"]

[keys.Beep]
meaning = "How often it beeps."
group = "display"
type = "integer"
minimum = 0
maximum = 9

[components.ClockCtrlr.Beep]
meaning = "How often the clock beeps."
group = "clock"

[makers.acme]
vendors = ["Acme"]

[makers.acme.keys.Colour]
meaning = "Which colour it has."
group = "display"
options_from = "colours"
"""


def key(version: OcppVersion, name: str, vendor: str = "") -> Meaning | None:
    return meaning_of(version, VariableName(name), vendor)


def problems(folder: Path, content: str) -> list[str]:
    path = folder / "keys.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CardFault) as caught:
        read_meanings(path)
    return [evidence.content for evidence in caught.value.finding.evidence]


@pytest.mark.parametrize("file", SHIPPED.values(), ids=SHIPPED)
def test_every_file_says_when_and_where_its_facts_were_read(file: MeaningsFile) -> None:
    assert file.dated == "2026-11"
    assert file.sources


@pytest.mark.parametrize("meaning", EVERY)
def test_a_meaning_is_one_short_plain_sentence(meaning: Meaning) -> None:
    words = str(meaning.words)
    assert len(words) <= LONGEST
    assert re.match(r"[A-Z0-9].*[^.]\.\Z", words)
    assert meaning.words.context == "cards"


@pytest.mark.parametrize("meaning", EVERY)
def test_a_secret_is_a_credential_that_no_other_charger_is_given(meaning: Meaning) -> None:
    if meaning.secret:
        assert not meaning.copy
        assert meaning.risk is not Risk.HARMLESS


@pytest.mark.parametrize("word", [key.value for key in ConfigurationKey])
def test_every_standard_key_of_1_6_has_a_meaning_with_its_type(word: str) -> None:
    meaning = key(OcppVersion.V16, word)
    assert meaning is not None
    assert meaning.name.variable == word
    assert meaning.data_type is not DataType.UNKNOWN


@pytest.mark.parametrize("word", [word.value for word in ControllerComponentName])
def test_every_controller_of_2_0_1_is_described(word: str) -> None:
    variables = getattr(v201, f"{word}VariableName")
    unknown = [
        variable.value
        for variable in variables
        if not (found := meaning_of(OcppVersion.V201, VariableName(variable.value.partition("(")[0], word)))
        or found.data_type is DataType.UNKNOWN
    ]
    assert not unknown


@pytest.mark.parametrize("word", [word.value for word in PhysicalComponentName])
def test_every_part_of_a_station_is_described(word: str) -> None:
    states = {state.value for state in v201.ChargingStateVariableName}
    odd = {"OptionsSet[MeterValueAlignedData]", "OptionsSet[TxnStoppedAlignedData]"}
    told = {variable.value for variable in getattr(v201, f"{word}VariableName")} - states - odd
    names = {re.split(r"[\[(.]", variable)[0] for variable in told}
    assert not {name for name in names if not meaning_of(OcppVersion.V201, VariableName(name, word))}


def test_every_standard_variable_means_something_in_any_part() -> None:
    named = {word.value for word in v201.StandardizedVariableName}
    elsewhere = {
        "ChargingCompleteBulk",
        "ChargingCompleteFull",
        "ConnectorType",
        "Currency",
        "DepartureTime",
        "EnergyCapacity",
        "EnergyExport",
        "EnergyExportRegister",
        "EnergyImport",
        "EnergyImportRegister",
        "EvseId",
        "ISO15118EvseId",
        "RemainingTimeBulk",
        "RemainingTimeFull",
        "SeccId",
        "StateOfChargeBulk",
        "TimeOffset",
        "Token",
        "TokenType",
        "VehicleId",
    }
    unknown = {word for word in named - elsewhere if not meaning_of(OcppVersion.V201, VariableName(word, "Fountain"))}
    assert not unknown
    described = {meaning.name.variable.casefold() for meaning in SHIPPED["variables-2.toml"].meanings}
    assert {word.casefold() for word in elsewhere} <= described


@pytest.mark.parametrize(
    "word",
    [
        "OcppCsmsUrl",
        "OcppInterface",
        "SecurityProfile",
        "MessageTimeout",
        "Identity",
        "BasicAuthPassword",
        "Apn",
        "VpnServer",
    ],
)
def test_every_slot_of_2_1_is_described(word: str) -> None:
    name = VariableName(word, "NetworkConfiguration", component_instance="7")
    meaning = meaning_of(OcppVersion.V21, name)
    assert meaning is not None
    assert (meaning.name.component, meaning.name.variable) == ("NetworkConfiguration", word)


def test_an_instance_with_a_meaning_of_its_own_comes_before_the_bare_variable() -> None:
    written = meaning_of(OcppVersion.V201, VariableName("ItemsPerMessage", "DeviceDataCtrlr", "SetVariables"))
    read = meaning_of(OcppVersion.V201, VariableName("ItemsPerMessage", "DeviceDataCtrlr", "GetVariables"))
    assert written is not None
    assert read is not None
    assert written.words != read.words


def test_a_part_that_nobody_described_still_says_what_its_variables_mean() -> None:
    meaning = meaning_of(OcppVersion.V201, VariableName("Tripped", "Fountain", evse=1))
    assert meaning is not None
    assert "this part" in str(meaning.words)


def test_keys_of_a_firmware_that_many_makers_use_are_known_for_every_vendor() -> None:
    for vendor in ("", "Somebody", "OpenEVSE"):
        meaning = key(OcppVersion.V16, "Cst_BackendUrl", vendor)
        assert meaning is not None
        assert meaning.needs_restart


def test_a_firmware_s_keys_are_variables_of_its_own_component_in_2_x() -> None:
    as_key = key(OcppVersion.V16, "VerifyCsmsCommonName")
    assert as_key is not None
    assert meaning_of(OcppVersion.V201, VariableName("VerifyCsmsCommonName", "InternalCtrlr")) == as_key
    assert meaning_of(OcppVersion.V201, VariableName("VerifyCsmsCommonName", "Fountain")) is None


def test_every_key_that_holds_a_csms_address_on_a_charger_card_is_known_as_one() -> None:
    for card in load_shelf().chargers.values():
        vendor = next(iter(card.boot_vendors), "")
        for entry in card.csms_url_keys:
            for word in filter(None, (entry.key, entry.path_key, entry.identity_key)):
                meaning = key(OcppVersion.V16, word, vendor)
                assert meaning is not None, (card.id, word)
                assert meaning.risk is Risk.ADDRESS


def test_no_two_makers_claim_the_same_vendor() -> None:
    claimed = [word.casefold() for maker in SHIPPED["keys-vendor.toml"].makers for word in maker.vendors]
    assert len(set(claimed)) == len(claimed)


def test_every_heading_has_a_name_for_people() -> None:
    assert set(GROUP_NAMES) == set(VariableGroup)


def test_what_can_cut_us_off_is_written_last() -> None:
    assert sorted(Risk, key=lambda risk: risk.order)[-2:] == [Risk.CREDENTIAL, Risk.ADDRESS]


@pytest.mark.parametrize("word", ["HeartbeatInterval", "HeartBeatInterval", "heartbeatinterval"])
def test_letter_case_does_not_hide_a_meaning(word: str) -> None:
    meaning = key(OcppVersion.V16, word)
    assert meaning is not None
    assert (meaning.data_type, meaning.unit, meaning.access) == (DataType.INTEGER, "s", Access.READ_WRITE)


def test_what_nobody_told_us_has_no_meaning() -> None:
    assert key(OcppVersion.V16, "Flux") is None
    assert meaning_of(OcppVersion.V201, VariableName("Flux", "Capacitor")) is None
    assert meaning_of(OcppVersion.V201, VariableName("HeartbeatInterval")) is None


@pytest.mark.parametrize("vendor", ["Alfen", "ALFEN", "Alfen BV", " alfen  bv "])
def test_a_makers_key_is_known_on_its_chargers_only(vendor: str) -> None:
    meaning = key(OcppVersion.V16, "Identity", vendor)
    assert meaning is not None
    assert (meaning.risk, meaning.copy) == (Risk.ADDRESS, False)
    assert key(OcppVersion.V16, "Identity") is None
    assert key(OcppVersion.V16, "Identity", "Alfenstein") is None


def test_a_standard_key_keeps_its_meaning_on_a_makers_charger() -> None:
    assert key(OcppVersion.V16, "CpoName", "Alfen BV") == key(OcppVersion.V16, "CpoName")


def test_evse_and_connector_do_not_matter() -> None:
    name = VariableName("Identity", "SecurityCtrlr", evse=1, connector=2, attribute="Target")
    assert meaning_of(OcppVersion.V21, name) == meaning_of(OcppVersion.V201, VariableName("identity", "securityctrlr"))


def test_secrets_are_known_by_name() -> None:
    assert {"authorizationkey", "basicauthpassword", "simpin", "vpnkey", "apnpassword", "puk"} <= secret_names()
    assert is_secret(OcppVersion.V16, VariableName("authorizationKey"))
    assert is_secret(OcppVersion.V201, VariableName("BasicAuthPassword", "Elsewhere"))
    assert not is_secret(OcppVersion.V16, VariableName("SecurityProfile"))


def test_a_file_of_ones_own_is_read(tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    path.write_text(KEY, encoding="utf-8")
    read = read_meanings(path)
    assert [meaning.name for meaning in read.meanings] == [VariableName("Beep"), VariableName("Beep", "ClockCtrlr")]
    assert (read.meanings[0].minimum, read.meanings[0].maximum, read.meanings[0].needs_restart) == (0, 9, None)
    (maker,) = read.makers
    assert maker.vendors == ("Acme",)
    assert maker.meanings[0].options == ("red", "green")


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('"How often it beeps."', '"How often it beeps"', "line 8: keys.Beep.meaning: must be a sentence with a full"),
        ('"How often it beeps."', f'"{"beep " * 25}."', "line 8: keys.Beep.meaning: must have at most 110 characters"),
        ('"How often it beeps."', '"How {often}."', "line 8: keys.Beep.meaning: must have no braces"),
        ('meaning = "How often it beeps."\n', "", "line 7: keys.Beep.meaning: is missing"),
        ('"clock"', '"cuckoo"', "line 16: components.ClockCtrlr.Beep.group: must be one of csms, network,"),
        ('"integer"', '"number"', "line 10: keys.Beep.type: must be one of string, decimal,"),
        ("minimum = 0", "minimum = 10", "line 11: keys.Beep.minimum: must not be above maximum"),
        ("minimum = 0", "minimum = nan", "line 11: keys.Beep.minimum: must be a number"),
        ("minimum = 0", 'minimum = "0"', "line 11: keys.Beep.minimum: must be a number"),
        ("maximum = 9", "maximun = 9", "line 12: keys.Beep.maximun: is not known; is it misspelt?"),
        ("maximum = 9", 'access = "rw"', "line 12: keys.Beep.access: must be one of ReadOnly, ReadWrite, WriteOnly"),
        ("maximum = 9", "needs_restart = 1", "line 12: keys.Beep.needs_restart: must be true or false"),
        ("maximum = 9", "secret = true", "line 7: keys.Beep.copy: must be false for a secret and for an address"),
        ("maximum = 9", 'risk = "address"', "keys.Beep.copy: must be false for a secret and for an address"),
        ("maximum = 9", 'risk = "high"', "line 12: keys.Beep.risk: must be one of harmless, restart,"),
        ('"colours"', '"sounds"', "line 24: makers.acme.keys.Colour.options_from: must name one of the lists"),
        ('["red", "green"]', '"red"', "line 5: lists.colours: must be a list of texts in quotes"),
        ("[components.ClockCtrlr.Beep]", '[keys."BEEP"]', "line 15: keys.BEEP.meaning: BEEP is there twice"),
        ("[keys.Beep]", "[[keys.Beep]]", "keys.Beep: must be a table"),
    ],
)
def test_a_mistake_is_told_with_file_and_line(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    assert right in KEY
    found = problems(tmp_path, KEY.replace(right, wrong))
    assert any(problem.startswith("keys.toml") and said in problem for problem in found), found


def test_an_instance_is_part_of_a_name(tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    header = '[components."Slot[2]"."Wait[Long]"]'
    path.write_text(KEY.replace("[components.ClockCtrlr.Beep]", header), encoding="utf-8")
    assert read_meanings(path).meanings[1].name == VariableName("Wait", "Slot", "Long", "2")


def test_every_pair_of_versions_names_two_that_are_known_and_hold_the_same_kind_of_value() -> None:
    keys = [one for one in SHIPPED["keys-1.6.toml"].meanings if one.in_2 is not None]
    assert len({str(one.in_2) for one in keys}) == len(keys) > 20
    for key in keys:
        assert key.in_2 is not None
        there = meaning_of(OcppVersion.V201, key.in_2)
        assert there is not None, key.in_2
        kinds = {key.data_type, there.data_type}
        assert len(kinds - {DataType.MEMBER_LIST, DataType.SEQUENCE_LIST, DataType.UNKNOWN}) <= 1, key.name
        assert (key.unit, key.secret) == (there.unit, there.secret), key.name


@pytest.mark.parametrize(
    ("version", "name", "there"),
    [
        (OcppVersion.V201, "heartbeatinterval", "OCPPCommCtrlr.HeartbeatInterval"),
        (OcppVersion.V21, "MeterValueSampleInterval", "SampledDataCtrlr.TxUpdatedInterval"),
        (OcppVersion.V201, "TransactionMessageAttempts", "OCPPCommCtrlr.MessageAttempts[TransactionEvent]"),
        (OcppVersion.V201, "MinimumStatusDuration", None),
        (OcppVersion.V201, "GridCurrentLimit", "GridCurrentLimit"),
        (OcppVersion.V16, "TxCtrlr.EVConnectionTimeOut", "ConnectionTimeOut"),
        (OcppVersion.V16, "TxCtrlr.TxStartPoint", None),
        (OcppVersion.V16, "HeartbeatInterval", "HeartbeatInterval"),
        (OcppVersion.V16, "EVSE@1.Power", None),
        (OcppVersion.V16, "maker.limit", "maker.limit"),
    ],
)
def test_a_name_is_said_in_the_words_of_the_chargers_version_or_not_at_all(
    version: OcppVersion, name: str, there: str | None
) -> None:
    assert name_in(version, name) == there
