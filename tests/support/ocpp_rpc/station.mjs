// A strict OCPP 2.0.1 or 2.1 charging station. First line in: {endpoint, identity, password, protocol, model, listed};
// then {call: [action, payload]} each. model: {"Component[instance].Variable[instance]": value}, listed: {name: valuesList}.
// Out: {connected: subprotocol}, {asked: [action, payload]}, {answer: payload}, {refused: code}, {violation}, {closed: code}.
import { createRequire } from 'node:module';
import { RPCClient, createRPCError, createValidator } from 'ocpp-rpc';
import { hashesOf } from './der.mjs';
import { heard, say } from './lines.mjs';

// ocpp-rpc ships the schemas of 2.1 under names that its own validator does not look for.
const renamed = createRequire(import.meta.url)('./node_modules/ocpp-rpc/lib/schemas/ocpp2_1.json').map((schema) => ({
  ...schema,
  $id: schema.$id.replace(/Request$/, '.req').replace(/Response$/, '.conf'),
}));

const lines = heard();
const config = (await lines.next()).value;
const model = new Map(Object.entries(config.model ?? {}));
const hidden = new Set(config.hidden ?? []);
const roots = new Map();
let password = config.password;
let client;

const named = ({ component, variable }) => {
  const within = ({ name, instance }) => (instance ? `${name}[${instance}]` : name);
  return `${within(component)}.${within(variable)}`;
};
const parts = (name) => {
  const [component, variable] = name.split('.').map((words) => {
    const [, bare, instance] = /^(\w+)(?:\[(\w+)\])?$/.exec(words);
    return instance ? { name: bare, instance } : { name: bare };
  });
  return { component, variable };
};

const answers = {
  GetVariables: ({ getVariableData }) => ({
    getVariableResult: getVariableData.map(({ component, variable }) => {
      const name = named({ component, variable });
      if (hidden.has(name)) return { component, variable, attributeStatus: 'Rejected' };
      if (!model.has(name)) return { component, variable, attributeStatus: 'UnknownVariable' };
      return { component, variable, attributeStatus: 'Accepted', attributeValue: model.get(name) };
    }),
  }),
  SetVariables: ({ setVariableData }) => ({
    setVariableResult: setVariableData.map(({ component, variable, attributeValue }) => {
      const name = named({ component, variable });
      if (!model.has(name) && !hidden.has(name)) return { component, variable, attributeStatus: 'UnknownVariable' };
      model.set(name, attributeValue);
      if (name === 'SecurityCtrlr.BasicAuthPassword') {
        password = attributeValue;
        later(redial);
      }
      return { component, variable, attributeStatus: 'Accepted' };
    }),
  }),
  GetBaseReport: ({ requestId }) => report(requestId, [...model.keys()]),
  GetReport: ({ requestId, componentVariable }) =>
    report(requestId, componentVariable.map(named).filter((name) => model.has(name))),
  SetNetworkProfile: () => ({ status: 'Accepted' }),
  InstallCertificate: ({ certificateType, certificate }) => {
    const hash = hashesOf(certificate);
    roots.set(hash.serialNumber, { certificateType, certificateHashData: hash });
    return { status: 'Accepted' };
  },
  GetInstalledCertificateIds: ({ certificateType }) => {
    const found = [...roots.values()].filter((root) => (certificateType ?? [root.certificateType]).includes(root.certificateType));
    return found.length ? { status: 'Accepted', certificateHashDataChain: found } : { status: 'NotFound' };
  },
  DeleteCertificate: ({ certificateHashData }) => ({
    status: roots.delete(certificateHashData.serialNumber) ? 'Accepted' : 'NotFound',
  }),
  TriggerMessage: ({ requestedMessage }) => {
    if (requestedMessage !== 'SignChargingStationCertificate') return { status: 'NotImplemented' };
    later(() => call('SignCertificate', { csr: config.csr, certificateType: 'ChargingStationCertificate' }));
    return { status: 'Accepted' };
  },
  CertificateSigned: () => ({ status: 'Accepted' }),
};

function report(requestId, names) {
  if (!names.length) return { status: 'EmptyResultSet' };
  later(async () => {
    const size = 4;
    for (let seqNo = 0; seqNo * size < names.length; seqNo += 1) {
      await call('NotifyReport', {
        requestId,
        generatedAt: new Date().toISOString(),
        seqNo,
        tbc: (seqNo + 1) * size < names.length,
        reportData: names.slice(seqNo * size, (seqNo + 1) * size).map((name) => ({
          ...parts(name),
          variableAttribute: [hidden.has(name) ? { mutability: 'WriteOnly' } : { value: model.get(name), mutability: 'ReadWrite' }],
          variableCharacteristics: {
            dataType: config.listed?.[name] ? 'SequenceList' : 'string',
            supportsMonitoring: false,
            ...(config.listed?.[name] ? { valuesList: config.listed[name] } : {}),
          },
        })),
      });
    }
  });
  return { status: 'Accepted' };
}

async function call(action, payload) {
  try {
    return await client.call(action, payload);
  } catch (error) {
    say({ refused: error.rpcErrorCode ?? String(error), action });
    return undefined;
  }
}

function later(act) {
  setTimeout(act, 10);
}

async function dial() {
  client = new RPCClient({
    endpoint: config.endpoint,
    identity: config.identity,
    password,
    protocols: [config.protocol],
    strictMode: true,
    strictModeValidators: [createValidator('ocpp2.1', renamed)],
    reconnect: false,
    callTimeoutMs: 10_000,
  });
  for (const [action, answer] of Object.entries(answers)) {
    client.handle(action, ({ params }) => {
      say({ asked: [action, params] });
      return answer(params);
    });
  }
  client.handle(({ method, params }) => {
    say({ asked: [method, params] });
    throw createRPCError('NotImplemented', 'not here');
  });
  client.on('strictValidationFailure', ({ error }) => say({ violation: String(error) }));
  client.on('badMessage', ({ error }) => say({ violation: String(error) }));
  await client.connect();
  await client.call('BootNotification', {
    reason: 'PowerUp',
    chargingStation: { vendorName: 'Peer', model: 'Strict', firmwareVersion: '2.0.1' },
  });
  say({ connected: client.protocol });
}

async function redial() {
  await client.close({ code: 1000 });
  await dial();
}

await dial();
for await (const { call: wanted } of lines) {
  try {
    say({ answer: await client.call(...wanted) });
  } catch (error) {
    say({ refused: error.rpcErrorCode ?? String(error) });
  }
}
