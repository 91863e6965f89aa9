/** The part of write-good the bench calls; the package ships no types. */
declare module 'write-good' {
  export default function writeGood(text: string): { reason: string; index: number; offset: number }[];
}
