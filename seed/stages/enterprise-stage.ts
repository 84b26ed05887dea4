import type { entities } from '../../subgraphs/enterprise/entities.ts';
import { serials } from '../identifiers/serials.ts';
import { random } from '../random/random.ts';
import { writeEnterprise } from '../rows/enterprise/write-enterprise.ts';
import { writeNameDeclarations } from '../rows/enterprise/write-name-declarations.ts';
import { writePlaces } from '../rows/enterprise/write-places.ts';
import { writeRegistrationAreas } from '../rows/enterprise/write-registration-areas.ts';
import { writeRegistrations } from '../rows/enterprise/write-registrations.ts';
import { writePositions, writeShares } from '../rows/enterprise/write-shares.ts';
import { writeSupervision } from '../rows/enterprise/write-supervision.ts';
import type { Writers } from '../storage/row.ts';
import type { Stage } from './stage.ts';

export const enterpriseStage: Stage<Writers<typeof entities>> = (
  { seed, city, parcels, enterprises, fixed },
  write,
) => {
  writeRegistrationAreas(write, city.districts);
  const isFixed = new Set(fixed.enterprises);
  // What surrounds a fixed enterprise is fixed too: draws that no seed moves.
  const always = { banks: fixed.banks, serials: serials('FIXED'), random: random(0, 'fixed enterprises') };
  const rest = { banks: fixed.banks, serials: serials('START'), random: random(seed, 'around enterprises') };
  const commercial = parcels.filter(({ use }) => use !== 'RESIDENTIAL').flatMap(({ buildings }) => buildings);
  const places = {
    units: commercial.flatMap(({ units }) => units),
    nextBranch: () => rest.serials.next('branch', 6),
    random: random(seed, 'places of enterprises'),
  };
  for (const enterprise of enterprises) {
    const circle = isFixed.has(enterprise) ? always : rest;
    writeEnterprise(write, enterprise, circle.random);
    writeShares(write, enterprise, circle);
    writePositions(write, enterprise);
    if (circle === rest) {
      writeSupervision(write, enterprise, circle);
      writePlaces(write, enterprise, places);
    }
    writeRegistrations(write, enterprise, circle);
  }
  const founded = enterprises.slice(fixed.enterprises.length);
  writeNameDeclarations(write, founded, { serials: rest.serials, random: random(seed, 'name declarations') });
  fixed.extra.enterprise(write);
  return {};
};
