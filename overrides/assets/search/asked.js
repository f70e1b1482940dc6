/* Provisions asked for by number: 第十二条 where one regulation is at hand, 刑法264, the same number in every regulation of a library. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var FEW = 10;

  function label(id) {
    var m = /^a(\d+)(?:-(\d+))?/.exec(id);
    return m ? "第" + S.ideographs(Number(m[1])) + "条" + (m[2] ? "之" + S.ideographs(Number(m[2])) : "") : "";
  }

  /* Which regulations a provision is looked for in. `all` where none was named and none is at hand. */
  function where(head, p, current) {
    var every = head.regulations.map(function (_, place) { return place; });
    if (p.code) return { places: S.byRank(head, every.filter(function (place) { return head.regulations[place].code.toLowerCase() === p.code; })) };
    if (p.law && !S.isGenericLaw(p.law)) return Object.assign(S.lawsCalled(head, p.law), { named: true });
    if (current !== undefined) return { places: [current] };
    if (every.length === 1) return { places: every };
    return { places: p.bare ? [] : S.byRank(head, every), all: true };
  }

  /* Those first whose own paragraphs cite a provision of that number most often: 本法第二百六十四条. */
  async function mostCited(head, found, p, phrase) {
    var cited = new Map();
    (await phrase(label("a" + p.article + (p.inserted ? "-" + p.inserted : "")))).documents.forEach(function (d) {
      var place = S.regulationOf(d);
      cited.set(place, (cited.get(place) || 0) + 1);
    });
    var order = new Map(found.places.map(function (place, i) { return [place, i]; }));
    found.places.sort(function (a, b) {
      return head.regulations[a].repealed - head.regulations[b].repealed || (cited.get(b) || 0) - (cited.get(a) || 0) || order.get(a) - order.get(b);
    });
  }

  /* What to say where the provision is not there. */
  function lacking(head, found, p) {
    var id = "a" + p.article + (p.inserted ? "-" + p.inserted : "");
    if (found.all) return "没有哪一部法规有" + label(id) + "。";
    var place = found.places[0], span = S.articleSpan(head, place);
    var law = found.named || head.regulations.length > 1 ? "《" + head.regulations[place].short + "》" : "这部法规";
    if (!span.count) return "";
    return law + (span.plain ? "共" + S.ideographs(span.count) + "条" : "从" + label(span.first) + "到" + label(span.last)) + "，没有" + label(id) + "。";
  }

  function shortest(head, places) {
    return places.map(function (place) { return head.regulations[place].short; }).reduce(function (a, b) { return b.length < a.length ? b : a; });
  }

  /* The 款 that are asked for, best first; `notice` is what a reader must be told; `only` says that nothing
   * else can be meant, `weak` that the notice matters only where nothing is found. */
  S.asked = async function (head, query, current, phrase) {
    var p = query.provision, documents = [], notice = "", having = [];
    if (!p) return { documents: documents, notice: notice, only: false };
    var found = where(head, p, current);
    if (found.all) await mostCited(head, found, p, phrase);
    for (var place of found.places) {
      var here = S.articleDocuments(head, place, "a" + p.article + (p.inserted ? "-" + p.inserted : ""));
      if (!here.length) continue;
      having.push(place);
      if (p.paragraph > here.length) {
        if (!found.all) notice = label("a" + p.article + (p.inserted ? "-" + p.inserted : "")) + "共" + S.ideographs(here.length) + "款，没有第" + S.ideographs(p.paragraph) + "款。";
      } else if (p.paragraph) here = [here[p.paragraph - 1]];
      documents = documents.concat(here);
    }
    if (!having.length && found.places.length) notice = lacking(head, found, p);
    else if (found.all && having.length > FEW) {
      notice = having.length + " 部法规有" + label("a" + p.article) + "，写上法规名就只找那一部，例如“" + shortest(head, having) + label("a" + p.article) + "”。";
    }
    var unknown = found.named && !found.places.length && S.endsLikeLaw(p.law);
    if (unknown) notice = found.many ? found.many + " 部法规的名字里有“" + p.law + "”，请把法规名写全。" : "这里没有“" + p.law + "”这部法规。";
    return { documents: documents, notice: notice, only: unknown || (!p.bare && found.places.length > 0), weak: unknown || p.bare };
  };
})();
