import { formEnd } from '../text/company-form.ts';
import { FIRST_NAMES } from '../vocabulary/stopnames.ts';
import { touches, wordAt } from '../vocabulary/tokens.ts';
import { opensSentence, type Page } from './page.ts';

/** Words before the name of a state that make it another one, or a part of one: "New Mexico", "Northern Ireland". */
const PARTS = /^(?:New|Northern|Southern|Western|Eastern|North|South|West|East|Nueva|Nuevo|Nouvelle|Nova|Novo|Neu)$/;
/** "Bank of Ireland", "Banco do Brasil", "Gulf of Mexico". */
const OF_STATE = /(?:Bank|Bancos?|Banca|Banque|Gulf|Golfo|Golfe) (?:of|de|do|di|d['’]|von) ?$/;
const LONGEST_OF = 14;
/** "Irlanda del Norte", "Irlande du Nord". */
const OF_PART = /^ (?:del?|du|do) (?:Norte|Nord|Sur|Sud|Sul)\b/;
const LONGEST_PART = 12;
/** Words behind it that make it a city or a firm, in a headline too: "Mexico City", "Qatar Airways". */
const HEADS = /^(?:City|Airways|Airlines|Telecom|Telekom|Bank|Post|Steel|Aerospace)$/;
/** Words behind the name of a state that are titles: "France President", "UK Prime Minister". */
const TITLES = /^(?:President|Prime|Minister|Chancellor|King|Queen|Finance|Digital|Government|AI|Treasury|Senator)$/;

/** Whether the words of a state's name are part of a longer one, of a person, a place or a firm: "Qatar Airways". */
export function isPartOfName({ first, end }: { readonly first: number; readonly end: number }, page: Page): boolean {
  const { tokens } = page;
  const { text, starts, ends, caps } = tokens;
  const [start, stop] = [starts[first] ?? 0, ends[end - 1] ?? 0];
  if (OF_STATE.test(text.slice(Math.max(0, start - LONGEST_OF), start))) return true;
  if (OF_PART.test(text.slice(stop, stop + LONGEST_PART)) || formEnd(text, stop) > stop) return true;
  if (touches(tokens, first)) {
    const before = wordAt(tokens, first - 1);
    if (PARTS.test(before) || FIRST_NAMES.has(before)) return true;
    const tells = !page.nounsAreCapitals && !page.inTitleCase(first) && !opensSentence(tokens, first - 1);
    if (tells && caps[first - 1] === 1) return true;
  }
  if (!touches(tokens, end)) return false;
  const after = wordAt(tokens, end);
  if (HEADS.test(after)) return true;
  return !page.nounsAreCapitals && !page.inTitleCase(first) && caps[end] === 1 && !TITLES.test(after);
}
