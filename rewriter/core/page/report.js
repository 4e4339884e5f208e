// SPDX-License-Identifier: Apache-2.0
// Draws the report from the run embedded in the page. Everything shown is in the run; ticks and
// notes are kept in the browser and can be exported for the next run.
'use strict';
const run = JSON.parse(document.getElementById('run').textContent);
const diagnostics = JSON.parse(document.getElementById('diagnostics').textContent);
const VERDICTS = ['converted', 'review', 'manual', 'refused', 'already_new'];
const WORDS = {converted: 'converted', review: 'to review', manual: 'manual', refused: 'refused',
  already_new: 'already new'};
const CONTEXT = 4;
const STORE = 'eagerize:' + run.root + ':' + run.mode;

// ---- state
const state = {tab: 'summary', file: null, site: null, query: '', verdicts: new Set(),
  diagnostic: '', kind: '', confidence: '', onlyOpen: false, unfolded: new Set()};
const reviews = {};
for (const site of run.sites) reviews[site.id] = {...site.review};
try {
  Object.assign(reviews, JSON.parse(localStorage.getItem(STORE) || '{}'));
} catch (error) { /* a page opened from a file may have no storage */ }

function keep() {
  try { localStorage.setItem(STORE, JSON.stringify(reviews)); } catch (error) { /* see above */ }
}

// ---- small tools
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === 'class') node.className = value;
    else if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child != null && child !== false) node.append(child);
  }
  return node;
}
function add(node, ...children) {
  node.append(...children.flat(Infinity).filter(Boolean));
}
const minutes = m => m < 60 ? m + ' min' : Math.floor(m / 60) + ' h' + (m % 60 ? ' ' + m % 60 + ' min' : '');
const isOpen = site => !reviews[site.id].done &&
  ['review', 'manual', 'refused'].includes(site.verdict);
function countBy(sites) {
  const counts = {};
  for (const verdict of VERDICTS) counts[verdict] = 0;
  for (const site of sites) ++counts[site.verdict];
  return counts;
}
function bar(sites, extra) {
  const counts = countBy(sites);
  return el('div', {class: 'bar ' + (extra || ''), title: VERDICTS.filter(v => counts[v])
    .map(v => counts[v] + ' ' + WORDS[v]).join(', ')},
    VERDICTS.filter(v => counts[v]).map(v =>
      el('i', {class: v + '-bg', style: 'width:' + 100 * counts[v] / sites.length + '%'})));
}
const placeOf = site => site.file + (site.range.line ? ':' + site.range.line : '');
const badge = verdict => el('span', {class: 'badge ' + verdict + '-bg'}, WORDS[verdict]);

function matches(site) {
  if (state.verdicts.size && !state.verdicts.has(site.verdict)) return false;
  if (state.diagnostic && site.diagnostic !== state.diagnostic) return false;
  if (state.kind && site.kind !== state.kind) return false;
  if (state.confidence && site.confidence !== state.confidence) return false;
  if (state.onlyOpen && !isOpen(site)) return false;
  if (!state.query) return true;
  const text = [site.file, site.symbol, site.message, site.diagnostic, site.rule, site.scope,
    site.before, reviews[site.id].note].join('\n').toLowerCase();
  return state.query.toLowerCase().split(/\s+/).every(word => text.includes(word));
}
const sitesOf = path => run.sites.filter(site => site.file === path);
const shownSites = () => run.sites.filter(matches);
const filesWithSites = run.files.filter(f => f.changed || run.sites.some(s => s.file === f.path));

// ---- navigation; the address names the view, so that a link can be passed on
function show(changes) {
  Object.assign(state, changes);
  const path = state.tab !== 'files' ? '' : state.site ? '/' + state.site : '/' + (state.file || '');
  history.replaceState(null, '', '#' + state.tab + path);
  draw();
}
function followAddress() {
  const [tab, ...rest] = decodeURIComponent(location.hash.slice(1)).split('/');
  if (!['summary', 'files', 'sites', 'contrib'].includes(tab)) return;
  const name = rest.join('/');
  const site = run.sites.find(s => s.id === name);
  if (site) goTo(site);
  else show({tab, file: name || null, site: null});
}
function goTo(site) {
  show({tab: 'files', file: site.file, site: site.id});
  const card = document.getElementById('card-' + site.id);
  if (card) card.scrollIntoView({block: 'center'});
}
function step(direction) {
  const sites = shownSites();
  if (!sites.length) return;
  const at = sites.findIndex(site => site.id === state.site);
  const next = at < 0 ? (direction > 0 ? 0 : sites.length - 1)
                      : (at + direction + sites.length) % sites.length;
  goTo(sites[next]);
}
function stepFile(direction) {
  if (!filesWithSites.length) return;
  const at = filesWithSites.findIndex(file => file.path === state.file);
  const next = (Math.max(at, direction > 0 ? -1 : 0) + direction + filesWithSites.length) %
    filesWithSites.length;
  show({tab: 'files', file: filesWithSites[next].path, site: null});
  document.getElementById('main').scrollTop = 0;
}

