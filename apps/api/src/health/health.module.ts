import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { HealthController } from './health.controller.js';
import { MigrationsHealth } from './migrations.health.js';

@Module({ imports: [TerminusModule], controllers: [HealthController], providers: [MigrationsHealth] })
export class HealthModule {}
