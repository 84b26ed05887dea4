/**
 * The check character of the hybrid systems of ISO 7064 (GB/T 17710): MOD 11,10 for digits, MOD 37,36 for digits and
 * capital letters. `modulus` is the smaller number, the size of the alphabet.
 *
 * Every substitution of one character is caught. Of the swaps of two neighbours, in each of the `modulus` states of the
 * running product exactly one pair of values escapes (1 in 45 for MOD 11,10; 1 in 630 for MOD 37,36).
 */
export function hybridCheckCharacter(payload: string, modulus: 10 | 36): string {
  let product: number = modulus;
  for (const character of payload) {
    const value = Number.parseInt(character, modulus);
    if (Number.isNaN(value)) throw new TypeError(`expected characters of an alphabet of ${modulus}, got another one`);
    product = (2 * ((product + value) % modulus || modulus)) % (modulus + 1);
  }
  return ((modulus + 1 - product) % modulus).toString(modulus).toUpperCase();
}
