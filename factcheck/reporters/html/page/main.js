// Puts the page together: views, lists, keys, links.

document.documentElement.classList.add("running");
const MANY = 30; // articles up to which all are open from the start
const VIEWS = ["findings", "values", "timelines", "articles", "coverage"];

let filtered = [];
let current = -1;
const findingList = new LongList(byId("finding-list"), findingCard, { size: 20, height: 420 });
const valueList = new LongList(byId("value-list"), questionCard, { size: 20, height: 220 });
const timelineList = new LongList(byId("timeline-list"), timelineCard, { size: 10, height: 240 });
const articleList = new LongList(byId("article-list"), articleCard, { size: 20, height: 90 });
const ready = new Set(); // views whose list was filled: a hidden one has no width yet

function applyFilters() {
  const found = chosen();
  const same = found.length === filtered.length && found.every((finding, i) => finding === filtered[i]);
  if (!same || !findingList.chunks.length) {
    filtered = found;
    current = -1;
    findingList.set(filtered);
  }
  byId("count").textContent = filtered.length === data.findings.length
    ? many(filtered.length, "{count} finding", "{count} findings") : t("{shown} of {all}", { shown: number(filtered.length), all: many(data.findings.length, "{count} finding", "{count} findings") });
}

function applyArticleFilters() {
  const words = fold(byId("article-query").value.trim()).split(/\s+/);
  const only = byId("with-findings").checked;
  const found = [...articles.keys()].filter((i) => {
    const article = articles[i];
    const name = fold(`${article.id} ${article.title} ${article.publisher}`);
    return (!only || article.findings.length) && words.every((word) => name.includes(word));
  });
  articleList.set(found);
  byId("article-count").textContent = found.length === articles.length
    ? many(found.length, "{count} article", "{count} articles") : t("{shown} of {all}", { shown: number(found.length), all: many(articles.length, "{count} article", "{count} articles") });
}

function applyValueFilters() {
  const relation = byId("relation").value;
  const found = data.questions.filter((question) => !relation || question.relation === relation);
  valueList.set(found);
  byId("value-count").textContent = found.length ? many(found.length, "{count} question", "{count} questions") : t("No statements could be held against each other.");
}

const fillers = {
  findings: applyFilters,
  values: applyValueFilters,
  timelines: () => {
    const items = timelines();
    if (items.length) timelineList.set(items);
    else byId("timeline-list").replaceChildren(el("p", {}, t("No office or figure is spoken of on two known days.")));
  },
  articles: applyArticleFilters,
  coverage: () => byId("coverage-body").replaceChildren(...coverageBody()),
};

function openView(name) {
  const changed = byId(`view-${name}`).hidden;
  for (const view of VIEWS) byId(`view-${view}`).hidden = view !== name;
  byId("summary").hidden = name !== "findings";
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (changed) window.scrollTo(0, 0);
  if (!ready.has(name)) { ready.add(name); fillers[name](); }
}

function showFinding(position) {
  if (position < 0 || position >= filtered.length) return;
  openView("findings");
  current = position;
  const card = findingList.at(position);
  for (const other of document.querySelectorAll(".finding.current")) other.classList.remove("current");
  card.classList.add("current");
  card.focus({ preventScroll: true });
  findingList.show(position);
}

function step(by) {
  if (!filtered.length) return;
  showFinding(Math.min(Math.max(current + by, 0), filtered.length - 1));
}

