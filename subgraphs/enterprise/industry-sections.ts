/**
 * Sections of GB/T 4754-2017 with the first and last of their two-digit divisions. A code of two, three or four digits
 * begins with its division's, so that the section follows from the code and is not stored beside it.
 */
const sections: readonly (readonly [section: string, first: string, last: string])[] = [
  ['AGRICULTURE', '01', '05'],
  ['MINING', '06', '12'],
  ['MANUFACTURING', '13', '43'],
  ['ENERGY_AND_WATER_SUPPLY', '44', '46'],
  ['CONSTRUCTION', '47', '50'],
  ['WHOLESALE_AND_RETAIL', '51', '52'],
  ['TRANSPORT_AND_POST', '53', '60'],
  ['ACCOMMODATION_AND_CATERING', '61', '62'],
  ['INFORMATION_TECHNOLOGY', '63', '65'],
  ['FINANCE', '66', '69'],
  ['REAL_ESTATE', '70', '70'],
  ['LEASING_AND_BUSINESS_SERVICES', '71', '72'],
  ['SCIENCE_AND_TECHNICAL_SERVICES', '73', '75'],
  ['WATER_ENVIRONMENT_AND_PUBLIC_FACILITIES', '76', '79'],
  ['RESIDENT_SERVICES', '80', '82'],
  ['EDUCATION', '83', '83'],
  ['HEALTH_AND_SOCIAL_WORK', '84', '85'],
  ['CULTURE_SPORT_AND_ENTERTAINMENT', '86', '90'],
  ['PUBLIC_ADMINISTRATION', '91', '96'],
  ['INTERNATIONAL_ORGANIZATIONS', '97', '97'],
];

/** The section (member of `IndustrySection`) of a code; null for a code that the standard cannot have. */
export function sectionOf(industryCode: string): string | null {
  const division = industryCode.slice(0, 2);
  return sections.find(([, first, last]) => first <= division && division <= last)?.[0] ?? null;
}

/** The lowest and the highest code of a section, as text. Throws a TypeError for a section that the schema does not have. */
export function sectionRange(section: string): readonly [from: string, to: string] {
  const found = sections.find(([name]) => name === section);
  if (!found) throw new TypeError(`expected a section of GB/T 4754-2017, got ${section}`);
  return [found[1], `${found[2]}99`];
}
