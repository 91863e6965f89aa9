/** Path of a Chromium that loads extensions, or null when none is installed. */
export function findChromium(): string | null;
/** Path of a Firefox, or null when none is installed. */
export function findFirefox(): string | null;