// ---- side: unparsed files first, then the tree
function drawSide() {
  const side = document.getElementById('side');
  side.replaceChildren();
  for (const file of run.unparsed) {
    side.append(el('button', {class: 'file unparsed', title: file.message,
      onclick: () => show({tab: 'summary'})},
      el('span', {class: 'name'}, '⚠ ' + file.file), el('span', {class: 'left'}, 'not parsed')));
  }
  let folder = null;
  for (const file of filesWithSites) {
    const slash = file.path.lastIndexOf('/');
    const own = slash < 0 ? '' : file.path.slice(0, slash);
    if (own !== folder) {
      folder = own;
      if (own) side.append(el('div', {class: 'folder'}, own + '/'));
    }
    const sites = sitesOf(file.path);
    const left = sites.filter(isOpen).length;
    side.append(el('button', {class: 'file', 'aria-current': String(state.tab === 'files' &&
      state.file === file.path), title: file.path,
      onclick: () => show({tab: 'files', file: file.path, site: null})},
      el('span', {class: 'name'}, file.path.slice(slash + 1)),
      el('span', {class: 'left'}, left ? left + ' left' : '✓'), bar(sites)));
  }
}

function drawTabs() {
  const tabs = [['summary', 'Summary'], ['files', 'Files'], ['sites', 'Sites ' + run.sites.length]];
  if (run.contrib.length) tabs.push(['contrib', 'Contrib ' + run.contrib.length]);
  document.getElementById('tabs').replaceChildren(...tabs.map(([id, name]) =>
    el('button', {role: 'tab', 'aria-selected': String(state.tab === id),
      onclick: () => show({tab: id})}, name)));
}

// ---- filters
function filters() {
  const counts = countBy(run.sites);
  const choices = field => [...new Set(run.sites.map(site => site[field]))].sort();
  const select = (field, label) => el('select', {'aria-label': label,
    onchange: event => show({[field]: event.target.value})},
    el('option', {value: ''}, label),
    choices(field).map(value => el('option', {value, selected: state[field] === value}, value)));
  return el('div', {class: 'filters'},
    VERDICTS.filter(v => counts[v]).map(v => el('button', {class: 'chip',
      'aria-pressed': String(state.verdicts.has(v)), onclick: () => {
        if (!state.verdicts.delete(v)) state.verdicts.add(v);
        draw();
      }}, WORDS[v] + ' ' + counts[v])),
    select('diagnostic', 'any diagnostic'), select('kind', 'any kind'),
    select('confidence', 'any confidence'),
    el('button', {class: 'chip', 'aria-pressed': String(state.onlyOpen),
      onclick: () => show({onlyOpen: !state.onlyOpen})}, 'open only'));
}

