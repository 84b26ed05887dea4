/** The log could not take a record: whoever waits for it must not hand out what it is about. */
export class AccessNotRecorded extends Error {
  constructor(reason: string) {
    super(`the access log cannot be written: ${reason}`);
    this.name = 'AccessNotRecorded';
  }
}
