// What a certificate is worth on a day, as far as this page knows.

// What the page was made with, made ready.
function knowledgeOf(data) {
  const keys = data.keys.map(({ key, since, end }) => {
    const bytes = bytesOfHexadecimal(key);
    return { bytes, mark: sha256(bytes).slice(0, markSize), since, end };
  });
  const lists = data.lists.map((list) => ({ ...list, marked: new Set(list.marked) }));
  return { keys, lists };
}

// What there is to say of `text` at that moment, in milliseconds: `name` is the verdict, `facts` go
// into its sentence, and genuine content comes with its claims.
async function verdictOf(text, knowledge, now) {
  try {
    const { claims, mark } = await openedToken(text, knowledge);
    const today = dayAt(BigInt(Math.floor(now / 1000)), claims.term.offset);
    return { ...statusOf(claims, today, knowledge), claims, mark, today };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return { name: refusal.verdict, facts: refusal.facts, claims: null };
  }
}

function statusOf(claims, today, knowledge) {
  const issued = dayAt(claims.issuedAt, claims.term.offset);
  const facts = { number: claims.number.text, issued, until: claims.term.lastDay, today };
  const listed = listedStatus(claims, knowledge);
  if (listed.day !== undefined) facts.day = listed.day;
  if (["revoked", "superseded"].includes(listed.name)) return { name: listed.name, facts };
  if (today < issued) return { name: "notYetIssued", facts };
  return { name: today > claims.term.lastDay ? "expired" : listed.name, facts };
}

// What the newest lists of its issuer say, and of which day they are.
function listedStatus(claims, knowledge) {
  const { place } = claims;
  if (!place) return { name: "unconfirmed" };
  const revocation = newestList("revocation", claims, knowledge);
  const supersession = newestList("supersession", claims, knowledge);
  const dayOf = (moment) => dayAt(BigInt(Math.floor(moment / 1000)), 0n);
  if (revocation?.marked.has(place.index)) {
    return { name: "revoked", day: dayOf(revocation.moment) };
  }
  if (supersession?.marked.has(place.index)) {
    return { name: "superseded", day: dayOf(supersession.moment) };
  }
  if (!revocation) return { name: "unconfirmed" };
  if (!supersession) return { name: "unrevoked", day: dayOf(revocation.moment) };
  return { name: "listed", day: dayOf(Math.min(revocation.moment, supersession.moment)) };
}

function newestList(purpose, claims, knowledge) {
  const identity = listIdentity(`${claims.number.originMark}-${claims.place.list}-${purpose}.json`);
  const isIssuer = (name) => name.normalize() === claims.issuer.normalize();
  return knowledge.lists
    .filter((list) => list.identity === identity && isIssuer(list.issuer))
    .reduce((newest, list) => (newest && newest.moment >= list.moment ? newest : list), null);
}

// The UUID of the eighth version (RFC 9562) that names the list of that file name everywhere.
function listIdentity(fileName) {
  const bytes = sha256(new TextEncoder().encode(`netral-status\n${fileName}`)).slice(0, 16);
  bytes[6] = 0x80 | bytes[6] & 0x0f;
  bytes[8] = 0x80 | bytes[8] & 0x3f;
  return `urn:uuid:${uuid(bytes)}`;
}
