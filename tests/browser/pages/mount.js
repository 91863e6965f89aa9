/**
 * Puts an editor into every `<div data-lab="kind">` of the page, in light DOM and in open shadow roots; under `#twice` a
 * second one, named "Second", behind each. Tests ask the editors' own models: `model()` for the first, `model(name)` for
 * the one with `data-name`. `fieldNamed` finds a field by its accessible name; `remount` throws an editor away and puts
 * a new one in its place.
 */
// Each kind's bundle has a copy of this file, the page one list.
window.labEditors ??= new Map();

export function mount(kind, create) {
  const places = placesIn(document, `[data-lab="${kind}"]`);
  if (location.hash === '#twice') places.push(...places.map(secondBehind));
  for (const place of places) {
    window.labEditors.set(place.dataset.name ?? kind, { place, create, model: create(place) });
  }
  const entry = (name) => (name ? window.labEditors.get(name) : window.labEditors.values().next().value);
  window.model = (name) => entry(name).model();
  window.remount = (name) => {
    const known = entry(name);
    const anew = known.place.cloneNode(false);
    known.place.replaceWith(anew);
    Object.assign(known, { place: anew, model: known.create(anew) });
  };
  window.fieldNamed = (name) =>
    placesIn(document, 'textarea, input, [role="textbox"]').find((field) => field.ariaLabel === name);
}

/** What scrolls around a field's text: the field, or the nearest element around it that can. */
window.scrollerOf = (field) => {
  for (let at = field; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return field;
};

/** Where a field's text can be seen: the inside of its scroller, cut by the window. */
window.boxOf = (field) => {
  const scroller = window.scrollerOf(field);
  const { left, top } = scroller.getBoundingClientRect();
  const x = Math.max(0, left + scroller.clientLeft);
  const y = Math.max(0, top + scroller.clientTop);
  const right = Math.min(innerWidth, left + scroller.clientLeft + scroller.clientWidth);
  const bottom = Math.min(innerHeight, top + scroller.clientTop + scroller.clientHeight);
  return { x, y, width: right - x, height: bottom - y };
};

function secondBehind(place) {
  const second = place.cloneNode(false);
  second.dataset.name = 'second';
  second.dataset.label = 'Second';
  place.after(second);
  return second;
}

function placesIn(scope, selector) {
  const found = [...scope.querySelectorAll(selector)];
  for (const element of scope.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...placesIn(element.shadowRoot, selector));
  }
  return found;
}
