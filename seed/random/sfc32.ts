/**
 * SFC32, "small fast counting", Chris Doty-Humphrey's generator of PractRand: 128 bits of state, passes BigCrush.
 * Returns whole numbers from 0 to 2³²−1. The state is filled from a name and a number, so that each room of the seed
 * draws from a stream of its own: one draw more in one room moves nothing in another.
 */
export function sfc32(seed: number, name: string): () => number {
  const splitmix = splitmix32(seed, name);
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  // The author's own seeding discards the first dozen.
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** SplitMix32 (after Steele, Lea and Flood 2014), started from an FNV-1a hash of the name and the number. */
function splitmix32(seed: number, name: string): () => number {
  let state = 0x811c9dc5;
  for (const character of `${seed}:${name}`) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