// ---- summary
function check(name, result, good, bad) {
  const kind = good.includes(result.result) ? 'good' : bad.includes(result.result) ? 'bad' : '';
  return el('div', {class: 'check ' + kind}, el('b', {}, name), el('div', {},
    result.result.replace('_', ' ')), result.detail && el('div', {class: 'muted'}, result.detail));
}
function drawSummary(main) {
  const totals = run.totals;
  if (run.unparsed.length) {
    main.append(el('div', {class: 'warning'}, el('b', {}, 'Not parsed, and not touched'),
      el('ul', {}, run.unparsed.map(file => el('li', {}, el('code', {}, file.file), ': ',
        file.message)))));
  }
  const ticked = run.sites.filter(s => reviews[s.id].done).length;
  add(main, el('h2', {}, 'Summary'),
    el('div', {class: 'tiles'},
      el('div', {class: 'tile'}, el('b', {}, String(totals.sites)), 'sites'),
      VERDICTS.map(v => el('button', {class: 'tile ' + v,
        onclick: () => show({tab: 'sites', verdicts: new Set([v])})},
        el('b', {}, String(totals[v])), WORDS[v])),
      el('div', {class: 'tile'}, el('b', {}, minutes(totals.effort_minutes)), 'work left'),
      el('div', {class: 'tile'}, el('b', {}, totals.files_changed + ' / ' + totals.files),
        'files changed')),
    bar(run.sites, 'big'),
    ticked ? el('p', {class: 'muted'}, ticked + ' sites ticked by reviewers') : null,
    el('div', {class: 'checks'},
      check('Nothing missed', run.checks.conservation, ['holds'], ['broken']),
      check('The result compiles', run.checks.compile, ['passes'], ['taken_back', 'fails']),
      check('A second run', run.checks.second_run, ['unchanged'], ['changed']),
      check('Old and new compute the same', run.checks.differential, ['equal'], ['differs'])),
    run.programs.length ? [el('h3', {}, 'Programs'), programTable()] : null,
    el('h3', {}, 'Files'), fileTable(), el('h3', {}, 'Diagnostics'), diagnosticTable());
  if (run.conflicts.length) {
    main.append(el('h3', {}, 'Conflicts'), el('ul', {}, run.conflicts.map(c => el('li', {},
      el('code', {}, c.file + ':' + c.first.join(':')), ' and ',
      el('code', {}, c.second.join(':')), ' want to change the same text'))));
  }
  main.append(el('p', {class: 'muted'}, el('code', {}, run.tool.command), ' · eagerize ' +
    run.tool.version));
}
function programTable() {
  return el('table', {class: 'list'}, el('tbody', {}, run.programs.map(program => el('tr', {},
    el('td', {class: 'mono'}, program.main),
    el('td', {}, el('span', {class: 'badge ' + {equal: 'converted', differs: 'manual',
      not_run: 'refused'}[program.result] + '-bg'}, program.result.replace('_', ' '))),
    el('td', {class: 'muted'}, program.detail)))));
}
function fileTable() {
  return el('table', {class: 'list'}, el('thead', {}, el('tr', {},
    ['file', 'sites', 'converted', 'open', 'effort', ''].map((name, i) =>
      el('th', {class: i > 0 && i < 5 ? 'number' : ''}, name)))),
    el('tbody', {}, filesWithSites.map(file => {
      const sites = sitesOf(file.path);
      const cells = [sites.length, countBy(sites).converted, sites.filter(isOpen).length,
        minutes(sites.reduce((sum, site) => sum + site.effort_minutes, 0))];
      return el('tr', {class: 'row', onclick: () => show({tab: 'files', file: file.path,
        site: null})}, el('td', {class: 'mono'}, file.path),
        cells.map(cell => el('td', {class: 'number'}, String(cell))),
        el('td', {style: 'width:25%'}, bar(sites)));
    })));
}
function diagnosticTable() {
  const counts = {};
  for (const site of run.sites) counts[site.diagnostic] = (counts[site.diagnostic] || 0) + 1;
  return el('table', {class: 'list'}, el('tbody', {}, Object.keys(counts).sort().map(id =>
    el('tr', {class: 'row', onclick: () => show({tab: 'sites', diagnostic: id,
      verdicts: new Set()})},
      el('td', {class: 'mono'}, id), el('td', {class: 'number'}, String(counts[id])),
      el('td', {}, (diagnostics[id] || {}).message || ''),
      el('td', {class: 'muted'}, (diagnostics[id] || {}).help || '')))));
}

