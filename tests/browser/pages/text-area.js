import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mount } from './mount.js';

/** A text area whose value React keeps, as on Mastodon and Instagram. */
mount('text-area', (place) => {
  let current = '';
  const { label, areaClass } = place.dataset;
  function Field() {
    const [value, setValue] = useState('');
    current = value;
    return createElement('textarea', {
      value,
      className: areaClass,
      'aria-label': label,
      onChange: (event) => setValue(event.target.value),
    });
  }
  createRoot(place).render(createElement(Field));
  return () => current;
});
