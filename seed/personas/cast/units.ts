import { dayOf, dayText } from '../../calendar/day.ts';
import { buildingOutline } from '../../geography/parcel-shape.ts';
import { heldByPerson } from '../../licenses/holder.ts';
import { sourced } from '../../rows/sourced.ts';
import { placed } from '../../rows/spatial/write-divisions.ts';
import { enterPerson } from '../enter-person.ts';
import { houseFixed } from '../join.ts';
import { own } from '../own.ts';
import type { Workshop } from '../workshop.ts';

const LAND = '上海市规划和自然资源局';

/** A unit that was split in 2022: its owner's certificate still bears the code that no unit has any more. */
export function castUnits(shop: Workshop): void {
  const owner = enterPerson(shop, { name: '阎美琪', prefix: '310120', birth: '1969-10-29', serial: '958' });
  const [one, two] = [shop.unit('310115', 5), shop.unit('310115', 6)];
  own(shop, one, [{ person: owner }], '2022-03-10');
  own(shop, two, [{ person: owner }], '2022-03-10');
  houseFixed(shop, one, [[owner, 'HEAD', '2010-01-20']]);
  const splitOn = dayOf('2022-03-10');
  const { building } = one;
  // Places 25 to 28 number the units of the building: 9001 was the large unit.
  const oldCode = `${one.code.slice(0, 24)}9001`;
  shop.extras.spatial.push((write) => {
    write.RealEstateUnit({
      unitCode: oldCode,
      parcelCode: building.parcel.code,
      buildingNumber: building.number,
      addressCode: one.addressCode,
      divisionCode: building.parcel.street.code,
      room: one.room,
      floor: one.floor,
      totalAreaSquareMetres: (one.centiares + two.centiares) / 100,
      plannedUse: 'RESIDENTIAL',
      status: 'CLOSED',
      surveyedOn: dayText(building.completedOn + 20),
      ...placed(buildingOutline(building.parcel.frame, building.ordinal - 1)),
      ...sourced(LAND, splitOn, 2),
    });
    for (const successor of [one.code, two.code]) {
      write.UnitCodeChange({
        kind: 'SPLIT',
        on: dayText(splitOn),
        predecessor: oldCode,
        successor,
        ...sourced(LAND, splitOn),
      });
    }
  });
  shop.extras.license.push((office) => {
    office.issue({
      type: 'realEstate',
      holder: heldByPerson(owner),
      district: null,
      number: '沪（2009）浦字不动产权第9900001号',
      editions: [{ issuedOn: dayOf('2009-12-28'), validTo: null }],
      items: { unitCode: oldCode },
      unitCode: oldCode,
      serial: 'OLDUNIT0001',
    });
  });
}
