// DER by hand, with nothing but Node: each element is a tag, a length and its content.
import { createHash, sign, X509Certificate } from 'node:crypto';

// CertificateHashData of a root (its own issuer).
export function hashesOf(pem) {
  const read = new X509Certificate(pem);
  const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
  return {
    hashAlgorithm: 'SHA256',
    issuerNameHash: sha256(issuerOf(read.raw)),
    issuerKeyHash: sha256(keyBits(read.publicKey.export({ type: 'spki', format: 'der' }))),
    serialNumber: read.serialNumber.replace(/^0+/, '').toLowerCase(),
  };
}

// A certificate request (PKCS #10) for an elliptic-curve key pair, signed with its private key.
export function requestFor({ publicKey, privateKey }, commonName, organisation) {
  const sequence = (...parts) => wrap(0x30, ...parts);
  const name = (oid, words) => wrap(0x31, sequence(wrap(0x06, Buffer.from(oid, 'hex')), wrap(0x0c, Buffer.from(words))));
  const info = sequence(
    wrap(0x02, Buffer.from([0])),
    sequence(name('55040a', organisation), name('550403', commonName)),
    publicKey.export({ type: 'spki', format: 'der' }),
    wrap(0xa0),
  );
  const ecdsaWithSha256 = sequence(wrap(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const signature = wrap(0x03, Buffer.from([0]), sign('sha256', info, privateKey));
  const lines = sequence(info, ecdsaWithSha256, signature).toString('base64').match(/.{1,64}/g);
  return `-----BEGIN CERTIFICATE REQUEST-----\n${lines.join('\n')}\n-----END CERTIFICATE REQUEST-----\n`;
}

function wrap(tag, ...parts) {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
function element(bytes, at) {
  let length = bytes[at + 1];
  let head = 2;
  if (length & 0x80) {
    head += length & 0x7f;
    length = bytes.subarray(at + 2, at + head).reduce((sum, byte) => sum * 256 + byte, 0);
  }
  return { inside: at + head, end: at + head + length };
}
function issuerOf(der) {
  let at = element(der, element(der, 0).inside).inside;
  at = element(der, at).end; // version
  at = element(der, at).end; // serial number
  at = element(der, at).end; // signature algorithm
  return der.subarray(at, element(der, at).end);
}
function keyBits(spki) {
  const outer = element(spki, 0);
  const bits = element(spki, element(spki, outer.inside).end);
  return spki.subarray(bits.inside + 1, bits.end);
}
