/* What the reader does with a page: editions, settings, copying, printing, jumping, the ruler.
   Without this script the page stays whole; every control that needs it is hidden until early.js ran. */
(function (zhudu, root) {
  "use strict";
  const here = document.currentScript.src;
  const all = (selector, inside = document) => Array.from(inside.querySelectorAll(selector));

  // Words of the scripts are written in simplified characters and turned for traditional pages.
  const traditional = "显顯设設复復长長辈輩标標准準书書认認浅淺击擊关關闭閉选選释釋词詞语語读讀声聲听聽个個时時间間为為这這条條没沒请請稳穩转轉换換动動画畫对對黄黃说說开開尺尺宽寬较較码碼着著项項从從发發现現连連网網线線载載装裝筛篩结結两兩见見还還来來无無该該编編责責任任题題华華语語张張级級库庫区區统統机機仅僅档檔处處组組应應当當与與内內号號报報备備过過进進达達边邊远遠门門页頁顶頂试試诉訴调調谁誰让讓规規则則实實简簡变變总總难難习習义義后後体體写寫别別励勵单單台臺录錄担擔据據数數暂暫术術权權栏欄样樣检檢残殘汉漢浏瀏碍礙离離约約继繼续續罚罰职職览覽记記评評话話输輸适適里裡针針键鍵阅閱随隨顾顧颜顏么麼种種称稱类類";
  const turned = new Map(Array.from({ length: traditional.length / 2 }, (_, i) => [traditional[2 * i], traditional[2 * i + 1]]));
  const isHant = root.lang === "zh-Hant";
  const t = (text) => isHant ? Array.from(text.replaceAll("复制", "複製"), (c) => turned.get(c) || c).join("") : text;

  const region = document.getElementById("zd-say");
  function say(text) {
    if (!region) return;
    region.textContent = "";
    setTimeout(() => { region.textContent = t(text); }, 60);
  }

  /** An element: `make("p", {class: "x"}, "text", child)`. Attributes that are null are left out. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) if (value !== null) element.setAttribute(key, value);
    element.append(...children.map((child) => typeof child === "string" ? t(child) : child));
    return element;
  }

  function load(file, then) {
    const script = make("script", { src: new URL(file, here).href });
    script.addEventListener("load", then);
    document.head.append(script);
  }

  // Text of the law: everything but what the editor laid over it.
  function lawText(element) {
    const copy = element.cloneNode(true);
    all("[data-gloss]", copy).forEach((gloss) => gloss.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  // A change of size moves everything: keep the 款 that was at the top of the window there.
  function keepingPlace(change) {
    const first = all("[data-law-text]").find((element) => element.getBoundingClientRect().bottom > 0);
    const before = first && first.getBoundingClientRect().top;
    change();
    if (first && window.scrollY > 0) window.scrollBy({ top: first.getBoundingClientRect().top - before, behavior: "instant" });
  }

  /* ---- Editions */
  function useEdition(edition) {
    keepingPlace(() => zhudu.set("edition", edition));
    try { history.replaceState(null, "", location.pathname + location.hash); } catch (_) { /* some browsers refuse on file:// */ }
    say(edition === "elder" ? "已换成长辈版：字大、单栏。" : "已换成标准版。");
  }
  all("[data-edition-set]").forEach((link) => link.addEventListener("click", (event) => {
    event.preventDefault();
    useEdition(link.dataset.editionSet);
    const other = all("[data-edition-set]", link.parentElement).find((one) => one !== link);
    if (other) other.focus();
  }));

  /* ---- Settings */
  const settings = [
    ["edition", "版式", { standard: "标准版", elder: "长辈版" }],
    ["size", "文字大小", { small: "小", normal: "标准", large: "大", larger: "更大", largest: "最大" }],
    ["theme", "颜色", { auto: "跟随系统", light: "浅色", dark: "深色", contrast: "高对比", "yellow-on-black": "黑底黄字", "black-on-yellow": "黄底黑字" }],
    ["leading", "行距", { normal: "标准", wide: "宽", wider: "更宽" }],
    ["font", "正文字体", { song: "宋体", hei: "黑体" }],
    ["pointer", "鼠标指针", { normal: "标准", large: "大指针" }],
    ["ruler", "阅读尺", { off: "关", on: "开" }],
    ["ruby", "难字注音", { on: "显示", off: "不显示" }],
    ["chips", "责任标注", { on: "显示", off: "不显示" }],
    ["terms", "词语标记", { first: "每条第一次出现", all: "全部出现" }],
    ["speed", "朗读语速", { slow: "慢", normal: "标准", fast: "快" }],
    ["notes", "朗读内容", { off: "只读法规原文", on: "也读责任标注" }],
    ["keys", "快捷键", { on: "按 / 键搜索", off: "不用" }],
  ];
  let dialog = null;

  function change(name, value, label) {
    keepingPlace(() => zhudu.set(name, value));
    document.dispatchEvent(new CustomEvent("zhudu:set", { detail: { name, value } }));
    if (label) say(label);
    showState();
  }

  function field([name, legend, choices]) {
    const options = Object.entries(choices).map(([value, label]) => {
      const input = make("input", { type: "radio", name: "zd-" + name, value });
      input.addEventListener("change", () => change(name, value, legend + "：" + label));
      return make("label", { class: "zd-choice" }, input, make("span", null, label));
    });
    return make("fieldset", { class: "zd-field", "data-field": name }, make("legend", null, legend), make("div", { class: "zd-choices" }, ...options));
  }

  function showState() {
    if (dialog) all("input[type=radio]", dialog).forEach((input) => { input.checked = zhudu.value(input.name.slice(3)) === input.value; });
    all("[data-toggle]").forEach((button) => {
      const [name, on] = button.dataset.toggle.split(":");
      button.setAttribute("aria-pressed", String(zhudu.value(name) === on));
    });
    ruler();
  }

  function closeButton(of, word) {
    const button = make("button", { type: "button", class: "zd-button zd-pop__close" }, word);
    button.addEventListener("click", () => of().close());
    return button;
  }

  function openSettings() {
    if (!dialog) {
      const back = make("button", { type: "button", class: "zd-button" }, "恢复默认");
      back.addEventListener("click", () => {
        keepingPlace(zhudu.reset);
        document.dispatchEvent(new CustomEvent("zhudu:set", { detail: {} }));
        showState();
        say("已恢复默认设置。");
      });
      dialog = make("dialog", { class: "zd-dialog", "aria-labelledby": "zd-settings-title" },
        make("div", { class: "zd-dialog__head" }, make("h2", { id: "zd-settings-title" }, "显示设置"), closeButton(() => dialog, "关闭")),
        make("div", { class: "zd-dialog__body" }, ...settings.map(field), make("p", { class: "zd-bar" }, back, closeButton(() => dialog, "完成"))));
      dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
      document.body.append(dialog);
    }
    showState();
    dialog.showModal();
  }
  all("[data-settings-open]").forEach((button) => button.addEventListener("click", openSettings));
  all("[data-toggle]").forEach((button) => button.addEventListener("click", () => {
    const [name, on, off] = button.dataset.toggle.split(":");
    const value = zhudu.value(name) === on ? off : on;
    change(name, value, button.textContent.trim() + (value === on ? "：开" : "：关"));
  }));
  // The store reaches a page late when another tab, or the page left a moment ago, has just written to it.
  // While this script is still on its way nobody hears of it, nor does a page that the browser keeps for the way
  // back: those look when they are shown.
  function follow() {
    let taken = false;
    keepingPlace(() => { taken = zhudu.again(); });
    if (!taken) return;
    document.dispatchEvent(new CustomEvent("zhudu:set", { detail: {} }));
    showState();
  }
  window.addEventListener("storage", (event) => { if (event.key === "zhudu" || event.key === null) follow(); });
  window.addEventListener("pageshow", (event) => { if (event.persisted) follow(); });
  ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].forEach((query) => matchMedia(query).addEventListener("change", zhudu.apply));

  /* ---- Reading ruler: follows the pointer, or Alt with the arrow keys */
  let band = null;
  function ruler() {
    const on = zhudu.value("ruler") === "on";
    if (on && !band) {
      band = make("div", { class: "zd-ruler", "aria-hidden": "true" });
      band.style.top = "40vh";
      document.body.append(band);
    } else if (!on && band) {
      band.remove();
      band = null;
    }
  }
  const moveBand = (top) => { band.style.top = Math.max(0, Math.min(innerHeight - band.offsetHeight, top)) + "px"; };
  addEventListener("pointermove", (event) => { if (band) moveBand(event.clientY - band.offsetHeight / 2); }, { passive: true });
  addEventListener("keydown", (event) => {
    if (!band || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    moveBand(band.offsetTop + (event.key === "ArrowUp" ? -24 : 24));
  });

  // A shortcut of one character can be switched off.
  addEventListener("keydown", (event) => {
    if (event.key === "/" && zhudu.value("keys") === "off") event.stopPropagation();
  }, true);

  /* ---- Copy a citation, print, back to top */
  function copy(text) {
    const old = () => {
      const area = make("textarea", { style: "position:fixed;opacity:0", "aria-hidden": "true" });
      const was = document.activeElement;
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      if (was) was.focus();
      return done ? Promise.resolve() : Promise.reject(new Error("copy"));
    };
    return navigator.clipboard ? navigator.clipboard.writeText(text).catch(old) : old();
  }
  all("[data-copy]").forEach((button) => button.addEventListener("click", () => {
    const words = all("dt, [data-law-text]", button.closest(".zd-par").querySelector(".zd-law"));
    const text = words.map((word) => (/^(DT|TR)$/.test(word.tagName) ? "\n" : "") + lawText(word)).join("");
    const code = button.dataset.code ? "（" + button.dataset.code + "）" : "";
    copy(button.dataset.copy + code + "：“" + text.trim() + "”")
      .then(() => say("已复制：" + button.dataset.copy))
      .then(() => { button.dataset.done = ""; setTimeout(() => { delete button.dataset.done; }, 2500); })
      .catch(() => say("浏览器不让复制，请选中文字后自己复制。"));
  }));
  all("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));
  addEventListener("beforeprint", () => all("details:not([open])").forEach((one) => { one.open = true; one.dataset.shut = ""; }));
  addEventListener("afterprint", () => all("details[data-shut]").forEach((one) => { one.open = false; delete one.dataset.shut; }));
  all("[data-top]").forEach((link) => link.addEventListener("click", (event) => {
    event.preventDefault();
    scrollTo(0, 0);
    const first = document.querySelector(".zd-brand");
    if (first) first.focus({ preventScroll: true });
  }));

  /* ---- Read aloud: the script comes when it is asked for */
  let reading = false;
  function readAloud(button) {
    if (window.zhudu.read) return window.zhudu.read(button);
    if (reading) return undefined;
    reading = true;
    return load("read-aloud.js", () => window.zhudu.read(button));
  }
  all("[data-read], [data-read-page]").forEach((button) => button.addEventListener("click", () => readAloud(button)));

  /* ---- Jump to an article: 12, 十二, 第十二条, 第一百二十条之一 */
  const digits = "〇一二三四五六七八九";
  function number(text) {
    const plain = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/零/g, "〇").replace(/两/g, "二");
    if (/^\d+$/.test(plain)) return Number(plain);
    if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number(Array.from(plain, (c) => digits.indexOf(c)).join(""));
    let sum = 0, one = 0;
    for (const c of plain) {
      const unit = { 十: 10, 百: 100, 千: 1000 }[c];
      if (unit) { sum += (one || 1) * unit; one = 0; } else if (digits.includes(c)) one = digits.indexOf(c); else return NaN;
    }
    return sum + one;
  }
  zhudu.article = function (text) {
    const match = /^第?([^条之\-]+)条?(?:[之\-]([^条]+))?$/.exec(text.replace(/\s/g, "").replace(/條/g, "条"));
    if (!match) return null;
    const main = number(match[1]), inserted = match[2] ? number(match[2]) : 0;
    return main > 0 && inserted >= 0 ? { main, id: "a" + main + (inserted ? "-" + inserted : "") } : null;
  };
  all("form[data-jump]").forEach((form) => form.addEventListener("submit", (event) => {
    const input = form.querySelector("input"), last = Number(form.dataset.last), wanted = zhudu.article(input.value);
    event.preventDefault();
    if (!wanted || (last && wanted.main > last)) {
      input.setCustomValidity(t(wanted ? "这部法规共 " + last + " 条。" : "请写条的号码，例如 12、十二或第十二条。"));
      input.reportValidity();
      return;
    }
    location.href = form.dataset.jump + wanted.id + ".html";
  }));
  all("form[data-jump] input").forEach((input) => input.addEventListener("input", () => input.setCustomValidity("")));

  Object.assign(zhudu, { all, make, t, say, lawText, load, copy });
  zhudu.again();
  showState();
})(window.zhudu, document.documentElement);
