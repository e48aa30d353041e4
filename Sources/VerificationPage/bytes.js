"use strict";

// Why a text is not the genuine content of a certificate's QR code; `facts` go into the sentence.
class Refusal extends Error {
  constructor(verdict, facts = {}) {
    super(verdict);
    this.verdict = verdict;
    this.facts = facts;
  }
}

const base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const base45Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

// The bytes that `text` writes in upper-case Base32 without padding, or `null`. Loose bits and
// digits are refused, so that a value has one text only.
function bytesOfBase32(text) {
  const bytes = [];
  let bits = 0;
  let count = 0;
  for (const digit of text) {
    const value = base32Digits.indexOf(digit);
    if (value < 0) return null;
    bits = bits << 5 | value;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push(bits >> count);
    bits &= (1 << count) - 1;
  }
  return count < 5 && bits === 0 ? Uint8Array.from(bytes) : null;
}

// The bytes that `text` writes in Base45 (RFC 9285), or `null`.
function bytesOfBase45(text) {
  const values = Array.from(text, (digit) => base45Digits.indexOf(digit));
  if (values.includes(-1) || values.length % 3 === 1) return null;
  const bytes = [];
  for (let index = 0; index < values.length; index += 3) {
    const low = values[index] + 45 * values[index + 1];
    if (index + 2 === values.length) {
      if (low > 0xff) return null;
      bytes.push(low);
      break;
    }
    const value = low + 2025 * values[index + 2];
    if (value > 0xffff) return null;
    bytes.push(value >> 8, value & 0xff);
  }
  return Uint8Array.from(bytes);
}

function hexadecimal(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesOfHexadecimal(text) {
  return Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));
}

function joined(...parts) {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

function areSame(left, right) {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
