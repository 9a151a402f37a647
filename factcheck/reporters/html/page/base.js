// What every part of the page uses: elements made from data, article text shown as text.

const data = JSON.parse(document.getElementById("data").textContent);
const articles = JSON.parse(document.getElementById("texts").textContent);
// A sentence in the language of the page, its {fields} filled in.
const t = (template, fields = {}) => (data.words[template] ?? template).replace(/\{(\w+)\}/g, (_, name) => fields[name]);
const number = (count) => count.toLocaleString(data.lang);
const many = (count, one, several) => t(count >= data.one[0] && count <= data.one[1] ? one : several, { count: number(count) });
const byId = (id) => document.getElementById(id);

// Strings become text nodes, never markup.
function el(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

function svg(name, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes ?? {})) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// Characters that hide or reorder words are shown as their code. Joiners and Arabic signs stay.
const UNSEEN = /(?![\n\t\r\u200c\u200d\u00ad\u0600-\u0605\u06dd\u070f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

function shown(text) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    const code = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    parts.push(el("span", { class: "unseen" }, `U+${code}`));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

// Long figures in groups of three, as one reads them.
const readable = (value) => value.replace(/(?<![\d.,\p{L}])\d{5,}/gu, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, "\u202f"));
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const titleOf = (index, name) => (index >= 0 && articles[index].title) || name;

const MONTHS = [t("Jan"), t("Feb"), t("Mar"), t("Apr"), t("May"), t("Jun"), t("Jul"), t("Aug"), t("Sep"), t("Oct"), t("Nov"), t("Dec")];
function dayText(iso) {
  if (!iso) return t("date unknown");
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

// A link to a place in an article, or its name where the article is not in the page.
function placeLink(index, start, ...words) {
  if (index < 0) return el("span", {}, ...words);
  return el("a", { href: `#d-${index}-${start}` }, ...words);
}

function say(text) {
  byId("said").textContent = text;
}
