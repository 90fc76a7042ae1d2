// A strict OCPP 1.6 charge point that charges: 16 A on three phases at 230 V, less where a limit rules. Core, RemoteTrigger and
// SmartCharging; one connector. First line in: {endpoint, identity, password}. Then {plug: true|false}, {card: number}.
// Out: {connected: subprotocol}, {violation: text}. Its statuses, meter values and records are those of OCPP 1.6 part 2.
import { RPCClient, createRPCError } from 'ocpp-rpc';
import { heard, say } from './lines.mjs';

const lines = heard(240_000);
const config = (await lines.next()).value;
const keys = new Map(
  Object.entries({
    NumberOfConnectors: '1',
    HeartbeatInterval: '300',
    MeterValueSampleInterval: '1',
    MeterValuesSampledData: 'Energy.Active.Import.Register,Power.Active.Import,Current.Import,Voltage',
    ConnectionTimeOut: '30',
    SupportedFeatureProfiles: 'Core,RemoteTrigger,SmartCharging',
    ChargeProfileMaxStackLevel: '3',
    ChargingScheduleAllowedChargingRateUnit: 'Current',
    ChargingScheduleMaxPeriods: '5',
    MaxChargingProfilesInstalled: '3',
  }),
);
const fixed = new Set([
  'NumberOfConnectors',
  'SupportedFeatureProfiles',
  'ChargeProfileMaxStackLevel',
  'ChargingScheduleAllowedChargingRateUnit',
  'ChargingScheduleMaxPeriods',
  'MaxChargingProfilesInstalled',
]);
const [RATED, VOLTS, PHASES] = [16, 230, ['L1', 'L2', 'L3']];
let profiles = [];
let [plugged, charge, operative, energy, told, client] = [false, undefined, true, 1200, '', undefined];
let read = Date.now();

const now = () => new Date().toISOString();
const limit = () =>
  Math.min(RATED, ...profiles.map((one) => one.chargingSchedule.chargingSchedulePeriod[0].limit));
const amps = () => (charge ? (limit() < 6 ? 0 : limit()) : 0);

function count() {
  const at = Date.now();
  energy += (amps() * VOLTS * PHASES.length * (at - read)) / 3_600_000;
  read = at;
}

function status() {
  if (!operative) return 'Unavailable';
  if (charge) return amps() > 0 ? 'Charging' : 'SuspendedEVSE';
  return plugged ? 'Preparing' : 'Available';
}

async function tell(force = false) {
  const state = status();
  if (state === told && !force) return;
  told = state;
  await call('StatusNotification', { connectorId: 1, errorCode: 'NoError', status: state, timestamp: now() });
}

function values() {
  count();
  const asked = keys.get('MeterValuesSampledData').split(',');
  const all = [
    ['Energy.Active.Import.Register', energy.toFixed(1), 'Wh'],
    ['Power.Active.Import', (amps() * VOLTS * PHASES.length).toFixed(1), 'W'],
    ...PHASES.map((phase) => ['Current.Import', amps().toFixed(2), 'A', phase]),
    ...PHASES.map((phase) => ['Voltage', VOLTS.toFixed(1), 'V', `${phase}-N`]),
  ];
  const sampledValue = all
    .filter(([measurand]) => asked.includes(measurand))
    .map(([measurand, value, unit, phase]) => ({ measurand, value, unit, ...(phase ? { phase } : {}) }));
  return {
    connectorId: 1,
    ...(charge?.id ? { transactionId: charge.id } : {}),
    meterValue: [{ timestamp: now(), sampledValue }],
  };
}

async function begin(idTag) {
  count();
  charge = { idTag };
  const meterStart = Math.round(energy);
  const answer = await call('StartTransaction', { connectorId: 1, idTag, meterStart, timestamp: now() });
  if (answer?.idTagInfo?.status !== 'Accepted') charge = undefined;
  else charge.id = answer.transactionId;
  await tell();
}

async function end(reason) {
  count();
  const ended = charge;
  charge = undefined;
  profiles = profiles.filter((one) => one.chargingProfilePurpose !== 'TxProfile');
  const meterStop = Math.round(energy);
  await call('StopTransaction', { transactionId: ended.id, idTag: ended.idTag, meterStop, timestamp: now(), reason });
  await tell();
}

const triggers = {
  BootNotification: () => boot(),
  Heartbeat: () => call('Heartbeat', {}),
  MeterValues: () => call('MeterValues', values()),
  StatusNotification: () => tell(true),
};