// ---- cards
function card(site) {
  const review = reviews[site.id];
  const tick = el('input', {type: 'checkbox', checked: review.done, title: 'reviewed ( x )',
    onchange: event => { review.done = event.target.checked; keep(); draw(); }});
  const note = el('textarea', {placeholder: 'Note', onchange: event => {
    review.note = event.target.value; keep();
  }}, review.note);
  const details = [
    ['symbol', site.symbol], ['rule', site.rule], ['in', site.scope],
    ['compile', site.compile.result.replace('_', ' ') + (site.compile.detail ? ': ' +
      site.compile.detail : '')],
    ['old and new', site.differential.result.replace('_', ' ') + (site.differential.detail ?
      ': ' + site.differential.detail : '')],
    ['configurations', site.configurations.filter(Boolean).join(', ')], ['id', site.id],
  ].filter(([, value]) => value);
  const help = (diagnostics[site.diagnostic] || {}).help;
  return el('div', {class: 'card ' + site.verdict + (review.done ? ' done' : '') +
    (state.site === site.id ? ' current' : ''), id: 'card-' + site.id,
    onclick: () => { if (state.site !== site.id) select(site.id); }},
    el('div', {class: 'top'}, tick, badge(site.verdict),
      el('span', {class: 'outline'}, site.confidence),
      el('code', {title: help}, site.diagnostic),
      el('span', {class: 'message'}, site.message),
      site.effort_minutes ? el('span', {class: 'muted'}, minutes(site.effort_minutes)) : null),
    site.notes.map(n => el('div', {class: 'muted'}, n.diagnostic + ': ' + n.message)),
    el('details', {open: Boolean(review.note) || state.site === site.id},
      el('summary', {}, 'line ' + site.range.line + ', ' + site.kind),
      help && el('p', {style: 'margin:4px 0'}, help),
      site.reasons.length ? el('ul', {}, site.reasons.map(r => el('li', {}, r))) : null,
      el('dl', {style: 'margin:4px 0'}, details.map(([name, value]) =>
        [el('dt', {class: 'muted'}, name), el('dd', {class: 'mono'}, value)])), note));
}
function select(id) {
  state.site = id;
  for (const node of document.querySelectorAll('.card.current')) node.classList.remove('current');
  const node = document.getElementById('card-' + id);
  if (node) {
    node.classList.add('current');
    node.querySelector('details').open = true;
  }
}

// ---- diff
const KEYWORDS = new Set(('auto bool break case catch char class const constexpr continue default ' +
  'delete do double else enum explicit false float for if include inline int int64 long namespace ' +
  'new nullptr operator private protected public return short signed size_t sizeof static string ' +
  'struct switch template this throw true try typedef typename unsigned using virtual void while')
  .split(' '));
