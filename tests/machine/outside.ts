import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands where the internet would be: notes every request that would have left the machine, and refuses it. */
export interface Outside {
  readonly port: number;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export async function standOutside(): Promise<Outside> {
  const requests: string[] = [];
  const note = (request: IncomingMessage) => requests.push(`${request.method} ${request.url}`);
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
