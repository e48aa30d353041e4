// Ed25519 (RFC 8032), to check signatures only: nothing here is secret, so nothing here has to take
// the same time for every value. Points are in extended coordinates [X, Y, Z, T].

const fieldPrime = 2n ** 255n - 19n;
const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;
const curveFactor = inField(-121665n * inverse(121666n));
const rootOfMinusOne = power(2n, (fieldPrime - 1n) / 4n);
const neutralPoint = [0n, 1n, 1n, 0n];
const basePoint = pointOf(inField(4n * inverse(5n)), 0n);

function inField(number) {
  const rest = number % fieldPrime;
  return rest < 0n ? rest + fieldPrime : rest;
}

function power(base, exponent) {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = inField(result * result);
    if (bit === "1") result = inField(result * base);
  }
  return result;
}

function inverse(number) {
  return power(inField(number), fieldPrime - 2n);
}

// The point of that y whose x is odd or even as `sign` says, or `null` where the curve has none.
function pointOf(y, sign) {
  const square = inField(
    (y * y - 1n) * inverse(curveFactor * y * y + 1n));
  let x = power(square, (fieldPrime + 3n) / 8n);
  if (inField(x * x) !== square) x = inField(x * rootOfMinusOne);
  if (inField(x * x) !== square || (x === 0n && sign === 1n)) return null;
  if ((x & 1n) !== sign) x = fieldPrime - x;
  return [x, y, 1n, inField(x * y)];
}

function littleEndian(bytes) {
  return BigInt("0x" + hexadecimal(Uint8Array.from(bytes).reverse()));
}

// The point that 32 bytes write, or `null`; each point has one writing only.
function pointOfBytes(bytes) {
  const number = littleEndian(bytes);
  const y = BigInt.asUintN(255, number);
  return y < fieldPrime ? pointOf(y, number >> 255n) : null;
}

function sum([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const a = (y1 - x1) * (y2 - x2);
  const b = (y1 + x1) * (y2 + x2);
  const c = inField(2n * curveFactor * t1) * t2;
  const d = 2n * z1 * z2;
  const [e, f, g, h] = [inField(b - a), inField(d - c), inField(d + c), inField(b + a)];
  return [inField(e * f), inField(g * h), inField(f * g), inField(e * h)];
}

function multiple(point, factor) {
  let result = neutralPoint;
  for (const bit of factor.toString(2)) {
    result = sum(result, result);
    if (bit === "1") result = sum(result, point);
  }
  return result;
}

function isSamePoint([x1, y1, z1], [x2, y2, z2]) {
  return inField(x1 * z2 - x2 * z1) === 0n && inField(y1 * z2 - y2 * z1) === 0n;
}

// A point of the curve that is more than one of the eight which say nothing of who signed.
function soundPoint(bytes) {
  const point = pointOfBytes(bytes);
  return point && !isSamePoint(multiple(point, 8n), neutralPoint) ? point : null;
}

// The parts of a signature that can be one, or `null`: browsers differ in what they let pass here,
// and Netral lets none of it pass.
function soundParts(signature, key) {
  const scalar = littleEndian(signature.slice(32));
  const [commitment, keyPoint] = [soundPoint(signature.slice(0, 32)), soundPoint(key)];
  return scalar < groupOrder && commitment && keyPoint ? { scalar, commitment, keyPoint } : null;
}

function isValidByOwnArithmetic({ scalar, commitment, keyPoint }, signature, content, key) {
  const digest = sha512(joined(signature.slice(0, 32), key, content));
  const challenge = littleEndian(digest) % groupOrder;
  return isSamePoint(
    multiple(basePoint, scalar), sum(commitment, multiple(keyPoint, challenge)));
}

// Whether the signature is of that content by that key; by the browser's own Ed25519, or where it
// has none, or the page is at no secure address, by the one above.
async function isValidSignature(signature, content, key) {
  const parts = soundParts(signature, key);
  if (!parts) return false;
  try {
    const { subtle } = crypto;
    const native = await subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return await subtle.verify({ name: "Ed25519" }, native, signature, content);
  } catch {
    return isValidByOwnArithmetic(parts, signature, content, key);
  }
}
