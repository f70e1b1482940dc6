/* Which regulation a name means: 刑法, 物业条例, 民诉法, 浙江省物业管理条例. */
(function () {
  "use strict";
  var S = window.ZhuduSearch;
  var KIND = /(法典|法|条例|规定|办法|细则|规则|准则|决定|解释|规章|通知|意见|编|安排)$/;
  // These alone name no regulation but the one at hand.
  var GENERIC = /^(本|该|此|这部?|那部?)?(法|法律|法规|条例|规定|办法|规章|细则|决定|解释)?(中?的|里的?|中)?$/;
  var PLACE = /^[\u4e00-\u9fff]{2,6}?(省|自治区|自治州|自治县|特别行政区|市|县|区)(?=[\u4e00-\u9fff]{4})/;
  // From the nearest: the whole name; without the place; contained; its characters in order.
  var MOST = [Infinity, 5, 5, 5];
  var names = null, others = null;

  /* [place, the ways to write the whole name, the way without the place] of every regulation. */
  function all(head) {
    if (names) return names;
    names = head.regulations.map(function (r, place) {
      var whole = [r.title, r.short].map(S.tight);
      whole = whole.concat(whole.map(function (t) { return t.replace(/^中华人民共和国/, ""); }), whole.map(function (t) { return t.replace(/[（(][^）)]*[)）]$/, ""); }));
      whole = Array.from(new Set(whole));
      return { place: place, whole: whole, bare: whole.map(function (t) { return t.replace(PLACE, ""); }) };
    });
    return names;
  }

  /* The other names of regulations that are here: [what people say, places]. */
  function called(head) {
    if (others) return others;
    others = [];
    head.called.forEach(function (e) {
      var law = S.tight(e[1]), found = all(head).filter(function (one) { return one.whole.indexOf(law) >= 0 || one.bare.indexOf(law) >= 0; });
      if (!found.length) found = all(head).filter(function (one) { return one.whole[0].endsWith(law); });
      if (!found.length || found.length > MOST[1]) return;
      e[0].split(" ").forEach(function (say) { others.push([S.tight(say), found.map(function (one) { return one.place; })]); });
    });
    return others;
  }

  function inOrder(part, text) {
    var at = -1;
    for (var char of part) { at = text.indexOf(char, at + 1); if (at < 0) return false; }
    return true;
  }

  S.endsLikeLaw = function (text) { return KIND.test(text); };
  S.isGenericLaw = function (text) { return GENERIC.test(text); };

  /* The regulations that a name (tight) means, best first; only those that are as near as the nearest.
   * Where too many are, none, and `many` says how many. */
  S.lawsCalled = function (head, text) {
    if (text.length < 2) return { places: [], many: 0 };
    var tests = [
      function (one) { return one.whole.indexOf(text) >= 0; },
      function (one) { return one.bare.indexOf(text) >= 0; },
      function (one) { return one.whole.some(function (t) { return t.indexOf(text) >= 0; }); },
      function (one) { return KIND.test(text) && one.whole.some(function (t) { return KIND.exec(t) && KIND.exec(t)[0] === KIND.exec(text)[0] && inOrder(text, t); }); }
    ];
    for (var i = 0; i < tests.length; i++) {
      var other = i === 1 && called(head).find(function (e) { return e[0] === text; });
      if (other) return { places: S.byRank(head, other[1]), many: 0 };
      var found = all(head).filter(tests[i]);
      if (!found.length) continue;
      if (found.length > MOST[i]) return { places: [], many: found.length };
      return { places: S.byRank(head, found.map(function (one) { return one.place; })), many: 0 };
    }
    return { places: [], many: 0 };
  };

  /* The regulations that have just this name, with or without their place. */
  S.lawsNamed = function (head, text) {
    if (text.length < 2 || !KIND.test(text) || GENERIC.test(text)) return [];
    return all(head).filter(function (one) { return one.whole.indexOf(text) >= 0 || one.bare.indexOf(text) >= 0; }).map(function (one) { return one.place; });
  };

  /* The regulations whose whole name, or name without the place, stands in a text; of several the longest name.
   * `name` is what to take out of the text: nothing where only what the regulation is about was said. */
  S.lawsIn = function (head, text) {
    var longest = "", found = [];
    all(head).forEach(function (one) {
      var here = "";
      one.whole.concat(one.bare).forEach(function (name) {
        if (name.length >= 2 && name.length > here.length && KIND.test(name) && !GENERIC.test(name) && text.indexOf(name) >= 0) here = name;
      });
      if (!here || here.length < longest.length) return;
      if (here.length > longest.length) found = [];
      longest = here;
      found.push(one.place);
    });
    if (found.length) return { name: longest, places: found };
    var other = called(head).find(function (e) { return text.indexOf(e[0]) >= 0; });
    if (other) return { name: KIND.test(other[0]) ? other[0] : "", places: other[1] };
    var subject = all(head).filter(function (one) {
      return one.bare.some(function (name) { var stem = name.replace(KIND, ""); return stem.length >= 4 && stem !== name && text.indexOf(stem) >= 0; });
    });
    return { name: "", places: subject.length <= MOST[1] ? subject.map(function (one) { return one.place; }) : [] };
  };

  /* The few regulations whose title holds what an everyday word means: what they are about. */
  S.lawsAbout = function (head, entry) {
    var nearest = entry.means.find(function (words) { return words.length === 1 && words[0].length > 1; });
    var found = nearest ? all(head).filter(function (one) { return one.whole[0].indexOf(nearest[0]) >= 0; }) : [];
    return found.length <= MOST[1] ? found.map(function (one) { return one.place; }) : [];
  };

  /* In force before repealed, the country's before a ministry's or a place's, then the order of the library. */
  S.byRank = function (head, places) {
    function rank(place) {
      var r = head.regulations[place];
      var kind = ["宪法", "法律"].indexOf(r.kind) >= 0 ? 0 : ["行政法规", "法律解释", "监察法规", "司法解释"].indexOf(r.kind) >= 0 ? 1 : 2;
      return (r.repealed ? 10 : 0) + kind;
    }
    return places.slice().sort(function (a, b) { return rank(a) - rank(b) || a - b; });
  };
})();
