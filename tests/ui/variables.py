"""Made-up settings of chargers for the page of all settings: 1.6 keys, a 2.0.1 device model, a comparison, a plan on its way."""

from __future__ import annotations

from dataclasses import replace

from tests.support.snapshots import snapshot_of
from tests.ui.examples import VANISHED

from evsetup.commissioning.known_variable import Bound, KnownVariable, known_variables, with_secrets_hidden
from evsetup.commissioning.variable_plan import VariableState, make_variable_plan
from evsetup.domain.finding import Evidence, Finding, Severity
from evsetup.domain.outcome import Outcome, OutcomeKind
from evsetup.domain.secret import Secret
from evsetup.domain.settings import OcppVersion
from evsetup.domain.text import text, verbatim
from evsetup.domain.variable import Access, DataType, Snapshot, Variable, VariableName
from evsetup.ui.models.site import Running
from evsetup.ui.models.variable_rows import VariableRows, Wanted
from evsetup.ui.models.variables import VariablesView
from evsetup.ui.pages.variables_page import VariablesPage
from evsetup.ui.voice import Voice

ODD = Finding(
    "driver.ocpp.odd",
    Severity.INFO,
    text("drivers", "The charger listed {name} twice.", name="HeartbeatInterval"),
    evidence=(Evidence("keys", "HeartbeatInterval"),),
)
_READ_ONLY = {"NumberOfConnectors", "SupportedFeatureProfiles", "GetConfigurationMaxKeys", "ChargeProfileMaxStackLevel"}
_KEYS = {
    "AllowOfflineTxForUnknownId": "false",
    "AuthorizationCacheEnabled": "true",
    "AuthorizationKey": "Kf3-pq8sZ1mX0vB7tL2w",
    "AuthorizeRemoteTxRequests": "true",
    "BackendURL": "wss://csms.example.com/ocpp/CP-07",
    "ChargeProfileMaxStackLevel": "8",
    "ClockAlignedDataInterval": "900",
    "ConnectionTimeOut": "60",
    "ConnectorPhaseRotation": "0.RST,1.RST",
    "GetConfigurationMaxKeys": "50",
    "HeartbeatInterval": "60",
    "LocalAuthorizeOffline": "true",
    "MeterValuesAlignedData": "Energy.Active.Import.Register",
    "MeterValuesSampledData": "Current.Import,Energy.Active.Import.Register,Power.Active.Import,Voltage",
    "MeterValueSampleInterval": "60",
    "NumberOfConnectors": "2",
    "ResetRetries": "1",
    "SecurityProfile": "1",
    "StopTransactionOnInvalidId": "true",
    "SupportedFeatureProfiles": "Core,FirmwareManagement,SmartCharging",
    "TransactionMessageAttempts": "3",
    "UnlockConnectorOnEVSideDisconnect": "true",
    "WebSocketPingInterval": "50",
    "WifiSSID": "riverside-chargers",
}


def keys(**other: str) -> Snapshot:
    """The keys of a 1.6 charger."""
    variables = [
        Variable(VariableName(name), value, Access.READ_ONLY if name in _READ_ONLY else Access.READ_WRITE)
        for name, value in {**_KEYS, **other}.items()
    ]
    return with_secrets_hidden(snapshot_of(*variables))


def station() -> Snapshot:
    """A part of the device model of a 2.0.1 station."""

    def one(component: str, variable: str, value: str | None, data_type: DataType, **more: object) -> Variable:
        evse = more.pop("evse", None)
        return Variable(VariableName(variable, component, evse=evse), value, data_type=data_type, **more)  # type: ignore[arg-type]

    return snapshot_of(
        one("OCPPCommCtrlr", "HeartbeatInterval", "300", DataType.INTEGER, unit="s", minimum=1, maximum=86400),
        one("OCPPCommCtrlr", "NetworkConfigurationPriority", "1,0", DataType.SEQUENCE_LIST, options=("0", "1")),
        one("OCPPCommCtrlr", "RetryBackOffWaitMinimum", "30", DataType.INTEGER, unit="s", needs_restart=True),
        one(
            "SecurityCtrlr",
            "BasicAuthPassword",
            None,
            DataType.STRING,
            access=Access.WRITE_ONLY,
            minimum=16,
            maximum=40,
        ),
        one("SecurityCtrlr", "SecurityProfile", "1", DataType.INTEGER, access=Access.READ_ONLY),
        one("AlignedDataCtrlr", "Interval", "900", DataType.INTEGER, unit="s"),
        one("EVSE", "Power", "7360", DataType.DECIMAL, access=Access.READ_ONLY, unit="W", maximum=22000, evse=1),
        one("EVSE", "AvailabilityState", "Available", DataType.OPTION_LIST, access=Access.READ_ONLY, evse=1),
        one("TxCtrlr", "EVConnectionTimeOut", "60", DataType.INTEGER, unit="s"),
        one("TxCtrlr", "StopTxOnEVSideDisconnect", "true", DataType.BOOLEAN),
        version=OcppVersion.V201,
    )


