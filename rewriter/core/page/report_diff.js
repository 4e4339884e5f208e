// SPDX-License-Identifier: Apache-2.0
// The diff of a file, side by side or unified, with the cards of its sites between the lines.
const CONTEXT = 4;
const KEYWORDS = new Set(('auto bool break case catch char class const constexpr continue default ' +
  'delete do double else enum explicit false float for if include inline int int64 long namespace ' +
  'new nullptr operator private protected public return short signed size_t sizeof static string ' +
  'struct switch template this throw true try typedef typename unsigned using virtual void while')
  .split(' '));
const TOKEN = /(\/\/.*$|\/\*.*?\*\/)|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|([A-Za-z_]\w*)|([^\w"'/]+|.)/gu;
const narrow = matchMedia('screen and (max-width: 800px)');
const isUnified = () => state.unified == null ? narrow.matches : state.unified;

function paint(text, marks) {
  // Highlights tokens, and marks the ranges [from, to) of characters.
  const out = [];
  let at = 0;
  const put = (part, kind, isMarked) => {
    if (!part) return;
    const node = kind ? el('span', {class: kind}, part) : part;
    if (isMarked) out.push(el('mark', {}, node));
    else if (!kind && typeof out[out.length - 1] === 'string') out[out.length - 1] += part;
    else out.push(node);
  };
  for (const [token, comment, string, word] of text.matchAll(TOKEN)) {
    const kind = comment ? 'c' : string ? 's' : word && KEYWORDS.has(word) ? 'k' : '';
    let done = 0;
    for (const [from, to] of marks) {
      const begin = Math.max(from - at, done), end = Math.min(to - at, token.length);
      if (begin >= end) continue;
      put(token.slice(done, begin), kind, false);
      put(token.slice(begin, end), kind, true);
      done = end;
    }
    put(token.slice(done), kind, false);
    at += token.length;
  }
  return out;
}
const WORD = /\w+|\s+|./gsu;
const MOST_WORDS = 150;
function changedParts(a, b) {
  // The ranges of both lines that are not in their longest common sequence of words; null when they
  // have little in common.
  const x = a.trimStart().match(WORD) || [], y = b.trimStart().match(WORD) || [];
  if (x.length > MOST_WORDS || y.length > MOST_WORDS) return null;
  const width = y.length + 1;
  const best = new Float64Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; --i) {
    for (let j = y.length - 1; j >= 0; --j) {
      // Blanks bind nothing together.
      const weight = x[i] === y[j] ? (x[i].trim().length || 0.1) + best[(i + 1) * width + j + 1] : 0;
      best[i * width + j] = Math.max(weight, best[(i + 1) * width + j], best[i * width + j + 1]);
    }
  }
  if (best[0] < Math.min(a.trim().length, b.trim().length) / 4) return null;
  const parts = [[], []];
  // Indentation is no difference.
  const places = [a, b].map(text => text.length - text.trimStart().length);
  const cut = (side, word) => {
    const ranges = parts[side], last = ranges[ranges.length - 1], at = places[side];
    // Blanks between two marks are marked with them.
    if (last && !(side ? b : a).slice(last[1], at).trim()) last[1] = at + word.length;
    else ranges.push([at, at + word.length]);
    places[side] += word.length;
  };
  for (let i = 0, j = 0; i < x.length || j < y.length;) {
    if (i < x.length && j < y.length && x[i] === y[j] && best[i * width + j] ===
      (x[i].trim().length || 0.1) + best[(i + 1) * width + j + 1]) {
      places[0] += x[i++].length;
      places[1] += y[j++].length;
    } else if (j === y.length || (i < x.length &&
      best[(i + 1) * width + j] >= best[i * width + j + 1])) {
      cut(0, x[i++]);
    } else {
      cut(1, y[j++]);
    }
  }
  return parts;
}
function splitLines(text) {
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}
function rowsOf(file, oldCount) {
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
  same(oldCount);
  return rows;
}

// The rows of cards that are drawn, by line; one of them can be drawn anew alone.
let cardRows = new Map();
let columns = 4;

function diff(file) {
  const lines = {old: splitLines(file.before)};
  lines.fresh = file.changed ? splitLines(file.after) : lines.old;
  lines.isChanged = file.changed;
  const sites = {};
  for (const site of sitesOf(file.path)) (sites[site.range.line - 1] ||= []).push(site);
  lines.sites = sites;
  const rows = rowsOf(file, lines.old.length);
  const isNear = new Uint8Array(rows.length);
  rows.forEach(([o, , changed], i) => {
    if (changed || (o != null && sites[o])) isNear.fill(1, Math.max(0, i - CONTEXT), i + CONTEXT + 1);
  });
  const unified = isUnified() && file.changed;
  columns = unified ? 3 : 4;
  cardRows = new Map();
  const body = el('tbody', {});
  // Sites without a line are about the file as a whole.
  if (sites[-1]) body.append(cardRow(sites[-1]));
  for (let i = 0; i < rows.length;) {
    let end = i;
    while (end < rows.length && !isNear[end]) ++end;
    const key = file.path + ':' + i;
    if (end - i > 3 && !state.unfolded.has(file.path) && !state.unfolded.has(key)) {
      body.append(el('tr', {class: 'fold'}, el('td', {colspan: columns}, el('button', {
        onclick: () => { state.unfolded.add(key); draw(); }}, '⋯ ' + (end - i) + ' lines'))));
      i = end;
      continue;
    }
    if (end === i) ++end;
    if (unified && rows[i][2]) {
      while (end < rows.length && rows[end][2]) ++end;
      unifiedBlock(body, rows.slice(i, end), lines);
    } else {
      for (let at = i; at < end; ++at) {
        body.append(unified ? unifiedRow(rows[at], lines) : splitRow(rows[at], lines));
        if (rows[at][0] != null && sites[rows[at][0]]) body.append(cardRow(sites[rows[at][0]]));
      }
    }
    i = end;
  }
  return el('div', {class: 'diff' + (unified ? ' unified' : '')}, el('div', {class: 'diff-head'},
    el('span', {}, file.path), el('span', {class: 'muted'},
      !file.changed ? 'unchanged' : unified ? 'unified' : 'old · new')),
    el('table', {}, el('colgroup', {}, el('col', {class: 'n'}), unified ? el('col', {class: 'n'}) :
      el('col', {}), unified ? null : el('col', {class: 'n'}), el('col', {})), body));
}
function sides([o, n, changed], lines) {
  // The painted text of both sides; what differs between them is marked.
  const a = o == null ? '' : lines.old[o], b = n == null ? '' : lines.fresh[n];
  const parts = changed && o != null && n != null ? changedParts(a, b) : null;
  return [() => paint(a, parts ? parts[0] : []), () => paint(b, parts ? parts[1] : [])];
}
const WORST = ['manual', 'refused', 'review', 'converted', 'already_new'];
function numberCell(o, lines) {
  const sites = o == null ? null : lines.sites[o];
  if (!sites) return el('td', {class: 'n'}, o == null ? '' : String(o + 1));
  const worst = WORST.find(v => sites.some(site => site.verdict === v));
  return el('td', {class: 'n has ' + worst}, el('button', {
    title: sites.map(site => site.diagnostic + ' ' + site.message).join('\n'),
    'aria-label': 'line ' + (o + 1) + ', sites: ' + sites.length,
    onclick: () => toggleCards(sites)}, String(o + 1)));
}
function splitRow(row, lines) {
  const [o, n, changed] = row;
  const [before, after] = sides(row, lines);
  // A file that stays as it is needs no second side.
  if (!lines.isChanged) return el('tr', {}, numberCell(o, lines), el('td', {colspan: 3}, before()));
  return el('tr', {}, numberCell(o, lines),
    el('td', {class: o == null ? 'none' : changed ? 'del' : ''}, before()),
    el('td', {class: 'n'}, n == null ? '' : String(n + 1)),
    el('td', {class: n == null ? 'none' : changed ? 'add' : ''}, after()));
}
function unifiedRow(row, lines) {
  return el('tr', {}, numberCell(row[0], lines), el('td', {class: 'n'}, String(row[1] + 1)),
    el('td', {}, sides(row, lines)[0]()));
}
function unifiedBlock(body, rows, lines) {
  for (const row of rows) {
    if (row[0] == null) continue;
    body.append(el('tr', {}, numberCell(row[0], lines), el('td', {class: 'n'}),
      el('td', {class: 'del'}, sides(row, lines)[0]())));
  }
  for (const row of rows) {
    if (row[1] == null) continue;
    body.append(el('tr', {}, el('td', {class: 'n'}), el('td', {class: 'n'}, String(row[1] + 1)),
      el('td', {class: 'add'}, sides(row, lines)[1]())));
  }
  for (const [o] of rows) {
    if (o != null && lines.sites[o]) body.append(cardRow(lines.sites[o]));
  }
}

// ---- cards
// What needs nobody has no card until its line number is clicked: the code stays readable.
const isQuiet = site => !needsPerson(site) && state.site !== site.id &&
  !state.unfolded.has('site:' + site.id) && !reviews.get(site.id).note;
function cardRow(sites) {
  const row = el('tr', {class: 'cards'});
  cardRows.set(sites[0].range.line, {row, sites});
  fillCards(row, sites);
  return row;
}
function fillCards(row, sites) {
  const shown = sites.filter(site => !isQuiet(site));
  row.hidden = !shown.length;
  row.replaceChildren(shown.length ? el('td', {colspan: columns}, shown.map(card)) : '');
}
function refillCards(site) {
  // Draws the cards of a site's line anew, when its file is the one that is drawn.
  const drawn = site && state.tab === 'files' && cardRows.get(site.range.line);
  if (drawn && drawn.sites.includes(site)) fillCards(drawn.row, drawn.sites);
}
function toggleCards(sites) {
  const isShown = sites.every(site => !isQuiet(site));
  for (const site of sites) {
    if (isShown) state.unfolded.delete('site:' + site.id);
    else state.unfolded.add('site:' + site.id);
  }
  if (isShown && sites.some(site => site.id === state.site)) state.site = null;
  refillCards(sites[0]);
}
function tickBox(site) {
  return el('input', {type: 'checkbox', checked: reviews.get(site.id).done, title: 'reviewed ( x )',
    'aria-label': 'reviewed: ' + placeOf(site), onclick: event => event.stopPropagation(),
    onchange: event => setDone([site], event.target.checked)});
}
function card(site) {
  const review = reviews.get(site.id);
  const isCurrent = state.site === site.id;
  const text = (diagnostics[site.diagnostic] || {}).help;
  // What is folded is made when it is opened: most cards never are.
  const details = el('details', {open: Boolean(review.note) || isCurrent, ontoggle: () => fill()},
    el('summary', {}, 'line ' + site.range.line + ', ' + site.kind));
  const fill = () => {
    if (details.open && details.children.length === 1) add(details, cardDetails(site, text));
  };
  fill();
  return el('div', {class: 'card ' + site.verdict + (review.done ? ' done' : '') +
    (isCurrent ? ' current' : ''), id: 'card-' + site.id,
    onclick: () => { if (state.site !== site.id) select(site); }},
    el('div', {class: 'top'}, tickBox(site), badge(site.verdict),
      el('span', {class: 'outline'}, site.confidence),
      el('code', {title: text}, site.diagnostic),
      el('span', {class: 'message'}, site.message),
      site.effort_minutes ? el('span', {class: 'muted'}, minutes(site.effort_minutes)) : null),
    site.notes.map(n => el('div', {class: 'muted'}, n.diagnostic + ': ' + n.message)), details);
}
function cardDetails(site, text) {
  const checked = check => check.result.replace('_', ' ') + (check.detail ? ': ' + check.detail : '');
  const details = [['symbol', site.symbol], ['rule', site.rule], ['in', site.scope],
    ['compile', checked(site.compile)], ['old and new', checked(site.differential)],
    ['configurations', site.configurations.filter(Boolean).join(', ')], ['id', site.id],
  ].filter(([, value]) => value);
  return [text && el('p', {}, text),
    site.reasons.length ? el('ul', {}, site.reasons.map(r => el('li', {}, r))) : null,
    el('dl', {}, details.map(([name, value]) =>
      [el('dt', {class: 'muted'}, name), el('dd', {class: 'mono'}, value)])),
    el('textarea', {placeholder: 'Note', 'aria-label': 'Note on ' + placeOf(site),
      onchange: event => { reviews.get(site.id).note = event.target.value; keep(); }},
    reviews.get(site.id).note)];
}
