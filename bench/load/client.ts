// The load client's process: an order comes in, its figures go out.
import type { LoadOrder } from './load-order.ts';
import { runOrder } from './run-order.ts';

process.on('message', async (order: LoadOrder) => {
  process.send?.(await runOrder(order));
});
// The bench is gone: nobody waits for figures.
process.on('disconnect', () => process.exit());
