import type { Sex } from '../identifiers/citizen-id.ts';
import type { Random } from '../random/random.ts';
import { SURNAMES } from './surnames.ts';

/** Syllables of given names, made up of signs that either sex or mostly one bears. */
const GIVEN: Readonly<Record<Sex, string>> = {
  MALE: '伟强磊军洋勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林欢阳建国志文海峰晨轩泽睿博航毅诚安康瑞昊天一铭',
  FEMALE: '芳娜敏静丽艳娟霞秀兰燕玲桂英萍红玉梅莉洁云婷雪琳颖慧怡佳欣雨晴梦瑶诗涵思语嘉悦琪蕊蓉薇菲妍倩晓月文清安宁',
};

/** A made-up name; most given names have two signs. */
export function fullName(surname: string, sex: Sex, random: Random): string {
  const sign = () => GIVEN[sex].charAt(random.between(0, GIVEN[sex].length - 1));
  return random.chance(0.8) ? `${surname}${sign()}${sign()}` : `${surname}${sign()}`;
}

export function anySurname(random: Random): string {
  return random.weighted(SURNAMES);
}

/** The surname of a full name: two signs where it is one of the double ones. */
export function surnameOf(name: string): string {
  const double = name.slice(0, 2);
  return SURNAMES.some(([surname]) => surname === double) ? double : name.slice(0, 1);
}
