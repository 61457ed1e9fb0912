import { CUE_CLASSES } from '../vocabulary/cues/cue.ts';
import { REACH } from './features.ts';
import { whenOf } from './asof.ts';
import { HEAD, quantityOf, type Scene } from './scene.ts';

/** Words that speak of a whole sentence wherever in it they stand: when it was, who says so, whether it is done. */
const SPEAKING = (
  ['ago', 'perfect', 'now', 'talks', 'rumour', 'people', 'denied', 'plan', 'will', 'agreed'] as const
).map((name) => [CUE_CLASSES.indexOf(name), name] as const);

/** What besides words speaks for a status or a basis: when the figure is for, and how the article treats it. */
export function signsOf(
  { article, published, dates, settings, metrics, parties, leads, told }: Scene,
  index: number,
): string[] {
  const setting = settings[index];
  if (!setting) return [];
  const { figure, sentence } = setting;
  const when = whenOf(dates[index]?.asOf?.iso ?? null, published);
  const same = told.get(quantityOf(figure)) ?? [];
  const subject = parties[index]?.subject ?? null;
  const known = subject === null ? 'none' : subject.split(' + ').some((name) => leads.has(name)) ? 'lead' : 'other';
  const says = SPEAKING.filter(([at]) =>
    sentence.cues.some(
      ({ classes, start, end }) => classes.includes(at) && start > figure.start - REACH && end < figure.end + REACH,
    ),
  );
  return [
    ...says.map(([, name]) => `says:${name}`),
    `metric:${metrics[index] ?? 'other'}`,
    `subject:${known}`,
    ...(when === null ? [] : [`when:${when}`]),
    ...(same.length > 1 ? ['repeated'] : []),
    ...((same[0]?.start ?? HEAD) < HEAD ? ['leads'] : []),
    `quarter:${String(Math.min(3, Math.floor((4 * figure.start) / article.text.length)))}`,
  ];
}
