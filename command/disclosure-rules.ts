import type { DisclosureRule } from '../gateway/audit/reading/disclosure.ts';

/** What a person is not told of who looked at their data, or not yet; what no line speaks of is told at once. */
export const disclosureRules: readonly DisclosureRule[] = [
  {
    matter: 'after-death',
    class: 'NEVER',
    reason:
      'It concerns the estate, and perhaps the will, of another: an heir would learn of it before the notary speaks (公证法第二十三条).',
  },
  {
    agency: '市监察委员会',
    class: 'AFTER',
    days: 180,
    reason:
      'An inquiry that is known to its subject fails; it is told when its longest term has passed (监察法第四十六条).',
  },
];
