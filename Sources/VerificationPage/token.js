// The text of a QR code: claims in a COSE_Sign1 (RFC 9052), in Base45 behind `NTR1:` or in Base32
// behind the `#` of a page's address.

const tokenOpening = "NTR1:";
const hostLabel = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const tokenAddress = new RegExp(
  `^https://(${hostLabel}(?:\\.${hostLabel})*)(?::([1-9][0-9]{0,4}))?/v#(.*)$`, "s");
const headerSize = 13;
const markSize = 8;
const signatureSize = 64;

// The claims that one of the keys in `knowledge` has signed as they are, and the mark of that key.
async function openedToken(text, knowledge) {
  const { mark, header, payload, signature } = partsOf(bytesOfToken(text));
  const shown = hexadecimal(mark);
  const keys = knowledge.keys.filter((key) => areSame(key.mark, mark));
  if (keys.length === 0) throw new Refusal("unknownIssuer", { mark: shown });
  const content = signedContent(header, payload);
  let signer = null;
  for (const key of keys) {
    if (!signer && await isValidSignature(signature, content, key.bytes)) signer = key;
  }
  if (!signer) throw new Refusal("changed");
  const claims = claimsOf(cborValue(payload));
  if (!claims) throw new Refusal("otherClaims");
  if (hasEnded(signer, claims.issuedAt)) {
    throw new Refusal("untimely", { mark: shown, day: dayAt(claims.issuedAt, 0n) });
  }
  return { claims, mark: shown };
}

function bytesOfToken(text) {
  let bytes;
  if (text.startsWith(tokenOpening)) {
    bytes = bytesOfBase45(text.slice(tokenOpening.length));
  } else {
    const parts = tokenAddress.exec(text);
    if (!parts || parts[1].length > 253 || Number(parts[2] || 0) > 65535) {
      throw new Refusal("notToken");
    }
    bytes = bytesOfBase32(parts[3]);
  }
  if (!bytes) throw new Refusal("damaged");
  return bytes;
}

function partsOf(bytes) {
  const message = cborValue(bytes);
  const items = message instanceof Tagged && message.tag === 18n ? message.value : null;
  if (!Array.isArray(items) || items.length !== 4) throw new Refusal("damaged");
  const [header, unprotected, payload, signature] = items;
  const isWhole = [header, payload, signature].every((item) => item instanceof Uint8Array)
    && unprotected instanceof Map && unprotected.size === 0
    && header.length === headerSize && signature.length === signatureSize;
  if (!isWhole) throw new Refusal("damaged");
  const mark = header.slice(headerSize - markSize);
  // {1: -8, 4: mark}: Ed25519 by the key of that mark.
  if (!areSame(header, joined([0xa2, 0x01, 0x27, 0x04, 0x48], mark))) throw new Refusal("damaged");
  return { mark, header, payload, signature };
}

// Whether the key had ended at that second. A later key may seal a certificate that is drawn anew.
function hasEnded(key, seconds) {
  return key.end !== null && key.end <= Number(seconds) * 1000;
}

// `text` as somebody pasted it, with what a mail or a chat adds to it taken away.
function tidied(text) {
  const line = text.replace(/[\r\n\t]/g, "").trimStart();
  // A blank is a digit of Base45, also the last one.
  return line.startsWith(tokenOpening) ? line : line.trimEnd();
}
