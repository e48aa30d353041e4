// What a certificate says by its QR code: a CWT (RFC 8392) with a map of Netral's own.

const ownClaim = -65537n;
const lastSecond = 253402300799n;
const secondsPerDay = 86400n;
// WIB, WITA and WIT, in minutes east of Greenwich.
const zoneOffsets = [420n, 480n, 540n];

// The claims in `cbor`, or `null` where one is missing, wrong or unknown.
function claimsOf(cbor) {
  const own = cbor instanceof Map ? cbor.get(ownClaim) : null;
  if (!hasKeys(cbor, [1n, 4n, 6n, 7n, ownClaim], [])) return null;
  if (!hasKeys(own, [1n, 2n, 5n, 6n, 7n, 9n, 10n], [3n, 13n])) return null;
  const claims = {
    issuer: plainText(cbor.get(1n)), term: termOf(cbor.get(4n)), issuedAt: second(cbor.get(6n)),
    id: certificateID(cbor.get(7n)), number: certificateNumber(own.get(1n)),
    name: plainText(own.get(2n)), unit: plainText(own.get(5n)), program: plainText(own.get(6n)),
    score: scoreOf(own.get(7n)), hours: countUpTo(1000n, own.get(9n)),
    examDay: second(own.get(10n)),
  };
  if (own.has(3n)) claims.personnelNumber = plainText(own.get(3n));
  if (own.has(13n)) claims.place = placeOf(own.get(13n));
  return Object.values(claims).includes(null) ? null : claims;
}

function hasKeys(map, needed, allowed) {
  return map instanceof Map && needed.every((key) => map.has(key))
    && Array.from(map.keys()).every((key) => needed.includes(key) || allowed.includes(key));
}

// A text that a certificate could hold: nothing in it breaks a line or turns its direction.
function plainText(value) {
  if (typeof value !== "string" || value === "" || Array.from(value).length > 240) return null;
  if (/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.test(value)) return null;
  return /^\p{White_Space}|\p{White_Space}$/u.test(value) ? null : value;
}

function countUpTo(limit, value) {
  return typeof value === "bigint" && value >= 0n && value <= limit ? value : null;
}

function second(value) {
  return countUpTo(lastSecond, value);
}

// The last day, and the zone in which it ends at the second that `value` states; a day ends at
// another second in each zone.
function termOf(value) {
  if (second(value) === null) return null;
  const offset = zoneOffsets.find((zone) => (value + zone * 60n) % secondsPerDay === 0n);
  return offset === undefined
    ? null : { offset, lastDay: (value + offset * 60n) / secondsPerDay - 1n };
}

function certificateID(value) {
  if (!(value instanceof Uint8Array) || value.length !== 16) return null;
  return uuid(value);
}

function uuid(bytes) {
  return hexadecimal(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function certificateNumber(value) {
  const parts = typeof value === "string"
    && /^[0-9A-Z]{1,12}\/[1-9][0-9]{3}\/([0-9]{6}|[1-9][0-9]{6,18})-([0-9A-Z]{8})$/.exec(value);
  if (!parts || BigInt(parts[1]) === 0n || BigInt(parts[1]) >= 1n << 63n) return null;
  return { text: value, originMark: parts[2] };
}

function pairOf(value) {
  return Array.isArray(value) && value.length === 2
    && value.every((item) => typeof item === "bigint" && item >= 0n) ? value : null;
}

function scoreOf(value) {
  const pair = pairOf(value);
  return pair && pair[1] > 0n && pair[0] <= pair[1]
    ? { earned: pair[0], possible: pair[1] } : null;
}

function placeOf(value) {
  const pair = pairOf(value);
  return pair && pair[0] >= 1n && pair[0] <= 1000000n && pair[1] < 131072n
    ? { list: pair[0], index: Number(pair[1]) } : null;
}

// The day of the calendar at `seconds` of Greenwich where clocks are `offset` minutes ahead.
function dayAt(seconds, offset) {
  return (seconds + offset * 60n) / secondsPerDay;
}
