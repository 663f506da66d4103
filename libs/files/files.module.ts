import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { PersonalData } from '#identity';
import { JobRegistry } from '#jobs';
import { Database } from '#persistence';
import { FilesController } from './files.controller.js';
import { FilesReadModel } from './files.read-model.js';
import { PurgeFilesJob } from './purge-files/purge-files.job.js';
import { PurgeFiles } from './purge-files/purge-files.js';
import { FileAccess } from './read-file/file-access.js';
import { uploadedFiles } from './personal-data/uploaded-files.js';
import { ReadFile } from './read-file/read-file.js';
import { ReceiveFile } from './receive-file/receive-file.js';
import { FileStore } from './store/file-store.js';

/** Uploaded documents and ledgers: received, kept outside of the database, shown to whom they concern, purged. */
@Global()
@Module({})
export class FilesModule implements OnModuleInit {
  static forRoot(store: FileStore): DynamicModule {
    return {
      module: FilesModule,
      controllers: [FilesController],
      providers: [
        { provide: FileStore, useValue: store },
        FileAccess,
        FilesReadModel,
        PurgeFiles,
        PurgeFilesJob,
        ReadFile,
        ReceiveFile,
      ],
      exports: [FileAccess, FilesReadModel, FileStore, ReceiveFile],
    };
  }

  constructor(
    private readonly jobs: JobRegistry,
    private readonly purge: PurgeFilesJob,
    private readonly data: PersonalData,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.addSchedule(this.purge);
    this.data.register(uploadedFiles(this.database));
  }
}
