import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64, toBase64Url } from './base64.ts';
import { fromUtf8, utf8 } from './bytes.ts';
import { openEnvelope, parseEnvelope, preAuthenticationEncoding, sealEnvelope } from './envelope.ts';
import { generateKeyPair, type KeyPair, keyIdOf, sign, verify } from './keys.ts';
import type { Refusal } from './refusal.ts';

const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const base64UrlOfHex = (hex: string): string => toBase64Url(fromHex(hex));

/** RFC 8032, section 7.1: tests 1 to 3. */
const RFC_8032 = [
  {
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    public: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    public: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    secret: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    public: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
];

const pairOf = (vector: (typeof RFC_8032)[number]): KeyPair => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: base64UrlOfHex(vector.public),
  d: base64UrlOfHex(vector.secret),
});

const refusalOf = async (step: Promise<unknown>): Promise<Refusal | 'none'> => {
  try {
    await step;
    return 'none';
  } catch (error) {
    return (error as { reason: Refusal }).reason;
  }
};

describe('Ed25519', () => {
  test.each(RFC_8032)('signs and verifies as RFC 8032 says: message "$message"', async (vector) => {
    const pair = pairOf(vector);
    const message = fromHex(vector.message);
    const signature = await sign(pair, message);
    expect(toBase64(signature)).toBe(toBase64(fromHex(vector.signature)));
    expect(await verify(pair.x, signature, message)).toBe(true);
    expect(await verify(pair.x, signature, fromHex('00'))).toBe(false);
  });
});

describe('the DSSE envelope', () => {
  /** The test vector of DSSE's protocol.md: ECDSA over P-256, which stands for whatever signs. */
  const DSSE = {
    type: 'http://example.com/HelloWorld',
    payload: 'aGVsbG8gd29ybGQ=',
    encoding: 'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    signature: 'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==',
    x: 46950820868899156662930047687818585632848591499744589407958293238635476079160n,
    y: 5640078356564379163099075877009565129882514886557779369047442380624545832820n,
  };
  const coordinate = (value: bigint): string => base64UrlOfHex(value.toString(16).padStart(64, '0'));

  test('encodes what is signed as DSSE publishes it', () => {
    expect(fromUtf8(preAuthenticationEncoding(DSSE.type, fromBase64(DSSE.payload)))).toBe(DSSE.encoding);
  });

  test("bears out DSSE's published signature", async () => {
    const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(DSSE.x), y: coordinate(DSSE.y) };
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify']);
    const signed = preAuthenticationEncoding(DSSE.type, fromBase64(DSSE.payload));
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    expect(await crypto.subtle.verify(how, key, fromBase64(DSSE.signature), signed)).toBe(true);
  });

  test('counts bytes, not letters', () => {
    expect(fromUtf8(preAuthenticationEncoding('ক', utf8('খগ')))).toBe('DSSEv1 3 ক 6 খগ');
  });

  test('opens with any key that signed, and says which', async () => {
    const [one, two, three] = RFC_8032.map(pairOf) as [KeyPair, KeyPair, KeyPair];
    const text = await sealEnvelope(utf8('{"a":"ক"}'), [one, two]);
    const opened = await openEnvelope(text, [three.x, two.x]);
    expect(opened.key).toBe(two.x);
    expect(fromUtf8(opened.payload)).toBe('{"a":"ক"}');
    expect(await refusalOf(openEnvelope(text, [three.x]))).toBe('unknown-key');
  });

  test('takes a signature without a key id, and URL-safe base64', async () => {
    const pair = pairOf(RFC_8032[0]!);
    const envelope = parseEnvelope(await sealEnvelope(utf8('???>>>'), [pair]));
    const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const signatures = envelope.signatures.map(({ sig }) => ({ sig: urlSafe(sig) }));
    const text = JSON.stringify({ ...envelope, payload: urlSafe(envelope.payload), signatures });
    expect(fromUtf8((await openEnvelope(text, [pair.x])).payload)).toBe('???>>>');
  });

  test('whatever bit is changed, it does not open', async () => {
    const pair = await generateKeyPair();
    const { payloadType, payload, signatures } = parseEnvelope(await sealEnvelope(utf8('knowledge'), [pair]));
    const flip = (base64: string, bit: number): string => {
      const bytes = fromBase64(base64);
      const at = bit % (bytes.length * 8);
      bytes[at >> 3]! ^= 1 << (at & 7);
      return toBase64(bytes);
    };
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.boolean(), async (bit, inPayload) => {
        const [{ keyid, sig }] = signatures as [{ keyid: string; sig: string }];
        const text = JSON.stringify({
          payloadType,
          payload: inPayload ? flip(payload, bit) : payload,
          signatures: [{ keyid, sig: inPayload ? sig : flip(sig, bit) }],
        });
        expect(await refusalOf(openEnvelope(text, [pair.x]))).toBe('wrong-signature');
      }),
    );
  });

  test.each([
    ['not JSON', '<!doctype html><title>404</title>', 'not-a-feed'],
    ['another shape', '{"payload":1}', 'not-a-feed'],
    ['another payload', '{"payloadType":"text/plain","payload":"","signatures":[]}', 'not-a-feed'],
    [
      'no signature',
      '{"payloadType":"application/vnd.prasanga.feed+json","payload":"e30=","signatures":[]}',
      'unsigned',
    ],
    [
      'no base64',
      '{"payloadType":"application/vnd.prasanga.feed+json","payload":"%%","signatures":[{"sig":"AA"}]}',
      'not-a-feed',
    ],
    [
      'a signature of the wrong length',
      '{"payloadType":"application/vnd.prasanga.feed+json","payload":"e30=","signatures":[{"sig":"AAAA"}]}',
      'unknown-key',
    ],
  ])('refuses %s', async (_, text, reason) => {
    expect(await refusalOf(openEnvelope(text, [pairOf(RFC_8032[0]!).x]))).toBe(reason);
  });

  test('a key id is the SHA-256 of the key', async () => {
    expect(await keyIdOf(pairOf(RFC_8032[0]!).x)).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('base64 goes there and back for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      expect(fromBase64(toBase64Url(bytes))).toEqual(bytes);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
