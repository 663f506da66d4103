import { FindSignsJob } from './find-signs/find-signs.job.js';
import { FindSigns } from './find-signs/find-signs.js';
import { SignsAcrossClients } from './find-signs/signs-across-clients.js';
import { SignsOfClient } from './find-signs/signs-of-client.js';
import { KeepSign } from './keep-sign.js';
import { LoadRaters } from './raters/load-raters.js';

export const GUARD_SCHEDULES = [FindSignsJob] as const;

/** The guards against manipulation, for the ratings module. */
export const GUARDS = [
  FindSigns,
  KeepSign,
  LoadRaters,
  SignsAcrossClients,
  SignsOfClient,
  ...GUARD_SCHEDULES,
];
