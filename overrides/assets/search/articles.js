/* Where the articles of a regulation stand: the index says which 款 begin one and where the numbers do not go on by one. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var kept = new Map();

  /* The first document of a regulation and the first after it. */
  S.range = function (head, place) {
    return [head.regulations[place].first, place + 1 < head.regulations.length ? head.regulations[place + 1].first : head.documents];
  };

  /* The first place in a sorted list that is not below a value. */
  function from(list, value) {
    var low = 0, high = list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (list[middle] < value) low = middle + 1; else high = middle;
    }
    return low;
  }

  function made(number, inserted) { return "a" + number + (inserted ? "-" + inserted : ""); }

  /* Of a regulation: where its articles begin among all, how many it has, and the runs of numbers that go on by one. */
  function articles(head, place) {
    if (kept.has(place)) return kept.get(place);
    var all = S.range(head, place), first = from(S.begins, all[0]), count = from(S.begins, all[1]) - first;
    var end = all[1];
    // Lines outside the articles stand after them: the first of them begins what is no article.
    var numbering = head.regulations[place].numbering.replace(/ ?(\d+):others$/, function (_, at) {
      count = Number(at);
      end = S.begins[first + count];
      return "";
    });
    var runs = numbering.split(" ").filter(Boolean).map(function (part) {
      var m = /^(\d+):(\d+)(?:-(\d+))?$/.exec(part);
      return m ? { at: Number(m[1]), number: Number(m[2]), inserted: Number(m[3] || 0) } : { at: Number(part.split(":")[0]), id: "a" + part.split(":")[1] };
    });
    if (!runs.length || runs[0].at) runs.unshift({ at: 0, number: 1, inserted: 0 });
    var found = { first: first, count: count, runs: runs, end: end, plain: !numbering };
    kept.set(place, found);
    return found;
  }

  /* The id of the nth article of a regulation, from zero. */
  function idAt(found, n) {
    var run = found.runs[0];
    found.runs.forEach(function (r) { if (r.at <= n) run = r; });
    if (run.id) return run.id;
    return run.inserted ? made(run.number, run.inserted + n - run.at) : made(run.number + n - run.at, 0);
  }

  /* Which of a regulation's articles has an id, from zero; -1 for none. */
  function placeOf(found, id) {
    var m = /^a(\d+)(?:-(\d+))?$/.exec(id), number = m ? Number(m[1]) : 0, inserted = m ? Number(m[2] || 0) : 0;
    for (var i = 0; i < found.runs.length; i++) {
      var run = found.runs[i], end = i + 1 < found.runs.length ? found.runs[i + 1].at : found.count, n = -1;
      if (run.id) n = run.id === id ? run.at : -1;
      else if (!m) continue;
      else if (run.inserted) n = run.number === number && inserted ? run.at + inserted - run.inserted : -1;
      else n = inserted ? -1 : run.at + number - run.number;
      if (n >= run.at && n < end) return n;
    }
    return -1;
  }

  /* The 款 of an article; none where there is no such article. No text is read. */
  S.articleDocuments = function (head, place, id) {
    var found = articles(head, place), n = placeOf(found, id);
    if (n < 0) return [];
    var at = S.begins[found.first + n], end = n + 1 < found.count ? S.begins[found.first + n + 1] : found.end;
    return Array.from({ length: end - at }, function (_, i) { return at + i; });
  };

  /* How many articles a regulation has, the ids of the first and the last, and whether they just go from one on. */
  S.articleSpan = function (head, place) {
    var found = articles(head, place);
    return { count: found.count, first: idAt(found, 0), last: idAt(found, found.count - 1), plain: found.plain };
  };

  /* Whether a document is no 款 but a line outside the articles. */
  S.elsewhere = function (head, document) { return document >= articles(head, S.regulationOf(document)).end; };
})();
