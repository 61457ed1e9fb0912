import { classesOf } from '../vocabulary/cues/cue.ts';
import type { Metric } from './claim.ts';
import { says } from './cues.ts';
import { cuesBetween, REACH } from './features.ts';
import type { Parties } from './parties.ts';
import type { Setting } from './settings.ts';

/**
 * Figures whose sides are not told as those of their metric: a backlog is told of one firm, as revenue is, and that firm
 * is the supplier; the price of a share in a takeover is told as the takeover is, and is its target's; a market, and what
 * many firms promise together, is nobody's.
 */
export type Turn = 'backlog' | 'takeover' | 'market' | 'many';

const BACKLOG = classesOf('backlog');
const TAKEOVER = classesOf('acquire', 'buy', 'bid');
/** Letters that may stand between an amount and a backlog named after it: "$73bn in its backlog". */
const NEAR = 30;

/** Firms that are told of together, before what they promise or behind it after a "by". */
const FIRMS =
  '(?:companies|firms|corporations|businesses|konzernen?|unternehmen|firmen|entreprises|empresas|aziende|imprese|bedrijven)';
const MANY_BEFORE = new RegExp(
  `(?<!\\b(?:the|these|those|both|other|die|diese[nr]?|beide[nr]?|les|ces|las|os|le|de) )\\b${FIRMS}\\b[^.;\\n]{0,90}$`,
  'iu',
);
/** What makes such firms a set that the subject belongs to, or is likened to. */
const OF_THEM =
  /\b(?:one of|among|amongst|unlike|like|than|such as|eine[sr]? der|wie|un[ae]? d[eiu]\p{L}*|tra|entre|parmi|comme|como|come)\b[^.;\n]*$/iu;
const MANY_AFTER = new RegExp(`^[^.;\\n]{0,40}\\bby\\s(?:[\\p{L}.]+\\s){0,3}${FIRMS}\\b`, 'iu');
const BEFORE = 130;
const AFTER = 90;

/** Whether an organisation is named between two offsets. */
export type Named = (from: number, to: number) => boolean;

/** How the sides of a figure are told, where that is not as its metric says. */
export function turnOf({ figure, sentence }: Setting, metric: Metric, text: string, named: Named): Turn | null {
  if (figure.kind !== 'money') return null;
  const isSaid = (names: readonly number[], until: number): boolean =>
    cuesBetween(sentence.cues, figure.start - REACH, until).some((cue) => says(cue, names));
  if (metric === 'market') return 'market';
  if (metric === 'contract' && isSaid(BACKLOG, figure.end + NEAR)) return 'backlog';
  if (metric === 'price' && figure.per === 'unit' && isSaid(TAKEOVER, figure.start)) return 'takeover';
  if (metric !== 'investment' && metric !== 'capex') return null;
  const { start, end } = figure;
  const lead = text.slice(Math.max(sentence.start, start - BEFORE), start);
  const many = MANY_BEFORE.exec(lead);
  const isBefore =
    many !== null && !OF_THEM.test(lead.slice(0, many.index)) && !named(start - lead.length + many.index, start);
  return isBefore || MANY_AFTER.test(text.slice(end, end + AFTER)) ? 'many' : null;
}

/** The metric as whose the sides are told. */
export const TOLD_AS: Readonly<Partial<Record<Turn, Metric>>> = { backlog: 'revenue', takeover: 'acquisition' };

/** The sides that such a figure has, of those that it is told with. */
export function turn({ subject, counterparty, asset, implied }: Parties, how: Turn): Parties {
  const side = (was: 'subject' | 'counterparty' | null, part: 'subject' | 'counterparty') =>
    implied.flatMap((one) => (one.part === was ? [{ part, rule: one.rule }] : []));
  const ofAsset = implied.filter(({ part }) => part === 'asset');
  switch (how) {
    case 'backlog':
      return { subject: null, counterparty: subject, asset, implied: [...side('subject', 'counterparty'), ...ofAsset] };
    case 'takeover':
      return {
        subject: counterparty,
        counterparty: null,
        asset,
        implied: [...side('counterparty', 'subject'), ...ofAsset],
      };
    case 'market':
      return { subject: null, counterparty: null, asset, implied: ofAsset };
    case 'many':
      return { subject: null, counterparty, asset, implied: [...side('counterparty', 'counterparty'), ...ofAsset] };
  }
}
