/** A self-signed certificate made anew for every process: no private key lies in the repository. */
import { generateKeyPairSync, sign } from 'node:crypto';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const OBJECT_ID = 0x06;

/** One value in DER: its tag, its length, its content (ITU-T X.690). */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const long = Buffer.from(content.length.toString(16).padStart(4, '0'), 'hex');
  const length =
    content.length < 128 ? Buffer.from([content.length]) : Buffer.from([0x82, ...long]);
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

const hex = (tag: number, digits: string) => der(tag, Buffer.from(digits, 'hex'));
const text = (tag: number, value: string) => der(tag, Buffer.from(value));

const ecdsaWithSha256 = der(SEQUENCE, hex(OBJECT_ID, '2a8648ce3d040302'));
const commonName = hex(OBJECT_ID, '550403');

function makeCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, commonName, text(UTF8_STRING, 'self-signed.example'))),
  );
  const validity = der(SEQUENCE, text(UTC_TIME, '200101000000Z'), text(UTC_TIME, '491231235959Z'));
  const body = der(
    SEQUENCE,
    hex(INTEGER, '01'),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', body, privateKey));
  const certificate = der(SEQUENCE, body, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  };
}

export const selfSigned = makeCertificate();
