import type { Keys } from '../data/read-keys.ts';
import type { Question } from './question.ts';

const query = `query Joined($id: CitizenId!) {
  person(idNumber: $id) {
    idNumber
    name
    sex
    birthDate
    residence { kind since address { code text } }
    properties(first: 5) {
      nodes {
        unitCode
        plannedUse
        totalAreaSquareMetres
        address { code text }
        geometry { geoJson }
      }
    }
    licenses(first: 5) { nodes { identifier name number status validTo } }
    enterprises(first: 2) {
      nodes {
        role
        since
        enterprise {
          uscc
          name
          status
          registeredAddress { code text }
          licenses(first: 3) { nodes { identifier name status } }
        }
      }
    }
  }
}`;

/** One person and what all four registries hold of them: drawn from those who hold a property and a post in an enterprise. */
export function joined({ holders, pick }: Keys, count: number): Question {
  const variables = Array.from({ length: count }, () => ({ id: pick(holders) }));
  return { name: 'joined', operationName: 'Joined', query, variables };
}
