"""The core profile of 1.6 at rest: what is asked and set while nobody charges (OCPP 1.6 §4, §5, §9.1)."""

from __future__ import annotations

from typing import Final

from evsetup.commissioning.conformity.bench import Bench
from evsetup.commissioning.conformity.case import CaseList, Group, Missing, Skipped, Stir
from evsetup.commissioning.conformity.common16 import held, listed
from evsetup.commissioning.conformity.setting_names import first
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import Text, text

CASES: Final = CaseList(Group.CORE, OcppVersion.V16)

UNKNOWN_KEY: Final = "EvsetupNoSuchKey"
_REQUIRED: Final = (
    "AuthorizeRemoteTxRequests",
    "ClockAlignedDataInterval",
    "ConnectionTimeOut",
    "GetConfigurationMaxKeys",
    "HeartbeatInterval",
    "LocalAuthorizeOffline",
    "LocalPreAuthorize",
    "MeterValuesAlignedData",
    "MeterValuesSampledData",
    "MeterValueSampleInterval",
    "NumberOfConnectors",
    "ResetRetries",
    "StopTransactionOnEVSideDisconnect",
    "StopTransactionOnInvalidId",
    "StopTxnAlignedData",
    "StopTxnSampledData",
    "SupportedFeatureProfiles",
    "TransactionMessageAttempts",
    "TransactionMessageRetryInterval",
    "UnlockConnectorOnEVSideDisconnect",
)
"""The core keys that every charger must have (1.6 §9.1, "required")."""


@CASES.case(
    "16.core.get-all-keys",
    "TC_019_1",
    text("commissioning", "All settings at once"),
    text("commissioning", "GetConfiguration without names is answered with all settings, each value a text."),
)
async def get_all_keys(bench: Bench) -> None:
    """Some chargers never answer this (``facts/ocpp.md`` §0.10)."""
    reply = await bench.ask("GetConfiguration")
    bench.want(bool(listed(reply.payload)), text("commissioning", "It shows no setting."))


@CASES.case(
    "16.core.get-one-key",
    "TC_019_2",
    text("commissioning", "One setting by name"),
    text("commissioning", "GetConfiguration with one name is answered with this setting and no other."),
)
async def get_one_key(bench: Bench) -> None:
    """A filter that is ignored shows here."""
    reply = await bench.ask("GetConfiguration", {"key": ["HeartbeatInterval"]})
    names = listed(reply.payload)
    bench.want(
        [name.casefold() for name in names] == ["heartbeatinterval"],
        text("commissioning", "Asked for one setting, it shows {count}.", count=len(names)),
    )


@CASES.case(
    "16.core.get-unknown-key",
    "1.6 §5.8",
    text("commissioning", "A setting that does not exist"),
    text("commissioning", "GetConfiguration names it among the unknown ones."),
)
async def get_unknown_key(bench: Bench) -> None:
    """``unknownKey`` must repeat the name."""
    reply = await bench.ask("GetConfiguration", {"key": [UNKNOWN_KEY]})
    bench.want(
        UNKNOWN_KEY in listed(reply.payload, "unknownKey") and not listed(reply.payload),
        text("commissioning", "It does not say that it has no such setting."),
    )


@CASES.case(
    "16.core.get-mixed-keys",
    "1.6 §5.8",
    text("commissioning", "Known and unknown settings in one question"),
    text("commissioning", "The known one comes with its value, the other among the unknown ones."),
)
async def get_mixed_keys(bench: Bench) -> None:
    """Two names fit any charger that takes more than one."""
    if await bench.read("GetConfigurationMaxKeys") == "1":
        raise Missing(text("commissioning", "It takes one name per question."))
    reply = await bench.ask("GetConfiguration", {"key": ["HeartbeatInterval", UNKNOWN_KEY]})
    bench.want(
        len(listed(reply.payload)) == 1 and listed(reply.payload, "unknownKey") == [UNKNOWN_KEY],
        text("commissioning", "Known and unknown settings are mixed up."),
    )


@CASES.case(
    "16.core.required-keys",
    "1.6 §9.1",
    text("commissioning", "The settings that every charger must have"),
    text("commissioning", "Each required setting of the core profile is there."),
)
async def required_keys(bench: Bench) -> None:
    """Asked one by one: long questions are another case."""
    missing = [name for name in _REQUIRED if name in await _unknown(bench, name)]
    bench.want(not missing, text("commissioning", "These are missing: {names}", names=", ".join(missing)))


