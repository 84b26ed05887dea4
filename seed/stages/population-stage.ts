import type { entities } from '../../subgraphs/population/entities.ts';
import { planter } from '../conflicts/planter.ts';
import { goneAddress } from '../enterprises/gone-address.ts';
import { careerOf, labourMarket } from '../people/careers.ts';
import { random } from '../random/random.ts';
import { writeHousehold, writeStay } from '../rows/population/write-households.ts';
import { writeInsurance } from '../rows/population/write-insurance.ts';
import { writeMarriage, writeParentage } from '../rows/population/write-kin.ts';
import { writePerson } from '../rows/population/write-people.ts';
import type { Writers } from '../storage/row.ts';
import type { Stage } from './stage.ts';

export const populationStage: Stage<Writers<typeof entities>> = ({ seed, society, enterprises, fixed }, write) => {
  const conflicts = planter(random(seed, 'conflicts of residences'));
  const draws = random(seed, 'careers');
  const market = labourMarket([...fixed.banks, ...enterprises.slice(fixed.enterprises.length)]);
  // What surrounds a fixed person is fixed too: draws that no seed moves.
  const always = random(0, 'fixed careers');
  for (const person of society.people) {
    writePerson(write, person);
    const career = fixed.careers.get(person);
    if (career) writeInsurance(write, person, career, always);
    else writeInsurance(write, person, careerOf(person, market, draws), draws);
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
