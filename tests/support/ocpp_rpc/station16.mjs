// A strict OCPP 1.6 charge point with the security extension. First line in: {endpoint, identity, password, keys, readonly}.
// It dials again after each new key and each reset. Then {call: [action, payload]} each.
// Out: {connected: subprotocol}, {asked: [action, payload]}, {answer: payload}, {refused: code}, {violation: text}.
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { RPCClient, createRPCError } from 'ocpp-rpc';
import { hashesOf, requestFor } from './der.mjs';
import { heard, say } from './lines.mjs';

const lines = heard();
const config = (await lines.next()).value;
const keys = new Map(Object.entries(config.keys ?? {}));
const readonly = new Set(config.readonly ?? []);
const roots = new Map();
const writeOnly = new Set(['AuthorizationKey']);
let password = config.password;
let pair;
let client;

const shown = (key) => ({
  key,
  readonly: readonly.has(key),
  ...(writeOnly.has(key) ? {} : { value: keys.get(key) }),
});

const answers = {
  GetConfiguration: ({ key }) => {
    const asked = key ?? [...keys.keys()];
    return {
      configurationKey: asked.filter((one) => keys.has(one)).map(shown),
      unknownKey: asked.filter((one) => !keys.has(one)),
    };
  },
  ChangeConfiguration: ({ key, value }) => {
    if (!keys.has(key)) return { status: 'NotSupported' };
    if (readonly.has(key)) return { status: 'Rejected' };
    keys.set(key, value);
    if (key === 'AuthorizationKey') {
      password = Buffer.from(value, 'hex');
      later(redial);
    }
    return { status: key === 'CentralSystemURI' ? 'RebootRequired' : 'Accepted' };
  },
  Reset: () => {
    later(redial);
    return { status: 'Accepted' };
  },
  InstallCertificate: ({ certificateType, certificate }) => {
    const hash = hashesOf(certificate);
    roots.set(hash.serialNumber, { certificateType, hash });
    return { status: 'Accepted' };
  },
  GetInstalledCertificateIds: ({ certificateType }) => {
    const found = [...roots.values()].filter((root) => root.certificateType === certificateType);
    return found.length
      ? { status: 'Accepted', certificateHashData: found.map(({ hash }) => hash) }
      : { status: 'NotFound' };
  },
  DeleteCertificate: ({ certificateHashData }) => ({
    status: roots.delete(certificateHashData.serialNumber) ? 'Accepted' : 'NotFound',
  }),
  ExtendedTriggerMessage: ({ requestedMessage }) => {
    if (requestedMessage !== 'SignChargePointCertificate') return { status: 'NotImplemented' };
    pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const csr = requestFor(pair, config.serial, keys.get('CpoName'));
    later(() => call('SignCertificate', { csr }));
    return { status: 'Accepted' };
  },
  CertificateSigned: ({ certificateChain }) => {
    const fits = pair !== undefined && new X509Certificate(certificateChain).checkPrivateKey(pair.privateKey);
    if (fits) return { status: 'Accepted' };
    const event = { type: 'InvalidChargePointCertificate', timestamp: new Date().toISOString() };
    later(() => call('SecurityEventNotification', event));
    return { status: 'Rejected' };
  },
  GetLog: ({ requestId }) => {
    later(async () => {
      await call('LogStatusNotification', { status: 'Uploading', requestId });
      await call('LogStatusNotification', { status: 'Uploaded', requestId });
    });
    return { status: 'Accepted', filename: 'log.txt' };
  },
};

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
    protocols: ['ocpp1.6'],
    strictMode: true,
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
    chargePointVendor: 'Peer',
    chargePointModel: 'Strict',
    chargePointSerialNumber: config.serial,
    firmwareVersion: '1.6',
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