async def _unknown(bench: Bench, name: str) -> list[str]:
    reply = await bench.ask("GetConfiguration", {"key": [name]})
    return [] if listed(reply.payload) else [name]


@CASES.case(
    "16.core.max-keys",
    "1.6 §9.1.7",
    text("commissioning", "As many settings in one question as it says"),
    text(
        "commissioning",
        "GetConfiguration with as many names as GetConfigurationMaxKeys allows is answered for all of them.",
    ),
)
async def max_keys(bench: Bench) -> None:
    """At most as many as there are required ones."""
    most = await held(bench, "GetConfigurationMaxKeys")
    bench.want(most.isdecimal() and int(most) > 0, text("commissioning", "It is {value}.", value=most))
    names = list(_REQUIRED[: int(most)])
    reply = await bench.ask("GetConfiguration", {"key": names})
    count = len(listed(reply.payload)) + len(listed(reply.payload, "unknownKey"))
    bench.want(
        count == len(names),
        text("commissioning", "{count} of {asked} settings are answered.", count=count, asked=len(names)),
    )


@CASES.case(
    "16.core.change-configuration",
    "TC_021",
    text("commissioning", "A setting is written and read back"),
    text("commissioning", "ChangeConfiguration is accepted, and GetConfiguration shows the new value."),
    stir=Stir.WRITES,
)
async def change_configuration(bench: Bench) -> None:
    """With a setting that every charger must have and that acts on nothing here."""
    name = "ConnectionTimeOut"
    old = await held(bench, name)
    new = "41" if old != "41" else "42"
    status = await bench.put(name, new)
    bench.want(
        status in {"Accepted", "RebootRequired"},
        text("commissioning", "{action} is answered with {code}.", action="ChangeConfiguration", code=status),
    )
    if status == "Accepted":
        shown = await bench.read(name)
        bench.want(
            shown == new,
            text(
                "commissioning", "{name} shows {shown} after {new} was accepted.", name=name, shown=str(shown), new=new
            ),
        )


@CASES.case(
    "16.core.change-unknown-key",
    "TC_040_1",
    text("commissioning", "Writing a setting that does not exist"),
    text("commissioning", "ChangeConfiguration is answered with NotSupported."),
)
async def change_unknown_key(bench: Bench) -> None:
    """Nothing is there that could be changed."""
    status = await bench.write(UNKNOWN_KEY, "1")
    bench.want(status == "NotSupported", _written(status))


@CASES.case(
    "16.core.change-invalid-value",
    "TC_040_2",
    text("commissioning", "Writing a value that makes no sense"),
    text("commissioning", "ChangeConfiguration is answered with Rejected, and the old value stays."),
    stir=Stir.WRITES,
)
async def change_invalid_value(bench: Bench) -> None:
    """A negative interval."""
    await _refused(bench, "MeterValueSampleInterval", "-1")


@CASES.case(
    "16.core.change-no-number",
    "1.6 §5.3",
    text("commissioning", "Writing words where a number belongs"),
    text("commissioning", "ChangeConfiguration is answered with Rejected, and the old value stays."),
    stir=Stir.WRITES,
)
async def change_no_number(bench: Bench) -> None:
    """Words for seconds."""
    await _refused(bench, "ConnectionTimeOut", "soon")


@CASES.case(
    "16.core.change-no-boolean",
    "1.6 §5.3",
    text("commissioning", "Writing a word where true or false belongs"),
    text("commissioning", "ChangeConfiguration is answered with Rejected, and the old value stays."),
    stir=Stir.WRITES,
)
async def change_no_boolean(bench: Bench) -> None:
    """Neither true nor false."""
    await _refused(bench, "StopTransactionOnInvalidId", "perhaps")


@CASES.case(
    "16.core.change-read-only",
    "1.6 §5.3",
    text("commissioning", "Writing a setting that may only be read"),
    text("commissioning", "ChangeConfiguration is answered with Rejected."),
    stir=Stir.WRITES,
)
async def change_read_only(bench: Bench) -> None:
    """The number of connectors cannot be written anywhere."""
    await _refused(bench, "NumberOfConnectors", "99")


