import type { Site } from './site';

/** Every supported site, in alphabetical order. */
export const SITES: readonly Site[] = [];
