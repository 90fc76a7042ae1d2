// Both ends of many OCPP 1.6 messages. First line in: {serve: true}, or {endpoint, identity, calls, links}.
// Out: {port} of the one that serves; then, when its stdin says {done: true} or its calls are over,
// {links: {identity: {sent, got, count}}}: SHA-256 of all bytes of all messages in each direction, in their order.
import { createHash } from 'node:crypto';
import { RPCClient, RPCServer } from 'ocpp-rpc';
import { heard, say } from './lines.mjs';

const lines = heard(240_000);
const config = (await lines.next()).value;
const links = {};

function listen(identity, peer) {
  const told = (links[identity] = { sent: createHash('sha256'), got: createHash('sha256'), count: 0 });
  peer.on('message', ({ message, outbound }) => {
    told[outbound ? 'sent' : 'got'].update(message).update('\n');
    told.count += 1;
  });
}

function total() {
  const digests = Object.entries(links).map(([identity, { sent, got, count }]) => [
    identity,
    { sent: sent.copy().digest('hex'), got: got.copy().digest('hex'), count },
  ]);
  return { links: Object.fromEntries(digests) };
}

if (config.serve) {
  const server = new RPCServer({ protocols: ['ocpp1.6'], strictMode: false });
  server.auth((accept) => accept());
  server.on('client', (client) => {
    listen(client.identity, client);
    client.handle(({ method, params }) => (method === 'DataTransfer' ? { status: 'Accepted', data: params.data } : {}));
  });
  const http = await server.listen(0, '127.0.0.1');
  say({ port: http.address().port });
  for await (const { done } of lines) if (done) say(total());
} else {
  await Promise.all(
    Array.from({ length: config.links }, async (_, link) => {
      const identity = `${config.identity}-${link}`;
      const { endpoint } = config;
      const client = new RPCClient({ endpoint, identity, protocols: ['ocpp1.6'], strictMode: false, reconnect: false });
      listen(identity, client);
      await client.connect();
      for (let call = 0; call < config.calls; call += 1) {
        await client.call('DataTransfer', { vendorId: 'ਪੰਜਾਬੀ', data: `${link}-${call}-é😀`.repeat(1 + (call % 7)) });
      }
      await client.close();
    }),
  );
  say(total());
  for await (const _ of lines);
}
