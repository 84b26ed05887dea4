import { persona } from '../../../seed/personas/personas.ts';

/** The ids of a persona, none of them optional: one that is missing is a mistake of the test. */
export interface Cast {
  readonly idNumber: string;
  readonly uscc: string;
  readonly unitCode: string;
  /** Someone or something else of the story. */
  other(role: string): string;
}

/** The ids of the persona of a key. Throws where one is asked for that the story does not have. */
export function cast(key: string): Cast {
  const { ids } = persona(key);
  const named = (name: string, id: string | undefined) => {
    if (id === undefined) throw new RangeError(`the persona ${key} has no ${name}`);
    return id;
  };
  return {
    get idNumber() {
      return named('idNumber', ids.idNumber);
    },
    get uscc() {
      return named('uscc', ids.uscc);
    },
    get unitCode() {
      return named('unitCode', ids.unitCode);
    },
    other: (role) => named(role, ids.others?.[role]),
  };
}
