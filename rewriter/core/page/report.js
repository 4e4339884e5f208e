// SPDX-License-Identifier: Apache-2.0
// Draws the report from the run embedded in the page: what is shown, and what keys and buttons do.

// ---- navigation; the address names the view, so that a link can be passed on
function show(changes) {
  const isOther = (changes.tab && changes.tab !== state.tab) ||
    (changes.file && changes.file !== state.file);
  Object.assign(state, changes);
  draw(isOther);
  writeAddress();
}
function writeAddress() {
  const name = state.tab !== 'files' ? '' : state.site || state.file || '';
  history.replaceState(null, '', '#' + state.tab + (name && '/' + encodeURIComponent(name)));
}
function followAddress() {
  const [tab, ...rest] = location.hash.slice(1).split('/');
  if (!['summary', 'files', 'sites', 'contrib'].includes(tab)) return;
  let name = rest.join('/');
  try { name = decodeURIComponent(name); } catch (error) { /* taken as it is */ }
  if (siteById.has(name)) goTo(siteById.get(name));
  else show({tab, file: name || null, site: null});
}
function goTo(site) {
  // A site of the file that is drawn needs no new drawing.
  const isDrawn = state.tab === 'files' && state.file === site.file && drawn === site.file;
  if (isDrawn) {
    select(site);
  } else {
    show({tab: 'files', file: site.file, site: site.id});
  }
  const node = document.getElementById('card-' + site.id);
  if (node) node.scrollIntoView({block: 'center'});
  const left = hasFilter() ? shownSites() : run.sites;
  const at = left.indexOf(site);
  if (at >= 0) say((at + 1) + ' of ' + left.length);
}
function select(site) {
  const before = siteById.get(state.site);
  state.site = site ? site.id : null;
  if (state.tab === 'files') {
    refillCards(before);
    refillCards(site);
  } else {
    refillRow(before);
    if (site && list.sites.indexOf(site) >= list.count) growList(list.sites.indexOf(site) + PART);
    refillRow(site);
    const row = site && document.getElementById('row-' + site.id);
    if (row) row.scrollIntoView({block: 'nearest'});
  }
  writeAddress();
}
function step(direction) {
  const sites = state.tab === 'sites' ? list.sites : shownSites();
  if (!sites.length) return;
  let at = sites.findIndex(site => site.id === state.site);
  if (at >= 0) {
    at = (at + direction + sites.length) % sites.length;
  } else {
    // From the site that a filter now leaves out, or from the file shown.
    const from = siteById.has(state.site) ? run.sites.indexOf(siteById.get(state.site)) :
      state.tab === 'files' ? run.sites.findIndex(site => site.file === state.file) - 1 : -1;
    const next = sites.findIndex(site => run.sites.indexOf(site) > from);
    at = direction > 0 ? Math.max(next, 0) : (next < 0 ? sites.length : next) - 1;
    at = (at + sites.length) % sites.length;
  }
  if (state.tab === 'sites') select(sites[at]);
  else goTo(sites[at]);
}
function stepFile(direction) {
  if (!filesWithSites.length) return;
  const at = filesWithSites.findIndex(file => file.path === state.file);
  const next = (Math.max(at, direction > 0 ? -1 : 0) + direction + filesWithSites.length) %
    filesWithSites.length;
  show({tab: 'files', file: filesWithSites[next].path, site: null});
}
function toggleUnified() {
  state.unified = !isUnified();
  draw();
}

// ---- ticks and notes, out and in
function setDone(sites, done) {
  for (const site of sites) reviews.get(site.id).done = done;
  keep();
  drawProgress();
  markSide();
  if (sites.length > 1) return;
  refillCards(sites[0]);
  refillRow(sites[0]);
}
function exportNotes() {
  const kept = changedReviews();
  const blob = new Blob([JSON.stringify({version: 1, reviews: kept}, null, 1) + '\n'],
    {type: 'application/json'});
  const link = el('a', {href: URL.createObjectURL(blob), download: 'eagerize-notes.json'});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  say(Object.keys(kept).length + ' ticks and notes in eagerize-notes.json');
}
async function importNotes(file) {
  try {
    const given = JSON.parse(await file.text());
    if (!given || typeof given.reviews !== 'object') throw new Error('it has no "reviews"');
    const count = takeReviews(given.reviews);
    keep();
    drawSide();
    draw();
    say(count + ' ticks and notes taken from ' + file.name);
  } catch (error) {
    say(file.name + ' is not an export of notes: ' + error.message);
  }
}
document.getElementById('export').addEventListener('click', exportNotes);
const importInput = document.getElementById('import');
document.getElementById('import-button').addEventListener('click', () => importInput.click());
importInput.addEventListener('change', () => {
  if (importInput.files[0]) importNotes(importInput.files[0]);
  importInput.value = '';
});

// ---- keys
document.getElementById('search').addEventListener('input', event => {
  show({query: event.target.value, tab: 'sites'});
});
const help = document.getElementById('help');
document.getElementById('help-button').addEventListener('click', () => help.showModal());
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target.matches('input[type=search], textarea, select')) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  const current = siteById.get(state.site);
  const actions = {
    j: () => step(1), k: () => step(-1), J: () => stepFile(1), K: () => stepFile(-1),
    x: () => current && setDone([current], !reviews.get(current.id).done),
    n: () => {
      if (!current) return;
      if (state.tab !== 'files') goTo(current);
      const area = document.querySelector('.card.current textarea');
      if (area) area.focus();
    },
    o: () => show({onlyOpen: !state.onlyOpen}), u: toggleUnified, e: exportNotes,
    '/': () => document.getElementById('search').focus(),
    '?': () => help.showModal(),
    Escape: () => state.tab === 'files' && show({tab: 'sites'}),
    1: () => show({tab: 'summary'}), 2: () => show({tab: 'files'}), 3: () => show({tab: 'sites'}),
    4: () => run.contrib.length && show({tab: 'contrib'}),
  };
  // Enter belongs to a button that has the focus.
  if (state.tab === 'sites' && current && !event.target.matches('button, input')) {
    actions.Enter = () => goTo(current);
  }
  if (Object.hasOwn(actions, event.key)) {
    event.preventDefault();
    actions[event.key]();
  }
});

let drawn = null;  // the file whose diff is drawn
function draw(fromTop) {
  drawTabs();
  drawProgress();
  const main = document.getElementById('main');
  const top = fromTop ? 0 : main.scrollTop;
  const focused = document.activeElement && document.activeElement.dataset.filter;
  main.replaceChildren();
  ({summary: drawSummary, files: drawFiles, sites: drawSites, contrib: drawContrib})[state.tab](main);
  drawn = state.tab === 'files' ? state.file : null;
  markSide();
  if (focused) {
    const again = main.querySelector('[data-filter=' + focused + ']');
    if (again) again.focus();
  }
  main.scrollTop = top;
  const row = state.tab === 'sites' && state.site && document.getElementById('row-' + state.site);
  if (row && fromTop) row.scrollIntoView({block: 'center'});
}
narrow.addEventListener('change', () => { if (state.unified == null) draw(); });
// On paper the list of sites is whole.
addEventListener('beforeprint', () => { if (state.tab === 'sites') growList(list.sites.length); });
addEventListener('hashchange', followAddress);
document.getElementById('root').textContent = run.root;
document.getElementById('root').title = run.root;
document.title = run.root.split('/').filter(Boolean).pop() + ' · Eagerize report';
drawSide();
draw();
followAddress();
