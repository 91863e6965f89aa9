/**
 * Puts an editor into every `<div data-lab="kind">` of the page, in light DOM and in open shadow roots, and lets tests ask
 * the editors' own models: `model()` for the first, `model(name)` for the one with `data-name`.
 */
// Each kind's bundle has a copy of this file, the page one list.
window.labModels ??= new Map();

export function mount(kind, create) {
  for (const place of placesIn(document, `[data-lab="${kind}"]`)) {
    const model = create(place);
    window.labModels.set(place.dataset.name ?? kind, model);
  }
  window.model = (name) => (name ? window.labModels.get(name) : window.labModels.values().next().value)();
}

function placesIn(scope, selector) {
  const found = [...scope.querySelectorAll(selector)];
  for (const element of scope.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...placesIn(element.shadowRoot, selector));
  }
  return found;
}
