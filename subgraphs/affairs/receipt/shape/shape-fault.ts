/** What in a value is not as a receipt or a key set has it: the place, and what was expected there. */
export class ShapeFault extends TypeError {
  override readonly name = 'ShapeFault';

  constructor(place: string, expected: string) {
    super(`${place}: expected ${expected}`);
  }
}
