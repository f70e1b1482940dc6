/* Terms: a click, Enter or Space opens the entry beside the word. Without the popover API the link stays a link. */
(function (zhudu) {
  "use strict";
  if (!HTMLElement.prototype.hasOwnProperty("popover")) return;
  const { all, make, t } = zhudu;
  let pop = null, title = null, body = null, opener = null;

  function build() {
    const close = make("button", { type: "button", class: "zd-button zd-pop__close" }, "关闭");
    close.addEventListener("click", () => pop.hidePopover());
    title = make("h2", { id: "zd-pop-title", tabindex: "-1" });
    body = make("div", { class: "zd-pop__body" });
    pop = make("div", { class: "zd-pop", id: "zd-pop", popover: "auto", role: "dialog", "aria-labelledby": "zd-pop-title" },
      make("div", { class: "zd-pop__head" }, title, close), body);
    pop.addEventListener("toggle", (event) => { if (event.newState === "closed") closed(); });
    // Focus that walks out of the popover closes it: nothing stays open behind the reader.
    pop.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !pop.contains(event.relatedTarget) && event.relatedTarget !== opener) pop.hidePopover();
    });
    document.body.append(pop);
  }

  function closed() {
    if (!opener) return;
    opener.setAttribute("aria-expanded", "false");
    const lost = document.activeElement === document.body || pop.contains(document.activeElement);
    if (lost) opener.focus();
    opener = null;
  }

  function fill(entry) {
    const term = entry.querySelector("dt").cloneNode(true);
    title.replaceChildren(...term.childNodes);
    body.replaceChildren(...Array.from(entry.querySelector("dd").cloneNode(true).childNodes));
    all(".zd-term__back", body).forEach((link) => link.remove());
    all("[id]", body).forEach((one) => one.removeAttribute("id"));
  }

  /** Under the word, or above it where there is more room; always inside the window. */
  function place(link) {
    const boxes = link.getClientRects(), word = boxes[0] || link.getBoundingClientRect(), gap = 8;
    const last = boxes[boxes.length - 1] || word;
    const left = Math.max(gap, Math.min(word.left, document.documentElement.clientWidth - pop.offsetWidth - gap));
    const below = innerHeight - last.bottom - gap >= pop.offsetHeight || innerHeight - last.bottom > word.top;
    const top = below ? last.bottom + gap : word.top - pop.offsetHeight - gap;
    pop.style.left = left + "px";
    pop.style.top = Math.max(gap, Math.min(top, innerHeight - pop.offsetHeight - gap)) + "px";
  }

  function open(link) {
    const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!entry || !entry.querySelector("dt")) return false;
    if (!pop) build();
    if (opener && opener !== link) pop.hidePopover();
    fill(entry);
    opener = link;
    link.setAttribute("aria-expanded", "true");
    pop.showPopover();
    place(link);
    title.focus({ preventScroll: true });
    return true;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[role=doc-glossref]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (open(link)) event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== " " || !event.target.matches || !event.target.matches("a[role=doc-glossref]")) return;
    if (open(event.target)) event.preventDefault();
  });
  addEventListener("resize", () => { if (opener) place(opener); });

  /* Later occurrences, at the reader's wish, become links like the first one. */
  function later() {
    const wanted = zhudu.value("terms") === "all";
    all(wanted ? "span[data-term]" : "a[data-term][data-later]").forEach((old) => {
      const id = old.dataset.term;
      const fresh = wanted
        ? make("a", { href: "#term-" + id, role: "doc-glossref", "data-term": id, "data-later": "", "aria-expanded": "false" })
        : make("span", { "data-term": id });
      fresh.append(...old.childNodes);
      old.replaceWith(fresh);
    });
  }
  all("a[role=doc-glossref]").forEach((link) => link.setAttribute("aria-expanded", "false"));
  document.addEventListener("zhudu:set", later);
  later();

  /* Back from an entry to the word that led there. */
  document.addEventListener("click", (event) => {
    const back = event.target.closest && event.target.closest("[data-term-back]");
    if (!back) return;
    const word = all("a[role=doc-glossref]").find((link) => link.dataset.term === back.dataset.termBack);
    if (!word) return;
    event.preventDefault();
    word.focus();
    word.scrollIntoView({ block: "center" });
    zhudu.say(t("回到正文"));
  });
})(window.zhudu);