const TOKEN = /(\/\/.*$|\/\*.*?\*\/)|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|([A-Za-z_]\w*)|(\s+|.)/g;
function paint(text, from, to) {
  // Highlights tokens, and marks the characters [from, to).
  const out = [];
  let at = 0;
  for (const [token, comment, string, word] of text.matchAll(TOKEN)) {
    const kind = comment ? 'c' : string ? 's' : word && KEYWORDS.has(word) ? 'k' : '';
    const begin = Math.min(Math.max(from - at, 0), token.length);
    const end = Math.min(Math.max(to - at, 0), token.length);
    for (const [part, marked] of [[token.slice(0, begin), false], [token.slice(begin, end), true],
      [token.slice(end), false]]) {
      if (!part) continue;
      const node = kind ? el('span', {class: kind}, part) : part;
      out.push(marked ? el('mark', {}, node) : node);
    }
    at += token.length;
  }
  return out;
}
function changedPart(a, b) {
  // Common head and tail of two lines; null when they have little in common.
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) ++head;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]) ++tail;
  return head + tail > Math.min(a.trim().length, b.trim().length) / 3 ? [head, tail] : null;
}
function splitLines(text) {
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}
function rowsOf(file) {
  // [old line number or null, new line number or null, is changed]
  const rows = [];
  let o = 0, n = 0;
  const same = end => { for (; o < end; ++o, ++n) rows.push([o, n, false]); };
  for (const [oldBegin, oldEnd, newBegin, newEnd] of file.changes) {
    same(oldBegin);
    const count = Math.max(oldEnd - oldBegin, newEnd - newBegin);
    for (let i = 0; i < count; ++i) {
      rows.push([oldBegin + i < oldEnd ? oldBegin + i : null,
        newBegin + i < newEnd ? newBegin + i : null, true]);
    }
    o = oldEnd; n = newEnd;
  }
  same(splitLines(file.before).length);
  return rows;
}
function diff(file) {
  const oldLines = splitLines(file.before);
  const newLines = file.changed ? splitLines(file.after) : oldLines;
  const byLine = {};
  for (const site of sitesOf(file.path)) (byLine[site.range.line - 1] ||= []).push(site);
  const rows = rowsOf(file);
  const isNear = rows.map(([o, , changed]) => changed || (o != null && byLine[o] != null));
  const body = el('tbody', {});
  for (let i = 0; i < rows.length; ++i) {
    const near = isNear.slice(Math.max(0, i - CONTEXT), i + CONTEXT + 1).some(Boolean);
    const key = file.path + ':' + i;
    if (!near && !state.unfolded.has(file.path)) {
      let end = i;
      while (end < rows.length &&
        !isNear.slice(Math.max(0, end - CONTEXT), end + CONTEXT + 1).some(Boolean)) ++end;
      if (end - i > 3 && !state.unfolded.has(key)) {
        body.append(el('tr', {class: 'fold', onclick: () => { state.unfolded.add(key); draw(); }},
          el('td', {colspan: 4}, '⋯ ' + (end - i) + ' lines')));
        i = end - 1;
        continue;
      }
    }
    body.append(row(rows[i], oldLines, newLines, byLine));
    const [o] = rows[i];
    if (o != null && byLine[o]) body.append(cards(byLine[o]));
  }
  // Sites without a line are about the file as a whole.
  if (byLine[-1]) body.prepend(cards(byLine[-1]));
  return el('div', {class: 'diff'}, el('div', {class: 'diff-head'}, el('span', {}, file.path),
    el('span', {class: 'muted'}, file.changed ? 'old · new' : 'unchanged')),
    el('table', {}, el('colgroup', {}, el('col', {class: 'n'}), el('col', {}),
      el('col', {class: 'n'}), el('col', {})), body));
}
const WORST = ['manual', 'refused', 'review', 'converted', 'already_new'];
function row([o, n, changed], oldLines, newLines, byLine) {
  const a = o == null ? '' : oldLines[o], b = n == null ? '' : newLines[n];
  const part = changed && o != null && n != null ? changedPart(a, b) : null;
  const paintSide = text => part ? paint(text, part[0], text.length - part[1]) : paint(text, 0, 0);
  const sites = o == null ? null : byLine[o];
  const worst = sites && WORST.find(v => sites.some(site => site.verdict === v));
  const number = el('td', {class: 'n' + (sites ? ' has ' + worst : ''),
    title: sites && sites.map(site => site.diagnostic + ' ' + site.message).join('\n'),
    onclick: () => sites && toggleCards(sites)}, o == null ? '' : String(o + 1));
  // A file that stays as it is needs no second side.
  if (oldLines === newLines) return el('tr', {}, number, el('td', {colspan: 3}, paintSide(a)));
  return el('tr', {}, number,
    el('td', {class: o == null ? 'none' : changed ? 'del' : ''}, paintSide(a)),
    el('td', {class: 'n'}, n == null ? '' : String(n + 1)),
    el('td', {class: n == null ? 'none' : changed ? 'add' : ''}, paintSide(b)));
}
// What needs nobody has no card until its line number is clicked: the code stays readable.
const isQuiet = site => (site.verdict === 'converted' || site.verdict === 'already_new') &&
  state.site !== site.id && !state.unfolded.has('site:' + site.id) && !reviews[site.id].note;
function cards(sites) {
  const shown = sites.filter(site => !isQuiet(site));
  return shown.length ? el('tr', {class: 'cards'}, el('td', {colspan: 4}, shown.map(card))) : '';
}
function toggleCards(sites) {
  const isShown = sites.some(site => state.unfolded.has('site:' + site.id));
  for (const site of sites) {
    if (isShown) state.unfolded.delete('site:' + site.id);
    else state.unfolded.add('site:' + site.id);
  }
  draw();
}

function drawFiles(main) {
  const file = run.files.find(f => f.path === state.file) || filesWithSites[0];
  if (!file) {
    main.append(el('p', {class: 'muted'}, 'No file has a site.'));
    return;
  }
  state.file = file.path;
  const isUnfolded = state.unfolded.has(file.path);
  main.append(el('div', {class: 'filters'}, el('button', {class: 'chip',
    'aria-pressed': String(isUnfolded), onclick: () => {
      if (!state.unfolded.delete(file.path)) state.unfolded.add(file.path);
      draw();
    }}, 'all lines'), el('span', {class: 'muted'}, 'click a coloured line number for its sites · j k sites · J K files · x tick · n note')),
    diff(file));
}

