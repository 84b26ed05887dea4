import { join } from 'node:path';
import type { LogPlaces } from '../gateway/audit/store/verify-log.ts';

export interface AccessLogSettings {
  readonly data: string;
  readonly accessKeyFolder?: string | undefined;
}

/** Where the access log of a data folder lies, and its keys. */
export const accessLogPlaces = ({ data, accessKeyFolder }: AccessLogSettings): LogPlaces => ({
  file: join(data, 'access.sqlite'),
  keyFolder: accessKeyFolder ?? join(data, 'access-keys'),
});
