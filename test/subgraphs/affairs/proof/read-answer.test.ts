import { describe, expect, test } from '@jest/globals';
import { readAnswer } from '../../../../subgraphs/affairs/proof/read-answer.ts';

describe('the text that a gateway sent', () => {
  test('is data, errors, or both', () => {
    expect(readAnswer('{"data":{"a":1}}')).toEqual({ data: { a: 1 }, errors: [] });
    expect(readAnswer('{"data":null,"errors":[{"message":"no"}]}')).toEqual({
      data: null,
      errors: [{ message: 'no' }],
    });
    const error = { message: 'down', path: ['a', 0], extensions: { code: 'REGISTRY_UNAVAILABLE' } };
    expect(readAnswer(JSON.stringify({ data: { a: null }, errors: [error] }))).toEqual({
      data: { a: null },
      errors: [error],
    });
  });

  test('may say null where it has nothing to say', () => {
    expect(readAnswer('{"data":{},"errors":null}')).toEqual({ data: {}, errors: [] });
    expect(readAnswer('{"errors":[{"message":"no","path":null,"extensions":null,"locations":[]}]}').errors).toEqual([
      { message: 'no' },
    ]);
  });

  test.each([
    [''],
    ['<html>502 Bad Gateway</html>'],
    ['{"data":{'],
    ['null'],
    ['[]'],
    ['"text"'],
    ['{}'],
    ['{"message":"upstream is away"}'],
    ['{"data":null}'],
    ['{"data":null,"errors":[]}'],
    ['{"data":[1]}'],
    ['{"data":"text"}'],
    ['{"data":{},"errors":{}}'],
    ['{"data":{},"errors":[null]}'],
    ['{"data":{},"errors":["no"]}'],
    ['{"data":{},"errors":[{"path":["a"]}]}'],
  ])('is no answer, and nothing is concluded from it: %s', (text) => {
    expect(() => readAnswer(text)).toThrow(new TypeError('the gateway answered what is no GraphQL answer'));
  });
});
