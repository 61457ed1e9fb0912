/** What the stories of the end-to-end tests ask of a browser, whichever it is. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';

export const ROOT = new URL('../..', import.meta.url).pathname;

/** A running browser with the shipping build installed. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** Address of one of the extension's own pages. */
  extensionPage(path: string): string;
  /**
   * Calls a function, given as source text, with the shadow root of the overlay that the extension keeps in the page and
   * further arguments; gives null while there is no overlay. A closed root is out of reach for the page, not for a debugger.
   */
  inOverlay<T>(page: Page, body: string, ...words: string[]): Promise<T | null>;
  /** Ends the background, as the browser does after half a minute without work. It wakes by itself. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the browser's profile; what the extension stores lives here. */
  readonly profile: string;
  readonly headless?: boolean;
  /** Opened full of light or of darkness. */
  readonly dark?: boolean;
}

/** The folder of a build. Throws, saying what to run, where there is none. */
export function buildOf(browser: 'chrome' | 'firefox'): string {
  const folder = join(ROOT, '.output', `${browser}-mv3`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(
    `There is no build in ${folder}: run npm run ${browser === 'chrome' ? 'build' : 'build:firefox'} first.`,
  );
}

/** A new profile folder, with the way to throw it away. */
export async function makeProfile(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'second-source-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Asks again and again until the answer is not null, undefined or false; throws what was waited for after a time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let problem: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      problem = null;
    } catch (error) {
      problem = error; // the page may be loading, or the worker waking
    }
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s for: ${what}`, { cause: problem });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
