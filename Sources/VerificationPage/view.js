// Shows a verdict. Whatever comes from a token or from the page's data is set as text, never as
// markup.

const data = JSON.parse(document.getElementById("data").textContent);
const knowledge = knowledgeOf(data);
// How far each verdict lets a reader go; its words say the same.
const grades = {
  listed: "good", unrevoked: "good", unconfirmed: "doubtful", notYetIssued: "doubtful",
  expired: "doubtful", superseded: "doubtful",
};
const shown = { language: "id", verdict: null };

function word(name, facts = {}) {
  return data.words[shown.language][name].replace(/\{(\w+)\}/g, (_, fact) => {
    const value = facts[fact];
    return typeof value === "bigint" ? longDay(value) : value;
  });
}

// The day of that number since 1970 in words. Eras of 400 years begin on 1 March, so that a leap
// day is the last of its year (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
function longDay(number) {
  const shifted = number + 719468n;
  const era = (shifted >= 0n ? shifted : shifted - 146096n) / 146097n;
  const dayOfEra = shifted - era * 146097n;
  const yearOfEra = (dayOfEra - dayOfEra / 1460n + dayOfEra / 36524n - dayOfEra / 146096n) / 365n;
  const dayOfYear = dayOfEra - (365n * yearOfEra + yearOfEra / 4n - yearOfEra / 100n);
  const shiftedMonth = (5n * dayOfYear + 2n) / 153n;
  const month = shiftedMonth < 10n ? shiftedMonth + 3n : shiftedMonth - 9n;
  const year = yearOfEra + era * 400n + (month <= 2n ? 1n : 0n);
  const day = dayOfYear - (153n * shiftedMonth + 2n) / 5n + 1n;
  return `${day} ${word(`month${month}`)} ${year}`;
}

function scoreText({ earned, possible }) {
  // Counts that no certificate states have no share.
  const share = possible > 1000000n ? 0n : earned * 1000n / possible;
  const facts = {
    earned: String(earned), possible: String(possible), whole: String(share / 10n),
    tenth: String(share % 10n),
  };
  return word("score", facts);
}

// Every field of the certificate, in the order of its other renderings; `-` where there is none.
function rowsOf({ claims, facts }) {
  const { place } = claims;
  const values = {
    number: claims.number.text, id: claims.id, name: claims.name,
    personnelNumber: claims.personnelNumber ?? "-", unit: claims.unit, program: claims.program,
    trainingHours: `${claims.hours} JP`, examDate: longDay(claims.examDay),
    score: scoreText(claims.score), issuer: claims.issuer, issued: longDay(facts.issued),
    validUntil: longDay(claims.term.lastDay),
    statusPlace: place
      ? word("place", { list: String(place.list), index: String(place.index) }) : "-",
  };
  return Object.entries(values).map(([field, value]) => [word(`field.${field}`), value]);
}

function element(id) {
  return document.getElementById(id);
}

function made(tag, text) {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

function show(verdict) {
  shown.verdict = verdict;
  render();
}

function render() {
  document.documentElement.lang = shown.language;
  document.title = word("title");
  for (const node of document.querySelectorAll("[data-word]")) {
    node.textContent = word(node.dataset.word);
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === shown.language));
  }
  renderOutcome();
  renderKnowledge();
}

function renderOutcome() {
  const { verdict } = shown;
  element("outcome").hidden = !verdict;
  element("intro").hidden = Boolean(verdict);
  element("certificate").hidden = !verdict?.claims;
  if (!verdict) {
    element("verdict").replaceChildren();
    return;
  }
  const { name, facts, claims } = verdict;
  element("outcome").dataset.verdict = name;
  element("outcome").dataset.grade = grades[name] || "bad";
  const heading = made("h2", word(`${name}.heading`, facts));
  element("verdict").replaceChildren(heading, made("p", word(`${name}.sentence`, facts)));
  if (claims) renderCertificate(verdict);
}

function renderCertificate(verdict) {
  const rows = [...rowsOf(verdict), [word("key"), verdict.mark]];
  element("fields").replaceChildren(...rows.map(([label, value]) => {
    const row = document.createElement("div");
    row.append(made("dt", label), made("dd", value));
    return row;
  }));
  element("checked").textContent = word("checked", { today: verdict.today });
}

function renderKnowledge() {
  const dayOf = (moment) => dayAt(BigInt(Math.floor(moment / 1000)), 0n);
  element("keys").replaceChildren(...knowledge.keys.map((key) => {
    const since = key.since === null ? "" : word("since", { day: dayOf(key.since) });
    const end = key.end === null ? "" : word("end", { day: dayOf(key.end) });
    return made("li", hexadecimal(key.mark) + since + end);
  }));
  element("lists").replaceChildren(...knowledge.lists.map((list) => {
    const facts = { issuer: list.issuer, day: dayOf(list.moment) };
    return made("li", word(`list.${list.purpose}`, facts));
  }));
  element("no-lists").hidden = knowledge.lists.length > 0;
}
