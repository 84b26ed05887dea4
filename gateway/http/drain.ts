import type { FastifyInstance } from 'fastify';

/**
 * Closes a server: requests in flight are finished, and whoever has neither sent nor read the whole by the deadline is cut
 * off. Without one, a single request of which half never comes would hold a gateway that is to stop.
 */
export async function drain(app: FastifyInstance, deadlineMs: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), deadlineMs);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}
