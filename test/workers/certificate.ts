import { generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that signs itself, for an address or a name, between two times. */
export function certificateFor(
  name: string,
  from = Date.now() - 86_400_000,
  to = Date.now() + 86_400_000,
): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const holder = sequence(der(0x31, sequence(objectId(0x55, 0x04, 0x03), der(0x0c, Buffer.from('meldbrug test')))));
  const ip = /^\d+(\.\d+){3}$/.test(name);
  const alternative = sequence(ip ? der(0x87, Buffer.from(name.split('.').map(Number))) : der(0x82, Buffer.from(name)));
  const isAuthority = sequence(der(0x01, Buffer.from([0xff])));
  const signed = sequence(
    der(0xa0, integer(2)),
    integer(1),
    algorithm,
    holder,
    sequence(time(from), time(to)),
    holder,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        sequence(objectId(0x55, 0x1d, 0x11), der(0x04, alternative)),
        sequence(objectId(0x55, 0x1d, 0x13), der(0x04, isAuthority)),
      ),
    ),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', signed, privateKey)]));
  const base64 = sequence(signed, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value in the distinguished encoding of ASN.1 (X.690): tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const integer = (n: number): Buffer => der(0x02, Buffer.from([n]));
const objectId = (...encoded: readonly number[]): Buffer => der(0x06, Buffer.from(encoded));
const time = (at: number): Buffer =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
