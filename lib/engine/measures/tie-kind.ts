/** What a draft is, commercially: nothing promoted or judged; judged without a tie; with a tie that is hidden, hinted at, told. */
export const TIE_KINDS = ['none', 'organic', 'paid-none', 'paid-ambiguous', 'paid-clear'] as const;
export type TieKind = (typeof TIE_KINDS)[number];
