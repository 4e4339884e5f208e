// SPDX-License-Identifier: Apache-2.0
// The views beside the diff: file list, summary, sites with their filters, contrib.

// ---- header and side: unparsed files first, then the tree
function drawTabs() {
  const tabs = [['summary', 'Summary'], ['files', 'Files'], ['sites', 'Sites ' + run.sites.length]];
  if (run.contrib.length) tabs.push(['contrib', 'Contrib ' + run.contrib.length]);
  document.getElementById('tabs').replaceChildren(...tabs.map(([id, name]) =>
    el('button', {'aria-current': state.tab === id && 'page', onclick: () => show({tab: id})}, name)));
}
function drawProgress() {
  const all = run.sites.filter(needsPerson);
  const left = all.filter(isOpen).length;
  document.getElementById('progress').replaceChildren(...all.length ?
    [el('progress', {max: all.length, value: all.length - left, 'aria-label': 'reviewed'}),
      (all.length - left) + ' of ' + all.length + ' reviewed'] : []);
}
const leftOf = path => {
  const left = sitesOf(path).filter(isOpen).length;
  return left ? left + ' left' : '✓';
};
function drawSide() {
  const side = document.getElementById('side');
  const nodes = run.unparsed.map(file => el('button', {class: 'file unparsed', title: file.message,
    onclick: () => show({tab: 'summary'})},
    el('span', {class: 'name'}, '⚠ ' + file.file), el('span', {class: 'left'}, 'not parsed')));
  let folder = null;
  for (const file of filesWithSites) {
    const slash = file.path.lastIndexOf('/');
    const own = slash < 0 ? '' : file.path.slice(0, slash);
    if (own !== folder) {
      folder = own;
      if (own) nodes.push(el('div', {class: 'folder'}, own + '/'));
    }
    nodes.push(el('button', {class: 'file', title: file.path, 'data-path': file.path,
      onclick: () => show({tab: 'files', file: file.path, site: null})},
      el('span', {class: 'name'}, file.path.slice(slash + 1)),
      el('span', {class: 'left'}, leftOf(file.path)), bar(sitesOf(file.path))));
  }
  side.replaceChildren(...nodes);
}
function markSide() {
  // Which file is shown; and what is left of each.
  for (const node of document.querySelectorAll('#side [data-path]')) {
    const path = node.dataset.path;
    const isCurrent = state.tab === 'files' && state.file === path;
    if (isCurrent !== node.hasAttribute('aria-current')) {
      node.toggleAttribute('aria-current', isCurrent);
      if (isCurrent) {
        node.setAttribute('aria-current', 'true');
        node.scrollIntoView({block: 'nearest'});
      }
    }
    const left = leftOf(path);
    if (node.children[1].textContent !== left) node.children[1].textContent = left;
  }
}

// ---- filters
const FILTERS = [['file_filter', 'file', site => [site.file]],
  ['diagnostic', 'diagnostic', site => [site.diagnostic]], ['rule', 'rule', site => [site.rule]],
  ['reason', 'reason', site => site.reasons], ['kind', 'kind', site => [site.kind]],
  ['confidence', 'confidence', site => [site.confidence]]];
const choices = FILTERS.map(([, , valuesOf]) => {
  const counts = new Map();
  for (const site of run.sites) {
    for (const value of valuesOf(site)) if (value) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a < b ? -1 : 1);
});
// A diagnostic's message without the values of a site.
const titleOf = id => ((diagnostics[id] || {}).message || '').replace(/\{\w+\}/g, '…');
function filters() {
  const counts = countBy(run.sites);
  return el('div', {class: 'filters'},
    VERDICTS.filter(v => counts[v]).map(v => el('button', {class: 'chip',
      'aria-pressed': String(state.verdicts.has(v)), onclick: () => {
        const verdicts = new Set(state.verdicts);
        if (!verdicts.delete(v)) verdicts.add(v);
        show({verdicts});
      }}, WORDS[v] + ' ' + counts[v])),
    el('button', {class: 'chip', 'aria-pressed': String(state.onlyOpen),
      onclick: () => show({onlyOpen: !state.onlyOpen})}, 'open only'),
    FILTERS.map(([field, name], i) => el('select', {'aria-label': name, 'data-filter': field,
      onchange: event => show({[field]: event.target.value})},
      el('option', {value: ''}, 'any ' + name),
      choices[i].map(([value, count]) => el('option', {value, selected: state[field] === value},
        value + ' (' + count + ')' + (field === 'diagnostic' ? ' ' + titleOf(value) : ''))))));
}
function filterState(count) {
  return [el('span', {class: 'muted', id: 'count'}, count + ' of ' + run.sites.length + ' sites'),
    hasFilter() ? el('button', {class: 'chip', id: 'clear', onclick: clearFilters},
      'clear filters') : null];
}
function clearFilters() {
  document.getElementById('search').value = '';
  show({...NO_FILTER, verdicts: new Set()});
}

