// All that can take focus and is shown, in the order of the document.
() => {
  const shown = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !e.closest('[inert]');
  const found = Array.from(document.querySelectorAll(
    'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'))
    .filter((e) => shown(e) && e.tabIndex >= 0)
    .filter((e) => !(e.type === 'radio' && !e.checked && e.form === null && document.querySelector(`input[name="${e.name}"]:checked`)));
  found.forEach((e, i) => { e.dataset.walk = i; });
  return found.length;
}
