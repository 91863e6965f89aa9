import { setTexts } from '../lib/texts';
import { readCatalogues } from '../scripts/catalogues';

// As every page does before it shows anything.
const { en } = readCatalogues();
setTexts('en', en, en);
