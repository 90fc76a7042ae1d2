"""What chargers' own web servers answer, as JSON of any shape: no codec raises, every value that it gives is one of ours, and
what is written obeys the wire's own limits."""

from __future__ import annotations

import json
import string
from collections.abc import Callable, Mapping
from typing import Any

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evsetup.domain.identity import Identity
from evsetup.domain.outcome import Outcome
from evsetup.domain.plan import Change, Effect
from evsetup.domain.secret import Secret
from evsetup.domain.settings import Dhcp, OcppVersion, Setting, Settings, SettingValue, StaticAddress, Unknown
from evsetup.drivers import (
    alfen_codec,
    alfen_network,
    go_e_codec,
    lrt_codec,
    openevse_certificates,
    openevse_config,
    openevse_wifi,
    smartevse_codec,
    warp_config,
    webasto_next_codec,
)

NAMES = (
    *("sse", "fwv", "typ", "var", "oem", "host", "ocppe", "ocppu", "wifis", "ssid", "key"),
    *("serialnr", "version", "wifi", "ocpp", "mode", "backend_url", "cb_id", "auth_key"),
    *("name", "uid", "display_type", "firmware", "hostname", "enable_ethernet", "ip", "subnet", "gateway", "dns"),
    *("enable", "url", "identity", "enable_auth", "pass", "enabled", "enable_sta"),
    *("ocpp_enabled", "ocpp_server", "ocpp_chargeBoxId", "ocpp_authkey", "buildenv", "wifi_serial", "sntp_hostname"),
    *("rssi", "secure", "certificates", "certificate", "scan_results", "signalStrength", "security"),
    *("Identity", "ObjectId", "Model", "FWVersion", "properties", "id", "value", *alfen_codec.READ),
    *(warp_config.OCPP, warp_config.SLOT, warp_config.NETWORK, warp_config.ETHERNET, warp_config.WIFI),
)
"""Every member that some codec looks for, so that it looks into them."""

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=40)
    | st.sampled_from(["ws://h/p/CP", "wss://[", "192.168.1.5", "255.255.255.0", "0.0.0.0", "1.6", "Enabled"])
)
KEYS = st.sampled_from(NAMES) | st.text(max_size=6)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=8), max_leaves=10
)
OBJECTS = st.dictionaries(KEYS, JSON, max_size=10)
TOPICS = st.dictionaries(KEYS, OBJECTS, max_size=6)
TEXTS = st.text(max_size=60) | st.text(string.printable, max_size=160)
VALUES: Mapping[Setting, st.SearchStrategy[SettingValue]] = {
    **dict.fromkeys(Setting, TEXTS),
    Setting.KEY: TEXTS.map(Secret),
    Setting.WIFI_PASSPHRASE: TEXTS.map(Secret),
    Setting.CELLULAR_PASSWORD: TEXTS.map(Secret),
    Setting.SECURITY_PROFILE: st.integers(),
    Setting.MAX_CURRENT: st.integers(),
    Setting.OCPP_VERSION: st.sampled_from(OcppVersion),
    Setting.ETHERNET: st.just(Dhcp()) | st.just(StaticAddress("192.168.1.5/24", "192.168.1.1")),
    Setting.CSMS_URL: TEXTS | TEXTS.map(lambda rest: f"ws://{rest}") | st.just("wss://csms.example:443/x"),
}
CHANGES = st.sampled_from(Setting).flatmap(
    lambda setting: VALUES[setting].map(lambda value: Change(setting, None, value, Effect.LIVE))
)

IDENTITIES: tuple[Callable[[Any], Identity], ...] = (
    go_e_codec.identity_from,
    smartevse_codec.identity_from,
    alfen_codec.identity_from,
    lambda found: warp_config.identity_from(found, found),
    lambda found: openevse_config.identity_from(found, found),
)
SETTINGS: tuple[Callable[[Any], Settings], ...] = (
    go_e_codec.settings_from,
    smartevse_codec.settings_from,
    alfen_codec.settings_from,
    openevse_config.settings_from,
)
ALFEN_WITH_NETWORK = {alfen_network.WIFI_ON: 1, alfen_network.FIXED: 0, alfen_network.ADDRESS: "192.168.001.107"}
WRITES: tuple[Callable[[Change, Settings], Any], ...] = (
    lambda change, now: go_e_codec.keys_for(change, {}, now),
    lambda change, now: smartevse_codec.parameters_for(change),
    lambda change, now: alfen_codec.write_for(change, {}, {alfen_codec.PRESET: "", alfen_codec.PROFILE: 1}, "5.8"),
    lambda change, now: alfen_codec.write_for(change, {}, ALFEN_WITH_NETWORK, "5.8"),
    lambda change, now: made if isinstance(made := lrt_codec.write_for(change), Outcome) else dict(made[1]),
    lambda change, now: warp_config.writes_for(change),
    lambda change, now: openevse_config.members_for(change),
)


def check(settings: Settings) -> None:
    """Every value is one that a table can show and a plan can compare."""
    for setting, value in settings.items():
        assert isinstance(value, str | int | Secret | Dhcp | StaticAddress | OcppVersion | Unknown)
        assert not (setting.is_secret and isinstance(value, str))


@pytest.mark.parametrize("read", IDENTITIES)
@settings(max_examples=40, deadline=None)
@given(found=OBJECTS)
def test_any_answer_is_an_identity(read: Callable[[Any], Identity], found: dict[str, Any]) -> None:
    identity = read(found)
    assert all(
        isinstance(getattr(identity, name), str) for name in ("vendor", "model", "serial", "firmware", "hostname")
    )


@pytest.mark.parametrize("read", SETTINGS)
@settings(max_examples=60, deadline=None)
@given(found=OBJECTS)
def test_any_answer_is_settings(read: Callable[[Any], Settings], found: dict[str, Any]) -> None:
    check(read(found))


