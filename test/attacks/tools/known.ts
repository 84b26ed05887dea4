/** What an attacker knows from reading the README: nothing here is a secret. */
export const known = {
  /** The founder. */
  person: '310104198804099123',
  enterprise: '91310101MB000F01XU',
  unit: '310104103001GB90001F00010001',
  license: '1.2.156.3005.2.11100000000900025B019.11310106000900025Q.SUPERSEDED001.001.P',
} as const;