// ---- summary
function check(name, result, good, bad) {
  const kind = good.includes(result.result) ? 'good' : bad.includes(result.result) ? 'bad' : '';
  return el('div', {class: 'check ' + kind}, el('b', {}, name), el('div', {},
    result.result.replace('_', ' ')), result.detail && el('div', {class: 'muted'}, result.detail));
}
// A row of a table that leads somewhere; its first cell holds the link for keyboard and screen reader.
function linkRow(text, go, ...cells) {
  return el('tr', {class: 'row', onclick: go}, el('td', {class: 'mono'},
    el('button', {class: 'link'}, text)), cells);
}
function head(names, numbers) {
  return el('thead', {}, el('tr', {}, names.map((name, i) =>
    el('th', {scope: 'col', class: numbers.includes(i) ? 'number' : ''}, name))));
}
const number = (value, extra) => el('td', {class: 'number ' + (extra || '')}, String(value));
function drawSummary(main) {
  const totals = run.totals;
  const open = run.sites.filter(isOpen);
  if (run.unparsed.length) {
    main.append(el('div', {class: 'warning'}, el('b', {}, 'Not parsed, and not touched'),
      el('ul', {}, run.unparsed.map(file => el('li', {}, el('code', {}, file.file), ': ',
        file.message)))));
  }
  add(main, el('h2', {}, 'Summary'),
    el('div', {class: 'tiles'},
      el('div', {class: 'tile'}, el('b', {}, String(totals.sites)), 'sites'),
      VERDICTS.map(v => el('button', {class: 'tile ' + v,
        onclick: () => show({...NO_FILTER, tab: 'sites', verdicts: new Set([v])})},
        el('b', {}, String(totals[v])), WORDS[v])),
      el('div', {class: 'tile'}, el('b', {title: minutes(totals.effort_minutes)},
        totals.effort_minutes < 600 ? minutes(totals.effort_minutes) :
          Math.round(totals.effort_minutes / 60) + ' h'), 'work left'),
      el('div', {class: 'tile'}, el('b', {}, totals.files_changed + ' / ' + totals.files),
        'files changed')),
    bar(run.sites, 'big'),
    open.length ? el('p', {}, el('button', {class: 'primary', id: 'start', onclick: () => {
      Object.assign(state, NO_FILTER, {verdicts: new Set(), onlyOpen: true});
      goTo(open[0]);
    }}, 'Review ' + open.length + ' open ' + (open.length === 1 ? 'site' : 'sites')), ' ',
    el('span', {class: 'muted wide'}, 'j next · x tick · n note · ? all keys')) : null,
    el('div', {class: 'checks'},
      check('Nothing missed', run.checks.conservation, ['holds'], ['broken']),
      check('The result compiles', run.checks.compile, ['passes'], ['taken_back', 'fails']),
      check('A second run', run.checks.second_run, ['unchanged'], ['changed']),
      check('Old and new compute the same', run.checks.differential, ['equal'], ['differs'])),
    run.programs.length ? [el('h3', {}, 'Programs'), programTable()] : null,
    run.sites.length ? [el('h3', {}, 'Diagnostics, those with open sites first'), diagnosticTable(),
      el('h3', {}, 'Files'), fileTable()] : el('p', {}, 'No old API was found.'));
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
  return el('table', {class: 'list'}, head(['file', 'sites', 'converted', 'open', 'effort', ''],
    [1, 2, 3, 4]), el('tbody', {}, filesWithSites.map(file => {
    const sites = sitesOf(file.path);
    return linkRow(file.path, () => show({tab: 'files', file: file.path, site: null}),
      number(sites.length), number(countBy(sites).converted, 'wide'),
      number(sites.filter(isOpen).length), number(minutes(effortOf(sites))),
      el('td', {class: 'wide', style: 'width:25%'}, bar(sites)));
  })));
}
function diagnosticTable() {
  const groups = new Map();
  for (const site of run.sites) {
    if (!groups.has(site.diagnostic)) groups.set(site.diagnostic, []);
    groups.get(site.diagnostic).push(site);
  }
  const rows = [...groups].map(([id, sites]) => [id, sites, sites.filter(isOpen).length]);
  rows.sort((a, b) => b[2] - a[2] || b[1].length - a[1].length);
  return el('table', {class: 'list'}, head(['diagnostic', 'open', 'sites', 'effort', 'what', ''],
    [1, 2, 3]), el('tbody', {}, rows.map(([id, sites, open]) => linkRow(id,
    () => show({...NO_FILTER, tab: 'sites', verdicts: new Set(), diagnostic: id}), number(open),
    number(sites.length), number(minutes(effortOf(sites))),
    el('td', {}, titleOf(id)),
    el('td', {class: 'muted wide'}, (diagnostics[id] || {}).help || '')))));
}

