/** The English word list of `sentiment` (AFINN-165), which its types leave out. As a module, because its JSON has the key "await". */
declare module 'sentiment/languages/en' {
  const english: { labels: Record<string, number> };
  export default english;
}
