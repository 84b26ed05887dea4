/** What is to be ended and cleared away, the last first. However often it is disposed of, it is done once and waited for. */
export interface CleanUp extends AsyncDisposable {
  use<Thing extends AsyncDisposable>(thing: Thing): Thing;
  defer(work: () => void | Promise<void>): void;
}

/** A stack whose second disposal waits for the first: a signal may arrive while the work is failing already. */
export function openCleanUp(): CleanUp {
  const stack = new AsyncDisposableStack();
  let ended: Promise<void> | undefined;
  return {
    use: (thing) => stack.use(thing),
    defer: (work) => stack.defer(work),
    [Symbol.asyncDispose]: () => {
      ended ??= stack.disposeAsync();
      return ended;
    },
  };
}
