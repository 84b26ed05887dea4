import type { entities } from '../../subgraphs/population/entities.ts';
import { planter } from '../conflicts/planter.ts';
import { goneAddress } from '../enterprises/gone-address.ts';
import { careerOf, labourMarket } from '../people/careers.ts';
import { random } from '../random/random.ts';
import { recordOffice } from '../records/record-office.ts';
import { writeHousehold, writeStay } from '../rows/population/write-households.ts';
import { writeInsurance } from '../rows/population/write-insurance.ts';
import { writeMarriage, writeParentage } from '../rows/population/write-kin.ts';
import { writePerson } from '../rows/population/write-people.ts';
import { writeSchooling } from '../rows/population/write-schooling.ts';
import { writeWelfare } from '../rows/population/write-welfare.ts';
import { writeWork } from '../rows/population/write-work.ts';
import type { Writers } from '../storage/row.ts';
import type { Stage } from './stage.ts';

export const populationStage: Stage<Writers<typeof entities>> = (world, write) => {
  const { seed, society, enterprises, fixed } = world;
  const conflicts = planter(random(seed, 'conflicts of residences'));
  const draws = random(seed, 'careers');
  const market = labourMarket([...fixed.banks, ...enterprises.slice(fixed.enterprises.length)]);
  // What surrounds a fixed person is fixed too: draws that no seed moves.
  const always = random(0, 'fixed careers');
  const { banks } = fixed;
  const recordsOfFixed = recordOffice({ seed, from: 'FIXED', society: fixed.society, land: fixed.land, banks });
  const recordsOf = recordOffice({ seed, from: 'START', society, land: world.land, banks });
  for (const person of society.people) {
    writePerson(write, person);
    const career = fixed.careers.get(person);
    const runs = career ?? careerOf(person, market, draws);
    writeInsurance(write, person, runs, career ? always : draws);
    const made = career ? recordsOfFixed(person, runs) : recordsOf(person, runs);
    const records = { ...made, ...fixed.records.get(person) };
    writeWork(write, person, records);
    writeSchooling(write, person, records);
    writeWelfare(write, person, records);
  }
  for (const marriage of society.marriages) writeMarriage(write, marriage);
  for (const parentage of society.parentages) writeParentage(write, parentage);
  for (const household of society.households) writeHousehold(write, household);
  society.stays.forEach((stay, index) => {
    const isFixed = index < fixed.society.stays.length;
    const isGone = !isFixed && conflicts.plants('RESIDENCE_ADDRESS_GONE', 0.003);
    writeStay(write, stay, isGone ? goneAddress(stay.unit) : stay.unit.addressCode);
  });
  fixed.extra.population(write);
  return conflicts.planted();
};
