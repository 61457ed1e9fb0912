/** A news site on loopback: the example articles and whatever a test adds, with a log of every request. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const PAGES = new URL('../pages', import.meta.url).pathname;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * A domain of the built-in list that browsers do not insist on reaching by https. Its name is mapped to loopback, so that
 * the extension runs as it ships; match patterns without a port fit any.
 */
export const NEWS_HOST = 'www.siliconangle.com';

export interface Site {
  readonly port: number;
  /** Address of a page of the site ("anthropic-round-talks.html") as the browser sees it. */
  url(page: string): string;
  /** Serves a page that is not in the folder. */
  add(page: string, html: string): void;
  /** "host path" of every request, and "not http: …" for each connection that spoke something else. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves on any free port of 127.0.0.1. */
export async function serveSite(port = 0): Promise<Site> {
  const added = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    requests.push(`${request.headers.host ?? '-'} ${path}`);
    const send = (body: string | Buffer): void => {
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8' }).end(body);
    };
    const html = added.get(path.slice(1));
    if (html !== undefined) return send(html);
    readFile(join(PAGES, normalize(path === '/' ? '/index.html' : path))).then(send, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    });
  });
  server.on('clientError', (error: Error & { code?: string; rawPacket?: Buffer }, socket) => {
    // A connection that a browser opened beforehand and closed unused has said nothing.
    if (error.rawPacket?.length) requests.push(`not http: ${error.rawPacket.toString('latin1').slice(0, 300)}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    url: (page) => `http://${NEWS_HOST}:${address.port}/${page}`,
    add: (page, html) => void added.set(page, html),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
