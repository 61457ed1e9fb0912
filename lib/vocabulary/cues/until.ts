/** Words before the end of a term ("until May 2029"), in all languages read. Lower case. */
export const UNTIL = [
  ...[
    'until',
    'till',
    'through',
    'up to',
    'running to',
    'runs to',
    'extending to',
    'extends to',
    'ending in',
    'ends in',
    'expires in',
  ],
  ...["jusqu'en", 'jusqu’en', "jusqu'au", 'jusqu’au', "jusqu'à", 'jusqu’à'],
  ...[
    'bis',
    'bis ende',
    'bis zum',
    'hasta',
    'hasta el',
    'fino al',
    'fino a',
    'até',
    'até o',
    'tot',
    'tot en met',
    'tot eind',
  ],
] as const;

const OPENERS = new Set(UNTIL.map((words) => words.split(/[ '’]/)[0] ?? ''));

/** Whether such words may begin with a word in lower case. */
export function mayOpenUntil(lower: string): boolean {
  return OPENERS.has(lower);
}
