// SPDX-License-Identifier: Apache-2.0
// The run embedded in the page, what reviewers said about its sites, and small tools.
'use strict';
const run = JSON.parse(document.getElementById('run').textContent);
const diagnostics = JSON.parse(document.getElementById('diagnostics').textContent);
const VERDICTS = ['converted', 'review', 'manual', 'refused', 'already_new'];
const WORDS = {converted: 'converted', review: 'to review', manual: 'manual', refused: 'refused',
  already_new: 'already new'};
const STORE = 'eagerize:' + run.root + ':' + run.mode;

// ---- state
const NO_FILTER = {query: '', verdicts: new Set(), diagnostic: '', rule: '', file_filter: '',
  reason: '', kind: '', confidence: '', onlyOpen: false};
const state = {tab: 'summary', file: null, site: null, unified: null, unfolded: new Set(),
  ...NO_FILTER, verdicts: new Set()};
const siteById = new Map(run.sites.map(site => [site.id, site]));
const sitesByFile = new Map();
for (const site of run.sites) {
  if (!sitesByFile.has(site.file)) sitesByFile.set(site.file, []);
  sitesByFile.get(site.file).push(site);
}
const sitesOf = path => sitesByFile.get(path) || [];
const filesWithSites = run.files.filter(file => file.changed || sitesByFile.has(file.path));

// ---- ticks and notes
const reviews = new Map(run.sites.map(site => [site.id, {...site.review}]));
let isStored = true;
function takeReviews(given) {
  // Takes ticks and notes of any source over; what is not one is left out.
  let count = 0;
  for (const [id, review] of Object.entries(given || {})) {
    if (!review || typeof review !== 'object') continue;
    reviews.set(id, {done: review.done === true, note: String(review.note || '')});
    count += siteById.has(id) ? 1 : 0;
  }
  return count;
}
function changedReviews() {
  // Those that say something, and those that take something back.
  const kept = {};
  for (const [id, review] of reviews) {
    const first = siteById.has(id) ? siteById.get(id).review : {done: false, note: ''};
    if (review.done || review.note || first.done || first.note) kept[id] = review;
  }
  return kept;
}
function keep() {
  try {
    localStorage.setItem(STORE, JSON.stringify(changedReviews()));
  } catch (error) {
    if (isStored) say('This browser keeps nothing for this page: export the notes before closing it.');
    isStored = false;
  }
}
try {
  takeReviews(JSON.parse(localStorage.getItem(STORE) || '{}'));
} catch (error) { /* a page opened from a file may have no storage; keep() tells of it */ }

const NEEDS_PERSON = new Set(['review', 'manual', 'refused']);
const needsPerson = site => NEEDS_PERSON.has(site.verdict);
const isOpen = site => needsPerson(site) && !reviews.get(site.id).done;

function matches(site) {
  if (state.verdicts.size && !state.verdicts.has(site.verdict)) return false;
  if (state.file_filter && site.file !== state.file_filter) return false;
  for (const field of ['diagnostic', 'rule', 'kind', 'confidence']) {
    if (state[field] && site[field] !== state[field]) return false;
  }
  if (state.reason && !site.reasons.includes(state.reason)) return false;
  if (state.onlyOpen && !isOpen(site)) return false;
  if (!state.query) return true;
  const text = textOf(site) + reviews.get(site.id).note.toLowerCase();
  return state.query.toLowerCase().split(/\s+/).every(word => text.includes(word));
}
const texts = new Map();
function textOf(site) {
  if (!texts.has(site.id)) {
    texts.set(site.id, [site.file, site.symbol, site.message, site.diagnostic, site.rule, site.scope,
      site.before, ...site.reasons, ''].join('\n').toLowerCase());
  }
  return texts.get(site.id);
}
const shownSites = () => run.sites.filter(matches);
const hasFilter = () => state.verdicts.size > 0 ||
  Object.keys(NO_FILTER).some(name => name !== 'verdicts' && state[name]);

// ---- small tools
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === 'class') node.className = value;
    else if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? '' : value);
  }
  add(node, children);
  return node;
}
function add(node, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child != null && child !== false && child !== '') node.append(child);
  }
}
function say(text) {
  const status = document.getElementById('status');
  status.textContent = text;
  status.classList.add('shown');
  clearTimeout(say.timer);
  say.timer = setTimeout(() => status.classList.remove('shown'), 4000);
}
const minutes = m => m < 60 ? m + ' min' : Math.floor(m / 60) + ' h' + (m % 60 ? ' ' + m % 60 + ' min' : '');
const effortOf = sites => sites.reduce((sum, site) => sum + site.effort_minutes, 0);
function countBy(sites) {
  const counts = Object.fromEntries(VERDICTS.map(verdict => [verdict, 0]));
  for (const site of sites) ++counts[site.verdict];
  return counts;
}
function bar(sites, extra) {
  const counts = countBy(sites);
  const text = VERDICTS.filter(v => counts[v]).map(v => counts[v] + ' ' + WORDS[v]).join(', ');
  return el('div', {class: 'bar ' + (extra || ''), title: text, role: 'img', 'aria-label': text},
    VERDICTS.filter(v => counts[v]).map(v =>
      el('i', {class: v + '-bg', style: 'width:' + 100 * counts[v] / sites.length + '%'})));
}
const placeOf = site => site.file + (site.range.line ? ':' + site.range.line : '');
const badge = verdict => el('span', {class: 'badge ' + verdict + '-bg'}, WORDS[verdict]);
