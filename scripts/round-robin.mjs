import { Agent, createServer, request as httpRequest } from 'node:http';

/**
 * A small load balancer on `port` for tests: requests go to the upstreams (ports) in turn; one
 * without a body that an upstream did not answer is given to the other. Returns `{ stop() }`.
 */
export async function startRoundRobin(port, upstreams) {
  const agent = new Agent({ keepAlive: true, timeout: 4000 });
  let turn = 0;

  const pass = (request, response, at, left) => {
    const upstream = upstreams[at % upstreams.length];
    const headers = { ...request.headers, 'x-forwarded-for': '192.0.2.1' };
    const { method, url: path } = request;
    const options = { agent, host: '127.0.0.1', port: upstream, method, path, headers };
    const upward = httpRequest(options, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
      answer.on('error', () => response.destroy());
    });
    upward.on('error', () => {
      if (!response.headersSent && method === 'GET' && left > 1) {
        pass(request, response, at + 1, left - 1);
      } else if (response.headersSent) {
        response.destroy();
      } else {
        response.writeHead(502).end();
      }
    });
    request.pipe(upward);
  };

  const server = createServer((request, response) =>
    pass(request, response, turn++, upstreams.length),
  );
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    stop: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
