import type { CueWords } from './cue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The cues of every language read. To add a language, add its list here. */
export const CUE_LANGUAGES: Readonly<Record<string, CueWords>> = { en, fr, de, es, it, pt, nl };
