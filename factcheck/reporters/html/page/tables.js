// Answers side by side, offices and figures over time, and what was not checked.

const RELATIONS = {
  conflict: ["conflict", t("they differ")],
  "other unit": ["conflict", t("same figure, another unit")],
  superseded: ["found", t("replaced by a later article")],
  agreed: ["agreed", t("told alike by independent articles")],
  copied: ["found", t("told alike, by copies of one article only")],
};

const STATES = { current: t("current"), former: t("former"), outgoing: t("outgoing"), future: t("future"), acting: t("acting"), other: t("other") };
const state = (held) => STATES[held.state] ?? held.state;

// One row for an article that says the same thing several times.
function grouped(answers) {
  const rows = new Map();
  for (const answer of answers) {
    const key = JSON.stringify([answer.value, answer.document, answer.day]);
    if (!rows.has(key)) rows.set(key, { ...answer, times: 0 });
    rows.get(key).times += 1;
  }
  return [...rows.values()].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}

function questionCard(question) {
  const [status, words] = RELATIONS[question.relation] ?? ["found", question.relation];
  const values = new Set(question.answers.map((answer) => answer.value));
  return el("article", { class: "question" },
    el("h3", { dir: "auto" }, shown(question.question), " ", el("span", { class: "dim" }, question.kind)),
    el("p", {}, el("mark", { class: `m ${status}` }, words), values.size > 1 ? ` ${many(values.size, "{count} value", "{count} values")}` : ""),
    scroller(t("Values of {question}", { question: question.question }), el("table", {},
      el("thead", {}, el("tr", {}, [t("value"), t("as written"), t("article"), t("day")].map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, grouped(question.answers).map((answer) => el("tr", {},
        el("td", { class: "value", dir: "auto" }, shown(readable(answer.value))),
        el("td", { dir: "auto" }, shown(answer.quote.slice(0, 200)), answer.times > 1 ? el("span", { class: "dim nowrap" }, ` ${many(answer.times, "{count} time", "{count} times")}`) : null),
        el("td", { dir: "auto" }, placeLink(...answer.place, shown(titleOf(answer.place[0], answer.document)))),
        el("td", { class: "nowrap" }, dayText(answer.day))))))));
}

const DAY = 86400000;
const stamp = (iso) => Date.parse(iso + "T00:00:00Z");

// Days along the width. One day alone stands in the middle.
function dayScale(days, left, right) {
  const [low, high] = [Math.min(...days), Math.max(...days)];
  return (day) => (high === low ? (left + right) / 2 : left + ((day - low) / (high - low)) * (right - left));
}

function axis(days, x, y, width) {
  const ends = [...new Set([Math.min(...days), Math.max(...days)])];
  return [
    svg("line", { x1: x(ends[0]), x2: x(ends.at(-1)), y1: y, y2: y, class: "axis" }),
    ...ends.map((day, i) => {
      const text = svg("text", { x: Math.min(Math.max(x(day), 40), width - 40), y: y + 16, class: "label", "text-anchor": ends.length === 1 ? "middle" : i ? "end" : "start" });
      if (ends.length > 1) text.setAttribute("x", i ? x(day) + 5 : x(day) - 5);
      text.textContent = dayText(new Date(day).toISOString().slice(0, 10));
      return text;
    }),
  ];
}

let drawn = 0;
function picture(title, width, height, ...content) {
  const id = `t-${++drawn}`;
  const name = svg("title", { id });
  name.textContent = title;
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-labelledby": id, class: "timeline" }, name, ...content);
}

function widthOf(container) {
  return Math.max(260, Math.min(720, (container.clientWidth || 720) - 34));
}

// Flat figures with a day, all in the unit of the first: rounded ones and bounds draw no course.
function dated(question) {
  const exact = question.answers.filter((a) => a.day && a.figure !== null && /^-?\d/.test(a.value));
  const unit = (answer) => answer.value.replace(/^[-\d.,e+]+/, "");
  return exact.filter((answer) => unit(answer) === unit(exact[0]));
}

function figureChart(question, width) {
  const points = dated(question).map((a) => ({ ...a, t: stamp(a.day) }));
  points.sort((a, b) => a.t - b.t || a.figure - b.figure);
  const figures = points.map((p) => p.figure);
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const days = points.map((p) => p.t);
  const x = dayScale(days, 30, width - 30);
  const y = (figure) => 110 - ((figure - low) / (high - low || 1)) * 80;
  const seen = new Set();
  const marks = points.map((p) => {
    const dot = svg("circle", { cx: x(p.t), cy: y(p.figure), r: 5, class: "point" });
    const tip = svg("title");
    tip.textContent = `${p.value}, ${dayText(p.day)}, ${p.document}`;
    dot.append(tip);
    const key = `${p.t}/${p.figure}`;
    if (seen.has(key)) return [dot];
    seen.add(key);
    const at = x(p.t);
    const text = svg("text", { x: at, y: y(p.figure) - 10, class: "label strong", "text-anchor": at < 60 ? "start" : at > width - 60 ? "end" : "middle" });
    text.textContent = readable(p.value);
    return [dot, text];
  });
  const line = points.map((p, i) => `${i ? "L" : "M"}${x(p.t)} ${y(p.figure)}`).join("");
  return picture(`${question.question}: ${points.map((p) => t("{value} on {day}", { value: p.value, day: dayText(p.day) })).join(", ")}`, width, 150,
    ...axis(days, x, 128, width), svg("path", { d: line, class: "course" }), ...marks.flat());
}

function officeChart(post, width) {
  const tenures = post.tenures.filter((held) => held.day).map((held) => ({ ...held, t: stamp(held.day) })).sort((a, b) => a.t - b.t);
  const people = [...new Set(tenures.map((held) => held.person))];
  const days = tenures.map((held) => held.t);
  const x = dayScale(days, 20, width - 20);
  const rows = people.flatMap((person, i) => {
    const own = tenures.filter((held) => held.person === person);
    const y = 38 + i * 44;
    const name = svg("text", { x: 15, y: y - 12, class: "label strong" });
    name.textContent = person;
    const now = own.filter((held) => held.state === "current").map((held) => x(held.t));
    const line = now.length > 1 ? [svg("line", { x1: Math.min(...now), x2: Math.max(...now), y1: y, y2: y, class: "held" })] : [];
    const dots = own.map((held) => {
      const dot = svg("circle", { cx: x(held.t), cy: y, r: 5, class: held.state === "current" ? "point" : "point hollow" });
      const tip = svg("title");
      tip.textContent = `${held.quote} (${state(held)}), ${dayText(held.day)}, ${held.document}`;
      dot.append(tip);
      return dot;
    });
    return [name, ...line, ...dots];
  });
  const height = 44 * people.length + 44;
  return picture(`${post.office}: ${tenures.map((held) => t("{person} ({state}) on {day}", { person: held.person, state: state(held), day: dayText(held.day) })).join(", ")}`, width, height,
    ...rows, ...axis(days, x, height - 22, width));
}

function timelineCard(item) {
  const width = widthOf(byId("timeline-list"));
  const rows = item.post ? item.post.tenures : item.question.answers;
  const names = item.post ? [t("person"), t("state"), t("as written"), t("article"), t("day")] : [t("value"), t("as written"), t("article"), t("day")];
  const table = () => [scroller(t("The same as a table"), el("table", {},
    el("thead", {}, el("tr", {}, names.map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, rows.map((r) => el("tr", {},
      (item.post ? [r.person, state(r), r.quote] : [r.value, r.quote]).map((text) => el("td", { dir: "auto" }, shown(text.slice(0, 200)))),
      el("td", { dir: "auto" }, placeLink(...r.place, shown(titleOf(r.place[0], r.document)))),
      el("td", { class: "nowrap" }, dayText(r.day)))))))];
  return el("article", { class: "question" },
    el("h3", { dir: "auto" }, shown(item.post ? item.post.office : item.question.question), " ", el("span", { class: "dim" }, item.post ? "office" : item.question.kind)),
    item.post ? officeChart(item.post, width) : figureChart(item.question, width),
    lazyDetails({}, el("summary", {}, "As a table"), table));
}

function timelines() {
  const posts = data.posts.map((post) => ({ post }));
  const figures = data.questions.filter((question) => {
    const points = dated(question);
    return new Set(points.map((a) => a.day)).size > 1 && new Set(points.map((a) => a.figure)).size > 1;
  });
  return [...posts, ...figures.map((question) => ({ question }))];
}

function coverageBody() {
  const listing = (title, rows) => rows.length ? [el("h3", {}, title), el("ul", { class: "plain" }, rows)] : [];
  return [
    ...listing(t("Could not be done"), data.problems.map((p) => el("li", { class: p.blocking ? "alarm" : null },
      el("b", { dir: "auto" }, shown(p.place)), " ", shown(p.what), p.remedy ? [" ", shown(p.remedy)] : null))),
    el("h3", {}, t("Pairs of statements")),
    el("p", {}, many(data.compared, "{count} pair compared. Others were not, because:", "{count} pairs compared. Others were not, because:")),
    scroller(t("Why pairs were not compared"), el("table", {},
      el("thead", {}, el("tr", {}, [t("reason"), t("pairs")].map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, data.apart.map(([reason, count]) => el("tr", {}, el("td", {}, shown(reason)), el("td", { class: "figure" }, number(count))))))),
    ...listing(t("Statements by kind"), data.claims.map(([kind, count]) => el("li", {}, `${kind}: ${number(count)}`))),
  ];
}