const answers = {
  GetConfiguration: ({ key }) => {
    const asked = key ?? [...keys.keys()];
    const known = asked.filter((one) => keys.has(one));
    return {
      configurationKey: known.map((one) => ({ key: one, readonly: fixed.has(one), value: keys.get(one) })),
      unknownKey: asked.filter((one) => !keys.has(one)),
    };
  },
  ChangeConfiguration: ({ key, value }) => {
    if (!keys.has(key)) return { status: 'NotSupported' };
    const number = key.endsWith('Interval') || key === 'ConnectionTimeOut';
    if (fixed.has(key) || (number && !/^\d+$/.test(value))) return { status: 'Rejected' };
    keys.set(key, value);
    return { status: 'Accepted' };
  },
  ChangeAvailability: ({ type }) => {
    operative = type === 'Operative';
    later(tell);
    return { status: charge ? 'Scheduled' : 'Accepted' };
  },
  ClearCache: () => ({ status: 'Accepted' }),
  DataTransfer: () => ({ status: 'UnknownVendorId' }),
  RemoteStartTransaction: ({ connectorId, idTag }) => {
    if (charge || !operative || !plugged || (connectorId ?? 1) !== 1) return { status: 'Rejected' };
    later(() => begin(idTag));
    return { status: 'Accepted' };
  },
  RemoteStopTransaction: ({ transactionId }) => {
    if (!charge || charge.id !== transactionId) return { status: 'Rejected' };
    later(() => end('Remote'));
    return { status: 'Accepted' };
  },
  UnlockConnector: ({ connectorId }) => ({ status: connectorId === 1 ? 'Unlocked' : 'NotSupported' }),
  TriggerMessage: ({ requestedMessage, connectorId }) => {
    if (!(requestedMessage in triggers)) return { status: 'NotImplemented' };
    if ((connectorId ?? 1) !== 1) return { status: 'Rejected' };
    later(triggers[requestedMessage]);
    return { status: 'Accepted' };
  },
  SetChargingProfile: ({ csChargingProfiles: profile }) => {
    const ofCharge = profile.chargingProfilePurpose === 'TxProfile';
    if ((ofCharge && !charge) || profile.stackLevel > 3) return { status: 'Rejected' };
    count();
    profiles = profiles.filter((one) => one.chargingProfileId !== profile.chargingProfileId);
    profiles.push(profile);
    later(tell);
    return { status: 'Accepted' };
  },
  ClearChargingProfile: ({ id, chargingProfilePurpose: purpose }) => {
    count();
    const before = profiles.length;
    profiles = profiles.filter(
      (one) => (id !== undefined && one.chargingProfileId !== id) || (purpose && one.chargingProfilePurpose !== purpose),
    );
    later(tell);
    return { status: profiles.length < before ? 'Accepted' : 'Unknown' };
  },
  GetCompositeSchedule: ({ connectorId, duration }) => ({
    status: 'Accepted',
    connectorId,
    scheduleStart: now(),
    chargingSchedule: {
      duration,
      chargingRateUnit: 'A',
      chargingSchedulePeriod: [{ startPeriod: 0, limit: limit() }],
    },
  }),
  Reset: () => {
    later(async () => {
      if (charge) await end('SoftReset');
      await client.close({ code: 1000 });
      await dial();
    });
    return { status: 'Accepted' };
  },
};

async function call(action, payload) {
  try {
    return await client.call(action, payload);
  } catch {
    return undefined;
  }
}

function later(act) {
  setTimeout(act, 10);
}

async function boot() {
  await call('BootNotification', {
    chargePointVendor: 'Peer',
    chargePointModel: 'Charging',
    chargePointSerialNumber: 'SN-0042',
    firmwareVersion: '1.6',
  });
}

async function dial() {
  client = new RPCClient({
    endpoint: config.endpoint,
    identity: config.identity,
    password: config.password,
    protocols: ['ocpp1.6'],
    strictMode: true,
    reconnect: false,
    callTimeoutMs: 10_000,
  });
  for (const [action, answer] of Object.entries(answers)) client.handle(action, ({ params }) => answer(params));
  client.handle(() => {
    throw createRPCError('NotImplemented', 'not here');
  });
  client.on('strictValidationFailure', ({ error }) => say({ violation: String(error) }));
  client.on('badMessage', ({ error }) => say({ violation: String(error) }));
  await client.connect();
  await boot();
  await tell(true);
  say({ connected: client.protocol });
}

setInterval(() => {
  if (charge?.id) call('MeterValues', values());
}, 250).unref();

await dial();
for await (const { plug, card } of lines) {
  if (plug !== undefined) {
    plugged = plug;
    if (!plug && charge) await end('EVDisconnected');
    await tell();
  }
  if (card !== undefined) {
    const answer = await call('Authorize', { idTag: card });
    if (answer?.idTagInfo?.status === 'Accepted' && plugged && !charge) await begin(card);
  }
}