@CASES.case(
    "16.core.measurands-whole-or-not",
    "1.6 §9.1.16",
    text("commissioning", "A list with one measurand that does not exist"),
    text("commissioning", "The whole list is rejected, and the old one stays."),
    stir=Stir.WRITES,
)
async def measurands_whole_or_not(bench: Bench) -> None:
    """A list is taken whole or not at all."""
    await _refused(bench, "MeterValuesSampledData", "Energy.Active.Import.Register,Evsetup.NoSuchMeasurand")


async def _refused(bench: Bench, name: str, value: str) -> None:
    old = await held(bench, name)
    status = await bench.put(name, value)
    shown = await bench.read(name)
    bench.want(status == "Rejected", _written(status))
    bench.want(
        shown == old, text("commissioning", "{name} was {old} and shows {shown}.", name=name, old=old, shown=str(shown))
    )


def _written(status: str) -> Text:
    return text("commissioning", "{action} is answered with {code}.", action="ChangeConfiguration", code=status or "–")


@CASES.case(
    "16.core.clear-cache",
    "1.6 §5.4",
    text("commissioning", "Clearing the authorisation cache"),
    text("commissioning", "ClearCache is answered with Accepted, or with Rejected where there is no cache."),
)
async def clear_cache(bench: Bench) -> None:
    """Only where the cache is off: what it holds cannot be given back."""
    if (await bench.read("AuthorizationCacheEnabled") or "").casefold() == "true":
        raise Skipped(text("commissioning", "Its cache is in use, and what it holds could not be given back."))
    bench.has_status(await bench.ask("ClearCache"), "Accepted", "Rejected")


@CASES.case(
    "16.core.data-transfer-unknown-vendor",
    "1.6 §5.6",
    text("commissioning", "Data for a vendor that it does not know"),
    text("commissioning", "DataTransfer is answered with UnknownVendorId."),
)
async def data_transfer_unknown_vendor(bench: Bench) -> None:
    """Rejected is a softer way to say the same."""
    reply = await bench.ask("DataTransfer", {"vendorId": "evsetup.example", "messageId": "Hello", "data": "?"})
    bench.has_status(reply, "UnknownVendorId", "Rejected")


@CASES.case(
    "16.core.unlock-unknown-connector",
    "1.6 §5.18",
    text("commissioning", "Unlocking a connector that does not exist"),
    text("commissioning", "UnlockConnector is refused."),
)
async def unlock_unknown_connector(bench: Bench) -> None:
    """1.6 has no word of its own for it."""
    await bench.refuses("UnlockConnector", {"connectorId": 99}, "NotSupported", "UnlockFailed")


@CASES.case(
    "16.core.remote-stop-unknown",
    "1.6 §5.12",
    text("commissioning", "Stopping a charge that does not run"),
    text("commissioning", "RemoteStopTransaction is answered with Rejected."),
)
async def remote_stop_unknown(bench: Bench) -> None:
    """A number that no CSMS gives so soon."""
    await bench.refuses("RemoteStopTransaction", {"transactionId": 2_000_000_011}, "Rejected")


@CASES.case(
    "16.core.remote-start-unknown-connector",
    "1.6 §5.11",
    text("commissioning", "Starting a charge on a connector that does not exist"),
    text("commissioning", "RemoteStartTransaction is answered with Rejected."),
)
async def remote_start_unknown_connector(bench: Bench) -> None:
    """Connector 99."""
    await bench.refuses("RemoteStartTransaction", {"connectorId": 99, "idTag": "EVSETUP"}, "Rejected")


@CASES.case(
    "16.core.number-of-connectors",
    "1.6 §9.1.19",
    text("commissioning", "How many connectors it has"),
    text("commissioning", "NumberOfConnectors is a number, and it cannot be written."),
)
async def number_of_connectors(bench: Bench) -> None:
    """Read-only in every edition."""
    reply = await bench.ask("GetConfiguration", {"key": ["NumberOfConnectors"]})
    one = first(reply.payload, "configurationKey")
    value = one.get("value")
    bench.want(
        isinstance(value, str) and value.isdecimal() and int(value) > 0 and one.get("readonly") is True,
        text("commissioning", "It is {value}.", value=str(value)),
    )
