import { figure } from './figure.ts';
import { median } from './median.ts';

/** Memory that is used again breathes by so much. */
const tolerated = 1.1;

/** One line on whether memory stayed flat: the last third of the samples against the middle third, the first being warm-up. */
export function flatness(samples: readonly number[]): string {
  const third = Math.floor(samples.length / 3);
  if (third === 0) return `memory: ${samples.length} samples are too few to judge; expected at least 3`;
  const [middle, last] = [median(samples.slice(third, 2 * third)), median(samples.slice(2 * third))];
  const grown = last / middle;
  const verdict = grown <= tolerated ? 'flat' : 'GROWING';
  return `memory: ${verdict}, ${figure(middle)} MiB in the middle third, ${figure(last)} MiB in the last (× ${grown.toFixed(2)})`;
}
