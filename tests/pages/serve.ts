import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Served {
  /** "http://localhost:4173", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** A page that a test makes up: its markup, and headers that replace the usual ones. */
export interface MadePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
};

/** What careful sites send. Only the nonce lets a style element in; scripts may not turn text into markup. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ProseMirrorClipboard default',
  ].join('; ');
}

interface Serving {
  readonly port?: number;
  readonly made?: Readonly<Record<string, MadePage>>;
  /** Further folders, by the path they are served under ("/hypothesis/"). */
  readonly folders?: Readonly<Record<string, string>>;
}

/** Serves the built demo pages from `folder` on localhost, and pages made up by `made` under their paths. */
export async function servePages(
  folder: string,
  { port = 0, made = {}, folders = {} }: Serving = {},
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const nonce = randomBytes(16).toString('base64');
    const page = made[pathname];
    const [mount = '/', from = folder] =
      Object.entries(folders).find(([path]) => pathname.startsWith(path)) ?? [];
    const inside = pathname.slice(mount.length);
    const name = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const body = page
      ? page.html
      : await readFile(join(from, normalize(`/${name}`)), extname(name) === '.html' ? 'utf8' : null).catch(
          () => undefined,
        );
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[page ? '.html' : extname(name)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      ...(page?.headers ?? { 'Content-Security-Policy': policy(nonce), 'X-Frame-Options': 'DENY' }),
    });
    response.end(typeof body === 'string' ? body.replaceAll('{{nonce}}', nonce) : body);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
