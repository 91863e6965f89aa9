/** A draft with everything Candor speaks of: overpraise, no drawback, no question, and a tie that is left unsaid. */
export const SAMPLE = `Meet the Harbor desk lamp, simply the best lamp ever made! It is absolutely flawless, insanely bright and an incredible game changer for everyone who works late.

Nothing else comes close. Use my code GLOW20 at checkout 🔥🔥🔥`;
