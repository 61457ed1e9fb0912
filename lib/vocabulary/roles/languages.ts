import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { RoleWords } from './role-words.ts';

/** The words of every language that is read; another one is one more list here. */
export const ROLE_LANGUAGES: Readonly<Record<string, RoleWords>> = { en, fr, de, es, it, pt, nl };
