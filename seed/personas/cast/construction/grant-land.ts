import { areaSquareMetres } from '../../../../subgraphs/spatial/geometry/area.ts';
import { addYears, dayText } from '../../../calendar/day.ts';
import type { Enterprise } from '../../../enterprises/enterprise.ts';
import type { Parcel } from '../../../geography/land.ts';
import { parcelOutline } from '../../../geography/parcel-shape.ts';
import { heldByEnterprise } from '../../../licenses/holder.ts';
import { sourced } from '../../../rows/sourced.ts';
import { holderColumns } from '../../../rows/spatial/holder-columns.ts';
import { placed } from '../../../rows/spatial/write-divisions.ts';
import { writeParcel } from '../../../rows/spatial/write-parcel.ts';
import { certificateNumber } from '../../../titles/certificate-number.ts';
import type { Workshop } from '../../workshop.ts';

const LAND = '上海市规划和自然资源局';
const REGISTRY = '上海市自然资源确权登记事务中心';
/** Right to use state-owned construction land (国有建设用地使用权). */
const LAND_ONLY = '3';
const YEARS = 50;

/** Enters a parcel on which nothing stands, and the right of the one who may build on it, with its certificate. */
export function grantLand(shop: Workshop, parcel: Parcel, enterprise: Enterprise): void {
  const { grantedOn, district, street } = parcel;
  const unitCode = `${parcel.code}W00000000`;
  const registeredOn = grantedOn + 12;
  const number = certificateNumber('不动产权', district, registeredOn, shop.serials);
  const outline = parcelOutline(parcel.frame, parcel.shape);
  const area = Math.round(areaSquareMetres(outline) * 100) / 100;
  shop.extras.spatial.push((write) => {
    writeParcel(write, parcel);
    write.RealEstateUnit({
      unitCode,
      parcelCode: parcel.code,
      divisionCode: street.code,
      totalAreaSquareMetres: area,
      status: 'CURRENT',
      surveyNumber: `CH${unitCode.slice(0, 6)}${unitCode.slice(-13)}`,
      surveyedOn: dayText(grantedOn),
      ...placed(outline),
      ...sourced(LAND, grantedOn),
    });
    const rightId = write.Right({
      unitCode,
      typeCode: LAND_ONLY,
      registrationKind: 'FIRST',
      coOwnership: 'SOLE',
      certificateNumber: number,
      from: dayText(grantedOn),
      to: dayText(addYears(grantedOn, YEARS) - 1),
      registeredOn: dayText(registeredOn),
      status: 'CURRENT',
      ...sourced(REGISTRY, registeredOn),
    });
    write.RightHolder({ rightId, unitCode, ...holderColumns({ enterprise }) });
  });
  shop.extras.license.push((office) => {
    office.issue({
      type: 'realEstate',
      holder: heldByEnterprise(enterprise),
      district: null,
      number,
      editions: [{ issuedOn: registeredOn, validTo: null }],
      items: { unitCode, address: `上海市${district.name}${parcel.road}${parcel.roadNumber}号`, area: `${area}平方米` },
      unitCode,
    });
  });
}
