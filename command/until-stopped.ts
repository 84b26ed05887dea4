/** A terminal sends its Ctrl-C to the launcher too, which passes it on: two signals that are one wish. */
const sameWishMs = 500;

/**
 * Runs until the person or the system asks to stop, then stops once; a later second signal does not wait. It listens from the
 * call on, so whoever is told how to stop is told after it.
 */
export async function untilStopped(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  const asked = performance.now();
  const hurry = () => performance.now() - asked > sameWishMs && process.exit(1);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, hurry);
  await stop();
  // Idle handles of the libraries would linger for about a second.
  process.exit(0);
}
