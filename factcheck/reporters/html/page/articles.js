// An article in full: its blocks, and every place that was found in it with what became of it.

const STATUS = ["agreed", "conflict", "found", "unread"];
const STATUS_WORDS = [t("checked and agreed"), t("in conflict"), t("found, not compared"), t("found, not understood")];
const TAGS = { title: "h4", heading: "h4" };
const PIECE = 20000; // characters of one block laid out at a time

// Of several marks on one place the narrowest tells its status; a conflict always shows, and of two
// on the same words the less certain one: unknown is never green.
const CERTAIN = { conflict: 9, unread: 2, found: 1, agreed: 0 };

function winner(marks) {
  let best = null;
  for (const mark of marks) {
    const size = mark.end - mark.start;
    if (!best) best = mark;
    else if ((mark.status === "conflict") !== (best.status === "conflict")) best = mark.status === "conflict" ? mark : best;
    else if (size !== best.end - best.start) best = size < best.end - best.start ? mark : best;
    else if (CERTAIN[mark.status] > CERTAIN[best.status]) best = mark;
  }
  return best;
}

function marksOf(article) {
  const found = article.marks.map(([start, end, status, kind, value]) => ({ start, end, status: STATUS[status], words: `${kind}${value ? ": " + value : ""}` }));
  for (const [start, end, index] of article.findings) {
    const finding = data.findings[index];
    found.push({ start, end, status: finding.severity === "info" || finding.aside ? "found" : "conflict", words: finding.message, finding });
  }
  const marks = found.filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start || b.end - a.end);
  marks.longest = marks.reduce((longest, mark) => Math.max(longest, mark.end - mark.start), 0);
  return marks;
}

// The marks that touch [from, to), without a look at all of them.
function touching(marks, from, to) {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle].start < from - marks.longest) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (; low < marks.length && marks[low].start < to; low++) if (marks[low].end > from) found.push(marks[low]);
  return found;
}

// Text [from, to) as nodes; marks are sorted by start.
function marked(article, place, from, to, marks) {
  const nodes = [];
  const bounds = new Set([from, to]);
  for (const { start, end } of marks) {
    if (start > from && start < to) bounds.add(start);
    if (end > from && end < to) bounds.add(end);
  }
  const ordered = [...bounds].sort((a, b) => a - b);
  let next = 0;
  let active = [];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [start, end] = [ordered[i], ordered[i + 1]];
    active = active.filter((mark) => mark.end > start);
    while (next < marks.length && marks[next].start <= start) {
      if (marks[next].end > start) active.push(marks[next]);
      next++;
    }
    const content = shown(article.text.slice(start, end));
    const best = winner(active);
    if (!best) { nodes.push(...content); continue; }
    const finding = active.find((mark) => mark.finding)?.finding;
    const title = [...new Set(active.map((mark) => mark.words))].join("\n");
    const last = best.end === end;
    const id = active.some((mark) => mark.start === start) ? `d-${place}-${start}` : null;
    const inner = finding ? el("a", { href: `#${finding.id}` }, content) : content;
    nodes.push(el("mark", { class: `m ${best.status}${last ? " last" : ""}`, title, id }, inner));
  }
  return nodes;
}

function blockNodes(article, place, kind, from, to, marks) {
  const pieces = [];
  for (let start = from; start < to;) {
    let end = Math.min(to, start + PIECE);
    if (end < to) {
      const gap = article.text.lastIndexOf(" ", end);
      if (gap > start + PIECE / 2) end = gap + 1;
      else if (/[\ud800-\udbff]/.test(article.text[end - 1])) end -= 1;
    }
    pieces.push(marked(article, place, start, end, touching(marks, start, end)));
    start = end;
  }
  const tag = pieces.length > 1 ? "div" : TAGS[kind] ?? "p";
  return pieces.map((nodes) => el(tag, { class: `block ${kind}`, dir: "auto" }, nodes));
}

function articleBody(article, place) {
  const marks = marksOf(article);
  const body = el("div", { class: "body", lang: article.language || null });
  let at = 0;
  const between = (to) => {
    if (to > at && article.text.slice(at, to).trim()) body.append(...blockNodes(article, place, "outside", at, to, marks));
  };
  for (const [kind, start, end] of [...article.blocks].sort((a, b) => a[1] - b[1])) {
    if (start < at) continue;
    between(start);
    body.append(...blockNodes(article, place, kind, start, end, marks));
    at = end;
  }
  between(article.text.length);
  return body;
}

function claimsTable(article, place) {
  const rows = article.marks.map(([start, end, status, kind, value]) => el("tr", {},
    el("td", { dir: "auto", lang: article.language || null }, placeLink(place, start, shown(article.text.slice(start, Math.min(end, start + 200))))),
    el("td", {}, kind), el("td", { dir: "auto" }, shown(value)),
    el("td", {}, el("mark", { class: `m ${STATUS[status]}` }, STATUS_WORDS[status]))));
  return scroller(t("Statements of {article}", { article: article.title || article.id }), el("table", {},
    el("thead", {}, el("tr", {}, [t("words"), t("kind"), t("value"), t("status")].map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, rows)));
}

function scroller(label, content) {
  return el("div", { class: "scroller", role: "region", "aria-label": label, tabindex: "0" }, content);
}

// Opens once: a folded article costs nothing.
function lazyDetails(attributes, summary, make) {
  const details = el("details", attributes, summary);
  details.open_now = () => {
    if (!details.made) { details.made = true; details.append(...make()); }
    details.open = true;
  };
  details.addEventListener("toggle", () => { if (details.open) details.open_now(); });
  return details;
}

const opened = new Set(); // articles the reader has opened, by index

function articleCard(place) {
  const article = articles[place];
  const counts = STATUS.map((_, status) => article.marks.filter((mark) => mark[2] === status).length);
  const findings = [...new Set(article.findings.map((entry) => entry[2]))];
  const facts = [article.id, dayText(article.published), article.publisher].filter(Boolean).join(" · ");
  const summary = el("summary", {},
    el("h3", { dir: "auto", lang: article.title ? article.language : null }, shown(article.title || article.id)),
    el("span", { class: "facts dim" }, shown(facts), article.copy ? [" · ", t("copy of"), " ", shown(article.copy)] : null),
    el("span", { class: "counts" },
      findings.length ? el("span", { class: "has" }, many(findings.length, "{count} finding", "{count} findings")) : null,
      counts.map((count, status) => el("span", { class: `dot ${STATUS[status]}`, title: STATUS_WORDS[status] }, String(count), el("span", { class: "vh" }, ` ${STATUS_WORDS[status]}, `)))));
  const card = lazyDetails({ class: "article", id: `a-${place}` }, summary, () => [
    el("p", { class: "dim dated" }, t("Published: {day}", { day: dayText(article.published) }), " (", shown(article.dated), "). ",
      t("Language: {language}.", { language: article.language || t("unknown") })),
    findings.length ? el("ul", { class: "own" }, findings.map((index) => el("li", {}, el("a", { href: `#${data.findings[index].id}`, dir: "auto" }, shown(data.findings[index].message))))) : null,
    articleBody(article, place),
    article.marks.length ? lazyDetails({ class: "claims" }, el("summary", {}, many(article.marks.length, "{count} place as a table", "All {count} places as a table")), () => [claimsTable(article, place)]) : null,
  ].filter(Boolean));
  card.addEventListener("toggle", () => { if (card.open) opened.add(place); else opened.delete(place); });
  if (opened.has(place)) card.open_now();
  return card;
}
