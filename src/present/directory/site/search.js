// Searches the list that stands on the page, without a server. Reads and hides entries; never makes markup of a text.
(function () {
  'use strict';
  var PER_PAGE = 50;
  var form = document.getElementById('search');
  var words = document.getElementById('words');
  var status = document.getElementById('status');
  var pages = document.getElementById('pages');
  var pageText = document.getElementById('page');
  var previous = document.getElementById('previous');
  var next = document.getElementById('next');
  var filters = ['comuna', 'rubro', 'size'].map(function (id) {
    return document.getElementById(id);
  });
  var page = 0;
  var found = [];

  // Small letters without accents, and words set apart by one blank.
  function fold(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
      .replace(/(\d)[.](?=\d{3})/g, '$1').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  }

  // A word, and what it may be the plural of.
  function forms(word) {
    var all = [word];
    if (word.length > 4 && /s$/.test(word)) { all.push(word.slice(0, -1)); }
    if (word.length > 5 && /es$/.test(word)) { all.push(word.slice(0, -2)); }
    if (word.length > 5 && /ces$/.test(word)) { all.push(word.slice(0, -3) + 'z'); }
    return all;
  }

  var entries = Array.prototype.map.call(document.getElementById('entries').children, function (node) {
    var told = Array.prototype.map.call(node.querySelectorAll('h3, dd:not(.s)'), function (part) {
      return fold(part.textContent);
    });
    return {
      node: node,
      words: ' ' + told.join(' '),
      comuna: node.dataset.comuna || '',
      size: node.dataset.size || '',
      rubros: (node.dataset.rubros || '').split(' ')
    };
  });

  function fits(entry, asked, comuna, rubro, size) {
    return (!comuna || entry.comuna === comuna) && (!size || entry.size === size) &&
      (!rubro || entry.rubros.indexOf(rubro) >= 0) &&
      asked.every(function (word) {
        return word.some(function (form) { return entry.words.indexOf(' ' + form) >= 0; });
      });
  }

  function chosen(filter) {
    return filter ? filter.value : '';
  }

  function fill(text, values) {
    return text.replace(/\[(\w+)\]/g, function (whole, name) {
      return Object.prototype.hasOwnProperty.call(values, name) ? values[name] : whole;
    });
  }

  function turn() {
    var last = Math.max(0, Math.ceil(found.length / PER_PAGE) - 1);
    page = Math.min(Math.max(page, 0), last);
    var from = page * PER_PAGE;
    var to = Math.min(from + PER_PAGE, found.length);
    found.forEach(function (entry, at) {
      entry.node.classList.toggle('off', at < from || at >= to);
    });
    status.textContent = found.length === 0 ? form.dataset.none :
      fill(form.dataset.shown, { from: from + 1, to: to, total: found.length });
    pageText.textContent = fill(form.dataset.page, { page: page + 1, pages: last + 1 });
    previous.disabled = page === 0;
    next.disabled = page === last;
    pages.hidden = last === 0;
  }

  function search() {
    var asked = fold(words.value).split(' ').filter(Boolean).map(forms);
    var values = filters.map(chosen);
    found = entries.filter(function (entry) {
      var fit = fits(entry, asked, values[0], values[1], values[2]);
      entry.node.hidden = !fit;
      return fit;
    });
    page = 0;
    turn();
  }

  function step(by) {
    page += by;
    turn();
    document.getElementById('list').focus();
  }

  form.addEventListener('submit', function (event) { event.preventDefault(); search(); });
  form.addEventListener('reset', function () { window.setTimeout(search, 0); });
  form.addEventListener('input', search);
  previous.addEventListener('click', function () { step(-1); });
  next.addEventListener('click', function () { step(1); });
  form.hidden = false;
  search();
}());