// ---- sites and contrib
function drawSites(main) {
  const sites = shownSites();
  main.append(filters(), el('p', {class: 'muted'}, sites.length + ' of ' + run.sites.length +
    ' sites'), el('table', {class: 'list'}, el('thead', {}, el('tr', {},
    ['', 'place', 'verdict', 'confidence', 'diagnostic', 'what', 'effort'].map(name =>
      el('th', {}, name)))),
    el('tbody', {}, sites.slice(0, 2000).map(site => el('tr', {class: 'row' + (state.site ===
      site.id ? ' current' : ''), onclick: () => goTo(site)},
      el('td', {}, reviews[site.id].done ? '✓' : ''),
      el('td', {class: 'mono'}, placeOf(site)),
      el('td', {}, badge(site.verdict)), el('td', {}, site.confidence),
      el('td', {class: 'mono'}, site.diagnostic),
      el('td', {}, site.message, reviews[site.id].note &&
        el('div', {class: 'muted'}, '✎ ' + reviews[site.id].note)),
      el('td', {class: 'number'}, site.effort_minutes ? minutes(site.effort_minutes) : ''))))));
}
function drawContrib(main) {
  main.append(el('h2', {}, 'tensorflow/contrib'));
  for (const module of run.contrib) {
    main.append(el('div', {class: 'contrib'},
      el('h3', {}, module.module, ' ', el('code', {class: 'muted'}, module.diagnostic)),
      el('p', {}, module.was), el('p', {}, el('b', {}, 'Fate: '), module.fate),
      el('p', {}, el('b', {}, 'Instead: '), module.replacement),
      el('p', {class: 'muted'}, 'about ' + minutes(module.effort_minutes) + ' a use'),
      el('ul', {}, module.sites.map(id => run.sites.find(site => site.id === id)).filter(Boolean)
        .map(site => el('li', {}, el('a', {href: '#', onclick: event => {
          event.preventDefault();
          goTo(site);
        }}, placeOf(site)), ' ', el('code', {}, site.symbol))))));
  }
}

// ---- notes out and in
function exportNotes() {
  const kept = {};
  for (const [id, review] of Object.entries(reviews)) {
    if (review.done || review.note) kept[id] = review;
  }
  const blob = new Blob([JSON.stringify({version: 1, reviews: kept}, null, 1) + '\n'],
    {type: 'application/json'});
  el('a', {href: URL.createObjectURL(blob), download: 'eagerize-notes.json'}).click();
}
document.getElementById('export').addEventListener('click', exportNotes);
document.getElementById('import').addEventListener('change', event => {
  const [file] = event.target.files;
  if (!file) return;
  file.text().then(text => {
    Object.assign(reviews, JSON.parse(text).reviews);
    keep();
    draw();
  }).catch(error => alert('Not an export of notes: ' + error.message));
});

// ---- keys
document.getElementById('search').addEventListener('input', event => {
  show({query: event.target.value, tab: 'sites'});
});
document.getElementById('help-button').addEventListener('click',
  () => document.getElementById('help').showModal());
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches('input[type=search], textarea, select')) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  const current = run.sites.find(site => site.id === state.site);
  const actions = {
    j: () => step(1), k: () => step(-1), J: () => stepFile(1), K: () => stepFile(-1),
    x: () => {
      if (!current) return;
      reviews[current.id].done = !reviews[current.id].done;
      keep();
      draw();
    },
    n: () => {
      const area = document.querySelector('.card.current textarea');
      if (area) area.focus();
    },
    o: () => show({onlyOpen: !state.onlyOpen}), e: exportNotes,
    '/': () => document.getElementById('search').focus(),
    '?': () => document.getElementById('help').showModal(),
    1: () => show({tab: 'summary'}), 2: () => show({tab: 'files'}), 3: () => show({tab: 'sites'}),
    4: () => run.contrib.length && show({tab: 'contrib'}),
  };
  if (actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
  }
});

function draw() {
  drawTabs();
  drawSide();
  const main = document.getElementById('main');
  const top = main.scrollTop;
  main.replaceChildren();
  ({summary: drawSummary, files: drawFiles, sites: drawSites, contrib: drawContrib})[state.tab](main);
  main.scrollTop = top;
}
document.getElementById('root').textContent = run.root;
document.getElementById('root').title = run.root;
draw();
followAddress();