// ---- files
function drawFiles(main) {
  const file = run.files.find(f => f.path === state.file) || filesWithSites[0];
  if (!file) {
    main.append(el('p', {class: 'muted'}, 'No file has a site.'));
    return;
  }
  state.file = file.path;
  const isUnfolded = state.unfolded.has(file.path);
  main.append(el('div', {class: 'filters'},
    el('select', {class: 'narrow', 'aria-label': 'file', onchange: event =>
      show({tab: 'files', file: event.target.value, site: null})}, filesWithSites.map(f =>
      el('option', {value: f.path, selected: f === file}, f.path + ' ' + leftOf(f.path)))),
    el('button', {class: 'chip', title: 'previous site ( k )', onclick: () => step(-1)}, '↑ site'),
    el('button', {class: 'chip', title: 'next site ( j )', onclick: () => step(1)}, '↓ site'),
    el('button', {class: 'chip', 'aria-pressed': String(isUnfolded), onclick: () => {
      if (!state.unfolded.delete(file.path)) state.unfolded.add(file.path);
      draw();
    }}, 'all lines'),
    file.changed ? el('button', {class: 'chip', id: 'unified', title: '( u )',
      'aria-pressed': String(isUnified()), onclick: toggleUnified}, 'unified') : null,
    hasFilter() ? [el('span', {class: 'muted'}, 'j k walk the'), filterState(shownSites().length)] :
      null,
    el('span', {class: 'muted wide'}, 'a coloured line number opens its sites')), diff(file));
}

// ---- sites, a part at a time
const PART = 150;
let list = {sites: [], body: null, count: 0};
function drawSites(main) {
  list = {sites: shownSites(), body: el('tbody', {}), count: 0};
  const all = list.sites;
  const isAllDone = all.every(site => reviews.get(site.id).done);
  main.append(filters(), el('div', {class: 'filters'}, filterState(all.length),
    all.length ? el('button', {class: 'chip', id: 'tick-all', onclick: () => {
      setDone(all, !isAllDone);
      draw();
    }}, (isAllDone ? 'untick ' : 'tick ') + 'these ' + all.length) : null));
  if (!all.length) {
    main.append(el('p', {class: 'muted'}, 'No site is left by the filters.'));
    return;
  }
  const end = el('div', {class: 'end'});
  main.append(el('table', {class: 'list sites'}, head(['', 'place', 'verdict', 'confidence',
    'diagnostic', 'what', 'effort'], [6]), list.body), end);
  growList(PART);
  const at = all.findIndex(site => site.id === state.site);
  if (at >= 0) growList(at + PART);
  new IntersectionObserver((entries, observer) => {
    if (!end.isConnected) return observer.disconnect();
    if (!entries.some(entry => entry.isIntersecting) || list.count === list.sites.length) return;
    growList(list.count + PART);
    // Observed anew, since the end that is still in sight after that is no change to tell of.
    observer.unobserve(end);
    observer.observe(end);
  }, {root: main, rootMargin: '800px'}).observe(end);
}
function growList(count) {
  const fresh = list.sites.slice(list.count, count);
  list.body.append(...fresh.map(siteRow));
  list.count += fresh.length;
}
function siteRow(site) {
  const review = reviews.get(site.id);
  return el('tr', {id: 'row-' + site.id, class: 'row' + (state.site === site.id ? ' current' : '') +
    (review.done ? ' done' : ''), onclick: () => goTo(site)},
    el('td', {}, tickBox(site)),
    el('td', {class: 'mono'}, el('button', {class: 'link'}, placeOf(site))),
    el('td', {}, badge(site.verdict)), el('td', {}, site.confidence),
    el('td', {class: 'mono'}, site.diagnostic),
    el('td', {}, site.message, review.note && el('div', {class: 'muted'}, '✎ ' + review.note)),
    number(site.effort_minutes ? minutes(site.effort_minutes) : ''));
}
function refillRow(site) {
  const row = site && document.getElementById('row-' + site.id);
  if (row) row.replaceWith(siteRow(site));
}

// ---- contrib
function drawContrib(main) {
  main.append(el('h2', {}, 'tensorflow/contrib'));
  for (const module of run.contrib) {
    main.append(el('div', {class: 'contrib'},
      el('h3', {}, module.module, ' ', el('code', {class: 'muted'}, module.diagnostic)),
      el('p', {}, module.was), el('p', {}, el('b', {}, 'Fate: '), module.fate),
      el('p', {}, el('b', {}, 'Instead: '), module.replacement),
      el('p', {class: 'muted'}, 'about ' + minutes(module.effort_minutes) + ' a use'),
      el('ul', {}, module.sites.map(id => siteById.get(id)).filter(Boolean).map(site =>
        el('li', {}, el('button', {class: 'link mono', onclick: () => goTo(site)}, placeOf(site)),
          ' ', el('code', {}, site.symbol))))));
  }
}
