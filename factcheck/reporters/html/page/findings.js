// A finding as a card: each value with who says it, what to make of it, and a place for a verdict.

const SHOWN = 3; // places of one value shown before the rest is folded away
const VERDICTS = [["confirm", t("Confirm")], ["dismiss", t("Dismiss")], ["unsure", t("Unsure")]];
const SEVERITIES = { error: t("error"), warning: t("warning"), info: t("info") };
const ASIDE = { article: t("by article"), judgement: t("by judgement"), baseline: t("by baseline") };
const verdicts = new Map(); // fingerprint → {verdict, reason}
let unsaved = false;

const originOf = new Map(articles.map((article) => [article.id, article.copy || article.id]));

// A sentence with its quote marked, and in the quote the characters that differ.
function sentence(side) {
  const pieces = [...shown(side.text.slice(0, side.from))];
  const quote = el("mark", { class: "m conflict" });
  let from = side.from;
  for (const [start, end] of side.marks) {
    quote.append(...shown(side.text.slice(from, start)), el("strong", { class: "differs" }, shown(side.text.slice(start, end))));
    from = end;
  }
  quote.append(...shown(side.text.slice(from, side.to)));
  pieces.push(quote, ...shown(side.text.slice(side.to)));
  return pieces;
}

function sidePlace(side) {
  const article = articles[side.article];
  return el("div", { class: "place" },
    el("blockquote", { dir: "auto", lang: article?.language }, sentence(side)),
    el("p", { class: "source" },
      placeLink(side.article, side.start, shown(titleOf(side.article, side.document))), " ",
      el("span", { class: "dim" }, shown(`${side.document}:${side.line}:${side.column}`), article ? ` · ${dayText(article.published)}` : ""),
      side.note && el("span", { class: "note" }, shown(side.note))));
}

function sidesOf(finding) {
  const byValue = new Map();
  for (const side of finding.evidence) {
    if (!byValue.has(side.value)) byValue.set(side.value, []);
    byValue.get(side.value).push(side);
  }
  return [...byValue].map(([value, sides]) => {
    const names = new Set(sides.map((side) => side.document));
    const origins = new Set([...names].map((name) => originOf.get(name) ?? name));
    const said = many(names.size, "{count} article", "{count} articles") + (origins.size < names.size ? `, ${many(origins.size, "{count} origin", "{count} origins")}` : "");
    const [first, rest] = [sides.slice(0, SHOWN), sides.slice(SHOWN)];
    return el("section", { class: "side" },
      el("h4", {}, el("span", { class: "value", dir: "auto" }, shown(readable(value))), " ", el("span", { class: "dim" }, said)),
      first.map(sidePlace),
      rest.length ? el("details", {}, el("summary", {}, many(rest.length, "{count} more place", "{count} more places")), rest.map(sidePlace)) : null);
  });
}

function row(label, ...content) {
  return el("div", {}, el("dt", {}, label), el("dd", { dir: "auto" }, ...content));
}

function meaning(finding) {
  return el("dl", { class: "meaning" },
    finding.why && row(t("Why"), shown(finding.why)),
    finding.both && row(t("Both true if"), shown(finding.both)),
    finding.repairs.length ? row(t("Repair"), el("ul", {}, finding.repairs.map((repair) => el("li", { dir: "auto" }, shown(repair))))) : null,
    finding.origins.length ? row(t("Origins"), shown(finding.origins.map(([name, count]) => `${name} (${count})`).join(", "))) : null);
}

function verdictForm(finding) {
  const given = verdicts.get(finding.fingerprint);
  const reason = el("input", {
    type: "text", "aria-label": t("Reason for the verdict"), placeholder: t("reason"), value: given?.reason ?? "", hidden: !given,
    oninput: () => { verdicts.get(finding.fingerprint).reason = reason.value; unsaved = true; },
  });
  const buttons = VERDICTS.map(([verdict, name]) => el("button", {
    type: "button", "data-verdict": verdict, "aria-pressed": String(given?.verdict === verdict), onclick: () => judge(finding, verdict),
  }, name));
  return el("div", { class: "verdict", role: "group", "aria-label": t("Your verdict") }, buttons, reason);
}

// A second press of the same button takes the verdict back.
function judge(finding, verdict) {
  const given = verdicts.get(finding.fingerprint);
  if (given?.verdict === verdict) verdicts.delete(finding.fingerprint);
  else verdicts.set(finding.fingerprint, { verdict, reason: given?.reason ?? "" });
  unsaved = verdicts.size > 0;
  const card = byId(finding.id);
  if (card) {
    for (const button of card.querySelectorAll("[data-verdict]")) {
      button.setAttribute("aria-pressed", String(verdicts.get(finding.fingerprint)?.verdict === button.dataset.verdict));
    }
    card.querySelector(".verdict input").hidden = !verdicts.has(finding.fingerprint);
  }
  byId("judged").textContent = `(${verdicts.size})`;
  byId("download").disabled = verdicts.size === 0;
  say(verdicts.has(finding.fingerprint) ? t("Verdict: {verdict}", { verdict: VERDICTS.find(([name]) => name === verdict)[1] }) : t("Verdict taken back"));
}

function findingCard(finding) {
  const heading = `${finding.id}-h`;
  return el("article", { class: `finding ${finding.severity}`, id: finding.id, tabindex: "-1", "aria-labelledby": heading },
    el("header", {},
      el("p", { class: "kind" },
        el("span", { class: `badge ${finding.severity}` }, SEVERITIES[finding.severity]), " ",
        el("span", { class: "rule", title: data.rules[finding.rule] }, shown(finding.rule)), " ",
        el("span", { class: "dim" }, t("{share} % sure", { share: finding.confidence })), " ",
        el("a", { class: "permalink", href: `#${finding.id}`, "aria-label": t("Link to this finding"), title: finding.fingerprint }, "#")),
      el("h3", { id: heading, dir: "auto" }, shown(finding.message))),
    el("div", { class: "sides" }, sidesOf(finding)),
    finding.aside ? el("p", { class: "note" }, t("Set aside ({by})", { by: ASIDE[finding.aside] ?? finding.aside }), finding.reason ? [": ", shown(finding.reason)] : null) : null,
    meaning(finding),
    verdictForm(finding));
}

function downloadVerdicts() {
  const judged = data.findings.filter((finding) => verdicts.has(finding.fingerprint));
  const judgements = judged.map(({ fingerprint, rule, message }) => ({ fingerprint, rule, message, ...verdicts.get(fingerprint) }));
  const text = JSON.stringify({ schema_version: 1, tool: data.tool, judgements }, null, 2) + "\n";
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  el("a", { href: address, download: "judgements.json" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  unsaved = false;
  say(many(judgements.length, "{count} judgement downloaded", "{count} judgements downloaded"));
}
