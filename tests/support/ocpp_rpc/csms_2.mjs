// An OCPP 2.x CSMS that asks what it is told to; strict in 2.0.1 (the package cannot look its 2.1 schemas up). First line in: {accounts: {identity: password}, protocol}.
// In: {call: [action, payload]}. Out: {port}, {request: [action, payload]}, {answer: payload}, {refused: text}, {violation: text}.
import { timingSafeEqual } from 'node:crypto';
import { RPCServer, createRPCError } from 'ocpp-rpc';
import { heard, say } from './lines.mjs';

const lines = heard();
const config = (await lines.next()).value;
const server = new RPCServer({ protocols: [config.protocol], strictMode: config.protocol === 'ocpp2.0.1' });
const answers = {
  BootNotification: () => ({ status: 'Accepted', interval: 300, currentTime: new Date().toISOString() }),
  Heartbeat: () => ({ currentTime: new Date().toISOString() }),
  Authorize: () => ({ idTokenInfo: { status: 'Accepted' } }),
  SignCertificate: () => ({ status: 'Accepted' }),
};
for (const action of [
  'FirmwareStatusNotification',
  'LogStatusNotification',
  'MeterValues',
  'NotifyEvent',
  'NotifyReport',
  'ReportChargingProfiles',
  'SecurityEventNotification',
  'StatusNotification',
  'TransactionEvent',
]) {
  answers[action] = () => ({});
}
let link;

server.auth((accept, reject, { identity, password }) => {
  const wanted = Buffer.from(config.accounts[identity] ?? '');
  if (password?.length !== wanted.length || !timingSafeEqual(password, wanted)) return reject(401, 'wrong password');
  accept();
});
server.on('client', (client) => {
  link = client;
  for (const [action, answer] of Object.entries(answers)) {
    client.handle(action, ({ params }) => {
      say({ request: [action, params] });
      return answer();
    });
  }
  client.handle('DataTransfer', () => ({ status: 'UnknownVendorId' }));
  client.handle(({ method }) => {
    say({ violation: `nobody expects ${method}` });
    throw createRPCError('NotImplemented', method);
  });
  client.on('strictValidationFailure', ({ error }) => say({ violation: String(error) }));
  client.on('badMessage', ({ error }) => say({ violation: String(error) }));
});

const http = await server.listen(0, '127.0.0.1');
say({ port: http.address().port });
for await (const { call } of lines) {
  try {
    say({ answer: await link.call(...call) });
  } catch (error) {
    say({ refused: `${error.rpcErrorCode ?? error.name}: ${error.message}` });
  }
}
