/** An answer that comes piece by piece: every thing said is a line of JSON. `run` does not reject. */
export function jsonLines(run: (say: (thing: object) => void) => Promise<void>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const said = { isOpen: true };
      await run((thing) => {
        if (!said.isOpen) return;
        try {
          controller.enqueue(encoder.encode(`${JSON.stringify(thing)}\n`));
        } catch {
          // Whoever asked has gone.
          said.isOpen = false;
        }
      });
      if (said.isOpen) controller.close();
    },
  });
  const type = 'application/x-ndjson; charset=utf-8';
  return new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
}
