export { answerRefusal } from './answer-refusal.js';
export {
  attachFiles,
  releaseFiles,
  type AttachedFile,
  type FileSubject,
} from './attach-files/attach-files.js';
export type { FilePurpose, FileType } from './file-purpose.js';
export { FileRefusal } from './file-refusal.js';
export { UPLOAD_PATH, UPLOAD_TYPE } from './files.controller.js';
export { FilesModule } from './files.module.js';
export { FilesReadModel, type StoredFile } from './files.read-model.js';
export { FileAccess, type MayRead } from './read-file/file-access.js';
export { ReceiveFile, type ReceivedFile } from './receive-file/receive-file.js';
export { FileStore } from './store/file-store.js';
export { LocalDiskStore } from './store/local-disk.store.js';
export { S3Store, type S3Options } from './store/s3.store.js';
