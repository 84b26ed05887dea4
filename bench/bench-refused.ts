/** What the bench cannot do and why, for the person at the terminal. */
export class BenchRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BenchRefused';
  }
}
