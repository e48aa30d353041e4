// CBOR (RFC 8949) in its one deterministic encoding (section 4.2.1), as far as tokens need it.
// Integers become BigInt, maps a Map with such keys.

class Tagged {
  constructor(tag, value) {
    this.tag = tag;
    this.value = value;
  }
}

class Malformed extends Error {}

// The value whose deterministic encoding `bytes` are, or `null` for any other bytes.
function cborValue(bytes) {
  const reader = new CBORReader(bytes);
  try {
    const value = reader.value(0);
    return reader.offset === bytes.length ? value : null;
  } catch (fault) {
    if (fault instanceof Malformed) return null;
    throw fault;
  }
}

class CBORReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.offset = 0;
  }

  take(count) {
    if (count > this.bytes.length - this.offset) throw new Malformed();
    this.offset += Number(count);
    return this.bytes.slice(this.offset - Number(count), this.offset);
  }

  // Major type and argument; one that a shorter head could hold is refused.
  head() {
    const first = this.take(1)[0];
    const info = first & 31;
    if (info < 24) return [first >> 5, BigInt(info)];
    if (info > 27) throw new Malformed();
    const size = 1 << (info - 24);
    let argument = 0n;
    for (const byte of this.take(size)) argument = argument << 8n | BigInt(byte);
    const least = size === 1 ? 24n : 1n << BigInt(4 * size);
    if (argument < least || argument >= 1n << 63n) throw new Malformed();
    return [first >> 5, argument];
  }

  value(depth) {
    if (depth > 7) throw new Malformed();
    const [major, argument] = this.head();
    switch (major) {
      case 0: return argument;
      case 1: return -1n - argument;
      case 2: return this.take(argument);
      case 3: return this.text(argument);
      case 4: return this.array(argument, depth);
      case 5: return this.map(argument, depth);
      case 6: return new Tagged(argument, this.value(depth + 1));
      default: throw new Malformed();
    }
  }

  text(count) {
    const bytes = this.take(count);
    try {
      // A decoder that is left to itself would drop a byte order mark.
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Malformed();
    }
  }

  array(count, depth) {
    const items = [];
    while (items.length < count) items.push(this.value(depth + 1));
    return items;
  }

  // Each key stands behind a lesser one, byte by byte; so none can stand there twice.
  map(count, depth) {
    const members = new Map();
    let last = "";
    while (members.size < count) {
      const start = this.offset;
      const key = this.value(depth + 1);
      const encoded = hexadecimal(this.bytes.slice(start, this.offset));
      if (typeof key !== "bigint" || encoded <= last) throw new Malformed();
      last = encoded;
      members.set(key, this.value(depth + 1));
    }
    return members;
  }
}

function cborHead(major, count) {
  if (count < 24) return [major << 5 | count];
  if (count < 0x100) return [major << 5 | 24, count];
  return [major << 5 | 25, count >> 8, count & 0xff];
}

// What a COSE_Sign1 signs (RFC 9052, section 4.4); no token comes near the 64 KiB that heads of
// three bytes can speak of.
function signedContent(header, payload) {
  const context = new TextEncoder().encode("Signature1");
  return joined(
    cborHead(4, 4), cborHead(3, context.length), context, cborHead(2, header.length), header,
    cborHead(2, 0), cborHead(2, payload.length), payload);
}