@settings(max_examples=60, deadline=None)
@given(topics=TOPICS)
def test_any_topics_are_settings(topics: dict[str, dict[str, Any]]) -> None:
    check(warp_config.settings_from(topics))


@settings(max_examples=60, deadline=None)
@given(answer=JSON)
def test_any_property_answer_is_values_or_none(answer: object) -> None:
    try:
        values = alfen_codec.values_from(answer)
    except ValueError:
        return
    check(alfen_codec.settings_from(values))


FIELDS = st.lists(
    st.fixed_dictionaries(
        {
            "fieldKey": st.sampled_from(
                [webasto_next_codec.DHCP, webasto_next_codec.ADDRESS, webasto_next_codec.LIMIT, "connection-type", "x"]
            ),
            "configurationFieldType": st.sampled_from(
                ["simple-string-configuration-field", "number-configuration-field", "boolean-configuration-field", ""]
            ),
        },
        optional={"value": JSON, "permission": JSON | st.just({"permissionLevel": "WRITE"}), "validation": JSON},
    ),
    max_size=6,
)


@settings(max_examples=100, deadline=None)
@given(answer=JSON | FIELDS, change=CHANGES)
def test_any_section_is_fields_that_can_be_shown_and_written_or_none(answer: object, change: Change) -> None:
    try:
        fields = webasto_next_codec.fields_from(answer)
    except ValueError:
        return
    webasto_next_codec.identity_from(fields)
    check(webasto_next_codec.settings_from(fields))
    updates = webasto_next_codec.updates_for(change, fields)
    assert isinstance(updates, Outcome) or updates.body


@settings(max_examples=100, deadline=None)
@given(content=st.binary(max_size=200) | JSON.map(cbor2.dumps) | OBJECTS.map(lambda body: cbor2.dumps({"body": body})))
def test_any_octets_are_an_answer_of_an_lrt_or_none(content: bytes) -> None:
    try:
        said = lrt_codec.decode(content)
    except ValueError:
        return
    if isinstance(said, dict):
        lrt_codec.identity_from(said, said)
        check(lrt_codec.settings_from(said, said, said))
    lrt_codec.octets(said)


@settings(max_examples=60, deadline=None)
@given(asked=st.lists(TEXTS, max_size=3), answer=JSON)
def test_any_answer_to_an_update_is_words_or_none(asked: list[str], answer: object) -> None:
    assert isinstance(webasto_next_codec.not_taken(asked, answer), str)


@settings(max_examples=60, deadline=None)
@given(asked=st.dictionaries(KEYS, TEXTS, min_size=1, max_size=3), answer=JSON)
def test_any_answer_to_a_write_is_words_or_none(asked: dict[str, str], answer: object) -> None:
    try:
        words = smartevse_codec.not_taken(asked, answer)
    except ValueError:
        return
    assert words.isprintable()
    assert len(words) <= 3 * 122


@pytest.mark.parametrize("write", WRITES)
@settings(max_examples=60, deadline=None)
@given(change=CHANGES, now=OBJECTS)
def test_any_value_is_written_whole_or_refused_with_a_finding(
    write: Callable[[Change, Settings], Any], change: Change, now: dict[str, Any]
) -> None:
    made = write(change, go_e_codec.settings_from(now))
    if isinstance(made, Outcome):
        assert not made.good
        assert made.finding is not None
        assert made.finding.do
        return
    bodies = [
        getattr(one, "members", getattr(one, "body", one)) for one in (made if isinstance(made, tuple) else (made,))
    ]
    assert all(json.dumps(dict(body)) for body in bodies)
    if isinstance(change.new, Secret) and len(change.new.reveal()) > 8 and not isinstance(made, dict):
        assert change.new.reveal() not in repr(made)


@settings(max_examples=60, deadline=None)
@given(url=TEXTS)
def test_any_address_is_told_apart_and_put_together_again(url: str) -> None:
    address, identity = go_e_codec.address_and_identity(url)
    if identity:
        assert url.endswith(f"/{identity}")
        assert url.startswith(address)


@settings(max_examples=80, deadline=None)
@given(answer=JSON | st.lists(OBJECTS, max_size=8))
def test_any_answer_is_networks_or_none(answer: object) -> None:
    networks = openevse_wifi.networks_from(answer)
    for network in networks or ():
        assert 0 < len(network.ssid.encode("utf-8", "replace")) <= 32
        assert network.rssi_dbm is None or -150 < network.rssi_dbm <= 0


@settings(max_examples=80, deadline=None)
@given(answer=JSON | st.lists(OBJECTS, max_size=8))
def test_any_answer_is_certificates_or_none(answer: object) -> None:
    for kept in openevse_certificates.kept_in(answer) or ():
        assert int(kept.id, 16) >= 0
        assert openevse_certificates.hashed([kept]) == ()


@settings(max_examples=100, deadline=None)
@given(answer=JSON | st.fixed_dictionaries({"scan_results": st.lists(OBJECTS, max_size=4)}))
def test_any_answer_to_an_alfens_scan_is_networks_or_none(answer: object) -> None:
    for network in alfen_network.networks_from(answer) or ():
        assert network.ssid.isprintable()
        assert 0 < len(network.ssid.encode()) <= 32


@settings(max_examples=100, deadline=None)
@given(now=OBJECTS, ssid=TEXTS, passphrase=TEXTS)
def test_any_properties_of_an_alfens_network_are_settings_and_can_be_written(
    now: dict[str, Any], ssid: str, passphrase: str
) -> None:
    check(Settings(alfen_network.network_from(now)))
    assert alfen_network.wifi_properties(ssid, Secret(passphrase), now)
