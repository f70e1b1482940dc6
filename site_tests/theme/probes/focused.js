() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const shownBy = e.matches('.zd-choice input') ? e.nextElementSibling : e;
  const style = getComputedStyle(shownBy), box = e.getClientRects()[0] || e.getBoundingClientRect();
  const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 0;
  const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 2);
  const over = document.elementFromPoint(x, y);
  const covered = over && !e.contains(over) && !over.contains(e) ? (over.className || over.tagName) : '';
  return { walk: e.dataset.walk ?? null, what: e.outerHTML.slice(0, 120), outline: parseFloat(style.outlineWidth),
           style: style.outlineStyle, inside, covered: String(covered) };
}
