/** What a command cannot do and why, as one line for the person at the terminal; the exit code is 1. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
