/* Reading aloud with the voices of this machine; nothing is sent anywhere.
   One sentence at a time, at most 80 characters, because long ones break off. */
(function (zhudu) {
  "use strict";
  const { all, make, t, say } = zhudu;
  const longest = 80;
  const rates = { slow: 0.75, normal: 0.95, fast: 1.3 };
  const speech = window.speechSynthesis;

  // How written forms are spoken, in order.
  const spoken = [
    [/^（([一二三四五六七八九十百]+)）$/, "第$1项，"],
    [/^(\d+)[.．、]$/, "第$1目，"],
    [/（([一二三四五六七八九十百]+)）/g, "第$1项"],
    [/〔(\d{4})〕/g, "$1年"],
    [/(\d+(?:\.\d+)?)[%％]/g, "百分之$1"],
    [/(\d+(?:\.\d+)?)‰/g, "千分之$1"],
    [/(\d)[-—–~～](\d)/g, "$1到$2"],
    [/[（(]/g, "，"],
    [/[）)](?=[，。；：、])/g, ""],
    [/[）)]/g, "，"],
    [/[《》〈〉“”‘’"「」『』]/g, ""],
    [/—+|…+/g, "，"],
    [/，+/g, "，"],
    [/^，|，$/g, ""],
  ];
  const toSpoken = (text) => spoken.reduce((out, [from, to]) => out.replace(from, to), text.trim());

  /** Pieces of at most 80 characters, cut after 。；！？, else after ，：、 else anywhere: [start, end) pairs. */
  function cut(text) {
    const pieces = [];
    let start = 0;
    while (start < text.length) {
      const rest = text.slice(start, start + longest);
      let length = rest.length;
      const stop = /^[^。；！？]*[。；！？]+[”』」）]*/.exec(rest);
      if (stop) length = stop[0].length;
      else if (start + rest.length < text.length) {
        const clause = Math.max(rest.lastIndexOf("，"), rest.lastIndexOf("："));
        const pause = clause > longest / 4 ? clause : Math.max(clause, rest.lastIndexOf("、"));
        if (pause > 0) length = pause + 1;
      }
      pieces.push([start, start + length]);
      start += length;
    }
    return pieces;
  }

  /** The sentences of an element of the law, each with the range of the page it stands on. */
  function sentences(element) {
    const nodes = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => node.parentElement.closest("[data-gloss]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    });
    let text = "";
    while (walker.nextNode()) {
      nodes.push([text.length, walker.currentNode]);
      // The space between two cells is a pause.
      text += walker.currentNode.parentElement.tagName === "TR" ? walker.currentNode.data.replace(/\s/g, "，") : walker.currentNode.data;
    }
    const at = (offset) => {
      const [start, node] = nodes.filter(([from]) => from <= offset).pop();
      return [node, Math.min(offset - start, node.length)];
    };
    return cut(text).filter(([start, end]) => text.slice(start, end).trim()).map(([start, end]) => {
      const range = document.createRange();
      range.setStart(...at(start));
      const [node, offset] = at(end - 1);
      range.setEnd(node, offset + 1);
      return { text: toSpoken(text.slice(start, end)), range };
    });
  }

  function chips(par) {
    if (zhudu.value("notes") !== "on") return [];
    return all(".zd-duty", par).map((chip) => ({
      text: "标注：" + chip.querySelector(".zd-mod").textContent + "，" + (chip.dataset.bearers.replaceAll("|", "，") || "未指明由谁承担"),
      range: null,
    })).flatMap((one) => cut(one.text).map(([start, end]) => ({ text: one.text.slice(start, end), range: null })));
  }

  function queueOf(button) {
    const one = button.dataset.read !== undefined && button.closest(".zd-par");
    const scope = one || document.getElementById("law") || document.body;
    const parts = all("h1, h2, h3, dt, [data-law-text], .zd-margin", scope).filter((element) => !element.closest("[data-gloss]") || element.matches(".zd-margin"));
    return parts.flatMap((element) => element.matches(".zd-margin") ? chips(element) : sentences(element));
  }

  let queue = [], index = 0, state = "off", voice = null, ticket = 0, bar = null, play = null, status = null, opener = null;

  function mark(range) {
    if (!window.Highlight || !CSS.highlights) return;
    if (range) CSS.highlights.set("zd-reading", new Highlight(range)); else CSS.highlights.delete("zd-reading");
  }
  function show(range) {
    const box = range.getBoundingClientRect(), room = innerHeight - (bar ? bar.offsetHeight : 0);
    if (box.top >= 40 && box.bottom <= room - 20) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    scrollBy({ top: box.top - room / 3, behavior: calm ? "instant" : "smooth" });
  }

  function step() {
    if (state !== "on") return;
    if (index >= queue.length) { stop("读完了。"); return; }
    const mine = ++ticket, sentence = queue[index];
    mark(sentence.range);
    if (sentence.range) show(sentence.range);
    status.textContent = t("第 " + (index + 1) + " 句，共 " + queue.length + " 句");
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rates[zhudu.value("speed")];
    const next = () => { if (mine === ticket && state === "on") { index += 1; step(); } };
    utterance.onend = next;
    utterance.onerror = (event) => { if (event.error !== "canceled" && event.error !== "interrupted") next(); };
    speech.speak(utterance);
  }
  const silence = () => { ticket += 1; speech.cancel(); };
  function label() { play.textContent = t(state === "on" ? "暂停" : "继续"); }
  function toggle() {
    silence();
    state = state === "on" ? "paused" : "on";
    label();
    step();
  }
  function go(by) {
    silence();
    index = Math.max(0, Math.min(queue.length - 1, index + by));
    if (state === "on") step(); else mark(queue[index].range);
  }
  function stop(word) {
    if (speech) silence();
    state = "off";
    mark(null);
    const inside = bar && bar.contains(document.activeElement);
    if (bar) bar.remove();
    bar = null;
    if (inside && opener) opener.focus();
    if (word) say(word);
  }

  function button(word, act) {
    const made = make("button", { type: "button", class: "zd-button" }, word);
    made.addEventListener("click", act);
    return made;
  }
  // The bar stands right after the button that opened it, so that Tab leads into it; focus itself stays.
  function player(...children) {
    if (bar) bar.remove();
    bar = make("section", { class: "zd-player", "aria-label": t("朗读"), "data-gloss": "" }, ...children);
    bar.addEventListener("keydown", (event) => { if (event.key === "Escape") stop("已停止朗读。"); });
    opener.after(bar);
  }

  function explain() {
    player(make("p", { role: "status" }, "这台设备没有可以离线使用的普通话语音，所以不能朗读。可以在系统设置的“语音”或“文字转语音”里装一个中文语音，再试一次。"), button("关闭", () => stop("")));
  }

  /** Only voices of this machine, and only Mandarin; browsers may list them late. */
  function findVoice() {
    const local = () => speech.getVoices().find((one) => one.localService && /^(zh[-_](CN|Hans)|cmn)/i.test(one.lang));
    return new Promise((done) => {
      if (local()) { done(local()); return; }
      const finish = () => { speech.removeEventListener("voiceschanged", finish); done(local()); };
      speech.addEventListener("voiceschanged", finish);
      setTimeout(finish, 1200);
    });
  }

  zhudu.read = async function (from) {
    stop("");
    opener = from;
    voice = speech && window.SpeechSynthesisUtterance ? await findVoice() : null;
    if (!voice) { explain(); return; }
    queue = queueOf(from);
    index = 0;
    state = "on";
    status = make("p", null);
    play = button("暂停", toggle);
    player(status, play, button("上一句", () => go(-1)), button("下一句", () => go(1)), button("停止", () => stop("已停止朗读。")));
    step();
  };
  zhudu.reading = { toSpoken, cut };
  addEventListener("pagehide", () => { if (speech) speech.cancel(); });
  document.addEventListener("zhudu:set", (event) => { if (event.detail.name === "speed" && state === "on") { silence(); step(); } });
})(window.zhudu);
