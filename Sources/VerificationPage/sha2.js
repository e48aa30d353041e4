// SHA-256 and SHA-512 (FIPS 180-4): one algorithm on words of 32 and of 64 bits. It is here because
// browsers lend theirs to pages from secure addresses only, and to none while it computes.

const sha256Form = {
  width: 32n, rounds: 64, big: [[2n, 13n, 22n], [6n, 11n, 25n]],
  small: [[7n, 18n, 3n], [17n, 19n, 10n]],
};
const sha512Form = {
  width: 64n, rounds: 80, big: [[28n, 34n, 39n], [14n, 18n, 41n]],
  small: [[1n, 8n, 7n], [19n, 61n, 6n]],
};

const firstPrimes = (() => {
  const primes = [];
  for (let number = 2; primes.length < 80; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes.map(BigInt);
})();

// The first 64 bits behind the point of the root of `number`. Those of SHA-256 are the first 32 of
// them, so both need one table only, and nobody has to compare it with a printed one.
function rootFraction(number, degree) {
  const target = number << (64n * degree);
  let low = 0n;
  let high = 1n << 72n;
  while (low + 1n < high) {
    const middle = (low + high) / 2n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(64, low);
}

const startWords = firstPrimes.slice(0, 8).map((prime) => rootFraction(prime, 2n));
const roundWords = firstPrimes.map((prime) => rootFraction(prime, 3n));

function sha256(bytes) {
  return sha2(bytes, sha256Form);
}

function sha512(bytes) {
  return sha2(bytes, sha512Form);
}

function sha2(bytes, form) {
  const { width } = form;
  const wordSize = Number(width) / 8;
  const state = startWords.map((word) => word >> (64n - width));
  const padded = sha2Padded(bytes, wordSize);
  for (let start = 0; start < padded.length; start += 16 * wordSize) {
    const schedule = sha2Schedule(padded.slice(start, start + 16 * wordSize), form);
    const after = sha2Rounds(state, schedule, form);
    after.forEach((word, index) => { state[index] = clipped(state[index] + word, width); });
  }
  const digits = state.map((word) => word.toString(16).padStart(2 * wordSize, "0"));
  return bytesOfHexadecimal(digits.join(""));
}

function sha2Padded(bytes, wordSize) {
  const block = 16 * wordSize;
  const padded = new Uint8Array(Math.ceil((bytes.length + 1 + 2 * wordSize) / block) * block);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, 8 * bytes.length);
  return padded;
}

function sha2Schedule(block, { width, rounds, small: [early, late] }) {
  const words = [];
  const size = block.length / 16;
  for (let start = 0; start < block.length; start += size) {
    words.push(BigInt("0x" + hexadecimal(block.slice(start, start + size))));
  }
  const mixed = (word, [first, second, shift]) =>
    rotated(word, first, width) ^ rotated(word, second, width) ^ word >> shift;
  for (let index = 16; index < rounds; index += 1) {
    words.push(clipped(
      words[index - 16] + mixed(words[index - 15], early) + words[index - 7]
        + mixed(words[index - 2], late), width));
  }
  return words;
}

function sha2Rounds(state, schedule, { width, big: [majority, choice] }) {
  let [a, b, c, d, e, f, g, h] = state;
  const mixed = (word, turns) =>
    turns.reduce((sum, turn) => sum ^ rotated(word, turn, width), 0n);
  schedule.forEach((word, index) => {
    const first = h + mixed(e, choice) + (e & f ^ ~e & g) + (roundWords[index] >> (64n - width))
      + word;
    const second = mixed(a, majority) + (a & b ^ a & c ^ b & c);
    [h, g, f, e, d, c, b, a] =
      [g, f, e, clipped(d + first, width), c, b, a, clipped(first + second, width)];
  });
  return [a, b, c, d, e, f, g, h];
}

function rotated(word, turn, width) {
  return clipped(word >> turn | word << (width - turn), width);
}

function clipped(number, width) {
  return BigInt.asUintN(Number(width), number);
}
