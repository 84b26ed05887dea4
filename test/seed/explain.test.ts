import { describe, expect, test } from '@jest/globals';
import { explain } from '../../seed/explain.ts';
import { SeedRefused } from '../../seed/seed-refused.ts';

const fault = (code: string) => Object.assign(new Error('driver'), { code });

describe('what goes wrong while seeding', () => {
  test('is told in one line where the disk is full', () => {
    expect(explain(fault('SQLITE_FULL'), '/data')).toEqual(
      new SeedRefused('the disk of /data is full: nothing was kept'),
    );
  });

  test('is told in one line where nothing may be written', () => {
    expect(explain(fault('EROFS'), '/data')).toEqual(new SeedRefused('cannot write in the folder /data (EROFS)'));
  });

  test('stays what it is where the disk is not to blame', () => {
    const mistake = new TypeError('a mistake of ours');
    expect(explain(mistake, '/data')).toBe(mistake);
    expect(explain(null, '/data')).toBeNull();
  });
});
