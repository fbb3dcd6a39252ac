import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands where the internet would be: notes every request that would have left the machine, and refuses it. */
export interface Outside {
  readonly port: number;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** `errands`: hosts the browser itself goes to whatever its settings say; they are refused without a note. */
export async function standOutside(errands: readonly string[] = []): Promise<Outside> {
  const requests: string[] = [];
  const note = ({ method, url = '' }: IncomingMessage) => {
    if (!errands.some((host) => url === `${host}:443`)) requests.push(`${method} ${url}`);
  };
  const server = createServer((request, response) => {
    note(request);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