// #f-… is a finding, #d-ARTICLE-OFFSET a place in an article, #a-… an article; else a part.
function follow() {
  const hash = location.hash.slice(1);
  if (hash === "main" && ready.size) return;
  if (hash.startsWith("f-")) {
    openView("findings");
    const wanted = data.findings.find((finding) => finding.id === hash);
    if (wanted && !filtered.includes(wanted)) {
      byId("filters").reset();
      if (wanted.aside) byId("aside").checked = true;
      applyFilters();
    }
    showFinding(filtered.findIndex((finding) => finding.id === hash));
  } else if (/^[ad]-\d+/.test(hash)) {
    openView("articles");
    const place = Number(hash.split("-")[1]);
    if (!articleList.items.includes(place)) { byId("article-filters").reset(); applyArticleFilters(); }
    const position = articleList.items.indexOf(place);
    const card = articleList.at(position);
    if (!card) return;
    card.open_now();
    opened.add(place);
    const target = byId(hash) ?? card;
    const focus = target.querySelector?.("a, summary") ?? target;
    focus.focus({ preventScroll: true });
    for (const other of document.querySelectorAll(".here")) other.classList.remove("here");
    target.classList.add("here");
    articleList.show(position, target === card ? null : target);
  } else {
    openView(VIEWS.includes(hash) ? hash : "findings");
  }
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => { openView("findings"); byId("query").focus(); byId("filters").scrollIntoView({ block: "nearest" }); },
  "?": () => byId("help").showModal(),
  c: () => current >= 0 && judge(filtered[current], "confirm"),
  d: () => current >= 0 && judge(filtered[current], "dismiss"),
  u: () => current >= 0 && judge(filtered[current], "unsure"),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.('input:not([type="checkbox"]), select, textarea, dialog');
  if (typing) { if (event.key === "Escape") event.target.blur?.(); return; }
  if (!byId("keys").checked || event.ctrlKey || event.metaKey || event.altKey) return;
  const action = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : null;
  if (action) { event.preventDefault(); action(); }
});

// A finding the reader has moved to by other means is the one that keys speak of.
byId("finding-list").addEventListener("focusin", (event) => {
  const card = event.target.closest(".finding");
  const position = filtered.findIndex((finding) => finding.id === card?.id);
  if (position >= 0) current = position;
});

function later(action, pause) {
  let waiting = 0;
  return () => { clearTimeout(waiting); waiting = setTimeout(action, pause); };
}

byId("filters").addEventListener("submit", (event) => event.preventDefault());
byId("filters").addEventListener("reset", () => setTimeout(applyFilters));
byId("filters").addEventListener("change", applyFilters);
byId("query").addEventListener("input", later(applyFilters, 80));
byId("value-filters").addEventListener("change", applyValueFilters);
for (const id of ["article-filters", "value-filters"]) byId(id).addEventListener("submit", (event) => event.preventDefault());
byId("with-findings").addEventListener("change", applyArticleFilters);
byId("article-query").addEventListener("input", later(applyArticleFilters, 80));
byId("help-button").addEventListener("click", () => byId("help").showModal());
byId("download").addEventListener("click", downloadVerdicts);
window.addEventListener("hashchange", follow);
// The same link twice changes no hash, yet the reader wants to get there.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  if (link && link.hash === location.hash && link.hash !== "#main") { event.preventDefault(); follow(); }
});
window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

const dark = matchMedia("(prefers-color-scheme: dark)");
function isDark() {
  return (document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
}
function tellTheme() {
  byId("theme").setAttribute("aria-pressed", String(isDark()));
}
byId("theme").addEventListener("click", () => { document.documentElement.dataset.theme = isDark() ? "light" : "dark"; tellTheme(); });
dark.addEventListener("change", tellTheme);
tellTheme();

// Paper has no lists to scroll: everything that is filtered in is laid out.
window.addEventListener("beforeprint", () => {
  for (const view of VIEWS) { byId(`view-${view}`).hidden = false; if (!ready.has(view)) { ready.add(view); fillers[view](); } }
  byId("summary").hidden = false;
  for (const list of [findingList, valueList, timelineList, articleList]) list.all();
});
window.addEventListener("afterprint", () => {
  for (const list of [findingList, valueList, timelineList, articleList]) list.some();
  follow();
});

if (articles.length <= MANY) articles.forEach((_, place) => opened.add(place));
fillFilters();
follow();
