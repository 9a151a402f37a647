// Which findings are shown. Words are looked for without accents or case, all of them.

const severityBoxes = [...document.querySelectorAll('input[name="severity"]')];
const spellings = new Map(data.people.map((names) => [fold(names[0]), names.map(fold)]));
let haystacks = null;

function haystack(finding) {
  const sides = finding.evidence.map((side) => `${side.document} ${titleOf(side.article, "")} ${side.value} ${side.text} ${side.note}`);
  return fold([finding.rule, finding.message, finding.why, finding.fingerprint, ...sides].join(" "));
}

// A person's full name finds every spelling of it; anything else is looked for word by word.
function textTest(query) {
  const folded = fold(query.trim());
  if (!folded) return () => true;
  haystacks ??= data.findings.map(haystack);
  const names = spellings.get(folded);
  if (names) return (index) => names.some((name) => haystacks[index].includes(name));
  const words = folded.split(/\s+/);
  return (index) => words.every((word) => haystacks[index].includes(word));
}

function chosen() {
  const severities = new Set(severityBoxes.filter((box) => box.checked).map((box) => box.value));
  const [rule, article, verdict] = ["rule", "article", "verdict"].map((id) => byId(id).value);
  const matches = textTest(byId("query").value);
  const found = [];
  for (let i = 0; i < data.findings.length; i++) {
    const finding = data.findings[i];
    if (!severities.has(finding.severity)) continue;
    if (finding.aside && !byId("aside").checked) continue;
    if (rule && finding.rule !== rule) continue;
    if (article && !finding.evidence.some((side) => side.document === article)) continue;
    if (verdict && (verdicts.get(finding.fingerprint)?.verdict ?? "none") !== verdict) continue;
    if (matches(i)) found.push(finding);
  }
  return found;
}

function fillFilters() {
  // What a person set aside is there when asked for, and always where nothing else is.
  if (byId("aside")) byId("aside").defaultChecked = data.findings.every((finding) => finding.aside);
  const rules = new Map();
  const documents = new Map();
  for (const finding of data.findings) {
    rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
    for (const side of finding.evidence) documents.set(side.document, titleOf(side.article, side.document));
  }
  byId("rule").append(...[...rules].sort().map(([rule, count]) => el("option", { value: rule }, `${rule} (${count})`)));
  byId("article").append(...[...documents].sort().map(([id, title]) => el("option", { value: id }, title === id ? id : `${title} (${id})`)));
  byId("people").append(...data.people.slice(0, 500).map((names) => el("option", { value: names[0] })));
  byId("relation").append(...Object.entries(RELATIONS).map(([value, [, words]]) => el("option", { value }, words)));
}
