'use strict';
(function () {
  const rows = JSON.parse(document.getElementById('rows').textContent);
  const CHUNK = 200;
  const byId = (id) => document.getElementById(id);
  const body = document.querySelector('#digest tbody');
  const titles = Array.from(document.querySelectorAll('#digest thead th'), (th) => th.textContent);
  const filters = { section: 1, status: 5, decision: 6 };
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
  let folded = null;
  let found = rows.map((row, i) => i);
  let shown = 0;

  function element(row) {
    const tr = document.createElement('tr');
    row.forEach((text, i) => {
      const td = document.createElement('td');
      td.dataset.title = titles[i];
      td.textContent = text;
      tr.appendChild(td);
    });
    return tr;
  }

  function more(count) {
    const part = document.createDocumentFragment();
    const end = Math.min(found.length, shown + count);
    for (; shown < end; shown++) part.appendChild(element(rows[found[shown]]));
    body.appendChild(part);
    byId('more').hidden = shown >= found.length;
  }

  function find() {
    const words = fold(byId('search').value).split(/\s+/).filter(Boolean);
    if (words.length && !folded) folded = rows.map((row) => fold(row.join('\n')));
    found = [];
    rows.forEach((row, i) => {
      const chosen = Object.keys(filters).every((id) => !byId(id).value || byId(id).value === row[filters[id]]);
      if (chosen && words.every((word) => folded[i].includes(word))) found.push(i);
    });
    body.replaceChildren();
    shown = 0;
    byId('count').textContent = String(found.length);
    more(CHUNK);
  }

  Object.keys(filters).forEach((id) => {
    new Set(rows.map((row) => row[filters[id]])).forEach((value) => {
      const option = document.createElement('option');
      option.value = value;
      option.textContent = value;
      byId(id).appendChild(option);
    });
    byId(id).addEventListener('change', find);
  });
  let waiting = 0;
  byId('search').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 120);
  });
  byId('more').addEventListener('click', () => {
    const next = body.children.length;
    more(CHUNK);
    // Whoever goes by keyboard goes on at the first new row, not at the end of the page.
    const row = body.children[next];
    if (row) {
      row.tabIndex = -1;
      row.focus({ preventScroll: true });
    }
  });
  document.querySelectorAll('.heat button').forEach((button) => {
    button.addEventListener('click', () => {
      byId('section').value = button.textContent;
      find();
      byId('search').focus();
      byId('digest').scrollIntoView();
    });
  });
  window.addEventListener('beforeprint', () => more(found.length));
  // A search can be kept as a link: digest.html#search=...&status=...
  new URLSearchParams(location.hash.slice(1)).forEach((value, id) => {
    if (id === 'search' || id in filters) byId(id).value = value;
  });
  find();
})();
