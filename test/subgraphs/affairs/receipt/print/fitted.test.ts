import { describe, expect, test } from '@jest/globals';
import { fitted } from '../../../../../subgraphs/affairs/receipt/print/fitted.ts';

const widthOf = (text: string) => [...text].length;

describe('a text on a line', () => {
  test('is left as it is where it fits, but for its line breaks', () => {
    expect(fitted('结婚证', 3, widthOf)).toBe('结婚证');
    expect(fitted('a\n b', 3, widthOf)).toBe('a b');
  });

  test('is cut between whole signs where it does not', () => {
    expect(fitted('𠮷𠮷𠮷𠮷', 3, widthOf)).toBe('𠮷𠮷…');
    expect(fitted('结婚证', 0, widthOf)).toBe('…');
  });
});
