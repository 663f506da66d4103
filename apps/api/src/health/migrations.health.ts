import { Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { Database, pendingMigrations } from '#persistence';

/** Ready only on the schema that this version was written for. */
@Injectable()
export class MigrationsHealth {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly database: Database,
  ) {}

  async check(key: string): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(key);
    const pending = await pendingMigrations(this.database).catch(() => null);
    if (pending === null) return indicator.down({ reason: 'the list of migrations cannot be read' });
    return pending.length === 0 ? indicator.up() : indicator.down({ pending });
  }
}