_BASE = VariablesView(
    name="CP-07", about="Alfen · Eve Single · v6.5.0 · OCPP 1.6 · 10:42:07", way_back=verbatim("10:42")
)


def _edits(known: tuple[KnownVariable, ...]) -> dict[VariableName, str | Secret]:
    new = {
        "HeartbeatInterval": "300",
        "BackendURL": "wss://csms.example.org/ocpp/CP-07",
        "AuthorizationKey": Secret("x" * 20),
    }
    return {one.name: new[str(one.name)] for one in known if str(one.name) in new}


def typical(say: Voice, snapshot: Snapshot | None = None) -> VariablesView:
    """Read, with three edits."""
    known = known_variables(snapshot or keys())
    rows, edits = VariableRows(known, say), _edits(known)
    rows.show_edits(edits)
    return replace(_BASE, rows=rows, edits=len(edits), findings=(ODD,))


def comparing(say: Voice) -> VariablesView:
    """Beside another charger."""
    known = known_variables(keys())
    other = keys(HeartbeatInterval="900", ConnectionTimeOut="30", OnlyThere="1")
    rows = VariableRows(known, say, only_there=known_variables(other)[-1:])
    rows.compare(
        {name: str(one.value) for name, one in other.variables.items()},
        [VariableName(name) for name in ("HeartbeatInterval", "ConnectionTimeOut", "OnlyThere")],
    )
    rows.show_left_out({VariableName("BackendURL"): Bound.ADDRESS})
    compared = text("ui", "Compared with {name}. Different: {count}", name="CP-08", count=3)
    return replace(_BASE, rows=rows, compared=compared)


def planned(say: Voice) -> VariablesView:
    """The plan, before anything is written."""
    known = known_variables(keys())
    plan = make_variable_plan(known, _edits(known))
    return replace(typical(say), plan=plan, states=tuple(VariableState(one) for one in plan.changes), findings=())


def writing(say: Voice) -> VariablesView:
    """One is in place, one is being written."""
    view = planned(say)
    first, second, *rest = view.states
    good = Outcome(OutcomeKind.APPLIED)
    states = (replace(first, begun=True, outcome=good, confirmed=good), replace(second, begun=True), *rest)
    running = Running(text("commissioning", "Writing {name}", name="AuthorizationKey"), 1, 3, 6.0, 60)
    return replace(view, states=states, running=running)


def written(say: Voice) -> VariablesView:
    """The link was lost in the middle."""
    view = writing(say)
    first, second, *rest = view.states
    lost = replace(second, outcome=Outcome(OutcomeKind.LINK_LOST, finding=VANISHED), over=True)
    states = (replace(first, over=True), lost, *(replace(one, over=True) for one in rest))
    return replace(view, states=states, running=None, applied=True, findings=(VANISHED,))


def reading() -> VariablesView:
    """Nothing is there yet."""
    return replace(_BASE, running=Running(text("drivers", "Reading the settings"), 40, 120, 8.0, 30))


def station_view(say: Voice) -> VariablesView:
    """A station of 2.0.1."""
    return replace(typical(say, station()), about="EVerest · v2.0 · OCPP 2.0.1 · 10:42:07", edits=0)


def perform(page: VariablesPage, state: str, say: Voice) -> None:
    """Shows a state on the page."""
    match state:
        case "empty":
            page.show_view(VariablesView())
        case "busy":
            page.show_view(reading())
        case "finding":
            page.show_view(written(say))
        case _:
            page.show_view(typical(say))
            page.select(VariableName("HeartbeatInterval").key)


def more_states(say: Voice) -> dict[str, tuple[VariablesView, Wanted, str]]:
    """Further states: a view, the filter that is pressed, the setting that is opened."""
    return {
        "comparing": (comparing(say), Wanted.DIFFERENT, "HeartbeatInterval"),
        "planned": (planned(say), Wanted.ALL, ""),
        "writing": (writing(say), Wanted.ALL, ""),
        "station": (station_view(say), Wanted.ALL, "BasicAuthPassword"),
        "list": (typical(say), Wanted.WRITABLE, "MeterValuesSampledData"),
        "secret": (typical(say), Wanted.SECURITY, "AuthorizationKey"),
    }
