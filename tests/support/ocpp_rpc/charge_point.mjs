// A strict OCPP 1.6 charge point. First line in: {endpoint, identity, password, ca?}; then {call: [action, payload]} each.
// Out: {connected: subprotocol}, {asked: [action, payload]}, {answer: payload}, {refused: code}, {closed: code}.
import { RPCClient, createRPCError } from 'ocpp-rpc';
import { heard, say } from './lines.mjs';

const lines = heard();
const config = (await lines.next()).value;
const client = new RPCClient({
  endpoint: config.endpoint,
  identity: config.identity,
  password: config.password,
  protocols: ['ocpp1.6'],
  strictMode: true,
  reconnect: false,
  callTimeoutMs: 10_000,
  wsOpts: config.ca ? { ca: config.ca } : {},
});

const keys = new Map(Object.entries(config.keys ?? {}));

client.handle('GetConfiguration', ({ params }) => {
  say({ asked: ['GetConfiguration', params] });
  const asked = params.key ?? [...keys.keys()];
  return {
    configurationKey: asked.filter((key) => keys.has(key)).map((key) => ({ key, readonly: false, value: keys.get(key) })),
    unknownKey: asked.filter((key) => !keys.has(key)),
  };
});
client.handle('ChangeConfiguration', ({ params }) => {
  say({ asked: ['ChangeConfiguration', params] });
  if (!keys.has(params.key)) return { status: 'NotSupported' };
  keys.set(params.key, params.value);
  return { status: 'Accepted' };
});
client.handle('TriggerMessage', async ({ params, reply }) => {
  say({ asked: ['TriggerMessage', params] });
  await reply({ status: 'Accepted' });
  await client.call('StatusNotification', { connectorId: 1, errorCode: 'NoError', status: 'Available' });
});
client.handle(({ method, params }) => {
  say({ asked: [method, params] });
  throw createRPCError('NotImplemented', 'not here');
});
client.on('close', ({ code }) => say({ closed: code }));
client.on('strictValidationFailure', ({ error }) => say({ violation: String(error) }));
client.on('badMessage', ({ error }) => say({ violation: String(error) }));

try {
  await client.connect();
  say({ connected: client.protocol });
} catch (error) {
  say({ connected: null, status: error.code ?? String(error) });
}
for await (const { call } of lines) {
  try {
    say({ answer: await client.call(...call) });
  } catch (error) {
    say({ refused: error.rpcErrorCode ?? String(error) });
  }
}
