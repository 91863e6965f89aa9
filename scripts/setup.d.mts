/** Path of a Chromium that loads extensions, or null when none is installed. */
export function findChromium(): string | null;
