// A strict OCPP 1.6 CSMS. First line in: {accounts: {identity: key or null}, tls?: what node:https takes}.
// Out: {port}, {booted: [identity, payload]}, {violation: text}.
import { createServer } from 'node:https';
import { timingSafeEqual } from 'node:crypto';
import { RPCServer, createRPCError } from 'ocpp-rpc';
import { heard, say } from './lines.mjs';

const lines = heard();
const config = (await lines.next()).value;
const server = new RPCServer({ protocols: ['ocpp1.6'], strictMode: true });

server.auth((accept, reject, { identity, password }) => {
  const key = config.accounts[identity];
  if (key === undefined) return reject(404, 'unknown charge point');
  if (key === null) return accept(); // its certificate was checked before
  const wanted = Buffer.from(key);
  if (password?.length !== wanted.length || !timingSafeEqual(password, wanted)) return reject(401, 'wrong key');
  accept();
});
server.on('client', (client) => {
  client.handle('BootNotification', ({ params }) => {
    say({ booted: [client.identity, params] });
    return { status: 'Accepted', interval: 300, currentTime: new Date().toISOString() };
  });
  client.handle('Heartbeat', () => ({ currentTime: new Date().toISOString() }));
  client.handle('StatusNotification', () => ({}));
  client.handle(({ method }) => {
    throw createRPCError('NotImplemented', method);
  });
  client.on('strictValidationFailure', ({ error }) => say({ violation: String(error) }));
  client.on('badMessage', ({ error }) => say({ violation: String(error) }));
});

if (config.tls) {
  const https = createServer(config.tls, (request, response) => response.writeHead(404).end());
  https.on('upgrade', server.handleUpgrade);
  https.listen(0, '127.0.0.1', () => say({ port: https.address().port }));
} else {
  const http = await server.listen(0, '127.0.0.1');
  say({ port: http.address().port });
}
for await (const _ of lines);
