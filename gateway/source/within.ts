/**
 * Settles as the work does, or rejects with the failure when its time is over; the work is then told by its signal.
 * The signal is never listened to here: work in this process goes on where it is, but its caller is free.
 */
export function within<Value>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Value>,
  failure: () => Error,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      const reason = failure();
      reject(reason);
      controller.abort(reason);
    }, milliseconds);
    // Work that throws before it begins rejects like any other, or its timer would stay.
    new Promise<Value>((begun) => begun(work(controller.signal)))
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}
