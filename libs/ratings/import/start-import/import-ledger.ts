import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { attachFiles, type AttachedFile } from '#files';
import type { Member } from '#identity';
import { recordEvent } from '#jobs';
import { addDays, Clock, DomainError, type Day } from '#kernel';
import { Database, type SqlRunner } from '#persistence';
import { LONGEST_TERMS_DAYS } from '../../ledger/propose-mapping/parse-mapping.js';
import { invalidLedger } from '../import-refusals.js';
import { fileRefused } from '../../refusals/refuse.js';
import { ledgerImportWaits } from '../ledger-imports.events.js';
import { LEDGER_FILES } from '../store/forget-working-data.js';
import { asRefusal } from '../store/update-import.js';

export interface ImportLedgerCommand {
  readonly member: Member;
  readonly fileId: string;
  /** Day on which the ledger was true; today when the member does not say. */
  readonly observedOn: Day | null;
  /** Days after the issue day where the file states no due day. */
  readonly termsDays: number;
}

const INSERT = `INSERT INTO ledger_import (id, organisation_id, company_id, created_by, file_id, file_name, file_size, file_sha256,
    status, observed_on, terms_days, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'READING', $9, $10, $11)`;
/** No ledger older than this says anything of the next payment. */
const OLDEST_DAYS = 5 * 366;

/** Takes an uploaded ledger; the worker reads it. Nothing is told of anyone before the member confirms what was read. */
@Injectable()
export class ImportLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the import. @throws RatingRefusal */
  async execute({ member, fileId, observedOn, termsDays }: ImportLedgerCommand): Promise<string> {
    const today = this.clock.today();
    const day = observedOn ?? today;
    if (day > today || day < addDays(today, -OLDEST_DAYS)) throw invalidLedger(WRONG_DAY, 'observedOn');
    if (!Number.isInteger(termsDays) || termsDays < 0 || termsDays > LONGEST_TERMS_DAYS)
      throw invalidLedger(WRONG_TERMS, 'termsDays');
    const id = randomUUID();
    const { organisationId, companyId, accountId } = member;
    await this.database.transaction(async (sql) => {
      const file = await attach(sql, fileId, organisationId, id);
      const { name, size, sha256 } = file;
      const values = [id, organisationId, companyId, accountId, file.fileId, name, size, sha256];
      await sql.rows(INSERT, [...values, day, termsDays, this.clock.now()]).catch(asRefusal);
      await recordEvent(sql, ledgerImportWaits(id));
    });
    return id;
  }
}

/** The same upload cannot be imported twice: a second click finds it attached. */
async function attach(
  sql: SqlRunner,
  fileId: string,
  organisationId: string,
  id: string,
): Promise<AttachedFile> {
  const to = { type: LEDGER_FILES, id };
  try {
    const [file] = await attachFiles(sql, { fileIds: [fileId], organisationId, purpose: 'LEDGER', to });
    return file!;
  } catch (error) {
    throw error instanceof DomainError && error.code === 'FILE_REFUSED' ? fileRefused() : error;
  }
}

const WRONG_DAY = {
  code: 'DAY_ABSURD',
  text: {
    fr: 'La date de la balance est dans le futur ou trop ancienne.',
    en: 'The day of the ledger is in the future or too long ago.',
  },
};
const WRONG_TERMS = {
  code: 'TERMS_ABSURD',
  text: {
    fr: `Le délai va de 0 à ${LONGEST_TERMS_DAYS} jours.`,
    en: `Terms go from 0 to ${LONGEST_TERMS_DAYS} days.`,
  },
};
