import { needsOf } from '../../kit/columns/needs.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import type { NameDeclaration } from '../entities/name-declaration.ts';
import { isReservedOn } from '../is-reserved-on.ts';

type DeclarationRow = RowOf<typeof NameDeclaration>;
const needs = needsOf<DeclarationRow>();

/** Names declared for enterprises that are to be founded. */
export function nameDeclarationResolvers(source: (row: DeclarationRow) => unknown) {
  return {
    NameDeclaration: {
      applicant: needs(['applicant'], ({ applicant }) => (applicant ? { idNumber: applicant } : null)),
      isReserved: needs(
        ['declaredOn', 'reservedUntil', 'takenOn'],
        (declaration, { on }: { readonly on?: string | null }) => isReservedOn(declaration, on ?? shanghaiToday()),
      ),
      source,
    },
  };
}
