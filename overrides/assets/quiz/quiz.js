/* The quiz: one question at a time, the reason after each answer, the result in the end.
   Everything it shows stands in the page; progress stays in this browser. */
(function () {
  "use strict";
  const quiz = document.querySelector("[data-quiz]");
  if (!quiz) return;
  const one = (selector, inside = quiz) => inside.querySelector(selector);
  const all = (selector, inside = quiz) => Array.from(inside.querySelectorAll(selector));
  const words = new Map(all("[data-word]").map((word) => [word.dataset.word, word.textContent]));
  const say = (key, n, m) => (words.get(key) || "").replace("{n}", n).replace("{m}", m);
  const questions = all("[data-question]");
  const known = new Set(questions.map((q) => q.dataset.question));
  const start = one("[data-quiz-start]"), progress = one("[data-quiz-progress]"), result = one("[data-quiz-result]");
  const store = "zhudu-quiz-" + quiz.dataset.quiz;

  // What the browser kept: question id → right (1) or wrong (0). Anything else in there is not ours.
  function read() {
    const kept = new Map();
    try {
      const value = JSON.parse(localStorage.getItem(store));
      if (!value || typeof value !== "object" || Array.isArray(value)) return kept;
      for (const [id, right] of Object.entries(value)) if (known.has(id) && (right === 0 || right === 1)) kept.set(id, right);
    } catch (_) { /* no store, or not JSON: a fresh start */ }
    return kept;
  }
  const kept = read();
  function save() {
    try { localStorage.setItem(store, JSON.stringify(Object.fromEntries(kept))); } catch (_) { /* not kept, still works */ }
  }
  function showKept() {
    const right = Array.from(kept.values()).filter(Boolean).length;
    one("[data-quiz-kept]").textContent = kept.size ? say("kept", kept.size, right) : "";
    one("[data-quiz-forget]").hidden = !kept.size;
  }

  let round = [], at = 0, marks = [];

  // Not yet answered first, then those answered wrongly, then the rest; in the order of the page.
  function choose() {
    const data = new FormData(start);
    const group = data.get("group"), level = data.get("level"), count = Number(data.get("count"));
    const rank = (q) => kept.has(q.dataset.question) ? 1 + kept.get(q.dataset.question) : 0;
    const fit = questions.filter((q) => (!group || q.dataset.groups.split(" ").includes(group)) && (!level || q.dataset.level === level));
    // One of each kind in turn, so that a short round is a mixed one.
    const kinds = new Map();
    for (const q of fit.slice().sort((a, b) => rank(a) - rank(b))) {
      const kind = one(".zq-kind", q).textContent;
      kinds.set(kind, (kinds.get(kind) || []).concat(q));
    }
    const mixed = [];
    for (let i = 0; mixed.length < fit.length; i += 1) for (const list of kinds.values()) if (list[i]) mixed.push(list[i]);
    mixed.sort((a, b) => rank(a) - rank(b));
    return count ? mixed.slice(0, count) : mixed;
  }

  function show(index) {
    at = index;
    questions.forEach((q) => { q.hidden = q !== round[at]; });
    progress.hidden = result.hidden === false;
    const question = round[at];
    question.reset();
    all("input, select", question).forEach((field) => { field.disabled = false; });
    one("[data-quiz-answer]", question).hidden = true;
    one("[data-quiz-answer]", question).open = false;
    one("[data-quiz-buttons]", question).hidden = false;
    one("[data-quiz-next]", question).hidden = true;
    one(".zq-number", question).textContent = say("number", at + 1);
    one("button", one("[data-quiz-next]", question)).textContent = say(at + 1 < round.length ? "next" : "finish");
    all("[data-right]", question).forEach((option) => { delete option.dataset.right; });
    progress.textContent = say("progress", round.length, marks.filter(Boolean).length);
    one("h2", question).focus();
  }

  function chosen(question) {
    if (one("select", question)) return all("select", question).map((field) => field.value);
    const ticked = one("input:checked", question);
    return [ticked ? ticked.value : ""];
  }

  function check(question) {
    const given = chosen(question);
    const verdict = one("[data-quiz-verdict]", question), answer = one("[data-quiz-answer]", question);
    verdict.hidden = false;
    answer.hidden = false;
    answer.open = true;
    const why = one(".zq-why", question);
    if (given.includes("")) {
      why.querySelectorAll("p:not([data-quiz-verdict]), blockquote").forEach((part) => { part.hidden = true; });
      verdict.textContent = say(given.length > 1 ? "choose-all" : "choose");
      why.focus();
      return;
    }
    why.querySelectorAll("[hidden]").forEach((part) => { part.hidden = false; });
    const right = given.join(" ") === question.dataset.answers;
    verdict.textContent = say(right ? "right" : "wrong");
    marks[at] = right;
    kept.set(question.dataset.question, right ? 1 : 0);
    save();
    all("input, select", question).forEach((field) => {
      field.disabled = true;
      if (field.type === "radio" && field.value === question.dataset.answers) field.parentElement.dataset.right = "";
    });
    one("[data-quiz-buttons]", question).hidden = true;
    one("[data-quiz-next]", question).hidden = false;
    why.focus();
  }

  function finish() {
    questions.forEach((q) => { q.hidden = true; });
    progress.hidden = true;
    result.hidden = false;
    one("[data-quiz-score]").textContent = say("score", marks.filter(Boolean).length, round.length);
    one("[data-quiz-list]").replaceChildren(...round.map((question, i) => {
      const line = document.createElement("li");
      const first = one(".zq-body", question) || one("legend", question);
      line.append(`${say(marks[i] ? "right" : "wrong")}　${first.textContent}　`);
      line.append(one(".zq-links a", question).cloneNode(true));
      return line;
    }));
    showKept();
    one("h2", result).focus();
  }

  function begin() {
    round = choose();
    marks = [];
    if (!round.length) {
      one("[data-quiz-kept]").textContent = say("none");
      return;
    }
    start.hidden = true;
    result.hidden = true;
    show(0);
  }

  start.addEventListener("submit", (event) => { event.preventDefault(); begin(); });
  questions.forEach((question) => {
    question.addEventListener("submit", (event) => { event.preventDefault(); if (!one("[data-quiz-buttons]", question).hidden) check(question); });
    one("[data-quiz-next]", question).addEventListener("click", (event) => {
      if (!event.target.closest("button")) return;
      if (at + 1 < round.length) show(at + 1); else finish();
    });
  });
  one("[data-quiz-again]").addEventListener("click", () => { result.hidden = true; start.hidden = false; one("select", start).focus(); });
  one("[data-quiz-print]").addEventListener("click", () => window.print());
  one("[data-quiz-forget]").addEventListener("click", () => { kept.clear(); save(); showKept(); one("select", start).focus(); });

  quiz.classList.add("is-live");
  one("[data-quiz-kept]").setAttribute("role", "status");
  questions.forEach((q) => { q.hidden = true; });
  start.hidden = false;
  showKept();
})();
